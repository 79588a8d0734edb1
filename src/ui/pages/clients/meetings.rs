//! The meetings with a client, and what was promised.

use leptos::prelude::*;

use crate::model::{
    ClientId, Day, Due, Key, Meeting, MeetingId, MeetingKind, Open, Promise, PromiseId, PromiseStatus, Record,
};
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::{Button, Each, Tick, place_of};
use crate::ui::pages::meetings::{page_of, promise_told, when_told};
use crate::ui::route::{Page, Route};
use crate::ui::words::words;

/// The meetings with a client, the latest first, and a new one in a click.
#[component]
pub fn ClientMeetings(id: ClientId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().clients;
    let keys = session
        .keys::<Meeting>(move |workbook| workbook.meetings_with(id).into_iter().map(|(meeting, _)| meeting).collect());
    let add = move || {
        if let Some(meeting) = session.add_meeting(Some(id), MeetingKind::Proactive) {
            page::go_to(&Route::In(session.id(), Page::Meeting(meeting)).to_string(), "meeting-purpose");
        }
    };
    let show = |key: Key| Meeting::id(&key).map(|id| view! { <MeetingOf id /> }).into_any();
    view! {
        <section aria-labelledby={"client-meetings"}>
            <h2 id={"client-meetings"}>{t.meetings}</h2>
            <ul class={"list told-maps"}>
                <Each keys show />
            </ul>
            <Button text=t.plan_meeting writes=true press=add />
        </section>
    }
    .into_any()
}

#[component]
fn MeetingOf(id: MeetingId) -> impl IntoView {
    let session: Session = expect_context();
    let meeting = session.record_or_empty::<Meeting>(id);
    let href = move || Route::In(session.id(), meeting.with(|meeting| page_of(id, meeting))).href();
    let name = move || {
        meeting.with(|meeting| match (meeting.purpose.trim(), meeting.request.trim()) {
            ("", "") => (words().meetings.called)(meeting.kind(), ""),
            ("", request) => request.to_string(),
            (purpose, _) => purpose.to_string(),
        })
    };
    let how = move || meeting.with(|meeting| (words().meetings.progress)(meeting.progress()));
    view! {
        <li class={"line"}>
            <a class={"line-title"} id=place_of(&Key::Meeting(id)) href=href>{name}</a>
            <span class={"quiet"}>{move || meeting.with(when_told)}" · "{how}</span>
        </li>
    }
    .into_any()
}

/// What was promised with a client, and whether it was kept; nothing where there is nothing.
#[component]
pub fn ClientPromises(id: ClientId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().clients;
    let keys = session
        .keys::<Promise>(move |workbook| workbook.promises_with(id).into_iter().map(|(promise, _)| promise).collect());
    let some = Memo::new(move |_| keys.with(|keys| !keys.is_empty()));
    let show = |key: Key| Promise::id(&key).map(|id| view! { <PromiseOf id /> }).into_any();
    let section = move || {
        some.get().then(|| {
            view! {
                <section aria-labelledby={"client-promises"}>
                    <h2 id={"client-promises"}>{t.promises}</h2>
                    <ul class={"list promises"}>
                        <Each keys show />
                    </ul>
                </section>
            }
        })
    };
    view! { {section} }.into_any()
}

#[component]
fn PromiseOf(id: PromiseId) -> impl IntoView {
    let session: Session = expect_context();
    let promise = session.record_or_empty::<Promise>(id);
    let told = session.ask(move |workbook| {
        workbook.get::<Promise>(id).map(|promise| promise_told(workbook, promise)).unwrap_or_default()
    });
    let kept = move || promise.with(|promise| promise.status.known() == Some(PromiseStatus::Kept));
    let say = move |kept: bool| {
        let status = if kept { PromiseStatus::Kept } else { PromiseStatus::Open };
        session.change::<Promise>(id, |promise| promise.status = Open::Known(status));
    };
    let late = move || promise.with(|promise| is_late(promise, session.today()));
    let from = move || {
        promise.with(|promise| promise.meeting).map(|meeting| Route::In(session.id(), Page::Afterwards(meeting)).href())
    };
    let dropped = move || {
        let dropped = promise.with(|promise| promise.status.known() == Some(PromiseStatus::Dropped));
        dropped
            .then(|| view! { <span class={"quiet"}>{(words().meetings.promise_status)(PromiseStatus::Dropped)}</span> })
    };
    view! {
        <li class={"promise"} id=place_of(&Key::Promise(id)) tabindex={"-1"}>
            <Tick
                label=(words().meetings.promise_status)(PromiseStatus::Kept)
                context=told
                value=Signal::derive(kept)
                say
            />
            <span class=move || if late() { "overdue" } else { "" }>{told}</span>
            {dropped}
            {move || from().map(|href| view! { <a class={"quiet"} href=href>{words().clients.promised_in}</a> })}
        </li>
    }
    .into_any()
}

fn is_late(promise: &Promise, today: Day) -> bool {
    matches!(promise.due(today), Some(Due::Overdue(_)))
}
