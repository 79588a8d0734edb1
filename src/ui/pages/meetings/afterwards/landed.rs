//! Where lines went, and what gave way to them.

use leptos::prelude::*;

use super::places::landed_called;
use crate::model::{InMeeting, Key, Line, LineId, MeetingId, Record};
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::{Button, Each, place_of};
use crate::ui::route::{Page, Place, Route};
use crate::ui::words::words;

/// Lines that have their place; nothing where there are none.
#[component]
pub fn Landed(id: MeetingId) -> impl IntoView {
    let session: Session = expect_context();
    let keys = session.ask(move |workbook| {
        let lines = workbook.lines(id).into_iter();
        let settled = lines.filter(|(_, line)| line.landed.is_some() || line.kept);
        settled.map(|(line, _)| Key::Line(line)).collect::<Vec<Key>>()
    });
    let some = Memo::new(move |_| keys.with(|keys| !keys.is_empty()));
    let show = |key: Key| Line::id(&key).map(|line| view! { <LandedLine line /> }).into_any();
    let section = move || {
        some.get().then(|| {
            view! {
                <section aria-labelledby={"meeting-landed"}>
                    <h2 id={"meeting-landed"} tabindex={"-1"}>{words().afterwards.landed}</h2>
                    <ul class={"landed-lines"}>
                        <Each keys show />
                    </ul>
                </section>
            }
        })
    };
    view! { {section} }.into_any()
}

/// Where something can be seen that a line has become.
fn page_of(key: &Key) -> Option<Page> {
    match key {
        Key::Client(client) => Some(Page::Client(*client)),
        Key::Standing(of) => Some(Page::Client(of.client)),
        key => Place::of(key).map(Page::Place),
    }
}

#[component]
fn LandedLine(line: InMeeting<LineId>) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().afterwards;
    let record = session.record_or_empty::<Line>(line);
    let text = Signal::derive(move || record.with(|line| (words().notes.of_line)(line.text.trim())));
    let told = session.ask(move |workbook| {
        let key = workbook.get::<Line>(line)?.landed.clone()?;
        let called = landed_called(workbook, &key);
        Some((key, called))
    });
    let to = move || match told.get() {
        None => {
            let again = move || {
                session.change::<Line>(line, |line| line.kept = false);
                page::focus_soon(place_of(&Key::Line(line)));
            };
            let name = Signal::derive(move || (t.take_up_what)(&text.get()));
            view! {
                <span class={"quiet"}>{t.kept}</span>
                <Button class="quiet-button" text=t.take_up name writes=true press=again />
            }
            .into_any()
        }
        Some((_, None)) => view! { <span class={"quiet"}>{t.landed_gone}</span> }.into_any(),
        Some((key, Some(called))) => match page_of(&key) {
            Some(page) => {
                view! { <a href=Route::In(session.id(), page).href()>{(t.landed_at)(&called)}</a> }.into_any()
            }
            None => {
                // It stands on this page.
                let there = move || page::focus_soon(place_of(&key));
                view! { <Button class="quiet-button" text=(t.landed_at)(&called) press=there /> }.into_any()
            }
        },
    };
    let gave_way = move || {
        record.with(|line| {
            (!line.replaced.is_empty()).then(|| view! { <p class={"quiet"}>{(t.gave_way)(&line.replaced)}</p> })
        })
    };
    view! {
        <li class={"landed-line"} id=place_of(&Key::Line(line)) tabindex={"-1"}>
            <p>{text}</p>
            <div class={"landed-to"}>{to}</div>
            {gave_way}
        </li>
    }
    .into_any()
}
