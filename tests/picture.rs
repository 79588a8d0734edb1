//! Maps as pictures: nothing overlaps, nothing is lost, nothing private is told, and
//! what was put in comes out.

use groundwork::content::sample;
use groundwork::exchange::picture::{
    Ink, Join, MARGIN, PaperSize, Picture, PictureError, PictureOrder, PicturePage, PictureWords, Place, TextBox, What,
    WidthTable, picture_data,
};
use groundwork::exchange::{Backup, OfferError, Offered, ReadError, backup_text, read_offered};
use groundwork::model::{
    Agreed, Cause, CauseId, CauseOnSheet, Cell, CellOnSheet, CellRef, CellState, ClientView, Edit, Gap, GapMap, Id,
    InMap, LevelName, MapId, MapSheet, NeedOnSheet, OrderKey, Person, PersonId, Polarity, Provenance, ProvenanceKind,
    ReplicaId, Row, RowId, Side, Solution, SolutionId, SolutionOnSheet, SolutionStatus, Tick, Visibility, Workbook,
    WorkbookId, WorkbookInfo,
};
use groundwork::ui::words::words;
use proptest::collection::vec;
use proptest::prelude::*;

fn draw(sheet: &MapSheet, words: &PictureWords, size: PaperSize) -> Picture {
    let today = "2026-03-01".parse().unwrap();
    Picture::of(sheet, &PictureOrder { words, size, today, holds_data: false, measure: &WidthTable })
}

/// Words of four scripts, long ones, empty ones, and what breaks careless code.
fn text() -> BoxedStrategy<String> {
    let word = prop_oneof![
        4 => "[a-zA-Zäöü]{1,12}[,.]?",
        2 => "[а-яА-ЯЁ]{1,14}",
        2 => "[ا-غف-ي]{1,10}",
        2 => "[一-龠ぁ-ん。、（）「」]{1,24}",
        1 => "[a-zA-ZЖШ漢ش]{30,90}",
        1 => "[0-9.,]{1,9} ?%",
        1 => "(👩‍👩‍👧|🇩🇪|e\u{301}|<b>&amp;\"'|\u{202e}|\u{a0}|\u{200b}|\n|\u{0}|\u{b}|]]>){1,3}",
    ];
    prop_oneof![
        1 => Just(String::new()),
        6 => vec(word.clone(), 1..14).prop_map(|words| words.join(" ")),
        1 => vec(word, 100..220).prop_map(|words| words.join(" ")),
    ]
    .boxed()
}

fn cell() -> BoxedStrategy<CellOnSheet> {
    let state = prop::option::of(prop::sample::select(
        &[CellState::Known, CellState::Guessed, CellState::ToGather, CellState::Skipped][..],
    ));
    (text(), "[0-9]{0,4}( %)?", state, text())
        .prop_map(|(text, figure, state, because)| CellOnSheet {
            text,
            figure,
            state,
            because,
            ..CellOnSheet::default()
        })
        .boxed()
}

fn solution() -> BoxedStrategy<SolutionOnSheet> {
    (text(), text(), any::<bool>())
        .prop_map(|(text, owner, agreed)| SolutionOnSheet {
            asked_for: false,
            number: 0,
            text,
            kind: None,
            status: agreed.then_some(SolutionStatus::Agreed),
            owner,
            due: None,
            measure: String::new(),
            also: vec![1, 2],
        })
        .boxed()
}

fn cause() -> BoxedStrategy<CauseOnSheet> {
    (text(), text(), any::<bool>(), vec(solution(), 0..4))
        .prop_map(|(text, evidence, hypothesis, solutions)| CauseOnSheet {
            number: 0,
            text,
            polarity: Some(if hypothesis { Polarity::Helps } else { Polarity::Hinders }),
            factor: None,
            evidence,
            hypothesis,
            accepted_because: String::new(),
            also: vec![(LevelName::Business, 1)],
            solutions,
        })
        .boxed()
}

