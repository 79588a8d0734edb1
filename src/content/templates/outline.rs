//! What stands in an outline, and the edit that makes a map of it.

use super::Template;
use crate::model::{
    Agreed, Cause, CauseId, Cell, CellRef, CellState, ClientId, Conventions, Day, Direction, Edit, Factor, GapMap, Id,
    InMap, LevelName, MapId, Measure, OrderKey, Polarity, Provenance, ProvenanceKind, Row, RowId, Side, Solution,
    SolutionId, SolutionKind, SolutionStatus, Supply, Visibility, Workbook,
};

/// A need. Business needs stand before those that serve them; all are counted from 1.
#[derive(Debug)]
pub struct Need {
    pub on: On,
    /// What is measured, and its unit.
    pub measure: [&'static str; 2],
    pub better: Direction,
    pub should: Says,
    pub is: Says,
}

/// The level of a need.
#[derive(Debug)]
pub enum On {
    Business,
    /// Whose work it is, and the needs that it serves.
    Performance(&'static str, &'static [usize]),
}

/// What a cell says.
#[derive(Debug)]
pub enum Says {
    /// Nothing yet.
    Open,
    /// A guess: text and figure.
    Guessed(&'static str, &'static str),
    /// A fact: text, figure, where it is from.
    Known(&'static str, &'static str, From),
    /// Who finds it out and how, and who said so.
    ToGather(&'static str, From),
    /// Left out, because.
    Skipped(&'static str),
}

/// Where a fact is from: the kind of source, who or what, and how many weeks ago.
#[derive(Debug)]
pub struct From(pub ProvenanceKind, pub &'static str, pub u16);

/// A cause.
#[derive(Debug)]
pub struct Reason {
    pub text: &'static str,
    pub polarity: Polarity,
    pub factor: Factor,
    /// What shows it; empty for one that nothing shows yet.
    pub evidence: &'static str,
    /// The needs whose gaps it explains.
    pub gaps: &'static [usize],
    pub stands: Stands,
}

/// What is said of a cause beside what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stands {
    /// It was found.
    Found,
    /// It is expected, for something that isn't there yet.
    Anticipated,
    /// It stays as it is, because.
    Accepted(&'static str),
}

/// A solution.
#[derive(Debug)]
pub struct Idea {
    pub text: &'static str,
    pub kind: SolutionKind,
    pub status: SolutionStatus,
    /// Due in so many weeks.
    pub due: u16,
    /// How one will know that it worked.
    pub measure: &'static str,
    /// The causes that it answers, counted from 1.
    pub causes: &'static [usize],
}

/// How many weeks ago one looked for what shows a cause.
const LOOKED: u16 = 2;

impl Template {
    /// The edit that puts in a map with all that is in the outline, after the other
    /// maps and as one step. Its days lie around `today`, and figures are read as
    /// the workbook's owner writes them. None if there are not enough ids.
    pub fn begin(&self, book: &Workbook, client: Option<ClientId>, today: Day, ids: Supply) -> Option<(MapId, Edit)> {
        let map = MapId::from_bits(ids()?);
        let record = GapMap {
            order: book.after_maps(),
            title: self.title.into(),
            client,
            origin: self.origin.map(Into::into),
            request: self.request.into(),
            notes: self.notes.into(),
            ..GapMap::default()
        };
        let mut edits = vec![Edit::add(map, record)];
        let by_when = (self.due > 0).then(|| today.plus_weeks(self.due));
        let conventions = book.info().conventions;
        let mut rows: Vec<RowId> = Vec::new();
        for (need, order) in self.needs.iter().zip(places()) {
            let row = InMap { map, id: RowId::from_bits(ids()?) };
            edits.push(Edit::add(row, need.row(order, &rows, by_when, today)));
            for (side, says) in [(Side::Should, &need.should), (Side::Is, &need.is)] {
                let cell = says.cell(&conventions, today);
                edits.extend(cell.map(|cell| Edit::set(CellRef { row, side }, cell)));
            }
            rows.push(row.id);
        }
        let mut causes: Vec<CauseId> = Vec::new();
        for (reason, order) in self.causes.iter().zip(places()) {
            let cause = InMap { map, id: CauseId::from_bits(ids()?) };
            edits.push(Edit::add(cause, reason.cause(order, &rows, today)));
            causes.push(cause.id);
        }
        for (idea, order) in self.solutions.iter().zip(places()) {
            let solution = InMap { map, id: SolutionId::from_bits(ids()?) };
            edits.push(Edit::add(solution, idea.solution(order, &causes, today)));
        }
        Some((map, Edit::Many(edits)))
    }
}

impl Need {
    fn row(&self, order: OrderKey, rows: &[RowId], by_when: Option<Day>, today: Day) -> Row {
        let (level, by_when) = match self.on {
            On::Business => (LevelName::Business, by_when),
            On::Performance(..) => (LevelName::Performance, None),
        };
        let mut row = Row::new(level, order);
        let [name, unit] = self.measure.map(String::from);
        row.measure = Measure { name, unit, direction: Some(self.better.into()) };
        row.by_when = by_when;
        if let Says::Known(_, _, From(ProvenanceKind::Client, _, weeks)) = self.should {
            row.agreed = Some(Agreed { with: None, on: Some(today.minus_weeks(weeks)) });
        }
        if let (On::Performance(who, serves), Some(performance)) = (&self.on, row.performance_mut()) {
            performance.performer_group = (*who).into();
            performance.serves = linked(serves, rows).collect();
        }
        row
    }
}

impl Says {
    fn cell(&self, conventions: &Conventions, today: Day) -> Option<Cell> {
        let said = |text: &str, typed: &str, state: CellState, source: Provenance| {
            let mut cell =
                Cell { text: text.into(), state: Some(state.into()), provenance: Some(source), ..Cell::default() };
            if !typed.is_empty() {
                cell.reading.type_in(typed.into(), conventions);
            }
            cell
        };
        Some(match self {
            Says::Open => return None,
            Says::Guessed(text, typed) => said(text, typed, CellState::Guessed, Provenance::of(ProvenanceKind::Guess)),
            Says::Known(text, typed, from) => said(text, typed, CellState::Known, from.source(today)),
            Says::ToGather(text, from) => said(text, "", CellState::ToGather, from.source(today)),
            Says::Skipped(because) => {
                Cell { state: Some(CellState::Skipped.into()), skipped_because: (*because).into(), ..Cell::default() }
            }
        })
    }
}

impl From {
    fn source(&self, today: Day) -> Provenance {
        let From(kind, detail, weeks) = self;
        Provenance { detail: (*detail).into(), on: Some(today.minus_weeks(*weeks)), ..Provenance::of(*kind) }
    }
}

impl Reason {
    fn cause(&self, order: OrderKey, rows: &[RowId], today: Day) -> Cause {
        let looked = Some(today.minus_weeks(LOOKED));
        let source = Provenance { on: looked, ..Provenance::of(ProvenanceKind::Observed) };
        Cause {
            order,
            text: self.text.into(),
            polarity: self.polarity.into(),
            factor: Some(self.factor.into()),
            evidence: self.evidence.into(),
            provenance: (!self.evidence.is_empty()).then_some(source),
            gaps: linked(self.gaps, rows).collect(),
            anticipated: self.stands == Stands::Anticipated,
            accepted_because: match self.stands {
                Stands::Accepted(because) => Some(because.into()),
                Stands::Found | Stands::Anticipated => None,
            },
            // As in the sample: what was seen the client was told.
            visibility: Visibility::shareable_if(!self.evidence.is_empty()).into(),
        }
    }
}

impl Idea {
    fn solution(&self, order: OrderKey, causes: &[CauseId], today: Day) -> Solution {
        Solution {
            order,
            text: self.text.into(),
            kind: Some(self.kind.into()),
            causes: linked(self.causes, causes).collect(),
            due: (self.due > 0).then(|| today.plus_weeks(self.due)),
            measure: self.measure.into(),
            status: self.status.into(),
            ..Solution::default()
        }
    }
}

/// Places, one after the other.
fn places() -> impl Iterator<Item = OrderKey> {
    std::iter::successors(Some(OrderKey::default()), |last| Some(OrderKey::between(Some(last), None)))
}

/// The ids of those with these numbers, counted from 1.
fn linked<I: Copy>(numbers: &[usize], ids: &[I]) -> impl Iterator<Item = I> {
    numbers.iter().filter_map(|number| ids.get(number.checked_sub(1)?).copied())
}
