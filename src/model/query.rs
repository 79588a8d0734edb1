//! Questions to a workbook. What was removed doesn't answer.

use super::{
    Cause, CauseId, Cell, CellRef, CellState, Client, ClientId, GapMap, Id, InMap, Key, LevelName, MapId, OrderKey,
    Person, PersonId, Record, Row, RowId, Side, Solution, SolutionId, SolutionStatus, Word, Workbook,
};

/// How many cells are in which state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Said by those who know, or shown by data.
    pub known: usize,
    /// Guessed, to be confirmed.
    pub guessed: usize,
    /// To be found out.
    pub to_gather: usize,
    /// Left out for a reason.
    pub skipped: usize,
    /// Not filled in yet.
    pub open: usize,
}

impl Counts {
    /// How many are in this state; none stands for the open ones.
    pub fn of(mut self, state: Option<CellState>) -> usize {
        *self.of_mut(state)
    }

    fn of_mut(&mut self, state: Option<CellState>) -> &mut usize {
        match state {
            Some(CellState::Known) => &mut self.known,
            Some(CellState::Guessed) => &mut self.guessed,
            Some(CellState::ToGather) => &mut self.to_gather,
            Some(CellState::Skipped) => &mut self.skipped,
            None => &mut self.open,
        }
    }
}

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
    /// Whether both lack the same.
    pub fn is_like(self, other: LooseEnd) -> bool {
        std::mem::discriminant(&self) == std::mem::discriminant(&other)
    }

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
    /// People in the order of their names.
    pub fn people(&self) -> Vec<(PersonId, &Person)> {
        let mut people = self.all::<Person>(Key::Person(PersonId::LOWEST), Key::Person(PersonId::HIGHEST));
        people.sort_by_cached_key(|(id, person)| (person.name.to_lowercase(), *id));
        people
    }

    /// Clients in their order, archived ones included.
    pub fn clients(&self) -> Vec<(ClientId, &Client)> {
        let all = self.all::<Client>(Key::Client(ClientId::LOWEST), Key::Client(ClientId::HIGHEST));
        in_order(all, |client| &client.order)
    }

    /// Maps in their order, archived ones included.
    pub fn maps(&self) -> Vec<(MapId, &GapMap)> {
        let all = self.all::<GapMap>(Key::Map(MapId::LOWEST), Key::Map(MapId::HIGHEST));
        in_order(all, |map| &map.order)
    }

    /// The rows of one level of a map, in their order.
    pub fn rows(&self, map: MapId, level: LevelName) -> Vec<(InMap<RowId>, &Row)> {
        let (first, last) = InMap::whole(map);
        let mut rows = self.all::<Row>(Key::Row(first), Key::Row(last));
        rows.retain(|(_, row)| row.level.name() == level);
        in_order(rows, |row| &row.order)
    }

    /// The causes on a map, in their order.
    pub fn causes(&self, map: MapId) -> Vec<(InMap<CauseId>, &Cause)> {
        let (first, last) = InMap::whole(map);
        in_order(self.all::<Cause>(Key::Cause(first), Key::Cause(last)), |cause| &cause.order)
    }

    /// The solutions on a map, in their order.
    pub fn solutions(&self, map: MapId) -> Vec<(InMap<SolutionId>, &Solution)> {
        let (first, last) = InMap::whole(map);
        in_order(self.all::<Solution>(Key::Solution(first), Key::Solution(last)), |solution| &solution.order)
    }

    /// A cell; an empty one where nothing was written yet.
    pub fn cell(&self, cell: CellRef) -> Cell {
        self.get::<Cell>(cell).cloned().unwrap_or_default()
    }

    /// Every cell of a map with its state, none for an open one, in the order in
    /// which they stand: business before performance, SHOULD before IS.
    pub fn cells(&self, map: MapId) -> Vec<(CellRef, Option<CellState>)> {
        let rows = [LevelName::Business, LevelName::Performance].into_iter().flat_map(|level| self.rows(map, level));
        let refs = rows.flat_map(|(row, _)| Side::ALL.iter().map(move |side| CellRef { row, side: *side }));
        refs.map(|cell| (cell, self.get::<Cell>(cell).and_then(Cell::effective_state))).collect()
    }

    /// The state of every cell of a map, counted.
    pub fn counts(&self, map: MapId) -> Counts {
        let mut counts = Counts::default();
        for (_, state) in self.cells(map) {
            *counts.of_mut(state) += 1;
        }
        counts
    }

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

    /// Links that lead to nothing, not even a tombstone: what no edit makes, and
    /// a damaged file may have. From, to.
    pub fn dangling_links(&self) -> Vec<(Key, Key)> {
        let links = |key: &Key| -> Vec<Key> { self.body(key).map(|body| body.links(key)).unwrap_or_default() };
        let from = self.units().map(|(key, _)| key);
        from.flat_map(|key| links(key).into_iter().map(move |link| (key.clone(), link)))
            .filter(|(_, link)| !self.knows(link))
            .collect()
    }

    fn all<R: Record>(&self, first: Key, last: Key) -> Vec<(R::Id, &R)> {
        let found = |key: &Key| {
            let id = R::id(key)?;
            Some((id, self.get::<R>(id)?))
        };
        self.units.range(first..=last).filter_map(|(key, _)| found(key)).collect()
    }
}

/// By their places; in the order of their ids, in which they come, where those
/// are equal. Only places are sorted, so that there is one sort for all records.
fn in_order<I: Copy, R>(all: Vec<(I, &R)>, order: impl Fn(&R) -> &OrderKey) -> Vec<(I, &R)> {
    let mut places: Vec<(&OrderKey, usize)> =
        all.iter().enumerate().map(|(number, (_, record))| (order(record), number)).collect();
    places.sort_unstable();
    places.into_iter().map(|(_, number)| all[number]).collect()
}
