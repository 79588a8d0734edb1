//! Addresses: the one place that reads and writes them.
//!
//! The part after the `#` is the path, so that the app also works from a file.

mod of_scenario;
mod place;

use std::fmt;

use crate::content::Term;
use crate::model::{
    ClientId, MapId, MeetingId, ObservationId, RehearsalId, RoomId, RoundId, ScenarioRef, Word, WorkbookId,
};

pub use of_scenario::OfScenario;
pub use place::Place;

/// Where one is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// No address was given: the workbook that was open last.
    Start,
    /// A page of a workbook.
    In(WorkbookId, Page),
    /// An address that leads nowhere, as it was given.
    Unknown(String),
}

/// A page of a workbook.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// What the day asks for.
    Today,
    /// The list of maps.
    Maps,
    /// A map.
    Map(MapId),
    /// A map to be printed or saved.
    Paper(MapId),
    /// What helps and hinders on a map, factor by factor.
    Factors(MapId),
    /// A map on a screen that many look at.
    Show(MapId),
    /// A map as a picture.
    Picture(MapId),
    /// What was on a map before, and what changed since.
    History(MapId),
    /// A place on a map.
    Place(Place),
    /// The list of clients.
    Clients,
    /// A client.
    Client(ClientId),
    /// The list of meetings.
    Meetings,
    /// The plan of a meeting.
    Meeting(MeetingId),
    /// What is said in a meeting.
    Notes(MeetingId),
    /// Going over what was said in a meeting.
    Afterwards(MeetingId),
    /// The note to the client after a meeting.
    FollowUp(MeetingId),
    /// What colleagues who only watch write down of a meeting.
    Observations(MeetingId),
    /// A sheet of such a colleague.
    Observation(ObservationId),
    /// The question guide.
    Questions,
    /// How to get started, with the steps that are done with a client or for oneself.
    Beginnings(Option<ClientId>),
    /// Words and what they mean; at one of them, if it is named.
    Glossary(Option<Term>),
    /// The list of self-checks, and what is to be done.
    Selfchecks,
    /// Answering a self-check.
    Check(RoundId),
    /// What comes out of a self-check.
    CheckResult(RoundId),
    /// One person's turn in a round of several, at a shared device.
    Turn(RoundId),
    /// How a change goes with a client, or in one's own organisation.
    Change(Option<ClientId>),
    /// The list of scenarios to practise with.
    Practice,
    /// A scenario, and what of it.
    Scenario(ScenarioRef, OfScenario),
    /// A rehearsal of one's own.
    Rehearsal(RehearsalId),
    /// What came out of rounds of practice, and what to do differently next time.
    Feedback,
    /// The list of practice sessions.
    Rooms,
    /// A practice session.
    Room(RoomId),
    /// A practice session on a screen that all in the room look at.
    RoomScreen(RoomId),
    /// Where the data is, backups and versions.
    Data,
    /// Where the ideas come from.
    Sources,
}

impl Page {
    /// The map that a page is about.
    pub fn about(self) -> Option<MapId> {
        match self {
            Page::Map(map)
            | Page::Paper(map)
            | Page::Picture(map)
            | Page::Show(map)
            | Page::Factors(map)
            | Page::History(map) => Some(map),
            Page::Place(place) => Some(place.map()),
            Page::Today
            | Page::Maps
            | Page::Clients
            | Page::Client(_)
            | Page::Meetings
            | Page::Meeting(_)
            | Page::Notes(_)
            | Page::Afterwards(_)
            | Page::FollowUp(_)
            | Page::Observations(_)
            | Page::Observation(_)
            | Page::Selfchecks
            | Page::Check(_)
            | Page::CheckResult(_)
            | Page::Turn(_)
            | Page::Change(_)
            | Page::Practice
            | Page::Scenario(..)
            | Page::Rehearsal(_)
            | Page::Feedback
            | Page::Rooms
            | Page::Room(_)
            | Page::RoomScreen(_)
            | Page::Data
            | Page::Sources
            | Page::Questions
            | Page::Beginnings(_)
            | Page::Glossary(_) => None,
        }
    }

