//! Every route, rendered to text: for an empty, a small, a large and a hostile workbook.

#[path = "support/sized.rs"]
mod sized;

use groundwork::content::{SCENARIOS, Term, sample, statements};
use groundwork::model::{
    ActionId, Adoption, BankId, Beginning, Cause, CauseId, Cell, CellRef, ChangeEntry, ChangeId, CheckAction,
    CheckAnswer, CheckAnswers, CheckKind, CheckRound, ClientId, ClientView, Direction, Document, Edit, Fact, FactId,
    FactRef, GapMap, Id, InMap, InMeeting, Introduction, Item, Key, LevelName, MapId, Meeting, MeetingId,
    ObservationId, Open, OrderKey, Origin, OwnQuestion, Person, PersonId, Phase, Planned, PlannedId, PointId,
    Provenance, ProvenanceKind, QuestionId, Rated, RehearsalId, ReplicaId, Reply, Room, RoomId, RoundId, Row, RowId,
    Scenario, ScenarioId, ScenarioRef, Score, Seen, Side, Tick, Visibility, Word, Workbook,
};
use groundwork::session::{Opening, Session};
use groundwork::storage::Shelf;
use groundwork::ui::{OfScenario, Page, Place, Route, Screen};
use leptos::prelude::*;
use sized::{WORKBOOK, workbook};

fn routes() -> Vec<Route> {
    let (map, client) = (MapId::from_bits(1), ClientId::from_bits(1));
    let place = Page::Place(Place::Need(InMap { map, id: RowId::from_bits(1) }));
    let on_map = [
        Page::Map(map),
        place,
        Page::Paper(map),
        Page::Picture(map),
        Page::Show(map),
        Page::Factors(map),
        Page::History(map),
    ];
    let meeting = MeetingId::from_bits(1);
    let of_meeting = [
        Page::Meetings,
        Page::Meeting(meeting),
        Page::Notes(meeting),
        Page::Afterwards(meeting),
        Page::FollowUp(meeting),
        Page::Observations(meeting),
        Page::Observation(ObservationId::from_bits(1)),
    ];
    let others = [
        Page::Today,
        Page::Maps,
        Page::Clients,
        Page::Client(client),
        Page::Questions,
        Page::Glossary(None),
        Page::Glossary(Some(Term::Gap)),
        Page::Beginnings(None),
        Page::Beginnings(Some(client)),
        Page::Selfchecks,
        Page::Check(RoundId::from_bits(1)),
        Page::CheckResult(RoundId::from_bits(1)),
        Page::Turn(RoundId::from_bits(1)),
        Page::Change(None),
        Page::Change(Some(client)),
        Page::Practice,
        Page::Rehearsal(RehearsalId::from_bits(1)),
        Page::Feedback,
        Page::Rooms,
        Page::Room(RoomId::from_bits(1)),
        Page::RoomScreen(RoomId::from_bits(1)),
        Page::Data,
        Page::Sources,
    ];
    let built_in = ScenarioRef::BuiltIn(BankId::new("late-course").unwrap());
    let scenarios = [built_in, ScenarioRef::Own(ScenarioId::from_bits(1))];
    let of_scenario = |of| OfScenario::ALL.iter().map(move |what| Page::Scenario(of, *what));
    let of_scenarios = scenarios.into_iter().flat_map(of_scenario);
    let pages = on_map.into_iter().chain(others).chain(of_meeting).chain(of_scenarios);
    let known = pages.map(|page| match page {
        // A new page doesn't compile until it stands above.
        Page::Today
        | Page::Maps
        | Page::Map(_)
        | Page::Place(_)
        | Page::Paper(_)
        | Page::Picture(_)
        | Page::Show(_)
        | Page::Factors(_)
        | Page::History(_)
        | Page::Clients
        | Page::Client(_)
        | Page::Meetings
        | Page::Meeting(_)
        | Page::Notes(_)
        | Page::Afterwards(_)
        | Page::FollowUp(_)
        | Page::Observations(_)
        | Page::Observation(_)
        | Page::Questions
        | Page::Beginnings(_)
        | Page::Glossary(_)
        | Page::Selfchecks
        | Page::Check(_)
        | Page::CheckResult(_)
        | Page::Turn(_)
        | Page::Change(_)
        | Page::Practice
        | Page::Scenario(..)
        | Page::Rehearsal(_)
        | Page::Feedback
        | Page::Rooms
        | Page::Room(_)
        | Page::RoomScreen(_)
        | Page::Data
        | Page::Sources => Route::In(WORKBOOK, page),
    });
    known.chain([Route::Start, Route::Unknown("/nowhere/<b>".into())]).collect()
}

fn rendered(workbook: &Workbook, route: &Route) -> String {
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
        let route = RwSignal::new(route.clone());
        view! { <Screen session route=route /> }.to_html()
    })
}

/// By its id the keyboard goes to something: with two of one id it would go astray.
fn each_id_stands_once(page: &str, route: &Route) {
    let mut ids: Vec<&str> = page.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    ids.sort_unstable();
    let twice: Vec<&str> = ids.windows(2).filter(|pair| pair[0] == pair[1]).map(|pair| pair[0]).collect();
    assert!(twice.is_empty(), "{twice:?} at {route}");
}

