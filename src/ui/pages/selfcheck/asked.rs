//! A statement, and what can be said to it.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use crate::content::Statement;
use crate::model::{CheckAnswer, CheckAnswers, CheckKind, Score};
use crate::session::Session;
use crate::ui::words::words;

/// All that can be said to a statement, in the order in which it is shown.
fn all_answers() -> impl Iterator<Item = CheckAnswer> {
    let scores = Score::ALL.iter().copied().map(CheckAnswer::Score);
    scores.chain([CheckAnswer::DontKnow, CheckAnswer::Skipped])
}

/// The answer that a key gives: a digit, D or S, with nothing else held.
pub fn answer_of(event: &KeyboardEvent) -> Option<CheckAnswer> {
    let held = event.ctrl_key() || event.meta_key() || event.alt_key() || event.is_composing() || event.repeat();
    let key = event.key().to_uppercase();
    all_answers().find(|answer| !held && (words().selfcheck.key_of)(*answer) == key)
}

/// The id of a statement on its page.
pub fn place_of_statement(statement: &Statement) -> String {
    format!("statement-{}", statement.id)
}

/// A statement with its answers.
#[component]
pub fn Asked(
    /// Of which self-check.
    kind: CheckKind,
    /// The statement.
    statement: &'static Statement,
    /// Its place, from 0.
    place: usize,
    /// How many there are.
    of: usize,
    /// All that was said.
    answers: Signal<CheckAnswers>,
    /// Notes an answer to the statement.
    give: Callback<(&'static str, CheckAnswer)>,
    /// Goes on to what comes next, and is told whether that was by a key.
    #[prop(into)]
    next: Callback<bool>,
    /// It takes keys itself.
    #[prop(optional)]
    keys: bool,
) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().selfcheck;
    let said = Memo::new(move |_| answers.with(|answers| answers.to(statement.id)));
    // Arrows choose, too, and whoever walks through the answers with them isn't done yet.
    let by_pointer = StoredValue::new(false);
    let read_only = Signal::derive(move || !session.may_write().get());
    let give = move |answer| give.run((statement.id, answer));
    let on_key = move |event: KeyboardEvent| {
        by_pointer.set_value(false);
        if let Some(answer) = answer_of(&event).filter(|_| keys && !read_only.get_untracked()) {
            event.prevent_default();
            give(answer);
            next.run(true);
        }
    };
    let option = move |answer: CheckAnswer| {
        let chosen = Signal::derive(move || said.get() == Some(answer));
        let change = move |_| {
            give(answer);
            if by_pointer.get_value() {
                next.run(false);
            }
        };
        let key = (t.key_of)(answer);
        view! {
            <label class=if answer.score().is_some() { "tag answer" } else { "tag answer aside" }>
                <input
                    type={"radio"}
                    name=format!("answer-{}", statement.id)
                    aria-keyshortcuts=key
                    prop:checked=chosen
                    checked=chosen
                    disabled=read_only
                    on:change=change
                />
                <kbd aria-hidden={"true"}>{key}</kbd>
                <span>{(t.answer)(kind, answer)}</span>
            </label>
        }
    };
    view! {
        <fieldset
            class={"asked"}
            id=place_of_statement(statement)
            tabindex={"-1"}
            on:keydown=on_key
            on:pointerdown=move |_| by_pointer.set_value(true)
        >
            <legend>
                <span class={"quiet"}>{(t.statement)(place + 1, of, statement.theme)}<span class={"seen-by-readers"}>": "</span></span>
                <span class={"asked-text"}>{statement.text}</span>
            </legend>
            <div class={"answers"}>{all_answers().map(option).collect_view()}</div>
        </fieldset>
    }
    .into_any()
}
