//! A line of a list of maps or clients.

use std::sync::Arc;

use leptos::prelude::*;

use super::Actions;
use super::fold::Contents;
use crate::model::Millis;
use crate::session::Session;
use crate::ui::words::words;

/// What a line says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LineTold {
    /// What it leads to.
    pub name: String,
    /// Whose it is, or where they belong.
    pub whose: String,
    /// How it stands.
    pub state: String,
    /// What else may be looked at.
    pub also: String,
    /// That is late.
    pub late: bool,
    /// When it was last changed.
    pub changed: Millis,
}

/// Says what a line says.
pub struct Tell(Arc<dyn Fn() -> LineTold + Send + Sync>);

impl<F: Fn() -> LineTold + Send + Sync + 'static> From<F> for Tell {
    fn from(tell: F) -> Self {
        Tell(Arc::new(tell))
    }
}

/// A line: a link, what there is to say, and what can be done.
#[component]
pub fn Line(
    /// The id of the link.
    place: String,
    /// Where it leads.
    href: String,
    /// What it says.
    #[prop(into)]
    tell: Tell,
    /// Draws what can be done.
    #[prop(into)]
    actions: Contents,
) -> impl IntoView {
    let session: Session = expect_context();
    let told = Memo::new(move |_| (tell.0)());
    let of = place.clone();
    // One effect for all of a line, as there may be a thousand of them.
    let said = move || {
        let LineTold { name, whose, state, also, late, changed } = told.get();
        view! {
            <a class={"line-title"} id=place.clone() href=href.clone()>{name}</a>
            <span class={"quiet whose"}>{whose}</span>
            <span class=if late { "quiet counts overdue" } else { "quiet counts" }>{state}<span class={"also"}>{also}</span></span>
            <span class={"quiet when"}>{(words().list.changed)(session.now(), changed)}</span>
        }
    };
    view! {
        <li class={"line"}>
            {said}
            <Actions of contents=actions />
        </li>
    }
    .into_any()
}
