//! Opening: from what is stored to a session.

use crate::exchange::ReadError;
use crate::model::{Change, Conventions, Day, Document, Millis, ReplicaId, Tick, Workbook, WorkbookId, WorkbookInfo};
use crate::platform::{clock, random};
use crate::storage::{Loaded, SaveError, Shelf, Trouble};

use super::Session;
use super::tabs::claim;

/// Everything a session begins with.
pub struct Opening {
    /// The workbook at its revision.
    pub document: Document,
    /// Where it is kept.
    pub shelf: Shelf,
    /// Under which name this browser writes it.
    pub replica: ReplicaId,
    /// The clock.
    pub clock: fn() -> Millis,
    /// Today.
    pub today: Day,
    /// What was wrong with what was stored.
    pub troubles: Vec<Trouble>,
    /// This browser keeps nothing for us.
    pub kept_nowhere: bool,
}

/// What came of opening.
pub enum Opened {
    /// A session.
    Session(Box<Session>),
    /// There is no such workbook in this browser.
    NotHere,
    /// It is there and can't be read.
    CannotRead(ReadError),
}

/// A new workbook, which is stored as soon as it is made.
pub struct NewWorkbook {
    /// What is in it.
    pub workbook: Workbook,
    /// How that goes into the journal.
    pub change: Change,
}

impl NewWorkbook {
    /// One with nothing in it but its name and kind.
    pub fn empty(id: WorkbookId, info: WorkbookInfo, tick: Tick) -> NewWorkbook {
        NewWorkbook::of(Workbook::new(id, info, tick))
    }

    /// One with these contents.
    pub fn of(workbook: Workbook) -> NewWorkbook {
        let units = workbook.units().map(|(key, unit)| (key.clone(), unit.clone())).collect();
        let change = Change { revision: 1, units, seen: workbook.seen().clone() };
        NewWorkbook { workbook, change }
    }
}

/// Opens a workbook that stands on the shelf.
pub async fn open(shelf: Shelf, id: WorkbookId) -> Opened {
    let claim = claim(id).await;
    match shelf.load(id).await {
        Err(error) => Opened::CannotRead(error),
        Ok(None) => Opened::NotHere,
        Ok(Some(Loaded { assembled, checkpoint })) => {
            let Some(replica) = shelf.replica(id).or_else(random::id) else { return Opened::NotHere };
            let mut document = Document::new(assembled.workbook, assembled.revision);
            let cleared = document.clear_old_trash(clock::now());
            let session = Session::new(Opening {
                document,
                shelf,
                replica,
                clock: clock::now,
                today: clock::today(),
                troubles: assembled.troubles,
                kept_nowhere: false,
            });
            session.settle(claim).await;
            session.shelf().note_last(id);
            if let Some(change) = cleared {
                session.save_if_writing(&change);
            }
            if let Some(checkpoint) = checkpoint {
                session.tidy_later(assembled.base_revision, checkpoint);
            }
            session.checkpoint_is_behind(assembled.base_revision);
            Opened::Session(Box::new(session))
        }
    }
}

/// Opens the workbook that was open last, or any that is there; with none, a
/// new one, so that nothing has to be decided before writing.
pub async fn open_last(shelf: Shelf) -> Option<Opened> {
    let there: Vec<WorkbookId> = shelf
        .workbooks()
        .await
        .into_iter()
        .filter(|summary| summary.removed.is_none())
        .map(|summary| summary.id)
        .collect();
    let last = shelf.last().filter(|id| there.contains(id)).or_else(|| there.first().copied());
    match last {
        Some(id) => Some(open(shelf, id).await),
        None => create(shelf).await,
    }
}

/// Makes the first workbook of this browser and opens it.
async fn create(shelf: Shelf) -> Option<Opened> {
    let info = WorkbookInfo { conventions: guessed_conventions(), ..WorkbookInfo::default() };
    let id = random::id()?;
    let replica = shelf.replica(id).or_else(random::id)?;
    let new = NewWorkbook::empty(id, info, Tick { now: clock::now(), replica });
    let kept_nowhere = !shelf.has_journal() && !shelf.has_checkpoints();
    let claim = claim(id).await;
    let session = Session::new(Opening {
        document: Document::new(new.workbook, 1),
        shelf,
        replica,
        clock: clock::now,
        today: clock::today(),
        troubles: Vec::new(),
        kept_nowhere,
    });
    session.settle(claim).await;
    session.shelf().note_last(id);
    session.save_if_writing(&new.change);
    Some(Opened::Session(Box::new(session)))
}

/// Makes a new workbook on the shelf, without opening it.
///
/// # Errors
/// [`SaveError`] says why it isn't there.
pub async fn create_on(shelf: &Shelf, info: WorkbookInfo) -> Result<WorkbookId, SaveError> {
    let info = WorkbookInfo { conventions: guessed_conventions(), ..info };
    put_on(shelf, |id, tick| Workbook::new(id, info, tick)).await
}

/// Puts a workbook that is made for a new id on the shelf, without opening it.
///
/// # Errors
/// [`SaveError`] says why it isn't there.
pub async fn put_on(shelf: &Shelf, make: impl FnOnce(WorkbookId, Tick) -> Workbook) -> Result<WorkbookId, SaveError> {
    let id = random::id().ok_or(SaveError::NoPlace)?;
    let replica = shelf.replica(id).or_else(random::id).ok_or(SaveError::NoPlace)?;
    shelf.put(&NewWorkbook::of(make(id, Tick { now: clock::now(), replica }))).await?;
    Ok(id)
}

/// How the browser's language writes numbers.
fn guessed_conventions() -> Conventions {
    crate::platform::page::decimal_mark_is_comma().map_or_else(Conventions::default, |comma| {
        use crate::model::DecimalMark::{Comma, Point};
        Conventions { decimal_mark: if comma { Comma } else { Point }.into() }
    })
}

impl Shelf {
    /// Puts a new workbook on the shelf, safely on disk, without opening it.
    ///
    /// # Errors
    /// [`SaveError`] says why it isn't there.
    pub async fn put(&self, new: &NewWorkbook) -> Result<(), SaveError> {
        let (id, now) = (new.workbook.id(), clock::now());
        if self.has_journal() {
            let text = crate::exchange::journal_text(&new.change, now)
                .map_err(|error| SaveError::Failed(error.to_string()))?;
            self.append(id, new.change.revision, &text).await?;
        }
        let writer = crate::exchange::CheckpointWriter::new(new.workbook.clone(), 1, crate::exchange::Effort::Quick);
        match self.write_checkpoint(id, &writer.finish(now)) {
            Err(error) if !self.has_journal() => Err(error),
            _ => Ok(()),
        }
    }
}
