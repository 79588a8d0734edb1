//! The order of learning needs, whatever anybody may answer.

mod support;

use groundwork::content::{LEARNING_VERSION, learning_items, needs_in, rated};
use groundwork::model::{CheckAnswer, CheckAnswers, Needs, Rated, Score, Word};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use support::selfcheck::answer;
use support::times;

type Said = Vec<[Option<CheckAnswer>; 2]>;

/// What was said of each of some items: anything, or all of them the same.
fn said() -> impl Strategy<Value = Said> {
    let pair = || (option::weighted(0.9, answer()), option::weighted(0.9, answer())).prop_map(|(a, b)| [a, b]);
    prop_oneof![4 => vec(pair(), 0..36), 1 => (pair(), 1..36usize).prop_map(|(pair, count)| vec![pair; count])]
}

fn word(item: usize) -> String {
    format!("item-{item}")
}

fn needs(said: &Said) -> Needs<usize> {
    let mut answers = CheckAnswers::default();
    for (item, pair) in said.iter().enumerate() {
        for (rated, answer) in Rated::ALL.iter().zip(pair) {
            answer.iter().for_each(|answer| answers.give(&rated.word_for(&word(item)), *answer));
        }
    }
    let words: Vec<String> = (0..said.len()).map(word).collect();
    Needs::of(words.iter().enumerate().map(|(item, word)| (item, word.as_str())), &answers)
}

/// The priority of a pair, reckoned apart from what is tried.
fn priority(pair: &[Option<CheckAnswer>; 2]) -> Option<u8> {
    let points = |answer: Option<CheckAnswer>| match answer {
        Some(CheckAnswer::Score(score)) => Some(score.points()),
        _ => None,
    };
    let (importance, level) = (points(pair[0])?, points(pair[1])?);
    (0..importance).map(|_| 4 - level).reduce(|sum, more| sum + more).or(Some(0))
}

proptest! {
    #![proptest_config(times(400))]

    #[test]
    fn each_item_is_told_once_with_its_priority_or_without_a_place(said in said()) {
        let needs = needs(&said);
        let mut told: Vec<usize> = needs.placed.iter().map(|placed| placed.need.item).collect();
        for placed in &needs.placed {
            prop_assert_eq!(Some(placed.need.priority()), priority(&said[placed.need.item]));
        }
        for unplaced in &needs.unplaced {
            prop_assert_eq!(priority(&said[unplaced.item]), None);
            prop_assert_eq!([unplaced.importance, unplaced.level], said[unplaced.item]);
        }
        told.extend(needs.unplaced.iter().map(|unplaced| unplaced.item));
        told.sort();
        prop_assert_eq!(told, (0..said.len()).collect::<Vec<_>>());
    }

    #[test]
    fn a_place_counts_those_above_and_ties_share_it(said in said()) {
        let needs = needs(&said);
        for placed in &needs.placed {
            let own = placed.need.priority();
            let above = said.iter().filter_map(priority).filter(|other| *other > own).count();
            let beside = said.iter().filter_map(priority).filter(|other| *other == own).count();
            prop_assert_eq!((placed.place, placed.shared), (above + 1, beside > 1));
        }
        let in_order = |pair: &[groundwork::model::PlacedNeed<usize>]| {
            let key = |at: usize| (std::cmp::Reverse(pair[at].need.priority()), pair[at].need.item);
            key(0) < key(1)
        };
        prop_assert!(needs.placed.windows(2).all(in_order));
    }

    #[test]
    fn whoever_is_cut_off_has_a_lower_priority(said in said(), most in 0..8usize) {
        let needs = needs(&said);
        let first: Vec<usize> = needs.first(most).map(|placed| placed.need.item).collect();
        let others = needs.wanting().map(|placed| &placed.need).filter(|need| !first.contains(&need.item));
        let least = needs.first(most).map(|placed| placed.need.priority()).min();
        for need in others {
            prop_assert!(least.is_none_or(|least| need.priority() < least));
        }
        prop_assert_eq!(first.is_empty(), most == 0 || needs.wanting().next().is_none());
    }

    #[test]
    fn each_that_has_a_place_stands_in_one_cell(said in said()) {
        let needs = needs(&said);
        let cells = Score::ALL.iter().flat_map(|importance| Score::ALL.iter().map(|level| needs.at(*importance, *level)));
        prop_assert_eq!(cells.map(|cell| cell.len()).sum::<usize>(), needs.placed.len());
    }

    #[test]
    fn more_importance_and_less_mastery_never_lower_a_place(said in said(), at in 0..36usize, side in 0..2usize) {
        let Some(before) = said.get(at).and_then(priority) else { return Ok(()) };
        let place = |said: &Said| needs(said).placed.iter().find(|placed| placed.need.item == at).map(|it| it.place);
        let mut more = said.clone();
        if let Some(CheckAnswer::Score(score)) = more[at][side] {
            let points = if side == 0 { (score.points() + 1).min(4) } else { score.points().saturating_sub(1) };
            more[at][side] = Score::new(points).map(CheckAnswer::Score);
        }
        prop_assert!(priority(&more[at]).is_some_and(|after| after >= before));
        prop_assert!(place(&more) <= place(&said));
    }

    /// Whatever a file holds: reading it and ranking it never panics.
    #[test]
    fn any_answers_can_be_ranked(words in vec("[a-z/-]{0,20}", 0..8), given in vec(answer(), 80), version in any::<u16>()) {
        let items = learning_items(LEARNING_VERSION).unwrap_or_default();
        let known = items.iter().flat_map(|item| Rated::ALL.iter().map(|rated| rated.word_for(item.id)));
        let mut answers = CheckAnswers::default();
        for (word, answer) in known.chain(words).zip(given) {
            answers.give(&word, answer);
        }
        prop_assert_eq!(needs_in(version, &answers).is_some(), version == LEARNING_VERSION);
        let needs = needs_in(LEARNING_VERSION, &answers).expect("this version");
        prop_assert_eq!(needs.placed.len() + needs.unplaced.len(), items.len());
        prop_assert!(rated(items, &answers) >= needs.placed.len());
    }
}
