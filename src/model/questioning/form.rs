//! Whether a question leaves its answer open, by what it begins with.

use super::Words;
use crate::model::checks::vocabulary::is_in;

/// Whether a question leaves its answer open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// It asks for whatever there is to say.
    Open,
    /// Yes or no would be an answer.
    Closed,
    /// Neither is plain.
    NotSure,
}

/// What a question begins with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Opener {
    /// What that makes of it.
    pub form: Form,
    /// The words, as they were typed.
    pub begins: String,
    /// It asks why.
    pub is_why: bool,
    /// The words with which a second question begins.
    pub double: Option<String>,
}

const ASKING: &[&str] = &[
    "how", "how'd", "how'll", "how's", "hows", "what", "what'd", "what'll", "what're", "what's", "what've", "whats",
    "when", "where", "where'd", "where'll", "where's", "wheres", "which", "who", "who'd", "who'll", "who's", "who've",
    "whom", "whos", "whose", "why", "why'd", "why's",
];
const AUXILIARIES: &[&str] = &[
    "am",
    "are",
    "aren't",
    "can",
    "can't",
    "could",
    "couldn't",
    "did",
    "didn't",
    "do",
    "does",
    "doesn't",
    "don't",
    "had",
    "hadn't",
    "has",
    "hasn't",
    "have",
    "haven't",
    "is",
    "isn't",
    "may",
    "might",
    "must",
    "shall",
    "should",
    "shouldn't",
    "was",
    "wasn't",
    "were",
    "weren't",
    "will",
    "won't",
    "would",
    "wouldn't",
];
const TELLING: &[&str] =
    &["describe", "explain", "give", "help", "outline", "paint", "picture", "show", "talk", "tell", "walk"];
/// What may stand before the first word that counts.
const FILLERS: &[&str] = &[
    "actually", "alright", "also", "and", "anyway", "but", "er", "first", "hm", "hmm", "just", "now", "oh", "ok",
    "okay", "please", "right", "so", "then", "uh", "um", "well", "yes",
];
/// Before a word that asks: "in which", "of how many".
const BEFORE_ASKING: &[&str] = &[
    "about", "after", "around", "at", "before", "by", "during", "for", "from", "in", "of", "on", "over", "roughly",
    "since", "to", "under", "until", "with", "within",
];
const SUBJECTS: &[&str] = &["he", "i", "it", "one", "she", "that", "there", "they", "this", "we", "you", "your"];

/// What a question begins with, past what leads up to it.
pub(super) fn opener(text: &str) -> Opener {
    let questions = questions_in(text);
    let read: Vec<Begun> = questions.iter().filter_map(|question| begun(question)).collect();
    let Some(first) = read.first() else {
        return Opener { form: Form::NotSure, begins: String::new(), is_why: false, double: None };
    };
    let another = read.get(1).map(|next| next.opening.clone());
    let double = another.or_else(|| questions.iter().find_map(|question| second_in(question)));
    Opener { form: first.form, begins: first.begins.clone(), is_why: first.is_why, double }
}

/// The sentences that end with a question mark; all of them if none does.
fn questions_in(text: &str) -> Vec<&str> {
    let sentences = || text.split_inclusive(['?', '.', '!', '\n']).map(str::trim).filter(|text| !text.is_empty());
    let asked: Vec<&str> = sentences().filter(|sentence| sentence.ends_with('?')).collect();
    if asked.is_empty() { sentences().collect() } else { asked }
}

struct Begun {
    form: Form,
    begins: String,
    /// One word more, to know the place by.
    opening: String,
    is_why: bool,
}

/// How a sentence begins to ask: in the first of its clauses that does, or else at
/// the first word that asks.
fn begun(sentence: &str) -> Option<Begun> {
    let clauses = sentence.split([',', ':', ';', '–', '—', '…']).flat_map(|clause| clause.split(" - "));
    let clauses: Vec<Words> = clauses.map(Words::of).collect();
    clauses.iter().find_map(begins_with).or_else(|| {
        let words = Words::of(sentence);
        let at = (0..words.len()).find(|at| is_in(ASKING, words.at(*at)))?;
        Some(of(&words, at, 1, Form::Open))
    })
}

