//! Where the answers of several people are collected: the code, both ways, and the end of it.

use leptos::prelude::*;

use super::ComingAnswers;
use crate::model::{CheckRound, Gathered, Openness, RoundCode, RoundId};
use crate::platform::clock::day_in_words;
use crate::platform::{page, spawn};
use crate::session::Session;
use crate::ui::components::{Button, Choice, Dialog, FileButton, choices, choosing, stored};
use crate::ui::desk::Desk;
use crate::ui::route::{Page, Route};
use crate::ui::words::words;

/// The page of a round of several people, as long as answers come in and afterwards.
#[component]
pub fn Gathering(id: RoundId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().several;
    let round = session.record_or_empty::<CheckRound>(id);
    let gathered = session.record_or_empty::<Gathered>(id);
    let people = Memo::new(move |_| gathered.with(|gathered| gathered.by.len()));
    // There is nothing to close before somebody has answered.
    let some = Memo::new(move |_| people.get() > 0);
    let openness = Memo::new(move |_| round.with(CheckRound::openness).unwrap_or(Openness::Hidden));
    let closed = Memo::new(move |_| round.with(|round| round.finished));
    let ways = move || match closed.get() {
        Some(day) => view! { <p class={"several-closed"}>{(t.is_closed)(&day_in_words(day))}</p> }.into_any(),
        None => view! {
            <Code id />
            <Ways id />
            {move || some.get().then(|| view! { <Close id openness people /> })}
        }
        .into_any(),
    };
    view! {
        <ComingAnswers />
        <Understanding id openness people />
        {ways}
        <p class={"quiet several-kept"}>{t.where_kept}</p>
    }
    .into_any()
}

/// What the group sees, fixed from the first answer on.
#[component]
fn Understanding(id: RoundId, openness: Memo<Openness>, people: Memo<usize>) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().several;
    let round = session.record_or_empty::<CheckRound>(id);
    let fixed = Memo::new(move |_| people.get() > 0 || round.with(|round| round.finished.is_some()));
    let body = move || match fixed.get() {
        true => {
            view! { <p><strong>{move || (t.opennesses)(openness.get())}</strong>" "{t.openness_fixed}</p> }.into_any()
        }
        false => {
            let value = stored(move || round.with(|round| round.group.clone()));
            let choose = choosing(move |openness: Option<Openness>| {
                session.change::<CheckRound>(id, |round| {
                    round.group = openness.map(Into::into).or(round.group.take());
                });
            });
            view! { <Choice label=t.openness options=choices(t.opennesses) value choose /> }.into_any()
        }
    };
    view! {
        <div class={"several-openness"}>
            {body}
            <p class={"quiet"}>{move || (t.openness_about)(openness.get())}</p>
        </div>
    }
    .into_any()
}

/// The code, to be read out or copied.
#[component]
fn Code(id: RoundId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().several;
    let code = session.ask(move |workbook| {
        workbook.get::<CheckRound>(id).and_then(|round| RoundCode::of(id, round)).map(|code| code.to_string())
    });
    let copy = move || {
        if let Some(code) = code.get_untracked() {
            spawn(session.copy_text(code));
        }
    };
    view! {
        <section class={"several-code"} aria-labelledby={"several-code"}>
            <h2 id={"several-code"}>{t.of_round}</h2>
            <p class={"code"}>{code}</p>
            <Button text=t.copy_code press=copy />
        </section>
    }
    .into_any()
}

/// Both ways in which answers come in.
#[component]
fn Ways(id: RoundId) -> impl IntoView {
    let session: Session = expect_context();
    let Desk { arriving, .. } = expect_context();
    let t = &words().several;
    let hand_on = move || page::go_to(&Route::In(session.id(), Page::Turn(id)).to_string(), "page-title");
    view! {
        <div class={"several-ways"}>
            <section aria-labelledby={"several-device"}>
                <h2 id={"several-device"}>{t.at_device}</h2>
                <p>{t.at_device_about}</p>
                <Button class="primary" text=t.hand_on writes=true press=hand_on />
            </section>
            <section aria-labelledby={"several-files"}>
                <h2 id={"several-files"}>{t.by_file}</h2>
                <p>{t.by_file_about}</p>
                <FileButton
                    text=t.choose_files
                    accept=".json,application/json"
                    several=true
                    take={move |files| arriving.take_answers(session, files)}
                />
            </section>
        </div>
    }
    .into_any()
}

/// Closing for good, which is asked twice.
#[component]
fn Close(id: RoundId, openness: Memo<Openness>, people: Memo<usize>) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().several;
    let asking = RwSignal::new(false);
    let close = move || {
        asking.set(false);
        if session.close_round(id) {
            page::go_to(&Route::In(session.id(), Page::CheckResult(id)).to_string(), "page-title");
        }
    };
    let contents = move || {
        view! {
            <p>{(t.close_confirm)(people.get())}</p>
            <div class={"buttons"}>
                <Button text=words().data.cancel press=move || asking.set(false) />
                <Button class="primary" text=t.close_really writes=true press=close />
            </div>
        }
        .into_any()
    };
    view! {
        <section class={"several-close"} aria-labelledby={"several-close"}>
            <h2 id={"several-close"}>{t.close_title}</h2>
            <p>{move || (t.close_about)(openness.get())}</p>
            <Button text=t.close writes=true press=move || asking.set(true) />
            <Dialog id="several-closing" class="asking-twice" name=t.close_title.to_string() open=asking contents />
        </section>
    }
    .into_any()
}
