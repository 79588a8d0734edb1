//! What can be wrong with a file that should hold an observer's sheet.

use std::fmt;

use crate::exchange::SharedFileError;

/// Why no sheet can be read from a file. Nothing has changed then. Quotes are counted from 1,
/// in the order of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SheetError {
    /// It isn’t such a file.
    File(SharedFileError),
    /// Nothing was written on it.
    SaysNothing,
    /// There are more quotes on it than allowed.
    TooMany {
        /// How many.
        found: usize,
        /// How many are allowed.
        most: usize,
    },
    /// A quote says nothing.
    NoText {
        /// Which one.
        quote: usize,
    },
    /// Something else stands where it shouldn’t.
    Misread {
        /// Where.
        part: SheetPart,
        /// What should be there.
        wanted: SheetWanted,
    },
}

/// A part of a file with a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SheetPart {
    /// A field of the sheet, by its name in the file.
    Field(&'static str),
    /// What stands in a field by a name of its own, such as what was counted of a kind.
    Under(&'static str, &'static str),
    /// A whole quote.
    Quote(usize),
    /// A field of a quote.
    InQuote(usize, &'static str),
}

/// What should stand somewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SheetWanted {
    /// A text.
    Text,
    /// How often something was heard.
    Count,
    /// A day.
    Day,
    /// 32 digits that say which sheet it is.
    Id,
    /// The id of a scenario: 32 digits, or a word.
    Scenario,
    /// A moment, in milliseconds.
    Moment,
    /// The number of a fact on a card.
    FactNumber,
    /// A list.
    List,
    /// At most two texts in a list.
    TwoTexts,
    /// Fields with names.
    Fields,
}

impl fmt::Display for SheetError {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        write!(formatter, "no observer's sheet: {self:?}")
    }
}

impl std::error::Error for SheetError {}

impl From<SharedFileError> for SheetError {
    fn from(error: SharedFileError) -> Self {
        SheetError::File(error)
    }
}

/// What was found in reading a sheet that could be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SheetNotice {
    /// Fields that this version doesn’t know were left out.
    UnknownFields(Vec<String>),
    /// So many words aren’t known to this version; they are kept as they stand.
    UnknownWords(usize),
}
