//! What was seen, shown to whoever led, after the meeting.

use leptos::prelude::*;

use super::called;
use crate::model::{Behaviour, Heard, Meeting, MeetingId, Observation, ObservationId, Word, Workbook};
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::Button;
use crate::ui::route::{Page, Route};
use crate::ui::words::words;

/// The sheets of a meeting on which something stands; nothing at all where there is none.
#[component]
pub fn Seen(id: MeetingId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().observing;
    let sheets = session.ask(move |workbook| {
        let sheets = workbook.observations_of(id).into_iter();
        let said =
            |(id, sheet): &(ObservationId, &Observation)| sheet.says_something() || !workbook.quotes(*id).is_empty();
        sheets.filter(said).map(|(id, _)| id).collect::<Vec<_>>()
    });
    let some = Memo::new(move |_| sheets.with(|sheets| !sheets.is_empty()));
    let section = move || {
        some.get().then(|| {
            view! {
                <section class={"seen"} aria-labelledby={"meeting-seen"}>
                    <h2 id={"meeting-seen"}>{t.seen}</h2>
                    <For each=move || sheets.get() key=|id| *id children=move |sheet| view! { <Sheet id=sheet meeting=id /> } />
                </section>
            }
        })
    };
    view! { {section} }.into_any()
}

#[component]
fn Sheet(id: ObservationId, meeting: MeetingId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().observing;
    let sheet = session.record_or_empty::<Observation>(id);
    let name = session.ask(move |workbook| workbook.get::<Observation>(id).map(|it| called(workbook, it)));
    let tally = Memo::new(move |_| sheet.with(|sheet| sheet.tally));
    let counts = move || {
        let tally = tally.get();
        let most = tally.most().max(1);
        let line = |kind: Heard| {
            let times = tally.of(kind).get();
            let width = (u32::from(times) * 100 / u32::from(most)).to_string();
            view! {
                <li class:unwanted=!kind.is_wanted()>
                    <span>{(t.kinds)(kind)}</span>
                    <svg class={"share"} viewBox={"0 0 100 1"} preserveAspectRatio={"none"} aria-hidden={"true"}>
                        <rect width=width height={"1"}></rect>
                    </svg>
                    <span class={"times"}>{(t.times)(times)}</span>
                </li>
            }
        };
        (!tally.is_empty()).then(|| {
            view! {
                <p>{(t.told)(tally)}</p>
                <ul class={"shares"}>{Heard::ALL.iter().copied().map(line).collect_view()}</ul>
            }
        })
    };
    let quotes = session.ask(move |workbook| {
        let quotes = workbook.quotes(id).into_iter().map(|(_, quote)| quote);
        let told = quotes.map(|quote| (quote.text.trim().to_string(), quote.kind()));
        told.filter(|(text, _)| !text.is_empty()).collect::<Vec<_>>()
    });
    let quoted = move || {
        let line = |(text, kind): (String, Option<Heard>)| {
            let kind = kind.map(|kind| view! { <span class={"quiet"}>" "{(t.kinds)(kind)}</span> });
            view! { <li><q>{text}</q>{kind}</li> }
        };
        let quotes = quotes.get();
        (!quotes.is_empty()).then(|| {
            view! { <ul class={"heard"}>{quotes.into_iter().map(line).collect_view()}</ul> }
        })
    };
    let rated = move || {
        let line = |behaviour: Behaviour| {
            let rating = sheet.with(|sheet| sheet.ratings.of(behaviour))?;
            Some(view! {
                <li>
                    <span class={"mark"}>{rating.word()}</span>
                    <span>{(t.behaviours)(behaviour)}": "{(t.anchors)(behaviour, rating)}</span>
                </li>
            })
        };
        let lines: Vec<_> = Behaviour::ALL.iter().copied().filter_map(line).collect();
        (!lines.is_empty()).then(|| view! { <ul class={"rated"}>{lines}</ul> })
    };
    let said = move || {
        sheet.with(|sheet| {
            let well = sheet.all_that_went_well().into_iter().map(|text| (t.went_well, text.to_string()));
            let better = Some((t.even_better_if, sheet.even_better_if.trim().to_string()));
            let next = (words().rounds.next_time, sheet.next_time.trim().to_string());
            let better = better.into_iter().chain([next]).filter(|(_, text)| !text.is_empty());
            let line = |(label, text): (&'static str, String)| view! { <dt>{label}</dt><dd>{text}</dd> };
            let lines: Vec<_> = well.chain(better).map(line).collect();
            (!lines.is_empty()).then(|| view! { <dl class={"told"}>{lines}</dl> })
        })
    };
    view! {
        <article class={"seen-sheet"}>
            <h3>{name}</h3>
            {counts}
            {quoted}
            {rated}
            {said}
            <NextTime id meeting />
            <p><a href=Route::In(session.id(), Page::Observation(id)).href()>{t.open}</a></p>
        </article>
    }
    .into_any()
}

/// How what a sheet says of next time, or of what could be even better, stands to what is noted for it.
#[derive(Clone, Copy, PartialEq)]
enum Noted {
    /// It says nothing of that, or there is no such meeting.
    NothingToTake,
    /// Nothing is noted yet.
    Free,
    /// That is what is noted.
    This,
    /// Something else is.
    Another,
}

fn noted(workbook: &Workbook, sheet: ObservationId, meeting: MeetingId) -> Noted {
    let better = workbook.get::<Observation>(sheet).map(Observation::for_next_time).unwrap_or_default();
    match workbook.get::<Meeting>(meeting).map(|meeting| meeting.next_time.trim()) {
        None => Noted::NothingToTake,
        _ if better.is_empty() => Noted::NothingToTake,
        Some("") => Noted::Free,
        Some(next) if next == better => Noted::This,
        Some(_) => Noted::Another,
    }
}

#[component]
fn NextTime(id: ObservationId, meeting: MeetingId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().observing;
    let noted = session.ask(move |workbook| noted(workbook, id, meeting));
    let told_at = format!("next-time-{id}");
    let told = told_at.clone();
    let take = move || {
        if session.take_as_next_time(id) {
            page::focus_soon(told_at.clone());
        }
    };
    let take = StoredValue::new_local(take);
    let offer = move || match noted.get() {
        Noted::NothingToTake => ().into_any(),
        Noted::Free => view! {
            <Button text=t.take_next_time writes=true press=move || take.with_value(|take| take()) />
        }
        .into_any(),
        Noted::This => view! { <p class={"quiet"}>{t.is_next_time}</p> }.into_any(),
        Noted::Another => view! { <p class={"quiet"}>{t.has_next_time}</p> }.into_any(),
    };
    view! { <div id=told tabindex={"-1"}>{offer}</div> }.into_any()
}
