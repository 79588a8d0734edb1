//! Where what was found leads: to the field in which it is written.

use leptos::prelude::*;

use super::actions::go;
use crate::content::{QuestionListing, list_questions};
use crate::model::{
    ChangeEntry, Hit, InMap, InRoom, Key, Meeting, OfClient, Promise, ScenarioId, ScenarioRef, Workbook,
};
use crate::platform::landing::{Landing, land};
use crate::session::Session;
use crate::ui::components::{details_of, place_of};
use crate::ui::lists::Lists;
use crate::ui::route::{OfScenario, Page, Place};

/// Goes to where the words of a hit are written.
pub fn lead_to(hit: &Hit, session: Session, lists: Lists) {
    let Some((page, landing)) = landing(&hit.part, &hit.text) else { return };
    let page = session.workbook().with_untracked(|workbook| page_for(workbook, hit, page));
    if page == Page::Questions {
        show_question(&hit.part, session, lists);
    }
    // Where the keyboard goes is for the landing to say.
    go(session, page, "");
    land(landing);
}

/// The page on which a text of a meeting, a promise or a change is written, which depends on what it says.
fn page_for(workbook: &Workbook, hit: &Hit, page: Page) -> Page {
    match &hit.part {
        Key::Meeting(id) => {
            let afterwards = |meeting: &Meeting| {
                [&meeting.went_well, &meeting.next_time, &meeting.exit_note].into_iter().any(|said| *said == hit.text)
            };
            if workbook.get::<Meeting>(*id).is_some_and(afterwards) { Page::Afterwards(*id) } else { page }
        }
        Key::Promise(id) => match workbook.get::<Promise>(*id).map(|promise| (promise.meeting, promise.client)) {
            Some((Some(meeting), _)) => Page::Afterwards(meeting),
            Some((None, Some(client))) => Page::Client(client),
            _ => page,
        },
        Key::Change(id) => Page::Change(workbook.get::<ChangeEntry>(*id).and_then(|entry| entry.client)),
        _ => page,
    }
}

/// Whatever is looked for among the questions, this one is to be seen.
fn show_question(key: &Key, session: Session, lists: Lists) {
    let listed = |listing: &QuestionListing| {
        session.workbook().with_untracked(|workbook| list_questions(workbook, listing).contains(key))
    };
    if !lists.questions.with_untracked(listed) {
        lists.questions.set(QuestionListing::default());
    }
}

/// Where a scenario of one's own is written.
fn written(scenario: ScenarioId) -> Page {
    Page::Scenario(ScenarioRef::Own(scenario), OfScenario::Write)
}

/// The page on which a unit is edited, and where on it a text of its is.
fn landing(part: &Key, text: &str) -> Option<(Page, Landing)> {
    let at = |key: &Key| format!("[id=\"{}\"]", place_of(key));
    let landing = |within: String, folds: Vec<String>, otherwise: String| Landing {
        within,
        folds,
        text: text.trim().to_string(),
        otherwise: Some(otherwise),
    };
    let on_map = |within: String, folds: Vec<String>| {
        let place = Place::of(part)?;
        Some((Page::Place(place), landing(within, folds, place_of(&place.key()))))
    };
    match part {
        Key::Map(map) => {
            let folds = vec![format!("about-{map}")];
            Some((Page::Map(*map), landing(".map-head".into(), folds, "page-title".into())))
        }
        Key::Row(InMap { id, .. }) => {
            on_map(format!("{} .need", at(part)), vec![details_of(part), format!("worth-{id}")])
        }
        Key::Cell(_) => on_map(format!("[data-cell=\"{part}\"]"), vec![details_of(part)]),
        Key::Cause(_) | Key::Solution(_) => on_map(format!("{} .card", at(part)), vec![details_of(part)]),
        Key::Factor(of) => Some((Page::Factors(of.map), landing(at(part), Vec::new(), place_of(part)))),
        Key::Dismissal(of) => {
            let folds = ["check-list", "check-aside"].map(String::from).to_vec();
            Some((Page::Map(of.map), landing(".checks".into(), folds, "checks".into())))
        }
        Key::Point(InMap { map, .. }) => Some((Page::History(*map), landing(at(part), Vec::new(), place_of(part)))),
        Key::Client(client) => {
            let folds = vec![format!("right-{client}")];
            Some((Page::Client(*client), landing("main".into(), folds, "page-title".into())))
        }
        Key::Standing(OfClient { client, .. }) => {
            Some((Page::Client(*client), landing(at(part), Vec::new(), place_of(part))))
        }
        Key::Question(_) | Key::Favourite(_) => {
            let folds = vec![format!("{}/more", place_of(part))];
            Some((Page::Questions, Landing { otherwise: None, ..landing(at(part), folds, String::new()) }))
        }
        Key::QuestionSet(_) => Some((Page::Questions, landing(at(part), Vec::new(), place_of(part)))),
        Key::Meeting(meeting) => {
            Some((Page::Meeting(*meeting), landing("main".into(), Vec::new(), "page-title".into())))
        }
        Key::Planned(planned) => Some((Page::Meeting(planned.meeting), landing(at(part), Vec::new(), place_of(part)))),
        Key::Line(line) => Some((Page::Notes(line.meeting), landing(at(part), Vec::new(), place_of(part)))),
        Key::Promise(_) => Some((Page::Meetings, landing(at(part), Vec::new(), place_of(part)))),
        Key::Observation(sheet) => Some((
            Page::Observation(*sheet),
            landing("main".into(), vec![format!("about-{sheet}")], "page-title".into()),
        )),
        Key::Quote(quote) => {
            Some((Page::Observation(quote.observation), landing(at(part), Vec::new(), place_of(part))))
        }
        Key::Round(round) | Key::Answers(round) | Key::Gathered(round) => {
            Some((Page::Check(*round), landing("main".into(), Vec::new(), "page-title".into())))
        }
        Key::Action(_) => Some((Page::Selfchecks, landing(at(part), Vec::new(), place_of(part)))),
        // Whose it is depends on what it says.
        Key::Change(_) => Some((Page::Change(None), landing(at(part), Vec::new(), place_of(part)))),
        Key::Scenario(id) => Some((written(*id), landing("main".into(), Vec::new(), "page-title".into()))),
        Key::Rehearsal(id) => Some((Page::Rehearsal(*id), landing("main".into(), Vec::new(), "page-title".into()))),
        Key::Turn(turn) => {
            let page = Page::Rehearsal(turn.rehearsal);
            Some((page, landing("main".into(), Vec::new(), "page-title".into())))
        }
        Key::Fact(fact) => Some((written(fact.scenario), landing(at(part), Vec::new(), place_of(part)))),
        Key::Room(room) => Some((Page::Room(*room), landing("main".into(), Vec::new(), "page-title".into()))),
        Key::Participant(InRoom { room, .. })
        | Key::Part(InRoom { room, .. })
        | Key::BoardLine(InRoom { room, .. })
        | Key::Rotation(InRoom { room, .. }) => {
            Some((Page::Room(*room), landing(at(part), Vec::new(), place_of(part))))
        }
        // Someone is shown where they are named, which is one of the others.
        Key::Person(_) | Key::Beginning(_) | Key::Introduction | Key::Info | Key::Other(_) => None,
    }
}
