//! The plan of a meeting: what for, with whom and when; what to remember; what to ask, stage by stage.

mod about;
mod before;
mod questions;

use leptos::prelude::*;

use super::sheet::PlanSheet;
use super::{Frame, IntoCalendar, remove};
use crate::exchange::Scheduled;
use crate::model::{Meeting, MeetingId, Progress};
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::{Button, OpenFolds, Trash};
use crate::ui::route::{Page, Route};
use crate::ui::words::words;

use about::About;
use before::Before;
use questions::Questions;

pub use before::{promise_told, reminders_of_client};
pub use questions::place_told;

/// The plan of a meeting.
#[component]
pub fn PlanPage(
    /// Which meeting.
    id: MeetingId,
) -> impl IntoView {
    let session: Session = expect_context();
    provide_context(OpenFolds::none());
    let contents = move || {
        view! {
            <div class={"plan on-screen"}>
                <About id />
                <Before id />
                <Questions id />
                <IntoCalendar what=Scheduled::Meeting(id) />
                <Away id />
                <Trash removed=session.ask(move |workbook| workbook.removed_from_meeting(id)) />
            </div>
            <PlanSheet id />
        }
        .into_any()
    };
    view! { <Frame id here=Page::Meeting(id) contents /> }.into_any()
}

/// On to the meeting, onto paper, or away.
#[component]
fn Away(id: MeetingId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().plan;
    let progress = session.ask(move |workbook| workbook.get::<Meeting>(id).map(Meeting::progress));
    let text = Signal::derive(move || {
        match progress.get() {
            None | Some(Progress::Ahead) => t.begin,
            Some(Progress::UnderWay) => t.go_on,
            Some(Progress::ToGoOver | Progress::Done) => t.go_over,
        }
        .to_string()
    });
    let go = move || {
        let to = match progress.get_untracked() {
            None | Some(Progress::Ahead) => {
                session.begin_meeting(id);
                Page::Notes(id)
            }
            Some(Progress::UnderWay) => Page::Notes(id),
            Some(Progress::ToGoOver | Progress::Done) => Page::Afterwards(id),
        };
        let focus = if to == Page::Notes(id) { "line-text" } else { "page-title" };
        page::go_to(&Route::In(session.id(), to).to_string(), focus);
    };
    view! {
        <div class={"buttons"}>
            <Button class="primary" text writes=true press=go />
            <Button text=t.print press=page::print />
            <Button class="quiet-button" text=words().meetings.remove writes=true press={move || remove(session, id)} />
        </div>
    }
    .into_any()
}