/// Every route has one main heading and shows each of these texts somewhere.
fn check(workbook: &Workbook, shown: &[&str]) {
    let pages: Vec<String> = routes().iter().map(|route| rendered(workbook, route)).collect();
    for (page, route) in pages.iter().zip(routes()) {
        assert_eq!(page.matches("<h1").count(), 1, "main headings at {route}");
        assert!(page.contains("id=\"page-title\""), "where the keyboard goes at {route}");
        assert!(page.contains("<main>"), "{route}");
        each_id_stands_once(page, &route);
    }
    for text in shown {
        assert!(pages.iter().any(|page| page.contains(text)), "{text} is nowhere");
    }
}

#[test]
fn an_empty_workbook_invites_on_every_page() {
    let empty = Workbook::from_parts(WORKBOOK, Seen::default(), [], None);
    check(
        &empty,
        &["New map", "New client", "Download backup", "isn’t in the workbook any more", "Look at the sample"],
    );
}

#[test]
fn the_sample_is_on_every_page_and_says_what_it_is() {
    let tick = Tick { now: 1_000, replica: ReplicaId::LOWEST };
    let book = sample(WORKBOOK, "Sample".into(), "2026-03-01".parse().unwrap(), tick);
    check(&book, &["Reserved books ready sooner", "6 known · 2 guessed · 1 to gather · 1 skipped"]);
    let map = Route::In(WORKBOOK, Page::Map(MapId::LOWEST));
    let (map, route) = (rendered(&book, &map), map);
    each_id_stands_once(&map, &route);
    assert!(map.contains("32 percentage points too low"), "{map}");
    for offered in ["Be asked, one question at a time", "Ask about IS, Business need", "Ask about Cause"] {
        assert!(map.contains(offered), "{offered} in {map}");
    }
    // What many look at, and what goes from hand to hand, has nothing around it.
    for route in routes().into_iter().filter(|route| !route.stands_alone()) {
        let page = rendered(&book, &route);
        assert!(page.contains("Sample – made up, to look around in"), "{route}");
        assert!(!page.contains("Look at the sample"), "{route}");
    }
    let clients = rendered(&book, &Route::In(WORKBOOK, Page::Clients));
    assert!(
        clients.contains("Next due 2026-03-15, in 2 weeks") && clients.contains("Overdue by 3 weeks, since 2026-02-08"),
        "{clients}"
    );
}

#[test]
fn the_day_of_the_sample_says_whom_to_meet_what_to_ask_and_what_to_look_at() {
    let tick = Tick { now: 1_000, replica: ReplicaId::LOWEST };
    let book = sample(WORKBOOK, "Sample".into(), "2026-03-01".parse().unwrap(), tick);
    let day = rendered(&book, &Route::In(WORKBOOK, Page::Today));
    for text in [
        "Meeting with Sam Adeyemi",
        "2026-03-08, 09:30",
        "Mine: Sit with the van crew on a Tuesday",
        "Overdue by 3 weeks, since 2026-02-08",
        "What to ask next",
        "Worth a look",
        "There is no backup yet.",
        "Download backup",
    ] {
        assert!(day.contains(text), "{text} in {day}");
    }
    assert!(!day.contains(">Robin Castell</a>"), "not due this week: {day}");
}

#[test]
fn a_client_is_there_in_full() {
    let tick = Tick { now: 1_000, replica: ReplicaId::LOWEST };
    let book = sample(WORKBOOK, "Sample".into(), "2026-03-01".parse().unwrap(), tick);
    let page = rendered(&book, &Route::In(WORKBOOK, Page::Client(ClientId::LOWEST)));
    for text in [
        "Now: working well together, since 2026-01-18.",
        "The relationship over time: 2025-08-03 we have not met, 2025-09-28 in touch now and then, ",
        "Next due 2026-03-15, in 2 weeks",
        "Nothing is known yet about who answers",
        "Reserved books ready sooner",
        "Next: ",
    ] {
        assert!(page.contains(text), "{text} in {page}");
    }
}

#[test]
fn what_helps_and_hinders_stands_under_the_nine_factors() {
    let tick = Tick { now: 1_000, replica: ReplicaId::LOWEST };
    let book = sample(WORKBOOK, "Sample".into(), "2026-03-01".parse().unwrap(), tick);
    let page = rendered(&book, &Route::In(WORKBOOK, Page::Factors(MapId::LOWEST)));
    for text in ["8 with causes", "1 looked at, found none", "Nothing shows it yet.", "Looked, found none, Incentives"]
    {
        assert!(page.contains(text), "{text} in {page}");
    }
    assert!(!page.contains("Without a place yet"), "{page}");
    let cause = InMap { map: MapId::LOWEST, id: CauseId::from_bits(1) };
    let loose = book.apply(&Edit::set(cause, Cause { text: "Anything".into(), ..Cause::default() }), tick).unwrap();
    let page = rendered(&loose, &Route::In(WORKBOOK, Page::Factors(MapId::LOWEST)));
    for text in ["1 cause without a place", "Without a place yet", "1 not looked at yet"] {
        assert!(page.contains(text), "{text} in {page}");
    }
}

