//! What a client gets: everyday words, guesses as questions, nothing private, and every text a text.

#[path = "support/sized.rs"]
mod sized;

use groundwork::content::sample;
use groundwork::exchange::picture::{PaperSize, Picture, PictureOrder, TextBox, WidthTable};
use groundwork::exchange::{Handout, Slide, file_stem, follow_up_subject, follow_up_text, markdown, slides, web_page};
use groundwork::model::{
    Cause, CauseId, Cell, CellRef, CellState, Client, ClientId, ClientView, Document, Edit, FollowUpView, GapMap, Id,
    InMap, InMeeting, Key, LevelName, Line, LineId, MapId, Meeting, MeetingId, MeetingKind, Observation, ObservationId,
    Observed, Open, Polarity, Promise, PromiseId, PromiseStatus, PromisedBy, Provenance, ProvenanceKind, Quote,
    QuoteId, QuoteRef, Reading, ReplicaId, Row, RowId, Side, Solution, SolutionId, SolutionStatus, Tick, Visibility,
    Workbook,
};
use groundwork::session::{Opening, Session};
use groundwork::storage::Shelf;
use groundwork::ui::words::words;
use groundwork::ui::{Page, Route, Screen};
use leptos::prelude::*;
use sized::{WORKBOOK, workbook};

const TICK: Tick = Tick { now: 1_000, replica: ReplicaId::LOWEST };

/// What the method calls things, as whole words; those in capitals in capitals.
const JARGON: [&str; 16] = [
    "gaps map",
    "gap",
    "gaps",
    "SHOULD",
    "IS",
    "cause",
    "causes",
    "reframing",
    "performance consultant",
    "performance consulting",
    "stealth",
    "performer",
    "hypothesis",
    "business need",
    "performance need",
    "lint",
];

fn handout(workbook: &Workbook, map: MapId) -> Handout {
    let view = ClientView::of(workbook, map).unwrap();
    Handout::of(&view, &words().handout, "2026-03-01".parse().unwrap(), |day| day.to_string())
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
        let route = RwSignal::new(Route::In(WORKBOOK, page));
        view! { <Screen session route=route /> }.to_html()
    })
}

/// The copy that is printed, without what its owner presses.
fn paper(workbook: &Workbook, map: MapId) -> String {
    let page = rendered(workbook, Page::Paper(map));
    let start = page.find("<article").expect("what is printed");
    page[start..].split_inclusive("</article>").next().unwrap_or_default().to_string()
}

/// The words of the picture, each of its texts on a line, as they are drawn.
fn picture(workbook: &Workbook, map: MapId) -> String {
    let view = ClientView::of(workbook, map).unwrap();
    let today = "2026-03-01".parse().unwrap();
    let words = &words().picture.for_client;
    let order = PictureOrder { words, size: PaperSize::A4, today, holds_data: false, measure: &WidthTable };
    let picture = Picture::of(view.sheet(), &order);
    let line = |text: &TextBox| text.lines.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join(" ");
    let texts: Vec<String> = picture.pages().iter().flat_map(|page| page.boxes()).map(line).collect();
    format!("{}\n{}", picture.title(), texts.join("\n"))
}

