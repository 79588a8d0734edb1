//! One gaps map: business above performance, then causes and solutions.

mod cause;
mod cell;
mod head;
mod row;
mod solution;
mod tally;

use leptos::prelude::*;

use crate::model::{Edit, GapMap, Id, InMap, Key, LevelName, MapId, Record};
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::Trash;
use crate::ui::route::{Page, Route};
use crate::ui::words::words;
use cause::Causes;
use head::Head;
use row::Rows;
use solution::Solutions;
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
        view! {
            <Head map />
            <Tally map />
            <Rows map level=LevelName::Business />
            <Rows map level=LevelName::Performance />
            <Causes map />
            <Solutions map />
            <Trash removed=session.ask(move |workbook| workbook.removed_from(map)) />
        }
        .into_any()
    };
    view! {
        <p class={"back"}><a href=back>{t.back}</a></p>
        {body}
    }
    .into_any()
}

/// The ids of some records, in their order.
fn ids<I: Copy, R>(records: Vec<(I, &R)>) -> Vec<I> {
    records.into_iter().map(|(id, _)| id).collect()
}

/// The number of a unit among its siblings, from 1.
fn number_in(keys: Memo<Vec<Key>>, key: Key) -> Signal<usize> {
    Signal::derive(move || keys.with(|keys| keys.iter().position(|other| *other == key).map_or(0, |at| at + 1)))
}

/// Puts something new on a map and moves the keyboard to its first field.
fn put_in<I: Id, R: Record<Id = InMap<I>>>(session: Session, map: MapId, record: R, field: &str) {
    if let Some(id) = session.new_id::<I>()
        && session.dispatch(Edit::add(InMap { map, id }, record))
    {
        page::focus_soon(format!("{field}-{id}"));
    }
}
