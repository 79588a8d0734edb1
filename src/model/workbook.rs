//! A workbook: an ordered map of units that is cheap to clone and to compare.

use std::collections::BTreeSet;
use std::sync::Arc;

use imbl::OrdMap;

use super::{Body, Content, Extra, Key, Millis, Record, Seen, State, Tick, Unit, Version, WorkbookId, WorkbookInfo};

/// A workbook with everything in it.
///
/// A clone shares all that doesn't change afterwards, so that keeping the state
/// before each edit costs little.
#[derive(Clone, Debug, PartialEq)]
pub struct Workbook {
    pub(super) id: WorkbookId,
    pub(super) seen: Seen,
    pub(super) units: Units,
    pub(super) extra: Option<Extra>,
}

/// The units of a workbook by their keys.
pub(super) type Units = OrdMap<Key, Arc<Unit>>;

/// How long something removed can be restored: 30 days.
pub(super) const TRASH_KEPT: Millis = 30 * 24 * 60 * 60 * 1000;

impl Workbook {
    /// An empty workbook with nothing in it but its name and kind.
    pub fn new(id: WorkbookId, info: WorkbookInfo, tick: Tick) -> Workbook {
        let mut workbook = Workbook { id, seen: Seen::default(), units: OrdMap::new(), extra: None };
        workbook.write(Key::Info, info.into_body(), tick);
        workbook
    }

    /// A workbook of parts that were read from a file.
    pub fn from_parts(
        id: WorkbookId,
        mut seen: Seen,
        units: impl IntoIterator<Item = (Key, Unit)>,
        extra: Option<Extra>,
    ) -> Workbook {
        let units: Units = units.into_iter().map(|(key, unit)| (key, Arc::new(unit))).collect();
        for unit in units.values() {
            unit.versions().for_each(|version| seen.note(version.stamp));
        }
        Workbook { id, seen, units, extra }
    }

    /// Which workbook it is.
    pub fn id(&self) -> WorkbookId {
        self.id
    }

    /// The same contents as another workbook.
    pub fn with_id(mut self, id: WorkbookId) -> Workbook {
        self.id = id;
        self
    }

    /// What it has taken in.
    pub fn seen(&self) -> &Seen {
        &self.seen
    }

    /// What a newer version has written beside the units.
    pub fn extra(&self) -> Option<&Extra> {
        self.extra.as_ref()
    }

    /// All units in the order of their keys, tombstones included.
    pub fn units(&self) -> impl Iterator<Item = (&Key, &Arc<Unit>)> {
        self.units.iter()
    }

    /// The units after `key`, all of them if none is given: for going through a
    /// workbook in slices.
    pub fn units_after(&self, key: Option<&Key>) -> impl Iterator<Item = (&Key, &Arc<Unit>)> {
        use std::ops::Bound::{Excluded, Unbounded};
        self.units.range::<_, Key>((key.map_or(Unbounded, Excluded), Unbounded))
    }

    /// How many units there are, tombstones included.
    pub fn len(&self) -> usize {
        self.units.len()
    }

    /// Whether there are no units.
    pub fn is_empty(&self) -> bool {
        self.units.is_empty()
    }

    /// The unit at a key, tombstones included.
    pub fn unit(&self, key: &Key) -> Option<&Arc<Unit>> {
        self.units.get(key)
    }

    /// Puts units in as they are: for replaying what was once written here.
    pub fn replay(&mut self, units: impl IntoIterator<Item = (Key, Arc<Unit>)>, seen: &Seen) {
        for (key, unit) in units {
            unit.versions().for_each(|version| self.seen.note(version.stamp));
            self.units.insert(key, unit);
        }
        self.seen.absorb(seen);
    }

    /// Whether a unit and all that it is a part of are there and not removed.
    pub fn is_live(&self, key: &Key) -> bool {
        let live = self.units.get(key).is_some_and(|unit| matches!(unit.current().content.state, State::Live(_)));
        live && key.parent().is_none_or(|parent| self.is_live(&parent))
    }