    /// The meeting that a page is about.
    pub fn meeting(self) -> Option<MeetingId> {
        match self {
            Page::Meeting(meeting)
            | Page::Notes(meeting)
            | Page::Afterwards(meeting)
            | Page::FollowUp(meeting)
            | Page::Observations(meeting) => Some(meeting),
            Page::Today
            | Page::Maps
            | Page::Map(_)
            | Page::Paper(_)
            | Page::Picture(_)
            | Page::Show(_)
            | Page::Factors(_)
            | Page::History(_)
            | Page::Place(_)
            | Page::Clients
            | Page::Client(_)
            | Page::Meetings
            | Page::Observation(_)
            | Page::Data
            | Page::Sources
            | Page::Questions
            | Page::Beginnings(_)
            | Page::Glossary(_)
            | Page::Selfchecks
            | Page::Check(_)
            | Page::CheckResult(_)
            | Page::Turn(_)
            | Page::Change(_)
            | Page::Practice
            | Page::Scenario(..)
            | Page::Rehearsal(_)
            | Page::Feedback
            | Page::Rooms
            | Page::Room(_)
            | Page::RoomScreen(_) => None,
        }
    }
}

impl Route {
    /// Reads an address, without its `#`.
    pub fn parse(address: &str) -> Route {
        let parts: Vec<&str> = address.split('/').filter(|part| !part.is_empty()).collect();
        let page = match parts.as_slice() {
            [] => return Route::Start,
            ["w", _] | ["w", _, "maps"] => Some(Page::Maps),
            ["w", _, "today"] => Some(Page::Today),
            ["w", _, "maps", map] => map.parse().ok().map(Page::Map),
            ["w", _, "maps", map, "paper"] => map.parse().ok().map(Page::Paper),
            ["w", _, "maps", map, "factors"] => map.parse().ok().map(Page::Factors),
            ["w", _, "maps", map, "show"] => map.parse().ok().map(Page::Show),
            ["w", _, "maps", map, "picture"] => map.parse().ok().map(Page::Picture),
            ["w", _, "maps", map, "history"] => map.parse().ok().map(Page::History),
            ["w", _, "maps", map, kind, id] => Place::parse(map, kind, id).map(Page::Place),
            ["w", _, "clients"] => Some(Page::Clients),
            ["w", _, "clients", client] => client.parse().ok().map(Page::Client),
            ["w", _, "meetings"] => Some(Page::Meetings),
            ["w", _, "meetings", meeting] => meeting.parse().ok().map(Page::Meeting),
            ["w", _, "meetings", meeting, "notes"] => meeting.parse().ok().map(Page::Notes),
            ["w", _, "meetings", meeting, "after"] => meeting.parse().ok().map(Page::Afterwards),
            ["w", _, "meetings", meeting, "follow-up"] => meeting.parse().ok().map(Page::FollowUp),
            ["w", _, "meetings", meeting, "sheets"] => meeting.parse().ok().map(Page::Observations),
            ["w", _, "sheets", sheet] => sheet.parse().ok().map(Page::Observation),
            ["w", _, "questions"] => Some(Page::Questions),
            ["w", _, "words"] => Some(Page::Glossary(None)),
            ["w", _, "words", term] => Term::from_word(term).map(|term| Page::Glossary(Some(term))),
            ["w", _, "beginnings"] => Some(Page::Beginnings(None)),
            ["w", _, "beginnings", client] => client.parse().ok().map(|client| Page::Beginnings(Some(client))),
            ["w", _, "self-checks"] => Some(Page::Selfchecks),
            ["w", _, "self-checks", round] => round.parse().ok().map(Page::Check),
            ["w", _, "self-checks", round, "result"] => round.parse().ok().map(Page::CheckResult),
            ["w", _, "self-checks", round, "turn"] => round.parse().ok().map(Page::Turn),
            ["w", _, "change"] => Some(Page::Change(None)),
            ["w", _, "change", client] => client.parse().ok().map(|client| Page::Change(Some(client))),
            ["w", _, "practice"] => Some(Page::Practice),
            ["w", _, "practice", of] => of.parse().ok().map(|of| Page::Scenario(of, OfScenario::Brief)),
            ["w", _, "practice", of, what] => {
                let what = OfScenario::from_word(what).filter(|what| *what != OfScenario::Brief);
                of.parse().ok().zip(what).map(|(of, what)| Page::Scenario(of, what))
            }
            ["w", _, "rehearsals", id] => id.parse().ok().map(Page::Rehearsal),
            ["w", _, "feedback"] => Some(Page::Feedback),
            ["w", _, "room"] => Some(Page::Rooms),
            ["w", _, "room", room] => room.parse().ok().map(Page::Room),
            ["w", _, "room", room, "screen"] => room.parse().ok().map(Page::RoomScreen),
            ["w", _, "data"] => Some(Page::Data),
            ["w", _, "sources"] => Some(Page::Sources),
            _ => None,
        };
        let workbook = parts.get(1).and_then(|id| id.parse().ok());
        match (workbook, page) {
            (Some(workbook), Some(page)) => Route::In(workbook, page),
            _ => Route::Unknown(address.chars().take(200).collect()),
        }
    }

