//! Gaps maps: the heart of the workbook.
//!
//! The hierarchy of needs and the SHOULD–IS–cause logic are Dana Gaines
//! Robinson's and James C. Robinson's; the use made of them here follows Dick
//! Handshaw.

use serde::{Deserialize, Serialize};

use super::{ClientId, Open, OrderKey, PersonId};

crate::words! {
    /// How a map began.
    pub enum Origin {
        /// From a talk that one asked for oneself.
        Proactive = "proactive",
        /// From a request for a solution.
        Request = "request",
        /// About one's own organisation.
        OwnOrganisation = "own-organisation",
    }
}

/// What holds for a map as a whole. Rows, cells, causes and solutions are
/// units of their own that name their map.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct GapMap {
    /// The place in the list.
    pub order: OrderKey,
    /// What the map is called.
    pub title: String,
    /// For whom it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client: Option<ClientId>,
    /// How it began.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin: Option<Open<Origin>>,
    /// The request in the client's words, if there was one.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub request: String,
    /// Whether the right person was asked.
    #[serde(skip_serializing_if = "TrueClientCheck::is_empty")]
    pub true_client: TrueClientCheck,
    /// Notes for oneself. Always private.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notes: String,
    /// Put aside, out of the list.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub archived: bool,
    /// Something to begin maps with, and none of the maps itself.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub template: bool,
}

/// Whether someone is the true client, as far as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RightPerson {
    /// None of the questions that decide has an answer.
    NotAsked,
    /// What was answered speaks for it, and something is not known.
    Open,
    /// All that decides speaks for it.
    Confirmed,
    /// Something speaks against it.
    SomebodyElse,
}

/// Whether this is the true client: four questions, each yes, no or not yet
/// known. All of it is private.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TrueClientCheck {
    /// Owns the business result.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owns_result: Option<bool>,
    /// Has the authority to decide.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_authority: Option<bool>,
    /// Stands in the performers' chain of command.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_chain_of_command: Option<bool>,
    /// Pays. Often so, not always.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pays: Option<bool>,
    /// Who the true client is, if it is someone else.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub true_client: Option<PersonId>,
    /// Doubts, for oneself.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub doubts: String,
}

impl TrueClientCheck {
    /// Whether nothing has been entered.
    pub fn is_empty(&self) -> bool {
        *self == TrueClientCheck::default()
    }

    /// What the answers come to.
    pub fn verdict(&self) -> RightPerson {
        let answers = [self.owns_result, self.has_authority, self.in_chain_of_command];
        match answers.iter().flatten().count() {
            _ if self.speaks_against() => RightPerson::SomebodyElse,
            3 => RightPerson::Confirmed,
            0 => RightPerson::NotAsked,
            _ => RightPerson::Open,
        }
    }

    /// Whether it is still to be found out.
    pub fn is_open(&self) -> bool {
        !self.confirmed() && !self.speaks_against()
    }

    /// Whether one of the three questions that decide was answered with no.
    pub fn speaks_against(&self) -> bool {
        [self.owns_result, self.has_authority, self.in_chain_of_command].contains(&Some(false))
    }

    /// Whether the three questions that decide were all answered with yes.
    pub fn confirmed(&self) -> bool {
        [self.owns_result, self.has_authority, self.in_chain_of_command].iter().all(|answer| *answer == Some(true))
    }
}
