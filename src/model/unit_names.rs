//! Units as they are typed beside figures, in symbols and in English.

/// What a figure counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unit<'t> {
    /// One of those that are known, by the first of its names.
    Known(&'static str),
    /// Something that a word says.
    Other(&'t str),
}

/// Units by their names; the first one stands for the unit.
const KNOWN: [&[&str]; 18] = [
    &["%", "percent", "cent"],
    &["s", "sec", "secs", "second", "seconds"],
    &["min", "mins", "minute", "minutes"],
    &["h", "hr", "hrs", "hour", "hours"],
    &["day", "days"],
    &["week", "weeks"],
    &["month", "months"],
    &["year", "years"],
    &["€", "eur", "euro", "euros"],
    &["$", "usd", "dollar", "dollars"],
    &["£", "gbp", "pound", "pounds"],
    &["chf", "francs"],
    &["kg", "kilos", "kilogram", "kilograms"],
    &["t", "tons", "tonnes"],
    &["km", "kilometre", "kilometres"],
    &["points", "pts", "point"],
    &["people", "persons"],
    &["hectares", "ha"],
];
/// Of a million or a thousand.
const MAGNITUDES: [&str; 8] = ["k", "m", "mn", "bn", "thousand", "million", "billion", "mio"];
/// What may follow a figure without being its unit.
const LITTLE: [&str; 13] = ["a", "an", "and", "at", "by", "each", "in", "of", "on", "or", "out", "per", "to"];

/// Whether two figures surely count different things. Where one says nothing, it
/// counts what the measure does; where both say something that isn't known, they
/// may well mean the same.
pub fn differ(one: &str, other: &str, measure: &str) -> bool {
    let of_measure = || named(measure).next();
    let unit = |typed| unit_of(typed).or_else(of_measure);
    match (unit(one), unit(other)) {
        (Some(Unit::Other(_)), Some(Unit::Other(_))) => false,
        (Some(one), Some(other)) => one != other,
        _ => false,
    }
}

/// The unit that is named beside the first figure of a text; of several names of one
/// unit always the same.
pub fn unit_beside(typed: &str) -> Option<&str> {
    unit_of(typed).map(|unit| match unit {
        Unit::Known(name) => name,
        Unit::Other(name) => name,
    })
}

/// The unit right after the first figure of a text, or else the currency before it.
fn unit_of(typed: &str) -> Option<Unit<'_>> {
    let start = typed.find(|c: char| c.is_ascii_digit())?;
    let (before, from) = typed.split_at(start);
    let is_figure = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | ' ' | '\'' | '’' | '\u{a0}' | '\u{202f}');
    let after = from.trim_start_matches(is_figure);
    let currency = || named(before).find(|unit| matches!(unit, Unit::Known(_)));
    currency().or_else(|| named(after).next())
}

/// The units named in a text, leaving out words that name none.
fn named(text: &str) -> impl Iterator<Item = Unit<'_>> {
    let symbol = |c: char| matches!(c, '%' | '€' | '$' | '£');
    let parted = text.split(move |c: char| !c.is_alphanumeric() && !symbol(c));
    let words = parted.flat_map(move |word| word.split_inclusive(symbol)).filter(|word| !word.is_empty());
    // A figure ends what belongs to the one before it; "4.2 of 5" has no unit.
    let words = words.take_while(|word| !word.starts_with(|c: char| c.is_ascii_digit()));
    let is_little = |word: &&str| MAGNITUDES.iter().chain(&LITTLE).any(|little| little.eq_ignore_ascii_case(word));
    words.filter(move |word| !is_little(word)).map(|word| {
        let known = KNOWN.iter().find(|names| names.iter().any(|name| name.eq_ignore_ascii_case(word)));
        known.and_then(|names| names.first()).map_or(Unit::Other(word), |name| Unit::Known(name))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(one: &str, other: &str, measure: &str, expect: bool) {
        assert_eq!(differ(one, other, measure), expect, "{one} / {other} / {measure}");
        assert_eq!(differ(other, one, measure), expect, "{other} / {one} / {measure}");
    }

    #[test]
    fn units_that_surely_differ() {
        for (one, other, measure) in [
            ("95 %", "14 days", ""),
            ("2 days", "3 weeks", ""),
            ("€ 40k", "40000 $", ""),
            ("2 days", "14", "%"),
            ("12 complaints", "3 %", ""),
            ("30 min", "2 h", ""),
            ("EUR 5", "5 pounds", ""),
        ] {
            check(one, other, measure, true);
        }
    }

    #[test]
    fn units_that_may_be_the_same() {
        for (one, other, measure) in [
            ("95 %", "80 percent", ""),
            ("95 %", "80", ""),
            ("95 %", "80 per cent", "%"),
            ("1 day", "3 days", ""),
            ("€ 40k", "40,000 EUR", ""),
            ("1,200 / month", "900 a month", ""),
            ("4.2 of 5", "3.9", "points"),
            ("12 calls", "14 phone calls", ""),
            ("12", "14", "days"),
            ("95%", "80 %", "% of parcels"),
            ("zero", "3 complaints", ""),
            ("2 million", "1.5m", ""),
        ] {
            check(one, other, measure, false);
        }
    }
}
