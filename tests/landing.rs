//! Lines of a meeting go where they belong: no sentence is lost, and no thought of one's own is shown.

mod support;

use std::collections::BTreeSet;

use groundwork::model::{
    Cell, CellRef, CellState, Client, ClientId, ClientView, Edit, GapMap, Id, InMeeting, Key, Landing, LandingPlace,
    Line, LineId, Meeting, MeetingId, Open, Person, PersonId, Planned, PlannedId, PromisedBy, Provenance,
    ProvenanceKind, Reading, Side, Solution, Supply, Tag, Visibility, Word, Workbook,
};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use support::{edited, furnished, small, small_map, small_row, text, times};

const MEETING: MeetingId = MeetingId::HIGHEST;

fn line_id(at: usize) -> InMeeting<LineId> {
    InMeeting { meeting: MEETING, id: LineId::from_bits(at as u128) }
}

/// Ids that nobody else has.
fn fresh() -> impl FnMut() -> Option<u128> {
    let mut last = 0xffff_0000;
    move || {
        last += 1;
        Some(last)
    }
}

/// A meeting with the client of the small map, and these lines of it.
fn with_meeting(book: &Workbook, lines: &[Line]) -> Workbook {
    let client = book.clients().first().map_or(ClientId::HIGHEST, |(id, _)| *id);
    let mut edits = Vec::new();
    if book.clients().is_empty() {
        edits.push(Edit::add(client, Client { name: "Dana".into(), ..Client::default() }));
    }
    if let Some(map) = book.get::<GapMap>(small_map()) {
        edits.push(Edit::set(small_map(), GapMap { client: Some(client), archived: false, ..map.clone() }));
    }
    let meeting = Meeting { client: Some(client), on: "2026-03-01".parse().ok(), ..Meeting::default() };
    edits.push(Edit::add(MEETING, meeting));
    edits.extend(lines.iter().enumerate().map(|(at, line)| Edit::add(line_id(at), line.clone())));
    edited(book, &edits, 1)
}

fn land(book: &Workbook, landings: &[Landing]) -> Workbook {
    let mut ids = fresh();
    let ids: Supply = &mut ids;
    match book.landed(landings, "in our meeting", ids) {
        Some(edit) => book.apply(&edit, support::tick(5_000, 1)).expect("an edit that can be made"),
        None => book.clone(),
    }
}

/// Every sentence that stands somewhere and wasn't removed.
fn standing(book: &Workbook) -> BTreeSet<String> {
    let live = book.units().filter(|(key, _)| book.is_live(key) || matches!(key, Key::Cell(_)));
    let bodies = live.filter_map(|(_, unit)| unit.current().content.state.body());
    let told = bodies.map(|body| format!("{body:?}")).collect::<Vec<_>>().join("\n");
    let found = told.match_indices("sentence ").filter_map(|(at, _)| told.get(at..at + 25));
    found.map(str::to_owned).collect()
}

fn lines() -> impl Strategy<Value = Vec<(Line, Index, String)>> {
    let line = (text(), option::of(select(Tag::ALL)), any::<bool>()).prop_map(|(text, tag, own)| Line {
        text,
        tag: tag.map(Open::Known),
        own,
        ..Line::default()
    });
    let figure = prop_oneof![2 => Just(String::new()), 1 => Just("6 %".to_string()), 1 => text()];
    vec((line, any::<Index>(), figure), 1..7)
}

/// Every place that there is for a line, also those that wouldn't be offered for it.
fn anywhere(book: &Workbook, line: InMeeting<LineId>) -> Vec<LandingPlace> {
    let mut places = book.places_for(line);
    for (row, _) in book.rows(small_map(), groundwork::model::LevelName::Business) {
        places.extend([Side::Should, Side::Is].map(|side| LandingPlace::Cell(CellRef { row, side })));
    }
    places.extend(book.causes(small_map()).into_iter().map(|(cause, _)| LandingPlace::Evidence(cause)));
    places.push(LandingPlace::Idea(small_map()));
    places.push(LandingPlace::Promise(PromisedBy::Me));
    places
}

