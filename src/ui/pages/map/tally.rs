//! How many cells of a map are in which state, and what on it lacks a link or
//! evidence; each count a way to what it counts.

use leptos::prelude::*;

use super::cell::{first_field, mark};
use crate::model::{CellRef, CellState, LooseEnd, MapId};
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::{Button, place_of};
use crate::ui::words::words;

/// The states in the order in which they are told.
const STATES: [Option<CellState>; 5] =
    [Some(CellState::Known), Some(CellState::Guessed), Some(CellState::ToGather), Some(CellState::Skipped), None];

#[component]
pub fn Tally(map: MapId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().map;
    let counts = session.ask(move |workbook| workbook.counts(map));
    // Pressed again, a count leads to the next of its cells.
    let last: StoredValue<Option<CellRef>> = StoredValue::new(None);
    let go_to = move |state: Option<CellState>| {
        let cells = session.workbook().with_untracked(|workbook| workbook.cells(map));
        let here = cells.iter().position(|(cell, _)| Some(*cell) == last.get_value()).map_or(0, |at| at + 1);
        let (before, after) = cells.split_at(here);
        if let Some((cell, _)) = after.iter().chain(before).find(|(_, its)| *its == state) {
            last.set_value(Some(*cell));
            page::focus_soon(first_field(*cell));
        }
    };
    let count = move |state: Option<CellState>| {
        let text = Signal::derive(move || format!("{} {}", counts.get().of(state), (t.state_shown)(state)));
        let name = Signal::derive(move || (t.to_cells)(&text.get()));
        move || {
            (counts.get().of(state) > 0).then(|| {
                view! {
                    <li>
                        <span class=format!("state-mark {}", mark(state)) aria-hidden={"true"}></span>
                        <Button class="quiet-button" text name=name press=move || go_to(state) />
                    </li>
                }
            })
        }
    };
    view! {
        <ul class={"tally"} aria-label=t.tally>
            {STATES.map(count)}
            <LooseEnds map />
        </ul>
    }
    .into_any()
}

#[component]
fn LooseEnds(map: MapId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().map;
    let ends = session.ask(move |workbook| workbook.loose_ends(map));
    let last: StoredValue<Option<LooseEnd>> = StoredValue::new(None);
    let go_to = move |like: LooseEnd| {
        let all: Vec<LooseEnd> =
            ends.with_untracked(|ends| ends.iter().copied().filter(|end| end.is_like(like)).collect());
        let here = all.iter().position(|end| Some(*end) == last.get_value()).map_or(0, |at| at + 1);
        if let Some(next) = all.get(here).or(all.first()) {
            last.set_value(Some(*next));
            page::focus_soon(place_of(&next.at()));
        }
    };
    // One of each kind with how many there are, in the order in which they stand.
    let kinds = move || {
        let mut kinds: Vec<(LooseEnd, usize)> = Vec::new();
        ends.with(|ends| {
            for end in ends {
                match kinds.iter_mut().find(|(kind, _)| kind.is_like(*end)) {
                    Some((_, count)) => *count += 1,
                    None => kinds.push((*end, 1)),
                }
            }
        });
        kinds
    };
    let line = move |(end, count): (LooseEnd, usize)| {
        let text = (t.loose_end)(end, count);
        let name = (t.to_loose_end)(&text);
        view! {
            <li>
                <Button class="quiet-button" text=text name=Signal::stored(name) press=move || go_to(end) />
            </li>
        }
    };
    move || kinds().into_iter().map(line).collect_view()
}
