//! Observers' sheets: as files, which come in as they went out or are refused with a sentence; on
//! their pages, whatever stands on them.

mod support;

use groundwork::exchange::{
    MOST_SHEET_BYTES, MOST_SHEET_QUOTES, OfferError, Offered, SharedFileError, SharedObservation, SharedQuote,
    SheetError, SheetNotice, SheetPart, SheetWanted, Stands, backup_text, observation_text, read_observation,
    read_offered,
};
use groundwork::model::{
    BankId, Behaviour, Client, ClientId, Count, Document, Edit, Fact, FactId, FactNumber, FactRef, Finder, Group,
    Heard, Id, Item, LEAST_ROUNDS, Meeting, MeetingId, NotedIn, Observation, ObservationId, Observed, Open, Person,
    PersonId, Query, Quote, QuoteId, QuoteRef, Rating, ReplicaId, Scenario, ScenarioId, ScenarioRef, Tick, Trend,
    Uncovered, Word, Workbook, WorkbookId, WorkbookInfo,
};
use groundwork::session::{Message, Opening, Session};
use groundwork::storage::Shelf;
use groundwork::ui::words::words;
use groundwork::ui::{OfScenario, Page, Route, Screen};
use leptos::prelude::*;
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Value, json};

use support::{edit, furnished, observing, small, times};

const TICK: Tick = Tick { now: 9, replica: ReplicaId::LOWEST };
const MEETING: MeetingId = MeetingId::LOWEST;

fn empty() -> Workbook {
    Workbook::new(WorkbookId::LOWEST, WorkbookInfo::default(), TICK)
}

fn book(edits: &[Edit]) -> Workbook {
    edits.iter().fold(empty(), |book, edit| book.apply(edit, TICK).unwrap())
}

fn id(bits: u128) -> ObservationId {
    ObservationId::from_bits(bits)
}

/// A workbook with a confidential meeting and a sheet of it on which everything is filled in.
fn watched() -> Workbook {
    let (client, person) = (ClientId::from_bits(1), PersonId::from_bits(1));
    let mut sheet = Observation {
        of: Some(Observed::Meeting(MEETING)),
        about: "Ana on the night shift".into(),
        observer: Some(person),
        went_well: "You waited".into(),
        went_well_too: "You said it back".into(),
        even_better_if: "you left out the course".into(),
        ..Observation::default()
    };
    for (kind, times) in [(Heard::Is, 4), (Heard::Should, 2), (Heard::Pushes, 1)] {
        *sheet.tally.of_mut(kind) = Count::new(times);
    }
    *sheet.ratings.said_mut(Behaviour::Neutral) = Some(Rating::Three.into());
    let secret = || "secret of the client".to_string();
    let meeting = Meeting { client: Some(client), purpose: secret(), request: secret(), ..Meeting::default() };
    let quote = |text: &str| Quote { text: text.into(), kind: Some(Heard::Should.into()), ..Quote::default() };
    let at = |bits| QuoteRef { observation: id(1), id: QuoteId::from_bits(bits) };
    book(&[
        Edit::add(client, Client { name: secret(), ..Client::default() }),
        Edit::add(person, Person::called("Ben")),
        Edit::add(MEETING, meeting),
        Edit::add(id(1), sheet),
        Edit::add(at(1), quote("What would callers notice first?")),
        Edit::add(at(2), quote("  ")),
    ])
}

fn with_meeting() -> Workbook {
    book(&[Edit::add(MEETING, Meeting::default())])
}

fn shared() -> SharedObservation {
    SharedObservation::of(&watched(), id(1)).unwrap()
}

/// Takes a sheet in.
fn taken(sheet: &SharedObservation, book: &Workbook, meeting: Option<MeetingId>) -> (Workbook, ObservationId) {
    let mut next = 1_000 + 100 * book.units().count() as u128;
    let mut ids = || {
        next += 1;
        Some(next)
    };
    let (id, edit) = sheet.put_into(book, meeting.map(Observed::Meeting), &mut ids).expect("ids enough");
    (book.apply(&edit, TICK).expect("an edit that fits"), id)
}

