//! Solutions, each an answer to causes.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{CauseId, Day, Open, OrderKey, PersonId, Visibility};

crate::words! {
    /// What kind of thing a solution is.
    pub enum SolutionKind {
        /// Adapting the goal, or taking it to those who can change it.
        Goal = "goal",
        /// Standards and clear expectations.
        Standards = "standards",
        /// Coaching by managers, results made visible.
        Coaching = "coaching",
        /// Rebalancing what follows from good and bad work.
        Consequences = "consequences",
        /// Changing a process, or staffing.
        Process = "process",
        /// Tools, information, job aids.
        Tools = "tools",
        /// Practice and training.
        Training = "training",
        /// Selection, job fit, simpler tasks.
        Selection = "selection",
        /// The design of the job and its purpose.
        JobDesign = "job-design",
        /// Anything else.
        Other = "other",
    }
}

crate::words! {
    /// How far a solution has come.
    pub enum SolutionStatus {
        /// Set aside until the causes are clear.
        Parked = "parked",
        /// Put forward.
        Proposed = "proposed",
        /// Agreed with the client.
        Agreed = "agreed",
        /// Begun.
        UnderWay = "under-way",
        /// Finished.
        Done = "done",
    }
}

/// Something that is to remove a cause, or make use of one that helps.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Solution {
    /// The place among the solutions of its map.
    pub order: OrderKey,
    /// The solution in words.
    pub text: String,
    /// What kind of thing it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<Open<SolutionKind>>,
    /// The causes that it answers.
    pub causes: BTreeSet<CauseId>,
    /// Who sees to it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<PersonId>,
    /// By when.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<Day>,
    /// How one will know that it worked.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub measure: String,
    /// How far it has come.
    pub status: Open<SolutionStatus>,
    /// Whether the client may see it.
    pub visibility: Open<Visibility>,
}

impl Default for Solution {
    fn default() -> Self {
        Solution {
            order: OrderKey::default(),
            text: String::new(),
            kind: None,
            causes: BTreeSet::new(),
            owner: None,
            due: None,
            measure: String::new(),
            status: SolutionStatus::Proposed.into(),
            visibility: Visibility::Shareable.into(),
        }
    }
}
