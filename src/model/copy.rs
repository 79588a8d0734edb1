//! Copies: the same again, under ids of its own.

use std::collections::BTreeSet;

use super::{
    Cause, CauseId, Cell, CellRef, Client, ClientId, DismissalRef, Edit, Factor, FactorRef, FactorReview, GapMap, Id,
    InMap, Key, LevelName, MapId, OrderKey, Row, RowId, Side, Solution, SolutionId, Spot, Word, Workbook,
};

/// Gives the bits of new ids, which should be random; none where there are no more.
pub type Supply<'a> = &'a mut dyn FnMut() -> Option<u128>;

/// Which id of the original became which of the copy.
pub(super) type Pairs<I> = Vec<(I, I)>;

impl Workbook {
    /// The edit that puts in a map with all that is on another, as one step. Its
    /// links stay within it; what was removed is not copied, and links to that
    /// are left out. It stands after the original and is in use, even if that is
    /// archived. None if there is no such map, or not enough ids.
    pub fn copy_of_map(&self, map: MapId, title: String, ids: Supply) -> Option<(MapId, Edit)> {
        let original = self.get::<GapMap>(map)?;
        let order = self.after_map(map);
        self.copy_as(map, GapMap { order, title, archived: false, ..original.clone() }, ids)
    }

    /// The place between a map and the next.
    pub(super) fn after_map(&self, map: MapId) -> OrderKey {
        let places: Vec<(MapId, &OrderKey)> =
            self.maps_and_templates().into_iter().map(|(id, map)| (id, &map.order)).collect();
        place_after(map, &places)
    }

    /// The edit that puts in this map with all that is on another.
    pub(super) fn copy_as(&self, map: MapId, record: GapMap, ids: Supply) -> Option<(MapId, Edit)> {
        let copy = MapId::from_bits(ids()?);
        let mut edits = vec![Edit::add(copy, record)];
        let rows = self.copy_rows(map, copy, &mut edits, ids)?;
        for factor in Factor::ALL {
            let at = |map| FactorRef { map, factor: *factor };
            edits.extend(self.get::<FactorReview>(at(map)).map(|review| Edit::set(at(copy), review.clone())));
        }
        let mut causes: Pairs<CauseId> = Vec::new();
        for (cause, record) in self.causes(map) {
            let id = CauseId::from_bits(ids()?);
            causes.push((cause.id, id));
            let gaps = among(&record.gaps, &rows);
            edits.push(Edit::add(InMap { map: copy, id }, Cause { gaps, ..record.clone() }));
        }
        let mut solutions: Pairs<SolutionId> = Vec::new();
        for (solution, record) in self.solutions(map) {
            let id = SolutionId::from_bits(ids()?);
            solutions.push((solution.id, id));
            let causes = among(&record.causes, &causes);
            edits.push(Edit::add(InMap { map: copy, id }, Solution { causes, ..record.clone() }));
        }
        // The copy says the same, so what was dismissed on the original is so there, too.
        for (DismissalRef { rule, at, .. }, dismissal) in self.dismissals(map) {
            let at = match at {
                Spot::Map | Spot::Family(_) => Some(at),
                Spot::Row(id) => twin(id, &rows).map(Spot::Row),
                Spot::Cell(id, side) => twin(id, &rows).map(|id| Spot::Cell(id, side)),
                Spot::Cause(id) => twin(id, &causes).map(Spot::Cause),
                Spot::Solution(id) => twin(id, &solutions).map(Spot::Solution),
            };
            let dismissed = |at| Edit::set(DismissalRef { map: copy, rule, at }, dismissal.clone());
            edits.extend(at.map(dismissed));
        }
        Some((copy, Edit::Many(edits)))
    }

    /// Business before performance, since that links to it.
    fn copy_rows(&self, map: MapId, copy: MapId, edits: &mut Vec<Edit>, ids: Supply) -> Option<Pairs<RowId>> {
        let mut pairs: Pairs<RowId> = Vec::new();
        for level in [LevelName::Business, LevelName::Performance] {
            for (row, record) in self.rows(map, level) {
                let id = RowId::from_bits(ids()?);
                let mut record: Row = record.clone();
                if let Some(performance) = record.performance_mut() {
                    performance.serves = among(&performance.serves, &pairs);
                }
                pairs.push((row.id, id));
                let to = InMap { map: copy, id };
                edits.push(Edit::add(to, record));
                for side in Side::ALL {
                    let cell = self.get::<Cell>(CellRef { row, side: *side });
                    edits.extend(cell.map(|cell| Edit::set(CellRef { row: to, side: *side }, cell.clone())));
                }
            }
        }
        Some(pairs)
    }

    /// The edit that puts in a client like another, after that one and without
    /// its maps. None if there is no such client, or no id.
    pub fn copy_of_client(&self, client: ClientId, name: String, ids: Supply) -> Option<(ClientId, Edit)> {
        let original = self.get::<Client>(client)?;
        let copy = ClientId::from_bits(ids()?);
        let places: Vec<(ClientId, &OrderKey)> =
            self.clients().into_iter().map(|(id, client)| (id, &client.order)).collect();
        let order = place_after(client, &places);
        Some((copy, Edit::add(copy, Client { order, name, archived: false, ..original.clone() })))
    }

    /// Whether that which stands at a key is put aside.
    pub(super) fn is_archived(&self, key: &Key) -> bool {
        match key {
            Key::Map(id) => self.held::<GapMap>(*id).is_some_and(|map| map.archived),
            Key::Client(id) => self.held::<Client>(*id).is_some_and(|client| client.archived),
            _ => false,
        }
    }
}

/// The place between one of them and the next.
fn place_after<I: Copy + PartialEq>(id: I, places: &[(I, &OrderKey)]) -> OrderKey {
    let at = places.iter().position(|(other, _)| *other == id);
    let place = |at: Option<usize>| at.and_then(|at| places.get(at)).map(|(_, order)| *order);
    OrderKey::between(place(at), place(at.map(|at| at + 1)))
}

/// What one of the original became in the copy.
fn twin<I: Copy + PartialEq>(id: I, pairs: &[(I, I)]) -> Option<I> {
    pairs.iter().find(|(original, _)| *original == id).map(|(_, copy)| *copy)
}

/// The same links in the copy; those to what was not copied are left out.
pub(super) fn among<I: Copy + Ord>(links: &BTreeSet<I>, pairs: &[(I, I)]) -> BTreeSet<I> {
    pairs.iter().filter(|(original, _)| links.contains(original)).map(|(_, copy)| *copy).collect()
}