fn any_sheet() -> BoxedStrategy<SharedObservation> {
    let quote = ("\\PC*[^\\s]", prop::option::of(support::word()))
        .prop_map(|(text, kind)| SharedQuote { text, kind })
        .prop_filter("says something", |quote| !quote.text.trim().is_empty());
    let said = (any::<String>(), "[A-Z][a-z]{0,8}", any::<[String; 2]>(), any::<String>(), any::<String>());
    let round = (prop::option::of(observing::scenario_ref()), "([A-Z][a-z]{0,8})?", observing::uncovered());
    let when = (prop::option::of(support::day()), prop::option::of(0..1u64 << 53));
    (any::<u128>(), said, round, observing::tally(), observing::ratings(), vec(quote, 1..5), when)
        .prop_map(|(bits, said, (scenario, led, uncovered), tally, ratings, quotes, (on, began))| {
            let (about, observer, went_well, even_better_if, next_time) = said;
            SharedObservation {
                id: id(bits),
                scenario,
                about,
                led,
                on,
                began,
                observer,
                tally,
                ratings,
                uncovered,
                quotes,
                went_well,
                even_better_if,
                next_time,
            }
        })
        .boxed()
}

proptest! {
    #![proptest_config(times(150))]

    #[test]
    fn any_sheet_comes_out_of_its_file_as_it_went_in_and_is_there_once_it_is_taken_in(sheet in any_sheet()) {
        let text = observation_text(&sheet).expect("a text");
        let (read, _) = read_observation(&text).expect("our own file");
        prop_assert_eq!(&read, &sheet);
        prop_assert!(matches!(read_offered(&text), Ok(Offered::Sheet(offered, _)) if *offered == sheet));
        prop_assert_eq!(read.stands(&with_meeting()), Stands::New);
        let (there, at) = taken(&read, &with_meeting(), Some(MEETING));
        prop_assert_eq!(read.stands(&there), Stands::There(at));
        let meetings = usize::from(sheet.scenario.is_none());
        prop_assert_eq!((there.observations_of(MEETING).len(), there.practice_rounds().len()), (meetings, 1 - meetings));
        prop_assert_eq!(SharedObservation::of(&there, at), Some(sheet));
    }

    #[test]
    fn no_text_makes_reading_panic(text in any::<String>(), cut in any::<prop::sample::Index>()) {
        drop(read_observation(&text));
        let whole = observation_text(&shared()).expect("a text");
        // The line's end is no part of it.
        let whole = whole.trim_end();
        let at = cut.index(whole.len());
        if let Some((head, tail)) = whole.is_char_boundary(at).then(|| whole.split_at(at)) {
            prop_assert!(read_observation(head).is_err());
            drop(read_observation(&format!("{head}{text}{tail}")));
        }
    }

    #[test]
    fn any_sheet_of_any_workbook_is_taken_in_by_another_and_says_the_same(
        start in furnished(), edits in vec(edit(1), 0..24),
    ) {
        let book = support::edited(&start, &edits, 1);
        for (at, _) in book.observations() {
            let sheet = SharedObservation::of(&book, at).expect("a sheet");
            let text = observation_text(&sheet).expect("a text");
            if !sheet.says_something() {
                prop_assert_eq!(read_observation(&text), Err(SheetError::SaysNothing));
                continue;
            }
            let (read, _) = read_observation(&text).expect("our own file");
            prop_assert_eq!(read.stands(&book) == Stands::New, false);
            let (there, copy) = taken(&read, &empty(), None);
            prop_assert_eq!(SharedObservation::of(&there, copy), Some(sheet));
        }
    }

    #[test]
    fn every_round_stands_once_with_whoever_led_it(start in furnished(), edits in vec(edit(1), 0..24)) {
        let book = support::edited(&start, &edits, 1);
        let mut led: Vec<ObservationId> = book.leads().into_iter().flat_map(|lead| lead.rounds).collect();
        let mut all: Vec<ObservationId> = book.practice_rounds().into_iter().map(|(at, _)| at).collect();
        led.sort();
        all.sort();
        prop_assert_eq!(&led, &all);
        for lead in book.leads() {
            for behaviour in Behaviour::ALL {
                let marks = book.marks(&lead.rounds, *behaviour);
                prop_assert!(marks.len() <= lead.rounds.len() && marks.is_sorted_by_key(|mark| mark.at));
                let ratings: Vec<Rating> = marks.iter().map(|mark| mark.rating).collect();
                prop_assert_eq!(matches!(Trend::of(&ratings), Trend::TooFew), marks.len() < LEAST_ROUNDS);
            }
        }
        prop_assert!(book.next_times().iter().all(|next| !next.text.trim().is_empty()));
    }

    #[test]
    fn taking_a_sheet_in_is_one_step_that_undo_takes_back(start in furnished(), sheet in any_sheet(), again in any_sheet()) {
        let mut ids = { let mut next = u128::MAX / 2; move || { next += 1; Some(next) } };
        let mut document = Document::new(start.clone(), 0);
        let (_, edit) = sheet.put_into(&start, None, &mut ids).expect("ids enough");
        document.dispatch(&edit, TICK, None).expect("an edit that fits");
        let before = document.workbook().clone();
        // The same sheet, which says something else by now.
        let again = SharedObservation { id: sheet.id, ..again };
        let (_, edit) = again.put_into(&before, None, &mut ids).expect("ids enough");
        document.dispatch(&edit, TICK, None).expect("an edit that fits");
        prop_assert_eq!(again.stands(document.workbook()) == Stands::New, false);
        document.undo(TICK);
        prop_assert!(document.workbook().same_content(&before));
        document.undo(TICK);
        prop_assert!(document.workbook().same_content(&start));
    }
}

