//! Files that come in: chosen on a page, or dropped anywhere.

use leptos::prelude::*;

use super::route::{OfScenario, Page, Route};
use crate::content::{open_cards, scenario_here};
use crate::exchange::{SharedAnswers, rounds_by_code};
use crate::model::{Meeting, MeetingId, Observation, RoundId, Workbook};
use crate::platform::{files, page, spawn};
use crate::session::{
    Arrived, Incoming, IncomingAnswers, IncomingPractice, IncomingSet, IncomingSheet, Message, Session,
};

/// The id of what shows a file that waits for its owner's word.
pub const INCOMING: &str = "incoming";

/// What has come in. Copies are the same.
#[derive(Clone, Copy)]
pub struct Arriving {
    /// What was read and waits for its owner's word.
    pub incoming: RwSignal<Option<Incoming>>,
    /// A set of questions that waits for its owner's word.
    pub set: RwSignal<Option<IncomingSet>>,
    /// An observer's sheet that waits for its owner's word.
    pub sheet: RwSignal<Option<IncomingSheet>>,
    /// What others answered in self-checks and waits for its owner's word.
    pub answers: RwSignal<Option<IncomingAnswers>>,
    /// A scenario or a client's card that waits for its owner's word.
    pub practice: RwSignal<Option<IncomingPractice>>,
    /// A file is being read.
    pub reading: RwSignal<bool>,
}

impl Arriving {
    /// With nothing come in yet.
    pub fn nothing() -> Arriving {
        Arriving {
            incoming: RwSignal::new(None),
            set: RwSignal::new(None),
            sheet: RwSignal::new(None),
            answers: RwSignal::new(None),
            practice: RwSignal::new(None),
            reading: RwSignal::new(false),
        }
    }

    /// Reads a file, whatever it is, and shows what is in it on the page where it belongs,
    /// or says why it can't be opened. Nothing else changes.
    pub fn take(self, session: Session, file: files::File) {
        self.begin(session);
        spawn(async move {
            let read = Session::read_file(file).await;
            self.show(session, read);
        });
    }

    /// Reads what was dropped: all of it where the first file has answers to a self-check, as they come
    /// by the dozen; of anything else the first alone, and says so.
    fn take_dropped(self, session: Session, dropped: Vec<files::File>) {
        let Some(first) = dropped.first().cloned() else { return };
        self.begin(session);
        spawn(async move {
            let file = first.name();
            let read = Session::read_file(first).await;
            let several = dropped.len() > 1;
            let read = match read {
                Ok(Arrived::Answers(_)) if several => Ok(Arrived::Answers(Session::read_answers(dropped).await)),
                read => read,
            };
            let left = several && matches!(&read, Ok(arrived) if !matches!(arrived, Arrived::Answers(_)));
            self.show(session, read);
            if left {
                session.say(Message::OthersLeft { file });
            }
        });
    }

    /// Reads a file that should be a set of questions, and says so if it is anything else.
    pub fn take_set(self, session: Session, file: files::File) {
        self.begin(session);
        spawn(async move {
            let read = Session::read_question_set(file).await;
            self.show(session, read.map(Arrived::Set));
        });
    }

    /// Reads a file that should be an observer's sheet, and says so if it is anything else.
    pub fn take_sheet(self, session: Session, file: files::File) {
        self.begin(session);
        spawn(async move {
            let read = Session::read_observation(file).await;
            self.show(session, read.map(Arrived::Sheet));
        });
    }

    /// Reads a file that should be a scenario or a client's card, and says so if it is anything else.
    pub fn take_practice(self, session: Session, file: files::File) {
        self.begin(session);
        spawn(async move {
            let read = Session::read_practice(file).await;
            self.show(session, read.map(Arrived::Practice));
        });
    }

    /// Reads files that should have answers to self-checks, as many as they are.
    pub fn take_answers(self, session: Session, files: Vec<files::File>) {
        self.begin(session);
        spawn(async move {
            let read = Session::read_answers(files).await;
            self.show(session, Ok(Arrived::Answers(read)));
        });
    }

