//! Figures as people type them: read by the owner's conventions, and written by them.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::Open;

crate::words! {
    /// Which mark stands before the decimals; the other one groups thousands.
    pub enum DecimalMark {
        /// 1,200.5
        Point = "point",
        /// 1.200,5
        Comma = "comma",
    }
}

/// How this workbook's owner writes numbers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Conventions {
    /// The mark before decimals.
    pub decimal_mark: Open<DecimalMark>,
}

impl Default for Conventions {
    fn default() -> Self {
        Conventions { decimal_mark: DecimalMark::Point.into() }
    }
}

/// Why no one number can be read from a text. It is kept as typed all the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    /// There is none in it.
    NoNumber,
    /// A day, or a part of a year.
    Date,
    /// From one number to another.
    Range,
    /// A mark or a letter within it that doesn't belong there by these
    /// conventions: half of it would be a wrong number.
    Unclear,
    /// More digits than can be held exactly.
    TooLong,
}

/// Words that stand for the number 0.
const NAUGHT: [&str; 2] = ["zero", "nil"];
/// Letters before a digit that make it a part of a year: Q3, H1, FY26.
const PERIODS: [&str; 4] = ["q", "h", "fy", "cy"];

impl Conventions {
    /// The number in a text, exactly.
    ///
    /// Read are groups of thousands (`1,200`, also with spaces or apostrophes),
    /// decimals, a sign, and `k`, `m`, `thousand`, `million` and the like. Words and signs
    /// around it don't matter (`€ 40k`, `about 1,200 / month`), and of
    /// `4.2 of 5` it is the first.
    ///
    /// # Errors
    /// [`Unread`] says why there is none.
    pub fn read(&self, text: &str) -> Result<Decimal, Unread> {
        let Some(start) = first_figure(text) else {
            return match text.split(|c: char| !c.is_alphabetic()).find(|word| !word.is_empty()) {
                Some(word) if NAUGHT.contains(&word.to_lowercase().as_str()) => Ok(Decimal::ZERO),
                _ if names_a_period(text) => Err(Unread::Date),
                _ => Err(Unread::NoNumber),
            };
        };
        let (before, from) = text.split_at(start);
        if is_date(from) || (is_year(from) && (names_a_period(text) || before.trim().eq_ignore_ascii_case("by"))) {
            return Err(Unread::Date);
        }
        let (digits, after) = self.digits(from)?;
        let (factor, after) = magnitude(after)?;
        if is_range(after) {
            return Err(Unread::Range);
        }
        let value: Decimal = digits.parse().map_err(|_| Unread::TooLong)?;
        let value = value.checked_mul(factor).ok_or(Unread::TooLong)?.normalize();
        // A zero with a sign equals zero, but would be stored as another text.
        let negative = before.trim_end().ends_with(['-', '−', '–']);
        Ok(if negative && !value.is_zero() { -value } else { value })
    }

    /// The one figure in a sentence, as it stands there, with what it is multiplied by and a sign of
    /// percent; none where there is no figure or more than one.
    pub fn only_figure<'t>(&self, text: &'t str) -> Option<&'t str> {
        self.read(text).ok()?;
        let start = first_figure(text)?;
        let (_, after) = self.digits(&text[start..]).ok()?;
        let (_, rest) = magnitude(after).ok()?;
        if first_figure(rest).is_some() {
            return None;
        }
        let spaces = rest.len() - rest.trim_start_matches([' ', '\u{a0}', '\u{202f}']).len();
        let end = text.len() - rest.len() + if rest[spaces..].starts_with('%') { spaces + 1 } else { 0 };
        let minus = text[..start].char_indices().next_back().filter(|(_, c)| matches!(c, '-' | '−'));
        text.get(minus.map_or(start, |(at, _)| at)..end)
    }

    /// The one figure in a sentence, if it is a percentage: what it counts goes with it. Of another
    /// figure the unit would be lost, and two of them compared that can't be.
    pub fn only_percentage<'t>(&self, text: &'t str) -> Option<&'t str> {
        self.only_figure(text).filter(|figure| figure.ends_with('%'))
    }

    /// A number with its thousands grouped.
    pub fn write(&self, number: Decimal) -> String {
        let (point, group) = self.marks();
        let text = number.normalize().abs().to_string();
        let (whole, decimals) = text.split_once('.').unwrap_or((&text, ""));
        let mut written = String::from(if number.is_sign_negative() && !number.is_zero() { "−" } else { "" });
        for (at, digit) in whole.chars().enumerate() {
            if at > 0 && (whole.len() - at) % 3 == 0 {
                written.push(group);
            }
            written.push(digit);
        }
        if !decimals.is_empty() {
            written.push(point);
            written.push_str(decimals);
        }
        written
    }

    /// The mark before decimals, and the one between thousands.
    fn marks(&self) -> (char, char) {
        match self.decimal_mark.known() {
            Some(DecimalMark::Comma) => (',', '.'),
            Some(DecimalMark::Point) | None => ('.', ','),
        }
    }

    /// The digits at the beginning of a text, with a point before the decimals,
    /// and what follows them.
    fn digits<'t>(&self, text: &'t str) -> Result<(String, &'t str), Unread> {
        let (point, group) = self.marks();
        let mut digits = String::new();
        let mut decimals = false;
        for (at, c) in text.char_indices() {
            let followed_by = run_of_digits(&text[at + c.len_utf8()..]);
            let groups = c == group || matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\'' | '’');
            if c.is_ascii_digit() {
                digits.push(c);
            } else if c == point && !decimals && followed_by > 0 {
                decimals = true;
                digits.push('.');
            } else if groups && !decimals && followed_by == 3 {
                continue;
            } else if matches!(c, '.' | ',' | ':') && followed_by > 0 {
                return Err(Unread::Unclear);
            } else {
                return Ok((digits, &text[at..]));
            }
        }
        Ok((digits, ""))
    }
}

