//! A map that begins from a request.

use leptos::prelude::*;

use super::components::{Button, Dialog, Sheet};
use super::desk::Desk;
use super::lists::Lists;
use super::route::{Page, Route};
use super::words::words;
use crate::platform::page;
use crate::session::Session;

/// Asks for the request and puts in the map, once it is called.
#[component]
pub fn RequestDialog() -> impl IntoView {
    let desk: Desk = expect_context();
    let t = &words().asking.request;
    let contents = move || view! { <Request /> }.into_any();
    view! {
        <Dialog id="request" class="request" name=Signal::stored(t.begin.to_string()) open=desk.request contents />
    }
    .into_any()
}

#[component]
fn Request() -> impl IntoView {
    let session: Session = expect_context();
    let desk: Desk = expect_context();
    let lists: Lists = expect_context();
    let t = &words().asking.request;
    let text = RwSignal::new(String::new());
    let begin = move || {
        let request = text.get_untracked();
        let client = lists.maps.with_untracked(|listing| listing.client);
        let Some(map) = session.add_map_from(&request, client) else { return };
        desk.request.set(false);
        page::go_to(&Route::In(session.id(), Page::Map(map)).to_string(), "map-title");
    };
    let pressed = move |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Enter" && !event.shift_key() && !event.is_composing() {
            event.prevent_default();
            begin();
        }
    };
    let at_rest = Signal::derive(move || text.with(|text| text.trim().is_empty()));
    view! {
        <Sheet class={"asked-for".to_string()}>
            <label class={"field"}>
                <span class={"label"} aria-hidden={"true"}>{t.field}</span>
                <textarea
                    rows={3}
                    aria-label=t.field
                    autofocus={true}
                    on:input=move |event| text.set(event_target_value(&event))
                    on:keydown=pressed
                ></textarea>
            </label>
            <p class={"quiet"}>{t.text}</p>
        </Sheet>
        <div class={"ways"}>
            <Button class="primary" text=t.add writes=true at_rest press=begin />
            <Button text=t.cancel press=move || desk.request.set(false) />
        </div>
    }
    .into_any()
}