#[test]
fn a_file_has_what_the_observer_wrote_and_nothing_else_of_the_workbook() {
    let text = observation_text(&shared()).unwrap();
    let expect = "{\"groundwork\":\"observation\",\"format\":1,\n\"id\":\"00000000000000000000000000000001\",\n\
        \"about\":\"Ana on the night shift\",\n\"observer\":\"Ben\",\n\
        \"tally\":{\"should\":2,\"is\":4,\"pushes-solution\":1},\n\"ratings\":{\"stays-neutral\":\"3\"},\n\
        \"quotes\":[\n{\"text\":\"What would callers notice first?\",\"kind\":\"should\"}\n],\n\
        \"went_well\":[\"You waited\",\"You said it back\"],\n\"even_better_if\":\"you left out the course\"}\n";
    assert_eq!(text, expect);
}

#[test]
fn files_keep_to_their_schema_which_lists_the_words_that_are_known() {
    let schema: Value = serde_json::from_str(include_str!("../docs/observation.schema.json")).expect("JSON");
    let named = |place: &Value| -> Vec<String> { place.as_object().expect("fields").keys().cloned().collect() };
    fn words_of<T: Word>() -> Vec<String> {
        let mut words: Vec<String> = T::ALL.iter().map(|value| value.word().to_string()).collect();
        words.sort();
        words
    }
    let sorted = |mut names: Vec<String>| {
        names.sort();
        names
    };
    assert_eq!(sorted(named(&schema["properties"]["tally"]["properties"])), words_of::<Heard>());
    assert_eq!(sorted(named(&schema["properties"]["ratings"]["properties"])), words_of::<Behaviour>());
    assert_eq!(schema["$defs"]["rating"]["anyOf"][0]["enum"], json!(words_of::<Rating>()));
    let mut closed = schema.clone();
    closed["additionalProperties"] = json!(false);
    closed["$defs"]["quote"]["additionalProperties"] = json!(false);
    let validator = jsonschema::validator_for(&closed).expect("a schema");
    let runner = &mut proptest::test_runner::TestRunner::new(times(60));
    let kept = runner.run(&any_sheet(), |sheet| {
        let file = serde_json::from_str(&observation_text(&sheet).expect("a text")).expect("JSON");
        prop_assert!(validator.is_valid(&file), "{}", file);
        Ok(())
    });
    assert_eq!(kept, Ok(()));
}

#[test]
fn the_same_sheet_is_never_there_twice_and_one_that_was_removed_comes_anew() {
    let (there, at) = taken(&shared(), &with_meeting(), Some(MEETING));
    assert_eq!(shared().stands(&there), Stands::There(at));
    let (again, same) = taken(&shared(), &there, Some(MEETING));
    assert_eq!((same, again.observations().len(), again.people().len()), (at, 1, 1));
    assert!(again.same_content(&there));
    let later = SharedObservation { even_better_if: "you waited longer".into(), ..shared() };
    assert_eq!(later.stands(&there), Stands::Otherwise(at));
    let (changed, _) = taken(&later, &there, None);
    let sheet = changed.get::<Observation>(at).unwrap();
    assert_eq!((sheet.even_better_if.as_str(), sheet.meeting()), ("you waited longer", Some(MEETING)));
    let removed = there.apply(&Edit::Trash(Item::Observation(at)), TICK).unwrap();
    assert_eq!(shared().stands(&removed), Stands::New);
    let (back, other) = taken(&shared(), &removed, Some(MEETING));
    assert_ne!(other, at);
    assert_eq!(shared().stands(&back), Stands::There(other));
    // Where it comes from it is there, too; handed on it is still the same.
    assert_eq!(shared().stands(&watched()), Stands::There(id(1)));
    assert_eq!(SharedObservation::of(&there, at).unwrap().id, id(1));
}

