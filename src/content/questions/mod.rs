//! Questions for a talk with a client, each with what it can fill on a map.
//!
//! That one asks for the result before anything else, and for facts before what
//! is behind them, is Dana and Jim Robinson's; asking so that the client wants
//! the missing facts is Dick Handshaw's; looking for what helps and hinders
//! place by place is Thomas Gilbert's. The questions are our own.

mod business;
mod causes;
mod choice;
mod links;
mod listing;
mod parting;
mod performance;
mod plan;
mod talk;
mod unknowns;

pub use choice::{fitting, looking_for};
pub use listing::{QuestionListing, QuestionShow, bank_question, list_questions};

pub use plan::{Offer, Whence, by_stage, category_of, offers, offers_of_set, planned_with, stage_in, suggested};

pub use crate::model::{Category, Fills, Mode, Stage, Subject};

/// A question, and what one should know before asking it.
#[derive(Debug, PartialEq, Eq)]
pub struct Question {
    /// A word that stays the same whatever becomes of the text.
    pub id: &'static str,
    /// In which kind of meeting it is asked.
    pub mode: Mode,
    /// Where in the meeting.
    pub stage: Stage,
    /// On which level the answer lies.
    pub subject: Subject,
    /// What it is after.
    pub category: Category,
    /// Which opening of a map the answer can fill.
    pub fills: Fills,
    /// As it is asked: the client hears it.
    pub text: &'static str,
    /// When it helps.
    pub when_to_use: &'static str,
    /// What to listen for in the answer.
    pub listen_for: &'static str,
}

/// The whole bank, by area.
pub static QUESTIONS: [&[Question]; 7] = [
    &business::QUESTIONS,
    &performance::QUESTIONS,
    &causes::QUESTIONS,
    &links::QUESTIONS,
    &unknowns::QUESTIONS,
    &talk::QUESTIONS,
    &parting::QUESTIONS,
];
