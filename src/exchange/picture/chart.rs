//! What a self-check comes to, as a picture: one thing below the other on the same scale, and in
//! words beside it.

use std::fmt::Write as _;

use super::lines::{Line, Look, Setter, height_of, middle_of_first, put};
use super::measure::{Measure, Tenths};
use super::page::{Edge, MARGIN, PaperSize, TextBox, What};
use super::svg::{FONTS, draw_texts, escaped};
use crate::model::{Share, apart};

/// What is drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chart {
    /// What it is called.
    pub title: String,
    /// With whom and of which day.
    pub about: String,
    /// What comes out, in sentences.
    pub told: Vec<String>,
    /// What stands at either end of the scale.
    pub ends: [String; 2],
    /// Each thing.
    pub rows: Vec<ChartRow>,
    /// How it is to be read, and what it is not.
    pub notes: Vec<String>,
}

/// One thing on the scale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChartRow {
    /// What it is called.
    pub name: String,
    /// What is drawn, in words.
    pub said: String,
    /// From where to where it may be.
    pub span: Option<(Share, Share)>,
    /// Where it is, or each person is.
    pub dots: Vec<Share>,
    /// The middle of several.
    pub middle: Option<Share>,
}

/// A chart as it is drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChartPicture {
    /// Its texts, each in its room.
    pub texts: Vec<TextBox>,
    /// How wide and how high it is.
    pub size: (Tenths, Tenths),
    drawn: String,
    title: String,
}

const NAME: Tenths = 2300;
const SCALE: Tenths = 3000;
const BETWEEN: Tenths = 220;
/// Above and below what stands in a row.
const AROUND: Tenths = 90;
/// From one dot to the next, where several are at the same place.
const STEP: Tenths = 60;
const DOT: Tenths = 46;

const ACCENT: &str = "#2b6a63";
const WASH: &str = "#b7d0cb";
const HAIRLINE: &str = "#cfc6b8";
const INK: &str = "#23211e";

impl Chart {
    /// Lays it out on a page as wide as A4 on its side and as high as it has to be.
    pub fn picture(&self, measure: &dyn Measure) -> ChartPicture {
        let setter = Setter { measure };
        let width = PaperSize::A4.size().0;
        let inner = width - 2 * MARGIN;
        let said_width = inner - NAME - SCALE - 2 * BETWEEN;
        let (name_x, scale_x) = (MARGIN, MARGIN + NAME + BETWEEN);
        let said_x = scale_x + SCALE + BETWEEN;
        let mut sheet = Sheet { texts: Vec::new(), drawn: String::new(), y: MARGIN };
        sheet.text(What::Title, &setter.set(&self.title, Look::TITLE, inner), MARGIN, inner, 60);
        sheet.text(What::Title, &setter.set(&self.about, Look::QUIET, inner), MARGIN, inner, 140);
        for (at, told) in self.told.iter().enumerate() {
            let look = if at == 0 { Look::GROUP.at_top() } else { Look::SAID.at_top() };
            sheet.text(What::Title, &setter.set(told, look, inner), MARGIN, inner, 40);
        }
        sheet.y += 120;
        let [low, high] = self.ends.each_ref().map(|end| setter.set(end, Look::QUIET.at_top(), SCALE / 2));
        let heading = height_of(&low).max(height_of(&high));
        sheet.texts.push(put(What::Heading, &low, scale_x, sheet.y, SCALE / 2, Edge::Left));
        sheet.texts.push(put(What::Heading, &high, scale_x + SCALE / 2, sheet.y, SCALE / 2, Edge::Right));
        sheet.y += heading + 40;
        for row in &self.rows {
            sheet.rule(width);
            let name = setter.set(&row.name, Look::GROUP.at_top(), NAME);
            let said = setter.set(&row.said, Look::SAID.at_top(), said_width);
            let room = highest(&row.dots) * STEP + DOT;
            let middle = (middle_of_first(&name)).max(room);
            let top = sheet.y + AROUND;
            let first = top + middle - middle_of_first(&name);
            sheet.texts.push(put(What::Heading, &name, name_x, first, NAME, Edge::Left));
            sheet.texts.push(put(What::Heading, &said, said_x, first, said_width, Edge::Left));
            sheet.scale(row, scale_x, top + middle);
            let below = (first + height_of(&name)).max(first + height_of(&said)).max(top + middle + room);
            sheet.y = below + AROUND;
        }
        sheet.rule(width);
        sheet.y += 140;
        for note in &self.notes {
            sheet.text(What::Legend, &setter.set(note, Look::QUIET.at_top(), inner), MARGIN, inner, 30);
        }
        let Sheet { texts, drawn, y } = sheet;
        ChartPicture { texts, size: (width, y + MARGIN - 30), drawn, title: self.title.clone() }
    }
}

/// So many steps up and down there is room for.
const MOST_STEPS: i32 = 12;

/// How many steps each dot stands away from the middle of its row.
fn steps(dots: &[Share]) -> impl Iterator<Item = Tenths> {
    apart(dots).into_iter().map(|steps| steps.clamp(-MOST_STEPS, MOST_STEPS))
}