fn need() -> BoxedStrategy<NeedOnSheet> {
    let gap = prop_oneof![Just(Gap::NoNumbers), Just(Gap::Met { beyond: 7.into() })];
    let said = (text(), text(), prop::option::of(text()));
    (said, cell(), cell(), gap, vec(1..8_usize, 0..3), vec(cause(), 0..4))
        .prop_map(|((performer_group, measure, with), should, is, gap, serves, causes)| NeedOnSheet {
            number: 0,
            level: LevelName::Business,
            performer_group,
            should,
            is,
            gap,
            unit: None,
            opportunity: true,
            measure,
            by_when: None,
            agreed: with.map(|with| (with, None)),
            worth: None,
            serves,
            causes,
        })
        .boxed()
}

fn sheet() -> BoxedStrategy<MapSheet> {
    let needs = prop_oneof![2 => vec(need(), 1..9), 1 => vec(need(), 1..=60)];
    (text(), text(), needs, vec(cause(), 0..3), vec(solution(), 0..3))
        .prop_map(|(title, client, mut business, causes, solutions)| {
            let performance = business.split_off(business.len() / 2);
            let sheet = MapSheet { title, client, business, performance, causes, solutions, ..MapSheet::default() };
            numbered(sheet)
        })
        .boxed()
}

/// Needs, causes and solutions with their numbers, and needs of the lower half on their level.
fn numbered(mut sheet: MapSheet) -> MapSheet {
    let (mut cause_number, mut solution_number) = (0, 0);
    let mut number_causes = |causes: &mut Vec<CauseOnSheet>, solutions: &mut Vec<SolutionOnSheet>| {
        for cause in causes.iter_mut() {
            cause_number += 1;
            cause.number = cause_number;
            cause.solutions.iter_mut().for_each(|solution| {
                solution_number += 1;
                solution.number = solution_number;
            });
        }
        for solution in solutions {
            solution_number += 1;
            solution.number = solution_number;
        }
    };
    for (level, needs) in [(LevelName::Business, &mut sheet.business), (LevelName::Performance, &mut sheet.performance)]
    {
        for (need, number) in needs.iter_mut().zip(1..) {
            (need.level, need.number) = (level, number);
            number_causes(&mut need.causes, &mut Vec::new());
        }
    }
    number_causes(&mut sheet.causes, &mut sheet.solutions);
    sheet
}

fn overlap(a: Place, b: Place) -> bool {
    a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom()
}

fn within(inner: Place, outer: Place) -> bool {
    inner.x >= outer.x && inner.y >= outer.y && inner.right() <= outer.right() && inner.bottom() <= outer.bottom()
}

/// Whether a line runs through a place; its parts are level or upright.
fn crosses(join: &Join, place: Place) -> bool {
    join.points.windows(2).any(|ends| {
        let [(x1, y1), (x2, y2)] = [ends[0], ends[1]];
        let line =
            Place { x: x1.min(x2), y: y1.min(y2), width: (x1 - x2).abs().max(1), height: (y1 - y2).abs().max(1) };
        overlap(line, place)
    })
}

/// Nothing on a page overlaps anything else there or leaves its place.
fn check_page(page: &PicturePage, size: PaperSize) {
    let (width, height) = size.size();
    let free = Place { x: MARGIN, y: MARGIN, width: width - 2 * MARGIN, height: height - 2 * MARGIN };
    let lines: Vec<Place> = page.boxes().flat_map(|text| &text.lines).map(|line| line.place).collect();
    for text in page.boxes() {
        for line in &text.lines {
            assert!(within(line.place, text.place), "{line:?} leaves {:?}", text.place);
        }
        assert!(within(text.place, free), "{text:?} leaves the page");
    }
    for (at, line) in lines.iter().enumerate() {
        assert!(!lines[at + 1..].iter().any(|other| overlap(*line, *other)), "{line:?} overlaps another");
        assert!(!page.joins.iter().any(|join| crosses(join, *line)), "a line runs through {line:?}");
    }
    for (at, card) in page.cards.iter().enumerate() {
        assert!(within(card.place, free), "{:?} leaves the page", card.place);
        assert!(!page.cards[at + 1..].iter().any(|other| overlap(card.place, other.place)));
        for text in &card.boxes {
            assert!(within(text.place, card.place), "{text:?} leaves its card {:?}", card.place);
        }
    }
}

/// Without what may be lost between two lines: white space, and what can't be drawn.
fn bare(text: &str) -> String {
    let lost = |c: char| c.is_whitespace() || c.is_control() || matches!(c, '\u{200b}' | '\u{fffe}' | '\u{ffff}');
    text.chars().filter(|c| !lost(*c)).collect()
}

