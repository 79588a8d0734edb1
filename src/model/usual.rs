//! What usually fits a cause.
//!
//! That the factor decides what helps, and that training fits only what people
//! couldn't do if they wished to, is common to Gilbert, Mager and Pipe, and the
//! Robinsons.

use super::{Cause, CauseId, Factor, InMap, Open, OrderKey, Polarity, Solution, SolutionKind, Workbook};

impl Factor {
    /// The kinds of solutions that usually fit a cause under it, the likeliest first.
    pub fn usual_solutions(self) -> &'static [SolutionKind] {
        match self {
            Factor::Outside => &[SolutionKind::Goal],
            Factor::Expectations => &[SolutionKind::Standards],
            Factor::Feedback => &[SolutionKind::Coaching],
            Factor::Incentives => &[SolutionKind::Consequences],
            Factor::Systems => &[SolutionKind::Process],
            Factor::Access => &[SolutionKind::Tools],
            // A job aid at hand may do instead of a course.
            Factor::Skill => &[SolutionKind::Training, SolutionKind::Tools],
            Factor::Capability => &[SolutionKind::Selection],
            Factor::Motives => &[SolutionKind::JobDesign],
        }
    }
}

/// A kind of solution that usually fits a cause, and whether one of that kind answers it already.
pub type Usual = (SolutionKind, bool);

impl Workbook {
    /// What usually fits a cause. Nothing where it has no factor, or where it helps:
    /// that needs no remedy.
    pub fn usual_solutions(&self, cause: InMap<CauseId>) -> Vec<Usual> {
        let Some(record) = self.get::<Cause>(cause).filter(|cause| cause.polarity != Polarity::Helps) else {
            return Vec::new();
        };
        let factor = record.factor.as_ref().and_then(Open::known);
        let kinds = factor.map(Factor::usual_solutions).unwrap_or_default();
        let answers = |solution: &Solution| solution.causes.contains(&cause.id);
        let here: Vec<&Solution> = match kinds {
            [] => Vec::new(),
            _ => self.solutions(cause.map).into_iter().map(|(_, it)| it).filter(|it| answers(it)).collect(),
        };
        let is_there = |kind: SolutionKind| here.iter().any(|it| it.kind.as_ref().is_some_and(|its| *its == kind));
        kinds.iter().map(|kind| (*kind, is_there(*kind))).collect()
    }

    /// A new solution of a kind for a cause, after all others of the map; its words are still to come.
    pub fn new_solution_for(&self, cause: InMap<CauseId>, kind: SolutionKind) -> Solution {
        let order = OrderKey::between(self.solutions(cause.map).last().map(|(_, solution)| &solution.order), None);
        Solution { order, kind: Some(kind.into()), causes: [cause.id].into(), ..Solution::default() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Edit, GapMap, Id, Item, MapId, ReplicaId, SolutionId, Tick, Word, WorkbookId, WorkbookInfo};

    const CAUSE: InMap<CauseId> = InMap { map: MapId::LOWEST, id: CauseId::LOWEST };
    const SOLUTION: InMap<SolutionId> = InMap { map: MapId::LOWEST, id: SolutionId::LOWEST };
    const TICK: Tick = Tick { now: 1, replica: ReplicaId::LOWEST };

    fn book(cause: Cause, solution: Option<Solution>) -> Workbook {
        let empty = Workbook::new(WorkbookId::LOWEST, WorkbookInfo::default(), TICK);
        let map = Edit::add(MapId::LOWEST, GapMap::default());
        let solution = solution.map(|solution| Edit::add(SOLUTION, solution));
        let edits = [map, Edit::add(CAUSE, cause)].into_iter().chain(solution);
        edits.fold(empty, |book, edit| book.apply(&edit, TICK).unwrap())
    }

    fn of(factor: Factor) -> Cause {
        Cause { factor: Some(factor.into()), ..Cause::default() }
    }

    #[test]
    fn every_factor_has_something_that_usually_fits_and_everything_fits_some_factor() {
        for factor in Factor::ALL {
            assert!(!factor.usual_solutions().is_empty(), "{factor:?}");
        }
        for kind in SolutionKind::ALL.iter().filter(|kind| **kind != SolutionKind::Other) {
            assert!(Factor::ALL.iter().any(|factor| factor.usual_solutions().contains(kind)), "{kind:?}");
        }
        let trained = Factor::ALL.iter().filter(|it| it.usual_solutions().contains(&SolutionKind::Training));
        assert_eq!(trained.collect::<Vec<_>>(), [&Factor::Skill]);
    }

    fn check(cause: Cause, solution: Option<Solution>, expect: &[Usual]) {
        assert_eq!(book(cause, solution).usual_solutions(CAUSE), expect);
    }

    #[test]
    fn what_fits_a_cause_and_whether_it_is_there() {
        let kind = |kind: SolutionKind| Solution { kind: Some(kind.into()), ..Solution::default() };
        let answer = |of: SolutionKind| Solution { causes: [CAUSE.id].into(), ..kind(of) };
        let (training, tools) = (SolutionKind::Training, SolutionKind::Tools);
        check(of(Factor::Skill), None, &[(training, false), (tools, false)]);
        check(of(Factor::Skill), Some(answer(tools)), &[(training, false), (tools, true)]);
        check(of(Factor::Skill), Some(kind(tools)), &[(training, false), (tools, false)]);
        check(of(Factor::Skill), Some(answer(SolutionKind::Goal)), &[(training, false), (tools, false)]);
        check(of(Factor::Outside), None, &[(SolutionKind::Goal, false)]);
        check(Cause::default(), None, &[]);
        check(Cause { polarity: Polarity::Helps.into(), ..of(Factor::Skill) }, None, &[]);
        check(Cause { factor: Some(Open::Other("weather".into())), ..Cause::default() }, None, &[]);
    }

    #[test]
    fn what_is_taken_up_is_there_and_one_that_was_removed_is_not() {
        let before = book(of(Factor::Access), None);
        let taken = before.new_solution_for(CAUSE, SolutionKind::Tools);
        let after = before.apply(&Edit::add(SOLUTION, taken), TICK).unwrap();
        assert_eq!(after.usual_solutions(CAUSE), [(SolutionKind::Tools, true)]);
        let without = after.apply(&Edit::Trash(Item::Solution(SOLUTION)), TICK).unwrap();
        assert_eq!(without.usual_solutions(CAUSE), [(SolutionKind::Tools, false)]);
    }
}
