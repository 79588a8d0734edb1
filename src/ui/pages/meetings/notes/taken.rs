//! What was taken down, the newest first.

use leptos::prelude::*;

use crate::model::{Edit, InMeeting, Item, Key, Line, LineId, MeetingId, Record};
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::{Button, Each, place_of};
use crate::ui::words::words;

use super::super::line_fields::LineFields;
use super::LINE_FIELD;
use super::capturing::Capturing;

#[component]
pub fn Taken(id: MeetingId) -> impl IntoView {
    let session: Session = expect_context();
    let capturing: Capturing = expect_context();
    let t = &words().notes;
    let keys = session.ask(move |workbook| {
        let now = capturing.line();
        let lines = workbook.lines(id).into_iter().rev().map(|(line, _)| line);
        lines.filter(|line| Some(*line) != now).map(Key::Line).collect::<Vec<Key>>()
    });
    let show = |key: Key| Line::id(&key).map(|line| view! { <TakenLine line /> }).into_any();
    let none = move || keys.with(Vec::is_empty).then(|| view! { <p class={"quiet"}>{t.none_taken}</p> });
    view! {
        <section class={"taken"} aria-labelledby={"notes-taken"}>
            <h2 id={"notes-taken"}>{t.taken}</h2>
            {none}
            <ol class={"taken-lines"} reversed={true}>
                <Each keys show />
            </ol>
        </section>
    }
    .into_any()
}

#[component]
fn TakenLine(line: InMeeting<LineId>) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().notes;
    let record = session.record_or_empty::<Line>(line);
    let name = Signal::derive(move || record.with(|line| (t.of_line)(line.text.trim())));
    let untagged = move || record.with(|line| line.tag.is_none());
    let remove = move || {
        session.dispatch(Edit::Trash(Item::Line(line)));
        page::focus_soon(LINE_FIELD.into());
    };
    view! {
        <li class={"taken-line"} class:untagged=untagged id=place_of(&Key::Line(line)) tabindex={"-1"}>
            <LineFields line name />
            <Button
                class="quiet-button"
                text=words().map.remove_short
                name=Signal::derive(move || (t.remove_line)(&name.get()))
                writes=true
                press=remove
            />
        </li>
    }
    .into_any()
}