#[test]
fn what_changed_since_a_moment_stands_side_by_side_even_where_someone_is_gone() {
    let tick = |now| Tick { now, replica: ReplicaId::LOWEST };
    let book = workbook(1, 1, &|place| format!("A {place} of ours"));
    let map = MapId::from_bits(1);
    let page = |book: &Workbook| rendered(book, &Route::In(WORKBOOK, Page::History(map)));
    assert!(page(&book).contains("No moment has a name yet"));
    let day = "2026-03-01".parse().unwrap();
    let point = book.point_of(map, PointId::from_bits(1), "Before the talk".into(), day).unwrap();
    let book = book.apply(&point, tick(10)).unwrap();
    assert!(page(&book).contains("Nothing changed between these two."), "{}", page(&book));
    let row = InMap { map, id: RowId::from_bits(1) };
    let is = CellRef { row, side: Side::Is };
    let gone = PersonId::from_bits(0x99);
    let source = Provenance { person: Some(gone), ..Provenance::of(ProvenanceKind::Observed) };
    let cell = Cell { text: "A cell of theirs <b>".into(), provenance: Some(source), ..book.cell(is) };
    let edits = [
        Edit::add(gone, Person::called("Dana")),
        Edit::set(is, cell),
        Edit::Trash(Item::Person(gone)),
        Edit::Trash(Item::Cause(InMap { map, id: CauseId::from_bits(1) })),
    ];
    let book = edits.iter().fold(book, |book, edit| book.apply(edit, tick(11)).unwrap());
    let page = page(&book);
    for text in [
        "2 changes in",
        "someone who is no longer here",
        "<del>ours</del>",
        "<ins>theirs &lt;b&gt;</ins>",
        "Cause: A cause of ours",
        "removed",
        "As of 2026-03-01",
    ] {
        assert!(page.contains(text), "{text} in {page}");
    }
}

#[test]
fn all_questions_are_on_their_page_and_ones_own_come_first() {
    let tick = Tick { now: 9, replica: ReplicaId::LOWEST };
    let own = OwnQuestion { text: "How did you fare?".into(), favourite: true, ..OwnQuestion::default() };
    let book = workbook(1, 1, &|place| place.into());
    let book = book.apply(&Edit::add(QuestionId::from_bits(1), own), tick).unwrap();
    let page = rendered(&book, &Route::In(WORKBOOK, Page::Questions));
    for text in ["145 questions", "How did you fare?", "Where does that figure stand today?"] {
        assert!(page.contains(text), "{text} in {page}");
    }
    assert_eq!(page.matches("aria-pressed=\"true\"").count(), 1);
    assert!(page.find("How did you fare?") < page.find("Where does that figure stand today?"));
    let book = book.apply(&Edit::Trash(Item::Question(QuestionId::from_bits(1))), tick).unwrap();
    let page = rendered(&book, &Route::In(WORKBOOK, Page::Questions));
    assert!(page.contains("144 questions") && page.contains("Removed (1)"), "{page}");
}

#[test]
fn how_far_one_is_with_a_client_is_on_their_page_and_nobody_elses() {
    let tick = Tick { now: 9, replica: ReplicaId::LOWEST };
    let (client, other) = (ClientId::from_bits(1), ClientId::from_bits(2));
    let mut beginning = Beginning::default();
    for step in ["saw-work", "a-step-of-next-year"] {
        beginning.tick(step, "2026-03-01".parse().ok());
    }
    let mut own = Beginning::default();
    own.tick("tell-own-manager", "2026-03-01".parse().ok());
    let mut said = Introduction::default();
    said.answer("sponsor", Some(Reply::Yes));
    let book = [Edit::set(None, own), Edit::set(Some(client), beginning), Edit::set((), said)]
        .iter()
        .fold(workbook(2, 1, &|place| place.into()), |book, edit| book.apply(edit, tick).unwrap());
    for (page, told) in [
        (Page::Client(client), "2 of 21 steps done. Next: I have picked someone"),
        (Page::Client(other), "1 of 21 steps done. Next: I have picked someone"),
        (Page::Beginnings(Some(client)), "2 of 21 steps done. Next: I have picked someone"),
        (Page::Beginnings(None), "1 of 21 steps done. Next: I have picked someone"),
        (Page::Beginnings(None), "It isn’t clear yet."),
    ] {
        let page = rendered(&book, &Route::In(WORKBOOK, page));
        assert!(page.contains(told), "{told} in {page}");
    }
    // Where the client is gone, nothing is ticked for anybody else by mistake.
    let gone = book.apply(&Edit::Trash(Item::Client(client)), tick).unwrap();
    let page = rendered(&gone, &Route::In(WORKBOOK, Page::Beginnings(Some(client))));
    assert!(page.contains("This is the list for yourself.") && page.contains("1 of 21 steps done."), "{page}");
    // No client’s copy can hold any of it.
    let map = MapId::from_bits(1);
    let view = |book: &Workbook| ClientView::of(book, map).unwrap();
    assert_eq!(view(&book), view(&workbook(2, 1, &|place| place.into())));
}

