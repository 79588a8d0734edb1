//! The list of maps.

use leptos::prelude::*;

use crate::model::{Client, Edit, GapMap, Item, Key, MapId, MapListing, MapShow, MapSort, Record, Word, Workbook};
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::{Button, Line, LineTold, Pick, Search, Slices, Trash, picks, place_of};
use crate::ui::desk::Desk;
use crate::ui::lists::Lists;
use crate::ui::route::{Page, Route};
use crate::ui::sample::SampleButton;
use crate::ui::words::words;

/// All maps of the workbook, and a new one in a click.
#[component]
pub fn Maps() -> impl IntoView {
    let session: Session = expect_context();
    let lists: Lists = expect_context();
    let desk: Desk = expect_context();
    let t = &words().maps;
    lists.keep_following(session);
    let show = |key: Key| GapMap::id(&key).map(|map| view! { <MapLine map /> }).into_any();
    let add = move || {
        if let Some(map) = session.add_map(lists.maps.with_untracked(|listing| listing.client)) {
            page::go_to(&Route::In(session.id(), Page::Map(map)).to_string(), "map-title");
        }
    };
    let some = session.ask(|workbook| !workbook.maps().is_empty());
    let list = move || match some.get() {
        true => {
            let shown = lists.shown_maps(session);
            view! {
                <Tools />
                <Found shown />
                <ul class={"list maps"}>
                    <Slices keys=shown show />
                </ul>
            }
            .into_any()
        }
        false => view! {
            <p class={"invitation"}>{t.empty}</p>
            <SampleButton />
        }
        .into_any(),
    };
    view! {
        <header class={"page-head"}>
            <h1 id={"page-title"} tabindex={"-1"}>{t.title}</h1>
            <Button class="primary" text=t.add writes=true press=add />
            <Button text=words().asking.request.begin writes=true press=move || desk.request.set(true) />
            <Button text=words().templates.open writes=true press=move || desk.templates.set(true) />
        </header>
        {list}
        <Trash removed=session.ask(Workbook::removed_maps) />
    }
    .into_any()
}

/// What is to be seen of the maps.
#[component]
fn Tools() -> impl IntoView {
    let session: Session = expect_context();
    let Lists { maps: listing, .. } = expect_context();
    let t = &words().list;
    let part = move |part: fn(&MapListing) -> String| Signal::derive(move || listing.with(part));
    let clients = Signal::derive(move || {
        let all = (String::new(), t.any_client.to_string());
        std::iter::once(all).chain(client_names(session)).collect::<Vec<_>>()
    });
    let of_client = move |id: &str| listing.update(|listing| listing.client = id.parse().ok());
    let show =
        move |word: &str| listing.update(|listing| listing.show = MapShow::from_word(word).unwrap_or(listing.show));
    let sort =
        move |word: &str| listing.update(|listing| listing.sort = MapSort::from_word(word).unwrap_or(listing.sort));
    view! {
        <div class={"list-tools"} role={"search"} aria-label=t.tools>
            <Search
                label=t.search_maps
                hint=t.search_maps_hint
                value={part(|listing| listing.search.clone())}
                look={move |words| listing.update(|listing| listing.search = words)}
            />
            <Pick
                label=t.client
                options=clients
                value={part(|listing| listing.client.map(|id| id.to_string()).unwrap_or_default())}
                pick=of_client
            />
            <Pick label=t.show options=picks(t.map_shows) value={part(|listing| listing.show.word().into())} pick=show />
            <Pick label=t.sort options=picks(t.map_sorts) value={part(|listing| listing.sort.word().into())} pick=sort />
        </div>
    }
    .into_any()
}

/// The clients by their ids, as lists to pick from have them.
fn client_names(session: Session) -> Vec<(String, String)> {
    let unnamed = words().clients.unnamed;
    let name = |client: &Client| if client.name.trim().is_empty() { unnamed.into() } else { client.name.clone() };
    session
        .workbook()
        .with(|workbook| workbook.clients().into_iter().map(|(id, client)| (id.to_string(), name(client))).collect())
}

/// How many of how many are shown; where it is none, a way back to all.
#[component]
fn Found(shown: Memo<Vec<Key>>) -> impl IntoView {
    let session: Session = expect_context();
    let lists: Lists = expect_context();
    let t = &words().list;
    let all = session.ask(|workbook| {
        let maps = workbook.maps();
        let archived = maps.iter().filter(|(_, map)| map.archived).count();
        (maps.len() - archived, archived)
    });
    let counted = move || {
        let (in_use, archived) = all.get();
        let asks_archived = lists.maps.with(|listing| listing.show == MapShow::Archived);
        let (of, aside) = if asks_archived { (archived, 0) } else { (in_use, archived) };
        (t.maps_shown)(shown.with(Vec::len), of, aside, !lists.complete().get())
    };
    let nothing = Memo::new(move |_| shown.with(Vec::is_empty));
    // What was looked for may have been put aside.
    let put_aside = Memo::new(move |_| {
        let none_in_use = nothing.get() && lists.maps.with(|listing| listing.show != MapShow::Archived);
        if none_in_use { lists.archived_that_fit(session) } else { 0 }
    });
    let show_archived = move || {
        lists.maps.update(|listing| listing.show = MapShow::Archived);
        page::focus_soon("page-title".into());
    };
    let instead = move || {
        let text = Signal::derive(move || (t.show_archived)(put_aside.get()));
        (put_aside.get() > 0).then(|| view! { <Button text press=show_archived /> })
    };
    view! {
        <ShownCount text=Signal::derive(counted) nothing clear={move || lists.maps.set(MapListing::default())} />
        {instead}
    }
    .into_any()
}