fn landings(book: &Workbook, lines: &[(Line, Index, String)]) -> Vec<Landing> {
    let landing = |(at, (_, place, figure)): (usize, &(Line, Index, String))| {
        let line = line_id(at);
        let places = anywhere(book, line);
        Landing { line, to: *place.get(&places), figure: figure.clone() }
    };
    lines.iter().enumerate().map(landing).collect()
}

proptest! {
    #![proptest_config(times(300))]

    #[test]
    fn every_sentence_that_stood_somewhere_still_stands_somewhere(book in furnished(), lines in lines()) {
        let told: Vec<Line> = lines.iter().map(|(line, ..)| line.clone()).collect();
        let book = with_meeting(&book, &told);
        let chosen = landings(&book, &lines);
        let after = land(&book, &chosen);
        let lost: Vec<String> = standing(&book).difference(&standing(&after)).cloned().collect();
        prop_assert!(lost.is_empty(), "lost {lost:?} by {chosen:?}");
        for landing in &chosen {
            let line = after.get::<Line>(landing.line).expect("lines stay");
            let offered = book.places_for(landing.line).contains(&landing.to);
            prop_assert!(!(offered && line.waits()), "{:?} by {:?}", line, landing);
            if !line.text.trim().is_empty() && landing.figure.starts_with("sentence")
                && matches!(landing.to, LandingPlace::Cell(_)) && line.landed.is_some()
            {
                prop_assert!(standing(&after).contains(&landing.figure), "a figure that was typed");
            }
        }
    }

    #[test]
    fn no_thought_of_ones_own_is_shown_to_a_client(book in furnished(), lines in lines()) {
        let mut told: Vec<Line> = lines.iter().map(|(line, ..)| line.clone()).collect();
        for (at, line) in told.iter_mut().enumerate() {
            line.text = format!("{} {at}", if line.own { "hidden" } else { "shown" });
        }
        let book = with_meeting(&book, &told);
        let after = land(&book, &landings(&book, &lines));
        let view = ClientView::of(&after, small_map()).map(|view| format!("{view:?}")).unwrap_or_default();
        prop_assert!(!view.contains("hidden"), "{view}");
    }
}

fn said(text: &str, tag: Tag) -> Line {
    Line { text: text.into(), tag: Some(tag.into()), ..Line::default() }
}

fn cell(side: Side) -> CellRef {
    CellRef { row: small_row(), side }
}

fn places(book: &Workbook, at: usize) -> Vec<LandingPlace> {
    book.places_for(line_id(at))
}

#[test]
fn the_place_that_was_asked_for_leads_where_it_fits_what_was_said() {
    let planned = InMeeting { meeting: MEETING, id: PlannedId::from_bits(1) };
    let answers = |tag: Option<Tag>| Line {
        text: "Every third caller".into(),
        tag: tag.map(Open::Known),
        answers: Some(planned.id),
        ..Line::default()
    };
    let tags = [Some(Tag::Is), None, Some(Tag::Should), Some(Tag::Promise)];
    let asked = Planned { fills: Some(Key::Cell(cell(Side::Is))), ..Planned::default() };
    let book = edited(&with_meeting(&small(), &[]), &[Edit::add(planned, asked)], 1);
    let lines = tags.map(answers).into_iter().enumerate().map(|(at, line)| Edit::add(line_id(at), line));
    let book = edited(&book, &lines.collect::<Vec<_>>(), 1);
    let is = LandingPlace::Cell(cell(Side::Is));
    assert_eq!((places(&book, 0)[0], book.place_of_line(line_id(0))), (is, (is, true)));
    assert_eq!((places(&book, 1)[0], book.place_of_line(line_id(1))), (is, (LandingPlace::Kept, false)));
    assert_ne!(places(&book, 2)[0], is, "they told something else");
    assert!(places(&book, 2).contains(&is));
    assert!(!book.place_of_line(line_id(2)).1, "a cell that nobody asked for wants a look");
    assert_eq!(book.place_of_line(line_id(3)), (LandingPlace::Promise(PromisedBy::Me), false));
}

