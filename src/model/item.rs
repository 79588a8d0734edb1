//! Items: what can be removed and restored as a whole; and kinds of things, for labels.

use super::id::{
    ActionId, BoardLineId, CauseId, ChangeId, ClientId, LineId, MapId, MeetingId, ObservationId, PartId, ParticipantId,
    PersonId, PlannedId, PointId, PromiseId, QuestionId, QuestionSetId, RehearsalId, RoomId, RotationId, RoundId,
    RowId, ScenarioId, SolutionId, StandingId,
};
use super::{FactRef, InMap, InMeeting, InRoom, Key, OfClient, QuoteRef, TurnRef};

/// What can be removed and restored as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Item {
    /// A person.
    Person(PersonId),
    /// A client.
    Client(ClientId),
    /// How the relationship with a client stood on a day.
    Standing(OfClient<StandingId>),
    /// A map with everything on it.
    Map(MapId),
    /// A row with its cells.
    Row(InMap<RowId>),
    /// A cause.
    Cause(InMap<CauseId>),
    /// A solution.
    Solution(InMap<SolutionId>),
    /// A point in the history of a map.
    Point(InMap<PointId>),
    /// A question of one's own.
    Question(QuestionId),
    /// A meeting with all that was planned and written down.
    Meeting(MeetingId),
    /// A question of a meeting's plan.
    Planned(InMeeting<PlannedId>),
    /// A line written down in a meeting.
    Line(InMeeting<LineId>),
    /// What someone undertook to do.
    Promise(PromiseId),
    /// A set of questions.
    QuestionSet(QuestionSetId),
    /// What a colleague wrote down who only watched.
    Observation(ObservationId),
    /// Words that such a colleague heard.
    Quote(QuoteRef),
    /// A round of a self-check with its answers.
    Round(RoundId),
    /// Something to do by a day.
    Action(ActionId),
    /// What was seen of a change on a day.
    Change(ChangeId),
    /// A scenario of one's own with its facts.
    Scenario(ScenarioId),
    /// What only the client of a scenario knows.
    Fact(FactRef),
    /// A rehearsal of one's own.
    Rehearsal(RehearsalId),
    /// Something that was asked in a rehearsal.
    Turn(TurnRef),
    /// A practice session with all that is in it.
    Room(RoomId),
    /// Someone who takes part in it.
    Participant(InRoom<ParticipantId>),
    /// Groups that stay together in it.
    Rotation(InRoom<RotationId>),
    /// A part of its plan.
    Part(InRoom<PartId>),
    /// What could be even better, on its board.
    BoardLine(InRoom<BoardLineId>),
}

impl Item {
    /// What a key stands for, if that can be removed as a whole.
    pub fn of(key: &Key) -> Option<Item> {
        match key {
            Key::Person(id) => Some(Item::Person(*id)),
            Key::Client(id) => Some(Item::Client(*id)),
            Key::Standing(standing) => Some(Item::Standing(*standing)),
            Key::Map(id) => Some(Item::Map(*id)),
            Key::Row(row) => Some(Item::Row(*row)),
            Key::Cause(cause) => Some(Item::Cause(*cause)),
            Key::Solution(solution) => Some(Item::Solution(*solution)),
            Key::Point(point) => Some(Item::Point(*point)),
            Key::Question(id) => Some(Item::Question(*id)),
            Key::Meeting(id) => Some(Item::Meeting(*id)),
            Key::Planned(planned) => Some(Item::Planned(*planned)),
            Key::Line(line) => Some(Item::Line(*line)),
            Key::Promise(id) => Some(Item::Promise(*id)),
            Key::QuestionSet(id) => Some(Item::QuestionSet(*id)),
            Key::Observation(id) => Some(Item::Observation(*id)),
            Key::Quote(quote) => Some(Item::Quote(*quote)),
            Key::Round(id) => Some(Item::Round(*id)),
            Key::Action(id) => Some(Item::Action(*id)),
            Key::Change(id) => Some(Item::Change(*id)),
            Key::Scenario(id) => Some(Item::Scenario(*id)),
            Key::Fact(fact) => Some(Item::Fact(*fact)),
            Key::Rehearsal(id) => Some(Item::Rehearsal(*id)),
            Key::Turn(turn) => Some(Item::Turn(*turn)),
            Key::Room(id) => Some(Item::Room(*id)),
            Key::Participant(participant) => Some(Item::Participant(*participant)),
            Key::Rotation(rotation) => Some(Item::Rotation(*rotation)),
            Key::Part(part) => Some(Item::Part(*part)),
            Key::BoardLine(line) => Some(Item::BoardLine(*line)),
            Key::Info
            | Key::Cell(_)
            | Key::Factor(_)
            | Key::Dismissal(_)
            | Key::Favourite(_)
            | Key::Beginning(_)
            | Key::Introduction
            | Key::Answers(_)
            | Key::Gathered(_)
            | Key::Other(_) => None,
        }
    }
}

