//! Afterwards: what was said goes where it belongs; what was promised; how it went.

mod landed;
mod looking_back;
mod no_map;
mod places;
mod promises;
mod waiting;

use leptos::prelude::*;

use super::Frame;
use super::observing::Seen;
use crate::model::{Meeting, MeetingId, Workbook};
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::{Button, Names, Trash};
use crate::ui::route::{Page, Route};
use crate::ui::words::words;

use landed::Landed;
use looking_back::{Ending, LookingBack};
use promises::Promises;
use waiting::Waiting;

/// Afterwards of a meeting.
#[component]
pub fn AfterwardsPage(
    /// Which meeting.
    id: MeetingId,
) -> impl IntoView {
    let session: Session = expect_context();
    let contents = move || {
        view! {
            <Names />
            <NotOver id />
            <Waiting id />
            <Landed id />
            <Promises id />
            <Ending id />
            <Seen id />
            <LookingBack id />
            <Away id />
            <Trash removed=session.ask(move |workbook| workbook.removed_from_meeting(id)) />
        }
        .into_any()
    };
    view! { <Frame id here=Page::Afterwards(id) contents /> }.into_any()
}

/// How many lines wait.
fn waiting(workbook: &Workbook, id: MeetingId) -> usize {
    workbook.lines(id).iter().filter(|(_, line)| line.waits()).count()
}

/// A meeting that isn't over can be ended here, too.
#[component]
fn NotOver(id: MeetingId) -> impl IntoView {
    let session: Session = expect_context();
    let open = session.ask(move |workbook| workbook.get::<Meeting>(id).is_some_and(|meeting| meeting.ended.is_none()));
    let end = move || {
        session.end_meeting(id);
        page::focus_soon("page-title".into());
    };
    let told = move || {
        open.get().then(|| {
            view! {
                <div class={"notes-bar"}>
                    <p class={"quiet"}>{words().afterwards.not_over}</p>
                    <Button text=words().notes.end writes=true press=end />
                </div>
            }
        })
    };
    view! { {told} }.into_any()
}

/// Gone over; and on to the next one.
#[component]
fn Away(id: MeetingId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().afterwards;
    let state = session.ask(move |workbook| {
        let meeting = workbook.get::<Meeting>(id);
        (meeting.is_some_and(|meeting| meeting.reviewed), waiting(workbook, id))
    });
    let done = move || {
        session.change::<Meeting>(id, |meeting| meeting.reviewed = true);
        page::focus_soon("meeting-done".into());
    };
    let next = move || {
        if let Some(next) = session.plan_next(id) {
            page::go_to(&Route::In(session.id(), Page::Meeting(next)).to_string(), "meeting-purpose");
        }
    };
    let told = move || match state.get() {
        (true, 0) => t.is_done.to_string(),
        (true, waiting) => format!("{} {}", t.is_done, (t.still_waiting)(waiting)),
        (false, 0) => String::new(),
        (false, waiting) => (t.still_waiting)(waiting),
    };
    let reviewed = Memo::new(move |_| state.with(|(reviewed, _)| *reviewed));
    let button =
        move || (!reviewed.get()).then(|| view! { <Button class="primary" text=t.done writes=true press=done /> });
    view! {
        <p id={"meeting-done"} class={"meeting-done"} tabindex={"-1"}>{told}</p>
        <div class={"buttons"}>
            {button}
            <Button text=t.plan_next writes=true press=next />
        </div>
    }
    .into_any()
}
