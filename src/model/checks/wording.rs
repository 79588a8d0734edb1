//! What words give away: a solution in a SHOULD, a verb of knowing, an activity,
//! a vague "often", a cause that only misses a solution.
//!
//! Each of these says which words it noticed, as they were typed.

use std::ops::Range;

use super::english::Words;
use super::figures::{Figure, figures, is_year};
use super::vocabulary::{
    ACTIVITIES, CAPABILITIES, MONTHS, NAMED, NUMERALS, OTHERS, RAILS, RESULTS, SELLING, SHARES, SOLUTIONS, TRAINEES,
    VAGUE, is_in,
};
use crate::model::{Conventions, LevelName, Unread};

/// The same in two words.
const SOLUTION_PHRASES: [&str; 15] = [
    "e learning",
    "re organise",
    "re organised",
    "re organising",
    "re organize",
    "re train",
    "re training",
    "roll out",
    "rolls out",
    "rolled out",
    "rolling out",
    "team building",
    "boot camp",
    "away day",
    "team event",
];
const NOT: [&str; 20] = [
    "aren't", "can't", "cannot", "couldn't", "didn't", "doesn't", "don't", "hadn't", "hasn't", "haven't", "isn't",
    "lack", "never", "nobody", "not", "wasn't", "weren't", "without", "won't", "wouldn't",
];
/// What may stand between a word that denies and what is denied.
const BETWEEN: &[&str] = &["all", "been", "even", "ever", "often", "really", "yet"];
/// Ways to come by a solution.
const GETTING: &[&str] = &[
    "attend", "attended", "done", "get", "gets", "getting", "give", "given", "gives", "got", "had", "has", "have",
    "having", "offer", "offered", "offers", "receive", "received", "sent",
];
/// What one does about a gap, as it is said to be missing.
const TO_DO: [&str; 7] = ["train", "retrain", "hire", "recruit", "reorganise", "reorganize", "restructure"];
/// "No time for a course" lacks time.
const STOPS: &[&str] =
    &["after", "at", "because", "before", "during", "for", "from", "in", "on", "since", "to", "when", "why"];
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
            "app" | "apps" if is_product(words, at) => return None,
            "trained" => counts_trainees(words, at, has_figure),
            _ => is_in(NAMED, word) && sold && !is_in(ACTIVITIES, words.at(0)),
        };
        (level == LevelName::Performance || !is_business).then(|| words.typed(at, count))
    })
}

/// Whether what is said of an app is how well it works, or what comes in by it.
fn is_product(words: &Words, at: usize) -> bool {
    let own = ["its", "our", "the", "their", "your"];
    let has_article = own.contains(&words.before(at, 1));
    let begins = at == usize::from(has_article);
    let works = ["answers", "load", "loads", "open", "opens", "respond", "responds", "starts", "stays"];
    let way = words.before(at, 1 + usize::from(has_article));
    (begins && works.contains(&words.at(at + 1))) || matches!(way, "in" | "through" | "via")
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
        "train" | "trains" => {
            let runs = ["leave", "leaves", "on schedule", "on time", "run late", "runs late"];
            words.has(RAILS) || words.phrase(at + 1, &runs).is_some()
        }
        "workshop" | "workshops" => {
            before == "the" && matches!(words.before(at, 2), "in" | "leave" | "leaves" | "leaving" | "left")
        }
        "hire" | "hires" | "hired" | "hiring" => {
            let before = matches!(before, "new" | "per" | "car" | "who" | "those" | "newly" | "plant" | "tool")
                || (before == "to" && words.before(at, 2) == "time");
            before || matches!(after, "car" | "cars" | "cost" | "costs" | "vans")
        }
        "recruits" => before == "new",
        _ => false,
    };
    (!is_something_else).then_some(1)
}

/// What learning stands before where it is no more than a name.
const PLACES: [&str; 8] = ["center", "centre", "curve", "log", "management", "path", "platform", "portal"];

