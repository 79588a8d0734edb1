//! A day.

use leptos::prelude::*;

use super::{boxed, full_name};
use crate::model::Day;
use crate::session::Session;

boxed! {
    /// Takes the day that was chosen, or none.
    ChooseDay(Option<Day>)
}

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
    /// Takes the day that was chosen.
    #[prop(into)]
    choose: ChooseDay,
) -> impl IntoView {
    let session: Session = expect_context();
    let text = Signal::derive(move || value.get().map(|day| day.to_string()).unwrap_or_default());
    let choose = StoredValue::new_local(choose);
    // The browser gives an empty text for a day half typed, and for none.
    let on_change = move |event| {
        let typed = event_target_value(&event);
        let day = typed.parse().ok();
        if day.is_some() || typed.is_empty() {
            choose.try_with_value(|choose| (choose.0)(day));
        }
    };
    let read_only = Signal::derive(move || !session.may_write().get());
    view! {
        <label class={"field date"}>
            <span class={"label"} aria-hidden={"true"}>{label}</span>
            <input
                type={"date"}
                aria-label=full_name(label, context)
                prop:value=text
                value=text
                max={"9999-12-31"}
                readonly=read_only
                on:change=on_change
            />
        </label>
    }
    .into_any()
}
