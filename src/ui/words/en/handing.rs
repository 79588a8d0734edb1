//! English: what a client gets, the projector, tables.

use super::sentences::many;
use super::worth::said;
use crate::exchange::{HandoutWords, TableColumn, TableError, TableNotice, Wanted};
use crate::model::{Conventions, Direction, Gap, SolutionStatus, Word};
use crate::ui::words::{ShowWords, TableWords};

pub(super) const POINTS: &str = "percentage points";

pub(super) const HANDOUT: HandoutWords = HandoutWords {
    lang: "en",
    untitled: "Our picture so far",
    nothing: "Nothing to show yet.",
    for_whom: |client| format!("For {client}"),
    results: "What we want to reach",
    work: "What people do",
    hinders: "What stands in the way",
    helps: "What helps",
    plays_a_part: "What else plays a part",
    ideas: "What we might do",
    questions: "Open questions",
    result: |number| format!("Result {number}"),
    task: |number| format!("Work {number}"),
    point: |number| format!("Point {number}"),
    idea: |number| format!("Idea {number}"),
    want: "Where we want to be",
    today: "Where we are today",
    to_go: "Still to go",
    opportunity: "What could be gained",
    not_known: "To be found out.",
    gap: how_far,
    worth_label: "What that would be worth",
    worth: said,
    guess: |text| format!("To be confirmed: {}?", without_end(text)),
    guessed_figure: |figure| format!("{}?", without_end(figure)),
    measured_by: |measure| format!("Measured by: {measure}"),
    until: |day| format!("by {day}"),
    agreed: |with, on| match (with, on) {
        ("", "") => "agreed".into(),
        ("", on) => format!("agreed {on}"),
        (with, "") => format!("agreed with {with}"),
        (with, on) => format!("agreed with {with}, {on}"),
    },
    serves: |results| format!("for {results}"),
    concerns: |what| format!("concerns {what}"),
    answers: |points| format!("for {points}"),
    status: |solution| match solution.status {
        Some(SolutionStatus::Parked) if solution.asked_for => "your request, which we’ll come back to",
        Some(SolutionStatus::Parked) => "kept for later",
        Some(SolutionStatus::Proposed) => "an idea to talk about",
        Some(SolutionStatus::Agreed) => "agreed",
        Some(SolutionStatus::UnderWay) => "under way",
        Some(SolutionStatus::Done) => "done",
        None => "",
    },
    sign: |sign| format!("how we will know: {sign}"),
    is_it_so: |what, side| format!("{what}, {}: is that right?", within(side)),
    who_knows: |what, side| format!("{what}, {}: who could tell us?", within(side)),
    what_shows_it: |point| format!("{point}: what have you seen that speaks for it, or against it?"),
    goes_on: |name| format!("{name}, continued"),
};

pub(super) const SHOW: ShowWords = ShowWords {
    link: "Show on a screen …",
    controls: "Going through the slides",
    previous: "Previous",
    next: "Next",
    full_screen: "Full screen",
    leave: "Back to the map",
    step: |at, of| format!("{at} of {of}"),
    told: |step, title| format!("{step}: {title}"),
    part: |at, of| if of > 1 { format!("{at}/{of}") } else { String::new() },
};

pub(super) const TABLE: TableWords = TableWords {
    title: "From a table",
    choose: "New map from a CSV",
    hint: "A table that was saved here, or one of your own with a column “kind”.",
};

/// How far it is, without a word of how it was reckoned.
fn how_far(gap: &Gap, unit: Option<&str>, conventions: &Conventions) -> String {
    let amount = |number| format!("{} {}", conventions.write(number), unit.unwrap_or(POINTS)).trim_end().to_string();
    match *gap {
        Gap::NoNumbers | Gap::UnitsDiffer | Gap::NoDirection { .. } => String::new(),
        Gap::Met { beyond } if beyond.is_zero() => "Nothing: we are there.".into(),
        Gap::Met { beyond } => format!("Nothing: we are {} better than that.", amount(beyond)),
        Gap::ToGo { towards, distance, relative } => {
            let way = match towards {
                Direction::Higher => "up",
                Direction::Lower => "down",
            };
            let share = relative.map(|share| format!(" ({} % of today’s figure)", conventions.write(share)));
            format!("{way} by {}{}", amount(distance), share.unwrap_or_default())
        }
    }
}

