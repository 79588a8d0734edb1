//! How well questions are read: held to questions of which we have said ourselves
//! what they are.
//!
//! Those set aside were written before there was a rule, and no rule was changed on
//! account of one of them. But whoever wrote them wrote the rules as well, so their
//! numbers flatter: of the first questions by others, only 50 in 100 were sorted as they
//! were meant. The rules were mended with these; those of `unseen.txt` nobody read who
//! wrote a rule, and their shares (51 in 100 before) are the ones to believe. The questions of the bank are the harder trial, although some rules
//! came of them: which tag
//! is right for one of them is often a matter of its place, and the rules should rather
//! not be sure than be wrong.

use std::collections::BTreeSet;

use groundwork::content::QUESTIONS;
use groundwork::model::{Asked, Category, FaultKind, Form, Word};

struct Labelled {
    text: &'static str,
    category: Option<Category>,
    form: Form,
    faults: BTreeSet<FaultKind>,
}

fn labelled(file: &'static str) -> Vec<Labelled> {
    let lines = file.lines().filter(|line| !line.starts_with('#'));
    let read = |line: &'static str| {
        let parts: Vec<&str> = line.splitn(4, " | ").collect();
        let [category, form, faults, text] = parts.as_slice() else { panic!("{line}") };
        let form = if *form == "open" { Form::Open } else { Form::Closed };
        let category = Category::from_word(category);
        let faults = faults.split(',').filter(|word| *word != "-");
        let faults = faults.map(|word| FaultKind::from_word(word).unwrap()).collect();
        Labelled { text, category, form, faults }
    };
    lines.map(read).collect()
}

/// What of a hundred was read as we do.
#[derive(Debug)]
struct Share {
    category: usize,
    not_sure: usize,
    form: usize,
    faults: usize,
}

fn share(questions: &[Labelled]) -> Share {
    let readings: Vec<(&Labelled, Asked)> =
        questions.iter().map(|question| (question, Asked::of(question.text))).collect();
    let of_all = |fits: fn(&Labelled, &Asked) -> bool| {
        readings.iter().filter(|(question, reading)| fits(question, reading)).count() * 100 / readings.len()
    };
    Share {
        category: of_all(|question, reading| question.category == reading.category),
        not_sure: of_all(|_, reading| reading.category.is_none()),
        form: of_all(|question, reading| question.form == reading.form),
        faults: of_all(|question, reading| question.faults == kinds(reading)),
    }
}

fn kinds(reading: &Asked) -> BTreeSet<FaultKind> {
    reading.faults.iter().map(|fault| fault.kind).collect()
}

fn check(file: &'static str, count: usize, what: &str, least: [usize; 3], most_not_sure: usize) {
    let questions = labelled(file);
    assert_eq!(questions.len(), count);
    let share = share(&questions);
    let Share { category, not_sure, form, faults } = share;
    println!(
        "{count} questions {what}: of a hundred, {category} are sorted and {form} called open or closed as we do,"
    );
    println!("  in {faults} the same is found fault with, and of {not_sure} it isn’t sure what they are after");
    assert!(category >= least[0] && form >= least[1] && faults >= least[2], "{share:?}");
    assert!(not_sure <= most_not_sure, "{share:?}");
}

#[test]
fn questions_are_read_as_we_read_them() {
    check(include_str!("questions/tuned.txt"), 150, "that the rules were tuned with", [90, 95, 93], 10);
}

#[test]
fn questions_that_were_set_aside_are_read_as_we_read_them() {
    check(include_str!("questions/set_aside.txt"), 50, "set aside before there were rules", [85, 92, 90], 12);
}

#[test]
fn questions_by_others_are_read_as_they_were_meant() {
    check(
        include_str!("questions/other_hand.txt"),
        150,
        "by others, with which the rules were mended",
        [90, 95, 93],
        6,
    );
    check(
        include_str!("questions/rehearsed.txt"),
        8,
        "from a rehearsal, with which the rules were mended",
        [100, 100, 100],
        0,
    );
    check(include_str!("questions/unseen.txt"), 60, "by another hand, set aside before that", [65, 93, 88], 30);
}

#[test]
fn no_question_stands_in_two_files() {
    let tuned = labelled(include_str!("questions/tuned.txt"));
    let aside = labelled(include_str!("questions/set_aside.txt"));
    let others = labelled(include_str!("questions/other_hand.txt"));
    let unseen = labelled(include_str!("questions/unseen.txt"));
    let rehearsed = labelled(include_str!("questions/rehearsed.txt"));
    let all = tuned.iter().chain(&aside).chain(&others).chain(&unseen).chain(&rehearsed);
    let texts: BTreeSet<&str> = all.map(|question| question.text).collect();
    assert_eq!(texts.len(), 418);
}

#[test]
fn every_question_of_the_bank_is_open_and_without_fault_but_for_those_that_ask_leave() {
    let (mut agreed, mut not_sure) = (0, 0);
    for question in QUESTIONS.iter().copied().flatten() {
        let reading = Asked::of(question.text);
        assert_eq!(reading.faults, [], "{}", question.text);
        if question.category != Category::Permission {
            assert_eq!(reading.form, Form::Open, "{}", question.text);
        }
        agreed += usize::from(reading.category == Some(question.category));
        not_sure += usize::from(reading.category.is_none());
    }
    let count = QUESTIONS.iter().map(|area| area.len()).sum::<usize>();
    println!("of {count} questions of the bank, {agreed} are sorted by their words as they are by their tags,");
    println!("  and of {not_sure} it isn’t sure what they are after");
    assert!(agreed * 100 >= count * 50 && (agreed + not_sure) * 100 >= count * 80);
}