#[test]
fn what_a_check_shows_is_told_and_answers_of_another_version_are_not_reckoned_with() {
    let tick = Tick { now: 9, replica: ReplicaId::LOWEST };
    let round = RoundId::from_bits(1);
    let said = |phases: &[Phase]| {
        let mut answers = CheckAnswers::default();
        for statement in statements(CheckKind::Phases, 1).unwrap() {
            let points = if phases.iter().any(|phase| statement.theme == (*phase).into()) { 4 } else { 1 };
            answers.give(statement.id, CheckAnswer::Score(Score::new(points).unwrap()));
        }
        answers
    };
    let page = |version: u16, answers: CheckAnswers| {
        let record = CheckRound { version, note: "<b>Kit</b>".into(), ..CheckRound::default() };
        let book = [Edit::add(round, record), Edit::set(round, answers)]
            .iter()
            .fold(workbook(1, 1, &|place| place.into()), |book, edit| book.apply(edit, tick).unwrap());
        let shown = [Page::Check(round), Page::CheckResult(round)];
        shown.map(|page| rendered(&book, &Route::In(WORKBOOK, page)))
    };
    let [answering, result] = page(1, said(&[Phase::Storming]));
    assert!(answering.contains("24 of 24 answered") && answering.contains("Partnership: &lt;b&gt;Kit"), "{answering}");
    for text in ["Storming stands out clearly.", "A conversation aid, not a measurement.", "<strong>100 %</strong>"] {
        assert!(result.contains(text), "{text} in {result}");
    }
    let [_, result] = page(1, said(&[Phase::Forming, Phase::Performing]));
    assert!(result.contains("Several at once: Forming and Performing.") && result.contains("two projects"), "{result}");
    let [_, result] = page(1, CheckAnswers::default());
    assert!(
        result.contains("Too little is answered to say anything yet.") && result.contains("13 other tips"),
        "{result}"
    );
    for page in page(2, said(&[Phase::Storming])) {
        assert!(page.contains("a newer version can show them") && !page.contains("Storming stands out"), "{page}");
    }
}

#[test]
fn what_readiness_lacks_has_a_next_step_and_what_is_there_is_told() {
    let tick = Tick { now: 9, replica: ReplicaId::LOWEST };
    let round = RoundId::from_bits(1);
    let asked = statements(CheckKind::Readiness, 1).unwrap();
    let result = |said: &[(usize, CheckAnswer)], more: &[Edit]| {
        let mut answers = CheckAnswers::default();
        said.iter().for_each(|(at, answer)| answers.give(asked[*at].id, *answer));
        let record = CheckRound { kind: CheckKind::Readiness.into(), version: 1, ..CheckRound::default() };
        let book = [Edit::add(round, record), Edit::set(round, answers)]
            .iter()
            .chain(more)
            .fold(workbook(1, 1, &|place| place.into()), |book, edit| book.apply(edit, tick).unwrap());
        [Page::Check(round), Page::CheckResult(round)].map(|page| rendered(&book, &Route::In(WORKBOOK, page)))
    };
    let score = |points| CheckAnswer::Score(Score::new(points).unwrap());
    let [answering, none] = result(&[], &[]);
    assert!(answering.contains("Statement 1 of 20 · Sponsorship") && answering.contains("talked about"), "{answering}");
    assert!(!answering.contains("About the work with"), "{answering}");
    assert!(none.contains("Nothing is answered yet.") && !none.contains("Next step"), "{none}");
    assert!(!none.contains("Eight pitfalls"), "{none}");
    let said = [(0, score(0)), (1, score(1)), (2, CheckAnswer::DontKnow), (3, score(2)), (4, score(3)), (5, score(4))];
    let [_, some] = result(&said, &[]);
    for text in [
        "2 of 20 in place, or mostly",
        "1 of 20 begun",
        "2 of 20 not yet",
        "1 of 20 not known",
        "14 of 20 not answered",
        "3 next steps are offered below.",
        "A conversation aid, not a measurement.",
        "Begin the map of our own organisation",
    ] {
        assert!(some.contains(text), "{text} in {some}");
    }
    assert_eq!(some.matches("Next step").count(), 3);
    let own = GapMap { title: "Ours".into(), origin: Some(Open::Known(Origin::OwnOrganisation)), ..GapMap::default() };
    let action = CheckAction {
        text: "Ask".into(),
        round: Some(round),
        answers: asked[0].id.into(),
        due: "2026-03-15".parse().ok(),
        ..CheckAction::default()
    };
    let mut leaning = Introduction::default();
    leaning.answer("sponsor", Some(Reply::Yes));
    let more = [Edit::add(MapId::from_bits(9), own), Edit::add(ActionId::from_bits(1), action), Edit::set((), leaning)];
    let [_, planned] = result(&said, &more);
    for text in ["Open the map “Ours”", "On your list, by 2026-03-15", "It isn’t clear yet."] {
        assert!(planned.contains(text), "{text} in {planned}");
    }
}