/// All that is said of something, on whichever pages, without its name as it stands on the later ones.
fn said(picture: &Picture, what: What, again: &str) -> String {
    let boxes = picture.pages().iter().flat_map(PicturePage::boxes).filter(|text: &&TextBox| text.what == what);
    let lines = boxes.flat_map(|text| &text.lines).map(|line| bare(&line.text));
    lines.collect::<String>().replace(&bare(again), "")
}

fn check_words(picture: &Picture, sheet: &MapSheet, words: &PictureWords) {
    let holds = |what, again: &str, parts: &[&str]| {
        let said = said(picture, what, again);
        let mut rest = said.as_str();
        for part in parts.iter().map(|part| bare(part)) {
            let Some(at) = rest.find(&part) else { panic!("{part} isn’t said of {what:?} in {said}") };
            rest = &rest[at + part.len()..];
        }
    };
    let of_solution = |solution: &SolutionOnSheet| {
        let again = (words.continued)(&(words.solution)(solution.number));
        holds(What::Solution(solution.number), &again, &[&solution.text, &solution.owner]);
    };
    let of_cause = |cause: &CauseOnSheet| {
        let again = (words.continued)(&(words.cause)(cause.number));
        let evidence = if cause.hypothesis { words.hypothesis } else { &cause.evidence };
        let asked = cause.hypothesis && !cause.text.trim().is_empty();
        let text = if asked { (words.guess)(&cause.text) } else { cause.text.clone() };
        holds(What::Cause(cause.number), &again, &[&text, evidence]);
        cause.solutions.iter().for_each(of_solution);
    };
    for need in sheet.business.iter().chain(&sheet.performance) {
        let (level, number) = (need.level, need.number);
        let again = (words.continued)(&(words.need)(level, number));
        let with = need.agreed.as_ref().map_or("", |(with, _)| with.as_str());
        holds(What::Need(level, number), &again, &[&need.performer_group, &need.measure, with]);
        for (what, cell) in [(What::Should(level, number), &need.should), (What::Is(level, number), &need.is)] {
            let because = if cell.state == Some(CellState::Skipped) { &cell.because } else { "" };
            let asked = |text: &String, asks: fn(&str) -> String| match cell.is_guess() && !text.trim().is_empty() {
                true => asks(text),
                false => text.clone(),
            };
            let (figure, text) = (asked(&cell.figure, words.guessed_figure), asked(&cell.text, words.guess));
            holds(what, "", &[&figure, &text, because]);
        }
        need.causes.iter().for_each(of_cause);
    }
    sheet.causes.iter().for_each(of_cause);
    sheet.solutions.iter().for_each(of_solution);
}

/// The texts of an SVG in their order. Panics where it isn't well formed.
fn texts_of(svg: &str) -> Vec<String> {
    let (mut open, mut texts, mut rest) = (Vec::new(), Vec::new(), svg);
    while let Some(at) = rest.find('<') {
        let (before, from) = rest.split_at(at);
        let before = plain(before);
        match open.last() {
            Some(&"text") => texts.push(before),
            Some(&("title" | "metadata")) => {}
            _ => assert_eq!(before.trim(), "", "text between elements"),
        }
        let end = from.find('>').expect("a tag ends");
        let tag = &from[1..end];
        assert!(!tag.contains('<'), "{tag}");
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name), "an element ends that was begun last");
        } else {
            check_attributes(tag.trim_end_matches('/'));
            let name = tag.split([' ', '/']).next().unwrap_or_default();
            if !tag.ends_with('/') {
                open.push(name);
            }
        }
        rest = &from[end + 1..];
    }
    assert!(open.is_empty() && rest.trim().is_empty(), "{open:?} {rest}");
    texts
}

fn check_attributes(tag: &str) {
    let (_, mut rest) = tag.split_once(' ').unwrap_or((tag, ""));
    let mut names = Vec::new();
    while !rest.trim().is_empty() {
        let (name, after) = rest.split_once("=\"").unwrap_or_else(|| panic!("no value in {tag}"));
        let (value, after) = after.split_once('"').unwrap_or_else(|| panic!("no end of a value in {tag}"));
        plain(value);
        let name = name.trim();
        assert!(!name.is_empty() && !name.contains(char::is_whitespace) && !names.contains(&name), "{tag}");
        names.push(name);
        rest = after;
    }
}

