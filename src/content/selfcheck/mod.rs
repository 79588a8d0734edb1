//! Self-checks: what is asked, and what can be done about what comes out.
//!
//! The names of the phases, their order, the tips and the pitfalls are those of a source
//! named on the Sources page, and so are the steps towards partnering; every sentence is our
//! own, and so is the judgement which tip suits which phase, and what to do next about a step.

mod learning;
mod next_steps;
mod pitfalls;
mod readiness;
mod statement;
mod statements;
mod tips;
mod to_ask;

use crate::model::{CheckAnswer, CheckAnswers, CheckKind, Phase, Picture, ReadinessStep, ScaleTally, Word};

pub use learning::{
    Aspect, LEARNING_VERSION, LearningArea, LearningItem, Suggestion, SuggestionFor, learning_items, needs_in, rated,
    said_of, suggestions, suggestions_for, talks_for,
};
pub use next_steps::{NEXT_STEPS, NextStep, next_step};
pub use pitfalls::{PITFALLS, Pitfall};
pub use readiness::Ready;
pub use statement::{Statement, Theme, latest_version, statements, themes};
pub use tips::{TIPS, Tip};
pub use to_ask::{TO_ASK, ToAsk, to_ask};

/// What answers show of each phase; none where they were given to statements that this
/// version doesn't have.
pub fn phases_in(version: u16, answers: &CheckAnswers) -> Option<Picture<Phase>> {
    statements(CheckKind::Phases, version).map(|asked| picture_of(asked, answers))
}

/// What answers show of each step towards partnering, likewise.
pub fn readiness_in(version: u16, answers: &CheckAnswers) -> Option<Picture<ReadinessStep>> {
    statements(CheckKind::Readiness, version).map(|asked| picture_of(asked, answers))
}

/// Whether this version has what such a round asks.
pub fn has_asked(kind: CheckKind, version: u16) -> bool {
    statements(kind, version).is_some() || (kind == CheckKind::Learning && learning_items(version).is_some())
}

/// What answers show of all that statements speak for.
fn picture_of<T: Word + Into<Theme>>(asked: &[Statement], answers: &CheckAnswers) -> Picture<T> {
    let tally = |of: &T| {
        let theme: Theme = (*of).into();
        let speaking = asked.iter().filter(|statement| statement.theme == theme);
        (*of, ScaleTally::of(speaking.map(|statement| answers.to(statement.id))))
    };
    Picture { tallies: T::ALL.iter().map(tally).collect() }
}

/// The place of the first statement to which nothing was said; none where all were answered.
pub fn first_open(asked: &[Statement], answers: &CheckAnswers) -> Option<usize> {
    asked.iter().position(|statement| answers.to(statement.id).is_none())
}

/// How many statements have an answer, of how many. That one doesn't know is one, too.
pub fn answered(asked: &[Statement], answers: &CheckAnswers) -> (usize, usize) {
    let is_answered =
        |statement: &&Statement| answers.to(statement.id).is_some_and(|answer| answer != CheckAnswer::Skipped);
    (asked.iter().filter(is_answered).count(), asked.len())
}

