//! What the words around learning needs are; items and suggestions are content.

use crate::content::{Aspect, LearningArea, SuggestionFor};
use crate::model::{CheckAnswer, Rated, Score};

/// Rating what a partnership asks of people, and what comes out.
#[allow(missing_docs, reason = "the words say what they are")]
pub struct LearningWords {
    /// How many items are rated, of how many.
    pub rated: fn(usize, usize) -> String,
    pub rated_short: fn(usize, usize) -> String,
    pub how: &'static str,
    pub keys: &'static str,
    pub areas: &'static str,
    pub area: fn(LearningArea) -> &'static str,
    pub area_about: fn(LearningArea) -> &'static str,
    pub aspect: fn(Aspect) -> &'static str,
    pub meaning: &'static str,
    /// What is asked of each item.
    pub asks: fn(Rated) -> &'static str,
    pub anchor: fn(Rated, Score) -> &'static str,
    pub answer: fn(Rated, CheckAnswer) -> &'static str,
    pub next_area: fn(LearningArea) -> String,
    pub next_open: &'static str,
    pub all_rated: &'static str,

    pub aid: &'static str,
    pub nothing_yet: &'static str,
    pub nothing_wanting: &'static str,
    /// What comes first, and with which priority.
    pub first: fn(&[&str], u8) -> String,
    pub too_many_first: fn(usize, u8) -> String,
    pub arithmetic: &'static str,
    pub with_whom: fn(&str) -> String,
    pub save_needs: &'static str,
    pub save_plan: &'static str,
    pub needs_file: &'static str,
    pub plan_file: &'static str,

    pub heat: &'static str,
    pub heat_about: &'static str,
    pub heat_corner: &'static str,
    pub heat_importance: &'static str,
    pub heat_level: &'static str,
    pub heat_priority: fn(u8) -> String,

    pub ranking: &'static str,
    pub ranking_about: &'static str,
    /// Its place, and whether it is shared.
    pub place: fn(usize, bool) -> String,
    pub place_told: fn(usize, bool) -> String,
    pub column_place: &'static str,
    pub column_item: &'static str,
    pub column_area: &'static str,
    pub column_aspect: &'static str,
    pub column_lowest: &'static str,
    pub column_highest: &'static str,
    pub column_importance: &'static str,
    pub column_level: &'static str,
    pub column_priority: &'static str,
    pub column_in_words: &'static str,
    pub column_why: &'static str,
    /// What is wanted of nobody, folded away.
    pub at_rest: fn(usize) -> String,
    pub unplaced: fn(usize) -> String,
    pub unplaced_about: &'static str,
    /// Why an item has no place: what was said of one side of it.
    pub lacks: fn(Rated, Option<CheckAnswer>) -> &'static str,
    pub untouched: &'static str,

    /// How the priorities of several people are put together.
    pub group_arithmetic: &'static str,
    pub group_range: fn(&str, &str) -> String,
    pub priority_told: fn(&str) -> String,
    /// Which of the two things is said of an item.
    pub of_item: fn(&str, Rated) -> String,
    /// What isn't shown, as too few rated it.
    pub held_back: fn(&[&str]) -> String,

    pub ways: &'static str,
    pub ways_about: &'static str,
    pub no_ways: &'static str,
    pub other_needs: fn(usize) -> String,
    pub of: fn(SuggestionFor) -> &'static str,
    pub free: &'static str,
    pub because: fn(&str) -> String,
    pub what_and_how: &'static str,
    pub talks: &'static str,
    pub doing_it_well: &'static str,
    pub the_plan: &'static str,
    pub plan: &'static str,
    pub planned: fn(&str) -> String,
    /// What stands on the list: the first step, and for which item.
    pub planned_text: fn(&str, &str) -> String,
    /// What a button is for, for those who don't see beside what it stands.
    pub for_need: fn(&str, &str) -> String,

    pub column_what: &'static str,
    pub column_who: &'static str,
    pub column_due: &'static str,
    pub column_done: &'static str,
    pub column_need: &'static str,
    pub column_way: &'static str,
}
