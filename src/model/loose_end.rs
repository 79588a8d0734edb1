//! What stands on a map without what it needs to hold together.

use super::{CauseId, InMap, Key, LevelName, MapId, RowId, SolutionId, SolutionStatus, Workbook};

/// Something on a map that lacks a link or its evidence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LooseEnd {
    /// A performance need that serves no business need.
    ServesNothing(InMap<RowId>),
    /// A cause that explains no gap.
    ExplainsNothing(InMap<CauseId>),
    /// A cause that nothing shows yet: a hypothesis.
    NoEvidence(InMap<CauseId>),
    /// A solution that answers no cause and isn't parked until there is one.
    AnswersNothing(InMap<SolutionId>),
}

impl LooseEnd {
    /// What lacks something.
    pub fn at(self) -> Key {
        match self {
            LooseEnd::ServesNothing(row) => Key::Row(row),
            LooseEnd::ExplainsNothing(cause) | LooseEnd::NoEvidence(cause) => Key::Cause(cause),
            LooseEnd::AnswersNothing(solution) => Key::Solution(solution),
        }
    }
}

impl Workbook {
    /// What stands on a map without the link or the evidence that it needs.
    pub fn loose_ends(&self, map: MapId) -> Vec<LooseEnd> {
        let needs = self.rows(map, LevelName::Performance).into_iter().filter_map(|(row, record)| {
            let serves = record.performance().map(|performance| &performance.serves)?;
            let serves_none = !serves.iter().any(|id| self.is_live(&Key::Row(InMap { map, id: *id })));
            serves_none.then_some(LooseEnd::ServesNothing(row))
        });
        let causes = self.causes(map).into_iter().flat_map(|(cause, record)| {
            let explains = record.gaps.iter().any(|id| self.is_live(&Key::Row(InMap { map, id: *id })));
            let unlinked = (!explains).then_some(LooseEnd::ExplainsNothing(cause));
            unlinked.into_iter().chain(record.is_hypothesis().then_some(LooseEnd::NoEvidence(cause)))
        });
        let solutions = self.solutions(map).into_iter().filter_map(|(solution, record)| {
            let answers = record.causes.iter().any(|id| self.is_live(&Key::Cause(InMap { map, id: *id })));
            // One that is parked waits for its cause.
            let waits = record.status == SolutionStatus::Parked;
            (!answers && !waits).then_some(LooseEnd::AnswersNothing(solution))
        });
        needs.chain(causes).chain(solutions).collect()
    }
}
