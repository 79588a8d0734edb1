//! Who is told of which change: an edit of one record is told to those who look
//! at that record, however many others look at others.

use std::collections::BTreeMap;

use leptos::prelude::*;

use super::Session;
use crate::model::{Change, Key, Record, Workbook};

/// Those who look at single records, by key. A key stays once it was looked at:
/// there are as many as there are records at the most.
#[derive(Default)]
pub(super) struct Watches(BTreeMap<Key, ArcTrigger>);

impl Watches {
    fn of(&mut self, key: Key) -> ArcTrigger {
        self.0.entry(key).or_default().clone()
    }
}

impl Session {
    /// A memo of one record: it changes only when that record does.
    pub fn record<R: Record + Send + Sync>(self, id: R::Id) -> Memo<Option<R>>
    where
        R::Id: Send + Sync,
    {
        self.watch(R::key(id), move |workbook| workbook.get::<R>(id).cloned())
    }

    /// The same, with an empty record where there is none.
    pub fn record_or_empty<R: Record + Default + Send + Sync>(self, id: R::Id) -> Memo<R>
    where
        R::Id: Send + Sync,
    {
        self.watch(R::key(id), move |workbook| workbook.get::<R>(id).cloned().unwrap_or_default())
    }

    fn watch<T: PartialEq + Send + Sync + 'static>(
        self,
        key: Key,
        look: impl Fn(&Workbook) -> T + Send + Sync + 'static,
    ) -> Memo<T> {
        let workbook = self.workbook;
        let changes = self.changes_of(key);
        Memo::new(move |_| {
            changes.track();
            workbook.with_untracked(&look)
        })
    }

    /// An answer of the workbook, as [`Session::ask`] has it, for very many who look
    /// at it: at an edit that leaves it as it is they aren't even asked to look.
    pub fn steady<T: PartialEq + Clone + Send + Sync + 'static>(
        self,
        question: impl Fn(&Workbook) -> T + Send + Sync + 'static,
    ) -> Signal<T> {
        let workbook = self.workbook;
        let answer = RwSignal::new(workbook.with_untracked(&question));
        Effect::new(move |_| {
            let now = workbook.with(&question);
            if answer.try_with_untracked(|before| *before != now) == Some(true) {
                answer.set(now);
            }
        });
        answer.into()
    }

    /// Tells of each change of what stands at a key.
    pub fn changes_of(self, key: Key) -> ArcTrigger {
        self.parts.try_update_value(|parts| parts.watches.of(key)).unwrap_or_default()
    }

    /// Tells those who look at what changed. Where something was removed or comes
    /// back, its parts do so with it, and everyone is told; as where nobody knows
    /// what has changed.
    pub(super) fn tell_watches(self, before: &Workbook, change: Option<&Change>) {
        let told: Vec<ArcTrigger> = self.parts.with_value(|parts| {
            let Watches(watches) = &parts.watches;
            let after = parts.document.workbook();
            let comes_or_goes = |key: &Key| before.knows(key) && before.is_live(key) != after.is_live(key);
            match change {
                Some(change) if !change.units.iter().any(|(key, _)| comes_or_goes(key)) => {
                    change.units.iter().filter_map(|(key, _)| watches.get(key).cloned()).collect()
                }
                _ => watches.values().cloned().collect(),
            }
        });
        told.into_iter().for_each(|trigger| trigger.notify());
    }
}
