//! Texts without what doesn't count in a search: capitals and accents.

/// Letters of the Latin alphabet with what they are without their marks.
const PLAIN: &[(&str, &str)] = &[
    ("àáâãäåāăą", "a"),
    ("çćĉċč", "c"),
    ("ďđð", "d"),
    ("èéêëēĕėęě", "e"),
    ("ĝğġģ", "g"),
    ("ĥħ", "h"),
    ("ìíîïĩīĭįı", "i"),
    ("ĵ", "j"),
    ("ķ", "k"),
    ("ĺļľŀł", "l"),
    ("ñńņňŉ", "n"),
    ("òóôõöøōŏő", "o"),
    ("ŕŗř", "r"),
    ("śŝşšș", "s"),
    ("ţťŧț", "t"),
    ("ùúûüũūŭůűų", "u"),
    ("ŵ", "w"),
    ("ýÿŷ", "y"),
    ("źżž", "z"),
    ("ß", "ss"),
    ("æ", "ae"),
    ("œ", "oe"),
    ("þ", "th"),
];

/// A text in small letters, without accents.
pub(super) fn folded(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii() {
            plain.push(c.to_ascii_lowercase());
            continue;
        }
        for c in c.to_lowercase() {
            match PLAIN.iter().find(|(marked, _)| marked.contains(c)) {
                Some((_, letters)) => plain.push_str(letters),
                // Marks that stand after their letter.
                None if ('\u{300}'..='\u{36f}').contains(&c) => {}
                None => plain.push(c),
            }
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_and_accents_do_not_count() {
        for (text, plain) in [
            ("Büro", "buro"),
            ("BÜRO", "buro"),
            ("bu\u{308}ro", "buro"),
            ("Łódź", "lodz"),
            ("Straße", "strasse"),
            ("Ærø", "aero"),
            ("İstanbul", "istanbul"),
            ("Ωμέγα 漢字 👩‍👩‍👧", "ωμέγα 漢字 👩‍👩‍👧"),
            ("", ""),
        ] {
            assert_eq!(folded(text), plain, "{text}");
        }
    }
}
