//! A line of a table as it is read: what stands in which column.

use std::cell::Cell;

use super::column::{Column, SourceColumns};
use super::error::{TableError, Wanted, shown};
use super::record::{Record, unguarded};
use crate::model::{Day, Open, Word};

/// Which column stands where; none for those that aren't known.
pub(super) struct Columns {
    places: Vec<Option<Column>>,
    /// All of ours are there, as in each table that we write.
    all: bool,
    /// The names of those that aren't known.
    pub unknown: Vec<String>,
}

impl Columns {
    /// From the row with their names. One that comes twice counts once.
    pub fn of(names: &Record) -> Columns {
        let mut columns = Columns { places: Vec::new(), all: false, unknown: Vec::new() };
        for name in &names.cells {
            let column = Column::called(name).filter(|column| !columns.places.contains(&Some(*column)));
            if column.is_none() && !name.trim().is_empty() {
                columns.unknown.push(shown(name));
            }
            columns.places.push(column);
        }
        columns.all = Column::ALL.iter().all(|column| columns.places.contains(&Some(*column)));
        columns
    }

    /// A row by its columns. Cells that aren't there are empty; in a table of ours they all are.
    pub fn line<'t>(&self, record: &'t Record) -> Result<Line<'t>, TableError> {
        let beyond = record.cells.get(self.places.len()..).unwrap_or_default();
        if beyond.iter().any(|cell| !cell.trim().is_empty()) {
            return Err(TableError::TooManyCells { row: record.row });
        }
        if self.all && record.cells.len() < self.places.len() {
            return Err(TableError::CutOff { row: record.row });
        }
        let asked_for = std::array::from_fn(|_| Cell::new(false));
        let mut line = Line { row: record.row, cells: [""; Column::COUNT], asked_for, unknown_words: 0 };
        for (cell, column) in record.cells.iter().zip(&self.places) {
            if let Some(column) = column {
                line.cells[*column as usize] = unguarded(cell);
            }
        }
        Ok(line)
    }
}

/// A line of a table.
pub(super) struct Line<'t> {
    /// Its row.
    pub row: usize,
    cells: [&'t str; Column::COUNT],
    /// Of which columns someone wanted to know what stands there.
    asked_for: [Cell<bool>; Column::COUNT],
    /// How many words in it this version doesn't know.
    pub unknown_words: usize,
}

impl<'t> Line<'t> {
    /// What stands in a column, to the letter.
    pub fn text(&self, column: Column) -> &'t str {
        self.asked_for[column as usize].set(true);
        self.cells[column as usize]
    }

    /// The same as a text of its own.
    pub fn owned(&self, column: Column) -> String {
        self.text(column).to_string()
    }

    /// In which columns something stands that nobody wanted to know.
    pub fn unread(&self) -> impl Iterator<Item = Column> {
        let said = |column: &Column| !self.cells[*column as usize].trim().is_empty();
        Column::ALL.iter().copied().filter(said).filter(|column| !self.asked_for[*column as usize].get())
    }

    /// A stored word; one that isn't known is kept.
    pub fn word<T: Word>(&mut self, column: Column) -> Option<Open<T>> {
        let text = self.text(column);
        let said = text.trim().to_lowercase();
        if said.is_empty() {
            return None;
        }
        let known = T::from_word(text).or_else(|| T::ALL.iter().copied().find(|word| word.word() == said));
        self.unknown_words += usize::from(known.is_none());
        Some(known.map_or_else(|| Open::Other(text.into()), Open::Known))
    }

    /// A day as we write it, or as `1.3.2026`: what other orders mean can't be told.
    pub fn day(&self, column: Column) -> Result<Option<Day>, TableError> {
        let text = self.text(column).trim();
        if text.is_empty() {
            return Ok(None);
        }
        let day = text.parse().ok().or_else(|| day_first(text));
        day.map(Some).ok_or_else(|| self.misread(column, Wanted::Day))
    }

    /// Yes, no, or neither.
    pub fn answer(&self, column: Column) -> Result<Option<bool>, TableError> {
        match self.text(column).trim().to_lowercase().as_str() {
            "" => Ok(None),
            "yes" | "y" | "true" | "x" | "1" => Ok(Some(true)),
            "no" | "n" | "false" | "0" => Ok(Some(false)),
            _ => Err(self.misread(column, Wanted::YesOrNo)),
        }
    }

    /// Whether anything is said about where something comes from.
    pub fn says_source(&self, columns: &SourceColumns) -> bool {
        let all = [columns.kind, columns.who, columns.details, columns.on];
        all.iter().any(|column| !self.text(*column).is_empty())
    }

    /// That something else should stand there.
    pub fn misread(&self, column: Column, wanted: Wanted) -> TableError {
        TableError::Misread { row: self.row, column, wanted, found: shown(self.text(column)) }
    }
}

fn day_first(text: &str) -> Option<Day> {
    let mut parts = text.splitn(3, '.');
    let mut part = || parts.next().filter(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
    let (day, month, year) = (part()?, part()?, part()?);
    let year = Some(year).filter(|year| year.len() == 4)?;
    Day::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
}
