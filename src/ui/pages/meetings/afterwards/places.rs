//! What the places are called to which lines can go, and where they lie.

use crate::model::{
    Cause, Client, GapMap, InMap, Key, LandingPlace, LevelName, MapId, MeetingId, RowId, Side, Workbook,
};
use crate::ui::pages::clients::called as client_called;
use crate::ui::pages::maps::called as map_called;
use crate::ui::words::words;

/// What a place is called among those of a meeting: the map is named where there are several.
pub fn place_called(workbook: &Workbook, meeting: MeetingId, place: LandingPlace) -> String {
    let t = &words().afterwards;
    let told = match place {
        LandingPlace::Cell(cell) => {
            let state = (words().map.state_shown)(workbook.cell(cell).effective_state());
            (t.to_cell)(side_called(cell.side), &need_called(workbook, cell.row), state)
        }
        LandingPlace::NewNeed(_, level, side) => (t.to_new_need)(level, side_called(side)),
        LandingPlace::NewCause(map, Some(id)) => (t.to_new_cause)(&need_called(workbook, InMap { map, id })),
        LandingPlace::NewCause(_, None) => t.to_loose_cause.to_string(),
        LandingPlace::Evidence(cause) => (t.to_evidence)(&cause_called(workbook, cause)),
        LandingPlace::Idea(_) => t.to_idea.to_string(),
        LandingPlace::Promise(by) => (t.to_promise)(by).to_string(),
        LandingPlace::Standing(_) => t.to_standing.to_string(),
        LandingPlace::ClientNotes(client) => {
            (t.to_client_notes)(&workbook.get::<Client>(client).map(client_called).unwrap_or_default())
        }
        LandingPlace::Kept => t.to_kept.to_string(),
    };
    let several = || workbook.maps_of_meeting(meeting).len() > 1;
    match map_of(place).filter(|_| several()).and_then(|map| workbook.get::<GapMap>(map)) {
        Some(map) => (t.on_map)(&map_called(map), &told),
        None => told,
    }
}

fn map_of(place: LandingPlace) -> Option<MapId> {
    match place {
        LandingPlace::Cell(cell) => Some(cell.row.map),
        LandingPlace::NewNeed(map, ..) | LandingPlace::NewCause(map, _) | LandingPlace::Idea(map) => Some(map),
        LandingPlace::Evidence(cause) => Some(cause.map),
        LandingPlace::Promise(_) | LandingPlace::Standing(_) | LandingPlace::ClientNotes(_) | LandingPlace::Kept => {
            None
        }
    }
}

fn side_called(side: Side) -> &'static str {
    match side {
        Side::Should => words().map.should,
        Side::Is => words().map.is,
    }
}

/// A need by its number and its words, as the map has it.
fn need_called(workbook: &Workbook, row: InMap<RowId>) -> String {
    let number = |level| workbook.rows(row.map, level).iter().position(|(id, _)| *id == row).map(|at| (level, at + 1));
    let name = workbook.name_at(&Key::Row(row));
    match [LevelName::Business, LevelName::Performance].into_iter().find_map(number) {
        Some((level, number)) => (words().map.row_named)(level, number, &name),
        None => name,
    }
}

fn cause_called(workbook: &Workbook, cause: InMap<crate::model::CauseId>) -> String {
    match workbook.get::<Cause>(cause).map(|cause| cause.text.trim()).filter(|text| !text.is_empty()) {
        Some(text) => text.to_string(),
        None => workbook.name_at(&Key::Cause(cause)),
    }
}

/// What something is called that a line has become, or gone into; none where it is gone.
pub fn landed_called(workbook: &Workbook, key: &Key) -> Option<String> {
    let t = &words().afterwards;
    match key {
        Key::Cell(cell) => workbook.is_live(&Key::Row(cell.row)).then(|| {
            let state = (words().map.state_shown)(workbook.cell(*cell).effective_state());
            (t.to_cell)(side_called(cell.side), &need_called(workbook, cell.row), state)
        }),
        Key::Standing(of) => workbook.is_live(key).then(|| {
            let client = workbook.get::<Client>(of.client).map(client_called).unwrap_or_default();
            format!("{} ({client})", t.to_standing)
        }),
        Key::Client(client) => {
            workbook.get::<Client>(*client).map(|client| (t.to_client_notes)(&client_called(client)))
        }
        key => workbook.is_live(key).then(|| (words().trash.item)(key.kind(), &workbook.name_at(key))),
    }
}
