//! Putting a workbook together from what was stored of it.

use std::sync::Arc;

use crate::exchange::{CheckpointError, Notice, ReadError, read_checkpoint, read_journal_entry};
use crate::model::{Seen, Workbook, WorkbookId, WorkbookInfo};

/// A text from which a start can be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Base {
    /// The checkpoint in local storage.
    Checkpoint,
    /// A version in the database.
    Version,
}

/// What is stored of a workbook.
#[derive(Clone, Copy, Debug)]
pub struct Assembly<'a> {
    /// Which workbook it is.
    pub id: WorkbookId,
    /// What one can start from, the best first.
    pub bases: &'a [(Base, &'a str)],
    /// Journal entries in the order of their revisions; those that the base
    /// holds already are passed over.
    pub journal: &'a [String],
}

/// Something that was wrong with what was stored. Its owner is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// This text can't be read and is to be put into quarantine.
    Unreadable(Base),
    /// The entry at this place of the journal can't be read; the same.
    UnreadableEntry(usize),
    /// Some entries are missing between these revisions.
    Missing {
        /// The last revision before the hole.
        after: u64,
        /// The first one after it.
        before: u64,
    },
    /// Something odd about the text that was read.
    Noticed(Notice),
}

/// A workbook put together.
#[derive(Clone, Debug, PartialEq)]
pub struct Assembled {
    /// The workbook as it was last.
    pub workbook: Workbook,
    /// Its revision.
    pub revision: u64,
    /// What the start was made from; none if the journal alone had everything.
    pub base: Option<Base>,
    /// The revision of the base; 0 without one.
    pub base_revision: u64,
    /// What was wrong.
    pub troubles: Vec<Trouble>,
}

