//! What was removed and can still be brought back.

use super::workbook::TRASH_KEPT;
use super::{CauseId, ClientId, Id, InMap, Item, ItemKind, Key, MapId, Millis, RowId, SolutionId, State, Workbook};

const DAY: Millis = 24 * 60 * 60 * 1000;

/// Something that was removed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Removed {
    /// What it is.
    pub item: Item,
    /// What kind of thing that is.
    pub kind: ItemKind,
    /// What it is called; empty where it has no name.
    pub name: String,
    /// When it was removed.
    pub since: Millis,
}

impl Removed {
    /// For how many more days it can be brought back, the last one included: 1 to 30.
    pub fn days_left(&self, now: Millis) -> u64 {
        let left = self.since.saturating_add(TRASH_KEPT).saturating_sub(now);
        left.div_ceil(DAY).clamp(1, TRASH_KEPT / DAY)
    }
}

impl Workbook {
    /// Maps that were removed, the last one first.
    pub fn removed_maps(&self) -> Vec<Removed> {
        self.removed_of_kind(ItemKind::Map)
    }

    /// Templates that were removed, the last one first.
    pub fn removed_templates(&self) -> Vec<Removed> {
        self.removed_of_kind(ItemKind::Template)
    }

    /// What is kept as a map and was removed: the maps, or the templates.
    fn removed_of_kind(&self, kind: ItemKind) -> Vec<Removed> {
        let mut removed = self.removed_between(Key::Map(MapId::LOWEST), Key::Map(MapId::HIGHEST));
        removed.retain(|removed| removed.kind == kind);
        newest_first(removed)
    }

    /// Clients that were removed, the last one first.
    pub fn removed_clients(&self) -> Vec<Removed> {
        newest_first(self.removed_between(Key::Client(ClientId::LOWEST), Key::Client(ClientId::HIGHEST)))
    }

    /// Needs, causes and solutions that were removed from a map, the last one first.
    pub fn removed_from(&self, map: MapId) -> Vec<Removed> {
        let (first, last) = InMap::<RowId>::whole(map);
        let mut removed = self.removed_between(Key::Row(first), Key::Row(last));
        let (first, last) = InMap::<CauseId>::whole(map);
        removed.extend(self.removed_between(Key::Cause(first), Key::Cause(last)));
        let (first, last) = InMap::<SolutionId>::whole(map);
        removed.extend(self.removed_between(Key::Solution(first), Key::Solution(last)));
        newest_first(removed)
    }

    /// What was removed of that which stands between two keys, the last one first.
    pub(super) fn removed_in(&self, first: Key, last: Key) -> Vec<Removed> {
        newest_first(self.removed_between(first, last))
    }

    fn removed_between(&self, first: Key, last: Key) -> Vec<Removed> {
        let between = self.units.range(first..=last);
        let kind = |key: &Key| if self.is_template(key) { ItemKind::Template } else { key.kind() };
        let removed = between.filter_map(|(key, unit)| match unit.current().content.state {
            State::Trashed(_, since) => {
                Some(Removed { item: Item::of(key)?, kind: kind(key), name: self.name_at(key), since })
            }
            State::Live(_) | State::Erased => None,
        });
        removed.collect()
    }
}

/// Put in one after the other, which for so few takes less code than sorting.
fn newest_first(removed: Vec<Removed>) -> Vec<Removed> {
    let mut sorted: Vec<Removed> = Vec::with_capacity(removed.len());
    for one in removed {
        let at = sorted.partition_point(|other| other.since >= one.since);
        sorted.insert(at, one);
    }
    sorted
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{
        Cause, Cell, CellRef, Client, Edit, GapMap, LevelName, OrderKey, ReplicaId, Row, Side, Tick, WorkbookId,
        WorkbookInfo,
    };

    fn at(now: Millis) -> Tick {
        Tick { now, replica: ReplicaId::LOWEST }
    }

    fn apply(workbook: Workbook, edits: impl IntoIterator<Item = Edit>) -> Workbook {
        edits.into_iter().zip(1..).fold(workbook, |workbook, (edit, now)| workbook.apply(&edit, at(now)).unwrap())
    }

    fn example() -> (Workbook, MapId, InMap<RowId>, InMap<CauseId>) {
        let map = MapId::from_bits(1);
        let (row, cause) = (InMap { map, id: RowId::from_bits(2) }, InMap { map, id: CauseId::from_bits(3) });
        let should = Cell { text: "They call back the same day".into(), ..Cell::default() };
        let explains = Cause { text: "No list".into(), gaps: [row.id].into(), ..Cause::default() };
        let empty = Workbook::new(WorkbookId::from_bits(9), WorkbookInfo::default(), at(0));
        let made = [
            Edit::add(map, GapMap { title: "Complaints".into(), ..GapMap::default() }),
            Edit::add(ClientId::from_bits(4), Client { name: "Dana".into(), ..Client::default() }),
            Edit::add(row, Row::new(LevelName::Performance, OrderKey::default())),
            Edit::set(CellRef { row, side: Side::Should }, should),
            Edit::add(cause, explains),
        ];
        (apply(empty, made), map, row, cause)
    }

    fn names(removed: &[Removed]) -> Vec<&str> {
        removed.iter().map(|removed| removed.name.as_str()).collect()
    }

    #[test]
    fn what_was_removed_is_listed_by_its_name_the_last_one_first() {
        let (workbook, map, row, cause) = example();
        assert_eq!(workbook.removed_from(map), []);
        let trash = [Item::Cause(cause), Item::Row(row), Item::Client(ClientId::from_bits(4)), Item::Map(map)];
        let workbook = apply(workbook, trash.map(Edit::Trash));
        assert_eq!(names(&workbook.removed_from(map)), ["They call back the same day", "No list"]);
        assert_eq!(names(&workbook.removed_clients()), ["Dana"]);
        assert_eq!(names(&workbook.removed_maps()), ["Complaints"]);
        assert_eq!(workbook.removed_from(MapId::from_bits(8)), []);
    }

    #[test]
    fn what_is_brought_back_has_its_links_again() {
        let (workbook, map, row, cause) = example();
        let removed = apply(workbook.clone(), [Edit::Trash(Item::Row(row))]);
        let item = removed.removed_from(map)[0].item;
        let back = apply(removed, [Edit::Restore(item)]);
        assert_eq!(back.removed_from(map), []);
        assert!(back.get::<Cause>(cause).unwrap().gaps.contains(&row.id));
        assert!(back.is_live(&Key::Row(row)));
        assert!(back.same_content(&workbook));
    }

    #[test]
    fn the_days_left_run_from_thirty_to_one() {
        let item = Item::Map(MapId::from_bits(1));
        let removed = Removed { item, kind: item.into(), name: String::new(), since: 10 * DAY };
        for (now, left) in
            [(10 * DAY, 30), (10 * DAY + 1, 30), (11 * DAY, 29), (39 * DAY + 1, 1), (60 * DAY, 1), (0, 30)]
        {
            assert_eq!(removed.days_left(now), left, "{now}");
        }
    }
}
