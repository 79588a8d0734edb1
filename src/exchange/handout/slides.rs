//! A handout on a screen that many look at: split so that no slide has to be scrolled.

use super::words::HandoutWords;
use super::{Entry, Fact, Handout};

/// What is seen at once.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Slide {
    /// What it is about.
    pub title: String,
    /// For whom, and of which day: on the first one.
    pub about: String,
    /// Which part of what it is about, and of how many.
    pub part: (usize, usize),
    /// What stands on it.
    pub entries: Vec<Entry>,
}

/// What goes onto a slide, in tenths of a line.
const ROOM: usize = 110;
/// Of how many nobody loses track.
const MOST: usize = 4;
const LINE: usize = 10;
const FIGURE: usize = 15;
const SMALL: usize = 8;
const BETWEEN: usize = 8;
/// Letters of a line as wide as the slide; fewer than go into it, as words don't break.
const LETTERS: usize = 60;
const SMALL_LETTERS: usize = 84;
/// The title on the first slide.
const TITLE_LETTERS: usize = 32;
const TITLE_LINES: usize = 4;

/// The slides, the first with the title alone. Something long goes on on the next.
pub fn slides(handout: &Handout, words: &HandoutWords) -> Vec<Slide> {
    // No slide is large enough for any title; the other copies have the whole.
    let title = shortened(&handout.title, TITLE_LETTERS, TITLE_LINES);
    let about = shortened(&handout.about, LETTERS, 3);
    let mut slides = vec![Slide { title, about, part: (1, 1), entries: Vec::new() }];
    for section in &handout.sections {
        let mut parts: Vec<Vec<Entry>> = Vec::new();
        let mut taken = 0;
        for piece in section.entries.iter().flat_map(|entry| pieces(entry, words)) {
            let height = height(&piece);
            match parts.last_mut() {
                Some(part) if taken + height <= ROOM && part.len() < MOST => part.push(piece),
                _ => {
                    taken = 0;
                    parts.push(vec![piece]);
                }
            }
            taken += height + BETWEEN;
        }
        let of = parts.len();
        for (entries, at) in parts.into_iter().zip(1..) {
            let title = section.title.to_string();
            slides.push(Slide { title, about: String::new(), part: (at, of), entries });
        }
    }
    slides
}

/// How high something is.
fn height(entry: &Entry) -> usize {
    let letters = letters(entry.facts.len());
    let fact = |fact: &Fact| {
        let label = if fact.label.is_empty() { 0 } else { SMALL };
        let figure = if fact.figure.is_empty() { 0 } else { FIGURE * lines(&fact.figure, letters.div_ceil(2)) };
        label + figure + LINE * lines(&fact.text, letters)
    };
    let name = if entry.name.is_empty() { 0 } else { LINE };
    let facts = entry.facts.iter().map(fact).max().unwrap_or_default();
    let about = entry.about.join(" · ");
    name + LINE * lines(&entry.whose, LETTERS) + facts + SMALL * lines(&about, SMALL_LETTERS)
}

/// The letters of a line where so many things stand beside each other.
fn letters(beside: usize) -> usize {
    match beside {
        0 | 1 => LETTERS,
        2 => 28,
        _ => 18,
    }
}

/// How many lines a text fills. Signs that may be wide count twice.
fn lines(text: &str, letters: usize) -> usize {
    let width = |line: &str| line.chars().map(|c| if c < '\u{1100}' { 1 } else { 2 }).sum::<usize>();
    text.trim().lines().map(|line| width(line).div_ceil(letters).max(1)).sum()
}

