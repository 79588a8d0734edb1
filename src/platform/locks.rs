//! Web Locks, by which the tabs of a browser agree on who writes.
//!
//! Called by name, as the bindings hold them back as unstable.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// How to ask for a lock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ask {
    /// Only if nobody holds it.
    IfFree,
    /// Wait until it is free.
    Wait,
    /// Take it from whoever holds it, who learns of it.
    Steal,
}

/// A lock that is held until it is dropped or taken away.
pub struct Held {
    release: Function,
    let_go: Rc<Cell<bool>>,
}

impl Drop for Held {
    fn drop(&mut self) {
        self.let_go.set(true);
        // Resolving a promise can't fail, and the page may be going anyway.
        let _ = self.release.call0(&JsValue::UNDEFINED);
    }
}

fn manager() -> Option<JsValue> {
    let navigator = web_sys::window()?.navigator();
    Reflect::get(&navigator, &"locks".into()).ok().filter(JsValue::is_object)
}

/// Whether the browser has locks at all.
pub fn available() -> bool {
    manager().is_some()
}

/// Asks for a lock. None if it isn't free, or there are no locks. `taken` is
/// called if someone steals it later.
pub async fn ask(name: &str, how: Ask, taken: impl Fn() + 'static) -> Option<Held> {
    let manager = manager()?;
    let request: Function = Reflect::get(&manager, &"request".into()).ok()?.dyn_into().ok()?;
    let options = Object::new();
    let flag = match how {
        Ask::IfFree => "ifAvailable",
        Ask::Steal => "steal",
        Ask::Wait => "",
    };
    if !flag.is_empty() {
        Reflect::set(&options, &flag.into(), &true.into()).ok()?;
    }
    let mut release = None;
    let hold = Promise::new(&mut |resolve, _| release = Some(resolve));
    let release = release?;
    let mut answered = None;
    let answer = Promise::new(&mut |resolve, _| answered = Some(resolve));
    let answered = answered?;
    let granted = Closure::once_into_js({
        let answered = answered.clone();
        move |lock: JsValue| -> JsValue {
            let given = lock.is_object();
            let _ = answered.call1(&JsValue::UNDEFINED, &given.into());
            if given { hold.into() } else { JsValue::UNDEFINED }
        }
    });
    let lasting: Promise = request.call3(&manager, &name.into(), &options, &granted).ok()?.dyn_into().ok()?;
    let let_go = Rc::new(Cell::new(false));
    spawn_local({
        let let_go = Rc::clone(&let_go);
        async move {
            let ended = JsFuture::from(lasting).await;
            let _ = answered.call1(&JsValue::UNDEFINED, &false.into());
            if ended.is_err() && !let_go.get() {
                taken();
            }
        }
    });
    let given = JsFuture::from(answer).await.ok()?.as_bool()?;
    given.then_some(Held { release, let_go })
}
