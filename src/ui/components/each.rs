//! Lists of units.

use std::sync::Arc;

use leptos::prelude::*;

use crate::model::Key;

/// Shows the unit at a key.
#[derive(Clone)]
pub struct ShowOne(Arc<dyn Fn(Key) -> AnyView + Send + Sync>);

impl<F: Fn(Key) -> AnyView + Send + Sync + 'static> From<F> for ShowOne {
    fn from(show: F) -> Self {
        ShowOne(Arc::new(show))
    }
}

/// One view for each key; a view stays for as long as its key does.
#[component]
pub fn Each(
    /// The keys in their order.
    #[prop(into)]
    keys: Signal<Vec<Key>>,
    /// Shows one of them.
    #[prop(into)]
    show: ShowOne,
) -> impl IntoView {
    let show = move |key| (show.0)(key);
    view! { <For each=move || keys.get() key=Key::clone children=show /> }.into_any()
}
