//! Keys: where a unit stands in its workbook.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::id::{
    ActionId, BoardLineId, CauseId, ChangeId, ClientId, LineId, MapId, MeetingId, ObservationId, PartId, ParticipantId,
    PersonId, PlannedId, PointId, PromiseId, QuestionId, QuestionSetId, RehearsalId, RoomId, RotationId, RoundId,
    RowId, ScenarioId, SolutionId, StandingId,
};
use super::word::Word;
use super::{BankId, DismissalRef, FactRef, Factor, Id, ItemKind, QuoteRef, Rule, Spot, TurnRef};

/// Something that belongs to a map, with its own id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct InMap<T> {
    /// The map.
    pub map: MapId,
    /// The thing itself.
    pub id: T,
}

/// Something that belongs to a client, with its own id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OfClient<T> {
    /// The client.
    pub client: ClientId,
    /// The thing itself.
    pub id: T,
}

/// Something that belongs to a meeting, with its own id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct InMeeting<T> {
    /// The meeting.
    pub meeting: MeetingId,
    /// The thing itself.
    pub id: T,
}

/// Something that belongs to a practice session, with its own id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct InRoom<T> {
    /// The session.
    pub room: RoomId,
    /// The thing itself.
    pub id: T,
}

crate::words! {
    /// Which of a row's two cells.
    pub enum Side {
        /// How it should be.
        Should = "should",
        /// How it is.
        Is = "is",
    }
}

/// A cell: a row, and which side of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CellRef {
    /// The row.
    pub row: InMap<RowId>,
    /// Which side of it.
    pub side: Side,
}

/// A factor, looked at on a map.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FactorRef {
    /// The map.
    pub map: MapId,
    /// The factor.
    pub factor: Factor,
}

/// The key of a unit. Written as a path, such as `cell/<map>/<row>/should`.
///
/// Units of one map and kind stand next to each other, so that a map is read
/// without looking at the others.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    /// The workbook itself.
    Info,
    /// A person.
    Person(PersonId),
    /// A client.
    Client(ClientId),
    /// How the relationship with a client stood on a day.
    Standing(OfClient<StandingId>),
    /// A map.
    Map(MapId),
    /// A row of a map.
    Row(InMap<RowId>),
    /// A cell of a row.
    Cell(CellRef),
    /// A cause on a map.
    Cause(InMap<CauseId>),
    /// What was found on looking at a factor.
    Factor(FactorRef),
    /// A solution on a map.
    Solution(InMap<SolutionId>),
    /// A check that was dismissed on a map.
    Dismissal(DismissalRef),
    /// A point in the history of a map.
    Point(InMap<PointId>),
    /// A question of one's own.
    Question(QuestionId),
    /// Whether a question of the bank is liked best.
    Favourite(BankId),
    /// A meeting.
    Meeting(MeetingId),
    /// A question of a meeting's plan.
    Planned(InMeeting<PlannedId>),
    /// A line written down in a meeting.
    Line(InMeeting<LineId>),
    /// What someone undertook to do.
    Promise(PromiseId),
    /// A set of questions.
    QuestionSet(QuestionSetId),
    /// The steps of the guide that are done with a client or, without one, for oneself.
    Beginning(Option<ClientId>),
    /// What was said of how to begin in one's own organisation.
    Introduction,
    /// What a colleague wrote down who only watched.
    Observation(ObservationId),
    /// Words that such a colleague heard.
    Quote(QuoteRef),
    /// A round of a self-check.
    Round(RoundId),
    /// One's own answers in a round.
    Answers(RoundId),
    /// What several people answered in a round.
    Gathered(RoundId),
    /// Something to do by a day.
    Action(ActionId),
    /// What was seen of a change on a day.
    Change(ChangeId),
    /// A scenario of one's own.
    Scenario(ScenarioId),
    /// What only the client of a scenario knows.
    Fact(FactRef),
    /// A rehearsal of one's own.
    Rehearsal(RehearsalId),
    /// Something that was asked in a rehearsal.
    Turn(TurnRef),
    /// A practice session.
    Room(RoomId),
    /// Someone who takes part in it.
    Participant(InRoom<ParticipantId>),
    /// Groups that stay together in it.
    Rotation(InRoom<RotationId>),
    /// A part of its plan.
    Part(InRoom<PartId>),
    /// What could be even better, on its board.
    BoardLine(InRoom<BoardLineId>),
    /// A unit of a kind that this version doesn't know.
    Other(Arc<str>),
}

