//! What the words for sets of questions are.

use crate::exchange::{Brings, SetError, SetNotice};

/// Sets of questions.
#[allow(missing_docs, reason = "the words say what they are")]
pub struct QuestionSetWords {
    pub title: &'static str,
    pub lead: &'static str,
    pub add: &'static str,
    pub from_file: &'static str,
    pub untitled: &'static str,
    pub count: fn(usize) -> String,
    pub name: &'static str,
    pub name_hint: &'static str,
    pub note: &'static str,
    pub note_hint: &'static str,
    pub empty: &'static str,
    pub choosing: &'static str,
    pub save: &'static str,
    pub save_what: fn(&str) -> String,
    pub close: &'static str,
    pub file: &'static str,
    pub member: fn(&str, &str) -> String,
    pub up: fn(&str) -> String,
    pub down: fn(&str) -> String,
    pub placed: fn(&str, usize, usize) -> String,
    pub in_sets: &'static str,
    pub no_sets: &'static str,
    pub brings: fn(&str, Brings) -> String,
    pub name_taken: &'static str,
    pub notice: fn(&SetNotice) -> String,
    pub show: &'static str,
    pub put_in: &'static str,
    pub error: fn(&SetError) -> String,
}
