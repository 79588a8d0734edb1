//! What the words for the checks of a map are.

use crate::model::{CheckCounts, Family, Finding, Severity};

/// Checks: what they noticed, what helps, and how they are put aside.
#[allow(missing_docs, reason = "the words say what they are")]
pub struct CheckWords {
    pub title: &'static str,
    pub none: &'static str,
    pub hint: &'static str,
    pub severities: fn(Severity) -> &'static str,
    pub count: fn(Severity, usize) -> String,
    /// In a list of maps; nothing where there are none.
    pub counts: fn(CheckCounts) -> String,
    pub name: fn(&Finding) -> &'static str,
    pub why: fn(&Finding) -> String,
    pub ask: fn(&Finding) -> &'static str,
    pub ask_label: &'static str,
    /// The first one's name, and how many there are.
    pub marked: fn(&str, usize) -> String,
    /// For those who don't see the mark: how much it weighs.
    pub check_of: fn(Severity, &str) -> String,
    pub park: &'static str,
    pub because: &'static str,
    pub because_hint: &'static str,
    pub dismiss: &'static str,
    pub dismiss_what: fn(&str) -> String,
    pub dismissed: fn(usize) -> String,
    pub bring_back: &'static str,
    pub bring_back_what: fn(&str) -> String,
    pub of_map: &'static str,
    pub family: fn(Family) -> &'static str,
}
