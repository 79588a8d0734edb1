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
mod parting;
mod performance;
mod talk;
mod unknowns;

pub use choice::{fitting, looking_for};

use crate::model::{Factor, LevelName, Side};

/// In which kind of meeting a question is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// One that was asked for without anything pending.
    Proactive,
    /// One that a request led to.
    Reframing,
    /// Both.
    Either,
}

impl Mode {
    /// Whether a question of this mode can be asked in a meeting of that one.
    pub fn fits(self, meeting: Mode) -> bool {
        self == meeting || self == Mode::Either || meeting == Mode::Either
    }
}

/// Where in a meeting a question has its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Proactive: beginning to talk.
    Open,
    /// Proactive: what they want to reach.
    Explore,
    /// Proactive and reframing: how things stand.
    Ground,
    /// Proactive: what helps and what is in the way.
    LookAhead,
    /// Reframing: taking in the request.
    Receive,
    /// Reframing: from the request to the result.
    Lift,
    /// Reframing: what is behind it.
    Causes,
    /// What nobody knows yet.
    Unknowns,
    /// Leave to find it out.
    Permission,
    /// A small next step.
    Close,
    /// At any time, for what a map still lacks.
    Map,
}

/// On which level the answer lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// A unit's result.
    Business,
    /// What people do on the job.
    Performance,
    /// What makes them able to.
    Capability,
    /// None of these.
    None,
}

/// What a question is after.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Category {
    /// How it should be.
    Should,
    /// How it is.
    Is,
    /// What helps or hinders.
    Cause,
    /// Leave to do something.
    Permission,
    /// Knowing and trusting each other.
    Relationship,
    /// What hangs together with what, and with whom.
    Map,
}

/// Which opening of a map the answer can fill.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fills {
    /// A cell of a need on that level.
    Cell(LevelName, Side),
    /// A cell that holds a guess.
    Guess,
    /// A cell that is to be gathered.
    ToGather,
    /// What helps or hinders, under that factor.
    Cause(Factor),
    /// What shows that a cause is one.
    Evidence,
    /// Which gap a cause explains.
    Explains,
    /// What could be done about a cause.
    Solution,
    /// Which cause a solution answers.
    Answers,
    /// Whose work it is about.
    Performers,
    /// Which business need a performance need serves.
    Serves,
    /// Who the true client is.
    TrueClient,
    /// No place on the map.
    Nothing,
}

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
