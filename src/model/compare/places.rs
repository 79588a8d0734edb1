//! Where on a map what changed is told, be it there before, after, or both times.

use std::collections::{BTreeMap, BTreeSet};

use super::{CauseId, Held, LevelName, RowId, Said, SolutionId, Under};
use crate::model::OrderKey;

/// The places of everything that was there before or is there after.
pub(super) struct Places {
    rows: Vec<RowId>,
    causes: Vec<CauseId>,
    solutions: Vec<SolutionId>,
    ranks: BTreeMap<RowId, usize>,
    of_causes: BTreeMap<CauseId, Under>,
    of_solutions: BTreeMap<SolutionId, Under>,
}

impl Places {
    pub fn of(before: &Held, after: &Held) -> Places {
        let performance = both(before, after, LevelName::Performance);
        let business = both(before, after, LevelName::Business);
        // A cause stands beside a performance need rather than beside a business need.
        let needs: Vec<RowId> = performance.iter().chain(&business).copied().collect();
        let mut rows: Vec<RowId> = business;
        rows.extend(&performance);
        let mut once = BTreeSet::new();
        rows.retain(|row| once.insert(*row));
        let ranks = rows.iter().enumerate().map(|(at, row)| (*row, at + 1)).collect();
        let all_causes = before.causes.iter().chain(&after.causes);
        let causes = in_order(all_causes.clone().map(|(id, cause)| (*id, &cause.order)));
        let beside = |gaps: &BTreeSet<RowId>| needs.iter().find(|row| gaps.contains(row)).copied();
        // What is there after all counts more: it comes later, and replaces the other.
        let of_causes: BTreeMap<CauseId, Under> =
            all_causes.map(|(id, cause)| (*id, beside(&cause.gaps).map_or(Under::Loose, Under::Need))).collect();
        let all_solutions = before.solutions.iter().chain(&after.solutions);
        let solutions = in_order(all_solutions.clone().map(|(id, solution)| (*id, &solution.order)));
        let answers = |answered: &BTreeSet<CauseId>| causes.iter().find(|cause| answered.contains(cause));
        let under = |answered: &BTreeSet<CauseId>| {
            answers(answered).and_then(|cause| of_causes.get(cause).copied()).unwrap_or(Under::Loose)
        };
        let of_solutions = all_solutions.map(|(id, solution)| (*id, under(&solution.causes))).collect();
        Places { rows, causes, solutions, ranks, of_causes, of_solutions }
    }

    /// Business before performance; what went, after what it came after.
    pub fn rows(&self) -> &[RowId] {
        &self.rows
    }

    pub fn causes(&self) -> &[CauseId] {
        &self.causes
    }

    pub fn solutions(&self) -> &[SolutionId] {
        &self.solutions
    }

    /// The need beside which a cause stands.
    pub fn of_cause(&self, cause: CauseId) -> Under {
        self.of_causes.get(&cause).copied().unwrap_or(Under::Loose)
    }

    /// The need beside which the cause stands that a solution answers.
    pub fn of_solution(&self, solution: SolutionId) -> Under {
        self.of_solutions.get(&solution).copied().unwrap_or(Under::Loose)
    }

    /// Places in the order in which they are told.
    pub fn rank(&self, under: Under) -> usize {
        match under {
            Under::Map => 0,
            Under::Need(row) => self.ranks.get(&row).copied().unwrap_or(usize::MAX),
            Under::Loose => usize::MAX,
        }
    }

    /// Those needs that were there at one of the two times.
    pub fn known(&self, rows: &BTreeSet<RowId>) -> BTreeSet<RowId> {
        rows.iter().filter(|row| self.ranks.contains_key(row)).copied().collect()
    }

    /// Those causes that were there at one of the two times.
    pub fn known_causes(&self, causes: &BTreeSet<CauseId>) -> BTreeSet<CauseId> {
        causes.iter().filter(|cause| self.of_causes.contains_key(cause)).copied().collect()
    }

    /// Links to needs, as they are told.
    pub fn said(&self, rows: Option<&BTreeSet<RowId>>) -> Said {
        let known = rows.map(|rows| self.known(rows)).filter(|rows| !rows.is_empty());
        Said::option(known, Said::Rows)
    }

    /// Links to causes, as they are told.
    pub fn said_causes(&self, causes: &BTreeSet<CauseId>) -> Said {
        Said::option(Some(self.known_causes(causes)).filter(|causes| !causes.is_empty()), Said::Causes)
    }
}

/// The rows of a level at both times: in the order after, and each that went
/// behind the one that it came after.
fn both(before: &Held, after: &Held, level: LevelName) -> Vec<RowId> {
    let mut rows = after.rows_of(level);
    let mut there: BTreeSet<RowId> = rows.iter().copied().collect();
    let mut last = None;
    for row in before.rows_of(level) {
        if there.insert(row) {
            let at = last.and_then(|last| rows.iter().position(|other| *other == last)).map_or(0, |at| at + 1);
            rows.insert(at, row);
        }
        last = Some(row);
    }
    rows
}

/// Each once, by its place; of two places the later one counts.
fn in_order<'a, I: Copy + Ord + 'a>(all: impl Iterator<Item = (I, &'a OrderKey)>) -> Vec<I> {
    let places: BTreeMap<I, &OrderKey> = all.collect();
    let mut sorted: Vec<(&OrderKey, I)> = places.into_iter().map(|(id, order)| (order, id)).collect();
    sorted.sort_unstable();
    sorted.into_iter().map(|(_, id)| id).collect()
}