#[test]
fn what_is_to_be_learnt_is_shown_in_its_order_with_ways_to_learn_it() {
    let tick = Tick { now: 9, replica: ReplicaId::LOWEST };
    let round = RoundId::from_bits(1);
    let page = |version: u16, said: &[(&str, u8, u8)]| {
        let mut answers = CheckAnswers::default();
        let score = |points| CheckAnswer::Score(Score::new(points).unwrap());
        for (item, importance, level) in said {
            answers.give(&Rated::Importance.word_for(item), score(*importance));
            answers.give(&Rated::Level.word_for(item), score(*level));
        }
        answers.give(&Rated::Level.word_for("structures"), CheckAnswer::DontKnow);
        let record = CheckRound {
            kind: CheckKind::Learning.into(),
            version,
            note: "<b>Kit</b> and team".into(),
            ..CheckRound::default()
        };
        let book = [Edit::add(round, record), Edit::set(round, answers)]
            .iter()
            .fold(workbook(1, 1, &|place| place.into()), |book, edit| book.apply(edit, tick).unwrap());
        let shown = [Page::Check(round), Page::CheckResult(round)];
        shown.map(|page| rendered(&book, &Route::In(WORKBOOK, page)))
    };
    let said = [("empathy", 4, 1), ("networking", 3, 0), ("delegating", 2, 3), ("evaluation", 4, 4)];
    let [rating, result] = page(1, &said);
    assert!(rating.contains("4 of 36 rated") && rating.contains("Learning needs: &lt;b&gt;Kit"), "{rating}");
    for text in ["Coalition building", "How far are we with it?", "aria-current=\"step\"", "1/9"] {
        assert!(rating.contains(text), "{text} in {rating}");
    }
    for text in [
        "Empathy and Networking share the first place, each with a priority of 12 out of 16.",
        "A conversation aid, not a measurement.",
        "Answered: &lt;b&gt;Kit&lt;/b&gt; and team",
        ">1=<",
        "place 3<",
        "1 with priority 0",
        "32 have no place",
        "Put into the plan: Role play, for Empathy",
        "because for ten minutes you have the other one’s worries",
        "priority 12<",
    ] {
        assert!(result.contains(text), "{text} in {result}");
    }
    let [_, result] = page(1, &[]);
    assert!(result.contains("Nothing can be put in order yet") && result.contains("36 have no place"), "{result}");
    let [_, result] = page(1, &[("empathy", 0, 0)]);
    assert!(result.contains("Nothing asks to be learnt"), "{result}");
    for page in page(2, &said) {
        assert!(page.contains("a newer version can show them") && !page.contains("Coalition"), "{page}");
    }
}

#[test]
fn how_a_change_goes_is_told_for_each_client_and_asked_for_on_its_day() {
    let tick = Tick { now: 9, replica: ReplicaId::LOWEST };
    let client = ClientId::from_bits(1);
    let entry = |on: &str, stands, review: &str| ChangeEntry {
        on: on.parse().unwrap(),
        stands: Some(Open::Known(stands)),
        tried: format!("Tried {on}"),
        review: review.parse().ok(),
        ..ChangeEntry::default()
    };
    let of_client = ChangeEntry { client: Some(client), ..entry("2026-02-10", Adoption::Unheard, "2026-02-22") };
    let entries = [
        entry("2026-01-05", Adoption::Curious, "2026-02-01"),
        entry("2026-02-03", Adoption::Tried, "2026-03-04"),
        of_client,
    ];
    let book = entries
        .into_iter()
        .zip(1..)
        .map(|(entry, bits)| Edit::add(ChangeId::from_bits(bits), entry))
        .fold(workbook(1, 1, &|place| format!("A {place} of ours")), |book, edit| book.apply(&edit, tick).unwrap());
    let page = |book: &Workbook, page| rendered(book, &Route::In(WORKBOOK, page));
    let own = page(&book, Page::Change(None));
    for text in [
        "a few have tried it, since 2026-02-03",
        "Look again: due 2026-03-04, in 3 days.",
        "How it went: 2026-01-05 people are curious, 2026-02-03 a few have tried it.",
        "Tried 2026-01-05",
    ] {
        assert!(own.contains(text), "{text} in {own}");
    }
    assert!(own.find("Tried 2026-02-03") < own.find("Tried 2026-01-05") && !own.contains("2026-02-10"), "{own}");
    let theirs = page(&book, Page::Change(Some(client)));
    assert!(theirs.contains("hardly heard of, since 2026-02-10") && theirs.contains("overdue by 7 days"), "{theirs}");
    let today = page(&book, Page::Today);
    for text in ["Look again at how a change goes", "In our own organisation", "A client of ours"] {
        assert!(today.contains(text), "{text} in {today}");
    }
    // Where the client is gone, what was written stays to be seen, and asks for nothing.
    let gone = book.apply(&Edit::Trash(Item::Client(client)), tick).unwrap();
    let theirs = page(&gone, Page::Change(Some(client)));
    assert!(theirs.contains("with a client who is no longer here") && theirs.contains("Tried 2026-02-10"), "{theirs}");
    // No client’s copy can hold any of it.
    let map = MapId::from_bits(1);
    let view = |book: &Workbook| ClientView::of(book, map).unwrap();
    assert_eq!(view(&book), view(&workbook(1, 1, &|place| format!("A {place} of ours"))));
}

#[test]
fn archived_maps_are_counted_and_not_listed() {
    let mut book = workbook(3, 1, &|place| format!("A {place} of ours"));
    let aside = GapMap { title: "Put aside".into(), archived: true, ..GapMap::default() };
    book = book.apply(&Edit::set(MapId::from_bits(2), aside), Tick { now: 9, replica: ReplicaId::LOWEST }).unwrap();
    let maps = rendered(&book, &Route::In(WORKBOOK, Page::Maps));
    assert!(maps.contains("2 maps · 1 archived") && !maps.contains("Put aside"), "{maps}");
}

