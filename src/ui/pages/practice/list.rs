//! The list of scenarios, one's own first.

use leptos::prelude::*;

use super::incoming::ComingPractice;
use super::next_times::LastMeant;
use super::{PracticeParts, called, told};
use crate::content::{SCENARIOS, ScenarioListing, ScenarioShow, list_scenarios, open_cards, trades};
use crate::model::{Difficulty, ScenarioRef, TalkKind, Word, Workbook};
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::{Button, FileButton, Pick, Search, Trash, picks, place_of};
use crate::ui::desk::Desk;
use crate::ui::lists::Lists;
use crate::ui::pages::maps::ShownCount;
use crate::ui::route::{OfScenario, Page, Route};
use crate::ui::words::words;

/// The id of the field with the title of a scenario that is written.
pub fn title_field(id: crate::model::ScenarioId) -> String {
    format!("scenario-{id}")
}

/// All scenarios, and a new one in a click.
#[component]
pub fn Practice() -> impl IntoView {
    let session: Session = expect_context();
    let Lists { scenarios: listing, .. } = expect_context();
    let Desk { arriving, .. } = expect_context();
    let t = &words().practice;
    let shown = Memo::new(move |_| {
        session.workbook().with(|workbook| listing.with(|listing| list_scenarios(workbook, listing)))
    });
    let own = session.ask(|workbook| workbook.scenarios().len());
    let add = move || {
        if let Some(id) = session.add_scenario() {
            let to = Page::Scenario(ScenarioRef::Own(id), OfScenario::Write);
            page::go_to(&Route::In(session.id(), to).to_string(), &title_field(id));
        }
    };
    let counted = move || (t.shown)(shown.with(Vec::len), SCENARIOS.len() + own.get());
    let none_of_ones_own = Memo::new(move |_| listing.with(|it| it.show == ScenarioShow::Own) && own.get() == 0);
    let nothing = Memo::new(move |_| shown.with(Vec::is_empty) && !none_of_ones_own.get());
    let clear = move || listing.set(ScenarioListing::default());
    let invitation = move || none_of_ones_own.get().then(|| view! { <p class={"invitation"}>{t.no_own}</p> });
    view! {
        <header class={"page-head practice-head"}>
            <h1 id={"page-title"} tabindex={"-1"}>{t.title}</h1>
            <PracticeParts here=Page::Practice />
            <Button class="primary" text=t.add writes=true press=add />
            <FileButton
                text=words().practice_files.from_file
                accept={".json,application/json"}
                take={move |files: Vec<_>| files.into_iter().for_each(|file| arriving.take_practice(session, file))}
            />
        </header>
        <p class={"quiet practice-lead"}>{t.lead}</p>
        <ComingPractice />
        <LastMeant />
        <Tools />
        <ShownCount text=Signal::derive(counted) nothing clear />
        {invitation}
        <ul class={"list scenarios"}>
            <For each=move || shown.get() key=|of| *of children=|of| view! { <ScenarioLine of /> } />
        </ul>
        <Trash removed=session.ask(Workbook::removed_scenarios) />
    }
    .into_any()
}

/// What is to be seen of the scenarios.
#[component]
fn Tools() -> impl IntoView {
    let session: Session = expect_context();
    let Lists { scenarios: listing, .. } = expect_context();
    let t = &words().practice;
    let part = move |part: fn(&ScenarioListing) -> String| Signal::derive(move || listing.with(part));
    let pick =
        move |take: fn(&mut ScenarioListing, &str)| move |word: &str| listing.update(|listing| take(listing, word));
    let named = session.ask(trades);
    let trades = Signal::derive(move || {
        let any = (String::new(), t.any.to_string());
        std::iter::once(any).chain(named.get().into_iter().map(|trade| (trade.clone(), trade))).collect::<Vec<_>>()
    });
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
                pick={pick(|listing, word| listing.show = ScenarioShow::from_word(word).unwrap_or(listing.show))}
            />
            <Pick
                label=t.talk
                options=any_or(t.talks)
                value={part(|listing| listing.talk.map(|talk| talk.word().to_string()).unwrap_or_default())}
                pick={pick(|listing, word| listing.talk = TalkKind::from_word(word))}
            />
            <Pick
                label=t.difficulty
                options=any_or(t.difficulties)
                value={part(|listing| listing.difficulty.map(|it| it.word().to_string()).unwrap_or_default())}
                pick={pick(|listing, word| listing.difficulty = Difficulty::from_word(word))}
            />
            <Pick
                label=t.trade
                options=trades
                value={part(|listing| listing.trade.clone())}
                pick={pick(|listing, word| listing.trade = word.into())}
            />
        </div>
    }
    .into_any()
}

/// The values that there are, after the one that leaves it open.
fn any_or<T: Word>(names: fn(T) -> &'static str) -> Signal<Vec<(String, String)>> {
    let any = (String::new(), words().practice.any.to_string());
    let all = T::ALL.iter().map(|value| (value.word().to_string(), names(*value).to_string()));
    Signal::stored(std::iter::once(any).chain(all).collect())
}

#[component]
fn ScenarioLine(of: ScenarioRef) -> impl IntoView {
    let session: Session = expect_context();
    let line = session.ask(move |workbook| {
        let cards = open_cards(workbook, of).unwrap_or_default();
        (called(&cards), told(&cards), cards.brief)
    });
    let href = Route::In(session.id(), Page::Scenario(of, OfScenario::Brief)).href();
    let id = of.own().map(|id| place_of(&crate::model::Key::Scenario(id)));
    let own = of.own().map(|_| view! { <span class={"scenario-own"}>{words().practice.own}</span> });
    view! {
        <li class={"line scenario-line"}>
            <span class={"scenario-name"}>
                <a class={"line-title"} id=id href=href>{move || line.get().0}</a>
                {own}
            </span>
            <span class={"quiet"}>{move || line.get().1}</span>
            <span class={"scenario-about"}>{move || line.get().2}</span>
        </li>
    }
    .into_any()
}
