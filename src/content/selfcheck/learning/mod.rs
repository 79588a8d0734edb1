//! Learning needs: what working in a partnership asks of people, and ways to learn it.
//!
//! The areas, the terms and the kinds of suggestion are those of the source named on the
//! Sources page; every sentence is our own, and so is the judgement what suits what and why.

mod for_partnership;
mod for_people;
mod items;
mod suggestion;

use crate::model::{CheckAnswer, CheckAnswers, Needs, Rated, Word};

pub use items::{LEARNING_VERSION, LearningItem, learning_items};
pub use suggestion::{Suggestion, SuggestionFor};

crate::words! {
    /// Where an item belongs.
    pub enum LearningArea {
        /// Leading.
        Leadership = "leadership",
        /// Trusting and being trusted.
        Trust = "trust",
        /// Learning together.
        Learning = "learning",
        /// Getting results.
        Performance = "performance",
    }
}

/// Whether something is to be done or to be known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aspect {
    /// To be able to do something.
    Skill,
    /// To know something.
    Knowledge,
}

/// All suggestions, those for people first.
pub fn suggestions() -> impl Iterator<Item = &'static Suggestion> {
    for_people::FOR_PEOPLE.iter().chain(&for_partnership::FOR_PARTNERSHIP)
}

/// The suggestions that suit an item, each with the reason; those that take no money first.
pub fn suggestions_for(item: &str) -> Vec<(&'static Suggestion, &'static str)> {
    let mut suiting: Vec<_> = suggestions().filter_map(|it| Some((it, it.because(item)?))).collect();
    suiting.sort_by_key(|(suggestion, _)| !suggestion.free);
    suiting
}

/// What answers show of the needs; none where they were given to items that this version doesn't
/// have.
pub fn needs_in(version: u16, answers: &CheckAnswers) -> Option<Needs<&'static LearningItem>> {
    Some(Needs::of(learning_items(version)?.iter().map(|item| (item, item.id)), answers))
}

/// What was said of an item.
pub fn said_of(item: &LearningItem, rated: Rated, answers: &CheckAnswers) -> Option<CheckAnswer> {
    answers.to(&rated.word_for(item.id))
}

/// Of how many of these items both things were said. That one doesn't know counts, too.
pub fn rated<'a>(items: impl IntoIterator<Item = &'a LearningItem>, answers: &CheckAnswers) -> usize {
    let is_said = |item: &LearningItem, rated: Rated| {
        said_of(item, rated, answers).is_some_and(|answer| answer != CheckAnswer::Skipped)
    };
    let both = |item: &&LearningItem| Rated::ALL.iter().all(|rated| is_said(item, *rated));
    items.into_iter().filter(both).count()
}

#[cfg(test)]
mod tests;