/// A text without escapes; XML knows five.
fn plain(text: &str) -> String {
    let mut parts = text.split('&');
    let mut out = parts.next().unwrap_or_default().to_string();
    for part in parts {
        let (name, rest) = part.split_once(';').expect("an escape ends");
        out.push(match name {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "#39" => '\'',
            other => panic!("&{other};"),
        });
        out.push_str(rest);
    }
    assert!(!out.contains(|c: char| c.is_control() && c != '\n'), "a character that XML refuses");
    out
}

fn check(sheet: &MapSheet, words: &PictureWords, size: PaperSize) {
    let picture = draw(sheet, words, size);
    for (number, page) in picture.pages().iter().enumerate() {
        check_page(page, size);
        let lines = page.boxes().flat_map(|text| &text.lines).map(|line| line.text.clone());
        let svg = picture.page(number, None).unwrap();
        assert_eq!(texts_of(&svg), lines.collect::<Vec<_>>());
    }
    texts_of(&picture.whole(None));
    check_words(&picture, sheet, words);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 20, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_overlaps_and_every_word_is_there(sheet in sheet(), letter in any::<bool>(), own in any::<bool>()) {
        let size = if letter { PaperSize::Letter } else { PaperSize::A4 };
        let words = &words().picture;
        check(&sheet, if own { &words.for_owner } else { &words.for_client }, size);
    }
}

fn the_sample() -> Workbook {
    let tick = Tick { now: 1_000, replica: ReplicaId::LOWEST };
    sample(WorkbookId::from_bits(5), "Sample".into(), "2026-03-01".parse().unwrap(), tick)
}

#[test]
fn an_empty_map_is_one_page_that_says_so() {
    let picture = draw(&MapSheet::default(), &words().picture.for_owner, PaperSize::A4);
    assert_eq!(picture.pages().len(), 1);
    let texts = texts_of(&picture.page(0, None).unwrap());
    assert!(texts.iter().any(|text| text == "Nothing on this map yet."), "{texts:?}");
    assert_eq!(picture.page(1, None), None);
}

#[test]
fn a_need_higher_than_a_page_goes_on_on_the_next() {
    let cause = |number| CauseOnSheet {
        number,
        text: "One word after the other. ".repeat(12),
        polarity: None,
        factor: None,
        evidence: String::new(),
        hypothesis: false,
        accepted_because: String::new(),
        also: Vec::new(),
        solutions: Vec::new(),
    };
    let need = NeedOnSheet {
        number: 1,
        level: LevelName::Business,
        performer_group: String::new(),
        should: CellOnSheet { text: "Few complain".into(), ..CellOnSheet::default() },
        is: CellOnSheet::default(),
        gap: Gap::NoNumbers,
        unit: None,
        opportunity: false,
        worth: None,
        measure: String::new(),
        by_when: None,
        agreed: None,
        serves: Vec::new(),
        causes: (1..=9).map(cause).collect(),
    };
    let sheet = MapSheet { business: vec![need], ..MapSheet::default() };
    let picture = draw(&sheet, &words().picture.for_owner, PaperSize::A4);
    assert!(picture.pages().len() > 1);
    let second = texts_of(&picture.page(1, None).unwrap());
    for text in ["Business (continued)", "Business need 1 (continued)"] {
        assert!(second.iter().any(|line| line == text), "{text} in {second:?}");
    }
    check(&sheet, &words().picture.for_owner, PaperSize::A4);
}

#[test]
fn what_serves_what_is_joined_on_a_page() {
    let book = the_sample();
    let mut sheet = ClientView::of(&book, MapId::LOWEST).unwrap().sheet().clone();
    // Without their causes needs of both levels have room on one page.
    sheet.business.iter_mut().chain(&mut sheet.performance).for_each(|need| need.causes.clear());
    let picture = draw(&sheet, &words().picture.for_client, PaperSize::A4);
    assert!(picture.pages()[0].joins.iter().any(|join| join.arrow));
}

