//! How a behaviour came across over rounds: what can be said of it, and from how many rounds on.

use super::{Behaviour, Observation, Rating};
use crate::model::{Day, ObservationId, Workbook};

/// Of fewer rounds than these nothing is said but that they are too few.
pub const LEAST_ROUNDS: usize = 3;

/// Which way it went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// The same each time.
    Steady,
    /// Higher at the end, and never lower than the time before.
    Rising,
    /// Lower at the end, and never higher than the time before.
    Falling,
    /// Up and down.
    Mixed,
}

/// What can be said of marks in the order of their rounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trend {
    /// Nothing yet: there are too few rounds.
    TooFew,
    /// Where it began, where it is, and what lies in the middle of all by size: two marks, where there
    /// is an even number of them.
    Told {
        /// The first mark.
        first: Rating,
        /// The last one.
        last: Rating,
        /// What lies in the middle, from this to that.
        middle: (Rating, Rating),
        /// Which way it went.
        way: Way,
    },
}

impl Trend {
    /// What can be said of these marks.
    pub fn of(marks: &[Rating]) -> Trend {
        let ([first, .., last], LEAST_ROUNDS..) = (marks, marks.len()) else { return Trend::TooFew };
        let mut by_size = marks.to_vec();
        by_size.sort_unstable();
        let at = |place: usize| by_size.get(place).copied().unwrap_or(*last);
        let middle = (at((marks.len() - 1) / 2), at(marks.len() / 2));
        let way = match (marks.is_sorted(), marks.is_sorted_by(|before, after| before >= after)) {
            (true, true) => Way::Steady,
            (true, false) => Way::Rising,
            (false, true) => Way::Falling,
            (false, false) => Way::Mixed,
        };
        Trend::Told { first: *first, last: *last, middle, way }
    }
}

/// A mark, and the round in which it was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The sheet of the round.
    pub sheet: ObservationId,
    /// Its place among all rounds of whoever led, from 0.
    pub at: usize,
    /// Its day.
    pub on: Option<Day>,
    /// The mark.
    pub rating: Rating,
}

impl Workbook {
    /// How a behaviour came across in these rounds, in their order. Where there was no occasion for it,
    /// there is no mark.
    pub fn marks(&self, rounds: &[ObservationId], behaviour: Behaviour) -> Vec<Mark> {
        let mark = |(at, id): (usize, &ObservationId)| {
            let sheet = self.get::<Observation>(*id)?;
            Some(Mark { sheet: *id, at, on: sheet.on, rating: sheet.ratings.of(behaviour)? })
        };
        rounds.iter().enumerate().filter_map(mark).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::Rating::{Five, One, Three};
    use super::*;

    #[test]
    fn under_three_rounds_nothing_is_said() {
        for marks in [&[][..], &[Five], &[One, Five]] {
            assert_eq!(Trend::of(marks), Trend::TooFew);
        }
    }

    #[test]
    fn from_three_on_it_is_told_where_it_began_where_it_is_and_which_way_it_went() {
        let check = |marks: &[Rating], middle: (Rating, Rating), way: Way| {
            let (first, last) = (marks[0], marks[marks.len() - 1]);
            assert_eq!(Trend::of(marks), Trend::Told { first, last, middle, way }, "{marks:?}");
        };
        check(&[Three, Three, Three], (Three, Three), Way::Steady);
        check(&[One, Three, Five], (Three, Three), Way::Rising);
        check(&[One, One, Five], (One, One), Way::Rising);
        check(&[Five, Three, Three], (Three, Three), Way::Falling);
        check(&[One, Five, Three], (Three, Three), Way::Mixed);
        // Higher at its end, and still not rising: once it fell.
        check(&[One, Five, Three, Five], (Three, Five), Way::Mixed);
        check(&[One, One, Five, Five], (One, Five), Way::Rising);
        check(&[Five, One, Five], (Five, Five), Way::Mixed);
    }
}
