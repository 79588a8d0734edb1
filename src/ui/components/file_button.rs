//! Choosing a file, by what looks like a button.

use leptos::prelude::*;

use super::boxed;
use crate::platform::files;
use crate::session::Session;

boxed! {
    /// Takes the files that were chosen; one at least.
    Take(Vec<files::File>)
}

/// A button that lets one choose a file, or several, from which something is put into the workbook.
#[component]
pub fn FileButton(
    /// What is seen on it.
    text: &'static str,
    /// The kinds of files that are offered.
    accept: &'static str,
    /// Several can be chosen at once.
    #[prop(optional)]
    several: bool,
    /// Takes the files.
    #[prop(into)]
    take: Take,
) -> impl IntoView {
    let session: Session = expect_context();
    let take = StoredValue::new_local(take);
    let chosen = move |event| {
        let files = files::all_chosen(&event);
        if !files.is_empty() {
            take.with_value(|take| (take.0)(files));
        }
    };
    let at_rest = move || !session.may_write().get();
    view! {
        <label class={"file-button"}>
            <span>{text}</span>
            <input type={"file"} accept=accept multiple=several disabled=at_rest on:change=chosen />
        </label>
    }
    .into_any()
}
