//! What holds for a workbook as a whole.

use serde::{Deserialize, Serialize};

use super::{Body, Cell, Conventions, Edit, Key, Open, Workbook};

crate::words! {
    /// What a workbook is for.
    pub enum WorkbookKind {
        /// One's own work.
        Own = "own",
        /// Ready-made, to look around in.
        Sample = "sample",
        /// For practice.
        Training = "training",
    }
}

/// A workbook's name, kind and conventions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct WorkbookInfo {
    /// What it is called.
    pub name: String,
    /// What it is for.
    pub kind: Open<WorkbookKind>,
    /// How its owner writes numbers.
    pub conventions: Conventions,
}

impl Default for WorkbookInfo {
    fn default() -> Self {
        WorkbookInfo { name: String::new(), kind: WorkbookKind::Own.into(), conventions: Conventions::default() }
    }
}

impl Workbook {
    /// The edit that makes these the conventions and reads every figure by them,
    /// those in the trash included, as one step. What was typed stays.
    pub fn written_by(&self, conventions: Conventions) -> Edit {
        let reread = self.units().filter_map(|(key, unit)| {
            let (Key::Cell(id), Some(Body::Cell(cell))) = (key, unit.current().content.state.body()) else {
                return None;
            };
            let mut reading = cell.reading.clone();
            reading.type_in(cell.reading.typed.clone(), &conventions);
            (reading != cell.reading).then(|| Edit::set(*id, Cell { reading, ..cell.clone() }))
        });
        let reread: Vec<Edit> = reread.collect();
        let info = WorkbookInfo { conventions, ..self.info() };
        Edit::Many(std::iter::once(Edit::set((), info)).chain(reread).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{
        CellRef, DecimalMark, GapMap, Id, InMap, Item, LevelName, MapId, OrderKey, ReplicaId, Row, RowId, Side, Tick,
        WorkbookId,
    };

    #[test]
    fn other_conventions_read_every_figure_anew_even_in_the_trash() {
        let map = MapId::from_bits(1);
        let row = |bits| InMap { map, id: RowId::from_bits(bits) };
        let cell = |bits| CellRef { row: row(bits), side: Side::Is };
        let mut workbook = Workbook::new(
            WorkbookId::from_bits(9),
            WorkbookInfo::default(),
            Tick { now: 0, replica: ReplicaId::LOWEST },
        );
        let mut edits = vec![Edit::add(map, GapMap::default())];
        for (bits, typed) in [(1, "1.200"), (2, "14,5 %"), (3, "7")] {
            let mut filled = Cell { text: "kept".into(), ..Cell::default() };
            filled.reading.type_in(typed.into(), &Conventions::default());
            edits.push(Edit::add(row(bits), Row::new(LevelName::Business, OrderKey::default())));
            edits.push(Edit::set(cell(bits), filled));
        }
        edits.push(Edit::Trash(Item::Row(row(2))));
        for edit in edits {
            workbook = workbook.apply(&edit, Tick { now: 1, replica: ReplicaId::LOWEST }).unwrap();
        }
        let values = |workbook: &Workbook| {
            [1, 2, 3].map(|bits| {
                let cell = workbook.held::<Cell>(cell(bits)).unwrap();
                assert_eq!(cell.text, "kept");
                cell.reading.value.map_or("none".into(), |value| value.to_string())
            })
        };
        assert_eq!(values(&workbook), ["1.2", "none", "7"]);
        let edit = workbook.written_by(Conventions { decimal_mark: DecimalMark::Comma.into() });
        let comma = workbook.apply(&edit, Tick { now: 2, replica: ReplicaId::LOWEST }).unwrap();
        assert_eq!(values(&comma), ["1200", "14.5", "7"]);
        assert_eq!(comma.info().conventions.decimal_mark, DecimalMark::Comma);
        assert!(matches!(edit, Edit::Many(edits) if edits.len() == 3));
    }
}
