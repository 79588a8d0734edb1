//! English words in a text, and whether a text is English at all.
//!
//! A word is found by its forms, each of which stands in a list: so "constraint"
//! is not "train". A text that is probably not English is not judged.

use std::borrow::Cow;

use super::vocabulary::{BORROWED, ENGLISH, ENGLISH_IN_EN, ENGLISH_IN_VOWELS, FOREIGN, FOREIGN_ENDINGS, is_in};

/// The words of a text, in small letters, and as they were typed.
pub struct Words<'t> {
    text: &'t str,
    all: Vec<(&'t str, Cow<'t, str>)>,
}

impl<'t> Words<'t> {
    /// The words of a text. Hyphens part words; apostrophes don't.
    pub fn of(text: &'t str) -> Words<'t> {
        let is_in_word = |c: char| c.is_alphanumeric() || matches!(c, '\'' | '’');
        let words = text.split(|c| !is_in_word(c)).map(|word| word.trim_matches(['\'', '’']));
        let lower = |word: &'t str| {
            let is_lower = word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
            if is_lower { Cow::Borrowed(word) } else { Cow::Owned(word.to_lowercase().replace('’', "'")) }
        };
        Words { text, all: words.filter(|word| !word.is_empty()).map(|word| (word, lower(word))).collect() }
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.all.len()
    }

    /// One of them in small letters; empty before the first and after the last.
    pub fn at(&self, at: usize) -> &str {
        self.all.get(at).map_or("", |(_, word)| word)
    }

    /// The one so many before another; empty before the first.
    pub fn before(&self, at: usize, by: usize) -> &str {
        at.checked_sub(by).map_or("", |at| self.at(at))
    }

    /// So many of them from one on, as they were typed.
    pub fn typed(&self, at: usize, count: usize) -> String {
        let typed: Vec<&str> = self.all.iter().skip(at).take(count).map(|(typed, _)| *typed).collect();
        typed.join(" ")
    }

    /// Whether the text has this word of several parts, in small letters and with its hyphens.
    pub fn has_hyphenated(&self, word: &str) -> bool {
        self.text
            .to_lowercase()
            .split_whitespace()
            .any(|part| part.trim_matches(|c: char| !c.is_alphanumeric()) == word)
    }

    /// Whether the one there begins as a name does: not with a small letter.
    pub fn may_be_name(&self, at: usize) -> bool {
        self.all.get(at).and_then(|(typed, _)| typed.chars().next()).is_some_and(|c| !c.is_lowercase())
    }

    /// Whether a word of a list is among them.
    pub fn has(&self, wanted: &[&str]) -> bool {
        self.all.iter().any(|(_, word)| is_in(wanted, word))
    }

    /// How many words from one on are one of these phrases; none if it is no such.
    pub fn phrase(&self, at: usize, phrases: &[&str]) -> Option<usize> {
        let first = self.at(at);
        let length = |phrase: &&str| {
            // Most words begin none: this is asked of every word.
            let rest = phrase.strip_prefix(first).filter(|_| !first.is_empty())?;
            if !rest.is_empty() && !rest.starts_with(' ') {
                return None;
            }
            let mut count = 0;
            let all = phrase.split(' ').all(|word| {
                count += 1;
                self.at(at + count - 1) == word
            });
            all.then_some(count)
        };
        phrases.iter().find_map(length)
    }

    /// Whether it may well be English: no other alphabet, and more small words of English
    /// than words that are probably of another language. Those are small words of others,
    /// words with their letters or endings, and words that end in a, i, o or u, as words
    /// in English seldom do; names and abbreviations aside. A few words without either
    /// are taken for English.
    pub fn are_english(&self) -> bool {
        let (mut english, mut foreign) = (0, 0);
        for (at, (_, word)) in self.all.iter().enumerate() {
            if word.chars().any(|c| c.is_alphabetic() && !is_latin(c)) {
                return false;
            }
            let in_vowel = || ends_in_vowel(word) && !self.is_probably_name(at);
            if is_in(ENGLISH, word) {
                english += 1;
            } else if is_in(FOREIGN, word) || has_foreign_letters(word) || ends_as_elsewhere(word) || in_vowel() {
                foreign += 1;
            }
        }
        english > foreign || (foreign == 0 && self.all.len() <= 8)
    }

    /// Whether one is in capitals, or begins with one within the text.
    fn is_probably_name(&self, at: usize) -> bool {
        let has_capital = |typed: &str| typed.chars().skip(1).any(char::is_uppercase);
        (at > 0 && self.may_be_name(at)) || self.all.get(at).is_some_and(|(typed, _)| has_capital(typed))
    }
}

fn is_latin(c: char) -> bool {
    c.is_ascii() || matches!(c, '\u{aa}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}')
}

/// Accents and ligatures, but for words that English has borrowed with them.
fn has_foreign_letters(word: &str) -> bool {
    !word.is_ascii() && word.chars().any(|c| c.is_alphabetic() && !c.is_ascii()) && !is_in(BORROWED, word)
}

fn ends_as_elsewhere(word: &str) -> bool {
    let long = word.len() >= 6;
    long && (FOREIGN_ENDINGS.iter().any(|ending| word.ends_with(ending))
        || (word.ends_with("en") && !is_in(ENGLISH_IN_EN, word)))
}

/// Whether a word of three letters or more ends in a vowel that is no e, and isn't
/// known to be English all the same.
fn ends_in_vowel(word: &str) -> bool {
    word.len() >= 3 && word.ends_with(['a', 'i', 'o', 'u']) && !is_in(ENGLISH_IN_VOWELS, word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expect: bool) {
        assert_eq!(Words::of(text).are_english(), expect, "{text}");
    }

    #[test]
    fn english_is_told_from_what_is_not() {
        for text in [
            "Launch app",
            "Train agents",
            "Customers get an answer within two days",
            "95 % of parcels arrive by Q3",
            "Open the café by June",
            "Listen to callers",
            "Run a workshop for the team in München",
            "Complaints below 6 %",
            "Fewer complaints",
            "Training for all",
            "Launch app in Malta",
            "KPI training",
            "Train data team",
            "Demo and video training via audio",
            "Introducing customer portal worldwide",
            "",
        ] {
            check(text, true);
        }
        for text in [
            "Die Mitarbeitenden sollen ein Training besuchen",
            "Training anbieten",
            "Führungskräfte trainieren",
            "Former les vendeurs avec un workshop",
            "Training vendeurs",
            "Curso de ventas para el equipo",
            "Training voor medewerkers",
            "Обучить команду",
            "Провести training для команды",
            "Εκπαίδευση προσωπικού",
            "Schulung und Training im Team",
            "Semua karyawan ikut training",
            "Svi agenti prolaze training do lipnja",
            "Wszyscy agenci robi training do czerwca",
            "Kaikki agentit training",
            "チームを訓練する",
        ] {
            check(text, false);
        }
    }

    #[test]
    fn words_are_parted_at_hyphens_and_not_at_apostrophes() {
        let words = Words::of("E-learning, don’t: Q3!");
        let all: Vec<&str> = (0..words.len()).map(|at| words.at(at)).collect();
        assert_eq!(all, ["e", "learning", "don't", "q3"]);
        assert_eq!(words.typed(0, 2), "E learning");
        assert!(words.may_be_name(0) && !words.may_be_name(1));
    }

    #[test]
    fn no_word_is_both() {
        let both: Vec<&&str> = FOREIGN.iter().filter(|word| ENGLISH.contains(word)).collect();
        assert_eq!(both, Vec::<&&str>::new());
    }
}
