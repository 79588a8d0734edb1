//! Rounds of practice: their sheets, where the scenario is, and what stands above each of them.

use leptos::prelude::*;

use super::cards::ObserverPart;
use super::scenario::ToScenario;
use crate::content::open_cards;
use crate::model::{Key, Observation, ObservationId, OpenCards, ScenarioRef, Workbook};
use crate::platform::clock::day_in_words;
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::{Button, Trash, place_of};
use crate::ui::pages::meetings::{ComingSheet, TakeIn};
use crate::ui::route::{OfScenario, Page, Route};
use crate::ui::words::words;

/// Begins a sheet of a round and goes there.
#[component]
pub fn ObserveRound(of: ScenarioRef, cards: Memo<OpenCards>) -> impl IntoView {
    let session: Session = expect_context();
    let begin = move || {
        let (title, hidden) = cards.with_untracked(|cards| (cards.title.trim().to_string(), cards.hidden));
        if let Some(sheet) = session.begin_practice_round(of, title, hidden) {
            page::go_to(&Route::In(session.id(), Page::Observation(sheet)).to_string(), "page-title");
        }
    };
    view! {
        <div class={"buttons not-printed"}>
            <Button text=words().rounds.observe writes=true press=begin />
        </div>
    }
    .into_any()
}

/// The rounds of a scenario, and a new one.
#[component]
pub fn Rounds(of: ScenarioRef, cards: Memo<OpenCards>) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().rounds;
    let all = session.ask(move |workbook| {
        let rounds = workbook.practice_rounds_of(of).into_iter();
        rounds.map(|(id, sheet)| (id, told(sheet))).collect::<Vec<_>>()
    });
    let some = Memo::new(move |_| all.with(|all| !all.is_empty()));
    let line = move |(id, told): (ObservationId, String)| {
        let href = Route::In(session.id(), Page::Observation(id)).href();
        view! { <li class={"line"}><a id=place_of(&Key::Observation(id)) href=href>{told}</a></li> }
    };
    let list = move || {
        some.get().then(|| {
            view! { <ul class={"list"}><For each=move || all.get() key=Clone::clone children=line /></ul> }
        })
    };
    view! {
        <section class={"card-part not-printed"} aria-labelledby={"scenario-rounds"}>
            <h2 id={"scenario-rounds"}>{t.rounds}</h2>
            <p class={"quiet"}>{t.rounds_hint}</p>
            <ComingSheet at=Page::Scenario(of, OfScenario::Brief) />
            <div class={"buttons rounds-doing"}>
                <ObserveRound of cards />
                <TakeIn />
            </div>
            {list}
            <Trash removed=session.ask(move |workbook| workbook.removed_practice_rounds(Some(of))) />
        </section>
    }
    .into_any()
}

/// A round in a line: its day, who led, how much came out.
pub fn told(sheet: &Observation) -> String {
    let t = &words().rounds;
    let Some(round) = sheet.practice_round() else { return String::new() };
    let out = (!round.uncovered.is_empty()).then(|| (t.facts_out)(round.uncovered.count(), round.uncovered.total()));
    let said = [Some(day_of(sheet)), Some((t.led_by)(round.led)), out];
    said.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// The day of a round.
pub fn day_of(sheet: &Observation) -> String {
    sheet.on.map_or_else(|| words().progress.no_day.to_string(), day_in_words)
}

/// What stands above the sheet of a round: the way back, of which scenario it is, and what to watch.
#[component]
pub fn RoundHead(
    /// Which sheet.
    id: ObservationId,
    /// With which scenario.
    of: ScenarioRef,
) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().rounds;
    let cards = session.ask(move |workbook| open_cards(workbook, of));
    let title = session.ask(move |workbook: &Workbook| {
        let sheet = workbook.get::<Observation>(id);
        sheet.map(|sheet| (t.called)(sheet.about.trim())).unwrap_or_default()
    });
    let there = Memo::new(move |_| cards.with(Option::is_some));
    let back = move || match there.get() {
        true => view! { <ToScenario of /> }.into_any(),
        false => {
            let href = Route::In(session.id(), Page::Feedback).href();
            view! { <p class={"back"}><a href=href>{t.back}</a></p> }.into_any()
        }
    };
    let focus = move || match there.get() {
        true => {
            let cards = Memo::new(move |_| cards.get().unwrap_or_default());
            view! { <div class={"round-focus"}><ObserverPart cards /></div> }.into_any()
        }
        false => view! { <p class={"invitation"}>{t.gone}</p> }.into_any(),
    };
    view! {
        {back}
        <header class={"page-head meeting-head not-printed"}>
            <h1 id={"page-title"} tabindex={"-1"}>{title}</h1>
        </header>
        <div class={"not-printed"}>{focus}</div>
    }
    .into_any()
}
