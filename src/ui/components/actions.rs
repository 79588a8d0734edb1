//! What can be done with a line of a list, unfolded under it.

use leptos::prelude::*;

use super::fold::Contents;
use crate::platform::page;
use crate::ui::words::words;

/// A button that unfolds what can be done with a line. What that is is drawn
/// only while it is unfolded.
///
/// There may be a thousand of them: so its name is made of the page's own
/// texts, and no signal is there for it.
#[component]
pub fn Actions(
    /// The id of the link that the line is called by.
    of: String,
    /// Draws what can be done.
    contents: Contents,
) -> impl IntoView {
    let t = &words().list;
    let contents = StoredValue::new_local(contents);
    let open = RwSignal::new(false);
    let id = format!("{of}/actions");
    let named_by = format!("{id} {of}");
    // The button is the same one whenever this runs again: only what differs is changed.
    let all = move || {
        let is_open = open.get();
        let button = id.clone();
        let close = move |event: leptos::ev::KeyboardEvent| {
            if event.key() == "Escape" {
                open.set(false);
                page::focus_soon(button.clone());
            }
        };
        // What was pressed is done. A list to pick from stays.
        let pressed = move |event: leptos::ev::MouseEvent| {
            if page::has_attribute(&event, "type") {
                open.try_set(false);
            }
        };
        let inside = is_open.then(|| {
            view! {
                <div class={"line-actions"} role={"group"} aria-labelledby=named_by.clone() on:keydown=close on:click=pressed>
                    {contents.with_value(|contents| (contents.0)())}
                </div>
            }
        });
        view! {
            <button
                type={"button"}
                class={"quiet-button more"}
                id=id.clone()
                aria-label=t.actions
                aria-labelledby=named_by.clone()
                aria-expanded=if is_open { "true" } else { "false" }
                on:click=move |_| open.update(|open| *open = !*open)
            ></button>
            {inside}
        }
    };
    view! { {all} }.into_any()
}
