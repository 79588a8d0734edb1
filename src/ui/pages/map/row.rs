//! Rows: the needs of one level.

use leptos::prelude::*;

use super::cell::{CellView, GapView};
use super::{ids, number_in, put_in};
use crate::model::{Edit, InMap, Item, Key, LevelName, MapId, Measure, Open, Record, Row, RowId, Side};
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::{
    Button, Choice, DateField, Each, LinkOption, Links, TextField, choices, choosing, linking, place_of, stored,
};
use crate::ui::words::words;

#[component]
pub fn Rows(map: MapId, level: LevelName) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().map;
    let rows = session.keys::<Row>(move |workbook| ids(workbook.rows(map, level)));
    let (class, heading) = match level {
        LevelName::Business => ("level business", "business"),
        LevelName::Performance => ("level performance", "performance"),
    };
    let add = move || {
        let order = session.workbook().with_untracked(|workbook| {
            Session::place_after(workbook.rows(map, level).last().map(|(_, row)| &row.order))
        });
        let first = if level == LevelName::Business { "should" } else { "group" };
        put_in::<RowId, Row>(session, map, Row::new(level, order), first);
    };
    let show = move |key: Key| match Row::id(&key) {
        Some(row) => view! { <RowView row level number=number_in(rows, key) heading /> }.into_any(),
        None => ().into_any(),
    };
    view! {
        <section class=class aria-labelledby=heading>
            <header class={"level-head"}>
                <h2 id=heading tabindex={"-1"}>{(t.level)(level)}</h2>
                <p class={"quiet"}>{(t.level_hint)(level)}</p>
            </header>
            <Each keys=rows show />
            <Button text=(t.add_row)(level) writes=true press=add />
        </section>
    }
    .into_any()
}

#[component]
fn RowView(row: InMap<RowId>, level: LevelName, number: Signal<usize>, heading: &'static str) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().map;
    let record = session.record::<Row>(row);
    let name = Signal::derive(move || (t.row)(level, number.get()));
    let remove = move || {
        session.dispatch(Edit::Trash(Item::Row(row)));
        page::focus_soon(heading.into());
    };
    view! {
        <article class={"row"} id=place_of(&Key::Row(row)) tabindex={"-1"} aria-label=name>
            <header class={"row-head"}>
                <h3>{name}</h3>
                <Button class="quiet-button" text=t.remove_short name=Signal::derive(move || (t.remove)(&name.get())) writes=true press=remove />
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
    let part = move |part: fn(&Measure) -> &String| {
        Signal::derive(move || {
            record.with(|row| row.as_ref().map(|row| part(&row.measure).clone()).unwrap_or_default())
        })
    };
    let by_when = Signal::derive(move || record.with(|row| row.as_ref().and_then(|row| row.by_when)));
    let direction = move || record.with(|row| row.as_ref().and_then(|row| row.measure.direction.clone()));
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
                value=stored(direction)
                options=choices(t.directions)
                none=t.not_chosen
                class="short"
                choose={choosing(move |chosen| {
                    session.change::<Row>(row, |row| row.measure.direction = chosen.map(Open::Known));
                })}
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
    let group = Signal::derive(move || performance().performer_group);
    let options = session.ask(move |workbook| {
        let linked =
            workbook.get::<Row>(row).and_then(Row::performance).map(|it| it.serves.clone()).unwrap_or_default();
        let option = |(at, other): (usize, InMap<RowId>)| LinkOption {
            id: other.id.to_string(),
            name: (t.row_named)(LevelName::Business, at + 1, &workbook.name_at(&Key::Row(other))),
            linked: linked.contains(&other.id),
        };
        ids(workbook.rows(row.map, LevelName::Business)).into_iter().enumerate().map(option).collect::<Vec<_>>()
    });
    let link = linking(move |business: RowId, linked: bool| {
        session.change::<Row>(row, |row| {
            if let Some(performance) = row.performance_mut() {
                if linked {
                    performance.serves.insert(business);
                } else {
                    performance.serves.remove(&business);
                }
            }
        });
    });
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