impl Key {
    /// What kind of thing it stands for.
    pub fn kind(&self) -> ItemKind {
        match self {
            Key::Info => ItemKind::Workbook,
            Key::Person(_) => ItemKind::Person,
            Key::Client(_) => ItemKind::Client,
            Key::Standing(_) => ItemKind::Standing,
            Key::Map(_) => ItemKind::Map,
            Key::Row(_) => ItemKind::Row,
            Key::Cell(CellRef { side: Side::Should, .. }) => ItemKind::Should,
            Key::Cell(CellRef { side: Side::Is, .. }) => ItemKind::Is,
            Key::Cause(_) => ItemKind::Cause,
            Key::Factor(_) => ItemKind::Factor,
            Key::Solution(_) => ItemKind::Solution,
            Key::Dismissal(_) => ItemKind::Check,
            Key::Point(_) => ItemKind::Point,
            Key::Question(_) => ItemKind::Question,
            Key::Favourite(_) => ItemKind::Favourite,
            Key::Meeting(_) => ItemKind::Meeting,
            Key::Planned(_) => ItemKind::Planned,
            Key::Line(_) => ItemKind::Line,
            Key::Promise(_) => ItemKind::Promise,
            Key::QuestionSet(_) => ItemKind::QuestionSet,
            Key::Beginning(_) => ItemKind::Beginning,
            Key::Introduction => ItemKind::Introduction,
            Key::Observation(_) => ItemKind::Observation,
            Key::Quote(_) => ItemKind::Quote,
            Key::Round(_) => ItemKind::Round,
            Key::Answers(_) => ItemKind::Answers,
            Key::Gathered(_) => ItemKind::Gathered,
            Key::Action(_) => ItemKind::Action,
            Key::Change(_) => ItemKind::Change,
            Key::Scenario(_) => ItemKind::Scenario,
            Key::Fact(_) => ItemKind::Fact,
            Key::Rehearsal(_) => ItemKind::Rehearsal,
            Key::Turn(_) => ItemKind::Turn,
            Key::Room(_) => ItemKind::Room,
            Key::Participant(_) => ItemKind::Participant,
            Key::Rotation(_) => ItemKind::Rotation,
            Key::Part(_) => ItemKind::Part,
            Key::BoardLine(_) => ItemKind::BoardLine,
            Key::Other(_) => ItemKind::Other,
        }
    }

    /// How a row, a cause or a solution is called on its map.
    pub(super) fn own_id(&self) -> Option<String> {
        match self {
            Key::Row(InMap { id, .. }) => Some(id.to_string()),
            Key::Cause(InMap { id, .. }) => Some(id.to_string()),
            Key::Solution(InMap { id, .. }) => Some(id.to_string()),
            _ => None,
        }
    }

    /// What it is a part of: without that, it doesn't show.
    pub fn parent(&self) -> Option<Key> {
        match self {
            Key::Row(InMap { map, .. })
            | Key::Cause(InMap { map, .. })
            | Key::Solution(InMap { map, .. })
            | Key::Point(InMap { map, .. })
            | Key::Factor(FactorRef { map, .. }) => Some(Key::Map(*map)),
            Key::Standing(OfClient { client, .. }) => Some(Key::Client(*client)),
            Key::Planned(InMeeting { meeting, .. }) | Key::Line(InMeeting { meeting, .. }) => {
                Some(Key::Meeting(*meeting))
            }
            Key::Beginning(whose) => whose.map(Key::Client),
            Key::Quote(quote) => Some(Key::Observation(quote.observation)),
            Key::Fact(fact) => Some(Key::Scenario(fact.scenario)),
            Key::Turn(turn) => Some(Key::Rehearsal(turn.rehearsal)),
            Key::Answers(round) | Key::Gathered(round) => Some(Key::Round(*round)),
            Key::Cell(cell) => Some(Key::Row(cell.row)),
            Key::Participant(InRoom { room, .. })
            | Key::Rotation(InRoom { room, .. })
            | Key::Part(InRoom { room, .. })
            | Key::BoardLine(InRoom { room, .. }) => Some(Key::Room(*room)),
            // It goes with what it is about, and so does the reason given.
            Key::Dismissal(DismissalRef { map, at, .. }) => Some(at.whole(*map)),
            Key::Info
            | Key::Person(_)
            | Key::Client(_)
            | Key::Map(_)
            | Key::Question(_)
            | Key::Favourite(_)
            | Key::Meeting(_)
            | Key::Promise(_)
            | Key::QuestionSet(_)
            | Key::Introduction
            | Key::Observation(_)
            | Key::Round(_)
            | Key::Action(_)
            | Key::Change(_)
            | Key::Scenario(_)
            | Key::Rehearsal(_)
            | Key::Room(_)
            | Key::Other(_) => None,
        }
    }

