//! Names and delicate words where a client would read them.

use std::collections::BTreeMap;

use super::english::Words;
use super::vocabulary::{DELICATE, NAMES_AND_WORDS, is_in};
use crate::model::{Visibility, Workbook};

const PHRASES: [&str; 6] = ["laid off", "lay off", "off sick", "sick leave", "mental health", "pay rise"];

/// The names that a client isn't to read.
#[derive(Clone, Default, PartialEq)]
pub struct Names {
    /// Each in its parts, in small letters.
    private: Vec<Vec<String>>,
    /// Which of them a part belongs to.
    by_part: BTreeMap<String, Vec<usize>>,
}

impl Names {
    /// Those of all people of a workbook but the ones a client may see.
    pub fn of(workbook: &Workbook) -> Names {
        let people = workbook.people().into_iter();
        let private = people.filter(|(_, person)| person.visibility != Visibility::Shareable);
        let parts = |name: &str| {
            let words = Words::of(name);
            (0..words.len()).map(|at| words.at(at).to_string()).collect::<Vec<String>>()
        };
        let private: Vec<Vec<String>> =
            private.map(|(_, person)| parts(&person.name)).filter(|name| !name.is_empty()).collect();
        let mut by_part: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (at, name) in private.iter().enumerate() {
            name.iter().for_each(|part| by_part.entry(part.clone()).or_default().push(at));
        }
        Names { private, by_part }
    }

    /// The first name or delicate word among some words, as it was typed.
    pub fn first_in(&self, words: &Words) -> Option<String> {
        let named = (0..words.len()).find_map(|at| self.name_at(words, at).map(|count| words.typed(at, count)));
        named.or_else(|| {
            let count = |at: usize| match is_in(DELICATE, words.at(at)) {
                true => Some(1),
                false => words.phrase(at, &PHRASES),
            };
            let (at, count) = (0..words.len()).find_map(|at| Some((at, count(at)?)))?;
            words.are_english().then(|| words.typed(at, count))
        })
    }

    /// How many words from one on are a name: all parts of one, or one part that
    /// isn't a word, too. Written without a capital it isn't taken for a name.
    fn name_at(&self, words: &Words, at: usize) -> Option<usize> {
        if !words.may_be_name(at) {
            return None;
        }
        let word = without_s(words.at(at));
        let names = self.by_part.get(word)?;
        let telling = word.chars().count() >= 3 && !is_in(NAMES_AND_WORDS, word);
        let of = |name: &Vec<String>| {
            let is_whole = name.iter().enumerate().all(|(next, part)| without_s(words.at(at + next)) == part);
            if is_whole && !is_a_word(name) { Some(name.len()) } else { telling.then_some(1) }
        };
        names.iter().filter_map(|at| self.private.get(*at)).find_map(of)
    }
}

/// Without the ending that says whose something is.
fn without_s(word: &str) -> &str {
    word.strip_suffix("'s").unwrap_or(word)
}

/// Whether a name is one word that means something else.
fn is_a_word(name: &[String]) -> bool {
    matches!(name, [one] if is_in(NAMES_AND_WORDS, one))
}
