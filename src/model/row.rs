//! Rows: a business need, or a performance need that serves one.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{Day, Measure, OrderKey, PersonId, RowId, Worth};

/// A row of a map. Its SHOULD and IS are cells of their own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// The place among the rows of its level.
    #[serde(default)]
    pub order: OrderKey,
    /// Business or performance, with what belongs to that level alone.
    pub level: Level,
    /// What SHOULD and IS are measured by.
    #[serde(default, skip_serializing_if = "Measure::is_empty")]
    pub measure: Measure,
    /// By when the SHOULD is to be reached.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by_when: Option<Day>,
    /// With whom the SHOULD was agreed, and when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agreed: Option<Agreed>,
    /// Whether someone has said that what lies between SHOULD and IS is an
    /// opportunity and not a shortfall.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub opportunity: bool,
    /// What closing the gap is worth.
    #[serde(default, skip_serializing_if = "Worth::is_empty")]
    pub worth: Worth,
}

/// The level of a row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// A unit's result.
    Business,
    /// What a named role does on the job.
    Performance(Performance),
}

/// What only a performance row has.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Performance {
    /// The people whose work it is about.
    pub performer_group: String,
    /// The business rows that it serves.
    pub serves: BTreeSet<RowId>,
}

/// The name of a level, without its contents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LevelName {
    /// A unit's result.
    Business,
    /// What a named role does on the job.
    Performance,
}

impl Level {
    /// Which of the two it is.
    pub fn name(&self) -> LevelName {
        match self {
            Level::Business => LevelName::Business,
            Level::Performance(_) => LevelName::Performance,
        }
    }
}

/// An agreement on a SHOULD.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Agreed {
    /// With whom.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub with: Option<PersonId>,
    /// When.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on: Option<Day>,
}

impl Row {
    /// An empty row of that level.
    pub fn new(level: LevelName, order: OrderKey) -> Row {
        let level = match level {
            LevelName::Business => Level::Business,
            LevelName::Performance => Level::Performance(Performance::default()),
        };
        Row {
            order,
            level,
            measure: Measure::default(),
            by_when: None,
            agreed: None,
            opportunity: false,
            worth: Worth::default(),
        }
    }

    /// What only a performance row has, if this is one.
    pub fn performance(&self) -> Option<&Performance> {
        match &self.level {
            Level::Performance(performance) => Some(performance),
            Level::Business => None,
        }
    }

    /// The same, to be changed.
    pub fn performance_mut(&mut self) -> Option<&mut Performance> {
        match &mut self.level {
            Level::Performance(performance) => Some(performance),
            Level::Business => None,
        }
    }
}
