//! Buttons.

use leptos::prelude::*;

use super::boxed;
use crate::session::Session;

boxed! {
    /// What pressing does.
    Press()
}

impl Press {
    /// Does it.
    pub fn press(&self) {
        (self.0)();
    }
}

/// A button that says what it does.
#[component]
pub fn Button(
    /// What is seen on it.
    #[prop(into)]
    text: Signal<String>,
    /// What it is called, where that says more than what is seen.
    #[prop(into, optional)]
    name: Option<Signal<String>>,
    /// How it looks.
    #[prop(optional)]
    class: &'static str,
    /// It changes the workbook, and so is at rest where one can only read.
    #[prop(optional)]
    writes: bool,
    /// It is at rest for another reason.
    #[prop(into, optional)]
    at_rest: Option<Signal<bool>>,
    /// What pressing does.
    #[prop(into)]
    press: Press,
) -> impl IntoView {
    let may_write = use_context::<Session>().map(Session::may_write);
    let disabled = Signal::derive(move || {
        let read_only = writes && may_write.is_some_and(|may_write| !may_write.get());
        read_only || at_rest.is_some_and(|at_rest| at_rest.get())
    });
    let aria_label = Signal::derive(move || name.map(|name| name.get()));
    let press = StoredValue::new_local(press);
    view! {
        <button type={"button"} class=class aria-label=aria_label disabled=disabled on:click=move |_| press.with_value(|press| (press.0)())>
            {text}
        </button>
    }
    .into_any()
}