    /// All that it is a part of, the nearest first.
    pub fn wholes(&self) -> impl Iterator<Item = Key> {
        std::iter::successors(self.parent(), Key::parent)
    }
}

impl<T: Id> InMap<T> {
    /// From the lowest to the highest that this map can have.
    pub(super) fn whole(map: MapId) -> (InMap<T>, InMap<T>) {
        (InMap { map, id: T::LOWEST }, InMap { map, id: T::HIGHEST })
    }
}

impl<T: Id> InMeeting<T> {
    /// From the lowest to the highest that this meeting can have.
    pub(super) fn whole(meeting: MeetingId) -> (InMeeting<T>, InMeeting<T>) {
        (InMeeting { meeting, id: T::LOWEST }, InMeeting { meeting, id: T::HIGHEST })
    }
}

impl<T: Id> InRoom<T> {
    /// From the lowest to the highest that this session can have.
    pub(super) fn whole(room: RoomId) -> (InRoom<T>, InRoom<T>) {
        (InRoom { room, id: T::LOWEST }, InRoom { room, id: T::HIGHEST })
    }
}

impl<T: Id> OfClient<T> {
    /// From the lowest to the highest that this client can have.
    pub(super) fn whole(client: ClientId) -> (OfClient<T>, OfClient<T>) {
        (OfClient { client, id: T::LOWEST }, OfClient { client, id: T::HIGHEST })
    }
}

/// What stands in the place of a client, or of someone who answers, for what one does oneself.
const OWN: &str = "own";

impl fmt::Display for Key {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Key::Info => write!(formatter, "workbook"),
            Key::Person(id) => write!(formatter, "person/{id}"),
            Key::Client(id) => write!(formatter, "client/{id}"),
            Key::Standing(OfClient { client, id }) => write!(formatter, "standing/{client}/{id}"),
            Key::Map(id) => write!(formatter, "map/{id}"),
            Key::Row(InMap { map, id }) => write!(formatter, "row/{map}/{id}"),
            Key::Cell(CellRef { row: InMap { map, id }, side }) => {
                write!(formatter, "cell/{map}/{id}/{}", side.word())
            }
            Key::Cause(InMap { map, id }) => write!(formatter, "cause/{map}/{id}"),
            Key::Factor(FactorRef { map, factor }) => write!(formatter, "factor/{map}/{}", factor.word()),
            Key::Solution(InMap { map, id }) => write!(formatter, "solution/{map}/{id}"),
            Key::Dismissal(DismissalRef { map, rule, at }) => {
                write!(formatter, "dismissal/{map}/{}/{at}", rule.word())
            }
            Key::Point(InMap { map, id }) => write!(formatter, "point/{map}/{id}"),
            Key::Question(id) => write!(formatter, "question/{id}"),
            Key::Favourite(id) => write!(formatter, "favourite/{id}"),
            Key::Meeting(id) => write!(formatter, "meeting/{id}"),
            Key::Planned(InMeeting { meeting, id }) => write!(formatter, "planned/{meeting}/{id}"),
            Key::Line(InMeeting { meeting, id }) => write!(formatter, "line/{meeting}/{id}"),
            Key::Promise(id) => write!(formatter, "promise/{id}"),
            Key::QuestionSet(id) => write!(formatter, "set/{id}"),
            Key::Beginning(None) => write!(formatter, "beginning/{OWN}"),
            Key::Beginning(Some(client)) => write!(formatter, "beginning/{client}"),
            Key::Introduction => write!(formatter, "introduction"),
            Key::Observation(id) => write!(formatter, "observation/{id}"),
            Key::Quote(QuoteRef { observation, id }) => write!(formatter, "quote/{observation}/{id}"),
            Key::Round(id) => write!(formatter, "round/{id}"),
            Key::Answers(round) => write!(formatter, "answers/{round}/{OWN}"),
            Key::Gathered(round) => write!(formatter, "gathered/{round}"),
            Key::Action(id) => write!(formatter, "action/{id}"),
            Key::Change(id) => write!(formatter, "change/{id}"),
            Key::Scenario(id) => write!(formatter, "scenario/{id}"),
            Key::Fact(FactRef { scenario, id }) => write!(formatter, "fact/{scenario}/{id}"),
            Key::Rehearsal(id) => write!(formatter, "rehearsal/{id}"),
            Key::Turn(TurnRef { rehearsal, id }) => write!(formatter, "turn/{rehearsal}/{id}"),
            Key::Room(id) => write!(formatter, "room/{id}"),
            Key::Participant(InRoom { room, id }) => write!(formatter, "participant/{room}/{id}"),
            Key::Rotation(InRoom { room, id }) => write!(formatter, "rotation/{room}/{id}"),
            Key::Part(InRoom { room, id }) => write!(formatter, "part/{room}/{id}"),
            Key::BoardLine(InRoom { room, id }) => write!(formatter, "board/{room}/{id}"),
            Key::Other(path) => formatter.write_str(path),
        }
    }
}

