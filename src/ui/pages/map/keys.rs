//! What the keys of a map do, with what has the keyboard.

use leptos::prelude::*;

use super::cell::first_field;
use super::moving::move_item;
use super::put_in;
use crate::model::{
    Cause, CauseId, CellRef, CellState, InMap, Item, ItemKind, Key, LevelName, MapId, OrderKey, Row, RowId, Solution,
    SolutionId, To, Workbook,
};
use crate::platform::{focus, page};
use crate::session::{OnMap, Session};
use crate::ui::components::{PLACES, details_of, place_of};
use crate::ui::desk::Desk;
use crate::ui::shortcuts::Shortcut;

/// Every cell and card, by the field that is written in first.
const STOPS: &str = ".map :is([id^='should-'], [id^='is-'], [id^='cause-'], [id^='solution-'])";

/// Does what a shortcut says on a map. False if there was nothing to do it to.
pub fn press(session: Session, desk: Desk, map: MapId, shortcut: Shortcut) -> bool {
    match shortcut {
        Shortcut::Next => focus::to_neighbour(STOPS, true),
        Shortcut::Previous => focus::to_neighbour(STOPS, false),
        Shortcut::NextOpen => {
            go_to_next_open(session, map);
            true
        }
        Shortcut::Walk => {
            desk.asking.walk(session, map);
            true
        }
        Shortcut::Ask => {
            ask(session, desk, map);
            true
        }
        Shortcut::AddCause => {
            add_cause(session, map);
            true
        }
        Shortcut::AddSolution => {
            add_solution(session, map);
            true
        }
        Shortcut::State(state) => {
            match cell_here() {
                Some(cell) => session.set_state(cell, state),
                None => session.say_on_map(OnMap::GoTo(ItemKind::Should)),
            }
            true
        }
        Shortcut::Another
        | Shortcut::Up
        | Shortcut::Down
        | Shortcut::Menu
        | Shortcut::Details
        | Shortcut::Links
        | Shortcut::Tag => {
            match item_here() {
                Some(item) => with_item(session, desk, map, item, shortcut),
                None => session.say_on_map(OnMap::GoTo(ItemKind::Row)),
            }
            true
        }
        Shortcut::Palette | Shortcut::Keys | Shortcut::Undo | Shortcut::Redo => false,
        Shortcut::NextQuestion | Shortcut::PreviousQuestion | Shortcut::Asked => false,
        Shortcut::Line(_) | Shortcut::OwnThought | Shortcut::EndMeeting => false,
    }
}

fn with_item(session: Session, desk: Desk, map: MapId, item: Item, shortcut: Shortcut) {
    match shortcut {
        Shortcut::Another => add_another(session, map, item),
        Shortcut::Up => move_item(session, item, To::Up),
        Shortcut::Down => move_item(session, item, To::Down),
        Shortcut::Menu => desk.open_menu(item),
        Shortcut::Details => details(item),
        Shortcut::Links => links(session, item),
        Shortcut::Tag => tag(item),
        _ => {}
    }
}

/// The need, cause or solution that has the keyboard.
fn item_here() -> Option<Item> {
    let place = focus::attribute_around(&format!("[id^='{PLACES}']"), "id")?;
    Item::of(&place.strip_prefix(PLACES)?.parse().ok()?)
}

/// The cell that has the keyboard.
fn cell_here() -> Option<CellRef> {
    match focus::attribute_around("[data-cell]", "data-cell")?.parse() {
        Ok(Key::Cell(cell)) => Some(cell),
        _ => None,
    }
}

/// About the cell that has the keyboard, else about the need, cause or solution.
fn ask(session: Session, desk: Desk, map: MapId) {
    let cell = cell_here().map(Key::Cell);
    let item = item_here().map(Key::from);
    let asked = |at: &Key| desk.asking.ask(session, map, |opening| opening.at() == *at);
    if cell.is_none() && item.is_none() {
        session.say_on_map(OnMap::GoTo(ItemKind::Row));
    } else if !cell.iter().chain(&item).any(asked) {
        session.say_on_map(OnMap::NothingOpenHere);
    }
}

fn go_to_next_open(session: Session, map: MapId) {
    let cells = session.workbook().with_untracked(|workbook| workbook.cells(map));
    let row_here = || match item_here()? {
        Item::Row(row) => cells.iter().position(|(cell, _)| cell.row == row),
        _ => None,
    };
    let here = cell_here().and_then(|here| cells.iter().position(|(cell, _)| *cell == here).map(|at| at + 1));
    let (before, after) = cells.split_at(here.or_else(row_here).unwrap_or(0));
    let is_open = |state: &Option<CellState>| matches!(state, None | Some(CellState::Guessed));
    match after.iter().chain(before).find(|(_, state)| is_open(state)) {
        Some((cell, _)) => page::focus_soon(first_field(*cell)),
        None => session.say_on_map(OnMap::NoneOpen),
    }
}

