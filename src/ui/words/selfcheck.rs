//! What the words around self-checks are; statements, tips and pitfalls are content.

use crate::content::{Ready, Theme};
use crate::model::{CheckAnswer, CheckKind, Degree, FrontRunner, Outcome, Phase, ReadinessStep, Share};

/// The list of self-checks, and answering one.
#[allow(missing_docs, reason = "the words say what they are")]
pub struct SelfcheckWords {
    /// Says nothing of what it is about: a client may see it.
    pub title: &'static str,
    pub intro: &'static str,
    /// The question that a self-check answers.
    pub offer: fn(CheckKind) -> &'static str,
    pub offer_about: fn(CheckKind) -> &'static str,
    pub begin: fn(CheckKind) -> &'static str,
    pub rounds: &'static str,
    pub no_rounds: &'static str,
    /// By which self-check it is, as far as that is known, and whom or what it is about, if that was said.
    pub called: fn(Option<CheckKind>, &str) -> String,
    /// How many statements are answered, of how many.
    pub answered: fn(usize, usize) -> String,
    pub finished: fn(&str) -> String,
    pub begun: fn(&str) -> String,
    pub no_day: &'static str,
    pub back: &'static str,
    pub missing: &'static str,
    pub pages: &'static str,
    pub answers: &'static str,
    pub result: &'static str,
    pub about: &'static str,
    pub client: &'static str,
    pub nobody: &'static str,
    pub note: &'static str,
    pub note_hint: fn(CheckKind) -> &'static str,
    pub how: &'static str,
    pub one_at_a_time: &'static str,
    pub all_on_a_page: &'static str,
    pub think_of: fn(CheckKind) -> &'static str,
    pub keys: &'static str,
    /// Which one, of how many, and for what it speaks where that may be known.
    pub statement: fn(usize, usize, Theme) -> String,
    pub answer: fn(CheckKind, CheckAnswer) -> &'static str,
    /// The key that gives it.
    pub key_of: fn(CheckAnswer) -> &'static str,
    pub previous: &'static str,
    pub next: &'static str,
    pub next_open: &'static str,
    pub finish: &'static str,
    pub to_result: &'static str,
    pub newer: &'static str,
    pub remove: &'static str,
}

/// What comes out of a round.
#[allow(missing_docs, reason = "the words say what they are")]
pub struct CheckResultWords {
    pub print: &'static str,
    pub aid: &'static str,
    pub outcome: fn(&Outcome<Phase>) -> String,
    pub nothing_yet: &'static str,
    /// What speaks for its standing out, and what against.
    pub why: fn(&FrontRunner<Phase>) -> Vec<String>,
    pub tie: &'static str,
    pub mixed: &'static str,
    pub too_few: fn(&[Phase]) -> String,
    pub phases: &'static str,
    pub phase_short: fn(Phase) -> &'static str,
    pub phase: fn(Phase) -> &'static str,
    pub phase_means: fn(Phase) -> &'static str,
    pub degree: fn(Option<Degree>) -> &'static str,
    pub column_phase: &'static str,
    pub column_scale: &'static str,
    pub column_share: &'static str,
    pub column_between: &'static str,
    pub column_answered: &'static str,
    pub percent: fn(u8) -> String,
    /// From the lowest to the highest that it could be.
    pub between: fn(u8, u8) -> String,
    pub of: fn(usize, usize) -> String,
    pub legend: &'static str,
    pub rule_of_thumb: &'static str,
    pub not_a_ladder: &'static str,
    pub could_be: fn(&str) -> String,
    pub questions: &'static str,
    pub ask_next: &'static str,
    pub will_ask: fn(&str) -> String,
    pub listen_for: fn(&str) -> String,
    pub ask_nobody: &'static str,
    pub tips: &'static str,
    pub tips_about: &'static str,
    pub no_tips: &'static str,
    pub other_tips: fn(usize) -> String,
    pub suits: fn(&str) -> String,
    pub plan_tip: &'static str,
    pub planned: fn(&str) -> String,
    pub pitfalls: &'static str,
    pub pitfalls_about: &'static str,
    pub signs: &'static str,
    pub way_out: &'static str,
    pub seen: &'static str,
    pub over_time: &'static str,
    pub theme_short: fn(Theme) -> &'static str,
    /// How much of it there is, in a word or a figure; none where too little was said.
    pub short: fn(CheckKind, Option<Share>) -> String,
    pub over_time_about: fn(CheckKind) -> &'static str,
    pub this_one: &'static str,
    pub column_day: &'static str,
}

/// What comes out of a round on readiness.
#[allow(missing_docs, reason = "the words say what they are")]
pub struct ReadinessWords {
    pub nothing_yet: &'static str,
    /// Of how many statements, of how many there are, it is so.
    pub told: fn(usize, usize, Ready) -> String,
    /// That so many next steps are offered.
    pub offered: fn(usize) -> String,
    pub aid: &'static str,
    pub steps: &'static str,
    pub step: fn(ReadinessStep) -> &'static str,
    pub step_means: fn(ReadinessStep) -> &'static str,
    pub degree: fn(Option<Degree>) -> &'static str,
    /// How many of its statements have a number, of how many.
    pub answered: fn(usize, usize) -> String,
    /// What was said to a statement, or that nothing was.
    pub said: fn(Option<CheckAnswer>) -> &'static str,
    pub next: &'static str,
    pub plan: fn(Ready) -> &'static str,
    pub legend: &'static str,
    pub to_chooser: &'static str,
    pub map_about: &'static str,
    pub begin_map: &'static str,
    pub open_map: fn(&str) -> String,
    pub change_about: &'static str,
    pub to_change: &'static str,
}

/// What is to be done by a day.
#[allow(missing_docs, reason = "the words say what they are")]
pub struct ActionWords {
    pub title: &'static str,
    pub none: &'static str,
    pub add: &'static str,
    pub done: &'static str,
    pub done_on: fn(&str) -> String,
    pub what: &'static str,
    pub what_hint: &'static str,
    pub who: &'static str,
    pub due: &'static str,
    pub from: &'static str,
    /// In which place of the list, for those who don't see it.
    pub called: fn(usize) -> String,
}
