//! Backups out and in, versions back, workbooks removed.

use leptos::prelude::*;

use super::opening::NewWorkbook;
use super::{IncomingAnswers, IncomingPractice, IncomingSet, IncomingSheet, Message, Mode, OnPicture, Session};
use crate::exchange::{Manifest, Notice, OfferError, Offered, ReadError, backup_text, read_checkpoint, read_offered};
use crate::model::{Edit, Tick, Workbook, WorkbookId, WorkbookKind};
use crate::platform::{clock, files};
use crate::storage::{BackupMark, SaveError, VersionId, VersionReason};

/// The largest file that is taken in, in bytes.
pub const MOST_BYTES: f64 = 64.0 * 1024.0 * 1024.0;

/// A backup that was read and waits for its owner's word.
#[derive(Clone, Debug)]
pub struct Incoming {
    /// The name of its file.
    pub file: String,
    /// What is in it.
    pub workbook: Workbook,
    /// What it says of itself.
    pub manifest: Manifest,
    /// What was found in reading it.
    pub notices: Vec<Notice>,
}

impl PartialEq for Incoming {
    fn eq(&self, other: &Self) -> bool {
        self.file == other.file && self.workbook == other.workbook
    }
}

impl Incoming {
    /// Whether it was altered after it was written, so that it is opened only
    /// on its owner's word.
    pub fn is_altered(&self) -> bool {
        self.notices.contains(&Notice::Altered)
    }
}

/// What was read from a file and waits for its owner's word.
#[derive(Clone, Debug)]
pub enum Arrived {
    /// A workbook.
    Workbook(Incoming),
    /// A set of questions.
    Set(IncomingSet),
    /// An observer's sheet.
    Sheet(IncomingSheet),
    /// What somebody answered in a self-check.
    Answers(IncomingAnswers),
    /// A scenario, or a client's card.
    Practice(IncomingPractice),
}

/// How a backup was opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpenedAs {
    /// As the workbook that it was, which wasn't here.
    Itself(WorkbookId),
    /// As a copy with an id of its own, since that workbook is here.
    Copy(WorkbookId),
}

impl OpenedAs {
    /// Which workbook to go to.
    pub fn id(self) -> WorkbookId {
        match self {
            OpenedAs::Itself(id) | OpenedAs::Copy(id) => id,
        }
    }
}

impl Session {
    /// Downloads a backup of the workbook. `file` is its name.
    pub fn download_backup(self, app: &str, file: String) {
        self.commit_drafts();
        let (workbook, revision, now) = self
            .parts
            .with_value(|parts| (parts.document.workbook().clone(), parts.document.revision(), (parts.clock)()));
        let offered = backup_text(&workbook, app, &clock::iso(now))
            .is_ok_and(|text| files::download(&file, "application/json", &text));
        if offered {
            let mark = BackupMark { at: now, revision };
            self.shelf().note_backup(self.id, mark);
            self.backup.set(Some(mark));
            self.say(Message::BackupDownloaded { file });
        } else {
            self.say(Message::BackupFailed);
        }
    }

    /// Reads a backup, the data of a picture or a set of questions, and changes nothing.
    ///
    /// # Errors
    /// The message that says why it can't be read.
    pub async fn read_file(file: files::File) -> Result<Arrived, Message> {
        let text = files::text(&file, MOST_BYTES).await.map_err(|error| match error {
            files::FileError::TooLarge => Message::CannotRead(ReadError::TooLarge),
            files::FileError::Unreadable => Message::FileUnreadable,
        })?;
        let offered = read_offered(&text).map_err(|error| match error {
            OfferError::Backup(error) => Message::CannotRead(error),
            OfferError::Picture(error) => Message::OnPicture(OnPicture::CannotRead(error)),
            OfferError::Table => Message::TableIsForMaps,
            OfferError::OtherTable => Message::OtherTable,
            OfferError::Set(error) => Message::SetRefused(error),
            OfferError::Sheet(error) => Message::SheetRefused(error),
            OfferError::Answers(error) => Message::AnswersRefused(error),
            OfferError::Practice(error) => Message::PracticeRefused(error),
        })?;
        let file = file.name();
        Ok(match offered {
            Offered::Workbook(backup) => {
                let (workbook, manifest, notices) = *backup;
                Arrived::Workbook(Incoming { file, workbook, manifest, notices })
            }
            Offered::Practice(brought) => Arrived::Practice(IncomingPractice { file, brought }),
            Offered::Set(set, notices) => Arrived::Set(IncomingSet { file, set, notices }),
            Offered::Answers(answers) => {
                Arrived::Answers(IncomingAnswers { answers: vec![(file, answers)], ..IncomingAnswers::default() })
            }
            Offered::Sheet(sheet, notices) => Arrived::Sheet(IncomingSheet { file, sheet, notices }),
        })
    }

