//! Which card stands on which page, and where; and the lines between them.

use super::cards::{ABOVE_GAP, BETWEEN, Block, Card, EDGE, Group, NeedCard, PADDING};
use super::columns::{Columns, LANE, MOST_LANES};
use super::frame::Frame;
use super::lines::{Line, Look, Setter, height_of, middle_of_first, put};
use super::measure::Tenths;
use super::page::{CardBox, Edge, Ink, Join, Page, Place, What};
use super::words::PictureWords;
use crate::model::LevelName;

/// Between two needs.
const BETWEEN_NEEDS: Tenths = 110;
/// Between a level and the next one.
const BETWEEN_LEVELS: Tenths = 90;
/// Between the line above a level and its name, and between that and its needs.
const AROUND_LEVEL: Tenths = 45;

/// What a part of the map is called.
#[derive(Clone, Copy)]
pub(super) struct Heading {
    pub(super) name: &'static str,
    pub(super) ink: Ink,
}

/// What stands below one heading.
pub(super) struct Section {
    pub(super) heading: Heading,
    pub(super) blocks: Vec<Block>,
}

/// Where a need begins on its page, for the lines to what it serves.
struct Anchor {
    page: usize,
    level: LevelName,
    number: usize,
    y: Tenths,
    serves: Vec<usize>,
}

/// Pages as they are filled.
pub(super) struct Layout<'a> {
    words: &'a PictureWords,
    setter: Setter<'a>,
    columns: Columns,
    frame: Frame<'a>,
    pages: Vec<Page>,
    page: Page,
    top: Tenths,
    y: Tenths,
    anchors: Vec<Anchor>,
}

