//! A map as its checks look at it: each record looked up once, links both ways.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::delicate::Names;
use crate::model::{
    Cause, CauseId, Cell, CellRef, Conventions, Day, Factor, FactorRef, FactorReview, GapMap, LevelName, MapId, Open,
    Row, RowId, Side, Solution, SolutionId, SolutionStatus, Word, Workbook,
};

/// All that the checks of a map need to know.
pub struct Facts<'w> {
    pub title: &'w str,
    pub today: Day,
    pub conventions: Conventions,
    pub names: Names,
    /// Business before performance.
    pub rows: Vec<RowFacts<'w>>,
    pub causes: Vec<CauseFacts<'w>>,
    pub solutions: Vec<SolutionFacts<'w>>,
    /// Factors that were looked at without a result.
    pub found_none: Vec<Factor>,
    /// Neither how things are nor why.
    pub nothing_known: bool,
}

/// A row with its cells.
pub struct RowFacts<'w> {
    pub id: RowId,
    pub level: LevelName,
    pub row: &'w Row,
    pub should: Cow<'w, Cell>,
    pub is: Cow<'w, Cell>,
    /// Of a business row: whether a performance row with something on it serves it.
    pub served: bool,
    /// Of a performance row: which business rows it serves, by their places.
    pub serves: Vec<usize>,
}

/// A cause with what it leads to.
pub struct CauseFacts<'w> {
    pub id: CauseId,
    pub cause: &'w Cause,
    pub factor: Option<Factor>,
    /// Whether one of the rows it explains is there.
    pub explains: bool,
    /// Whether a solution that is there answers it.
    pub answered: bool,
}

/// A solution with what it answers.
pub struct SolutionFacts<'w> {
    pub id: SolutionId,
    pub solution: &'w Solution,
    /// The causes it answers, as far as they are there: by their places.
    pub causes: Vec<usize>,
}

impl<'w> Facts<'w> {
    /// Those of a map; none if it isn't there.
    pub fn of(workbook: &'w Workbook, map: MapId, today: Day) -> Option<Facts<'w>> {
        let title = &workbook.get::<GapMap>(map)?.title;
        let rows = rows(workbook, map);
        let row_ids: BTreeMap<RowId, usize> = rows.iter().enumerate().map(|(at, row)| (row.id, at)).collect();
        let cause = |(id, cause): (crate::model::InMap<CauseId>, &'w Cause)| CauseFacts {
            id: id.id,
            cause,
            factor: cause.factor.as_ref().and_then(Open::known),
            explains: cause.gaps.iter().any(|row| row_ids.contains_key(row)),
            answered: false,
        };
        let mut causes: Vec<CauseFacts> = workbook.causes(map).into_iter().map(cause).collect();
        let cause_ids: BTreeMap<CauseId, usize> = causes.iter().enumerate().map(|(at, it)| (it.id, at)).collect();
        let mut solutions = Vec::new();
        for (id, solution) in workbook.solutions(map) {
            let answers: Vec<usize> = solution.causes.iter().filter_map(|id| cause_ids.get(id).copied()).collect();
            answers.iter().for_each(|at| causes[*at].answered = true);
            solutions.push(SolutionFacts { id: id.id, solution, causes: answers });
        }
        let found_none = Factor::ALL.iter().copied().filter(|factor| {
            let review = workbook.get::<FactorReview>(FactorRef { map, factor: *factor });
            review.is_some_and(|review| review.found_none)
        });
        let has_is = || rows.iter().any(|row| row.is.has_content());
        let nothing_known = causes.iter().all(CauseFacts::is_blank) && !has_is();
        Some(Facts {
            title,
            today,
            conventions: workbook.info().conventions,
            names: Names::of(workbook),
            rows,
            causes,
            solutions,
            found_none: found_none.collect(),
            nothing_known,
        })
    }
}

fn rows<'w>(workbook: &'w Workbook, map: MapId) -> Vec<RowFacts<'w>> {
    let mut rows: Vec<RowFacts> = Vec::new();
    for level in [LevelName::Business, LevelName::Performance] {
        for (id, row) in workbook.rows(map, level) {
            let cell = |side| match workbook.get::<Cell>(CellRef { row: id, side }) {
                Some(cell) => Cow::Borrowed(cell),
                None => Cow::Owned(Cell::default()),
            };
            let (should, is) = (cell(Side::Should), cell(Side::Is));
            rows.push(RowFacts { id: id.id, level, row, should, is, served: false, serves: Vec::new() });
        }
    }
    let business = rows.iter().enumerate().filter(|(_, row)| row.level == LevelName::Business);
    let places: BTreeMap<RowId, usize> = business.map(|(at, row)| (row.id, at)).collect();
    for at in 0..rows.len() {
        let served = rows[at].row.performance().into_iter().flat_map(|performance| &performance.serves);
        let serves: Vec<usize> = served.filter_map(|row| places.get(row).copied()).collect();
        if !rows[at].is_blank() {
            serves.iter().for_each(|business| rows[*business].served = true);
        }
        rows[at].serves = serves;
    }
    rows
}

impl RowFacts<'_> {
    /// Whether nothing was entered yet.
    pub fn is_blank(&self) -> bool {
        let row = self.row;
        let group = row.performance().map_or("", |performance| performance.performer_group.trim());
        let is_blank = |cell: &Cell| !cell.has_content() && cell.effective_state().is_none();
        is_blank(&self.should)
            && is_blank(&self.is)
            && row.measure.is_empty()
            && group.is_empty()
            && row.by_when.is_none()
            && row.agreed.is_none()
    }
}

impl CauseFacts<'_> {
    /// Whether nothing was written yet.
    pub fn is_blank(&self) -> bool {
        self.cause.is_blank()
    }
}

impl SolutionFacts<'_> {
    /// Whether nothing was written yet.
    pub fn is_blank(&self) -> bool {
        self.solution.text.trim().is_empty()
    }

    /// Whether it is set aside until the causes are clear.
    pub fn is_parked(&self) -> bool {
        self.solution.status == SolutionStatus::Parked
    }
}
