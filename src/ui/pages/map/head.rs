//! What holds for the map as a whole.

use leptos::prelude::*;

use crate::model::{ClientId, GapMap, MapId};
use crate::session::Session;
use crate::ui::components::TextField;
use crate::ui::words::words;

#[component]
pub fn Head(map: MapId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().map;
    let record = session.record::<GapMap>(map);
    let title =
        Signal::derive(move || record.with(|map| map.as_ref().map(|map| map.title.clone()).unwrap_or_default()));
    let client = Signal::derive(move || record.with(|map| map.as_ref().and_then(|map| map.client)));
    let clients = session.ask(|workbook| {
        workbook.clients().into_iter().map(|(id, client)| (id, client.name.clone())).collect::<Vec<_>>()
    });
    let choose = move |event| {
        let chosen: Option<ClientId> = event_target_value(&event).parse().ok();
        session.change::<GapMap>(map, |map| map.client = chosen);
    };
    let heading = move || match title.get() {
        title if title.is_empty() => words().maps.untitled.to_string(),
        title => title,
    };
    let option = move |(id, name): (ClientId, String)| {
        let chosen = move || client.get() == Some(id);
        let name = if name.is_empty() { words().clients.unnamed.to_string() } else { name };
        view! { <option value=id.to_string() prop:selected=chosen selected=chosen>{name}</option> }
    };
    view! {
        <header class={"map-head"}>
            <h1 id={"page-title"} class={"seen-by-readers"} tabindex={"-1"}>{heading}</h1>
            <TextField
                label=t.title
                value=title
                id="map-title"
                class="title"
                hint=t.title_hint
                commit={move |text, stretch| session.type_in::<GapMap>(map, stretch, |map| map.title = text)}
            />
            <label class={"field"}>
                <span class={"label"}>{t.client}</span>
                <select disabled=move || !session.may_write().get() on:change=choose>
                    <option value={""} prop:selected=move || client.get().is_none()>{words().maps.no_client}</option>
                    {move || clients.get().into_iter().map(option).collect_view()}
                </select>
            </label>
        </header>
    }
    .into_any()
}
