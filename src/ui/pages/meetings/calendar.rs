//! Taking dates into a calendar.

use leptos::prelude::*;

use crate::exchange::{CalendarAsked, CalendarEntry, Scheduled, calendar_entries, calendar_text};
use crate::model::Workbook;
use crate::platform::clock;
use crate::session::Session;
use crate::ui::components::{Button, Tick};
use crate::ui::words::words;

/// Whether what meetings are for goes into the calendar, too: state of the page, the same on
/// all pages, and no until someone says so.
#[derive(Clone, Copy)]
pub struct InCalendar(RwSignal<bool>);

impl InCalendar {
    /// It stays with the owner.
    pub fn new() -> InCalendar {
        InCalendar(RwSignal::new(false))
    }
}

impl Default for InCalendar {
    fn default() -> Self {
        InCalendar::new()
    }
}

/// Meetings, and what was promised, for a calendar. Nothing where nothing is to come; a sentence
/// where a meeting has no day.
#[component]
pub fn IntoCalendar(
    /// What is wanted.
    what: Scheduled,
) -> impl IntoView {
    let session: Session = expect_context();
    let InCalendar(with_purpose) = expect_context();
    let t = &words().in_calendar;
    let some = session.ask(move |workbook| !entries(session, workbook, what, false).is_empty());
    let one = matches!(what, Scheduled::Meeting(_));
    let contents = move || match (some.get(), one) {
        (true, _) => view! {
            <section class={"into-calendar"} aria-label=t.title>
                <div class={"buttons"}>
                    <CalendarButton what />
                    <Tick label=t.with_purpose value=with_purpose say=move |so: bool| with_purpose.set(so) />
                </div>
                <p class={"quiet"}>{t.hint}</p>
            </section>
        }
        .into_any(),
        (false, true) => view! { <p class={"quiet into-calendar"}>{t.no_day}</p> }.into_any(),
        (false, false) => ().into_any(),
    };
    view! { {contents} }.into_any()
}

/// The button alone; nothing where there is nothing for a calendar.
#[component]
pub fn CalendarButton(
    /// What is wanted.
    what: Scheduled,
) -> impl IntoView {
    let session: Session = expect_context();
    let InCalendar(with_purpose) = expect_context();
    let t = &words().in_calendar;
    let text = match what {
        Scheduled::ToCome => t.to_come,
        Scheduled::Meeting(_) => t.meeting,
        Scheduled::Client(_) => t.client,
    };
    let some = session.ask(move |workbook| !entries(session, workbook, what, false).is_empty());
    let give = move || {
        session.commit_drafts();
        let purpose = with_purpose.get_untracked();
        let entries = session.workbook().with_untracked(|workbook| entries(session, workbook, what, purpose));
        session.give_file(format!("{}.ics", t.file), "text/calendar", &calendar_text(&entries));
    };
    view! { {move || some.get().then(|| view! { <Button text press=give /> })} }.into_any()
}

fn entries(session: Session, workbook: &Workbook, what: Scheduled, with_purpose: bool) -> Vec<CalendarEntry> {
    let words = &words().calendar;
    let asked = CalendarAsked { what, with_purpose, today: session.today(), moment: clock::moment, words };
    calendar_entries(workbook, &asked)
}
