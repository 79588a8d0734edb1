//! English: what is said of a file that should hold an observer's sheet.

use super::sentences::many;
use super::shared_file::{self, Called};
use crate::exchange::{SheetError, SheetNotice, SheetPart, SheetWanted};

const CALLED: Called = Called { one: "an observer’s sheet", any: "observer’s sheet", short: "sheet" };

/// Why a sheet can’t be read from a file.
pub(super) fn error(error: &SheetError) -> String {
    match error {
        SheetError::File(error) => shared_file::error(error, &CALLED),
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
        SheetWanted::Count => "a whole number up to 65,535",
        SheetWanted::Day => "a day such as 2026-03-02",
        SheetWanted::Id => "32 digits from 0 to f",
        SheetWanted::Scenario => "the id of a scenario: 32 digits from 0 to f, or a word such as “late-course”",
        SheetWanted::Moment => "a moment as a whole number of milliseconds",
        SheetWanted::FactNumber => "numbers of facts, from 1 to 200",
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

/// How many sheets came from files.
pub(super) fn gathered(new: usize, there: usize, refused: usize) -> String {
    let mut told = vec![format!("{} taken in.", many(new, "sheet is", "sheets are"))];
    if there > 0 {
        told.push(format!("{} here already.", many(there, "was", "were")));
    }
    if refused > 0 {
        let left = many(refused, "file was left out: it is", "files were left out: they are");
        told.push(format!(
            "{left} no sheet, or says something else than the sheet that is here. Take it in by itself under Meetings to see why."
        ));
    }
    told.join(" ")
}
