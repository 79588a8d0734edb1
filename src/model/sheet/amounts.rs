//! How much a sheet tells.

use super::{CauseOnSheet, ClientView, MapSheet, SolutionOnSheet};
use crate::model::{MapId, Workbook};

/// How many cells with something in them, causes and solutions there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Amounts {
    /// Cells in which something is written.
    pub cells: usize,
    /// Causes.
    pub causes: usize,
    /// Solutions.
    pub solutions: usize,
}

impl MapSheet {
    /// How much stands on it.
    pub fn amounts(&self) -> Amounts {
        let needs = || self.business.iter().chain(&self.performance);
        let cells = needs().flat_map(|need| [&need.should, &need.is]).filter(|cell| cell.is_written());
        // Wherever they stand, they are numbered from 1.
        let causes = || needs().flat_map(|need| &need.causes).chain(&self.causes);
        let solutions = causes().flat_map(|cause| &cause.solutions).chain(&self.solutions);
        let last_cause = causes().map(|cause: &CauseOnSheet| cause.number).max();
        let last_solution = solutions.map(|solution: &SolutionOnSheet| solution.number).max();
        Amounts {
            cells: cells.count(),
            causes: last_cause.unwrap_or_default(),
            solutions: last_solution.unwrap_or_default(),
        }
    }
}

impl ClientView {
    /// How much of a map its client's copy leaves out. None if there is no such map.
    pub fn left_out(workbook: &Workbook, map: MapId) -> Option<Amounts> {
        let all = MapSheet::of(workbook, map)?.amounts();
        let told = ClientView::of(workbook, map)?.sheet().amounts();
        Some(Amounts {
            cells: all.cells.saturating_sub(told.cells),
            causes: all.causes.saturating_sub(told.causes),
            solutions: all.solutions.saturating_sub(told.solutions),
        })
    }
}
