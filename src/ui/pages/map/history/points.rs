//! Moments with a name: naming this one, and what can be done with each.

use leptos::prelude::*;

use super::called;
use super::sides::Listed;
use crate::model::{Edit, GapMap, InMap, Item, Key, MapId, Point, PointId};
use crate::platform::clock::day_in_words;
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::{Actions, Button, TextField, place_of};
use crate::ui::route::{Page, Route};
use crate::ui::words::words;

/// The id of the field for the name of a new point.
const NEW: &str = "new-point";

/// Names the moment.
#[component]
pub fn NameThis(map: MapId, points: Memo<Vec<Listed>>) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().history;
    let name = RwSignal::new(String::new());
    let suggestion = Signal::derive(move || {
        let day = day_in_words(session.today());
        let begins = (t.unnamed)(&day, 0);
        (t.unnamed)(&day, points.with(|points| points.iter().filter(|point| point.name.starts_with(&begins)).count()))
    });
    let keep = move || {
        let called = match name.with_untracked(|name| name.trim().to_string()) {
            called if called.is_empty() => suggestion.get_untracked(),
            called => called,
        };
        if let Some(point) = session.name_point(map, called) {
            name.set(String::new());
            page::focus_soon(place_of(&Key::Point(InMap { map, id: point })));
        }
    };
    let pressed = move |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Enter" && !event.is_composing() && session.may_write().get_untracked() {
            event.prevent_default();
            keep();
        }
    };
    let read_only = Signal::derive(move || !session.may_write().get());
    view! {
        <div class={"name-this not-printed"}>
            <label class={"field"}>
                <span class={"label"} aria-hidden={"true"}>{t.name}</span>
                <input
                    id=NEW
                    aria-label=t.name
                    placeholder=suggestion
                    autocomplete={"off"}
                    readonly=read_only
                    prop:value=name
                    on:input=move |event| name.set(event_target_value(&event))
                    on:keydown=pressed
                />
            </label>
            <Button class="primary" text=t.name_now writes=true press=keep />
        </div>
    }
    .into_any()
}

/// The points of a map, the last one first.
#[component]
pub fn Points(map: MapId, points: Memo<Vec<Listed>>) -> impl IntoView {
    let t = &words().history;
    let ids = Memo::new(move |_| points.with(|points| points.iter().map(|point| point.id).collect::<Vec<_>>()));
    let line = move |id: PointId| view! { <PointLine point=InMap { map, id } /> };
    view! {
        <section class={"not-printed"} aria-labelledby={"points-title"}>
            <h2 id={"points-title"}>{t.points}</h2>
            <ul class={"list points"}>
                <For each=move || ids.get() key=|id| *id children=line />
            </ul>
        </section>
    }
    .into_any()
}

#[component]
fn PointLine(point: InMap<PointId>) -> impl IntoView {
    let session: Session = expect_context();
    // The content is shared: this clones a name and a day.
    let record = session.record_or_empty::<Point>(point);
    let place = place_of(&Key::Point(point));
    let of = place.clone();
    let on = move || record.with(|point| day_in_words(point.on));
    let contents = move || view! { <PointActions point record /> }.into_any();
    view! {
        <li class={"line"}>
            <span class={"line-title"} id=place tabindex={"-1"}>{move || record.with(called)}</span>
            <span class={"quiet when"}>{on}</span>
            <Actions of contents=contents.into() />
        </li>
    }
    .into_any()
}

/// What can be done with a point.
#[component]
fn PointActions(point: InMap<PointId>, record: Memo<Point>) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().history;
    let named = move |name: fn(&str) -> String| Signal::derive(move || name(&record.with(called)));
    let open = move || {
        let name = record.with_untracked(called);
        let held = session.workbook().with_untracked(|workbook| workbook.get::<GapMap>(point.map).cloned());
        let title = held.map(|map| map.title.trim().to_string()).unwrap_or_default();
        if let Some(map) = session.open_point(point, (t.opened_title)(&title, &name)) {
            page::go_to(&Route::In(session.id(), Page::Map(map)).to_string(), "map-title");
        }
    };
    let remove = move || {
        session.dispatch(Edit::Trash(Item::Point(point)));
        page::focus_soon("page-title".into());
    };
    view! {
        // Pressing a button is the end of it; going into a field isn't.
        <div class={"rename"} on:click=|event| event.stop_propagation()>
            <TextField
                label=t.rename
                context=Signal::derive(move || record.with(called))
                value=Signal::derive(move || record.with(|point| point.name.clone()))
                commit={move |text, stretch| session.type_in::<Point>(point, stretch, |point| point.name = text)}
            />
        </div>
        <Button class="quiet-button" text=t.open name=named(t.open_what) writes=true press=open />
        <Button class="quiet-button" text=words().map.remove_short name=named(t.remove_what) writes=true press=remove />
    }
    .into_any()
}
