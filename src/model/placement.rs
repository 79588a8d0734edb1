//! What stands beside what on a map, from left to right.

use std::collections::{BTreeMap, BTreeSet};

use super::{CauseId, InMap, Item, Key, LevelName, MapId, RowId, SolutionId, Workbook};

/// A map laid out: needs in their order, each cause beside one of the needs
/// whose gap it explains, each solution beside one of the causes it answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Placement {
    business: Vec<RowId>,
    performance: Vec<RowId>,
    /// In their own order, each with the need that it stands beside.
    pub(super) causes: Vec<(CauseId, Option<RowId>)>,
    /// In their own order, each with the cause that it stands beside.
    pub(super) solutions: Vec<(SolutionId, Option<CauseId>)>,
    causes_as_read: Vec<CauseId>,
    solutions_as_read: Vec<SolutionId>,
    links: Vec<Link>,
}

/// That one thing on a map serves, explains or answers another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// What serves, explains or answers.
    pub lower: Key,
    /// What is served, explained or answered.
    pub upper: Key,
    /// Whether the lower one stands beside the upper one, and not elsewhere.
    pub beside: bool,
}

impl Placement {
    /// The needs of a level, in their order.
    pub fn rows(&self, level: LevelName) -> &[RowId] {
        match level {
            LevelName::Business => &self.business,
            LevelName::Performance => &self.performance,
        }
    }

    /// All causes of the map, as one reads it: need by need, then those without one.
    pub fn causes(&self) -> impl Iterator<Item = CauseId> {
        self.causes_as_read.iter().copied()
    }

    /// All solutions of the map, as one reads it: cause by cause, then those without one.
    pub fn solutions(&self) -> impl Iterator<Item = SolutionId> {
        self.solutions_as_read.iter().copied()
    }

    /// What stands after something on the map as one reads it, or else before it: of the same level for
    /// a need, beside the same for what is beside something, and else what it is beside.
    pub fn near(&self, map: MapId, item: Item) -> Option<Item> {
        fn neighbour<T: Copy + PartialEq>(all: impl Iterator<Item = T>, one: T) -> Option<T> {
            let all: Vec<T> = all.collect();
            let at = all.iter().position(|other| *other == one)?;
            all.get(at + 1).or_else(|| all.get(at.checked_sub(1)?)).copied()
        }
        let row = |id| Item::Row(InMap { map, id });
        let cause = |id| Item::Cause(InMap { map, id });
        match item {
            Item::Row(InMap { id, .. }) => {
                let level = [&self.business, &self.performance].into_iter().find(|rows| rows.contains(&id))?;
                neighbour(level.iter().copied(), id).map(row)
            }
            Item::Cause(InMap { id, .. }) => {
                let beside = self.causes.iter().find(|(other, _)| *other == id)?.1;
                neighbour(self.causes_beside(beside), id).map(cause).or(beside.map(row))
            }
            Item::Solution(InMap { id, .. }) => {
                let beside = self.solutions.iter().find(|(other, _)| *other == id)?.1;
                let solution = |id| Item::Solution(InMap { map, id });
                neighbour(self.solutions_beside(beside), id).map(solution).or(beside.map(cause))
            }
            _ => None,
        }
    }

    /// The causes beside a need, or those that explain no gap yet.
    pub fn causes_beside(&self, row: Option<RowId>) -> impl Iterator<Item = CauseId> {
        self.causes.iter().filter(move |(_, beside)| *beside == row).map(|(cause, _)| *cause)
    }

    /// The solutions beside a cause, or those that answer none yet.
    pub fn solutions_beside(&self, cause: Option<CauseId>) -> impl Iterator<Item = SolutionId> {
        self.solutions.iter().filter(move |(_, beside)| *beside == cause).map(|(solution, _)| *solution)
    }

    /// All causes in their own order, each with the need that it stands beside.
    pub fn causes_with_rows(&self) -> impl Iterator<Item = (CauseId, Option<RowId>)> {
        self.causes.iter().copied()
    }

    /// All solutions in their own order, each with the cause that it stands beside.
    pub fn solutions_with_causes(&self) -> impl Iterator<Item = (SolutionId, Option<CauseId>)> {
        self.solutions.iter().copied()
    }

