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
    if let (Some(one), Some(other)) = (out_of(one), out_of(other))
        && one != other
    {
        return true;
    }
    let of_measure = || named(measure).next();
    let unit = |typed| unit_of(typed).or_else(of_measure);
    match (unit(one), unit(other)) {
        (Some(Unit::Other(_)), Some(Unit::Other(_))) => false,
        (Some(one), Some(other)) => one != other,
        _ => false,
    }
}

/// Whether two units surely are the same, word by word, whichever of its names each has.
/// A thousand of something isn't the same as one, so that no word is left out.
pub fn same(one: &str, other: &str) -> bool {
    let name = |word: &str| known(word).map_or_else(|| word.to_lowercase(), String::from);
    words(one).map(name).eq(words(other).map(name))
}

/// The unit that is named beside the first figure of a text; of several names of one
/// unit always the same.
pub fn unit_beside(typed: &str) -> Option<&str> {
    unit_of(typed).map(|unit| match unit {
        Unit::Known(name) => name,
        Unit::Other(name) => name,
    })
}

/// Whether the first figure of a text counts per cent.
pub fn is_percent(text: &str) -> bool {
    unit_of(text) == Some(Unit::Known("%"))
}

/// What the first figure of a text counts, as it stands right beside it: "€", "days"; none where what
/// comes next says of how many or how often.
pub fn counted(typed: &str) -> Option<&str> {
    let (before, after) = around(typed)?;
    if let Some(currency) = before.split_whitespace().next_back().filter(|it| matches!(*it, "€" | "$" | "£")) {
        return Some(currency);
    }
    let is_magnitude = |word: &&str| MAGNITUDES.iter().any(|magnitude| magnitude.eq_ignore_ascii_case(word));
    let word = after.split_whitespace().find(|word| !is_magnitude(word))?;
    let is_little = LITTLE.iter().any(|little| little.eq_ignore_ascii_case(word));
    (!is_little && word.starts_with(|c: char| c.is_alphabetic() || matches!(c, '%' | '€' | '$' | '£'))).then_some(word)
}

/// Of how many, as in "4.2 of 5" and "3 out of 20".
fn out_of(typed: &str) -> Option<&str> {
    let (_, after) = around(typed)?;
    let after = after.strip_prefix("out ").unwrap_or(after).strip_prefix("of ")?.trim_start();
    let end = after.find(|c: char| !c.is_ascii_digit()).unwrap_or(after.len());
    after.get(..end).filter(|digits| !digits.is_empty())
}

/// What stands before the first figure of a text, and after it.
fn around(typed: &str) -> Option<(&str, &str)> {
    let start = typed.find(|c: char| c.is_ascii_digit())?;
    let (before, from) = typed.split_at(start);
    let is_figure = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | ' ' | '\'' | '’' | '\u{a0}' | '\u{202f}');
    Some((before, from.trim_start_matches(is_figure)))
}

/// The unit right after the first figure of a text, or else the currency before it.
fn unit_of(typed: &str) -> Option<Unit<'_>> {
    let (before, after) = around(typed)?;
    let currency = || named(before).find(|unit| matches!(unit, Unit::Known(_)));
    currency().or_else(|| named(after).next())
}

/// The units named in a text, leaving out words that name none.
fn named(text: &str) -> impl Iterator<Item = Unit<'_>> {
    // A figure ends what belongs to the one before it; "4.2 of 5" has no unit.
    let words = words(text).take_while(|word| !word.starts_with(|c: char| c.is_ascii_digit()));
    let is_little = |word: &&str| MAGNITUDES.iter().chain(&LITTLE).any(|little| little.eq_ignore_ascii_case(word));
    words.filter(move |word| !is_little(word)).map(|word| known(word).map_or(Unit::Other(word), Unit::Known))
}

/// The words and symbols of a text.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let symbol = |c: char| matches!(c, '%' | '€' | '$' | '£');
    let parted = text.split(move |c: char| !c.is_alphanumeric() && !symbol(c));
    parted.flat_map(move |word| word.split_inclusive(symbol)).filter(|word| !word.is_empty())
}

/// The first name of a unit that is known by this one.
fn known(word: &str) -> Option<&'static str> {
    let names = KNOWN.iter().find(|names| names.iter().any(|name| name.eq_ignore_ascii_case(word)))?;
    names.first().copied()
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
            ("4.2 of 5", "60 of 100", ""),
            ("3 out of 20", "4 of 10", ""),
            ("1,200 / month", "300 / week", ""),
        ] {
            check(one, other, measure, true);
        }
    }

    #[test]
    fn units_that_surely_are_the_same() {
        for (one, other) in
            [("h", "Hours"), ("€", "EUR"), ("€/hour", "EUR / h"), ("Baskets", "baskets"), ("ÄPFEL", "äpfel"), ("", " ")]
        {
            assert!(same(one, other), "{one} / {other}");
        }
        for (one, other) in
            [("h", "min"), ("€", "€ k"), ("thousand €", "million €"), ("points of 5", "points of 10"), ("calls", "")]
        {
            assert!(!same(one, other), "{one} / {other}");
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
            ("4.2 of 5", "3.9 of 5", ""),
            ("3 out of 20", "4 of 20", ""),
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
