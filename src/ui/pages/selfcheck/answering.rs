//! Answering a self-check.

use leptos::prelude::*;

use super::learning::Rating;
use super::several::Gathering;
use super::statements::Statements;
use super::{Frame, asked_in, has_several, kind_of};
use crate::model::{CheckAnswers, CheckKind, CheckRound, Client, RoundId};
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::{Pick, Sheet, TextField};
use crate::ui::pages::clients::called as client_called;
use crate::ui::route::{Page, Route};
use crate::ui::words::words;

/// The id of the button that finishes a round.
pub(super) const FINISH: &str = "check-finish";

/// The page on which a round is answered.
#[component]
pub fn CheckPage(id: RoundId) -> impl IntoView {
    let contents = move || match kind_of(id) {
        Some(CheckKind::Learning) => view! { <Rating id /> }.into_any(),
        Some(CheckKind::Phases | CheckKind::Readiness) | None => view! { <Answering id /> }.into_any(),
    };
    view! { <Frame id here=Page::Check(id) contents /> }.into_any()
}

#[component]
fn Answering(id: RoundId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().selfcheck;
    let asked = session.ask(move |workbook| asked_in(workbook, id));
    let answers = session.record_or_empty::<CheckAnswers>(id);
    let give = Callback::new(move |(statement, answer)| session.give_answer(id, statement, answer));
    let several = session.ask(move |workbook| has_several(workbook, id));
    let body = move || match asked.get() {
        Some(_) if several.get() => view! { <Gathering id /> }.into_any(),
        Some((kind, asked)) => view! {
            <Statements kind asked answers give end=FINISH />
            <Finish id />
        }
        .into_any(),
        None => view! { <p class={"invitation"}>{t.newer}</p> }.into_any(),
    };
    view! {
        <About id />
        {body}
    }
    .into_any()
}

/// Whom it is about, and with whom it is answered.
#[component]
pub(super) fn About(id: RoundId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().selfcheck;
    let round = session.record_or_empty::<CheckRound>(id);
    let kind = Memo::new(move |_| round.with(|round| round.kind.known()));
    let options = session.ask(move |workbook| {
        let chosen = workbook.get::<CheckRound>(id).and_then(|round| round.client);
        let there = workbook.clients().into_iter().filter(|(id, client)| !client.archived || Some(*id) == chosen);
        let there = there.map(|(id, client)| (id.to_string(), client_called(client)));
        std::iter::once((String::new(), t.nobody.to_string())).chain(there).collect::<Vec<_>>()
    });
    let value = session.ask(move |workbook| {
        let client = workbook.get::<CheckRound>(id)?.client?;
        workbook.get::<Client>(client).map(|_| client.to_string())
    });
    let read_only = Signal::derive(move || !session.may_write().get());
    let pick = move |word: &str| {
        session.change::<CheckRound>(id, |round| round.client = word.parse().ok());
    };
    // Readiness is about one's own organisation.
    let with_whom = move || {
        (kind.get() != Some(CheckKind::Readiness)).then(|| {
            let value = Signal::derive(move || value.get().unwrap_or_default());
            view! { <Pick label=t.client options value at_rest=read_only pick /> }
        })
    };
    view! {
        <section class={"check-about"} aria-label=t.about>
            <Sheet class="fields">
                {with_whom}
                <TextField
                    label=t.note
                    class="long"
                    hint=(t.note_hint)(kind.get_untracked().unwrap_or_default())
                    value=Signal::derive(move || round.with(|round| round.note.clone()))
                    commit={move |text, stretch| session.type_in::<CheckRound>(id, stretch, |it| it.note = text)}
                />
            </Sheet>
        </section>
    }
    .into_any()
}

/// The way to the result; the first time it notes that the round is finished.
#[component]
pub(super) fn Finish(id: RoundId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().selfcheck;
    let finished = session.ask(move |workbook| workbook.get::<CheckRound>(id).is_some_and(|it| it.finished.is_some()));
    let press = move |_| {
        if !finished.get_untracked() && session.may_write().get_untracked() {
            session.finish_round(id);
        }
        page::go_to(&Route::In(session.id(), Page::CheckResult(id)).to_string(), "page-title");
    };
    view! {
        <div class={"buttons check-finish"}>
            <button type={"button"} class={"primary"} id=FINISH on:click=press>
                {move || if finished.get() { t.to_result } else { t.finish }}
            </button>
        </div>
    }
    .into_any()
}