    /// What serves, explains and answers what.
    pub fn links(&self) -> &[Link] {
        &self.links
    }

    /// Everything on the map that hangs together with one thing: what it serves,
    /// explains or answers, up to the business needs, and what answers, explains
    /// or serves it, down to the solutions; itself included.
    pub fn chain(&self, from: &Key) -> BTreeSet<Key> {
        let mut chain = BTreeSet::new();
        for upwards in [true, false] {
            let mut reached = BTreeSet::new();
            reached.insert(from.clone());
            // Ends after as many rounds as there are levels.
            let mut grows = true;
            while grows {
                grows = false;
                for Link { lower, upper, .. } in &self.links {
                    let (start, end) = if upwards { (lower, upper) } else { (upper, lower) };
                    grows |= reached.contains(start) && reached.insert(end.clone());
                }
            }
            chain.extend(reached);
        }
        chain
    }
}

impl Workbook {
    /// Lays a map out. Of several needs a cause stands beside the first
    /// performance need, as that is where causes are looked for, else beside the
    /// first business need; of several causes a solution stands beside the first.
    pub fn placement(&self, map: MapId) -> Placement {
        let rows = |level| self.rows(map, level).into_iter().map(|(row, _)| row.id).collect::<Vec<RowId>>();
        let (business, performance) = (rows(LevelName::Business), rows(LevelName::Performance));
        let (of_business, of_performance) = (places(&business), places(&performance));
        let beside = |gaps| first(gaps, &of_performance).or_else(|| first(gaps, &of_business));
        let causes = self.causes(map).into_iter().map(|(cause, record)| (cause.id, beside(&record.gaps)));
        let causes: Vec<(CauseId, Option<RowId>)> = causes.collect();
        let in_order: Vec<CauseId> = causes.iter().map(|(cause, _)| *cause).collect();
        let in_order = places(&in_order);
        let solutions = self.solutions(map).into_iter();
        let solutions: Vec<(SolutionId, Option<CauseId>)> =
            solutions.map(|(solution, record)| (solution.id, first(&record.causes, &in_order))).collect();
        let needs: Vec<RowId> = business.iter().chain(&performance).copied().collect();
        let causes_as_read = as_read(&causes, &needs);
        let solutions_as_read = as_read(&solutions, &causes_as_read);
        let placement = Placement {
            business,
            performance,
            causes,
            solutions,
            causes_as_read,
            solutions_as_read,
            links: Vec::new(),
        };
        Placement { links: self.links(map, &placement), ..placement }
    }

    /// What serves, explains and answers what, as far as both ends are there.
    fn links(&self, map: MapId, placement: &Placement) -> Vec<Link> {
        let in_map = |id| Key::Row(InMap { map, id });
        let mut links: Vec<Link> = Vec::new();
        for (row, record) in self.rows(map, LevelName::Performance) {
            let serves = record.performance().into_iter().flat_map(|performance| &performance.serves);
            links.extend(serves.map(|id| Link { lower: Key::Row(row), upper: in_map(*id), beside: false }));
        }
        for ((cause, record), (_, beside)) in self.causes(map).into_iter().zip(&placement.causes) {
            let lower = Key::Cause(cause);
            links.extend(record.gaps.iter().map(|id| Link {
                lower: lower.clone(),
                upper: in_map(*id),
                beside: *beside == Some(*id),
            }));
        }
        for ((solution, record), (_, beside)) in self.solutions(map).into_iter().zip(&placement.solutions) {
            let lower = Key::Solution(solution);
            links.extend(record.causes.iter().map(|id| Link {
                lower: lower.clone(),
                upper: Key::Cause(InMap { map, id: *id }),
                beside: *beside == Some(*id),
            }));
        }
        links.retain(|link| self.is_live(&link.upper));
        links
    }
}

/// What stands beside others, in the order of these, and last what stands beside none.
fn as_read<I: Copy, B: Copy + Ord>(all: &[(I, Option<B>)], others: &[B]) -> Vec<I> {
    let places = places(others);
    let place = |beside: &Option<B>| beside.and_then(|other| places.get(&other).copied()).unwrap_or(others.len());
    let mut order: Vec<(usize, usize)> = all.iter().enumerate().map(|(at, (_, beside))| (place(beside), at)).collect();
    order.sort_unstable();
    order.into_iter().map(|(_, at)| all[at].0).collect()
}

