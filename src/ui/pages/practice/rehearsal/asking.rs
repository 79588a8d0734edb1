//! Where the next question is typed or chosen, and where one says what it was after if the rules
//! aren't sure.

use leptos::prelude::*;

use super::{QUESTION, Rehearsing};
use crate::content::{QUESTIONS, Question};
use crate::model::{Category, Scenario, ScenarioRef, TalkKind, Word, Workbook};
use crate::platform::page;
use crate::ui::components::{Button, Fold};
use crate::ui::words::words;

/// The id of what stands below the talk. With its end in sight, so is what was said last.
const ASKING: &str = "rehearsal-asking";
/// The id of the first answer to what a question was after.
const FIRST: &str = "rehearsal-after";

/// The field for the next question, or the choice of what the last one was after.
#[component]
pub fn Asking() -> impl IntoView {
    let Rehearsing { session, id, talk, .. } = expect_context();
    let unclear = Memo::new(move |_| talk.with(crate::model::Talk::is_unclear));
    let typed = RwSignal::new(String::new());
    let body = move || match unclear.get() {
        true => view! { <WhatAfter /> }.into_any(),
        false => view! { <AskForm typed /> }.into_any(),
    };
    let end = move || {
        session.end_rehearsal(id);
        page::focus_soon("rehearsal-ending".into());
    };
    let none = Signal::derive(move || talk.with(|talk| talk.answered.is_empty()));
    view! {
        <div class={"rehearsal-asking"} id=ASKING>
            {body}
            <div class={"buttons"}>
                <Button text=words().rehearsal.end writes=true at_rest=none press=end />
            </div>
        </div>
    }
    .into_any()
}

#[component]
fn AskForm(typed: RwSignal<String>) -> impl IntoView {
    let rehearsing: Rehearsing = expect_context();
    let Rehearsing { session, id, .. } = rehearsing;
    let t = &words().rehearsal;
    let ask = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let text = typed.with_untracked(|typed| typed.trim().to_string());
        if text.is_empty() || !session.may_write().get_untracked() {
            page::focus_soon(QUESTION.into());
        } else if session.ask_in_rehearsal(id, text) {
            typed.set(String::new());
            let unclear = rehearsing.talk.with_untracked(crate::model::Talk::is_unclear);
            page::focus_soon(if unclear { FIRST.into() } else { QUESTION.into() });
            page::show_end_soon(ASKING.into());
        }
    };
    let read_only = Signal::derive(move || !session.may_write().get());
    let choose = move |text: &'static str| {
        typed.set(text.into());
        page::focus_soon(QUESTION.into());
    };
    let contents = move || view! { <FromBank choose /> }.into_any();
    view! {
        <section class={"rehearsal-next"} aria-label=t.ask>
            <form class={"rehearsal-ask"} on:submit=ask>
                <label class={"field long"}>
                    <span class={"label"}>{t.question}</span>
                    <input
                        type={"text"}
                        id=QUESTION
                        autocomplete={"off"}
                        prop:value=typed
                        disabled=read_only
                        on:input=move |event| typed.set(event_target_value(&event))
                    />
                </label>
                <button type={"submit"} class={"primary"} disabled=read_only>{t.ask}</button>
            </form>
            <Fold
                id="rehearsal-bank".to_string()
                summary=Signal::stored(t.choose.to_string())
                context=Signal::stored(t.question.to_string())
                contents
            />
        </section>
    }
    .into_any()
}

/// What the last question was after, where its words don't tell.
#[component]
fn WhatAfter() -> impl IntoView {
    let Rehearsing { session, id, .. } = expect_context();
    let t = &words().rehearsal;
    let say = move |after: Option<Category>| {
        move || {
            session.say_what_after(id, after);
            page::focus_soon(QUESTION.into());
            page::show_end_soon(ASKING.into());
        }
    };
    let one = move |category: &Category| {
        let name = (words().questions.categories)(*category);
        view! { <Button text=name writes=true press=say(Some(*category)) /> }
    };
    let take_back = move || {
        session.take_back_question(id);
        page::focus_soon(QUESTION.into());
    };
    view! {
        <section
            class={"rehearsal-unclear"}
            id=FIRST
            role={"group"}
            tabindex={"-1"}
            aria-labelledby={"rehearsal-unclear"}
        >
            <p id={"rehearsal-unclear"}>{t.unclear}</p>
            <div class={"buttons"}>
                {Category::ALL.iter().map(one).collect_view()}
                <Button text=t.none_of_these writes=true press=say(None) />
                <Button class="quiet-button" text=t.take_back writes=true press=take_back />
            </div>
        </section>
    }
    .into_any()
}

/// Which questions of the bank suit the talk that is practised.
fn suits(talk: Option<TalkKind>, question: &Question) -> bool {
    use crate::content::Mode;
    match talk {
        Some(TalkKind::Proactive | TalkKind::Curiosity) => question.mode.fits(Mode::Proactive),
        Some(TalkKind::Reframing) => question.mode.fits(Mode::Reframing),
        Some(TalkKind::Sponsor | TalkKind::Leaders) | None => true,
    }
}

fn talk_of(workbook: &Workbook, of: ScenarioRef) -> Option<TalkKind> {
    match of {
        ScenarioRef::Own(id) => workbook.get::<Scenario>(id)?.talk.as_ref()?.known(),
        ScenarioRef::BuiltIn(_) => crate::content::open_cards(workbook, of)?.talk,
    }
}

/// The questions of the bank, by what they are after; one that is chosen goes into the field, where
/// it can be changed.
#[component]
fn FromBank(choose: impl Fn(&'static str) + Copy + Send + Sync + 'static) -> impl IntoView {
    let Rehearsing { session, of, .. } = expect_context();
    let talk = session.workbook().with_untracked(|workbook| talk_of(workbook, of.get_untracked()?));
    let group = move |category: &Category| {
        let category = *category;
        let fits = move |question: &&Question| question.category == category && suits(talk, question);
        let line = move |question: &'static Question| {
            let text = question.text;
            view! { <li><button type={"button"} class={"quiet-button"} on:click=move |_| choose(text)>{text}</button></li> }
        };
        let all = QUESTIONS.iter().copied().flatten().filter(fits);
        view! {
            <section class={"bank-group"}>
                <h3>{(words().questions.categories)(category)}</h3>
                <ul>{all.map(line).collect_view()}</ul>
            </section>
        }
    };
    view! { <div class={"rehearsal-bank"}>{Category::ALL.iter().map(group).collect_view()}</div> }.into_any()
}
