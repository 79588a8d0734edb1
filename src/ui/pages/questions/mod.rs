//! The question guide: all questions, found by their tags and words, and one's own.

mod bank;
mod incoming;
mod own;
mod sets;

use leptos::prelude::*;

use super::maps::ShownCount;
use crate::content::{QUESTIONS, QuestionListing, QuestionShow, list_questions};
use crate::model::{Category, Key, Mode, Stage, Subject, Word, Workbook};
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::{Button, OpenFolds, Pick, Search, Slices, Trash, picks};
use crate::ui::lists::Lists;
use crate::ui::route::{Page, Route};
use crate::ui::words::words;

use bank::BankQuestion;
use incoming::ComingSet;
use own::{OwnQuestionLine, field_of, fold_of};
use sets::{OpenSet, Sets};

/// All questions, and a new one in a click.
#[component]
pub fn Questions() -> impl IntoView {
    let session: Session = expect_context();
    let Lists { questions: listing, .. } = expect_context();
    let folds = OpenFolds::none();
    provide_context(folds);
    let t = &words().questions;
    let shown = Memo::new(move |_| {
        session.workbook().with(|workbook| listing.with(|listing| list_questions(workbook, listing)))
    });
    let open = OpenSet::of(session, listing, shown);
    provide_context(open);
    let show = |key: Key| match key {
        Key::Question(id) => view! { <OwnQuestionLine id /> }.into_any(),
        Key::Favourite(id) => view! { <BankQuestion id /> }.into_any(),
        _ => ().into_any(),
    };
    let add = move || {
        if let Some(id) = session.add_question() {
            folds.open(fold_of(id));
            // Whatever is looked for, what was put in just now is to be seen; a set stays open to put it in.
            listing.update(|listing| {
                *listing = QuestionListing { choosing: listing.set.is_some(), ..listing.without_filters() }
            });
            page::focus_soon(field_of(id));
        }
    };
    view! {
        <header class={"page-head"}>
            <h1 id={"page-title"} tabindex={"-1"}>{t.title}</h1>
            <Button class="primary" text=t.add writes=true press=add />
        </header>
        <p class={"back"}>
            <a href=Route::In(session.id(), Page::Beginnings(None)).href()>{words().beginnings.title}</a>
        </p>
        <ComingSet />
        <Sets />
        <Tools />
        <Found />
        <ul class={"list guide"} class:in-set=move || open.set.get().is_some()>
            <Slices keys=shown show />
        </ul>
        <Trash removed=session.ask(Workbook::removed_questions) />
    }
    .into_any()
}

/// The values that a tag can have, after the one that leaves it open.
fn any_or<T: Word>(names: fn(T) -> &'static str) -> Signal<Vec<(String, String)>> {
    let any = (String::new(), words().questions.any.to_string());
    let all = T::ALL.iter().map(|value| (value.word().to_string(), names(*value).to_string()));
    Signal::stored(std::iter::once(any).chain(all).collect())
}

fn word_of<T: Word>(value: Option<T>) -> String {
    value.map(|value| value.word().to_string()).unwrap_or_default()
}

/// What is to be seen of the questions.
#[component]
fn Tools() -> impl IntoView {
    let Lists { questions: listing, .. } = expect_context();
    let t = &words().questions;
    let part = move |part: fn(&QuestionListing) -> String| Signal::derive(move || listing.with(part));
    let pick =
        move |take: fn(&mut QuestionListing, &str)| move |word: &str| listing.update(|listing| take(listing, word));
    let modes = Signal::stored(
        [
            vec![(String::new(), t.any.to_string())],
            [Mode::Proactive, Mode::Reframing]
                .map(|mode| (mode.word().to_string(), (t.modes)(mode).to_string()))
                .to_vec(),
        ]
        .concat(),
    );
    view! {
        <div class={"list-tools"} role={"search"} aria-label=words().list.tools>
            <Search
                label=t.search
                hint=t.search_hint
                value={part(|listing| listing.search.clone())}
                look={move |words| listing.update(|listing| listing.search = words)}
            />
            <Pick
                label=words().list.show
                options=picks(t.shows)
                value={part(|listing| listing.show.word().into())}
                pick={pick(|listing, word| listing.show = QuestionShow::from_word(word).unwrap_or(listing.show))}
            />
            <Pick
                label=t.mode
                options=modes
                value={part(|listing| word_of(listing.mode))}
                pick={pick(|listing, word| listing.mode = Mode::from_word(word))}
            />
            <Pick
                label=t.stage
                options=any_or(t.stages)
                value={part(|listing| word_of(listing.stage))}
                pick={pick(|listing, word| listing.stage = Stage::from_word(word))}
            />
            <Pick
                label=t.level
                options=any_or(t.levels)
                value={part(|listing| word_of(listing.level))}
                pick={pick(|listing, word| listing.level = Subject::from_word(word))}
            />
            <Pick
                label=t.category
                options=any_or(t.categories)
                value={part(|listing| word_of(listing.category))}
                pick={pick(|listing, word| listing.category = Category::from_word(word))}
            />
        </div>
    }
    .into_any()
}

/// How many of how many are shown; where it is none, a way back to all.
#[component]
fn Found() -> impl IntoView {
    let session: Session = expect_context();
    let Lists { questions: listing, .. } = expect_context();
    let OpenSet { set, shown, .. } = expect_context();
    let own = session.ask(|workbook| workbook.own_questions().len());
    let bank: usize = QUESTIONS.iter().map(|area| area.len()).sum();
    let counted = move || (words().questions.shown)(shown.with(Vec::len), bank + own.get());
    // A set without questions says so itself.
    let filtered = move || listing.with(|listing| *listing != listing.without_filters());
    let nothing = Memo::new(move |_| shown.with(Vec::is_empty) && (filtered() || set.get().is_none()));
    let clear = move || listing.update(|listing| *listing = listing.without_filters());
    view! { <ShownCount text=Signal::derive(counted) nothing clear /> }.into_any()
}

/// A star that says whether a question is one of those that are liked best.
#[component]
fn Star(
    /// What the question says.
    #[prop(into)]
    question: Signal<String>,
    /// Whether it is.
    #[prop(into)]
    favourite: Signal<bool>,
    /// Makes it one, or none.
    #[prop(into)]
    press: crate::ui::components::Press,
) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().questions;
    let press = StoredValue::new_local(press);
    let name = move || format!("{}: {}", t.favourite, question.get());
    let pressed = move || if favourite.get() { "true" } else { "false" };
    let read_only = move || !session.may_write().get();
    view! {
        <button
            type={"button"}
            class={"quiet-button star"}
            title=t.favourite
            aria-label=name
            aria-pressed=pressed
            disabled=read_only
            on:click=move |_| press.with_value(|press| press.press())
        ></button>
    }
    .into_any()
}
