//! What the words for rounds of practice are.

use crate::model::{Behaviour, Trend};

/// Sheets of rounds of practice.
#[allow(missing_docs, reason = "the words say what they are")]
pub struct RoundWords {
    pub title: &'static str,
    pub rounds: &'static str,
    pub rounds_hint: &'static str,
    pub observe: &'static str,
    /// By the scenario’s title, which may be empty.
    pub called: fn(&str) -> String,
    /// By whom; empty for oneself.
    pub led_by: fn(&str) -> String,
    pub who_led: &'static str,
    pub who_led_hint: &'static str,
    pub gone: &'static str,
    pub back: &'static str,
    pub facts: &'static str,
    pub facts_hint: &'static str,
    pub fact: fn(usize) -> String,
    /// So many came out, of so many.
    pub facts_out: fn(usize, usize) -> String,
    pub facts_unknown: &'static str,
    pub how_many: &'static str,
    pub how_many_refused: &'static str,
    pub on_paper: fn(usize, usize) -> String,
    pub notes: &'static str,
    pub notes_lead: &'static str,
    pub notes_hint: &'static str,
    pub next_time: &'static str,
    pub next_time_hint: &'static str,
    pub stands_there: fn(&str) -> String,
    pub not_here: fn(&str) -> String,
    pub of_a_meeting: &'static str,
    pub nobody_named: &'static str,
    pub take_own: &'static str,
    pub take_of: fn(&str) -> String,
}

/// What came out of rounds, and what to do differently next time.
#[allow(missing_docs, reason = "the words say what they are")]
pub struct ProgressWords {
    pub lead: &'static str,
    pub empty: &'static str,
    /// Of whom, empty for oneself, and of how many rounds.
    pub of_lead: fn(&str, usize) -> String,
    pub rated: fn(usize) -> String,
    pub drawn: fn(Behaviour, &str) -> String,
    /// A day and a mark.
    pub point: fn(&str, &str) -> String,
    pub no_day: &'static str,
    pub trend: fn(Trend) -> String,
    /// Beside behaviours of which nothing can be said yet.
    pub few: &'static str,
    pub round_by_round: &'static str,
    pub next_times: &'static str,
    pub no_next_times: &'static str,
    pub rehearsed: &'static str,
    pub who: fn(&str) -> String,
    pub tried: &'static str,
    pub tried_what: fn(&str) -> String,
    pub tried_on: fn(&str) -> String,
    pub take_up: &'static str,
    pub take_up_what: fn(&str) -> String,
    /// What, and when it was noted.
    pub meant: fn(&str, &str) -> String,
    pub meant_undated: fn(&str) -> String,
    pub all: &'static str,
    pub into_plan: &'static str,
    pub into_plan_hint: &'static str,
    pub in_plan: &'static str,
}
