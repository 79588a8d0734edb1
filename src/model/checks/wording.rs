//! What words give away: a solution in a SHOULD, a verb of knowing, an activity,
//! a vague "often", a cause that only misses a solution.
//!
//! Each of these says which words it noticed, as they were typed.

use super::english::Words;
use super::vocabulary::{
    ACTIVITIES, CAPABILITIES, MONTHS, NAMED, NUMERALS, OTHERS, RAILS, RESULTS, SELLING, SHARES, SOLUTIONS, TRAINEES,
    VAGUE, is_in,
};
use crate::model::{Conventions, LevelName, Unread};

/// The same in two words.
const SOLUTION_PHRASES: [&str; 9] = [
    "e learning",
    "roll out",
    "rolls out",
    "rolled out",
    "rolling out",
    "team building",
    "boot camp",
    "away day",
    "team event",
];
const NOT: [&str; 12] = [
    "aren't", "hadn't", "hasn't", "haven't", "isn't", "lack", "never", "not", "nobody", "wasn't", "weren't", "without",
];
/// What says that something is missing.
const MISSING: [&str; 14] = [
    "absence of",
    "insufficient",
    "lack",
    "lacking",
    "lacks",
    "little",
    "missing",
    "need",
    "needs",
    "no",
    "not enough",
    "too few",
    "too little",
    "without",
];

/// The first solution that a SHOULD names. What a business sells is none.
pub fn solution(words: &Words, level: LevelName, has_figure: bool) -> Option<String> {
    let sells = level == LevelName::Business && words.has(SELLING);
    (0..words.len()).find_map(|at| {
        let count = solution_at(words, at)?;
        let word = words.at(at);
        let sold =
            sells || words.at(at + 1) == "sales" || (words.before(at, 2) == "sales" && words.before(at, 1) == "of");
        let is_business = match word {
            "trained" => counts_trainees(words, at, has_figure),
            _ => is_in(NAMED, word) && sold && !is_in(ACTIVITIES, words.at(0)),
        };
        (level == LevelName::Performance || !is_business).then(|| words.typed(at, count))
    })
}

/// "1,200 people trained a year" is what a training firm does for its living.
fn counts_trainees(words: &Words, at: usize, has_figure: bool) -> bool {
    let counted = has_figure || (0..at).any(|at| words.at(at).starts_with(|c: char| c.is_ascii_digit()));
    let trainees = (1..=3).any(|by| is_in(TRAINEES, words.before(at, by)));
    let rate = words.phrase(at + 1, &["a year", "per year", "a month", "per month", "each year", "every year"]);
    counted && (trainees || rate.is_some())
}

/// How many words from one on name a solution; none if they name no such.
pub fn solution_at(words: &Words, at: usize) -> Option<usize> {
    let word = words.at(at);
    if let Some(count) = words.phrase(at, &SOLUTION_PHRASES) {
        return Some(count);
    }
    if !is_in(SOLUTIONS, word) {
        return None;
    }
    let (before, after) = (words.before(at, 1), words.at(at + 1));
    let is_something_else = match word {
        "course" | "courses" => {
            matches!(before, "of" | "due" | "on" | "off" | "main" | "golf" | "race" | "starter") || after == "of"
        }
        "train" | "trains" => words.has(RAILS) || words.phrase(at + 1, &["on time"]).is_some(),
        "hire" | "hires" | "hired" | "hiring" => {
            matches!(before, "new" | "per" | "car" | "who" | "those" | "newly")
                || (before == "to" && words.before(at, 2) == "time")
                || after == "car"
        }
        "recruits" => before == "new",
        _ => false,
    };
    (!is_something_else).then_some(1)
}

/// The first word for something in people's heads.
pub fn capability(words: &Words) -> Option<String> {
    let found = (0..words.len()).find(|at| {
        let word = words.at(*at);
        let (before, after) = (words.before(*at, 1), words.at(*at + 1));
        let lets_know = (1..=5).any(|by| matches!(words.before(*at, by), "let" | "lets" | "letting"));
        is_in(CAPABILITIES, word)
            && !(word.starts_with("know") && (lets_know || before == "to" && words.before(*at, 2) == "need"))
            && !(word.starts_with("attend") && after == "to")
            && !(word == "learning" && matches!(before, "e" | "machine"))
            && !is_in(OTHERS, before)
    })?;
    Some(words.typed(found, 1))
}

/// The first activity, if nothing tells of a result.
pub fn activity(words: &Words) -> Option<String> {
    let phrases = ["set up", "sets up", "setting up", "kick off"];
    let phrase = |at: usize| words.phrase(at, &phrases);
    let found = (0..words.len()).find(|at| is_in(ACTIVITIES, words.at(*at)) || phrase(*at).is_some())?;
    // "Launch 3 offers by 1 June" tells how many things are done, and when.
    let figure = |at: usize| {
        let is_figure = words.at(at).starts_with(|c: char| c.is_ascii_digit());
        let is_how_many = at == found + 1 || (at == found + 2 && matches!(words.at(found + 1), "of" | "the" | "all"));
        is_figure && !is_how_many && !is_year(words.at(at)) && !is_in(MONTHS, words.at(at + 1))
    };
    let result = |at: usize| is_in(RESULTS, words.at(at)) || words.phrase(at, &["on time", "within"]).is_some();
    let has_result = (0..words.len()).any(|at| result(at) || figure(at));
    (!has_result).then(|| words.typed(found, phrase(found).unwrap_or(1)))
}

