//! Templates of one's own: what of a map others can begin with, and nothing of
//! what was found out for it.

use super::copy::{Pairs, among};
use super::{
    Cause, CauseId, ClientId, Edit, GapMap, Id, InMap, Key, LevelName, MapId, Measure, OrderKey, Row, RowId, Solution,
    SolutionId, Supply, Workbook,
};

impl Workbook {
    /// The edit that puts in a template made of a map. It has what the map is
    /// called, how it began, what is measured and which way is better, whose work
    /// it is, of which factor the causes and of which kind the solutions are, and
    /// what hangs together with what. What was said, found, agreed or noted stays
    /// behind: each record is made anew of what may come along.
    pub fn template_of(&self, map: MapId, ids: Supply) -> Option<(MapId, Edit)> {
        let GapMap { title, origin, .. } = self.get::<GapMap>(map)?.clone();
        let template = MapId::from_bits(ids()?);
        let record = GapMap { order: self.after_maps(), title, origin, template: true, ..GapMap::default() };
        let mut edits = vec![Edit::add(template, record)];
        let mut rows: Pairs<RowId> = Vec::new();
        for level in [LevelName::Business, LevelName::Performance] {
            for (row, record) in self.rows(map, level) {
                let id = RowId::from_bits(ids()?);
                edits.push(Edit::add(InMap { map: template, id }, outline(record, &rows)));
                rows.push((row.id, id));
            }
        }
        let mut causes: Pairs<CauseId> = Vec::new();
        for (cause, record) in self.causes(map) {
            let id = CauseId::from_bits(ids()?);
            causes.push((cause.id, id));
            let Cause { order, polarity, factor, anticipated, .. } = record.clone();
            let gaps = among(&record.gaps, &rows);
            let bare = Cause { order, polarity, factor, anticipated, gaps, ..Cause::default() };
            edits.push(Edit::add(InMap { map: template, id }, bare));
        }
        for (_, record) in self.solutions(map) {
            let id = SolutionId::from_bits(ids()?);
            let Solution { order, kind, .. } = record.clone();
            let causes = among(&record.causes, &causes);
            edits.push(Edit::add(InMap { map: template, id }, Solution { order, kind, causes, ..Solution::default() }));
        }
        Some((template, Edit::Many(edits)))
    }

    /// The edit that puts in a map which begins with what is on a template.
    pub fn map_from(&self, template: MapId, client: Option<ClientId>, ids: Supply) -> Option<(MapId, Edit)> {
        let original = self.get::<GapMap>(template)?;
        let record = GapMap { order: self.after_maps(), client, template: false, ..original.clone() };
        self.copy_as(template, record, ids)
    }

    /// The place after the last map, and after the last template.
    pub fn after_maps(&self) -> OrderKey {
        OrderKey::between(self.maps_and_templates().last().map(|(_, map)| &map.order), None)
    }

    /// Whether that which stands at a key is a template, live or removed.
    pub fn is_template(&self, key: &Key) -> bool {
        matches!(key, Key::Map(id) if self.held::<GapMap>(*id).is_some_and(|map| map.template))
    }
}

