//! The statements of a self-check: one at a time, or all of them on the page.

use leptos::ev;
use leptos::prelude::*;

use super::asked::{Asked, answer_of, place_of_statement};
use crate::content::{Statement, first_open};
use crate::model::{CheckAnswer, CheckAnswers, CheckKind, Word};
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::{Button, Pick, picks};
use crate::ui::words::words;

crate::words! {
    /// How many statements are shown.
    pub enum Shown {
        /// One after the other.
        One = "one",
        /// All of them.
        All = "all",
    }
}

/// How statements are shown: kept while the workbook is open, and never a step to undo.
#[derive(Clone, Copy)]
pub struct ShownHow(RwSignal<Shown>);

impl ShownHow {
    /// One after the other.
    pub fn new() -> ShownHow {
        ShownHow(RwSignal::new(Shown::One))
    }
}

/// The statements, with what was said to them.
#[component]
pub fn Statements(
    /// Of which self-check.
    kind: CheckKind,
    /// The statements.
    asked: &'static [Statement],
    /// All that was said.
    #[prop(into)]
    answers: Signal<CheckAnswers>,
    /// Notes an answer to a statement.
    give: Callback<(&'static str, CheckAnswer)>,
    /// The id of what comes after the last of them.
    end: &'static str,
) -> impl IntoView {
    let session: Session = expect_context();
    let ShownHow(shown) = expect_context();
    let t = &words().selfcheck;
    let open = Memo::new(move |_| answers.with(|answers| first_open(asked, answers)));
    let at = RwSignal::new(open.get_untracked().unwrap_or_default());
    // The place of the statement after one, or of the button that finishes where there is none.
    let after = move |place: usize| asked.get(place + 1).map_or_else(|| end.into(), place_of_statement);
    let turn_to = move |place: usize| {
        if let Some(statement) = asked.get(place) {
            at.set(place);
            page::focus_soon(place_of_statement(statement));
        }
    };
    let on_from = move |place: usize| {
        match asked.get(place + 1) {
            Some(_) => turn_to(place + 1),
            None => page::focus_soon(end.into()),
        };
    };
    listen(shown, move |answer| {
        let place = at.get_untracked();
        if let Some(statement) = asked.get(place).filter(|_| session.may_write().get_untracked()) {
            give.run((statement.id, answer));
            on_from(place);
        }
    });
    let one = move || {
        let place = at.get();
        asked.get(place).map(|statement| {
            let next = move |_: bool| on_from(place);
            view! { <Asked kind statement place of=asked.len() answers give next /> }
        })
    };
    let all = move || {
        let draw = |(place, statement): (usize, &'static Statement)| {
            // Who presses with the finger or the mouse sees where to go on.
            let next = move |by_key: bool| {
                if by_key {
                    page::focus_soon(after(place));
                }
            };
            view! { <Asked kind statement place of=asked.len() answers give next keys=true /> }
        };
        asked.iter().enumerate().map(draw).collect_view()
    };
    let body = move || match shown.get() {
        Shown::One => view! {
            <div class={"asked-one"}>{one}</div>
            <div class={"buttons asked-ways"}>
                <Button
                    text=t.previous
                    at_rest=Signal::derive(move || at.get() == 0)
                    press=move || turn_to(at.get_untracked().saturating_sub(1))
                />
                <Button
                    text=t.next
                    at_rest=Signal::derive(move || at.get() + 1 >= asked.len())
                    press=move || turn_to(at.get_untracked() + 1)
                />
                <Button
                    class="quiet-button"
                    text=t.next_open
                    at_rest=Signal::derive(move || open.get().is_none())
                    press=move || open.get_untracked().into_iter().for_each(turn_to)
                />
            </div>
        }
        .into_any(),
        Shown::All => view! { <div class={"asked-all"}>{all}</div> }.into_any(),
    };
    let names = |shown| match shown {
        Shown::One => words().selfcheck.one_at_a_time,
        Shown::All => words().selfcheck.all_on_a_page,
    };
    let pick = move |word: &str| {
        Shown::from_word(word).into_iter().for_each(|how| shown.set(how));
    };
    let value = Signal::derive(move || shown.get().word().to_string());
    view! {
        <div class={"check-how"}>
            <p>{(t.think_of)(kind)}" "<span class={"quiet check-keys"}>{t.keys}</span></p>
            <Pick label=t.how options=picks(names) value pick />
        </div>
        {body}
    }
    .into_any()
}

/// Takes answers by their keys wherever the keyboard is, but in fields and dialogs, as long
/// as one statement is shown at a time.
fn listen(shown: RwSignal<Shown>, answer: impl Fn(CheckAnswer) + Copy + Send + Sync + 'static) {
    Effect::new(move |_| {
        let listener = window_event_listener(ev::keydown, move |event| {
            let elsewhere = "dialog, select, textarea, input:not([type='radio'])";
            if shown.get_untracked() != Shown::One || page::id_around(&event, elsewhere).is_some() {
                return;
            }
            if let Some(given) = answer_of(&event) {
                event.prevent_default();
                answer(given);
            }
        });
        on_cleanup(move || listener.remove());
    });
}
