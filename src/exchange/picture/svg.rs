//! Pages as SVG. Attributes only: a style sheet of its own might be forbidden
//! where a picture is shown.

use std::fmt::Write as _;

use super::cards::EDGE;
use super::measure::{Tenths, Weight};
use super::page::{CardBox, Edge, Ink, Join, Mark, Page, PaperSize, Place, TextBox, TextLine};
use super::wrap::Reading;
use crate::model::{CellState, LevelName, Polarity};

/// The fonts of a picture, which those who measure have to take as well.
pub const FONTS: &str = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif";

/// What tells a picture of ours, as an attribute of its root.
pub(super) const OURS: &str = "data-groundwork=\"picture\"";

/// How far below its top a line has its baseline, in hundredths of the letters' size.
const BASELINE: Tenths = 103;
/// Between two pages that stand one below the other.
const BETWEEN_PAGES: Tenths = 200;

/// One page, or several one below the other, as a file. `inside` stands before
/// what is drawn.
pub(super) fn file(pages: &[Page], size: PaperSize, title: &str, inside: &str) -> String {
    let (width, height) = size.size();
    let count = Tenths::try_from(pages.len()).unwrap_or(1).max(1);
    let whole = height * count + BETWEEN_PAGES * (count - 1);
    let mut out = String::with_capacity(64 * 1024);
    let _ = write!(out, "<svg xmlns=\"http://www.w3.org/2000/svg\" {OURS} viewBox=\"0 0 {width} {whole}\"");
    match pages {
        [_] => {
            let (wide, high) = size.lengths();
            let _ = write!(out, " width=\"{wide}\" height=\"{high}\"");
        }
        // In points, as one would for a scroll.
        _ => {
            let _ = write!(out, " width=\"{}pt\" height=\"{}pt\"", width / 10, whole / 10);
        }
    }
    let _ = write!(out, " font-family=\"{FONTS}\" role=\"img\">\n<title>{}</title>\n{inside}", escaped(title));
    for (page, number) in pages.iter().zip(0..) {
        let y = number * (height + BETWEEN_PAGES);
        let _ = writeln!(out, "<g transform=\"translate(0 {y})\">");
        let paper = Place { x: 0, y: 0, width, height };
        let _ = writeln!(out, "<rect {} fill=\"#ffffff\"/>", at(paper));
        draw(&mut out, page);
        out.push_str("</g>\n");
    }
    out.push_str("</svg>\n");
    out
}

fn draw(out: &mut String, page: &Page) {
    for (place, ink) in &page.rules {
        let _ = writeln!(out, "<rect {} fill=\"{}\"/>", at(*place), line_colour(*ink));
    }
    for join in &page.joins {
        draw_join(out, join);
    }
    for text in &page.plain {
        out.push_str("<g>");
        draw_texts(out, text);
        out.push_str("</g>\n");
    }
    for card in &page.cards {
        draw_card(out, card);
    }
}

fn draw_card(out: &mut String, card: &CardBox) {
    let place = card.place;
    let (fill, outline) = match card.ink {
        Ink::Level(level) => (wash(level), None),
        Ink::Text | Ink::Quiet | Ink::Causes | Ink::Solutions => ("#ffffff", Some("#a79d90")),
    };
    let _ = write!(out, "<g><rect {} rx=\"16\" fill=\"{fill}\"", at(place));
    if let Some(outline) = outline {
        let _ = write!(out, " stroke=\"{outline}\" stroke-width=\"7\"");
    }
    if card.dashed {
        out.push_str(" stroke-dasharray=\"36 22\"");
    }
    let edge = Place { width: EDGE, ..place };
    let _ = writeln!(out, "/><rect {} fill=\"{}\"/>", at(edge), colour(card.ink));
    for text in &card.boxes {
        draw_texts(out, text);
    }
    out.push_str("</g>\n");
}

pub(super) fn draw_texts(out: &mut String, text: &TextBox) {
    for (mark, place, ink) in &text.marks {
        draw_mark(out, *mark, *place, colour(*ink));
    }
    for line in &text.lines {
        draw_line(out, line);
    }
}