/// Starts from the best base that can be read and replays the later entries.
/// None if there is neither a base nor an entry.
///
/// # Errors
/// [`ReadError::TooNew`] if something was written by a version that this one
/// can't follow: then nothing here may be written over.
pub fn assemble(stored: Assembly) -> Result<Option<Assembled>, ReadError> {
    let mut troubles = Vec::new();
    let mut start = None;
    for (base, text) in stored.bases {
        match read_checkpoint(text) {
            Ok(read) => {
                troubles.extend(read.notices.into_iter().map(Trouble::Noticed));
                start = Some((read.workbook, read.heading.revision, Some(*base)));
                break;
            }
            Err(CheckpointError::Workbook(error @ ReadError::TooNew { .. })) => return Err(error),
            Err(_) => troubles.push(Trouble::Unreadable(*base)),
        }
    }
    if start.is_none() && stored.journal.is_empty() {
        return Ok(None);
    }
    let nothing = || Workbook::from_parts(stored.id, Seen::default(), [], None);
    let (mut workbook, base_revision, base) = start.unwrap_or_else(|| (nothing(), 0, None));
    let mut revision = base_revision;
    for (place, text) in stored.journal.iter().enumerate() {
        let entry = match read_journal_entry(text) {
            Ok(entry) => entry,
            Err(error @ ReadError::TooNew { .. }) => return Err(error),
            Err(_) => {
                troubles.push(Trouble::UnreadableEntry(place));
                continue;
            }
        };
        if entry.revision <= revision {
            continue;
        }
        if entry.revision > revision + 1 {
            troubles.push(Trouble::Missing { after: revision, before: entry.revision });
        }
        workbook.replay(entry.units.into_iter().map(|(key, unit)| (key, Arc::new(unit))), &entry.seen);
        revision = entry.revision;
    }
    if workbook.get::<WorkbookInfo>(()).is_none() && base.is_none() && revision == 0 {
        return Ok(None);
    }
    Ok(Some(Assembled { workbook, revision, base, base_revision, troubles }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::{CheckpointWriter, Effort, journal_text};
    use crate::model::{Client, ClientId, Document, Edit, Id, ReplicaId, Tick};

    const HERE: ReplicaId = ReplicaId::LOWEST;

    /// A workbook with five edits, as the journal kept them, and its state at each revision.
    fn written() -> (Vec<String>, Vec<Workbook>) {
        let id = WorkbookId::from_bits(3);
        let empty = Workbook::from_parts(id, Seen::default(), [], None);
        let mut document = Document::new(empty.clone(), 0);
        let (mut journal, mut states) = (Vec::new(), vec![empty]);
        for n in 1..=5u64 {
            let tick = Tick { now: n * 1_000, replica: HERE };
            let name = format!("Client {n}");
            let edit = match n {
                1 => Edit::set((), WorkbookInfo { name: "Mine".into(), ..WorkbookInfo::default() }),
                _ => Edit::add(ClientId::from_bits(n.into()), Client { name, ..Client::default() }),
            };
            let change = document.dispatch(&edit, tick, None).unwrap().unwrap();
            journal.push(journal_text(&change, tick.now).unwrap());
            states.push(document.workbook().clone());
        }
        (journal, states)
    }

    fn checkpoint(workbook: &Workbook, revision: u64) -> String {
        CheckpointWriter::new(workbook.clone(), revision, Effort::Quick).finish(0)
    }

    fn check(bases: &[(Base, &str)], journal: &[String]) -> Assembled {
        assemble(Assembly { id: WorkbookId::from_bits(3), bases, journal }).unwrap().unwrap()
    }

    #[test]
    fn the_journal_alone_rebuilds_a_workbook() {
        let (journal, states) = written();
        let assembled = check(&[], &journal);
        assert_eq!((assembled.workbook, assembled.revision), (states[5].clone(), 5));
        assert_eq!(assembled.troubles, []);
    }

    #[test]
    fn entries_that_the_checkpoint_holds_are_passed_over() {
        let (journal, states) = written();
        for revision in 0..=5 {
            let text = checkpoint(&states[revision], revision as u64);
            let assembled = check(&[(Base::Checkpoint, &text)], &journal);
            assert_eq!((assembled.workbook, assembled.revision), (states[5].clone(), 5));
            assert_eq!(assembled.troubles, []);
        }
    }

    #[test]
    fn an_unreadable_checkpoint_gives_way_to_a_version() {
        let (journal, states) = written();
        let version = checkpoint(&states[2], 2);
        let assembled = check(&[(Base::Checkpoint, "{}"), (Base::Version, &version)], &journal[2..]);
        assert_eq!((assembled.workbook, assembled.base), (states[5].clone(), Some(Base::Version)));
        assert_eq!(assembled.troubles, [Trouble::Unreadable(Base::Checkpoint)]);
    }

    #[test]
    fn a_hole_in_the_journal_is_told_and_the_rest_is_kept() {
        let (mut journal, _) = written();
        journal.remove(2);
        let assembled = check(&[], &journal);
        assert_eq!(assembled.troubles, [Trouble::Missing { after: 2, before: 4 }]);
        assert_eq!(assembled.workbook.clients().len(), 3);
    }

    #[test]
    fn an_unreadable_entry_is_told_and_the_rest_is_kept() {
        let (mut journal, _) = written();
        journal[2].truncate(40);
        let assembled = check(&[], &journal);
        assert_eq!(assembled.troubles, [Trouble::UnreadableEntry(2), Trouble::Missing { after: 2, before: 4 }]);
        assert_eq!(assembled.workbook.clients().len(), 3);
    }

    #[test]
    fn what_a_newer_version_wrote_is_never_opened_for_writing() {
        let (mut journal, states) = written();
        let newer = checkpoint(&states[5], 5).replace("\"readable_by\":1", "\"readable_by\":9");
        let too_new = Err(ReadError::TooNew { found: 9, known: 1 });
        let id = WorkbookId::from_bits(3);
        assert_eq!(assemble(Assembly { id, bases: &[(Base::Checkpoint, &newer)], journal: &[] }), too_new);
        journal[4] = journal[4].replace("\"readable_by\":1", "\"readable_by\":9");
        assert_eq!(assemble(Assembly { id, bases: &[], journal: &journal }), too_new);
    }

    #[test]
    fn where_nothing_is_stored_nothing_is_put_together() {
        let id = WorkbookId::from_bits(3);
        assert_eq!(assemble(Assembly { id, bases: &[], journal: &[] }), Ok(None));
    }
}
