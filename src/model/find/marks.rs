//! Where the words of a query stand in a text.

use std::ops::Range;

use super::Query;
use crate::model::fold::Traced;

impl Query {
    /// Where its words stand in a text as it was written: bytes from and to, in their
    /// order, none in another. What is marked is always whole characters, with the marks
    /// that stand after them: of *ß* there is no half, though *s* is found in it.
    pub fn marks(&self, text: &str) -> Vec<Range<usize>> {
        if self.is_empty() {
            return Vec::new();
        }
        let traced = Traced::of(text);
        let of_word = |word: &String| {
            let length = word.len();
            let found = traced.plain.match_indices(word.as_str()).map(|(at, _)| at);
            found.filter_map(|at| traced.origin(at..at + length)).collect::<Vec<_>>()
        };
        let mut all: Vec<Range<usize>> = self.words.iter().flat_map(of_word).collect();
        all.sort_unstable_by_key(|range| (range.start, range.end));
        let mut marks: Vec<Range<usize>> = Vec::new();
        for range in all {
            match marks.last_mut() {
                Some(last) if range.start < last.end => last.end = last.end.max(range.end),
                _ => marks.push(range),
            }
        }
        marks
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::model::fold::folded;

    fn marked(query: &str, text: &str) -> String {
        let mut shown = text.to_string();
        for range in Query::of(query).marks(text).into_iter().rev() {
            shown.insert(range.end, ']');
            shown.insert(range.start, '[');
        }
        shown
    }

    #[test]
    fn the_words_that_were_found_are_marked_as_they_are_written() {
        for (query, text, expect) in [
            ("", "Call back", "Call back"),
            ("call", "Call the call centre", "[Call] the [call] centre"),
            ("centre CALL", "Call the call centre", "[Call] the [call] [centre]"),
            ("call all", "Calls", "[Call]s"),
            ("cal lls", "Calls", "[Calls]"),
            ("buro", "Im BÜRO", "Im [BÜRO]"),
            ("ecole", "E\u{301}cole", "[E\u{301}cole]"),
            ("cole", "E\u{301}cole", "E\u{301}[cole]"),
            ("e", "E\u{301}cole", "[E\u{301}]col[e]"),
            ("strasse", "Straße 7", "[Straße] 7"),
            ("stras", "Straße 7", "[Straß]e 7"),
            ("s", "Maß", "Ma[ß]"),
            ("office", "The ofﬁce", "The [ofﬁce]"),
            ("i", "of ﬁ", "of [ﬁ]"),
            ("istanbul", "İSTANBUL ıstanbul", "[İSTANBUL] [ıstanbul]"),
            ("client's", "The client’s", "The [client’s]"),
            ("漢", "漢字", "[漢]字"),
            ("nothing", "Call back", "Call back"),
        ] {
            assert_eq!(marked(query, text), expect, "{query} in {text}");
        }
    }

    /// Letters that fold to one, to several, to nothing; and others.
    fn text() -> impl Strategy<Value = String> {
        let letter = prop_oneof![
            4 => "[a-e s]",
            2 => prop::sample::select(vec!["ß", "ﬁ", "ﬃ", "İ", "ı", "é", "Æ", "e\u{301}", "\u{308}", "ẞ", "’", "漢", "👩‍👧"])
                .prop_map(str::to_string),
            1 => any::<char>().prop_map(String::from),
        ];
        prop::collection::vec(letter, 0..24).prop_map(|letters| letters.concat())
    }

    proptest! {
        #[test]
        fn marks_are_whole_characters_that_say_what_was_looked_for(text in text(), wanted in text()) {
            let query = Query::of(&wanted);
            let marks = query.marks(&text);
            let mut before = 0;
            for range in &marks {
                prop_assert!(before <= range.start && range.start < range.end);
                before = range.end;
                let shown = text.get(range.clone());
                prop_assert!(shown.is_some(), "{range:?} cuts a character of {text:?}");
                let plain = folded(shown.unwrap_or_default());
                prop_assert!(query.words.iter().any(|word| plain.contains(word.as_str())));
            }
            // A text that has a word has a mark for it.
            let plain = folded(&text);
            let has = query.words.iter().any(|word| plain.contains(word.as_str()));
            prop_assert_eq!(has, !marks.is_empty());
        }

        #[test]
        fn one_word_is_marked_to_the_letter(text in text(), wanted in "[a-e]{1,2}") {
            let query = Query::of(&wanted);
            for range in query.marks(&text) {
                let shown = text.get(range).unwrap_or_default();
                let plain = folded(shown);
                // Only a letter that stands for several can bring along more than was asked for.
                let joined = shown.chars().any(|c| folded(&c.to_string()).chars().count() > 1);
                let again = plain.matches(wanted.as_str()).count() * wanted.len();
                prop_assert!(joined || again == plain.len(), "{wanted:?}: {shown:?} in {text:?}");
            }
        }
    }
}