impl<'a> Layout<'a> {
    pub(super) fn new(words: &'a PictureWords, setter: Setter<'a>, columns: Columns, frame: Frame<'a>) -> Layout<'a> {
        let (page, y) = frame.begin_page(true);
        Layout { words, setter, columns, frame, pages: Vec::new(), page, top: y, y, anchors: Vec::new() }
    }

    /// The pages, filled.
    pub(super) fn pages(mut self, sections: Vec<Section>) -> Vec<Page> {
        let nothing = sections.iter().all(|section| section.blocks.is_empty());
        for section in sections.into_iter().filter(|section| !section.blocks.is_empty()) {
            self.section(section);
        }
        if nothing {
            let whole = self.columns.whole;
            let lines = self.setter.set(self.words.nothing, Look::SAID, whole.width);
            self.page.plain.push(put(What::Heading, &lines, whole.x, self.y, whole.width, Edge::Left));
        }
        self.pages.push(self.page);
        self.frame.end_pages(&mut self.pages);
        for number in 0..self.pages.len() {
            let joins = serving(number, &self.anchors, &self.columns);
            self.pages.get_mut(number).into_iter().for_each(|page| page.joins.extend(joins.clone()));
        }
        self.pages
    }

    fn room(&self) -> Tenths {
        self.frame.bottom() - self.y
    }

    fn is_fresh(&self) -> bool {
        self.y == self.top
    }

    fn next_page(&mut self) {
        let (page, y) = self.frame.begin_page(false);
        self.pages.push(std::mem::replace(&mut self.page, page));
        (self.top, self.y) = (y, y);
    }

    fn section(&mut self, section: Section) {
        let Section { heading, blocks } = section;
        let mut headed = false;
        let mut begun = false;
        for block in blocks {
            let above = self.above(heading, headed);
            let enough = block.beginning();
            let whole_page = self.frame.bottom() - self.frame.top() - self.heading_height(heading);
            // What is higher than a page begins where a good part of one is left.
            let enough = if enough > whole_page { whole_page * 2 / 5 } else { enough };
            if above + enough > self.room() && !self.is_fresh() {
                self.next_page();
                headed = false;
            }
            if headed {
                self.y += BETWEEN_NEEDS;
            } else {
                self.heading(heading, begun);
            }
            (headed, begun) = (true, true);
            let mut rest = Some(block);
            while let Some(block) = rest {
                let (part, later) = block.take(self.room());
                self.block(part);
                rest = later;
                if rest.is_some() {
                    self.next_page();
                    self.heading(heading, true);
                }
            }
        }
    }

    /// What comes before the next need.
    fn above(&self, heading: Heading, headed: bool) -> Tenths {
        if headed {
            BETWEEN_NEEDS
        } else {
            self.heading_height(heading) + if self.is_fresh() { 0 } else { BETWEEN_LEVELS }
        }
    }

    fn heading_lines(&self, heading: Heading, again: bool) -> Vec<Line> {
        let look = Look::level(heading.ink);
        let width = self.columns.whole.right() - self.columns.need.x;
        if again {
            self.setter.set(&(self.words.continued)(heading.name), look, width)
        } else {
            self.setter.set(heading.name, look, width)
        }
    }

    fn heading_height(&self, heading: Heading) -> Tenths {
        height_of(&self.heading_lines(heading, true)) + 2 * AROUND_LEVEL
    }

    fn heading(&mut self, heading: Heading, again: bool) {
        if !self.is_fresh() {
            self.y += BETWEEN_LEVELS;
        }
        let (whole, x) = (self.columns.whole, self.columns.need.x);
        self.page.rules.push((Place { x: whole.x, y: self.y, width: whole.width, height: 14 }, heading.ink));
        let lines = self.heading_lines(heading, again);
        let placed = put(What::Level, &lines, x, self.y + AROUND_LEVEL, whole.right() - x, Edge::Left);
        self.y = placed.place.bottom() + AROUND_LEVEL;
        self.page.plain.push(placed);
    }

    fn block(&mut self, block: Block) {
        let (y, columns) = (self.y, self.columns);
        let height = block.height();
        let middle = PADDING + block.need.as_ref().map_or(71, |need| middle_of_first(&need.head));
        let key = block.level.map(|level| (level, block.number));
        if let (Some(need), Some((level, number))) = (&block.need, key) {
            self.need(need, level, number);
            if block.begins {
                let (page, serves) = (self.pages.len(), block.serves.clone());
                self.anchors.push(Anchor { page, level, number, y: y + middle, serves });
            }
            if !block.gap.is_empty() {
                let (what, gap) = (What::Gap(level, number), columns.gap);
                self.page.plain.push(put(what, &block.gap, gap.x, y + ABOVE_GAP, gap.width, Edge::Left));
            }
        }
        self.groups(&block.groups, y, block.need.is_some().then_some(y + middle));
        self.y = y + height;
    }

    fn need(&mut self, need: &NeedCard, level: LevelName, number: usize) {
        let columns = self.columns;
        let inner = columns.need.text();
        let ink = Ink::Level(level);
        let place = Place { x: columns.need.x, y: self.y, width: columns.need.width, height: need.height() };
        let cells = self.y + need.cells_below();
        let boxes = [
            (What::Need(level, number), &need.head, inner, self.y + PADDING),
            (What::Should(level, number), &need.should, columns.should, cells),
            (What::Is(level, number), &need.is, columns.is, cells),
        ];
        let boxes = boxes.into_iter().filter(|(_, lines, ..)| !lines.is_empty());
        let boxes = boxes.map(|(what, lines, column, y)| put(what, lines, column.x, y, column.width, Edge::Left));
        self.page.cards.push(CardBox { place, ink, dashed: false, boxes: boxes.collect() });
    }

    /// Causes with their solutions, and the lines from the need to them.
    fn groups(&mut self, groups: &[Group], from: Tenths, need_at: Option<Tenths>) {
        let columns = self.columns;
        let (mut y, mut reached) = (from, Vec::new());
        for group in groups {
            let mut answered = Vec::new();
            let mut below = y;
            for solution in &group.solutions {
                let place = Place { y: below, height: solution.height(), ..place_in(columns.solutions) };
                answered.push(below + PADDING + middle_of_first(&solution.lines));
                self.card(solution, place);
                below = place.bottom() + BETWEEN;
            }
            if let Some(cause) = &group.cause {
                let place = Place { y, height: cause.height(), ..place_in(columns.causes) };
                let at = y + PADDING + middle_of_first(&cause.lines);
                reached.push(at);
                self.card(cause, place);
                let between = (columns.causes.right(), columns.solutions.x);
                self.page.joins.extend(comb(between, at, &answered, Ink::Solutions));
            }
            y += group.height() + BETWEEN;
        }
        if let Some(at) = need_at {
            let mut joins = comb((columns.gap.right(), columns.causes.x), at, &reached, Ink::Causes);
            // It begins at the need: above the gap's words there is nothing but this line.
            for join in &mut joins {
                join.points.first_mut().into_iter().for_each(|first| first.0 = columns.need.right());
            }
            self.page.joins.extend(joins);
        }
    }

    fn card(&mut self, card: &Card, place: Place) {
        let (x, width) = (place.x + EDGE + PADDING, place.width - EDGE - 2 * PADDING);
        let texts = put(card.what, &card.lines, x, place.y + PADDING, width, Edge::Left);
        self.page.cards.push(CardBox { place, ink: card.ink, dashed: card.dashed, boxes: vec![texts] });
    }
}

fn place_in(column: super::columns::Column) -> Place {
    Place { x: column.x, y: 0, width: column.width, height: 0 }
}

/// Lines from one height on the left to several on the right, by way of the middle.
fn comb((left, right): (Tenths, Tenths), from: Tenths, to: &[Tenths], ink: Ink) -> Vec<Join> {
    let middle = (left + right) / 2;
    let line = |to: &Tenths| Join {
        points: if *to == from {
            vec![(left, from), (right, from)]
        } else {
            vec![(left, from), (middle, from), (middle, *to), (right, *to)]
        },
        ink,
        arrow: false,
    };
    to.iter().map(line).collect()
}

/// The lines from work to the results that it serves, where both are on a page.
fn serving(page: usize, anchors: &[Anchor], columns: &Columns) -> Vec<Join> {
    let here = |level| anchors.iter().filter(move |anchor| anchor.page == page && anchor.level == level);
    let is_served = |result: &&Anchor| here(LevelName::Performance).any(|work| work.serves.contains(&result.number));
    let served: Vec<&Anchor> = here(LevelName::Business).filter(is_served).collect();
    // More than have room would be a tangle that says nothing; what is served is named as well.
    if served.len() > MOST_LANES {
        return Vec::new();
    }
    let mut joins = Vec::new();
    let right = columns.need.x;
    for (lane, result) in (0..).zip(&served) {
        let x = right - 60 - LANE * lane;
        for work in here(LevelName::Performance).filter(|work| work.serves.contains(&result.number)) {
            let y = work.y + 22 * lane;
            joins.push(Join {
                points: vec![(right, y), (x, y), (x, result.y), (right, result.y)],
                ink: Ink::Level(LevelName::Performance),
                arrow: true,
            });
        }
    }
    joins
}
