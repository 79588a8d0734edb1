//! Pictures, written as SVG: a map laid out on pages, and what a self-check comes to.
//!
//! Pure: what measures texts, the words and the day are handed in. All is counted in
//! tenths of a point.

mod cards;
mod chart;
mod columns;
mod data;
mod frame;
mod layout;
mod lines;
mod measure;
mod page;
mod svg;
mod telling;
mod words;
mod wrap;

pub use chart::{Chart, ChartPicture, ChartRow};
pub use data::{PictureError, picture_data};
pub(super) use data::{is_svg, read_picture};
pub use measure::{Measure, Style, Tenths, Weight, WidthTable};
pub use page::{
    CardBox, Edge, Ink, Join, MARGIN, Mark, Page as PicturePage, PaperSize, Place, TextBox, TextLine, What,
};
pub use svg::FONTS;
pub use words::PictureWords;
pub use wrap::Reading as TextReading;

use crate::model::{Day, LevelName, MapSheet};
use cards::{Block, Group};
use columns::Columns;
use frame::Frame;
use layout::{Heading, Layout, Section};
use lines::Setter;
use page::Page;
use telling::Teller;

/// How a picture is to be made.
#[derive(Clone, Copy)]
pub struct PictureOrder<'a> {
    /// What it says of itself.
    pub words: &'a PictureWords,
    /// On which paper.
    pub size: PaperSize,
    /// Of which day it is.
    pub today: Day,
    /// It will hold the data that it is drawn from, and says so.
    pub holds_data: bool,
    /// Who knows how wide texts are.
    pub measure: &'a dyn Measure,
}

/// A map on as many pages as it needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    title: String,
    size: PaperSize,
    pages: Vec<Page>,
}

impl Picture {
    /// Lays out a sheet: the owner's, or that of a client's view.
    pub fn of(sheet: &MapSheet, order: &PictureOrder) -> Picture {
        let PictureOrder { words, size, today, holds_data, measure } = *order;
        let title = match sheet.title.trim() {
            "" => words.untitled.to_string(),
            title => title.to_string(),
        };
        let setter = Setter { measure };
        let is_served = |number| sheet.performance.iter().any(|need| need.serves.contains(&number));
        let served = sheet.business.iter().filter(|need| is_served(need.number)).count();
        let told = sheet.amounts();
        let beside_needs = told.causes + told.solutions > 0;
        let columns = Columns::of(size, served, beside_needs);
        let teller = Teller { words, setter, widths: columns.widths(), conventions: &sheet.conventions };
        let day = (words.day)(today);
        let about = [sheet.client.trim(), day.as_str()].into_iter().filter(|part| !part.is_empty());
        let about = about.collect::<Vec<_>>().join(" · ");
        let frame = Frame::new(sheet, &title, &about, words, (size, columns), setter, holds_data);
        let level = |level, needs: &[crate::model::NeedOnSheet]| Section {
            heading: Heading { name: (words.level)(level), ink: page::Ink::Level(level) },
            blocks: needs.iter().map(|need| teller.need(need)).collect(),
        };
        let sections = vec![
            level(LevelName::Business, &sheet.business),
            level(LevelName::Performance, &sheet.performance),
            Section { heading: Heading { name: words.loose, ink: page::Ink::Quiet }, blocks: loose(sheet, &teller) },
        ];
        let pages = Layout::new(words, setter, columns, frame).pages(sections);
        Picture { title, size, pages }
    }

    /// What stands on each page.
    pub fn pages(&self) -> &[Page] {
        &self.pages
    }

    /// The title of the map.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// One page as SVG, counted from 0; the first one can carry data.
    pub fn page(&self, number: usize, data: Option<&str>) -> Option<String> {
        let page = self.pages.get(number..=number)?;
        Some(svg::file(page, self.size, &self.title, data.filter(|_| number == 0).unwrap_or_default()))
    }

    /// All pages as one SVG, one below the other.
    pub fn whole(&self, data: Option<&str>) -> String {
        svg::file(&self.pages, self.size, &self.title, data.unwrap_or_default())
    }
}

/// What is linked to no need, each for itself.
fn loose(sheet: &MapSheet, teller: &Teller) -> Vec<Block> {
    let causes = sheet.causes.iter().map(|cause| teller.group(cause));
    let solutions =
        sheet.solutions.iter().map(|solution| Group { cause: None, solutions: vec![teller.solution(solution)] });
    let block = |group| Block {
        level: None,
        number: 0,
        begins: true,
        need: None,
        gap: Vec::new(),
        groups: vec![group],
        serves: Vec::new(),
    };
    causes.chain(solutions).map(block).collect()
}