#[test]
fn a_template_is_not_among_the_maps_and_says_on_its_page_what_it_is() {
    let book = workbook(2, 1, &|place| format!("A {place} of ours"));
    let record = GapMap { title: "Once more".into(), template: true, ..GapMap::default() };
    let book =
        book.apply(&Edit::set(MapId::from_bits(1), record), Tick { now: 9, replica: ReplicaId::LOWEST }).unwrap();
    let maps = rendered(&book, &Route::In(WORKBOOK, Page::Maps));
    assert!(maps.contains("From a template or table …") && maps.contains("1 map"), "{maps}");
    assert!(!maps.contains("Once more") && !maps.contains("2 maps"), "{maps}");
    let client = rendered(&book, &Route::In(WORKBOOK, Page::Client(ClientId::from_bits(1))));
    assert!(!client.contains("Once more"), "{client}");
    let page = rendered(&book, &Route::In(WORKBOOK, Page::Map(MapId::from_bits(1))));
    assert!(page.contains("This is a template.") && page.contains("New map from this template"), "{page}");
}

#[test]
fn what_is_in_a_workbook_is_on_its_pages() {
    let small = workbook(2, 2, &|place| format!("A {place} of ours"));
    let places = ["title", "client", "measure", "group", "cell", "source", "cause", "evidence", "solution", "notes"];
    for place in places {
        check(&small, &[&format!("A {place} of ours")]);
    }
    let gap = "8 A % of ours too high: down by 57.1 % of today’s figure.";
    check(&small, &[gap, "serves Business need 1 · A measure of ours", "Next due 2026-03-14"]);
}

#[test]
fn a_fresh_map_offers_to_ask_and_a_need_names_what_is_not_said_of_it() {
    let tick = Tick { now: 9, replica: ReplicaId::LOWEST };
    let empty = Workbook::from_parts(WORKBOOK, Seen::default(), [], None);
    let map = MapId::from_bits(1);
    let book = empty.apply(&Edit::add(map, GapMap::default()), tick).unwrap();
    let page = |book: &Workbook| rendered(book, &Route::In(WORKBOOK, Page::Map(map)));
    let fresh = page(&book);
    assert!(fresh.contains("walk fresh") && fresh.contains("each answer goes where it belongs"), "{fresh}");

    let row = InMap { map, id: RowId::from_bits(1) };
    let mut need = Row::new(LevelName::Business, OrderKey::default());
    need.measure.direction = Some(Open::Known(Direction::Lower));
    let cause = InMap { map, id: CauseId::from_bits(1) };
    let hearsay = Cause {
        text: "Nobody calls back".into(),
        provenance: Some(Provenance::of(ProvenanceKind::Client)),
        gaps: [row.id].into(),
        ..Cause::default()
    };
    let should = CellRef { row, side: Side::Should };
    let is = CellRef { row, side: Side::Is };
    let said = |text: &str| Cell { text: text.into(), ..Cell::default() };
    let edits = [
        Edit::add(row, need),
        Edit::add(cause, hearsay),
        Edit::set(should, said("Only 6 % complain, or 1 in 16")),
        Edit::set(is, said("14 % complain")),
    ];
    let book = edits.iter().fold(book, |book, edit| book.apply(edit, tick).unwrap());
    let page = page(&book);
    assert!(!page.contains("walk fresh"), "{page}");
    for text in [
        "lower is better · Measured by what, by when, agreed with whom?",
        "Who says so? Guessed until then.",
        "the client or their people said so; a hypothesis until there is evidence",
        "Only I see this.",
        "Let the client see it: Cause 1",
        "Read as 14 %: IS, Business need 1",
        "The client said so, today: IS, Business need 1",
        "Cells of SHOULD and IS:",
    ] {
        assert!(page.contains(text), "{text} in {page}");
    }
    assert!(!page.contains("SHOULD, Business need 1: Read") && !page.contains("Read as 6 %"), "two figures: {page}");
    assert!(!page.contains("The client said so, today: Cause 1"), "it says so already: {page}");
}

#[test]
fn what_was_removed_stands_on_its_page_with_the_days_that_are_left() {
    let mut book = workbook(2, 1, &|place| format!("A {place} of ours"));
    let (map, client) = (MapId::from_bits(1), ClientId::from_bits(2));
    let cause = InMap { map, id: CauseId::from_bits(1) };
    for item in [Item::Cause(cause), Item::Client(client), Item::Map(MapId::from_bits(2))] {
        book = book.apply(&Edit::Trash(item), Tick { now: 9, replica: ReplicaId::LOWEST }).unwrap();
    }
    for (page, item) in [
        (Page::Map(map), "Cause “A cause of ours”"),
        (Page::Clients, "Client “A client of ours”"),
        (Page::Maps, "Map “A title of ours”"),
    ] {
        let page = rendered(&book, &Route::In(WORKBOOK, page));
        for text in ["Removed (1)", item, "kept for 30 more days", &format!("aria-label=\"Restore: {item}\"")] {
            assert!(page.contains(text), "{text} in {page}");
        }
    }
}

#[test]
fn five_thousand_records_are_shown() {
    let large = workbook(100, 6, &|place| format!("{place} {}", "words ".repeat(20)));
    assert!(large.len() > 4_500, "{}", large.len());
    check(&large, &[]);
    let maps = rendered(&large, &Route::In(WORKBOOK, Page::Maps));
    assert_eq!(maps.matches("class=\"line\"").count(), 100);
}

