//! Texts without what doesn't count in a search: capitals, accents, and how letters are joined.

use std::ops::Range;

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
    ("ĳ", "ij"),
    ("ﬀ", "ff"),
    ("ﬁ", "fi"),
    ("ﬂ", "fl"),
    ("ﬃ", "ffi"),
    ("ﬄ", "ffl"),
    ("‘’ʼ", "'"),
];

/// Says what a character counts as: one letter, several, or nothing.
fn fold(c: char, mut say: impl FnMut(&str)) {
    let mut room = [0; 4];
    if c.is_ascii() {
        return say(c.to_ascii_lowercase().encode_utf8(&mut room));
    }
    for c in c.to_lowercase() {
        match PLAIN.iter().find(|(marked, _)| marked.contains(c)) {
            Some((_, letters)) => say(letters),
            // Marks that stand after their letter.
            None if ('\u{300}'..='\u{36f}').contains(&c) => {}
            None => say(c.encode_utf8(&mut room)),
        }
    }
}

/// A text in small letters, without accents.
pub(super) fn folded(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    text.chars().for_each(|c| fold(c, |letters| plain.push_str(letters)));
    plain
}

/// A folded text that knows where each of its bytes comes from.
pub(super) struct Traced {
    /// The folded text.
    pub plain: String,
    /// For each of its bytes, where the character that it comes from begins and ends
    /// in the text as it was, with the marks that stand after it.
    from: Vec<(usize, usize)>,
}

impl Traced {
    /// Folds a text.
    pub fn of(text: &str) -> Traced {
        let mut traced = Traced { plain: String::with_capacity(text.len()), from: Vec::with_capacity(text.len()) };
        for (start, c) in text.char_indices() {
            let (end, before) = (start + c.len_utf8(), traced.plain.len());
            fold(c, |letters| traced.plain.push_str(letters));
            if traced.plain.len() == before {
                // It counts as nothing: a part of the letter before it.
                let last = traced.from.last().map(|(start, _)| *start);
                let letter = traced.from.iter_mut().rev().take_while(|(start, _)| Some(*start) == last);
                letter.for_each(|(_, until)| *until = end);
            }
            traced.from.resize(traced.plain.len(), (start, end));
        }
        traced
    }

    /// Where that which stands between two places of the folded text is in the text as
    /// it was: whole characters. None where there is nothing between them.
    pub fn origin(&self, plain: Range<usize>) -> Option<Range<usize>> {
        let part = self.from.get(plain)?;
        Some(part.first()?.0..part.last()?.1)
    }
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
            ("the ofﬁce’s", "the office's"),
            ("Ωμέγα 漢字 👩‍👩‍👧", "ωμέγα 漢字 👩‍👩‍👧"),
            ("", ""),
        ] {
            assert_eq!(folded(text), plain, "{text}");
        }
    }

    #[test]
    fn what_is_folded_is_found_again_in_the_text_as_it_was() {
        for (text, plain, origin) in [
            ("Büro", "ro", Some("ro")),
            ("bu\u{308}ro", "u", Some("u\u{308}")),
            ("An der Straße", "rass", Some("raß")),
            ("An der Straße", "sse", Some("ße")),
            ("der ofﬁce", "fi", Some("ﬁ")),
            ("İstanbul", "ista", Some("İsta")),
            ("I\u{307}stanbul", "i", Some("I\u{307}")),
            ("Ærø 👩‍👩‍👧", "ro", Some("rø")),
        ] {
            let traced = Traced::of(text);
            let at = traced.plain.find(plain).map(|at| at..at + plain.len());
            let found = at.and_then(|at| traced.origin(at)).and_then(|at| text.get(at));
            assert_eq!(found, origin, "{plain} in {text}");
        }
    }
}
