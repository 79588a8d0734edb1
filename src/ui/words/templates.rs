//! What the words for templates are.

use crate::content::TemplateGroup;

/// What a map can begin with.
#[allow(missing_docs, reason = "the words say what they are")]
pub struct TemplateWords {
    pub open: &'static str,
    pub title: &'static str,
    pub close: &'static str,
    pub group: fn(TemplateGroup) -> &'static str,
    pub own: &'static str,
    pub no_own: &'static str,
    pub untitled: &'static str,
    pub change: &'static str,
    pub change_what: fn(&str) -> String,
    pub remove: &'static str,
    pub remove_what: fn(&str) -> String,
    pub save: &'static str,
    pub save_what: fn(&str) -> String,
    pub save_this: &'static str,
    pub is_one: &'static str,
    pub begin: &'static str,
}
