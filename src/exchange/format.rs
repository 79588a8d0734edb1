//! A workbook as JSON, what can be wrong with one, and which formats there are.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use serde_json::value::RawValue;
use serde_json::{Map, Value};

use super::unit::{read_unit, write_unit};
use crate::model::{Body, Key, Seen, Stamp, Unit, Workbook, WorkbookId};

/// The format that this version writes.
pub const FORMAT: u32 = 1;

/// The lowest format whose readers can read what this version writes.
pub const READABLE_BY: u32 = 1;

/// The largest text that is read: 64 MiB.
pub(super) const LONGEST_TEXT: usize = 64 << 20;

/// The most units that are read.
const MOST_UNITS: usize = 500_000;

/// Why a text can't be read. Nothing has changed then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadError {
    /// It is larger than anything Groundwork writes.
    TooLarge,
    /// It ends before it is finished.
    CutOff,
    /// It isn't JSON.
    NotJson,
    /// It is JSON, and not Groundwork's.
    Foreign,
    /// It is nested deeper than anything Groundwork writes.
    TooDeep,
    /// It is ours, and a part that everything hangs on makes no sense.
    Damaged,
    /// It was written by a version that this one can't follow.
    TooNew {
        /// The format that a reader needs to know.
        found: u32,
        /// The newest that this version knows.
        known: u32,
    },
}

impl ReadError {
    pub(super) fn of(error: &serde_json::Error) -> ReadError {
        use serde_json::error::Category;
        match error.classify() {
            Category::Eof => ReadError::CutOff,
            Category::Data => ReadError::Damaged,
            Category::Io | Category::Syntax if error.to_string().starts_with("recursion limit") => ReadError::TooDeep,
            Category::Io | Category::Syntax => ReadError::NotJson,
        }
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        write!(formatter, "{self:?}")
    }
}

impl std::error::Error for ReadError {}

/// Something that was found while reading, and that its owner should know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The checksum doesn't match: the text was altered after it was written.
    Altered,
    /// It was written by a newer version; what this one doesn't know is kept.
    Newer,
    /// So many units are of a kind, or in a shape, that this version can't show; kept.
    NotShown(usize),
    /// So many links lead to things that aren't in the file; kept.
    LinksToNothing(usize),
    /// The manifest promises other numbers of things than there are.
    CountsDiffer,
}

/// The part of a workbook before its units.
pub(super) fn write_start(out: &mut Vec<u8>, workbook: &Workbook) -> Result<(), serde_json::Error> {
    out.extend(b"{\"id\":");
    serde_json::to_writer(&mut *out, &workbook.id())?;
    out.extend(b",\"seen\":");
    serde_json::to_writer(&mut *out, workbook.seen())?;
    for (name, value) in workbook.extra().into_iter().flat_map(|extra| extra.iter()) {
        out.push(b',');
        serde_json::to_writer(&mut *out, name)?;
        out.push(b':');
        serde_json::to_writer(&mut *out, value)?;
    }
    out.extend(b",\"units\":{");
    Ok(())
}

/// One unit of a workbook.
pub(super) fn write_line(out: &mut Vec<u8>, first: bool, key: &Key, unit: &Unit) -> Result<(), serde_json::Error> {
    out.extend(if first { &b"\n"[..] } else { &b",\n"[..] });
    serde_json::to_writer(&mut *out, &key.to_string())?;
    out.push(b':');
    write_unit(out, unit)
}

/// The part after the units.
pub(super) fn write_end(out: &mut Vec<u8>) {
    out.extend(b"\n}}");
}

/// The fields of a JSON object, each still as text.
pub(super) type Fields<'a> = BTreeMap<Cow<'a, str>, &'a RawValue>;

/// The fields of a JSON object; anything else is foreign.
pub(super) fn read_fields(text: &str) -> Result<Fields<'_>, ReadError> {
    if text.len() > LONGEST_TEXT {
        return Err(ReadError::TooLarge);
    }
    serde_json::from_str(text).map_err(|error| match ReadError::of(&error) {
        ReadError::Damaged => ReadError::Foreign,
        other => other,
    })
}

/// One field, read; none if it isn't there.
pub(super) fn read_field<'a, T: serde::Deserialize<'a>>(
    fields: &Fields<'a>,
    name: &str,
) -> Result<Option<T>, ReadError> {
    let Some(raw) = fields.get(name) else { return Ok(None) };
    serde_json::from_str(raw.get()).map(Some).map_err(|error| ReadError::of(&error))
}

/// Whether this version can read something, and whether it is newer than itself.
pub(super) fn check_format(fields: &Fields) -> Result<(u32, Option<Notice>), ReadError> {
    let format: u32 = read_field(fields, "format")?.ok_or(ReadError::Foreign)?;
    let readable_by: u32 = read_field(fields, "readable_by")?.ok_or(ReadError::Foreign)?;
    if readable_by > FORMAT {
        return Err(ReadError::TooNew { found: readable_by, known: FORMAT });
    }
    Ok((format, (format > FORMAT).then_some(Notice::Newer)))
}

/// Reads a workbook from its JSON.
pub(super) fn read_workbook(text: &str) -> Result<(Workbook, Vec<Notice>), ReadError> {
    let mut fields = read_fields(text)?;
    let id: WorkbookId = read_field(&fields, "id")?.ok_or(ReadError::Damaged)?;
    let seen = read_seen(&fields)?;
    let units = read_units(&read_field::<Fields>(&fields, "units")?.ok_or(ReadError::Damaged)?)?;
    for known in ["id", "seen", "units"] {
        fields.remove(known);
    }
    let mut extra = Map::new();
    for (name, raw) in fields {
        let value: Value = serde_json::from_str(raw.get()).map_err(|error| ReadError::of(&error))?;
        extra.insert(name.into_owned(), value);
    }
    let workbook = Workbook::from_parts(id, seen, units, (!extra.is_empty()).then(|| Arc::new(extra)));
    let notices = look_over(&workbook);
    Ok((workbook, notices))
}

/// What was seen; counters that nobody can have reached are damage.
pub(super) fn read_seen(fields: &Fields) -> Result<Seen, ReadError> {
    let seen: Seen = read_field(fields, "seen")?.ok_or(ReadError::Damaged)?;
    if seen.highest() > Stamp::HIGHEST_COUNTER {
        return Err(ReadError::Damaged);
    }
    Ok(seen)
}

/// Reads units by their keys.
pub(super) fn read_units(fields: &Fields) -> Result<Vec<(Key, Unit)>, ReadError> {
    if fields.len() > MOST_UNITS {
        return Err(ReadError::TooLarge);
    }
    let read = |(path, raw): (&Cow<str>, &&RawValue)| {
        let key: Key = path.parse().unwrap_or_else(|never: std::convert::Infallible| match never {});
        let unit = read_unit(&key, raw.get())?;
        Ok((key, unit))
    };
    fields.iter().map(read).collect()
}

fn look_over(workbook: &Workbook) -> Vec<Notice> {
    let mut notices = Vec::new();
    let unknown = |unit: &Unit| matches!(unit.current().content.state.body(), Some(Body::Other(_)));
    let not_shown = workbook.units().filter(|(_, unit)| unknown(unit)).count();
    if not_shown > 0 {
        notices.push(Notice::NotShown(not_shown));
    }
    let dangling = workbook.dangling_links().len();
    if dangling > 0 {
        notices.push(Notice::LinksToNothing(dangling));
    }
    notices
}
