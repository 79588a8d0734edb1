//! The page around the app: address, timers, focus, and when it goes away.

use std::cell::{Cell, RefCell};

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::HtmlElement;

/// The part of the address after the `#`.
pub fn hash() -> String {
    let hash = || web_sys::window()?.location().hash().ok();
    hash().unwrap_or_default().trim_start_matches('#').to_string()
}

thread_local! {
    /// Where the keyboard is to go when the page that was asked for is there.
    static FOCUS_AFTER_GOING: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// The id of the element that is to have the keyboard on the page that was just
/// gone to, if one was named; told once.
pub fn focus_after_going() -> Option<String> {
    FOCUS_AFTER_GOING.take()
}

/// The address of this page, without the part after the `#`.
pub fn address() -> String {
    let address = web_sys::window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    address.split('#').next().unwrap_or_default().to_string()
}

/// Goes to another address of this page, as a step of its own in the history,
/// and moves the keyboard to the element with this id there.
pub fn go_to(hash: &str, focus: &str) {
    if self::hash() == hash {
        return focus_soon(focus.to_string());
    }
    FOCUS_AFTER_GOING.set(Some(focus.to_string()));
    if let Some(window) = web_sys::window() {
        // Refused only for addresses that are no text.
        let _ = window.location().set_hash(hash);
    }
}

/// Goes to another address of this page in the place of the present one.
pub fn replace_hash(hash: &str) {
    if let Some(history) = web_sys::window().and_then(|window| window.history().ok()) {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(hash));
    }
}

/// Shows a page from its beginning.
pub fn to_top() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
        let main = window.document().and_then(|document| document.query_selector("main").ok().flatten());
        main.into_iter().for_each(|main| main.set_scroll_top(0));
    }
}

/// Lets the person print the page.
pub fn print() {
    if let Some(window) = web_sys::window() {
        // Refused where printing is forbidden: nothing happens then.
        let _ = window.print();
    }
}

/// Loads the page anew.
pub fn reload() {
    if let Some(window) = web_sys::window() {
        let _ = window.location().reload();
    }
}

/// Something that is to be done later, until it is called off.
#[derive(Debug)]
pub struct Timer(i32);

impl Timer {
    /// It is not to be done after all.
    pub fn call_off(self) {
        if let Some(window) = web_sys::window() {
            window.clear_timeout_with_handle(self.0);
        }
    }
}

/// Does something after so many milliseconds.
pub fn after(millis: i32, work: impl FnOnce() + 'static) -> Option<Timer> {
    let work = Closure::once_into_js(work);
    let set = web_sys::window()?.set_timeout_with_callback_and_timeout_and_arguments_0(work.unchecked_ref(), millis);
    set.ok().map(Timer)
}

/// Whether the browser's language writes a comma before decimals.
pub fn decimal_mark_is_comma() -> Option<bool> {
    let written = js_sys::Number::from(1.5).to_locale_string("default");
    String::from(written).chars().find(|c| !c.is_numeric()).map(|mark| mark == ',')
}

/// Calls `work` on every event of that name at the window.
pub fn on_window(event: &str, work: impl FnMut(web_sys::Event) + 'static) {
    if let Some(window) = web_sys::window() {
        listen(&window, event, work);
    }
}

/// Calls `work` on every event of that name at the document.
pub fn on_document(event: &str, work: impl FnMut(web_sys::Event) + 'static) {
    if let Some(document) = web_sys::window().and_then(|window| window.document()) {
        listen(&document, event, work);
    }
}

/// Calls `work` on every event of that name at the document, before anything else hears of it.
fn on_document_first(event: &str, work: impl FnMut(web_sys::Event) + 'static) {
    if let Some(document) = web_sys::window().and_then(|window| window.document()) {
        let work = Closure::<dyn FnMut(web_sys::Event)>::new(work);
        let _ = document.add_event_listener_with_callback_and_bool(event, work.as_ref().unchecked_ref(), true);
        work.forget();
    }
}

/// For as long as the page lives.
fn listen(target: &web_sys::EventTarget, event: &str, work: impl FnMut(web_sys::Event) + 'static) {
    let work = Closure::<dyn FnMut(web_sys::Event)>::new(work);
    let _ = target.add_event_listener_with_callback(event, work.as_ref().unchecked_ref());
    work.forget();
}

/// Whether nobody sees the page at the moment.
pub fn is_hidden() -> bool {
    let document = web_sys::window().and_then(|window| window.document());
    document.is_some_and(|document| document.hidden())
}

thread_local! {
    /// How often the keyboard was sent elsewhere on the page, once somebody counts.
    static DEPARTURES: Cell<Option<u64>> = const { Cell::new(None) };
}

/// How often the keyboard was sent elsewhere on the page: by the pointer, by Tab, or by us.
pub(super) fn departures() -> u64 {
    DEPARTURES.get().unwrap_or_else(|| {
        on_document_first("pointerdown", |_| {
            depart();
        });
        on_document_first("keydown", |event| {
            if event.dyn_ref::<web_sys::KeyboardEvent>().is_some_and(|event| event.key() == "Tab") {
                depart();
            }
        });
        DEPARTURES.set(Some(0));
        0
    })
}

