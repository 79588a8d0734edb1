//! What the parts of a map's page have in common.

use std::collections::BTreeSet;

use leptos::prelude::*;

use crate::model::{CauseId, Conventions, InMap, Key, LevelName, MapId, Placement, RowId, SolutionId};
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::{OpenFolds, PLACES};

/// The kinds of things that are numbered on a map.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "the kinds are what they are called")]
pub enum Kind {
    Business,
    Performance,
    Cause,
    Solution,
}

/// Of which kind something is, and its number among these, from 1.
pub fn numbered(placement: &Placement, key: &Key) -> Option<(Kind, usize)> {
    let row = |level, id: RowId| placement.rows(level).iter().position(|other| *other == id);
    let (kind, at) = match key {
        Key::Row(InMap { id, .. }) => match row(LevelName::Business, *id) {
            Some(at) => (Kind::Business, at),
            None => (Kind::Performance, row(LevelName::Performance, *id)?),
        },
        Key::Cause(InMap { id, .. }) => (Kind::Cause, placement.causes().position(|other| other == *id)?),
        Key::Solution(InMap { id, .. }) => (Kind::Solution, placement.solutions().position(|other| other == *id)?),
        _ => return None,
    };
    Some((kind, at + 1))
}

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
    /// What hangs together with that which has the keyboard, if anything has.
    pub chain: Memo<Option<BTreeSet<Key>>>,
    selected: RwSignal<Option<Key>>,
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
        let plan = Plan { map, conventions, placement, chain, selected };
        provide_context(plan);
        provide_context(OpenFolds::none());
        plan
    }

    /// The keys of the needs of a level.
    pub fn rows(self, level: LevelName) -> Memo<Vec<Key>> {
        self.list(move |placement| placement.rows(level).to_vec(), Key::Row)
    }

    /// The keys of the causes beside a need, or of those without one.
    pub fn causes_beside(self, row: Option<RowId>) -> Memo<Vec<Key>> {
        self.list(move |placement| placement.causes_beside(row).collect(), Key::Cause)
    }

    /// The keys of the solutions beside a cause, or of those without one.
    pub fn solutions_beside(self, cause: Option<CauseId>) -> Memo<Vec<Key>> {
        self.list(move |placement| placement.solutions_beside(cause).collect(), Key::Solution)
    }

    fn list<I: Send + Sync + 'static>(
        self,
        list: impl Fn(&Placement) -> Vec<I> + Send + Sync + 'static,
        key: fn(InMap<I>) -> Key,
    ) -> Memo<Vec<Key>> {
        let keys = move |ids: Vec<I>| ids.into_iter().map(|id| key(InMap { map: self.map, id })).collect();
        Memo::new(move |_| keys(self.placement.with(&list)))
    }

    /// The number of a need on its level, from 1.
    pub fn number_of_row(self, level: LevelName, row: RowId) -> Signal<usize> {
        self.number(move |placement| placement.rows(level).iter().position(|other| *other == row))
    }

    /// What a need, a cause or a solution serves, explains or answers without
    /// standing beside it: by level or kind and number, in their order.
    pub fn far_links(self, lower: Key) -> Memo<Vec<(Kind, usize)>> {
        Memo::new(move |_| {
            self.placement.with(|placement| {
                let far = placement.links().iter().filter(|link| link.lower == lower && !link.beside);
                let mut named: Vec<(Kind, usize)> = Vec::new();
                for one in far.filter_map(|link| numbered(placement, &link.upper)) {
                    named.insert(named.partition_point(|other| *other < one), one);
                }
                named
            })
        })
    }

    /// The number of a cause, from 1.
    pub fn number_of_cause(self, cause: CauseId) -> Signal<usize> {
        self.number(move |placement| placement.causes().position(|other| other == cause))
    }

    /// The number of a solution, from 1.
    pub fn number_of_solution(self, solution: SolutionId) -> Signal<usize> {
        self.number(move |placement| placement.solutions().position(|other| other == solution))
    }

    fn number(self, at: impl Fn(&Placement) -> Option<usize> + Send + Sync + 'static) -> Signal<usize> {
        Signal::derive(move || self.placement.with(&at).map_or(0, |at| at + 1))
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

    /// The classes of what stands at a key: whether something is selected, and
    /// whether this hangs together with it.
    pub fn light(self, class: &'static str, key: Key) -> Signal<String> {
        Signal::derive(move || {
            self.chain.with(|chain| match chain {
                Some(chain) if chain.contains(&key) => format!("{class} lit"),
                Some(_) => format!("{class} dim"),
                None => class.to_string(),
            })
        })
    }
}
