//! Pictures: how wide texts are in the browser's fonts, and pixels of an SVG.

use js_sys::{Function, Promise};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement};

use super::files::Address;

fn canvas() -> Option<HtmlCanvasElement> {
    web_sys::window()?.document()?.create_element("canvas").ok()?.dyn_into().ok()
}

fn context(canvas: &HtmlCanvasElement) -> Option<CanvasRenderingContext2d> {
    canvas.get_context("2d").ok()??.dyn_into().ok()
}

/// Something that measures texts as the browser draws them in one font.
#[derive(Debug)]
pub struct Ruler(CanvasRenderingContext2d);

impl Ruler {
    /// For a font, as style sheets name them. None outside a browser, or where that has
    /// no canvas.
    pub fn of(font: &str) -> Option<Ruler> {
        if cfg!(not(target_arch = "wasm32")) {
            return None;
        }
        let context = context(&canvas()?)?;
        context.set_font(font);
        Some(Ruler(context))
    }

    /// The width of a text in pixels; none if the browser doesn't tell.
    pub fn width(&self, text: &str) -> Option<f64> {
        self.0.measure_text(text).ok().map(|measured| measured.width())
    }
}

/// An SVG as a PNG of so many pixels. None if the browser can't make one.
pub async fn png(svg: &str, (width, height): (u32, u32)) -> Option<Blob> {
    let address = Address::of("image/svg+xml", svg)?;
    let image = HtmlImageElement::new_with_width_and_height(width, height).ok()?;
    image.set_src(address.as_str());
    JsFuture::from(image.decode()).await.ok()?;
    let canvas = canvas()?;
    canvas.set_width(width);
    canvas.set_height(height);
    let (wide, high) = (f64::from(width), f64::from(height));
    context(&canvas)?.draw_image_with_html_image_element_and_dw_and_dh(&image, 0.0, 0.0, wide, high).ok()?;
    let mut drawn = |done: Function, failed: Function| {
        let take = Closure::once_into_js(move |blob: JsValue| drop(done.call1(&JsValue::NULL, &blob)));
        if canvas.to_blob(take.unchecked_ref()).is_err() {
            // What waits is told that there is nothing to wait for.
            let _ = failed.call0(&JsValue::NULL);
        }
    };
    let blob = JsFuture::from(Promise::new(&mut drawn)).await.ok()?;
    blob.dyn_into().ok()
}
