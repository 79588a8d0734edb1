//! Drafts: what is typed and not yet an edit.

use std::collections::BTreeMap;
use std::rc::Rc;

use leptos::prelude::*;

use super::Session;

/// A field that may hold a draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct DraftId(u64);

/// The fields that may hold a draft, with how to make an edit of it.
#[derive(Default)]
pub(super) struct Drafts {
    fields: BTreeMap<DraftId, Rc<dyn Fn()>>,
    next: u64,
}

impl Session {
    /// Registers a field. `commit` makes an edit of what is typed there, and
    /// does nothing where nothing is.
    pub fn register_draft(self, commit: impl Fn() + 'static) -> Option<DraftId> {
        self.parts.try_update_value(|parts| {
            let id = DraftId(parts.drafts.next);
            parts.drafts.next += 1;
            parts.drafts.fields.insert(id, Rc::new(commit));
            id
        })
    }

    /// The field is no more.
    pub fn forget_draft(self, id: DraftId) {
        self.parts.try_update_value(|parts| parts.drafts.fields.remove(&id));
    }

    /// A field holds words that are no edit yet, and so aren't saved.
    pub fn draft_begins(self) {
        self.drafting.try_update(|drafting| *drafting += 1);
    }

    /// An edit was made of them, or refused, which is told.
    pub fn draft_ends(self) {
        self.drafting.try_update(|drafting| *drafting = drafting.saturating_sub(1));
    }

    /// Makes edits of everything that is typed: before undo, export, import,
    /// take-over, and when the page is hidden or left.
    pub fn commit_drafts(self) {
        let commits: Vec<Rc<dyn Fn()>> = self.parts.with_value(|parts| parts.drafts.fields.values().cloned().collect());
        for commit in commits {
            commit();
        }
    }
}