    /// The same without the place on its page: what has to be on the screen.
    pub fn whole(&self) -> Route {
        match self {
            Route::In(workbook, Page::Place(place)) => Route::In(*workbook, Page::Map(place.map())),
            Route::In(workbook, Page::Beginnings(_)) => Route::In(*workbook, Page::Beginnings(None)),
            Route::In(workbook, Page::Glossary(_)) => Route::In(*workbook, Page::Glossary(None)),
            other => other.clone(),
        }
    }

    /// The map that is shown to many, who may see nothing else.
    pub fn shown(&self) -> Option<MapId> {
        match self {
            Route::In(_, Page::Show(map)) => Some(*map),
            _ => None,
        }
    }

    /// The practice session that is shown to all in the room.
    pub fn room_shown(&self) -> Option<RoomId> {
        match self {
            Route::In(_, Page::RoomScreen(room)) => Some(*room),
            _ => None,
        }
    }

    /// Whether nothing else of the workbook is there: for those who look on, or have the device for
    /// a moment.
    pub fn stands_alone(&self) -> bool {
        matches!(self, Route::In(_, Page::Show(_) | Page::Turn(_) | Page::RoomScreen(_)))
    }

    /// The address for a link.
    pub fn href(&self) -> String {
        format!("#{self}")
    }
}

