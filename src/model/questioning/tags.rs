//! What is said of a question, so that it is found when it helps.

use crate::model::{Factor, LevelName, Side, Word};

crate::words! {
    /// In which kind of meeting a question is asked.
    pub enum Mode {
        /// One that was asked for without anything pending.
        Proactive = "proactive",
        /// One that a request led to.
        Reframing = "reframing",
        /// Both.
        Either = "either",
    }
}

impl Mode {
    /// Whether a question of this mode can be asked in a meeting of that one.
    pub fn fits(self, meeting: Mode) -> bool {
        self == meeting || self == Mode::Either || meeting == Mode::Either
    }
}

crate::words! {
    /// Where in a meeting a question has its place.
    pub enum Stage {
        /// Proactive: beginning to talk.
        Open = "open",
        /// Proactive: what they want to reach.
        Explore = "explore",
        /// Proactive and reframing: how things stand.
        Ground = "ground",
        /// Proactive: what helps and what is in the way.
        LookAhead = "look-ahead",
        /// Reframing: taking in the request.
        Receive = "receive",
        /// Reframing: from the request to the result.
        Lift = "lift",
        /// Reframing: what is behind it.
        Causes = "causes",
        /// What nobody knows yet.
        Unknowns = "unknowns",
        /// Leave to find it out.
        Permission = "permission",
        /// A small next step.
        Close = "close",
        /// At any time, for what a map still lacks.
        Map = "map",
    }
}

crate::words! {
    /// On which level the answer lies.
    pub enum Subject {
        /// A unit's result.
        Business = "business",
        /// What people do on the job.
        Performance = "performance",
        /// What makes them able to.
        Capability = "capability",
        /// None of these.
        None = "none",
    }
}

crate::words! {
    /// What a question is after.
    pub enum Category {
        /// How it should be.
        Should = "should",
        /// How it is.
        Is = "is",
        /// What helps or hinders.
        Cause = "cause",
        /// Leave to do something.
        Permission = "permission",
        /// Knowing and trusting each other.
        Relationship = "relationship",
        /// What hangs together with what, and with whom.
        Map = "map",
    }
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

impl Word for Fills {
    const ALL: &'static [Fills] = &[
        Fills::Nothing,
        Fills::Cell(LevelName::Business, Side::Should),
        Fills::Cell(LevelName::Business, Side::Is),
        Fills::Cell(LevelName::Performance, Side::Should),
        Fills::Cell(LevelName::Performance, Side::Is),
        Fills::Guess,
        Fills::ToGather,
        Fills::Performers,
        Fills::Serves,
        Fills::TrueClient,
        Fills::Cause(Factor::Outside),
        Fills::Cause(Factor::Expectations),
        Fills::Cause(Factor::Feedback),
        Fills::Cause(Factor::Incentives),
        Fills::Cause(Factor::Systems),
        Fills::Cause(Factor::Access),
        Fills::Cause(Factor::Skill),
        Fills::Cause(Factor::Capability),
        Fills::Cause(Factor::Motives),
        Fills::Explains,
        Fills::Evidence,
        Fills::Solution,
        Fills::Answers,
    ];

    fn word(self) -> &'static str {
        match self {
            Fills::Cell(LevelName::Business, Side::Should) => "business-should",
            Fills::Cell(LevelName::Business, Side::Is) => "business-is",
            Fills::Cell(LevelName::Performance, Side::Should) => "performance-should",
            Fills::Cell(LevelName::Performance, Side::Is) => "performance-is",
            Fills::Guess => "guess",
            Fills::ToGather => "to-gather",
            Fills::Cause(factor) => factor.word(),
            Fills::Evidence => "evidence",
            Fills::Explains => "explains",
            Fills::Solution => "solution",
            Fills::Answers => "answers",
            Fills::Performers => "performers",
            Fills::Serves => "serves",
            Fills::TrueClient => "true-client",
            Fills::Nothing => "nothing",
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_place_on_a_map_has_a_word_of_its_own() {
        let words: BTreeSet<&str> = Fills::ALL.iter().map(|fills| fills.word()).collect();
        assert_eq!(words.len(), Fills::ALL.len());
        for factor in Factor::ALL {
            assert!(Fills::ALL.contains(&Fills::Cause(*factor)), "{factor:?}");
        }
    }
}
