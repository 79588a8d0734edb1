//! The board on the screen.

use leptos::prelude::*;

use crate::model::RoomId;
use crate::session::Session;
use crate::ui::words::words;

/// What could be even better, by its words.
#[component]
pub fn BoardView(room: RoomId) -> impl IntoView {
    let session: Session = expect_context();
    let lines = session.ask(move |workbook| {
        let lines = workbook.board(room).into_iter().map(|(_, line)| line.text.trim().to_string());
        lines.filter(|text| !text.is_empty()).collect::<Vec<_>>()
    });
    let body = move || {
        let lines = lines.get();
        if lines.is_empty() {
            return view! { <p class={"room-waits"}>{words().room_screen.board_empty}</p> }.into_any();
        }
        let class = match lines.len() {
            0..=5 => "room-board-lines few",
            6..=12 => "room-board-lines some",
            _ => "room-board-lines many",
        };
        let line = |text: String| view! { <li dir={"auto"}>{text}</li> };
        view! {
            <h2 class={"room-stage"}>{words().room.board}</h2>
            <ul class=class>{lines.into_iter().map(line).collect_view()}</ul>
        }
        .into_any()
    };
    view! { {body} }.into_any()
}
