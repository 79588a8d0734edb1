//! What holds for the map as a whole.

use leptos::prelude::*;

use super::asking::Ask;
use super::in_short;
use crate::model::{Client, ClientId, Edit, GapMap, Key, MapId, Open, Opening, TrueClientCheck};
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::{
    Button, Choice, Fold, Pick, Sheet, TextField, TextKind, choices, choosing, name_of, stored,
};
use crate::ui::pages::clients::RightPersonFields;
use crate::ui::pages::maps::ArchiveButton;
use crate::ui::route::{Page, Route};
use crate::ui::templates::IsTemplate;
use crate::ui::words::words;

#[component]
pub fn Head(map: MapId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().map;
    let record = session.record_or_empty::<GapMap>(map);
    let title = Signal::derive(move || record.with(|map| map.title.clone()));
    let heading = move || match title.get() {
        title if title.is_empty() => words().maps.untitled.to_string(),
        title => title,
    };
    let archived = Memo::new(move |_| record.with(|map| map.archived));
    let take_out = move || session.archive_map(map, false);
    let put_aside = move || {
        archived.get().then(|| {
            view! {
                <p class={"put-aside"}>
                    <span>{words().list.put_aside}</span>
                    <ArchiveButton archived=archived.into() name=Signal::derive(heading) press=take_out />
                </p>
            }
        })
    };
    let is_template = Memo::new(move |_| record.with(|map| map.template));
    let template = move || is_template.get().then(|| view! { <IsTemplate template=map /> });
    view! {
        <header class={"map-head"}>
            <h1 id={"page-title"} class={"seen-by-readers"} tabindex={"-1"}>{heading}</h1>
            <TextField
                label=t.title
                kind=TextKind::Wrapped
                value=title
                id="map-title"
                class="title"
                hint=t.title_hint
                commit={move |text, stretch| session.type_in::<GapMap>(map, stretch, |map| map.title = text)}
            />
            {put_aside}
            {template}
            <ForWhom map record />
            <About map record />
        </header>
    }
    .into_any()
}

#[component]
fn ForWhom(map: MapId, record: Memo<GapMap>) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().map;
    let client = Signal::derive(move || record.with(|map| map.client));
    let clients = session.ask(|workbook| {
        workbook.clients().into_iter().map(|(id, client)| (id, client.name.clone())).collect::<Vec<_>>()
    });
    // Named in the place of the list, so that nothing below moves; later on the client's own page.
    let named_here: RwSignal<Option<ClientId>> = RwSignal::new(None);
    let add = move || {
        let Some(id) = session.new_id::<ClientId>() else { return };
        let order = session.workbook().with_untracked(|workbook| {
            Session::place_after(workbook.clients().last().map(|(_, client)| &client.order))
        });
        let Some(chosen) = session.changed::<GapMap>(map, |map| map.client = Some(id)) else { return };
        let add = Edit::add(id, Client { order, ..Client::default() });
        if session.dispatch(Edit::Many(vec![add, chosen])) {
            named_here.set(Some(id));
            page::focus_soon("new-client".into());
        }
    };
    let options = move || {
        let option = |(id, name): (ClientId, String)| {
            let name = if name.is_empty() { words().clients.unnamed.to_string() } else { name };
            (id.to_string(), name)
        };
        let none = (String::new(), words().maps.no_client.to_string());
        std::iter::once(none).chain(clients.get().into_iter().map(option)).collect::<Vec<_>>()
    };
    let chosen = move || client.get().map(|client| client.to_string()).unwrap_or_default();
    let choose = move |word: &str| {
        let chosen = word.parse().ok();
        session.change::<GapMap>(map, |map| map.client = chosen);
    };
    let naming = Memo::new(move |_| named_here.get().filter(|id| client.get() == Some(*id)));
    // A moment later, when what was typed has been taken over.
    let named = move |_| {
        page::after(0, move || {
            let is_named = |id| {
                session.workbook().with_untracked(|workbook| {
                    workbook.get::<Client>(id).is_none_or(|client| !client.name.trim().is_empty())
                })
            };
            if naming.try_get_untracked().flatten().is_some_and(is_named) {
                named_here.try_set(None);
            }
        });
    };
    let field_of = move |id: ClientId| {
        let new = session.record_or_empty::<Client>(id);
        view! {
            <div class={"new-client"} on:focusout=named>
                <TextField
                    label=words().about.client_name
                    id="new-client"
                    value=Signal::derive(move || new.with(|client| client.name.clone()))
                    commit={move |text, stretch| session.type_in::<Client>(id, stretch, |client| client.name = text)}
                />
            </div>
        }
        .into_any()
    };
    let to_client = move || {
        let href = Route::In(session.id(), Page::Client(client.get()?)).href();
        Some(view! { <a class={"to-client"} href=href>{words().about.to_client}</a> })
    };
    let which = move || match naming.get() {
        Some(id) => field_of(id),
        None => view! {
            <Pick
                label=t.client
                options=Signal::derive(options)
                value=Signal::derive(chosen)
                at_rest=Signal::derive(move || !session.may_write().get())
                pick={choose}
            />
        }
        .into_any(),
    };
    view! {
        <div class={"for-whom"}>
            {which}
            {to_client}
            <Button class="quiet-button" text=words().about.new_client writes=true press=add />
        </div>
    }
    .into_any()
}

