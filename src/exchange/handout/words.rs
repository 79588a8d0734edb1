//! The words of what is handed out.

use crate::model::{Conventions, Gap, SolutionOnSheet, Valued};

/// Everyday words, in one language. What is in them is what the method says.
#[allow(missing_docs, reason = "the words say what they are")]
#[derive(Clone, Copy, Debug)]
pub struct HandoutWords {
    /// The language, as a page says it.
    pub lang: &'static str,
    pub untitled: &'static str,
    pub nothing: &'static str,
    pub for_whom: fn(&str) -> String,
    pub results: &'static str,
    pub work: &'static str,
    pub hinders: &'static str,
    pub helps: &'static str,
    pub plays_a_part: &'static str,
    pub ideas: &'static str,
    pub questions: &'static str,
    pub result: fn(usize) -> String,
    pub task: fn(usize) -> String,
    pub point: fn(usize) -> String,
    pub idea: fn(usize) -> String,
    pub want: &'static str,
    pub today: &'static str,
    pub to_go: &'static str,
    pub opportunity: &'static str,
    pub not_known: &'static str,
    /// How far it is; nothing where it can't be said.
    pub gap: fn(&Gap, Option<&str>, &Conventions) -> String,
    pub worth_label: &'static str,
    /// What closing it is worth.
    pub worth: fn(&Valued, &Conventions) -> String,
    /// What may not be so, as a question.
    pub guess: fn(&str) -> String,
    pub guessed_figure: fn(&str) -> String,
    pub measured_by: fn(&str) -> String,
    pub until: fn(&str) -> String,
    /// With whom and when, either of which may be empty.
    pub agreed: fn(&str, &str) -> String,
    pub serves: fn(&str) -> String,
    pub concerns: fn(&str) -> String,
    pub answers: fn(&str) -> String,
    /// How far it has come; of what the client asked for, that it isn’t forgotten.
    pub status: fn(&SolutionOnSheet) -> &'static str,
    pub sign: fn(&str) -> String,
    /// By what is asked about, and which side of it.
    pub is_it_so: fn(&str, &str) -> String,
    pub who_knows: fn(&str, &str) -> String,
    pub what_shows_it: fn(&str) -> String,
    /// The second and further parts of something.
    pub goes_on: fn(&str) -> String,
}
