//! A field to search with.

use leptos::prelude::*;

use super::boxed;

boxed! {
    /// Takes what is looked for.
    Looked(String)
}

/// A field for words to look for, taken at each key.
#[component]
pub fn Search(
    /// What is searched.
    label: &'static str,
    /// An example, shown while it is empty.
    hint: &'static str,
    /// What is looked for.
    #[prop(into)]
    value: Signal<String>,
    /// Takes it at each key.
    #[prop(into)]
    look: Looked,
) -> impl IntoView {
    let look = StoredValue::new_local(look);
    let on_input = move |event| {
        let words = event_target_value(&event);
        look.try_with_value(|look| (look.0)(words));
    };
    view! {
        <label class={"field search"}>
            <span class={"label"} aria-hidden={"true"}>{label}</span>
            <input
                type={"search"}
                aria-label=label
                placeholder=hint
                autocomplete={"off"}
                value=value.get_untracked()
                prop:value=value
                on:input=on_input
            />
        </label>
    }
    .into_any()
}
