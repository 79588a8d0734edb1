//! What is shown when the program has failed: plain DOM, nothing of ours.

use std::future::Future;
use std::panic::PanicHookInfo;

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Document, Element, HtmlDialogElement};

/// The words of the panel.
#[derive(Clone, Copy, Debug)]
pub struct PanelWords {
    /// What happened.
    pub title: &'static str,
    /// What it means, and what to do.
    pub text: &'static str,
    /// The button that loads the page anew.
    pub reload: &'static str,
    /// The button that downloads what is stored.
    pub download: &'static str,
    /// The name of the file that it downloads, without an ending.
    pub file_name: &'static str,
}

/// From now on a panic shows the panel. `raw_data` gives everything that is
/// stored, as it is stored.
pub fn show_panel_on_panic<F: Future<Output = String> + 'static>(words: PanelWords, raw_data: fn() -> F) {
    std::panic::set_hook(Box::new(move |info| {
        // Where even this fails there is nobody left to tell.
        let _ = show(words, raw_data, info);
    }));
}

fn show<F: Future<Output = String> + 'static>(
    words: PanelWords,
    raw_data: fn() -> F,
    info: &PanicHookInfo,
) -> Option<()> {
    let document = web_sys::window()?.document()?;
    if document.get_element_by_id("failed").is_some() {
        return None;
    }
    let panel = element(&document, "dialog", "")?;
    panel.set_id("failed");
    panel.set_attribute("role", "alertdialog").ok()?;
    panel.set_attribute("aria-labelledby", "failed-title").ok()?;
    let title = element(&document, "h1", words.title)?;
    title.set_id("failed-title");
    let reload = button(&document, words.reload, super::page::reload)?;
    let download = button(&document, words.download, move || {
        wasm_bindgen_futures::spawn_local(async move {
            let raw = raw_data().await;
            super::files::download(&format!("{}.json", words.file_name), "application/json", &raw);
        });
    })?;
    let detail = element(&document, "pre", &info.to_string())?;
    for part in [&title, &element(&document, "p", words.text)?, &reload, &download, &detail] {
        panel.append_child(part).ok()?;
    }
    document.body()?.append_child(&panel).ok()?;
    open(panel.unchecked_ref())?;
    reload.unchecked_ref::<web_sys::HtmlElement>().focus().ok()
}

/// Modal, so that nothing of the page behind it can be used or take the
/// keyboard; Escape brings it back.
fn open(panel: &HtmlDialogElement) -> Option<()> {
    let again = Closure::<dyn Fn()>::new({
        let panel = panel.clone();
        move || drop(panel.show_modal())
    });
    panel.add_event_listener_with_callback("close", again.as_ref().unchecked_ref()).ok()?;
    again.forget();
    panel.show_modal().ok()
}

fn element(document: &Document, name: &str, text: &str) -> Option<Element> {
    let element = document.create_element(name).ok()?;
    element.set_text_content(Some(text));
    Some(element)
}

fn button(document: &Document, text: &str, pressed: impl FnMut() + 'static) -> Option<Element> {
    let button = element(document, "button", text)?;
    let pressed = Closure::<dyn FnMut()>::new(pressed);
    button.add_event_listener_with_callback("click", pressed.as_ref().unchecked_ref()).ok()?;
    pressed.forget();
    Some(button)
}
