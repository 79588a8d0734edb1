//! Dragging by pointer events: a mouse, a finger, a pen.

use wasm_bindgen::JsCast;
use web_sys::{Document, Element, PointerEvent};

/// How near to an edge, in pixels, a list scrolls while something is dragged
/// there, and by how much at a time.
const EDGE: f64 = 56.0;
const SPEED: f64 = 14.0;

/// Where in what is dragged over the pointer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Half {
    /// In its upper half.
    Upper,
    /// In its lower half.
    Lower,
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// From now on all that this pointer does is told to what it was put down on,
/// wherever it goes. False for other buttons than the first, and second fingers.
pub fn capture(event: &PointerEvent) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let Some(target) = target.filter(|_| event.button() == 0 && event.is_primary()) else { return false };
    target.set_pointer_capture(event.pointer_id()).is_ok()
}

/// The id of the innermost element there that fits a selector, and in which half
/// of it the point is.
pub fn found_at(at: (i32, i32), selector: &str) -> Option<(String, Half)> {
    let element = document()?.element_from_point(at.0 as f32, at.1 as f32)?;
    let found = element.closest(selector).ok()??;
    let edges = found.get_bounding_client_rect();
    let half = if f64::from(at.1) < edges.top() + edges.height() / 2.0 { Half::Upper } else { Half::Lower };
    Some((found.id(), half))
}

/// Marks the element with this id, and no other, with an attribute.
pub fn mark(attribute: &str, on: Option<(&str, &str)>) {
    let marked = || document()?.query_selector(&format!("[{attribute}]")).ok()?;
    if let Some(marked) = marked() {
        let _ = marked.remove_attribute(attribute);
    }
    let set = |(id, value): (&str, &str)| document()?.get_element_by_id(id)?.set_attribute(attribute, value).ok();
    on.and_then(set);
}

/// Scrolls the page on where something is dragged to its upper or lower edge.
pub fn scroll_at_edges(y: i32) {
    let scroll = || {
        let main = document()?.query_selector("main").ok()??;
        let edges = main.get_bounding_client_rect();
        let y = f64::from(y);
        if y < edges.top() + EDGE {
            main.scroll_by_with_x_and_y(0.0, -SPEED);
        } else if y > edges.bottom() - EDGE {
            main.scroll_by_with_x_and_y(0.0, SPEED);
        }
        Some(())
    };
    let _ = scroll();
}