fn draw_line(out: &mut String, line: &TextLine) {
    let Place { x, y, width, .. } = line.place;
    let baseline = y + line.style.size * BASELINE / 100;
    let x = match line.edge {
        Edge::Left => x,
        Edge::Right => x + width,
    };
    let _ = write!(out, "<text x=\"{x}\" y=\"{baseline}\" font-size=\"{}\"", line.style.size);
    if line.style.weight == Weight::Bold {
        out.push_str(" font-weight=\"600\"");
    }
    let way = match (line.reading, line.edge) {
        (Reading::FromLeft, Edge::Left) => "",
        (Reading::FromLeft, Edge::Right) => " text-anchor=\"end\"",
        (Reading::FromRight, Edge::Right) => " direction=\"rtl\" unicode-bidi=\"embed\"",
        (Reading::FromRight, Edge::Left) => " direction=\"rtl\" unicode-bidi=\"embed\" text-anchor=\"end\"",
    };
    let _ = writeln!(out, "{way} fill=\"{}\">{}</text>", colour(line.ink), escaped(&line.text));
}

/// What the corners of a line are rounded by.
const ROUND: Tenths = 30;

fn draw_join(out: &mut String, join: &Join) {
    let Some((first, rest)) = join.points.split_first() else { return };
    let mut path = format!("M{} {}", first.0, first.1);
    let mut before = *first;
    for (number, point) in rest.iter().enumerate() {
        let Some(next) = rest.get(number + 1) else {
            let _ = write!(path, "L{} {}", point.0, point.1);
            continue;
        };
        let (from, to) = (towards(*point, before), towards(*point, *next));
        let _ = write!(path, "L{} {}Q{} {} {} {}", from.0, from.1, point.0, point.1, to.0, to.1);
        before = *point;
    }
    let ink = line_colour(join.ink);
    let _ = writeln!(out, "<path d=\"{path}\" fill=\"none\" stroke=\"{ink}\" stroke-width=\"9\"/>");
    if let Some((x, y)) = join.points.last().filter(|_| join.arrow) {
        let _ = writeln!(out, "<path d=\"M{x} {y}l-34 -19v38z\" fill=\"{ink}\"/>");
    }
}

/// A point a little way from a corner towards its neighbour.
fn towards(corner: (Tenths, Tenths), other: (Tenths, Tenths)) -> (Tenths, Tenths) {
    let step = |from: Tenths, to: Tenths| {
        from + (to - from).clamp(-ROUND, ROUND).clamp(-(to - from).abs() / 2, (to - from).abs() / 2)
    };
    (step(corner.0, other.0), step(corner.1, other.1))
}

