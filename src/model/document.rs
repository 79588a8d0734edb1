//! An open workbook: its present state, its history and its revision.

use std::sync::Arc;

use super::{Edit, EditError, History, Item, Key, Label, Millis, PersonId, Seen, Tick, Unit, Workbook};

/// A workbook that is open for writing.
#[derive(Clone, Debug)]
pub struct Document {
    workbook: Workbook,
    history: History,
    revision: u64,
}

/// What an edit changed: all that storage must keep of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The revision that it led to; each is one more than the last.
    pub revision: u64,
    /// The units that changed, as they are now.
    pub units: Vec<(Key, Arc<Unit>)>,
    /// What was newly seen.
    pub seen: Seen,
}

/// A stretch of typing in one field, which is one step to undo.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// The unit that is typed in.
    pub key: Key,
    /// Tells apart the fields of a unit and the stretches of typing; any
    /// number that the caller gives out once for each.
    pub stretch: u64,
}

impl Document {
    /// Opens a workbook that stands at a revision.
    pub fn new(workbook: Workbook, revision: u64) -> Document {
        Document { workbook, history: History::default(), revision }
    }

    /// The workbook as it is now.
    pub fn workbook(&self) -> &Workbook {
        &self.workbook
    }

    /// What can be undone and redone.
    pub fn history(&self) -> &History {
        &self.history
    }

    /// How many changes there have been.
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// Makes an edit. None if it changes nothing.
    pub fn dispatch(&mut self, edit: &Edit, tick: Tick, field: Option<Field>) -> Result<Option<Change>, EditError> {
        let after = self.workbook.apply(edit, tick)?;
        let before = self.workbook.clone();
        let change = self.become_next(after);
        if change.as_ref().is_some_and(|change| !change.units.is_empty()) {
            self.history.note(edit.label(&before), before, field);
        }
        Ok(change)
    }

    /// Makes an edit that leaves no state before it to go back to: neither it nor any step before
    /// it can be taken back. None if it changes nothing.
    ///
    /// # Errors
    /// As an edit has them; then all steps are still there.
    pub fn dispatch_for_good(&mut self, edit: &Edit, tick: Tick) -> Result<Option<Change>, EditError> {
        let after = self.workbook.apply(edit, tick)?;
        let change = self.become_next(after);
        if change.is_some() {
            self.history = History::default();
        }
        Ok(change)
    }

    /// Takes back the last step. None if there is none.
    pub fn undo(&mut self, tick: Tick) -> Option<(Label, Change)> {
        let (label, state) = self.history.back(self.workbook.clone())?;
        Some((label, self.return_to(state, tick)))
    }

    /// Does the last step taken back once more. None if there is none.
    pub fn redo(&mut self, tick: Tick) -> Option<(Label, Change)> {
        let (label, state) = self.history.forward(self.workbook.clone())?;
        Some((label, self.return_to(state, tick)))
    }

    /// Clears out what was removed more than 30 days ago. Not a step to undo.
    pub fn clear_old_trash(&mut self, now: Millis) -> Option<Change> {
        let purged = self.workbook.without_old_trash(now);
        self.become_next(purged)
    }

    /// Erases an item for good, with everything that is a part of it. No step
    /// before it can be undone any more: those states hold what was erased.
    pub fn erase(&mut self, item: Item, tick: Tick) -> Option<Change> {
        self.history = History::default();
        self.become_next(self.workbook.without(item, tick))
    }

    /// Forgets a person: erases them, and every reference to them.
    pub fn forget(&mut self, person: PersonId, tick: Tick) -> Option<Change> {
        self.history = History::default();
        self.become_next(self.workbook.without_person(person, tick))
    }

    fn return_to(&mut self, state: Workbook, tick: Tick) -> Change {
        let mut after = self.workbook.clone();
        after.become_like(&state, tick);
        let unchanged = Change { revision: self.revision, units: Vec::new(), seen: Seen::default() };
        self.become_next(after).unwrap_or(unchanged)
    }

    fn become_next(&mut self, after: Workbook) -> Option<Change> {
        let units = after.changed_since(&self.workbook);
        let seen = after.seen().since(self.workbook.seen());
        self.workbook = after;
        if units.is_empty() && seen == Seen::default() {
            return None;
        }
        self.revision += 1;
        Some(Change { revision: self.revision, units, seen })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Client, ClientId, Id, ReplicaId, STEPS_KEPT, WorkbookId, WorkbookInfo};

    fn tick(now: Millis) -> Tick {
        Tick { now, replica: ReplicaId::from_bits(1) }
    }

    fn document() -> Document {
        Document::new(Workbook::new(WorkbookId::from_bits(1), WorkbookInfo::default(), tick(1)), 0)
    }

    fn named(name: &str) -> Client {
        Client { name: name.into(), ..Client::default() }
    }

    #[test]
    fn what_is_done_for_good_leaves_no_step() {
        let (mut document, id) = (document(), ClientId::from_bits(5));
        document.dispatch(&Edit::add(id, named("Dana")), tick(2), None).unwrap();
        let refused = document.dispatch_for_good(&Edit::set(ClientId::from_bits(6), named("Kit")), tick(3));
        assert!(refused.is_err() && document.history().to_undo().is_some());
        let change = document.dispatch_for_good(&Edit::set(id, named("Kit")), tick(4)).unwrap().unwrap();
        assert_eq!((change.units.len(), document.workbook().get::<Client>(id).unwrap().name.as_str()), (1, "Kit"));
        assert!(document.undo(tick(5)).is_none() && document.redo(tick(6)).is_none());
    }

    #[test]
    fn typing_on_in_one_field_is_one_step() {
        let (mut document, id) = (document(), ClientId::from_bits(5));
        let add = Edit::add(id, named(""));
        document.dispatch(&add, tick(2), None).unwrap();
        for (at, text) in ["D", "Da", "Dana"].into_iter().enumerate() {
            let field = Some(Field { key: Key::Client(id), stretch: 1 });
            document.dispatch(&Edit::set(id, named(text)), tick(3 + at as u64), field).unwrap();
        }
        document.undo(tick(10)).unwrap();
        assert_eq!(document.workbook().get::<Client>(id).unwrap().name, "");
        document.redo(tick(11)).unwrap();
        assert_eq!(document.workbook().get::<Client>(id).unwrap().name, "Dana");
    }

    #[test]
    fn an_edit_that_changes_nothing_leaves_no_step_and_nothing_to_save() {
        let (mut document, id) = (document(), ClientId::from_bits(5));
        document.dispatch(&Edit::add(id, named("Kim")), tick(2), None).unwrap();
        assert_eq!(document.dispatch(&Edit::set(id, named("Kim")), tick(3), None), Ok(None));
        document.undo(tick(4)).unwrap();
        assert_eq!(document.history().to_undo(), None);
    }

    #[test]
    fn a_hundred_steps_can_be_undone_and_no_more() {
        let (mut document, id) = (document(), ClientId::from_bits(5));
        document.dispatch(&Edit::add(id, named("0")), tick(2), None).unwrap();
        for n in 1..=150u64 {
            document.dispatch(&Edit::set(id, named(&n.to_string())), tick(2 + n), None).unwrap();
        }
        let mut steps = 0;
        while document.undo(tick(1_000 + steps as u64)).is_some() {
            steps += 1;
        }
        assert_eq!(steps, STEPS_KEPT);
        assert_eq!(document.workbook().get::<Client>(id).unwrap().name, "50");
    }
}
