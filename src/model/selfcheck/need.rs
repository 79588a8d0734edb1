//! Needs to learn: how important something is, how far one is with it, and what comes first.

use super::{CheckAnswer, CheckAnswers, Score};
use crate::model::Word;

crate::words! {
    /// The two things that are said of each item.
    pub enum Rated {
        /// How important it is for the work.
        Importance = "importance",
        /// How far one is with it.
        Level = "level",
    }
}

impl Rated {
    /// The word under which the answer for an item is kept.
    pub fn word_for(self, item: &str) -> String {
        format!("{item}/{}", self.word())
    }
}

/// An item of which both things were said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Need<T> {
    /// What is to be learnt.
    pub item: T,
    /// How important it is.
    pub importance: Score,
    /// How far one is.
    pub level: Score,
}

impl<T> Need<T> {
    /// The highest priority that there is.
    pub const MOST: u8 = Score::MOST * Score::MOST;

    /// How much is missing up to the highest level.
    pub fn shortfall(&self) -> u8 {
        Score::MOST - self.level.points()
    }

    /// The importance times what is missing, from 0 to 16.
    pub fn priority(&self) -> u8 {
        self.importance.points() * self.shortfall()
    }
}

/// A need at its place among the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlacedNeed<T> {
    /// Which.
    pub need: Need<T>,
    /// One more than there are needs of a higher priority.
    pub place: usize,
    /// Others have the same priority, and so the same place.
    pub shared: bool,
}

/// An item that has no place, as one thing or both have no number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unplaced<T> {
    /// Which.
    pub item: T,
    /// What was said of its importance.
    pub importance: Option<CheckAnswer>,
    /// What was said of how far one is.
    pub level: Option<CheckAnswer>,
}

impl<T> Unplaced<T> {
    /// Whether nothing at all was said.
    pub fn is_untouched(&self) -> bool {
        self.importance.is_none() && self.level.is_none()
    }
}

/// What answers show of the needs to learn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Needs<T> {
    /// The highest priority first; those with the same in the order of the items.
    pub placed: Vec<PlacedNeed<T>>,
    /// What has no place, in the order of the items.
    pub unplaced: Vec<Unplaced<T>>,
}

impl<T: Copy> Needs<T> {
    /// The needs of items, each with the word under which it is answered.
    pub fn of<'a>(items: impl IntoIterator<Item = (T, &'a str)>, answers: &CheckAnswers) -> Needs<T> {
        let (mut needs, mut unplaced) = (Vec::new(), Vec::new());
        for (item, word) in items {
            let [importance, level] = [Rated::Importance, Rated::Level].map(|rated| answers.to(&rated.word_for(word)));
            match (importance.and_then(CheckAnswer::score), level.and_then(CheckAnswer::score)) {
                (Some(importance), Some(level)) => needs.push(Need { item, importance, level }),
                _ => unplaced.push(Unplaced { item, importance, level }),
            }
        }
        needs.sort_by_key(|need| std::cmp::Reverse(need.priority()));
        Needs { placed: placed(&needs), unplaced }
    }

    /// The needs for which there is something to do, the first ones first.
    pub fn wanting(&self) -> impl Iterator<Item = &PlacedNeed<T>> {
        self.placed.iter().filter(|placed| placed.need.priority() > 0)
    }

    /// Those at the first `most` places, with all that share a place with one of them: more than
    /// `most` where there are ties.
    pub fn first(&self, most: usize) -> impl Iterator<Item = &PlacedNeed<T>> {
        self.wanting().filter(move |placed| placed.place <= most)
    }

    /// The items with these two numbers.
    pub fn at(&self, importance: Score, level: Score) -> Vec<T> {
        let is_there = |need: &Need<T>| need.importance == importance && need.level == level;
        self.placed.iter().filter(|placed| is_there(&placed.need)).map(|placed| placed.need.item).collect()
    }
}

/// Needs in falling order with their places.
fn placed<T: Copy>(needs: &[Need<T>]) -> Vec<PlacedNeed<T>> {
    let priorities: Vec<u8> = needs.iter().map(Need::priority).collect();
    let placed = needs.iter().zip(places(&priorities));
    placed.map(|(need, (place, shared))| PlacedNeed { need: *need, place, shared }).collect()
}

