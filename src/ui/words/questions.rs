//! What the words for the question guide are.

use crate::content::QuestionShow;
use crate::model::{Category, Fault, FaultKind, Fills, Form, Mode, Stage, Subject};

/// The question guide.
#[allow(missing_docs, reason = "the words say what they are")]
pub struct QuestionWords {
    pub title: &'static str,
    pub add: &'static str,
    pub search: &'static str,
    pub search_hint: &'static str,
    pub shows: fn(QuestionShow) -> &'static str,
    pub any: &'static str,
    pub shown: fn(usize, usize) -> String,
    pub own: &'static str,
    pub untitled: &'static str,
    pub favourite: &'static str,
    pub text: &'static str,
    pub text_hint: &'static str,
    pub when_to_use: &'static str,
    pub when_hint: &'static str,
    pub listen_for: &'static str,
    pub listen_hint: &'static str,
    pub mode: &'static str,
    pub modes: fn(Mode) -> &'static str,
    pub stage: &'static str,
    pub stages: fn(Stage) -> &'static str,
    pub level: &'static str,
    pub levels: fn(Subject) -> &'static str,
    pub category: &'static str,
    pub categories: fn(Category) -> &'static str,
    pub fills: &'static str,
    pub fills_what: fn(Fills) -> &'static str,
    pub not_said: &'static str,
    pub copy: &'static str,
    pub copy_what: fn(&str) -> String,
    pub remove_what: fn(&str) -> String,
    pub advice: &'static str,
    pub form: fn(Form, &str) -> Option<String>,
    pub fault: fn(&Fault) -> String,
    pub pattern: fn(FaultKind) -> &'static str,
    pub after: fn(Option<Category>, &[String]) -> String,
}
