//! A scenario: what everybody may read, the ways to the cards, and what can be done with it.

use leptos::prelude::*;

use super::cards::CardPage;
use super::giving::Giving;
use super::list::title_field;
use super::rehearsal::begin;
use super::rounds::Rounds;
use super::sheets::Sheets;
use super::write::Write;
use super::{called, told};
use crate::content::{client_card, open_cards};
use crate::model::{
    Edit, Item, Key, OpenCards, PracticeRole, Rehearsal, RehearsalId, ScenarioId, ScenarioRef, Word, Workbook,
};
use crate::platform::clock::day_in_words;
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::{Button, Trash, place_of};
use crate::ui::route::{OfScenario, Page, Route};
use crate::ui::words::words;

/// The address of something of a scenario.
pub fn href(session: Session, of: ScenarioRef, what: OfScenario) -> String {
    Route::In(session.id(), Page::Scenario(of, what)).href()
}

/// A page of a scenario.
#[component]
pub fn ScenarioPage(
    /// Which scenario.
    of: ScenarioRef,
    /// What of it.
    what: OfScenario,
) -> impl IntoView {
    let session: Session = expect_context();
    let cards = session.ask(move |workbook| open_cards(workbook, of));
    let there = Memo::new(move |_| cards.with(Option::is_some));
    let cards = Memo::new(move |_| cards.get().unwrap_or_default());
    let body = move || {
        if !there.get() {
            return view! { <Missing /> }.into_any();
        }
        match (what, of) {
            (OfScenario::Brief, _) | (OfScenario::Write, ScenarioRef::BuiltIn(_)) => {
                view! { <Brief of cards /> }.into_any()
            }
            (OfScenario::Lead, _) => view! { <CardPage of cards role=PracticeRole::Lead /> }.into_any(),
            (OfScenario::Client, _) => view! { <CardPage of cards role=PracticeRole::Client /> }.into_any(),
            (OfScenario::Observer, _) => view! { <CardPage of cards role=PracticeRole::Observer /> }.into_any(),
            (OfScenario::Sheets, _) => view! { <Sheets of cards /> }.into_any(),
            (OfScenario::Write, ScenarioRef::Own(id)) => view! { <Write id cards /> }.into_any(),
        }
    };
    view! { {body} }.into_any()
}

#[component]
fn Missing() -> impl IntoView {
    view! {
        <ToAll />
        <h1 id={"page-title"} tabindex={"-1"}>{words().practice.title}</h1>
        <p class={"invitation"}>{words().practice.missing}</p>
    }
    .into_any()
}

/// The way back to the list.
#[component]
fn ToAll() -> impl IntoView {
    let session: Session = expect_context();
    let href = Route::In(session.id(), Page::Practice).href();
    view! { <p class={"back"}><a href=href>{words().practice.back}</a></p> }.into_any()
}

/// The way back to the scenario, from one of its pages.
#[component]
pub fn ToScenario(of: ScenarioRef) -> impl IntoView {
    let session: Session = expect_context();
    let href = href(session, of, OfScenario::Brief);
    view! { <p class={"back"}><a href=href>{words().practice.to_scenario}</a></p> }.into_any()
}

/// What everybody may read.
#[component]
pub fn PublicPart(cards: Memo<OpenCards>) -> impl IntoView {
    let t = &words().practice;
    let brief = move || match cards.with(|cards| cards.brief.trim().to_string()) {
        brief if brief.is_empty() => view! { <p class={"quiet"}>{t.no_brief}</p> }.into_any(),
        brief => view! { <p class={"card-text"}>{brief}</p> }.into_any(),
    };
    view! {
        <div class={"card-part"}>
            <h2>{t.brief}</h2>
            {brief}
        </div>
    }
    .into_any()
}

#[component]
fn Brief(of: ScenarioRef, cards: Memo<OpenCards>) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().practice;
    let way = move |role: &PracticeRole| {
        let role = *role;
        view! {
            <li class={"card-way"}>
                <h3>{(t.roles)(role)}</h3>
                <p class={"quiet"}>{(t.cards_explained)(role)}</p>
                <a class={"link-button"} href=href(session, of, OfScenario::card(role))>{(t.to_card)(role)}</a>
            </li>
        }
    };
    view! {
        <ToAll />
        <header class={"page-head"}>
            <h1 id={"page-title"} tabindex={"-1"}>{move || cards.with(called)}</h1>
        </header>
        <p class={"quiet"}>{move || cards.with(told)}</p>
        <div class={"scenario-page"}>
            <PublicPart cards />
            <section class={"card-part"} aria-labelledby={"scenario-ways"}>
                <h2 id={"scenario-ways"}>{t.ways}</h2>
                <p class={"quiet"}>{t.ways_lead}</p>
                <ul class={"card-ways"}>{PracticeRole::ALL.iter().map(way).collect_view()}</ul>
            </section>
            <Rehearsals of cards />
            <Rounds of cards />
            <Doing of cards />
            <Giving of cards />
        </div>
    }
    .into_any()
}

