//! What to remember before one goes: what one wanted to do differently, and what was promised.

use leptos::prelude::*;

use crate::model::{Client, Meeting, MeetingId, Promise, Workbook};
use crate::platform::clock::day_in_words;
use crate::session::Session;
use crate::ui::words::words;

/// Nothing where there is nothing to remember.
#[component]
pub fn Before(id: MeetingId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().plan;
    let told = session.ask(move |workbook| reminders(workbook, id));
    let section = move || {
        let lines = told.get();
        (!lines.is_empty()).then(|| {
            let line = |text: String| view! { <li>{text}</li> };
            view! {
                <section aria-labelledby={"meeting-before"} class={"before"}>
                    <h2 id={"meeting-before"}>{t.before}</h2>
                    <ul>{lines.into_iter().map(line).collect_view()}</ul>
                </section>
            }
        })
    };
    view! { {section} }.into_any()
}

/// What to remember, a sentence each: what one wanted to do differently, and what may lie on the table.
fn reminders(workbook: &Workbook, id: MeetingId) -> Vec<String> {
    let t = &words().plan;
    let mut lines = Vec::new();
    if let Some((noted, text)) = workbook.next_time(id) {
        let on = workbook.get::<Meeting>(noted).and_then(|meeting| meeting.on);
        lines.push(match on {
            Some(on) => (t.next_time)(text, &day_in_words(on)),
            None => (t.next_time_undated)(text),
        });
    }
    lines.extend(reminders_of_client(workbook, id));
    lines
}

/// When one last met, and what was promised. A printed plan lies where the client can read it:
/// what one thinks of oneself isn't in it.
pub fn reminders_of_client(workbook: &Workbook, id: MeetingId) -> Vec<String> {
    let t = &words().plan;
    let mut lines = Vec::new();
    let client = workbook.get::<Meeting>(id).and_then(|meeting| meeting.client);
    let Some((client, record)) = client.and_then(|id| Some((id, workbook.get::<Client>(id)?))) else { return lines };
    lines.extend(record.last_met.map(|day| (t.last_met)(&day_in_words(day))));
    let open = workbook.promises_with(client).into_iter();
    let open = open.filter(|(_, promise)| promise.is_open() && !promise.text.trim().is_empty());
    lines.extend(open.map(|(_, promise)| promise_told(workbook, promise)));
    lines
}

/// Who promised what, by when.
pub fn promise_told(workbook: &Workbook, promise: &Promise) -> String {
    let t = &words().plan;
    let person = promise.person.and_then(|id| workbook.get::<crate::model::Person>(id));
    let who = match person.map(|person| person.name.trim()).filter(|name| !name.is_empty()) {
        Some(name) => name.to_string(),
        None => (t.promisers)(promise.by()).to_string(),
    };
    let due = promise.due.map(|day| (t.due)(&day_in_words(day))).unwrap_or_default();
    (t.promise)(&who, promise.text.trim(), &due)
}
