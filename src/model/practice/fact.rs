//! What only the client knows.

use serde::{Deserialize, Serialize};

use crate::model::{Category, FactId, Fills, Id, Open, OrderKey, ScenarioId};

/// A fact, and the scenario to which it belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FactRef {
    /// The scenario.
    pub scenario: ScenarioId,
    /// The fact.
    pub id: FactId,
}

impl FactRef {
    /// From the lowest to the highest that this scenario can have.
    pub(super) fn whole(scenario: ScenarioId) -> (FactRef, FactRef) {
        (FactRef { scenario, id: FactId::LOWEST }, FactRef { scenario, id: FactId::HIGHEST })
    }
}

/// Something that whoever leads the talk can find out, if they ask for it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Fact {
    /// The place among the facts.
    pub order: OrderKey,
    /// What it is.
    pub text: String,
    /// Which place on a map it fills.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fills: Option<Open<Fills>>,
    /// Which kind of question brings it out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asked: Option<Open<Category>>,
    /// What the client says if asked well.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub well: String,
    /// What the client says if asked badly.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub badly: String,
}

impl Fact {
    /// Whether there is anything to uncover in it.
    pub fn says_something(&self) -> bool {
        !self.text.trim().is_empty() || !self.well.trim().is_empty()
    }
}
