//! Saving: the journal at once, the checkpoint now and then.

use futures_channel::oneshot;
use leptos::prelude::*;

use super::{Message, Mode, Session};
use crate::exchange::{CheckpointWriter, Effort, journal_text};
use crate::model::{Change, Key};
use crate::platform::{page, spawn};
use crate::storage::{SaveError, VersionReason};

/// After so much editing at the latest, a checkpoint is written.
const CHECKPOINT_AFTER: i32 = 30_000;
/// The same where there is no journal, so that less is at stake.
const CHECKPOINT_AFTER_WITHOUT_JOURNAL: i32 = 500;
/// When to tidy up what is stored, in milliseconds after the start.
const TIDY_AFTER: i32 = 3_000;
/// How many units go into a checkpoint in one slice: a few milliseconds' work.
const UNITS_IN_A_SLICE: usize = 250;

/// Whether all is saved; the interface has the words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaveState {
    /// Everything is on disk.
    Saved,
    /// Something is on its way there.
    Saving,
    /// There is no journal here: all is in local storage, which the browser
    /// puts on disk some seconds later.
    SavedSoon,
    /// This browser keeps nothing for this page: the workbook is in memory only.
    NowhereToKeep,
    /// It couldn't be saved.
    Failed(SaveError),
}

pub(super) struct Saving {
    /// How many entries are on their way.
    under_way: usize,
    /// Who waits until none is any more.
    waiting: Vec<oneshot::Sender<()>>,
    /// The last revision of which a checkpoint was written.
    checkpointed: u64,
    /// Whether a checkpoint is planned or being written.
    planned: bool,
    writer: Option<CheckpointWriter>,
}

impl Saving {
    pub(super) fn new(revision: u64) -> Saving {
        Saving { under_way: 0, waiting: Vec::new(), checkpointed: revision, planned: false, writer: None }
    }

    /// The workbook was read anew, from a checkpoint of this revision.
    pub(super) fn caught_up(&mut self, checkpointed: u64) {
        self.checkpointed = checkpointed;
        self.writer = None;
    }
}

impl Session {
    /// Writes a change into the journal. It is saved when that is on disk.
    pub(super) fn save(self, change: &Change) {
        self.save_over(change, None);
    }

    /// Writes a change into the journal and, where a unit is named, takes out of the earlier
    /// entries what they say of it.
    pub(super) fn save_over(self, change: &Change, over: Option<Key>) {
        let (shelf, made) = self.parts.with_value(|parts| (parts.shelf.clone(), (parts.clock)()));
        self.plan_checkpoint();
        if !shelf.has_journal() {
            return;
        }
        let Ok(text) = journal_text(change, made) else {
            return self.not_saved(SaveError::Failed("the change could not be written as JSON".into()));
        };
        let (id, revision) = (self.id, change.revision);
        self.parts.update_value(|parts| parts.saving.under_way += 1);
        self.state.set(SaveState::Saving);
        spawn(async move {
            let saved = match &over {
                Some(key) => shelf.append_over(id, revision, &text, key).await,
                None => shelf.append(id, revision, &text).await,
            };
            self.parts.update_value(|parts| parts.saving.under_way -= 1);
            match saved {
                Ok(()) => self.show_saved(),
                Err(error) => self.not_saved(error),
            }
            self.tell_if_all_saved();
        });
    }

    /// Saves a change that was made before the session began, if this tab may write.
    pub(super) fn save_if_writing(self, change: &Change) {
        if self.mode.get_untracked() == Mode::Writing {
            self.save(change);
        }
    }

    /// The checkpoint that was read at the start is of that revision only.
    pub(super) fn checkpoint_is_behind(self, revision: u64) {
        self.parts.update_value(|parts| parts.saving.checkpointed = revision);
    }

    /// When the page has come to rest, tidies up what is stored.
    pub(super) fn tidy_later(self, read_back: u64, checkpoint: String) {
        page::after(TIDY_AFTER, move || {
            if self.mode.get_untracked() == Mode::Writing {
                let (shelf, id) = (self.shelf(), self.id);
                spawn(async move { shelf.tidy(id, read_back, &checkpoint).await });
            }
        });
    }

    fn tell_if_all_saved(self) {
        let waiting = self.parts.try_update_value(|parts| match parts.saving.under_way {
            0 => std::mem::take(&mut parts.saving.waiting),
            _ => Vec::new(),
        });
        for told in waiting.unwrap_or_default() {
            // Who waited may have gone away.
            let _ = told.send(());
        }
    }

    fn show_saved(self) {
        let waiting = self.parts.with_value(|parts| parts.saving.under_way);
        let failed = self.state.with_untracked(|state| matches!(state, SaveState::Failed(_)));
        if waiting == 0 && !failed {
            self.state.set(SaveState::Saved);
        }
    }

    fn not_saved(self, error: SaveError) {
        if error == SaveError::WrittenElsewhere {
            self.mode.set(Mode::OutOfStep);
        }
        // The journal doesn't take it; local storage may.
        if self.mode.get_untracked().holds_the_workbook() && self.checkpoint_now().is_ok() {
            self.state.set(SaveState::SavedSoon);
            return;
        }
        self.state.set(SaveState::Failed(error.clone()));
        self.say(Message::NotSaved(error));
    }