fn draw_mark(out: &mut String, mark: Mark, place: Place, ink: &str) {
    let radius = place.width / 2 - 5;
    let (x, y) = (place.x + place.width / 2, place.y + place.height / 2);
    let ring = |out: &mut String, fill: &str, more: &str| {
        let _ = write!(
            out,
            "<circle cx=\"{x}\" cy=\"{y}\" r=\"{radius}\" fill=\"{fill}\" stroke=\"{ink}\" stroke-width=\"9\"{more}/>"
        );
    };
    let (left, right, inner) = (x - radius, x + radius, radius * 11 / 20);
    match mark {
        Mark::State(Some(CellState::Known)) => ring(out, ink, ""),
        Mark::State(Some(CellState::Guessed)) => {
            ring(out, "none", "");
            let (above, below) = (y - radius, y + radius);
            let _ = write!(out, "<path d=\"M{x} {above}A{radius} {radius} 0 0 0 {x} {below}z\" fill=\"{ink}\"/>");
        }
        Mark::State(Some(CellState::ToGather)) => {
            ring(out, "none", "");
            let (hook, stem, dot) = (x - 11, y + 6, y + 19);
            let _ = write!(
                out,
                "<path d=\"M{hook} {}a11 11 0 1 1 15 10q-4 2 -4 6\" fill=\"none\" stroke=\"{ink}\" stroke-width=\"8\"/><circle cx=\"{x}\" cy=\"{dot}\" r=\"5\" fill=\"{ink}\"/>",
                stem - 15
            );
        }
        Mark::State(Some(CellState::Skipped)) => {
            ring(out, "none", "");
            let (above, below) = (y - radius - 5, y + radius + 5);
            let _ = write!(
                out,
                "<path d=\"M{} {above}L{} {below}\" stroke=\"{ink}\" stroke-width=\"9\"/>",
                right + 5,
                left - 5
            );
        }
        Mark::State(None) => ring(out, "none", " stroke-dasharray=\"21 15\""),
        // A round plus and a square minus: the two differ in shape, whatever the colour.
        Mark::Polarity(Polarity::Helps) => {
            ring(out, ink, "");
            let _ = write!(
                out,
                "<path d=\"M{} {y}H{}M{x} {}V{}\" stroke=\"#ffffff\" stroke-width=\"10\"/>",
                x - inner,
                x + inner,
                y - inner,
                y + inner
            );
        }
        Mark::Polarity(Polarity::Hinders) => {
            let _ = write!(
                out,
                "<rect {} fill=\"{ink}\"/><path d=\"M{} {y}H{}\" stroke=\"#ffffff\" stroke-width=\"10\"/>",
                at(place),
                x - inner - 4,
                x + inner + 4
            );
        }
        Mark::Serves => {
            let ink = line_colour(Ink::Level(LevelName::Performance));
            let (left, end) = (place.x, place.right());
            let _ = write!(
                out,
                "<path d=\"M{left} {y}H{end}\" stroke=\"{ink}\" stroke-width=\"9\"/><path d=\"M{end} {y}l-34 -19v38z\" fill=\"{ink}\"/>"
            );
        }
        Mark::Hypothesis => {
            let place = Place { x: place.x + 4, y: place.y + 4, width: place.width - 8, height: place.height - 8 };
            let _ = write!(
                out,
                "<rect {} fill=\"none\" stroke=\"{ink}\" stroke-width=\"8\" stroke-dasharray=\"18 10\"/>",
                at(place)
            );
        }
    }
}

fn at(place: Place) -> String {
    let Place { x, y, width, height } = place;
    format!("x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"")
}

/// The colour of words and marks: dark enough to be read on white and on a wash.
fn colour(ink: Ink) -> &'static str {
    match ink {
        Ink::Text => "#23211e",
        Ink::Quiet => "#5a554d",
        Ink::Level(LevelName::Business) => "#85561a",
        Ink::Level(LevelName::Performance) => "#2f5083",
        Ink::Causes => "#6d4a73",
        Ink::Solutions => "#3f5e2c",
    }
}

/// The colour of lines, which stand back behind words.
fn line_colour(ink: Ink) -> &'static str {
    match ink {
        Ink::Text | Ink::Quiet => "#cfc6b8",
        Ink::Level(LevelName::Business) => "#b98a4e",
        Ink::Level(LevelName::Performance) => "#7b98c4",
        Ink::Causes => "#ab8fb0",
        Ink::Solutions => "#8fab7a",
    }
}

fn wash(level: LevelName) -> &'static str {
    match level {
        LevelName::Business => "#f8f1e5",
        LevelName::Performance => "#edf2f9",
    }
}

/// A text as XML takes it.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c if (c.is_control() && c != '\n') || matches!(c, '\u{fffe}' | '\u{ffff}') => {}
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_escaped_and_lose_what_xml_refuses() {
        let check = |text: &str, expect: &str| assert_eq!(escaped(text), expect);
        check("a < b & \"c\" > 'd'", "a &lt; b &amp; &quot;c&quot; &gt; &#39;d&#39;");
        check("</text><script>", "&lt;/text&gt;&lt;script&gt;");
        check("\u{0}a\u{1b}\u{fffe}b", "ab");
        check("漢字 👩 عربى", "漢字 👩 عربى");
    }
}
