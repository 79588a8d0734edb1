//! Moving: needs within their level, causes and solutions among those they
//! stand with, or to another need or cause.

use super::{Cause, Edit, InMap, Item, Key, OrderKey, Row, Solution, Workbook};

/// Where something is to go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum To {
    /// Before all others that it stands with.
    First,
    /// One place up.
    Up,
    /// One place down.
    Down,
    /// After all others that it stands with.
    Last,
    /// Right before that one, beside what that one stands beside.
    Before(Item),
    /// Right after that one, beside what that one stands beside.
    After(Item),
    /// A cause beside that need, a solution beside that cause, after those that
    /// stand there.
    Beside(Item),
}

/// Where something stands among those it stands with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Its place, from 1.
    pub at: usize,
    /// How many they are.
    pub of: usize,
    /// The need or cause that they stand beside.
    pub beside: Option<Item>,
}

/// One of those that are ordered together on a map.
#[derive(Clone, Copy)]
struct Stood<'a> {
    item: Item,
    beside: Option<Item>,
    order: &'a OrderKey,
}

impl Workbook {
    /// The edit that moves something, one step to undo. None where it stands
    /// there already, or where it can't go.
    ///
    /// Moved beside another need, a cause explains that gap instead of the one
    /// that it stood beside; what else it explains, it still does, and may so
    /// stand elsewhere. The same goes for what a solution answers.
    pub fn moved(&self, item: Item, to: To) -> Option<Edit> {
        let mut line = self.line(item)?;
        let from = line.iter().position(|other| other.item == item)?;
        let this = line.remove(from);
        let beside = match to {
            To::First | To::Up | To::Down | To::Last => this.beside,
            To::Before(other) | To::After(other) => line.iter().find(|stood| stood.item == other)?.beside,
            To::Beside(whole) => Some(whole).filter(|whole| self.can_stand_beside(item, *whole)),
        };
        if matches!(to, To::Beside(_)) && beside.is_none() {
            return None;
        }
        let mut with_it = line.iter().enumerate().filter(|(_, other)| other.beside == beside).map(|(at, _)| at);
        let at = match to {
            To::First => with_it.next()?,
            To::Up => with_it.take_while(|at| *at < from).last()?,
            To::Down => with_it.find(|at| *at >= from)? + 1,
            To::Last => with_it.next_back()? + 1,
            To::Before(other) => line.iter().position(|stood| stood.item == other)?,
            To::After(other) => line.iter().position(|stood| stood.item == other)? + 1,
            To::Beside(_) => with_it.next_back().map_or(from, |last| last + 1),
        };
        let before_it = |at: usize| line.iter().take(at).filter(|other| other.beside == beside).count();
        if beside == this.beside && before_it(at) == before_it(from) {
            return None;
        }
        let links = (beside != this.beside).then_some((this.beside, beside));
        let orders: Vec<&OrderKey> = line.iter().map(|other| other.order).collect();
        let made = places_at(&orders, at);
        let others = line.iter().skip(at).map(|other| (other.item, None));
        let moving = std::iter::once((item, links)).chain(others).zip(made);
        let edits: Option<Vec<Edit>> = moving.map(|((item, links), order)| self.placed(item, order, links)).collect();
        edits.map(Edit::Move)
    }

    /// Where something stands now; none if it isn't on a map any more.
    pub fn standing(&self, item: Item) -> Option<Standing> {
        let line = self.line(item)?;
        let beside = line.iter().find(|other| other.item == item)?.beside;
        let with_it = || line.iter().filter(|other| other.beside == beside);
        let at = with_it().position(|other| other.item == item)? + 1;
        Some(Standing { at, of: with_it().count(), beside })
    }

    /// A place for something new right after this one; after all of them where it is gone.
    pub fn place_after(&self, item: Item) -> OrderKey {
        let line = self.line(item).unwrap_or_default();
        let this = line.iter().find(|other| other.item == item).or(line.last()).map(|other| other.order);
        let next = line.iter().map(|other| other.order).find(|order| Some(*order) > this);
        OrderKey::between(this, next)
    }

