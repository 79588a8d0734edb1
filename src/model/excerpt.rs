//! A part of a workbook, as a workbook of its own.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{Key, MapId, Seen, Tick, Unit, Workbook, WorkbookId, WorkbookInfo, WorkbookKind};

impl Workbook {
    /// A workbook with nothing in it but one map and what that refers to: its client,
    /// and people. What was removed stays behind, and so do versions that nobody has
    /// chosen. None if there is no such map.
    pub fn excerpt(&self, map: MapId, id: WorkbookId, name: String, tick: Tick) -> Option<Workbook> {
        let root = Key::Map(map);
        if !self.is_live(&root) {
            return None;
        }
        // Points stay behind, too: what stood on the map before is nobody else's.
        let is_part =
            |key: &Key| *key == root || key.wholes().any(|whole| whole == root) && !matches!(key, Key::Point(_));
        let mut wanted: Vec<Key> = self.units().map(|(key, _)| key).filter(|key| is_part(key)).cloned().collect();
        let mut taken = BTreeSet::new();
        let mut units = Vec::new();
        while let Some(key) = wanted.pop() {
            if !self.is_live(&key) || !taken.insert(key.clone()) {
                continue;
            }
            wanted.extend(self.body(&key).into_iter().flat_map(|body| body.links(&key)));
            let unit = self.unit(&key).map(|unit| Unit::new(unit.current().clone()));
            units.extend(unit.map(|unit| (key, Arc::new(unit))));
        }
        let info = WorkbookInfo { name, kind: WorkbookKind::Own.into(), ..self.info() };
        let mut excerpt = Workbook::new(id, info, tick);
        excerpt.replay(units, &Seen::default());
        Some(excerpt)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{
        Agreed, Cause, CauseId, Cell, CellRef, Client, ClientId, Edit, GapMap, Id, InMap, Item, LevelName, OrderKey,
        Person, PersonId, ReplicaId, Row, RowId, Side, Visibility,
    };

    #[test]
    fn an_excerpt_holds_a_map_with_what_it_refers_to_and_nothing_else() {
        let tick = Tick { now: 1, replica: ReplicaId::LOWEST };
        let (map, other) = (MapId::from_bits(1), MapId::from_bits(2));
        let (client, person) = (|bits| ClientId::from_bits(bits), |bits| PersonId::from_bits(bits));
        let row = |map, bits| InMap { map, id: RowId::from_bits(bits) };
        let cause = |bits| InMap { map, id: CauseId::from_bits(bits) };
        let mut need = Row::new(LevelName::Business, OrderKey::default());
        need.agreed = Some(Agreed { with: Some(person(1)), on: None });
        let named = |name: &str| Person { visibility: Visibility::Private.into(), ..Person::called(name) };
        let edits = [
            Edit::add(person(1), named("agreed with")),
            Edit::add(person(2), named("behind the client")),
            Edit::add(person(3), named("a stranger")),
            Edit::add(client(1), Client { person: Some(person(2)), ..Client::default() }),
            Edit::add(client(2), Client::default()),
            Edit::add(map, GapMap { client: Some(client(1)), ..GapMap::default() }),
            Edit::add(other, GapMap { client: Some(client(2)), ..GapMap::default() }),
            Edit::add(row(map, 1), need.clone()),
            Edit::set(CellRef { row: row(map, 1), side: Side::Is }, Cell { text: "seven".into(), ..Cell::default() }),
            Edit::add(row(other, 2), Row::new(LevelName::Business, OrderKey::default())),
            Edit::add(cause(1), Cause { text: "kept".into(), ..Cause::default() }),
            Edit::add(cause(2), Cause { text: "removed".into(), ..Cause::default() }),
            Edit::Trash(Item::Cause(cause(2))),
        ];
        let own = WorkbookId::from_bits(7);
        let workbook = Workbook::new(WorkbookId::LOWEST, WorkbookInfo::default(), tick);
        let workbook = edits.iter().fold(workbook, |workbook, edit| workbook.apply(edit, tick).unwrap());
        let excerpt = workbook.excerpt(map, own, "One map".into(), tick).unwrap();
        assert_eq!((excerpt.id(), excerpt.info().name.as_str()), (own, "One map"));
        let mut held: Vec<Key> = excerpt.units().map(|(key, _)| key.clone()).collect();
        let mut wanted = [
            Key::Info,
            Key::Person(person(1)),
            Key::Person(person(2)),
            Key::Client(client(1)),
            Key::Map(map),
            Key::Row(row(map, 1)),
            Key::Cell(CellRef { row: row(map, 1), side: Side::Is }),
            Key::Cause(cause(1)),
        ];
        held.sort();
        wanted.sort();
        assert_eq!(held, wanted);
        assert_eq!(excerpt.dangling_links(), []);
        assert_eq!(excerpt.get::<Row>(row(map, 1)), Some(&need));
        assert_eq!(workbook.excerpt(MapId::HIGHEST, own, String::new(), tick), None);
    }
}
