//! What to remember before one goes: what one wanted to do differently, also in practice, and what was
//! promised.

use leptos::prelude::*;

use crate::model::{Client, Meeting, MeetingId, Progress, Promise, Workbook};
use crate::platform::clock::day_in_words;
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::Button;
use crate::ui::pages::practice::meant;
use crate::ui::words::words;

/// Nothing where there is nothing to remember.
#[component]
pub fn Before(id: MeetingId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().plan;
    let told = session.ask(move |workbook| reminders(workbook, id));
    let practised = session.ask(move |workbook| from_practice(workbook, id).is_some());
    let section = move || {
        let lines = told.get();
        (!lines.is_empty() || practised.get()).then(|| {
            let line = |text: String| view! { <li>{text}</li> };
            view! {
                <section aria-labelledby={"meeting-before"} class={"before"}>
                    <h2 id={"meeting-before"}>{t.before}</h2>
                    <ul>
                        {lines.into_iter().map(line).collect_view()}
                        <FromPractice id />
                    </ul>
                </section>
            }
        })
    };
    view! { {section} }.into_any()
}

/// What one means to do differently since one practised last, as long as the meeting isn't over, and
/// whether it stands in its plan.
fn from_practice(workbook: &Workbook, id: MeetingId) -> Option<(String, String, bool)> {
    let progress = workbook.get::<Meeting>(id)?.progress();
    let next = workbook.next_time_in_practice()?;
    let planned = workbook.is_planned(id, &next.text);
    matches!(progress, Progress::Ahead | Progress::UnderWay).then(|| (meant(&next), next.text, planned))
}

/// That, and the way into the plan.
#[component]
fn FromPractice(id: MeetingId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().progress;
    let next = session.ask(move |workbook| from_practice(workbook, id));
    let put = move || {
        if let Some((_, text, _)) = next.get_untracked() {
            session.plan_words(id, text);
            page::focus_soon("meeting-questions".into());
        }
    };
    let line = move || {
        next.get().map(|(told, _, planned)| {
            let way = match planned {
                true => view! { <span class={"quiet"}>{t.in_plan}</span> }.into_any(),
                false => view! {
                    <Button text=t.into_plan writes=true press=put />
                    <span class={"quiet"}>{t.into_plan_hint}</span>
                }
                .into_any(),
            };
            view! {
                <li class={"from-practice"}>
                    <span>{told}</span>
                    {way}
                </li>
            }
        })
    };
    view! { {line} }.into_any()
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
