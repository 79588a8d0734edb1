//! Answering a self-check: one statement at a time, or all of them on the page.

use leptos::ev;
use leptos::prelude::*;

use super::asked::{Asked, answer_of, place_of_statement};
use super::learning::Rating;
use super::{Frame, asked_in, kind_of};
use crate::content::{Statement, first_open};
use crate::model::{CheckAnswers, CheckKind, CheckRound, Client, RoundId};
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::{Button, Pick, Sheet, TextField, picks};
use crate::ui::pages::clients::called as client_called;
use crate::ui::route::{Page, Route};
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

/// The id of the button that finishes a round.
pub(super) const FINISH: &str = "check-finish";

/// The page on which a round is answered.
#[component]
pub fn CheckPage(id: RoundId) -> impl IntoView {
    let contents = move || match kind_of(id) {
        Some(CheckKind::Learning) => view! { <Rating id /> }.into_any(),
        Some(CheckKind::Phases) | None => view! { <Answering id /> }.into_any(),
    };
    view! { <Frame id here=Page::Check(id) contents /> }.into_any()
}

#[component]
fn Answering(id: RoundId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().selfcheck;
    let asked = session.ask(move |workbook| asked_in(workbook, id));
    let body = move || match asked.get() {
        Some(asked) => view! { <Statements id asked /> }.into_any(),
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
    view! {
        <section class={"check-about"} aria-label=t.about>
            <Sheet class="fields">
                <Pick
                    label=t.client
                    options=options
                    value=Signal::derive(move || value.get().unwrap_or_default())
                    at_rest=read_only
                    pick
                />
                <TextField
                    label=t.note
                    class="long"
                    hint=t.note_hint
                    value=Signal::derive(move || round.with(|round| round.note.clone()))
                    commit={move |text, stretch| session.type_in::<CheckRound>(id, stretch, |it| it.note = text)}
                />
            </Sheet>
        </section>
    }
    .into_any()
}

#[component]
fn Statements(id: RoundId, asked: &'static [Statement]) -> impl IntoView {
    let session: Session = expect_context();
    let ShownHow(shown) = expect_context();
    let t = &words().selfcheck;
    let answers = session.record_or_empty::<CheckAnswers>(id);
    let open = Memo::new(move |_| answers.with(|answers| first_open(asked, answers)));
    let at = RwSignal::new(open.get_untracked().unwrap_or_default());
    // The place of the statement after one, or of the button that finishes where there is none.
    let after = move |place: usize| asked.get(place + 1).map_or_else(|| FINISH.into(), place_of_statement);
    let turn_to = move |place: usize| {
        if let Some(statement) = asked.get(place) {
            at.set(place);
            page::focus_soon(place_of_statement(statement));
        }
    };
    let on_from = move |place: usize| {
        match asked.get(place + 1) {
            Some(_) => turn_to(place + 1),
            None => page::focus_soon(FINISH.into()),
        };
    };
    listen(shown, move |answer| {
        let place = at.get_untracked();
        if let Some(statement) = asked.get(place).filter(|_| session.may_write().get_untracked()) {
            session.give_answer(id, statement.id, answer);
            on_from(place);
        }
    });
    let one = move || {
        let place = at.get();
        asked.get(place).map(|statement| {
            let next = move |_: bool| on_from(place);
            view! { <Asked round=id statement place of=asked.len() answers next /> }
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
            view! { <Asked round=id statement place of=asked.len() answers next keys=true /> }
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
        crate::model::Word::from_word(word).into_iter().for_each(|how| shown.set(how));
    };
    let value = Signal::derive(move || crate::model::Word::word(shown.get()).to_string());
    view! {
        <div class={"check-how"}>
            <p>{t.think_of}" "<span class={"quiet check-keys"}>{t.keys}</span></p>
            <Pick label=t.how options=picks(names) value pick />
        </div>
        {body}
        <Finish id />
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

/// Takes answers by their keys wherever the keyboard is, but in fields and dialogs, as long
/// as one statement is shown at a time.
fn listen(shown: RwSignal<Shown>, answer: impl Fn(crate::model::CheckAnswer) + Copy + Send + Sync + 'static) {
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
