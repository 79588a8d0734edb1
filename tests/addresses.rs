//! Keys of units and addresses of pages: each reads back as it was written.

use groundwork::content::Term;
use groundwork::model::{
    ActionId, BankId, BoardLineId, CauseId, CellRef, ChangeId, ClientId, DismissalRef, FactId, FactRef, Factor,
    FactorRef, Family, Id, InMap, InMeeting, InRoom, Key, LineId, MapId, MeetingId, ObservationId, OfClient, PartId,
    ParticipantId, PersonId, PlannedId, PointId, PromiseId, QuestionId, QuestionSetId, QuoteId, QuoteRef, RehearsalId,
    RoomId, RotationId, RoundId, RowId, Rule, ScenarioId, ScenarioRef, Side, SolutionId, Spot, StandingId, TurnId,
    TurnRef, WorkbookId,
};
use groundwork::ui::{OfScenario, Page, Place, Route};

#[test]
fn every_kind_of_key_reads_back_as_it_was_written() {
    let map = MapId::from_bits(7);
    let row = InMap { map, id: RowId::from_bits(8) };
    for key in [
        Key::Info,
        Key::Person(PersonId::from_bits(1)),
        Key::Client(ClientId::from_bits(2)),
        Key::Standing(OfClient { client: ClientId::from_bits(2), id: StandingId::from_bits(6) }),
        Key::Map(map),
        Key::Row(row),
        Key::Cell(CellRef { row, side: Side::Should }),
        Key::Cell(CellRef { row, side: Side::Is }),
        Key::Cause(InMap { map, id: CauseId::from_bits(3) }),
        Key::Factor(FactorRef { map, factor: Factor::Motives }),
        Key::Solution(InMap { map, id: SolutionId::from_bits(4) }),
        Key::Dismissal(DismissalRef { map, rule: Rule::OneFamily, at: Spot::Map }),
        Key::Dismissal(DismissalRef { map, rule: Rule::FamilyUnseen, at: Spot::Family(Family::Inside) }),
        Key::Dismissal(DismissalRef { map, rule: Rule::NoDate, at: Spot::Row(row.id) }),
        Key::Dismissal(DismissalRef { map, rule: Rule::VagueFrequency, at: Spot::Cell(row.id, Side::Is) }),
        Key::Dismissal(DismissalRef { map, rule: Rule::NoEvidence, at: Spot::Cause(CauseId::from_bits(3)) }),
        Key::Dismissal(DismissalRef { map, rule: Rule::TooEarly, at: Spot::Solution(SolutionId::from_bits(4)) }),
        Key::Point(InMap { map, id: PointId::from_bits(5) }),
        Key::Question(QuestionId::from_bits(5)),
        Key::Favourite(BankId::new("where-today").unwrap()),
        Key::Meeting(MeetingId::from_bits(6)),
        Key::Planned(InMeeting { meeting: MeetingId::from_bits(6), id: PlannedId::from_bits(7) }),
        Key::Line(InMeeting { meeting: MeetingId::from_bits(6), id: LineId::from_bits(8) }),
        Key::Promise(PromiseId::from_bits(9)),
        Key::QuestionSet(QuestionSetId::from_bits(6)),
        Key::Beginning(None),
        Key::Beginning(Some(ClientId::from_bits(2))),
        Key::Introduction,
        Key::Observation(ObservationId::from_bits(10)),
        Key::Quote(QuoteRef { observation: ObservationId::from_bits(10), id: QuoteId::from_bits(11) }),
        Key::Round(RoundId::from_bits(10)),
        Key::Answers(RoundId::from_bits(10)),
        Key::Gathered(RoundId::from_bits(10)),
        Key::Action(ActionId::from_bits(11)),
        Key::Change(ChangeId::from_bits(12)),
        Key::Scenario(ScenarioId::from_bits(13)),
        Key::Fact(FactRef { scenario: ScenarioId::from_bits(13), id: FactId::from_bits(14) }),
        Key::Rehearsal(RehearsalId::from_bits(15)),
        Key::Turn(TurnRef { rehearsal: RehearsalId::from_bits(15), id: TurnId::from_bits(16) }),
        Key::Room(RoomId::from_bits(13)),
        Key::Participant(InRoom { room: RoomId::from_bits(13), id: ParticipantId::from_bits(14) }),
        Key::Rotation(InRoom { room: RoomId::from_bits(13), id: RotationId::from_bits(15) }),
        Key::Part(InRoom { room: RoomId::from_bits(13), id: PartId::from_bits(17) }),
        Key::BoardLine(InRoom { room: RoomId::from_bits(13), id: BoardLineId::from_bits(16) }),
        Key::Other("voyage/42".into()),
    ] {
        assert_eq!(key.to_string().parse(), Ok(key));
    }
}

