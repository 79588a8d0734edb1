//! Journal entries: what one edit changed.

use serde::Serialize;
use serde_json::value::to_raw_value;

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

/// An entry without what it says of one unit; none if it says nothing of it.
///
/// Only where a later entry says the same unit anew may it be left out: then what is put together
/// from all of them is the same.
pub fn entry_without(text: &str, key: &Key) -> Option<String> {
    let mut fields = read_fields(text).ok()?;
    let mut units: Fields = read_field(&fields, "units").ok()??;
    units.remove(key.to_string().as_str())?;
    let units = to_raw_value(&units).ok()?;
    fields.insert("units".into(), &units);
    serde_json::to_string(&fields).ok()
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

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::model::{Client, ClientId, Edit, Id, ReplicaId, Tick, Workbook, WorkbookId, WorkbookInfo};

    #[test]
    fn what_an_entry_says_of_one_unit_is_taken_out_and_nothing_else() {
        let tick = |now| Tick { now, replica: ReplicaId::LOWEST };
        let (one, other) = (ClientId::from_bits(1), ClientId::from_bits(2));
        let empty = Workbook::new(WorkbookId::LOWEST, WorkbookInfo::default(), tick(1));
        let named = |name: &str| Client { name: name.into(), ..Client::default() };
        let both = Edit::Many(vec![Edit::add(one, named("Dana")), Edit::add(other, named("Kit"))]);
        let book = empty.apply(&both, tick(2)).unwrap();
        let units: Vec<(Key, Arc<Unit>)> = book.changed_since(&empty);
        let change = Change { revision: 7, units, seen: book.seen().since(empty.seen()) };
        let text = journal_text(&change, 5).unwrap();
        let entry = read_journal_entry(&text).unwrap();
        let less = entry_without(&text, &Key::Client(one)).unwrap();
        assert!(!less.contains("Dana") && less.contains("Kit"), "{less}");
        let kept: Vec<_> = entry.units.iter().filter(|(key, _)| *key != Key::Client(one)).cloned().collect();
        assert_eq!(read_journal_entry(&less), Ok(JournalEntry { units: kept, ..entry }));
        assert_eq!(entry_without(&less, &Key::Client(one)), None);
        assert_eq!(entry_without("no entry", &Key::Client(one)), None);
    }
}
