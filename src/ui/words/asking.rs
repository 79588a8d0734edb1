//! What the words for asking are.

use crate::model::Opening;
use crate::ui::pages::map::asking::Form;

/// Questions for what is open, and their answers.
#[allow(missing_docs, reason = "the words say what they are")]
pub struct AskingWords {
    pub ask: &'static str,
    pub ask_about: fn(&str) -> String,
    pub walk: &'static str,
    /// While nothing is there that one could begin with.
    pub walk_hint: &'static str,
    pub title: &'static str,
    pub close: &'static str,
    pub questions: &'static str,
    pub about_factor: &'static str,
    pub when: &'static str,
    pub listen: &'static str,
    pub what: fn(Opening) -> &'static str,
    pub field: fn(Form) -> &'static str,
    pub keys: &'static str,
    pub apply: &'static str,
    pub apply_and_go_on: &'static str,
    pub back: &'static str,
    pub next: &'static str,
    pub not_now: &'static str,
    pub put_off: &'static str,
    pub list: &'static str,
    pub still_open: fn(usize) -> String,
    pub nothing_open: &'static str,
    pub nothing_here: &'static str,
    pub nothing_said: &'static str,
    pub refused: &'static str,
    pub on_the_map: &'static str,
    pub request: RequestWords,
}

/// Beginning a map from a request.
#[allow(missing_docs, reason = "the words say what they are")]
pub struct RequestWords {
    pub begin: &'static str,
    pub field: &'static str,
    pub text: &'static str,
    pub add: &'static str,
    pub cancel: &'static str,
    pub keep: &'static str,
}
