//! The card of a role. The client's is unpacked when it is asked for, and not before.

use leptos::prelude::*;

use super::called;
use super::rounds::ObserveRound;
use super::scenario::{PublicPart, ToScenario};
use crate::content::client_card;
use crate::model::{Behaviour, CardFact, ClientCard, OpenCards, PracticeRole, ScenarioRef};
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::Button;
use crate::ui::words::words;

/// The button that shows the client's card, and the one that puts it away.
const GATE: &str = "client-card";

/// The page of a card.
#[component]
pub fn CardPage(
    /// Which scenario.
    of: ScenarioRef,
    /// What of it isn't hidden.
    cards: Memo<OpenCards>,
    /// Whose card.
    role: PracticeRole,
) -> impl IntoView {
    let t = &words().practice;
    let card = match role {
        PracticeRole::Lead => view! { <LeadPart cards /> }.into_any(),
        PracticeRole::Observer => view! { <ObserverPart cards /><ObserveRound of cards /> }.into_any(),
        PracticeRole::Client => view! { <Gate of /> }.into_any(),
    };
    view! {
        <ToScenario of />
        <header class={"page-head"}>
            <h1 id={"page-title"} tabindex={"-1"}>{(t.cards)(role)}</h1>
        </header>
        <p class={"quiet"}>{move || cards.with(called)}</p>
        <div class={"scenario-page role-card"}>
            <PublicPart cards />
            {card}
        </div>
    }
    .into_any()
}

/// A text of a card under its heading; where nothing is written, that is said.
pub fn part(id: &'static str, title: &'static str, text: String) -> AnyView {
    let text = match text.trim() {
        "" => view! { <p class={"quiet"}>{words().practice.empty_card}</p> }.into_any(),
        text => view! { <p class={"card-text"}>{text.to_string()}</p> }.into_any(),
    };
    view! {
        <section class={"card-part"} aria-labelledby=id>
            <h2 id=id>{title}</h2>
            {text}
        </section>
    }
    .into_any()
}

/// What whoever leads gets beside the public part.
#[component]
pub fn LeadPart(cards: Memo<OpenCards>) -> impl IntoView {
    let title = (words().practice.roles)(PracticeRole::Lead);
    view! { {move || part("card-lead", title, cards.with(|cards| cards.lead.clone()))} }.into_any()
}

/// What whoever observes gets beside the public part.
#[component]
pub fn ObserverPart(cards: Memo<OpenCards>) -> impl IntoView {
    let t = &words().practice;
    let name = |behaviour: &Behaviour| view! { <li>{(words().observing.behaviours)(*behaviour)}</li> };
    let watch = move || {
        let names = cards.with(|cards| cards.watch.iter().map(name).collect::<Vec<_>>());
        (!names.is_empty()).then(|| {
            view! {
                <section class={"card-part"} aria-labelledby={"card-watch"}>
                    <h2 id={"card-watch"}>{t.watch}</h2>
                    <ul class={"card-watch"}>{names}</ul>
                </section>
            }
        })
    };
    view! {
        {move || part("card-observer", t.observer, cards.with(|cards| cards.observer.clone()))}
        {watch}
    }
    .into_any()
}

/// One deliberate step before the client's card.
#[component]
fn Gate(of: ScenarioRef) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().practice;
    let open = RwSignal::new(false);
    let turn = move |to: bool| {
        move || {
            open.set(to);
            page::focus_soon(GATE.into());
        }
    };
    let body = move || match open.get() {
        false => view! {
            <p class={"card-gate"}>{t.gate}</p>
            <div class={"buttons"}><Button class="primary" text=t.show_card press=turn(true) /></div>
        }
        .into_any(),
        true => {
            let card = session.ask(move |workbook| client_card(workbook, of).unwrap_or_default());
            view! {
                <ClientPart card />
                <div class={"buttons not-printed"}><Button text=t.put_away press=turn(false) /></div>
            }
            .into_any()
        }
    };
    view! { <div class={"client-card"} id=GATE tabindex={"-1"} role={"group"} aria-label=(t.cards)(PracticeRole::Client)>{body}</div> }
        .into_any()
}

/// What only the client reads.
#[component]
pub fn ClientPart(#[prop(into)] card: Signal<ClientCard>) -> impl IntoView {
    let t = &words().practice;
    let text = move |id, title, read: fn(&ClientCard) -> &String| {
        move || part(id, title, card.with(|card| read(card).clone()))
    };
    let facts = move || {
        card.with(|card| match card.facts.is_empty() {
            true => view! { <p class={"quiet"}>{t.empty_card}</p> }.into_any(),
            false => {
                let facts = card.facts.iter().map(fact).collect_view();
                view! {
                    <p class={"quiet"}>{t.facts_explained}</p>
                    <ol class={"card-facts"}>{facts}</ol>
                }
                .into_any()
            }
        })
    };
    view! {
        {text("card-who", t.who, |card| &card.who)}
        {text("card-opening", t.opening, |card| &card.opening)}
        <section class={"card-part"} aria-labelledby={"card-facts"}>
            <h2 id={"card-facts"}>{t.facts}</h2>
            {facts}
        </section>
        {text("card-otherwise", t.otherwise, |card| &card.otherwise)}
    }
    .into_any()
}

fn fact(fact: &CardFact) -> AnyView {
    let t = &words().practice;
    let asked = fact.asked.map_or(t.asked_any, t.asked);
    let fills = fact.fills.map(|fills| (t.fills)((words().questions.fills_what)(fills)));
    let said = |label: &'static str, text: &str| {
        let text = text.trim().to_string();
        (!text.is_empty()).then(|| view! { <div><dt>{label}</dt><dd>{text}</dd></div> })
    };
    view! {
        <li class={"card-fact"}>
            <p class={"card-fact-head"}>
                <span class={"card-asked"}>{asked}</span>
                <span class={"quiet"}>{fills}</span>
            </p>
            <p class={"card-fact-text"}>{fact.text.trim().to_string()}</p>
            <dl>
                {said(t.well, &fact.well)}
                {said(t.badly, &fact.badly)}
            </dl>
        </li>
    }
    .into_any()
}