/// The first word that is vague about how often or how much, if there is no
/// figure beside it.
pub fn vague(words: &Words) -> Option<String> {
    let figure = |at: usize| {
        words.at(at).starts_with(|c: char| c.is_ascii_digit()) || matches!(words.at(at), "half" | "third" | "quarter")
    };
    if (0..words.len()).any(figure) {
        return None;
    }
    let found = (0..words.len()).find(|at| {
        let word = words.at(*at);
        let before = words.before(*at, 1);
        is_in(VAGUE, word) && !matches!(before, "how" | "as") && !(word == "better" && before == "is")
    });
    let lot = || (0..words.len()).find(|at| words.phrase(*at, &["a lot"]).is_some());
    found.map(|at| words.typed(at, 1)).or_else(|| lot().map(|at| words.typed(at, 2)))
}

/// A solution that a cause says is missing.
pub fn missing_solution(words: &Words) -> Option<String> {
    (0..words.len()).find_map(|at| {
        let word = words.at(at);
        if word == "untrained" {
            return Some(words.typed(at, 1));
        }
        let not = |by: usize| NOT.contains(&words.before(at, by));
        if word == "trained" && (1..=3).any(not) {
            return Some(words.typed(at, 1));
        }
        let is_lacking = |at: usize| matches!(words.at(at), "missing" | "lacking" | "insufficient");
        let lacks_it = || {
            let length = thing_at(words, at)?;
            let lacking = (0..3).find(|by| is_lacking(at + length + by))?;
            Some(words.typed(at, length + lacking + 1))
        };
        wanted_after(words, at).or_else(lacks_it)
    })
}

/// A solution right after a word that says that it is missing.
fn wanted_after(words: &Words, at: usize) -> Option<String> {
    let count = words.phrase(at, &MISSING)?;
    let verbs = ["train", "retrain", "hire", "recruit", "reorganise", "reorganize", "restructure"];
    if matches!(words.at(at), "need" | "needs") && words.at(at + 1) == "to" && verbs.contains(&words.at(at + 2)) {
        return Some(words.typed(at, 3));
    }
    // "No time for a course" lacks time.
    let stops = ["after", "at", "because", "before", "during", "for", "from", "in", "on", "since", "to", "when", "why"];
    for next in at + count..at + count + 4 {
        if stops.contains(&words.at(next)) {
            return None;
        } else if let Some(length) = thing_at(words, next) {
            return Some(words.typed(at, next + length - at));
        }
    }
    None
}

/// How many words from one on name a solution that one could have.
fn thing_at(words: &Words, at: usize) -> Option<usize> {
    let count = solution_at(words, at)?;
    (count > 1 || is_in(NAMED, words.at(at)) || words.at(at) == "teambuilding").then_some(count)
}

/// Whether words speak of training.
pub fn is_training(words: &Words) -> bool {
    let about = |at: usize| {
        let word = words.at(at);
        thing_at(words, at).is_some_and(|_| !word.starts_with("app")) || matches!(word, "train" | "retrain")
    };
    (0..words.len()).any(about)
}

/// Whether a text has a number in it: in figures by the conventions, or in words.
/// What people do may also be counted as "every" and "never".
pub fn has_number(text: &str, words: &Words, level: LevelName, conventions: &Conventions) -> bool {
    let word =
        |at: usize| is_in(NUMERALS, words.at(at)) || (level == LevelName::Performance && is_in(SHARES, words.at(at)));
    text.split_whitespace().any(|part| counts(part, conventions)) || (0..words.len()).any(word)
}

/// Whether there is a number in a part of a text, be it one that can't be reckoned with.
fn counts(part: &str, conventions: &Conventions) -> bool {
    if !part.bytes().any(|byte| byte.is_ascii_digit()) {
        return false;
    }
    let part = part.trim_matches(['.', ',', ';', '(', ')']);
    !is_year(part) && !matches!(conventions.read(part), Err(Unread::NoNumber | Unread::Date))
}

fn is_year(word: &str) -> bool {
    word.len() == 4 && word.starts_with("20") && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a text says by when.
pub fn has_date(text: &str, words: &Words, conventions: &Conventions) -> bool {
    let has_digit = |part: &str| part.bytes().any(|byte| byte.is_ascii_digit());
    let is_date = |part: &str| has_digit(part) && conventions.read(part) == Err(Unread::Date);
    let named = |at: usize| {
        let by = matches!(words.at(at), "by" | "until" | "till" | "before" | "in" | "from" | "end");
        by && (1..=4).any(|next| is_in(MONTHS, words.at(at + next)) || is_year(words.at(at + next)))
    };
    is_date(text) || text.split_whitespace().any(is_date) || (0..words.len()).any(named)
}
