//! The history of a map: moments with a name, and what changed between two of them.

mod changes;
mod points;
mod said;
mod sides;

use leptos::prelude::*;

use crate::model::{Day, GapMap, MapId, Point};
use crate::platform::clock::day_in_words;
use crate::session::Session;
use crate::ui::components::Trash;
use crate::ui::route::{Page, Route};
use crate::ui::words::words;
use changes::Changes;
use points::{NameThis, Points};
use sides::Sides;

/// The history of a map.
#[component]
pub fn HistoryPage(
    /// Which map.
    map: MapId,
) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().history;
    let there = session.ask(move |workbook| workbook.get::<GapMap>(map).is_some());
    let body = move || {
        if !there.get() {
            return view! {
                <h1 id={"page-title"} tabindex={"-1"}>{t.title}</h1>
                <p class={"invitation"}>{words().map.missing}</p>
            }
            .into_any();
        }
        let sides = Sides::new(session, map);
        let some = Memo::new(move |_| sides.points.with(|points| !points.is_empty()));
        let compared = move || match some.get() {
            true => view! { <Points map points=sides.points /><Changes sides /> }.into_any(),
            false => view! { <p class={"invitation"}>{t.no_points}</p> }.into_any(),
        };
        view! {
            <Head map />
            <NameThis map points=sides.points />
            {compared}
            <Trash removed=session.ask(move |workbook| workbook.removed_points(map)) />
        }
        .into_any()
    };
    let back = Route::In(session.id(), Page::Map(map)).href();
    view! {
        <p class={"back"}><a href=back>{t.back}</a></p>
        {body}
    }
    .into_any()
}

#[component]
fn Head(map: MapId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().history;
    let record = session.record_or_empty::<GapMap>(map);
    let of = move || match record.with(|map| map.title.trim().to_string()) {
        title if title.is_empty() => words().maps.untitled.to_string(),
        title => title,
    };
    view! {
        <header class={"history-head"}>
            <h1 id={"page-title"} tabindex={"-1"}>{t.title}</h1>
            <p class={"history-of"}>{of}</p>
            <p class={"quiet not-printed"}>{t.purpose}</p>
        </header>
    }
    .into_any()
}

/// What a point is called; by its day where nobody has said.
fn called(point: &Point) -> String {
    name_or_day(&point.name, point.on)
}

fn name_or_day(name: &str, on: Day) -> String {
    match name.trim() {
        "" => (words().history.unnamed)(&day_in_words(on), 0),
        name => name.to_string(),
    }
}
