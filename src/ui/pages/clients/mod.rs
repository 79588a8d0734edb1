//! Clients: the list, and one of them.

mod beginning;
mod checks;
mod maps;
mod meetings;
mod one;
mod people;
mod right_person;
mod standing;

use leptos::prelude::*;

use super::maps::{ArchiveButton, ShownCount};
use crate::model::{
    Client, ClientId, ClientListing, ClientShow, ClientSort, Day, Edit, Item, Key, Record, Word, Workbook,
};
use crate::platform::clock::day_in_words;
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::{Button, Line, LineTold, Pick, Search, Slices, Trash, picks, place_of};
use crate::ui::lists::Lists;
use crate::ui::route::{Page, Route};
use crate::ui::words::words;

use people::People;

pub use one::ClientPage;
pub use people::WhoseNames;
pub use right_person::RightPersonFields;

/// All clients of the workbook.
#[component]
pub fn Clients() -> impl IntoView {
    let session: Session = expect_context();
    let lists: Lists = expect_context();
    let t = &words().clients;
    let show = |key: Key| Client::id(&key).map(|id| view! { <ClientLine id /> }).into_any();
    let add = move || {
        if let Some(client) = session.add_client(String::new()) {
            page::go_to(&Route::In(session.id(), Page::Client(client)).to_string(), "client-name");
        }
    };
    let some = session.ask(|workbook| !workbook.clients().is_empty());
    let list = move || match some.get() {
        true => {
            let shown = Memo::new(move |_| {
                let list =
                    |workbook: &Workbook| lists.clients.with(|listing| workbook.list_clients(listing, session.today()));
                session.workbook().with(list).into_iter().map(Key::Client).collect::<Vec<Key>>()
            });
            view! {
                <Tools />
                <Found shown />
                <ul class={"list clients"}>
                    <Slices keys=shown show />
                </ul>
            }
            .into_any()
        }
        false => view! { <p class={"invitation"}>{t.empty}</p> }.into_any(),
    };
    view! {
        <header class={"page-head"}>
            <h1 id={"page-title"} tabindex={"-1"}>{t.title}</h1>
            <Button class="primary" text=t.add writes=true press=add />
        </header>
        <p class={"back"}>
            <a href=Route::In(session.id(), Page::Beginnings(None)).href()>{words().beginnings.title}</a>
        </p>
        {list}
        <People />
        <Trash removed=session.ask(Workbook::removed_clients) />
    }
    .into_any()
}

/// What is to be seen of the clients.
#[component]
fn Tools() -> impl IntoView {
    let Lists { clients: listing, .. } = expect_context();
    let t = &words().list;
    let part = move |part: fn(&ClientListing) -> String| Signal::derive(move || listing.with(part));
    let show =
        move |word: &str| listing.update(|listing| listing.show = ClientShow::from_word(word).unwrap_or(listing.show));
    let sort =
        move |word: &str| listing.update(|listing| listing.sort = ClientSort::from_word(word).unwrap_or(listing.sort));
    view! {
        <div class={"list-tools"} role={"search"} aria-label=t.tools>
            <Search
                label=t.search_clients
                hint=t.search_clients_hint
                value={part(|listing| listing.search.clone())}
                look={move |words| listing.update(|listing| listing.search = words)}
            />
            <Pick label=t.show options=picks(t.client_shows) value={part(|listing| listing.show.word().into())} pick=show />
            <Pick label=t.sort options=picks(t.client_sorts) value={part(|listing| listing.sort.word().into())} pick=sort />
        </div>
    }
    .into_any()
}

/// How many of how many are shown; where it is none, a way back to all.
#[component]
fn Found(shown: Memo<Vec<Key>>) -> impl IntoView {
    let session: Session = expect_context();
    let Lists { clients: listing, .. } = expect_context();
    let all = session.ask(|workbook| {
        let clients = workbook.clients();
        let archived = clients.iter().filter(|(_, client)| client.archived).count();
        (clients.len() - archived, archived)
    });
    let counted = move || {
        let (in_use, archived) = all.get();
        let asks_archived = listing.with(|listing| listing.show == ClientShow::Archived);
        let (of, aside) = if asks_archived { (archived, 0) } else { (in_use, archived) };
        (words().list.clients_shown)(shown.with(Vec::len), of, aside)
    };
    let nothing = Memo::new(move |_| shown.with(Vec::is_empty));
    view! { <ShownCount text=Signal::derive(counted) nothing clear={move || listing.set(ClientListing::default())} /> }
        .into_any()
}

/// What a client is called; a stand-in for one without a name.
pub fn called(client: &Client) -> String {
    match client.name.trim() {
        "" => words().clients.unnamed.into(),
        name => name.into(),
    }
}

/// How it stands with the next meeting, in words.
pub fn due_told(client: &Client, today: Day) -> String {
    let day = client.next_due().map(day_in_words).unwrap_or_default();
    (words().clients.due)(client.due(today), &day)
}

fn tell(session: Session, id: ClientId) -> LineTold {
    session.workbook().with(|workbook| {
        let Some(client) = workbook.get::<Client>(id) else { return LineTold::default() };
        let late = client.is_overdue(session.today());
        let state = due_told(client, session.today());
        let changed = workbook.changed_at(&Key::Client(id));
        LineTold { name: called(client), whose: client.unit.clone(), state, also: String::new(), late, changed }
    })
}

#[component]
fn ClientLine(id: ClientId) -> impl IntoView {
    let session: Session = expect_context();
    view! {
        <Line
            place=place_of(&Key::Client(id))
            href=Route::In(session.id(), Page::Client(id)).href()
            tell={move || tell(session, id)}
            actions={move || view! { <ClientActions id /> }.into_any()}
        />
    }
    .into_any()
}

/// What can be done with a client without going to their page.
#[component]
fn ClientActions(id: ClientId) -> impl IntoView {
    let session: Session = expect_context();
    let client = session.record_or_empty::<Client>(id);
    let t = &words().list;
    let name = move || client.with(called);
    let named = move |name_of: fn(&str) -> String| Signal::derive(move || name_of(&name()));
    let archived = Signal::derive(move || client.with(|client| client.archived));
    let duplicate = move || {
        let of = client.with_untracked(|client| client.name.trim().to_string());
        if let Some(copy) = session.copy_client(id, (t.copy_of)(&of)) {
            page::focus_soon(place_of(&Key::Client(copy)));
        }
    };
    let archive = move || {
        session.archive_client(id, !archived.get_untracked());
        page::focus_soon("page-title".into());
    };
    let remove = move || {
        session.dispatch(Edit::Trash(Item::Client(id)));
        page::focus_soon("page-title".into());
    };
    let add_map = move || {
        if let Some(map) = session.add_map(Some(id)) {
            page::go_to(&Route::In(session.id(), Page::Map(map)).to_string(), "map-title");
        }
    };
    view! {
        <Button class="quiet-button" text=words().maps.add name=named(t.new_map_for) writes=true press=add_map />
        <Button class="quiet-button" text=t.duplicate name=named(t.duplicate_what) writes=true press=duplicate />
        <ArchiveButton archived name=Signal::derive(name) press=archive />
        <Button class="quiet-button" text=words().map.remove_short name=named(words().maps.remove) writes=true press=remove />
    }
    .into_any()
}
