//! What the words for a day's page are.

use crate::model::PromisedBy;

/// What a day asks for.
#[allow(missing_docs, reason = "the words say what they are")]
pub struct TodayWords {
    pub title: &'static str,
    /// By the day that it is.
    pub ahead: fn(&str) -> String,
    pub reading: &'static str,
    pub nothing: &'static str,
    pub meetings: &'static str,
    pub meeting_missed: fn(&str) -> String,
    pub meeting_today: fn(&str) -> String,
    pub meeting_some_time_today: &'static str,
    pub meeting_going_on: &'static str,
    pub meeting_to_go_over: fn(&str) -> String,
    pub promises: &'static str,
    pub promised: fn(PromisedBy, &str) -> String,
    pub actions: &'static str,
    pub reviews: &'static str,
    pub clients: &'static str,
    pub solutions: &'static str,
    pub solution_late: fn(u64, &str) -> String,
    pub solution_due: fn(u64, &str) -> String,
    pub questions: &'static str,
    pub checks: &'static str,
    /// How many are not shown.
    pub more: fn(usize) -> String,
    /// In which section, for those who don't see where it stands.
    pub more_of: fn(&str, usize) -> String,
    pub backup: &'static str,
    /// How many days ago, and whether something has changed since.
    pub backup_age: fn(u64, bool) -> String,
    pub begin: &'static str,
    pub begin_text: &'static str,
    pub begin_client: &'static str,
}