fn of(words: &Words, at: usize, count: usize, form: Form) -> Begun {
    let last = words.at(at + count - 1);
    let is_why = form == Form::Open && (matches!(last, "why" | "why'd" | "why's") || last == "come");
    Begun { form, begins: words.typed(at, count), opening: words.typed(at, 2), is_why }
}

fn begins_with(words: &Words) -> Option<Begun> {
    let at = (0..words.len()).find(|at| !is_in(FILLERS, words.at(*at)))?;
    let (first, second) = (words.at(at), words.at(at + 1));
    // "Before we go on" and "when it rains" only lead up to a question.
    if first == "when" && !is_in(AUXILIARIES, second) {
        return None;
    }
    if is_in(ASKING, first) {
        let count = if words.phrase(at, &["how come"]).is_some() { 2 } else { 1 };
        return Some(of(words, at, count, Form::Open));
    }
    if is_in(BEFORE_ASKING, first) {
        let by = (1..=2).find(|by| is_in(ASKING, words.at(at + by)) && words.at(at + by) != "when")?;
        return Some(of(words, at, by + 1, Form::Open));
    }
    if words.phrase(at, &["let me ask", "may i ask you this", "can i ask you this"]).is_some() {
        return None;
    }
    if is_in(TELLING, first) {
        return Some(of(words, at, 1, Form::Open));
    }
    let asks_if = (1..=2).any(|by| words.at(at + by) == "if") && matches!(first, "all" | "fine")
        || first == "if" && matches!(words.before(at, 1), "alright" | "ok" | "okay");
    if asks_if || matches!(first, "mind" | "any" | "anything" | "really") {
        return Some(of(words, at, 1, Form::Closed));
    }
    if !is_in(AUXILIARIES, first) {
        return None;
    }
    let asks_to_tell = matches!(first, "can" | "could" | "would" | "will")
        && second == "you"
        && (2..=3).any(|by| is_in(TELLING, words.at(at + by)))
        && (2..words.len())
            .any(|by| is_in(ASKING, words.at(at + by)) || matches!(words.at(at + by), "about" | "me" | "through"));
    let form = if asks_to_tell { Form::Open } else { Form::Closed };
    Some(of(words, at, if second.is_empty() { 1 } else { 2 }, form))
}

/// How one makes sure of what was heard, or offers something: yes or no is all
/// that is wanted.
const MAKING_SURE: [&str; 16] = [
    "am i right",
    "did i get",
    "did i hear",
    "did i understand",
    "do i understand",
    "does that sound",
    "have i got",
    "have i missed",
    "have i understood",
    "is it just",
    "is that fair",
    "is that right",
    "shall i",
    "shall we",
    "still good",
    "would you rather i",
];

/// Whether a question makes sure of what was heard, or offers something.
pub(super) fn makes_sure(words: &Words) -> bool {
    (0..words.len()).any(|at| words.phrase(at, &MAKING_SURE).is_some())
}

/// The words with which a second question begins within a sentence.
fn second_in(sentence: &str) -> Option<String> {
    let words = Words::of(sentence);
    let found = (1..words.len()).find(|at| {
        let (joint, next, after) = (words.at(*at), words.at(at + 1), words.at(at + 2));
        let asks = is_in(ASKING, next) && !after.is_empty();
        let asks_again = is_in(AUXILIARIES, next) && is_in(SUBJECTS, after);
        // "Is it this, or is it that?" asks one thing.
        (joint == "and" && (asks || asks_again)) || (joint == "or" && asks)
    })?;
    Some(words.typed(found, 2))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_in_order() {
        for list in [ASKING, AUXILIARIES, TELLING, FILLERS, BEFORE_ASKING, SUBJECTS] {
            assert!(list.is_sorted(), "{list:?}");
        }
    }
}
