//! Templates: each makes a map in one step, and the cases are what they are to show.

use std::collections::BTreeSet;

use groundwork::content::{TEMPLATES, Template, TemplateGroup};
use groundwork::model::{
    Action, Body, Cause, CellRef, CellState, Client, ClientId, Conventions, Day, DecimalMark, Document, Edit, Factor,
    Id, ItemKind, Key, LevelName, MapId, Origin, Polarity, ReplicaId, Rule, Severity, Side, SolutionKind, Tick, Word,
    Workbook, WorkbookId, WorkbookInfo,
};

fn tick() -> Tick {
    Tick { now: 9, replica: ReplicaId::LOWEST }
}

fn today() -> Day {
    "2026-03-02".parse().unwrap()
}

fn empty(decimal_mark: DecimalMark) -> Workbook {
    let conventions = Conventions { decimal_mark: decimal_mark.into() };
    Workbook::new(WorkbookId::LOWEST, WorkbookInfo { conventions, ..WorkbookInfo::default() }, tick())
}

fn edit(template: &Template, book: &Workbook) -> (MapId, Edit) {
    let mut next = 0;
    let mut ids = || {
        next += 1;
        Some(next)
    };
    template.begin(book, None, today(), &mut ids).unwrap()
}

/// A workbook with the map of this template alone.
fn book(template: &Template) -> (Workbook, MapId) {
    let book = empty(DecimalMark::Point);
    let (map, edit) = edit(template, &book);
    (book.apply(&edit, tick()).unwrap(), map)
}

fn called(id: &str) -> &'static Template {
    TEMPLATES.into_iter().find(|template| template.id == id).unwrap()
}

fn cases() -> impl Iterator<Item = &'static Template> {
    TEMPLATES.into_iter().filter(|template| template.group == TemplateGroup::Case)
}

/// Every text on a map, but for what it is measured in.
fn texts(book: &Workbook) -> Vec<String> {
    let mut texts = Vec::new();
    for (_, unit) in book.units() {
        match unit.current().content.state.body() {
            Some(Body::Map(map)) => texts.extend([&map.title, &map.request, &map.notes].map(Clone::clone)),
            Some(Body::Row(row)) => {
                texts.push(row.measure.name.clone());
                texts.extend(row.performance().map(|performance| performance.performer_group.clone()));
            }
            Some(Body::Cell(cell)) => texts.extend([&cell.text, &cell.skipped_because].map(Clone::clone)),
            Some(Body::Cause(cause)) => texts.extend([&cause.text, &cause.evidence].map(Clone::clone)),
            Some(Body::Solution(solution)) => texts.extend([&solution.text, &solution.measure].map(Clone::clone)),
            _ => {}
        }
    }
    texts.retain(|text| !text.is_empty());
    texts
}

#[test]
fn every_template_makes_a_map_in_one_step_that_undo_takes_back() {
    for template in TEMPLATES {
        let before = empty(DecimalMark::Point);
        let (map, edit) = edit(template, &before);
        let mut document = Document::new(before.clone(), 1);
        document.dispatch(&edit, tick(), None).unwrap();
        let book = document.workbook();
        assert_eq!(book.maps().into_iter().map(|(id, _)| id).collect::<Vec<_>>(), [map], "{}", template.id);
        assert_eq!(book.dangling_links(), [], "{}", template.id);
        let (label, _) = document.undo(tick()).unwrap();
        assert_eq!((label.action, label.kind), (Action::Added, ItemKind::Map), "{}", template.id);
        assert!(document.workbook().same_content(&before), "{}", template.id);
    }
}

#[test]
fn a_map_from_a_template_stands_after_the_others_and_is_for_whom_one_looks_at() {
    let (mut book, first) = book(called("museum"));
    let client = ClientId::from_bits(5);
    book = book.apply(&Edit::add(client, Client::default()), tick()).unwrap();
    let mut next = 1_000;
    let mut ids = || {
        next += 1;
        Some(next)
    };
    let (second, edit) = called("blank").begin(&book, Some(client), today(), &mut ids).unwrap();
    book = book.apply(&edit, tick()).unwrap();
    assert_eq!(book.maps().iter().map(|(map, _)| *map).collect::<Vec<_>>(), [first, second]);
    assert_eq!(book.maps()[1].1.client, Some(client));
}

#[test]
fn without_enough_ids_there_is_no_map() {
    for template in TEMPLATES {
        let mut none = || None;
        assert!(template.begin(&empty(DecimalMark::Point), None, today(), &mut none).is_none());
    }
    let mut few = 0..9;
    assert!(called("ward").begin(&empty(DecimalMark::Point), None, today(), &mut || few.next()).is_none());
}

