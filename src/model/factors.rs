//! The nine factors on a map: what was found under each, and which of them
//! nobody has looked at yet.

use std::collections::BTreeMap;

use super::{
    Cause, CauseId, Cell, CellRef, Factor, FactorRef, FactorReview, Gap, LevelName, MapId, Open, OrderKey, Polarity,
    RowId, Side, Word, Workbook, gap_of,
};

crate::words! {
    /// How far a factor has been looked at.
    pub enum Looked {
        /// There are causes under it. This counts whatever was ticked before they came.
        Causes = "causes",
        /// Someone looked, and found none.
        FoundNone = "found-none",
        /// Nobody has said anything of it yet.
        NotYet = "not-yet",
    }
}

/// Where a cause stands among the factors: under one of them, on one side.
pub type Stand = (Factor, Polarity);

/// What was found under the factors of a map.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Factors {
    /// None for a cause whose factor or side nobody has chosen, or that this version doesn't know.
    stands: BTreeMap<CauseId, Option<Stand>>,
    with_causes: Vec<Factor>,
    found_none: Vec<Factor>,
}

impl Factors {
    /// Where a cause stands; the inner none is for one that has no place yet.
    pub fn stand(&self, cause: CauseId) -> Option<Option<Stand>> {
        self.stands.get(&cause).copied()
    }

    /// Whether nothing stands under a factor, not even a cause that is still without words.
    pub fn is_bare(&self, factor: Factor) -> bool {
        !self.stands.values().flatten().any(|(its, _)| *its == factor)
    }

    /// How far a factor has been looked at.
    pub fn looked(&self, factor: Factor) -> Looked {
        if self.with_causes.contains(&factor) {
            Looked::Causes
        } else if self.found_none.contains(&factor) {
            Looked::FoundNone
        } else {
            Looked::NotYet
        }
    }

    /// How many factors have been looked at so far.
    pub fn count(&self, looked: Looked) -> usize {
        Factor::ALL.iter().filter(|factor| self.looked(**factor) == looked).count()
    }

    /// How many causes have no place yet.
    pub fn without_place(&self) -> usize {
        self.stands.values().filter(|stand| stand.is_none()).count()
    }
}

impl Workbook {
    /// What was found under the factors of a map. A cause without words, as one is
    /// that someone is about to write, says nothing yet.
    pub fn factors(&self, map: MapId) -> Factors {
        let mut factors = Factors::default();
        for (id, cause) in self.causes(map) {
            let factor = cause.factor.as_ref().and_then(Open::known);
            factors.stands.insert(id.id, factor.zip(cause.polarity.known()));
            factors.with_causes.extend(factor.filter(|_| !cause.is_blank()));
        }
        factors.with_causes.sort();
        factors.with_causes.dedup();
        let found_none = |factor: &&Factor| {
            let review = self.get::<FactorReview>(FactorRef { map, factor: **factor });
            review.is_some_and(|review| review.found_none)
        };
        factors.found_none = Factor::ALL.iter().filter(found_none).copied().collect();
        factors
    }

    /// A new cause under a factor, after all others of the map; its words are still
    /// to come. It explains the one gap in what people do, if there is just one, or else the
    /// one gap of the map.
    pub fn new_cause_under(&self, at: FactorRef, polarity: Polarity) -> Cause {
        let order = OrderKey::between(self.causes(at.map).last().map(|(_, cause)| &cause.order), None);
        let gaps = self.only_gap(at.map).into_iter().collect();
        Cause { order, polarity: polarity.into(), factor: Some(at.factor.into()), gaps, ..Cause::default() }
    }

    /// The one need of a map in which there is a gap, or may be one, among those of performance
    /// first; none if there are several.
    fn only_gap(&self, map: MapId) -> Option<RowId> {
        let mut levels =
            [LevelName::Performance, LevelName::Business].into_iter().map(|level| self.gaps_of(map, level));
        let gaps = levels.find(|gaps| !gaps.is_empty())?;
        if let [only] = gaps.as_slice() { Some(*only) } else { None }
    }

