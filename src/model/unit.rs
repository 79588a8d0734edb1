//! Units: what is stamped and merged as a whole.

use std::sync::Arc;

use serde::Serialize;
use serde_json::{Map, Value};

use super::{
    ActionId, BankId, Beginning, BoardLine, BoardLineId, Cause, CauseId, Cell, CellRef, ChangeEntry, ChangeId,
    CheckAction, CheckAnswers, CheckRound, Client, ClientId, ClientStanding, Dismissal, DismissalRef, Fact, FactRef,
    FactorRef, FactorReview, Favourite, GapMap, Gathered, InMap, InMeeting, InRoom, Introduction, Key, Level, Line,
    LineId, MapId, Meeting, MeetingId, Member, Millis, Observation, ObservationId, OfClient, OwnQuestion, PartId,
    Participant, ParticipantId, Person, PersonId, PlanPart, Planned, PlannedId, Point, PointId, Promise, PromiseId,
    QuestionId, QuestionSet, QuestionSetId, Quote, QuoteRef, Rehearsal, RehearsalId, RehearsalTurn, Room, RoomId,
    Rotation, RotationId, RoundId, Row, RowId, Scenario, ScenarioId, Seen, Solution, SolutionId, Stamp, StandingId,
    TurnRef, WorkbookInfo,
};

/// Fields that a newer version has written and this one doesn't know, by where
/// they stood: a name or, within a unit, a JSON pointer (RFC 6901).
pub type Extra = Arc<Map<String, Value>>;

/// What a unit holds. Written as what it holds: the key says what kind that is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
#[allow(missing_docs, reason = "each is named after what it holds")]
pub enum Body {
    Info(WorkbookInfo),
    Person(Person),
    Client(Client),
    Standing(ClientStanding),
    Map(GapMap),
    Row(Row),
    Cell(Cell),
    Cause(Cause),
    Factor(FactorReview),
    Solution(Solution),
    Dismissal(Dismissal),
    Point(Point),
    Question(OwnQuestion),
    Favourite(Favourite),
    Meeting(Meeting),
    Planned(Planned),
    Line(Line),
    Promise(Promise),
    QuestionSet(QuestionSet),
    Beginning(Beginning),
    Introduction(Introduction),
    Observation(Observation),
    Quote(Quote),
    Round(CheckRound),
    Answers(CheckAnswers),
    /// What several people answered in a round.
    Gathered(Gathered),
    Action(CheckAction),
    Change(ChangeEntry),
    Scenario(Scenario),
    Fact(Fact),
    Rehearsal(Rehearsal),
    Turn(RehearsalTurn),
    Room(Room),
    Participant(Participant),
    Rotation(Rotation),
    Part(PlanPart),
    BoardLine(BoardLine),
    /// Something that this version can't read; kept as it is.
    Other(Value),
}

/// Whether a unit is there, removed, or gone for good.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// It is there.
    Live(Body),
    /// Removed at that time; it can be restored for a while.
    Trashed(Body, Millis),
    /// Only the fact is left that it was there.
    Erased,
}

impl State {
    /// What it holds, unless that is gone for good.
    pub fn body(&self) -> Option<&Body> {
        match self {
            State::Live(body) | State::Trashed(body, _) => Some(body),
            State::Erased => None,
        }
    }
}

/// What a version says, whenever and wherever it was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Content {
    /// What this version of the program understands.
    pub state: State,
    /// What it doesn't.
    pub extra: Option<Extra>,
}

impl Content {
    /// The content of a tombstone.
    pub const ERASED: Content = Content { state: State::Erased, extra: None };
}

/// One version of a unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// Which edit made it.
    pub stamp: Stamp,
    /// What it made.
    pub content: Content,
}

/// A unit: its current version and, where it was edited in two places at once,
/// the others, until someone chooses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    current: Version,
    /// In falling order; none is above `current`.
    others: Vec<Version>,
}

impl Unit {
    /// A unit with this version alone.
    pub fn new(version: Version) -> Unit {
        Unit { current: version, others: Vec::new() }
    }

    /// A unit of these versions, the highest of which is the current one; none
    /// if there are no versions.
    pub fn of(mut versions: Vec<Version>) -> Option<Unit> {
        versions.sort_by_cached_key(|version| std::cmp::Reverse((version.stamp, tie_breaker(&version.content))));
        versions.dedup();
        let mut versions = versions.into_iter();
        Some(Unit { current: versions.next()?, others: versions.collect() })
    }

    /// The version that counts.
    pub fn current(&self) -> &Version {
        &self.current
    }

    /// The versions beside it that say something else.
    pub fn alternatives(&self) -> impl Iterator<Item = &Version> {
        self.others.iter().filter(|other| other.content != self.current.content)
    }

    /// All versions, the current one first.
    pub fn versions(&self) -> impl Iterator<Item = &Version> {
        std::iter::once(&self.current).chain(&self.others)
    }

