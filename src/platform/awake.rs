//! A screen that doesn't go dark while it is looked at.

use std::cell::{Cell, RefCell};

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

thread_local! {
    static WANTED: Cell<bool> = const { Cell::new(false) };
    /// What the browser gave, to be given back.
    static LOCK: RefCell<Option<JsValue>> = const { RefCell::new(None) };
}

/// Asks that the screen stays on, or lets it go dark again. Browsers take it back whenever the page
/// is hidden, so it is asked for anew when the page is seen again. Nothing happens where a browser
/// doesn't offer it.
pub fn keep(wanted: bool) {
    WANTED.set(wanted);
    if let Some(lock) = LOCK.take() {
        settle(call(&lock, "release", None), |_| {});
    }
    if wanted {
        let navigator = web_sys::window().map(|window| JsValue::from(window.navigator()));
        let locks = navigator.and_then(|navigator| Reflect::get(&navigator, &"wakeLock".into()).ok());
        let asked = locks.filter(JsValue::is_object).and_then(|locks| call(&locks, "request", Some("screen")));
        settle(asked, |lock| {
            if WANTED.get() {
                LOCK.set(Some(lock));
            } else {
                settle(call(&lock, "release", None), |_| {});
            }
        });
    }
}

/// The page is seen again.
pub fn seen_again() {
    if WANTED.get() {
        keep(true);
    }
}

fn call(target: &JsValue, name: &str, argument: Option<&str>) -> Option<Promise> {
    let function: Function = Reflect::get(target, &name.into()).ok()?.dyn_into().ok()?;
    let called = match argument {
        Some(argument) => function.call1(target, &argument.into()),
        None => function.call0(target),
    };
    called.ok()?.dyn_into().ok()
}

/// Does something with what was promised, unless the promise is broken.
fn settle(promised: Option<Promise>, then: impl FnOnce(JsValue) + 'static) {
    if let Some(promised) = promised {
        super::spawn(async move {
            if let Ok(given) = JsFuture::from(promised).await {
                then(given);
            }
        });
    }
}
