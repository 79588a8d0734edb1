//! How it came across: six behaviours, each with three anchors in words.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use crate::model::{Behaviour, Observation, ObservationId, Rating, Word};
use crate::platform::page;
use crate::session::Session;
use crate::ui::words::words;

/// The ratings of a sheet.
#[component]
pub fn RatingsOf(id: ObservationId) -> impl IntoView {
    let t = &words().observing;
    let all = Behaviour::ALL.iter().copied().map(|behaviour| view! { <One id behaviour /> }).collect_view();
    view! {
        <section class={"ratings"} aria-labelledby={"ratings-title"}>
            <h2 id={"ratings-title"}>{t.ratings}</h2>
            <p class={"quiet"}>{t.ratings_hint}</p>
            {all}
        </section>
    }
    .into_any()
}

fn radio_id(behaviour: Behaviour, rating: Option<Rating>) -> String {
    format!("{}-{}", behaviour.word(), rating.map_or("none", Rating::word))
}

#[component]
fn One(id: ObservationId, behaviour: Behaviour) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().observing;
    let said = session
        .ask(move |workbook| workbook.get::<Observation>(id).and_then(|sheet| sheet.ratings.said(behaviour).clone()));
    let say = move |rating: Option<Rating>| {
        session.rate(id, behaviour, rating);
    };
    // Within a rating digits rate, and never count.
    let on_digit = move |event: KeyboardEvent| {
        let plain = !(event.ctrl_key() || event.meta_key() || event.alt_key());
        let key = event.key();
        if !plain || key.is_empty() || !key.chars().all(|letter| letter.is_ascii_digit()) {
            return;
        }
        event.prevent_default();
        if let Some(rating) = Rating::from_word(&key) {
            say(Some(rating));
            page::focus_soon(radio_id(behaviour, Some(rating)));
        }
    };
    let choice = move |rating: Option<Rating>| {
        let chosen = Signal::derive(move || {
            said.with(|said| match (said, rating) {
                (None, None) => true,
                (Some(said), Some(rating)) => said.known() == Some(rating),
                _ => false,
            })
        });
        let read_only = Signal::derive(move || !session.may_write().get());
        let anchor = rating.map_or(t.not_said, |rating| (t.anchors)(behaviour, rating));
        view! {
            <label class={"anchor"} class:none=rating.is_none()>
                <input
                    type={"radio"}
                    name=behaviour.word()
                    id=radio_id(behaviour, rating)
                    prop:checked=chosen
                    checked=chosen
                    disabled=read_only
                    on:change=move |_| say(rating)
                />
                {rating.map(|rating| view! { <span class={"mark"}>{rating.word()}</span>" " })}
                <span>{anchor}</span>
            </label>
        }
    };
    let choices = Rating::ALL.iter().copied().map(Some).chain([None]).map(choice).collect_view();
    view! {
        <fieldset class={"rating"} on:keydown=on_digit>
            <legend>{(t.behaviours)(behaviour)}</legend>
            <div class={"anchors"}>{choices}</div>
        </fieldset>
    }
    .into_any()
}