#[test]
fn without_ids_enough_nothing_is_taken_in() {
    let mut left = vec![1, 2];
    assert!(shared().put_into(&empty(), None, &mut || left.pop()).is_none());
}

/// A sheet as a file with one change.
fn with(change: impl FnOnce(&mut Value)) -> String {
    let mut file = json!({
        "groundwork": "observation",
        "format": 1,
        "id": "0000000000000000000000000000000a",
        "tally": {"should": 2},
        "quotes": [{"text": "What happens then?", "kind": "is"}],
    });
    change(&mut file);
    file.to_string()
}

#[test]
fn a_file_that_doesnt_fit_says_what_and_where() {
    let check = |text: &str, error: SheetError, sentence: &str| {
        let shown: String = text.chars().take(80).collect();
        assert_eq!(read_observation(text), Err(error.clone()), "{shown}");
        let told = (words().message)(&Message::SheetRefused(error));
        assert_eq!(told, format!("{sentence} Nothing was changed."), "{shown}");
    };
    let misread = |part, wanted| SheetError::Misread { part, wanted };
    let field = |name, value: Value, wanted, sentence: &str| {
        let text = with(|file| file[name] = value);
        check(&text, misread(SheetPart::Field(name), wanted), &format!("In this file “{name}” should be {sentence}."));
    };
    check("", SharedFileError::Empty.into(), "There is nothing in this file.");
    let no_json = "This isn’t an observer’s sheet: from line 1 on it isn’t JSON.";
    check("What happens then?", SharedFileError::NotJson { line: 1 }.into(), no_json);
    let whole = with(|_| {});
    let cut_off = "The file ends before it is finished: it was probably not copied or downloaded to the end.";
    check(&whole[..whole.len() - 3], SharedFileError::CutOff.into(), cut_off);
    check(&"[".repeat(1_000), SharedFileError::TooDeep.into(), "It is nested deeper than an observer’s sheet is.");
    for text in ["[]", "1", "null", "{}", "{\"quotes\":[]}", "{\"groundwork\":3}"] {
        check(text, SharedFileError::Foreign.into(), "This is JSON, but not an observer’s sheet that was saved here.");
    }
    check(
        &backup_text(&small(), "0.0.0", "2026-03-01").unwrap(),
        SharedFileError::Backup.into(),
        "This is a backup of a whole workbook, not an observer’s sheet. It can be opened under Data.",
    );
    check(
        "{\"groundwork\":\"question-set\"}",
        SharedFileError::OtherKind { found: "question-set".into() }.into(),
        "This file says that it is “question-set”, which isn’t an observer’s sheet.",
    );
    check(
        &with(|file| file["format"] = json!(7)),
        SharedFileError::TooNew { found: 7, known: 1 }.into(),
        "This sheet was saved by a newer version of Groundwork: it has format 7, and this version knows up to 1. Please update, and take it in then.",
    );
    for format in [json!(null), json!("1"), json!(0), json!(1.5), json!(-1)] {
        check(
            &with(|file| file["format"] = format),
            SharedFileError::NoFormat.into(),
            "In this file “format” should be a number from 1.",
        );
    }
    for id in [json!(null), json!(""), json!("a"), json!("A".repeat(32))] {
        let text = with(|file| file["id"] = id);
        assert_eq!(read_observation(&text), Err(misread(SheetPart::Field("id"), SheetWanted::Id)));
    }
    field("id", json!(7), SheetWanted::Text, "a text");
    field("about", json!(["Ana"]), SheetWanted::Text, "a text");
    field("on", json!("yesterday"), SheetWanted::Day, "a day such as 2026-03-02");
    field("tally", json!([2]), SheetWanted::Fields, "a group of fields in braces");
    field("ratings", json!("5"), SheetWanted::Fields, "a group of fields in braces");
    field("quotes", json!({"text": "What then?"}), SheetWanted::List, "a list");
    field("went_well", json!("You waited"), SheetWanted::TwoTexts, "a list of two texts");
    field("went_well", json!(["a", "b", "c"]), SheetWanted::TwoTexts, "a list of two texts");
    for count in [json!(-1), json!(1.5), json!(65_536), json!("2"), json!(true)] {
        check(
            &with(|file| file["tally"]["closed"] = count),
            misread(SheetPart::Under("tally", "closed"), SheetWanted::Count),
            "In this file “closed” in “tally” should be a whole number up to 65,535.",
        );
    }
    check(
        &with(|file| file["ratings"] = json!({"stays-neutral": 3})),
        misread(SheetPart::Under("ratings", "stays-neutral"), SheetWanted::Text),
        "In this file “stays-neutral” in “ratings” should be a text.",
    );
    check(
        &with(|file| file["quotes"][0] = json!("What then?")),
        misread(SheetPart::Quote(1), SheetWanted::Fields),
        "Quote 1 in this file should be a group of fields in braces.",
    );
    check(
        &with(|file| file["quotes"][0]["kind"] = json!(1)),
        misread(SheetPart::InQuote(1, "kind"), SheetWanted::Text),
        "In quote 1 of this file “kind” should be a text.",
    );
    check(
        &with(|file| file["quotes"][0]["text"] = json!(" ")),
        SheetError::NoText { quote: 1 },
        "Quote 1 in this file says nothing: its “text” is empty.",
    );
    let nothing = with(|file| {
        file["tally"] = json!({"should": 0});
        file["quotes"] = json!(null);
    });
    check(&nothing, SheetError::SaysNothing, "Nothing is written on this sheet.");
    let many = MOST_SHEET_QUOTES + 1;
    check(
        &with(|file| file["quotes"] = json!(vec![json!({"text": "What then?"}); many])),
        SheetError::TooMany { found: many, most: MOST_SHEET_QUOTES },
        "There are 1001 quotes on this sheet; more than 1000 can’t be taken in at once.",
    );
    // What is too large, or cut off, is known by its beginning.
    let ours = observation_text(&shared()).unwrap();
    let large = format!("{ours}{}", " ".repeat(MOST_SHEET_BYTES));
    check(
        &large,
        SharedFileError::TooLarge { most: MOST_SHEET_BYTES }.into(),
        "This file is larger than any observer’s sheet: more than 1 MB.",
    );
    let refused = |text: &str| read_offered(text).map(|_| ()).unwrap_err();
    let too_large = SharedFileError::TooLarge { most: MOST_SHEET_BYTES };
    assert_eq!(refused(&large), OfferError::Sheet(too_large.into()));
    assert_eq!(refused(&ours[..60]), OfferError::Sheet(SharedFileError::CutOff.into()));
}

