//! The clock, which nothing else asks.

use crate::model::{Day, Millis};

/// The time now.
pub fn now() -> Millis {
    js_sys::Date::now() as Millis
}

/// Today where the person is; the default day if the browser's calendar makes no sense.
pub fn today() -> Day {
    let date = js_sys::Date::new_0();
    let day = || {
        let (year, month) = (i32::try_from(date.get_full_year()).ok()?, u8::try_from(date.get_month() + 1).ok()?);
        Day::new(year, month, u8::try_from(date.get_date()).ok()?)
    };
    day().unwrap_or_default()
}

/// A moment as the browser writes it, day and time.
pub fn in_words(at: Millis) -> String {
    let date = js_sys::Date::new(&(at as f64).into());
    date.to_locale_string("default", &wasm_bindgen::JsValue::UNDEFINED).into()
}

/// A moment as `2026-03-01T09:30:00.000Z`.
pub fn iso(at: Millis) -> String {
    js_sys::Date::new(&(at as f64).into()).to_iso_string().into()
}
