//! What a client's copy leaves out.

use super::ClientView;
use super::read::Reader;
use crate::model::{Cause, Cell, CellRef, InMap, Key, LevelName, MapId, Side, Solution, Visibility, Workbook};

/// Something written on a map that its client's copy leaves out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// Where it stands: a cell, a cause or a solution.
    pub at: Key,
    /// What is written there.
    pub text: String,
    /// Why it is left out.
    pub because: KeptBack,
}

/// Why something is left out of a client's copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeptBack {
    /// Only its owner may see it.
    Itself,
    /// It answers causes of which the client may see none.
    ByItsCauses,
}

impl ClientView {
    /// What a map's client's copy leaves out, in the order of the map: of each
    /// need its cells, then causes and solutions. Empty if there is no such map.
    pub fn left_out(workbook: &Workbook, map: MapId) -> Vec<LeftOut> {
        let reader = Reader::new(workbook, map, true);
        let placement = workbook.placement(map);
        let mut found: Vec<LeftOut> = Vec::new();
        for row in [LevelName::Business, LevelName::Performance].into_iter().flat_map(|level| placement.rows(level)) {
            let row = InMap { map, id: *row };
            let cells = [Side::Should, Side::Is].map(|side| CellRef { row, side });
            found.extend(cells.into_iter().filter_map(|at| cell_left_out(at, &workbook.cell(at))));
        }
        found.extend(placement.causes().filter_map(|id| {
            let cause = workbook.get::<Cause>(InMap { map, id })?;
            let kept = reader.cause_record(id).is_none() && !cause.is_blank();
            kept.then(|| LeftOut {
                at: Key::Cause(InMap { map, id }),
                text: cause.text.clone(),
                because: KeptBack::Itself,
            })
        }));
        found.extend(placement.solutions().filter_map(|id| {
            let solution = workbook.get::<Solution>(InMap { map, id })?;
            let kept = reader.solution_record(id).is_none() && !solution.text.trim().is_empty();
            let because =
                if solution.visibility == Visibility::Shareable { KeptBack::ByItsCauses } else { KeptBack::Itself };
            kept.then(|| LeftOut { at: Key::Solution(InMap { map, id }), text: solution.text.clone(), because })
        }));
        found
    }
}

fn cell_left_out(at: CellRef, cell: &Cell) -> Option<LeftOut> {
    let written: Vec<&str> =
        [&cell.text, &cell.reading.typed].into_iter().map(|text| text.trim()).filter(|text| !text.is_empty()).collect();
    let kept = cell.effective_visibility() == Visibility::Private && !written.is_empty();
    kept.then(|| LeftOut { at: Key::Cell(at), text: written.join(" · "), because: KeptBack::Itself })
}