#[test]
fn the_list_says_what_each_is_and_nothing_is_said_twice() {
    let mut seen = BTreeSet::new();
    for template in TEMPLATES {
        let Template { id, name, about, .. } = template;
        assert!(
            id.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-') && seen.insert(id.to_string()),
            "{id}"
        );
        assert!((4..=40).contains(&name.chars().count()), "{name}");
        assert!((20..=140).contains(&about.chars().count()) && about.ends_with('.'), "{about}");
        assert!(seen.insert(name.to_lowercase()) && seen.insert(about.to_lowercase()), "{id}");
        let (book, _) = book(template);
        for text in texts(&book) {
            assert_eq!(text.trim(), text);
            // A map may be called what its template is called.
            assert!(seen.insert(text.to_lowercase()) || text == *name, "{text}");
        }
    }
}

#[test]
fn every_figure_is_read_whichever_way_numbers_are_written() {
    for mark in [DecimalMark::Point, DecimalMark::Comma] {
        for template in TEMPLATES {
            let before = empty(mark);
            let (map, edit) = edit(template, &before);
            let book = before.apply(&edit, tick()).unwrap();
            for (cell, _) in book.cells(map) {
                let reading = book.cell(cell).reading;
                assert!(reading.is_empty() || reading.value.is_some(), "{}: {}", template.id, reading.typed);
            }
        }
    }
}

#[test]
fn beginnings_guess_what_should_be_and_leave_open_what_is() {
    for id in ["own-organisation", "partnership"] {
        let (book, map) = book(called(id));
        assert_eq!(book.maps()[0].1.origin, Some(Origin::OwnOrganisation.into()));
        let cells = book.cells(map);
        assert!(cells.len() >= 10, "{id}");
        for (cell, state) in cells {
            let expect = (cell.side == Side::Should).then_some(CellState::Guessed);
            assert_eq!(state, expect, "{id}");
        }
        let severities: BTreeSet<Severity> =
            book.checks(map, today()).into_iter().map(|found| found.rule.severity()).collect();
        assert!(!severities.contains(&Severity::Mistake), "{id}: {:?}", book.checks(map, today()));
    }
    let (blank, map) = book(called("blank"));
    assert!(blank.cells(map).is_empty() && blank.maps()[0].1.title.is_empty());
}

#[test]
fn a_case_has_all_that_a_map_can_have() {
    assert_eq!(cases().count(), 3);
    for case in cases() {
        let (book, map) = book(case);
        let id = case.id;
        let rows = |level| book.rows(map, level).len();
        assert_eq!(rows(LevelName::Business), 2, "{id}");
        assert!((2..=3).contains(&rows(LevelName::Performance)), "{id}");
        let causes = book.causes(map);
        assert!((5..=7).contains(&causes.len()), "{id}");
        let families: BTreeSet<&str> = causes
            .iter()
            .filter_map(|(_, cause)| cause.factor.as_ref()?.known().map(Factor::family))
            .map(|family| family.word())
            .collect();
        assert_eq!(families.len(), 3, "{id}");
        let count = |fits: fn(&Cause) -> bool| causes.iter().filter(|(_, cause)| fits(cause)).count();
        assert!((1..=2).contains(&count(|cause| cause.polarity == Polarity::Helps)), "{id}");
        assert!((1..=2).contains(&count(Cause::is_hypothesis)), "{id}");
        let solutions = book.solutions(map);
        assert!((4..=6).contains(&solutions.len()), "{id}");
        let training = solutions.iter().filter(|(_, it)| it.kind == Some(SolutionKind::Training.into())).count();
        assert!(training <= 1, "{id}");
    }
}

#[test]
fn in_the_new_wing_no_is_is_known_and_every_cause_is_anticipated() {
    let (book, map) = book(called("museum"));
    let known =
        |(cell, state): &(CellRef, Option<CellState>)| cell.side == Side::Is && *state == Some(CellState::Known);
    assert!(!book.cells(map).iter().any(known));
    assert!(book.causes(map).iter().all(|(_, cause)| cause.anticipated));
}

/// What the checks find on a case, hints left out.
#[track_caller]
fn check(id: &str, expect: &[Rule]) {
    let (book, map) = book(called(id));
    let found: Vec<Rule> = book.checks(map, today()).into_iter().map(|found| found.rule).collect();
    let found: Vec<Rule> = found.into_iter().filter(|rule| rule.severity() != Severity::Hint).collect();
    assert_eq!(found, expect, "{:#?}", book.checks(map, today()));
}

#[test]
fn the_checks_find_only_what_is_on_the_cases_on_purpose() {
    // One cause of each that nothing shows yet.
    check("ward", &[Rule::NoEvidence]);
    check("bakery", &[Rule::NoEvidence]);
    check("museum", &[Rule::NoEvidence]);
}

#[test]
fn days_lie_around_today() {
    let (book, map) = book(called("ward"));
    let (row, need) = book.rows(map, LevelName::Business)[0];
    assert_eq!(need.by_when, Some(today().plus_weeks(26)));
    assert!(book.is_live(&Key::Row(row)));
    assert!(book.solutions(map).iter().all(|(_, solution)| solution.due.is_none_or(|due| due > today())));
}
