//! Rehearsing alone: what one asks the client of a scenario.

use serde::{Deserialize, Serialize};

use super::ScenarioRef;
use crate::model::trash::newest_first;
use crate::model::{Category, Day, Id, Key, MapId, Open, RehearsalId, Removed, Workbook};

/// Something that was asked, in its order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RehearsalTurn {
    /// As it was asked.
    pub text: String,
    /// What it was after, where the rules weren't sure and somebody said so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<Open<Category>>,
    /// It was after none of what is told apart; said where the rules weren't sure.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub aside: bool,
}

/// A rehearsal: which scenario, and what one asked in it. What was answered is no part of it: it is
/// told anew from the client's card, so that nothing of what is hidden stands in the workbook.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Rehearsal {
    /// Of which scenario.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of: Option<ScenarioRef>,
    /// When it began.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub begun: Option<Day>,
    /// When it was ended; what was missed is told from then on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ended: Option<Day>,
    /// What was asked.
    pub turns: Vec<RehearsalTurn>,
    /// The one thing to do differently next time.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub next_time: String,
    /// The map that was made of what came out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub map: Option<MapId>,
}

impl Workbook {
    /// Rehearsals, the last one begun first.
    pub fn rehearsals(&self) -> Vec<(RehearsalId, &Rehearsal)> {
        let (first, last) = (RehearsalId::LOWEST, RehearsalId::HIGHEST);
        let mut all = self.all::<Rehearsal>(Key::Rehearsal(first), Key::Rehearsal(last));
        all.sort_by_key(|(id, rehearsal)| (std::cmp::Reverse(rehearsal.begun), *id));
        all
    }

    /// The rehearsals of a scenario, in the same order.
    pub fn rehearsals_of(&self, of: ScenarioRef) -> Vec<(RehearsalId, &Rehearsal)> {
        let mut all = self.rehearsals();
        all.retain(|(_, rehearsal)| rehearsal.of == Some(of));
        all
    }

    /// Rehearsals that were removed, the last one first.
    pub fn removed_rehearsals(&self) -> Vec<Removed> {
        let (first, last) = (RehearsalId::LOWEST, RehearsalId::HIGHEST);
        newest_first(self.removed_between(Key::Rehearsal(first), Key::Rehearsal(last)))
    }
}
