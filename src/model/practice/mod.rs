//! Practising talks: scenarios, what only the client knows, and the cards that each role gets.

mod cards;
mod code;
mod fact;
mod own;
mod scenario;

pub use cards::{CardFact, ClientCard, OpenCards, ScenarioRef};
pub use code::CardCode;
pub use fact::{Fact, FactRef};
pub use own::{records_of, scenario_of, with_facts};
pub use scenario::{Difficulty, PracticeRole, Scenario, TalkKind};
