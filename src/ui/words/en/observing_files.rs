//! English: what is said of a file that should hold an observer's sheet.

use super::sentences::many;
use crate::exchange::{SheetError, SheetNotice, SheetPart, SheetWanted};

/// Why a sheet can’t be read from a file.
pub(super) fn error(error: &SheetError) -> String {
    match error {
        SheetError::TooLarge => "This file is larger than any sheet: more than 1 MB.".into(),
        SheetError::Empty => "There is nothing in this file.".into(),
        SheetError::CutOff => {
            "The file ends before it is finished: it was probably not copied or downloaded to the end.".into()
        }
        SheetError::NotJson { line } => format!("This isn’t a buddy’s sheet: from line {line} on it isn’t JSON."),
        SheetError::TooDeep => "It is nested deeper than a buddy’s sheet is.".into(),
        SheetError::Foreign => "This is JSON, but not a buddy’s sheet that was saved here.".into(),
        SheetError::Backup => {
            "This is a backup of a whole workbook, not a buddy’s sheet. It can be opened under Data.".into()
        }
        SheetError::OtherKind { found } => {
            format!("This file says that it is “{found}”, which isn’t a buddy’s sheet.")
        }
        SheetError::TooNew { found, known } => format!(
            "This sheet was saved by a newer version of Groundwork: it has format {found}, and this version knows up to {known}. Please update, and take it in then."
        ),
        SheetError::SaysNothing => "Nothing is written on this sheet.".into(),
        SheetError::TooMany { found, most } => {
            format!("There are {found} quotes on this sheet; more than {most} can’t be taken in at once.")
        }
        SheetError::NoText { quote } => format!("Quote {quote} in this file says nothing: its “text” is empty."),
        SheetError::Misread { part, wanted } => format!("{} should be {}.", place(*part), kind(*wanted)),
    }
}

fn place(part: SheetPart) -> String {
    match part {
        SheetPart::Field(name) => format!("In this file “{name}”"),
        SheetPart::Under(field, name) => format!("In this file “{name}” in “{field}”"),
        SheetPart::Quote(number) => format!("Quote {number} in this file"),
        SheetPart::InQuote(number, name) => format!("In quote {number} of this file “{name}”"),
    }
}

fn kind(wanted: SheetWanted) -> &'static str {
    match wanted {
        SheetWanted::Text => "a text",
        SheetWanted::Number => "a number from 1",
        SheetWanted::Count => "a whole number up to 65,535",
        SheetWanted::Day => "a day such as 2026-03-02",
        SheetWanted::Id => "32 digits from 0 to f",
        SheetWanted::List => "a list",
        SheetWanted::TwoTexts => "a list of two texts",
        SheetWanted::Fields => "a group of fields in braces",
    }
}

/// What was found on a sheet that could be read.
pub(super) fn notice(notice: &SheetNotice) -> String {
    match notice {
        SheetNotice::UnknownFields(names) => {
            let named: Vec<String> = names.iter().map(|name| format!("“{name}”")).collect();
            format!("This version doesn’t know what to do with {}, and leaves that out.", named.join(", "))
        }
        SheetNotice::UnknownWords(count) => {
            format!("{} known to this version; what is said there is kept.", many(*count, "word isn’t", "words aren’t"))
        }
    }
}
