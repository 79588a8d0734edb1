//! What can be wrong with a file that should hold a set of questions.

use std::fmt;

use crate::exchange::SharedFileError;

/// Why no set can be read from a file. Nothing has changed then. Questions are counted
/// from 1, in the order of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SetError {
    /// It isn’t such a file.
    File(SharedFileError),
    /// There is no question in it.
    NoQuestions,
    /// There are more questions in it than allowed.
    TooMany {
        /// How many.
        found: usize,
        /// How many are allowed.
        most: usize,
    },
    /// A question says nothing.
    NoText {
        /// Which one.
        question: usize,
    },
    /// Something else stands where a text, a number or a list should be.
    Misread {
        /// Where.
        part: SetPart,
        /// What should be there.
        wanted: SetWanted,
    },
}

/// A part of a file with a set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SetPart {
    /// A field of the set, by its name in the file.
    Field(&'static str),
    /// A whole question.
    Question(usize),
    /// A field of a question.
    InQuestion(usize, &'static str),
}

/// What should stand somewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SetWanted {
    /// A text.
    Text,
    /// A list.
    List,
    /// Fields with names.
    Fields,
}

impl fmt::Display for SetError {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        write!(formatter, "no set of questions: {self:?}")
    }
}

impl std::error::Error for SetError {}

impl From<SharedFileError> for SetError {
    fn from(error: SharedFileError) -> Self {
        SetError::File(error)
    }
}

/// What was found in reading a set that could be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SetNotice {
    /// Fields that this version doesn’t know were left out.
    UnknownFields(Vec<String>),
    /// So many tags aren’t known to this version; they are kept as they stand.
    UnknownWords(usize),
    /// So many questions of the bank are worded otherwise in the file; they stay as they are here.
    Reworded(usize),
    /// So many questions are of a bank that this version doesn’t have, and come without
    /// words; they are kept and not shown.
    NotShown(usize),
}
