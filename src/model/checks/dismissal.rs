//! Checks that someone has put aside, with the reason.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use sha2::{Digest, Sha256};

use super::{Rule, Spot};
use crate::model::{Id, MapId, SolutionId};

/// Which check of which part of a map is dismissed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DismissalRef {
    /// The map.
    pub map: MapId,
    /// The check.
    pub rule: Rule,
    /// What it is about.
    pub at: Spot,
}

impl DismissalRef {
    /// From the lowest to the highest that a map can have.
    pub(crate) fn whole(map: MapId) -> (DismissalRef, DismissalRef) {
        let last = Spot::Solution(SolutionId::HIGHEST);
        (
            DismissalRef { map, rule: Rule::SolutionInShould, at: Spot::Map },
            DismissalRef { map, rule: Rule::Delicate, at: last },
        )
    }
}

/// That someone has dismissed a check, for as long as what it is about says the
/// same. One that was brought back is about nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Dismissal {
    /// Why. Always private.
    pub because: String,
    /// What it is about, as it was then.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of: Option<Fingerprint>,
}

/// What a text says, without the text: capitals, spaces and punctuation don't
/// matter, other words and figures do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Fingerprint(u64);

impl Fingerprint {
    /// Of some texts, in their order.
    pub fn of<'t>(texts: impl IntoIterator<Item = &'t str>) -> Fingerprint {
        let mut hash = Sha256::new();
        for text in texts {
            hash.update(material(text));
            // No text has this byte.
            hash.update([0xff]);
        }
        let bytes = hash.finalize();
        Fingerprint(bytes.iter().take(8).fold(0, |bits, byte| bits << 8 | u64::from(*byte)))
    }
}

/// Letters and figures, and what gives figures another value: the marks between
/// them, a sign before them, per cent and currencies.
fn material(text: &str) -> String {
    let letters: Vec<char> = text.to_lowercase().chars().collect();
    let is_digit = |at: Option<usize>| at.and_then(|at| letters.get(at)).is_some_and(char::is_ascii_digit);
    let mut kept = String::with_capacity(text.len());
    for (at, c) in letters.iter().enumerate() {
        let (after_digit, before_digit) = (is_digit(at.checked_sub(1)), is_digit(Some(at + 1)));
        let counts = match c {
            '.' | ',' | ':' | '/' => after_digit && before_digit,
            '-' | '−' | '–' => before_digit,
            '%' | '‰' | '€' | '$' | '£' | '<' | '>' | '≤' | '≥' | '+' => true,
            ' ' => after_digit && before_digit,
            c => c.is_alphanumeric(),
        };
        if counts {
            kept.push(*c);
        }
    }
    kept
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        write!(formatter, "{:016x}", self.0)
    }
}

impl FromStr for Fingerprint {
    type Err = ();

    /// Reads 16 hex digits in lower case and nothing else.
    fn from_str(text: &str) -> Result<Fingerprint, ()> {
        let plain = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
        if text.len() != 16 || !text.bytes().all(plain) {
            return Err(());
        }
        u64::from_str_radix(text, 16).map(Fingerprint).map_err(|_| ())
    }
}

impl Serialize for Fingerprint {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Fingerprint {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(|()| de::Error::custom("no fingerprint of a text"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(before: &str, after: &str, same: bool) {
        let of = |text| Fingerprint::of([text]);
        assert_eq!(of(before) == of(after), same, "{before} / {after}");
    }

    #[test]
    fn capitals_spaces_and_punctuation_dont_matter() {
        for (before, after) in [
            ("Train the staff", "train the staff"),
            ("Train the staff", "Train  the staff."),
            ("Train the staff", " Train, the: staff! "),
            ("Roll-out", "roll out"),
            ("Büro", "BÜRO"),
            ("", " \n"),
        ] {
            check(before, after, true);
        }
    }

    #[test]
    fn other_words_and_figures_do() {
        for (before, after) in [
            ("Train the staff", "Train the new staff"),
            ("Train 12 people", "Train 13 people"),
            ("1.5 days", "15 days"),
            ("-3 points", "3 points"),
            ("5 %", "5"),
            ("1 2", "12"),
            ("Train", ""),
        ] {
            check(before, after, false);
        }
        assert_ne!(Fingerprint::of(["a", "b"]), Fingerprint::of(["ab", ""]));
    }

    #[test]
    fn a_fingerprint_reads_back_as_it_was_written_and_stays_what_it_is() {
        let of = Fingerprint::of(["Train the staff"]);
        assert_eq!(of.to_string().parse(), Ok(of));
        assert_eq!(Fingerprint::of(["", "x"]).to_string().len(), 16);
        for text in ["", "12", "+123456789012345", "ABCDEF0123456789"] {
            assert_eq!(text.parse::<Fingerprint>(), Err(()));
        }
    }
}