/// How the map began, notes, and whether the right person was asked.
#[component]
fn About(map: MapId, record: Memo<GapMap>) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().about;
    let other = name_of(session, Signal::derive(move || record.with(|map| map.true_client.true_client)));
    let summary = Signal::derive(move || {
        record.with(|map| {
            let origin = map.origin.as_ref().and_then(Open::known).map(t.origins).unwrap_or_default();
            let right = match &map.true_client {
                check if check.speaks_against() => (t.somebody_else)(&other.get()),
                check if check.confirmed() => t.confirmed.to_string(),
                _ => String::new(),
            };
            in_short([right, origin.into(), map.request.clone()], t.nothing)
        })
    });
    let contents = move || {
        view! {
            <Sheet class="fields">
                <Beginning map record />
            </Sheet>
            <TrueClient map record />
        }
        .into_any()
    };
    view! { <Fold id=format!("about-{map}") summary context=Signal::stored(t.title.to_string()) contents /> }.into_any()
}

#[component]
fn Beginning(map: MapId, record: Memo<GapMap>) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().about;
    let request = move || record.with(|map| map.request.clone());
    // Asked only while the fold is open.
    let can_wait = session.ask(move |workbook| {
        let request = workbook.get::<GapMap>(map).map(|map| map.request.clone()).unwrap_or_default();
        workbook.begun_from(map, &request, &mut || Some(0)).is_some()
    });
    let keep = move || {
        can_wait.get().then(|| {
            let text = words().asking.request.keep;
            view! { <p class={"wide"}><Button text writes=true press=move || session.begin_from(map, &request()) /></p> }
        })
    };
    view! {
        <Choice
            label=t.origin
            value=stored(move || record.with(|map| map.origin.clone()))
            options=choices(t.origins)
            none=words().map.not_chosen
            choose={choosing(move |chosen| {
                session.change::<GapMap>(map, |map| map.origin = chosen.map(Open::Known));
            })}
        />
        <TextField
            label=t.request
            kind=TextKind::Lines
            class="wide"
            hint=t.request_hint
            value=Signal::derive(move || record.with(|map| map.request.clone()))
            commit={move |text, stretch| session.type_in::<GapMap>(map, stretch, |map| map.request = text)}
        />
        {keep}
        <TextField
            label=t.notes
            kind=TextKind::Lines
            class="wide"
            hint=t.notes_hint
            value=Signal::derive(move || record.with(|map| map.notes.clone()))
            commit={move |text, stretch| session.type_in::<GapMap>(map, stretch, |map| map.notes = text)}
        />
    }
    .into_any()
}

#[component]
fn TrueClient(map: MapId, record: Memo<GapMap>) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().about;
    let check = Signal::derive(move || record.with(|map| map.true_client.clone()));
    let put = move |check: TrueClientCheck| session.changed::<GapMap>(map, |map| map.true_client = check);
    let open = Memo::new(move |_| record.with(|map| map.true_client.is_open()));
    let only: fn(&Opening) -> bool = |opening| matches!(opening, Opening::TrueClient(_));
    view! {
        <Sheet class="fields">
            <p class={"wide"}>
                <strong>{t.true_client}</strong>
                " "
                <span class={"quiet"}>{t.true_client_hint}</span>
                <Ask at=Key::Map(map) map context=Signal::stored(t.true_client.to_string()) open=open.into() only />
            </p>
            <RightPersonFields at=Key::Map(map) check put />
        </Sheet>
    }
    .into_any()
}
