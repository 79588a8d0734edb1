//! Rows: the needs of one level.

use leptos::prelude::*;

use super::cell::{CellView, GapView};
use super::put_in;
use crate::model::{Edit, InMap, Item, LevelName, MapId, Measure, Open, Row, RowId, Side};
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::{Choice, DateField, LinkOption, Links, TextField};
use crate::ui::words::words;

#[component]
pub fn Rows(map: MapId, level: LevelName) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().map;
    let rows =
        session.ask(move |workbook| workbook.rows(map, level).into_iter().map(|(row, _)| row).collect::<Vec<_>>());
    let (class, heading) = match level {
        LevelName::Business => ("level business", "business"),
        LevelName::Performance => ("level performance", "performance"),
    };
    let add = move |_| {
        let order = session.workbook().with_untracked(|workbook| {
            Session::place_after(workbook.rows(map, level).last().map(|(_, row)| &row.order))
        });
        let first = if level == LevelName::Business { "should" } else { "group" };
        put_in::<RowId, Row>(session, map, Row::new(level, order), first);
    };
    let number = move |row: InMap<RowId>| {
        Memo::new(move |_| rows.with(|rows| rows.iter().position(|other| *other == row).map_or(0, |at| at + 1)))
    };
    view! {
        <section class=class aria-labelledby=heading>
            <header class={"level-head"}>
                <h2 id=heading tabindex={"-1"}>{(t.level)(level)}</h2>
                <p class={"quiet"}>{(t.level_hint)(level)}</p>
            </header>
            <For
                each=move || rows.get()
                key=|row| *row
                children=move |row| view! { <RowView row level number=number(row) heading /> }
            />
            <button disabled=move || !session.may_write().get() on:click=add>{(t.add_row)(level)}</button>
        </section>
    }
    .into_any()
}

#[component]
fn RowView(row: InMap<RowId>, level: LevelName, number: Memo<usize>, heading: &'static str) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().map;
    let record = session.record::<Row>(row);
    let name = Signal::derive(move || (t.row)(level, number.get()));
    let remove = move |_| {
        session.dispatch(Edit::Trash(Item::Row(row)));
        page::focus_soon(heading.into());
    };
    view! {
        <article class={"row"} aria-label=name>
            <header class={"row-head"}>
                <h3>{name}</h3>
                <button
                    class={"quiet-button"}
                    aria-label=move || (t.remove)(&name.get())
                    disabled=move || !session.may_write().get()
                    on:click=remove
                >
                    {t.remove_short}
                </button>
            </header>
            {(level == LevelName::Performance).then(|| view! { <PerformanceFields row name record /> })}
            <div class={"cells"}>
                <CellView row side=Side::Should level name />
                <CellView row side=Side::Is level name />
                <GapView row />
            </div>
            <MeasureFields row name record />
        </article>
    }
    .into_any()
}

#[component]
fn MeasureFields(row: InMap<RowId>, name: Signal<String>, record: Memo<Option<Row>>) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().map;
    let measure =
        Memo::new(move |_| record.with(|row| row.as_ref().map(|row| row.measure.clone()).unwrap_or_default()));
    let part = move |part: fn(&Measure) -> &String| Memo::new(move |_| measure.with(|measure| part(measure).clone()));
    let by_when = Memo::new(move |_| record.with(|row| row.as_ref().and_then(|row| row.by_when)));
    let direction = Memo::new(move |_| measure.with(|measure| measure.direction.clone()));
    view! {
        <div class={"fields measure"}>
            <TextField
                label=t.measure
                context=name
                hint=t.measure_hint
                class="long"
                value={part(|measure| &measure.name)}
                commit={move |text, stretch| session.type_in::<Row>(row, stretch, |row| row.measure.name = text)}
            />
            <TextField
                label=t.unit
                context=name
                hint=t.unit_hint
                class="short"
                value={part(|measure| &measure.unit)}
                commit={move |text, stretch| session.type_in::<Row>(row, stretch, |row| row.measure.unit = text)}
            />
            <Choice
                label=t.direction
                context=name
                value=direction
                names=t.directions
                none=t.not_chosen
                class="short"
                choose={move |chosen| {
                    session.change::<Row>(row, |row| row.measure.direction = chosen.map(Open::Known));
                }}
            />
            <DateField
                label=t.by_when
                context=name
                value=by_when
                choose={move |day| {
                    session.change::<Row>(row, |row| row.by_when = day);
                }}
            />
        </div>
    }
    .into_any()
}

#[component]
fn PerformanceFields(row: InMap<RowId>, name: Signal<String>, record: Memo<Option<Row>>) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().map;
    let performance =
        move || record.with(|row| row.as_ref().and_then(|row| row.performance().cloned()).unwrap_or_default());
    let group = Memo::new(move |_| performance().performer_group);
    let options = session.ask(move |workbook| {
        let linked =
            workbook.get::<Row>(row).and_then(Row::performance).map(|it| it.serves.clone()).unwrap_or_default();
        let option = |(at, (other, record)): (usize, (InMap<RowId>, &Row))| LinkOption {
            id: other.id,
            name: (t.row_named)(LevelName::Business, at + 1, record.measure.name.trim()),
            linked: linked.contains(&other.id),
        };
        workbook.rows(row.map, LevelName::Business).into_iter().enumerate().map(option).collect::<Vec<_>>()
    });
    let link = move |business: RowId, linked: bool| {
        session.change::<Row>(row, |row| {
            if let Some(performance) = row.performance_mut() {
                if linked {
                    performance.serves.insert(business);
                } else {
                    performance.serves.remove(&business);
                }
            }
        });
    };
    view! {
        <div class={"fields"}>
            <TextField
                label=t.performer_group
                context=name
                hint=t.performer_group_hint
                class="long"
                id=format!("group-{}", row.id)
                value=group
                commit={move |text, stretch| {
                    session.type_in::<Row>(row, stretch, |row| {
                        if let Some(performance) = row.performance_mut() {
                            performance.performer_group = text;
                        }
                    })
                }}
            />
            <Links label=t.serves context=name options empty=t.serves_nothing_to link />
        </div>
    }
    .into_any()
}
