//! Workbooks of any size, with text of one's own in every place.

use groundwork::model::{
    Agreed, Cause, CauseId, Cell, CellRef, CellState, Client, ClientId, Direction, Edit, Factor, GapMap, Id, InMap,
    LevelName, MapId, Measure, Open, Person, PersonId, Provenance, ProvenanceKind, Reading, ReplicaId, Row, RowId,
    Side, Solution, SolutionId, SolutionKind, Tick, Weeks, Workbook, WorkbookId, WorkbookInfo,
};

/// The id of them all.
pub const WORKBOOK: WorkbookId = WorkbookId::LOWEST;

/// A text for every place, made by the caller.
pub type Texts<'a> = &'a dyn Fn(&str) -> String;

/// So many maps, each with a client, and in each so many rows of either level,
/// causes and solutions: 2 + 8 units for each of `rows`.
pub fn workbook(maps: u128, rows: u128, text: Texts) -> Workbook {
    let tick = |now| Tick { now, replica: ReplicaId::LOWEST };
    let info = WorkbookInfo { name: text("workbook"), ..WorkbookInfo::default() };
    let mut workbook = Workbook::new(WORKBOOK, info, tick(1));
    let mut make = |edit: Edit| workbook = workbook.apply(&edit, tick(2)).unwrap();
    let person = PersonId::from_bits(1);
    make(Edit::add(person, Person { name: text("person"), ..Person::default() }));
    for m in 1..=maps {
        let (map, client) = (MapId::from_bits(m), ClientId::from_bits(m));
        let rhythm = Weeks::new(6);
        let last_met = "2026-01-31".parse().ok();
        let name = text("client");
        make(Edit::add(client, Client { name, rhythm, last_met, notes: text("notes"), ..Client::default() }));
        make(Edit::add(map, GapMap { title: text("title"), client: Some(client), ..GapMap::default() }));
        for r in 1..=rows {
            for (level, offset) in [(LevelName::Business, 0), (LevelName::Performance, rows)] {
                let row = InMap { map, id: RowId::from_bits(r + offset) };
                let mut record = Row::new(level, Default::default());
                record.measure =
                    Measure { name: text("measure"), unit: text("%"), direction: Some(Direction::Lower.into()) };
                record.agreed = Some(Agreed { with: Some(person), on: None });
                if let Some(performance) = record.performance_mut() {
                    performance.performer_group = text("group");
                    performance.serves.insert(RowId::from_bits(r));
                }
                make(Edit::add(row, record));
                for (side, typed) in [(Side::Should, "6 %"), (Side::Is, "14 %")] {
                    let mut reading = Reading::default();
                    reading.type_in(typed.into(), &Default::default());
                    let source = Provenance { detail: text("source"), ..Provenance::of(ProvenanceKind::Data) };
                    let state = Some(Open::Known(CellState::Known));
                    let cell = Cell { text: text("cell"), reading, provenance: Some(source), state, ..Cell::default() };
                    make(Edit::set(CellRef { row, side }, cell));
                }
            }
            let cause = InMap { map, id: CauseId::from_bits(r) };
            let gaps = [RowId::from_bits(r)].into();
            let factor = Some(Open::Known(Factor::Feedback));
            make(Edit::add(
                cause,
                Cause { text: text("cause"), evidence: text("evidence"), factor, gaps, ..Cause::default() },
            ));
            let solution = InMap { map, id: SolutionId::from_bits(r) };
            let causes = [cause.id].into();
            let kind = Some(Open::Known(SolutionKind::Coaching));
            make(Edit::add(solution, Solution { text: text("solution"), kind, causes, ..Solution::default() }));
        }
    }
    workbook
}
