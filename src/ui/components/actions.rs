//! What can be done with a line of a list, unfolded under it.

use leptos::prelude::*;

use super::fold::Contents;
use crate::platform::page;

/// A button that unfolds what can be done with a line. What that is is drawn
/// only while it is unfolded.
#[component]
pub fn Actions(
    /// Its name, which says what for.
    #[prop(into)]
    name: Signal<String>,
    /// Draws what can be done.
    #[prop(into)]
    contents: Contents,
) -> impl IntoView {
    let contents = StoredValue::new_local(contents);
    let open = RwSignal::new(false);
    let expanded = move || if open.get() { "true" } else { "false" };
    let button: NodeRef<leptos::html::Button> = NodeRef::new();
    let close = move |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Escape" && open.get_untracked() {
            open.set(false);
            button.get_untracked().into_iter().for_each(|button| drop(button.focus()));
        }
    };
    // What was pressed is done. A list to pick from stays.
    let pressed = move |event: leptos::ev::MouseEvent| {
        if page::has_attribute(&event, "type") {
            open.try_set(false);
        }
    };
    let inside = move || {
        open.get().then(|| {
            view! {
                <div class={"line-actions"} role={"group"} aria-label=name on:keydown=close on:click=pressed>
                    {contents.with_value(|contents| (contents.0)())}
                </div>
            }
        })
    };
    view! {
        <button
            type={"button"}
            class={"quiet-button more"}
            node_ref=button
            aria-label=name
            title=name
            aria-expanded=expanded
            on:click=move |_| open.update(|open| *open = !*open)
            on:keydown=close
        ></button>
        {inside}
    }
    .into_any()
}
