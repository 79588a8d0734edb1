//! What can be wrong with a table.

use std::fmt;

use super::column::Column;

/// Why a table can't be read. Rows are counted as a spreadsheet shows them, from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TableError {
    /// It is larger than allowed, or has more rows.
    TooLarge,
    /// It is no text: neither UTF-8 nor UTF-16.
    NotText,
    /// There is nothing in it, or nothing but the names of columns.
    Empty,
    /// Its first row doesn't name the column `kind`.
    NoTable,
    /// A quotation mark on this line of the file is never closed.
    OpenQuote {
        /// The line of the file.
        line: usize,
    },
    /// Something follows a closing quotation mark on this line of the file.
    AfterQuote {
        /// The line of the file.
        line: usize,
    },
    /// A row has more cells than there are columns.
    TooManyCells {
        /// The row.
        row: usize,
    },
    /// A row of a table with all of our columns has fewer cells: we write them all.
    CutOff {
        /// The row.
        row: usize,
    },
    /// A row is of no known kind.
    UnknownKind {
        /// The row.
        row: usize,
        /// What it says.
        found: String,
    },
    /// There is a map already, or a factor that was looked at.
    Twice {
        /// The row.
        row: usize,
    },
    /// A number that another row has.
    NumberTaken {
        /// The row.
        row: usize,
        /// The number.
        number: String,
    },
    /// A number that no row has, or none that could be meant.
    LeadsNowhere {
        /// The row.
        row: usize,
        /// The number.
        number: String,
    },
    /// A text that should be a day, yes or no, or a factor.
    Misread {
        /// The row.
        row: usize,
        /// The column.
        column: Column,
        /// What should be there.
        wanted: Wanted,
        /// What is there.
        found: String,
    },
    /// There are no ids for what is new.
    NoIds,
}

/// What a cell should hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// A day.
    Day,
    /// Yes or no.
    YesOrNo,
    /// One of the factors.
    Factor,
}

impl fmt::Display for TableError {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        write!(formatter, "no table of ours: {self:?}")
    }
}

impl std::error::Error for TableError {}

/// What was found in reading a table that could be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TableNotice {
    /// Columns that aren't known were left out.
    UnknownColumns(Vec<String>),
    /// What stands in these columns of these rows was left out: rows of their kind have no use for it.
    Unread(Vec<(usize, Column)>),
    /// So many words aren't known to this version; they were kept as they stand.
    UnknownWords(usize),
}

/// A text as it is shown in a sentence: not endless, on one line.
pub(in crate::exchange) fn shown(text: &str) -> String {
    const MOST: usize = 40;
    let mut line: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if let Some((end, _)) = line.char_indices().nth(MOST) {
        line.truncate(end);
        line.push('…');
    }
    line
}
