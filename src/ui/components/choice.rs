//! One of a closed set of values.

use leptos::prelude::*;

use crate::model::{Open, Word};
use crate::session::Session;

/// A labelled list to choose from. A stored value that this version doesn't
/// know is shown, and kept until another is chosen.
#[component]
pub fn Choice<T: Word + Send + Sync>(
    /// What is seen beside the list.
    label: &'static str,
    /// What it belongs to, for those who don't see where it stands.
    #[prop(into, optional)]
    context: Signal<String>,
    /// The stored value.
    #[prop(into)]
    value: Signal<Option<Open<T>>>,
    /// What each value is called.
    names: fn(T) -> &'static str,
    /// What stands for no value; without it one must be chosen.
    #[prop(optional)]
    none: Option<&'static str>,
    /// Takes what was chosen.
    choose: impl Fn(Option<T>) + 'static,
    /// More classes.
    #[prop(optional)]
    class: &'static str,
) -> impl IntoView {
    let session: Session = expect_context();
    let name = move || match context.get() {
        context if context.is_empty() => label.to_string(),
        context => format!("{label}, {context}"),
    };
    let on_change = move |event| choose(T::from_word(&event_target_value(&event)));
    let is = move |known: Option<T>| {
        move || match (value.get(), known) {
            (Some(Open::Known(value)), Some(known)) => value == known,
            (None, None) => true,
            _ => false,
        }
    };
    let option = move |known: T| {
        view! {
            <option value=known.word() prop:selected=is(Some(known)) selected=is(Some(known))>
                {names(known)}
            </option>
        }
    };
    let unknown = move || match value.get() {
        Some(Open::Other(word)) => {
            let called = (crate::ui::words::words().map.unknown_value)(&word);
            Some(view! {
                <option value=word.to_string() prop:selected={true} selected={true}>
                    {called}
                </option>
            })
        }
        _ => None,
    };
    view! {
        <label class=format!("field {class}")>
            <span class={"label"} aria-hidden={"true"}>{label}</span>
            <select aria-label=name disabled=move || !session.may_write().get() on:change=on_change>
                {none.map(|none| view! { <option value={""} prop:selected=is(None) selected=is(None)>{none}</option> })}
                {T::ALL.iter().copied().map(option).collect_view()}
                {unknown}
            </select>
        </label>
    }
    .into_any()
}
