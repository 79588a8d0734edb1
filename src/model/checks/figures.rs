//! Figures in a text that say how much: not those of a day, nor those of a name such
//! as ISO 9001.

use super::english::Words;
use super::vocabulary::{ENGLISH, MONTHS, is_in};
use crate::model::{Conventions, Unread};

/// Who gives standards their numbers; as they are typed, for "en" is a word elsewhere.
const STANDARDS: [&str; 7] = ["ANSI", "BS", "DIN", "EN", "IATF", "IEC", "ISO"];
/// Of what one plans by, what has no days with numbers.
const WITHOUT_DAYS: [&str; 6] = ["christmas", "easter", "month", "quarter", "summer", "year"];
/// What may stand right before a figure with decimals that says how much.
const RATED: &[&str] = &[
    "above",
    "average",
    "below",
    "index",
    "nearly",
    "only",
    "over",
    "rate",
    "rating",
    "reach",
    "reaches",
    "satisfaction",
    "score",
    "under",
];

/// A figure that says how much, as far as one can tell.
pub struct Figure {
    /// Which of the words it is.
    pub at: usize,
    /// Whether it may as well be a version, as in "portal 2.0".
    pub may_be_version: bool,
}

/// The figures in a text that say how much, be it ones that can't be reckoned with.
pub fn figures(text: &str, words: &Words, conventions: &Conventions) -> Vec<Figure> {
    if !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return Vec::new();
    }
    let mut figures = Vec::new();
    let mut parts = text.split_whitespace().peekable();
    let (mut first, mut before) = (0, "");
    while let Some(part) = parts.next() {
        let count = Words::of(part).len();
        let next = parts.peek().copied().unwrap_or_default();
        let has_digit = |at: &usize| words.at(*at).bytes().any(|byte| byte.is_ascii_digit());
        if let Some(at) = (first..first + count).find(has_digit)
            && counts(bare(part), conventions)
            && !is_day(words, at, [before, part, next])
            && !is_standard(words, at)
        {
            figures.push(Figure { at, may_be_version: may_be_version(words, at, [bare(part), next]) });
        }
        (first, before) = (first + count, part);
    }
    figures
}

/// A part of a text without the marks around it.
fn bare(part: &str) -> &str {
    part.trim_matches(['.', ',', ';', ':', '!', '?', '(', ')'])
}

/// Whether there is a number in a part of a text that is no date by itself.
fn counts(part: &str, conventions: &Conventions) -> bool {
    !is_year(part) && !matches!(conventions.read(part), Err(Unread::NoNumber | Unread::Date))
}

/// Whether a word is a year of this century.
pub fn is_year(word: &str) -> bool {
    word.len() == 4 && word.starts_with("20") && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a figure is that of a day or a quarter, by what stands beside it with no
/// mark between: "June 30", "30 June", "the 30th of June", "quarter 3".
fn is_day(words: &Words, at: usize, [before, part, next]: [&str; 3]) -> bool {
    let figure = bare(part);
    let digits = figure.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let is_ordinal = ["st", "nd", "rd", "th"].contains(&&figure[digits.len()..]);
    let is_whole = digits.len() == figure.len() || is_ordinal;
    if !is_whole || !digits.parse().is_ok_and(|day: u8| (1..=31).contains(&day)) {
        return false;
    }
    let joined = |part: &str| part.ends_with(char::is_alphanumeric);
    let is_month = |word: &str| is_in(MONTHS, word) && !WITHOUT_DAYS.contains(&word);
    // "In June 30 % of calls" tells a share.
    let after = joined(before) && !next.starts_with('%') && !next.starts_with("per");
    let is_after = after && (is_month(words.before(at, 1)) || words.before(at, 1) == "quarter");
    let of = usize::from(is_ordinal && words.at(at + 1) == "of");
    let named = words.at(at + 1 + of);
    is_after || (joined(part) && (is_month(named) || (is_ordinal && is_in(MONTHS, named))))
}

/// Whether a figure is the number of a standard: "ISO 9001", "ISO9001".
fn is_standard(words: &Words, at: usize) -> bool {
    let typed = words.typed(at, 1);
    let attached = typed.trim_end_matches(|c: char| c.is_ascii_digit());
    let before = at.checked_sub(1).map(|before| words.typed(before, 1)).unwrap_or_default();
    STANDARDS.contains(&attached) || STANDARDS.contains(&before.as_str())
}

/// Whether a figure may be a version: with one point in it, right after what isn't a
/// small word nor one that is rated, and with nothing after it that it could count.
fn may_be_version(words: &Words, at: usize, [figure, next]: [&str; 2]) -> bool {
    let all_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let has_point = figure.split_once('.').is_some_and(|(one, other)| all_digits(one) && all_digits(other));
    let before = words.before(at, 1);
    let is_thing = before.starts_with(char::is_alphabetic) && !is_in(ENGLISH, before) && !is_in(RATED, before);
    let counted = next.starts_with('%') || !(next.is_empty() || is_in(ENGLISH, &bare(next).to_lowercase()));
    has_point && is_thing && !counted && !matches!(words.at(at + 2), "of" | "out")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expect: &[&str]) {
        let words = Words::of(text);
        let found = figures(text, &words, &Conventions::default());
        let found: Vec<String> = found.iter().map(|figure| words.typed(figure.at, 1)).collect();
        assert_eq!(found, expect, "{text}");
    }

    #[test]
    fn figures_that_say_how_much() {
        check("14 of 20 calls, in 2027", &["14", "20"]);
        check("€40k, or EUR40k", &["40k", "EUR40k"]);
        check("In June, 30 orders", &["30"]);
        check("In June 30 % of calls", &["30"]);
        check("June 40 at the most", &["40"]);
        check("5 summer complaints a year", &["5"]);
        check("Réponse en 5 jours", &["5"]);
        check("— ’ 7 ’ —", &["7"]);
        check("No figure at all", &[]);
    }

    #[test]
    fn figures_of_days_and_names() {
        for text in [
            "June 30",
            "30 June 2027",
            "the 30th of June",
            "June 30th, 2027",
            "by the 3rd quarter",
            "quarter 3",
            "6/30/2027",
            "2027-06-30",
            "by Q3",
            "ISO 9001",
            "ISO9001",
            "ISO-9001:2015",
            "B2B",
        ] {
            check(text, &[]);
        }
    }

    #[test]
    fn what_may_be_a_version() {
        let is_version = |text: &str| {
            figures(text, &Words::of(text), &Conventions::default()).iter().any(|figure| figure.may_be_version)
        };
        for text in ["portal 2.0", "the portal 2.10 for all", "Portal 2.0."] {
            assert!(is_version(text), "{text}");
        }
        for text in ["2.0", "to 4.5", "a rating 4.5", "marks 4.5 of 5", "earns 4.5 million", "growth 2.0 %", "sites 20"]
        {
            assert!(!is_version(text), "{text}");
        }
    }

    #[test]
    fn lists_are_in_order() {
        assert!(RATED.is_sorted());
    }
}