    /// The same unit with another current version; the others stay.
    pub(super) fn with_current(&self, current: Version) -> Unit {
        Unit { current, others: self.others.clone() }
    }

    /// Joins what two workbooks hold of a unit (see [`super::Workbook::merge`]).
    ///
    /// A version stays unless the other side has seen it and has it no more,
    /// which means that it was replaced there on purpose.
    pub(super) fn join(&self, seen: &Seen, other: &Unit, other_seen: &Seen) -> Unit {
        let stays = |version: &&Version, unit: &Unit, seen: &Seen| {
            !seen.has(version.stamp) || unit.versions().any(|theirs| theirs.stamp == version.stamp)
        };
        let ours = self.versions().filter(|version| stays(version, other, other_seen));
        let theirs = other.versions().filter(|version| stays(version, self, seen));
        let mut joined: Vec<Version> = ours.chain(theirs).cloned().collect();
        if joined.is_empty() {
            // Each says that it replaced the other: no honest history does. Keep both.
            joined = self.versions().chain(other.versions()).cloned().collect();
        }
        let is_erased = |version: &Version| version.content.state == State::Erased;
        let erased: Vec<Stamp> =
            joined.iter().filter(|version| is_erased(version)).map(|version| version.stamp).collect();
        joined.retain(|version| is_erased(version) || !erased.contains(&version.stamp));
        Unit::of(joined).unwrap_or_else(|| self.clone())
    }
}

/// Orders contents that bear the same stamp, which only a file altered by hand
/// can bring about, in the same way everywhere.
fn tie_breaker(content: &Content) -> (Option<Millis>, String, String) {
    let text = serde_json::to_string(&content.state.body()).unwrap_or_default();
    let extra = content.extra.as_ref().map(|extra| Value::Object((**extra).clone()).to_string()).unwrap_or_default();
    let since = match content.state {
        State::Trashed(_, since) => Some(since),
        State::Live(_) | State::Erased => None,
    };
    (since, text, extra)
}

/// A type that is the body of one kind of unit, and the id that leads to it.
pub trait Record: Clone + PartialEq + Sized + 'static {
    /// What one of them is found by.
    type Id: Copy;

    /// The key of the one with this id.
    fn key(id: Self::Id) -> Key;

    /// The id, if the key is one of this kind.
    fn id(key: &Key) -> Option<Self::Id>;

    /// The record in a body, if it is of this kind.
    fn of(body: &Body) -> Option<&Self>;

    /// As a body.
    fn into_body(self) -> Body;

    /// What stands there before anything was written, for units that exist
    /// with what they belong to.
    fn implied() -> Option<Self> {
        None
    }
}

macro_rules! records {
    ($($record:ty, $id:ty, $variant:ident $(, $implied:expr)?);+ $(;)?) => {$(
        impl Record for $record {
            type Id = $id;

            fn key(id: $id) -> Key {
                Key::$variant(id)
            }

            fn id(key: &Key) -> Option<$id> {
                match key {
                    Key::$variant(id) => Some(*id),
                    _ => None,
                }
            }

            fn of(body: &Body) -> Option<&Self> {
                match body {
                    Body::$variant(record) => Some(record),
                    _ => None,
                }
            }

            fn into_body(self) -> Body {
                Body::$variant(self)
            }

            $(fn implied() -> Option<Self> {
                Some($implied)
            })?
        }
    )+};
}

records! {
    Person, PersonId, Person;
    Client, ClientId, Client;
    ClientStanding, OfClient<StandingId>, Standing;
    GapMap, MapId, Map;
    Row, InMap<RowId>, Row;
    Cell, CellRef, Cell, Cell::default();
    Cause, InMap<CauseId>, Cause;
    FactorReview, FactorRef, Factor, FactorReview::default();
    Solution, InMap<SolutionId>, Solution;
    Dismissal, DismissalRef, Dismissal, Dismissal::default();
    Point, InMap<PointId>, Point;
    OwnQuestion, QuestionId, Question;
    Favourite, BankId, Favourite, Favourite::default();
    Meeting, MeetingId, Meeting;
    Planned, InMeeting<PlannedId>, Planned;
    Line, InMeeting<LineId>, Line;
    Promise, PromiseId, Promise;
    QuestionSet, QuestionSetId, QuestionSet;
    Beginning, Option<ClientId>, Beginning, Beginning::default();
    Observation, ObservationId, Observation;
    Quote, QuoteRef, Quote;
    CheckRound, RoundId, Round;
    CheckAnswers, RoundId, Answers, CheckAnswers::default();
    Gathered, RoundId, Gathered, Gathered::default();
    CheckAction, ActionId, Action;
    ChangeEntry, ChangeId, Change;
    Scenario, ScenarioId, Scenario;
    Fact, FactRef, Fact;
    Rehearsal, RehearsalId, Rehearsal;
    RehearsalTurn, TurnRef, Turn;
    Room, RoomId, Room;
    Participant, InRoom<ParticipantId>, Participant;
    Rotation, InRoom<RotationId>, Rotation;
    PlanPart, InRoom<PartId>, Part;
    BoardLine, InRoom<BoardLineId>, BoardLine;
}

