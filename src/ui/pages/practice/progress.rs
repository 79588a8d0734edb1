//! How behaviours came across over the rounds that somebody led: drawn, and said in words.

use leptos::prelude::*;

use super::rounds::day_of;
use crate::model::{Behaviour, LEAST_ROUNDS, Lead, Mark, Observation, ObservationId, Rating, Trend, Word, Workbook};
use crate::platform::clock::day_in_words;
use crate::session::Session;
use crate::ui::route::{Page, Route};
use crate::ui::words::words;

/// How far rounds stand apart, and how high a mark is above the next.
const STEP: usize = 36;
const RISE: usize = 22;
/// For so many rounds there is room at the least.
const ROOM: usize = 6;
/// What is left free around the marks.
const EDGE: usize = 10;

/// What one person led.
#[component]
pub fn LeadProgress(lead: Lead, at: usize) -> impl IntoView {
    let title = format!("lead-{at}");
    let name = (words().progress.of_lead)(&lead.name, lead.rounds.len());
    let session: Session = expect_context();
    let rounds = StoredValue::new(lead.rounds);
    let few = session.ask(move |workbook| {
        let is_few =
            |behaviour: &Behaviour| rounds.with_value(|rounds| workbook.marks(rounds, *behaviour).len()) < LEAST_ROUNDS;
        Behaviour::ALL.iter().any(is_few)
    });
    let few = move || few.get().then(|| view! { <p class={"quiet"}>{words().progress.few}</p> });
    let behaviour = move |behaviour: &Behaviour| view! { <Over rounds behaviour=*behaviour /> };
    view! {
        <section class={"feedback-part lead-progress"} aria-labelledby=title.clone()>
            <h2 id=title.clone()>{name}</h2>
            {few}
            <ul class={"behaviours"}>{Behaviour::ALL.iter().map(behaviour).collect_view()}</ul>
            <RoundByRound rounds />
        </section>
    }
    .into_any()
}

#[component]
fn Over(rounds: StoredValue<Vec<ObservationId>>, behaviour: Behaviour) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().progress;
    let marks = session.ask(move |workbook| rounds.with_value(|rounds| workbook.marks(rounds, behaviour)));
    let told = move || {
        let marks: Vec<Rating> = marks.with(|marks| marks.iter().map(|mark| mark.rating).collect());
        let told = (t.trend)(Trend::of(&marks));
        (!told.is_empty()).then(|| view! { <p>{told}</p> })
    };
    let picture = move || {
        marks.with(|marks| {
            let point = |mark: &Mark| {
                let day = mark.on.map_or_else(|| t.no_day.to_string(), day_in_words);
                (t.point)(&day, mark.rating.word())
            };
            let label = (t.drawn)(behaviour, &marks.iter().map(point).collect::<Vec<_>>().join(", "));
            drawn(marks, rounds.with_value(Vec::len), label)
        })
    };
    let name = |rating: &Rating| view! { <li>{rating.word()}</li> };
    view! {
        <li class={"behaviour"}>
            <h3>{(words().observing.behaviours)(behaviour)}</h3>
            <p class={"quiet marks-count"}>{move || (t.rated)(marks.with(Vec::len))}</p>
            <div class={"marks"}>
                <ol class={"marks-names"} aria-hidden={"true"}>{Rating::ALL.iter().rev().map(name).collect_view()}</ol>
                {picture}
            </div>
            {told}
        </li>
    }
    .into_any()
}

/// Each round a mark; from as many on as can be compared, a line through them.
fn drawn(marks: &[Mark], rounds: usize, label: String) -> AnyView {
    let width = EDGE * 2 + STEP * rounds.max(ROOM).saturating_sub(1);
    let height = EDGE * 2 + RISE * (Rating::ALL.len() - 1);
    let y = |rating: Rating| {
        let place = Rating::ALL.iter().rev().position(|other| *other == rating).unwrap_or_default();
        EDGE + RISE * place
    };
    let at = |mark: &Mark| (EDGE + STEP * mark.at, y(mark.rating));
    let level = |rating: &Rating| view! { <path class={"marks-level"} d=format!("M0 {}H{width}", y(*rating))></path> };
    let line = (marks.len() >= LEAST_ROUNDS).then(|| {
        let points: Vec<String> = marks.iter().map(at).map(|(x, y)| format!("{x} {y}")).collect();
        view! { <path class={"marks-line"} d=format!("M{}", points.join("L"))></path> }
    });
    let dot = |mark: &Mark| {
        let (x, y) = at(mark);
        // A line of no length has round ends, however the picture is stretched.
        view! { <path class={"marks-dot"} d=format!("M{x} {y}h0")></path> }
    };
    view! {
        <svg
            viewBox=format!("0 0 {width} {height}")
            width=width.to_string()
            height=height.to_string()
            role={"img"}
            aria-label=label
        >
            {Rating::ALL.iter().map(level).collect_view()}
            {line}
            {marks.iter().map(dot).collect_view()}
        </svg>
    }
    .into_any()
}

/// What a line says of a round: the way to its sheet, how much came out, what was counted.
type Told = (ObservationId, String, String, String);

fn told(workbook: &Workbook, id: ObservationId) -> Option<Told> {
    let (t, rounds) = (&words().observing, &words().rounds);
    let sheet = workbook.get::<Observation>(id)?;
    let round = sheet.practice_round()?;
    let what = [day_of(sheet), round.title.to_string()].into_iter().filter(|part| !part.is_empty());
    let out = match round.uncovered.is_empty() {
        true => String::new(),
        false => (rounds.facts_out)(round.uncovered.count(), round.uncovered.total()),
    };
    Some((id, what.collect::<Vec<_>>().join(" · "), out, (t.told)(sheet.tally)))
}

#[component]
fn RoundByRound(rounds: StoredValue<Vec<ObservationId>>) -> impl IntoView {
    let session: Session = expect_context();
    let lines = session.ask(move |workbook| {
        rounds.with_value(|rounds| rounds.iter().filter_map(|id| told(workbook, *id)).collect::<Vec<Told>>())
    });
    let line = move |(id, what, out, tally): Told| {
        let href = Route::In(session.id(), Page::Observation(id)).href();
        view! {
            <li class={"line"}>
                <a href=href>{what}</a>
                <span>{out}</span>
                <span class={"quiet"}>{tally}</span>
            </li>
        }
    };
    view! {
        <h3>{words().progress.round_by_round}</h3>
        <ol class={"list round-lines"}><For each=move || lines.get() key=Clone::clone children=line /></ol>
    }
    .into_any()
}