    fn begin(self, session: Session) {
        self.incoming.set(None);
        self.set.set(None);
        self.sheet.set(None);
        self.answers.set(None);
        self.practice.set(None);
        session.hush();
        self.reading.set(true);
    }

    fn show(self, session: Session, read: Result<Arrived, Message>) {
        self.reading.set(false);
        let page = match read {
            Ok(Arrived::Workbook(read)) => {
                self.incoming.set(Some(read));
                Page::Data
            }
            Ok(Arrived::Set(read)) => {
                self.set.set(Some(read));
                Page::Questions
            }
            Ok(Arrived::Sheet(read)) => {
                let page = session.workbook().with_untracked(|workbook| page_of_sheet(workbook, &read));
                self.sheet.set(Some(read));
                page
            }
            Ok(Arrived::Answers(read)) => {
                let round = session.workbook().with_untracked(|workbook| round_of(workbook, &read));
                self.answers.set(Some(read));
                round.map_or(Page::Selfchecks, Page::Check)
            }
            Ok(Arrived::Practice(read)) => {
                self.practice.set(Some(read));
                Page::Practice
            }
            // It is chosen once more where a map is made of it.
            Err(Message::TableIsForMaps) => {
                page::go_to(&Route::In(session.id(), Page::Maps).to_string(), "page-title");
                return session.say(Message::TableIsForMaps);
            }
            Err(message) => return session.say(message),
        };
        page::go_to(&Route::In(session.id(), page).to_string(), INCOMING);
    }

    /// Takes files that are dropped on the page from now on.
    pub fn follow_drops(self, session: Session) {
        page::on_window("dragover", |event| {
            files::are_dragged(&event);
        });
        page::on_window("drop", move |event| {
            self.take_dropped(session, files::dropped(&event));
        });
    }
}

/// The round to which answers belong, those of the first file that belong to any; or the one on
/// whose page one is.
fn round_of(workbook: &Workbook, read: &IncomingAnswers) -> Option<RoundId> {
    let codes = rounds_by_code(workbook);
    let of = |answers: &SharedAnswers| codes.iter().find(|(code, _)| *code == answers.code).map(|(_, round)| *round);
    let here = || match Route::parse(&page::hash()) {
        Route::In(_, Page::Check(round)) => codes.iter().map(|(_, id)| *id).find(|id| *id == round),
        _ => None,
    };
    read.answers.iter().find_map(|(_, answers)| of(answers)).or_else(here)
}

/// The page on which a sheet waits: the one on which one is, where sheets come in; otherwise where it
/// belongs.
fn page_of_sheet(workbook: &Workbook, read: &IncomingSheet) -> Page {
    let of = read.sheet.scenario.and_then(|of| scenario_here(workbook, of, &read.sheet.about));
    match Route::parse(&page::hash()) {
        Route::In(_, at @ (Page::Meetings | Page::Feedback)) => at,
        Route::In(_, at @ Page::Observations(id)) if workbook.get::<Meeting>(id).is_some() => at,
        Route::In(_, Page::Scenario(here, _)) if open_cards(workbook, here).is_some() => {
            Page::Scenario(here, OfScenario::Brief)
        }
        _ => match (read.sheet.scenario, of) {
            (Some(_), Some(of)) => Page::Scenario(of, OfScenario::Brief),
            (Some(_), None) => Page::Feedback,
            (None, _) => meeting_here(workbook).map_or(Page::Meetings, Page::Observations),
        },
    }
}

/// The meeting on one of whose pages one is.
fn meeting_here(workbook: &Workbook) -> Option<MeetingId> {
    match Route::parse(&page::hash()) {
        Route::In(
            _,
            Page::Meeting(id) | Page::Notes(id) | Page::Afterwards(id) | Page::FollowUp(id) | Page::Observations(id),
        ) => Some(id),
        Route::In(_, Page::Observation(sheet)) => workbook.get::<Observation>(sheet)?.meeting(),
        _ => None,
    }
    .filter(|id| workbook.get::<Meeting>(*id).is_some())
}
