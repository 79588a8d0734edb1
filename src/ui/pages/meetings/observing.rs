//! The sheet of a colleague who only watches: counted, written and rated on one page, looked at
//! afterwards by whoever led.

mod coming;
mod facts;
mod feedback;
mod paper;
mod quotes;
mod quoting;
mod ratings;
mod seen;
mod sheet;
mod tally;

use leptos::prelude::*;

use super::{Frame, called as meeting_called, when_told};
use crate::content::Term;
use crate::model::{Key, Meeting, MeetingId, Observation, ObservationId, Person, Record, Workbook};
use crate::platform::clock::day_in_words;
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::{Button, Each, Explained, FileButton, OpenFolds, Trash, place_of};
use crate::ui::desk::Desk;
use crate::ui::route::{Page, Route};
use crate::ui::words::words;

use paper::Paper;

pub use coming::ComingSheet;
pub use seen::Seen;
pub use sheet::ObservationPage;
pub use tally::tally_keys;

/// What a sheet is called: by who watched.
pub fn called(workbook: &Workbook, sheet: &Observation) -> String {
    let observer = sheet.observer.and_then(|person| workbook.get::<Person>(person));
    (words().observing.called)(observer.map(|person| person.name.trim()).unwrap_or_default())
}

/// Of which talk it is, and of which day.
pub fn of_told(workbook: &Workbook, sheet: &Observation) -> String {
    let meeting = sheet.meeting().and_then(|meeting| workbook.get::<Meeting>(meeting));
    let (what, when) = match meeting {
        Some(meeting) => (meeting_called(workbook, meeting), when_told(meeting)),
        None => (sheet.about.trim().to_string(), sheet.on.map(day_in_words).unwrap_or_default()),
    };
    [what, when].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// Begins a sheet and goes to it.
fn begin(session: Session, meeting: Option<MeetingId>) {
    if let Some(sheet) = session.begin_observation(meeting) {
        page::go_to(&Route::In(session.id(), Page::Observation(sheet)).to_string(), "page-title");
    }
}

/// The sheets of a meeting.
#[component]
pub fn ObservationsPage(
    /// Which meeting.
    id: MeetingId,
) -> impl IntoView {
    let session: Session = expect_context();
    provide_context(OpenFolds::none());
    let t = &words().observing;
    let contents = move || {
        let keys = session.keys::<Observation>(move |workbook| {
            workbook.observations_of(id).into_iter().map(|(sheet, _)| sheet).collect()
        });
        let empty = move || keys.with(Vec::is_empty).then(|| view! { <p class={"invitation"}>{t.empty}</p> });
        view! {
            <div class={"observing on-screen"}>
                <ComingSheet at=Page::Observations(id) />
                <section aria-labelledby={"observing-title"}>
                    <div class={"titled"}><h2 id={"observing-title"}>{t.title}</h2><Explained terms={&[Term::Buddy, Term::Observer, Term::NextTime]} /></div>
                    <p class={"quiet"}>{t.lead}</p>
                    {empty}
                    <SheetList keys />
                    <div class={"buttons"}>
                        <Button class="primary" text=t.begin writes=true press=move || begin(session, Some(id)) />
                        <TakeIn />
                        <Button text=t.print_blank press=page::print />
                    </div>
                </section>
                <Trash removed=session.ask(move |workbook| workbook.removed_observations_of(id)) />
            </div>
            <Paper sheet=None meeting=Some(id) />
        }
        .into_any()
    };
    view! { <Frame id here=Page::Observations(id) contents /> }.into_any()
}

/// The sheets that are of no meeting in the workbook, on the list of meetings.
#[component]
pub fn SheetsAlone() -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().observing;
    let keys = session.keys::<Observation>(|workbook| {
        workbook.observations_of_nothing().into_iter().map(|(sheet, _)| sheet).collect()
    });
    view! {
        <section class={"sheets-alone"} aria-labelledby={"sheets-alone"}>
            <h2 id={"sheets-alone"}>{t.alone}</h2>
            <p class={"quiet"}>{t.alone_lead}</p>
            <ComingSheet at=Page::Meetings />
            <SheetList keys />
            <div class={"buttons"}>
                <Button text=t.begin_alone writes=true press=move || begin(session, None) />
                <TakeIn />
            </div>
        </section>
        <Trash removed=session.ask(Workbook::removed_observations_of_nothing) />
    }
    .into_any()
}

/// The button that takes in a sheet from a file.
#[component]
pub fn TakeIn() -> impl IntoView {
    let session: Session = expect_context();
    let Desk { arriving, .. } = expect_context();
    view! {
        <FileButton
            text=words().observing.take_in
            accept={".json,application/json"}
            take={move |files: Vec<_>| files.into_iter().for_each(|file| arriving.take_sheet(session, file))}
        />
    }
    .into_any()
}

#[component]
fn SheetList(#[prop(into)] keys: Signal<Vec<Key>>) -> impl IntoView {
    let show = |key: Key| Observation::id(&key).map(|id| view! { <SheetLine id /> }).into_any();
    let some = Memo::new(move |_| keys.with(|keys| !keys.is_empty()));
    let list = move || some.get().then(|| view! { <ul class={"list sheets"}><Each keys show /></ul> });
    view! { {list} }.into_any()
}

#[component]
fn SheetLine(id: ObservationId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().observing;
    let told = session.ask(move |workbook| {
        let sheet = workbook.get::<Observation>(id)?;
        let alone = sheet.meeting().is_none_or(|meeting| workbook.get::<Meeting>(meeting).is_none());
        let of = if alone { of_told(workbook, sheet) } else { String::new() };
        let so_far = (t.so_far)(sheet.tally.total(), workbook.quotes(id).len());
        Some((called(workbook, sheet), of, so_far))
    });
    let part = move |part: fn(&(String, String, String)) -> &String| {
        move || told.with(|told| told.as_ref().map(part).cloned().unwrap_or_default())
    };
    view! {
        <li class={"line"}>
            <a
                class={"line-title"}
                id=place_of(&Key::Observation(id))
                href=Route::In(session.id(), Page::Observation(id)).href()
            >
                {part(|told| &told.0)}
            </a>
            <span class={"quiet"}>{part(|told| &told.1)}</span>
            <span class={"quiet"}>{part(|told| &told.2)}</span>
        </li>
    }
    .into_any()
}
