//! Scenarios as files: the lead's, in which nothing is that only the client reads; the client's,
//! which opens with a code; and one with everything, for somebody who prepares practice.
//!
//! The formats are described in `docs/scenario.md`.

mod error;
mod read;
mod seal;
mod write;

pub use error::{ScenarioFileError, ScenarioNotice, ScenarioPart};
pub use read::read_scenario;
pub use seal::{SealedCard, client_text, read_client};
pub use write::scenario_text;

use super::shared_file::SharedFile;
use crate::model::{ClientCard, Edit, Fact, OpenCards, Scenario, ScenarioId, Supply, Workbook, records_of, with_facts};

/// The format that this version writes, and the newest that it reads.
pub const SCENARIO_FORMAT: u32 = 1;

/// The largest file that is read, in bytes: 1 MiB.
pub const MOST_SCENARIO_BYTES: usize = 1 << 20;

/// The most facts that a scenario in a file may have.
pub const MOST_SCENARIO_FACTS: usize = 200;

/// What a file with a scenario is known by.
const FILE: SharedFile = SharedFile { kind: "scenario", format: SCENARIO_FORMAT, most_bytes: MOST_SCENARIO_BYTES };

/// What a file with a client's card is known by.
const CLIENT_FILE: SharedFile =
    SharedFile { kind: "client-card", format: SCENARIO_FORMAT, most_bytes: MOST_SCENARIO_BYTES };

/// What came in a file of practice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Brought {
    /// A scenario, and what was found in reading it.
    Scenario(Box<SharedScenario>, Vec<ScenarioNotice>),
    /// A client's card, which is still locked.
    Card(SealedCard),
}

/// Whether a text says that it is one of the two, whatever else is wrong with it.
pub(super) fn is_said_by(text: &str) -> bool {
    FILE.is_said_by(text) || CLIENT_FILE.is_said_by(text)
}

/// Reads a scenario or a client's card.
///
/// # Errors
/// [`ScenarioFileError`] says what doesn’t fit, and where.
pub fn read_practice(text: &str) -> Result<Brought, ScenarioFileError> {
    if CLIENT_FILE.is_said_by(text) {
        return read_client(text).map(Brought::Card);
    }
    read_scenario(text).map(|(shared, notices)| Brought::Scenario(Box::new(shared), notices))
}

/// A scenario as it goes from one to another.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SharedScenario {
    /// What is written of it.
    pub scenario: Scenario,
    /// What only the client knows, in its order.
    pub facts: Vec<Fact>,
}

impl SharedScenario {
    /// A scenario of a workbook, without facts that say nothing. None if there is no such scenario.
    pub fn of(workbook: &Workbook, id: ScenarioId) -> Option<SharedScenario> {
        let scenario = workbook.get::<Scenario>(id)?.clone();
        let facts = workbook.facts(id).into_iter().map(|(_, fact)| fact).filter(|fact| fact.says_something());
        Some(SharedScenario { scenario, facts: facts.cloned().collect() })
    }

    /// One that comes along.
    pub fn of_cards(open: OpenCards, client: ClientCard) -> SharedScenario {
        let (scenario, facts) = records_of(open, Some(client));
        SharedScenario { scenario, facts }
    }

    /// What of it the lead gets: nothing that only the client reads.
    #[must_use]
    pub fn for_lead(self) -> SharedScenario {
        SharedScenario { scenario: self.scenario.without_client(), facts: Vec::new() }
    }

    /// What of it the client gets.
    pub fn client_card(&self) -> ClientCard {
        ClientCard::of(&self.scenario, &self.facts)
    }

    /// Whether there is anything to uncover in it.
    pub fn hides_something(&self) -> bool {
        self.facts.iter().any(Fact::says_something)
    }

    /// The edit that puts it in, as one step. None if there are not enough ids.
    pub fn put_in(&self, ids: Supply) -> Option<(ScenarioId, Edit)> {
        with_facts(self.scenario.clone(), self.facts.clone(), ids)
    }
}