impl FromStr for Key {
    type Err = std::convert::Infallible;

    /// Never fails: what this version can't read is kept as it stands.
    fn from_str(path: &str) -> Result<Key, Self::Err> {
        Ok(parse(path).unwrap_or_else(|| Key::Other(path.into())))
    }
}

fn parse(path: &str) -> Option<Key> {
    let mut parts = path.split('/');
    let mut part = || parts.next();
    let key = match part()? {
        "workbook" => Key::Info,
        "person" => Key::Person(part()?.parse().ok()?),
        "client" => Key::Client(part()?.parse().ok()?),
        "standing" => Key::Standing(OfClient { client: part()?.parse().ok()?, id: part()?.parse().ok()? }),
        "map" => Key::Map(part()?.parse().ok()?),
        "row" => Key::Row(in_map(part()?, part()?)?),
        "cell" => Key::Cell(CellRef { row: in_map(part()?, part()?)?, side: Side::from_word(part()?)? }),
        "cause" => Key::Cause(in_map(part()?, part()?)?),
        "factor" => Key::Factor(FactorRef { map: part()?.parse().ok()?, factor: Factor::from_word(part()?)? }),
        "solution" => Key::Solution(in_map(part()?, part()?)?),
        "dismissal" => {
            let (map, rule) = (part()?.parse().ok()?, Rule::from_word(part()?)?);
            Key::Dismissal(DismissalRef { map, rule, at: Spot::parse(part()?, part(), part())? })
        }
        "point" => Key::Point(in_map(part()?, part()?)?),
        "question" => Key::Question(part()?.parse().ok()?),
        "favourite" => Key::Favourite(part()?.parse().ok()?),
        "meeting" => Key::Meeting(part()?.parse().ok()?),
        "planned" => Key::Planned(in_meeting(part()?, part()?)?),
        "line" => Key::Line(in_meeting(part()?, part()?)?),
        "promise" => Key::Promise(part()?.parse().ok()?),
        "set" => Key::QuestionSet(part()?.parse().ok()?),
        "beginning" => Key::Beginning(match part()? {
            OWN => None,
            client => Some(client.parse().ok()?),
        }),
        "introduction" => Key::Introduction,
        "observation" => Key::Observation(part()?.parse().ok()?),
        "quote" => Key::Quote(QuoteRef { observation: part()?.parse().ok()?, id: part()?.parse().ok()? }),
        "round" => Key::Round(part()?.parse().ok()?),
        "answers" => {
            let round = part()?.parse().ok()?;
            (part()? == OWN).then_some(Key::Answers(round))?
        }
        "gathered" => Key::Gathered(part()?.parse().ok()?),
        "action" => Key::Action(part()?.parse().ok()?),
        "change" => Key::Change(part()?.parse().ok()?),
        "scenario" => Key::Scenario(part()?.parse().ok()?),
        "fact" => Key::Fact(FactRef { scenario: part()?.parse().ok()?, id: part()?.parse().ok()? }),
        "rehearsal" => Key::Rehearsal(part()?.parse().ok()?),
        "turn" => Key::Turn(TurnRef { rehearsal: part()?.parse().ok()?, id: part()?.parse().ok()? }),
        "room" => Key::Room(part()?.parse().ok()?),
        "participant" => Key::Participant(in_room(part()?, part()?)?),
        "rotation" => Key::Rotation(in_room(part()?, part()?)?),
        "part" => Key::Part(in_room(part()?, part()?)?),
        "board" => Key::BoardLine(in_room(part()?, part()?)?),
        _ => return None,
    };
    part().is_none().then_some(key)
}

fn in_map<T: Id>(map: &str, id: &str) -> Option<InMap<T>> {
    Some(InMap { map: map.parse().ok()?, id: id.parse().ok()? })
}

fn in_meeting<T: Id>(meeting: &str, id: &str) -> Option<InMeeting<T>> {
    Some(InMeeting { meeting: meeting.parse().ok()?, id: id.parse().ok()? })
}

fn in_room<T: Id>(room: &str, id: &str) -> Option<InRoom<T>> {
    Some(InRoom { room: room.parse().ok()?, id: id.parse().ok()? })
}

impl Serialize for Key {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Key, D::Error> {
        let path = String::deserialize(deserializer)?;
        Ok(parse(&path).unwrap_or_else(|| Key::Other(path.into())))
    }
}
