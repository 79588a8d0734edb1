//! What goes wrong, in words, and on which line of a journey.

use fantoccini::error::CmdError;
use std::fmt::{self, Display};
use std::panic::Location;

/// What the harness says when the page is not as it was expected to be.
#[derive(Debug)]
pub struct Problem(pub String);

/// What every function of the harness returns.
pub type Result<T = ()> = std::result::Result<T, Problem>;

/// A problem, and the line of the journey that ran into it. `?` turns the one
/// into the other, and Rust tells that conversion where the `?` stands.
pub struct Failure {
    problem: Problem,
    at: &'static Location<'static>,
}

/// What a journey returns.
pub type Journey<T = ()> = std::result::Result<T, Failure>;

impl Problem {
    /// The same problem with what was being done before it.
    pub fn while_(self, doing: impl Display) -> Problem {
        Problem(format!("{doing}: {self}"))
    }
}

/// Ends a function of the harness with a problem.
pub fn problem<T>(words: impl Into<String>) -> Result<T> {
    Err(Problem(words.into()))
}

impl Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.at.file(), self.at.line(), self.problem)
    }
}

impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Display::fmt(self, f)
    }
}

impl From<Problem> for Failure {
    #[track_caller]
    fn from(problem: Problem) -> Failure {
        Failure { problem, at: Location::caller() }
    }
}

impl From<CmdError> for Problem {
    fn from(error: CmdError) -> Problem {
        // Its own words leave out which of WebDriver's errors it is, and some have no other.
        Problem(match &error {
            CmdError::Standard(said) => format!("the driver says {}: {}", said.error, said.message),
            other => other.to_string(),
        })
    }
}

impl From<CmdError> for Failure {
    #[track_caller]
    fn from(error: CmdError) -> Failure {
        Failure { problem: error.into(), at: Location::caller() }
    }
}

macro_rules! from_errors {
    ($($error:ty),* $(,)?) => {$(
        impl From<$error> for Problem {
            fn from(error: $error) -> Problem {
                Problem(error.to_string())
            }
        }

        impl From<$error> for Failure {
            #[track_caller]
            fn from(error: $error) -> Failure {
                Failure { problem: error.into(), at: Location::caller() }
            }
        }
    )*};
}

from_errors!(std::io::Error, serde_json::Error, fantoccini::error::NewSessionError, std::string::FromUtf8Error,);
