//! Texts measured as the browser will draw them.

use std::cell::RefCell;
use std::collections::BTreeMap;

use crate::exchange::picture::{FONTS, Measure, Style, Tenths, Weight, WidthTable};
use crate::platform::picture::Ruler;

/// The size in pixels at which letters have their true proportions.
const LARGE: f64 = 100.0;

/// What the browser says, remembered. A picture may be opened where wider fonts are at
/// hand, so that a text is never taken to be much narrower than the table has it.
pub(super) struct BrowserRuler {
    ruler: Option<Ruler>,
    font: RefCell<String>,
    known: RefCell<BTreeMap<(Style, String), Tenths>>,
}

impl BrowserRuler {
    pub(super) fn new() -> BrowserRuler {
        BrowserRuler { ruler: Ruler::new(), font: RefCell::new(String::new()), known: RefCell::new(BTreeMap::new()) }
    }

    /// A width in pixels, of letters of so many pixels, if the browser tells.
    fn pixels(&self, text: &str, weight: Weight, size: f64) -> Option<f64> {
        let ruler = self.ruler.as_ref()?;
        let heavy = match weight {
            Weight::Regular => "",
            Weight::Bold => "600 ",
        };
        let font = format!("{heavy}{size}px {FONTS}");
        if *self.font.borrow() != font {
            ruler.take(&font);
            self.font.replace(font);
        }
        ruler.width(text)
    }

    fn measured(&self, text: &str, style: Style) -> Tenths {
        let least = WidthTable.width(text, style);
        let size = f64::from(style.size);
        // Small letters are drawn by rules of their own, and a slide shows them large.
        let small = size / 7.5;
        let drawn = |at: f64| self.pixels(text, style.weight, at).map(|pixels| pixels * size / at);
        match (drawn(small), drawn(LARGE)) {
            (Some(small), Some(large)) => (small.max(large).ceil() as Tenths + 1).max(least * 9 / 10),
            _ => least,
        }
    }
}

impl Measure for BrowserRuler {
    fn width(&self, text: &str, style: Style) -> Tenths {
        let key = (style, text.to_string());
        if let Some(known) = self.known.borrow().get(&key) {
            return *known;
        }
        let width = self.measured(text, style);
        self.known.borrow_mut().insert(key, width);
        width
    }
}
