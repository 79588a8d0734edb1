//! How many cells of a map are in which state; each count a way to what it counts.

use leptos::prelude::*;

use super::cell::{first_field, mark};
use crate::model::{CellRef, CellState, Counts, MapId};
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::Button;
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
    let some = Memo::new(move |_| counts.get() != Counts::default());
    let of = move || some.get().then(|| view! { <li aria-hidden={"true"}>{t.tally_of}</li> });
    view! {
        <ul class={"tally"} aria-label=t.tally>
            {of}
            {STATES.map(count)}
        </ul>
    }
    .into_any()
}
