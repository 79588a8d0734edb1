//! Bringing two copies of a workbook together.
//!
//! Each copy carries what it has seen: a causal context. Per unit, a version is
//! kept unless the other side has seen it and replaced it; versions that were
//! made apart all stay, the one with the highest stamp on top. These are the
//! joins of observed-remove maps (Almeida, Shoker and Baquero, *Delta state
//! replicated data types*, 2018), which makes the result independent of the
//! order and the number of merges.

use std::fmt;
use std::sync::Arc;

use super::{Workbook, WorkbookId};

/// Two workbooks that are not copies of one another can't be merged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotTheSameWorkbook {
    /// The id of this workbook.
    pub here: WorkbookId,
    /// The id of the other.
    pub there: WorkbookId,
}

impl fmt::Display for NotTheSameWorkbook {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("these are not copies of one workbook")
    }
}

impl std::error::Error for NotTheSameWorkbook {}

impl Workbook {
    /// The workbook that knows all that either copy knows. No sentence is lost:
    /// where both were edited apart, both versions are kept.
    ///
    /// A unit that only one side has stays, whatever the other claims to have
    /// seen: units are never taken out, so its absence can only be damage.
    pub fn merge(&self, other: &Workbook) -> Result<Workbook, NotTheSameWorkbook> {
        if self.id != other.id {
            return Err(NotTheSameWorkbook { here: self.id, there: other.id });
        }
        let mut merged = self.clone();
        for (key, theirs) in &other.units {
            let unit = match self.units.get(key) {
                None => Arc::clone(theirs),
                Some(ours) if Arc::ptr_eq(ours, theirs) || ours == theirs => continue,
                Some(ours) => Arc::new(ours.join(&self.seen, theirs, &other.seen)),
            };
            merged.units.insert(key.clone(), unit);
        }
        merged.seen.absorb(&other.seen);
        merged.extra = match (&self.extra, &other.extra) {
            (Some(ours), Some(theirs)) => {
                let mut both = (**ours).clone();
                for (name, value) in theirs.iter() {
                    // No stamp says which is newer: the larger text, as good a rule as any, everywhere.
                    let text = serde_json::Value::to_string;
                    let keep = both.get(name).is_some_and(|ours| text(ours) >= text(value));
                    if !keep {
                        both.insert(name.clone(), value.clone());
                    }
                }
                Some(Arc::new(both))
            }
            (ours, theirs) => ours.clone().or_else(|| theirs.clone()),
        };
        Ok(merged)
    }
}
