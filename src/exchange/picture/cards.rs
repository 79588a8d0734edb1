//! Needs, causes and solutions as cards, and parts of them where a page ends.

use super::lines::{Line, height_of, take};
use super::measure::Tenths;
use super::page::{Ink, What};
use crate::model::LevelName;

/// Between the edge of a card and its texts.
pub(super) const PADDING: Tenths = 70;
/// The coloured edge of a card.
pub(super) const EDGE: Tenths = 25;
/// Between a need's name and its cells.
pub(super) const ABOVE_CELLS: Tenths = 60;
/// Above the words of a gap: the line to the causes runs there.
pub(super) const ABOVE_GAP: Tenths = 175;
/// Between causes, and between solutions.
pub(super) const BETWEEN: Tenths = 55;

/// A cause or a solution.
#[derive(Clone)]
pub(super) struct Card {
    pub(super) what: What,
    pub(super) ink: Ink,
    pub(super) dashed: bool,
    /// Its name where it goes on on another page.
    pub(super) again: Vec<Line>,
    pub(super) lines: Vec<Line>,
}

impl Card {
    pub(super) fn height(&self) -> Tenths {
        height_of(&self.lines) + 2 * PADDING
    }

    /// As much as there is room for, and the rest.
    fn take(self, room: Tenths) -> (Card, Option<Card>) {
        let Card { what, ink, dashed, again, lines } = self;
        let (lines, rest) = take(lines, room - 2 * PADDING);
        let part = |lines| Card { what, ink, dashed, again: again.clone(), lines };
        let rest = (!rest.is_empty()).then(|| part([again.clone(), rest].concat()));
        (part(lines), rest)
    }
}

/// A cause with the solutions beside it; or solutions that stand beside none.
#[derive(Clone, Default)]
pub(super) struct Group {
    pub(super) cause: Option<Card>,
    pub(super) solutions: Vec<Card>,
}

impl Group {
    pub(super) fn height(&self) -> Tenths {
        let cause = self.cause.as_ref().map_or(0, Card::height);
        cause.max(stacked(self.solutions.iter().map(Card::height)))
    }

    fn is_empty(&self) -> bool {
        self.cause.is_none() && self.solutions.is_empty()
    }

    /// As much as there is room for, and the rest: begins with its name again.
    fn take(self, room: Tenths) -> (Group, Option<Group>) {
        let (mut part, mut rest) = (Group::default(), Group::default());
        let again = self.cause.as_ref().map(|cause| Card { lines: cause.again.clone(), ..cause.clone() });
        if let Some(cause) = self.cause {
            let (now, later) = cause.take(room);
            (part.cause, rest.cause) = (Some(now), later);
        }
        let mut used = 0;
        for solution in self.solutions {
            let above = if part.solutions.is_empty() { 0 } else { BETWEEN };
            if !rest.solutions.is_empty() {
                rest.solutions.push(solution);
            } else if used + above + solution.height() <= room {
                used += above + solution.height();
                part.solutions.push(solution);
            } else if part.solutions.is_empty() {
                let (now, later) = solution.take(room);
                part.solutions.push(now);
                rest.solutions.extend(later);
                // Full, whether or not all of it is told.
                used = room;
            } else {
                rest.solutions.push(solution);
            }
        }
        if rest.cause.is_none() && !rest.solutions.is_empty() {
            rest.cause = again;
        }
        (part, (!rest.is_empty()).then_some(rest))
    }
}

/// How high things are that stand one below the other.
pub(super) fn stacked(heights: impl Iterator<Item = Tenths>) -> Tenths {
    let (count, sum) = heights.fold((0, 0), |(count, sum), height| (count + 1, sum + height));
    sum + BETWEEN * (count - 1).max(0)
}

/// Whole groups as long as there is room; one that is alone and too high is divided.
fn take_groups(groups: Vec<Group>, room: Tenths) -> (Vec<Group>, Vec<Group>) {
    let (mut taken, mut rest, mut used) = (Vec::new(), Vec::new(), 0);
    for group in groups {
        let above = if taken.is_empty() { 0 } else { BETWEEN };
        if !rest.is_empty() {
            rest.push(group);
        } else if used + above + group.height() <= room {
            used += above + group.height();
            taken.push(group);
        } else if taken.is_empty() {
            let (part, later) = group.take(room);
            taken.push(part);
            rest.extend(later);
            used = room;
        } else {
            rest.push(group);
        }
    }
    (taken, rest)
}

