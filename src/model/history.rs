//! Undo and redo: labelled states to go back to.

use std::collections::VecDeque;

use super::{Field, Label, Workbook};

/// How many steps can be undone.
pub const STEPS_KEPT: usize = 100;

/// A step that can be taken back: what it did, and the state without it.
#[derive(Clone, Debug)]
struct Step {
    label: Label,
    state: Workbook,
    field: Option<Field>,
}

/// The steps that can be undone and redone, kept for as long as a workbook is
/// open. States share what they have in common, so a hundred cost little.
#[derive(Clone, Debug, Default)]
pub struct History {
    done: VecDeque<Step>,
    undone: Vec<Step>,
}

impl History {
    /// Notes that an edit was made. Typing on in the same field is one step.
    pub(super) fn note(&mut self, label: Label, before: Workbook, field: Option<Field>) {
        self.undone.clear();
        let same_field = field.is_some() && self.done.back().is_some_and(|step| step.field == field);
        if same_field {
            return;
        }
        self.done.push_back(Step { label, state: before, field });
        if self.done.len() > STEPS_KEPT {
            self.done.pop_front();
        }
    }

    /// What undo would take back.
    pub fn to_undo(&self) -> Option<&Label> {
        self.done.back().map(|step| &step.label)
    }

    /// What redo would do again.
    pub fn to_redo(&self) -> Option<&Label> {
        self.undone.last().map(|step| &step.label)
    }

    /// Steps back: the label of the step and the state to return to.
    pub(super) fn back(&mut self, now: Workbook) -> Option<(Label, Workbook)> {
        let step = self.done.pop_back()?;
        self.undone.push(Step { label: step.label.clone(), state: now, field: None });
        Some((step.label, step.state))
    }

    /// Steps forward again.
    pub(super) fn forward(&mut self, now: Workbook) -> Option<(Label, Workbook)> {
        let step = self.undone.pop()?;
        self.done.push_back(Step { label: step.label.clone(), state: now, field: None });
        Some((step.label, step.state))
    }
}
