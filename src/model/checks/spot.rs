//! What a check is about.

use std::fmt;

use crate::model::{CauseId, CellRef, Family, InMap, Key, MapId, RowId, Side, SolutionId, Word};

/// What of a map a check is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Spot {
    /// The map as a whole.
    Map,
    /// A family of causes.
    Family(Family),
    /// A row.
    Row(RowId),
    /// A cell of a row.
    Cell(RowId, Side),
    /// A cause.
    Cause(CauseId),
    /// A solution.
    Solution(SolutionId),
}

impl Spot {
    /// What stands there: the map for a family, which is no thing of its own.
    pub fn key(self, map: MapId) -> Key {
        match self {
            Spot::Map | Spot::Family(_) => Key::Map(map),
            Spot::Row(id) => Key::Row(InMap { map, id }),
            Spot::Cell(id, side) => Key::Cell(CellRef { row: InMap { map, id }, side }),
            Spot::Cause(id) => Key::Cause(InMap { map, id }),
            Spot::Solution(id) => Key::Solution(InMap { map, id }),
        }
    }

    /// What it is a part of or is: what can be removed, and takes a dismissal along.
    pub fn whole(self, map: MapId) -> Key {
        match self {
            Spot::Cell(row, _) => Spot::Row(row).key(map),
            other => other.key(map),
        }
    }

    /// Reads what [`fmt::Display`] writes.
    pub fn parse(kind: &str, id: Option<&str>, side: Option<&str>) -> Option<Spot> {
        Some(match (kind, id, side) {
            ("map", None, None) => Spot::Map,
            ("family", Some(word), None) => Spot::Family(Family::from_word(word)?),
            ("row", Some(id), None) => Spot::Row(id.parse().ok()?),
            ("cell", Some(id), Some(side)) => Spot::Cell(id.parse().ok()?, Side::from_word(side)?),
            ("cause", Some(id), None) => Spot::Cause(id.parse().ok()?),
            ("solution", Some(id), None) => Spot::Solution(id.parse().ok()?),
            _ => return None,
        })
    }
}

impl fmt::Display for Spot {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Spot::Map => formatter.write_str("map"),
            Spot::Family(family) => write!(formatter, "family/{}", family.word()),
            Spot::Row(id) => write!(formatter, "row/{id}"),
            Spot::Cell(id, side) => write!(formatter, "cell/{id}/{}", side.word()),
            Spot::Cause(id) => write!(formatter, "cause/{id}"),
            Spot::Solution(id) => write!(formatter, "solution/{id}"),
        }
    }
}
