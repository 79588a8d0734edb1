//! What the words for the history of a map are.

use crate::model::How;

/// Points in the history of a map, and what changed between two of them.
#[allow(missing_docs, reason = "the words say what they are")]
pub struct HistoryWords {
    pub link: &'static str,
    pub back: &'static str,
    pub title: &'static str,
    pub purpose: &'static str,
    pub no_points: &'static str,
    pub name: &'static str,
    pub name_now: &'static str,
    /// What a moment is called that nobody names, by the day and how many are called so.
    pub unnamed: fn(&str, usize) -> String,
    pub points: &'static str,
    pub rename: &'static str,
    pub open: &'static str,
    pub open_what: fn(&str) -> String,
    /// What a map is called that was made of a point, by the map's title and the point's name.
    pub opened_title: fn(&str, &str) -> String,
    pub remove_what: fn(&str) -> String,
    pub what_changed: &'static str,
    pub before: &'static str,
    pub after: &'static str,
    pub now: &'static str,
    pub moment: fn(&str, &str) -> String,
    pub nothing_changed: &'static str,
    /// So many changes, so many of them in needs, in so many needs.
    pub counts: fn(usize, usize, usize) -> String,
    pub whole_map: &'static str,
    pub loose: &'static str,
    pub head: &'static str,
    pub need_itself: &'static str,
    pub cause: fn(&str) -> String,
    pub solution: fn(&str) -> String,
    pub how: fn(How) -> &'static str,
    pub nothing: &'static str,
    pub level: &'static str,
    pub agreed: &'static str,
    pub words: &'static str,
    pub found_none: &'static str,
    pub worth: fn(&str) -> String,
    pub somebody_gone: &'static str,
    pub client_gone: &'static str,
    pub without_words: &'static str,
}
