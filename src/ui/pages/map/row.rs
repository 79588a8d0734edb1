//! Rows: the needs of one level.

use leptos::prelude::*;

use super::asking::{Ask, OpenPlaces};
use super::cause::Causes;
use super::cell::CellView;
use super::gap::{GapView, gap_between};
use super::marks::Mark;
use super::moving::{Handle, remove};
use super::plan::Plan;
use super::worth::{self, Told, WorthFields, WorthTogether};
use super::{ids, in_short, names_of, put_in};
use crate::content::Term;
use crate::model::{
    Agreed, Cell, CellRef, InMap, Item, Key, LevelName, Measure, Open, Opening, Record, Row, RowId, Side, Spot,
};
use crate::platform::clock;
use crate::session::Session;
use crate::ui::components::{
    Bands, Button, Choice, DateField, Explained, Fold, LinkOption, Links, PersonField, Sheet, TextField, Tick, choices,
    choosing, details_of, linking, name_of, place_of, stored,
};
use crate::ui::words::words;

#[component]
pub fn Rows(level: LevelName) -> impl IntoView {
    let session: Session = expect_context();
    let plan: Plan = expect_context();
    let t = &words().map;
    let rows = plan.rows(level);
    let (class, heading) = match level {
        LevelName::Business => ("level business", "business"),
        LevelName::Performance => ("level performance", "performance"),
    };
    let add = move || {
        let order = session.workbook().with_untracked(|workbook| {
            Session::place_after(workbook.rows(plan.map, level).last().map(|(_, row)| &row.order))
        });
        let first = if level == LevelName::Business { "should" } else { "group" };
        put_in::<RowId, Row>(session, plan.map, Row::new(level, order), first);
    };
    let no_result = Memo::new(move |_| level == LevelName::Business && rows.with(Vec::is_empty));
    let only: fn(&Opening) -> bool = |opening| matches!(opening, Opening::NoResult(_));
    let show = move |key: Key| match Row::id(&key) {
        Some(row) => view! { <RowView row level /> }.into_any(),
        None => ().into_any(),
    };
    view! {
        <section class=class aria-labelledby=heading>
            <header class={"level-head"}>
                <h2 id=heading tabindex={"-1"}>{(t.level)(level)}</h2>
                <Explained terms=words_of(level) />
                <p class={"quiet"}>{(t.level_hint)(level)}</p>
            </header>
            {(level == LevelName::Business).then(|| view! { <WorthTogether map=plan.map conventions=plan.conventions /> })}
            <Bands keys=rows show />
            <p class={"add-row"}>
                <Button text=(t.add_row)(level) writes=true press=add />
                <Ask at=Key::Map(plan.map) map=plan.map context=Signal::stored((t.level)(level).to_string()) open=no_result.into() only />
            </p>
        </section>
    }
    .into_any()
}

/// The words that are met on a level.
fn words_of(level: LevelName) -> &'static [Term] {
    match level {
        LevelName::Business => {
            &[Term::BusinessNeed, Term::Should, Term::Is, Term::Gap, Term::Measure, Term::State, Term::Provenance]
        }
        LevelName::Performance => {
            &[Term::PerformanceNeed, Term::PerformerGroup, Term::Cause, Term::Hypothesis, Term::Solution, Term::Parked]
        }
    }
}

#[component]
fn RowView(row: InMap<RowId>, level: LevelName) -> impl IntoView {
    let session: Session = expect_context();
    let plan: Plan = expect_context();
    let record = session.record::<Row>(row);
    let cell = move |side| session.record_or_empty::<Cell>(CellRef { row, side });
    let (should, is) = (cell(Side::Should), cell(Side::Is));
    let gap = gap_between(record, should, is);
    let told = worth::told(record, Signal::derive(move || gap.get().0), plan.conventions);
    let key = Key::Row(row);
    let name = plan.name(key.clone());
    let place = place_of(&key);
    let open = expect_context::<OpenPlaces>().has(Key::Row(row));
    let is_performance = level == LevelName::Performance;
    view! {
        <article class={"row"} id=place tabindex={"-1"} aria-label=name>
            <Sheet class=plan.light("need", key)>
                <header class={"row-head"}>
                    <h3>{name}</h3>
                    {is_performance.then(|| view! { <Performers row name record /> })}
                </header>
                <div class={"cells"}>
                    <CellView row side=Side::Should level name cell=should />
                    <CellView row side=Side::Is level name cell=is />
                </div>
                <Mark spot=Spot::Row(row.id) name />
                <Measured row level name record told />
                // Seen in its head; the keyboard comes to what is written first.
                <p class={"row-tools"}>
                    <Ask at=Key::Row(row) map=row.map context=name open />
                    <Handle item=Item::Row(row) name />
                </p>
            </Sheet>
            <GapView row name record gap told />
            <Causes beside=Some(row) context=name />
        </article>
    }
    .into_any()
}

