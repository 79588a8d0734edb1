//! A sheet that came as a file: what is on it, and how it stands to what is here.

use leptos::prelude::*;

use crate::exchange::Stands;
use crate::model::MeetingId;
use crate::platform::page;
use crate::session::{IncomingSheet, Session};
use crate::ui::arriving::{Arriving, INCOMING};
use crate::ui::components::Button;
use crate::ui::desk::Desk;
use crate::ui::route::{Page, Route};
use crate::ui::words::words;

/// What waits for its owner's word.
#[component]
pub fn ComingSheet(
    /// Of which meeting it will be.
    meeting: Option<MeetingId>,
) -> impl IntoView {
    let Desk { arriving, .. } = expect_context();
    let Arriving { sheet, reading, .. } = arriving;
    // What waits here doesn't wait for ever.
    on_cleanup(move || {
        sheet.try_set(None);
    });
    view! {
        <p role={"status"}>{move || reading.get().then_some(words().data.reading)}</p>
        {move || sheet.get().map(|read| view! { <Found read meeting waiting=sheet /> })}
    }
    .into_any()
}

#[component]
fn Found(read: IncomingSheet, meeting: Option<MeetingId>, waiting: RwSignal<Option<IncomingSheet>>) -> impl IntoView {
    let session: Session = expect_context();
    let (t, data) = (&words().observing, &words().data);
    let found = (data.found)(&read.file);
    let notices = read.notices.iter().map(|notice| view! { <li>{(t.notice)(notice)}</li> }).collect_view();
    let told = format!(
        "{}: {}. {}",
        (t.called)(&read.sheet.observer),
        (t.so_far)(read.sheet.tally.total(), read.sheet.quotes.len()),
        read.sheet.about.trim(),
    );
    let read = StoredValue::new(read);
    let stands = session.ask(move |workbook| read.with_value(|read| read.sheet.stands(workbook)));
    let go = move |sheet| {
        waiting.set(None);
        page::go_to(&Route::In(session.id(), Page::Observation(sheet)).to_string(), "page-title");
    };
    let put_in = move || {
        if let Some(sheet) = read.with_value(|read| session.take_observation(read, meeting)) {
            go(sheet);
        }
    };
    let leave = move || {
        waiting.set(None);
        page::focus_soon("page-title".into());
    };
    let how = move || match stands.get() {
        Stands::New => t.is_new,
        Stands::There(_) => t.is_there,
        Stands::Otherwise(_) => t.says_otherwise,
    };
    let take = move || match stands.get() {
        Stands::New => view! { <Button class="primary" text=t.put_in writes=true press=put_in /> }.into_any(),
        Stands::Otherwise(_) => {
            view! { <Button class="primary" text=t.put_over writes=true press=put_in /> }.into_any()
        }
        Stands::There(sheet) => view! { <Button class="primary" text=t.open press=move || go(sheet) /> }.into_any(),
    };
    view! {
        <div id=INCOMING class={"found"} role={"group"} tabindex={"-1"} aria-labelledby={"incoming-title"}>
            <h2 id={"incoming-title"}>{found}</h2>
            <p>{told}</p>
            <p>{how}</p>
            <ul class={"notices"}>{notices}</ul>
            <div class={"buttons"}>
                {take}
                <Button text=data.cancel press=leave />
            </div>
        </div>
    }
    .into_any()
}
