//! Practising talks: scenarios, what only the client knows, and the cards that each role gets.

mod cards;
mod code;
mod fact;
mod next_time;
mod onto_map;
mod own;
mod rehearsal;
mod replies;
mod said;
mod scenario;

pub use cards::{CardFact, ClientCard, OpenCards, ScenarioRef};
pub use code::CardCode;
pub use fact::{Fact, FactRef};
pub use next_time::{NextTime, NotedIn};
pub use onto_map::PracticeMap;
pub use own::{records_of, scenario_of, with_facts};
pub use rehearsal::{Rehearsal, RehearsalTurn, TurnRef};
pub use replies::{Answered, AskedAfter, ClientReply, Talk};
pub use scenario::{Difficulty, PracticeRole, Scenario, TalkKind};
