//! What the words around the guide to getting started are; its text is content.

use crate::content::Leaning;
use crate::model::Reply;

/// Getting started with clients.
#[allow(missing_docs, reason = "the words say what they are")]
pub struct BeginningsWords {
    /// Says nothing of what it is about: a client may see it.
    pub title: &'static str,
    pub intro: &'static str,
    pub whose: &'static str,
    pub own: &'static str,
    pub gone: &'static str,
    /// How many are done, of how many.
    pub done: fn(usize, usize) -> String,
    /// The same, within a chapter.
    pub done_short: fn(usize, usize) -> String,
    pub all_done: &'static str,
    pub next: fn(&str) -> String,
    pub to_next: &'static str,
    pub for_all: &'static str,
    pub ticked: fn(&str) -> String,
    pub chapters: &'static str,
    pub steps: &'static str,
    pub steps_of: fn(&str) -> String,
    pub instead_of: &'static str,
    pub say: &'static str,
    pub quoted: fn(&str) -> String,
    pub chooser: &'static str,
    pub chooser_invites: &'static str,
    pub chooser_questions: &'static str,
    pub leaning: fn(Leaning) -> &'static str,
    pub leaning_means: fn(Leaning) -> &'static str,
    pub replies: fn(Reply) -> &'static str,
    pub unanswered: &'static str,
    pub for_quiet: &'static str,
    pub for_open: &'static str,
    pub not_known: &'static str,
    pub rule_of_thumb: &'static str,
    pub with_client: &'static str,
    pub to_guide: &'static str,
}
