//! Reading numbers as people type them.

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

/// What a number counts, as far as it can be told from the text alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberUnit {
    /// No unit, or one in words.
    Plain,
    /// Of a hundred: differences are percentage points.
    Percent,
}

/// A number that was found in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number {
    /// Its value, exactly.
    pub value: Decimal,
    /// Whether it is a percentage.
    pub unit: NumberUnit,
}

impl Conventions {
    /// The first number in a text, read by these conventions.
    ///
    /// Groups of thousands (`1,200`, also with spaces or apostrophes), decimals,
    /// a sign, a following `%` or a `k`, `m`, `bn` set against the digits count.
    /// None if there is no number, more digits than can be held, or a mark within
    /// it that these conventions don't put there (`14,5` where the point divides).
    pub fn read(&self, text: &str) -> Option<Number> {
        let start = text.find(|c: char| c.is_ascii_digit())?;
        let (point, group) = match self.decimal_mark.known() {
            Some(DecimalMark::Comma) => (',', '.'),
            Some(DecimalMark::Point) | None => ('.', ','),
        };
        let mut digits = String::new();
        if text[..start].trim_end().ends_with(['-', '−', '–']) && !is_range(&text[..start]) {
            digits.push('-');
        }
        let mut decimals = false;
        let mut end = text.len();
        for (at, c) in text[start..].char_indices() {
            let followed = |n: usize| {
                let tail = &text[start + at + c.len_utf8()..];
                let run = tail.bytes().take_while(u8::is_ascii_digit).count();
                if n == 0 { run > 0 } else { run == n }
            };
            let groups = c == group || matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\'' | '’');
            if c.is_ascii_digit() {
                digits.push(c);
            } else if c == point && !decimals && followed(0) {
                decimals = true;
                digits.push('.');
            } else if groups && !decimals && followed(3) {
                continue;
            } else if matches!(c, '.' | ',') && followed(0) {
                // Written by the other convention: half of it would be a wrong number.
                return None;
            } else {
                end = start + at;
                break;
            }
        }
        let mut value: Decimal = digits.parse().ok()?;
        let tail = &text[end..];
        let unit = if tail.trim_start().starts_with(['%', '٪']) { NumberUnit::Percent } else { NumberUnit::Plain };
        if let Some(factor) = magnitude(tail) {
            value = value.checked_mul(factor)?;
        }
        Some(Number { value: value.normalize(), unit })
    }
}

/// Whether a dash before a number joins it to an earlier one, as in "3-5".
fn is_range(before: &str) -> bool {
    let mut back = before.trim_end().chars().rev();
    back.next();
    back.next().is_some_and(char::is_alphanumeric)
}

/// The factor that letters right after the digits stand for, as in "40k".
fn magnitude(tail: &str) -> Option<Decimal> {
    let letters: String = tail.chars().take_while(|c| c.is_alphabetic()).collect();
    match letters.to_lowercase().as_str() {
        "k" => Some(Decimal::from(1_000)),
        "m" | "mn" => Some(Decimal::from(1_000_000)),
        "bn" => Some(Decimal::from(1_000_000_000)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(conventions: &Conventions, text: &str, expect: &str) {
        let read = conventions.read(text).map_or("none".to_string(), |number| {
            let sign = if number.unit == NumberUnit::Percent { "%" } else { "" };
            format!("{}{sign}", number.value)
        });
        assert_eq!(read, expect, "{text}");
    }

    #[test]
    fn numbers_are_read_as_the_owner_writes_them() {
        let point = Conventions::default();
        let comma = Conventions { decimal_mark: DecimalMark::Comma.into() };
        for (text, by_point, by_comma) in [
            ("95 %", "95%", "95%"),
            ("1,200 / month", "1200", "1.2"),
            ("1.200", "1.2", "1200"),
            ("€ 40k", "40000", "40000"),
            ("4.2 of 5", "4.2", "none"),
            ("-3", "-3", "-3"),
            ("−3", "-3", "-3"),
            ("3-5 days", "3", "3"),
            ("12 345 678", "12345678", "12345678"),
            ("1'000", "1000", "1000"),
            ("2.5m", "2500000", "none"),
            ("99.95 %", "99.95%", "none"),
            ("14,5 %", "none", "14.5%"),
            ("1,240 of 2,000", "1240", "1.24"),
            ("14, then 5", "14", "14"),
            ("ends in 7.", "7", "7"),
            ("none yet", "none", "none"),
            ("", "none", "none"),
        ] {
            check(&point, text, by_point);
            check(&comma, text, by_comma);
        }
    }

    #[test]
    fn a_number_too_long_to_hold_is_not_guessed_at() {
        check(&Conventions::default(), &"9".repeat(60), "none");
        check(&Conventions::default(), "79228162514264337593543950335bn", "none");
    }
}
