//! A point as a map of its own, so that one can go on from there and lose nothing.

use super::copy::{Pairs, among};
use super::{
    Cause, CauseId, Cell, CellRef, Edit, FactorRef, GapMap, Held, Id, InMap, Key, LevelName, MapId, Point, PointId,
    Row, RowId, Side, Solution, SolutionId, Supply, Word, Workbook,
};

impl Workbook {
    /// The edit that puts in a map with all that a point holds, as one step and
    /// after the map that it was. None if there is no such point, or not enough ids.
    pub fn map_of_point(&self, point: InMap<PointId>, title: String, ids: Supply) -> Option<(MapId, Edit)> {
        let held = self.with_known_links((*self.get::<Point>(point)?.held).clone());
        let map = MapId::from_bits(ids()?);
        let order = self.after_map(point.map);
        let record = GapMap { order, title, archived: false, template: false, ..held.map.clone() };
        let mut edits = vec![Edit::add(map, record)];
        let business = add_rows(&held, LevelName::Business, map, &Pairs::new(), &mut edits, ids)?;
        let mut rows = add_rows(&held, LevelName::Performance, map, &business, &mut edits, ids)?;
        rows.extend(business);
        edits.extend(
            held.factors.iter().map(|(factor, review)| Edit::set(FactorRef { map, factor: *factor }, review.clone())),
        );
        let mut causes: Pairs<CauseId> = Vec::new();
        for (was, cause) in &held.causes {
            let id = CauseId::from_bits(ids()?);
            causes.push((*was, id));
            edits.push(Edit::add(InMap { map, id }, Cause { gaps: among(&cause.gaps, &rows), ..cause.clone() }));
        }
        for solution in held.solutions.values() {
            let id = SolutionId::from_bits(ids()?);
            let causes = among(&solution.causes, &causes);
            edits.push(Edit::add(InMap { map, id }, Solution { causes, ..solution.clone() }));
        }
        Some((map, Edit::Many(edits)))
    }

    /// What was held, without links to what was never here, and with its figures
    /// read as they are written now.
    fn with_known_links(&self, mut held: Held) -> Held {
        held.map.client = held.map.client.filter(|client| self.knows(&Key::Client(*client)));
        for person in held.people_mut() {
            *person = person.filter(|person| self.knows(&Key::Person(*person)));
        }
        let conventions = self.info().conventions;
        for cell in held.should.values_mut().chain(held.is.values_mut()) {
            cell.reading.type_in(cell.reading.typed.clone(), &conventions);
        }
        held
    }
}

/// The rows of one level with their cells; they serve those that are there already.
fn add_rows(
    held: &Held,
    level: LevelName,
    map: MapId,
    served: &Pairs<RowId>,
    edits: &mut Vec<Edit>,
    ids: Supply,
) -> Option<Pairs<RowId>> {
    let mut pairs: Pairs<RowId> = Vec::new();
    for (was, row) in held.rows.iter().filter(|(_, row)| row.level.name() == level) {
        let id = RowId::from_bits(ids()?);
        pairs.push((*was, id));
        let mut row: Row = row.clone();
        if let Some(performance) = row.performance_mut() {
            performance.serves = among(&performance.serves, served);
        }
        let to = InMap { map, id };
        edits.push(Edit::add(to, row));
        for side in Side::ALL {
            let cell: Option<&Cell> = held.cells(*side).get(was);
            edits.extend(cell.map(|cell| Edit::set(CellRef { row: to, side: *side }, cell.clone())));
        }
    }
    Some(pairs)
}
