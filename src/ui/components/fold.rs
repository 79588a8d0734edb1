//! Details that are folded away under a line that sums them up.

use leptos::prelude::*;

use super::boxed;
use crate::model::Key;
use crate::platform::page;

boxed! {
    /// Draws what is in a fold.
    Contents() -> AnyView
}

impl Contents {
    /// Draws it.
    pub fn draw(&self) -> AnyView {
        (self.0)()
    }
}

/// Which folds of a page are open, so that they stay so when what they belong
/// to moves. Provided by pages with folds.
#[derive(Clone, Copy)]
pub struct OpenFolds(StoredValue<Vec<String>>);

impl OpenFolds {
    /// All closed.
    pub fn none() -> OpenFolds {
        OpenFolds(StoredValue::new(Vec::new()))
    }

    /// Has a fold open that isn't drawn yet.
    pub fn open(self, id: String) {
        self.0.update_value(|folds| folds.push(id));
    }
}

/// The id of the fold with the details of the record at a key.
pub fn details_of(key: &Key) -> String {
    format!("more/{key}")
}

/// A line that sums up what is folded away under it. What is folded is drawn
/// only while it is open.
#[component]
pub fn Fold(
    /// Which fold of the page, for remembering that it is open; also its id.
    id: String,
    /// What is folded away, in short.
    #[prop(into)]
    summary: Signal<String>,
    /// What it belongs to, for those who don't see where it stands.
    #[prop(into)]
    context: Signal<String>,
    /// Draws what is in it.
    #[prop(into)]
    contents: Contents,
) -> impl IntoView {
    let folds: OpenFolds = expect_context();
    let contents = StoredValue::new_local(contents);
    let open = RwSignal::new(folds.0.with_value(|folds| folds.contains(&id)));
    let id = StoredValue::new(id);
    let toggled = move |event: leptos::ev::Event| {
        let is_open = page::has_attribute(&event, "open");
        // Told a moment later, when the fold may be gone, and also of one that is
        // drawn open: what is in it is not drawn twice.
        let (Some(was_open), Some(id)) = (open.try_get_untracked(), id.try_get_value()) else { return };
        if was_open == is_open {
            return;
        }
        open.set(is_open);
        folds.0.try_update_value(|folds| {
            if is_open {
                folds.push(id);
            } else {
                folds.retain(|other| *other != id);
            }
        });
    };
    let inside = move || open.get().then(|| contents.with_value(|contents| (contents.0)()));
    view! {
        <details class={"fold"} id=id.get_value() open=open on:toggle=toggled>
            <summary>{summary}<span class={"seen-by-readers"}>", "{context}</span></summary>
            {inside}
        </details>
    }
    .into_any()
}
