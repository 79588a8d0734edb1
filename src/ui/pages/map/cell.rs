//! The SHOULD and the IS of a row.

use leptos::prelude::*;

use super::asking::Ask;
use super::in_short;
use super::marks::{Mark, Marks};
use super::plan::Plan;
use super::same_source::SameSource;
use crate::model::{
    Cell, CellRef, CellState, InMap, Key, Lack, LevelName, Meeting, MeetingId, Open, Provenance, ProvenanceKind,
    Reading, RowId, Side, Spot, Word as _,
};
use crate::platform::{clock, focus};
use crate::session::Session;
use crate::ui::components::{
    Button, ChangeSource, Choice, DateField, Fold, SourceFields, TextField, TextKind, choices, choosing, details_of,
    name_of, stored,
};
use crate::ui::pages::meetings::when_told;
use crate::ui::route::{Page, Route};
use crate::ui::words::words;

#[component]
pub fn CellView(
    row: InMap<RowId>,
    side: Side,
    level: LevelName,
    name: Signal<String>,
    cell: Memo<Cell>,
) -> impl IntoView {
    let session: Session = expect_context();
    let plan: Plan = expect_context();
    let t = &words().map;
    let id = CellRef { row, side };
    let (label, hint) = match side {
        Side::Should => (t.should, (t.should_hint)(level)),
        Side::Is => (t.is, (t.is_hint)(level)),
    };
    let here = Signal::derive(move || format!("{label}, {}", name.get()));
    let text = Signal::derive(move || cell.with(|cell| cell.text.clone()));
    let figure = Signal::derive(move || cell.with(|cell| cell.reading.typed.clone()));
    let conventions = plan.conventions;
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
    let skipped = Memo::new(move |_| effective.get() == Some(CellState::Skipped));
    let open = Memo::new(move |_| Lack::of(effective.get()).is_some());
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
    // Written in the text already, it needn't be typed again.
    let marks: Marks = expect_context();
    let offered = marks.settled(move || {
        cell.with(|cell| {
            let figure = conventions.with(|conventions| conventions.only_figure(&cell.text).map(str::to_string));
            figure.filter(|_| cell.reading.typed.trim().is_empty())
        })
    });
    let take_figure = move || {
        let figure = offered.get()?;
        let text = (t.take_figure)(&figure);
        let name = Signal::stored(format!("{text}: {}", here.get_untracked()));
        let press = move || {
            let conventions = session.conventions();
            session.change::<Cell>(id, |cell| cell.reading.type_in(figure.clone(), &conventions));
            focus::to_first_of(vec![format!("[data-cell='{}'] .figure input", Key::Cell(id))]);
        };
        Some(view! { <Button class="offer" text name writes=true press /> })
    };
    let fold = details_of(&Key::Cell(id));
    let unsourced = marks.settled(move || cell.with(|cell| cell.has_content() && cell.provenance.is_none()));
    let take_source = move |source: Provenance| {
        session.change::<Cell>(id, |cell| cell.provenance = Some(source));
    };
    let more = move || view! { <CellFields id here cell skipped /> }.into_any();
    let person = move || cell.with(|cell| cell.provenance.as_ref().and_then(|source| source.person));
    let person = name_of(session, Signal::derive(person));
    let summary = Signal::derive(move || {
        cell.with(|cell| {
            let source = cell.provenance.as_ref();
            let kind = source.and_then(|source| source.kind.known()).map(words().source.sources).unwrap_or_default();
            let detail = source.map(|source| source.detail.clone()).unwrap_or_default();
            let on = source.and_then(|source| source.on).map(clock::day_in_words).unwrap_or_default();
            let because = if skipped.get() { cell.skipped_because.clone() } else { String::new() };
            let read_from = cell.reading.source.clone();
            let as_of = cell.reading.as_of.map(clock::day_in_words).unwrap_or_default();
            let nothing = if effective.get() == Some(CellState::Guessed) && cell.has_content() {
                t.no_source_yet
            } else {
                t.no_source
            };
            in_short([kind.to_string(), person.get(), detail, on, read_from, as_of, because], nothing)
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
                // By its blank hint the style sheet knows the field to be empty.
                <TextField label=t.figure context=here value=figure class="short" hint=" " commit=type_figure />
                {take_figure}
                <span class={"quiet read-as"}>{read_as}</span>
                <Ask at=Key::Cell(id) map=row.map context=here open=open.into() />
            </div>
            <Mark spot=Spot::Cell(row.id, side) name=here />
            <SameSource context=here wanted=unsourced fold=fold.clone() take={Box::new(take_source)} />
            <Fold id=fold summary context=here contents=more />
        </div>
    }
    .into_any()
}

/// Where a cell comes from, how far it can be relied on, and who may see it.
#[component]
fn CellFields(id: CellRef, here: Signal<String>, cell: Memo<Cell>, skipped: Memo<bool>) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().map;
    let because = Signal::derive(move || cell.with(|cell| cell.skipped_because.clone()));
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
    // What is from data has said where its figure is from.
    let figure_apart = Memo::new(move |_| {
        cell.with(|cell| {
            let Reading { source, as_of, .. } = &cell.reading;
            let from_data = cell.provenance.as_ref().is_some_and(|source| source.kind == ProvenanceKind::Data);
            !cell.reading.is_empty() && (!from_data || !source.is_empty() || as_of.is_some())
        })
    });
    let figure = move || figure_apart.get().then(|| view! { <FigureFields id here cell /> });
    view! {
        <div class={"fields"}>
            <SourceFields
                context=here
                at=Key::Cell(id)
                source=Signal::derive(move || cell.with(|cell| cell.provenance.clone()))
                edit={move |change: ChangeSource| session.changed::<Cell>(id, |cell| change(&mut cell.provenance))}
            />
            <Choice
                label=t.state
                context=here
                value=stored(move || cell.with(|cell| cell.state.clone()))
                options=choices(t.states)
                none=t.state_open
                choose={choosing(move |chosen| {
                    session.change::<Cell>(id, |cell| cell.state = chosen.map(Open::Known));
                })}
            />
            <Heard at=Key::Cell(id) />
            {why}
            <Choice
                label=t.visibility
                context=here
                value=stored(move || cell.with(|cell| cell.visibility.clone()))
                options=choices(t.visibilities)
                none=t.visibility_by_source
                choose={choosing(move |chosen| {
                    session.change::<Cell>(id, |cell| cell.visibility = chosen.map(Open::Known));
                })}
            />
            {figure}
        </div>
    }
    .into_any()
}

/// The meetings in which it was heard, asked for only while somebody looks.
#[component]
fn Heard(at: Key) -> impl IntoView {
    let session: Session = expect_context();
    let heard = session.ask(move |workbook| {
        let mut meetings: Vec<(MeetingId, String)> = Vec::new();
        for line in workbook.lines_landed_at(&at) {
            if let Some(meeting) = workbook.get::<Meeting>(line.meeting)
                && meetings.iter().all(|(other, _)| *other != line.meeting)
            {
                meetings.push((line.meeting, (words().afterwards.heard_in)(&when_told(meeting))));
            }
        }
        meetings
    });
    let link = move |(meeting, told): (MeetingId, String)| {
        view! { <p class={"wide"}><a href=Route::In(session.id(), Page::Afterwards(meeting)).href()>{told}</a></p> }
    };
    view! { <For each=move || heard.get() key=|heard| heard.clone() children=link /> }.into_any()
}

/// Of which day a figure is, and where it was read.
#[component]
fn FigureFields(id: CellRef, here: Signal<String>, cell: Memo<Cell>) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().map;
    view! {
        <TextField
            label=t.figure_source
            context=here
            hint=t.figure_source_hint
            value=Signal::derive(move || cell.with(|cell| cell.reading.source.clone()))
            commit={move |text, stretch| session.type_in::<Cell>(id, stretch, |cell| cell.reading.source = text)}
        />
        <DateField
            label=t.figure_as_of
            context=here
            value=Signal::derive(move || cell.with(|cell| cell.reading.as_of))
            choose={move |day| {
                session.change::<Cell>(id, |cell| cell.reading.as_of = day);
            }}
        />
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
