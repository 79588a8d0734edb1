//! A time of a day.

use leptos::prelude::*;

use super::{boxed, full_name};
use crate::model::TimeOfDay;
use crate::session::Session;

boxed! {
    /// Takes the time that was chosen, or none.
    ChooseTime(Option<TimeOfDay>)
}

/// A labelled time, chosen or typed as the browser has it.
#[component]
pub fn TimeField(
    /// What is seen beside the field.
    label: &'static str,
    /// The stored time.
    #[prop(into)]
    value: Signal<Option<TimeOfDay>>,
    /// Takes the time that was chosen.
    #[prop(into)]
    choose: ChooseTime,
) -> impl IntoView {
    let session: Session = expect_context();
    let text = Signal::derive(move || value.get().map(|time| time.to_string()).unwrap_or_default());
    let choose = StoredValue::new_local(choose);
    // The browser gives an empty text for a time half typed, and for none.
    let on_change = move |event| {
        let typed = event_target_value(&event);
        let time = typed.parse().ok();
        if time.is_some() || typed.is_empty() {
            choose.try_with_value(|choose| (choose.0)(time));
        }
    };
    let read_only = Signal::derive(move || !session.may_write().get());
    view! {
        <label class={"field date"}>
            <span class={"label"} aria-hidden={"true"}>{label}</span>
            <input
                type={"time"}
                aria-label=full_name(label, Signal::stored(String::new()))
                prop:value=text
                value=text
                readonly=read_only
                on:change=on_change
            />
        </label>
    }
    .into_any()
}
