//! Getting started with clients without announcing anything: what to read in ten
//! minutes, with steps to tick and examples, and what speaks for a quiet start or an
//! open one.
//!
//! Words of the method stay out of all of it: a client may look over one's shoulder.

mod asking;
mod choosing;
mod starting;

use crate::model::{Beginning, ClientId, Workbook};

pub use choosing::{Advice, CHOOSER, ChooserQuestion, Leaning, Reason, Start, advise};

/// A part of the guide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chapter {
    /// By what it is found on the page: small letters and hyphens.
    pub id: &'static str,
    /// What it is about.
    pub title: &'static str,
    /// What stands in it, in the order of reading.
    pub sections: &'static [Section],
    /// What to have done before it is behind one.
    pub steps: &'static [Step],
}

/// Some paragraphs, with examples.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Section {
    /// A heading of its own, or none.
    pub title: &'static str,
    /// What there is to say.
    pub paragraphs: &'static [&'static str],
    /// What to say, and instead of what.
    pub examples: &'static [Example],
}

impl Section {
    /// Paragraphs alone.
    const fn of(paragraphs: &'static [&'static str]) -> Section {
        Section { title: "", paragraphs, examples: &[] }
    }

    /// A paragraph under a heading.
    const fn under(title: &'static str, paragraphs: &'static [&'static str]) -> Section {
        Section { title, paragraphs, examples: &[] }
    }

    /// Examples alone.
    const fn examples(examples: &'static [Example]) -> Section {
        Section { title: "", paragraphs: &[], examples }
    }
}

/// Two ways of saying something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Example {
    /// What comes to mind first.
    pub instead_of: &'static str,
    /// What works better.
    pub say: &'static str,
    /// What makes the difference.
    pub because: &'static str,
}

/// Something to have done, and to tick then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// The word that is stored: small letters and hyphens. It never changes and is
    /// never used for anything else.
    pub id: &'static str,
    /// It is done once and counts for every client.
    pub once: bool,
    /// What is so when it is done.
    pub text: &'static str,
}

/// The guide, in the order of reading.
pub const CHAPTERS: [Chapter; 8] = [
    starting::SHOW_IT,
    starting::WORDS,
    starting::FIVE_MEETINGS,
    asking::COURSE,
    asking::DATA,
    asking::EXITS,
    asking::BETTER_LEFT,
    starting::A_NAME,
];

/// The steps that are done with a client: their own, and those that are done once
/// and count for every client. Without a client, one's own.
pub fn steps_done(workbook: &Workbook, whose: Option<ClientId>) -> Beginning {
    let mut done = workbook.beginning(whose);
    if whose.is_some() {
        let own = workbook.beginning(None);
        let once = CHAPTERS.iter().flat_map(|chapter| chapter.steps).filter(|step| step.once);
        once.for_each(|step| done.tick(step.id, own.done_on(step.id)));
    }
    done
}

/// How far one has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// How many steps are done, of those that this version knows.
    pub done: usize,
    /// How many there are.
    pub of: usize,
    /// The first that isn't.
    pub next: Option<&'static Step>,
}

impl Progress {
    /// How far one has come in all of the guide.
    pub fn of(beginning: &Beginning) -> Progress {
        Progress::among(CHAPTERS.iter().flat_map(|chapter| chapter.steps), beginning)
    }

    /// How far one has come in a chapter.
    pub fn in_chapter(chapter: &'static Chapter, beginning: &Beginning) -> Progress {
        Progress::among(chapter.steps.iter(), beginning)
    }

    fn among(steps: impl Iterator<Item = &'static Step>, beginning: &Beginning) -> Progress {
        let mut progress = Progress { done: 0, of: 0, next: None };
        for step in steps {
            progress.of += 1;
            match beginning.done_on(step.id) {
                Some(_) => progress.done += 1,
                None => progress.next = progress.next.or(Some(step)),
            }
        }
        progress
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::model::{Client, Edit, Id, ReplicaId, Tick, WorkbookId, WorkbookInfo};

    fn steps() -> impl Iterator<Item = &'static Step> {
        CHAPTERS.iter().flat_map(|chapter| chapter.steps)
    }

