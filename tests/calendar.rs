//! What goes into a calendar, held against a reader of calendars that isn't the library that writes it.

use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarProperty as P, ICalendarStatus, ICalendarValue,
};
use calcard::{Entry, Parser};
use groundwork::exchange::{
    CalendarAsked, CalendarEntry, CalendarWhen, Scheduled, calendar_entries, calendar_text, plain_lines,
};
use groundwork::model::{
    ActionId, ChangeEntry, ChangeId, CheckAction, Client, ClientId, Day, Edit, Id, Item, Meeting, MeetingId, Millis,
    Minutes, Person, PersonId, Promise, PromiseId, PromiseStatus, PromisedBy, ReplicaId, Tick, TimeOfDay, Visibility,
    Weeks, Workbook, WorkbookId, WorkbookInfo,
};
use groundwork::ui::words::words;
use proptest::prelude::*;

/// 1 March 2026, at 9:30 in Greenwich.
const NOW: Millis = 1_772_357_400_000;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn tick(seconds: u64) -> Tick {
    Tick { now: NOW + seconds * 1000, replica: ReplicaId::from_bits(0xabcdef) }
}

/// Where clocks are an hour ahead of Greenwich.
fn an_hour_ahead(day: Day, time: TimeOfDay) -> Option<Millis> {
    let days = u64::try_from("1970-01-01".parse::<Day>().ok()?.days_until(day)).ok()?;
    let minutes = u64::from(time.hour()) * 60 + u64::from(time.minute());
    (days * 86_400_000 + minutes * 60_000).checked_sub(3_600_000)
}

fn asked(what: Scheduled, with_purpose: bool) -> CalendarAsked {
    let words = &words().calendar;
    CalendarAsked { what, with_purpose, today: day("2026-03-01"), moment: an_hour_ahead, words }
}

fn text(workbook: &Workbook, what: Scheduled, with_purpose: bool) -> String {
    calendar_text(&calendar_entries(workbook, &asked(what, with_purpose)))
}

/// What the other reader makes of it, which has to be one calendar and nothing else.
fn read(text: &str) -> Vec<ICalendarComponent> {
    // Its strict mode refuses every event within a calendar.
    let mut parser = Parser::new(text);
    let Entry::ICalendar(ICalendar { components }) = parser.entry() else { panic!("no calendar: {text}") };
    assert!(matches!(parser.entry(), Entry::Eof), "{text}");
    let strange = components.iter().flat_map(|it| &it.entries).find(|it| matches!(it.name, P::Other(_)));
    assert!(strange.is_none(), "{strange:?} in {text}");
    components.into_iter().filter(|it| it.component_type == ICalendarComponentType::VEvent).collect()
}

fn value(event: &ICalendarComponent, property: P) -> Option<&ICalendarValue> {
    event.property(&property)?.values.first()
}

fn said(event: &ICalendarComponent, property: P) -> Option<String> {
    value(event, property).map(|value| match value {
        ICalendarValue::Text(text) => text.clone(),
        ICalendarValue::Integer(number) => number.to_string(),
        ICalendarValue::PartialDateTime(at) => {
            let two = |part: Option<u8>| part.map(|part| format!("{part:02}")).unwrap_or_default();
            let on = format!("{:04}-{}-{}", at.year.unwrap(), two(at.month), two(at.day));
            match at.hour {
                Some(_) => format!("{on}T{}:{}:{}+{:?}", two(at.hour), two(at.minute), two(at.second), at.tz_hour),
                None => on,
            }
        }
        other => format!("{other:?}"),
    })
}

fn is_cancelled(event: &ICalendarComponent) -> bool {
    event.status() == Some(&ICalendarStatus::Cancelled)
}

/// The event whose identifier begins so.
fn one<'a>(events: &'a [ICalendarComponent], begins: &str) -> &'a ICalendarComponent {
    let mut these = events.iter().filter(|event| event.uid().is_some_and(|uid| uid.starts_with(begins)));
    let found = these.next().unwrap_or_else(|| panic!("no {begins} in {events:?}"));
    assert!(these.next().is_none(), "{begins} twice");
    found
}

const DANA: ClientId = ClientId::LOWEST;
const MEETING: MeetingId = MeetingId::LOWEST;

