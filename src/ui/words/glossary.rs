//! What the words around the glossary are; the meanings are content.

use crate::content::TermArea;

/// Words and what they mean.
#[allow(missing_docs, reason = "the words say what they are")]
pub struct GlossaryWords {
    /// Says nothing of what it is about: a client may see it.
    pub title: &'static str,
    pub intro: &'static str,
    pub area: fn(TermArea) -> &'static str,
    pub learning: &'static str,
    pub ways: &'static str,
    pub near: &'static str,
    pub lead: &'static str,
    /// On a small key beside a word.
    pub key: &'static str,
    pub what_is: fn(&[&str]) -> String,
    pub all_words: &'static str,
    pub close: &'static str,
}