fn every_copy(workbook: &Workbook, map: MapId) -> [(&'static str, String); 6] {
    let handout = handout(workbook, map);
    [
        ("picture", picture(workbook, map)),
        ("paper", paper(workbook, map)),
        ("text", markdown(&handout)),
        ("web page", web_page(&handout)),
        ("screen", rendered(workbook, Page::Show(map))),
        ("slides", format!("{:?}", slides(&handout, &words().handout))),
    ]
}

/// Whether a text has a word as a whole.
fn says(text: &str, word: &str) -> bool {
    let in_capitals = word.chars().all(|c| !c.is_lowercase());
    let (text, word) = if in_capitals { (text.into(), word.into()) } else { (text.to_lowercase(), word.to_string()) };
    let is_letter = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
    text.match_indices(&word).any(|(at, found)| {
        !is_letter(text[..at].chars().next_back()) && !is_letter(text[at + found.len()..].chars().next())
    })
}

#[test]
fn what_the_client_asked_for_is_told_as_theirs_to_come_back_to() {
    let book = workbook(1, 1, &|place| format!("A {place} of ours"));
    let map = MapId::from_bits(1);
    let mut bits = 900;
    let mut ids = || {
        bits += 1;
        Some(bits)
    };
    let asked = book.begun_from(map, "A course on phone manners", &mut ids).unwrap();
    let book = book.apply(&asked, TICK).unwrap();
    let other = InMap { map, id: SolutionId::from_bits(950) };
    let parked = Solution { text: "A poster".into(), status: SolutionStatus::Parked.into(), ..Solution::default() };
    let book = book.apply(&Edit::add(other, parked), TICK).unwrap();
    // A screen shows its first slide; all of them are among the slides.
    for (copy, text) in every_copy(&book, map).into_iter().filter(|(copy, _)| *copy != "screen") {
        assert!(text.contains("A course on phone manners"), "{copy}: {text}");
        assert!(text.contains("your request, which we’ll come back to"), "{copy}: {text}");
        assert!(text.contains("kept for later"), "{copy}: {text}");
        assert!(!says(&text, "parked"), "{copy}: {text}");
    }
}

/// A text between the tags of a page, without what is in them.
fn seen(page: &str) -> String {
    let styled = page.find("<style>").zip(page.find("</style>"));
    let page = styled.map_or(page.to_string(), |(from, to)| format!("{}{}", &page[..from], &page[to..]));
    let mut seen = String::new();
    let mut in_tag = false;
    for c in page.chars() {
        match c {
            '<' => in_tag = true,
            '>' => {
                in_tag = false;
                seen.push(' ');
            }
            c if !in_tag => seen.push(c),
            _ => {}
        }
    }
    seen
}

/// What there is to read on a copy.
fn words_on(what: &str, copy: String) -> String {
    if ["text", "slides", "picture"].contains(&what) { copy } else { seen(&copy) }
}

/// A map with everything in every state, all of it released.
fn full() -> (Workbook, MapId) {
    let map = MapId::from_bits(1);
    let row = |bits| InMap { map, id: RowId::from_bits(bits) };
    let cause = |bits| InMap { map, id: CauseId::from_bits(bits) };
    let mut edits = vec![Edit::add(map, GapMap { title: "Calls".into(), ..GapMap::default() })];
    let seen: Open<Visibility> = Visibility::Shareable.into();
    let mut at = 0;
    for level in [LevelName::Business, LevelName::Performance] {
        for state in [
            None,
            Some(CellState::Known),
            Some(CellState::Guessed),
            Some(CellState::ToGather),
            Some(CellState::Skipped),
        ] {
            at += 1;
            let mut record = Row::new(level, Default::default());
            record.measure.name = "late calls".into();
            record.measure.direction = Some(groundwork::model::Direction::Lower.into());
            record.opportunity = at % 2 == 0;
            record.agreed = Some(Default::default());
            record.by_when = "2026-09-01".parse().ok();
            edits.push(Edit::add(row(at), record));
            for (side, typed) in [(Side::Should, "6"), (Side::Is, "14")] {
                let mut reading = Reading { source: "a report".into(), ..Reading::default() };
                reading.type_in(typed.into(), &Default::default());
                let cell = Cell {
                    text: if state.is_some() { format!("Text {at}.") } else { String::new() },
                    reading: if state.is_some() { reading } else { Reading::default() },
                    state: state.map(Open::Known),
                    provenance: Some(Provenance::of(ProvenanceKind::Guess)),
                    visibility: Some(seen.clone()),
                    ..Cell::default()
                };
                edits.push(Edit::set(CellRef { row: row(at), side }, cell));
            }
        }
    }
    for (bits, polarity) in [(1, Polarity::Hinders), (2, Polarity::Helps)] {
        let record = Cause {
            text: format!("Reason {bits}"),
            polarity: polarity.into(),
            gaps: [row(1).id, row(6).id].into(),
            visibility: seen.clone(),
            ..Cause::default()
        };
        edits.push(Edit::add(cause(bits), record));
    }
    edits.push(Edit::add(
        cause(3),
        Cause {
            text: "Loose".into(),
            polarity: Open::Other("both".into()),
            visibility: seen.clone(),
            ..Cause::default()
        },
    ));
    for (bits, status) in (1..).zip([
        SolutionStatus::Parked,
        SolutionStatus::Proposed,
        SolutionStatus::Agreed,
        SolutionStatus::UnderWay,
        SolutionStatus::Done,
    ]) {
        let record = Solution {
            text: format!("Answer {bits}"),
            causes: [cause(1).id].into(),
            status: status.into(),
            measure: "fewer calls".into(),
            ..Solution::default()
        };
        edits.push(Edit::add(InMap { map, id: SolutionId::from_bits(bits) }, record));
    }
    let empty = Workbook::from_parts(WORKBOOK, Default::default(), [], None);
    (edits.iter().fold(empty, |workbook, edit| workbook.apply(edit, TICK).unwrap()), map)
}

fn sample_book() -> Workbook {
    sample(WORKBOOK, "Sample".into(), "2026-03-01".parse().unwrap(), TICK)
}

#[test]
fn nothing_that_a_client_sees_has_a_word_of_the_method() {
    let (full, map) = full();
    let book = sample_book();
    let empty = workbook(1, 0, &|_| String::new());
    let maps = book.maps().into_iter().map(|(id, _)| (book.clone(), id));
    for (book, map) in maps.chain([(full, map), (empty, MapId::from_bits(1))]) {
        for (what, copy) in every_copy(&book, map) {
            let copy = words_on(what, copy);
            for word in JARGON {
                assert!(!says(&copy, word), "{word} on the {what}:\n{copy}");
            }
        }
    }
    let shown = &words();
    let own = [shown.print.own_file, shown.picture.data_file];
    for text in [file_stem("", shown.handout.untitled, "2026-03-01"), own.join(" ")] {
        assert!(!JARGON.iter().any(|word| says(&text, word)), "{text}");
    }
    assert!(says("a gap.", "gap") && !says("because this is", "IS") && !says("because", "cause"));
}

/// The same after a meeting in which all of it came up.
fn talked_about() -> Workbook {
    let (full, map) = full();
    let (meeting, client) = (MeetingId::from_bits(1), ClientId::from_bits(1));
    let met = |day: &str| Meeting {
        client: Some(client),
        on: day.parse().ok(),
        purpose: "hidden purpose".into(),
        ..Meeting::default()
    };
    let agreed = "We count first.".into();
    let about_a_request = Meeting { kind: Some(MeetingKind::Reframing.into()), exit_note: agreed, ..met("2026-03-02") };
    let mut edits = vec![
        Edit::add(client, Client { name: "Dana".into(), ..Client::default() }),
        Edit::add(meeting, about_a_request),
        Edit::add(MeetingId::from_bits(2), met("2026-03-16")),
    ];
    let all = full.units().map(|(key, _)| key.clone());
    let came = all.filter(|key| matches!(key, Key::Cell(_) | Key::Cause(_) | Key::Solution(_)));
    edits.extend(came.zip(1..).map(|(key, bits)| {
        let line = Line { text: "hidden line".into(), landed: Some(key), ..Line::default() };
        Edit::add(InMeeting { meeting, id: LineId::from_bits(bits) }, line)
    }));
    // What a colleague who only watched wrote down is nobody else's.
    let (sheet, hidden) = (ObservationId::from_bits(1), || String::from("hidden from clients"));
    let mut seen = Observation { of: Some(Observed::Meeting(meeting)), about: hidden(), ..Observation::default() };
    (seen.went_well, seen.went_well_too, seen.even_better_if) = (hidden(), hidden(), hidden());
    (seen.led, seen.notes, seen.next_time) = (hidden(), hidden(), hidden());
    edits.push(Edit::add(sheet, seen));
    let quote = QuoteRef { observation: sheet, id: QuoteId::from_bits(1) };
    edits.push(Edit::add(quote, Quote { text: hidden(), ..Quote::default() }));
    let by = [PromisedBy::Me, PromisedBy::Client, PromisedBy::Other];
    let promises = by.into_iter().zip([PromiseStatus::Open, PromiseStatus::Kept, PromiseStatus::Dropped]).zip(1..);
    edits.extend(promises.map(|((by, status), bits)| {
        let what = if status == PromiseStatus::Dropped { "hidden as dropped".into() } else { format!("thing {bits}.") };
        let due = "2026-03-09".parse().ok();
        let (by, status, meeting) = (by.into(), status.into(), Some(meeting));
        Edit::add(PromiseId::from_bits(bits), Promise { text: what, by, status, due, meeting, ..Promise::default() })
    }));
    assert!(full.get::<GapMap>(map).is_some());
    edits.iter().fold(full, |workbook, edit| workbook.apply(edit, TICK).unwrap())
}

#[test]
fn the_note_after_a_meeting_says_what_was_agreed_in_everyday_words_and_nothing_private() {
    let book = talked_about();
    let view = FollowUpView::of(&book, MeetingId::from_bits(1)).unwrap();
    let (note, handout) = (&words().follow_up, &words().handout);
    let day = |day: groundwork::model::Day| day.to_string();
    let (short, full) = (follow_up_text(&view, note, None, day), follow_up_text(&view, note, Some(handout), day));
    assert_eq!(
        short,
        "Hello Dana,\n\nThank you for your time on 2026-03-02.\n\nWhat we agreed:\nWe count first.\n- I: thing 1, by 2026-03-09\n\
         - You: thing 2, by 2026-03-09 (done)\n\nWe meet again on 2026-03-16.\n\n\
         If I have something wrong, please tell me."
    );
    for told in [
        "What I took away on “Calls”:",
        "- Result 2\n",
        "  Where we want to be: 6 – Text 2.",
        "- Point 2: To be confirmed: Reason 2?",
    ] {
        assert!(full.contains(told), "{told} in {full}");
    }
    let subject = follow_up_subject(&view, note, day);
    assert_eq!(subject, "Our talk on 2026-03-02");
    let page = rendered(&book, Page::FollowUp(MeetingId::from_bits(1)));
    let area = page.split("<textarea").nth(1).and_then(|rest| rest.split("</textarea>").next()).unwrap_or_default();
    for copy in [&short, &full, &subject, area] {
        assert!(!copy.contains("hidden"), "{copy}");
        for word in JARGON {
            assert!(!says(copy, word), "{word} in the note:\n{copy}");
        }
    }
}

#[test]
fn nothing_private_is_in_any_copy_nor_around_the_screen() {
    let mut book = workbook(1, 3, &|place| format!("hidden {place}"));
    let map = MapId::from_bits(1);
    let title = GapMap { title: "Shown".into(), ..GapMap::default() };
    book = book.apply(&Edit::set(map, title), TICK).unwrap();
    for level in [LevelName::Business, LevelName::Performance] {
        for (id, row) in book.rows(map, level).into_iter().map(|(id, row)| (id, row.clone())).collect::<Vec<_>>() {
            let bare = Row { measure: Default::default(), ..Row::new(level, row.order.clone()) };
            book = book.apply(&Edit::set(id, bare), TICK).unwrap();
            for side in [Side::Should, Side::Is] {
                let at = CellRef { row: id, side };
                let cell = Cell { visibility: Some(Visibility::Private.into()), ..book.cell(at) };
                book = book.apply(&Edit::set(at, cell), TICK).unwrap();
            }
        }
    }
    for (what, copy) in every_copy(&book, map) {
        assert!(copy.contains("Shown"), "{what}: {copy}");
        let hidden = copy
            .replace("aria-hidden", "")
            .find("hidden")
            .map(|at| copy[..at].chars().rev().take(200).collect::<String>());
        assert_eq!(hidden, None, "{what}: {copy}");
    }
    assert!(rendered(&book, Page::Map(map)).contains("hidden cell"));
}

#[test]
fn a_guess_that_was_released_is_asked_and_never_told() {
    let (book, map) = full();
    let text = markdown(&handout(&book, map));
    for line in [
        "- **Where we want to be:** 6? – To be confirmed: Text 3?",
        "- **Where we are today:** 14? – To be confirmed: Text 3?",
        "- **What could be gained:** To be confirmed: down by 8 (57.1 % of today’s figure)?",
        "- Result 3, where we are today: is that right?",
        "- Work 4, where we are today: who could tell us?",
        "- **Point 1:** To be confirmed: Reason 1?",
        "- Point 1: what have you seen that speaks for it, or against it?",
        "- **Where we are today:** 14 – Text 2.",
    ] {
        assert!(
            text.contains(&format!("{line}\n")) || text.contains(&line.replace("What could be gained", "Still to go")),
            "{line} in {text}"
        );
    }
    // A screen shows one slide at a time.
    for (what, copy) in every_copy(&book, map).into_iter().filter(|(what, _)| *what != "screen") {
        let copy = words_on(what, copy);
        assert!(copy.contains("To be confirmed: Text 3?"), "{what}: {copy}");
        assert!(copy.contains("To be confirmed: Reason 1?"), "{what}: {copy}");
        assert!(!copy.contains(": Reason 1."), "{what}: {copy}");
        assert!(!copy.contains("Text 3."), "{what}: {copy}");
    }
    let paper_of_owner = rendered(&book, Page::Map(map));
    assert!(!paper_of_owner.contains("To be confirmed: Text 3?"));
}

/// What is asked is told as a question, and not once more beside it.
#[test]
fn what_is_to_be_confirmed_is_said_once_on_paper() {
    let (book, map) = full();
    let paper = seen(&paper(&book, map)).to_lowercase();
    let asked = "to be confirmed";
    assert!(paper.contains(asked), "{paper}");
    assert_eq!(paper.matches(asked).count(), paper.matches(&format!("{asked}: ")).count(), "{paper}");
    // A figure that stands alone is asked by its mark and a word.
    let row = InMap { map, id: RowId::from_bits(3) };
    let at = CellRef { row, side: Side::Is };
    let cell = Cell { text: String::new(), ..book.cell(at) };
    let book = book.apply(&Edit::set(at, cell), TICK).unwrap();
    let paper = seen(&self::paper(&book, map)).to_lowercase();
    assert!(paper.matches(asked).count() > paper.matches(&format!("{asked}: ")).count(), "{paper}");
}

#[test]
fn a_column_of_paper_in_which_nothing_stands_is_left_out() {
    let map = MapId::from_bits(1);
    let check = |book: &Workbook, expect: [bool; 3]| {
        let paper = paper(book, map);
        let classes = ["class=\"paper-gap", "class=\"paper-causes", "class=\"paper-solutions"];
        assert_eq!(classes.map(|class| paper.contains(class)), expect, "{paper}");
    };
    check(&full().0, [true, true, true]);
    // Causes are their owner's own, as long as nobody releases them.
    let book = workbook(1, 2, &|place| format!("A {place} of ours"));
    check(&book, [true, false, false]);
    let cause = InMap { map, id: CauseId::from_bits(1) };
    let mut shown = book.get::<Cause>(cause).unwrap().clone();
    shown.visibility = Visibility::Shareable.into();
    let book = book.apply(&Edit::set(cause, shown), TICK).unwrap();
    check(&book, [true, true, true]);
    let solution = InMap { map, id: SolutionId::from_bits(1) };
    let own = Solution { visibility: Visibility::Private.into(), ..book.get::<Solution>(solution).unwrap().clone() };
    check(&book.apply(&Edit::set(solution, own), TICK).unwrap(), [true, true, false]);
    let row = InMap { map, id: RowId::from_bits(1) };
    let book = workbook(1, 0, &|_| String::new());
    let book = book.apply(&Edit::add(row, Row::new(LevelName::Business, Default::default())), TICK).unwrap();
    check(&book, [false, false, false]);
}

#[test]
fn a_handout_is_told_in_the_order_in_which_one_would() {
    let (book, map) = full();
    let handout = handout(&book, map);
    let titles: Vec<&str> = handout.sections.iter().map(|section| section.title).collect();
    assert_eq!(
        titles,
        [
            "What we want to reach",
            "What people do",
            "What stands in the way",
            "What helps",
            "What else plays a part",
            "What we might do",
            "Open questions"
        ]
    );
    let text = markdown(&handout);
    assert!(text.starts_with("# Calls\n\n2026-03-01\n\n## What we want to reach\n\n### Result 1\n"), "{text}");
    assert!(text.contains("- **Point 1:** To be confirmed: Reason 1?\n  (concerns Work 1, Result 1)\n"), "{text}");
    assert!(
        text.contains("- **Idea 4:** Answer 4\n  (under way; how we will know: fewer calls; for Point 1)\n"),
        "{text}"
    );
    let sample = sample_book();
    let text = markdown(&self::handout(&sample, MapId::LOWEST));
    assert!(text.contains("### Work 1: branch staff on the early shift\n"), "{text}");
    assert!(text.contains("- **Still to go:** up by 32 percentage points\n"), "{text}");
}

#[test]
fn an_empty_map_says_so_in_every_copy() {
    let book = workbook(1, 0, &|_| String::new());
    for (what, copy) in every_copy(&book, MapId::from_bits(1)) {
        assert!(copy.contains("Our picture so far") || what == "slides", "{what}: {copy}");
        assert!(copy.contains("Nothing to show yet.") || what == "slides", "{what}: {copy}");
    }
}

#[test]
fn a_web_page_is_one_file_that_runs_nothing() {
    for hostile in
        ["<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</style><b>", "&lt;b&gt;", "' onload='x"]
    {
        let book = workbook(1, 2, &|_| hostile.into());
        let page = web_page(&handout(&book, MapId::from_bits(1)));
        let (head, body) = page.split_once("<body>").unwrap();
        assert!(head.contains("default-src 'none'; style-src 'sha256-") && head.contains("<html lang=\"en\">"));
        assert_eq!((head.matches("<style").count(), head.matches("</style").count()), (1, 1));
        for tag in body.split('<').skip(1).map(|rest| rest.split('>').next().unwrap_or_default()) {
            let name = tag.trim_start_matches('/').split(' ').next().unwrap_or_default();
            assert!(
                [
                    "main", "header", "section", "article", "h1", "h2", "h3", "p", "dl", "dt", "dd", "div", "ul", "li",
                    "body", "html"
                ]
                .contains(&name),
                "{tag}"
            );
            let attributes = tag.split_once(' ').map_or("", |(_, rest)| rest);
            assert!(
                attributes.is_empty() || attributes.starts_with("class=\"") || attributes == "dir=\"auto\"",
                "{tag}"
            );
            assert!(!attributes.contains("on"), "{tag}");
        }
        assert!(!page.contains("http:") && !page.contains("https:") && !page.contains("url("));
    }
}

/// All words of a slide.
fn words_of(slide: &Slide) -> String {
    let entry = |entry: &groundwork::exchange::Entry| {
        let facts: Vec<String> = entry.facts.iter().map(|fact| format!("{} {}", fact.figure, fact.text)).collect();
        format!("{} {} {} {}", entry.name, entry.whose, facts.join(" "), entry.about.join(" "))
    };
    slide.entries.iter().map(entry).collect::<Vec<_>>().join(" ")
}

#[test]
fn slides_lose_nothing_and_none_is_overfull() {
    for (rows, length) in [(0, 1), (1, 1), (3, 10), (8, 60), (2, 700)] {
        let book = workbook(1, rows, &|place| format!("{place} {}", "word ".repeat(length)));
        let handout = handout(&book, MapId::from_bits(1));
        let all = slides(&handout, &words().handout);
        let count = |text: &str| text.matches("word").count();
        let on_slides: usize = all.iter().map(|slide| count(&words_of(slide))).sum();
        let told: usize = handout
            .sections
            .iter()
            .flat_map(|section| &section.entries)
            .map(|entry| words_of(&Slide { entries: vec![entry.clone()], ..Slide::default() }))
            .map(|text| count(&text))
            .sum();
        assert_eq!(on_slides, told);
        assert!(all.iter().all(|slide| words_of(slide).len() < 1_000), "{all:#?}");
        assert!(all.iter().all(|slide| slide.entries.len() <= 4));
        assert!(all.iter().skip(1).all(|slide| !slide.entries.is_empty()));
    }
}
