//! One of several things that the page itself is told: nothing of it is stored.

use leptos::prelude::*;

use super::{boxed, full_name};
use crate::model::Word;

boxed! {
    /// Takes what was picked.
    Picked(&str)
}

/// What each value is called, by its word.
pub fn picks<T: Word>(names: fn(T) -> &'static str) -> Signal<Vec<(String, String)>> {
    Signal::stored(T::ALL.iter().map(|value| (value.word().into(), names(*value).into())).collect())
}

/// A labelled list to pick from, also where one can only read.
#[component]
pub fn Pick(
    /// What is seen beside the list.
    label: &'static str,
    /// What it belongs to, for those who don't see where it stands.
    #[prop(into, optional)]
    context: Signal<String>,
    /// Words, and what they are called; see [`picks`].
    #[prop(into)]
    options: Signal<Vec<(String, String)>>,
    /// The word that is picked.
    #[prop(into)]
    value: Signal<String>,
    /// The id of the list, for giving it the keyboard.
    #[prop(optional)]
    id: Option<&'static str>,
    /// It changes the workbook, and so is at rest where one can only read.
    #[prop(into, optional)]
    at_rest: Signal<bool>,
    /// Takes the word that was picked.
    #[prop(into)]
    pick: Picked,
) -> impl IntoView {
    let pick = StoredValue::new_local(pick);
    let on_change = move |event| {
        let word = event_target_value(&event);
        pick.try_with_value(|pick| (pick.0)(&word));
    };
    // No signal for each option: there may be a thousand. What is picked is told
    // to the list as a whole, and to its options only when they are drawn.
    let drawn = move || {
        let picked = value.get_untracked();
        let option = |(word, called): (String, String)| {
            let selected = word == picked;
            view! { <option value=word selected=selected>{called}</option> }
        };
        options.get().into_iter().map(option).collect_view()
    };
    view! {
        <label class={"field"}>
            <span class={"label"} aria-hidden={"true"}>{label}</span>
            <select id=id aria-label=full_name(label, context) disabled=at_rest prop:value=value on:change=on_change>
                {drawn}
            </select>
        </label>
    }
    .into_any()
}
