//! Self-checks: rounds of answers to statements, what can be reckoned from them, and the
//! actions that come of it. What the statements are is content.

mod action;
mod answers;
mod need;
mod picture;
mod round;
mod share;
mod tally;

pub use action::CheckAction;
pub use answers::{CheckAnswer, CheckAnswers, Score};
pub use need::{Need, Needs, PlacedNeed, Rated, Unplaced};
pub use picture::{FrontRunner, Outcome, Picture};
pub use round::{CheckKind, CheckRound, Phase};
pub use share::{Degree, Share};
pub use tally::ScaleTally;
