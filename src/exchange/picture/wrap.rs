//! Where lines end.

use super::measure::{Measure, Style, Tenths, is_ideographic, takes_no_room};

/// Which way a paragraph is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// From the left.
    FromLeft,
    /// From the right.
    FromRight,
}

impl Reading {
    /// As the first letter says that has a way.
    pub fn of(text: &str) -> Reading {
        let way = |c: char| match c {
            '\u{200e}' => Some(Reading::FromLeft),
            '\u{200f}' => Some(Reading::FromRight),
            '\u{590}'..='\u{8ff}'
            | '\u{fb1d}'..='\u{fdff}'
            | '\u{fe70}'..='\u{fefc}'
            | '\u{10800}'..='\u{10fff}'
            | '\u{1e800}'..='\u{1efff}'
                if c.is_alphabetic() =>
            {
                Some(Reading::FromRight)
            }
            c if c.is_alphabetic() => Some(Reading::FromLeft),
            _ => None,
        };
        text.chars().find_map(way).unwrap_or(Reading::FromLeft)
    }
}

/// A line of a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrapped {
    /// What stands on it.
    pub text: String,
    /// How wide that is.
    pub width: Tenths,
    /// How its paragraph is read.
    pub reading: Reading,
}

/// The lines of a text that are no wider than `most`, so far as one letter allows it.
pub fn wrap(text: &str, style: Style, most: Tenths, measure: &dyn Measure) -> Vec<Wrapped> {
    let mut lines = Vec::new();
    for paragraph in text.split(ends_paragraph) {
        let reading = Reading::of(paragraph);
        let mut line = Line { text: String::new(), width: 0 };
        let mut end = |line: &mut Line| {
            if !line.text.is_empty() {
                let Line { text, width } = std::mem::replace(line, Line { text: String::new(), width: 0 });
                lines.push(Wrapped { text, width, reading });
            }
        };
        let space = measure.width(" ", style);
        for Piece { text, after_space } in pieces(paragraph) {
            let width = measure.width(&text, style);
            let before = if after_space && !line.text.is_empty() { space } else { 0 };
            if line.width + before + width <= most {
                line.add(before > 0, before, &text, width);
                continue;
            }
            end(&mut line);
            if width <= most {
                line.add(false, 0, &text, width);
                continue;
            }
            // Longer than a line by itself: it has to be broken somewhere.
            for cluster in clusters(&text) {
                let width = measure.width(cluster, style);
                if line.width + width > most {
                    end(&mut line);
                }
                line.add(false, 0, cluster, width);
            }
        }
        end(&mut line);
    }
    lines
}

struct Line {
    text: String,
    width: Tenths,
}

impl Line {
    fn add(&mut self, space: bool, before: Tenths, text: &str, width: Tenths) {
        if space {
            self.text.push(' ');
        }
        self.text.push_str(text);
        self.width += before + width;
    }
}

/// A part of a text within which no line ends, unless it is too long for one.
struct Piece {
    text: String,
    after_space: bool,
}

fn ends_paragraph(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// What has no place in a picture: XML allows none of these, or they show nothing.
fn is_dropped(c: char) -> bool {
    c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}')
}

fn pieces(paragraph: &str) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut after_space = false;
    let mut before: Option<char> = None;
    for c in paragraph.chars() {
        if c == '\u{200b}' || c == '\t' || (c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{202f}' | '\u{2007}')) {
            after_space |= c != '\u{200b}';
            before = None;
            continue;
        }
        if is_dropped(c) {
            continue;
        }
        let begins = before.is_none_or(|before| may_end_between(before, c));
        match pieces.last_mut().filter(|_| !begins) {
            Some(piece) => piece.text.push(c),
            None => pieces.push(Piece { text: c.into(), after_space }),
        }
        after_space = false;
        before = Some(c);
    }
    pieces
}

/// Whether a line may end between two letters.
fn may_end_between(before: char, after: char) -> bool {
    if takes_no_room(after) || before == '\u{200d}' || closes(after) || opens(before) {
        return false;
    }
    is_ideographic(before)
        || is_ideographic(after)
        || (matches!(before, '-' | '–' | '—' | '/') && after.is_alphabetic())
}