/// How many steps the dot that is farthest from the middle of its row is away.
fn highest(dots: &[Share]) -> Tenths {
    steps(dots).map(i32::abs).max().unwrap_or_default()
}

struct Sheet {
    texts: Vec<TextBox>,
    drawn: String,
    y: Tenths,
}

impl Sheet {
    fn text(&mut self, what: What, lines: &[Line], x: Tenths, width: Tenths, below: Tenths) {
        if !lines.is_empty() {
            self.texts.push(put(what, lines, x, self.y, width, Edge::Left));
            self.y += height_of(lines) + below;
        }
    }

    fn rule(&mut self, width: Tenths) {
        let (y, right) = (self.y, width - MARGIN);
        let _ = writeln!(self.drawn, "<path d=\"M{MARGIN} {y}H{right}\" stroke=\"{HAIRLINE}\" stroke-width=\"5\"/>");
    }

    fn scale(&mut self, row: &ChartRow, x: Tenths, y: Tenths) {
        let at = |share: Share| x + Tenths::from(share.along(u16::try_from(SCALE).unwrap_or_default()));
        let out = &mut self.drawn;
        let _ = writeln!(out, "<path d=\"M{x} {y}h{SCALE}\" stroke=\"{HAIRLINE}\" stroke-width=\"9\"/>");
        if let Some((low, high)) = row.span {
            let (from, to) = (at(low), at(high));
            let _ = writeln!(
                out,
                "<path d=\"M{from} {y}H{to}\" stroke=\"{WASH}\" stroke-width=\"60\" stroke-linecap=\"round\"/>"
            );
        }
        if let Some(middle) = row.middle {
            let (x, top) = (at(middle), y - 90);
            let _ = writeln!(out, "<path d=\"M{x} {top}v180\" stroke=\"{INK}\" stroke-width=\"14\"/>");
        }
        for (dot, steps) in row.dots.iter().zip(steps(&row.dots)) {
            let (x, y) = (at(*dot), y + steps * STEP);
            let _ = writeln!(out, "<circle cx=\"{x}\" cy=\"{y}\" r=\"{DOT}\" fill=\"{ACCENT}\"/>");
        }
    }
}

impl ChartPicture {
    /// As a file.
    pub fn svg(&self) -> String {
        let (width, height) = self.size;
        let mut out = String::with_capacity(16 * 1024);
        let _ = write!(
            out,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{}pt\" height=\"{}pt\"",
            width / 10,
            height / 10
        );
        let _ = writeln!(out, " font-family=\"{FONTS}\" role=\"img\">\n<title>{}</title>", escaped(&self.title));
        let _ = writeln!(out, "<rect width=\"{width}\" height=\"{height}\" fill=\"#ffffff\"/>\n{}", self.drawn);
        self.texts.iter().for_each(|text| draw_texts(&mut out, text));
        out.push_str("</svg>\n");
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::picture::WidthTable;

    fn share(part: u32) -> Share {
        Share::of(part, 100).unwrap()
    }

    fn chart(rows: Vec<ChartRow>) -> Chart {
        Chart {
            title: "Partnership: <Dana> & Co".into(),
            about: "3 March 2026".into(),
            told: vec!["One stands out.".into(), "Why: ".repeat(80)],
            ends: ["0 %".into(), "100 %".into()],
            rows,
            notes: vec!["A conversation aid.".into()],
        }
    }

    fn row(dots: &[u32]) -> ChartRow {
        ChartRow {
            name: "Settling in and moving forward together as one".into(),
            said: "58 %, present; between 40 and 70 %".into(),
            span: Some((share(40), share(70))),
            dots: dots.iter().map(|part| share(*part)).collect(),
            middle: None,
        }
    }

    #[test]
    fn no_text_is_put_over_another_and_none_leaves_the_page() {
        for rows in [vec![], vec![row(&[])], vec![row(&[58]); 4], vec![row(&[25; 30]), row(&[0, 100])]] {
            let picture = chart(rows).picture(&WidthTable);
            let (width, height) = picture.size;
            for (number, text) in picture.texts.iter().enumerate() {
                let place = text.place;
                assert!(place.x >= 0 && place.right() <= width && place.bottom() <= height, "{text:?}");
                for other in &picture.texts[number + 1..] {
                    let beside = place.right() <= other.place.x || other.place.right() <= place.x;
                    let below = place.bottom() <= other.place.y || other.place.bottom() <= place.y;
                    assert!(beside || below, "{text:?} and {other:?}");
                }
            }
        }
    }

    #[test]
    fn each_dot_is_drawn_apart_and_texts_are_escaped() {
        let svg = chart(vec![row(&[25, 25, 25, 80])]).picture(&WidthTable).svg();
        let dots: std::collections::BTreeSet<&str> = svg.lines().filter(|line| line.starts_with("<circle")).collect();
        assert_eq!(dots.len(), 4, "{dots:?}");
        assert!(svg.contains("&lt;Dana&gt; &amp; Co") && !svg.contains("<Dana>"));
        assert!(svg.contains(&format!("cx=\"{}\"", MARGIN + NAME + BETWEEN + SCALE / 4)), "{svg}");
    }
}