/// Where the first digit stands that isn't a part of a name, such as Q3 or B2B.
/// Three letters right before it are taken as a currency.
fn first_figure(text: &str) -> Option<usize> {
    let mut letters = 0;
    let mut in_name = false;
    for (at, c) in text.char_indices() {
        if c.is_alphabetic() {
            letters += 1;
        } else if !c.is_ascii_digit() {
            (letters, in_name) = (0, false);
        } else if !in_name {
            if letters == 0 || letters > 2 {
                return Some(at);
            }
            in_name = true;
        }
    }
    None
}

fn run_of_digits(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}

fn names_a_period(text: &str) -> bool {
    text.split(|c: char| !c.is_alphanumeric()).any(|word| {
        let letters = word.trim_end_matches(|c: char| c.is_ascii_digit());
        letters.len() < word.len() && PERIODS.contains(&letters.to_lowercase().as_str())
    })
}

/// Whether a text begins with a year and nothing else that is digits or decimals.
fn is_year(text: &str) -> bool {
    run_of_digits(text) == 4 && (text.starts_with("19") || text.starts_with("20"))
}

/// Whether a text begins with a day such as 2026-03-01, 1.3.2026 or 3/1/26.
fn is_date(text: &str) -> bool {
    ['-', '/', '.'].iter().any(|mark| {
        let mut parts = text.splitn(3, *mark).map(|part| (run_of_digits(part), part.len()));
        let whole = |most: usize| move |(run, length): (usize, usize)| run == length && (1..=most).contains(&run);
        parts.next().is_some_and(whole(4))
            && parts.next().is_some_and(whole(2))
            && parts.next().is_some_and(|(run, _)| (1..=4).contains(&run) && run != 3)
    })
}

/// The factor that stands right after the digits, as in "40k" and "2 million",
/// and what follows it.
fn magnitude(after: &str) -> Result<(Decimal, &str), Unread> {
    let word = after.trim_start_matches(' ');
    let letters = word.find(|c: char| !c.is_alphabetic()).unwrap_or(word.len());
    let (letters, rest) = word.split_at(letters);
    let attached = word.len() == after.len();
    if attached && !letters.is_empty() && rest.starts_with(|c: char| c.is_ascii_digit()) {
        return Err(Unread::Unclear);
    }
    let factor = match letters.to_lowercase().as_str() {
        "k" | "thousand" => 1_000,
        // "5 m" may be metres; "5m" is shown as it was read.
        "m" if attached => 1_000_000,
        "mn" | "million" => 1_000_000,
        "bn" | "billion" => 1_000_000_000,
        _ => return Ok((Decimal::ONE, after)),
    };
    Ok((Decimal::from(factor), rest))
}