    /// All that is read, but for the headings.
    fn texts() -> Vec<&'static str> {
        let sections = || CHAPTERS.iter().flat_map(|chapter| chapter.sections);
        let examples = sections().flat_map(|section| section.examples);
        let said = examples.flat_map(|example| [example.instead_of, example.say, example.because]);
        let paragraphs = sections().flat_map(|section| section.paragraphs.iter().copied());
        paragraphs.chain(said).chain(steps().map(|step| step.text)).collect()
    }

    #[test]
    fn it_is_read_in_ten_minutes() {
        let words: usize = texts().iter().map(|text| text.split_whitespace().count()).sum();
        assert!((1_800..=2_300).contains(&words), "{words} words");
    }

    #[test]
    fn nothing_is_empty_and_every_word_that_is_stored_stands_for_one_step() {
        for text in texts().into_iter().chain(CHAPTERS.iter().map(|chapter| chapter.title)) {
            assert!(!text.trim().is_empty() && text.trim() == text && !text.contains("  "), "{text}");
        }
        for chapter in CHAPTERS {
            assert!(!chapter.steps.is_empty(), "{}", chapter.id);
            let said = |section: &Section| !section.paragraphs.is_empty() || !section.examples.is_empty();
            assert!(chapter.sections.iter().all(said), "{}", chapter.id);
        }
        let ids: Vec<&str> = CHAPTERS.iter().map(|chapter| chapter.id).chain(steps().map(|step| step.id)).collect();
        let fits = |id: &str| !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
        assert!(ids.iter().all(|id| fits(id)), "{ids:?}");
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "each once");
    }

    #[test]
    fn the_words_that_are_stored_stay_what_they_were() {
        let ids: Vec<&str> = steps().map(|step| step.id).collect();
        assert_eq!(
            ids,
            [
                "tell-own-manager",
                "pick-one-client",
                "look-up-business",
                "own-sentence",
                "tried-aloud",
                "know-their-result",
                "saw-work",
                "brought-back",
                "looked-ahead",
                "agreed-small",
                "request-word-for-word",
                "asked-leave",
                "result-before-topic",
                "asked-for-time",
                "said-who-sees",
                "brought-facts",
                "way-out-said",
                "one-habit",
                "figure-before",
                "client-tells",
                "quiet-or-open",
            ]
        );
    }

    #[test]
    fn no_word_of_the_method_stands_in_it() {
        let chooser = CHOOSER.iter().flat_map(|asked| [asked.text, asked.yes.text, asked.no.text]);
        for text in texts().into_iter().chain(CHAPTERS.iter().map(|chapter| chapter.title)).chain(chooser) {
            let text = text.to_lowercase();
            for word in ["stealth", "performance", "consult", "gaps map", "refram", "proactive", "should-is"] {
                assert!(!text.contains(word), "{word} in {text}");
            }
        }
    }

    #[test]
    fn what_is_done_once_counts_for_every_client_and_nothing_else_does() {
        let tick = Tick { now: 1, replica: ReplicaId::LOWEST };
        let (client, day) = (ClientId::LOWEST, "2026-03-01".parse().ok());
        let (mut own, mut theirs) = (Beginning::default(), Beginning::default());
        ["own-sentence", "saw-work"].iter().for_each(|step| own.tick(step, day));
        ["tell-own-manager", "brought-back"].iter().for_each(|step| theirs.tick(step, day));
        let edits =
            [Edit::add(client, Client::default()), Edit::set(None, own.clone()), Edit::set(Some(client), theirs)];
        let empty = Workbook::new(WorkbookId::LOWEST, WorkbookInfo::default(), tick);
        let book = edits.iter().fold(empty, |book, edit| book.apply(edit, tick).unwrap());
        let done = steps_done(&book, Some(client));
        let words: Vec<&str> = done.done.keys().map(String::as_str).collect();
        assert_eq!(words, ["brought-back", "own-sentence"]);
        assert_eq!(steps_done(&book, None), own);
    }

    #[test]
    fn progress_counts_the_steps_that_it_knows_and_names_the_next() {
        let day = "2026-03-01".parse().ok();
        let mut beginning = Beginning::default();
        let first = Progress::of(&beginning);
        assert_eq!((first.done, first.of, first.next.map(|step| step.id)), (0, 21, Some("tell-own-manager")));
        for step in ["tell-own-manager", "look-up-business", "a-step-of-next-year"] {
            beginning.tick(step, day);
        }
        let some = Progress::of(&beginning);
        assert_eq!((some.done, some.next.map(|step| step.id)), (2, Some("pick-one-client")));
        let chapter = Progress::in_chapter(&CHAPTERS[1], &beginning);
        assert_eq!((chapter.done, chapter.of), (0, 2));
        steps().for_each(|step| beginning.tick(step.id, day));
        let all = Progress::of(&beginning);
        assert_eq!((all.done, all.next), (all.of, None));
    }
}
