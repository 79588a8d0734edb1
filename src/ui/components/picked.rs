//! A day or a time, chosen or typed as the browser has it.

use leptos::prelude::*;

use super::boxed;
use crate::platform::page;
use crate::session::Session;
use crate::ui::words::words;

boxed! {
    /// Takes what was chosen, as it is stored; empty for nothing.
    TakePicked(&str)
}

/// What the browser lets one choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Picked {
    /// A day.
    Day,
    /// A time of the day.
    Time,
}

/// A labelled field for it. What is half typed, or is no day at all, is told once the field is
/// left, and what stood there before stays.
#[component]
pub fn PickedField(
    /// Which.
    kind: Picked,
    /// What is seen beside the field.
    label: &'static str,
    /// What it is called for those who don't see where it stands.
    name: Signal<String>,
    /// What is stored.
    value: Signal<String>,
    /// Takes what was chosen.
    take: TakePicked,
) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().field;
    let take = StoredValue::new_local(take);
    let refused = RwSignal::new(false);
    // The browser says that there is nothing where something is half typed, too.
    let on_change = move |event: leptos::ev::Event| {
        if !page::is_half_typed(&event) {
            refused.set(false);
            let typed = event_target_value(&event);
            take.try_with_value(|take| (take.0)(&typed));
        }
    };
    // While a day is typed over another, a browser may take each whole day on the way: what comes back
    // is what stood there before.
    let before = StoredValue::new(String::new());
    let on_focus = move |_| before.set_value(value.get_untracked());
    let on_blur = move |event: leptos::ev::FocusEvent| {
        let half = page::is_half_typed(&event);
        if half {
            let stood = before.get_value();
            page::put_value(&event, &stood);
            if value.get_untracked() != stood {
                take.try_with_value(|take| (take.0)(&stood));
            }
        }
        refused.try_set(half);
    };
    let (input, max, sentence) = match kind {
        Picked::Day => ("date", Some("9999-12-31"), t.no_such_day),
        Picked::Time => ("time", None, t.no_such_time),
    };
    let said = move || refused.get().then(|| view! { <span class={"refusal"} role={"alert"}>{sentence}</span> });
    let read_only = Signal::derive(move || !session.may_write().get());
    view! {
        <label class={"field date"}>
            <span class={"label"} aria-hidden={"true"}>{label}</span>
            <input
                type=input
                aria-label=name
                prop:value=value
                value=value
                max=max
                readonly=read_only
                on:change=on_change
                on:focus=on_focus
                on:blur=on_blur
            />
            {said}
        </label>
    }
    .into_any()
}