/// What a need is measured by, by when it is to be met, which business needs it
/// serves, and its removal.
#[component]
fn Measured(
    row: InMap<RowId>,
    level: LevelName,
    name: Signal<String>,
    record: Memo<Option<Row>>,
    told: Told,
) -> impl IntoView {
    let session: Session = expect_context();
    let plan: Plan = expect_context();
    let t = &words().map;
    let served = plan.far_links(Key::Row(row));
    let agreed = move || record.with(|row| row.as_ref().and_then(|row| row.agreed.clone()));
    let agreed_with = name_of(session, Signal::derive(move || agreed().and_then(|agreed| agreed.with)));
    let summary = Signal::derive(move || {
        let measure = record.with(|row| row.as_ref().map(|row| (row.measure.clone(), row.by_when)));
        let (measure, by_when) = measure.unwrap_or_default();
        let agreement = agreed();
        // What is in there and empty is named, whatever else there is to sum up.
        let open = [measure.name.trim().is_empty(), by_when.is_none(), agreement.is_none()];
        let agreed = agreement
            .map(|agreed| (t.agreed)(&agreed_with.get(), &agreed.on.map(clock::day_in_words).unwrap_or_default()));
        let serves = match level {
            LevelName::Business => String::new(),
            LevelName::Performance => served.with(|served| (t.serves_which)(&names_of(served))),
        };
        let direction = measure.direction.as_ref().and_then(Open::known).map(t.better).unwrap_or_default();
        let by_when = by_when.map(|day| (t.until)(&clock::day_in_words(day))).unwrap_or_default();
        let agreed = agreed.unwrap_or_default();
        let open = (t.not_said_of_need)(open);
        in_short([serves, measure.name, measure.unit, direction.to_string(), by_when, agreed, open], "")
    });
    let remove = move || remove(session, Item::Row(row));
    let contents = move || {
        view! {
            {(level == LevelName::Performance).then(|| view! { <Serves row name /> })}
            <MeasureFields row level name record />
            <AgreementFields row name record />
            <WorthFields row name record told conventions=plan.conventions />
            <Button class="quiet-button" text=Signal::derive(move || (t.remove)(&name.get())) writes=true press=remove />
        }
        .into_any()
    };
    let context = Signal::derive(move || (t.measure_of)(&name.get()));
    view! { <Fold id=details_of(&Key::Row(row)) summary context contents /> }.into_any()
}

#[component]
fn MeasureFields(
    row: InMap<RowId>,
    level: LevelName,
    name: Signal<String>,
    record: Memo<Option<Row>>,
) -> impl IntoView {
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
                hint=(t.measure_hint)(level)
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

/// With whom the SHOULD was agreed, and whether the gap is an opportunity.
#[component]
fn AgreementFields(row: InMap<RowId>, name: Signal<String>, record: Memo<Option<Row>>) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().map;
    let agreed = move || record.with(|row| row.as_ref().and_then(|row| row.agreed.clone())).unwrap_or_default();
    // An agreement with nobody and of no day is none.
    let agree = |row: &mut Row, change: &dyn Fn(&mut Agreed)| {
        let mut agreed = row.agreed.take().unwrap_or_default();
        change(&mut agreed);
        row.agreed = (agreed != Agreed::default()).then_some(agreed);
    };
    let opportunity = Signal::derive(move || record.with(|row| row.as_ref().is_some_and(|row| row.opportunity)));
    view! {
        <div class={"fields"}>
            <PersonField
                label=t.agreed_with
                context=name
                at=Key::Row(row)
                person=Signal::derive(move || agreed().with)
                refer={move |person| session.changed::<Row>(row, |row| agree(row, &|agreed| agreed.with = person))}
            />
            <DateField
                label=t.agreed_on
                context=name
                value=Signal::derive(move || agreed().on)
                choose={move |day| {
                    session.change::<Row>(row, |row| agree(row, &|agreed| agreed.on = day));
                }}
            />
            <Tick
                label=t.is_opportunity
                context=name
                value=opportunity
                say={move |so| {
                    session.change::<Row>(row, |row| row.opportunity = so);
                }}
            />
        </div>
    }
    .into_any()
}

#[component]
fn Performers(row: InMap<RowId>, name: Signal<String>, record: Memo<Option<Row>>) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().map;
    let group = Signal::derive(move || {
        let performance = record.with(|row| row.as_ref().and_then(|row| row.performance().cloned()));
        performance.unwrap_or_default().performer_group
    });
    view! {
        <TextField
            label=t.performer_group
            context=name
            hint=t.performer_group_hint
            class="performers"
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
    }
    .into_any()
}

#[component]
fn Serves(row: InMap<RowId>, name: Signal<String>) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().map;
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
    view! { <Links id=format!("serves-{}", row.id) label=t.serves context=name options empty=t.serves_nothing_to link /> }.into_any()
}
