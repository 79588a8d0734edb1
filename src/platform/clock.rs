//! The clock, which nothing else asks.

use crate::model::{Day, Millis, TimeOfDay};

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

/// The moment at which it is that time on that day where the person is. A time that clocks leave
/// out, as they are put forward, is as much later; of one that comes twice it is the first. None
/// before 1970, and where the browser's calendar makes no sense.
pub fn moment(day: Day, time: TimeOfDay) -> Option<Millis> {
    if cfg!(not(target_arch = "wasm32")) {
        return None;
    }
    // A day and a time without a zone are read as those of the place where one is.
    let at = js_sys::Date::new(&format!("{day}T{time}:00").into()).get_time();
    (at.is_finite() && at >= 0.0).then_some(at as Millis)
}

/// A moment as the browser writes it, day and time.
pub fn in_words(at: Millis) -> String {
    let date = js_sys::Date::new(&(at as f64).into());
    date.to_locale_string("default", &wasm_bindgen::JsValue::UNDEFINED).into()
}

/// A day as the browser writes it, such as "1 Mar 2026". Outside a browser `2026-03-01`.
pub fn day_in_words(day: Day) -> String {
    let written = day.to_string();
    if cfg!(not(target_arch = "wasm32")) {
        return written;
    }
    // A day without a time is read as the beginning of the day in Greenwich.
    let date = js_sys::Date::new(&written.as_str().into());
    let options = js_sys::Object::new();
    for (name, value) in [("dateStyle", "medium"), ("timeZone", "UTC")] {
        // Refused only for objects that are sealed.
        let _ = js_sys::Reflect::set(&options, &name.into(), &value.into());
    }
    date.to_locale_date_string("default", &options).into()
}

/// A moment as `2026-03-01T09:30:00.000Z`.
pub fn iso(at: Millis) -> String {
    js_sys::Date::new(&(at as f64).into()).to_iso_string().into()
}
