//! What belongs together on a page of many fields.

use leptos::prelude::*;

/// A form of its own that is never sent. Browsers look at a whole form at each
/// key, for filling it in by themselves: so they look at this part alone.
#[component]
pub fn Sheet(
    /// Its classes.
    #[prop(into)]
    class: Signal<String>,
    /// What is on it.
    children: Children,
) -> impl IntoView {
    view! { <form class=class on:submit=|event| event.prevent_default()>{children()}</form> }.into_any()
}