fn promise(text: &str, by: PromisedBy, due: &str) -> Promise {
    let person = Some(PersonId::LOWEST);
    let (client, meeting) = (Some(DANA), Some(MEETING));
    Promise { text: text.into(), by: by.into(), due: due.parse().ok(), client, meeting, person, ..Promise::default() }
}

fn example() -> Workbook {
    let client = Client {
        name: "Dana".into(),
        notes: "hidden notes".into(),
        last_met: Some(day("2026-02-15")),
        rhythm: Weeks::new(4),
        ..Client::default()
    };
    let meeting = Meeting {
        client: Some(DANA),
        on: Some(day("2026-03-29")),
        at: TimeOfDay::new(9, 30),
        length: Minutes::new(45),
        place: "Room 3; second floor, left".into(),
        purpose: "hidden purpose".into(),
        request: "hidden request".into(),
        ..Meeting::default()
    };
    let edits = [
        Edit::add(DANA, client),
        Edit::add(
            PersonId::LOWEST,
            Person { visibility: Visibility::Private.into(), ..Person::called("hidden person") },
        ),
        Edit::add(MEETING, meeting.clone()),
        Edit::add(MeetingId::from_bits(2), Meeting { at: None, on: Some(day("2026-04-30")), ..meeting.clone() }),
        Edit::add(MeetingId::from_bits(3), Meeting { on: Some(day("2026-02-28")), ..meeting.clone() }),
        Edit::add(MeetingId::from_bits(4), Meeting { on: None, ..meeting.clone() }),
        Edit::add(MeetingId::from_bits(5), Meeting { began: Some(1), ended: Some(2), ..meeting }),
        Edit::add(PromiseId::from_bits(1), promise("send the list", PromisedBy::Me, "2026-03-31")),
        Edit::add(PromiseId::from_bits(2), promise("name a colleague", PromisedBy::Client, "2026-03-05")),
        Edit::add(PromiseId::from_bits(3), promise("count the calls", PromisedBy::Other, "2026-03-06")),
        Edit::add(PromiseId::from_bits(4), promise("some day", PromisedBy::Me, "")),
    ];
    let empty = Workbook::new(WorkbookId::LOWEST, WorkbookInfo::default(), tick(0));
    edits.iter().fold(empty, |workbook, edit| workbook.apply(edit, tick(0)).unwrap())
}

#[test]
fn what_is_to_come_is_there_at_its_time_and_nothing_private_is() {
    let text = text(&example(), Scheduled::ToCome, false);
    let events = read(&text);
    assert!(!text.contains("hidden") && !text.contains("abcdef"), "{text}");
    let told: Vec<[String; 3]> = events
        .iter()
        .map(|event| [P::Summary, P::Dtstart, P::Dtend].map(|property| said(event, property).unwrap_or_default()))
        .collect();
    let expected = [
        ["Get in touch with Dana", "2026-03-15", "2026-03-16"],
        ["Meeting with Dana", "2026-03-29T08:30:00+Some(0)", "2026-03-29T09:15:00+Some(0)"],
        ["Meeting with Dana", "2026-04-30", "2026-05-01"],
        ["To do: send the list", "2026-03-31", "2026-04-01"],
        ["To hear from Dana: name a colleague", "2026-03-05", "2026-03-06"],
        ["To hear about: count the calls", "2026-03-06", "2026-03-07"],
    ];
    assert_eq!(told, expected.map(|line| line.map(str::to_string)));
    assert_eq!(said(&events[1], P::Location).as_deref(), Some("Room 3; second floor, left"));
    assert!(events.iter().all(|event| !is_cancelled(event)));
    for word in ["SHOULD", "gap", "reframing", "proactive", "stealth", "consult"] {
        assert!(!text.contains(word), "{word}: {text}");
    }
}

#[test]
fn what_a_meeting_is_for_comes_along_only_where_that_was_said() {
    let events = read(&text(&example(), Scheduled::Meeting(MEETING), true));
    let meeting = one(&events, "meeting-");
    assert_eq!(said(meeting, P::Description).as_deref(), Some("hidden purpose"));
    assert!(meeting.has_property(&P::Class));
    assert_eq!(events.len(), 4, "the meeting, and three promises with a day");
    let of_client = read(&text(&example(), Scheduled::Client(DANA), true));
    assert_eq!(one(&of_client, "client-").uid(), Some(format!("client-{DANA}@groundwork").as_str()));
    assert_eq!(of_client.len(), 1);
}

