//! A day.

use leptos::prelude::*;

use crate::model::Day;
use crate::session::Session;

/// A labelled day, chosen or typed as the browser has it.
#[component]
pub fn DateField(
    /// What is seen beside the field.
    label: &'static str,
    /// What it belongs to, for those who don't see where it stands.
    #[prop(into, optional)]
    context: Signal<String>,
    /// The stored day.
    #[prop(into)]
    value: Signal<Option<Day>>,
    /// Takes the day that was chosen, or none.
    choose: impl Fn(Option<Day>) + 'static,
) -> impl IntoView {
    let session: Session = expect_context();
    let name = move || match context.get() {
        context if context.is_empty() => label.to_string(),
        context => format!("{label}, {context}"),
    };
    let text = move || value.get().map(|day| day.to_string()).unwrap_or_default();
    // The browser gives an empty text for a day half typed, and for none.
    let on_change = move |event| {
        let typed = event_target_value(&event);
        match typed.parse() {
            Ok(day) => choose(Some(day)),
            Err(()) if typed.is_empty() => choose(None),
            Err(()) => {}
        }
    };
    view! {
        <label class={"field date"}>
            <span class={"label"} aria-hidden={"true"}>{label}</span>
            <input
                type={"date"}
                aria-label=name
                prop:value=text
                value=text
                max={"9999-12-31"}
                readonly=move || !session.may_write().get()
                on:change=on_change
            />
        </label>
    }
    .into_any()
}