/// Where each of some stands in their order.
fn places<I: Copy + Ord>(in_order: &[I]) -> BTreeMap<I, usize> {
    in_order.iter().copied().zip(0..).collect()
}

/// The linked one that stands first; none if all of them were removed.
fn first<I: Copy + Ord>(linked: &BTreeSet<I>, places: &BTreeMap<I, usize>) -> Option<I> {
    linked.iter().filter(|id| places.contains_key(id)).min_by_key(|id| places.get(id)).copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Cause, Edit, GapMap, Id, OrderKey, ReplicaId, Row, Solution, Tick, WorkbookId, WorkbookInfo};

    const MAP: MapId = MapId::LOWEST;

    fn row(bits: u128) -> InMap<RowId> {
        InMap { map: MAP, id: RowId::from_bits(bits) }
    }

    fn cause(bits: u128) -> InMap<CauseId> {
        InMap { map: MAP, id: CauseId::from_bits(bits) }
    }

    fn solution(bits: u128) -> InMap<SolutionId> {
        InMap { map: MAP, id: SolutionId::from_bits(bits) }
    }

    fn applied(workbook: Workbook, edits: impl IntoIterator<Item = Edit>) -> Workbook {
        let tick = Tick { now: 1, replica: ReplicaId::LOWEST };
        edits.into_iter().fold(workbook, |workbook, edit| workbook.apply(&edit, tick).unwrap())
    }

    /// Business 1, 2; performance 11 (serves 1), 12 (serves 1 and 2), 13 (serves
    /// none); causes 21 (explains 11 and 2), 22 (explains 2), 23 (explains none);
    /// solutions 31 (answers 21 and 22), 32 (answers none).
    fn example() -> Workbook {
        let empty =
            Workbook::new(WorkbookId::LOWEST, WorkbookInfo::default(), Tick { now: 0, replica: ReplicaId::LOWEST });
        let performance = |bits, serves: &[u128]| {
            let mut record = Row::new(LevelName::Performance, OrderKey::default());
            if let Some(performance) = record.performance_mut() {
                performance.serves = serves.iter().map(|bits| RowId::from_bits(*bits)).collect();
            }
            Edit::add(row(bits), record)
        };
        let explains = |bits, gaps: &[u128]| {
            let gaps = gaps.iter().map(|bits| RowId::from_bits(*bits)).collect();
            Edit::add(cause(bits), Cause { gaps, ..Cause::default() })
        };
        let answers = |bits, causes: &[u128]| {
            let causes = causes.iter().map(|bits| CauseId::from_bits(*bits)).collect();
            Edit::add(solution(bits), Solution { causes, ..Solution::default() })
        };
        applied(
            empty,
            [
                Edit::add(MAP, GapMap::default()),
                Edit::add(row(1), Row::new(LevelName::Business, OrderKey::default())),
                Edit::add(row(2), Row::new(LevelName::Business, OrderKey::default())),
                performance(11, &[1]),
                performance(12, &[1, 2]),
                performance(13, &[]),
                explains(21, &[11, 2]),
                explains(22, &[2]),
                explains(23, &[]),
                answers(31, &[21, 22]),
                answers(32, &[]),
            ],
        )
    }

    fn beside(workbook: &Workbook, place: Option<u128>) -> Vec<CauseId> {
        workbook.placement(MAP).causes_beside(place.map(RowId::from_bits)).collect()
    }

    #[test]
    fn a_cause_stands_beside_its_first_performance_need() {
        let workbook = example();
        assert_eq!(beside(&workbook, Some(11)), [cause(21).id]);
        assert_eq!(beside(&workbook, Some(2)), [cause(22).id]);
        assert_eq!(beside(&workbook, None), [cause(23).id]);
        let without = applied(workbook, [Edit::Trash(Item::Row(row(11)))]);
        assert_eq!(beside(&without, Some(2)), [cause(21).id, cause(22).id]);
        let without = applied(without, [Edit::Trash(Item::Row(row(2)))]);
        assert_eq!(beside(&without, None), [cause(21).id, cause(22).id, cause(23).id]);
    }

    #[test]
    fn a_solution_stands_beside_the_first_cause_that_is_there() {
        let workbook = example();
        let solutions = |workbook: &Workbook, place: Option<u128>| {
            workbook.placement(MAP).solutions_beside(place.map(CauseId::from_bits)).collect::<Vec<SolutionId>>()
        };
        assert_eq!(solutions(&workbook, Some(21)), [solution(31).id]);
        assert_eq!(solutions(&workbook, None), [solution(32).id]);
        let without = applied(workbook, [Edit::Trash(Item::Cause(cause(21)))]);
        assert_eq!(solutions(&without, Some(22)), [solution(31).id]);
    }

    #[test]
    fn what_is_numbered_is_so_as_one_reads_it() {
        let read = |workbook: &Workbook| {
            let placement = workbook.placement(MAP);
            (placement.causes().collect::<Vec<_>>(), placement.solutions().collect::<Vec<_>>())
        };
        let workbook = example();
        assert_eq!(
            read(&workbook),
            (vec![cause(22).id, cause(21).id, cause(23).id], vec![solution(31).id, solution(32).id])
        );
        let without = applied(workbook, [Edit::Trash(Item::Row(row(11)))]);
        assert_eq!(read(&without).0, [cause(21).id, cause(22).id, cause(23).id]);
    }

    fn check_chain(workbook: &Workbook, from: Key, expect: &[Key]) {
        assert_eq!(workbook.placement(MAP).chain(&from), expect.iter().cloned().chain([from]).collect());
    }

    #[test]
    fn a_chain_runs_up_to_business_and_down_to_solutions_and_never_sideways() {
        let workbook = example();
        let (rows, causes) = (|bits| Key::Row(row(bits)), |bits| Key::Cause(cause(bits)));
        let answer = Key::Solution(solution(31));
        check_chain(&workbook, rows(1), &[rows(11), rows(12), causes(21), answer.clone()]);
        check_chain(&workbook, rows(12), &[rows(1), rows(2)]);
        check_chain(&workbook, rows(13), &[]);
        check_chain(&workbook, causes(21), &[rows(11), rows(1), rows(2), answer.clone()]);
        check_chain(&workbook, answer, &[causes(21), causes(22), rows(11), rows(1), rows(2)]);
        check_chain(&workbook, Key::Solution(solution(32)), &[]);
        let without = applied(workbook, [Edit::Trash(Item::Row(row(11)))]);
        check_chain(&without, causes(21), &[rows(2), Key::Solution(solution(31))]);
    }

    #[test]
    fn links_say_which_of_them_hold_between_neighbours() {
        let workbook = example();
        let placement = workbook.placement(MAP);
        let beside = |lower: Key| {
            let of = placement.links().iter().filter(|link| link.lower == lower);
            of.map(|link| (link.upper.clone(), link.beside)).collect::<Vec<_>>()
        };
        let (rows, causes) = (|bits| Key::Row(row(bits)), |bits| Key::Cause(cause(bits)));
        assert_eq!(beside(rows(12)), [(rows(1), false), (rows(2), false)]);
        assert_eq!(beside(causes(21)), [(rows(2), false), (rows(11), true)]);
        assert_eq!(beside(Key::Solution(solution(31))), [(causes(21), true), (causes(22), false)]);
        let without = applied(workbook, [Edit::Trash(Item::Row(row(11)))]).placement(MAP);
        assert!(without.links().iter().any(|link| link.lower == causes(21) && link.upper == rows(2) && link.beside));
        assert!(without.links().iter().all(|link| link.upper != rows(11)));
    }

    #[test]
    fn near_something_is_what_comes_next_beside_the_same_or_what_it_is_beside() {
        let placement = example().placement(MAP);
        let check = |of: Item, expect: Option<Item>| assert_eq!(placement.near(MAP, of), expect, "{of:?}");
        check(Item::Row(row(1)), Some(Item::Row(row(2))));
        check(Item::Row(row(2)), Some(Item::Row(row(1))));
        check(Item::Row(row(12)), Some(Item::Row(row(13))));
        check(Item::Cause(cause(21)), Some(Item::Row(row(11))));
        check(Item::Cause(cause(23)), None);
        check(Item::Solution(solution(31)), Some(Item::Cause(cause(21))));
        check(Item::Solution(solution(32)), None);
        check(Item::Row(row(99)), None);
    }
}
