//! What meetings say of themselves and of each other.

use groundwork::model::{
    Client, ClientId, Day, Edit, GapMap, Id, InMeeting, Item, Line, LineId, MapId, Meeting, MeetingId, Progress,
    Promise, PromiseId, ReplicaId, Tick, Workbook, WorkbookId, WorkbookInfo,
};

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn book(edits: &[Edit]) -> Workbook {
    let at = |now| Tick { now, replica: ReplicaId::LOWEST };
    let empty = Workbook::new(WorkbookId::LOWEST, WorkbookInfo::default(), at(0));
    edits.iter().zip(1..).fold(empty, |book, (edit, now)| book.apply(edit, at(now)).unwrap())
}

fn meeting(bits: u128) -> MeetingId {
    MeetingId::from_bits(bits)
}

fn on(text: &str) -> Meeting {
    Meeting { on: Some(day(text)), ..Meeting::default() }
}

#[test]
fn a_meeting_goes_from_plan_to_done() {
    let told = |began, ended, reviewed| Meeting { began, ended, reviewed, ..Meeting::default() }.progress();
    assert_eq!(told(None, None, false), Progress::Ahead);
    assert_eq!(told(Some(1), None, false), Progress::UnderWay);
    assert_eq!(told(Some(1), Some(2), false), Progress::ToGoOver);
    assert_eq!(told(Some(1), Some(2), true), Progress::Done);
    assert_eq!(told(None, Some(2), false), Progress::ToGoOver, "noted after the fact");
}

#[test]
fn meetings_are_listed_the_latest_first_and_before_them_those_without_a_day() {
    let at = |bits, meeting: Meeting| Edit::add(MeetingId::from_bits(bits), meeting);
    let morning = Meeting { at: "09:00".parse().ok(), ..on("2026-03-02") };
    let book = book(&[at(1, on("2026-03-01")), at(2, Meeting::default()), at(3, on("2026-03-02")), at(4, morning)]);
    let listed: Vec<MeetingId> = book.meetings().iter().map(|(id, _)| *id).collect();
    assert_eq!(listed, [2, 4, 3, 1].map(meeting));
}

#[test]
fn an_ended_meeting_says_when_its_client_was_met_and_never_turns_that_back() {
    let client = ClientId::from_bits(1);
    let check = |met: Option<&str>, held: Option<&str>, expect: &str| {
        let met = Client { last_met: met.map(day), ..Client::default() };
        let held = Meeting { client: Some(client), on: held.map(day), ..Meeting::default() };
        let book = book(&[Edit::add(client, met), Edit::add(meeting(1), held)]);
        let edit = book.meeting_ends(meeting(1), 9, day("2026-03-05")).unwrap();
        let after = book.apply(&edit, Tick { now: 9, replica: ReplicaId::LOWEST }).unwrap();
        assert_eq!(after.get::<Client>(client).unwrap().last_met, Some(day(expect)));
        assert_eq!(after.get::<Meeting>(meeting(1)).unwrap().progress(), Progress::ToGoOver);
    };
    check(None, None, "2026-03-05");
    check(Some("2026-01-01"), Some("2026-03-01"), "2026-03-01");
    check(Some("2026-03-03"), Some("2026-03-01"), "2026-03-03");
    // Held before the day that was planned, it was held today.
    check(None, Some("2026-03-06"), "2026-03-05");
}

#[test]
fn what_to_do_differently_comes_back_in_the_next_plan_whoever_is_met() {
    let noted = |bits, on_day: &str, text: &str| {
        Edit::add(meeting(bits), Meeting { ended: Some(1), next_time: text.into(), ..on(on_day) })
    };
    let book = book(&[
        noted(1, "2026-01-01", "Ask less"),
        noted(2, "2026-02-01", " Wait for the answer "),
        noted(3, "2026-04-01", "Later"),
        noted(4, "2026-02-20", "  "),
        Edit::add(meeting(5), Meeting { next_time: "Not held yet".into(), ..on("2026-02-25") }),
        Edit::add(meeting(6), on("2026-03-01")),
        Edit::add(meeting(7), Meeting::default()),
    ]);
    assert_eq!(book.next_time(meeting(6)), Some((meeting(2), "Wait for the answer")));
    assert_eq!(book.next_time(meeting(7)), Some((meeting(3), "Later")), "without a day all are before it");
    assert_eq!(book.next_time(meeting(1)), None);
}

#[test]
fn a_meeting_is_about_the_maps_of_its_client_that_were_not_left_out() {
    let client = ClientId::from_bits(1);
    let map =
        |bits, client, archived| Edit::add(MapId::from_bits(bits), GapMap { client, archived, ..GapMap::default() });
    let mut record = Meeting { client: Some(client), ..Meeting::default() };
    record.left_out.insert(MapId::from_bits(2));
    let book = book(&[
        Edit::add(client, Client::default()),
        map(1, Some(client), false),
        map(2, Some(client), false),
        map(3, Some(client), true),
        map(4, None, false),
        Edit::add(meeting(1), record),
        Edit::add(meeting(2), Meeting::default()),
    ]);
    let about = |id| book.maps_of_meeting(meeting(id)).iter().map(|(id, _)| *id).collect::<Vec<_>>();
    assert_eq!(about(1), [MapId::from_bits(1)]);
    assert_eq!(about(2), [], "nobody's maps");
}

#[test]
fn what_is_removed_from_a_meeting_is_listed_with_its_promises() {
    let line = InMeeting { meeting: meeting(1), id: LineId::from_bits(2) };
    let promise = PromiseId::from_bits(3);
    let book = book(&[
        Edit::add(meeting(1), Meeting::default()),
        Edit::add(line, Line { text: "Nobody calls back".into(), ..Line::default() }),
        Edit::add(promise, Promise { meeting: Some(meeting(1)), text: "Send the list".into(), ..Promise::default() }),
        Edit::Trash(Item::Line(line)),
        Edit::Trash(Item::Promise(promise)),
    ]);
    let names: Vec<String> = book.removed_from_meeting(meeting(1)).into_iter().map(|removed| removed.name).collect();
    assert_eq!(names, ["Send the list", "Nobody calls back"]);
    assert!(book.lines(meeting(1)).is_empty() && book.promises_from(meeting(1)).is_empty());
}

#[test]
fn what_they_asked_for_is_known_where_one_map_began_with_it() {
    let client = ClientId::from_bits(1);
    let map = |bits, request: &str| {
        let map = GapMap { client: Some(client), request: request.into(), ..GapMap::default() };
        Edit::add(MapId::from_bits(bits), map)
    };
    let with = |maps: &[Edit]| {
        let meeting = Edit::add(meeting(1), Meeting { client: Some(client), ..Meeting::default() });
        let client = Edit::add(client, Client::default());
        book(&[&[client, meeting], maps].concat()).request_of_meeting(MeetingId::from_bits(1))
    };
    assert_eq!(with(&[map(1, "")]), None);
    assert_eq!(with(&[map(1, " A course "), map(2, "")]), Some("A course".into()));
    assert_eq!(with(&[map(1, "A course"), map(2, "An app")]), None);
}
