//! Journal entries: what one edit changed.

use serde::Serialize;

use super::format::{
    FORMAT, Fields, READABLE_BY, ReadError, check_format, read_field, read_fields, read_seen, read_units, write_line,
};
use crate::model::{Change, Key, Millis, Seen, Unit};

/// An entry read back.
#[derive(Clone, Debug, PartialEq)]
pub struct JournalEntry {
    /// The revision that the edit led to.
    pub revision: u64,
    /// When it was made.
    pub made: Millis,
    /// What was newly seen.
    pub seen: Seen,
    /// The units that changed, as they were then.
    pub units: Vec<(Key, Unit)>,
}

#[derive(Serialize)]
struct Head<'a> {
    format: u32,
    readable_by: u32,
    revision: u64,
    made: Millis,
    seen: &'a Seen,
}

/// The text of an entry.
///
/// # Errors
/// Only if a unit can't be put into JSON, which none is known to do.
pub fn journal_text(change: &Change, made: Millis) -> Result<String, serde_json::Error> {
    let head = Head { format: FORMAT, readable_by: READABLE_BY, revision: change.revision, made, seen: &change.seen };
    let mut out = serde_json::to_vec(&head)?;
    out.pop();
    out.extend(b",\"units\":{");
    for (place, (key, unit)) in change.units.iter().enumerate() {
        write_line(&mut out, place == 0, key, unit)?;
    }
    out.extend(b"}}");
    Ok(String::from_utf8_lossy(&out).into_owned())
}

/// Reads an entry.
///
/// # Errors
/// [`ReadError`] says why it can't be read.
pub fn read_journal_entry(text: &str) -> Result<JournalEntry, ReadError> {
    let fields = read_fields(text)?;
    check_format(&fields)?;
    Ok(JournalEntry {
        revision: read_field(&fields, "revision")?.ok_or(ReadError::Damaged)?,
        made: read_field(&fields, "made")?.ok_or(ReadError::Damaged)?,
        seen: read_seen(&fields)?,
        units: read_units(&read_field::<Fields>(&fields, "units")?.ok_or(ReadError::Damaged)?)?,
    })
}