    /// Waits until nothing is on its way to the disk any more; for ever in a page
    /// that is being closed, whose browser tells no end.
    pub(super) async fn all_saved(self) {
        let (told, end) = oneshot::channel();
        let waits = self.parts.try_update_value(|parts| {
            let waits = parts.saving.under_way > 0;
            if waits {
                parts.saving.waiting.push(told);
            }
            waits
        });
        if waits == Some(true) {
            // It is told, or gone with the session.
            let _ = end.await;
        }
    }

    fn plan_checkpoint(self) {
        let (shelf, planned) = self.parts.with_value(|parts| (parts.shelf.clone(), parts.saving.planned));
        if planned || !shelf.has_checkpoints() {
            return;
        }
        self.parts.update_value(|parts| parts.saving.planned = true);
        let wait = if shelf.has_journal() { CHECKPOINT_AFTER } else { CHECKPOINT_AFTER_WITHOUT_JOURNAL };
        if !shelf.has_journal() {
            self.state.set(SaveState::Saving);
        }
        page::after(wait, move || self.begin_checkpoint());
    }

    fn begin_checkpoint(self) {
        if self.mode.get_untracked() != Mode::Writing {
            return self.parts.update_value(|parts| parts.saving.planned = false);
        }
        self.parts.update_value(|parts| {
            let (workbook, revision) = (parts.document.workbook().clone(), parts.document.revision());
            parts.saving.writer = Some(CheckpointWriter::new(workbook, revision, Effort::Thorough));
        });
        self.go_on_with_checkpoint();
    }

    /// One slice; the next when the browser has had time for other things.
    fn go_on_with_checkpoint(self) {
        let done = self
            .parts
            .try_update_value(|parts| parts.saving.writer.as_mut().map(|writer| writer.advance(UNITS_IN_A_SLICE)));
        match done.flatten() {
            Some(false) => drop(page::after(0, move || self.go_on_with_checkpoint())),
            Some(true) => drop(page::after(0, move || self.end_checkpoint())),
            // The page was hidden meanwhile, and has its checkpoint.
            None => {}
        }
    }

    fn end_checkpoint(self) {
        let writer = self.parts.try_update_value(|parts| {
            parts.saving.planned = false;
            parts.saving.writer.take()
        });
        if let Some(writer) = writer.flatten()
            && self.mode.get_untracked().holds_the_workbook()
        {
            let written = self.write(writer);
            self.after_checkpoint(&written);
        }
        let (revision, checkpointed) =
            self.parts.with_value(|parts| (parts.document.revision(), parts.saving.checkpointed));
        if revision > checkpointed && self.mode.get_untracked() == Mode::Writing {
            self.plan_checkpoint();
        }
    }

    fn after_checkpoint(self, written: &Result<(), SaveError>) {
        if self.parts.with_value(|parts| parts.shelf.has_journal()) {
            // The journal has everything; a checkpoint only makes the start quicker.
            return;
        }
        match written {
            Ok(()) => self.state.set(SaveState::SavedSoon),
            Err(error) => {
                self.state.set(SaveState::Failed(error.clone()));
                self.say(Message::NotSaved(error.clone()));
            }
        }
    }

    /// Writes a checkpoint without a pause, for when the page may be gone soon.
    pub(super) fn checkpoint_now(self) -> Result<(), SaveError> {
        let writer = self.parts.try_update_value(|parts| {
            parts.saving.writer = None;
            parts.saving.planned = false;
            CheckpointWriter::new(parts.document.workbook().clone(), parts.document.revision(), Effort::Quick)
        });
        writer.map_or(Err(SaveError::NoPlace), |writer| self.write(writer))
    }

    fn write(self, writer: CheckpointWriter) -> Result<(), SaveError> {
        let revision = writer.revision();
        let (shelf, now) = self.parts.with_value(|parts| (parts.shelf.clone(), (parts.clock)()));
        let written = shelf.write_checkpoint(self.id, &writer.finish(now));
        if written.is_ok() {
            self.parts.update_value(|parts| parts.saving.checkpointed = revision);
        }
        written
    }

    /// The page is being hidden or left: drafts become edits, and what is newer
    /// than the checkpoint goes into one.
    pub fn going_away(self) {
        if !self.mode.get_untracked().holds_the_workbook() {
            return;
        }
        self.commit_drafts();
        let behind = self.parts.with_value(|parts| parts.document.revision() > parts.saving.checkpointed);
        if behind {
            let written = self.checkpoint_now();
            self.after_checkpoint(&written);
        }
    }

    /// Keeps the present state as a version.
    pub(super) async fn keep_version(self, reason: VersionReason) -> Result<(), SaveError> {
        let (shelf, workbook, revision, now) = self.parts.with_value(|parts| {
            let document = &parts.document;
            (parts.shelf.clone(), document.workbook().clone(), document.revision(), (parts.clock)())
        });
        let text = CheckpointWriter::new(workbook, revision, Effort::Quick).finish(now);
        shelf.keep_version(self.id, revision, reason, &text).await
    }
}
