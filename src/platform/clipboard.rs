//! The clipboard.

use std::future::Future;

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, future_to_promise};
use web_sys::{Blob, Clipboard, ClipboardItem};

/// Puts a text there. False if the browser didn't let us.
pub async fn copy(text: &str) -> bool {
    let Some(clipboard) = web_sys::window().map(|window| window.navigator().clipboard()) else { return false };
    // Pages that weren't sent safely have none.
    JsCast::is_instance_of::<Clipboard>(&clipboard) && JsFuture::from(clipboard.write_text(text)).await.is_ok()
}

/// Puts a PNG there that may still be in the making: browsers want to be asked while
/// the key or button is pressed. False if the browser didn't let us.
pub async fn copy_png(png: impl Future<Output = Option<Blob>> + 'static) -> bool {
    let ask = || {
        let window = web_sys::window()?;
        let clipboard = window.navigator().clipboard();
        let can = |object: &JsValue, name: &str| Reflect::has(object, &name.into()).unwrap_or(false);
        if !JsCast::is_instance_of::<Clipboard>(&clipboard)
            || !can(&clipboard, "write")
            || !can(&window, "ClipboardItem")
        {
            return None;
        }
        let made = future_to_promise(async { png.await.map(JsValue::from).ok_or(JsValue::NULL) });
        let kinds = Object::new();
        Reflect::set(&kinds, &"image/png".into(), &made).ok()?;
        let item = ClipboardItem::new_with_record_from_str_to_blob_promise(&kinds).ok()?;
        Some(clipboard.write(&Array::of1(&item)))
    };
    match ask() {
        Some(written) => JsFuture::from(written).await.is_ok(),
        None => false,
    }
}
