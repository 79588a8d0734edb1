//! English: words and what they mean.

use crate::content::TermArea;
use crate::ui::words::GlossaryWords;

pub(super) const GLOSSARY: GlossaryWords = GlossaryWords {
    title: "Words",
    intro: "What the words of this workbook mean here. Most are old and used by many; the people they come from stand under Sources.",
    area: |area| match area {
        TermArea::Map => "On the map",
        TermArea::Causes => "Causes and solutions",
        TermArea::Talks => "People and talks",
        TermArea::Checks => "Self-checks",
        TermArea::Workbook => "The workbook",
    },
    learning: "Skills and knowledge",
    ways: "Ways to learn",
    near: "See also",
    lead: "What the words mean",
    key: "?",
    what_is: |names| format!("What is meant by: {}", names.join(", ")),
    all_words: "All words",
    close: "Close",
};
