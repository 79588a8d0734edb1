//! Texts measured as the browser will draw them.

use std::cell::RefCell;
use std::collections::BTreeMap;

use crate::exchange::picture::{FONTS, Measure, Style, Tenths, Weight, WidthTable};
use crate::platform::picture::Ruler;

/// The size in pixels at which letters have their true proportions.
const LARGE: f64 = 100.0;

/// What the browser says, remembered. A picture may be opened where wider fonts are at
/// hand, so that a text is never taken to be much narrower than the table has it.
#[derive(Default)]
pub struct BrowserRuler(RefCell<BTreeMap<Style, Font>>);

/// Letters of one style. They are measured at two sizes, each by a ruler of its own:
/// to give a ruler another font takes longer than to measure with it.
struct Font {
    style: Style,
    /// Letters that are drawn small follow rules of their own.
    small: Option<Ruler>,
    /// A slide shows them large.
    large: Option<Ruler>,
    known: BTreeMap<String, Tenths>,
}

impl Font {
    fn of(style: Style) -> Font {
        let heavy = match style.weight {
            Weight::Regular => "",
            Weight::Bold => "600 ",
        };
        let ruler = |size: f64| Ruler::of(&format!("{heavy}{size}px {FONTS}"));
        Font { style, small: ruler(small(style)), large: ruler(LARGE), known: BTreeMap::new() }
    }

    fn width(&mut self, text: &str) -> Tenths {
        if let Some(known) = self.known.get(text) {
            return *known;
        }
        let width = self.measured(text);
        self.known.insert(text.to_string(), width);
        width
    }

    fn measured(&self, text: &str) -> Tenths {
        let least = WidthTable.width(text, self.style);
        let size = f64::from(self.style.size);
        let drawn =
            |ruler: &Option<Ruler>, at: f64| ruler.as_ref()?.width(text).map(|pixels| (pixels * size / at).ceil());
        match (drawn(&self.small, small(self.style)), drawn(&self.large, LARGE)) {
            (Some(small), Some(large)) => (small.max(large) as Tenths + 1).max(least * 9 / 10),
            _ => least,
        }
    }
}

/// The size in pixels at which letters of a style are drawn.
fn small(style: Style) -> f64 {
    f64::from(style.size) / 7.5
}

impl Measure for BrowserRuler {
    fn width(&self, text: &str, style: Style) -> Tenths {
        self.0.borrow_mut().entry(style).or_insert_with(|| Font::of(style)).width(text)
    }
}
