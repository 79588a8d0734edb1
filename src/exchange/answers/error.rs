//! What can be wrong with a file that should hold answers.

use std::fmt;

use crate::exchange::SharedFileError;
use crate::model::CodeError;

/// Why no answers can be read from a file. Nothing has changed then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AnswersError {
    /// It isn’t such a file.
    File(SharedFileError),
    /// Its code is none.
    Code(CodeError),
    /// Something else stands where it shouldn’t.
    Misread(AnswersPart),
    /// There is no answer in it.
    NoAnswers,
    /// It isn’t as it was written.
    Altered,
}

/// A part of a file with answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AnswersPart {
    /// A field, by its name in the file.
    Field(&'static str),
    /// The answer to a statement, by the statement’s word.
    Answer(String),
}

impl fmt::Display for AnswersError {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        write!(formatter, "no answers: {self:?}")
    }
}

impl std::error::Error for AnswersError {}

impl From<SharedFileError> for AnswersError {
    fn from(error: SharedFileError) -> Self {
        AnswersError::File(error)
    }
}