    /// What is ordered together with an item, in that order: a level's needs, or
    /// all causes or solutions of the map.
    fn line(&self, item: Item) -> Option<Vec<Stood<'_>>> {
        Some(match item {
            Item::Row(row) => {
                let level = self.get::<Row>(row)?.level.name();
                let rows = self.rows(row.map, level).into_iter();
                rows.map(|(id, row)| Stood { item: Item::Row(id), beside: None, order: &row.order }).collect()
            }
            Item::Cause(InMap { map, .. }) => {
                let placement = self.placement(map);
                let besides = placement.causes.iter().map(|(_, row)| row.map(|id| Item::Row(InMap { map, id })));
                let causes = self.causes(map).into_iter().zip(besides);
                causes
                    .map(|((id, cause), beside)| Stood { item: Item::Cause(id), beside, order: &cause.order })
                    .collect()
            }
            Item::Solution(InMap { map, .. }) => {
                let placement = self.placement(map);
                let besides = placement.solutions.iter().map(|(_, it)| it.map(|id| Item::Cause(InMap { map, id })));
                let all = self.solutions(map).into_iter().zip(besides);
                all.map(|((id, it), beside)| Stood { item: Item::Solution(id), beside, order: &it.order }).collect()
            }
            Item::Person(_)
            | Item::Client(_)
            | Item::Map(_)
            | Item::Point(_)
            | Item::Standing(_)
            | Item::Question(_)
            | Item::QuestionSet(_)
            | Item::Meeting(_)
            | Item::Planned(_)
            | Item::Line(_)
            | Item::Promise(_)
            | Item::Observation(_)
            | Item::Quote(_)
            | Item::Round(_)
            | Item::Action(_)
            | Item::Change(_)
            | Item::Scenario(_)
            | Item::Fact(_)
            | Item::Rehearsal(_)
            | Item::Turn(_)
            | Item::Room(_)
            | Item::Participant(_)
            | Item::Rotation(_)
            | Item::Part(_)
            | Item::BoardLine(_) => return None,
        })
    }

    fn can_stand_beside(&self, item: Item, whole: Item) -> bool {
        let fits = match (item, whole) {
            (Item::Cause(cause), Item::Row(row)) => cause.map == row.map,
            (Item::Solution(solution), Item::Cause(cause)) => solution.map == cause.map,
            _ => false,
        };
        fits && self.is_live(&Key::from(whole))
    }

    /// The edit that gives an item a place and, if so, a link instead of another.
    fn placed(&self, item: Item, order: OrderKey, links: Option<(Option<Item>, Option<Item>)>) -> Option<Edit> {
        let (old, new) = links.unwrap_or_default();
        Some(match item {
            Item::Row(id) => Edit::set(id, Row { order, ..self.get::<Row>(id)?.clone() }),
            Item::Cause(id) => {
                let mut cause = Cause { order, ..self.get::<Cause>(id)?.clone() };
                if let Some(Item::Row(row)) = old {
                    cause.gaps.remove(&row.id);
                }
                if let Some(Item::Row(row)) = new {
                    cause.gaps.insert(row.id);
                }
                Edit::set(id, cause)
            }
            Item::Solution(id) => {
                let mut solution = Solution { order, ..self.get::<Solution>(id)?.clone() };
                if let Some(Item::Cause(cause)) = old {
                    solution.causes.remove(&cause.id);
                }
                if let Some(Item::Cause(cause)) = new {
                    solution.causes.insert(cause.id);
                }
                Edit::set(id, solution)
            }
            Item::Person(_)
            | Item::Client(_)
            | Item::Map(_)
            | Item::Point(_)
            | Item::Standing(_)
            | Item::Question(_)
            | Item::QuestionSet(_)
            | Item::Meeting(_)
            | Item::Planned(_)
            | Item::Line(_)
            | Item::Promise(_)
            | Item::Observation(_)
            | Item::Quote(_)
            | Item::Round(_)
            | Item::Action(_)
            | Item::Change(_)
            | Item::Scenario(_)
            | Item::Fact(_)
            | Item::Rehearsal(_)
            | Item::Turn(_)
            | Item::Room(_)
            | Item::Participant(_)
            | Item::Rotation(_)
            | Item::Part(_)
            | Item::BoardLine(_) => return None,
        })
    }
}

