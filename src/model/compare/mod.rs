//! What changed on a map between two of its states.

mod details;
mod places;
mod words_changed;

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Agreed, Cause, CauseId, Cell, CellState, ClientId, Day, Direction, Factor, FactorReview, GapMap, Held, LevelName,
    Open, Origin, Period, PersonId, Polarity, ProvenanceKind, Row, RowId, Side, Solution, SolutionId, SolutionKind,
    SolutionStatus, Visibility, Word, WorthOf,
};
pub use words_changed::{Piece, pieces};

use details::Details;
use places::Places;

/// What of a map has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Thing {
    /// What holds for it as a whole.
    Map,
    /// A need; its SHOULD and IS only where it came or went with them.
    Row(RowId),
    /// The SHOULD or the IS of a need.
    Cell(RowId, Side),
    /// A cause.
    Cause(CauseId),
    /// What was found on looking at a factor.
    Factor(Factor),
    /// A solution.
    Solution(SolutionId),
}

/// How it has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// It wasn't there before.
    Added,
    /// It isn't there any more.
    Removed,
    /// It says something else.
    Changed,
    /// It hangs together with something else than before. Another place in a list is no change.
    Moved,
}

/// With what on the map a change is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Under {
    /// With the map as a whole.
    Map,
    /// With a need.
    Need(RowId),
    /// With what hangs together with no need.
    Loose,
}

/// Something that changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MapChange {
    /// Where one looks for it.
    pub under: Under,
    /// What.
    pub thing: Thing,
    /// How.
    pub how: How,
    /// What is different about it; of what came or went all that it says.
    pub details: Vec<Different>,
}

/// One detail that is different.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Different {
    /// The cell in which it is, for details of cells.
    pub side: Option<Side>,
    /// Which detail.
    pub detail: Detail,
    /// What it said before.
    pub before: Said,
    /// What it says after.
    pub after: Said,
}

/// What can be different about something on a map.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "each is named after the field that it is")]
pub enum Detail {
    Title,
    Client,
    Origin,
    Request,
    Notes,
    OwnsResult,
    HasAuthority,
    InChainOfCommand,
    Pays,
    TrueClient,
    Doubts,
    Level,
    PerformerGroup,
    Measure,
    Unit,
    Direction,
    ByWhen,
    Agreed,
    Serves,
    Opportunity,
    WorthLow,
    WorthLikely,
    WorthHigh,
    WorthUnit,
    WorthPer,
    WorthOf,
    WorthBasis,
    WorthVisibility,
    Text,
    Figure,
    FigureAsOf,
    FigureSource,
    State,
    SkippedBecause,
    Source,
    SourceWho,
    SourceDetail,
    SourceOn,
    Visibility,
    Polarity,
    Factor,
    Evidence,
    Anticipated,
    AcceptedBecause,
    Explains,
    FoundNone,
    Kind,
    Status,
    Owner,
    Due,
    Success,
    Answers,
}

/// What a detail says.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is named after what it holds")]
pub enum Said {
    Nothing,
    Text(String),
    Day(Day),
    Answer(bool),
    Level(LevelName),
    Client(ClientId),
    Person(PersonId),
    Agreed(Agreed),
    Rows(BTreeSet<RowId>),
    Causes(BTreeSet<CauseId>),
    State(CellState),
    Origin(Open<Origin>),
    Direction(Open<Direction>),
    Period(Open<Period>),
    WorthOf(Open<WorthOf>),
    Source(Open<ProvenanceKind>),
    Visibility(Open<Visibility>),
    Polarity(Open<Polarity>),
    Factor(Open<Factor>),
    Kind(Open<SolutionKind>),
    Status(Open<SolutionStatus>),
    /// A state that this version doesn't know.
    NewerState(Open<CellState>),
}

impl Said {
    /// A text; nothing if it is blank.
    fn text(text: &str) -> Said {
        match text.trim() {
            "" => Said::Nothing,
            text => Said::Text(text.into()),
        }
    }

    /// Something, or nothing.
    fn option<T>(value: Option<T>, said: fn(T) -> Said) -> Said {
        value.map_or(Said::Nothing, said)
    }
}

/// What is different on a map after, compared with before: what came, what went,
/// and of what stayed each detail that says something else. Told in the order of
/// the map: first what holds for it as a whole, then need by need with causes and
/// solutions, then what hangs together with no need.
pub fn compare(before: &Held, after: &Held) -> Vec<MapChange> {
    let mut comparison = Comparison { before, after, places: Places::of(before, after), told: BTreeMap::new() };
    comparison.map();
    comparison.factors();
    comparison.rows();
    comparison.causes();
    comparison.solutions();
    comparison.told.into_values().flatten().collect()
}

