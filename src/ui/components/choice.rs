//! One of a closed set of values.

use leptos::prelude::*;

use super::{boxed, full_name};
use crate::model::{Open, Word};
use crate::session::Session;

boxed! {
    /// Takes the word that was chosen, or none.
    Choose(Option<&str>)
}

/// What each value is called, by its word.
pub fn choices<T: Word>(names: fn(T) -> &'static str) -> Vec<(&'static str, &'static str)> {
    T::ALL.iter().map(|value| (value.word(), names(*value))).collect()
}

/// Takes a value that was chosen by its word.
pub fn choosing<T: Word>(choose: impl Fn(Option<T>) + 'static) -> Choose {
    Choose::from(move |word: Option<&str>| choose(word.and_then(T::from_word)))
}

/// The word of a stored value, even of one that this version doesn't know.
pub fn stored<T: Word>(read: impl Fn() -> Option<Open<T>> + Send + Sync + 'static) -> Signal<Option<String>> {
    Signal::derive(move || read().map(|value| value.word().to_string()))
}

/// A labelled list to choose from. A stored value that this version doesn't
/// know is shown, and kept until another is chosen.
#[component]
pub fn Choice(
    /// What is seen beside the list.
    label: &'static str,
    /// What it belongs to, for those who don't see where it stands.
    #[prop(into, optional)]
    context: Signal<String>,
    /// Words and what they are called; see [`choices`].
    #[prop(into)]
    options: Signal<Vec<(&'static str, &'static str)>>,
    /// The stored word; see [`stored`].
    value: Signal<Option<String>>,
    /// What stands for no value; without it one must be chosen.
    #[prop(optional)]
    none: Option<&'static str>,
    /// Takes what was chosen; see [`choosing`].
    choose: Choose,
    /// More classes.
    #[prop(optional)]
    class: &'static str,
) -> impl IntoView {
    let session: Session = expect_context();
    let choose = StoredValue::new_local(choose);
    let on_change = move |event| {
        let word = event_target_value(&event);
        choose.try_with_value(|choose| (choose.0)(Some(word.as_str()).filter(|word| !word.is_empty())));
    };
    let option = move |word: String, called: String| {
        let chosen = Signal::derive({
            let word = word.clone();
            move || value.with(|value| value.as_deref().unwrap_or_default() == word)
        });
        view! { <option value=word prop:selected=chosen selected=chosen>{called}</option> }.into_any()
    };
    let known = move || {
        let known = options.get();
        let called = |(word, called): &(&str, &str)| option((*word).into(), (*called).into());
        known.iter().map(called).collect_view().into_any()
    };
    let unknown = move || {
        let word = value.get()?;
        let known = word.is_empty() || options.with(|options| options.iter().any(|(known, _)| *known == word));
        (!known).then(|| option(word.clone(), (crate::ui::words::words().map.unknown_value)(&word)))
    };
    let read_only = Signal::derive(move || !session.may_write().get());
    view! {
        <label class=format!("field {class}")>
            <span class={"label"} aria-hidden={"true"}>{label}</span>
            <select aria-label=full_name(label, context) disabled=read_only on:change=on_change>
                {none.map(|none| option(String::new(), none.into()))}
                {known}
                {unknown}
            </select>
        </label>
    }
    .into_any()
}