/// What of a row may come along; links lead to the rows that have done so.
fn outline(row: &Row, rows: &Pairs<RowId>) -> Row {
    let Measure { name, unit, direction } = row.measure.clone();
    let mut bare = Row::new(row.level.name(), row.order.clone());
    bare.measure = Measure { name, unit, direction };
    if let (Some(from), Some(to)) = (row.performance(), bare.performance_mut()) {
        to.performer_group = from.performer_group.clone();
        to.serves = among(&from.serves, rows);
    }
    bare
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{
        Agreed, Cell, CellRef, Client, Day, Direction, Dismissal, DismissalRef, Factor, FactorRef, FactorReview,
        Finder, Item, MapIndex, MapListing, MapSheet, Origin, Person, PersonId, Polarity, Provenance, ProvenanceKind,
        Query, Reading, ReplicaId, Rule, Side, SolutionKind, SolutionStatus, Spot, Tick, TrueClientCheck, WorkbookId,
        WorkbookInfo, Worth,
    };

    const MAP: MapId = MapId::LOWEST;

    fn tick() -> Tick {
        Tick { now: 1, replica: ReplicaId::LOWEST }
    }

    fn hidden() -> String {
        "hidden 77".into()
    }

    fn row(bits: u128) -> InMap<RowId> {
        InMap { map: MAP, id: RowId::from_bits(bits) }
    }

    fn source() -> Provenance {
        Provenance {
            person: Some(PersonId::from_bits(1)),
            detail: hidden(),
            on: Day::new(1977, 7, 7),
            ..Provenance::of(ProvenanceKind::Data)
        }
    }

    fn cell() -> Cell {
        let reading = Reading { as_of: Day::new(1977, 7, 7), source: hidden(), ..Reading::default() };
        let mut cell =
            Cell { text: hidden(), skipped_because: hidden(), provenance: Some(source()), ..Cell::default() };
        cell.reading = reading;
        cell.reading.type_in(hidden(), &Default::default());
        cell
    }

    /// A map with a word that must not come along in every place that has one.
    fn example() -> Workbook {
        let map = GapMap {
            title: "kept title".into(),
            client: Some(ClientId::from_bits(1)),
            origin: Some(Origin::Request.into()),
            request: hidden(),
            true_client: TrueClientCheck {
                owns_result: Some(true),
                true_client: Some(PersonId::from_bits(1)),
                doubts: hidden(),
                ..TrueClientCheck::default()
            },
            notes: hidden(),
            archived: true,
            ..GapMap::default()
        };
        let need = |level| {
            let mut need = Row::new(level, OrderKey::default());
            need.measure = Measure {
                name: "kept measure".into(),
                unit: "kept unit".into(),
                direction: Some(Direction::Lower.into()),
            };
            need.by_when = Day::new(1977, 7, 7);
            need.agreed = Some(Agreed { with: Some(PersonId::from_bits(1)), on: Day::new(1977, 7, 7) });
            need.opportunity = true;
            need.worth = Worth { likely: hidden(), unit: hidden(), basis: hidden(), ..Worth::default() };
            need
        };
        let mut work = need(LevelName::Performance);
        let performance = work.performance_mut().unwrap();
        performance.performer_group = "kept group".into();
        performance.serves = [row(1).id].into();
        let cause = Cause {
            text: hidden(),
            polarity: Polarity::Helps.into(),
            factor: Some(Factor::Feedback.into()),
            evidence: hidden(),
            provenance: Some(source()),
            gaps: [row(2).id].into(),
            accepted_because: Some(hidden()),
            ..Cause::default()
        };
        let solution = Solution {
            text: hidden(),
            kind: Some(SolutionKind::Tools.into()),
            causes: [CauseId::from_bits(1)].into(),
            owner: Some(PersonId::from_bits(1)),
            due: Day::new(1977, 7, 7),
            measure: hidden(),
            status: SolutionStatus::Done.into(),
            ..Solution::default()
        };
        let edits = [
            Edit::add(PersonId::from_bits(1), Person::called("hidden 77")),
            Edit::add(ClientId::from_bits(1), Client { name: hidden(), ..Client::default() }),
            Edit::add(MAP, map),
            Edit::add(row(1), need(LevelName::Business)),
            Edit::add(row(2), work),
            Edit::set(CellRef { row: row(1), side: Side::Should }, cell()),
            Edit::set(CellRef { row: row(2), side: Side::Is }, cell()),
            Edit::add(InMap { map: MAP, id: CauseId::from_bits(1) }, cause),
            Edit::add(InMap { map: MAP, id: SolutionId::from_bits(1) }, solution),
            Edit::set(
                FactorRef { map: MAP, factor: Factor::Motives },
                FactorReview { found_none: true, note: hidden() },
            ),
            Edit::set(
                DismissalRef { map: MAP, rule: Rule::NotAgreed, at: Spot::Row(row(1).id) },
                Dismissal { because: hidden(), ..Dismissal::default() },
            ),
        ];
        let empty = Workbook::new(WorkbookId::LOWEST, WorkbookInfo::default(), tick());
        edits.iter().fold(empty, |workbook, edit| workbook.apply(edit, tick()).unwrap())
    }

    fn supply(mut next: u128) -> impl FnMut() -> Option<u128> {
        move || {
            next += 1;
            Some(next)
        }
    }

    fn made((id, edit): (MapId, Edit), workbook: &Workbook) -> (Workbook, MapId) {
        (workbook.apply(&edit, tick()).unwrap(), id)
    }

    /// The example with its template, and with a map made of that.
    fn template() -> (Workbook, MapId) {
        let book = example();
        made(book.template_of(MAP, &mut supply(100)).unwrap(), &book)
    }

    #[test]
    fn a_template_holds_the_structure_and_nothing_that_was_found_out() {
        let (book, template) = template();
        let added = book.changed_since(&example());
        let said = format!("{added:?}");
        assert!(!said.contains("hidden") && !said.contains("1977"), "{said}");
        let of_it = |key: &Key| *key == Key::Map(template) || key.wholes().any(|whole| whole == Key::Map(template));
        assert!(added.iter().all(|(key, _)| of_it(key)), "nothing else has changed");
        assert!(!added.iter().any(|(key, _)| matches!(key, Key::Cell(_) | Key::Factor(_) | Key::Dismissal(_))));
        let record = book.get::<GapMap>(template).unwrap();
        assert!(record.template && !record.archived && record.client.is_none() && record.true_client.is_empty());
        assert_eq!((record.title.as_str(), &record.origin), ("kept title", &Some(Origin::Request.into())));
        for level in [LevelName::Business, LevelName::Performance] {
            let (_, need) = book.rows(template, level)[0];
            assert_eq!((need.measure.name.as_str(), need.measure.unit.as_str()), ("kept measure", "kept unit"));
            assert_eq!(need.measure.direction, Some(Direction::Lower.into()));
            assert!(need.by_when.is_none() && need.agreed.is_none() && !need.opportunity && need.worth.is_empty());
        }
        let business = book.rows(template, LevelName::Business)[0].0.id;
        let (work, need) = book.rows(template, LevelName::Performance)[0];
        let performance = need.performance().unwrap();
        assert_eq!((performance.performer_group.as_str(), &performance.serves), ("kept group", &[business].into()));
        let (cause, record) = book.causes(template)[0];
        let expect = Cause {
            polarity: Polarity::Helps.into(),
            factor: Some(Factor::Feedback.into()),
            gaps: [work.id].into(),
            ..Cause::default()
        };
        assert_eq!(*record, expect);
        let expect =
            Solution { kind: Some(SolutionKind::Tools.into()), causes: [cause.id].into(), ..Solution::default() };
        assert_eq!(*book.solutions(template)[0].1, expect);
        assert_eq!(book.dangling_links(), []);
    }

    #[test]
    fn a_template_is_in_no_list_of_maps_and_is_not_found() {
        let (before, (book, template)) = (example(), template());
        assert_eq!(book.maps().len(), 1);
        assert_eq!(book.templates().into_iter().map(|(id, _)| id).collect::<Vec<_>>(), [template]);
        let found = |book| Finder::of(book).find(&Query::of("kept"), 9);
        assert_eq!(found(&book), found(&before));
        assert_eq!(found(&book).iter().map(|found| found.count).sum::<usize>(), 3);
        let mut index = MapIndex::default();
        index.follow(&book);
        while index.go_on(Day::default()) {}
        let listing = MapListing { show: crate::model::MapShow::Archived, ..MapListing::default() };
        assert_eq!(index.list(&book, &listing), [MAP]);
        assert_eq!(index.list(&book, &MapListing::default()), []);
    }

    #[test]
    fn a_map_from_a_template_is_a_map_at_the_end_of_the_list() {
        let (book, template) = template();
        let client = Some(ClientId::from_bits(1));
        let (book, map) = made(book.map_from(template, client, &mut supply(200)).unwrap(), &book);
        let maps: Vec<MapId> = book.maps().into_iter().map(|(id, _)| id).collect();
        assert_eq!(maps, [MAP, map]);
        let record = book.get::<GapMap>(map).unwrap();
        assert_eq!((record.template, record.client, record.title.as_str()), (false, client, "kept title"));
        let sheet = |map| MapSheet::of(&book, map).map(|sheet| (sheet.business, sheet.performance));
        assert_eq!(sheet(map), sheet(template));
        assert_eq!(book.dangling_links(), []);
    }

    #[test]
    fn a_removed_template_comes_back_as_one() {
        let (book, template) = template();
        let removed = book.apply(&Edit::Trash(Item::Map(template)), tick()).unwrap();
        assert!(removed.templates().is_empty() && removed.removed_maps().is_empty());
        assert_eq!(removed.removed_templates()[0].item, Item::Map(template));
        let back = removed.apply(&Edit::Restore(Item::Map(template)), tick()).unwrap();
        assert!(back.same_content(&book));
    }

    #[test]
    fn there_is_none_of_what_is_not_there_or_without_ids() {
        let (book, template) = template();
        assert!(book.template_of(MapId::HIGHEST, &mut supply(300)).is_none());
        assert!(book.map_from(MapId::HIGHEST, None, &mut supply(300)).is_none());
        for few in 0..5 {
            let ids = || {
                let mut given = 0..few;
                move || given.next().map(|bits| 300 + bits)
            };
            assert!(book.template_of(MAP, &mut ids()).is_none(), "{few}");
            assert!(book.map_from(template, None, &mut ids()).is_none(), "{few}");
        }
    }
}
