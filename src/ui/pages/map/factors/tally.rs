//! How many factors have been looked at; each count a way to what it counts.

use leptos::prelude::*;

use super::{Found, UNPLACED};
use crate::model::{Factor, FactorRef, Key, Looked, Word};
use crate::platform::page;
use crate::ui::components::{Button, place_of};
use crate::ui::words::words;

/// The class of a shape that says how far a factor has been looked at.
pub fn look_mark(looked: Looked) -> &'static str {
    match looked {
        Looked::Causes => "look-mark causes-found",
        Looked::FoundNone => "look-mark found-none",
        Looked::NotYet => "look-mark not-yet",
    }
}

#[component]
pub fn LookedTally() -> impl IntoView {
    let found: Found = expect_context();
    let t = &words().factors;
    // Pressed again, a count leads to the next of its factors.
    let last: StoredValue<Option<Factor>> = StoredValue::new(None);
    let go_to = move |looked: Looked| {
        let all: Vec<Factor> = found.lens.get_untracked().factors().collect();
        let here = all.iter().position(|factor| Some(*factor) == last.get_value()).map_or(0, |at| at + 1);
        let (before, after) = all.split_at(here);
        let is_meant = |factor: &&Factor| found.factors.with_untracked(|factors| factors.looked(**factor) == looked);
        if let Some(factor) = after.iter().chain(before).find(is_meant) {
            last.set_value(Some(*factor));
            page::focus_soon(place_of(&Key::Factor(FactorRef { map: found.plan.map, factor: *factor })));
        }
    };
    let count = move |looked: Looked| {
        let count = Memo::new(move |_| found.factors.with(|factors| factors.count(looked)));
        let text = Signal::derive(move || (t.count)(looked, count.get()));
        let name = Signal::derive(move || (t.to_factors)(&text.get()));
        move || {
            (count.get() > 0).then(|| {
                view! {
                    <li>
                        <span class=look_mark(looked) aria-hidden={"true"}></span>
                        <Button class="quiet-button" text name=name press=move || go_to(looked) />
                    </li>
                }
            })
        }
    };
    let unplaced = Memo::new(move |_| found.factors.with(|factors| factors.without_place()));
    let without_place = move || {
        (unplaced.get() > 0).then(|| {
            let text = Signal::derive(move || (t.count_unplaced)(unplaced.get()));
            view! { <li><Button class="quiet-button" text press=|| page::focus_soon(UNPLACED.into()) /></li> }
        })
    };
    view! {
        <ul class={"tally looked-tally"} aria-label=t.tally>
            {Looked::ALL.iter().map(|looked| count(*looked)).collect_view()}
            {without_place}
        </ul>
    }
    .into_any()
}
