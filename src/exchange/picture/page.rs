//! What stands on a page, and where.

use super::measure::{Style, Tenths};
use super::wrap::Reading;
use crate::model::{CellState, LevelName, Polarity};

/// The paper that a picture is made for, its long side at the top.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaperSize {
    /// 297 by 210 millimetres.
    A4,
    /// 11 by 8½ inches.
    Letter,
}

impl PaperSize {
    /// Width and height.
    pub fn size(self) -> (Tenths, Tenths) {
        match self {
            PaperSize::A4 => (8419, 5953),
            PaperSize::Letter => (7920, 6120),
        }
    }

    /// Width and height as SVG writes lengths.
    pub(super) fn lengths(self) -> (&'static str, &'static str) {
        match self {
            PaperSize::A4 => ("297mm", "210mm"),
            PaperSize::Letter => ("11in", "8.5in"),
        }
    }
}

/// What is left free on each side: 12 millimetres.
pub const MARGIN: Tenths = 340;

/// A place on a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "a place is what it says")]
pub struct Place {
    pub x: Tenths,
    pub y: Tenths,
    pub width: Tenths,
    pub height: Tenths,
}

impl Place {
    /// Where it ends on the right.
    pub fn right(self) -> Tenths {
        self.x + self.width
    }

    /// Where it ends below.
    pub fn bottom(self) -> Tenths {
        self.y + self.height
    }
}

/// What a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// The title of the map, for whom and of which day.
    Title,
    /// What a column is called.
    Heading,
    /// What a level is called.
    Level,
    /// What a need is called, whose work it is about, its measure.
    Need(LevelName, usize),
    /// What should be.
    Should(LevelName, usize),
    /// What is.
    Is(LevelName, usize),
    /// What lies between.
    Gap(LevelName, usize),
    /// A cause.
    Cause(usize),
    /// A solution.
    Solution(usize),
    /// What a mark means.
    Legend,
    /// Which page it is.
    Foot,
}

/// The colour of something, by what it stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// Texts.
    Text,
    /// What is said in passing.
    Quiet,
    /// A level.
    Level(LevelName),
    /// Causes.
    Causes,
    /// Solutions.
    Solutions,
}

/// A mark before a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// How far a cell can be relied on.
    State(Option<CellState>),
    /// Whether a cause helps or hinders.
    Polarity(Polarity),
    /// That nothing shows yet that it is so.
    Hypothesis,
    /// The line from work to what it serves, in the legend.
    Serves,
}

/// The edge of its room that a line keeps to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edge {
    /// The left one.
    Left,
    /// The right one.
    Right,
}

/// A line of text on a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextLine {
    /// Its part of the page: as wide as its words, as high as a line.
    pub place: Place,
    /// Its words.
    pub text: String,
    /// Its letters.
    pub style: Style,
    /// Its colour.
    pub ink: Ink,
    /// Which way it is read.
    pub reading: Reading,
    /// The edge that it keeps to.
    pub edge: Edge,
}

/// Lines that belong together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextBox {
    /// What they are.
    pub what: What,
    /// The room that they have.
    pub place: Place,
    /// The lines, in their order.
    pub lines: Vec<TextLine>,
    /// Marks with the place they are drawn in, and their colour.
    pub marks: Vec<(Mark, Place, Ink)>,
}

impl TextBox {
    /// The same, further down.
    pub(super) fn moved_down(mut self, by: Tenths) -> TextBox {
        let lines = self.lines.iter_mut().map(|line| &mut line.place);
        let marks = self.marks.iter_mut().map(|(_, place, _)| place);
        for place in lines.chain(marks).chain([&mut self.place]) {
            place.y += by;
        }
        self
    }
}

/// A card, behind the texts that stand on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardBox {
    /// Where it is.
    pub place: Place,
    /// The colour of its edge.
    pub ink: Ink,
    /// Its outline is dashed.
    pub dashed: bool,
    /// Its texts.
    pub boxes: Vec<TextBox>,
}

/// A line from one thing to others, through points in their order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Join {
    /// The corners.
    pub points: Vec<(Tenths, Tenths)>,
    /// Its colour.
    pub ink: Ink,
    /// It ends in a point, as something is for what it leads to.
    pub arrow: bool,
}

/// A page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page {
    /// Texts that stand on no card.
    pub plain: Vec<TextBox>,
    /// Cards with their texts.
    pub cards: Vec<CardBox>,
    /// Lines between cards.
    pub joins: Vec<Join>,
    /// Lines across the page: where, and of which colour.
    pub rules: Vec<(Place, Ink)>,
}

impl Page {
    /// All texts of it.
    pub fn boxes(&self) -> impl Iterator<Item = &TextBox> {
        self.plain.iter().chain(self.cards.iter().flat_map(|card| &card.boxes))
    }
}
