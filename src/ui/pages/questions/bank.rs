//! A question of the bank: when to ask it, and what to listen for.

use leptos::prelude::*;

use super::Star;
use super::sets::{InOpenSet, InSets};
use crate::content::{Question, bank_question};
use crate::model::{BankId, Favourite, Key, Mode};
use crate::platform::spawn;
use crate::session::Session;
use crate::ui::components::{Button, Fold, place_of};
use crate::ui::words::words;

#[component]
pub fn BankQuestion(id: BankId) -> impl IntoView {
    let session: Session = expect_context();
    let Some(question) = bank_question(id) else { return ().into_any() };
    let text = Signal::stored(question.text.to_string());
    let liked = session.record_or_empty::<Favourite>(id);
    let press = move || {
        session.change::<Favourite>(id, |liked| liked.favourite = !liked.favourite);
    };
    let place = place_of(&Key::Favourite(id));
    view! {
        <li class={"line question"} id=place.clone() tabindex={"-1"}>
            <InOpenSet of=Key::Favourite(id) question=text />
            <Fold
                id=format!("{place}/more")
                summary=text
                context=Signal::stored((words().questions.categories)(question.category).to_string())
                contents={move || view! { <About id question /> }.into_any()}
            />
            <Star question=text favourite=Signal::derive(move || liked.with(|liked| liked.favourite)) press />
        </li>
    }
    .into_any()
}

#[component]
fn About(id: BankId, question: &'static Question) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().questions;
    let meeting = (question.mode != Mode::Either).then(|| (t.modes)(question.mode));
    let tags = meeting.into_iter().chain([(t.stages)(question.stage), (t.fills_what)(question.fills)]);
    let tags = tags.collect::<Vec<_>>().join(" · ");
    let copy = move || spawn(session.copy_text(question.text.into()));
    view! {
        <div class={"question-about"}>
            <dl>
                <dt>{t.when_to_use}</dt>
                <dd>{question.when_to_use}</dd>
                <dt>{t.listen_for}</dt>
                <dd>{question.listen_for}</dd>
            </dl>
            <p class={"quiet"}>{tags}</p>
            <InSets of=Key::Favourite(id) question=Signal::stored(question.text.to_string()) />
            <Button class="quiet-button" text=t.copy name=Signal::stored((t.copy_what)(question.text)) press=copy />
        </div>
    }
    .into_any()
}
