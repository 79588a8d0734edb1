//! Moving the keyboard to a text that is on its way to the page, or folded away on it.

use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement, HtmlInputElement, HtmlTextAreaElement};

use super::focus::open_details;
use super::page::after;

/// How often, and how many milliseconds apart, something is looked for that the page is
/// about to draw: a place on it, and what was folded away.
const TRIES: u32 = 120;
const TRIES_IN_A_FOLD: u32 = 12;
const APART: i32 = 16;

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// Where the keyboard is to go.
#[derive(Clone, Debug)]
pub struct Landing {
    /// A selector of what the text stands in.
    pub within: String,
    /// The ids of details in which its field may be folded away, from the outside in.
    pub folds: Vec<String>,
    /// What stands in the field.
    pub text: String,
    /// The id of what gets the keyboard where there is no such field; none for what is read
    /// and not edited, which is then unfolded.
    pub otherwise: Option<String>,
}

/// Moves the keyboard to the field with that text as soon as it is there. Folds are opened
/// until it is found, and closed again where there is no such field.
pub fn land(landing: Landing) {
    look(Search { landing, opened: 0, unfolded: Vec::new() }, TRIES);
}

/// How far one has come.
struct Search {
    landing: Landing,
    opened: usize,
    /// Those that were closed.
    unfolded: Vec<String>,
}

fn look(mut search: Search, tries: u32) {
    after(if tries == TRIES { 0 } else { APART }, move || {
        let Landing { within, text, otherwise, folds } = &search.landing;
        let within = document().and_then(|document| document.query_selector(within).ok()?);
        if let Some(field) = within.as_ref().and_then(|within| field_with(within, text)) {
            return drop(field.focus());
        }
        let wait = within.is_none() || search.opened > 0;
        match (folds.get(search.opened).cloned(), otherwise) {
            _ if wait && tries > 0 => look(search, tries - 1),
            (Some(fold), _) => {
                if open_details(&fold, true) == Some(false) {
                    search.unfolded.push(fold);
                }
                search.opened += 1;
                look(search, TRIES_IN_A_FOLD);
            }
            (None, None) => focus_summary(folds),
            (None, Some(otherwise)) => {
                search.unfolded.iter().for_each(|fold| {
                    open_details(fold, false);
                });
                focus(otherwise);
            }
        }
    });
}

/// The field inside of an element in which a text stands.
fn field_with(within: &Element, text: &str) -> Option<HtmlElement> {
    if text.is_empty() {
        return None;
    }
    let fields = within.query_selector_all("textarea, input:not([type='checkbox'])").ok()?;
    let stands_in = |field: &Element| {
        let area = field.dyn_ref::<HtmlTextAreaElement>().map(HtmlTextAreaElement::value);
        let value = area.or_else(|| field.dyn_ref::<HtmlInputElement>().map(HtmlInputElement::value));
        value.is_some_and(|value| value.trim() == text)
    };
    let mut fields = (0..fields.length()).filter_map(|at| fields.item(at)?.dyn_into::<Element>().ok());
    fields.find(stands_in)?.dyn_into().ok()
}

/// What is unfolded has the keyboard on the line that sums it up.
fn focus_summary(folds: &[String]) {
    let unfolded = folds.last().and_then(|fold| document()?.get_element_by_id(fold));
    let summary = unfolded.and_then(|fold| fold.query_selector("summary").ok()?);
    let summary = summary.and_then(|summary| summary.dyn_into::<HtmlElement>().ok());
    summary.into_iter().for_each(|summary| drop(summary.focus()));
}

fn focus(id: &str) {
    let element = document().and_then(|document| document.get_element_by_id(id));
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}
