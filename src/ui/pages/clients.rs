//! Clients: the list, and one of them.

use leptos::prelude::*;

use crate::model::{Client, ClientId, Edit, Item, Key, MapId, Open, Record, Weeks, Workbook};
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::{
    Button, Choice, DateField, Each, TextField, TextKind, Trash, choices, choosing, place_of, stored,
};
use crate::ui::route::{Page, Route};
use crate::ui::words::words;

/// All clients of the workbook.
#[component]
pub fn Clients() -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().clients;
    let clients = session.keys::<Client>(|workbook| workbook.clients().into_iter().map(|(id, _)| id).collect());
    let show = |key: Key| Client::id(&key).map(|id| view! { <ClientLine id /> }).into_any();
    let add = move || {
        if let Some(client) = session.add_client(String::new()) {
            page::go_to(&Route::In(session.id(), Page::Client(client)).to_string(), "client-name");
        }
    };
    let invitation = move || clients.with(Vec::is_empty).then(|| view! { <p class={"invitation"}>{t.empty}</p> });
    view! {
        <header class={"page-head"}>
            <h1 id={"page-title"} tabindex={"-1"}>{t.title}</h1>
            <Button class="primary" text=t.add writes=true press=add />
        </header>
        {invitation}
        <ul class={"list"}>
            <Each keys=clients show />
        </ul>
        <Trash removed=session.ask(Workbook::removed_clients) />
    }
    .into_any()
}

/// What a client is called; a stand-in for one without a name.
fn called(client: &Client) -> String {
    match client.name.trim() {
        "" => words().clients.unnamed.into(),
        name => name.into(),
    }
}

#[component]
fn ClientLine(id: ClientId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().clients;
    let client = session.record_or_empty::<Client>(id);
    let due = move || client.with(|client| client.next_due().map(|day| (t.next_due)(&day.to_string())));
    view! {
        <li class={"line"}>
            <a class={"line-title"} id=place_of(&Key::Client(id)) href=Route::In(session.id(), Page::Client(id)).href()>
                {move || client.with(called)}
            </a>
            <span class={"quiet"}>{move || client.with(|client| client.unit.clone())}</span>
            <span class={"quiet counts"}>{due}</span>
        </li>
    }
    .into_any()
}

/// One client, edited in place.
#[component]
pub fn ClientPage(
    /// Which client.
    id: ClientId,
) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().clients;
    let there = session.ask(move |workbook| workbook.get::<Client>(id).is_some());
    let back = Route::In(session.id(), Page::Clients).href();
    let body = move || {
        if there.get() {
            view! { <ClientFields id /><ClientMaps id /> }.into_any()
        } else {
            view! { <h1 id={"page-title"} tabindex={"-1"}>{t.unnamed}</h1><p class={"invitation"}>{t.missing}</p> }
                .into_any()
        }
    };
    view! {
        <p class={"back"}><a href=back>{t.back}</a></p>
        {body}
    }
    .into_any()
}

#[component]
fn ClientFields(id: ClientId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().clients;
    let client = session.record_or_empty::<Client>(id);
    let part = move |part: fn(&Client) -> &String| Signal::derive(move || client.with(|client| part(client).clone()));
    let rhythm = Signal::derive(move || {
        client.with(|client| client.rhythm.map(|weeks| weeks.get().to_string()).unwrap_or_default())
    });
    let type_rhythm = move |text: String, stretch: u64| {
        let weeks = text.trim().parse().ok().and_then(Weeks::new);
        // Anything else than 1 to 104 stays in the field until it is mended.
        let understood = weeks.is_some() || text.trim().is_empty();
        understood && session.type_in::<Client>(id, stretch, |client| client.rhythm = weeks)
    };
    let remove = move || {
        session.dispatch(Edit::Trash(Item::Client(id)));
        page::go_to(&Route::In(session.id(), Page::Clients).to_string(), "page-title");
    };
    view! {
        <h1 id={"page-title"} class={"seen-by-readers"} tabindex={"-1"}>{move || client.with(called)}</h1>
        <TextField
            label=t.name
            value={part(|client| &client.name)}
            id="client-name"
            class="title"
            hint=t.name
            commit={move |text, stretch| session.type_in::<Client>(id, stretch, |client| client.name = text)}
        />
        <div class={"fields"}>
            <TextField
                label=t.unit
                value={part(|client| &client.unit)}
                commit={move |text, stretch| session.type_in::<Client>(id, stretch, |client| client.unit = text)}
            />
            <TextField
                label=t.role
                value={part(|client| &client.role)}
                commit={move |text, stretch| session.type_in::<Client>(id, stretch, |client| client.role = text)}
            />
            <Choice
                label=t.strength
                value=stored(move || client.with(|client| client.strength.clone()))
                options=choices(t.strengths)
                none=t.not_chosen
                choose={choosing(move |chosen| {
                    session.change::<Client>(id, |client| client.strength = chosen.map(Open::Known));
                })}
            />
            <TextField
                label=t.rhythm
                value=rhythm
                kind=TextKind::Number
                class="short"
                refusal=t.rhythm_refused
                commit=type_rhythm
            />
            <DateField
                label=t.last_met
                value=Signal::derive(move || client.with(|client| client.last_met))
                choose={move |day| {
                    session.change::<Client>(id, |client| client.last_met = day);
                }}
            />
            <TextField
                label=t.notes
                kind=TextKind::Lines
                class="wide"
                hint=t.notes_hint
                value={part(|client| &client.notes)}
                commit={move |text, stretch| session.type_in::<Client>(id, stretch, |client| client.notes = text)}
            />
        </div>
        <Button class="quiet-button" text=t.remove writes=true press=remove />
    }
    .into_any()
}

#[component]
fn ClientMaps(id: ClientId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().clients;
    let maps = session.ask(move |workbook| {
        let of_client = workbook.maps().into_iter().filter(|(_, map)| map.client == Some(id));
        of_client.map(|(map, record)| (map, record.title.trim().to_string())).collect::<Vec<(MapId, String)>>()
    });
    let add = move || {
        if let Some(map) = session.add_map(Some(id)) {
            page::go_to(&Route::In(session.id(), Page::Map(map)).to_string(), "map-title");
        }
    };
    let line = move |(map, title): (MapId, String)| {
        let title = if title.is_empty() { words().maps.untitled.to_string() } else { title };
        view! {
            <li class={"line"}>
                <a class={"line-title"} href=Route::In(session.id(), Page::Map(map)).href()>{title}</a>
            </li>
        }
    };
    let nothing = move || maps.with(Vec::is_empty).then(|| view! { <p class={"quiet"}>{t.no_maps}</p> });
    view! {
        <section aria-labelledby={"client-maps"}>
            <h2 id={"client-maps"}>{t.maps}</h2>
            {nothing}
            <ul class={"list"}>{move || maps.get().into_iter().map(line).collect_view()}</ul>
            <Button text=t.add_map writes=true press=add />
        </section>
    }
    .into_any()
}