#[test]
fn a_client_sees_nothing_that_is_private_and_no_word_of_the_trade() {
    let book = the_sample();
    let view = ClientView::of(&book, MapId::LOWEST).unwrap();
    let svg = draw(view.sheet(), &words().picture.for_client, PaperSize::A4).whole(None);
    let all = texts_of(&svg).join(" ");
    for hidden in ["carts that I saw", "five branches", "guess", "half-day", "first place to look", "metadata"] {
        assert!(!svg.contains(hidden), "{hidden}");
    }
    for trade in ["SHOULD", " IS ", "Cause", "Performance need", "hypothesis", "skill and knowledge", "method"] {
        assert!(!all.contains(trade), "{trade} in {all}");
    }
    let own = draw(&MapSheet::of(&book, MapId::LOWEST).unwrap(), &words().picture.for_owner, PaperSize::A4).whole(None);
    assert!(own.contains("carts that I saw") && own.contains("SHOULD"));
}

/// The sample as its owner and as its client gets it.
fn samples() -> [Picture; 2] {
    let (book, words) = (the_sample(), &words().picture);
    let view = ClientView::of(&book, MapId::LOWEST).unwrap();
    let own = MapSheet::of(&book, MapId::LOWEST).unwrap();
    [draw(&own, &words.for_owner, PaperSize::A4), draw(view.sheet(), &words.for_client, PaperSize::A4)]
}

#[test]
fn texts_are_large_enough_for_a_projector() {
    for picture in samples() {
        for text in picture.pages().iter().flat_map(PicturePage::boxes) {
            for line in &text.lines {
                let least = if line.ink == Ink::Text { 120 } else { 105 };
                assert!(line.style.size >= least, "{line:?}");
            }
        }
    }
}

#[test]
fn no_page_ends_where_the_next_need_could_begin() {
    for picture in samples() {
        let pages = picture.pages();
        assert!(pages.len() <= 6, "{} pages", pages.len());
        for page in &pages[..pages.len() - 1] {
            let lowest = page.cards.iter().map(|card| card.place.bottom()).max().unwrap_or_default();
            assert!(lowest * 100 > PaperSize::A4.size().1 * 55, "{lowest}");
        }
    }
}

#[test]
fn the_legend_has_a_word_for_every_mark_and_line() {
    for (picture, expect) in samples().iter().zip([["known", "serves"], ["said", "is for"]]) {
        for page in picture.pages() {
            let legend = || page.boxes().filter(|text| text.what == What::Legend);
            let told: Vec<&str> = legend().flat_map(|text| &text.lines).map(|line| line.text.as_str()).collect();
            assert_eq!(told.len(), legend().count(), "an entry without a word: {told:?}");
            assert!(expect.iter().all(|word| told.contains(word)), "{told:?}");
            let explained: Vec<_> = legend().flat_map(|text| &text.marks).map(|(mark, ..)| *mark).collect();
            let mut marks = page.cards.iter().flat_map(|card| &card.boxes).flat_map(|text| &text.marks);
            assert!(marks.all(|(mark, ..)| explained.contains(mark)), "{explained:?}");
        }
    }
    let mut sheet = MapSheet::of(&the_sample(), MapId::LOWEST).unwrap();
    sheet.business[0].is = CellOnSheet::default();
    let picture = draw(&sheet, &words().picture.for_client, PaperSize::A4);
    let open = |text: &TextBox| text.lines.iter().any(|line| line.text == "still open") && !text.marks.is_empty();
    let open: Vec<What> = picture.pages()[0].boxes().filter(|text| open(text)).map(|text| text.what).collect();
    assert!(open.contains(&What::Is(LevelName::Business, 1)) && open.contains(&What::Legend), "{open:?}");
}

