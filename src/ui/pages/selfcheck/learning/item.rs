//! An item with what it means, and the two things that are said of it.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use crate::content::{LearningItem, said_of};
use crate::model::{CheckAnswer, CheckAnswers, Rated, Score, Word};
use crate::session::Session;
use crate::ui::pages::selfcheck::asked::answer_of;
use crate::ui::words::words;

/// The id of the row in which one thing is said of an item.
pub fn place_of_rating(item: &LearningItem, rated: Rated) -> String {
    format!("rating-{}-{}", item.id, rated.word())
}

/// An item, to be rated.
#[component]
pub fn RatedItem(
    /// The item.
    item: &'static LearningItem,
    /// All that was said.
    answers: Signal<CheckAnswers>,
    /// Notes an answer under its word.
    give: Callback<(String, CheckAnswer)>,
    /// Goes on after a row was answered by a key.
    #[prop(into)]
    next: Callback<Rated>,
) -> impl IntoView {
    let t = &words().learning;
    let name = format!("item-{}", item.id);
    let row = |rated: &Rated| view! { <RatingRow item rated=*rated answers give next /> };
    view! {
        <article class={"rated-item"} aria-labelledby=name.clone()>
            <header>
                <h3 id=name.clone()>{item.name}</h3>
                <span class={"quiet"}>{(t.aspect)(item.aspect)}</span>
            </header>
            <details class={"meaning"}>
                <summary>{t.meaning}<span class={"seen-by-readers"}>" "{item.name}</span></summary>
                <p>{item.meaning}</p>
            </details>
            {Rated::ALL.iter().map(row).collect_view()}
        </article>
    }
    .into_any()
}

/// One of the two things: a number from 0 to 4, or that one doesn't know.
#[component]
fn RatingRow(
    item: &'static LearningItem,
    rated: Rated,
    answers: Signal<CheckAnswers>,
    give: Callback<(String, CheckAnswer)>,
    next: Callback<Rated>,
) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().learning;
    let said = Memo::new(move |_| answers.with(|answers| said_of(item, rated, answers)));
    let read_only = Signal::derive(move || !session.may_write().get());
    let give = move |answer| give.run((rated.word_for(item.id), answer));
    let on_key = move |event: KeyboardEvent| {
        if let Some(answer) = answer_of(&event).filter(|_| !read_only.get_untracked()) {
            event.prevent_default();
            give(answer);
            next.run(rated);
        }
    };
    let option = move |answer: CheckAnswer| {
        let chosen = Signal::derive(move || said.get() == Some(answer));
        let key = (words().selfcheck.key_of)(answer);
        view! {
            <label class=if answer.score().is_some() { "tag answer" } else { "tag answer aside" }>
                <input
                    type={"radio"}
                    name=place_of_rating(item, rated)
                    aria-keyshortcuts=key
                    prop:checked=chosen
                    checked=chosen
                    disabled=read_only
                    on:change=move |_| give(answer)
                />
                <kbd aria-hidden={"true"}>{key}</kbd>
                <span>{(t.answer)(rated, answer)}</span>
            </label>
        }
    };
    let scores = Score::ALL.iter().copied().map(CheckAnswer::Score);
    let options = scores.chain([CheckAnswer::DontKnow, CheckAnswer::Skipped]).map(option).collect_view();
    view! {
        <fieldset class={"need-rating"} id=place_of_rating(item, rated) tabindex={"-1"} on:keydown=on_key>
            <legend>{(t.asks)(rated)}<span class={"seen-by-readers"}>" "{item.name}</span></legend>
            <div class={"need-scale"}>{options}</div>
        </fieldset>
    }
    .into_any()
}
