//! Learning needs: what working in a partnership asks of people, and ways to learn it.
//!
//! The areas, the terms and the kinds of suggestion are those of the source named on the
//! Sources page; every sentence is our own, and so is the judgement what suits what and why.

mod for_partnership;
mod for_people;
mod items;
mod suggestion;
mod talks;

use crate::model::{CheckAnswer, CheckAnswers, Needs, Rated, Word};

pub use items::{LEARNING_VERSION, LearningItem, learning_items};
pub use suggestion::{Suggestion, SuggestionFor};
pub use talks::talks_for;

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
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::model::Score;

    fn items() -> &'static [LearningItem] {
        learning_items(LEARNING_VERSION).unwrap()
    }

    fn sentences() -> Vec<&'static str> {
        let of_suggestion = |it: &'static Suggestion| [it.what, it.tip, it.step];
        items().iter().map(|item| item.meaning).chain(suggestions().flat_map(of_suggestion)).collect()
    }

    #[test]
    fn there_are_as_many_items_in_each_area_as_the_source_has() {
        let count = |area, aspect| items().iter().filter(|item| (item.area, item.aspect) == (area, aspect)).count();
        for (area, skills, knowledge) in [
            (LearningArea::Leadership, 6, 3),
            (LearningArea::Trust, 7, 2),
            (LearningArea::Learning, 3, 5),
            (LearningArea::Performance, 3, 7),
        ] {
            assert_eq!((count(area, Aspect::Skill), count(area, Aspect::Knowledge)), (skills, knowledge), "{area:?}");
        }
        assert_eq!(items().len(), 36);
        let areas: Vec<LearningArea> = items().iter().map(|item| item.area).collect();
        assert!(areas.is_sorted(), "each area in one piece, in the order of the areas");
    }

    #[test]
    fn there_are_eleven_suggestions_for_people_and_thirteen_for_the_partnership() {
        let count = |of| suggestions().filter(|suggestion| suggestion.of == of).count();
        assert_eq!((count(SuggestionFor::People), count(SuggestionFor::Partnership)), (11, 13));
        for suggestion in suggestions() {
            assert!(!suggestion.suits.is_empty(), "{}", suggestion.id);
            let suited: BTreeSet<&str> = suggestion.suits.iter().map(|suits| suits.item).collect();
            assert_eq!(suited.len(), suggestion.suits.len(), "{}", suggestion.id);
            for item in suited {
                assert!(items().iter().any(|it| it.id == item), "{} suits {item}", suggestion.id);
            }
        }
    }

    #[test]
    fn for_each_item_there_are_two_suggestions_and_one_that_takes_no_money() {
        for item in items() {
            let suiting = suggestions_for(item.id);
            assert!((2..=5).contains(&suiting.len()), "{} has {}", item.id, suiting.len());
            assert!(suiting.first().is_some_and(|(suggestion, _)| suggestion.free), "{}", item.id);
            let reasons: BTreeSet<&str> = suiting.iter().map(|(_, because)| *because).collect();
            assert_eq!(reasons.len(), suiting.len(), "{}", item.id);
        }
    }

    #[test]
    fn the_words_that_are_stored_stand_for_one_thing_each() {
        let ids: Vec<&str> = items().iter().map(|item| item.id).chain(suggestions().map(|it| it.id)).collect();
        let fits = |id: &&str| !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
        assert!(ids.iter().all(fits), "{ids:?}");
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
    }

    #[test]
    fn the_words_of_the_first_version_stay_what_they_were() {
        let ids: Vec<&str> = items().iter().map(|item| item.id).collect();
        assert_eq!(
            ids,
            [
                "coalition-building",
                "shared-vision",
                "communicating",
                "consultation",
                "delegating",
                "assertiveness",
                "added-value",
                "interdependencies",
                "reward-systems",
                "robust-relationships",
                "managing-expectations",
                "promoting-dialogue",
                "empathy",
                "constructive-feedback",
                "managing-communications",
                "coping-with-the-new",
                "group-dynamics",
                "building-capacity",
                "systems-thinking",
                "networking",
                "diagnosing",
                "benchmarking-and-mapping",
                "promoting-learning",
                "needs-analysis",
                "facilitation-techniques",
                "life-cycle",
                "entrepreneurial",
                "team-building",
                "project-planning",
                "structures",
                "accountability",
                "functions",
                "co-ordination",
                "managing-meetings",
                "evaluation",
                "collaborative-ict",
            ]
        );
    }

    #[test]
    fn each_is_defined_in_words_of_its_own() {
        let words = |text: &str| -> BTreeSet<String> {
            let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| word.len() > 3);
            words.map(str::to_lowercase).filter(|word| word != "knowing").collect()
        };
        for (at, item) in items().iter().enumerate() {
            let knows = item.meaning.starts_with("Knowing ");
            assert_eq!(knows, item.aspect == Aspect::Knowledge, "{}", item.meaning);
            let (own, name) = (words(item.meaning), words(item.name));
            assert!(!name.is_subset(&own), "{} is told by its own name", item.name);
            for other in items().iter().skip(at + 1) {
                assert_ne!(item.name, other.name);
                let theirs = words(other.meaning);
                let shared = own.intersection(&theirs).count();
                assert!(
                    2 * shared < own.len().min(theirs.len()),
                    "{} and {} are hard to tell apart",
                    item.id,
                    other.id
                );
            }
        }
    }

    #[test]
    fn texts_are_plain_short_and_said_once() {
        let all = sentences();
        assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len());
        for text in &all {
            assert!(text.trim() == *text && text.ends_with(['.', '?']) && !text.contains("  "), "{text}");
            let words: Vec<&str> = text.split_whitespace().collect();
            assert!((7..=26).contains(&words.len()), "{} words: {text}", words.len());
            let letters: usize = words.iter().map(|word| word.chars().filter(|c| c.is_alphabetic()).count()).sum();
            assert!(10 * letters <= 62 * words.len(), "long words: {text}");
        }
        for suits in suggestions().flat_map(|suggestion| suggestion.suits) {
            let because = suits.because;
            assert!(because.starts_with(|c: char| c.is_lowercase()) && !because.ends_with('.'), "{because}");
            assert!((4..=16).contains(&because.split_whitespace().count()), "{because}");
        }
        // A provider is named nowhere, and no answer is given away as being good.
        let named = |text: &&str| text.to_lowercase().contains("common purpose");
        assert!(!all.iter().any(named) && !suggestions().any(|it| named(&it.name)));
    }

    #[test]
    fn what_is_said_counts_for_its_item_alone_and_don_t_know_is_an_answer() {
        let score = |points| CheckAnswer::Score(Score::new(points).unwrap());
        let mut answers = CheckAnswers::default();
        answers.give(&Rated::Importance.word_for("empathy"), score(4));
        answers.give(&Rated::Level.word_for("empathy"), score(1));
        answers.give(&Rated::Importance.word_for("networking"), CheckAnswer::DontKnow);
        answers.give(&Rated::Level.word_for("networking"), score(1));
        answers.give(&Rated::Importance.word_for("delegating"), CheckAnswer::Skipped);
        answers.give(&Rated::Level.word_for("delegating"), score(1));
        answers.give(&Rated::Level.word_for("an-item-of-next-year"), score(1));
        let needs = needs_in(LEARNING_VERSION, &answers).unwrap();
        let placed: Vec<(&str, u8)> = needs.placed.iter().map(|it| (it.need.item.id, it.need.priority())).collect();
        assert_eq!((placed, needs.unplaced.len()), (vec![("empathy", 12)], 35));
        assert_eq!(rated(items(), &answers), 2);
        assert_eq!((needs_in(0, &answers), needs_in(LEARNING_VERSION + 1, &answers)), (None, None));
    }
}
