//! Notes.

use leptos::prelude::*;

use super::Frame;
use crate::model::MeetingId;
use crate::ui::route::Page;

/// Notes of a meeting.
#[component]
pub fn NotesPage(
    /// Which meeting.
    id: MeetingId,
) -> impl IntoView {
    view! { <Frame id here=Page::Notes(id) contents={move || ().into_any()} /> }.into_any()
}