/// The line above a list: what of it is shown.
#[component]
pub fn ShownCount(
    /// How many of how many.
    text: Signal<String>,
    /// It is none.
    #[prop(into)]
    nothing: Signal<bool>,
    /// Shows all again.
    #[prop(into)]
    clear: crate::ui::components::Press,
) -> impl IntoView {
    let t = &words().list;
    let clear = StoredValue::new_local(clear);
    let press = move || {
        clear.with_value(|clear| clear.press());
        page::focus_soon("page-title".into());
    };
    let way_back = move || {
        nothing.get().then(|| {
            view! {
                <p class={"invitation"}>{t.nothing}</p>
                <Button text=t.clear press=press />
            }
        })
    };
    view! {
        <p class={"quiet shown-count"} role={"status"}>{text}</p>
        {way_back}
    }
    .into_any()
}

/// What a map is called; a stand-in for one without a title.
pub fn called(map: &GapMap) -> String {
    match map.title.trim() {
        "" => words().maps.untitled.into(),
        title => title.into(),
    }
}

fn tell(session: Session, lists: Lists, map: MapId) -> LineTold {
    let t = &words().maps;
    let (counts, checks, changed) = lists.entry(map, |entry| (Some(entry.counts), entry.checks, entry.changed));
    session.workbook().with_untracked(|workbook| {
        let Some(record) = workbook.get::<GapMap>(map) else { return LineTold::default() };
        let client = record.client.and_then(|id| workbook.get::<Client>(id));
        let whose = client.map_or_else(|| t.no_client.into(), |client| client.name.clone());
        let state = counts.as_ref().map(t.counts).unwrap_or_default();
        let also = (words().checks.counts)(checks);
        LineTold { name: called(record), whose, state, also, late: false, changed }
    })
}

#[component]
fn MapLine(map: MapId) -> impl IntoView {
    let session: Session = expect_context();
    let lists: Lists = expect_context();
    view! {
        <Line
            place=place_of(&Key::Map(map))
            href=Route::In(session.id(), Page::Map(map)).href()
            tell={move || tell(session, lists, map)}
            actions={move || view! { <MapActions map /> }.into_any()}
        />
    }
    .into_any()
}

/// What can be done with a map without going to it.
#[component]
fn MapActions(map: MapId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().list;
    let record = session.record_or_empty::<GapMap>(map);
    let title = move || record.with(called);
    let named = move |name: fn(&str) -> String| Signal::derive(move || name(&title()));
    let archived = Signal::derive(move || record.with(|map| map.archived));
    let duplicate = move || {
        let of = record.with_untracked(|map| map.title.trim().to_string());
        if let Some(copy) = session.copy_map(map, (t.copy_of)(&of)) {
            page::focus_soon(place_of(&Key::Map(copy)));
        }
    };
    let save_as_template = move || {
        session.save_as_template(map);
        page::focus_soon(place_of(&Key::Map(map)));
    };
    let archive = move || {
        session.archive_map(map, !archived.get_untracked());
        page::focus_soon("page-title".into());
    };
    let remove = move || {
        session.dispatch(Edit::Trash(Item::Map(map)));
        page::focus_soon("page-title".into());
    };
    let clients = Signal::derive(move || {
        let none = (String::new(), words().maps.no_client.to_string());
        std::iter::once(none).chain(client_names(session)).collect::<Vec<_>>()
    });
    let give_to = move |id: &str| {
        session.change::<GapMap>(map, |map| map.client = id.parse().ok());
    };
    // A button of its own: who goes through the list by keyboard must not leave the page.
    let give_to_new = move || {
        if let Some(client) = session.add_client_for(map) {
            page::go_to(&Route::In(session.id(), Page::Client(client)).to_string(), "client-name");
        }
    };
    view! {
        <Button class="quiet-button" text=t.duplicate name=named(t.duplicate_what) writes=true press=duplicate />
        <Button
            class="quiet-button"
            text=words().templates.save
            name=named(words().templates.save_what)
            writes=true
            press=save_as_template
        />
        <ArchiveButton archived name=Signal::derive(title) press=archive />
        <Button class="quiet-button" text=words().map.remove_short name=named(words().maps.remove) writes=true press=remove />
        <Pick
            label=t.client
            context=Signal::derive(title)
            options=clients
            value=Signal::derive(move || record.with(|map| map.client.map(|id| id.to_string()).unwrap_or_default()))
            at_rest=Signal::derive(move || !session.may_write().get())
            pick=give_to
        />
        <Button class="quiet-button" text=t.new_client name=named(t.new_client_for) writes=true press=give_to_new />
    }
    .into_any()
}

/// Puts something aside, or takes it back into the list.
#[component]
pub fn ArchiveButton(
    /// It is put aside.
    archived: Signal<bool>,
    /// What it is called.
    name: Signal<String>,
    /// Does it.
    #[prop(into)]
    press: crate::ui::components::Press,
) -> impl IntoView {
    let t = &words().list;
    let text = Signal::derive(move || if archived.get() { t.take_out } else { t.archive }.to_string());
    let full = Signal::derive(move || if archived.get() { t.take_out_what } else { t.archive_what }(&name.get()));
    view! { <Button class="quiet-button" text name=full writes=true press /> }.into_any()
}