/// Rehearsing it alone, and the rehearsals that there are.
#[component]
fn Rehearsals(of: ScenarioRef, cards: Memo<OpenCards>) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().rehearsal;
    let nothing = Signal::derive(move || cards.with(|cards| cards.hidden == 0));
    let all = session.ask(move |workbook| {
        let line = |(id, rehearsal): (RehearsalId, &Rehearsal)| {
            let day = rehearsal.begun.map(day_in_words).unwrap_or_default();
            (id, (t.line)(&day, workbook.turns(id).len(), rehearsal.ended.is_some()))
        };
        workbook.rehearsals_of(of).into_iter().map(line).collect::<Vec<_>>()
    });
    let line = move |(id, told): (RehearsalId, String)| {
        let href = Route::In(session.id(), Page::Rehearsal(id)).href();
        view! { <li class={"line"}><a id=place_of(&Key::Rehearsal(id)) href=href>{told}</a></li> }
    };
    let earlier = move || {
        all.with(|all| !all.is_empty()).then(|| {
            view! {
                <h3>{t.earlier}</h3>
                <ul class={"list"}><For each=move || all.get() key=Clone::clone children=line /></ul>
            }
        })
    };
    view! {
        <section class={"card-part not-printed"} aria-labelledby={"scenario-rehearsals"}>
            <h2 id={"scenario-rehearsals"}>{t.alone}</h2>
            <p class={"quiet"}>{t.begin_hint}</p>
            <div class={"buttons"}>
                <Button text=t.begin writes=true at_rest=nothing press=move || begin(session, Some(of)) />
            </div>
            {earlier}
            <Trash removed=session.ask(Workbook::removed_rehearsals) />
        </section>
    }
    .into_any()
}

/// What can be done with it before one practises.
#[component]
fn Doing(of: ScenarioRef, cards: Memo<OpenCards>) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().practice;
    let own = match of {
        ScenarioRef::Own(id) => view! { <WithOwn id cards /> }.into_any(),
        ScenarioRef::BuiltIn(_) => {
            let take = move || {
                let client = session.workbook().with_untracked(|workbook| client_card(workbook, of));
                open_writing(session, session.put_in_scenario(cards.get_untracked(), client));
            };
            view! {
                <Button text=t.duplicate_built_in writes=true press=take />
                <p class={"quiet wide"}>{t.duplicate_built_in_hint}</p>
            }
            .into_any()
        }
    };
    view! {
        <section class={"card-part not-printed"} aria-labelledby={"scenario-doing"}>
            <h2 id={"scenario-doing"}>{t.prepare}</h2>
            <div class={"buttons scenario-doing"}>
                <a class={"link-button"} href=href(session, of, OfScenario::Sheets)>{t.print}</a>
                {own}
            </div>
        </section>
    }
    .into_any()
}

#[component]
fn WithOwn(id: ScenarioId, cards: Memo<OpenCards>) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().practice;
    let duplicate = move || {
        let title = (words().list.copy_of)(cards.with_untracked(|cards| cards.title.trim().to_string()).as_str());
        open_writing(session, session.copy_scenario(id, title));
    };
    let remove = move || {
        if session.dispatch(Edit::Trash(Item::Scenario(id))) {
            page::go_to(&Route::In(session.id(), Page::Practice).to_string(), "page-title");
        }
    };
    view! {
        <a class={"link-button"} href=href(session, ScenarioRef::Own(id), OfScenario::Write)>{t.write}</a>
        <Button text=t.duplicate writes=true press=duplicate />
        <Button class="quiet-button" text=t.remove writes=true press=remove />
    }
    .into_any()
}

/// Goes to where a scenario that was put in is written.
fn open_writing(session: Session, made: Option<ScenarioId>) {
    if let Some(id) = made {
        let to = Page::Scenario(ScenarioRef::Own(id), OfScenario::Write);
        page::go_to(&Route::In(session.id(), to).to_string(), &title_field(id));
    }
}