    /// Whether a key was ever used here.
    pub fn knows(&self, key: &Key) -> bool {
        self.units.contains_key(key)
    }

    /// What stands at a key, live or removed.
    pub(super) fn body(&self, key: &Key) -> Option<&Body> {
        self.units.get(key)?.current().content.state.body()
    }

    /// The record with this id, if it is live and so is what it is a part of.
    pub fn get<R: Record>(&self, id: R::Id) -> Option<&R> {
        let key = R::key(id);
        self.is_live(&key).then(|| self.body(&key)).flatten().and_then(R::of)
    }

    /// The record with this id, even if it was removed.
    pub fn held<R: Record>(&self, id: R::Id) -> Option<&R> {
        self.body(&R::key(id)).and_then(R::of)
    }

    /// Name, kind and conventions.
    pub fn info(&self) -> WorkbookInfo {
        self.get::<WorkbookInfo>(()).cloned().unwrap_or_default()
    }

    /// Writes a body with a fresh stamp, keeping the fields we don't know. What
    /// was removed stays so.
    pub(super) fn write(&mut self, key: Key, body: Body, tick: Tick) {
        let state = match self.units.get(&key).map(|unit| &unit.current().content.state) {
            Some(State::Trashed(_, since)) => State::Trashed(body, *since),
            _ => State::Live(body),
        };
        self.put(key, state, tick);
    }

    /// Makes a state the current one, with a fresh stamp.
    pub(super) fn put(&mut self, key: Key, state: State, tick: Tick) {
        let stamp = self.seen.next(tick);
        let unit = match self.units.get(&key) {
            Some(unit) => {
                let extra = unit.current().content.extra.clone();
                unit.with_current(Version { stamp, content: Content { state, extra } })
            }
            None => Unit::new(Version { stamp, content: Content { state, extra: None } }),
        };
        self.units.insert(key, Arc::new(unit));
    }

    /// Leaves only a tombstone of what was removed more than 30 days ago, and
    /// of what was part of it. Stamps stay, so that every replica that does so
    /// comes to the same.
    #[must_use]
    pub fn without_old_trash(&self, now: Millis) -> Workbook {
        let mut purged = self.clone();
        let is_past = |since: Millis| since.saturating_add(TRASH_KEPT) < now;
        let old = |unit: &Unit| matches!(unit.current().content.state, State::Trashed(_, since) if is_past(since));
        let doomed: BTreeSet<Key> =
            self.units.iter().filter(|(_, unit)| old(unit)).map(|(key, _)| key.clone()).collect();
        if doomed.is_empty() {
            return purged;
        }
        let gone = |key: &Key| doomed.contains(key) || key.wholes().any(|whole| doomed.contains(&whole));
        for (key, unit) in self.units.iter().filter(|(key, _)| gone(key)) {
            let version = Version { stamp: unit.current().stamp, content: Content::ERASED };
            purged.units.insert(key.clone(), Arc::new(unit.with_current(version)));
        }
        purged
    }

    /// The units that differ from those of an earlier state of this workbook.
    pub fn changed_since(&self, earlier: &Workbook) -> Vec<(Key, Arc<Unit>)> {
        use imbl::ordmap::DiffItem::{Add, Remove, Update};
        let changed = |item| match item {
            Add(key, unit) | Update { new: (key, unit), .. } => Some((Key::clone(key), Arc::clone(unit))),
            // Units are never taken out: what is gone leaves a tombstone.
            Remove(..) => None,
        };
        earlier.units.diff(&self.units).filter_map(changed).collect()
    }

    /// Whether two workbooks say the same, whatever the stamps, alternatives included.
    pub fn same_content(&self, other: &Workbook) -> bool {
        let says = |workbook: &Workbook| -> Vec<(Key, Vec<Content>)> {
            let contents = |unit: &Unit| unit.versions().map(|version| version.content.clone()).collect::<Vec<_>>();
            let held = workbook.units.iter().map(|(key, unit)| (key.clone(), contents(unit)));
            held.filter(|(_, contents)| contents.iter().any(|content| *content != Content::ERASED)).collect()
        };
        says(self) == says(other)
    }
}
