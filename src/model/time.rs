//! Calendar days.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use time::{Date, Duration, Month};

/// A day of the calendar, without a time or a zone; written as `2026-03-01`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(Date);

impl Day {
    /// The day of that date, if there is one: there is no 30 February.
    pub fn new(year: i32, month: u8, day: u8) -> Option<Day> {
        Date::from_calendar_date(year, Month::try_from(month).ok()?, day).ok().map(Day)
    }

    /// This many weeks later; the last day of the calendar where there is none.
    pub fn plus_weeks(self, weeks: u16) -> Day {
        Day(self.0.saturating_add(Duration::weeks(weeks.into())))
    }

    /// This many weeks earlier; the first day of the calendar where there is none.
    pub fn minus_weeks(self, weeks: u16) -> Day {
        Day(self.0.saturating_sub(Duration::weeks(weeks.into())))
    }

    /// The day after; none where the calendar ends.
    pub fn next(self) -> Option<Day> {
        self.0.next_day().map(Day)
    }

    /// How many days later another one is; fewer than none if it is earlier.
    pub fn days_until(self, other: Day) -> i64 {
        (other.0 - self.0).whole_days()
    }
}

impl Default for Day {
    /// The first day of the year 0, which stands for none at all.
    fn default() -> Day {
        Day::new(0, 1, 1).unwrap_or(Day(Date::MIN))
    }
}

impl fmt::Display for Day {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        let (year, month, day) = self.0.to_calendar_date();
        write!(formatter, "{year:04}-{:02}-{day:02}", u8::from(month))
    }
}

impl FromStr for Day {
    type Err = ();

    /// Reads `2026-03-01` and nothing else.
    fn from_str(text: &str) -> Result<Day, ()> {
        let mut parts = text.splitn(3, '-');
        let mut part = |length| {
            let digits = |part: &&str| part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit());
            parts.next().filter(digits).ok_or(())
        };
        let (year, month, day) = (part(4)?, part(2)?, part(2)?);
        let small = |text: &str| text.parse::<u8>().map_err(|_| ());
        Day::new(year.parse().map_err(|_| ())?, small(month)?, small(day)?).ok_or(())
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Day, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(|()| de::Error::custom("no day of the calendar"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_that_exist_are_read_and_others_refused() {
        assert_eq!("2024-02-29".parse(), Day::new(2024, 2, 29).ok_or(()));
        for text in ["2025-02-29", "2025-13-01", "25-01-01", "2025-1-1", "", "2025-01-01T00", "+025-01-01"] {
            assert_eq!(text.parse::<Day>(), Err(()), "{text}");
        }
    }

    #[test]
    fn weeks_run_across_the_end_of_a_year() {
        let day: Day = "2025-12-24".parse().unwrap();
        assert_eq!(day.plus_weeks(2).to_string(), "2026-01-07");
        assert_eq!(day.plus_weeks(2).minus_weeks(2), day);
    }

    #[test]
    fn the_day_after_is_right_at_the_ends_of_months_and_of_the_calendar() {
        for (day, next) in [
            ("2026-02-28", Some("2026-03-01")),
            ("2024-02-28", Some("2024-02-29")),
            ("2025-12-31", Some("2026-01-01")),
            ("9999-12-31", None),
        ] {
            let after = day.parse::<Day>().unwrap().next().map(|day| day.to_string());
            assert_eq!(after.as_deref(), next, "{day}");
        }
    }
}
