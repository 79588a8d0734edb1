//! One gaps map: business above performance, then causes and solutions.

pub mod asking;
mod cause;
mod cell;
mod checks;
mod dragging;
pub mod factors;
mod gap;
pub mod handing;
mod head;
pub mod history;
mod keys;
mod left_out;
mod lines;
mod loose;
mod marks;
mod moving;
mod outline;
pub mod paper;
pub mod picture;
mod plan;
mod row;
mod same_source;
pub mod show;
mod solution;
mod tally;
mod usual;
mod which_factor;
mod worth;

use leptos::prelude::*;

use crate::model::{Edit, GapMap, Id, InMap, LevelName, MapId, Record};
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::{Names, Trash};
use crate::ui::route::{Page, Route};
use crate::ui::words::words;
pub use asking::Asking;
use asking::{OpenPlaces, TalkDialog, WalkButton};
use checks::Checks;
pub use dragging::{Drag, put_back};
pub use gap::gap_said;
use head::Head;
pub use keys::press;
use lines::{Lines, MAP};
use loose::Loose;
use marks::Marks;
use moving::Menu;
use outline::Kind;
use paper::PrintedInstead;
use plan::Plan;
use row::Rows;
use same_source::SaidLast;
use tally::Tally;

/// A map, edited in place.
#[component]
pub fn MapPage(
    /// Which map.
    map: MapId,
) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().map;
    let there = session.ask(move |workbook| workbook.get::<GapMap>(map).is_some());
    let back = Route::In(session.id(), Page::Maps).href();
    let body = move || {
        if !there.get() {
            return view! { <h1 id={"page-title"} tabindex={"-1"}>{words().maps.untitled}</h1><p class={"invitation"}>{t.missing}</p> }.into_any();
        }
        let plan = Plan::provide(session, map);
        OpenPlaces::provide(session, map);
        SaidLast::provide(session, map);
        let marks = Marks::provide(session, map);
        let left = move |_| {
            plan.leave();
            marks.leave();
        };
        view! {
            <Names />
            <Head map />
            <div class={"map-state"}>
                <Tally map />
                <WalkButton map />
            </div>
            <Checks />
            <div
                class={"map"}
                class:dims=move || plan.chain.with(Option::is_some)
                id={MAP}
                on:focusin=move |event| plan.follow_focus(&event)
                on:focusout=left
                on:input=move |event| marks.notice_input(&event)
            >
                <Rows level=LevelName::Business />
                <Rows level=LevelName::Performance />
                <Loose />
                <Lines />
            </div>
            <Trash removed=session.ask(move |workbook| workbook.removed_from(map)) />
            <Menu />
            <TalkDialog map />
        }
        .into_any()
    };
    let to_factors = Route::In(session.id(), Page::Factors(map)).href();
    let to_history = Route::In(session.id(), Page::History(map)).href();
    let to_paper = Route::In(session.id(), Page::Paper(map)).href();
    let to_screen = Route::In(session.id(), Page::Show(map)).href();
    let to_picture = Route::In(session.id(), Page::Picture(map)).href();
    view! {
        <div class={"not-printed"}>
            <p class={"back"}>
                <a href=back>{t.back}</a>
                <a href=to_factors>{words().factors.link}</a>
                <a href=to_history>{words().history.link}</a>
                <a href=to_paper>{words().print.link}</a>
                <a href=to_screen>{words().show.link}</a>
                <a href=to_picture>{words().picture.link}</a>
            </p>
            {body}
        </div>
        <PrintedInstead map />
    }
    .into_any()
}

/// The ids of some records, in their order.
fn ids<I: Copy, R>(records: Vec<(I, &R)>) -> Vec<I> {
    records.into_iter().map(|(id, _)| id).collect()
}

/// What there is to say, in a line; `nothing` where there is nothing.
fn in_short<const N: usize>(parts: [String; N], nothing: &str) -> String {
    let said: Vec<&str> = parts.iter().map(|part| part.trim()).filter(|part| !part.is_empty()).collect();
    if said.is_empty() { nothing.to_string() } else { said.join(" · ") }
}

/// What some numbered things are called, one after the other.
fn names_of<'a>(numbered: impl IntoIterator<Item = &'a (Kind, usize)>) -> String {
    let t = &words().map;
    let name = |(kind, number): &(Kind, usize)| match kind {
        Kind::Business => (t.row)(LevelName::Business, *number),
        Kind::Performance => (t.row)(LevelName::Performance, *number),
        Kind::Cause => (t.cause)(*number),
        Kind::Solution => (t.solution)(*number),
    };
    numbered.into_iter().map(name).collect::<Vec<_>>().join(", ")
}

/// Puts something new on a map and moves the keyboard to its first field.
fn put_in<I: Id, R: Record<Id = InMap<I>>>(session: Session, map: MapId, record: R, field: &str) {
    if let Some(id) = session.new_id::<I>()
        && session.dispatch(Edit::add(InMap { map, id }, record))
    {
        page::focus_soon(format!("{field}-{id}"));
    }
}
