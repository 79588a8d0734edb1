//! Practising talks: scenarios, what only the client knows, and the cards that each role gets.

mod cards;
mod fact;
mod own;
mod scenario;

pub use cards::{CardFact, ClientCard, OpenCards, ScenarioRef};
pub use fact::{Fact, FactRef};
pub use own::scenario_of;
pub use scenario::{Difficulty, PracticeRole, Scenario, TalkKind};
