//! What is shown over the page, and keeps the keyboard until it is closed.

use leptos::prelude::*;

use super::Contents;
use crate::platform::{dialog, page};

/// A native dialog. Escape, a press beside it and `open` close it; what had the
/// keyboard before has it again then.
#[component]
pub fn Dialog(
    /// Its id.
    id: &'static str,
    /// Its class.
    class: &'static str,
    /// What it is called.
    #[prop(into)]
    name: Signal<String>,
    /// Whether it is open.
    open: RwSignal<bool>,
    /// The id of what it stands by, if not in the middle.
    #[prop(into, optional)]
    near: Signal<Option<String>>,
    /// Draws what is in it, while it is open.
    #[prop(into)]
    contents: Contents,
) -> impl IntoView {
    let contents = StoredValue::new_local(contents);
    Effect::new(move |_| {
        if open.get() {
            near.get_untracked().into_iter().for_each(|near| dialog::stand_by(id, &near));
            dialog::show(id);
        } else {
            dialog::close(id);
        }
    });
    // Told a moment later, when the dialog itself may be gone.
    let closed = move |_| {
        open.try_set(false);
    };
    let pressed = move |event: leptos::ev::MouseEvent| {
        // On nothing that is in it: beside it.
        if page::has_attribute(&event, "open") {
            open.try_set(false);
        }
    };
    let inside = move || open.get().then(|| contents.with_value(|contents| (contents.0)()));
    view! {
        <dialog id=id class=class aria-label=name on:close=closed on:click=pressed>
            {inside}
        </dialog>
    }
    .into_any()
}
