//! Questions to a workbook. What was removed doesn't answer.

use super::{
    Cause, CauseId, Cell, CellRef, CellState, Client, ClientId, GapMap, Id, InMap, Key, LevelName, MapId, OrderKey,
    Person, PersonId, Record, Row, RowId, Side, Solution, SolutionId, Word, Workbook,
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

    /// Maps in their order, archived ones included. Templates aren't maps.
    pub fn maps(&self) -> Vec<(MapId, &GapMap)> {
        let mut maps = self.maps_and_templates();
        maps.retain(|(_, map)| !map.template);
        maps
    }

    /// What maps can begin with, in its order.
    pub fn templates(&self) -> Vec<(MapId, &GapMap)> {
        let mut templates = self.maps_and_templates();
        templates.retain(|(_, map)| map.template);
        templates
    }

    /// All that is kept as a map.
    pub fn maps_and_templates(&self) -> Vec<(MapId, &GapMap)> {
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

    /// Links that lead to nothing, not even a tombstone: what no edit makes, and
    /// a damaged file may have. From, to.
    pub fn dangling_links(&self) -> Vec<(Key, Key)> {
        let links = |key: &Key| -> Vec<Key> { self.body(key).map(|body| body.links(key)).unwrap_or_default() };
        let from = self.units().map(|(key, _)| key);
        from.flat_map(|key| links(key).into_iter().map(move |link| (key.clone(), link)))
            .filter(|(_, link)| !self.knows(link))
            .collect()
    }

    pub(super) fn all<R: Record>(&self, first: Key, last: Key) -> Vec<(R::Id, &R)> {
        let found = |key: &Key| {
            let id = R::id(key)?;
            Some((id, self.get::<R>(id)?))
        };
        self.units.range(first..=last).filter_map(|(key, _)| found(key)).collect()
    }
}

/// By their places; in the order of their ids, in which they come, where those
/// are equal. Only places are sorted, so that there is one sort for all records.
pub(super) fn in_order<I: Copy, R>(all: Vec<(I, &R)>, order: impl Fn(&R) -> &OrderKey) -> Vec<(I, &R)> {
    let mut places: Vec<(&OrderKey, usize)> =
        all.iter().enumerate().map(|(number, (_, record))| (order(record), number)).collect();
    places.sort_unstable();
    places.into_iter().map(|(_, number)| all[number]).collect()
}
