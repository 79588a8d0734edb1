//! The maps of a client: what is open on them, and what to ask next.

use leptos::prelude::*;

use crate::model::{ClientId, ClientView, GapMap, Key, MapId, Record, RightPerson};
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::{Button, Slices};
use crate::ui::lists::Lists;
use crate::ui::pages::today::question;
use crate::ui::route::{Page, Route};
use crate::ui::words::words;

/// The maps for a client.
#[component]
pub fn ClientMaps(id: ClientId) -> impl IntoView {
    let session: Session = expect_context();
    let lists: Lists = expect_context();
    let t = &words().clients;
    lists.keep_following(session);
    let maps = session.ask(move |workbook| {
        let of_client = workbook.maps().into_iter().filter(|(_, map)| map.client == Some(id));
        of_client.map(|(map, _)| Key::Map(map)).collect::<Vec<Key>>()
    });
    let add = move || {
        if let Some(map) = session.add_map(Some(id)) {
            page::go_to(&Route::In(session.id(), Page::Map(map)).to_string(), "map-title");
        }
    };
    let show = |key: Key| GapMap::id(&key).map(|map| view! { <MapOfClient map /> }).into_any();
    let nothing = move || maps.with(Vec::is_empty).then(|| view! { <p class={"quiet"}>{t.no_maps}</p> });
    view! {
        <section aria-labelledby={"client-maps"}>
            <h2 id={"client-maps"}>{t.maps}</h2>
            {nothing}
            <ul class={"list told-maps"}>
                <Slices keys=maps show />
            </ul>
            <Button text=t.add_map writes=true press=add />
        </section>
    }
    .into_any()
}

#[component]
fn MapOfClient(map: MapId) -> impl IntoView {
    let session: Session = expect_context();
    let lists: Lists = expect_context();
    let t = &words().clients;
    let record = session.record_or_empty::<GapMap>(map);
    let told = Memo::new(move |_| {
        let (open, next) = lists.entry(map, |entry| (Some(entry.counts.open), entry.next));
        let against = record.with(|map| map.true_client.verdict() == RightPerson::SomebodyElse);
        let archived = record.with(|map| map.archived).then(|| words().palette.archived.to_string());
        let open = open.map(t.map_open);
        let against = against.then(|| t.map_against.to_string());
        let kept = session.workbook().with(|workbook| ClientView::left_out(workbook, map)).len();
        let kept = (kept > 0).then(|| (t.map_left_out)(kept));
        let state = open.into_iter().chain(kept).chain(against).chain(archived).collect::<Vec<_>>().join(" · ");
        let next = session.workbook().with(|workbook| next.and_then(|opening| question(workbook, opening)));
        (state, next.map(|next| (t.map_next)(&next)).unwrap_or_default())
    });
    let title = move || record.with(crate::ui::pages::maps::called);
    view! {
        <li class={"line"}>
            <a class={"line-title"} href=Route::In(session.id(), Page::Map(map)).href()>{title}</a>
            <span class={"quiet"}>{move || told.with(|(state, _)| state.clone())}</span>
            <span class={"quiet next"}>{move || told.with(|(_, next)| next.clone())}</span>
        </li>
    }
    .into_any()
}
