//! Edits: the only way in which a workbook changes, and back again.

use leptos::prelude::*;

use super::{Message, Mode, Session, Steps};
use crate::model::{Action, Change, Document, Edit, EditError, Field, Key, Label, Record, Tick};

impl Session {
    /// Makes an edit: the only way in which a workbook changes. False if it was
    /// refused, which is told.
    pub fn dispatch(self, edit: Edit) -> bool {
        self.make(edit, None)
    }

    /// Changes a record, even one that was removed meanwhile, so that nothing
    /// typed into it is lost. False if it was refused, which is told.
    pub fn change<R: Record>(self, id: R::Id, change: impl FnOnce(&mut R)) -> bool {
        self.changed(id, change).is_some_and(|edit| self.make(edit, None))
    }

    /// Changes a record by typing: all of one stretch is one step to undo.
    pub fn type_in<R: Record>(self, id: R::Id, stretch: u64, change: impl FnOnce(&mut R)) -> bool {
        self.changed(id, change).is_some_and(|edit| self.type_edit(R::key(id), stretch, edit))
    }

    /// Makes an edit by typing in the unit at a key.
    pub fn type_edit(self, key: Key, stretch: u64, edit: Edit) -> bool {
        self.make(edit, Some(Field { key, stretch }))
    }

    /// The edit that changes a record, even one that was removed meanwhile; none
    /// where there is no such record, which is told.
    pub fn changed<R: Record>(self, id: R::Id, change: impl FnOnce(&mut R)) -> Option<Edit> {
        let held = self.workbook.with_untracked(|workbook| workbook.held::<R>(id).cloned());
        let Some(mut record) = held.or_else(R::implied) else {
            self.say(Message::Refused(EditError::Missing(R::key(id).kind())));
            return None;
        };
        change(&mut record);
        Some(Edit::set(id, record))
    }

    fn make(self, edit: Edit, field: Option<Field>) -> bool {
        if self.mode.get_untracked() != Mode::Writing {
            self.say(Message::ReadOnly);
            return false;
        }
        // What is typed shows by itself; told is what leaves its place, or comes to one.
        let told = match field {
            None => Some(self.workbook.with_untracked(|before| edit.label(before))),
            Some(_) => None,
        };
        let told = told.filter(|label| is_told(&edit, label.action));
        self.edited(
            |document, tick| document.dispatch(&edit, tick, field),
            |change| {
                self.took(change);
                self.tell_what_was_made(told);
            },
        )
    }

    /// Makes an edit that can't be taken back, nor any before it, and leaves nothing in the journal
    /// of how the unit at a key was before. False if it was refused, which is told.
    pub(super) fn make_for_good(self, edit: Edit, key: Key) -> bool {
        if self.mode.get_untracked() != Mode::Writing {
            self.say(Message::ReadOnly);
            return false;
        }
        self.commit_drafts();
        self.edited(
            |document, tick| document.dispatch_for_good(&edit, tick),
            |change| {
                self.show(Some(change));
                self.save_over(change, Some(key));
            },
        )
    }

    /// Edits the document and sees to what changed, if anything did. False if the edit was refused,
    /// which is told.
    fn edited(
        self,
        edit: impl FnOnce(&mut Document, Tick) -> Result<Option<Change>, EditError>,
        then: impl FnOnce(&Change),
    ) -> bool {
        let made = self.parts.try_update_value(|parts| {
            let tick = parts.tick();
            edit(&mut parts.document, tick)
        });
        match made {
            Some(Ok(change)) => {
                if let Some(change) = &change {
                    then(change);
                }
                true
            }
            Some(Err(error)) => {
                self.say(Message::Refused(error));
                false
            }
            None => false,
        }
    }

    /// Takes back the last step, and says which.
    pub fn undo(self) {
        self.step(Document::undo, Message::Undone, Message::NothingToUndo);
    }

    /// Does the last step taken back once more, and says which.
    pub fn redo(self) {
        self.step(Document::redo, Message::Redone, Message::NothingToRedo);
    }

    fn step(
        self,
        step: fn(&mut Document, Tick) -> Option<(Label, Change)>,
        done: fn(Label) -> Message,
        nothing: Message,
    ) {
        if self.mode.get_untracked() != Mode::Writing {
            return self.say(Message::ReadOnly);
        }
        self.commit_drafts();
        let stepped = self.parts.try_update_value(|parts| {
            let tick = parts.tick();
            step(&mut parts.document, tick)
        });
        match stepped.flatten() {
            Some((label, change)) => {
                self.took(&change);
                self.say(done(label));
            }
            None => self.say(nothing),
        }
    }

    /// Shows a change and sees to it that it is saved.
    pub(super) fn took(self, change: &Change) {
        self.show(Some(change));
        if !change.units.is_empty() {
            self.save(change);
        }
    }

    /// Shows the workbook as it is after a change, or after one that isn't known.
    pub(super) fn show(self, change: Option<&Change>) {
        let before = self.workbook.get_untracked();
        let (workbook, steps) = self.parts.with_value(|parts| {
            let history = parts.document.history();
            let steps = Steps { undo: history.to_undo().cloned(), redo: history.to_redo().cloned() };
            (parts.document.workbook().clone(), steps)
        });
        self.workbook.set(workbook);
        self.tell_watches(&before, change);
        if self.steps.with_untracked(|shown| *shown != steps) {
            self.steps.set(steps);
        }
    }
}

/// Whether an edit is told: the page itself doesn't show enough of what it did.
fn is_told(edit: &Edit, action: Action) -> bool {
    match action {
        Action::Removed | Action::Restored | Action::Archived | Action::TakenOut => true,
        // A copy comes to stand somewhere in a list.
        Action::Added => matches!(edit, Edit::Many(_)),
        // A mark goes away, or comes back elsewhere.
        Action::Dismissed | Action::BroughtBack => true,
        Action::Changed | Action::Chosen | Action::Moved | Action::Replaced => false,
    }
}
