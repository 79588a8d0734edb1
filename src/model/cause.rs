//! Causes of a gap, on one list of nine factors.
//!
//! The factors are those of the Robinsons' gap analysis, with motives added
//! from Gilbert's behaviour engineering model.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{Open, OrderKey, Provenance, ProvenanceKind, RowId, Visibility};

crate::words! {
    /// The nine factors that help or hinder performance.
    pub enum Factor {
        /// Something outside the organisation.
        Outside = "ext",
        /// Clarity of roles and expectations.
        Expectations = "exp",
        /// Coaching and reinforcement.
        Feedback = "fb",
        /// Incentives.
        Incentives = "inc",
        /// Work systems and processes.
        Systems = "sys",
        /// Access to information, people, tools and job aids.
        Access = "acc",
        /// Skill and knowledge.
        Skill = "sk",
        /// Inherent capability.
        Capability = "cap",
        /// Motives.
        Motives = "mot",
    }
}

crate::words! {
    /// The families of factors.
    pub enum Family {
        /// Outside the organisation.
        Outside = "outside",
        /// Inside the organisation.
        Inside = "inside",
        /// In the individual.
        Individual = "individual",
    }
}

impl Factor {
    /// The family it belongs to; motives count as individual.
    pub fn family(self) -> Family {
        match self {
            Factor::Outside => Family::Outside,
            Factor::Expectations | Factor::Feedback | Factor::Incentives | Factor::Systems | Factor::Access => {
                Family::Inside
            }
            Factor::Skill | Factor::Capability | Factor::Motives => Family::Individual,
        }
    }
}

crate::words! {
    /// Whether a cause works for or against the SHOULD.
    pub enum Polarity {
        /// It keeps people from the SHOULD.
        Hinders = "hinders",
        /// It helps them towards it.
        Helps = "helps",
    }
}

/// Something that helps or hinders.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Cause {
    /// The place among the causes of its map.
    pub order: OrderKey,
    /// The cause in words.
    pub text: String,
    /// Whether it helps or hinders.
    pub polarity: Open<Polarity>,
    /// The factor under which it falls.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub factor: Option<Open<Factor>>,
    /// What shows that it is so; a cause without evidence is a hypothesis.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub evidence: String,
    /// Who says so; once there is evidence, where that comes from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provenance: Option<Provenance>,
    /// The rows whose gap it explains.
    pub gaps: BTreeSet<RowId>,
    /// Expected for a new goal that has no IS yet.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub anticipated: bool,
    /// Why it is accepted as it is, so that no solution is needed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accepted_because: Option<String>,
    /// Whether the client may see it. Private unless chosen.
    pub visibility: Open<Visibility>,
}

impl Default for Cause {
    fn default() -> Self {
        Cause {
            order: OrderKey::default(),
            text: String::new(),
            polarity: Polarity::Hinders.into(),
            factor: None,
            evidence: String::new(),
            provenance: None,
            gaps: BTreeSet::new(),
            anticipated: false,
            accepted_because: None,
            visibility: Visibility::Private.into(),
        }
    }
}

impl Cause {
    /// Whether nothing was written yet.
    pub fn is_blank(&self) -> bool {
        self.text.trim().is_empty() && self.evidence.trim().is_empty()
    }

    /// Whether the client or their people said so.
    pub fn is_said_by_client(&self) -> bool {
        self.provenance.as_ref().is_some_and(|provenance| provenance.kind == ProvenanceKind::Client)
    }

    /// Whether nothing shows yet that it is so.
    pub fn is_hypothesis(&self) -> bool {
        self.evidence.trim().is_empty()
    }
}

/// That someone has looked at a factor on a map and found nothing there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct FactorReview {
    /// Looked, and found none.
    pub found_none: bool,
    /// What was looked at.
    pub note: String,
}
