use super::*;
use crate::model::{Family, QuoteId};

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
        &format!("answers/{id}"),
        &format!("answers/{id}/{id}"),
        &format!("dismissal/{id}/next-years-rule/map"),
        &format!("dismissal/{id}/no-date/map/x"),
    ] {
        assert_eq!(path.parse(), Ok(Key::Other(path.into())));
    }
}
