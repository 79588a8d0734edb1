//! Where an address leads nowhere.

use leptos::prelude::*;

use crate::ui::words::words;

/// Says what is wrong, and leads on.
#[component]
pub fn Unknown(
    /// What is wrong.
    sentence: String,
    /// Where to go on.
    href: String,
    /// What that is called.
    link: &'static str,
) -> impl IntoView {
    view! {
        <h1 id={"page-title"} tabindex={"-1"}>{words().unknown.title}</h1>
        <p class={"invitation"}>{sentence}</p>
        <p><a href=href>{link}</a></p>
    }
    .into_any()
}
