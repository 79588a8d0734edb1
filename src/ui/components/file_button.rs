//! Choosing a file, by what looks like a button.

use leptos::prelude::*;

use super::boxed;
use crate::platform::files;
use crate::session::Session;

boxed! {
    /// Takes the file that was chosen.
    Take(files::File)
}

/// A button that lets one choose a file, from which something is put into the workbook.
#[component]
pub fn FileButton(
    /// What is seen on it.
    text: &'static str,
    /// The kinds of files that are offered.
    accept: &'static str,
    /// Takes the file.
    #[prop(into)]
    take: Take,
) -> impl IntoView {
    let session: Session = expect_context();
    let take = StoredValue::new_local(take);
    let chosen = move |event| {
        if let Some(file) = files::chosen(&event) {
            take.with_value(|take| (take.0)(file));
        }
    };
    let at_rest = move || !session.may_write().get();
    view! {
        <label class={"file-button"}>
            <span>{text}</span>
            <input type={"file"} accept=accept disabled=at_rest on:change=chosen />
        </label>
    }
    .into_any()
}