impl From<Item> for Key {
    fn from(item: Item) -> Key {
        match item {
            Item::Person(id) => Key::Person(id),
            Item::Client(id) => Key::Client(id),
            Item::Standing(standing) => Key::Standing(standing),
            Item::Map(id) => Key::Map(id),
            Item::Row(row) => Key::Row(row),
            Item::Cause(cause) => Key::Cause(cause),
            Item::Solution(solution) => Key::Solution(solution),
            Item::Point(point) => Key::Point(point),
            Item::Question(id) => Key::Question(id),
            Item::Meeting(id) => Key::Meeting(id),
            Item::Planned(planned) => Key::Planned(planned),
            Item::Line(line) => Key::Line(line),
            Item::Promise(id) => Key::Promise(id),
            Item::QuestionSet(id) => Key::QuestionSet(id),
            Item::Observation(id) => Key::Observation(id),
            Item::Quote(quote) => Key::Quote(quote),
            Item::Round(id) => Key::Round(id),
            Item::Action(id) => Key::Action(id),
            Item::Change(id) => Key::Change(id),
            Item::Scenario(id) => Key::Scenario(id),
            Item::Fact(fact) => Key::Fact(fact),
            Item::Rehearsal(id) => Key::Rehearsal(id),
            Item::Turn(turn) => Key::Turn(turn),
            Item::Room(id) => Key::Room(id),
            Item::Participant(participant) => Key::Participant(participant),
            Item::Rotation(rotation) => Key::Rotation(rotation),
            Item::Part(part) => Key::Part(part),
            Item::BoardLine(line) => Key::BoardLine(line),
        }
    }
}

impl From<Item> for ItemKind {
    fn from(item: Item) -> ItemKind {
        Key::from(item).kind()
    }
}

/// What kind of thing a key stands for; named in labels and messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ItemKind {
    /// The workbook itself.
    Workbook,
    /// A person.
    Person,
    /// A client.
    Client,
    /// How the relationship with a client stood.
    Standing,
    /// A map.
    Map,
    /// A map that others begin with.
    Template,
    /// A row.
    Row,
    /// The SHOULD of a row.
    Should,
    /// The IS of a row.
    Is,
    /// A cause.
    Cause,
    /// A look at a factor.
    Factor,
    /// A solution.
    Solution,
    /// A check that was dismissed.
    Check,
    /// A point in the history of a map.
    Point,
    /// A question.
    Question,
    /// A meeting.
    Meeting,
    /// A question of a meeting's plan.
    Planned,
    /// A line written down in a meeting.
    Line,
    /// What someone undertook to do.
    Promise,
    /// That a question of the bank is liked best.
    Favourite,
    /// A set of questions.
    QuestionSet,
    /// The steps that are done.
    Beginning,
    /// What was said of how to begin.
    Introduction,
    /// What a colleague wrote down who only watched.
    Observation,
    /// Words that such a colleague heard.
    Quote,
    /// A round of a self-check.
    Round,
    /// One's own answers in a round.
    Answers,
    /// What several people answered in a round.
    Gathered,
    /// Something to do by a day.
    Action,
    /// What was seen of a change on a day.
    Change,
    /// A scenario of one's own.
    Scenario,
    /// What only the client of a scenario knows.
    Fact,
    /// A rehearsal of one's own.
    Rehearsal,
    /// Something that was asked in a rehearsal.
    Turn,
    /// A practice session.
    Room,
    /// Someone who takes part in it.
    Participant,
    /// Groups that stay together in it.
    Rotation,
    /// A part of its plan.
    Part,
    /// What could be even better, on its board.
    BoardLine,
    /// Something this version doesn't know.
    Other,
}
