//! Two texts beside each other: which words went, and which came.

/// Where two texts differ in more words than this, they are not compared word by
/// word: it takes as many steps as there are pairs of words.
const MOST: usize = 1_000;

/// A piece of a text, and whether the other text has it, too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The words, with the spaces after them.
    pub text: String,
    /// Whether only this text has them.
    pub differs: bool,
}

/// Two texts as pieces that they share and pieces that only one of them has. The
/// pieces of a text joined are that text.
pub fn pieces(before: &str, after: &str) -> (Vec<Piece>, Vec<Piece>) {
    let (was, is) = (split(before), split(after));
    let same = |(one, other): &(&&str, &&str)| one.trim() == other.trim();
    let start = was.iter().zip(&is).take_while(same).count();
    let end = was[start..].iter().rev().zip(is[start..].iter().rev()).take_while(same).count();
    let (middle_was, middle_is) = (&was[start..was.len() - end], &is[start..is.len() - end]);
    let (mut stays_was, mut stays_is) = (vec![true; was.len()], vec![true; is.len()]);
    stays_was[start..was.len() - end].fill(false);
    stays_is[start..is.len() - end].fill(false);
    if middle_was.len().max(middle_is.len()) <= MOST {
        for (one, other) in without_single_words(common(middle_was, middle_is)) {
            stays_was[start + one] = true;
            stays_is[start + other] = true;
        }
    }
    (joined(&was, &stays_was), joined(&is, &stays_is))
}

/// The longest row of words that both have, as the places where they stand.
fn common(was: &[&str], is: &[&str]) -> Vec<(usize, usize)> {
    let wide = is.len() + 1;
    // How many words the rests from here on have in common.
    let mut lengths = vec![0_u16; (was.len() + 1) * wide];
    for one in (0..was.len()).rev() {
        for other in (0..is.len()).rev() {
            lengths[one * wide + other] = if was[one].trim() == is[other].trim() {
                lengths[(one + 1) * wide + other + 1] + 1
            } else {
                lengths[(one + 1) * wide + other].max(lengths[one * wide + other + 1])
            };
        }
    }
    let (mut one, mut other, mut pairs) = (0, 0, Vec::new());
    while one < was.len() && other < is.len() {
        if was[one].trim() == is[other].trim() {
            pairs.push((one, other));
            (one, other) = (one + 1, other + 1);
        } else if lengths[(one + 1) * wide + other] >= lengths[one * wide + other + 1] {
            one += 1;
        } else {
            other += 1;
        }
    }
    pairs
}

/// One word that both have among others that they don't is left out: read word
/// by word the rest would be harder to take in than as a whole.
fn without_single_words(pairs: Vec<(usize, usize)>) -> Vec<(usize, usize)> {
    let goes_on = |(one, other): (usize, usize), next: Option<&(usize, usize)>| next == Some(&(one + 1, other + 1));
    let stays = |at: &usize| {
        let follows = at
            .checked_sub(1)
            .and_then(|before| pairs.get(before))
            .is_some_and(|before| goes_on(*before, pairs.get(*at)));
        follows || pairs.get(*at).is_some_and(|pair| goes_on(*pair, pairs.get(at + 1)))
    };
    (0..pairs.len()).filter(stays).filter_map(|at| pairs.get(at).copied()).collect()
}

/// Words with the spaces after them. Punctuation at the end of a word is a word
/// of its own, as is each sign of a script that has no spaces.
fn split(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let (mut start, mut before) = (0, None);
    for (at, letter) in text.char_indices() {
        let begins = match before {
            None => false,
            Some(_) if letter.is_whitespace() => false,
            Some(before) => {
                let ends = is_stop(letter) && !is_stop(before) && ends_there(&text[at..]);
                before.is_whitespace() || is_sign(letter) || is_sign(before) || ends
            }
        };
        if begins {
            words.push(&text[start..at]);
            start = at;
        }
        before = Some(letter);
    }
    if start < text.len() {
        words.push(&text[start..]);
    }
    words
}

fn is_stop(letter: char) -> bool {
    matches!(letter, '.' | ',' | ';' | ':' | '!' | '?')
}

/// Whether a word ends with the stops at the start of a text.
fn ends_there(text: &str) -> bool {
    text.trim_start_matches(is_stop).chars().next().is_none_or(char::is_whitespace)
}

/// Whether a letter is a word, as Chinese and Japanese ones are.
fn is_sign(letter: char) -> bool {
    matches!(letter, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}')
}

fn joined(words: &[&str], stays: &[bool]) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    for (word, stays) in words.iter().zip(stays) {
        match pieces.last_mut() {
            Some(piece) if piece.differs != *stays => piece.text.push_str(word),
            _ => pieces.push(Piece { text: (*word).into(), differs: !stays }),
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(pieces: &[Piece]) -> String {
        let show = |piece: &Piece| if piece.differs { format!("[{}]", piece.text) } else { piece.text.clone() };
        pieces.iter().map(show).collect()
    }

    fn check(before: &str, after: &str, expect: (&str, &str)) {
        let (was, is) = pieces(before, after);
        assert_eq!((shown(&was).as_str(), shown(&is).as_str()), expect);
    }

    #[test]
    fn what_words_went_and_came_is_told_apart() {
        check("", "", ("", ""));
        check("Two days", "Two days", ("Two days", "Two days"));
        check("", "Two days", ("", "[Two days]"));
        check("Two days", "", ("[Two days]", ""));
        check("Two days at the most", "Three days at the most", ("[Two ]days at the most", "[Three ]days at the most"));
        check("They call back", "They always call back", ("They call back", "They [always ]call back"));
        check("a b c d e", "a c b d e f", ("a [b c ]d e", "a [c b ]d e [f]"));
        check("12 of 30 calls", "14 of 35 calls", ("[12 of 30 ]calls", "[14 of 35 ]calls"));
        check("6 % of all 8", "7 % of all 9", ("[6 ]% of all [8]", "[7 ]% of all [9]"));
        check("As Dana says.", "As Dana says, now.", ("As Dana says.", "As Dana says[, now]."));
        check("1,200.5 of 8", "1,200.6 of 8", ("[1,200.5 ]of 8", "[1,200.6 ]of 8"));
        check("one  space", "one space", ("one  space", "one space"));
        check("漢字です", "漢語です", ("漢[字]です", "漢[語]です"));
        check("👩‍👩‍👧‍👦 e\u{301}te\u{301}", "👩‍👩‍👧 e\u{301}te\u{301}", ("[👩‍👩‍👧‍👦 ]e\u{301}te\u{301}", "[👩‍👩‍👧 ]e\u{301}te\u{301}"));
    }

    #[test]
    fn texts_without_end_are_compared_as_far_as_it_pays() {
        let long = |word: &str| format!("first {} last", format!("{word} ").repeat(MOST + 1).trim_end());
        let (was, is) = pieces(&long("old"), &long("new"));
        let differing = |pieces: &[Piece]| pieces.iter().map(|piece| piece.differs).collect::<Vec<_>>();
        assert_eq!((differing(&was), differing(&is)), (vec![false, true, false], vec![false, true, false]));
    }
}