/// A need: its name and what belongs to it, and its two cells.
#[derive(Clone)]
pub(super) struct NeedCard {
    pub(super) again: Vec<Line>,
    pub(super) head: Vec<Line>,
    pub(super) should: Vec<Line>,
    pub(super) is: Vec<Line>,
}

impl NeedCard {
    /// How high the cells' beginning is above that of the card.
    pub(super) fn cells_below(&self) -> Tenths {
        PADDING + height_of(&self.head) + if self.head.is_empty() { 0 } else { ABOVE_CELLS }
    }

    fn has_cells(&self) -> bool {
        !self.should.is_empty() || !self.is.is_empty()
    }

    pub(super) fn height(&self) -> Tenths {
        if self.has_cells() {
            self.cells_below() + height_of(&self.should).max(height_of(&self.is)) + PADDING
        } else {
            height_of(&self.head) + 2 * PADDING
        }
    }

    /// As much as there is room for, and the rest; that is no more than its name
    /// where nothing is left.
    fn take(self, room: Tenths) -> (NeedCard, NeedCard) {
        let (head, head_rest) = take(self.head, room - 2 * PADDING);
        let mut part = NeedCard { again: Vec::new(), head, should: Vec::new(), is: Vec::new() };
        let mut rest = NeedCard { again: self.again.clone(), head: self.again, should: self.should, is: self.is };
        if head_rest.is_empty() {
            let room = room - part.cells_below() - PADDING;
            (part.should, rest.should) = take(rest.should, room);
            (part.is, rest.is) = take(rest.is, room);
        } else {
            rest.head.extend(head_rest);
        }
        (part, rest)
    }

    fn says_more_than_its_name(&self) -> bool {
        self.head.len() > self.again.len() || self.has_cells()
    }
}

/// A need with its gap and what stands beside it; or what is linked to none.
#[derive(Clone)]
pub(super) struct Block {
    pub(super) level: Option<LevelName>,
    pub(super) number: usize,
    /// Its beginning, not what goes on from another page.
    pub(super) begins: bool,
    pub(super) need: Option<NeedCard>,
    pub(super) gap: Vec<Line>,
    pub(super) groups: Vec<Group>,
    /// The numbers of the business needs that it serves.
    pub(super) serves: Vec<usize>,
}

impl Block {
    pub(super) fn height(&self) -> Tenths {
        let need = self.need.as_ref().map_or(0, NeedCard::height);
        let gap = if self.gap.is_empty() { 0 } else { ABOVE_GAP + height_of(&self.gap) };
        need.max(gap).max(stacked(self.groups.iter().map(Group::height)))
    }

    /// How high that is which stands together: the need, and what is first beside it. The rest may go on
    /// on the next page.
    pub(super) fn beginning(&self) -> Tenths {
        let first = self.groups.iter().take(1).cloned().collect();
        Block { groups: first, ..self.clone() }.height()
    }

    /// As much as there is room for, and what goes on on the next page.
    pub(super) fn take(self, room: Tenths) -> (Block, Option<Block>) {
        let (need, need_rest) = self.need.map(|need| need.take(room)).unzip();
        let (gap, gap_rest) = take(self.gap, room - ABOVE_GAP);
        let (groups, groups_rest) = take_groups(self.groups, room);
        let goes_on = need_rest.as_ref().is_some_and(NeedCard::says_more_than_its_name)
            || !gap_rest.is_empty()
            || !groups_rest.is_empty();
        let (level, number) = (self.level, self.number);
        let rest = || Block {
            level,
            number,
            begins: false,
            need: need_rest,
            gap: gap_rest,
            groups: groups_rest,
            serves: Vec::new(),
        };
        let rest = goes_on.then(rest);
        (Block { level, number, begins: self.begins, need, gap, groups, serves: self.serves }, rest)
    }
}