#[test]
fn what_is_to_be_done_has_its_day_and_its_text_only_where_that_was_said() {
    let action = |text: &str, due: &str, done: &str| CheckAction {
        text: text.into(),
        due: due.parse().ok(),
        done: done.parse().ok(),
        ..CheckAction::default()
    };
    let edits = [
        Edit::add(ActionId::from_bits(1), action("ask what it costs them", "2026-03-20", "")),
        Edit::add(ActionId::from_bits(2), action("done", "2026-03-21", "2026-03-01")),
        Edit::add(ActionId::from_bits(3), action("over", "2026-02-20", "")),
        Edit::add(ActionId::from_bits(4), action(" ", "2026-03-22", "")),
    ];
    let empty = Workbook::new(WorkbookId::LOWEST, WorkbookInfo::default(), tick(0));
    let book = edits.iter().fold(empty, |workbook, edit| workbook.apply(edit, tick(0)).unwrap());
    for (with_purpose, description) in [(false, None), (true, Some("ask what it costs them".to_string()))] {
        let events = read(&text(&book, Scheduled::ToCome, with_purpose));
        let told: Vec<_> = events
            .iter()
            .map(|event| (said(event, P::Summary), said(event, P::Dtstart), is_cancelled(event)))
            .collect();
        let line = |day: &str, cancelled| (Some("To do".to_string()), Some(day.to_string()), cancelled);
        assert_eq!(told, [line("2026-03-20", false), line("2026-03-21", true)]);
        assert_eq!(said(&events[0], P::Description), description);
    }
}

#[test]
fn a_day_to_look_again_is_there_until_a_later_one_takes_its_place() {
    let entry = |client, on: &str, review: &str| ChangeEntry {
        on: day(on),
        client,
        review: review.parse().ok(),
        tried: "hidden".into(),
        ..ChangeEntry::default()
    };
    let add = |bits, seconds, entry| (Edit::add(ChangeId::from_bits(bits), entry), tick(seconds));
    let edits = [
        (Edit::add(DANA, Client { name: "Dana".into(), ..Client::default() }), tick(0)),
        add(1, 0, entry(None, "2026-02-01", "2026-03-10")),
        add(2, 0, entry(Some(DANA), "2026-02-01", "2026-03-12")),
        add(3, 60, entry(None, "2026-02-20", "2026-04-10")),
    ];
    let empty = Workbook::new(WorkbookId::LOWEST, WorkbookInfo::default(), tick(0));
    let book = edits.iter().fold(empty, |workbook, (edit, tick)| workbook.apply(edit, *tick).unwrap());
    let text = text(&book, Scheduled::ToCome, true);
    assert!(!text.contains("hidden"), "{text}");
    let told: Vec<String> = read(&text)
        .iter()
        .map(|event| {
            let [summary, day] = [P::Summary, P::Dtstart].map(|property| said(event, property).unwrap_or_default());
            format!("{summary}, {day}{}", if is_cancelled(event) { ", called off" } else { "" })
        })
        .collect();
    assert_eq!(told, ["Look again, 2026-03-10, called off", "Look again: Dana, 2026-03-12", "Look again, 2026-04-10"]);
}

#[test]
fn what_was_changed_is_the_same_entry_with_a_higher_number() {
    let before = example();
    let of = |workbook: &Workbook, begins: &str| {
        let events = read(&text(workbook, Scheduled::ToCome, false));
        let event = one(&events, begins);
        let number: u64 = said(event, P::Sequence).unwrap().parse().unwrap();
        (event.uid().unwrap().to_string(), number, said(event, P::Dtstart).unwrap(), said(event, P::Summary).unwrap())
    };
    let (meeting, in_touch) = (format!("meeting-{MEETING}"), "client-");
    let moved = Meeting { on: Some(day("2026-03-30")), ..before.get::<Meeting>(MEETING).unwrap().clone() };
    let after = before.apply(&Edit::set(MEETING, moved), tick(5)).unwrap();
    let (was, is) = (of(&before, &meeting), of(&after, &meeting));
    assert_eq!((&was.0, &is.2), (&is.0, &"2026-03-30T08:30:00+Some(0)".to_string()));
    assert!(is.1 > was.1, "{is:?}");
    // Whoever is called otherwise stands in every entry that names them.
    let renamed = Client { name: "Dana O.".into(), ..before.get::<Client>(DANA).unwrap().clone() };
    let after = before.apply(&Edit::set(DANA, renamed), tick(9)).unwrap();
    for begins in [meeting.as_str(), in_touch] {
        let (was, is) = (of(&before, begins), of(&after, begins));
        assert!(is.0 == was.0 && is.1 > was.1 && is.3.ends_with("Dana O."), "{is:?}");
    }
}

