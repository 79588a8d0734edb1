//! Points in the history of a map: its state at a moment, under a name.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::query::in_order;
use super::trash::newest_first;
use super::{
    Cause, CauseId, Cell, CellRef, Day, Edit, Factor, FactorRef, FactorReview, GapMap, InMap, Key, LevelName, MapId,
    OrderKey, PersonId, PointId, Removed, Row, RowId, Side, Solution, SolutionId, Word, Workbook,
};

/// A state of a map that someone has named. The name can be changed, what is
/// held can't.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Point {
    /// The place among the points of its map, the oldest first.
    pub order: OrderKey,
    /// What it is called.
    pub name: String,
    /// The day on which it was named.
    pub on: Day,
    /// What was on the map. Shared by all copies of the point.
    pub held: Arc<Held>,
}

/// All that stands on a map, apart from what was removed and from dismissed
/// checks. What it refers to may be gone.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Held {
    /// What holds for the map as a whole.
    pub map: GapMap,
    /// Its rows.
    #[serde(with = "by_name", skip_serializing_if = "BTreeMap::is_empty")]
    pub rows: BTreeMap<RowId, Row>,
    /// The SHOULD of each row that has one.
    #[serde(with = "by_name", skip_serializing_if = "BTreeMap::is_empty")]
    pub should: BTreeMap<RowId, Cell>,
    /// The IS of each row that has one.
    #[serde(with = "by_name", skip_serializing_if = "BTreeMap::is_empty")]
    pub is: BTreeMap<RowId, Cell>,
    /// Its causes.
    #[serde(with = "by_name", skip_serializing_if = "BTreeMap::is_empty")]
    pub causes: BTreeMap<CauseId, Cause>,
    /// What was found on looking at a factor.
    #[serde(with = "by_name", skip_serializing_if = "BTreeMap::is_empty")]
    pub factors: BTreeMap<Factor, FactorReview>,
    /// Its solutions.
    #[serde(with = "by_name", skip_serializing_if = "BTreeMap::is_empty")]
    pub solutions: BTreeMap<SolutionId, Solution>,
}

impl Held {
    /// The cells of one side.
    pub fn cells(&self, side: Side) -> &BTreeMap<RowId, Cell> {
        match side {
            Side::Should => &self.should,
            Side::Is => &self.is,
        }
    }

    /// The same, to be changed.
    pub fn cells_mut(&mut self, side: Side) -> &mut BTreeMap<RowId, Cell> {
        match side {
            Side::Should => &mut self.should,
            Side::Is => &mut self.is,
        }
    }

    /// The rows of a level, in their order.
    pub fn rows_of(&self, level: LevelName) -> Vec<RowId> {
        let rows = self.rows.iter().filter(|(_, row)| row.level.name() == level);
        let rows = in_order(rows.map(|(id, row)| (*id, row)).collect(), |row| &row.order);
        rows.into_iter().map(|(id, _)| id).collect()
    }

    /// Takes away all that is held of what stands at a key. Whether there was any.
    pub(super) fn erase(&mut self, key: &Key) -> bool {
        match key {
            Key::Row(InMap { id, .. }) => {
                let cells = [self.should.remove(id), self.is.remove(id)];
                self.rows.remove(id).is_some() || cells.iter().any(Option::is_some)
            }
            Key::Cause(InMap { id, .. }) => self.causes.remove(id).is_some(),
            Key::Solution(InMap { id, .. }) => self.solutions.remove(id).is_some(),
            _ => false,
        }
    }

    /// Every reference to a person, to be changed.
    pub(super) fn people_mut(&mut self) -> Vec<&mut Option<PersonId>> {
        let mut references: Vec<&mut Option<PersonId>> = vec![&mut self.map.true_client.true_client];
        references.extend(self.rows.values_mut().filter_map(|row| Some(&mut row.agreed.as_mut()?.with)));
        let cells = self.should.values_mut().chain(self.is.values_mut());
        references.extend(cells.filter_map(|cell| Some(&mut cell.provenance.as_mut()?.person)));
        references.extend(self.causes.values_mut().filter_map(|cause| Some(&mut cause.provenance.as_mut()?.person)));
        references.extend(self.solutions.values_mut().map(|solution| &mut solution.owner));
        references
    }
}

