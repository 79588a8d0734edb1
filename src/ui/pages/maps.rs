//! The list of maps.

use leptos::prelude::*;

use crate::model::{Counts, Edit, GapMap, Item, Key, MapId, Record, Workbook};
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::{Button, Each, Trash, place_of};
use crate::ui::route::{Page, Route};
use crate::ui::words::words;

/// All maps of the workbook, and a new one in a click.
#[component]
pub fn Maps() -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().maps;
    let maps = session.keys::<GapMap>(|workbook| workbook.maps().into_iter().map(|(id, _)| id).collect());
    let show = |key: Key| GapMap::id(&key).map(|map| view! { <MapLine map /> }).into_any();
    let add = move || {
        if let Some(map) = session.add_map(None) {
            page::go_to(&Route::In(session.id(), Page::Map(map)).to_string(), "map-title");
        }
    };
    let invitation = move || maps.with(Vec::is_empty).then(|| view! { <p class={"invitation"}>{t.empty}</p> });
    view! {
        <header class={"page-head"}>
            <h1 id={"page-title"} tabindex={"-1"}>{t.title}</h1>
            <Button class="primary" text=t.add writes=true press=add />
        </header>
        {invitation}
        <ul class={"list"}>
            <Each keys=maps show />
        </ul>
        <Trash removed=session.ask(Workbook::removed_maps) />
    }
    .into_any()
}

#[component]
fn MapLine(map: MapId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().maps;
    let record = session.record::<GapMap>(map);
    let title = Signal::derive(move || {
        let title = record.with(|map| map.as_ref().map(|map| map.title.trim().to_string()));
        title.filter(|title| !title.is_empty()).unwrap_or_else(|| t.untitled.into())
    });
    let client = session.ask(move |workbook| {
        let client = workbook.get::<GapMap>(map)?.client?;
        Some(workbook.get::<crate::model::Client>(client)?.name.clone())
    });
    let counts: Memo<Counts> = session.ask(move |workbook| workbook.counts(map));
    let remove = move || {
        session.dispatch(Edit::Trash(Item::Map(map)));
        page::focus_soon("page-title".into());
    };
    view! {
        <li class={"line"}>
            <a class={"line-title"} id=place_of(&Key::Map(map)) href=Route::In(session.id(), Page::Map(map)).href()>{title}</a>
            <span class={"quiet"}>{move || client.get().unwrap_or_else(|| t.no_client.into())}</span>
            <span class={"quiet counts"}>{move || (t.counts)(&counts.get())}</span>
            <Button class="quiet-button" text=words().map.remove_short name=Signal::derive(move || (t.remove)(&title.get())) writes=true press=remove />
        </li>
    }
    .into_any()
}
