//! Calendar days.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A day of the calendar, without a time or a zone; written as `2026-03-01`.
/// The default is the first day of the year 0, which stands for none at all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Day(jiff::civil::Date);

impl Day {
    /// The day of that date, if there is one: there is no 30 February.
    pub fn new(year: i16, month: i8, day: i8) -> Option<Day> {
        jiff::civil::Date::new(year, month, day).ok().map(Day)
    }

    /// This many weeks later; the last day of the calendar where there is none.
    pub fn plus_weeks(self, weeks: u16) -> Day {
        let span = jiff::Span::new().try_weeks(weeks).unwrap_or_default();
        Day(self.0.saturating_add(span))
    }
}

impl fmt::Display for Day {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl FromStr for Day {
    type Err = ();

    /// Reads `2026-03-01` and nothing else.
    fn from_str(text: &str) -> Result<Day, ()> {
        let mut parts = text.splitn(3, '-');
        let mut part = || parts.next().filter(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
        let (year, month, day) = (part().ok_or(())?, part().ok_or(())?, part().ok_or(())?);
        if (year.len(), month.len(), day.len()) != (4, 2, 2) {
            return Err(());
        }
        let number = |text: &str| text.parse::<i16>().map_err(|_| ());
        let small = |text: &str| text.parse::<i8>().map_err(|_| ());
        Day::new(number(year)?, small(month)?, small(day)?).ok_or(())
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
    }
}
