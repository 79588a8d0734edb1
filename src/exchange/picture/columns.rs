//! Which part of a page is for what, from left to right.

use super::cards::{EDGE, PADDING};
use super::measure::Tenths;
use super::page::{MARGIN, PaperSize};
use super::telling::Widths;

/// Between need and gap.
const BEFORE_GAP: Tenths = 110;
/// Between gap and causes: the lines to the causes run here.
const BEFORE_CAUSES: Tenths = 200;
/// Between causes and solutions: the lines to the solutions run here.
const BEFORE_SOLUTIONS: Tenths = 190;
/// Between the two cells of a need.
const BETWEEN_CELLS: Tenths = 110;
/// Between two lines that run beside each other.
pub(super) const LANE: Tenths = 36;
/// How many lines from work to results have room beside the needs.
pub(super) const MOST_LANES: usize = 5;
/// What a browser may measure less than it draws.
const SLACK: Tenths = 12;

/// A part of the page, from its left edge on.
#[derive(Clone, Copy)]
pub(super) struct Column {
    pub(super) x: Tenths,
    pub(super) width: Tenths,
}

impl Column {
    pub(super) fn right(self) -> Tenths {
        self.x + self.width
    }

    /// Where the texts of a card begin that fills it.
    pub(super) fn text(self) -> Column {
        Column { x: self.x + EDGE + PADDING, width: self.width - EDGE - 2 * PADDING }
    }
}

/// The columns of a page.
#[derive(Clone, Copy)]
pub(super) struct Columns {
    pub(super) whole: Column,
    pub(super) need: Column,
    pub(super) should: Column,
    pub(super) is: Column,
    pub(super) gap: Column,
    pub(super) causes: Column,
    pub(super) solutions: Column,
}

impl Columns {
    /// With room for so many lines beside the needs. Where nothing stands beside any
    /// of them, they take all the room.
    pub(super) fn of(size: PaperSize, lanes: usize, beside_needs: bool) -> Columns {
        let whole = Column { x: MARGIN, width: size.size().0 - 2 * MARGIN };
        let lanes = Tenths::try_from(lanes.min(MOST_LANES)).unwrap_or_default();
        let beside = if lanes == 0 { 0 } else { lanes * LANE + 70 };
        let apart = if beside_needs { BEFORE_CAUSES + BEFORE_SOLUTIONS } else { 0 };
        let room = whole.width - beside - BEFORE_GAP - apart;
        let share = |hundredths: Tenths| room * hundredths / 100;
        let (needs, gaps) = if beside_needs { (41, 11) } else { (78, 22) };
        let need = Column { x: whole.x + beside, width: share(needs) };
        let gap = Column { x: need.right() + BEFORE_GAP, width: share(gaps) };
        if !beside_needs {
            return Columns::joined(whole, need, gap, gap, gap);
        }
        let causes = Column { x: gap.right() + BEFORE_CAUSES, width: share(24) };
        let x = causes.right() + BEFORE_SOLUTIONS;
        let solutions = Column { x, width: whole.right() - x };
        Columns::joined(whole, need, gap, causes, solutions)
    }

    fn joined(whole: Column, need: Column, gap: Column, causes: Column, solutions: Column) -> Columns {
        let inner = need.text();
        let should = Column { x: inner.x, width: (inner.width - BETWEEN_CELLS) / 2 };
        let is = Column { x: should.right() + BETWEEN_CELLS, width: should.width };
        Columns { whole, need, should, is, gap, causes, solutions }
    }

    /// How wide texts may be.
    pub(super) fn widths(&self) -> Widths {
        Widths {
            need: self.need.text().width - SLACK,
            cell: self.should.width - SLACK,
            gap: self.gap.width - SLACK,
            cause: self.causes.text().width - SLACK,
            solution: self.solutions.text().width - SLACK,
        }
    }
}
