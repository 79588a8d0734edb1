//! How many cells of a map are in which state, and what on it lacks a link or
//! evidence; each count a way to what it counts.

use leptos::prelude::*;

use super::cell::{first_field, mark};
use crate::model::{CellRef, CellState, CheckCounts, Finding, MapId, Severity};
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
            <CheckTally map />
        </ul>
    }
    .into_any()
}

/// How many findings weigh how much; each count leads to the next of them.
#[component]
fn CheckTally(map: MapId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().checks;
    let today = session.today();
    let findings = session.ask(move |workbook| workbook.checks(map, today));
    let counts = Memo::new(move |_| findings.with(|findings| CheckCounts::of(findings)));
    let last: StoredValue<Option<Finding>> = StoredValue::new(None);
    let go_to = move |severity: Severity| {
        let open = |finding: &&Finding| finding.rule.severity() == severity && finding.dismissed.is_none();
        let all: Vec<Finding> = findings.with_untracked(|findings| findings.iter().filter(open).cloned().collect());
        let here = all.iter().position(|finding| Some(finding) == last.get_value().as_ref()).map_or(0, |at| at + 1);
        if let Some(next) = all.get(here).or(all.first()) {
            page::focus_soon(place_of(&next.at.whole(map)));
            last.set_value(Some(next.clone()));
        }
    };
    let count = move |severity: Severity| {
        move || {
            let count = counts.get().count(severity);
            (count > 0).then(|| {
                let text = (t.count)(severity, count);
                let name = (t.to_next)(&text);
                view! {
                    <li>
                        <Button class="quiet-button" text=text name=Signal::stored(name) press=move || go_to(severity) />
                    </li>
                }
            })
        }
    };
    Severity::ALL.map(count)
}
