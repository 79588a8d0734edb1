//! The SHOULD and the IS of a row, and what lies between them.

use leptos::prelude::*;

use super::in_short;
use crate::model::{
    Cell, CellRef, CellState, Direction, Gap, InMap, Key, LevelName, Open, Provenance, Reading, Row, RowId, Side,
    Word as _, gap_of, is_in_points,
};
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::{
    Button, Choice, DateField, Fold, TextField, TextKind, choices, choosing, place_of, stored,
};
use crate::ui::words::words;

#[component]
pub fn CellView(row: InMap<RowId>, side: Side, level: LevelName, name: Signal<String>) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().map;
    let id = CellRef { row, side };
    let cell = session.record_or_empty::<Cell>(id);
    let (label, hint) = match side {
        Side::Should => (t.should, (t.should_hint)(level)),
        Side::Is => (t.is, (t.is_hint)(level)),
    };
    let here = Signal::derive(move || format!("{label}, {}", name.get()));
    let text = Signal::derive(move || cell.with(|cell| cell.text.clone()));
    let figure = Signal::derive(move || cell.with(|cell| cell.reading.typed.clone()));
    let conventions = session.ask(|workbook| workbook.info().conventions);
    let effective = Signal::derive(move || cell.with(Cell::effective_state));
    let state_mark = Signal::derive(move || format!("state-mark {}", mark(effective.get())));
    let state_shown = Signal::derive(move || (t.state_shown)(effective.get()).to_string());
    let read_as = Signal::derive(move || {
        let typed = cell.with(|cell| cell.reading.typed.clone());
        conventions.with(|conventions| match conventions.read(&typed) {
            _ if typed.trim().is_empty() => String::new(),
            Ok(number) => match conventions.write(number) {
                written if says(&typed, &written) => String::new(),
                written => (t.read_as)(&written),
            },
            Err(unread) => (t.unread)(unread).into(),
        })
    });
    let state = move || cell.with(|cell| cell.state.clone());
    let because = Signal::derive(move || cell.with(|cell| cell.skipped_because.clone()));
    let source = move || cell.with(|cell| cell.provenance.as_ref().map(|source| source.kind.clone()));
    let detail = Signal::derive(move || {
        cell.with(|cell| cell.provenance.as_ref().map(|source| source.detail.clone()).unwrap_or_default())
    });
    let on = Signal::derive(move || cell.with(|cell| cell.provenance.as_ref().and_then(|source| source.on)));
    let skipped = Memo::new(move |_| effective.get() == Some(CellState::Skipped));
    let sourced = Memo::new(move |_| source().is_some());
    let type_figure = move |text: String, stretch: u64| {
        let conventions = session.conventions();
        session.type_in::<Cell>(id, stretch, |cell| {
            if text.trim().is_empty() {
                cell.reading = Reading { typed: String::new(), value: None, ..cell.reading.clone() };
            } else {
                cell.reading.type_in(text, &conventions);
            }
        })
    };
    let choose_source = move |kind: Option<crate::model::ProvenanceKind>| {
        session.change::<Cell>(id, |cell| {
            cell.provenance = kind.map(|kind| {
                let before = cell.provenance.take().unwrap_or_else(|| Provenance::of(kind));
                Provenance { kind: kind.into(), ..before }
            });
        });
    };
    let in_source = move |change: &dyn Fn(&mut Provenance), stretch: u64| {
        session.type_in::<Cell>(id, stretch, |cell| cell.provenance.iter_mut().for_each(change))
    };
    let why = move || {
        skipped.get().then(|| {
            view! {
                <TextField
                    label=t.because
                    context=here
                    value=because
                    commit={move |text, stretch| session.type_in::<Cell>(id, stretch, |cell| cell.skipped_because = text)}
                />
            }
        })
    };
    let who = move || {
        sourced.get().then(|| {
            view! {
                <TextField
                    label=t.detail
                    context=here
                    value=detail
                    commit=move |text, stretch| in_source(&|source| source.detail.clone_from(&text), stretch)
                />
                <DateField
                    label=t.on
                    context=here
                    value=on
                    choose={move |day| {
                        session.change::<Cell>(id, |cell| cell.provenance.iter_mut().for_each(|source| source.on = day));
                    }}
                />
            }
        })
    };
    let more = move || {
        view! {
            <div class={"fields"}>
                <Choice
                    label=t.source
                    context=here
                    value=stored(source)
                    options=choices(t.sources)
                    none=t.not_chosen
                    class="tag"
                    choose=choosing(choose_source)
                />
                {who}
                <Choice
                    label=t.state
                    context=here
                    value=stored(state)
                    options=choices(t.states)
                    none=t.state_open
                    choose={choosing(move |chosen| {
                        session.change::<Cell>(id, |cell| cell.state = chosen.map(Open::Known));
                    })}
                />
                {why}
            </div>
        }
        .into_any()
    };
    let summary = Signal::derive(move || {
        cell.with(|cell| {
            let source = cell.provenance.as_ref();
            let kind = source.and_then(|source| source.kind.known()).map(t.sources).unwrap_or_default();
            let detail = source.map(|source| source.detail.clone()).unwrap_or_default();
            let on = source.and_then(|source| source.on).map(|day| day.to_string()).unwrap_or_default();
            let because = if skipped.get() { cell.skipped_because.clone() } else { String::new() };
            in_short([kind.to_string(), detail, on, because], t.no_source)
        })
    });
    view! {
        <div class={"cell"} role={"group"} aria-label=here data-cell=Key::Cell(id).to_string()>
            <p class={"cell-head"}>
                <span class=state_mark aria-hidden={"true"}></span>
                <span class={"cell-side"}>{label}</span>
                <span class={"quiet"}>{state_shown}</span>
            </p>
            <TextField
                label
                context=name
                kind=TextKind::Lines
                class="unlabelled"
                hint
                id=first_field(id)
                value=text
                commit={move |text, stretch| session.type_in::<Cell>(id, stretch, |cell| cell.text = text)}
            />
            <div class={"figure"}>
                <TextField label=t.figure context=here value=figure class="short" commit=type_figure />
                <span class={"quiet read-as"}>{read_as}</span>
            </div>
            <Fold id=format!("more-{}", first_field(id)) summary context=here contents=more />
        </div>
    }
    .into_any()
}

