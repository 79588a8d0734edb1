//! What lies between the SHOULD and the IS of a need.

use leptos::prelude::*;

use super::plan::Plan;
use super::worth::{Told, worth_said};
use crate::model::{Cell, Conventions, Direction, Gap, InMap, Key, Measure, Row, RowId, gap_of, unit_of_gap};
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::{Button, place_of};
use crate::ui::words::words;

/// A gap in words.
pub fn gap_said(gap: &Gap, unit: &str, conventions: &Conventions) -> String {
    let t = &words().map.gap_words;
    let amount = |number| format!("{} {unit}", conventions.write(number)).trim_end().to_string();
    match *gap {
        Gap::NoNumbers => t.no_numbers.to_string(),
        Gap::UnitsDiffer => t.units_differ.to_string(),
        Gap::NoDirection { apart } => (t.no_direction)(&amount(apart)),
        Gap::Met { beyond } if beyond.is_zero() => t.met.to_string(),
        Gap::Met { beyond } => (t.beyond)(&amount(beyond)),
        Gap::ToGo { towards, distance, relative } => {
            let relative = relative.map(|share| conventions.write(share));
            (t.to_go)(towards, &amount(distance), relative.as_deref())
        }
    }
}

/// The gap of a need, and what it is counted in.
pub type GapInUnit = Memo<(Gap, String)>;

/// The gap between two cells of a need.
pub fn gap_between(record: Memo<Option<Row>>, should: Memo<Cell>, is: Memo<Cell>) -> GapInUnit {
    let points = words().map.gap_words.points;
    Memo::new(move |_| {
        let none = Measure::default();
        record.with(|row| {
            let measure = row.as_ref().map(|row| &row.measure).unwrap_or(&none);
            should.with(|should| {
                is.with(|is| {
                    let unit = unit_of_gap(measure, should, is).unwrap_or(points);
                    (gap_of(measure, should, is), unit.to_string())
                })
            })
        })
    })
}

#[component]
pub fn GapView(
    row: InMap<RowId>,
    name: Signal<String>,
    record: Memo<Option<Row>>,
    gap: GapInUnit,
    told: Told,
) -> impl IntoView {
    let session: Session = expect_context();
    let plan: Plan = expect_context();
    let t = &words().map;
    let here = Signal::derive(move || format!("{}, {}", t.gap, name.get()));
    let conventions = plan.conventions;
    let said = Signal::derive(move || {
        conventions.with(|conventions| gap.with(|(gap, unit)| gap_said(gap, unit, conventions)))
    });
    let worth = move || {
        let valued = told.get().ok()?;
        let said = conventions.with(|conventions| worth_said(&valued, conventions));
        Some(view! { <p class={"worth"}>{(t.gap_words.worth)(&said)}</p> })
    };
    let class = Signal::derive(move || match gap.get().0 {
        Gap::ToGo { .. } => "gap to-go".to_string(),
        _ => "gap".to_string(),
    });
    let opportunity = Memo::new(move |_| record.with(|row| row.as_ref().is_some_and(|row| row.opportunity)));
    let undecided = Memo::new(move |_| matches!(gap.get().0, Gap::NoDirection { .. }));
    let say = move |direction: Direction| {
        let press = move || {
            session.change::<Row>(row, |row| row.measure.direction = Some(direction.into()));
            page::focus_soon(place_of(&Key::Row(row)));
        };
        let label = Signal::derive(move || format!("{}, {}", (t.better)(direction), here.get()));
        view! { <Button class="add" text=(t.better)(direction).to_string() name=label writes=true press /> }
    };
    let which_way = move || undecided.get().then(|| [Direction::Higher, Direction::Lower].map(say));
    view! {
        <div class=class>
            <span class={"label"}>{move || if opportunity.get() { t.opportunity } else { t.gap }}</span>
            <p>{said}</p>
            {worth}
            {which_way}
        </div>
    }
    .into_any()
}