/// The keyboard is sent elsewhere now: where it was about to be sent before counts no more.
/// What `departures` says until it is sent elsewhere again.
pub(super) fn depart() -> u64 {
    let count = departures().wrapping_add(1);
    DEPARTURES.set(Some(count));
    count
}

/// Moves the keyboard to the element with this id when what was just made is
/// there: before the next key if it can be, and again in a moment, in case it
/// was replaced. Nothing happens if there is none, or if the keyboard was sent
/// elsewhere meanwhile: what is typed there must stay there.
pub fn focus_soon(id: String) {
    let departure = depart();
    let now = id.clone();
    as_soon_as_drawn(move || departures() != departure || gets_keyboard(&now));
    after(0, move || {
        if departures() == departure {
            gets_keyboard(&id);
        }
    });
}

/// Tries something again and again until it succeeds, while the page draws what
/// was just changed and before the next key or timer gets its turn.
pub fn as_soon_as_drawn(attempt: impl Fn() -> bool + 'static) {
    /// What is drawn because of something that was drawn itself comes a turn later.
    const TURNS: u8 = 8;
    wasm_bindgen_futures::spawn_local(async move {
        for _ in 0..TURNS {
            // Never refused.
            let _ = wasm_bindgen_futures::JsFuture::from(js_sys::Promise::resolve(&JsValue::UNDEFINED)).await;
            if attempt() {
                break;
            }
        }
    });
}

/// Moves the keyboard at once to the element with this id, which is there already: the next key
/// goes to it, however soon it comes.
pub fn focus_now(id: &str) {
    depart();
    gets_keyboard(id);
}

/// Gives an element the keyboard; whether it is there and takes it.
fn gets_keyboard(id: &str) -> bool {
    let go = || {
        let document = web_sys::window()?.document()?;
        let element = document.get_element_by_id(id)?.dyn_into::<HtmlElement>().ok()?;
        element.focus().ok()?;
        Some(document.active_element()?.is_same_node(Some(&element)))
    };
    go().unwrap_or(false)
}

/// Scrolls in a moment until the end of the element with this id is in sight.
pub fn show_end_soon(id: String) {
    after(0, move || {
        let element = web_sys::window().and_then(|window| window.document()?.get_element_by_id(&id));
        element.into_iter().for_each(|element| element.scroll_into_view_with_bool(false));
    });
}

/// The id of the nearest element around an event's target that fits a selector,
/// the target itself included.
pub fn id_around(event: &web_sys::Event, selector: &str) -> Option<String> {
    let target = event.target()?.dyn_into::<web_sys::Element>().ok()?;
    Some(target.closest(selector).ok()??.id())
}

/// Whether an event's target has an attribute, such as "open".
pub fn has_attribute(event: &web_sys::Event, name: &str) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    target.is_some_and(|target| target.has_attribute(name))
}

/// Whether an event's target is a field for text.
pub fn is_text_field(event: &web_sys::Event) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    target.is_some_and(|target| target.matches("textarea, input:not([type='checkbox'])").unwrap_or(false))
}

/// Whether something stands in an event's field that the browser can't read as what should be
/// there: a day half typed, or one that doesn't exist.
pub fn is_half_typed(event: &web_sys::Event) -> bool {
    let input = event.target().and_then(|target| target.dyn_into::<web_sys::HtmlInputElement>().ok());
    input.is_some_and(|input| input.validity().bad_input())
}

/// Puts a value into an event's field, in the place of what stands there.
pub fn put_value(event: &web_sys::Event, value: &str) {
    if let Some(input) = event.target().and_then(|target| target.dyn_into::<web_sys::HtmlInputElement>().ok()) {
        // Chromium takes an empty value for no change, and leaves what is half typed.
        if value.is_empty() {
            let kind = input.type_();
            input.set_type("text");
            input.set_type(&kind);
        }
        input.set_value(value);
    }
}

/// Removes the element with this id.
pub fn remove_element(id: &str) {
    let element = web_sys::window().and_then(|window| window.document()?.get_element_by_id(id));
    if let Some(element) = element {
        element.remove();
    }
}

/// An attribute of the page's root element. None outside a browser.
pub fn root_attribute(name: &str) -> Option<String> {
    if cfg!(not(target_arch = "wasm32")) {
        return None;
    }
    web_sys::window()?.document()?.document_element()?.get_attribute(name)
}

/// Sets an attribute of the page's root element, or takes it away.
pub fn set_root_attribute(name: &str, value: Option<&str>) {
    let root = web_sys::window().and_then(|window| window.document()?.document_element());
    if let Some(root) = root {
        // Refused only for names that are no names.
        let _ = match value {
            Some(value) => root.set_attribute(name, value),
            None => root.remove_attribute(name),
        };
    }
}

/// Asks the browser to keep our data when it runs out of room. It may say no.
pub fn ask_to_persist() {
    if let Some(window) = web_sys::window() {
        let storage = window.navigator().storage();
        if JsCast::is_instance_of::<web_sys::StorageManager>(&storage)
            && let Ok(asked) = storage.persist()
        {
            wasm_bindgen_futures::spawn_local(async move {
                let _ = wasm_bindgen_futures::JsFuture::from(asked).await;
            });
        }
    }
}
