//! Rehearsing alone: what one asks the client of a scenario.

use serde::{Deserialize, Serialize};

use super::ScenarioRef;
use crate::model::query::in_order;
use crate::model::trash::newest_first;
use crate::model::{Category, Day, Id, Key, MapId, Open, OrderKey, RehearsalId, Removed, TurnId, Workbook};

/// Something that was asked, and the rehearsal in which it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TurnRef {
    /// The rehearsal.
    pub rehearsal: RehearsalId,
    /// What was asked.
    pub id: TurnId,
}

/// Something that was asked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RehearsalTurn {
    /// The place in the talk.
    pub order: OrderKey,
    /// As it was asked.
    pub text: String,
    /// What it was after, where the rules weren't sure and somebody said so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<Open<Category>>,
    /// It was after none of what is told apart; said where the rules weren't sure.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub aside: bool,
}

/// A rehearsal: which scenario, and when. What one asked in it are units of their own; what was
/// answered is no part of either: it is told anew from the client's card, so that nothing of what is
/// hidden stands in the workbook.
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
    /// The one thing to do differently next time.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub next_time: String,
    /// When that was tried, and put away.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tried: Option<Day>,
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

    /// What was asked in a rehearsal, in its order.
    pub fn turns(&self, rehearsal: RehearsalId) -> Vec<(TurnRef, &RehearsalTurn)> {
        let whole = |id| Key::Turn(TurnRef { rehearsal, id });
        in_order(self.all::<RehearsalTurn>(whole(TurnId::LOWEST), whole(TurnId::HIGHEST)), |turn| &turn.order)
    }

    /// A place after all that was asked in a rehearsal.
    pub fn after_turns(&self, rehearsal: RehearsalId) -> OrderKey {
        OrderKey::between(self.turns(rehearsal).last().map(|(_, turn)| &turn.order), None)
    }

    /// Rehearsals that were removed, the last one first.
    pub fn removed_rehearsals(&self) -> Vec<Removed> {
        let (first, last) = (RehearsalId::LOWEST, RehearsalId::HIGHEST);
        newest_first(self.removed_between(Key::Rehearsal(first), Key::Rehearsal(last)))
    }
}
