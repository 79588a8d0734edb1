//! Keys that are pressed anywhere on the page.

use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement, KeyboardEvent};

use super::page::on_document;

/// A key that was pressed, with what was held down.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KeyPress {
    /// What the key means where it was pressed: "k", "Enter", "ArrowUp", "?".
    pub key: String,
    /// Where the key is, by what it means on an American keyboard: "KeyK".
    pub code: String,
    /// Cmd on Apple's keyboards, Ctrl elsewhere.
    pub command: bool,
    /// Option on Apple's keyboards, Alt elsewhere.
    pub alt: bool,
    /// Shift.
    pub shift: bool,
    /// In a field, where the browser has its own undo and keys without Ctrl or
    /// Alt write.
    pub in_field: bool,
    /// In a list or a date, which Alt with an arrow opens.
    pub in_list: bool,
    /// On a button or a link, which Space or Enter presses.
    pub on_button: bool,
    /// It is still held down since it was told before.
    pub repeated: bool,
}

/// Calls `work` on keys that may be shortcuts. Where it says that it did
/// something, the browser does nothing.
///
/// Not on keys that write: plain ones in a field, those that compose a
/// character, and AltGr, which Windows gives as Ctrl and Alt at once.
pub fn on_keys(work: impl Fn(&KeyPress) -> bool + 'static) {
    let apple = is_apple();
    on_document("keydown", move |event| {
        let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
        let (ctrl, meta, alt) = (key.ctrl_key(), key.meta_key(), key.alt_key());
        let (command, other) = if apple { (meta, ctrl) } else { (ctrl, meta) };
        if other || command && alt || key.is_composing() || event.default_prevented() {
            return;
        }
        let active = web_sys::window().and_then(|window| window.document()?.active_element());
        let in_field = active.as_ref().is_some_and(is_field);
        if in_field && !command && !alt {
            return;
        }
        let in_list = active.as_ref().is_some_and(opens_a_list);
        let on_button = active.as_ref().is_some_and(|active| active.matches("button, a, summary").unwrap_or(false));
        let (key_name, code, shift) = (key.key(), key.code(), key.shift_key());
        let repeated = key.repeat();
        if work(&KeyPress { key: key_name, code, command, alt, shift, in_field, in_list, on_button, repeated }) {
            event.prevent_default();
        }
    });
}

/// Whether this is one of Apple's systems, whose keys have other names.
pub fn is_apple() -> bool {
    if cfg!(not(target_arch = "wasm32")) {
        return false;
    }
    let agent = web_sys::window().and_then(|window| window.navigator().user_agent().ok());
    agent.is_some_and(|agent| ["Mac OS", "iPhone", "iPad"].iter().any(|name| agent.contains(name)))
}

fn is_field(element: &web_sys::Element) -> bool {
    let is_text_input = element.dyn_ref::<HtmlInputElement>().is_some_and(|input| {
        !matches!(input.type_().as_str(), "checkbox" | "radio" | "button" | "file" | "range" | "color")
    });
    is_text_input || element.has_type::<HtmlTextAreaElement>()
}

fn opens_a_list(element: &web_sys::Element) -> bool {
    let is_date = element.dyn_ref::<HtmlInputElement>().is_some_and(|input| input.type_() == "date");
    is_date || element.has_type::<HtmlSelectElement>()
}
