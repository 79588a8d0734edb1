//! Something that is so or isn't.

use leptos::prelude::*;

use super::{boxed, full_name};
use crate::session::Session;

boxed! {
    /// Takes whether it is so.
    Say(bool)
}

/// A box to tick.
#[component]
pub fn Tick(
    /// What is so when it is ticked.
    label: &'static str,
    /// What it belongs to, for those who don't see where it stands.
    #[prop(into, optional)]
    context: Signal<String>,
    /// Whether it is so.
    #[prop(into)]
    value: Signal<bool>,
    /// Takes whether it is so.
    #[prop(into)]
    say: Say,
) -> impl IntoView {
    let session: Session = expect_context();
    let say = StoredValue::new_local(say);
    let on_change = move |event| {
        let so = event_target_checked(&event);
        say.try_with_value(|say| (say.0)(so));
    };
    let read_only = Signal::derive(move || !session.may_write().get());
    view! {
        <label class={"tick"}>
            <input
                type={"checkbox"}
                aria-label=full_name(label, context)
                prop:checked=value
                checked=value
                disabled=read_only
                on:change=on_change
            />
            <span aria-hidden={"true"}>{label}</span>
        </label>
    }
    .into_any()
}