/// Whether a number stands in a text just as it is written here, so that nothing
/// has to be said about how it was read.
fn says(typed: &str, written: &str) -> bool {
    typed.match_indices(written).any(|(at, _)| {
        let joins = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | '-' | '−');
        let (before, after) = (&typed[..at], &typed[at + written.len()..]);
        !before.ends_with(joins) && !after.starts_with(|c: char| joins(c) || c.is_alphabetic())
    })
}

/// The id of a cell's first field.
pub fn first_field(cell: CellRef) -> String {
    format!("{}-{}", cell.side.word(), cell.row.id)
}

/// The class of the mark for a state.
pub fn mark(state: Option<CellState>) -> &'static str {
    match state {
        Some(CellState::Known) => "known",
        Some(CellState::Guessed) => "guessed",
        Some(CellState::ToGather) => "to-gather",
        Some(CellState::Skipped) => "skipped",
        None => "open",
    }
}

#[component]
pub fn GapView(row: InMap<RowId>, name: Signal<String>) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().map;
    let here = Signal::derive(move || format!("{}, {}", t.gap, name.get()));
    let gap = session.ask(move |workbook| {
        let measure = workbook.get::<Row>(row).map(|row| row.measure.clone()).unwrap_or_default();
        let (should, is) =
            (workbook.cell(CellRef { row, side: Side::Should }), workbook.cell(CellRef { row, side: Side::Is }));
        let in_points = is_in_points(&measure, &should, &is);
        let unit = if in_points { t.gap_words.points } else { measure.unit.trim() };
        (gap_of(&measure, &should, &is), unit.to_string(), workbook.info().conventions)
    });
    let said = Signal::derive(move || {
        let (gap, unit, conventions) = gap.get();
        let amount = |number| format!("{} {unit}", conventions.write(number)).trim_end().to_string();
        match gap {
            Gap::NoNumbers => t.gap_words.no_numbers.to_string(),
            Gap::NoDirection { apart } => (t.gap_words.no_direction)(&amount(apart)),
            Gap::Met { beyond } if beyond.is_zero() => t.gap_words.met.to_string(),
            Gap::Met { beyond } => (t.gap_words.beyond)(&amount(beyond)),
            Gap::ToGo { towards, distance, relative } => {
                let relative = relative.map(|share| conventions.write(share));
                (t.gap_words.to_go)(towards, &amount(distance), relative.as_deref())
            }
        }
    });
    let class = Signal::derive(move || match gap.get().0 {
        Gap::ToGo { .. } => "gap to-go".to_string(),
        _ => "gap".to_string(),
    });
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
            <span class={"label"}>{t.gap}</span>
            <p>{said}</p>
            {which_way}
        </div>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::says;

    #[test]
    fn a_number_that_stands_there_as_it_is_written_needs_no_word() {
        for (typed, written) in [("6 %", "6"), ("€ 1,200 / month", "1,200"), ("4.2 of 5", "4.2"), ("14,500", "14,500")]
        {
            assert!(says(typed, written), "{typed}");
        }
        for (typed, written) in [("1.200", "1.2"), ("€ 40k", "40,000"), ("6.0", "6"), ("zero", "0"), ("40k", "40")] {
            assert!(!says(typed, written), "{typed}");
        }
    }
}