/// Something in pieces that fit, each on its own: most often one.
fn pieces(entry: &Entry, words: &HandoutWords) -> Vec<Entry> {
    if height(entry) <= ROOM {
        return vec![entry.clone()];
    }
    let mut pieces: Vec<Entry> = Vec::new();
    let letters = letters(entry.facts.len());
    let mut add = |piece: Entry| {
        let name =
            if pieces.is_empty() || entry.name.is_empty() { entry.name.clone() } else { (words.goes_on)(&entry.name) };
        pieces.push(Entry { name, ..piece });
    };
    let text = |text: String| Fact { text, ..Fact::default() };
    let whose_is_short = lines(&entry.whose, LETTERS) <= 2;
    if !whose_is_short {
        for chunk in chunks(&entry.whose, LETTERS, 8) {
            add(Entry { facts: vec![text(chunk)], ..Entry::default() });
        }
    }
    // Figures are short as a rule; one that isn't counts as words.
    let of_words = |fact: &Fact| match lines(&fact.figure, letters.div_ceil(2)) {
        0 | 1 => (fact.figure.clone(), chunks(&fact.text, letters, 5)),
        _ => (String::new(), chunks(&format!("{}\n{}", fact.figure, fact.text), letters, 5)),
    };
    let parts: Vec<(&Fact, String, Vec<String>)> = entry
        .facts
        .iter()
        .map(|fact| {
            let (figure, chunks) = of_words(fact);
            (fact, figure, chunks)
        })
        .collect();
    let most = parts.iter().map(|(_, _, chunks)| chunks.len()).max().unwrap_or_default().max(1);
    for at in 0..most {
        let of = |(fact, figure, chunks): &(&Fact, String, Vec<String>)| {
            let figure = if at == 0 { figure.clone() } else { String::new() };
            Fact { label: fact.label, figure, text: chunks.get(at).cloned().unwrap_or_default() }
        };
        let facts = parts.iter().map(of).filter(|fact| !fact.figure.is_empty() || !fact.text.is_empty()).collect();
        let whose = if at == 0 && whose_is_short { entry.whose.clone() } else { String::new() };
        add(Entry { whose, facts, ..Entry::default() });
    }
    for chunk in chunks(&entry.about.join(" · "), SMALL_LETTERS, 10) {
        add(Entry { about: vec![chunk], ..Entry::default() });
    }
    pieces
}

/// A text in parts of at most so many lines, cut between words where it has some.
fn chunks(text: &str, letters: usize, most_lines: usize) -> Vec<String> {
    let mut chunks: Vec<String> = Vec::new();
    let mut chunk = String::new();
    for word in text.trim().split_inclusive(char::is_whitespace).flat_map(|word| cut(word, letters)) {
        if !chunk.is_empty() && lines(&format!("{chunk}{word}"), letters) > most_lines {
            chunks.push(chunk.trim().to_string());
            chunk = String::new();
        }
        chunk.push_str(&word);
    }
    chunks.push(chunk.trim().to_string());
    chunks.retain(|chunk| !chunk.is_empty());
    chunks
}

/// What of a text fits into so many lines.
fn shortened(text: &str, letters: usize, most_lines: usize) -> String {
    if lines(text, letters) <= most_lines {
        return text.to_string();
    }
    chunks(text, letters, most_lines).into_iter().next().unwrap_or_default() + " …"
}

/// A word, in parts where it is longer than a line.
fn cut(word: &str, letters: usize) -> Vec<String> {
    let signs: Vec<char> = word.chars().collect();
    signs.chunks(letters.div_ceil(2)).map(|part| part.iter().collect()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fact(label: &'static str, figure: &str, text: &str) -> Fact {
        Fact { label, figure: figure.into(), text: text.into() }
    }

    #[test]
    fn a_long_text_is_cut_between_words_and_nothing_of_it_is_lost() {
        let text = "word ".repeat(300);
        let parts = chunks(&text, 20, 5);
        assert!(parts.len() > 10 && parts.iter().all(|part| lines(part, 20) <= 5));
        assert_eq!(parts.join(" "), text.trim());
        let long = "x".repeat(500);
        assert_eq!(chunks(&long, 20, 5).concat(), long);
        assert_eq!(chunks(" ", 20, 5), Vec::<String>::new());
    }

    #[test]
    fn wide_signs_and_lines_take_more_room() {
        assert_eq!((lines("", 10), lines("abc", 10), lines("a\n\nb", 10)), (0, 1, 3));
        assert_eq!((lines(&"漢".repeat(10), 10), lines(&"a".repeat(10), 10)), (2, 1));
    }

    #[test]
    fn three_things_beside_each_other_are_higher_than_one() {
        let text = "Nine in ten reserved books lie ready within five days";
        let one = Entry { facts: vec![fact("", "", text)], ..Entry::default() };
        let three = Entry { facts: vec![fact("a", "90 %", text), fact("b", "", ""), fact("c", "", "")], ..one.clone() };
        assert!(height(&three) > height(&one));
    }
}
