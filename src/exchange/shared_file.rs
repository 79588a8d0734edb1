//! Files that people hand to one another, whatever is in them: by what each is known, what can be
//! wrong with it before one looks at its contents, and what of them this version doesn't know.

use serde_json::{Map, Value};

use super::csv::shown;
use super::format::{ReadError, read_field, read_fields};
use crate::model::{Open, Word};

/// A kind of file.
#[derive(Clone, Copy, Debug)]
pub(super) struct SharedFile {
    /// What it says it is.
    pub kind: &'static str,
    /// The format that this version writes, and the newest that it reads.
    pub format: u32,
    /// The largest that is read, in bytes.
    pub most_bytes: usize,
}

/// Why a file can't be one of a kind. Nothing has changed then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SharedFileError {
    /// It is larger than allowed.
    TooLarge {
        /// How many bytes are allowed.
        most: usize,
    },
    /// There is nothing in it.
    Empty,
    /// It ends before it is finished.
    CutOff,
    /// It isn’t JSON.
    NotJson {
        /// The line of the file.
        line: usize,
    },
    /// It is nested deeper than such a file is.
    TooDeep,
    /// It is JSON, and not Groundwork’s.
    Foreign,
    /// It is a whole workbook.
    Backup,
    /// It is Groundwork’s, and something else.
    OtherKind {
        /// What it says it is.
        found: String,
    },
    /// It says in no number of which format it is.
    NoFormat,
    /// It was written by a version that this one can’t follow.
    TooNew {
        /// Its format.
        found: u64,
        /// The newest that this version knows.
        known: u32,
    },
}

impl SharedFile {
    /// How a file of this kind begins.
    pub fn head(&self) -> String {
        format!("{{\"groundwork\":\"{}\",\"format\":{}", self.kind, self.format)
    }

    /// Whether a text says that it is of this kind, whatever else is wrong with it.
    pub fn is_said_by(&self, text: &str) -> bool {
        let text = text.trim_start_matches('\u{feff}');
        let says = || {
            let fields = read_fields(text).ok()?;
            read_field::<String>(&fields, "groundwork").ok()?
        };
        // What is cut off, or too large to be one, is known by its beginning.
        let begins = || {
            let head: String = text.chars().take(200).filter(|c| !c.is_whitespace()).collect();
            head.starts_with(&format!("{{\"groundwork\":\"{}\"", self.kind))
        };
        begins() || (text.len() <= self.most_bytes && says().as_deref() == Some(self.kind))
    }

    /// The fields of a file of this kind.
    ///
    /// # Errors
    /// [`SharedFileError`] says why it isn't one.
    pub fn fields(&self, text: &str) -> Result<Map<String, Value>, SharedFileError> {
        if text.len() > self.most_bytes {
            return Err(SharedFileError::TooLarge { most: self.most_bytes });
        }
        let text = text.trim_start_matches('\u{feff}');
        if text.trim().is_empty() {
            return Err(SharedFileError::Empty);
        }
        let value: Value = serde_json::from_str(text).map_err(|error| match ReadError::of(&error) {
            ReadError::CutOff => SharedFileError::CutOff,
            ReadError::TooDeep => SharedFileError::TooDeep,
            _ => SharedFileError::NotJson { line: error.line() },
        })?;
        let Value::Object(fields) = value else { return Err(SharedFileError::Foreign) };
        match fields.get("groundwork").and_then(Value::as_str) {
            Some(kind) if kind == self.kind => {}
            Some("backup") => return Err(SharedFileError::Backup),
            Some(other) => return Err(SharedFileError::OtherKind { found: shown(other) }),
            None => return Err(SharedFileError::Foreign),
        }
        match fields.get("format").and_then(Value::as_u64) {
            Some(found) if found > u64::from(self.format) => Err(SharedFileError::TooNew { found, known: self.format }),
            Some(1..) => Ok(fields),
            _ => Err(SharedFileError::NoFormat),
        }
    }
}

/// The most unknown fields that are named.
const MOST_NAMED: usize = 5;

/// What stands in a file that this version doesn't know.
#[derive(Default)]
pub(super) struct Unknown {
    /// The names of fields that are left out, the first few of them.
    pub fields: Vec<String>,
    /// How many words there are that are kept as they stand.
    pub words: usize,
}

impl Unknown {
    /// Notes the fields that aren't known.
    pub fn note(&mut self, fields: &Map<String, Value>, is_known: impl Fn(&str) -> bool) {
        for name in fields.keys().filter(|name| !is_known(name)) {
            let name = shown(name);
            if self.fields.len() < MOST_NAMED && !self.fields.contains(&name) {
                self.fields.push(name);
            }
        }
    }

    /// A word as it is stored; one that nobody has given is left open.
    pub fn word<T: Word>(&mut self, word: String) -> Option<Open<T>> {
        if word.is_empty() {
            return None;
        }
        let known = T::from_word(&word).map(Open::Known);
        self.words += usize::from(known.is_none());
        Some(known.unwrap_or_else(|| Open::Other(word.into())))
    }
}
