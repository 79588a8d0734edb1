//! A time of a day.

use leptos::prelude::*;

use super::picked::{Picked, PickedField};
use super::{boxed, full_name};
use crate::model::TimeOfDay;

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
    let text = Signal::derive(move || value.get().map(|time| time.to_string()).unwrap_or_default());
    let take = move |typed: &str| {
        let time = typed.parse().ok();
        if time.is_some() || typed.is_empty() {
            (choose.0)(time);
        }
    };
    let name = full_name(label, Signal::stored(String::new()));
    view! { <PickedField kind=Picked::Time label name value=text take=take.into() /> }.into_any()
}
