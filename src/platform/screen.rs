//! The whole screen.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Fills the screen with the page, or gives it back. Nothing happens where the
/// browser doesn't let us.
pub fn fill(fill: bool) {
    let call = || {
        let document = web_sys::window()?.document()?;
        let (target, name): (JsValue, _) = match fill {
            true => (document.document_element()?.into(), "requestFullscreen"),
            false => (document.into(), "exitFullscreen"),
        };
        // Older browsers have none of these; newer ones promise, and may break it.
        let function: Function = Reflect::get(&target, &name.into()).ok()?.dyn_into().ok()?;
        function.call0(&target).ok()?.dyn_into::<Promise>().ok()
    };
    if let Some(promised) = call() {
        super::spawn(async move {
            let _ = JsFuture::from(promised).await;
        });
    }
}

/// Whether the page fills the screen.
pub fn is_filled() -> bool {
    let element = || {
        let document = web_sys::window()?.document()?;
        Reflect::get(&document, &"fullscreenElement".into()).ok()
    };
    element().is_some_and(|element| element.is_object())
}