/// What is to be asked, without what ended it as a sentence.
fn without_end(text: &str) -> &str {
    text.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '.' | '!' | '?' | '…' | ',' | ';' | ':'))
}

/// A heading as it stands within a sentence.
fn within(heading: &str) -> String {
    let mut letters = heading.chars();
    let first: String = letters.next().into_iter().flat_map(char::to_lowercase).collect();
    first + letters.as_str()
}

/// Why a table can’t be read.
pub(super) fn table_error(error: &TableError) -> String {
    match error {
        TableError::TooLarge => "This table is larger than any map.".into(),
        TableError::NotText => {
            "This isn’t a CSV that can be read. In your spreadsheet, save it as “CSV UTF-8” and choose that file."
                .into()
        }
        TableError::Empty => "There is nothing in this table but, at most, the names of columns.".into(),
        TableError::NoTable => {
            "This isn’t a table of a map: none of the columns in its first row is called “kind”.".into()
        }
        TableError::OpenQuote { line } => {
            format!("On line {line} of the file a quotation mark is opened that is never closed.")
        }
        TableError::AfterQuote { line } => {
            format!("On line {line} of the file something stands between a closing quotation mark and the next cell.")
        }
        TableError::TooManyCells { row } => {
            format!("Row {row} has more cells than there are columns in the first row.")
        }
        TableError::CutOff { row } => {
            format!("Row {row} ends early: the file seems to be cut off. Get it again from where it came.")
        }
        TableError::UnknownKind { row, found } if found.is_empty() => {
            format!("Row {row} doesn’t say in the column “kind” what it is.")
        }
        TableError::UnknownKind { row, found } => {
            format!("Row {row} is called “{found}” in the column “kind”, which no row of a map is.")
        }
        TableError::Twice { row } => {
            format!("Row {row} says once more what an earlier row has said: only one of them can hold.")
        }
        TableError::NumberTaken { row, number } => format!("Row {row} has the number {number}, which another row has."),
        TableError::LeadsNowhere { row, number } => {
            format!("Row {row} names {number} in the column “for”, and there is no such row that it could mean.")
        }
        TableError::Misread { row, column, wanted, found } => {
            let wanted = match wanted {
                Wanted::Day => "a day such as 2026-03-01",
                Wanted::YesOrNo => "yes, no or nothing",
                Wanted::Factor => "one of ext, exp, fb, inc, sys, acc, sk, cap and mot",
            };
            format!("Row {row} has “{found}” in the column “{}”; there should be {wanted}.", column.word())
        }
        TableError::NoIds => "This browser gives no random numbers, so nothing new can be made.".into(),
    }
}

/// What was found in a table that could be read.
pub(super) fn table_notice(notice: &TableNotice) -> String {
    match notice {
        TableNotice::UnknownColumns(names) => {
            let named: Vec<String> = names.iter().take(5).map(|name| format!("“{name}”")).collect();
            let more = names.len().saturating_sub(named.len());
            let more = if more > 0 { format!(" and {}", many(more, "other", "others")) } else { String::new() };
            format!("Left out, as no map has such columns: {}{more}.", named.join(", "))
        }
        TableNotice::Unread(cells) => {
            let cell = |(row, column): &(usize, TableColumn)| format!("row {row}, “{}”", column.word());
            let named: Vec<String> = cells.iter().take(5).map(cell).collect();
            let more = cells.len().saturating_sub(named.len());
            let more = if more > 0 { format!("; and {}", many(more, "other", "others")) } else { String::new() };
            format!("Left out, as rows of their kind have nothing in these columns: {}{more}.", named.join("; "))
        }
        TableNotice::UnknownWords(count) => {
            format!("{} kept as it stands, though this version doesn’t know it.", many(*count, "word is", "words are"))
        }
    }
}