impl Workbook {
    /// All that stands on a map now; none if there is no such map.
    pub fn held_of(&self, map: MapId) -> Option<Held> {
        let record = self.get::<GapMap>(map)?.clone();
        let mut held = Held { map: record, ..Held::default() };
        for level in [LevelName::Business, LevelName::Performance] {
            held.rows.extend(self.rows(map, level).into_iter().map(|(row, record)| (row.id, record.clone())));
        }
        for side in Side::ALL {
            let cell = |id: &RowId| {
                let cell = self.get::<Cell>(CellRef { row: InMap { map, id: *id }, side: *side })?;
                (*cell != Cell::default()).then(|| (*id, cell.clone()))
            };
            *held.cells_mut(*side) = held.rows.keys().filter_map(cell).collect();
        }
        held.causes.extend(self.causes(map).into_iter().map(|(cause, record)| (cause.id, record.clone())));
        let review = |factor: &Factor| {
            let review = self.get::<FactorReview>(FactorRef { map, factor: *factor })?;
            (*review != FactorReview::default()).then(|| (*factor, review.clone()))
        };
        held.factors.extend(Factor::ALL.iter().filter_map(review));
        held.solutions.extend(self.solutions(map).into_iter().map(|(solution, record)| (solution.id, record.clone())));
        Some(held)
    }

    /// The points of a map, the last one named first.
    pub fn points(&self, map: MapId) -> Vec<(InMap<PointId>, &Point)> {
        let (first, last) = InMap::whole(map);
        let mut points = in_order(self.all::<Point>(Key::Point(first), Key::Point(last)), |point| &point.order);
        points.reverse();
        points
    }

    /// The edit that names the state in which a map is now.
    pub fn point_of(&self, map: MapId, id: PointId, name: String, on: Day) -> Option<Edit> {
        let held = Arc::new(self.held_of(map)?);
        let order = OrderKey::between(self.points(map).first().map(|(_, point)| &point.order), None);
        Some(Edit::add(InMap { map, id }, Point { order, name, on, held }))
    }

    /// Points of a map that were removed, the last one first.
    pub fn removed_points(&self, map: MapId) -> Vec<Removed> {
        let (first, last) = InMap::<PointId>::whole(map);
        newest_first(self.removed_between(Key::Point(first), Key::Point(last)))
    }
}

/// Records under what they are called in a file: an id, or a word. What is
/// called otherwise is of a newer version; it is kept with what isn't known.
mod by_name {
    use std::collections::BTreeMap;
    use std::fmt;
    use std::marker::PhantomData;

    use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, Visitor};
    use serde::ser::{Serialize, Serializer};

    use super::{CauseId, Factor, RowId, SolutionId, Word};

    pub trait Name: Ord + Copy {
        fn written(self) -> String;
        fn read(text: &str) -> Option<Self>;
    }

    macro_rules! ids_are_names {
        ($($id:ty),+) => {$(
            impl Name for $id {
                fn written(self) -> String {
                    self.to_string()
                }

                fn read(text: &str) -> Option<Self> {
                    text.parse().ok()
                }
            }
        )+};
    }

    ids_are_names!(RowId, CauseId, SolutionId);

    impl Name for Factor {
        fn written(self) -> String {
            self.word().into()
        }

        fn read(text: &str) -> Option<Self> {
            Factor::from_word(text)
        }
    }

    pub fn serialize<N: Name, R: Serialize, S: Serializer>(
        records: &BTreeMap<N, R>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.collect_map(records.iter().map(|(name, record)| (name.written(), record)))
    }

    pub fn deserialize<'de, N: Name, R: Deserialize<'de>, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<BTreeMap<N, R>, D::Error> {
        struct Records<N, R>(PhantomData<(N, R)>);

        impl<'de, N: Name, R: Deserialize<'de>> Visitor<'de> for Records<N, R> {
            type Value = BTreeMap<N, R>;

            fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
                formatter.write_str("records by their names")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Self::Value, A::Error> {
                let mut records = BTreeMap::new();
                while let Some(name) = entries.next_key::<String>()? {
                    match N::read(&name) {
                        Some(name) => drop(records.insert(name, entries.next_value()?)),
                        None => drop(entries.next_value::<IgnoredAny>()?),
                    }
                }
                Ok(records)
            }
        }

        deserializer.deserialize_map(Records(PhantomData))
    }
}
