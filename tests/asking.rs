//! What is open on a map, the questions for it, and where their answers go.

mod support;

use std::collections::BTreeSet;

use groundwork::content::{fitting, sample};
use groundwork::model::{
    Answer, Cause, CauseId, Cell, CellRef, CellState, Client, ClientId, Document, Edit, Factor, GapMap, Id, InMap,
    Item, Key, Lack, LevelName, LooseEnd, MapId, Opening, OrderKey, Origin, Person, Provenance, ProvenanceKind, Row,
    RowId, Rule, Side, Solution, SolutionId, SolutionStatus, Told, Workbook, WorkbookId, WorkbookInfo,
};
use proptest::prelude::*;
use support::{furnished, tick, times};

const MAP: MapId = MapId::LOWEST;

fn row(bits: u128) -> InMap<RowId> {
    InMap { map: MAP, id: RowId::from_bits(bits) }
}

fn cause(bits: u128) -> InMap<CauseId> {
    InMap { map: MAP, id: CauseId::from_bits(bits) }
}

fn solution(bits: u128) -> InMap<SolutionId> {
    InMap { map: MAP, id: SolutionId::from_bits(bits) }
}

fn cell(bits: u128, side: Side) -> CellRef {
    CellRef { row: row(bits), side }
}

fn workbook(edits: impl IntoIterator<Item = Edit>) -> Workbook {
    let empty = Workbook::new(WorkbookId::LOWEST, WorkbookInfo::default(), tick(1, 0));
    edits.into_iter().fold(empty, |workbook, edit| workbook.apply(&edit, tick(2, 0)).unwrap())
}

fn told(who: &str) -> Told {
    Told { kind: ProvenanceKind::Client, who: who.into(), on: "2026-03-01".parse().ok() }
}

fn fact(text: &str, typed: &str, who: &str) -> Answer {
    Answer::Fact { text: text.into(), typed: typed.into(), state: CellState::Known, told: told(who) }
}

/// A workbook after an answer, and after that was taken back.
fn answered(before: &Workbook, opening: Opening, answer: &Answer) -> Workbook {
    let mut bits = 1_000;
    let mut ids = || {
        bits += 1;
        Some(bits)
    };
    let edit = before.answered(opening, answer, &mut ids).unwrap();
    let mut document = Document::new(before.clone(), 1);
    document.dispatch(&edit, tick(3, 0), None).unwrap();
    let after = document.workbook().clone();
    document.undo(tick(4, 0));
    assert!(document.workbook().same_content(before), "one step takes it back");
    after
}

#[test]
fn a_map_is_opened_from_the_result_to_the_solutions() {
    let map = Edit::add(MAP, GapMap::default());
    let start = workbook([map.clone()]);
    assert_eq!(start.openings(MAP), [Opening::NoResult(MAP), Opening::TrueClient(MAP)]);
    let work = |bits| Edit::add(row(bits), Row::new(LevelName::Performance, OrderKey::default()));
    let more = [map, Edit::add(row(1), Row::new(LevelName::Business, OrderKey::default())), work(2)];
    let more = more.into_iter().chain([
        Edit::set(cell(2, Side::Is), Cell { state: Some(CellState::ToGather.into()), ..Cell::default() }),
        Edit::add(cause(3), Cause { evidence: "seen".into(), gaps: [row(2).id].into(), ..Cause::default() }),
        Edit::add(cause(4), Cause::default()),
        Edit::add(solution(5), Solution::default()),
        Edit::add(solution(6), Solution { status: SolutionStatus::Parked.into(), ..Solution::default() }),
    ]);
    assert_eq!(
        workbook(more).openings(MAP),
        [
            Opening::Cell(cell(1, Side::Should), Lack::Content),
            Opening::TrueClient(MAP),
            Opening::Cell(cell(1, Side::Is), Lack::Content),
            Opening::NoPerformance(row(1)),
            Opening::NoPerformers(row(2)),
            Opening::Cell(cell(2, Side::Should), Lack::Content),
            Opening::Loose(LooseEnd::NoEvidence(cause(4))),
            Opening::Cell(cell(2, Side::Is), Lack::Facts),
            Opening::Loose(LooseEnd::ServesNothing(row(2))),
            Opening::Loose(LooseEnd::ExplainsNothing(cause(4))),
            Opening::NoSolution(cause(3)),
            Opening::NoSolution(cause(4)),
            Opening::Loose(LooseEnd::AnswersNothing(solution(5))),
        ]
    );
    assert_eq!(start.openings(MapId::HIGHEST), []);
}