/// Whether another number follows to which this one leads: "3-5", "14 to 16 %".
fn is_range(after: &str) -> bool {
    let after = after.trim_start_matches([' ', '%', '\u{a0}', '\u{202f}']);
    let second = after.strip_prefix(['-', '–', '—', '−', '…']).or_else(|| after.strip_prefix("to "));
    second.is_some_and(|second| second.trim_start().starts_with(|c: char| c.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn point() -> Conventions {
        Conventions::default()
    }

    fn comma() -> Conventions {
        Conventions { decimal_mark: DecimalMark::Comma.into() }
    }

    fn check(conventions: &Conventions, text: &str, expect: &str) {
        let read = conventions.read(text).map_or_else(|unread| format!("{unread:?}"), |number| number.to_string());
        assert_eq!(read, expect, "{text}");
    }

    #[test]
    fn numbers_are_read_as_the_owner_writes_them() {
        for (text, by_point, by_comma) in [
            ("95 %", "95", "95"),
            ("1,200 / month", "1200", "1.2"),
            ("1.200", "1.2", "1200"),
            ("€ 40k", "40000", "40000"),
            ("EUR40k", "40000", "40000"),
            ("4.2 of 5", "4.2", "Unclear"),
            ("4,2/5", "Unclear", "4.2"),
            ("-3", "-3", "-3"),
            ("-0k", "0", "0"),
            ("− 3 points", "-3", "-3"),
            ("about 12 345 678", "12345678", "12345678"),
            ("1'000", "1000", "1000"),
            ("2.5m", "2500000", "Unclear"),
            ("2 million", "2000000", "2000000"),
            ("3 thousand a day", "3000", "3000"),
            ("5 m", "5", "5"),
            ("99.95 %", "99.95", "Unclear"),
            ("14,5 %", "Unclear", "14.5"),
            ("1,240 of 2,000", "1240", "1.24"),
            ("1.240,50", "Unclear", "1240.5"),
            ("14, then 5", "14", "14"),
            ("ends in 7.", "7", "7"),
            ("B2B: 7", "7", "7"),
            ("24h", "24", "24"),
        ] {
            check(&point(), text, by_point);
            check(&comma(), text, by_comma);
        }
    }

    #[test]
    fn the_only_figure_of_a_sentence_is_taken_out_of_it() {
        for (text, figure) in [
            ("Six in a hundred", None),
            ("Most of them, some 40 % of calls", Some("40 %")),
            ("They wait 1,200 minutes.", Some("1,200")),
            ("It costs € 40k a year", Some("40k")),
            ("-3 points", Some("-3")),
            ("from 3 to 5", None),
            ("6 % now and 4 % then", None),
            ("6 % by Q3", Some("6 %")),
            ("by Q3", None),
        ] {
            assert_eq!(point().only_figure(text), figure, "{text}");
        }
    }

    #[test]
    fn zero_may_be_a_word() {
        for text in ["zero", "Zero complaints", "nil", "zero %"] {
            check(&point(), text, "0");
        }
        for text in ["none yet", "", "zeros and ones", "many", "B2B"] {
            check(&point(), text, "NoNumber");
        }
    }

    #[test]
    fn a_day_is_not_a_number() {
        let days = ["by Q3", "Q3 2026", "by 2027", "FY26", "2026-03-01", "1.3.2026", "by 12/31/2026", "until 1.3.26"];
        for text in days {
            check(&point(), text, "Date");
            check(&comma(), text, "Date");
        }
        check(&comma(), "1.234.567", "1234567");
        check(&point(), "2,027", "2027");
        check(&point(), "2027 orders", "2027");
    }

    #[test]
    fn a_range_is_not_one_number() {
        for text in ["3-5 days", "14 to 16 %", "14 % – 16 %", "10k-20k", "3 … 5"] {
            check(&point(), text, "Range");
        }
        for (text, number) in [("14 to be sure", "14"), ("5 - about", "5"), ("24/7", "24")] {
            check(&point(), text, number);
        }
    }

    #[test]
    fn what_could_be_read_in_two_ways_is_not_read() {
        for text in ["12:30", "1e5", "1,20", "1,2345", "3m2"] {
            check(&point(), text, "Unclear");
        }
    }

    #[test]
    fn a_number_too_long_to_hold_is_not_guessed_at() {
        check(&point(), &"9".repeat(60), "TooLong");
        check(&point(), "79228162514264337593543950335bn", "TooLong");
    }

    #[test]
    fn numbers_are_written_as_the_owner_writes_them_and_read_back() {
        for (number, by_point, by_comma) in [
            ("0", "0", "0"),
            ("999", "999", "999"),
            ("1200", "1,200", "1.200"),
            ("1234567.25", "1,234,567.25", "1.234.567,25"),
            ("-1200.50", "−1,200.5", "−1.200,5"),
            ("0.05", "0.05", "0,05"),
        ] {
            let number: Decimal = number.parse().unwrap();
            for (conventions, written) in [(point(), by_point), (comma(), by_comma)] {
                assert_eq!(conventions.write(number), written);
                assert_eq!(conventions.read(written), Ok(number));
            }
        }
    }
}
