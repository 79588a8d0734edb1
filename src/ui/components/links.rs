//! Links to other things, as boxes to tick.

use std::hash::Hash;

use leptos::prelude::*;

use crate::session::Session;

/// Something that can be linked to.
#[derive(Clone, Debug, PartialEq)]
pub struct LinkOption<I> {
    /// Which thing.
    pub id: I,
    /// What it is called.
    pub name: String,
    /// Whether it is linked to.
    pub linked: bool,
}

/// A group of boxes, one for each thing that can be linked to.
#[component]
pub fn Links<I: Copy + Eq + Hash + Send + Sync + 'static>(
    /// What the links mean.
    label: &'static str,
    /// What they belong to, for those who don't see where they stand.
    #[prop(into, optional)]
    context: Signal<String>,
    /// What can be linked to.
    #[prop(into)]
    options: Signal<Vec<LinkOption<I>>>,
    /// What to say where there is nothing.
    empty: &'static str,
    /// Takes what was linked or unlinked.
    link: impl Fn(I, bool) + Copy + Send + 'static,
) -> impl IntoView {
    let session: Session = expect_context();
    let name = move || match context.get() {
        context if context.is_empty() => label.to_string(),
        context => format!("{label}, {context}"),
    };
    let ids = move || options.with(|options| options.iter().map(|option| option.id).collect::<Vec<_>>());
    let option = move |id: I| {
        let find = move |options: &Vec<LinkOption<I>>| options.iter().find(|option| option.id == id).cloned();
        let linked = Memo::new(move |_| options.with(find).is_some_and(|option| option.linked));
        let name = Memo::new(move |_| options.with(find).map(|option| option.name).unwrap_or_default());
        view! {
            <label class={"tick"}>
                <input
                    type={"checkbox"}
                    prop:checked=linked
                    checked=linked
                    disabled=move || !session.may_write().get()
                    on:change=move |event| link(id, event_target_checked(&event))
                />
                <span>{name}</span>
            </label>
        }
    };
    let nothing = move || options.with(Vec::is_empty).then(|| view! { <span class={"quiet"}>{empty}</span> });
    view! {
        <div class={"links"} role={"group"} aria-label=name>
            <span class={"label"} aria-hidden={"true"}>{label}</span>
            {nothing}
            <For each=ids key=|id| *id children=option />
        </div>
    }
    .into_any()
}
