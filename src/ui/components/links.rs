//! Links to other things, as boxes to tick.

use std::str::FromStr;

use leptos::prelude::*;

use super::{boxed, full_name};
use crate::platform::page;
use crate::session::Session;

boxed! {
    /// Takes the id of what was linked or unlinked.
    Link(&str, bool)
}

/// Takes what was linked or unlinked by its id.
pub fn linking<I: FromStr>(link: impl Fn(I, bool) + 'static) -> Link {
    Link::from(move |id: &str, linked: bool| id.parse().into_iter().for_each(|id| link(id, linked)))
}

/// Something that can be linked to.
#[derive(Clone, Debug, PartialEq)]
pub struct LinkOption {
    /// Which thing.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// Whether it is linked to.
    pub linked: bool,
}

/// A group of boxes, one for each thing that can be linked to.
#[component]
pub fn Links(
    /// What the ids of the boxes begin with.
    id: String,
    /// What the links mean.
    label: &'static str,
    /// What they belong to, for those who don't see where they stand.
    #[prop(into, optional)]
    context: Signal<String>,
    /// What can be linked to.
    #[prop(into)]
    options: Signal<Vec<LinkOption>>,
    /// What to say where there is nothing.
    empty: &'static str,
    /// Takes what was linked or unlinked; see [`linking`].
    link: Link,
) -> impl IntoView {
    let session: Session = expect_context();
    let link = StoredValue::new_local(link);
    let read_only = Signal::derive(move || !session.may_write().get());
    let ids = move || options.with(|options| options.iter().map(|option| option.id.clone()).collect::<Vec<_>>());
    let scope = StoredValue::new(id);
    let option = move |id: String| {
        let box_id = scope.with_value(|scope| format!("{scope}-{id}"));
        let id = StoredValue::new(id);
        let find = move || options.with(|all| id.with_value(|id| all.iter().find(|option| option.id == *id).cloned()));
        let linked = Signal::derive(move || find().is_some_and(|option| option.linked));
        let name = Signal::derive(move || find().map(|option| option.name).unwrap_or_default());
        let on_change = move |event| {
            let linked = event_target_checked(&event);
            // What is linked may move, and the box with it: the keyboard goes along.
            page::focus_soon(scope.with_value(|scope| id.with_value(|id| format!("{scope}-{id}"))));
            link.with_value(|link| id.with_value(|id| (link.0)(id, linked)));
        };
        view! {
            <label class={"tick"}>
                <input type={"checkbox"} id=box_id prop:checked=linked checked=linked disabled=read_only on:change=on_change />
                <span>{name}</span>
            </label>
        }
        .into_any()
    };
    let nothing = move || options.with(Vec::is_empty).then(|| view! { <span class={"quiet"}>{empty}</span> });
    view! {
        <div class={"links"} role={"group"} aria-label=full_name(label, context)>
            <span class={"label"} aria-hidden={"true"}>{label}</span>
            {nothing}
            <For each=ids key=String::clone children=option />
        </div>
    }
    .into_any()
}