    /// The needs of a level in which there is a gap, or may be one.
    fn gaps_of(&self, map: MapId, level: LevelName) -> Vec<RowId> {
        let rows = self.rows(map, level).into_iter();
        let with_gap = rows.filter(|(row, record)| {
            let cell = |side| self.get::<Cell>(CellRef { row: *row, side });
            let (should, is) = (cell(Side::Should), cell(Side::Is));
            let said = |cell: Option<&Cell>| cell.is_some_and(Cell::has_content);
            let empty = Cell::default();
            let gap = gap_of(&record.measure, should.unwrap_or(&empty), is.unwrap_or(&empty));
            (said(should) || said(is)) && !matches!(gap, Gap::Met { .. })
        });
        with_gap.map(|(row, _)| row.id).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{
        Conventions, Direction, Edit, GapMap, Id, InMap, Item, Measure, ReplicaId, Row, Tick, WorkbookId, WorkbookInfo,
    };

    const MAP: MapId = MapId::LOWEST;
    const TICK: Tick = Tick { now: 1, replica: ReplicaId::LOWEST };

    fn cause(bits: u128) -> InMap<CauseId> {
        InMap { map: MAP, id: CauseId::from_bits(bits) }
    }

    fn book(edits: impl IntoIterator<Item = Edit>) -> Workbook {
        let empty = Workbook::new(WorkbookId::LOWEST, WorkbookInfo::default(), TICK);
        applied(empty, [Edit::add(MAP, GapMap::default())].into_iter().chain(edits))
    }

    fn applied(book: Workbook, edits: impl IntoIterator<Item = Edit>) -> Workbook {
        edits.into_iter().fold(book, |book, edit| book.apply(&edit, TICK).unwrap())
    }

    fn under(factor: Factor, text: &str) -> Cause {
        Cause { text: text.into(), factor: Some(factor.into()), ..Cause::default() }
    }

    fn tick(factor: Factor, found_none: bool) -> Edit {
        let review = FactorReview { found_none, note: "Asked three of them".into() };
        Edit::set(FactorRef { map: MAP, factor }, review)
    }

    fn check(book: &Workbook, factor: Factor, expect: Looked) {
        assert_eq!(book.factors(MAP).looked(factor), expect, "{factor:?}");
    }

    #[test]
    fn a_cause_that_comes_later_counts_and_the_note_stays() {
        let before = book([tick(Factor::Skill, true), tick(Factor::Access, false)]);
        check(&before, Factor::Skill, Looked::FoundNone);
        check(&before, Factor::Access, Looked::NotYet);
        let with = applied(before, [Edit::add(cause(1), under(Factor::Skill, "They never saw it done"))]);
        check(&with, Factor::Skill, Looked::Causes);
        let review = with.get::<FactorReview>(FactorRef { map: MAP, factor: Factor::Skill });
        assert_eq!(review.map(|review| review.note.as_str()), Some("Asked three of them"));
        // Taken away again, it is as it was said to be.
        let without = applied(with, [Edit::Trash(Item::Cause(cause(1)))]);
        check(&without, Factor::Skill, Looked::FoundNone);
    }

    #[test]
    fn a_cause_without_words_stands_there_and_says_nothing_yet() {
        let book = book([tick(Factor::Skill, true), Edit::add(cause(1), under(Factor::Skill, " "))]);
        check(&book, Factor::Skill, Looked::FoundNone);
        let factors = book.factors(MAP);
        assert!(!factors.is_bare(Factor::Skill) && factors.is_bare(Factor::Access));
        assert_eq!(factors.stand(cause(1).id), Some(Some((Factor::Skill, Polarity::Hinders))));
    }

    #[test]
    fn causes_without_a_place_are_counted_and_all_nine_factors_are() {
        let newer = |word: &str| Some(Open::Other(word.into()));
        let unknown_side = Cause { polarity: Open::Other("both".into()), ..under(Factor::Skill, "a") };
        let book = book([
            Edit::add(cause(1), Cause { text: "a".into(), ..Cause::default() }),
            Edit::add(cause(2), Cause { text: "b".into(), factor: newer("weather"), ..Cause::default() }),
            Edit::add(cause(3), unknown_side),
            Edit::add(cause(4), under(Factor::Access, "c")),
            tick(Factor::Motives, true),
        ]);
        let factors = book.factors(MAP);
        assert_eq!(factors.without_place(), 3);
        assert_eq!(Looked::ALL.iter().map(|looked| factors.count(*looked)).collect::<Vec<_>>(), [2, 1, 6]);
    }

    fn need(bits: u128, should: &str, is: &str) -> Vec<Edit> {
        let row = InMap { map: MAP, id: RowId::from_bits(bits) };
        let direction = Some(Direction::Higher.into());
        let measure = Measure { direction, ..Measure::default() };
        let record = Row { measure, ..Row::new(LevelName::Business, OrderKey::default()) };
        let cell = |side, typed: &str| {
            let mut cell = Cell::default();
            cell.reading.type_in(typed.into(), &Conventions::default());
            Edit::set(CellRef { row, side }, cell)
        };
        vec![Edit::add(row, record), cell(Side::Should, should), cell(Side::Is, is)]
    }

    fn check_gap(needs: &[(&str, &str)], expect: Option<u128>) {
        let needs = needs.iter().zip(1..).flat_map(|((should, is), bits)| need(bits, should, is));
        let at = FactorRef { map: MAP, factor: Factor::Systems };
        let cause = book(needs).new_cause_under(at, Polarity::Helps);
        assert_eq!(cause.gaps, expect.map(RowId::from_bits).into_iter().collect());
        assert!(cause.polarity == Polarity::Helps && cause.factor == Some(Factor::Systems.into()));
    }

    #[test]
    fn a_new_cause_explains_the_only_gap() {
        check_gap(&[], None);
        check_gap(&[("9", "4")], Some(1));
        check_gap(&[("9", "")], Some(1));
        check_gap(&[("", "")], None);
        check_gap(&[("9", "9")], None);
        check_gap(&[("9", "9"), ("", ""), ("9", "4")], Some(3));
        check_gap(&[("9", "4"), ("9", "4")], None);
        // Where there is one gap in what people do, it is that one.
        let row = InMap { map: MAP, id: RowId::from_bits(7) };
        let is = Cell { text: "Few do".into(), ..Cell::default() };
        let work = [
            Edit::add(row, Row::new(LevelName::Performance, OrderKey::default())),
            Edit::set(CellRef { row, side: Side::Is }, is),
        ];
        let book = book(need(1, "9", "4").into_iter().chain(work));
        let cause = book.new_cause_under(FactorRef { map: MAP, factor: Factor::Systems }, Polarity::Hinders);
        assert_eq!(cause.gaps, [row.id].into());
    }
}