/// A place at `at` among others in their order, and new places for those that
/// follow and would else not come after it: copies that were ordered apart may
/// have given several the same place.
fn places_at(orders: &[&OrderKey], at: usize) -> Vec<OrderKey> {
    let (before, after) = orders.split_at(at.min(orders.len()));
    let previous = before.last().copied();
    let stuck = previous.map_or(0, |previous| after.iter().take_while(|order| **order <= previous).count());
    let next = after.get(stuck).copied();
    let mut made: Vec<OrderKey> = Vec::with_capacity(stuck + 1);
    for _ in 0..=stuck {
        made.push(OrderKey::between(made.last().or(previous), next));
    }
    made
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::WorkbookInfo;
    use crate::model::{CauseId, GapMap, Id, LevelName, MapId, ReplicaId, RowId, SolutionId, Tick, WorkbookId};

    const MAP: MapId = MapId::LOWEST;

    fn row(bits: u128) -> Item {
        Item::Row(InMap { map: MAP, id: RowId::from_bits(bits) })
    }

    fn cause(bits: u128) -> Item {
        Item::Cause(InMap { map: MAP, id: CauseId::from_bits(bits) })
    }

    fn solution(bits: u128) -> Item {
        Item::Solution(InMap { map: MAP, id: SolutionId::from_bits(bits) })
    }

    fn tick(now: u64) -> Tick {
        Tick { now, replica: ReplicaId::LOWEST }
    }

    /// Business needs 1 to 3, performance needs 11 and 12; causes 21, 22, 23 beside 11, 24 beside 12, 25 loose;
    /// solutions 31, 32 beside 21. All have the same place, or each its own.
    fn example(tied: bool) -> Workbook {
        let mut book = Workbook::new(WorkbookId::LOWEST, WorkbookInfo::default(), tick(1));
        let mut last = OrderKey::default();
        let mut order = || {
            if !tied {
                last = OrderKey::between(Some(&last), None);
            }
            last.clone()
        };
        let mut make = |edit: Edit| book = book.apply(&edit, tick(2)).unwrap();
        make(Edit::add(MAP, GapMap::default()));
        for (bits, level) in [1, 2, 3, 11, 12].map(|bits| (bits, bits > 10)) {
            let level = if level { LevelName::Performance } else { LevelName::Business };
            make(Edit::add(InMap { map: MAP, id: RowId::from_bits(bits) }, Row::new(level, order())));
        }
        for (bits, gaps) in [(21, vec![11]), (22, vec![11]), (23, vec![11, 1]), (24, vec![12]), (25, vec![])] {
            let gaps = gaps.into_iter().map(RowId::from_bits).collect();
            let cause = Cause { order: order(), gaps, ..Cause::default() };
            make(Edit::add(InMap { map: MAP, id: CauseId::from_bits(bits) }, cause));
        }
        for bits in [31, 32] {
            let solution = Solution { order: order(), causes: [CauseId::from_bits(21)].into(), ..Solution::default() };
            make(Edit::add(InMap { map: MAP, id: SolutionId::from_bits(bits) }, solution));
        }
        book
    }

    /// What stands together with an item after a move, by the last digits.
    fn check(item: Item, to: To, expect: &[Item]) {
        for tied in [false, true] {
            let before = example(tied);
            let edit = before.moved(item, to);
            assert_eq!(edit.is_none(), expect.is_empty(), "{item:?} {to:?}, tied: {tied}");
            let Some(edit) = edit else { continue };
            let after = before.apply(&edit, tick(3)).unwrap();
            let beside = after.standing(item).unwrap().beside;
            let line = after.line(item).unwrap();
            let found: Vec<Item> = line.iter().filter(|it| it.beside == beside).map(|it| it.item).collect();
            assert_eq!(found, expect, "{item:?} {to:?}, tied: {tied}");
            let label = edit.label(&before);
            assert_eq!((label.action, label.kind), (crate::model::Action::Moved, item.into()));
        }
    }

    #[test]
    fn needs_move_within_their_level() {
        check(row(1), To::Up, &[]);
        check(row(1), To::First, &[]);
        check(row(3), To::Down, &[]);
        check(row(3), To::Last, &[]);
        check(row(1), To::Down, &[row(2), row(1), row(3)]);
        check(row(1), To::Last, &[row(2), row(3), row(1)]);
        check(row(3), To::Up, &[row(1), row(3), row(2)]);
        check(row(3), To::First, &[row(3), row(1), row(2)]);
        check(row(3), To::Before(row(2)), &[row(1), row(3), row(2)]);
        check(row(3), To::After(row(1)), &[row(1), row(3), row(2)]);
        check(row(1), To::Before(row(2)), &[]);
        check(row(1), To::After(row(11)), &[]);
        check(row(1), To::Beside(row(2)), &[]);
    }

    #[test]
    fn causes_move_among_those_beside_their_need_or_to_another() {
        check(cause(22), To::Up, &[cause(22), cause(21), cause(23)]);
        check(cause(22), To::Down, &[cause(21), cause(23), cause(22)]);
        check(cause(23), To::First, &[cause(23), cause(21), cause(22)]);
        check(cause(24), To::Up, &[]);
        check(cause(24), To::Down, &[]);
        check(cause(22), To::Beside(row(12)), &[cause(24), cause(22)]);
        check(cause(22), To::Before(cause(24)), &[cause(22), cause(24)]);
        check(cause(22), To::After(cause(24)), &[cause(24), cause(22)]);
        check(cause(24), To::Before(cause(22)), &[cause(21), cause(24), cause(22), cause(23)]);
        check(cause(22), To::After(cause(25)), &[cause(25), cause(22)]);
        check(cause(25), To::Beside(row(3)), &[cause(25)]);
        check(cause(22), To::Beside(row(11)), &[cause(21), cause(23), cause(22)]);
        check(cause(22), To::Beside(cause(24)), &[]);
        check(cause(22), To::Beside(row(99)), &[]);
    }

    #[test]
    fn solutions_move_among_those_of_their_cause_or_to_another() {
        check(solution(31), To::Down, &[solution(32), solution(31)]);
        check(solution(31), To::Beside(cause(22)), &[solution(31)]);
        check(solution(31), To::Beside(row(11)), &[]);
    }

    #[test]
    fn a_cause_moved_to_another_need_explains_that_gap_instead_and_the_rest_still() {
        let before = example(false);
        let gaps = |book: &Workbook| match cause(23) {
            Item::Cause(id) => book.get::<Cause>(id).unwrap().gaps.clone(),
            _ => unreachable!(),
        };
        let edit = before.moved(cause(23), To::Beside(row(12))).unwrap();
        let after = before.apply(&edit, tick(3)).unwrap();
        assert_eq!(gaps(&after), [RowId::from_bits(12), RowId::from_bits(1)].into());
        assert_eq!(after.standing(cause(23)), Some(Standing { at: 2, of: 2, beside: Some(row(12)) }));
    }

    #[test]
    fn something_new_comes_right_after_the_one_it_was_added_after() {
        let book = example(false);
        let new = InMap { map: MAP, id: RowId::from_bits(4) };
        let record = Row::new(LevelName::Business, book.place_after(row(2)));
        let book = book.apply(&Edit::add(new, record), tick(3)).unwrap();
        assert_eq!(book.standing(Item::Row(new)), Some(Standing { at: 3, of: 4, beside: None }));
    }
}
