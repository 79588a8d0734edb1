//! Native dialogs: the browser keeps the keyboard inside of them, closes them
//! with Escape, and gives the keyboard back.

use wasm_bindgen::JsCast;
use web_sys::{Document, HtmlDialogElement, HtmlElement};

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

fn find(id: &str) -> Option<HtmlDialogElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// Shows the dialog with this id over all else.
pub fn show(id: &str) {
    if let Some(dialog) = find(id).filter(|dialog| !dialog.open()) {
        // Refused only for one that is not on the page.
        let _ = dialog.show_modal();
    }
}

/// Closes the dialog with this id; what had the keyboard before has it again.
pub fn close(id: &str) {
    if let Some(dialog) = find(id).filter(HtmlDialogElement::open) {
        dialog.close();
    }
}

/// Whether one is open.
pub fn any_is_open() -> bool {
    let found = document().and_then(|document| document.query_selector("dialog[open]").ok()?);
    found.is_some()
}

/// Tells the style where the element with the id `near` is, so that a dialog can
/// stand by it: `--left`, `--top` and `--bottom` are its edges in pixels.
pub fn stand_by(id: &str, near: &str) {
    let set = || {
        let window = web_sys::window()?;
        let edges = document()?.get_element_by_id(near)?.get_bounding_client_rect();
        let dialog: HtmlElement = find(id)?.dyn_into().ok()?;
        let height = window.inner_height().ok()?.as_f64()?;
        let style = dialog.style();
        for (name, value) in [("--left", edges.left()), ("--top", edges.bottom()), ("--bottom", height - edges.top())] {
            style.set_property(name, &format!("{value}px")).ok()?;
        }
        // Above what it belongs to where there is more room.
        let above = edges.top() > height / 2.0;
        dialog.toggle_attribute_with_force("data-above", above).ok()
    };
    let _ = set();
}

/// Scrolls the list with this id as far as one of its parts needs to be seen.
pub fn reveal(list: &str, part: &str) {
    let scroll = || {
        let list: HtmlElement = document()?.get_element_by_id(list)?.dyn_into().ok()?;
        let part: HtmlElement = document()?.get_element_by_id(part)?.dyn_into().ok()?;
        let (top, bottom) = (part.offset_top(), part.offset_top() + part.offset_height());
        if top < list.scroll_top() {
            list.set_scroll_top(top);
        } else if bottom > list.scroll_top() + list.client_height() {
            list.set_scroll_top(bottom - list.client_height());
        }
        Some(())
    };
    let _ = scroll();
}