#[test]
fn whose_promise_it_is_is_taken_from_the_words_and_never_guessed() {
    let check = |text: &str, expect: (PromisedBy, bool)| {
        let line = Line { text: text.into(), tag: Some(Open::Known(Tag::Promise)), ..Line::default() };
        let book = with_meeting(&small(), &[line]);
        let expect = (LandingPlace::Promise(expect.0), expect.1);
        assert_eq!(book.place_of_line(line_id(0)), expect, "{text}");
    };
    for text in ["I send the list", "We, all of us, look at it", "I’ll ring on Monday"] {
        check(text, (PromisedBy::Me, true));
    }
    for text in ["He sends the list by Friday", "She’ll ask", "They: a date for the visit"] {
        check(text, (PromisedBy::Client, true));
    }
    for text in ["Send the list", "Ich schicke die Liste", "Inventory by Friday", "Ionel brings it"] {
        check(text, (PromisedBy::Me, false));
    }
}

#[test]
fn every_line_can_stay_and_no_place_is_offered_twice() {
    let tagged = Tag::ALL.iter().map(|tag| said("Said", *tag)).chain([Line { text: "?".into(), ..Line::default() }]);
    let lines: Vec<Line> = tagged.collect();
    let book = with_meeting(&small(), &lines);
    for at in 0..lines.len() {
        let places = places(&book, at);
        let once: std::collections::HashSet<LandingPlace> = places.iter().copied().collect();
        assert_eq!(once.len(), places.len(), "{places:?}");
        assert!(places.contains(&LandingPlace::Kept), "{places:?}");
    }
    assert_eq!(book.places_for(line_id(99)), [], "no line");
}

#[test]
fn a_guess_gives_way_to_what_was_said_and_is_kept_beside_the_line() {
    let guess = Cell {
        text: "Hardly anyone".into(),
        reading: Reading { typed: "3".into(), source: "a hunch".into(), ..Reading::default() },
        provenance: Some(Provenance { detail: "at lunch".into(), ..Provenance::of(ProvenanceKind::Guess) }),
        ..Cell::default()
    };
    let lines = [said("Every third caller", Tag::Is), said("On Mondays every second", Tag::Is)];
    let book = edited(&with_meeting(&small(), &lines), &[Edit::set(cell(Side::Is), guess)], 1);
    let to = LandingPlace::Cell(cell(Side::Is));
    let landing = |at, figure: &str| Landing { line: line_id(at), to, figure: figure.into() };
    let after = land(&book, &[landing(0, "33 %"), landing(1, "")]);
    let told = after.cell(cell(Side::Is));
    assert_eq!(told.text, "Every third caller; On Mondays every second");
    assert_eq!((told.reading.typed.as_str(), told.reading.source.as_str()), ("33 %", ""));
    assert_eq!(told.effective_state(), Some(CellState::Known));
    let source = told.provenance.unwrap();
    assert_eq!((source.kind.known(), source.detail.as_str()), (Some(ProvenanceKind::Client), "in our meeting"));
    assert_eq!(source.on, "2026-03-01".parse().ok());
    assert_eq!(after.get::<Line>(line_id(0)).unwrap().replaced, "Hardly anyone · 3 · a hunch · at lunch");
    assert_eq!(after.get::<Line>(line_id(1)).unwrap().replaced, "");
    assert_eq!(after.lines_landed_at(&Key::Cell(cell(Side::Is))), [line_id(0), line_id(1)]);
}

#[test]
fn a_second_figure_goes_into_the_words() {
    let known = Cell {
        text: "Few".into(),
        reading: Reading { typed: "6 %".into(), ..Reading::default() },
        provenance: Some(Provenance { detail: "report".into(), ..Provenance::of(ProvenanceKind::Data) }),
        ..Cell::default()
    };
    let book = with_meeting(&small(), &[said("It got worse", Tag::Is)]);
    let book = edited(&book, &[Edit::set(cell(Side::Is), known)], 1);
    let landing = Landing { line: line_id(0), to: LandingPlace::Cell(cell(Side::Is)), figure: "7 %".into() };
    let told = land(&book, &[landing]).cell(cell(Side::Is));
    assert_eq!((told.text.as_str(), told.reading.typed.as_str()), ("Few; It got worse; 7 %", "6 %"));
    assert_eq!(told.provenance.unwrap().detail, "report; in our meeting");
}