#[test]
fn what_a_newer_version_wrote_is_kept_or_named() {
    let text = with(|file| {
        file["mood"] = json!("calm");
        file["tally"]["silence"] = json!(3);
        file["ratings"] = json!({"stays-neutral": "4"});
        file["quotes"][0]["kind"] = json!("of-2031");
    });
    let (sheet, notices) = read_observation(&text).unwrap();
    assert_eq!(sheet.quotes[0].kind, Some(Open::Other("of-2031".into())));
    assert_eq!(sheet.ratings.said(Behaviour::Neutral), &Some(Open::Other("4".into())));
    let unknown = SheetNotice::UnknownFields(vec!["mood".into(), "silence".into()]);
    assert_eq!(notices, [unknown, SheetNotice::UnknownWords(2)]);
    let told: Vec<String> = notices.iter().map(words().observing.notice).collect();
    assert_eq!(
        told,
        [
            "This version doesn’t know what to do with “mood”, “silence”, and leaves that out.",
            "2 words aren’t known to this version; what is said there is kept."
        ]
    );
}

fn rendered(workbook: &Workbook, page: Page) -> String {
    let owner = Owner::new();
    owner.with(|| {
        let session = Session::new(Opening {
            document: Document::new(workbook.clone(), 1),
            shelf: Shelf::none(),
            replica: ReplicaId::LOWEST,
            clock: || 1_000,
            today: "2026-03-01".parse().unwrap(),
            troubles: Vec::new(),
            kept_nowhere: false,
        });
        let route = RwSignal::new(Route::In(WorkbookId::LOWEST, page));
        view! { <Screen session route=route /> }.to_html()
    })
}

#[test]
fn whoever_led_sees_counts_quotes_ratings_and_what_could_be_even_better() {
    let page = rendered(&watched(), Page::Afterwards(MEETING));
    for told in [
        "Sheet of Ben",
        "7 counted. Most often: is. Never: cause, permission and relationship. A solution was pushed once.",
        "What would callers notice first?",
        "lets a preference slip now and then",
        "You waited",
        "you left out the course",
        "Take it as my next time",
    ] {
        assert!(page.contains(told), "{told} in {page}");
    }
    let noted = watched().apply(&watched().take_as_next_time(id(1)).unwrap(), TICK).unwrap();
    let page = rendered(&noted, Page::Afterwards(MEETING));
    assert!(page.contains("That is what you will do differently next time."), "{page}");
    assert!(!page.contains("Take it as my next time"), "{page}");
    assert!(!rendered(&with_meeting(), Page::Afterwards(MEETING)).contains("What your buddy saw"));
}

