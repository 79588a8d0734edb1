//! What the words around a change over time are.

use crate::model::Adoption;

/// How a change goes, day by day.
#[allow(missing_docs, reason = "the words say what they are")]
pub struct ChangeWords {
    /// Says nothing of what it is about: a client may see it.
    pub title: &'static str,
    pub intro: &'static str,
    pub offer_about: &'static str,
    pub to_page: &'static str,
    pub to_clients: &'static str,
    pub back: &'static str,
    pub whose: &'static str,
    pub own: &'static str,
    pub gone: &'static str,
    /// By the client's name.
    pub with_client: fn(&str) -> String,
    pub with_own: &'static str,
    pub add: &'static str,
    pub none: &'static str,
    pub now_title: &'static str,
    /// Where it stands, since which day.
    pub now: fn(&str, &str) -> String,
    pub now_unsaid: &'static str,
    /// How it stands with the next look.
    pub next: fn(&str) -> String,
    pub no_next: &'static str,
    pub adoption: fn(Adoption) -> &'static str,
    pub unsaid: &'static str,
    /// What the picture shows.
    pub course: fn(&str) -> String,
    pub course_point: fn(&str, &str) -> String,
    pub course_today: &'static str,
    pub entries: &'static str,
    pub entry_of: fn(&str) -> String,
    pub on: &'static str,
    pub stands: &'static str,
    pub tried: &'static str,
    pub tried_hint: &'static str,
    pub changed: &'static str,
    pub changed_hint: &'static str,
    pub learnt: &'static str,
    pub learnt_hint: &'static str,
    pub review: &'static str,
    pub remove: fn(&str) -> String,
}
