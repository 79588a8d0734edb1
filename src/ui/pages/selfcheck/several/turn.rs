//! One person's turn at a shared device: nothing else of the workbook is there, and nothing of
//! those who were before.

use leptos::prelude::*;

use super::super::asked_in;
use super::super::learning::{Ratings, items_in};
use super::super::statements::Statements;
use super::sides;
use crate::content::{LearningItem, Statement};
use crate::model::{CheckAnswer, CheckAnswers, CheckKind, CheckRound, Party, RoundId, Word, Workbook};
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::{Button, Pick};
use crate::ui::route::{Page, Route};
use crate::ui::words::words;

/// How far a turn is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    Before,
    Answering,
    After,
}

/// What is asked.
#[derive(Clone, Copy, PartialEq)]
enum AskedHere {
    Statements(CheckKind, &'static [Statement]),
    Items(&'static [LearningItem]),
}

/// What is asked in a round into which answers may come; none where it is closed, or this version
/// doesn't have it.
fn asked_here(workbook: &Workbook, id: RoundId) -> Option<AskedHere> {
    let round = workbook.get::<CheckRound>(id)?;
    let statements = || asked_in(workbook, id).map(|(kind, asked)| AskedHere::Statements(kind, asked));
    let asked = statements().or_else(|| items_in(workbook, id).map(AskedHere::Items));
    asked.filter(|_| round.group.is_some() && round.finished.is_none())
}

/// The id of the button that ends a turn.
const HAND_IN: &str = "turn-hand-in";

/// The page that goes from hand to hand.
#[component]
pub fn TurnPage(id: RoundId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().several;
    let stage = RwSignal::new(Stage::Before);
    // Nothing of it is in the workbook before it is handed in.
    let answers = RwSignal::new(CheckAnswers::default());
    let party = RwSignal::new(None::<Party>);
    let said = RwSignal::new("");
    let asked = session.ask(move |workbook| asked_here(workbook, id));
    let turn = move |to: Stage| {
        if to == Stage::Before {
            answers.set(CheckAnswers::default());
            party.set(None);
        }
        said.set("");
        stage.set(to);
        page::focus_soon("page-title".into());
    };
    let hand_in = move |_| {
        let given = answers.get_untracked();
        if given.given.is_empty() {
            said.set(t.nothing_said);
        } else if session.hand_in(id, party.get_untracked(), given) {
            answers.set(CheckAnswers::default());
            turn(Stage::After);
        } else {
            said.set(t.not_kept);
        }
    };
    let give = move |word: &str, answer: CheckAnswer| answers.update(|answers| answers.give(word, answer));
    let end = move || {
        view! {
            <p class={"refusal"} role={"status"}>{said}</p>
            <div class={"buttons check-finish"}>
                <button type={"button"} class={"primary"} id=HAND_IN on:click=hand_in>{t.hand_in}</button>
            </div>
        }
        .into_any()
    };
    let to_answer = move |asked: AskedHere| match asked {
        AskedHere::Statements(kind, asked) => {
            let give = Callback::new(move |(word, answer): (&'static str, CheckAnswer)| give(word, answer));
            view! { <Statements kind asked answers give end=HAND_IN />{end()} }.into_any()
        }
        // Handing in is for good, so it isn't offered beside the way to the next area.
        AskedHere::Items(items) => {
            let give = Callback::new(move |(word, answer): (String, CheckAnswer)| give(&word, answer));
            view! { <Ratings items answers give end=HAND_IN last=end /> }.into_any()
        }
    };
    let back = move || {
        view! {
            <p class={"turn-back"}>
                <a href=Route::In(session.id(), Page::Check(id)).href()>{t.back_to_round}</a>
            </p>
        }
    };
    let before = move |asked: AskedHere| {
        let about = match asked {
            AskedHere::Statements(_, asked) => (t.turn_about)(asked.len()),
            AskedHere::Items(items) => (t.turn_about_items)(items.len()),
        };
        let value = Signal::derive(move || party.get().map(Party::word).unwrap_or_default().to_string());
        view! {
            <h1 id={"page-title"} tabindex={"-1"}>{t.turn_title}</h1>
            <p class={"turn-told"}>{about}</p>
            <p>{t.turn_private}</p>
            <Pick
                label=t.side
                options=Signal::stored(sides())
                value
                pick={move |word: &str| party.set(Party::from_word(word))}
            />
            <div class={"buttons"}>
                <Button class="primary" text=t.begin_turn writes=true press=move || turn(Stage::Answering) />
            </div>
            {back()}
        }
        .into_any()
    };
    let body = move || {
        let Some(asked) = asked.get() else {
            return view! {
                <h1 id={"page-title"} tabindex={"-1"}>{t.turn_title}</h1>
                <p class={"invitation"}>{t.turn_closed}</p>
                {back()}
            }
            .into_any();
        };
        match stage.get() {
            Stage::Before => before(asked),
            Stage::Answering => view! {
                <h1 id={"page-title"} tabindex={"-1"}>{t.turn_title}</h1>
                {to_answer(asked)}
                {back()}
            }
            .into_any(),
            Stage::After => view! {
                <h1 id={"page-title"} tabindex={"-1"}>{t.thanks_title}</h1>
                <p class={"turn-told"}>{t.thanks}</p>
                <div class={"buttons"}>
                    <Button class="primary" text=t.next_person press=move || turn(Stage::Before) />
                </div>
                {back()}
            }
            .into_any(),
        }
    };
    view! { <div class={"turn"}>{body}</div> }.into_any()
}