#[test]
fn an_own_thought_stays_where_somebody_has_said_something_and_is_private_elsewhere() {
    let thought = |text: &str| Line { own: true, ..said(text, Tag::Is) };
    let known = Cell {
        text: "Every third".into(),
        provenance: Some(Provenance::of(ProvenanceKind::Client)),
        ..Cell::default()
    };
    let shared = Cell {
        text: "Perhaps none".into(),
        visibility: Some(Visibility::Shareable.into()),
        provenance: Some(Provenance::of(ProvenanceKind::Guess)),
        ..Cell::default()
    };
    let book = with_meeting(&small(), &[thought("They exaggerate"), thought("They hide it"), thought("A new desk")]);
    let book = edited(&book, &[Edit::set(cell(Side::Is), known.clone()), Edit::set(cell(Side::Should), shared)], 1);
    assert!(!places(&book, 0).contains(&LandingPlace::Cell(cell(Side::Is))), "not offered");
    let to = |at, to| Landing { line: line_id(at), to, figure: String::new() };
    let after = land(
        &book,
        &[
            to(0, LandingPlace::Cell(cell(Side::Is))),
            to(1, LandingPlace::Cell(cell(Side::Should))),
            to(2, LandingPlace::Idea(small_map())),
        ],
    );
    assert_eq!(after.cell(cell(Side::Is)), known);
    assert!(after.get::<Line>(line_id(0)).unwrap().kept);
    let should = after.cell(cell(Side::Should));
    assert_eq!(
        (should.effective_state(), should.effective_visibility()),
        (Some(CellState::Guessed), Visibility::Private)
    );
    let Some(Key::Solution(idea)) = after.get::<Line>(line_id(2)).unwrap().landed.clone() else { panic!("no idea") };
    assert_eq!(after.get::<Solution>(idea).unwrap().visibility, Visibility::Private);
}

#[test]
fn all_of_it_is_one_step_and_what_is_new_stands_in_the_order_in_which_it_was_said() {
    let lines = ["First", "Second", "Third"].map(|text| said(text, Tag::Promise));
    let book = with_meeting(&small(), &lines);
    let to = |at| Landing { line: line_id(at), to: LandingPlace::Promise(PromisedBy::Client), figure: String::new() };
    let after = land(&book, &[to(0), to(1), to(2)]);
    let promised: Vec<String> =
        after.promises_from(MEETING).into_iter().map(|(_, promise)| promise.text.clone()).collect();
    assert_eq!(promised, ["First", "Second", "Third"]);
    let mut ids = fresh();
    assert!(after.landed(&[to(0)], "again", &mut ids).is_none(), "nothing lands twice");
}

#[test]
fn who_said_it_is_the_person_that_the_client_is() {
    let book = with_meeting(&small(), &[said("Every third", Tag::Is)]);
    let (client, record) = book.clients()[0];
    let person = PersonId::from_bits(0x99);
    let named = [
        Edit::add(person, Person::called("Dana")),
        Edit::set(client, Client { person: Some(person), ..record.clone() }),
    ];
    let book = edited(&book, &named, 1);
    let landing = Landing { line: line_id(0), to: LandingPlace::Cell(cell(Side::Is)), figure: String::new() };
    assert_eq!(land(&book, &[landing]).cell(cell(Side::Is)).provenance.unwrap().person, Some(person));
}

#[test]
fn without_a_day_nothing_is_said_of_how_it_stands() {
    let book = with_meeting(&small(), &[said("She trusts us", Tag::Relationship)]);
    let meeting = book.get::<Meeting>(MEETING).unwrap().clone();
    let dated = |book: &Workbook| places(book, 0).iter().any(|place| matches!(place, LandingPlace::Standing(_)));
    assert!(dated(&book));
    let undated = edited(&book, &[Edit::set(MEETING, Meeting { on: None, ..meeting })], 1);
    assert!(!dated(&undated));
}
