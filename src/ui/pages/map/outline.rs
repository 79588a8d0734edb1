//! Where everything stands on a map that is shown: read once for each layout,
//! so that each of very many parts finds its own place without going through all.

use std::collections::BTreeMap;

use crate::model::{CauseId, InMap, Key, LevelName, Link, MapId, Placement, RowId};

/// The kinds of things that are numbered on a map.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "the kinds are what they are called")]
pub enum Kind {
    Business,
    Performance,
    Cause,
    Solution,
}

/// A map as it is read: what is numbered how, and what stands beside what.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outline {
    business: Vec<Key>,
    performance: Vec<Key>,
    causes: BTreeMap<Option<RowId>, Vec<Key>>,
    solutions: BTreeMap<Option<CauseId>, Vec<Key>>,
    numbers: BTreeMap<Key, (Kind, usize)>,
    far: BTreeMap<Key, Vec<(Kind, usize)>>,
}

impl Outline {
    /// The outline of a map that is laid out like this.
    pub fn of(map: MapId, placement: &Placement) -> Outline {
        let mut outline = Outline::default();
        for (level, kind) in [(LevelName::Business, Kind::Business), (LevelName::Performance, Kind::Performance)] {
            let rows: Vec<Key> = placement.rows(level).iter().map(|id| Key::Row(InMap { map, id: *id })).collect();
            outline.number(kind, rows.iter().cloned());
            *outline.rows_mut(level) = rows;
        }
        let cause = |id| Key::Cause(InMap { map, id });
        let solution = |id| Key::Solution(InMap { map, id });
        outline.number(Kind::Cause, placement.causes().map(cause));
        outline.number(Kind::Solution, placement.solutions().map(solution));
        for (id, beside) in placement.causes_with_rows() {
            outline.causes.entry(beside).or_default().push(cause(id));
        }
        for (id, beside) in placement.solutions_with_causes() {
            outline.solutions.entry(beside).or_default().push(solution(id));
        }
        for Link { lower, upper, .. } in placement.links().iter().filter(|link| !link.beside) {
            if let Some(number) = outline.numbers.get(upper).copied() {
                outline.far.entry(lower.clone()).or_default().push(number);
            }
        }
        outline.far.values_mut().for_each(|far| far.sort_unstable());
        outline
    }

    fn number(&mut self, kind: Kind, keys: impl Iterator<Item = Key>) {
        self.numbers.extend(keys.zip(1..).map(|(key, number)| (key, (kind, number))));
    }

    fn rows_mut(&mut self, level: LevelName) -> &mut Vec<Key> {
        match level {
            LevelName::Business => &mut self.business,
            LevelName::Performance => &mut self.performance,
        }
    }

    /// The needs of a level, in their order.
    pub fn rows(&self, level: LevelName) -> &[Key] {
        match level {
            LevelName::Business => &self.business,
            LevelName::Performance => &self.performance,
        }
    }

    /// The causes beside a need, or those that explain no gap yet.
    pub fn causes_beside(&self, row: Option<RowId>) -> &[Key] {
        self.causes.get(&row).map(Vec::as_slice).unwrap_or_default()
    }

    /// The solutions beside a cause, or those that answer none yet.
    pub fn solutions_beside(&self, cause: Option<CauseId>) -> &[Key] {
        self.solutions.get(&cause).map(Vec::as_slice).unwrap_or_default()
    }

    /// Of which kind something is, and its number among these, from 1.
    pub fn number_of(&self, key: &Key) -> Option<(Kind, usize)> {
        self.numbers.get(key).copied()
    }

    /// What a need, a cause or a solution serves, explains or answers without
    /// standing beside it, in its order.
    pub fn far_links(&self, lower: &Key) -> &[(Kind, usize)] {
        self.far.get(lower).map(Vec::as_slice).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::sample;
    use crate::model::{Id, ReplicaId, Tick, WorkbookId};

    #[test]
    fn the_outline_of_the_sample_says_what_its_layout_says() {
        let tick = Tick { now: 1, replica: ReplicaId::LOWEST };
        let workbook = sample(WorkbookId::LOWEST, "Sample".into(), "2026-03-01".parse().unwrap(), tick);
        for (map, _) in workbook.maps() {
            let placement = workbook.placement(map);
            let outline = Outline::of(map, &placement);
            let row = |id: &RowId| Key::Row(InMap { map, id: *id });
            let cause = |id| Key::Cause(InMap { map, id });
            for level in [LevelName::Business, LevelName::Performance] {
                let rows: Vec<Key> = placement.rows(level).iter().map(row).collect();
                assert_eq!(outline.rows(level), rows);
                for (key, number) in rows.iter().zip(1..) {
                    let kind = if level == LevelName::Business { Kind::Business } else { Kind::Performance };
                    assert_eq!(outline.number_of(key), Some((kind, number)));
                }
                for id in placement.rows(level).iter().copied().map(Some).chain([None]) {
                    let beside: Vec<Key> = placement.causes_beside(id).map(cause).collect();
                    assert_eq!(outline.causes_beside(id), beside);
                }
            }
            for (id, number) in placement.causes().zip(1..) {
                assert_eq!(outline.number_of(&cause(id)), Some((Kind::Cause, number)));
                let beside = placement.solutions_beside(Some(id)).map(|id| Key::Solution(InMap { map, id }));
                assert_eq!(outline.solutions_beside(Some(id)), beside.collect::<Vec<_>>());
            }
            let far = placement.links().iter().filter(|link| !link.beside);
            let mut count = 0;
            for link in far {
                let number = outline.number_of(&link.upper).unwrap();
                assert!(outline.far_links(&link.lower).contains(&number));
                assert!(outline.far_links(&link.lower).is_sorted());
                count += 1;
            }
            assert_eq!(outline.far.values().map(Vec::len).sum::<usize>(), count);
        }
    }
}
