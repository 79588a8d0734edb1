//! What can be wrong with a file that should hold a scenario or a client's card.

use std::fmt;

use crate::exchange::SharedFileError;

/// Why no scenario, or no client's card, can be read from a file. Nothing has changed then. Facts
/// are counted from 1, in the order of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ScenarioFileError {
    /// It isn’t such a file.
    File(SharedFileError),
    /// There is nothing to uncover in it.
    NoFacts,
    /// There are more facts in it than allowed.
    TooMany {
        /// How many.
        found: usize,
        /// How many are allowed.
        most: usize,
    },
    /// A fact says nothing.
    NoText {
        /// Which one.
        fact: usize,
    },
    /// Something else stands somewhere than what should be there.
    Misread(ScenarioPart),
    /// The code doesn’t open this card.
    WrongCode,
    /// The code is right, and what it opens was changed or cut after it was made.
    Altered,
}

/// A part of a file in which something else stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ScenarioPart {
    /// A field that should be a text.
    Text(&'static str),
    /// A field that should be a list.
    List(&'static str),
    /// A fact that should be a group of fields.
    Fact(usize),
    /// A field of a fact that should be a text.
    InFact(usize, &'static str),
    /// For whom the file is.
    For,
    /// What is locked by the code.
    Locked,
}

impl fmt::Display for ScenarioFileError {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        write!(formatter, "no scenario: {self:?}")
    }
}

impl std::error::Error for ScenarioFileError {}

impl From<SharedFileError> for ScenarioFileError {
    fn from(error: SharedFileError) -> Self {
        ScenarioFileError::File(error)
    }
}

/// What was found in reading a scenario that could be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ScenarioNotice {
    /// The client's card isn’t in it; it has a file of its own.
    WithoutFacts,
    /// Fields that this version doesn’t know were left out.
    UnknownFields(Vec<String>),
    /// So many words aren’t known to this version; they are kept as they stand.
    UnknownWords(usize),
}