#[test]
fn a_key_that_is_almost_right_is_kept_to_the_letter() {
    let id = MapId::from_bits(9);
    for path in [
        "map/9",
        "workbook/",
        "cell/1/2",
        "",
        "map",
        &format!("factor/{id}/luck"),
        &format!("map/{id}/x"),
        "beginning/someone",
        "introduction/",
        "observation/1",
        "room/",
        &format!("participant/{id}"),
        &format!("board/{id}/1"),
        &format!("quote/{id}"),
        &format!("fact/{id}"),
        &format!("answers/{id}"),
        &format!("answers/{id}/{id}"),
        &format!("dismissal/{id}/next-years-rule/map"),
        &format!("dismissal/{id}/no-date/map/x"),
    ] {
        assert_eq!(path.parse(), Ok(Key::Other(path.into())));
    }
}

#[test]
fn every_address_reads_back_as_it_was_written() {
    let workbook = WorkbookId::from_bits(11);
    let map = MapId::from_bits(12);
    let pages = [
        Page::Today,
        Page::Maps,
        Page::Map(map),
        Page::Paper(map),
        Page::Factors(map),
        Page::Show(map),
        Page::Picture(map),
        Page::History(map),
        Page::Place(Place::Need(InMap { map, id: RowId::from_bits(14) })),
        Page::Place(Place::Cause(InMap { map, id: CauseId::from_bits(15) })),
        Page::Place(Place::Solution(InMap { map, id: SolutionId::from_bits(16) })),
        Page::Clients,
        Page::Client(ClientId::from_bits(13)),
        Page::Meetings,
        Page::Meeting(MeetingId::from_bits(17)),
        Page::Notes(MeetingId::from_bits(17)),
        Page::Afterwards(MeetingId::from_bits(17)),
        Page::FollowUp(MeetingId::from_bits(17)),
        Page::Observations(MeetingId::from_bits(17)),
        Page::Observation(ObservationId::from_bits(18)),
        Page::Questions,
        Page::Glossary(None),
        Page::Glossary(Some(Term::Gap)),
        Page::Beginnings(None),
        Page::Beginnings(Some(ClientId::from_bits(13))),
        Page::Selfchecks,
        Page::Check(RoundId::from_bits(18)),
        Page::CheckResult(RoundId::from_bits(18)),
        Page::Turn(RoundId::from_bits(18)),
        Page::Change(None),
        Page::Change(Some(ClientId::from_bits(13))),
        Page::Practice,
        Page::Scenario(ScenarioRef::Own(ScenarioId::from_bits(19)), OfScenario::Write),
        Page::Scenario(BankId::new("late-course").map(ScenarioRef::BuiltIn).unwrap(), OfScenario::Brief),
        Page::Scenario(BankId::new("late-course").map(ScenarioRef::BuiltIn).unwrap(), OfScenario::Client),
        Page::Rehearsal(RehearsalId::from_bits(20)),
        Page::Feedback,
        Page::Rooms,
        Page::Room(RoomId::from_bits(19)),
        Page::RoomScreen(RoomId::from_bits(19)),
        Page::Data,
        Page::Sources,
    ];
    for page in pages {
        let route = Route::In(workbook, page);
        assert_eq!(Route::parse(&route.to_string()), route);
    }
    assert_eq!(Route::parse(&Route::Start.to_string()), Route::Start);
}

#[test]
fn an_address_that_leads_nowhere_is_kept_to_be_shown() {
    let id = WorkbookId::from_bits(11);
    for address in [
        "/x",
        "/w",
        "/w/1",
        "/w/1/maps",
        &format!("/w/{id}/maps/x"),
        &format!("/w/{id}/maps/1/2/3"),
        &format!("/w/{id}/maps/{id}/row/{id}"),
        &format!("/w/{id}/maps/{id}/need/1"),
        &format!("/w/{id}/maps/{id}/need"),
        &format!("/w/{id}/beginnings/x"),
        &format!("/w/{id}/sheets"),
        &format!("/w/{id}/sheets/x"),
        &format!("/w/{id}/self-checks/x"),
        &format!("/w/{id}/change/x"),
        &format!("/w/{id}/practice/7"),
        &format!("/w/{id}/practice/late-course/brief"),
        &format!("/w/{id}/practice/late-course/x"),
        &format!("/w/{id}/self-checks/{id}/x"),
        &format!("/w/{id}/room/x"),
        &format!("/w/{id}/room/{id}/x"),
    ] {
        assert_eq!(Route::parse(address), Route::Unknown(address.into()));
    }
}
