//! Addresses, read and written.

use super::*;
use crate::model::{BankId, Id, ScenarioId};

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
    ] {
        assert_eq!(Route::parse(address), Route::Unknown(address.into()));
    }
}
