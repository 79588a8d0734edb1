//! A question of one's own, edited in place, with a word on how it reads.

use leptos::prelude::*;

use super::Star;
use super::sets::{InOpenSet, InSets};
use crate::model::{Asked, Edit, Fault, Item, Key, Open, OwnQuestion, QuestionId, Word};
use crate::platform::{page, spawn};
use crate::session::Session;
use crate::ui::components::{Button, Choice, Fold, TextField, TextKind, choices, choosing, place_of, stored};
use crate::ui::words::words;

/// The id of the fold of a question.
pub fn fold_of(id: QuestionId) -> String {
    format!("{}/more", place_of(&Key::Question(id)))
}

/// The id of the field in which a question stands.
pub fn field_of(id: QuestionId) -> String {
    format!("question-{id}")
}

/// What a question says; a stand-in for one without words.
fn called(question: &OwnQuestion) -> String {
    match question.text.trim() {
        "" => words().questions.untitled.into(),
        text => text.into(),
    }
}

#[component]
pub fn OwnQuestionLine(id: QuestionId) -> impl IntoView {
    let session: Session = expect_context();
    let question = session.record_or_empty::<OwnQuestion>(id);
    let text = Signal::derive(move || question.with(called));
    let press = move || {
        session.change::<OwnQuestion>(id, |question| question.favourite = !question.favourite);
    };
    view! {
        <li class={"line question own"} id=place_of(&Key::Question(id)) tabindex={"-1"}>
            <InOpenSet of=Key::Question(id) question=text />
            <Fold
                id=fold_of(id)
                summary=text
                context=Signal::stored(words().questions.own.to_string())
                contents={move || view! { <Fields id question /> }.into_any()}
            />
            <Star question=text favourite=Signal::derive(move || question.with(|question| question.favourite)) press />
        </li>
    }
    .into_any()
}

#[component]
fn Fields(id: QuestionId, question: Memo<OwnQuestion>) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().questions;
    let text = Memo::new(move |_| question.with(|question| question.text.clone()));
    let context = Signal::derive(move || question.with(called));
    let part = move |part: fn(&OwnQuestion) -> &String| {
        Signal::derive(move || question.with(|question| part(question).clone()))
    };
    let commit = move |part: fn(&mut OwnQuestion) -> &mut String| {
        move |text, stretch| session.type_in::<OwnQuestion>(id, stretch, |question| *part(question) = text)
    };
    let copy = move || spawn(session.copy_text(text.get_untracked()));
    let remove = move || {
        session.dispatch(Edit::Trash(Item::Question(id)));
        page::focus_soon("page-title".into());
    };
    view! {
        <div class={"question-fields"}>
            <TextField
                label=t.text
                kind=TextKind::Lines
                class="wide"
                hint=t.text_hint
                id=field_of(id)
                value=text
                commit={commit(|question| &mut question.text)}
            />
            <Advice text />
            <TextField
                label=t.when_to_use
                context
                kind=TextKind::Lines
                hint=t.when_hint
                value={part(|question| &question.when_to_use)}
                commit={commit(|question| &mut question.when_to_use)}
            />
            <TextField
                label=t.listen_for
                context
                kind=TextKind::Lines
                hint=t.listen_hint
                value={part(|question| &question.listen_for)}
                commit={commit(|question| &mut question.listen_for)}
            />
            <Tags id question context />
            <div class={"wide"}>
                <InSets of=Key::Question(id) question=context />
            </div>
            <div class={"buttons"}>
                <Button
                    class="quiet-button"
                    text=t.copy
                    name=Signal::derive(move || (t.copy_what)(&context.get()))
                    press=copy
                />
                <Button
                    class="quiet-button"
                    text=words().map.remove_short
                    name=Signal::derive(move || (t.remove_what)(&context.get()))
                    writes=true
                    press=remove
                />
            </div>
        </div>
    }
    .into_any()
}

/// How a question reads: what is good about it, what could stand in the way, and a
/// way to put it otherwise. Nothing of it must be followed.
#[component]
fn Advice(text: Memo<String>) -> impl IntoView {
    let t = &words().questions;
    let asked = Memo::new(move |_| text.with(|text| Asked::of(text)));
    let fault = move |fault: &Fault| {
        view! {
            <li>
                {(t.fault)(fault)}
                " "
                <span class={"question-pattern"}>{(t.pattern)(fault.kind)}</span>
            </li>
        }
    };
    let told = move || {
        let empty = text.with(|text| text.trim().is_empty());
        (!empty).then(|| {
            asked.with(|asked| {
                view! {
                    <p class={"label"}>{t.advice}</p>
                    <ul>
                        {(t.form)(asked.form, &asked.begins).map(|form| view! { <li>{form}</li> })}
                        {asked.faults.iter().map(fault).collect_view()}
                        <li>{(t.after)(asked.category, &asked.told_by)}</li>
                    </ul>
                }
            })
        })
    };
    view! { <div class={"question-advice wide"} role={"status"}>{told}</div> }.into_any()
}

#[component]
fn Tags(id: QuestionId, question: Memo<OwnQuestion>, context: Signal<String>) -> impl IntoView {
    let t = &words().questions;
    view! {
        <div class={"question-tags wide"}>
        {tag(id, question, context, t.mode, t.modes, |question| &mut question.mode)}
        {tag(id, question, context, t.stage, t.stages, |question| &mut question.stage)}
        {tag(id, question, context, t.level, t.levels, |question| &mut question.level)}
        {tag(id, question, context, t.category, t.categories, |question| &mut question.category)}
        {tag(id, question, context, t.fills, t.fills_what, |question| &mut question.fills)}
        </div>
    }
    .into_any()
}

fn tag<T: Word + Send + Sync>(
    id: QuestionId,
    question: Memo<OwnQuestion>,
    context: Signal<String>,
    label: &'static str,
    names: fn(T) -> &'static str,
    part: fn(&mut OwnQuestion) -> &mut Option<Open<T>>,
) -> AnyView {
    let session: Session = expect_context();
    let read = move || question.with(|question| part(&mut question.clone()).clone());
    let choose = move |chosen: Option<T>| {
        session.change::<OwnQuestion>(id, |question| *part(question) = chosen.map(Open::Known));
    };
    view! {
        <Choice
            label
            context
            value=stored(read)
            options=choices(names)
            none=words().questions.not_said
            choose=choosing(choose)
        />
    }
    .into_any()
}
