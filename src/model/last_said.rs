//! Who said the latest on a map: what is written down next mostly comes from there, too.

use super::{Cause, Cell, Day, Key, MapId, Provenance, ProvenanceKind, Stamp, Workbook};

impl Workbook {
    /// Where the latest statement on a map comes from: that of the cell or the cause which says so
    /// and was changed last. None where none does, or only words of a newer version.
    pub fn last_said(&self, map: MapId) -> Option<Provenance> {
        self.said_last(map, |_| true)
    }

    /// The same, one's own guesses left out: by whom else something was said.
    pub fn last_said_by_others(&self, map: MapId) -> Option<Provenance> {
        self.said_last(map, |kind| kind != ProvenanceKind::Guess)
    }

    fn said_last(&self, map: MapId, counts: fn(ProvenanceKind) -> bool) -> Option<Provenance> {
        let stamp = |key: &Key| self.unit(key).map(|unit| unit.current().stamp);
        let cells = self.cells(map).into_iter().filter_map(|(cell, _)| {
            let said = self.get::<Cell>(cell).filter(|cell| cell.has_content())?.provenance.as_ref()?;
            Some((stamp(&Key::Cell(cell))?, said))
        });
        let causes = self.causes(map).into_iter().filter_map(|(id, cause): (_, &Cause)| {
            let said = cause.provenance.as_ref().filter(|_| !cause.is_blank())?;
            Some((stamp(&Key::Cause(id))?, said))
        });
        let said = cells.chain(causes).filter(|(_, said)| said.kind.known().is_some_and(counts));
        said.max_by_key(|(stamp, _): &(Stamp, _)| *stamp).map(|(_, said)| said.clone())
    }
}

impl Provenance {
    /// The same source for what is written down today: what somebody says is said today, while
    /// data stay of their day. Details stay where they are all that names it.
    #[must_use]
    pub fn once_more(mut self, today: Day) -> Provenance {
        if self.kind != ProvenanceKind::Data {
            self.on = Some(today);
            if self.person.is_some() {
                self.detail.clear();
            }
        }
        self
    }
}