/// A map on which everything that isn't for the client has “hidden” in it, all else “shown”.
fn half_hidden() -> Workbook {
    let tick = Tick { now: 1, replica: ReplicaId::LOWEST };
    let map = MapId::LOWEST;
    let row = InMap { map, id: RowId::LOWEST };
    let cause = |bits| InMap { map, id: CauseId::from_bits(bits) };
    let person = PersonId::LOWEST;
    let by = |kind| Provenance { person: Some(person), detail: "hidden detail".into(), ..Provenance::of(kind) };
    let said = |text: &str, kind| Cell { text: text.into(), provenance: Some(by(kind)), ..Cell::default() };
    let told = |text: &str, visibility: Visibility| Cause {
        text: text.into(),
        evidence: "hidden evidence".into(),
        gaps: [row.id].into(),
        accepted_because: Some("hidden reason".into()),
        visibility: visibility.into(),
        ..Cause::default()
    };
    let answer = |text: &str, to: u128, visibility: Visibility| Solution {
        text: text.into(),
        causes: [CauseId::from_bits(to)].into(),
        owner: Some(person),
        visibility: visibility.into(),
        ..Solution::default()
    };
    let solution = |bits| InMap { map, id: SolutionId::from_bits(bits) };
    let mut need = Row::new(LevelName::Business, OrderKey::default());
    need.agreed = Some(Agreed { with: Some(person), on: None });
    let titled = GapMap {
        title: "shown title".into(),
        request: "hidden request".into(),
        notes: "hidden notes".into(),
        ..GapMap::default()
    };
    let hidden_name = Person { visibility: Visibility::Private.into(), ..Person::called("hidden name") };
    let edits = [
        Edit::add(person, hidden_name),
        Edit::add(map, titled),
        Edit::add(row, need),
        Edit::set(CellRef { row, side: Side::Should }, said("shown should", ProvenanceKind::Client)),
        Edit::set(CellRef { row, side: Side::Is }, said("hidden guess", ProvenanceKind::Guess)),
        Edit::add(cause(1), told("hidden cause", Visibility::Private)),
        Edit::add(cause(2), told("shown cause", Visibility::Shareable)),
        Edit::add(solution(1), answer("hidden as its cause is", 1, Visibility::Shareable)),
        Edit::add(solution(2), answer("hidden answer", 2, Visibility::Private)),
        Edit::add(solution(3), answer("shown answer", 2, Visibility::Shareable)),
    ];
    let empty = Workbook::new(WorkbookId::LOWEST, WorkbookInfo::default(), tick);
    edits.iter().fold(empty, |workbook, edit| workbook.apply(edit, tick).unwrap())
}

#[test]
fn whatever_is_hidden_from_a_client_is_in_no_byte_of_the_clients_picture() {
    let book = half_hidden();
    let view = ClientView::of(&book, MapId::LOWEST).unwrap();
    for size in [PaperSize::A4, PaperSize::Letter] {
        let svg = draw(view.sheet(), &words().picture.for_client, size).whole(None);
        assert!(!svg.contains("hidden") && !svg.contains("metadata"), "{svg}");
        for shown in ["shown title", "shown should", "shown cause", "shown answer"] {
            assert!(svg.contains(shown), "{shown} in {svg}");
        }
    }
    let own = draw(&MapSheet::of(&book, MapId::LOWEST).unwrap(), &words().picture.for_owner, PaperSize::A4);
    assert!(own.whole(None).contains("hidden guess"));
}

fn with_data() -> (Workbook, String) {
    let book = the_sample();
    let tick = Tick { now: 9, replica: ReplicaId::LOWEST };
    let map = MapId::LOWEST;
    let excerpt = book.excerpt(map, WorkbookId::from_bits(77), "Reserved books".into(), tick).unwrap();
    let data = picture_data(&backup_text(&excerpt, "a test", "2026-03-01").unwrap());
    let picture = draw(&MapSheet::of(&book, map).unwrap(), &words().picture.for_owner, PaperSize::A4);
    (excerpt, picture.page(0, Some(&data)).unwrap())
}

