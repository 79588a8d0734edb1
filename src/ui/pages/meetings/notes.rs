//! Notes: what is said is taken down while one talks, line by line, by keyboard alone.

mod asking;
mod capture;
mod capturing;
mod clock;
mod keys;
mod taken;

use leptos::prelude::*;

use super::Frame;
use crate::model::{Client, Meeting, MeetingId, Progress};
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::{Button, Trash};
use crate::ui::desk::Desk;
use crate::ui::route::Page;
use crate::ui::words::words;

use asking::Asking;
use capture::Capture;
use clock::Clock;
use keys::end;
use taken::Taken;

pub use capturing::Capturing;
pub use keys::press;

/// The id of the field in which a line is written.
pub const LINE_FIELD: &str = "line-text";

/// Notes of a meeting.
#[component]
pub fn NotesPage(
    /// Which meeting.
    id: MeetingId,
) -> impl IntoView {
    let session: Session = expect_context();
    let desk: Desk = expect_context();
    let capturing = Capturing::new(session, id);
    provide_context(capturing);
    // Keys act on these notes for as long as they are shown.
    desk.notes.set_value(Some(capturing));
    on_cleanup(move || {
        desk.notes.try_update_value(|notes| {
            notes.take_if(|notes| notes.meeting() == id);
        });
    });
    let progress = session.ask(move |workbook| workbook.get::<Meeting>(id).map(Meeting::progress));
    let begun = Memo::new(move |_| !matches!(progress.get(), None | Some(Progress::Ahead)));
    // Whoever comes here in a meeting means to write, also after a crash.
    Effect::new(move |_| {
        if progress.get_untracked() == Some(Progress::UnderWay) {
            page::focus_soon(LINE_FIELD.into());
        }
    });
    let contents = move || {
        let notes = move || match begun.get() {
            true => view! {
                <Bar id />
                <div class={"notes"}>
                    <div class={"notes-taking"}>
                        <Capture />
                        <Taken id />
                    </div>
                    <Asking id />
                </div>
            }
            .into_any(),
            false => view! { <Begin id /> }.into_any(),
        };
        view! {
            {notes}
            <Trash removed=session.ask(move |workbook| workbook.removed_from_meeting(id)) />
        }
        .into_any()
    };
    view! { <Frame id here=Page::Notes(id) contents /> }.into_any()
}

/// The beginning, and what it costs to begin with nobody named.
#[component]
fn Begin(id: MeetingId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().notes;
    let nobody = session.ask(move |workbook| {
        let client = workbook.get::<Meeting>(id).and_then(|meeting| meeting.client);
        client.and_then(|client| workbook.get::<Client>(client)).is_none()
    });
    let begin = move || {
        if session.begin_meeting(id) {
            page::focus_soon(LINE_FIELD.into());
        }
    };
    view! {
        <div class={"notes-begin"}>
            <Button class="primary" text=t.begin writes=true press=begin />
            <p>{t.begin_hint}</p>
            {move || nobody.get().then(|| view! { <p class={"quiet"}>{t.without_client}</p> })}
        </div>
    }
    .into_any()
}

/// The time, and the end of it.
#[component]
fn Bar(id: MeetingId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().notes;
    let capturing: Capturing = expect_context();
    let over = session.ask(move |workbook| workbook.get::<Meeting>(id).is_some_and(|meeting| meeting.ended.is_some()));
    let press = move || {
        end(session, capturing);
    };
    let away = move || match over.get() {
        true => view! { <p class={"quiet"}>{t.over_already}</p> }.into_any(),
        false => view! { <Button text=t.end writes=true press /> }.into_any(),
    };
    view! {
        <div class={"notes-bar"}>
            <Clock id />
            {away}
        </div>
    }
    .into_any()
}
