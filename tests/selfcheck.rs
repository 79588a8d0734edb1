//! The arithmetic of self-checks on whatever anybody may answer.

mod support;

use groundwork::content::{latest_version, phases_in, readiness_in, statements};
use groundwork::model::{CheckAnswer, CheckAnswers, CheckKind, Outcome, Phase, Picture, ScaleTally, Score, Word};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use support::selfcheck::answer;
use support::times;

type Said = Vec<Vec<Option<CheckAnswer>>>;

/// Answers to four times six statements; scores close together more often than chance would have it.
fn said() -> impl Strategy<Value = Said> {
    let near = |most: u8| prop_oneof![9 => (most.saturating_sub(1)..=most).prop_map(score), 1 => Just(None)];
    let lead = (3..=4u8, 0..=2u8).prop_flat_map(move |(high, low)| {
        (vec(near(high), 6), vec(vec(near(low), 6), 3))
            .prop_map(|(first, others)| std::iter::once(first).chain(others).collect::<Said>())
    });
    prop_oneof![vec(vec(option::weighted(0.9, answer()), 6), 4), lead]
}

fn score(points: u8) -> Option<CheckAnswer> {
    Score::new(points).map(CheckAnswer::Score)
}

fn picture(said: &Said) -> Picture<usize> {
    Picture { tallies: said.iter().map(|answers| ScaleTally::of(answers.iter().copied())).enumerate().collect() }
}

/// The points that were given, and how many answers have any.
fn points(answers: &[Option<CheckAnswer>]) -> (u32, u32) {
    let scores = answers.iter().flatten().filter_map(|answer| answer.score());
    scores.fold((0, 0), |(sum, count), score| (sum + u32::from(score.points()), count + 1))
}

