//! Where things stand on the page, and when that changes.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, ResizeObserver};

/// Where an element stands, in CSS pixels from the corner of another one.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[allow(missing_docs, reason = "the edges of a box")]
pub struct Frame {
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
}

/// Where things stand within the element with the id `root`: for each id the first
/// element in the one that has it that fits a selector; none for what isn't there.
pub fn frames<'a>(root: &str, ids: impl Iterator<Item = &'a str>, selector: &str) -> Vec<Option<Frame>> {
    let Some(origin) = by_id(root).map(|root| root.get_bounding_client_rect()) else { return Vec::new() };
    let frame = |id: &str| {
        let rect = by_id(id)?.query_selector(selector).ok()??.get_bounding_client_rect();
        Some(Frame {
            left: rect.left() - origin.left(),
            top: rect.top() - origin.top(),
            right: rect.right() - origin.left(),
            bottom: rect.bottom() - origin.top(),
        })
    };
    ids.map(frame).collect()
}

fn by_id(id: &str) -> Option<Element> {
    web_sys::window()?.document()?.get_element_by_id(id)
}

fn all_within(root: &Element, selector: &str) -> impl Iterator<Item = Element> {
    // Refused only for what is no selector.
    let found = root.query_selector_all(selector).ok();
    let length = found.as_ref().map_or(0, |found| found.length());
    (0..length).filter_map(move |at| found.as_ref()?.item(at)?.dyn_into().ok())
}

/// Tells of changes of size, until it is dropped.
pub struct SizeWatch {
    observer: ResizeObserver,
    _told: Closure<dyn FnMut()>,
}

impl SizeWatch {
    /// A watch that calls `work`. None outside a browser.
    pub fn new(work: impl FnMut() + 'static) -> Option<SizeWatch> {
        if cfg!(not(target_arch = "wasm32")) {
            return None;
        }
        let told = Closure::<dyn FnMut()>::new(work);
        let observer = ResizeObserver::new(told.as_ref().unchecked_ref()).ok()?;
        Some(SizeWatch { observer, _told: told })
    }

    /// Watches the element with the id `root` and, within it, those that are there
    /// now and fit a selector; nothing else any more. It tells once to begin with.
    pub fn follow(&self, root: &str, selector: &str) {
        self.observer.disconnect();
        if let Some(root) = by_id(root) {
            self.observer.observe(&root);
            all_within(&root, selector).for_each(|element| self.observer.observe(&element));
        }
    }
}

impl Drop for SizeWatch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}