fn add_another(session: Session, map: MapId, after: Item) {
    session.commit_drafts();
    let asked = |question: &dyn Fn(&Workbook) -> OrderKey| session.workbook().with_untracked(|it| question(it));
    let order = asked(&|workbook| workbook.place_after(after));
    let beside = standing_beside(session, after);
    match after {
        Item::Row(row) => {
            let level = session.workbook().with_untracked(|it| it.get::<Row>(row).map(|row| row.level.name()));
            let level = level.unwrap_or(LevelName::Business);
            let first = if level == LevelName::Business { "should" } else { "group" };
            put_in::<RowId, Row>(session, map, Row::new(level, order), first);
        }
        Item::Cause(_) => put_in_cause(session, map, order, beside),
        Item::Solution(_) => put_in_solution(session, map, order, beside),
        _ => {}
    }
}

/// The need or cause that a cause or solution stands beside.
fn standing_beside(session: Session, item: Item) -> Option<Item> {
    session.workbook().with_untracked(|workbook| workbook.standing(item)?.beside)
}

fn put_in_cause(session: Session, map: MapId, order: OrderKey, beside: Option<Item>) {
    let gaps = match beside {
        Some(Item::Row(row)) => [row.id].into(),
        _ => Default::default(),
    };
    put_in::<CauseId, Cause>(session, map, Cause { order, gaps, ..Cause::default() }, "cause");
}

fn put_in_solution(session: Session, map: MapId, order: OrderKey, beside: Option<Item>) {
    let causes = match beside {
        Some(Item::Cause(cause)) => [cause.id].into(),
        _ => Default::default(),
    };
    put_in::<SolutionId, Solution>(session, map, Solution { order, causes, ..Solution::default() }, "solution");
}

/// To the need that has the keyboard, or whose cause or solution has it.
fn add_cause(session: Session, map: MapId) {
    session.commit_drafts();
    let mut here = item_here();
    while let Some(item @ (Item::Cause(_) | Item::Solution(_))) = here {
        here = standing_beside(session, item);
    }
    let order = session
        .workbook()
        .with_untracked(|workbook| Session::place_after(workbook.causes(map).last().map(|(_, cause)| &cause.order)));
    put_in_cause(session, map, order, here);
}

/// To the cause that has the keyboard, or whose solution has it.
fn add_solution(session: Session, map: MapId) {
    session.commit_drafts();
    let beside = match item_here() {
        Some(item @ Item::Solution(_)) => standing_beside(session, item),
        Some(item @ Item::Cause(_)) => Some(item),
        Some(_) => return session.say_on_map(OnMap::GoTo(ItemKind::Cause)),
        None => None,
    };
    let order = session.workbook().with_untracked(|workbook| {
        Session::place_after(workbook.solutions(map).last().map(|(_, solution)| &solution.order))
    });
    put_in_solution(session, map, order, beside);
}

/// The ids of the details of something and of what is written there first: of the
/// cell that has the keyboard, else of the whole.
fn fold_here(item: Item) -> Option<(String, String)> {
    if let Some(cell) = cell_here() {
        return Some((details_of(&Key::Cell(cell)), first_field(cell)));
    }
    let first = match item {
        Item::Row(row) => first_of_row(row),
        Item::Cause(cause) => format!("cause-{}", cause.id),
        Item::Solution(solution) => format!("solution-{}", solution.id),
        _ => return None,
    };
    Some((details_of(&item.into()), first))
}

fn first_of_row(row: InMap<RowId>) -> String {
    first_field(CellRef { row, side: crate::model::Side::Should })
}

/// Opens them and goes in; from inside of them, closes them and goes back.
fn details(item: Item) {
    let Some((fold, field)) = fold_here(item) else { return };
    if focus::is_inside(&fold) && focus::open_details(&fold, false) == Some(true) {
        return page::focus_soon(field);
    }
    focus::open_details(&fold, true);
    focus::to_first_of(vec![
        format!("[id='{fold}'] > :not(summary) :is(input, select, textarea)"),
        format!("[id='{fold}'] > summary"),
    ]);
}

fn links(session: Session, item: Item) {
    let is_business = |row: InMap<RowId>| {
        session.workbook().with_untracked(|it| it.get::<Row>(row).is_some_and(|row| row.performance().is_none()))
    };
    let fold = match item {
        Item::Row(row) if is_business(row) => return session.say_on_map(OnMap::NoLinks),
        Item::Row(_) => details_of(&item.into()),
        _ => match fold_here(item) {
            Some((fold, _)) => fold,
            None => return,
        },
    };
    focus::open_details(&fold, true);
    focus::to_first_of(vec![
        format!("[id='{}'] > form .links input", place_of(&item.into())),
        format!("[id='{fold}'] > summary"),
    ]);
}

/// The source of a cell, the factor of a cause, the kind of a solution.
fn tag(item: Item) {
    let Some((fold, _)) = fold_here(item) else { return };
    focus::open_details(&fold, true);
    let scope = match cell_here() {
        Some(cell) => format!("[data-cell='{}']", Key::Cell(cell)),
        None => format!("[id='{}'] > form", place_of(&item.into())),
    };
    focus::to_first_of(vec![format!("{scope} .its-tag select"), format!("[id='{fold}'] > summary")]);
}