#[test]
fn a_sheet_is_found_by_what_stands_on_it_and_in_every_quote() {
    let book = watched();
    for words in ["night shift", "left out the course", "callers notice"] {
        let found = Finder::of(&book).find(&Query::of(words), 9);
        assert!(found.iter().any(|found| found.group == Group::Observations), "{words}");
    }
}

#[test]
fn whatever_stands_on_a_sheet_is_shown_as_text() {
    let evil = "<img src=x onerror=alert(1)>\u{202e}&amp;\"'";
    let mut book = watched();
    let sheet =
        Observation { about: evil.into(), even_better_if: evil.into(), went_well: evil.into(), ..Default::default() };
    book = book.apply(&Edit::add(id(2), sheet.clone()), TICK).unwrap();
    let of = Observation { of: Some(Observed::Meeting(MEETING)), ..sheet };
    book = book.apply(&Edit::set(id(1), of), TICK).unwrap();
    let quote = Quote { text: evil.into(), ..Quote::default() };
    book = book.apply(&Edit::add(QuoteRef { observation: id(1), id: QuoteId::from_bits(3) }, quote), TICK).unwrap();
    let text = || evil.to_string();
    let round = Observation {
        of: Some(Observed::Scenario(late_course())),
        about: text(),
        led: text(),
        notes: text(),
        next_time: text(),
        ..Observation::default()
    };
    let own = Observation { led: String::new(), ..round.clone() };
    for (at, round) in [(id(4), round), (id(5), own)] {
        book = book.apply(&Edit::add(at, round), TICK).unwrap();
    }
    for page in [
        Page::Observation(id(1)),
        Page::Observation(id(2)),
        Page::Observation(id(4)),
        Page::Scenario(late_course(), OfScenario::Brief),
        Page::Feedback,
        Page::Practice,
        Page::Meeting(MEETING),
        Page::Observations(MEETING),
        Page::Afterwards(MEETING),
        Page::Meetings,
    ] {
        // Rendering to text leaves what is in a textarea as it is; in a browser it is a text node.
        let shown = rendered(&book, page).replace(&format!(">{evil}</textarea>"), "></textarea>");
        assert!(!shown.contains("<img"), "{page:?}");
        assert_eq!(shown.matches("<h1").count(), 1, "{page:?}");
    }
}

#[test]
fn titles_and_addresses_of_a_sheet_say_nothing_of_the_method() {
    let book = watched();
    for page in [Page::Observation(id(1)), Page::Observations(MEETING), Page::Feedback] {
        let address = Route::In(WorkbookId::LOWEST, page).to_string();
        let shown = rendered(&book, page);
        let title = shown.split("<h1").nth(1).and_then(|rest| rest.split("</h1>").next()).unwrap_or_default();
        for word in ["performance", "gap", "stealth", "refram", "observ", "consult"] {
            assert!(!address.to_lowercase().contains(word), "{word} in {address}");
            assert!(!title.to_lowercase().contains(word), "{word} in {title}");
        }
    }
}

fn late_course() -> ScenarioRef {
    ScenarioRef::BuiltIn(BankId::new("late-course").unwrap())
}

/// A workbook with the sheet of a round that Ana led, on which everything is filled in.
fn practised() -> Workbook {
    let facts = |numbers: &[usize]| numbers.iter().filter_map(|number| FactNumber::new(*number)).collect();
    let sheet = Observation {
        of: Some(Observed::Scenario(late_course())),
        about: "A course by Monday".into(),
        on: "2026-03-02".parse().ok(),
        began: Some(7),
        led: " Ana ".into(),
        uncovered: Uncovered::of(FactNumber::new(7), facts(&[2, 5])),
        notes: "for the observer alone".into(),
        next_time: "Ask for the figure first".into(),
        ..Observation::default()
    };
    book(&[Edit::add(id(3), sheet)])
}

fn of_round() -> SharedObservation {
    SharedObservation::of(&practised(), id(3)).unwrap()
}

fn sheet_at(book: &Workbook, at: ObservationId) -> Observation {
    book.get::<Observation>(at).unwrap().clone()
}

