//! A day.

use leptos::prelude::*;

use super::picked::{Picked, PickedField};
use super::{boxed, full_name};
use crate::model::Day;

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
    let text = Signal::derive(move || value.get().map(|day| day.to_string()).unwrap_or_default());
    let take = move |typed: &str| {
        let day = typed.parse().ok();
        if day.is_some() || typed.is_empty() {
            (choose.0)(day);
        }
    };
    view! { <PickedField kind=Picked::Day label name=full_name(label, context) value=text take=take.into() /> }
        .into_any()
}