/// The places of what stands in falling order, from 1: what is the same shares the first place that it
/// takes; and whether it does.
pub(super) fn places<K: Ord>(falling: &[K]) -> Vec<(usize, bool)> {
    let place = |key: &K| {
        let higher = falling.iter().take_while(|other| *other > key).count();
        (higher + 1, falling.iter().filter(|other| *other == key).count() > 1)
    };
    falling.iter().map(place).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ITEMS: [(char, &str); 5] = [('a', "a"), ('b', "b"), ('c', "c"), ('d', "d"), ('e', "e")];

    fn answer(letter: char) -> Option<CheckAnswer> {
        match letter {
            '.' => None,
            'd' => Some(CheckAnswer::DontKnow),
            's' => Some(CheckAnswer::Skipped),
            digit => Score::new(digit as u8 - b'0').map(CheckAnswer::Score),
        }
    }

    /// Two letters an item: its importance and its level, as digits, `d` for don't know, `s` for
    /// skipped, and `.` for nothing yet.
    fn needs(said: &str) -> Needs<char> {
        let mut answers = CheckAnswers::default();
        for ((_, word), pair) in ITEMS.iter().zip(said.split(' ')) {
            for (rated, letter) in Rated::ALL.iter().zip(pair.chars()) {
                answer(letter).into_iter().for_each(|answer| answers.give(&rated.word_for(word), answer));
            }
        }
        Needs::of(ITEMS, &answers)
    }

    /// As it is read: place, whether it is shared, item, priority.
    fn told(needs: &Needs<char>) -> String {
        let tell = |placed: &PlacedNeed<char>| {
            let PlacedNeed { need, place, shared } = placed;
            format!("{place}{} {} {}", if *shared { "=" } else { "" }, need.item, need.priority())
        };
        needs.placed.iter().map(tell).collect::<Vec<_>>().join(", ")
    }

    fn unplaced(needs: &Needs<char>) -> String {
        needs.unplaced.iter().map(|unplaced| unplaced.item).collect()
    }

    #[test]
    fn the_answers_stand_under_the_items_word_and_what_they_say() {
        assert_eq!(Rated::ALL.iter().map(|it| it.word_for("x")).collect::<Vec<_>>(), ["x/importance", "x/level"]);
    }

    /// Worked out by hand: importance × (4 − level).
    #[test]
    fn priorities_and_places_are_as_worked_out_by_hand() {
        for (said, ranked, rest) in [
            // 4·4, 3·3, 4·2, 2·1, 1·4.
            ("40 31 42 23 10", "1 a 16, 2 b 9, 3 c 8, 4 e 4, 5 d 2", ""),
            // 4·1 and 1·4 and 2·2 are all 4: different needs, the same place.
            ("43 10 22 44 33", "1= a 4, 1= b 4, 1= c 4, 4 e 3, 5 d 0", ""),
            // A tie in the middle leaves out the places that it takes.
            ("40 32 22 13 31", "1 a 16, 2 e 9, 3 b 6, 4 c 4, 5 d 1", ""),
            ("40 32 23 32 00", "1 a 16, 2= b 6, 2= d 6, 4 c 2, 5 e 0", ""),
            // All the same.
            ("22 22 22 22 22", "1= a 4, 1= b 4, 1= c 4, 1= d 4, 1= e 4", ""),
            ("44 44 04 03 00", "1= a 0, 1= b 0, 1= c 0, 1= d 0, 1= e 0", ""),
            // Nobody knows: no place, and never 0.
            ("dd dd dd dd dd", "", "abcde"),
            (".. .. .. .. ..", "", "abcde"),
            // One number is missing.
            ("4. .0 d0 4s 40", "1 e 16", "abcd"),
            ("40 4d 40 s0 33", "1= a 16, 1= c 16, 3 e 3", "bd"),
        ] {
            let needs = needs(said);
            assert_eq!((told(&needs).as_str(), unplaced(&needs).as_str()), (ranked, rest), "{said}");
        }
    }

    #[test]
    fn what_comes_first_takes_all_that_share_a_place_and_nothing_that_wants_nothing() {
        for (said, most, expect) in [
            ("40 31 42 23 10", 3, "abc"),
            ("40 32 32 23 00", 2, "abc"),
            ("22 22 22 22 22", 3, "abcde"),
            ("44 44 04 03 00", 3, ""),
            ("40 44 44 44 44", 3, "a"),
            ("dd .. dd .. ss", 3, ""),
        ] {
            assert_eq!(needs(said).first(most).map(|placed| placed.need.item).collect::<String>(), expect, "{said}");
        }
    }

    #[test]
    fn each_stands_in_the_one_cell_of_its_numbers() {
        let needs = needs("40 40 13 d2 4.");
        let score = |points| Score::new(points).unwrap();
        assert_eq!(needs.at(score(4), score(0)), ['a', 'b']);
        assert_eq!(needs.at(score(1), score(3)), ['c']);
        assert!(needs.at(score(0), score(4)).is_empty());
        assert_eq!(needs.unplaced.iter().map(Unplaced::is_untouched).collect::<Vec<_>>(), [false, false]);
    }
}