impl Record for WorkbookInfo {
    type Id = ();

    fn key((): ()) -> Key {
        Key::Info
    }

    fn id(key: &Key) -> Option<()> {
        (*key == Key::Info).then_some(())
    }

    fn of(body: &Body) -> Option<&Self> {
        match body {
            Body::Info(info) => Some(info),
            _ => None,
        }
    }

    fn into_body(self) -> Body {
        Body::Info(self)
    }
}

impl Record for Introduction {
    type Id = ();

    fn key((): ()) -> Key {
        Key::Introduction
    }

    fn id(key: &Key) -> Option<()> {
        (*key == Key::Introduction).then_some(())
    }

    fn of(body: &Body) -> Option<&Self> {
        match body {
            Body::Introduction(introduction) => Some(introduction),
            _ => None,
        }
    }

    fn into_body(self) -> Body {
        Body::Introduction(self)
    }

    fn implied() -> Option<Self> {
        Some(Introduction::default())
    }
}

impl Body {
    /// The units that this one, standing at `key`, points to.
    pub fn links(&self, key: &Key) -> Vec<Key> {
        let person = |id: &Option<PersonId>| id.map(Key::Person);
        let mut links: Vec<Key> = key.parent().into_iter().collect();
        match (self, key) {
            (Body::Client(client), _) => {
                links.extend(person(&client.person));
                links.extend(person(&client.true_client.true_client));
            }
            (Body::Map(map), _) => {
                links.extend(map.client.map(Key::Client));
                links.extend(person(&map.true_client.true_client));
            }
            (Body::Row(row), Key::Row(InMap { map, .. })) => {
                links.extend(row.agreed.as_ref().and_then(|agreed| person(&agreed.with)));
                if let Level::Performance(performance) = &row.level {
                    links.extend(performance.serves.iter().map(|id| Key::Row(InMap { map: *map, id: *id })));
                }
            }
            (Body::Cell(cell), _) => links.extend(cell.provenance.as_ref().and_then(|source| person(&source.person))),
            (Body::Cause(cause), Key::Cause(InMap { map, .. })) => {
                links.extend(cause.provenance.as_ref().and_then(|source| person(&source.person)));
                links.extend(cause.gaps.iter().map(|id| Key::Row(InMap { map: *map, id: *id })));
            }
            (Body::Solution(solution), Key::Solution(InMap { map, .. })) => {
                links.extend(person(&solution.owner));
                links.extend(solution.causes.iter().map(|id| Key::Cause(InMap { map: *map, id: *id })));
            }
            (Body::Meeting(meeting), _) => links.extend(meeting.client.map(Key::Client)),
            (Body::Planned(planned), _) => {
                links.extend(planned.question.map(Key::Question));
                links.extend(planned.fills.clone().map(place_of));
            }
            (Body::Line(line), Key::Line(InMeeting { meeting, .. })) => {
                links.extend(line.answers.map(|id| Key::Planned(InMeeting { meeting: *meeting, id })));
                links.extend(line.landed.clone().map(place_of));
            }
            (Body::Promise(promise), _) => {
                links.extend(person(&promise.person));
                links.extend(promise.client.map(Key::Client));
                links.extend(promise.meeting.map(Key::Meeting));
            }
            (Body::QuestionSet(set), _) => {
                // Those of the bank are in no workbook.
                let own = |member: &Member| if let Member::Own(id) = member { Some(Key::Question(*id)) } else { None };
                links.extend(set.questions.iter().filter_map(own));
            }
            (Body::Observation(observation), _) => {
                links.extend(observation.meeting().map(Key::Meeting));
                links.extend(person(&observation.observer));
            }
            (Body::Round(round), _) => links.extend(round.client.map(Key::Client)),
            (Body::Action(action), _) => {
                links.extend(action.round.map(Key::Round));
                links.extend(person(&action.who));
            }
            (Body::Change(entry), _) => links.extend(entry.client.map(Key::Client)),
            (Body::Rotation(rotation), Key::Rotation(InRoom { room, .. })) => {
                let seats = rotation.groups.iter().flat_map(|group| &group.seats);
                links.extend(seats.map(|seat| Key::Participant(InRoom { room: *room, id: seat.who })));
            }
            // What a point holds refers to what was there then, which may be gone.
            _ => {}
        }
        links
    }
}

/// Where a place is, which for a cell is its row: the cell need not be written yet.
fn place_of(key: Key) -> Key {
    match key {
        Key::Cell(cell) => Key::Row(cell.row),
        key => key,
    }
}