fn workbook_in(text: &str) -> Backup {
    match read_offered(text).unwrap() {
        Offered::Workbook(backup) => *backup,
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_data_of_a_picture_comes_out_as_it_went_in() {
    let (excerpt, svg) = with_data();
    texts_of(&svg);
    let (read, manifest, notices) = workbook_in(&svg);
    assert_eq!((read, manifest.name.as_str(), notices), (excerpt.clone(), "Reserved books", Vec::new()));
    // As other programs may write it.
    let other = format!("\u{feff}<?xml version=\"1.0\"?>\n<!-- saved -->\n{svg}\n");
    assert_eq!(workbook_in(&other).0, excerpt);
    assert_eq!(excerpt.maps().len(), 1);
    assert_eq!(excerpt.clients().len(), 1);
}

#[test]
fn only_the_first_page_carries_data() {
    let book = the_sample();
    let picture = draw(&MapSheet::of(&book, MapId::LOWEST).unwrap(), &words().picture.for_owner, PaperSize::A4);
    let data = picture_data("{}");
    assert!(picture.page(0, Some(&data)).unwrap().contains("<metadata"));
    assert!(!picture.page(1, Some(&data)).unwrap().contains("<metadata"));
    assert_eq!(picture.whole(Some(&data)).matches("<metadata").count(), 1);
}

#[test]
fn a_file_without_a_map_in_it_says_what_it_is() {
    let (_, svg) = with_data();
    let check = |text: &str, expect: OfferError| {
        assert_eq!(read_offered(text).map(|_| ()), Err(expect), "{}", text.chars().take(80).collect::<String>());
    };
    let picture = OfferError::Picture;
    let bare = draw(&MapSheet::default(), &words().picture.for_owner, PaperSize::A4).page(0, None).unwrap();
    check(&bare, picture(PictureError::NoData));
    check("<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>", picture(PictureError::Foreign));
    check("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\"/>\n", picture(PictureError::Foreign));
    check("<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0", picture(PictureError::Foreign));
    check(&svg[..svg.find('>').unwrap() / 2], picture(PictureError::CutOff));
    check("<?xml version=\"1.0\"?><!DOCTYPE svg PUBLIC \"a\"><svg/></svg>", picture(PictureError::Foreign));
    for part in [2, 3, 50] {
        check(&svg.chars().take(svg.len() / part).collect::<String>(), picture(PictureError::CutOff));
    }
    check("\u{fffd}PNG\r\n\u{1a}\n", picture(PictureError::Pixels));
    check("\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{0}\u{10}JFIF", picture(PictureError::Pixels));
    let (before, rest) = svg.split_once("base64\">").unwrap();
    let (packed, after) = rest.split_once("</metadata>").unwrap();
    let damaged = |data: &str| format!("{before}base64\">{data}</metadata>{after}");
    check(&damaged("no base64!"), picture(PictureError::Damaged));
    check(&damaged(&packed[..packed.len() / 8 * 4]), picture(PictureError::Damaged));
    let inside = |text: &str| {
        let data = picture_data(text);
        data.split_once("base64\">").unwrap().1.split_once("</metadata>").unwrap().0.to_string()
    };
    check(&damaged(&inside("{\"name\":1}")), picture(PictureError::Inside(ReadError::Foreign)));
    check(&damaged(&inside("")), picture(PictureError::Inside(ReadError::CutOff)));
    check("<!doctype html><svg></svg>", OfferError::Backup(ReadError::NotJson));
    check("", OfferError::Backup(ReadError::CutOff));
}

#[test]
fn what_is_packed_too_tightly_is_refused() {
    // Unpacked, this is larger than anything that is read.
    let data = picture_data(&" ".repeat(65 << 20));
    let tick = Tick { now: 9, replica: ReplicaId::LOWEST };
    let empty = Workbook::new(WorkbookId::LOWEST, WorkbookInfo::default(), tick);
    assert_eq!(empty.len(), 1);
    let picture = draw(&MapSheet::default(), &words().picture.for_owner, PaperSize::A4);
    let svg = picture.page(0, Some(&data)).unwrap();
    assert!(svg.len() < 200_000);
    assert_eq!(read_offered(&svg).map(|_| ()), Err(OfferError::Picture(PictureError::Damaged)));
}

#[test]
fn agreed_is_said_with_whom_and_when_or_by_itself() {
    let check = |with: &str, on: Option<&str>, expect: &str| {
        let day = on.map(|day| day.parse().unwrap());
        let mut sheet = MapSheet::of(&the_sample(), MapId::LOWEST).unwrap();
        sheet.business[0].agreed = Some((with.into(), day));
        let svg = draw(&sheet, &words().picture.for_owner, PaperSize::A4).whole(None);
        let text = texts_of(&svg).join(" ").replace('\u{a0}', " ");
        assert!(text.contains(expect), "{expect} in {text}");
    };
    check("", None, "· agreed");
    check("Dana", None, "· agreed with Dana");
    check("Dana", Some("2026-02-01"), "· agreed with Dana, 2026-02-01");
}
