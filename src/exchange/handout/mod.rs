//! What a client gets: a map told in everyday words, as a text to send, as a web
//! page, and as slides.

mod markdown;
mod read;
mod slides;
mod web_page;
mod words;

pub use markdown::markdown;
pub use slides::{Slide, slides};
pub use web_page::web_page;
pub use words::HandoutWords;

/// A map as it is told to its client. It can only be made from what they may see.
#[derive(Clone, Debug, PartialEq)]
pub struct Handout {
    /// What it is about.
    pub title: String,
    /// For whom, and of which day.
    pub about: String,
    /// Its parts, none of them empty.
    pub sections: Vec<Section>,
    /// What is said where there is none. Not public, and neither is what follows,
    /// so that nobody else can make one.
    nothing: &'static str,
    /// The language of its own words.
    lang: &'static str,
}

/// A part of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// What it is about.
    pub title: &'static str,
    /// What it tells.
    pub entries: Vec<Entry>,
}

/// A result, a task, a point, an idea, or a question.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Entry {
    /// What others call it; nothing for a question.
    pub name: String,
    /// Whose work it is.
    pub whose: String,
    /// What is said of it.
    pub facts: Vec<Fact>,
    /// What else there is to know.
    pub about: Vec<String>,
}

/// Something that is said.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Fact {
    /// What it is; nothing where its entry says so.
    pub label: &'static str,
    /// The figure, if there is one.
    pub figure: String,
    /// In words.
    pub text: String,
}

/// The name of a file without its ending: what it is about and the day. It tells
/// nothing else, and every system takes it.
pub fn file_stem(title: &str, untitled: &str, day: &str) -> String {
    own_file_stem(title, untitled, "", day)
}

/// The same with words that tell one copy from another: they stay, however long the title is.
pub fn own_file_stem(title: &str, untitled: &str, copy: &str, day: &str) -> String {
    const MOST: usize = 60;
    let said = |title: &str| {
        let words = title.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        words.map(str::to_lowercase).collect::<Vec<_>>().join("-")
    };
    let mut stem: String = [said(title), said(untitled)].into_iter().find(|said| !said.is_empty()).unwrap_or_default();
    let copy = said(copy);
    // Systems count bytes.
    while stem.len() + copy.len() > MOST || stem.ends_with('-') {
        if stem.pop().is_none() {
            break;
        }
    }
    let parts = [stem.as_str(), &copy, day];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_called_after_what_it_is_about() {
        let check = |title: &str, expect: &str| assert_eq!(file_stem(title, "So far", "2026-03-01"), expect);
        check("Reserved books: ready sooner!", "reserved-books-ready-sooner-2026-03-01");
        check("", "so-far-2026-03-01");
        check("../..\\\u{202e}", "so-far-2026-03-01");
        check("Zürich 漢字", "zürich-漢字-2026-03-01");
        check(&"a ".repeat(90), &format!("{}a-2026-03-01", "a-".repeat(29)));
    }

    #[test]
    fn a_copy_is_told_from_another_whatever_the_title() {
        let check = |title: &str, expect: &str| {
            assert_eq!(own_file_stem(title, "So far", "my copy", "2026-03-01"), expect);
        };
        check("Calls", "calls-my-copy-2026-03-01");
        check("", "so-far-my-copy-2026-03-01");
        check(&"a ".repeat(90), &format!("{}a-my-copy-2026-03-01", "a-".repeat(26)));
        assert_eq!(own_file_stem("Calls", "", &"b".repeat(90), "2026-03-01"), format!("{}-2026-03-01", "b".repeat(90)));
    }
}
