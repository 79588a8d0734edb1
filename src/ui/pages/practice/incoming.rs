//! A scenario or a client's card that came as a file.

use leptos::prelude::*;

use super::cards::ClientPart;
use super::told;
use crate::exchange::{Brought, ScenarioNotice, SealedCard, SharedScenario};
use crate::model::{CardCode, ClientCard, OpenCards, PracticeRole, ScenarioRef};
use crate::platform::page;
use crate::session::Session;
use crate::ui::arriving::{Arriving, INCOMING};
use crate::ui::components::Button;
use crate::ui::desk::Desk;
use crate::ui::route::{OfScenario, Page, Route};
use crate::ui::words::words;

/// The field for the code.
const CODE: &str = "card-code";
/// The card that was opened.
const OPENED: &str = "opened-card";

/// What waits for its owner's word.
#[component]
pub fn ComingPractice() -> impl IntoView {
    let Desk { arriving, .. } = expect_context();
    let Arriving { practice, reading, .. } = arriving;
    // What waits here doesn't wait for ever.
    on_cleanup(move || {
        practice.try_set(None);
    });
    let leave = move || {
        practice.set(None);
        page::focus_soon("page-title".into());
    };
    let found = move || {
        practice.get().map(|read| {
            let contents = match read.brought {
                Brought::Scenario(shared, notices) => view! { <Scenario shared=*shared notices leave /> }.into_any(),
                Brought::Card(sealed) => view! { <Card sealed leave /> }.into_any(),
            };
            view! {
                <div id=INCOMING class={"found"} role={"group"} tabindex={"-1"} aria-labelledby={"incoming-title"}>
                    <h2 id={"incoming-title"}>{(words().data.found)(&read.file)}</h2>
                    {contents}
                </div>
            }
        })
    };
    view! {
        <p role={"status"}>{move || reading.get().then_some(words().data.reading)}</p>
        {found}
    }
    .into_any()
}

#[component]
fn Scenario(
    shared: SharedScenario,
    notices: Vec<ScenarioNotice>,
    #[prop(into)] leave: crate::ui::components::Press,
) -> impl IntoView {
    let session: Session = expect_context();
    let Desk { arriving, .. } = expect_context();
    let t = &words().practice_files;
    let brings = (t.brings)(shared.scenario.title.trim(), shared.facts.len());
    let cards = OpenCards::of(&shared.scenario, shared.facts.len());
    let notices = notices.iter().map(|notice| view! { <li>{(t.notice)(notice)}</li> }).collect_view();
    let shared = StoredValue::new(shared);
    let put_in = move || {
        if let Some(id) = shared.with_value(|shared| session.take_scenario(shared)) {
            arriving.practice.set(None);
            let to = Page::Scenario(ScenarioRef::Own(id), OfScenario::Brief);
            page::go_to(&Route::In(session.id(), to).to_string(), "page-title");
        }
    };
    view! {
        <p>{brings}</p>
        <p class={"quiet"}>{told(&cards)}</p>
        <ul class={"notices"}>{notices}</ul>
        <div class={"buttons"}>
            <Button class="primary" text=t.put_in writes=true press=put_in />
            <Button text=words().data.cancel press=move || leave.press() />
        </div>
    }
    .into_any()
}

/// A card that opens with its code. What it says is on the page alone, and gone with it.
#[component]
fn Card(sealed: SealedCard, #[prop(into)] leave: crate::ui::components::Press) -> impl IntoView {
    let t = &words().practice_files;
    let opened = RwSignal::new(None::<(ClientCard, Vec<ScenarioNotice>)>);
    let typed = RwSignal::new(String::new());
    let refused = RwSignal::new(String::new());
    let leave = StoredValue::new_local(leave);
    let title = sealed.title.trim().to_string();
    let locked = (t.locked)(&title);
    let sealed = StoredValue::new(sealed);
    let open = move || {
        let code = typed.with_untracked(|typed| typed.parse::<CardCode>());
        let read = match code {
            Ok(code) => sealed.with_value(|sealed| sealed.open(code)).map_err(|error| (t.error)(&error)),
            Err(error) => Err((t.no_code)(error)),
        };
        match read {
            Ok(read) => {
                opened.set(Some(read));
                page::focus_soon(OPENED.into());
            }
            Err(sentence) => {
                refused.set(sentence);
                page::focus_soon(CODE.into());
            }
        }
    };
    let body = move || {
        match opened.get() {
        None => view! {
            <p>{locked.clone()}</p>
            <form
                class={"card-code-form"}
                on:submit=move |event| {
                    event.prevent_default();
                    open();
                }
            >
                <label class={"field"}>
                    <span class={"label"} aria-hidden={"true"}>{t.enter_code}</span>
                    <input
                        id=CODE
                        type={"text"}
                        aria-label=t.enter_code
                        placeholder=t.code_hint
                        autocomplete={"off"}
                        autocapitalize={"characters"}
                        spellcheck={"false"}
                        prop:value=typed
                        on:input=move |event| typed.set(event_target_value(&event))
                    />
                </label>
                <Button class="primary" text=t.open press=open />
            </form>
            <p class={"refusal"} role={"alert"}>{refused}</p>
            <div class={"buttons"}><Button text=words().data.cancel press=move || leave.with_value(|it| it.press()) /></div>
        }
        .into_any(),
        Some((card, notices)) => {
            let notices = notices.iter().map(|notice| view! { <li>{(t.notice)(notice)}</li> }).collect_view();
            view! {
                <div
                    class={"client-card"}
                    id=OPENED
                    tabindex={"-1"}
                    role={"group"}
                    aria-label=(words().practice.cards)(PracticeRole::Client)
                >
                    <p class={"card-fact-text"}>{title.clone()}</p>
                    <ul class={"notices"}>{notices}</ul>
                    <ClientPart card=Signal::stored(card) />
                </div>
                <div class={"buttons not-printed"}>
                    <Button text=words().practice.put_away press=move || leave.with_value(|it| it.press()) />
                </div>
            }
            .into_any()
        }
    }
    };
    view! { {body} }.into_any()
}
