//! What the parts of a map's page have in common.

use std::collections::{BTreeMap, BTreeSet};

use leptos::prelude::*;

use super::names_of;
use super::outline::{Kind, Outline};
use crate::model::{CauseId, Conventions, Key, LevelName, MapId, Placement, RowId};
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::{OpenFolds, PLACES};

/// The map that is shown: what stands beside what, and what hangs together with
/// that which has the keyboard. Copies are the same plan.
#[derive(Clone, Copy)]
pub struct Plan {
    /// Which map.
    pub map: MapId,
    /// How numbers are written.
    pub conventions: Signal<Conventions>,
    /// What stands beside what.
    pub placement: Signal<Placement>,
    outline: Memo<Outline>,
    /// What hangs together with that which has the keyboard, if anything has.
    pub chain: Memo<Option<BTreeSet<Key>>>,
    selected: RwSignal<Option<Key>>,
    lit: StoredValue<BTreeMap<Key, RwSignal<bool>>>,
}

impl Plan {
    /// The plan of a map, for its page and all parts of it.
    pub fn provide(session: Session, map: MapId) -> Plan {
        let placement = session.steady(move |workbook| workbook.placement(map));
        let selected: RwSignal<Option<Key>> = RwSignal::new(None);
        let chain = Memo::new(move |_| {
            let selected = selected.get()?;
            Some(placement.with(|placement| placement.chain(&selected)))
        });
        let conventions = session.steady(|workbook| workbook.info().conventions);
        let outline = Memo::new(move |_| placement.with(|placement| Outline::of(map, placement)));
        let plan = Plan { map, conventions, placement, outline, chain, selected, lit: StoredValue::default() };
        plan.follow_chain();
        provide_context(plan);
        provide_context(OpenFolds::none());
        plan
    }

    /// The keys of the needs of a level.
    pub fn rows(self, level: LevelName) -> Memo<Vec<Key>> {
        self.read(move |outline| outline.rows(level).to_vec())
    }

    /// The keys of the causes beside a need, or of those without one.
    pub fn causes_beside(self, row: Option<RowId>) -> Memo<Vec<Key>> {
        self.read(move |outline| outline.causes_beside(row).to_vec())
    }

    /// The keys of the solutions beside a cause, or of those without one.
    pub fn solutions_beside(self, cause: Option<CauseId>) -> Memo<Vec<Key>> {
        self.read(move |outline| outline.solutions_beside(cause).to_vec())
    }

    /// What something on the map is called, by its number; nothing once it was removed.
    pub fn name(self, key: Key) -> Signal<String> {
        let number = self.read(move |outline| outline.number_of(&key));
        Signal::derive(move || number.with(|number| names_of(number)))
    }

    /// What something on the map is called, now.
    pub fn name_at(self, key: &Key) -> String {
        self.outline.with_untracked(|outline| names_of(&outline.number_of(key)))
    }

    /// What a need, a cause or a solution serves, explains or answers without
    /// standing beside it: by kind and number, in their order.
    pub fn far_links(self, lower: Key) -> Memo<Vec<(Kind, usize)>> {
        self.read(move |outline| outline.far_links(&lower).to_vec())
    }

    fn read<T: PartialEq + Send + Sync + 'static>(
        self,
        read: impl Fn(&Outline) -> T + Send + Sync + 'static,
    ) -> Memo<T> {
        Memo::new(move |_| self.outline.with(&read))
    }

    /// Something got the keyboard: what it stands in is selected.
    pub fn follow_focus(self, event: &leptos::ev::Event) {
        let place = page::id_around(event, &format!("[id^='{PLACES}']"));
        let key = place.and_then(|place| place.strip_prefix(PLACES).and_then(|key| key.parse().ok()));
        if self.selected.try_with_untracked(|selected| *selected != key) == Some(true) {
            self.selected.set(key);
        }
    }

    /// The keyboard has left the map, perhaps because that is taken off the page.
    pub fn leave(self) {
        self.selected.try_set(None);
    }

    /// The classes of what stands at a key: whether it hangs together with what is selected.
    pub fn light(self, class: &'static str, key: Key) -> Signal<String> {
        let is_lit = self.chain.with_untracked(|chain| chain.as_ref().is_some_and(|chain| chain.contains(&key)));
        let lit = RwSignal::new(is_lit);
        self.lit.update_value(|all| {
            all.insert(key, lit);
        });
        Signal::derive(move || if lit.get() { format!("{class} lit") } else { class.to_string() })
    }

    /// Lights what the chain reaches and no longer reaches: the others, who may be very
    /// many, aren't asked to look.
    fn follow_chain(self) {
        Effect::new(move |before: Option<BTreeSet<Key>>| {
            let before = before.unwrap_or_default();
            let now = self.chain.with(|chain| chain.clone().unwrap_or_default());
            self.lit.with_value(|lit| {
                // Those that were taken off the page meanwhile aren't.
                let turn = |key: &Key, on| lit.get(key).and_then(|lit| lit.try_set(on));
                before.difference(&now).for_each(|key| _ = turn(key, false));
                now.difference(&before).for_each(|key| _ = turn(key, true));
            });
            now
        });
    }
}
