//! Around what is on a page: title, headings, legend, number of the page.

use super::columns::Columns;
use super::lines::{Line, Look, Setter, height_of, put};
use super::measure::Tenths;
use super::page::{Edge, Ink, MARGIN, Mark, Page, PaperSize, Place, TextBox, What};
use super::words::PictureWords;
use crate::model::{CellState, LevelName, MapSheet, Polarity};

/// Between the title and what is below.
const BELOW_TITLE: Tenths = 130;
/// Between headings and the first level.
const BELOW_HEADINGS: Tenths = 60;
/// Between the line above the foot and the legend.
const BELOW_RULE: Tenths = 50;
/// Between what is on the page and the foot.
const ABOVE_FOOT: Tenths = 80;
/// Between two words of the legend.
const BETWEEN_WORDS: Tenths = 150;

/// What stands around every page.
pub(super) struct Frame<'a> {
    words: &'a PictureWords,
    size: PaperSize,
    columns: Columns,
    title: Vec<Line>,
    title_again: Vec<Line>,
    about: Vec<Line>,
    headings: Vec<(Tenths, Tenths, Vec<Line>)>,
    legend: Vec<TextBox>,
    foot: Tenths,
    private: bool,
    setter: Setter<'a>,
}

impl<'a> Frame<'a> {
    /// Made once for all pages. `private` says on each page that the data is inside.
    pub(super) fn new(
        sheet: &MapSheet,
        title: &str,
        about: &str,
        words: &'a PictureWords,
        (size, columns): (PaperSize, Columns),
        setter: Setter<'a>,
        private: bool,
    ) -> Frame<'a> {
        let whole = columns.whole;
        let beside_title = whole.width * 2 / 3;
        let named = [
            (columns.should.x, columns.should.width, words.should),
            (columns.is.x, columns.is.width, words.is),
            (columns.gap.x, columns.gap.width, words.gap),
            (columns.causes.text().x, columns.causes.text().width, words.causes),
            (columns.solutions.text().x, columns.solutions.text().width, words.solutions),
        ];
        // Nothing is called what isn't there.
        let told = sheet.amounts();
        let count = match () {
            () if sheet.business.is_empty() && sheet.performance.is_empty() => 0,
            () if told.causes + told.solutions == 0 => 3,
            () => named.len(),
        };
        let named = named.into_iter().take(count);
        let mut frame = Frame {
            words,
            size,
            columns,
            title: setter.short(title, Look::TITLE, beside_title, 3),
            title_again: setter.short(title, Look::TITLE_AGAIN, beside_title, 1),
            about: setter.short(about, Look::QUIET.at_top(), whole.width - beside_title - BETWEEN_WORDS, 2),
            headings: named.map(|(x, width, name)| (x, width, setter.set(name, Look::HEADING, width))).collect(),
            legend: Vec::new(),
            foot: 0,
            private,
            setter,
        };
        let rows = frame.lay_legend(sheet);
        frame.foot = BELOW_RULE + rows * Tenths::max(1, height_of(&frame.foot_line(1, 1)));
        let top = size.size().1 - MARGIN - frame.foot + BELOW_RULE;
        frame.legend = frame.legend.into_iter().map(|entry| entry.moved_down(top)).collect();
        frame
    }

    /// Down to where a page may be filled.
    pub(super) fn bottom(&self) -> Tenths {
        self.size.size().1 - MARGIN - self.foot - ABOVE_FOOT
    }

    /// From where a page may be filled, from the second one on.
    pub(super) fn top(&self) -> Tenths {
        self.begin_page(false).1
    }

    /// A page with what stands at its top, and where that ends.
    pub(super) fn begin_page(&self, first: bool) -> (Page, Tenths) {
        let mut page = Page::default();
        let whole = self.columns.whole;
        let title = if first { &self.title } else { &self.title_again };
        let titled = put(What::Title, title, whole.x, MARGIN, whole.width * 2 / 3, Edge::Left);
        // Its baseline is that of the title, as far as that is one line.
        let lower = Tenths::max(0, (titled.lines.first().map_or(0, |line| line.place.height) - 143) * 3 / 4);
        let about = put(What::Title, &self.about, whole.x, MARGIN + lower, whole.width, Edge::Right);
        let mut y = titled.place.bottom().max(about.place.bottom()) + if first { BELOW_TITLE } else { BELOW_TITLE / 2 };
        page.plain.extend([titled, about]);
        for (x, width, lines) in &self.headings {
            page.plain.push(put(What::Heading, lines, *x, y, *width, Edge::Left));
        }
        y += self.headings.iter().map(|(.., lines)| height_of(lines)).max().map_or(0, |height| height + BELOW_HEADINGS);
        (page, y)
    }

    /// Puts the foot of each page, now that it is known how many there are.
    pub(super) fn end_pages(&self, pages: &mut [Page]) {
        let count = pages.len();
        let whole = self.columns.whole;
        let rule_at = self.size.size().1 - MARGIN - self.foot;
        for (page, number) in pages.iter_mut().zip(1..) {
            page.rules.push((Place { x: whole.x, y: rule_at, width: whole.width, height: 5 }, Ink::Quiet));
            page.plain.extend(self.legend.iter().cloned());
            let line = self.foot_line(number, count);
            page.plain.push(put(What::Foot, &line, whole.x, rule_at + BELOW_RULE, whole.width, Edge::Right));
        }
    }

    fn foot_line(&self, number: usize, count: usize) -> Vec<Line> {
        let page = (self.words.page)(number, count);
        let said = if self.private { format!("{} · {page}", self.words.private) } else { page };
        self.setter.short(&said, Look::QUIET.at_top(), self.columns.whole.width / 2, 1)
    }

    /// Puts the words of the legend beside each other, from 0 down; how many rows these are.
    fn lay_legend(&mut self, sheet: &MapSheet) -> Tenths {
        let whole = self.columns.whole;
        let foot = self.setter.width(&(self.words.page)(999, 999), Look::QUIET)
            + if self.private { self.setter.width(self.words.private, Look::QUIET) + 100 } else { 0 };
        let most = whole.right() - foot - BETWEEN_WORDS;
        let (mut x, mut y, mut rows) = (whole.x, 0, 1);
        for (mark, ink, word) in self.told(sheet) {
            let line = self.setter.marked(Some((mark, ink)), word, Look::QUIET.at_top(), whole.width / 4);
            let one: Vec<Line> = line.into_iter().take(1).collect();
            let width = self.setter.width(word, Look::QUIET) + 130;
            if x + width > most && x > whole.x {
                (x, y, rows) = (whole.x, y + height_of(&one), rows + 1);
            }
            self.legend.push(put(What::Legend, &one, x, y, width, Edge::Left));
            x += width + BETWEEN_WORDS;
        }
        rows
    }

    /// The marks that are on the sheet, each with its word.
    fn told(&self, sheet: &MapSheet) -> Vec<(Mark, Ink, &'static str)> {
        let needs = || sheet.business.iter().chain(&sheet.performance);
        let causes = || needs().flat_map(|need| &need.causes).chain(&sheet.causes);
        let is_there = |state| needs().any(|need| need.should.state == state || need.is.state == state);
        let mut told = Vec::new();
        let ink = Ink::Quiet;
        for state in [
            Some(CellState::Known),
            Some(CellState::Guessed),
            Some(CellState::ToGather),
            Some(CellState::Skipped),
            None,
        ] {
            if is_there(state) {
                told.push((Mark::State(state), ink, (self.words.state)(state)));
            }
        }
        for polarity in [Polarity::Hinders, Polarity::Helps] {
            if causes().any(|cause| cause.polarity == Some(polarity)) {
                told.push((Mark::Polarity(polarity), Ink::Causes, (self.words.polarity)(polarity)));
            }
        }
        if causes().any(|cause| cause.hypothesis) {
            told.push((Mark::Hypothesis, Ink::Causes, self.words.hypothesis_short));
        }
        let serves = |number| sheet.performance.iter().any(|need| need.serves.contains(&number));
        if sheet.business.iter().any(|need| serves(need.number)) {
            told.push((Mark::Serves, Ink::Level(LevelName::Performance), self.words.line_serves));
        }
        told
    }
}
