//! What keys do while notes are taken, wherever on the page they are pressed.

use leptos::prelude::*;

use crate::model::{Meeting, MeetingId, Progress};
use crate::platform::page;
use crate::session::Session;
use crate::ui::desk::Desk;
use crate::ui::route::{Page, Route};
use crate::ui::shortcuts::Shortcut;

use super::capturing::Capturing;

/// Does what a shortcut says. False if there was nothing to do.
pub fn press(session: Session, desk: Desk, shortcut: Shortcut) -> bool {
    let Some(capturing) = desk.notes.get_value() else { return false };
    match shortcut {
        Shortcut::NextQuestion => capturing.step(true),
        Shortcut::PreviousQuestion => capturing.step(false),
        Shortcut::Asked => return capturing.toggle_asked(),
        Shortcut::Line(tag) => capturing.toggle_tag(tag),
        Shortcut::OwnThought => capturing.toggle_own(),
        Shortcut::EndMeeting => return under_way(session, capturing.meeting()) && end(session, capturing),
        _ => return false,
    }
    true
}

/// The meeting is over: what was being written is a line, and one goes over them all.
pub fn end(session: Session, capturing: Capturing) -> bool {
    let meeting = capturing.meeting();
    capturing.finish();
    let ended = session.end_meeting(meeting);
    if ended {
        page::go_to(&Route::In(session.id(), Page::Afterwards(meeting)).to_string(), "page-title");
    }
    ended
}

fn under_way(session: Session, meeting: MeetingId) -> bool {
    let progress = |meeting: &Meeting| meeting.progress() == Progress::UnderWay;
    session.workbook().with_untracked(|workbook| workbook.get::<Meeting>(meeting).is_some_and(progress))
}
