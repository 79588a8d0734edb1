//! Afterwards.

use leptos::prelude::*;

use super::Frame;
use crate::model::MeetingId;
use crate::ui::route::Page;

/// Afterwards of a meeting.
#[component]
pub fn AfterwardsPage(
    /// Which meeting.
    id: MeetingId,
) -> impl IntoView {
    view! { <Frame id here=Page::Afterwards(id) contents={move || ().into_any()} /> }.into_any()
}
