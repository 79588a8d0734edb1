//! Texts in lines, before it is known where they will stand.

use super::measure::{Measure, Style, Tenths, Weight};
use super::page::{Edge, Ink, Mark, Place, TextBox, TextLine, What};
use super::wrap::{Reading, wrap};

/// How high a line is, in hundredths of the size of its letters.
const LINE: Tenths = 136;
/// How large marks are: all alike.
const MARK: Tenths = 81;
/// The room between a mark and its line.
const AFTER_MARK: Tenths = 35;

/// What a text looks like, and how much room is left above it.
#[derive(Clone, Copy)]
pub(super) struct Look {
    pub(super) style: Style,
    pub(super) ink: Ink,
    pub(super) above: Tenths,
}

impl Look {
    /// The map's title.
    pub(super) const TITLE: Look = Look::new(200, Weight::Bold, Ink::Text, 0);
    /// The same from the second page on.
    pub(super) const TITLE_AGAIN: Look = Look::new(120, Weight::Bold, Ink::Text, 0);
    /// A text of the map.
    pub(super) const SAID: Look = Look::new(120, Weight::Regular, Ink::Text, 15);
    /// A figure.
    pub(super) const FIGURE: Look = Look::new(150, Weight::Bold, Ink::Text, 15);
    /// What a gap is.
    pub(super) const GAP: Look = Look::new(120, Weight::Bold, Ink::Text, 0);
    /// Whose work it is.
    pub(super) const GROUP: Look = Look::new(120, Weight::Bold, Ink::Text, 15);
    /// What is said in passing.
    pub(super) const QUIET: Look = Look::new(105, Weight::Regular, Ink::Quiet, 20);
    /// What a column is called.
    pub(super) const HEADING: Look = Look::new(105, Weight::Bold, Ink::Quiet, 0);

    const fn new(size: Tenths, weight: Weight, ink: Ink, above: Tenths) -> Look {
        Look { style: Style { size, weight }, ink, above }
    }

    /// The name of a need, a cause, a solution.
    pub(super) const fn name(ink: Ink) -> Look {
        Look::new(105, Weight::Bold, ink, 0)
    }

    /// The name of a level.
    pub(super) const fn level(ink: Ink) -> Look {
        Look::new(135, Weight::Bold, ink, 0)
    }

    /// Without room above.
    pub(super) const fn at_top(self) -> Look {
        Look { above: 0, ..self }
    }
}

/// A line that will stand somewhere.
#[derive(Clone)]
pub(super) struct Line {
    text: String,
    width: Tenths,
    reading: Reading,
    look: Look,
    mark: Option<(Mark, Ink)>,
}

impl Line {
    /// As high as its letters need, with room to the next line.
    fn height(&self) -> Tenths {
        self.look.style.size * LINE / 100
    }

    fn mark_room(&self) -> Tenths {
        if self.mark.is_some() { MARK + AFTER_MARK } else { 0 }
    }
}

/// Makes lines of texts.
#[derive(Clone, Copy)]
pub(super) struct Setter<'a> {
    pub(super) measure: &'a dyn Measure,
}

impl Setter<'_> {
    /// The lines of a text, no wider than so much.
    pub(super) fn set(self, text: &str, look: Look, most: Tenths) -> Vec<Line> {
        self.marked(None, text, look, most)
    }

    /// The same with a mark before the first line.
    pub(super) fn marked(self, mark: Option<(Mark, Ink)>, text: &str, look: Look, most: Tenths) -> Vec<Line> {
        let room = if mark.is_some() { MARK + AFTER_MARK } else { 0 };
        let wrapped = wrap(text, look.style, most - room, self.measure);
        let line = |(at, line): (usize, super::wrap::Wrapped)| Line {
            text: line.text,
            width: line.width,
            reading: line.reading,
            look: if at == 0 { look } else { look.at_top() },
            mark: if at == 0 { mark } else { None },
        };
        wrapped.into_iter().enumerate().map(line).collect()
    }

    /// At most so many lines of a text; the last one says that there is more.
    pub(super) fn short(self, text: &str, look: Look, most: Tenths, count: usize) -> Vec<Line> {
        let mut lines = self.set(text, look, most);
        if lines.len() > count {
            lines.truncate(count);
            if let Some(last) = lines.last_mut() {
                while !last.text.is_empty() && self.width(&format!("{}…", last.text), look) > most {
                    last.text.pop();
                }
                last.text = format!("{}…", last.text.trim_end());
                last.width = self.width(&last.text, look);
            }
        }
        lines
    }

    /// How wide a text is on one line.
    pub(super) fn width(self, text: &str, look: Look) -> Tenths {
        self.measure.width(text, look.style)
    }
}

/// How high some lines are together.
pub(super) fn height_of(lines: &[Line]) -> Tenths {
    let above = |(at, line): (usize, &Line)| if at == 0 { 0 } else { line.look.above };
    lines.iter().enumerate().map(|line| above(line) + line.1.height()).sum()
}

/// How far below its top the middle of the first line is.
pub(super) fn middle_of_first(lines: &[Line]) -> Tenths {
    lines.first().map_or(0, |line| line.height() / 2)
}

/// As many lines as there is room for, and the others.
pub(super) fn take(mut lines: Vec<Line>, room: Tenths) -> (Vec<Line>, Vec<Line>) {
    let fits = (1..=lines.len()).take_while(|count| height_of(lines.get(..*count).unwrap_or_default()) <= room).count();
    let rest = lines.split_off(fits);
    (lines, rest)
}

/// Puts lines at a place, as wide as that is. `edge` is for those read from the left;
/// the others keep to the right.
pub(super) fn put(what: What, lines: &[Line], x: Tenths, y: Tenths, width: Tenths, edge: Edge) -> TextBox {
    let mut at = y;
    let mut placed = Vec::new();
    let mut marks = Vec::new();
    for (number, line) in lines.iter().enumerate() {
        at += if number == 0 { 0 } else { line.look.above };
        let edge = if line.reading == Reading::FromRight { Edge::Right } else { edge };
        let left = match edge {
            Edge::Left => x + line.mark_room(),
            Edge::Right => x + width - line.width,
        };
        let place = Place { x: left, y: at, width: line.width, height: line.height() };
        placed.push(TextLine {
            place,
            text: line.text.clone(),
            style: line.look.style,
            ink: line.look.ink,
            reading: line.reading,
            edge,
        });
        if let Some((mark, ink)) = line.mark {
            let y = at + (line.height() - MARK) / 2;
            marks.push((mark, Place { x, y, width: MARK, height: MARK }, ink));
        }
        at += line.height();
    }
    TextBox { what, place: Place { x, y, width, height: at - y }, lines: placed, marks }
}