impl fmt::Display for Route {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Route::Start => write!(formatter, "/"),
            Route::In(workbook, Page::Today) => write!(formatter, "/w/{workbook}/today"),
            Route::In(workbook, Page::Maps) => write!(formatter, "/w/{workbook}/maps"),
            Route::In(workbook, Page::Map(map)) => write!(formatter, "/w/{workbook}/maps/{map}"),
            Route::In(workbook, Page::Paper(map)) => write!(formatter, "/w/{workbook}/maps/{map}/paper"),
            Route::In(workbook, Page::Factors(map)) => write!(formatter, "/w/{workbook}/maps/{map}/factors"),
            Route::In(workbook, Page::Show(map)) => write!(formatter, "/w/{workbook}/maps/{map}/show"),
            Route::In(workbook, Page::Picture(map)) => write!(formatter, "/w/{workbook}/maps/{map}/picture"),
            Route::In(workbook, Page::History(map)) => write!(formatter, "/w/{workbook}/maps/{map}/history"),
            Route::In(workbook, Page::Place(place)) => write!(formatter, "/w/{workbook}/maps/{place}"),
            Route::In(workbook, Page::Clients) => write!(formatter, "/w/{workbook}/clients"),
            Route::In(workbook, Page::Client(client)) => write!(formatter, "/w/{workbook}/clients/{client}"),
            Route::In(workbook, Page::Meetings) => write!(formatter, "/w/{workbook}/meetings"),
            Route::In(workbook, Page::Meeting(meeting)) => write!(formatter, "/w/{workbook}/meetings/{meeting}"),
            Route::In(workbook, Page::Notes(meeting)) => write!(formatter, "/w/{workbook}/meetings/{meeting}/notes"),
            Route::In(workbook, Page::Afterwards(meeting)) => {
                write!(formatter, "/w/{workbook}/meetings/{meeting}/after")
            }
            Route::In(workbook, Page::FollowUp(meeting)) => {
                write!(formatter, "/w/{workbook}/meetings/{meeting}/follow-up")
            }
            Route::In(workbook, Page::Observations(meeting)) => {
                write!(formatter, "/w/{workbook}/meetings/{meeting}/sheets")
            }
            Route::In(workbook, Page::Observation(sheet)) => write!(formatter, "/w/{workbook}/sheets/{sheet}"),
            Route::In(workbook, Page::Questions) => write!(formatter, "/w/{workbook}/questions"),
            Route::In(workbook, Page::Glossary(None)) => write!(formatter, "/w/{workbook}/words"),
            Route::In(workbook, Page::Glossary(Some(term))) => write!(formatter, "/w/{workbook}/words/{}", term.word()),
            Route::In(workbook, Page::Beginnings(None)) => write!(formatter, "/w/{workbook}/beginnings"),
            Route::In(workbook, Page::Beginnings(Some(client))) => {
                write!(formatter, "/w/{workbook}/beginnings/{client}")
            }
            Route::In(workbook, Page::Selfchecks) => write!(formatter, "/w/{workbook}/self-checks"),
            Route::In(workbook, Page::Check(round)) => write!(formatter, "/w/{workbook}/self-checks/{round}"),
            Route::In(workbook, Page::Turn(round)) => write!(formatter, "/w/{workbook}/self-checks/{round}/turn"),
            Route::In(workbook, Page::CheckResult(round)) => {
                write!(formatter, "/w/{workbook}/self-checks/{round}/result")
            }
            Route::In(workbook, Page::Change(None)) => write!(formatter, "/w/{workbook}/change"),
            Route::In(workbook, Page::Change(Some(client))) => write!(formatter, "/w/{workbook}/change/{client}"),
            Route::In(workbook, Page::Practice) => write!(formatter, "/w/{workbook}/practice"),
            Route::In(workbook, Page::Scenario(of, OfScenario::Brief)) => {
                write!(formatter, "/w/{workbook}/practice/{of}")
            }
            Route::In(workbook, Page::Scenario(of, what)) => {
                write!(formatter, "/w/{workbook}/practice/{of}/{}", what.word())
            }
            Route::In(workbook, Page::Rehearsal(id)) => write!(formatter, "/w/{workbook}/rehearsals/{id}"),
            Route::In(workbook, Page::Feedback) => write!(formatter, "/w/{workbook}/feedback"),
            Route::In(workbook, Page::Rooms) => write!(formatter, "/w/{workbook}/room"),
            Route::In(workbook, Page::Room(room)) => write!(formatter, "/w/{workbook}/room/{room}"),
            Route::In(workbook, Page::RoomScreen(room)) => write!(formatter, "/w/{workbook}/room/{room}/screen"),
            Route::In(workbook, Page::Data) => write!(formatter, "/w/{workbook}/data"),
            Route::In(workbook, Page::Sources) => write!(formatter, "/w/{workbook}/sources"),
            Route::Unknown(address) => formatter.write_str(address),
        }
    }
}
