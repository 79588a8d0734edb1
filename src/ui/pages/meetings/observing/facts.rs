//! Which facts of the client's card came out: ticked by their numbers. What they say is on no page of
//! a sheet, as whoever led may look at it.

use leptos::prelude::*;

use crate::content::open_cards;
use crate::model::{FactNumber, Observation, ObservationId};
use crate::session::Session;
use crate::ui::components::{TextField, TextKind};
use crate::ui::words::words;

/// The facts of a round; nothing for a sheet of anything else.
#[component]
pub fn FactsOut(id: ObservationId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().rounds;
    let is_known = |sheet: &Observation| !sheet.uncovered.is_empty();
    let known = session.workbook().with_untracked(|workbook| workbook.get::<Observation>(id).is_some_and(is_known));
    let round = session.ask(move |workbook| {
        let round = workbook.get::<Observation>(id)?.practice_round()?;
        // Where the client's card was elsewhere when the sheet was begun, or is, the number is typed here.
        Some(known && open_cards(workbook, round.of).is_some_and(|cards| cards.hidden > 0))
    });
    let last = session.ask(move |workbook| workbook.get::<Observation>(id).and_then(|sheet| sheet.uncovered.last()));
    let hint = move || if last.get().is_some() { t.facts_hint } else { t.facts_unknown };
    let facts = move || FactNumber::all_up_to(last.get()).map(|fact| view! { <One id fact /> }).collect_view();
    let section = move || {
        let told = round.get()?;
        let how_many = (!told).then(|| view! { <HowMany id /> });
        Some(view! {
            <section aria-labelledby={"facts-title"}>
                <h2 id={"facts-title"}>{t.facts}</h2>
                <p class={"quiet"}>{hint}</p>
                {how_many}
                <div class={"facts-out"} role={"group"} aria-labelledby={"facts-title"}>{facts}</div>
                <Told id />
            </section>
        })
    };
    view! { {section} }.into_any()
}

#[component]
fn One(id: ObservationId, fact: FactNumber) -> impl IntoView {
    let session: Session = expect_context();
    let is_out = session.ask(move |workbook| {
        workbook.get::<Observation>(id).is_some_and(|sheet| sheet.uncovered.numbers().contains(&fact))
    });
    let read_only = Signal::derive(move || !session.may_write().get());
    let say = move |event| {
        session.uncover(id, fact, event_target_checked(&event));
    };
    view! {
        <label class={"tick"}>
            <input type={"checkbox"} prop:checked=is_out checked=is_out disabled=read_only on:change=say />
            <span>{(words().rounds.fact)(fact.get())}</span>
        </label>
    }
    .into_any()
}

#[component]
fn Told(id: ObservationId) -> impl IntoView {
    let session: Session = expect_context();
    let told = session.ask(move |workbook| {
        let uncovered = workbook.get::<Observation>(id).map(|sheet| sheet.uncovered.clone()).unwrap_or_default();
        (!uncovered.is_empty()).then(|| (words().rounds.facts_out)(uncovered.count(), uncovered.total()))
    });
    view! { <p role={"status"}>{told}</p> }.into_any()
}

/// How many facts there are, where the client's card is elsewhere.
#[component]
fn HowMany(id: ObservationId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().rounds;
    let value = session.ask(move |workbook| {
        let last = workbook.get::<Observation>(id).and_then(|sheet| sheet.uncovered.last());
        last.map(|last| last.get().to_string()).unwrap_or_default()
    });
    let commit = move |text: String, stretch: u64| {
        let last = text.trim().parse().ok().and_then(FactNumber::new);
        let understood = last.is_some() || text.trim().is_empty();
        understood && session.type_in::<Observation>(id, stretch, |sheet| sheet.uncovered.set_last(last))
    };
    view! {
        <TextField
            label=t.how_many
            kind=TextKind::Number
            class="short"
            value=value
            refusal=t.how_many_refused
            commit=commit
        />
    }
    .into_any()
}
