//! How something went over time, to be drawn: from the first day on which something was said to today.

use super::{Day, Word};

/// How long a course is drawn.
pub const COURSE_LENGTH: u16 = 1000;

/// How something went whose words rise from the first to the last. A stretch of days goes from
/// 0 to [`COURSE_LENGTH`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Course<T> {
    /// The day, how far along it is, and what was so from then on.
    pub points: Vec<(Day, u16, T)>,
}

impl<T: Word> Course<T> {
    /// The course of what was said, in the order of its days.
    pub fn of(said: impl IntoIterator<Item = (Day, T)>, today: Day) -> Course<T> {
        let said: Vec<(Day, T)> = said.into_iter().collect();
        let Some(((first, _), (last, _))) = said.first().zip(said.last()) else { return Course { points: Vec::new() } };
        let days = first.days_until(today.max(*last)).max(1);
        let along = |day: Day| first.days_until(day).saturating_mul(COURSE_LENGTH.into()) / days;
        let point = |(day, word): &(Day, T)| (*day, u16::try_from(along(*day)).unwrap_or(0), *word);
        Course { points: said.iter().map(point).collect() }
    }

    /// How high a word stands, from 0.
    pub fn height(word: T) -> u16 {
        let place = T::ALL.iter().position(|other| *other == word).unwrap_or_default();
        u16::try_from(place).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Strength;

    #[test]
    fn a_course_goes_from_the_first_day_to_today() {
        fn check(said: &[(Day, Strength)], today: &str, expect: &[u16]) {
            let course = Course::of(said.iter().copied(), today.parse().unwrap());
            assert_eq!(course.points.iter().map(|(_, along, _)| *along).collect::<Vec<_>>(), expect);
        }
        let said = |day: &str| (day.parse().unwrap(), Strength::Working);
        let [a, b, c] = ["2026-01-01", "2026-01-06", "2026-01-11"].map(said);
        check(&[], "2026-01-01", &[]);
        check(&[a], "2026-01-01", &[0]);
        check(&[a, b], "2026-01-11", &[0, 500]);
        check(&[a, b, c], "2025-01-01", &[0, 500, 1000]);
        check(&[a, said("9999-12-31")], "2026-01-01", &[0, 1000]);
    }

    #[test]
    fn words_rise_from_the_first_to_the_last() {
        let heights: Vec<u16> = Strength::ALL.iter().map(|strength| Course::height(*strength)).collect();
        assert_eq!(heights, [0, 1, 2, 3, 4]);
    }
}
