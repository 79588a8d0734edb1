//! Texts measured as the browser will draw them.

use std::cell::RefCell;
use std::collections::BTreeMap;

use crate::exchange::picture::{FONTS, Measure, Style, Tenths, Weight, WidthTable};
use crate::platform::picture::Ruler;

/// The size at which is measured: widths of other sizes are in proportion.
const SIZE: f64 = 100.0;

/// What the browser says, remembered. A picture may be opened where wider fonts are at
/// hand, so that a text is never taken to be much narrower than the table has it.
pub(super) struct BrowserRuler {
    ruler: Option<Ruler>,
    taken: RefCell<Option<Weight>>,
    known: RefCell<BTreeMap<(Weight, String), Tenths>>,
}

impl BrowserRuler {
    pub(super) fn new() -> BrowserRuler {
        BrowserRuler { ruler: Ruler::new(), taken: RefCell::new(None), known: RefCell::new(BTreeMap::new()) }
    }

    /// A width in tenths of what the letters' size is a thousandth of, if the browser tells.
    fn ask(&self, text: &str, weight: Weight) -> Option<f64> {
        let ruler = self.ruler.as_ref()?;
        if self.taken.replace(Some(weight)) != Some(weight) {
            let heavy = match weight {
                Weight::Regular => "",
                Weight::Bold => "600 ",
            };
            ruler.take(&format!("{heavy}{SIZE}px {FONTS}"));
        }
        ruler.width(text)
    }

    /// The width at a size of a thousand.
    fn thousandfold(&self, text: &str, weight: Weight) -> Tenths {
        let key = (weight, text.to_string());
        if let Some(known) = self.known.borrow().get(&key) {
            return *known;
        }
        let by_table = WidthTable.width(text, Style { size: 1000, weight });
        let width = match self.ask(text, weight) {
            // A little more than it says, as it may round at small sizes.
            Some(pixels) => ((pixels * 10.1) as Tenths + 1).max(by_table * 9 / 10),
            None => by_table,
        };
        self.known.borrow_mut().insert(key, width);
        width
    }
}

impl Measure for BrowserRuler {
    fn width(&self, text: &str, style: Style) -> Tenths {
        (self.thousandfold(text, style.weight) * style.size + 999) / 1000
    }
}