#[test]
fn what_is_known_skipped_accepted_or_met_is_not_open() {
    let state = |state: CellState| Cell { text: "So".into(), state: Some(state.into()), ..Cell::default() };
    let mut work = Row::new(LevelName::Performance, OrderKey::default());
    if let Some(performance) = work.performance_mut() {
        performance.performer_group = "agents".into();
        performance.serves.insert(row(1).id);
    }
    let mut map = GapMap::default();
    map.true_client.owns_result = Some(false);
    let accepted = Cause {
        evidence: "seen".into(),
        gaps: [row(2).id].into(),
        accepted_because: Some("the law".into()),
        ..Cause::default()
    };
    let book = workbook([
        Edit::add(MAP, map),
        Edit::add(row(1), Row::new(LevelName::Business, OrderKey::default())),
        Edit::add(row(2), work),
        Edit::set(cell(1, Side::Should), state(CellState::Known)),
        Edit::set(cell(1, Side::Is), state(CellState::Known)),
        Edit::set(cell(2, Side::Should), state(CellState::Known)),
        Edit::set(cell(2, Side::Is), state(CellState::Skipped)),
    ]);
    // The result is explained once that which serves it is.
    assert_eq!(book.openings(MAP), [Opening::NoCause(row(1))]);
    let book = book.apply(&Edit::add(cause(3), accepted), tick(3, 0)).unwrap();
    assert_eq!(book.openings(MAP), []);
}

#[test]
fn an_answer_puts_words_figure_state_and_source_into_its_cell_in_one_go() {
    let book = workbook([Edit::add(MAP, GapMap::default())]);
    let after = answered(&book, Opening::NoResult(MAP), &fact(" Few complain ", "6 %", "Dana Otis"));
    let (need, record) = after.rows(MAP, LevelName::Business)[0];
    assert_eq!(record.level.name(), LevelName::Business);
    let said = after.cell(CellRef { row: need, side: Side::Should });
    assert_eq!((said.text.as_str(), said.reading.typed.as_str()), ("Few complain", "6 %"));
    assert_eq!(said.reading.value.map(|value| value.to_string()), Some("6".into()));
    assert_eq!(said.effective_state(), Some(CellState::Known));
    let source = said.provenance.unwrap();
    assert_eq!(after.get::<Person>(source.person.unwrap()).unwrap().name, "Dana Otis");
    assert_eq!(source.on, "2026-03-01".parse().ok());

    let is = Opening::Cell(CellRef { row: need, side: Side::Is }, Lack::Content);
    let later = answered(&after, is, &fact("", "14 %", "dana otis"));
    assert_eq!(later.people().len(), 1, "the same person");
    let unknown =
        Answer::Fact { text: String::new(), typed: String::new(), state: CellState::ToGather, told: told("Dana Otis") };
    let open = answered(&after, is, &unknown).cell(CellRef { row: need, side: Side::Is });
    assert_eq!((open.effective_state(), open.provenance), (Some(CellState::ToGather), None));
    assert_eq!(book.answered(Opening::NoResult(MAP), &fact(" ", "", "Dana"), &mut || Some(9)), None);
    assert_eq!(book.answered(Opening::NoResult(MAP), &Answer::Solution("x".into()), &mut || Some(9)), None);
}

#[test]
fn the_latest_statement_on_a_map_says_where_the_next_is_from() {
    let (today, before) = ("2026-03-09".parse().unwrap(), "2026-03-01".parse().ok());
    let from = |kind| Provenance { detail: "Weekly report".into(), on: before, ..Provenance::of(kind) };
    let cell_from = |kind| Cell { text: "So".into(), provenance: Some(from(kind)), ..Cell::default() };
    let need = Edit::add(row(1), Row::new(LevelName::Business, OrderKey::default()));
    let book = workbook([Edit::add(MAP, GapMap::default()), need]);
    assert_eq!(book.last_said(MAP), None);
    let then = |book: &Workbook, edit: Edit| book.apply(&edit, tick(9, 0)).unwrap();
    let book = then(&book, Edit::set(cell(1, Side::Should), cell_from(ProvenanceKind::Data)));
    let said = book.last_said(MAP).unwrap();
    assert_eq!(said.clone().once_more(today), said, "data stay of their day");

    let cause_of = |kind| Cause { text: "Because".into(), provenance: Some(from(kind)), ..Cause::default() };
    let book = then(&book, Edit::add(cause(3), cause_of(ProvenanceKind::Client)));
    let said = book.last_said(MAP).unwrap();
    assert_eq!(said.kind, ProvenanceKind::Client);
    assert_eq!(said.once_more(today).on, Some(today), "what is said is said today");

    // One's own guess is the latest, and is never offered as what somebody said.
    let book = then(&book, Edit::set(cell(1, Side::Is), cell_from(ProvenanceKind::Guess)));
    assert_eq!(book.last_said(MAP).unwrap().kind, ProvenanceKind::Guess);
    assert_eq!(book.last_said_by_others(MAP).unwrap().kind, ProvenanceKind::Client);
    let book = then(&book, Edit::Trash(Item::Cause(cause(3))));
    assert_eq!(book.last_said_by_others(MAP).unwrap().kind, ProvenanceKind::Data);
    assert_eq!(book.last_said(MapId::HIGHEST), None);
}