#[test]
fn a_file_of_a_round_names_its_scenario_and_leaves_silent_notes_at_home() {
    let expect = "{\"groundwork\":\"observation\",\"format\":1,\n\"id\":\"00000000000000000000000000000003\",\n\
        \"scenario\":\"late-course\",\n\"about\":\"A course by Monday\",\n\"led\":\"Ana\",\n\
        \"on\":\"2026-03-02\",\n\"began\":7,\n\"tally\":{},\n\"ratings\":{},\n\
        \"uncovered\":{\"last\":7,\"out\":[2,5]},\n\"quotes\":[],\n\"went_well\":[\"\",\"\"],\n\
        \"even_better_if\":\"\",\n\"next_time\":\"Ask for the figure first\"}\n";
    assert_eq!(observation_text(&of_round()).unwrap(), expect);
}

#[test]
fn a_sheet_of_a_round_stays_with_whom_and_what_it_is_of_here() {
    let own = Observed::Scenario(ScenarioRef::Own(ScenarioId::from_bits(4)));
    let take = |sheet: &SharedObservation, book: &Workbook, of: Option<Observed>| {
        let mut next = 5_000 + book.units().count() as u128;
        let mut ids = || {
            next += 1;
            Some(next)
        };
        let (at, edit) = sheet.put_into(book, of, &mut ids).unwrap();
        (book.apply(&edit, TICK).unwrap(), at)
    };
    // Where nothing else is said it is of what the file says, whether that is here or not.
    let (there, at) = take(&of_round(), &empty(), None);
    let here = sheet_at(&there, at);
    assert_eq!((here.of, here.led.as_str()), (Some(Observed::Scenario(late_course())), "Ana"));
    // It is never made a meeting’s, and a meeting’s sheet never a round’s.
    let (there, at) = take(&of_round(), &with_meeting(), Some(Observed::Meeting(MEETING)));
    assert_eq!(sheet_at(&there, at).meeting(), None);
    let (there, at) = take(&shared(), &with_meeting(), Some(own.clone()));
    assert_eq!(sheet_at(&there, at).of, None);

    // Led by oneself, and with a scenario that has another id here, it is the same sheet still.
    let (mut there, at) = take(&of_round().of_ones_own(), &empty(), Some(own.clone()));
    assert_eq!(of_round().stands(&there), Stands::There(at));
    let tried = there.next_time_tried(NotedIn::Round(at), "2026-03-05".parse().ok()).unwrap();
    there = there.apply(&tried, TICK).unwrap();
    let noted = Observation { notes: "mine".into(), ..sheet_at(&there, at) };
    there = there.apply(&Edit::set(at, noted), TICK).unwrap();
    assert_eq!(of_round().stands(&there), Stands::There(at));
    let (again, _) = take(&of_round(), &there, None);
    assert!(again.same_content(&there));
    let later = SharedObservation { next_time: "Count to three".into(), ..of_round() };
    assert_eq!(later.stands(&there), Stands::Otherwise(at));
    let (changed, _) = take(&later, &there, None);
    let now = sheet_at(&changed, at);
    assert_eq!((now.of, now.led, now.notes, now.tried), (Some(own), String::new(), "mine".into(), None));
}

#[test]
fn what_doesnt_fit_in_a_sheet_of_a_round_is_told_in_a_sentence() {
    let check = |change: fn(&mut Value), sentence: &str| {
        let text = with(|file| {
            file["scenario"] = json!("late-course");
            change(file);
        });
        let error = read_observation(&text).map(|_| ()).unwrap_err();
        let told = (words().message)(&Message::SheetRefused(error));
        assert_eq!(told, format!("{sentence} Nothing was changed."));
    };
    check(
        |file| file["scenario"] = json!("Late Course"),
        "In this file “scenario” should be the id of a scenario: 32 digits from 0 to f, or a word such as “late-course”.",
    );
    check(|file| file["led"] = json!(7), "In this file “led” should be a text.");
    check(
        |file| file["began"] = json!("noon"),
        "In this file “began” should be a moment as a whole number of milliseconds.",
    );
    check(|file| file["uncovered"] = json!([2]), "In this file “uncovered” should be a group of fields in braces.");
    for out in [
        |file: &mut Value| file["uncovered"] = json!({"out": [0]}),
        |file: &mut Value| {
            file["uncovered"] = json!({"out": ["Doors stick"]});
        },
    ] {
        check(out, "In this file “out” in “uncovered” should be numbers of facts, from 1 to 200.");
    }
    check(
        |file| file["uncovered"] = json!({"last": 201}),
        "In this file “last” in “uncovered” should be numbers of facts, from 1 to 200.",
    );
    check(|file| file["uncovered"] = json!({"out": 2}), "In this file “out” in “uncovered” should be a list.");
}