#[test]
fn the_paper_plan_names_only_what_its_reader_may_see() {
    let (map, meeting) = (MapId::from_bits(1), MeetingId::from_bits(1));
    let tick = Tick { now: 9, replica: ReplicaId::LOWEST };
    let row = |bits| InMap { map, id: RowId::from_bits(bits) };
    let planned = |bits, fills: Key| {
        let planned = Planned { text: format!("Question {bits}?"), fills: Some(fills), ..Planned::default() };
        Edit::add(InMeeting { meeting, id: PlannedId::from_bits(bits) }, planned)
    };
    let is = |bits| Key::Cell(CellRef { row: row(bits), side: Side::Is });
    let need = |bits, text: &str, kind| {
        let cell = Cell { text: text.into(), provenance: Some(Provenance::of(kind)), ..Cell::default() };
        let record = Row::new(LevelName::Business, OrderKey::default());
        [Edit::add(row(bits), record), Edit::set(CellRef { row: row(bits), side: Side::Should }, cell)]
    };
    let cause = |bits, text: &str, visibility: Visibility| {
        let cause = Cause { text: text.into(), visibility: visibility.into(), ..Cause::default() };
        Edit::add(InMap { map, id: CauseId::from_bits(bits) }, cause)
    };
    let mut edits = vec![Edit::add(map, GapMap::default()), Edit::add(meeting, Meeting::default())];
    edits.extend(need(1, "told openly", ProvenanceKind::Client));
    edits.extend(need(2, "my hidden hunch", ProvenanceKind::Guess));
    edits.extend([cause(1, "a shared cause", Visibility::Shareable), cause(2, "a hidden cause", Visibility::Private)]);
    let causes = [1, 2].map(|bits| Key::Cause(InMap { map, id: CauseId::from_bits(bits) }));
    edits.extend((1..).zip([is(1), is(2)].into_iter().chain(causes)).map(|(bits, key)| planned(bits, key)));
    let empty = Workbook::from_parts(WORKBOOK, Seen::default(), [], None);
    let book = empty.apply(&Edit::Many(edits), tick).unwrap();
    let page = rendered(&book, &Route::In(WORKBOOK, Page::Meeting(meeting)));
    let sheet = page.split("plan-sheet-stages").nth(1).unwrap();
    for shown in ["Question 1?", "Question 2?", "(on “told openly”)", "(on “a shared cause”)"] {
        assert!(sheet.contains(shown), "{shown} in {sheet}");
    }
    assert!(!sheet.contains("hidden"), "{sheet}");
}

#[test]
fn hostile_texts_stay_texts() {
    for hostile in [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "</textarea><script>alert(1)</script>",
        "' onfocus='alert(1)",
        "javascript:alert(1)",
        "\u{202e}\u{0}\u{7f}\u{feff}",
        "👩‍👩‍👧‍👦 عربى 漢字",
    ] {
        let workbook = workbook(1, 1, &|_| hostile.into());
        for route in routes() {
            // Rendering to text leaves what is in a textarea as it is; in the
            // browser, the only place where pages are shown, it is a text node.
            let in_textarea = format!(">{hostile}</textarea>");
            let page = rendered(&workbook, &route).replace(&in_textarea, "></textarea>");
            assert!(!page.contains("<script"), "{hostile} at {route}");
            // The pages of a picture are our own.
            let own = page.matches("class=\"picture-sheet\"").count();
            assert_eq!(page.matches("<img").count(), own, "{hostile} at {route}");
            assert!(!page.contains("\" onfocus") && !page.contains("href=\"javascript"), "{hostile} at {route}");
        }
    }
}

#[test]
fn a_value_of_a_newer_version_is_shown_as_it_stands() {
    let mut book = workbook(1, 1, &|place| place.into());
    let cause = InMap { map: MapId::from_bits(1), id: CauseId::from_bits(1) };
    let record = Cause { factor: Some(Open::Other("weather".into())), ..Cause::default() };
    book = book.apply(&Edit::set(cause, record), Tick { now: 9, replica: ReplicaId::LOWEST }).unwrap();
    check(&book, &["weather (from a newer version)"]);
}

#[test]
fn no_title_says_what_the_work_is_about() {
    let index = include_str!("../public/index.html");
    let manifest = include_str!("../public/manifest.webmanifest");
    let maps = rendered(&workbook(1, 1, &|place| place.into()), &Route::In(WORKBOOK, Page::Maps));
    let guide = rendered(&workbook(1, 1, &|place| place.into()), &Route::In(WORKBOOK, Page::Beginnings(None)));
    for text in [index, manifest, &maps, &guide] {
        let text = text.to_lowercase();
        for word in ["performance consult", "gaps map", "reframing", "stealth"] {
            assert!(!text.contains(word), "{word}");
        }
    }
}

