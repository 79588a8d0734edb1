//! Meetings: the list, and the pages of one of them.

mod afterwards;
mod calendar;
mod follow_up;
mod line_fields;
mod notes;
mod observing;
mod plan;
mod sheet;

use leptos::prelude::*;

use crate::exchange::Scheduled;
use crate::model::{Client, Edit, Item, Key, Meeting, MeetingId, MeetingKind, Progress, Record, Workbook};
use crate::platform::clock::day_in_words;
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::{Button, Slices, Trash, place_of};
use crate::ui::pages::clients::called as client_called;
use crate::ui::route::{Page, Route};
use crate::ui::words::words;

use observing::SheetsAlone;

pub use afterwards::AfterwardsPage;
pub use calendar::{CalendarButton, InCalendar, IntoCalendar};
pub use follow_up::FollowUpPage;
pub use notes::{Capturing, NotesPage, press};
pub use observing::{ComingSheet, ObservationPage, ObservationsPage, TakeIn, tally_keys};
pub use plan::{PlanPage, promise_told};

/// What a meeting is called: by whom it is with.
pub fn called(workbook: &Workbook, meeting: &Meeting) -> String {
    let client = meeting.client.and_then(|client| workbook.get::<Client>(client));
    (words().meetings.called)(meeting.kind(), &client.map(client_called).unwrap_or_default())
}

/// Its day and time, as they are told.
pub fn when_told(meeting: &Meeting) -> String {
    let day = meeting.on.map_or_else(|| words().meetings.no_day.to_string(), day_in_words);
    match meeting.at {
        Some(at) => format!("{day}, {at}"),
        None => day,
    }
}

/// The page that a meeting is on at the moment.
pub fn page_of(id: MeetingId, meeting: &Meeting) -> Page {
    match meeting.progress() {
        Progress::Ahead => Page::Meeting(id),
        Progress::UnderWay => Page::Notes(id),
        Progress::ToGoOver | Progress::Done => Page::Afterwards(id),
    }
}

/// All meetings, by how far they are.
#[component]
pub fn Meetings() -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().meetings;
    let add = move || {
        if let Some(meeting) = session.add_meeting(None, MeetingKind::Proactive) {
            page::go_to(&Route::In(session.id(), Page::Meeting(meeting)).to_string(), "meeting-purpose");
        }
    };
    let none = session.ask(|workbook| workbook.meetings().is_empty());
    let invitation = move || none.get().then(|| view! { <p class={"invitation"}>{t.empty}</p> });
    view! {
        <header class={"page-head"}>
            <h1 id={"page-title"} tabindex={"-1"}>{t.title}</h1>
            <Button class="primary" text=t.add writes=true press=add />
        </header>
        {invitation}
        <IntoCalendar what=Scheduled::ToCome />
        {[Progress::UnderWay, Progress::ToGoOver, Progress::Ahead, Progress::Done].map(|progress| view! { <Section progress /> })}
        <Trash removed=session.ask(Workbook::removed_meetings) />
        <SheetsAlone />
    }
    .into_any()
}

/// Meetings that are so far; nothing where there are none. Those to come begin with the nearest.
#[component]
fn Section(progress: Progress) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().meetings;
    let keys = Memo::new(move |_| {
        let mut meetings: Vec<Key> = session.workbook().with(|workbook| {
            let these = workbook.meetings().into_iter().filter(|(_, meeting)| meeting.progress() == progress);
            these.map(|(id, _)| Key::Meeting(id)).collect()
        });
        if progress == Progress::Ahead {
            meetings.reverse();
        }
        meetings
    });
    let show = |key: Key| Meeting::id(&key).map(|id| view! { <MeetingLine id /> }).into_any();
    let some = Memo::new(move |_| keys.with(|keys| !keys.is_empty()));
    let id = match progress {
        Progress::UnderWay => "meetings-under-way",
        Progress::ToGoOver => "meetings-to-go-over",
        Progress::Ahead => "meetings-ahead",
        Progress::Done => "meetings-done",
    };
    let section = move || {
        some.get().then(|| {
            view! {
                <section aria-labelledby=id>
                    <h2 id=id>{(t.progress)(progress)}</h2>
                    <ul class={"list meetings"}>
                        <Slices keys show />
                    </ul>
                </section>
            }
        })
    };
    view! { {section} }.into_any()
}

#[component]
fn MeetingLine(id: MeetingId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().meetings;
    let meeting = session.record_or_empty::<Meeting>(id);
    let name = session.ask(move |workbook| workbook.get::<Meeting>(id).map(|meeting| called(workbook, meeting)));
    let href = move || Route::In(session.id(), meeting.with(|meeting| page_of(id, meeting))).href();
    let about = move || {
        meeting.with(|meeting| match meeting.purpose.trim() {
            "" => meeting.request.trim().to_string(),
            purpose => purpose.to_string(),
        })
    };
    view! {
        <li class={"line"}>
            <a class={"line-title"} id=place_of(&Key::Meeting(id)) href=href>{name}</a>
            <span class={"quiet whose"}>{about}</span>
            <span class={"quiet when"}>{move || meeting.with(when_told)}</span>
            <span class={"quiet"}>{move || meeting.with(|meeting| (t.kinds)(meeting.kind()))}</span>
        </li>
    }
    .into_any()
}

/// What the pages of a meeting begin with: a way back and to one another, and what it is called.
/// Nothing but a sentence where the meeting is gone.
#[component]
pub fn Frame(
    /// Which meeting.
    id: MeetingId,
    /// Which of its pages.
    here: Page,
    /// Draws the page.
    #[prop(into)]
    contents: crate::ui::components::Contents,
) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().meetings;
    let there = session.ask(move |workbook| workbook.get::<Meeting>(id).is_some());
    let name = session
        .ask(move |workbook| workbook.get::<Meeting>(id).map(|meeting| called(workbook, meeting)).unwrap_or_default());
    let when = session.ask(move |workbook| workbook.get::<Meeting>(id).map(when_told));
    let contents = StoredValue::new_local(contents);
    let to = move |page: Page, name: &'static str| {
        let current = (page == here).then_some("page");
        view! { <a href=Route::In(session.id(), page).href() aria-current=current>{name}</a> }
    };
    let body = move || match there.get() {
        true => view! {
            <header class={"page-head meeting-head"}>
                <div>
                    <h1 id={"page-title"} tabindex={"-1"}>{name}</h1>
                    <p class={"quiet"}>{when}</p>
                </div>
                <nav class={"meeting-pages"} aria-label=t.pages>
                    {to(Page::Meeting(id), t.plan)}
                    {to(Page::Notes(id), t.notes)}
                    {to(Page::Afterwards(id), t.afterwards)}
                    {to(Page::FollowUp(id), t.follow_up)}
                    {to(Page::Observations(id), words().observing.page)}
                </nav>
            </header>
            {contents.with_value(crate::ui::components::Contents::draw)}
        }
        .into_any(),
        false => view! {
            <h1 id={"page-title"} tabindex={"-1"}>{t.title}</h1>
            <p class={"invitation"}>{t.missing}</p>
        }
        .into_any(),
    };
    view! {
        <p class={"back"}><a href=Route::In(session.id(), Page::Meetings).href()>{t.back}</a></p>
        {body}
    }
    .into_any()
}

/// Takes a meeting away, and goes to the list.
pub fn remove(session: Session, id: MeetingId) {
    session.dispatch(Edit::Trash(Item::Meeting(id)));
    page::go_to(&Route::In(session.id(), Page::Meetings).to_string(), "page-title");
}
