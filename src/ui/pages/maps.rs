//! The list of maps.

use leptos::prelude::*;

use crate::model::{Counts, GapMap, Item, MapId};
use crate::platform::page;
use crate::session::Session;
use crate::ui::route::{Page, Route};
use crate::ui::words::words;

/// All maps of the workbook, and a new one in a click.
#[component]
pub fn Maps() -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().maps;
    let maps = session.ask(|workbook| workbook.maps().into_iter().map(|(id, _)| id).collect::<Vec<_>>());
    let add = move |_| {
        if let Some(map) = session.add_map(None) {
            page::go_to(&Route::In(session.id(), Page::Map(map)).to_string());
            page::focus_soon("map-title".into());
        }
    };
    let invitation = move || maps.with(Vec::is_empty).then(|| view! { <p class={"invitation"}>{t.empty}</p> });
    view! {
        <header class={"page-head"}>
            <h1 id={"page-title"} tabindex={"-1"}>{t.title}</h1>
            <button class={"primary"} disabled=move || !session.may_write().get() on:click=add>{t.add}</button>
        </header>
        {invitation}
        <ul class={"list"}>
            <For each=move || maps.get() key=|map| *map children=|map| view! { <MapLine map /> } />
        </ul>
    }
    .into_any()
}

#[component]
fn MapLine(map: MapId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().maps;
    let record = session.record::<GapMap>(map);
    let title = Memo::new(move |_| {
        let title = record.with(|map| map.as_ref().map(|map| map.title.trim().to_string()));
        title.filter(|title| !title.is_empty()).unwrap_or_else(|| t.untitled.into())
    });
    let client = session.ask(move |workbook| {
        let client = workbook.get::<GapMap>(map)?.client?;
        Some(workbook.get::<crate::model::Client>(client)?.name.clone())
    });
    let counts: Memo<Counts> = session.ask(move |workbook| workbook.counts(map));
    let remove = move |_| {
        session.dispatch(crate::model::Edit::Trash(Item::Map(map)));
        page::focus_soon("page-title".into());
    };
    view! {
        <li class={"line"}>
            <a class={"line-title"} href=Route::In(session.id(), Page::Map(map)).href()>{title}</a>
            <span class={"quiet"}>{move || client.get().unwrap_or_else(|| t.no_client.into())}</span>
            <span class={"quiet counts"}>{move || (t.counts)(&counts.get())}</span>
            <button
                class={"quiet-button"}
                aria-label=move || (t.remove)(&title.get())
                disabled=move || !session.may_write().get()
                on:click=remove
            >
                {words().map.remove_short}
            </button>
        </li>
    }
    .into_any()
}
