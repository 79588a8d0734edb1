//! Tabs: one writes, the others read and may take over.
//!
//! Who holds the lock *write* may write. The writer also holds the lock *knock*;
//! who wants to take over steals that, which is how the writer learns of it: it
//! saves what is typed, turns read-only and lets go of *write*. A writer that
//! doesn't answer, because its tab is frozen, loses *write* after a while. Locks
//! are all this needs: in WebKit tabs of a `file://` page have nothing else.

use std::cell::Cell;
use std::rc::Rc;

use leptos::prelude::*;

use super::{Message, Mode, Session};
use crate::model::{Document, WorkbookId};
use crate::platform::locks::{Ask, Held, ask, available};
use crate::platform::{page, spawn};
use crate::storage::SaveError;

/// How long a writer may take to let go.
const PATIENCE: i32 = 4_000;

/// What came of asking for a workbook before there was a session on it: it is
/// read only after that, so that nobody else writes in between.
pub(super) struct Claim {
    /// The lock; none if another tab has it.
    held: Option<Held>,
    /// Where the callbacks find the session, once there is one.
    session: Rc<Cell<Option<Session>>>,
}

/// Asks for the right to write a workbook.
pub(super) async fn claim(id: WorkbookId) -> Claim {
    let session: Rc<Cell<Option<Session>>> = Rc::default();
    let lost = {
        let session = Rc::clone(&session);
        move || session.get().into_iter().for_each(Session::lost)
    };
    Claim { held: ask(&write_lock(id), Ask::IfFree, lost).await, session }
}

fn write_lock(id: WorkbookId) -> String {
    format!("groundwork/write/{id}")
}

fn knock_lock(id: WorkbookId) -> String {
    format!("groundwork/knock/{id}")
}

#[derive(Default)]
pub(super) struct Tabs {
    write: Option<Held>,
    knock: Option<Held>,
}

impl Session {
    /// Makes good what was claimed: without the lock this tab only reads.
    pub(super) async fn settle(self, claim: Claim) {
        claim.session.set(Some(self));
        match claim.held {
            Some(held) => self.hold(held).await,
            None if available() => self.mode.set(Mode::OpenElsewhere),
            None => {}
        }
    }

    /// Takes the workbook over from the tab that has it.
    pub fn take_over(self) {
        if self.mode.get_untracked() == Mode::Writing || self.mode.get_untracked() == Mode::TakingOver {
            return;
        }
        self.mode.set(Mode::TakingOver);
        spawn(async move {
            let knock = ask(&knock_lock(self.id), Ask::Steal, move || self.knocked()).await;
            self.parts.update_value(|parts| parts.tabs.knock = knock);
            page::after(PATIENCE, move || {
                if self.mode.get_untracked() == Mode::TakingOver {
                    spawn(self.take_write(Ask::Steal));
                }
            });
            self.take_write(Ask::Wait).await;
        });
    }

    /// The page is seen again: if nobody else has the workbook by now, this tab
    /// may write.
    pub fn seen_again(self) {
        if self.mode.get_untracked() == Mode::OpenElsewhere || self.mode.get_untracked() == Mode::TakenOver {
            spawn(async move {
                if let Some(held) = ask(&write_lock(self.id), Ask::IfFree, move || self.lost()).await {
                    self.catch_up(held).await;
                }
            });
        }
    }

    async fn take_write(self, how: Ask) {
        let Some(held) = ask(&write_lock(self.id), how, move || self.lost()).await else { return };
        if self.mode.get_untracked() == Mode::TakingOver {
            self.catch_up(held).await;
            self.say(Message::TookOver);
        }
    }

    /// Reads what the other tab has written, and writes from now on.
    async fn catch_up(self, held: Held) {
        let shelf = self.shelf();
        match shelf.load(self.id).await {
            Ok(Some(loaded)) => {
                let assembled = loaded.assembled;
                self.parts.update_value(|parts| {
                    parts.document = Document::new(assembled.workbook, assembled.revision);
                    parts.saving.caught_up(assembled.base_revision);
                });
                self.show(None);
                self.hold(held).await;
                self.mode.set(Mode::Writing);
            }
            Ok(None) => self.mode.set(Mode::TakenOver),
            Err(error) => {
                self.mode.set(Mode::TakenOver);
                self.say(Message::CannotRead(error));
            }
        }
    }

    async fn hold(self, write: Held) {
        self.parts.update_value(|parts| parts.tabs.write = Some(write));
        if self.parts.with_value(|parts| parts.tabs.knock.is_none()) {
            let knock = ask(&knock_lock(self.id), Ask::Steal, move || self.knocked()).await;
            self.parts.update_value(|parts| parts.tabs.knock = knock);
        }
    }

    /// Another tab wants to write: what is typed here is saved first.
    fn knocked(self) {
        self.parts.update_value(|parts| parts.tabs.knock = None);
        if self.mode.get_untracked() != Mode::Writing {
            return;
        }
        self.commit_drafts();
        // From here on nothing more can be typed that would not be saved.
        self.mode.set(Mode::HandingOver);
        spawn(async move {
            self.all_saved().await;
            if !self.shelf().has_journal() {
                // Without a journal the checkpoint is what the other tab reads;
                // where that fails too, the status has said so.
                let _ = self.checkpoint_now();
            }
            if self.mode.get_untracked() == Mode::HandingOver {
                self.mode.set(Mode::TakenOver);
            }
            self.parts.update_value(|parts| parts.tabs.write = None);
        });
    }

    /// The lock was taken although this tab didn't answer in time.
    fn lost(self) {
        if self.mode.get_untracked().holds_the_workbook() {
            self.mode.set(Mode::OutOfStep);
            self.say(Message::NotSaved(SaveError::WrittenElsewhere));
        }
    }
}