/// The first word for something in people's heads.
pub fn capability(words: &Words) -> Option<String> {
    let found = (0..words.len()).find(|at| {
        let word = words.at(*at);
        let (before, after) = (words.before(*at, 1), words.at(*at + 1));
        let earlier = |wanted: &[&str]| (1..=5).any(|by| wanted.contains(&words.before(*at, by)));
        let lets_know = earlier(&["let", "lets", "letting"]);
        let makes_aware = earlier(&["make", "makes", "making"]) && !earlier(&["are", "be", "is", "sure"]);
        is_in(CAPABILITIES, word)
            && !(word == "aware" && makes_aware)
            && !(word == "know" && after == "how" && words.has_hyphenated("know-how"))
            && !(word.starts_with("know") && (lets_know || before == "to" && words.before(*at, 2) == "need"))
            && !(word.starts_with("attend") && after == "to")
            && !(word == "learning" && (matches!(before, "e" | "machine") || PLACES.contains(&after)))
            && !are_others(words, *at)
    })?;
    Some(words.typed(found, 1))
}

/// Whether those who know or understand something, by a word there, are others than the
/// performers: customers and the like, or "they" in "so that they know".
fn are_others(words: &Words, at: usize) -> bool {
    let little = ["are", "can", "could", "fully", "is", "may", "might", "must", "really", "to", "will"];
    let by = (1..=3).find(|by| !little.contains(&words.before(at, *by))).unwrap_or(1);
    let who = words.before(at, by);
    let said_before = words.before(at, by + 1);
    let is_other = matches!(who, "he" | "she" | "they") && matches!(said_before, "if" | "that" | "until" | "whether");
    is_other || is_in(OTHERS, who)
}

/// The first activity, if nothing tells of a result.
pub fn activity(text: &str, words: &Words, conventions: &Conventions) -> Option<String> {
    let phrases = ["set up", "sets up", "setting up", "kick off"];
    let activity_at = |at: usize| words.phrase(at, &phrases).or(is_in(ACTIVITIES, words.at(at)).then_some(1));
    let (found, count) = (0..words.len()).find_map(|at| Some((at, activity_at(at)?)))?;
    // "Launch 3 offers by 1 June" tells how many things are done, and when.
    let next = found + count;
    let is_how_many = |at: usize| at == next || (at == next + 1 && matches!(words.at(next), "of" | "the" | "all"));
    let is_result = |figure: &Figure| !figure.may_be_version && !is_how_many(figure.at);
    let result = |at: usize| is_in(RESULTS, words.at(at)) || words.phrase(at, &["on time", "within"]).is_some();
    let has_result = (0..words.len()).any(result) || figures(text, words, conventions).iter().any(is_result);
    (!has_result).then(|| words.typed(found, count))
}

/// The first word that is vague about how often or how much, if there is no
/// figure beside it.
pub fn vague(words: &Words) -> Option<String> {
    let figure = |at: usize| {
        let word = words.at(at);
        let says_little = matches!(word, "hundreds" | "million" | "millions" | "none" | "one" | "thousands");
        word.starts_with(|c: char| c.is_ascii_digit()) || word == "quarter" || (is_in(NUMERALS, word) && !says_little)
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
        let not = |by: usize| at.checked_sub(by).is_some_and(|at| denial(words, at).is_some());
        if word == "trained" && ((1..=3).any(not) || (not(4) && words.before(at, 4) == "no")) {
            return Some(words.typed(at, 1));
        }
        let is_lacking = |at: usize| matches!(words.at(at), "missing" | "lacking" | "insufficient");
        let lacks_it = || {
            let length = thing_at(words, at)?;
            let lacking = (0..3).find(|by| is_lacking(at + length + by))?;
            Some(words.typed(at, length + lacking + 1))
        };
        wanted_after(words, at).or_else(|| denied(words, at)).or_else(lacks_it)
    })
}

