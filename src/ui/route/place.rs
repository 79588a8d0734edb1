//! Places on a map, and their part of an address.

use std::fmt;

use crate::model::{CauseId, InMap, Key, MapId, RowId, SolutionId};

/// A place on a map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A need.
    Need(InMap<RowId>),
    /// A cause.
    Cause(InMap<CauseId>),
    /// A solution.
    Solution(InMap<SolutionId>),
}

impl Place {
    /// The place of what stands at a key, if that is on a map and has one.
    pub fn of(key: &Key) -> Option<Place> {
        match key {
            Key::Row(row) => Some(Place::Need(*row)),
            Key::Cell(cell) => Some(Place::Need(cell.row)),
            Key::Cause(cause) => Some(Place::Cause(*cause)),
            Key::Solution(solution) => Some(Place::Solution(*solution)),
            Key::Info
            | Key::Person(_)
            | Key::Client(_)
            | Key::Standing(_)
            | Key::Map(_)
            | Key::Factor(_)
            | Key::Dismissal(_)
            | Key::Point(_)
            | Key::Question(_)
            | Key::Favourite(_)
            | Key::Meeting(_)
            | Key::Planned(_)
            | Key::Line(_)
            | Key::Promise(_)
            | Key::QuestionSet(_)
            | Key::Beginning(_)
            | Key::Introduction
            | Key::Observation(_)
            | Key::Quote(_)
            | Key::Round(_)
            | Key::Answers(_)
            | Key::Gathered(_)
            | Key::Action(_)
            | Key::Change(_)
            | Key::Scenario(_)
            | Key::Fact(_)
            | Key::Rehearsal(_)
            | Key::Turn(_)
            | Key::Room(_)
            | Key::Participant(_)
            | Key::Rotation(_)
            | Key::Part(_)
            | Key::BoardLine(_)
            | Key::Other(_) => None,
        }
    }

    /// The key of what stands there.
    pub fn key(self) -> Key {
        match self {
            Place::Need(row) => Key::Row(row),
            Place::Cause(cause) => Key::Cause(cause),
            Place::Solution(solution) => Key::Solution(solution),
        }
    }

    /// The map.
    pub fn map(self) -> MapId {
        match self {
            Place::Need(InMap { map, .. }) => map,
            Place::Cause(InMap { map, .. }) => map,
            Place::Solution(InMap { map, .. }) => map,
        }
    }

    pub(super) fn parse(map: &str, kind: &str, id: &str) -> Option<Place> {
        let map = map.parse().ok()?;
        match kind {
            "need" => Some(Place::Need(InMap { map, id: id.parse().ok()? })),
            "cause" => Some(Place::Cause(InMap { map, id: id.parse().ok()? })),
            "solution" => Some(Place::Solution(InMap { map, id: id.parse().ok()? })),
            _ => None,
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Place::Need(InMap { map, id }) => write!(formatter, "{map}/need/{id}"),
            Place::Cause(InMap { map, id }) => write!(formatter, "{map}/cause/{id}"),
            Place::Solution(InMap { map, id }) => write!(formatter, "{map}/solution/{id}"),
        }
    }
}
