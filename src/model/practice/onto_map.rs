//! A map made of what came out in practice.

use super::CardFact;
use crate::model::{
    Cause, CauseId, Cell, CellRef, CellState, Day, Edit, Fills, GapMap, Id, InMap, LevelName, MapId, OrderKey,
    Provenance, ProvenanceKind, Row, RowId, Side, Solution, SolutionId, SolutionStatus, Supply, Workbook,
};

/// What a map that was practised says of itself.
#[derive(Clone, Copy, Debug)]
pub struct PracticeMap<'a> {
    /// What it is called.
    pub title: &'a str,
    /// Who said it all: the client of the scenario, in words.
    pub said_by: &'a str,
    /// On which day.
    pub on: Day,
}

impl Workbook {
    /// The edit that makes a map of facts that came out: a need on each level on which something did,
    /// the causes on the lower one of them, what was asked for as an idea that waits. What has no place
    /// on a map is noted. None if there are not enough ids.
    pub fn map_of_facts(&self, about: PracticeMap, facts: &[&CardFact], ids: Supply) -> Option<(MapId, Edit)> {
        let map = MapId::from_bits(ids()?);
        let mut making = Making { about, map, rows: [None, None], edits: Vec::new(), last: OrderKey::default(), ids };
        let order = self.after_maps();
        for level in [LevelName::Business, LevelName::Performance] {
            making.need(level, facts)?;
        }
        for fact in facts {
            match fact.fills {
                Some(Fills::Cause(factor)) => making.cause(fact, factor)?,
                Some(Fills::Solution) => making.idea(fact)?,
                _ => {}
            }
        }
        let notes: Vec<&str> = facts.iter().filter(|fact| is_noted(fact)).map(|fact| fact.text.trim()).collect();
        let record = GapMap { order, title: about.title.to_string(), notes: notes.join("\n"), ..GapMap::default() };
        let edits = std::iter::once(Edit::add(map, record)).chain(making.edits);
        Some((map, Edit::Many(edits.collect())))
    }
}

/// Whether a fact has no place of its own on a map.
fn is_noted(fact: &CardFact) -> bool {
    let has_place = |fills| matches!(fills, Fills::Cell(..) | Fills::Cause(_) | Fills::Solution | Fills::Performers);
    !fact.fills.is_some_and(has_place) && !fact.text.trim().is_empty()
}

struct Making<'a, 's> {
    about: PracticeMap<'a>,
    map: MapId,
    /// The business need and the performance need.
    rows: [Option<RowId>; 2],
    edits: Vec<Edit>,
    last: OrderKey,
    ids: Supply<'s>,
}

impl Making<'_, '_> {
    /// A need with what is known of it; none is made where nothing came out on its level.
    fn need(&mut self, level: LevelName, facts: &[&CardFact]) -> Option<()> {
        let said = |fills: Fills| {
            let texts = facts.iter().filter(|fact| fact.fills == Some(fills)).map(|fact| fact.text.trim());
            texts.collect::<Vec<_>>().join("\n")
        };
        let group = if level == LevelName::Performance { said(Fills::Performers) } else { String::new() };
        let cells = [Side::Should, Side::Is].map(|side| (side, said(Fills::Cell(level, side))));
        if group.is_empty() && cells.iter().all(|(_, text)| text.is_empty()) {
            return Some(());
        }
        let row = InMap { map: self.map, id: RowId::from_bits((self.ids)()?) };
        let mut record = Row::new(level, OrderKey::default());
        let served = self.rows[0];
        if let Some(performance) = record.performance_mut() {
            performance.performer_group = group;
            performance.serves = served.into_iter().collect();
        }
        self.edits.push(Edit::add(row, record));
        for (side, text) in cells.into_iter().filter(|(_, text)| !text.is_empty()) {
            let state = Some(CellState::Known.into());
            let cell = Cell { text, state, provenance: Some(self.source()), ..Cell::default() };
            self.edits.push(Edit::set(CellRef { row, side }, cell));
        }
        self.rows[usize::from(level == LevelName::Performance)] = Some(row.id);
        Some(())
    }

