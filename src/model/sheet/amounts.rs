//! How much a sheet tells.

use super::{CauseOnSheet, LeftOut, MapSheet, SolutionOnSheet};
use crate::model::Key;

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

impl Amounts {
    /// How much it is that a client's copy leaves out.
    pub fn of(left_out: &[LeftOut]) -> Amounts {
        let count = |is: fn(&Key) -> bool| left_out.iter().filter(|one| is(&one.at)).count();
        Amounts {
            cells: count(|at| matches!(at, Key::Cell(_))),
            causes: count(|at| matches!(at, Key::Cause(_))),
            solutions: count(|at| matches!(at, Key::Solution(_))),
        }
    }
}
