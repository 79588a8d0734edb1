//! The question bank: whole, in plain words, and enough of it for whatever is open.

use std::collections::BTreeSet;

use groundwork::content::{Category, Fills, Mode, QUESTIONS, Question, Stage, Subject, fitting};
use groundwork::model::{
    Cause, CauseId, Cell, CellRef, CellState, Edit, Factor, GapMap, Id, InMap, LevelName, MapId, OrderKey, Origin,
    ReplicaId, Row, RowId, Side, Solution, SolutionId, SolutionStatus, Tick, Word, Workbook, WorkbookId, WorkbookInfo,
};

fn all() -> impl Iterator<Item = &'static Question> {
    QUESTIONS.iter().copied().flatten()
}

#[test]
fn every_question_is_whole_and_no_two_are_alike() {
    assert!(all().count() >= 130);
    for (at, question) in all().enumerate() {
        let Question { id, text, when_to_use, listen_for, .. } = question;
        assert!(!id.is_empty() && id.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'), "{id}");
        for words in [text, when_to_use, listen_for] {
            assert_eq!(words.trim(), *words, "{id}");
            assert!((4..=140).contains(&words.chars().count()), "{id}: {words}");
        }
        assert!(when_to_use.ends_with('.') && listen_for.ends_with('.'), "{id}");
        for other in all().skip(at + 1) {
            assert_ne!(id, &other.id);
            assert_ne!(text.to_lowercase(), other.text.to_lowercase(), "{id}");
            assert!(words_in_common(text, other.text) < 7, "{id} and {}", other.id);
            assert!(likeness(text, other.text) < 60, "{id} and {}", other.id);
        }
    }
}

fn words_of(text: &str) -> Vec<String> {
    text.to_lowercase().split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(Into::into).collect()
}

/// Of a hundred words of either, how many stand in both, whatever their order.
fn likeness(one: &str, two: &str) -> usize {
    let [one, two] = [one, two].map(|text| words_of(text).into_iter().collect::<BTreeSet<String>>());
    one.intersection(&two).count() * 100 / one.union(&two).count()
}

/// How many words in a row stand in both.
fn words_in_common(one: &str, two: &str) -> usize {
    let (one, two) = (words_of(one), words_of(two));
    let run = |a: usize, b: usize| one[a..].iter().zip(&two[b..]).take_while(|(a, b)| a == b).count();
    (0..one.len()).flat_map(|a| (0..two.len()).map(move |b| (a, b))).map(|(a, b)| run(a, b)).max().unwrap_or_default()
}

#[test]
fn a_question_is_one_question_and_open_but_for_those_that_ask_leave() {
    const CLOSED: [&str; 22] = [
        "is", "are", "was", "were", "am", "do", "does", "did", "can", "could", "will", "would", "shall", "should",
        "may", "might", "must", "has", "have", "had", "don’t", "isn’t",
    ];
    for question in all() {
        let text = question.text.to_lowercase();
        assert!(text.ends_with('?') && text.matches('?').count() == 1, "{text}");
        let first = text.split_whitespace().next().unwrap_or_default();
        assert_ne!(first, "why", "{text}");
        if question.category != Category::Permission {
            assert!(!CLOSED.contains(&first), "{text}");
        }
        for second in [" and what", " and how", " and who", " and when", " and where", " and which", " or what"] {
            assert!(!text.contains(second), "{text}");
        }
    }
}

#[test]
fn no_question_has_words_of_the_method_or_of_what_could_be_done() {
    const NEVER: [&str; 20] = [
        "gap",
        "gaps",
        "cause",
        "causes",
        "reframe",
        "reframing",
        "stealth",
        "solution",
        "solutions",
        "consultant",
        "training",
        "trained",
        "course",
        "courses",
        "workshop",
        "workshops",
        "coaching",
        "e-learning",
        "learning",
        "performers",
    ];
    for question in all() {
        assert!(!question.text.contains("SHOULD") && !question.text.contains("IS"), "{}", question.text);
        let text = question.text.to_lowercase();
        for word in text.split(|c: char| !c.is_alphanumeric() && c != '-') {
            assert!(!NEVER.contains(&word), "{text}");
        }
    }
}

#[test]
fn every_opening_has_enough_questions_in_either_kind_of_meeting() {
    let cells = [LevelName::Business, LevelName::Performance]
        .into_iter()
        .flat_map(|level| Side::ALL.iter().map(move |side| Fills::Cell(level, *side)));
    let others = [
        Fills::Guess,
        Fills::ToGather,
        Fills::Evidence,
        Fills::Explains,
        Fills::Solution,
        Fills::Answers,
        Fills::Performers,
        Fills::Serves,
        Fills::TrueClient,
    ];
    let needed = cells.chain(others).map(|fills| (fills, 3));
    for (fills, least) in needed.chain(Factor::ALL.iter().map(|factor| (Fills::Cause(*factor), 2))) {
        for mode in [Mode::Proactive, Mode::Reframing] {
            let count = all().filter(|question| question.fills == fills && question.mode.fits(mode)).count();
            assert!(count >= least, "{fills:?}, {mode:?}: {count}");
        }
    }
}

#[test]
fn every_stage_of_a_meeting_has_enough_questions() {
    use Category::{Cause, Is, Permission, Relationship, Should};
    use Mode::{Proactive, Reframing};
    use Subject::{Business, Capability, Performance};
    for (mode, stage, subject, category, least) in [
        (Proactive, Stage::Open, Some(Business), Relationship, 5),
        (Proactive, Stage::Explore, Some(Business), Should, 8),
        (Proactive, Stage::Explore, Some(Performance), Should, 6),
        (Proactive, Stage::Ground, Some(Business), Is, 6),
        (Proactive, Stage::Ground, Some(Performance), Is, 5),
        (Proactive, Stage::LookAhead, Some(Business), Cause, 3),
        (Proactive, Stage::LookAhead, Some(Performance), Cause, 4),
        (Proactive, Stage::LookAhead, Some(Capability), Cause, 5),
        (Proactive, Stage::Close, Some(Business), Relationship, 4),
        (Proactive, Stage::Close, None, Permission, 6),
        (Reframing, Stage::Receive, Some(Business), Relationship, 4),
        (Reframing, Stage::Receive, None, Permission, 3),
        (Reframing, Stage::Lift, Some(Business), Should, 6),
        (Reframing, Stage::Lift, Some(Performance), Should, 6),
        (Reframing, Stage::Ground, Some(Business), Is, 6),
        (Reframing, Stage::Ground, Some(Performance), Is, 6),
        (Reframing, Stage::Causes, Some(Business), Cause, 3),
        (Reframing, Stage::Causes, Some(Performance), Cause, 4),
        (Reframing, Stage::Causes, Some(Capability), Cause, 9),
        (Reframing, Stage::Unknowns, None, Is, 6),
        (Reframing, Stage::Permission, None, Permission, 6),
        (Reframing, Stage::Close, Some(Business), Relationship, 4),
        (Reframing, Stage::Close, Some(Business), Should, 3),
    ] {
        let fits = |question: &&Question| {
            let about = subject.is_none_or(|subject| question.subject == subject);
            question.mode.fits(mode) && question.stage == stage && about && question.category == category
        };
        let count = all().filter(fits).count();
        assert!(count >= least, "{mode:?}, {stage:?}, {subject:?}, {category:?}: {count}");
    }
    for fills in [Fills::Solution, Fills::Performers, Fills::TrueClient, Fills::Serves] {
        let count = all().filter(|question| question.fills == fills && question.category == Category::Map).count();
        assert!(count >= 3, "{fills:?}: {count}");
    }
    for factor in Factor::ALL {
        let of_factor = |question: &&Question| {
            let at = (question.stage, question.subject) == (Stage::Causes, Subject::Capability);
            at && question.fills == Fills::Cause(*factor)
        };
        assert_eq!(all().filter(of_factor).count(), 1, "{factor:?}");
    }
}

#[test]
fn where_things_stand_is_asked_in_as_many_ways_as_both_meetings_need_together() {
    // A question for either kind of meeting counts once.
    for (subject, least) in [(Subject::Business, 12), (Subject::Performance, 11)] {
        let fits = |question: &&Question| {
            (question.stage, question.subject, question.category) == (Stage::Ground, subject, Category::Is)
        };
        let count = all().filter(fits).count();
        assert!(count >= least, "{subject:?}: {count}");
    }
}

#[test]
fn tags_agree_with_each_other() {
    for question in all() {
        let Question { id, mode, stage, category, fills, .. } = question;
        let expect = match fills {
            Fills::Cell(_, Side::Should) => Some(Category::Should),
            Fills::Cell(_, Side::Is) | Fills::Guess => Some(Category::Is),
            Fills::Cause(_) => Some(Category::Cause),
            Fills::ToGather | Fills::Nothing => None,
            _ => Some(Category::Map),
        };
        assert!(expect.is_none_or(|expect| expect == *category), "{id}");
        let only = match stage {
            Stage::Open | Stage::Explore | Stage::LookAhead => Some(Mode::Reframing),
            Stage::Receive | Stage::Lift | Stage::Causes => Some(Mode::Proactive),
            Stage::Ground | Stage::Unknowns | Stage::Permission | Stage::Close | Stage::Map => None,
        };
        assert!(only.is_none_or(|not| *mode != not), "{id}");
    }
}

const MAP: MapId = MapId::LOWEST;

fn row(bits: u128) -> InMap<RowId> {
    InMap { map: MAP, id: RowId::from_bits(bits) }
}

fn map_with(map: GapMap, edits: Vec<Edit>) -> Workbook {
    let tick = Tick { now: 1, replica: ReplicaId::LOWEST };
    let empty = Workbook::new(WorkbookId::LOWEST, WorkbookInfo::default(), tick);
    let edits = [vec![Edit::add(MAP, map)], edits].concat();
    edits.iter().fold(empty, |workbook, edit| workbook.apply(edit, tick).unwrap())
}

fn need(bits: u128, level: LevelName) -> Edit {
    Edit::add(row(bits), Row::new(level, OrderKey::default()))
}

fn said(bits: u128, side: Side, text: &str, state: CellState) -> Edit {
    let cell = Cell { text: text.into(), state: Some(state.into()), ..Cell::default() };
    Edit::set(CellRef { row: row(bits), side }, cell)
}

/// The first question of each of the first five openings.
fn check(workbook: &Workbook, expect: [&str; 5]) {
    let first = |opening| fitting(workbook, opening).first().map_or("none", |question| question.id);
    let asked: Vec<&str> = workbook.openings(MAP).into_iter().take(5).map(first).collect();
    assert_eq!(asked, expect);
}

#[test]
fn a_map_begun_from_a_request_is_first_lifted_to_the_result() {
    let map = GapMap { origin: Some(Origin::Request.into()), request: "A course".into(), ..GapMap::default() };
    let parked = Solution { status: SolutionStatus::Parked.into(), ..Solution::default() };
    let parked = Edit::add(InMap { map: MAP, id: SolutionId::LOWEST }, parked);
    let workbook = map_with(map, vec![parked, need(1, LevelName::Performance)]);
    let lifted = fitting(&workbook, workbook.openings(MAP)[0]);
    assert!(lifted[..2].iter().all(|question| question.stage == Stage::Lift), "{lifted:?}");
    check(&workbook, ["better-if-done", "answers-for-it", "whose-work", "next-morning", "last-time"]);
}

#[test]
fn a_result_without_figures_asks_for_them_and_for_those_who_bring_it_about() {
    let known = |bits, side| said(bits, side, "Few complain", CellState::Known);
    let edits = vec![need(1, LevelName::Business), known(1, Side::Should), need(2, LevelName::Performance)];
    check(
        &map_with(GapMap::default(), edits),
        ["answers-for-it", "where-today", "whose-work", "whose-work", "done-by-the-best"],
    );
}

#[test]
fn where_all_facts_are_there_the_talk_turns_to_what_is_behind_them() {
    let mut map = GapMap::default();
    let check_up = &mut map.true_client;
    (check_up.owns_result, check_up.has_authority, check_up.in_chain_of_command) = (Some(true), Some(true), Some(true));
    let mut edits = vec![need(1, LevelName::Business)];
    let mut work = Row::new(LevelName::Performance, OrderKey::default());
    if let Some(performance) = work.performance_mut() {
        performance.performer_group = "agents".into();
        performance.serves.insert(row(1).id);
    }
    edits.push(Edit::add(row(2), work));
    for (bits, side) in [(1, Side::Should), (1, Side::Is), (2, Side::Should), (2, Side::Is)] {
        let state = if bits == 1 && side == Side::Is { CellState::ToGather } else { CellState::Known };
        edits.push(said(bits, side, "It is so", state));
    }
    let hypothesis = Cause { text: "No time".into(), ..Cause::default() };
    edits.push(Edit::add(InMap { map: MAP, id: CauseId::LOWEST }, hypothesis));
    check(&map_with(map, edits), ["what-is-expected", "recent-example", "who-has-it", "where-felt", "tried-before"]);
}
