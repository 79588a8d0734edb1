//! Rehearsing alone: one asks, the client's card answers by rules that can be seen.

mod asking;
mod ending;
mod out;
mod talk;

use leptos::prelude::*;

use super::called;
use super::cards::LeadPart;
use super::scenario::{PublicPart, ToScenario};
use crate::content::{client_card, open_cards};
use crate::model::{
    ClientCard, Edit, Item, OpenCards, Rehearsal, RehearsalId, RehearsalTurn, ScenarioRef, Talk, Workbook,
};
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::{Button, Fold, OpenFolds};
use crate::ui::route::{OfScenario, Page, Route};
use crate::ui::words::words;
use asking::Asking;
use ending::Ending;
pub use ending::begin;
use out::CameOut;
use talk::TalkSoFar;

/// The id of the field in which a question is typed.
pub(super) const QUESTION: &str = "rehearsal-question";

/// What all parts of the page look at. The whole card is at hand here, and only what was said of it
/// is ever drawn.
#[derive(Clone, Copy)]
struct Rehearsing {
    id: RehearsalId,
    session: Session,
    record: Memo<Rehearsal>,
    turns: Memo<Vec<RehearsalTurn>>,
    of: Memo<Option<ScenarioRef>>,
    card: Memo<ClientCard>,
    talk: Memo<Talk>,
    ended: Memo<bool>,
}

impl Rehearsing {
    fn new(session: Session, id: RehearsalId) -> Rehearsing {
        let record = session.record_or_empty::<Rehearsal>(id);
        let of = Memo::new(move |_| record.with(|rehearsal| rehearsal.of));
        let card = session.ask(move |workbook| card_of(workbook, id).unwrap_or_default());
        let turns = session.ask(move |workbook| {
            workbook.turns(id).into_iter().map(|(_, turn)| turn.clone()).collect::<Vec<RehearsalTurn>>()
        });
        let talk = Memo::new(move |_| turns.with(|turns| card.with(|card| Talk::with(card, turns))));
        let ended = Memo::new(move |_| record.with(|rehearsal| rehearsal.ended.is_some()));
        Rehearsing { id, session, record, turns, of, card, talk, ended }
    }
}

fn card_of(workbook: &Workbook, id: RehearsalId) -> Option<ClientCard> {
    client_card(workbook, workbook.get::<Rehearsal>(id)?.of?)
}

/// The page of a rehearsal.
#[component]
pub fn RehearsalPage(
    /// Which rehearsal.
    id: RehearsalId,
) -> impl IntoView {
    let session: Session = expect_context();
    provide_context(OpenFolds::none());
    let there = session.ask(move |workbook| {
        let of = workbook.get::<Rehearsal>(id)?.of?;
        open_cards(workbook, of).map(|cards| (of, cards))
    });
    let of = Memo::new(move |_| there.with(|there| there.as_ref().map(|(of, _)| *of)));
    let cards =
        Memo::new(move |_| there.with(|there| there.as_ref().map(|(_, cards)| cards.clone()).unwrap_or_default()));
    let body = move || match of.get() {
        Some(of) => view! { <Page_ id of cards /> }.into_any(),
        None => {
            let all = Route::In(session.id(), Page::Practice).href();
            view! {
                <p class={"back"}><a href=all>{words().practice.back}</a></p>
                <h1 id={"page-title"} tabindex={"-1"}>{words().rehearsal.title}</h1>
                <p class={"invitation"}>{words().rehearsal.missing}</p>
            }
            .into_any()
        }
    };
    view! { {body} }.into_any()
}

#[component]
fn Page_(id: RehearsalId, of: ScenarioRef, cards: Memo<OpenCards>) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().rehearsal;
    let rehearsing = Rehearsing::new(session, id);
    provide_context(rehearsing);
    let empty = Memo::new(move |_| rehearsing.card.with(|card| card.facts.is_empty()));
    let about =
        move || view! { <div class={"rehearsal-about"}><PublicPart cards /><LeadPart cards /></div> }.into_any();
    let before = rehearsing.turns.with_untracked(Vec::is_empty);
    if before {
        let folds: OpenFolds = expect_context();
        folds.open("rehearsal-about".into());
    }
    let remove = move || {
        if session.dispatch(Edit::Trash(Item::Rehearsal(id))) {
            let to = Page::Scenario(of, OfScenario::Brief);
            page::go_to(&Route::In(session.id(), to).to_string(), "page-title");
        }
    };
    let body = move || match (empty.get(), rehearsing.ended.get()) {
        (true, _) => view! { <p class={"invitation"}>{t.nothing_hidden}</p> }.into_any(),
        (false, ended) => {
            let asking = (!ended).then(|| view! { <Asking /> });
            let ending = ended.then(|| view! { <Ending /> });
            view! {
                <div class={"rehearsal"}>
                    <TalkSoFar />
                    {asking}
                    <CameOut />
                    {ending}
                </div>
            }
            .into_any()
        }
    };
    view! {
        <ToScenario of />
        <header class={"page-head"}>
            <h1 id={"page-title"} tabindex={"-1"}>{move || (t.called)(&cards.with(called))}</h1>
        </header>
        <p class={"quiet rehearsal-lead"}>{t.rules}</p>
        <Fold
            id="rehearsal-about".to_string()
            summary=Signal::stored(t.about.to_string())
            context=Signal::derive(move || cards.with(called))
            contents=about
        />
        {body}
        <div class={"buttons not-printed"}>
            <Button class="quiet-button" text=t.remove writes=true press=remove />
        </div>
    }
    .into_any()
}
