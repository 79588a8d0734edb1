//! What has come out, by the place on a map where it belongs.

use leptos::prelude::*;

use super::Rehearsing;
use crate::model::{CardFact, Fills, LevelName, Side};
use crate::ui::words::words;

/// The places in the order of a map; what fits none of them comes last.
const PLACES: [Fills; 4] = [
    Fills::Cell(LevelName::Business, Side::Should),
    Fills::Cell(LevelName::Business, Side::Is),
    Fills::Cell(LevelName::Performance, Side::Should),
    Fills::Cell(LevelName::Performance, Side::Is),
];

fn place_of(fact: &CardFact) -> usize {
    let at = fact.fills.and_then(|fills| PLACES.iter().position(|place| *place == fills));
    at.unwrap_or(match fact.fills {
        Some(Fills::Cause(_)) => PLACES.len(),
        _ => PLACES.len() + 1,
    })
}

/// The practice map, as far as it is filled.
#[component]
pub fn CameOut() -> impl IntoView {
    let Rehearsing { card, talk, .. } = expect_context();
    let t = &words().rehearsal;
    let counted = move || talk.with(|talk| card.with(|card| (t.so_far)(talk.uncovered.len(), card.facts.len())));
    let lines = move || {
        let mut facts: Vec<CardFact> = talk.with(|talk| {
            card.with(|card| talk.uncovered.iter().filter_map(|place| card.facts.get(*place).cloned()).collect())
        });
        facts.sort_by_key(place_of);
        let line = |fact: CardFact| {
            let place = fact.fills.map(|fills| (words().questions.fills_what)(fills));
            view! { <div><dt>{place.unwrap_or(t.no_place)}</dt><dd>{fact.text.trim().to_string()}</dd></div> }
        };
        facts.into_iter().map(line).collect_view()
    };
    view! {
        <section class={"rehearsal-out"} aria-labelledby={"rehearsal-out"}>
            <h2 id={"rehearsal-out"}>{t.out}</h2>
            <p role={"status"}>{counted}</p>
            <dl>{lines}</dl>
        </section>
    }
    .into_any()
}