#[test]
fn what_was_called_off_is_told_as_such_under_the_same_name() {
    let before = example();
    let settled = |bits: u128, status: PromiseStatus| {
        let id = PromiseId::from_bits(bits);
        Edit::set(id, Promise { status: status.into(), ..before.get::<Promise>(id).unwrap().clone() })
    };
    let edits = [
        Edit::Trash(Item::Meeting(MEETING)),
        settled(1, PromiseStatus::Dropped),
        settled(2, PromiseStatus::Kept),
        Edit::Trash(Item::Promise(PromiseId::from_bits(3))),
        Edit::Trash(Item::Client(DANA)),
    ];
    let after = edits.iter().fold(before.clone(), |workbook, edit| workbook.apply(edit, tick(60)).unwrap());
    let (was, is) = (text(&before, Scheduled::ToCome, false), text(&after, Scheduled::ToCome, false));
    let uids = |text: &str| read(text).iter().map(|event| event.uid().unwrap().to_string()).collect::<Vec<_>>();
    assert_eq!(uids(&was), uids(&is));
    let cancelled: Vec<bool> = read(&is).iter().map(is_cancelled).collect();
    assert_eq!(cancelled, [true, true, false, true, true, true]);
}

fn texts() -> impl Strategy<Value = String> {
    let sign = prop_oneof![
        4 => any::<char>(),
        2 => prop::sample::select(vec![',', ';', '\\', '\n', ':', '"', ' ', '\t', '^', '\'']),
        2 => prop::sample::select("äöüß漢字العربيةпривет👩🚀é\u{200d}\u{301}".chars().collect::<Vec<_>>()),
        3 => prop::char::range('a', 'z'),
    ];
    prop::collection::vec(sign, 0..260).prop_map(|signs| signs.into_iter().collect())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_written_comes_back_and_no_line_is_longer_than_75_octets(
        summary in texts(), description in texts(), place in texts(),
        start in 0..4_000_000_000u64, length in 0..600u64, days in 0..3000u16, whole in any::<bool>(),
        changed in 1_600_000_000_000..1_900_000_000_000u64, id in any::<u128>(),
    ) {
        let on = day("2020-01-01").plus_weeks(days);
        let when = if whole {
            CalendarWhen::Day(on)
        } else {
            CalendarWhen::Between(start * 1000, (start + length * 60) * 1000)
        };
        let uid = format!("meeting-{}@groundwork", MeetingId::from_bits(id));
        let entry = CalendarEntry { uid, changed, summary, description, place, when, cancelled: id % 2 == 0 };
        let text = calendar_text(std::slice::from_ref(&entry));
        prop_assert!(text.ends_with("END:VCALENDAR\r\n"));
        for line in text.split("\r\n") {
            prop_assert!(line.len() <= 75 && !line.contains(['\r', '\n']), "{line:?}");
        }
        let events = read(&text);
        prop_assert_eq!(events.len(), 1);
        let event = &events[0];
        prop_assert_eq!(event.uid(), Some(entry.uid.as_str()));
        for (property, written) in
            [(P::Summary, &entry.summary), (P::Description, &entry.description), (P::Location, &entry.place)]
        {
            prop_assert_eq!(said(event, property).unwrap_or_default(), plain_lines(written));
        }
        let seconds = |property: P| {
            let value = value(event, property).and_then(ICalendarValue::as_partial_date_time).unwrap();
            value.to_timestamp()
        };
        match entry.when {
            CalendarWhen::Between(from, to) => {
                prop_assert_eq!(seconds(P::Dtstart), i64::try_from(from / 1000).ok());
                prop_assert_eq!(seconds(P::Dtend), i64::try_from(to / 1000).ok());
            }
            CalendarWhen::Day(on) => {
                prop_assert_eq!(said(event, P::Dtstart), Some(on.to_string()));
                prop_assert_eq!(said(event, P::Dtend), on.next().map(|end| end.to_string()));
            }
        }
        prop_assert_eq!(is_cancelled(event), entry.cancelled);
    }
}