/// The tips that suit one of these phases, each once and those for the first of them first; and
/// the others.
pub fn tips_for(phases: &[Phase]) -> (Vec<&'static Tip>, Vec<&'static Tip>) {
    let place = |tip: &Tip| phases.iter().position(|phase| tip.phases.contains(phase));
    let (mut suiting, others): (Vec<&'static Tip>, Vec<&'static Tip>) =
        TIPS.iter().partition(|tip| place(tip).is_some());
    suiting.sort_by_key(|tip| place(tip));
    (suiting, others)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::model::{Outcome, Score};

    const LATEST: u16 = latest_version(CheckKind::Phases);

    fn asked() -> &'static [Statement] {
        statements(CheckKind::Phases, LATEST).unwrap()
    }

    fn readiness() -> &'static [Statement] {
        statements(CheckKind::Readiness, latest_version(CheckKind::Readiness)).unwrap()
    }

    /// All that is read.
    fn texts() -> Vec<&'static str> {
        let tips = TIPS.iter().flat_map(|tip| [tip.text, tip.because]);
        let pitfalls = PITFALLS
            .iter()
            .flat_map(|pitfall| [pitfall.title, pitfall.way_out].into_iter().chain(pitfall.signs.iter().copied()));
        let next = NEXT_STEPS.iter().flat_map(|step| [step.begin, step.find_out]);
        asked()
            .iter()
            .chain(readiness())
            .map(|statement| statement.text)
            .chain(tips)
            .chain(pitfalls)
            .chain(next)
            .collect()
    }

    #[test]
    fn there_are_six_statements_a_phase_thirteen_tips_and_eight_pitfalls() {
        assert_eq!(asked().len(), 24);
        for phase in Phase::ALL {
            assert_eq!(
                asked().iter().filter(|statement| statement.theme == Theme::Phase(*phase)).count(),
                6,
                "{phase:?}"
            );
            let suiting = TIPS.iter().filter(|tip| tip.phases.contains(phase)).count();
            assert!(suiting >= 3, "{phase:?} has {suiting} tips");
        }
        assert_eq!((TIPS.len(), PITFALLS.len()), (13, 8));
        assert!(TIPS.iter().all(|tip| !tip.phases.is_empty()));
        assert!(PITFALLS.iter().all(|pitfall| pitfall.signs.len() >= 2));
    }

    #[test]
    fn the_words_that_are_stored_stand_for_one_thing_each() {
        let statements = asked().iter().chain(readiness()).map(|statement| statement.id);
        let ids: Vec<&str> =
            statements.chain(TIPS.iter().map(|tip| tip.id)).chain(PITFALLS.iter().map(|pitfall| pitfall.id)).collect();
        let fits = |id: &&str| !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
        assert!(ids.iter().all(fits), "{ids:?}");
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
    }

    #[test]
    fn the_words_of_the_first_version_stay_what_they_were() {
        let ids: Vec<&str> = asked().iter().map(|statement| statement.id).collect();
        assert_eq!(
            ids,
            [
                "dates-slip",
                "wants-unsaid",
                "heard-in-time",
                "yes-at-once",
                "careful-words",
                "talk-after",
                "figures-together",
                "doubts-kept",
                "who-decides",
                "settled-reopened",
                "praised-outside",
                "nothing-finished",
                "steps-in",
                "who-pays",
                "more-than-agreed",
                "explains-work",
                "open-dispute",
                "stand-in",
                "plans-grow",
                "newcomer-told",
                "common-ground",
                "own-house",
                "no-reminders",
                "ideas-welcome",
            ]
        );
    }

    #[test]
    fn there_are_twenty_statements_on_readiness_in_the_order_of_their_steps() {
        assert_eq!(readiness().len(), 20);
        let counts = ReadinessStep::ALL
            .iter()
            .map(|step| readiness().iter().filter(|statement| statement.theme == Theme::Step(*step)).count());
        assert_eq!(counts.collect::<Vec<_>>(), [4, 4, 3, 3, 3, 3]);
        let mut steps: Vec<Theme> = readiness().iter().map(|statement| statement.theme).collect();
        steps.dedup();
        assert_eq!(steps, ReadinessStep::ALL.iter().map(|step| Theme::Step(*step)).collect::<Vec<_>>());
    }

    #[test]
    fn what_is_not_so_yet_and_what_nobody_knows_has_a_next_step_of_its_own() {
        let ids = |it: Vec<&str>| it.into_iter().map(String::from).collect::<Vec<_>>();
        let of_steps = NEXT_STEPS.iter().map(|step| step.id).collect();
        assert_eq!(ids(of_steps), ids(readiness().iter().map(|statement| statement.id).collect()));
        let texts: BTreeSet<&str> = NEXT_STEPS.iter().flat_map(|step| [step.begin, step.find_out]).collect();
        assert_eq!(texts.len(), 2 * NEXT_STEPS.len());
        for statement in readiness() {
            let has = |answer| next_step(statement.id, Ready::of(answer)).is_some();
            let scores: Vec<bool> = Score::ALL.iter().map(|score| has(Some(CheckAnswer::Score(*score)))).collect();
            assert_eq!(scores, [true, true, false, false, false], "{}", statement.id);
            assert!(has(Some(CheckAnswer::DontKnow)) && !has(Some(CheckAnswer::Skipped)) && !has(None));
        }
        assert_eq!(next_step("of-next-year", Ready::NotYet), None);
        let all = readiness_in(latest_version(CheckKind::Readiness), &CheckAnswers::default()).unwrap();
        assert_eq!((all.answered(), all.tallies.len()), ((0, 20), 6));
        assert_eq!(readiness_in(0, &CheckAnswers::default()), None);
    }

    #[test]
    fn the_words_of_the_first_version_on_readiness_stay_what_they_were() {
        let ids: Vec<&str> = readiness().iter().map(|statement| statement.id).collect();
        assert_eq!(
            ids.join(" "),
            "leader-says-so head-leads picture-shared neighbours-know backing-first rehearsed-aloud \
             told-and-tried-again go-in-twos talks-unasked result-before-answer allowed-to-look start-weighed \
             known-by-deeds first-clients-picked today-and-aim-written room-for-it looked-at-by-day \
             figure-from-before told-with-client failures-told"
        );
    }

    #[test]
    fn no_place_gives_a_phase_away() {
        let phase_of = |statement: &Statement| match statement.theme {
            Theme::Phase(phase) => Some(phase),
            Theme::Step(_) => None,
        };
        let phases: Vec<Phase> = asked().iter().filter_map(phase_of).collect();
        assert_eq!(phases.len(), asked().len());
        assert!(phases.windows(2).all(|two| two[0] != two[1]), "no two of one phase in a row");
        for part in phases.chunks(8) {
            assert!(Phase::ALL.iter().all(|phase| part.contains(phase)), "each in every third: {part:?}");
        }
        for step in 2..=6 {
            for from in 0..step {
                let beat: BTreeSet<Phase> = phases.iter().copied().skip(from).step_by(step).collect();
                assert!(beat.len() > 1, "every {step}th is one phase");
            }
        }
        for statement in asked() {
            let text = statement.text.to_lowercase();
            for word in ["form", "norm", "storm", "perform", "honeymoon", "phase", "stage", "reality", "settl"] {
                assert!(!text.contains(word), "{word} in {text}");
            }
        }
        // Some of each phase say what is not so.
        let denies = |text: &str| {
            let text = text.to_lowercase();
            ["not ", "no ", "nobody", "nothing", "hardly", "without", "n’t"].iter().any(|word| text.contains(word))
        };
        for phase in Phase::ALL {
            let of_phase = || asked().iter().filter(|statement| statement.theme == Theme::Phase(*phase));
            let denying = of_phase().filter(|statement| denies(statement.text)).count();
            assert!((1..=4).contains(&denying), "{phase:?}: {denying}");
        }
    }

    #[test]
    fn texts_are_plain_short_and_said_once() {
        for text in texts() {
            assert!(!text.trim().is_empty() && text.trim() == text && !text.contains("  "), "{text}");
            assert!(text.split_whitespace().count() <= 34, "{text}");
            assert!(text.ends_with(['.', '?']), "{text}");
        }
        for statement in asked() {
            let words = statement.text.split_whitespace().count();
            assert!((6..=17).contains(&words), "{words} words: {}", statement.text);
        }
        assert_eq!(texts().iter().collect::<BTreeSet<_>>().len(), texts().len());
    }

    #[test]
    fn each_answer_counts_for_its_phase_alone() {
        let score = |points| CheckAnswer::Score(Score::new(points).unwrap());
        for phase in Phase::ALL {
            let mut answers = CheckAnswers::default();
            for statement in asked() {
                answers.give(statement.id, score(if statement.theme == Theme::Phase(*phase) { 4 } else { 0 }));
            }
            answers.give("a-statement-of-next-year", score(4));
            let picture = phases_in(LATEST, &answers).unwrap();
            assert_eq!(picture.outcome(), Outcome::Leading(*phase));
            assert_eq!(picture.answered(), (24, 24));
            assert_eq!(first_open(asked(), &answers), None);
        }
        let mut some = CheckAnswers::default();
        let said = [score(0), CheckAnswer::DontKnow, CheckAnswer::Skipped];
        asked().iter().zip(said).for_each(|(statement, answer)| some.give(statement.id, answer));
        assert_eq!(answered(asked(), &some), (2, 24), "what was passed over has no answer");
        assert_eq!(phases_in(LATEST + 1, &CheckAnswers::default()), None);
        assert_eq!(phases_in(0, &CheckAnswers::default()), None);
        let none = phases_in(LATEST, &CheckAnswers::default()).unwrap();
        assert_eq!(none.outcome(), Outcome::TooLittle);
        assert_eq!(first_open(asked(), &CheckAnswers::default()), Some(0));
    }

    #[test]
    fn each_tip_stands_on_one_side() {
        for phases in [&[][..], &[Phase::Storming], Phase::ALL] {
            let (suiting, others) = tips_for(phases);
            assert_eq!(suiting.len() + others.len(), TIPS.len());
            assert_eq!(suiting.is_empty(), phases.is_empty());
        }
        assert!(tips_for(Phase::ALL).1.is_empty());
        let (suiting, _) = tips_for(&[Phase::Performing, Phase::Forming]);
        let of_first = suiting.iter().take_while(|tip| tip.phases.contains(&Phase::Performing)).count();
        assert_eq!(of_first, TIPS.iter().filter(|tip| tip.phases.contains(&Phase::Performing)).count());
    }
}
