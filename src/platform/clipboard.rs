//! The clipboard.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Clipboard;

/// Puts a text there. False if the browser didn't let us.
pub async fn copy(text: &str) -> bool {
    let Some(clipboard) = web_sys::window().map(|window| window.navigator().clipboard()) else { return false };
    // Pages that weren't sent safely have none.
    JsCast::is_instance_of::<Clipboard>(&clipboard) && JsFuture::from(clipboard.write_text(text)).await.is_ok()
}