/// A comparison that is being made.
struct Comparison<'a> {
    before: &'a Held,
    after: &'a Held,
    places: Places,
    /// Changes by the place at which they are told.
    told: BTreeMap<usize, Vec<MapChange>>,
}

impl Comparison<'_> {
    fn tell(&mut self, under: Under, thing: Thing, how: How, details: Details) {
        let details = details.told();
        if !details.is_empty() || matches!(how, How::Added | How::Removed) {
            let change = MapChange { under, thing, how, details };
            self.told.entry(self.places.rank(under)).or_default().push(change);
        }
    }

    fn map(&mut self) {
        let mut details = Details::new(None);
        details.map(&self.before.map, &self.after.map);
        self.tell(Under::Map, Thing::Map, How::Changed, details);
    }

    fn factors(&mut self) {
        let nothing = FactorReview::default();
        for factor in union(&self.before.factors, &self.after.factors) {
            let review = |held: &Held| held.factors.get(&factor).unwrap_or(&nothing).clone();
            let mut details = Details::new(None);
            details.factor(&review(self.before), &review(self.after));
            self.tell(Under::Map, Thing::Factor(factor), How::Changed, details);
        }
    }

    fn rows(&mut self) {
        for id in self.places.rows().to_vec() {
            let (was, is) = (self.before.rows.get(&id), self.after.rows.get(&id));
            let (how, was, is) = match (was, is) {
                (Some(was), Some(is)) => {
                    let serves = |row: &Row| row.performance().map(|it| it.serves.clone()).unwrap_or_default();
                    (moved(&self.places.known(&serves(was)), &self.places.known(&serves(is))), was.clone(), is.clone())
                }
                (None, Some(is)) => (How::Added, blank(is), is.clone()),
                (Some(was), None) => (How::Removed, was.clone(), blank(was)),
                (None, None) => continue,
            };
            let mut details = Details::new(None);
            details.row(&was, &is, &self.places);
            let came_or_went = matches!(how, How::Added | How::Removed);
            for side in Side::ALL {
                let mut of_cell = Details::new(Some(*side));
                of_cell.cell(&cell(self.before, id, *side), &cell(self.after, id, *side));
                if came_or_went {
                    details.extend(of_cell);
                } else {
                    self.tell(Under::Need(id), Thing::Cell(id, *side), How::Changed, of_cell);
                }
            }
            self.tell(Under::Need(id), Thing::Row(id), how, details.only(how));
        }
    }

    fn causes(&mut self) {
        for id in self.places.causes().to_vec() {
            let (was, is) = (self.before.causes.get(&id), self.after.causes.get(&id));
            let how = match (was, is) {
                (Some(was), Some(is)) => moved(&self.places.known(&was.gaps), &self.places.known(&is.gaps)),
                (None, _) => How::Added,
                (_, None) => How::Removed,
            };
            let mut details = Details::new(None);
            let blank = Cause::default();
            details.cause(was.unwrap_or(&blank), is.unwrap_or(&blank), &self.places);
            self.tell(self.places.of_cause(id), Thing::Cause(id), how, details.only(how));
        }
    }

    fn solutions(&mut self) {
        for id in self.places.solutions().to_vec() {
            let (was, is) = (self.before.solutions.get(&id), self.after.solutions.get(&id));
            let how = match (was, is) {
                (Some(was), Some(is)) => {
                    moved(&self.places.known_causes(&was.causes), &self.places.known_causes(&is.causes))
                }
                (None, _) => How::Added,
                (_, None) => How::Removed,
            };
            let mut details = Details::new(None);
            let blank = Solution::default();
            details.solution(was.unwrap_or(&blank), is.unwrap_or(&blank), &self.places);
            self.tell(self.places.of_solution(id), Thing::Solution(id), how, details.only(how));
        }
    }
}

/// Whether something that stayed hangs together with something else than before.
fn moved<I: Ord>(was: &BTreeSet<I>, is: &BTreeSet<I>) -> How {
    if !was.is_subset(is) && !is.is_subset(was) { How::Moved } else { How::Changed }
}

/// A need of the same level that says nothing.
fn blank(row: &Row) -> Row {
    Row::new(row.level.name(), row.order.clone())
}

fn cell(held: &Held, row: RowId, side: Side) -> Cell {
    held.cells(side).get(&row).filter(|_| held.rows.contains_key(&row)).cloned().unwrap_or_default()
}

/// All names in one or the other.
fn union<N: Copy + Ord, R>(one: &BTreeMap<N, R>, other: &BTreeMap<N, R>) -> Vec<N> {
    let all: BTreeSet<N> = one.keys().chain(other.keys()).copied().collect();
    all.into_iter().collect()
}