    fn cause(&mut self, fact: &CardFact, factor: crate::model::Factor) -> Option<()> {
        let at = InMap { map: self.map, id: CauseId::from_bits((self.ids)()?) };
        let [business, performance] = self.rows;
        let cause = Cause {
            order: self.next(),
            text: fact.text.trim().to_string(),
            factor: Some(factor.into()),
            provenance: Some(self.source()),
            gaps: performance.or(business).into_iter().collect(),
            ..Cause::default()
        };
        self.edits.push(Edit::add(at, cause));
        Some(())
    }

    fn idea(&mut self, fact: &CardFact) -> Option<()> {
        let at = InMap { map: self.map, id: SolutionId::from_bits((self.ids)()?) };
        let (order, text) = (self.next(), fact.text.trim().to_string());
        let status = SolutionStatus::Parked.into();
        self.edits.push(Edit::add(at, Solution { order, text, status, ..Solution::default() }));
        Some(())
    }

    fn next(&mut self) -> OrderKey {
        self.last = OrderKey::between(Some(&self.last), None);
        self.last.clone()
    }

    fn source(&self) -> Provenance {
        let detail = self.about.said_by.to_string();
        Provenance { detail, on: Some(self.about.on), ..Provenance::of(ProvenanceKind::Client) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Factor, ReplicaId, Tick, WorkbookId, WorkbookInfo};

    fn fact(fills: Fills, text: &str) -> CardFact {
        CardFact { fills: Some(fills), text: text.into(), ..CardFact::default() }
    }

    fn made(facts: &[CardFact]) -> (MapId, Workbook) {
        let tick = Tick { now: 1, replica: ReplicaId::LOWEST };
        let empty = Workbook::new(WorkbookId::LOWEST, WorkbookInfo::default(), tick);
        let mut bits = 0;
        let mut ids = || {
            bits += 1;
            Some(bits)
        };
        let about = PracticeMap { title: "Tills", said_by: "The client", on: "2026-03-01".parse().unwrap() };
        let facts: Vec<&CardFact> = facts.iter().collect();
        let (map, edit) = empty.map_of_facts(about, &facts, &mut ids).unwrap();
        (map, empty.apply(&edit, tick).unwrap())
    }

    #[test]
    fn what_came_out_stands_where_it_belongs_and_hangs_together() {
        let (map, book) = made(&[
            fact(Fills::Cell(LevelName::Business, Side::Should), "Two minutes"),
            fact(Fills::Cell(LevelName::Performance, Side::Is), "They ring the office"),
            fact(Fills::Performers, "those at the tills"),
            fact(Fills::Cause(Factor::Access), "No price list"),
            fact(Fills::Solution, "A half-day course"),
            fact(Fills::TrueClient, "The area manager decides"),
        ]);
        let (business, _) = book.rows(map, LevelName::Business)[0];
        let (performance, row) = book.rows(map, LevelName::Performance)[0];
        let it = row.performance().unwrap();
        assert_eq!((it.performer_group.as_str(), it.serves.first()), ("those at the tills", Some(&business.id)));
        assert_eq!(book.cell(CellRef { row: business, side: Side::Should }).text, "Two minutes");
        assert_eq!(book.cell(CellRef { row: performance, side: Side::Is }).text, "They ring the office");
        assert!(!book.cell(CellRef { row: business, side: Side::Is }).has_content());
        let causes = book.causes(map);
        assert_eq!((causes[0].1.text.as_str(), causes[0].1.gaps.first()), ("No price list", Some(&performance.id)));
        assert_eq!(book.solutions(map)[0].1.status, SolutionStatus::Parked);
        assert_eq!(book.get::<GapMap>(map).unwrap().notes, "The area manager decides");
        assert_eq!(book.dangling_links(), []);
    }

    #[test]
    fn of_little_comes_a_small_map_and_of_nothing_an_empty_one() {
        let (map, book) = made(&[fact(Fills::Cause(Factor::Skill), "New to it")]);
        assert_eq!((book.rows(map, LevelName::Business).len(), book.causes(map)[0].1.gaps.len()), (0, 0));
        let (map, book) = made(&[]);
        assert_eq!((book.get::<GapMap>(map).unwrap().title.as_str(), book.causes(map).len()), ("Tills", 0));
    }
}