/// A solution right after a word that says that it is missing.
fn wanted_after(words: &Words, at: usize) -> Option<String> {
    let count = words.phrase(at, &MISSING)?;
    let needs = matches!(words.at(at), "need" | "needs");
    // What isn't needed isn't missing; what "no one" does is another matter.
    if (needs && NOT.contains(&words.before(at, 1))) || words.phrase(at, &["no one"]).is_some() {
        return None;
    }
    if needs && words.at(at + 1) == "to" && TO_DO.contains(&words.at(at + 2)) {
        return Some(words.typed(at, 3));
    }
    let end = thing_after(words, at + count, |_| false)?;
    Some(words.typed(at, end - at))
}

/// Where a solution ends that is named within the next few words, unless others stop it.
fn thing_after(words: &Words, from: usize, also_stops: impl Fn(&str) -> bool) -> Option<usize> {
    let goes_on = |at: &usize| !STOPS.contains(&words.at(*at)) && !also_stops(words.at(*at));
    (from..from + 4).take_while(goes_on).find_map(|at| Some(at + thing_at(words, at)?))
}

/// How many words from one on deny something.
fn denial(words: &Words, at: usize) -> Option<usize> {
    words.phrase(at, &["no one"]).or(NOT.contains(&words.at(at)).then_some(1))
}

/// A solution that somebody doesn't have or get, or that there isn't: "They don't have
/// training", "There isn't a workshop", "We can't hire". Other things that one may not do with
/// a solution leave it where it is: "They don't apply the training".
fn denied(words: &Words, at: usize) -> Option<String> {
    let count = denial(words, at)?;
    let next = |from: usize| (from..from + 4).find(|at| !BETWEEN.contains(&words.at(*at)));
    let verb = next(at + count)?;
    if TO_DO.contains(&words.at(verb)) {
        return Some(words.typed(at, verb + 1 - at));
    }
    let is_getting = |at: &usize| GETTING.contains(&words.at(*at));
    let after = (verb..verb + 4).find(|at| !is_getting(at) && !BETWEEN.contains(&words.at(*at)))?;
    let last = words.before(after, 1);
    let there = (1..=2).any(|by| words.before(at, by) == "there");
    let any = matches!(words.at(after), "a" | "an" | "any" | "enough" | "the");
    let have_not = any && matches!(words.at(at), "hadn't" | "hasn't" | "haven't");
    // "Never been on a course".
    let goes = matches!(last, "been" | "sent") && matches!(words.at(after), "on" | "to");
    let gets = after > verb && last != "been" && !helps_a_verb(words, at, verb..after);
    if !(there || have_not || goes || gets) {
        return None;
    }
    let is_other = |word: &str| matches!(word, "and" | "anyone" | "but" | "of" | "that" | "what" | "who");
    let end = thing_after(words, after + usize::from(goes), is_other)?;
    // "They don't get the app to open" have it.
    let is_there = match words.at(end) {
        "to" => matches!(last, "get" | "gets"),
        next => matches!(next, "open" | "running" | "working"),
    };
    (!is_there).then(|| words.typed(at, end - at))
}

/// Whether a "have" only helps the verb after it: "Nobody has applied the training".
fn helps_a_verb(words: &Words, denial: usize, verbs: Range<usize>) -> bool {
    let next = words.at(verbs.end);
    let is_participle = next.ends_with("ed") || matches!(next, "found" | "made" | "read" | "run" | "seen" | "shown");
    let may_help = matches!(words.at(denial), "never" | "no" | "nobody" | "not");
    let mut gettings = verbs.filter(|at| !BETWEEN.contains(&words.at(*at)));
    let only = gettings.next().filter(|_| gettings.next().is_none());
    may_help && is_participle && only.is_some_and(|at| matches!(words.at(at), "had" | "has" | "have"))
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
    let word = |at: usize| {
        let is_share = level == LevelName::Performance && is_in(SHARES, words.at(at));
        // "The third quarter" is a date.
        is_share || (is_in(NUMERALS, words.at(at)) && !(words.at(at) == "third" && is_in(MONTHS, words.at(at + 1))))
    };
    (0..words.len()).any(word) || !figures(text, words, conventions).is_empty()
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
