//! A sheet that came as a file: what is on it, and how it stands to what is here.

use leptos::prelude::*;

use crate::content::scenario_here;
use crate::exchange::{SharedObservation, Stands};
use crate::model::{Observed, Workbook};
use crate::platform::page;
use crate::session::{IncomingSheet, Session};
use crate::ui::arriving::{Arriving, INCOMING};
use crate::ui::components::Button;
use crate::ui::desk::Desk;
use crate::ui::route::{Page, Route};
use crate::ui::words::words;

/// What waits for its owner's word.
#[component]
pub fn ComingSheet(
    /// On which page.
    at: Page,
) -> impl IntoView {
    let Desk { arriving, .. } = expect_context();
    let Arriving { sheet, reading, .. } = arriving;
    // What waits here doesn't wait for ever.
    on_cleanup(move || {
        sheet.try_set(None);
    });
    view! {
        <p role={"status"}>{move || reading.get().then_some(words().data.reading)}</p>
        {move || sheet.get().map(|read| view! { <Found read at waiting=sheet /> })}
    }
    .into_any()
}

/// What a sheet will be of where it is taken in on this page; none for nothing that is here.
fn will_be_of(workbook: &Workbook, sheet: &SharedObservation, at: Page) -> Option<Observed> {
    match (sheet.scenario, at) {
        (Some(of), _) => scenario_here(workbook, of, &sheet.about).map(Observed::Scenario),
        (None, Page::Observations(meeting)) => Some(Observed::Meeting(meeting)),
        (None, _) => None,
    }
}

/// Where it will stand, if that isn't here.
fn stands_elsewhere(sheet: &SharedObservation, of: Option<&Observed>, at: Page) -> Option<String> {
    let t = &words().rounds;
    match (sheet.scenario, of.and_then(Observed::scenario), at) {
        (None, _, Page::Scenario(..) | Page::Feedback) => Some(t.of_a_meeting.to_string()),
        (Some(_), None, _) => Some((t.not_here)(sheet.about.trim())),
        (Some(_), Some(of), Page::Scenario(here, _)) if of == here => None,
        (Some(_), Some(_), Page::Feedback) | (None, ..) => None,
        (Some(_), Some(_), _) => Some((t.stands_there)(sheet.about.trim())),
    }
}

#[component]
fn Found(read: IncomingSheet, at: Page, waiting: RwSignal<Option<IncomingSheet>>) -> impl IntoView {
    let session: Session = expect_context();
    let (t, rounds, data) = (&words().observing, &words().rounds, &words().data);
    let found = (data.found)(&read.file);
    let notices = read.notices.iter().map(|notice| view! { <li>{(t.notice)(notice)}</li> }).collect_view();
    let told = format!(
        "{}: {}. {}",
        (t.called)(&read.sheet.observer),
        (t.so_far)(read.sheet.tally.total(), read.sheet.quotes.len()),
        read.sheet.about.trim(),
    );
    let of = session.workbook().with_untracked(|workbook| will_be_of(workbook, &read.sheet, at));
    let elsewhere = stands_elsewhere(&read.sheet, of.as_ref(), at);
    let (is_round, led) = (read.sheet.scenario.is_some(), read.sheet.led.clone());
    let unnamed = (is_round && led.is_empty()).then_some(rounds.nobody_named);
    let sheet = StoredValue::new(*read.sheet);
    let stands = session.ask(move |workbook| sheet.with_value(|sheet| sheet.stands(workbook)));
    let go = move |sheet| {
        waiting.set(None);
        page::go_to(&Route::In(session.id(), Page::Observation(sheet)).to_string(), "page-title");
    };
    let of = StoredValue::new(of);
    let take = move |own: bool| {
        move || {
            let sheet = sheet.with_value(|sheet| if own { sheet.clone().of_ones_own() } else { sheet.clone() });
            if let Some(sheet) = session.take_observation(&sheet, of.get_value()) {
                go(sheet);
            }
        }
    };
    let leave = move || {
        waiting.set(None);
        page::focus_soon("page-title".into());
    };
    let how = move || match stands.get() {
        Stands::New => t.is_new,
        Stands::There(_) => t.is_there,
        Stands::Otherwise(_) => t.says_otherwise,
    };
    let buttons = move || match stands.get() {
        Stands::New if is_round && !led.is_empty() => view! {
            <Button class="primary" text=rounds.take_own writes=true press=take(true) />
            <Button text=Signal::stored((rounds.take_of)(&led)) writes=true press=take(false) />
        }
        .into_any(),
        Stands::New => view! { <Button class="primary" text=t.put_in writes=true press=take(false) /> }.into_any(),
        Stands::Otherwise(_) => {
            view! { <Button class="primary" text=t.put_over writes=true press=take(false) /> }.into_any()
        }
        Stands::There(sheet) => view! { <Button class="primary" text=t.open press=move || go(sheet) /> }.into_any(),
    };
    let unnamed = move || unnamed.filter(|_| stands.get() == Stands::New).map(|told| view! { <p>{told}</p> });
    view! {
        <div id=INCOMING class={"found"} role={"group"} tabindex={"-1"} aria-labelledby={"incoming-title"}>
            <h2 id={"incoming-title"}>{found}</h2>
            <p>{told}</p>
            <p>{how}</p>
            {elsewhere.map(|told| view! { <p>{told}</p> })}
            {unnamed}
            <ul class={"notices"}>{notices}</ul>
            <div class={"buttons"}>
                {buttons}
                <Button text=data.cancel press=leave />
            </div>
        </div>
    }
    .into_any()
}
