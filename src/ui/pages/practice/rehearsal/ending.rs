//! After a rehearsal: what was counted, what was missed, the one thing for next time, and the map.

use leptos::prelude::*;

use super::super::called;
use super::Rehearsing;
use crate::model::{AskedAfter, Category, Rehearsal, Talk, Word as _};
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::{Button, Sheet, TextField, TextKind};
use crate::ui::pages::maps::called as map_called;
use crate::ui::route::{Page, Route};
use crate::ui::words::words;

/// What is told at the end.
#[component]
pub fn Ending() -> impl IntoView {
    let Rehearsing { session, id, record, of, card, talk, .. } = expect_context();
    let t = &words().rehearsal;
    let counts = move || {
        let AskedAfter { after, aside, closed, pushes } = talk.with(Talk::asked_after);
        let line = |name: &'static str, count: usize| view! { <tr><th scope={"row"}>{name}</th><td>{count}</td></tr> };
        let named = Category::ALL.iter().map(|category| (words().questions.categories)(*category)).zip(after);
        let lines = named.chain([(t.aside, aside)]).map(|(name, count)| line(name, count)).collect_view();
        let faults = [(t.closed, closed), (t.pushes, pushes)].map(|(name, count)| line(name, count));
        view! {
            <tbody>{lines}</tbody>
            <tbody class={"in-all"}>{line(t.in_all, after.iter().sum::<usize>() + aside)}</tbody>
            <tbody><tr><th scope={"rowgroup"} colspan={"2"} class={"quiet"}>{t.of_these}</th></tr>{faults.collect_view()}</tbody>
        }
        .into_any()
    };
    let missed = move || {
        card.with(|card| {
            let missed = talk.with(|talk| talk.missed(card));
            let line = |place: &usize| {
                card.facts.get(*place).map(|fact| {
                    let asks = fact.asked.map_or(t.any_question, |asked| (words().questions.categories)(asked));
                    view! { <li>{fact.text.trim().to_string()}" "<span class={"quiet"}>{(t.brought_out_by)(asks)}</span></li> }
                })
            };
            match missed.is_empty() {
                true => view! { <p>{t.nothing_missed}</p> }.into_any(),
                false => view! { <ul>{missed.iter().map(line).collect_view()}</ul> }.into_any(),
            }
        })
    };
    let again = move || {
        let of = of.get_untracked();
        begin(session, of);
    };
    view! {
        <section class={"rehearsal-ending"} aria-labelledby={"rehearsal-ending"}>
            <h2 id={"rehearsal-ending"} tabindex={"-1"}>{t.ending}</h2>
            <div class={"rehearsal-told"}>
                <div>
                    <h3>{t.asked}</h3>
                    <table class={"rehearsal-counts"}>{counts}</table>
                </div>
                <div>
                    <h3>{t.missed}</h3>
                    {missed}
                </div>
            </div>
            <Sheet class="fields">
                <TextField
                    label=t.next_time
                    kind=TextKind::Wrapped
                    class="wide"
                    hint=t.next_time_hint
                    value=Signal::derive(move || record.with(|rehearsal| rehearsal.next_time.clone()))
                    commit={move |text, stretch| session.type_in::<Rehearsal>(id, stretch, |it| it.next_time = text)}
                />
            </Sheet>
            <div class={"buttons"}>
                <OnMap />
                <Button text=t.again writes=true press=again />
            </div>
        </section>
    }
    .into_any()
}

/// Begins a rehearsal of a scenario and goes there.
pub fn begin(session: Session, of: Option<crate::model::ScenarioRef>) {
    if let Some(id) = of.and_then(|of| session.begin_rehearsal(of)) {
        page::go_to(&Route::In(session.id(), Page::Rehearsal(id)).to_string(), super::QUESTION);
    }
}

/// The way to the map that was made of it, or to make one.
#[component]
fn OnMap() -> impl IntoView {
    let Rehearsing { session, id, of, card, talk, .. } = expect_context();
    let t = &words().rehearsal;
    let map = session.ask(move |workbook| {
        let map = workbook.get::<Rehearsal>(id)?.map?;
        workbook.get::<crate::model::GapMap>(map).map(|record| (map, map_called(record)))
    });
    let none = Memo::new(move |_| talk.with(|talk| talk.uncovered.is_empty()));
    let make = move || {
        let facts = talk.with_untracked(|talk| {
            let fact = |card: &crate::model::ClientCard| {
                talk.uncovered.iter().filter_map(|place| card.facts.get(*place).cloned()).collect::<Vec<_>>()
            };
            card.with_untracked(fact)
        });
        let title = session.workbook().with_untracked(|workbook| {
            let cards = crate::content::open_cards(workbook, of.get_untracked()?)?;
            Some((t.map_title)(&called(&cards)))
        });
        session.map_of_rehearsal(id, &facts, &title.unwrap_or_default(), t.said_by);
    };
    let way = move || match map.get() {
        Some((map, name)) => {
            let href = Route::In(session.id(), Page::Map(map)).href();
            view! { <a class={"link-button"} href=href>{(t.to_map)(&name)}</a> }.into_any()
        }
        None => view! { <Button class="primary" text=t.make_map writes=true at_rest=Signal::from(none) press=make /> }
            .into_any(),
    };
    view! { {way} }.into_any()
}