#[test]
fn who_says_so_is_kept_with_a_cause_and_is_no_evidence() {
    let said = |text: &str| Cell { text: text.into(), state: Some(CellState::Known.into()), ..Cell::default() };
    let book = workbook([
        Edit::add(MAP, GapMap::default()),
        Edit::add(row(1), Row::new(LevelName::Business, OrderKey::default())),
        Edit::set(cell(1, Side::Should), said("Few complain")),
        Edit::set(cell(1, Side::Is), said("Many do")),
    ]);
    let answer = Answer::Cause { text: "Nobody calls back".into(), factor: None, told: told("Dana Otis") };
    let after = answered(&book, Opening::NoCause(row(1)), &answer);
    let (id, record) = after.causes(MAP)[0];
    let source = record.provenance.as_ref().unwrap();
    assert_eq!(after.get::<Person>(source.person.unwrap()).unwrap().name, "Dana Otis");
    assert!(record.is_hypothesis());
    assert!(after.openings(MAP).contains(&Opening::Loose(LooseEnd::NoEvidence(id))));
    let found = after.checks(MAP, "2026-03-01".parse().unwrap());
    assert!(found.iter().any(|finding| finding.rule == Rule::NoEvidence), "{found:?}");
}

#[test]
fn a_map_begins_from_a_request_once_and_keeps_it_as_an_idea_that_waits() {
    let client = ClientId::from_bits(7);
    let book = workbook([Edit::add(client, Client::default())]);
    let mut bits = 0;
    let mut ids = || {
        bits += 1;
        Some(bits)
    };
    let (map, edit) = book.new_map_from(" A course on phone manners ", Some(client), &mut ids).unwrap();
    let book = book.apply(&edit, tick(3, 0)).unwrap();
    let record = book.get::<GapMap>(map).unwrap();
    assert_eq!((record.request.as_str(), record.client), ("A course on phone manners", Some(client)));
    assert_eq!(record.origin, Some(Origin::Request.into()));
    let ideas = |book: &Workbook| -> Vec<(String, bool)> {
        let told = |solution: &Solution| (solution.text.clone(), solution.status == SolutionStatus::Parked);
        book.solutions(map).into_iter().map(|(_, solution)| told(solution)).collect()
    };
    assert_eq!(ideas(&book), [("A course on phone manners".to_string(), true)]);
    assert_eq!(book.begun_from(map, "a course on phone manners", &mut ids), None);
    assert_eq!(book.begun_from(map, "  ", &mut ids), None);
    let other = book.begun_from(map, "Two courses", &mut ids).unwrap();
    assert_eq!(ideas(&book.apply(&other, tick(4, 0)).unwrap()).len(), 2);
    assert_eq!(
        book.openings(map),
        [Opening::NoResult(map), Opening::TrueClient(map)],
        "nobody asks about the idea yet"
    );
    assert!(book.new_map_from("", None, &mut ids).is_none());
}

/// An answer that says something, if the map has what it would need.
fn some_answer(workbook: &Workbook, opening: Opening) -> Option<Answer> {
    let map = opening.map();
    let text = || String::from("It is said to be so");
    Some(match opening {
        Opening::NoResult(_) | Opening::Cell(..) => fact("It is so", "7", "Kit Marlow"),
        Opening::TrueClient(_) => {
            let yes = Some(true);
            Answer::TrueClient { owns_result: yes, has_authority: yes, in_chain_of_command: yes }
        }
        Opening::NoPerformance(_) | Opening::NoPerformers(_) => Answer::Performers(text()),
        Opening::NoCause(_) => Answer::Cause { text: text(), factor: Some(Factor::Access), told: told("Dana") },
        Opening::NoSolution(_) => Answer::Solution(text()),
        Opening::Loose(LooseEnd::NoEvidence(_)) => Answer::Evidence { text: text(), told: told("Kit") },
        Opening::Loose(LooseEnd::AnswersNothing(_)) => {
            Answer::Causes(workbook.causes(map).into_iter().map(|(cause, _)| cause.id).collect())
        }
        Opening::Loose(_) => {
            let needs: BTreeSet<RowId> =
                workbook.rows(map, LevelName::Business).into_iter().map(|(row, _)| row.id).collect();
            Answer::Needs(needs)
        }
    })
    .filter(|answer| !answer.is_empty())
}

fn check_openings(workbook: &Workbook) {
    for (map, _) in workbook.maps() {
        let openings = workbook.openings(map);
        for (at, opening) in openings.iter().enumerate() {
            assert!(openings[at + 1..].iter().all(|other| !opening.is_where(*other)), "{opening:?} twice");
            assert!(workbook.is_live(&opening.at()) || matches!(opening.at(), Key::Cell(_)));
            let asked = fitting(workbook, *opening);
            assert!((2..=3).contains(&asked.len()), "{opening:?}: {asked:?}");
            assert_eq!(asked, fitting(workbook, *opening));
            let Some(answer) = some_answer(workbook, *opening) else { continue };
            let after = answered(workbook, *opening, &answer);
            assert!(!after.openings(map).contains(opening), "{opening:?} is still open");
        }
    }
}

#[test]
fn every_opening_of_the_sample_has_questions_and_closes_with_an_answer() {
    check_openings(&sample(WorkbookId::LOWEST, "Sample".into(), "2026-03-01".parse().unwrap(), tick(1, 0)));
}

proptest! {
    #![proptest_config(times(64))]

    #[test]
    fn every_opening_of_any_map_has_two_or_three_questions_and_closes_with_an_answer(book in furnished()) {
        check_openings(&book);
    }
}
