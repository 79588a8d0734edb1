//! One person's turn at a shared device: nothing else of the workbook is there, and nothing of
//! those who were before.

use leptos::prelude::*;

use super::super::asked_in;
use super::super::statements::Statements;
use super::sides;
use crate::model::{CheckAnswers, CheckRound, Party, RoundId, Word};
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
    let asked = session.ask(move |workbook| {
        let is_open = |round: &CheckRound| round.group.is_some() && round.finished.is_none();
        asked_in(workbook, id).filter(|_| workbook.get::<CheckRound>(id).is_some_and(is_open))
    });
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
    let give = Callback::new(move |(statement, answer)| answers.update(|answers| answers.give(statement, answer)));
    let back = move || {
        view! {
            <p class={"turn-back"}>
                <a href=Route::In(session.id(), Page::Check(id)).href()>{t.back_to_round}</a>
            </p>
        }
    };
    let before = move |statements: usize| {
        let value = Signal::derive(move || party.get().map(Party::word).unwrap_or_default().to_string());
        view! {
            <h1 id={"page-title"} tabindex={"-1"}>{t.turn_title}</h1>
            <p class={"turn-told"}>{(t.turn_about)(statements)}</p>
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
        let Some((kind, asked)) = asked.get() else {
            return view! {
                <h1 id={"page-title"} tabindex={"-1"}>{t.turn_title}</h1>
                <p class={"invitation"}>{t.turn_closed}</p>
                {back()}
            }
            .into_any();
        };
        match stage.get() {
            Stage::Before => before(asked.len()),
            Stage::Answering => view! {
                <h1 id={"page-title"} tabindex={"-1"}>{t.turn_title}</h1>
                <Statements kind asked answers give end=HAND_IN />
                <p class={"refusal"} role={"status"}>{said}</p>
                <div class={"buttons check-finish"}>
                    <button type={"button"} class={"primary"} id=HAND_IN on:click=hand_in>{t.hand_in}</button>
                </div>
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