/// Marks that don't begin a line.
fn closes(c: char) -> bool {
    matches!(
        c,
        '.' | ','
            | ':'
            | ';'
            | '!'
            | '?'
            | ')'
            | ']'
            | '}'
            | '”'
            | '’'
            | '»'
            | '%'
            | '…'
            | '-'
            | '–'
            | '—'
            | '/'
            | '、'
            | '。'
            | '，'
            | '．'
            | '：'
            | '；'
            | '！'
            | '？'
            | '）'
            | '］'
            | '｝'
            | '」'
            | '』'
            | '】'
            | '》'
            | '〉'
            | '〕'
            | '〗'
            | '・'
            | 'ー'
            | '々'
            | '％'
            | '〜'
            | 'ぁ'
            | 'ぃ'
            | 'ぅ'
            | 'ぇ'
            | 'ぉ'
            | 'っ'
            | 'ゃ'
            | 'ゅ'
            | 'ょ'
            | 'ァ'
            | 'ィ'
            | 'ゥ'
            | 'ェ'
            | 'ォ'
            | 'ッ'
            | 'ャ'
            | 'ュ'
            | 'ョ'
    )
}

/// Marks that don't end a line.
fn opens(c: char) -> bool {
    matches!(c, '(' | '[' | '{' | '“' | '‘' | '«' | '（' | '［' | '｛' | '「' | '『' | '【' | '《' | '〈' | '〔' | '〖')
}

/// The letters of a text, each with what belongs to it.
fn clusters(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let (mut start, mut before, mut flags) = (0, None, 0);
    for (at, c) in text.char_indices() {
        let is_flag = matches!(c, '\u{1f1e6}'..='\u{1f1ff}');
        let goes_on = takes_no_room(c) || before == Some('\u{200d}') || (is_flag && flags % 2 == 1);
        if at > start && !goes_on {
            found.extend(text.get(start..at));
            start = at;
        }
        flags = if is_flag { flags + 1 } else { 0 };
        before = Some(c);
    }
    found.extend(text.get(start..).filter(|rest| !rest.is_empty()));
    found
}

#[cfg(test)]
mod tests {
    use super::super::measure::Weight;
    use super::*;

    /// Every letter ten wide.
    struct Even;

    impl Measure for Even {
        fn width(&self, text: &str, _: Style) -> Tenths {
            let letters = text.chars().filter(|c| !takes_no_room(*c)).count();
            Tenths::try_from(letters).unwrap_or(Tenths::MAX / 10) * 10
        }
    }

    fn check(text: &str, most: Tenths, expect: &[&str]) {
        let style = Style { size: 100, weight: Weight::Regular };
        let lines = wrap(text, style, most, &Even);
        assert_eq!(lines.iter().map(|line| line.text.as_str()).collect::<Vec<_>>(), expect);
        assert!(lines.iter().all(|line| line.width == Even.width(&line.text, style)), "{lines:?}");
    }

    #[test]
    fn lines_end_at_spaces_and_long_words_are_broken() {
        check("", 50, &[]);
        check("  one two  three ", 70, &["one two", "three"]);
        check("a\tb\n\nc\r\nd", 70, &["a b", "c", "d"]);
        check("abcdefghijkl mno", 50, &["abcde", "fghij", "kl", "mno"]);
        check("on call-backs now", 80, &["on call-", "backs", "now"]);
        check("12\u{a0}% of all", 50, &["12\u{a0}%", "of", "all"]);
        check("ab\u{200b}cd ef", 30, &["ab", "cd", "ef"]);
        check("wide", 5, &["w", "i", "d", "e"]);
    }

    #[test]
    fn between_ideographs_lines_end_but_never_before_what_closes() {
        check("漢字漢字", 30, &["漢字漢", "字"]);
        check("漢字漢。字", 30, &["漢字", "漢。字"]);
        check("漢（字）漢", 30, &["漢", "（字）", "漢"]);
        check("漢abc字", 40, &["漢abc", "字"]);
    }

    #[test]
    fn what_belongs_to_a_letter_stays_with_it() {
        check("e\u{301}e\u{301}e\u{301}", 20, &["e\u{301}e\u{301}", "e\u{301}"]);
        check("👩\u{200d}👩👩\u{200d}👩", 30, &["👩\u{200d}👩", "👩\u{200d}👩"]);
        check("🇩🇪🇫🇷", 30, &["🇩🇪", "🇫🇷"]);
    }

    #[test]
    fn what_xml_refuses_is_dropped() {
        check("a\u{0}b\u{1f}c\u{7f}\u{fffe}", 50, &["abc"]);
    }

    #[test]
    fn a_paragraph_is_read_as_its_first_letter_says() {
        let check = |text: &str, expect| assert_eq!(Reading::of(text), expect, "{text}");
        check("12 % of calls", Reading::FromLeft);
        check("12 % من المكالمات with Latin", Reading::FromRight);
        check("Latin, then عربى", Reading::FromLeft);
        check("שלום", Reading::FromRight);
        check("漢字", Reading::FromLeft);
        check("12 %", Reading::FromLeft);
    }
}