proptest! {
    #![proptest_config(times(400))]

    #[test]
    fn what_is_shown_lies_within_its_bounds(said in said()) {
        for (_, tally) in picture(&said).tallies {
            let (lower, upper) = (tally.lower().expect("six"), tally.upper().expect("six"));
            prop_assert!(lower <= upper);
            prop_assert_eq!(tally.presence().is_none(), tally.answered() == 0);
            if let Some(presence) = tally.presence() {
                prop_assert!(lower <= presence && presence <= upper);
                prop_assert_eq!(lower == upper, tally.answered() == 6);
            }
            prop_assert_eq!(tally.degree().is_some(), tally.answered() >= 4);
        }
    }

    /// Told by whole numbers of our own, without what is to be tried.
    #[test]
    fn one_leads_exactly_if_all_three_conditions_hold(said in said()) {
        let mean = |(sum, count): (u32, u32)| (count > 0).then(|| f64::from(sum) / f64::from(count) / 4.0);
        let without = |answers: &[Option<CheckAnswer>]| -> Vec<Vec<Option<CheckAnswer>>> {
            let given = (0..answers.len()).filter(|at| answers[*at].and_then(CheckAnswer::score).is_some());
            given.map(|at| answers.iter().enumerate().map(|(of, it)| if of == at { None } else { *it }).collect()).collect()
        };
        let leads = |which: usize| {
            let own = points(&said[which]);
            if own.1 < 4 {
                return false;
            }
            let others = || (0..said.len()).filter(|other| *other != which).map(|other| &said[other]);
            let first = |own: (u32, u32), other: (u32, u32)| other.1 == 0 || own.0 * other.1 > other.0 * own.1;
            others().all(|other| {
                let (sum, count) = points(other);
                // 10 points are 0.1 of the whole; far from where rounding could decide, or exact.
                let ahead = count == 0 || 10 * (own.0 * count) >= 10 * (sum * own.1) + 4 * own.1 * count;
                let holds = first(own, (sum, count))
                    && without(&said[which]).iter().all(|less| first(points(less), (sum, count)))
                    && without(other).iter().all(|less| first(own, points(less)));
                ahead && holds && own.0 > sum + 4 * (6 - count)
            })
        };
        let expect: Vec<usize> = (0..said.len()).filter(|which| leads(*which)).collect();
        prop_assert!(expect.len() <= 1);
        let picture = picture(&said);
        let found = if let Outcome::Leading(which) = picture.outcome() { vec![which] } else { vec![] };
        prop_assert_eq!(found, expect);
        for ((_, tally), answers) in picture.tallies.iter().zip(&said) {
            let percent = tally.presence().map(|share| f64::from(share.percent()));
            let close = percent.zip(mean(points(answers))).is_none_or(|(told, mean)| (told - 100.0 * mean).abs() <= 0.5);
            prop_assert!(close);
        }
    }

    #[test]
    fn whoever_leads_still_does_whatever_the_missing_answers_would_be(
        said in said(),
        fill in vec(0..=4u8, 24),
    ) {
        let Outcome::Leading(which) = picture(&said).outcome() else { return Ok(()) };
        let mut fill = fill.into_iter();
        let filled: Said = said
            .iter()
            .map(|answers| {
                let full = answers.iter().map(|answer| answer.and_then(CheckAnswer::score).map(CheckAnswer::Score));
                full.map(|answer| answer.or_else(|| fill.next().and_then(score))).collect()
            })
            .collect();
        let front = picture(&filled).front_runner().expect("one is first");
        prop_assert_eq!(front.which, which);
        prop_assert!(front.is_apart);
    }

    #[test]
    fn it_is_all_one_why_a_statement_has_no_number(said in said()) {
        let as_one = |instead: Option<CheckAnswer>| -> Said {
            let replaced = |answer: &Option<CheckAnswer>| match answer {
                Some(CheckAnswer::Score(_)) => *answer,
                _ => instead,
            };
            said.iter().map(|answers| answers.iter().map(replaced).collect()).collect()
        };
        for instead in [None, Some(CheckAnswer::DontKnow), Some(CheckAnswer::Skipped)] {
            prop_assert_eq!(picture(&as_one(instead)).outcome(), picture(&said).outcome());
        }
    }

    #[test]
    fn no_place_and_no_order_counts(said in said()) {
        let mut turned = said.clone();
        turned.reverse();
        turned.iter_mut().for_each(|answers| answers.reverse());
        let back = |which: usize| said.len() - 1 - which;
        let (here, there) = (picture(&said).outcome(), picture(&turned).outcome());
        let same = match (here, there) {
            (Outcome::Leading(here), Outcome::Leading(there)) => here == back(there),
            (Outcome::Probably(here), Outcome::Probably(there)) => here == back(there),
            (Outcome::Several(here), Outcome::Several(there)) => {
                here == there.into_iter().rev().map(back).collect::<Vec<_>>()
            }
            (Outcome::Unclear, Outcome::Unclear) | (Outcome::TooLittle, Outcome::TooLittle) => true,
            _ => false,
        };
        prop_assert!(same);
    }

    #[test]
    fn more_for_the_one_that_leads_takes_nothing_from_it(said in said(), at in 0..6usize) {
        let Outcome::Leading(which) = picture(&said).outcome() else { return Ok(()) };
        let mut more = said.clone();
        if let Some(CheckAnswer::Score(given)) = more[which][at] {
            more[which][at] = score(given.points().saturating_add(1).min(Score::MOST));
        }
        prop_assert_eq!(picture(&more).outcome(), Outcome::Leading(which));
    }

    /// Whatever a file holds: reading it and reckoning with it never panics.
    #[test]
    fn any_answers_can_be_reckoned_with(words in vec("[a-z-]{0,12}", 0..8), given in vec(answer(), 52), version in any::<u16>()) {
        let mut answers = CheckAnswers::default();
        let latest = |kind| statements(kind, latest_version(kind)).unwrap_or_default();
        let asked = CheckKind::ALL.iter().flat_map(|kind| latest(*kind)).map(|statement| statement.id.to_string());
        for (word, answer) in asked.chain(words).zip(given) {
            answers.give(&word, answer);
        }
        let (phases, readiness) = (latest_version(CheckKind::Phases), latest_version(CheckKind::Readiness));
        prop_assert_eq!(phases_in(version, &answers).is_some(), version == phases);
        prop_assert_eq!(readiness_in(version, &answers).is_some(), version == readiness);
        let steps = readiness_in(readiness, &answers).expect("this version");
        let (answered, of) = steps.answered();
        prop_assert!(answered <= of && of == latest(CheckKind::Readiness).len());
        let picture = phases_in(phases, &answers).expect("this version");
        prop_assert_eq!(picture.tallies.len(), Phase::ALL.len());
        picture.outcome();
        picture.front_runner();
    }
}
