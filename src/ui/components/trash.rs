//! What was removed and can be brought back.

use leptos::prelude::*;

use super::Button;
use crate::model::{Edit, Key, Removed};
use crate::platform::page;
use crate::session::Session;
use crate::ui::words::words;

/// What the ids of places begin with.
pub const PLACES: &str = "at/";

/// The id of what shows the record at a key: there the keyboard goes once it is
/// brought back.
pub fn place_of(key: &Key) -> String {
    format!("{PLACES}{key}")
}

/// A list of what was removed, folded away; nothing at all where there is none.
#[component]
pub fn Trash(
    /// What was removed.
    #[prop(into)]
    removed: Signal<Vec<Removed>>,
) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().trash;
    let line = move |removed: Removed| {
        let what = (t.item)(removed.kind, &removed.name);
        let label = (t.restore_what)(&what);
        let days_left = (t.days_left)(removed.days_left(session.now()));
        let restore = move || {
            if session.dispatch(Edit::Restore(removed.item)) {
                page::focus_soon(place_of(&removed.item.into()));
            }
        };
        view! {
            <li class={"line"}>
                <span class={"line-title"}>{what}</span>
                <span class={"quiet"}>{days_left}</span>
                <Button text=t.restore name=Signal::stored(label) writes=true press=restore />
            </li>
        }
        .into_any()
    };
    // The fold stays as it is while its list changes.
    let some = Memo::new(move |_| removed.with(|removed| !removed.is_empty()));
    let fold = move || {
        some.get().then(|| {
            view! {
                <details class={"trash"}>
                    <summary>{move || (t.title)(removed.with(Vec::len))}</summary>
                    <ul class={"list"}>
                        <For each=move || removed.get() key=|removed| removed.item children=line />
                    </ul>
                </details>
            }
        })
    };
    view! { {fold} }.into_any()
}
