//! What the words for looking at the nine factors are.

use crate::model::{Factor, Lens, LensGroup, Looked, Polarity};

/// The nine factors, what was found under each, and what usually fits.
#[allow(missing_docs, reason = "the words say what they are")]
pub struct FactorWords {
    pub link: &'static str,
    pub back: &'static str,
    pub title: &'static str,
    pub hint: &'static str,
    pub lens: &'static str,
    pub lenses: fn(Lens) -> &'static str,
    pub group: fn(LensGroup) -> &'static str,
    pub group_hint: fn(LensGroup) -> &'static str,
    /// What a factor is called in a lens.
    pub factor: fn(Lens, Factor) -> &'static str,
    pub belongs: fn(Factor) -> &'static str,
    /// By which one knows what falls under it.
    pub question: fn(Factor) -> &'static str,
    pub which: &'static str,
    pub ask: &'static str,
    pub tally: &'static str,
    pub looked: fn(Looked) -> &'static str,
    pub count: fn(Looked, usize) -> String,
    pub count_unplaced: fn(usize) -> String,
    pub to_factors: fn(&str) -> String,
    pub unplaced: &'static str,
    pub unplaced_hint: &'static str,
    pub place: &'static str,
    pub put_there: &'static str,
    pub put_there_what: fn(&str) -> String,
    pub side: fn(Polarity) -> &'static str,
    pub side_of: fn(Polarity, &str) -> String,
    pub add: &'static str,
    pub add_to: fn(Polarity, &str) -> String,
    pub on_map: fn(&str) -> String,
    pub not_shown: &'static str,
    pub remove: fn(&str) -> String,
    pub found_none: &'static str,
    pub note: &'static str,
    pub note_hint: &'static str,
    pub noted: fn(&str) -> String,
    /// Leads from a check to the page.
    pub look_there: &'static str,
    pub usual: &'static str,
    pub take_up: fn(&str) -> String,
    pub take_up_for: fn(&str, &str) -> String,
    pub is_there: fn(&str) -> String,
}