#[test]
fn no_page_but_the_clients_has_a_word_of_what_only_the_client_knows() {
    let tick = Tick { now: 9, replica: ReplicaId::LOWEST };
    let own = ScenarioId::from_bits(1);
    let fact = FactRef { scenario: own, id: FactId::from_bits(1) };
    let hidden = || String::from("for the client alone, ");
    let scenario = Scenario {
        title: "Open to all".into(),
        client: hidden(),
        opening: hidden(),
        otherwise: hidden(),
        ..Scenario::default()
    };
    let told = Fact { text: hidden(), well: hidden(), badly: hidden(), ..Fact::default() };
    let book = [Edit::add(own, scenario), Edit::add(fact, told)]
        .iter()
        .fold(workbook(1, 1, &|place| place.into()), |book, edit| book.apply(edit, tick).unwrap());
    let pages = |of: ScenarioRef| OfScenario::ALL.iter().map(move |what| Page::Scenario(of, *what));
    let text_of = |page: Page| rendered(&book, &Route::In(WORKBOOK, page)).replace("&amp;", "&");
    for page in pages(ScenarioRef::Own(own)).chain([Page::Practice, Page::Today]) {
        let is_writing = page == Page::Scenario(ScenarioRef::Own(own), OfScenario::Write);
        assert_eq!(text_of(page).contains(&hidden()), is_writing, "{page:?}");
    }
    for scenario in SCENARIOS {
        let card = scenario.client_card();
        for page in pages(ScenarioRef::BuiltIn(scenario.bank_id().unwrap())).chain([Page::Practice]) {
            let text = text_of(page);
            assert!(text.contains(scenario.title), "{page:?}");
            assert!(!card.texts().iter().any(|told| text.contains(told)), "{page:?}");
        }
    }
}

#[test]
fn what_there_is_to_practise_stands_on_its_page_and_what_is_missing_is_told() {
    let tick = Tick { now: 9, replica: ReplicaId::LOWEST };
    let bare = workbook(1, 1, &|place| place.into());
    let list = |book: &Workbook| rendered(book, &Route::In(WORKBOOK, Page::Practice));
    assert!(list(&bare).contains("17 scenarios") && list(&bare).contains("7 facts to uncover"), "{}", list(&bare));
    let own = ScenarioId::from_bits(1);
    let book = bare.apply(&Edit::add(own, Scenario { title: "Trams".into(), ..Scenario::default() }), tick).unwrap();
    let page = list(&book);
    assert!(page.find("Trams") < page.find("A course by Monday") && page.contains("18 scenarios"), "{page}");
    assert!(page.contains("nothing to uncover yet"), "{page}");
    let page =
        |book: &Workbook, what| rendered(book, &Route::In(WORKBOOK, Page::Scenario(ScenarioRef::Own(own), what)));
    assert!(page(&book, OfScenario::Write).contains("There are no hidden facts in it"));
    assert!(page(&book, OfScenario::Brief).contains("so there is no client’s file yet"));
    let elsewhere = Scenario { client_elsewhere: true, ..Scenario::default() };
    let book = book.apply(&Edit::set(own, elsewhere), tick).unwrap();
    assert!(page(&book, OfScenario::Write).contains("The client’s card is in a file of its own"));
    let gone = book.apply(&Edit::Trash(Item::Scenario(own)), tick).unwrap();
    assert!(page(&gone, OfScenario::Lead).contains("This scenario isn’t here any more."));
    assert!(list(&gone).contains("Removed (1)"));
}

#[test]
fn a_room_shows_its_groups_to_all_and_nothing_else_of_the_workbook() {
    let tick = Tick { now: 9, replica: ReplicaId::LOWEST };
    let room = RoomId::from_bits(1);
    let mut bits = 100;
    let mut ids = || {
        bits += 1;
        Some(bits)
    };
    let names = ["Kim", "Lou", "Sam", "Alex", "<b>Jo</b>", "Robin", "Max"].map(String::from);
    let mut book = workbook(1, 1, &|place| format!("a {place} of our own"));
    book = book.apply(&Edit::add(room, Room { title: "Second day".into(), seed: 3, ..Room::default() }), tick).unwrap();
    let ((), put) = book.new_participants(room, &names, &mut ids).unwrap();
    book = book.apply(&put, tick).unwrap();
    let page = |book: &Workbook, page| rendered(book, &Route::In(WORKBOOK, page));
    assert!(page(&book, Page::RoomScreen(room)).contains("The groups come in a moment."));
    let (_, deal) = book.next_rotation(room, &mut ids).unwrap();
    book = book.apply(&deal, tick).unwrap();
    let of_room = page(&book, Page::Room(room));
    for text in
        ["Rotation 1 · Round 1 of 4", "Group 2", "&lt;b&gt;Jo&lt;/b&gt;", "A round takes 20 minutes.", "Name by name"]
    {
        assert!(of_room.contains(text), "{text} in {of_room}");
    }
    let screen = page(&book, Page::RoomScreen(room));
    for text in ["Second day", "Rotation 1 · Round 1 of 4", "Group 1", "Observer", "Robin"] {
        assert!(screen.contains(text), "{text} in {screen}");
    }
    assert!(!screen.contains("of our own") && !screen.contains("<nav aria-label=\"Pages\""), "{screen}");
    // Two of one name can't be dealt, and a sentence says so.
    let ((), put) = book.new_participants(room, &["kim".to_string()], &mut ids).unwrap();
    let shared = book.apply(&put, tick).unwrap();
    assert!(page(&shared, Page::Room(room)).contains("There are two called Kim."));
    // Where the session is gone, nothing breaks.
    let gone = book.apply(&Edit::Trash(Item::Room(room)), tick).unwrap();
    assert!(page(&gone, Page::Room(room)).contains("isn’t in the workbook any more"));
    assert!(page(&gone, Page::Rooms).contains("Removed (1)"));
}