    /// Puts a backup on the shelf as a workbook of its own.
    pub async fn open_separately(self, incoming: Incoming) -> Option<OpenedAs> {
        let shelf = self.shelf();
        let here = shelf.workbooks().await.iter().any(|summary| summary.id == incoming.workbook.id());
        let opened = if here { OpenedAs::Copy(self.new_id()?) } else { OpenedAs::Itself(incoming.workbook.id()) };
        let new = NewWorkbook::of(incoming.workbook.with_id(opened.id()));
        match shelf.put(&new).await {
            Ok(()) => Some(opened),
            Err(error) => {
                self.say(Message::OpenFailed(error));
                None
            }
        }
    }

    /// Replaces the contents of this workbook by those of a backup. The state
    /// before is kept as a version first; if that can't be, nothing happens.
    pub async fn replace_by(self, incoming: Incoming) {
        if self.become_like(incoming.workbook).await {
            self.say(Message::Replaced);
        }
    }

    /// Empties a workbook for practice; any other is left as it is. The state before is kept as a
    /// version first; if that can't be, nothing happens.
    pub async fn empty_training(self) {
        let (info, replica, now) =
            self.parts.with_value(|parts| (parts.document.workbook().info(), parts.replica, (parts.clock)()));
        if info.kind != WorkbookKind::Training {
            return;
        }
        if self.become_like(Workbook::new(self.id, info, Tick { now, replica })).await {
            self.say(Message::Emptied);
        }
    }

    /// Goes back to a version; the state before is kept in turn.
    pub async fn go_back_to(self, version: VersionId) {
        let text = self.shelf().version(self.id, &version).await;
        let Some(read) = text.and_then(|text| read_checkpoint(&text).ok()) else {
            return self.say(Message::VersionUnreadable);
        };
        if self.become_like(read.workbook).await {
            self.say(Message::VersionRestored);
        }
    }

    async fn become_like(self, workbook: Workbook) -> bool {
        if self.mode.get_untracked() != Mode::Writing {
            self.say(Message::ReadOnly);
            return false;
        }
        self.commit_drafts();
        if let Err(error) = self.keep_version(VersionReason::BeforeReplacing).await {
            self.say(Message::ReplaceRefused(error));
            return false;
        }
        self.dispatch(Edit::BecomeLike(Box::new(workbook)))
    }

    /// Moves a workbook to the trash of this browser.
    pub fn remove_workbook(self, id: WorkbookId) {
        self.shelf().remove(id);
        self.say(Message::WorkbookRemoved);
    }

    /// Deletes everything that this browser keeps for us. True when it is gone.
    pub async fn wipe(self) -> bool {
        // Nothing may be written any more, not even when the page goes away.
        self.all_saved().await;
        let mode = self.mode.get_untracked();
        self.mode.set(Mode::OutOfStep);
        let wiped: Result<(), SaveError> = self.shelf().wipe().await;
        if let Err(error) = wiped {
            self.mode.set(mode);
            self.say(Message::WipeFailed(error));
            return false;
        }
        true
    }

    /// Leaves this workbook, with everything saved.
    pub async fn leave(self) {
        self.going_away();
        self.all_saved().await;
    }
}
