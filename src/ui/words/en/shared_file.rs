//! English: what is said of a file that one got from somebody, whatever should be in it.

use crate::exchange::SharedFileError;

/// What such a file is called.
pub(super) struct Called {
    /// "a set of questions"
    pub one: &'static str,
    /// "set of questions"
    pub any: &'static str,
    /// "set"
    pub short: &'static str,
}

/// Why a file isn't what it should be.
pub(super) fn error(error: &SharedFileError, called: &Called) -> String {
    let Called { one, any, short } = called;
    match error {
        SharedFileError::TooLarge { most } => {
            format!("This file is larger than any {any}: more than {} MB.", most >> 20)
        }
        SharedFileError::Empty => "There is nothing in this file.".into(),
        SharedFileError::CutOff => {
            "The file ends before it is finished: it was probably not copied or downloaded to the end.".into()
        }
        SharedFileError::NotJson { line } => format!("This isn’t {one}: from line {line} on it isn’t JSON."),
        SharedFileError::TooDeep => format!("It is nested deeper than {one} is."),
        SharedFileError::Foreign => format!("This is JSON, but not {one} that was saved here."),
        SharedFileError::Backup => {
            format!("This is a backup of a whole workbook, not {one}. It can be opened under Data.")
        }
        SharedFileError::OtherKind { found } => format!("This file says that it is “{found}”, which isn’t {one}."),
        SharedFileError::NoFormat => "In this file “format” should be a number from 1.".into(),
        SharedFileError::TooNew { found, known } => format!(
            "This {short} was saved by a newer version of Groundwork: it has format {found}, and this version knows up to {known}. Please update, and take it in then."
        ),
    }
}
