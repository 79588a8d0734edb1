//! Self-checks: rounds of answers to statements, what can be reckoned from them, and the
//! actions that come of it. What the statements are is content.

mod action;
mod answers;
mod code;
mod gathered;
mod group;
mod need;
mod picture;
mod round;
mod share;
mod spread;
mod tally;

pub use action::CheckAction;
pub use answers::{CheckAnswer, CheckAnswers, Score};
pub use code::{CodeError, RoundCode};
pub use gathered::{Gathered, Openness, Party, Response, Taken};
pub use group::{GroupAsked, GroupPicture, GroupView, HIDDEN_BELOW, Spreads};
pub use need::{Need, Needs, PlacedNeed, Rated, Unplaced};
pub use picture::{FrontRunner, Outcome, Picture};
pub use round::{CheckKind, CheckRound, Guest, Phase, ReadinessStep};
pub use share::{Degree, Share, apart};
pub use spread::{ScoreSpread, ShareSpread};
pub use tally::ScaleTally;