#[test]
fn a_round_is_on_its_page_with_its_scenario_under_feedback_and_with_no_meeting() {
    let book = practised();
    let page = rendered(&book, Page::Observation(id(3)));
    for told in ["Round: A course by Monday", "Watch in particular", "Fact 7", "2 of 7 facts", "Silent notes"] {
        assert!(page.contains(told), "{told} in {page}");
    }
    let scenario = Page::Scenario(late_course(), OfScenario::Brief);
    assert!(rendered(&book, scenario).contains("2026-03-02 · Ana led · 2 of 7 facts"));
    let feedback = rendered(&book, Page::Feedback);
    for told in ["Ana: 1 round", "compared from the third one on", "Ask for the figure first", "Ana:"] {
        assert!(feedback.contains(told), "{told} in {feedback}");
    }
    // What Ana means to do is hers.
    assert!(!feedback.contains("Tried it"), "{feedback}");
    assert!(!rendered(&book, Page::Practice).contains("Ask for the figure first"));
    assert!(!rendered(&book, Page::Meetings).contains("A course by Monday"));
    let mine = book.apply(&Edit::set(id(3), Observation { led: String::new(), ..sheet_at(&book, id(3)) }), TICK);
    let mine = mine.unwrap();
    assert!(rendered(&mine, Page::Feedback).contains("You: 1 round"));
    assert!(rendered(&mine, Page::Practice).contains("noted 2026-03-02): Ask for the figure first"));
    // Where the scenario is gone, the sheet says so and has all that is on it.
    let elsewhere = Observed::Scenario(ScenarioRef::Own(ScenarioId::from_bits(8)));
    let gone = Observation { of: Some(elsewhere), ..sheet_at(&mine, id(3)) };
    let gone = mine.apply(&Edit::set(id(3), gone), TICK).unwrap();
    let page = rendered(&gone, Page::Observation(id(3)));
    assert!(page.contains("The scenario of this round isn’t in this workbook.") && page.contains("2 of 7"), "{page}");
    assert!(rendered(&gone, Page::Feedback).contains("You: 1 round"));
}

#[test]
fn what_one_means_to_do_differently_is_in_the_plan_of_a_meeting_until_it_is_over() {
    let own = Observation { led: String::new(), ..sheet_at(&practised(), id(3)) };
    let with = |meeting: Meeting| book(&[Edit::add(id(3), own.clone()), Edit::add(MEETING, meeting)]);
    let plan = |book: &Workbook| rendered(book, Page::Meeting(MEETING));
    let ahead = with(Meeting::default());
    assert!(plan(&ahead).contains("Put it into the plan") && !plan(&ahead).contains("It stands in the plan."));
    let put = ahead.with_words_planned(MEETING, own.next_time.clone(), &mut || Some(77)).unwrap();
    let planned = ahead.apply(&put, TICK).unwrap();
    assert!(plan(&planned).contains("It stands in the plan.") && !plan(&planned).contains("Put it into the plan"));
    let over = with(Meeting { began: Some(1), ended: Some(2), ..Meeting::default() });
    assert!(!plan(&over).contains("Ask for the figure first"));
}

#[test]
fn no_page_of_a_round_has_a_word_of_what_only_the_client_knows() {
    let (own, hidden) = (ScenarioId::from_bits(4), || String::from("for the client alone, "));
    let scenario = Scenario { title: "Trams".into(), client: hidden(), opening: hidden(), ..Scenario::default() };
    let fact = Fact { text: hidden(), well: hidden(), badly: hidden(), ..Fact::default() };
    let round = Observation {
        of: Some(Observed::Scenario(ScenarioRef::Own(own))),
        uncovered: Uncovered::none_of(1),
        next_time: "Wait".into(),
        ..Observation::default()
    };
    let at = FactRef { scenario: own, id: FactId::from_bits(1) };
    let book = book(&[Edit::add(own, scenario), Edit::add(at, fact), Edit::add(id(5), round)]);
    for page in [Page::Observation(id(5)), Page::Feedback, Page::Practice] {
        let shown = rendered(&book, page);
        assert!(shown.contains("Wait") && !shown.contains("for the client alone"), "{page:?}");
    }
    let built_in = groundwork::content::built_in(BankId::new("late-course").unwrap()).unwrap();
    for page in [Page::Observation(id(3)), Page::Feedback] {
        let shown = rendered(&practised(), page);
        assert!(!built_in.client_card().texts().iter().any(|told| shown.contains(told)), "{page:?}");
    }
}
