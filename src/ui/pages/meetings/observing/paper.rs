//! The sheet on paper: one page, filled, or with room to tick and to write where nothing is yet.

use leptos::prelude::*;

use super::of_told;
use crate::model::{
    Behaviour, FactNumber, Heard, Meeting, MeetingId, Observation, ObservationId, Person, Rating, Word,
};
use crate::session::Session;
use crate::ui::pages::meetings::{called as meeting_called, when_told};
use crate::ui::words::words;

/// With more quotes than this, the others stay on the screen: it is one page.
const MOST_QUOTES: usize = 10;

/// So many lines to write on where no quote is yet.
const ROOM: usize = 5;

/// What is printed; not seen on the screen.
#[component]
pub fn Paper(
    /// A sheet; none for a blank one.
    sheet: Option<ObservationId>,
    /// The meeting of a blank one.
    meeting: Option<MeetingId>,
) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().observing;
    let record = session
        .ask(move |workbook| sheet.and_then(|sheet| workbook.get::<Observation>(sheet)).cloned().unwrap_or_default());
    let head = session.ask(move |workbook| {
        let of = match (sheet.and_then(|sheet| workbook.get::<Observation>(sheet)), meeting) {
            (Some(sheet), _) => of_told(workbook, sheet),
            (None, Some(meeting)) => workbook
                .get::<Meeting>(meeting)
                .map(|meeting| format!("{} · {}", meeting_called(workbook, meeting), when_told(meeting)))
                .unwrap_or_default(),
            (None, None) => String::new(),
        };
        let observer = sheet.and_then(|sheet| workbook.get::<Observation>(sheet)?.observer);
        let observer = observer.and_then(|person| workbook.get::<Person>(person));
        (of, observer.map(|person| person.name.trim().to_string()).unwrap_or_default())
    });
    let led = move || {
        record.with(|sheet| {
            let round = sheet.practice_round()?;
            let name = if round.led.is_empty() { words().rehearsal.me } else { round.led };
            Some(name.to_string())
        })
    };
    let facts = move || record.with(|sheet| sheet.practice_round().map(|round| round.uncovered.clone()));
    let facts = move || {
        facts().filter(|uncovered| !uncovered.is_empty()).map(|uncovered| {
            let mark = |number: FactNumber| {
                let mark = if uncovered.numbers().contains(&number) { "☒" } else { "☐" };
                view! { <span>{mark}" "{number.get()}</span>" " }
            };
            let counted = (words().rounds.on_paper)(uncovered.count(), uncovered.total());
            view! {
                <h2>{words().rounds.facts}" "{counted}</h2>
                <p class={"paper-facts"}>{FactNumber::all_up_to(uncovered.last()).map(mark).collect_view()}</p>
            }
        })
    };
    let quotes = session.ask(move |workbook| {
        let all = sheet.map(|sheet| workbook.quotes(sheet)).unwrap_or_default();
        let said = all.into_iter().map(|(_, quote)| (quote.text.trim().to_string(), quote.kind()));
        said.filter(|(text, _)| !text.is_empty()).collect::<Vec<_>>()
    });
    let headed = move || {
        let (of, observer) = head.get();
        view! {
            <p class={"sheet-title"}>{if of.is_empty() { t.title.to_string() } else { of }}</p>
            <p class={"sheet-who"}><span>{t.observer}": "{observer}</span><span>{t.who_leads}": "{led}</span></p>
        }
    };
    let counts = move || {
        let tally = record.with(|sheet| sheet.tally);
        let line = |kind: Heard| {
            let times = tally.of(kind).get();
            let times = (!tally.is_empty()).then(|| (t.times)(times));
            view! { <tr><th scope={"row"}>{(t.kinds)(kind)}</th><td class={"hint"}>{(t.kinds_explained)(kind)}</td><td class={"ticks"}>{times}</td></tr> }
        };
        Heard::ALL.iter().copied().map(line).collect_view()
    };
    let rated = move || {
        let line = |behaviour: Behaviour| {
            let said = record.with(|sheet| sheet.ratings.of(behaviour));
            let anchor = |rating: Rating| {
                let mark = if said == Some(rating) { "☒" } else { "☐" };
                view! { <td class:chosen=said == Some(rating)>{mark}" "{rating.word()}" "{(t.anchors)(behaviour, rating)}</td> }
            };
            view! {
                <tr>
                    <th scope={"row"}>{(t.behaviours)(behaviour)}</th>
                    {Rating::ALL.iter().copied().map(anchor).collect_view()}
                </tr>
            }
        };
        Behaviour::ALL.iter().copied().map(line).collect_view()
    };
    let quoted = move || {
        let mut said = quotes.get();
        said.truncate(MOST_QUOTES);
        let room = ROOM.saturating_sub(said.len());
        let rooms = (0..room).map(|_| view! { <li class={"room"}></li> }).collect_view();
        let line = |(text, kind): (String, Option<Heard>)| {
            let kind = kind.map(|kind| view! { <span>{(t.kinds)(kind)}</span> });
            view! { <li>{text}{kind}</li> }
        };
        view! { {said.into_iter().map(line).collect_view()}{rooms} }
    };
    let told = move || {
        let said = record.with(|sheet| {
            [
                (t.went_well, sheet.went_well.trim().to_string()),
                (t.went_well_too, sheet.went_well_too.trim().to_string()),
                (t.even_better_if, sheet.even_better_if.trim().to_string()),
                (words().rounds.next_time, sheet.next_time.trim().to_string()),
            ]
        });
        let line = |(label, text): (&'static str, String)| {
            let empty = text.is_empty();
            view! { <p class={"told"} class:room=empty><span class={"label"}>{label}</span>{text}</p> }
        };
        said.into_iter().map(line).collect_view()
    };
    view! {
        <div class={"observer-paper"} aria-hidden={"true"}>
            {headed}
            <h2>{t.tally}</h2>
            <table class={"paper-counts"}><tbody>{counts}</tbody></table>
            {facts}
            <h2>{t.quotes}</h2>
            <ul class={"paper-quotes"}>{quoted}</ul>
            <h2>{t.ratings}</h2>
            <table class={"paper-ratings"}><tbody>{rated}</tbody></table>
            <h2>{t.feedback}</h2>
            {told}
        </div>
    }
    .into_any()
}
