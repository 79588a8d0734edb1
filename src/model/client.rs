//! Clients: the people and units one works for.

use serde::{Deserialize, Serialize};

use super::{Day, Open, OrderKey, PersonId, TrueClientCheck};

/// A client and how the relationship stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Client {
    /// The place in the list.
    pub order: OrderKey,
    /// The person or unit.
    pub name: String,
    /// The unit, department or organisation.
    pub unit: String,
    /// What they are responsible for.
    pub role: String,
    /// The person behind it, if there is a record of one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub person: Option<PersonId>,
    /// How strong the relationship is, as it was said before its days were: it holds where nothing
    /// is said with a day (see [`super::ClientStanding`]). Always private.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strength: Option<Open<Strength>>,
    /// Every how many weeks to meet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rhythm: Option<Weeks>,
    /// When they last met.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_met: Option<Day>,
    /// Whether they are likely to be the right person at all; each map asks it for its own result.
    /// Always private.
    #[serde(skip_serializing_if = "TrueClientCheck::is_empty")]
    pub true_client: TrueClientCheck,
    /// Notes for oneself. Always private.
    pub notes: String,
    /// Put aside, out of the list.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub archived: bool,
}

impl Client {
    /// The day by which to meet again: the rhythm counted from the last meeting.
    pub fn next_due(&self) -> Option<Day> {
        Some(self.last_met?.plus_weeks(self.rhythm?.get()))
    }

    /// How it stands with the next meeting. Days are counted, and no hours: where clocks are
    /// put forward or back, a day is a day.
    pub fn due(&self, today: Day) -> Due {
        let due = match (self.rhythm, self.next_due()) {
            (None, _) => return Due::NoRhythm,
            (Some(_), None) => return Due::NotMet,
            (Some(_), Some(due)) => due,
        };
        Due::on(due, today)
    }

    /// Whether they should have been met by now.
    pub fn is_overdue(&self, today: Day) -> bool {
        matches!(self.due(today), Due::Overdue(_))
    }
}

/// How it stands with what is due, such as the next meeting with a client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due {
    /// Nobody has said how often.
    NoRhythm,
    /// How often is known, and no meeting to count from.
    NotMet,
    /// In so many days, at least one.
    In(u64),
    /// Today.
    Today,
    /// It should have been so many days ago, at least one.
    Overdue(u64),
}

impl Due {
    /// What is due on a day, as it stands today.
    pub fn on(day: Day, today: Day) -> Due {
        match today.days_until(day) {
            0 => Due::Today,
            days if days > 0 => Due::In(days.unsigned_abs()),
            days => Due::Overdue(days.unsigned_abs()),
        }
    }
}

crate::words! {
    /// How well one knows a client.
    pub enum Strength {
        /// Not met yet, or hardly.
        New = "new",
        /// In touch now and then.
        Acquainted = "acquainted",
        /// They return calls and share facts.
        Working = "working",
        /// They ask for advice before they decide.
        Trusted = "trusted",
        /// They call before anyone else does.
        First = "first",
    }
}

/// A number of weeks, 1 to 104.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u16", into = "u16")]
pub struct Weeks(u16);

impl Weeks {
    /// That many weeks, if it is 1 to 104.
    pub fn new(weeks: u16) -> Option<Weeks> {
        (1..=104).contains(&weeks).then_some(Weeks(weeks))
    }

    /// How many.
    pub fn get(self) -> u16 {
        self.0
    }
}

impl TryFrom<u16> for Weeks {
    type Error = &'static str;

    fn try_from(weeks: u16) -> Result<Self, Self::Error> {
        Weeks::new(weeks).ok_or("weeks are 1 to 104")
    }
}

impl From<Weeks> for u16 {
    fn from(weeks: Weeks) -> u16 {
        weeks.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn check(met: &str, weeks: u16, today: &str, expect: Due) {
        let client = Client { rhythm: Weeks::new(weeks), last_met: Some(day(met)), ..Client::default() };
        assert_eq!(client.due(day(today)), expect, "met {met}, every {weeks} weeks, {today}");
        assert_eq!(client.is_overdue(day(today)), matches!(expect, Due::Overdue(_)));
    }

    #[test]
    fn the_next_meeting_is_counted_in_days() {
        check("2026-03-01", 1, "2026-03-01", Due::In(7));
        check("2026-03-01", 1, "2026-03-07", Due::In(1));
        check("2026-03-01", 1, "2026-03-08", Due::Today);
        check("2026-03-01", 1, "2026-03-09", Due::Overdue(1));
    }

    #[test]
    fn it_is_right_across_the_ends_of_years() {
        check("2025-12-24", 2, "2025-12-31", Due::In(7));
        check("2025-12-24", 2, "2026-01-07", Due::Today);
        check("2025-12-24", 2, "2026-01-08", Due::Overdue(1));
        check("2025-12-31", 52, "2026-12-30", Due::Today);
        check("1999-12-20", 4, "2000-01-17", Due::Today);
        check("2024-01-01", 104, "2026-01-01", Due::Overdue(3));
    }

    #[test]
    fn it_is_right_across_leap_days() {
        check("2024-02-22", 1, "2024-02-29", Due::Today);
        check("2024-02-22", 2, "2024-02-29", Due::In(7));
        check("2024-02-29", 52, "2025-02-27", Due::Today);
        check("2024-02-29", 52, "2025-02-28", Due::Overdue(1));
        check("2100-02-22", 1, "2100-03-01", Due::Today);
    }

    #[test]
    fn it_is_right_on_the_days_on_which_clocks_change() {
        // 2026-03-29 and 2026-10-25 in Europe, 2026-03-08 and 2026-11-01 in North America.
        for (met, eve, due, after) in [
            ("2026-03-22", "2026-03-28", "2026-03-29", "2026-03-30"),
            ("2026-10-18", "2026-10-24", "2026-10-25", "2026-10-26"),
            ("2026-03-01", "2026-03-07", "2026-03-08", "2026-03-09"),
            ("2026-10-25", "2026-10-31", "2026-11-01", "2026-11-02"),
        ] {
            check(met, 1, eve, Due::In(1));
            check(met, 1, due, Due::Today);
            check(met, 1, after, Due::Overdue(1));
        }
    }

    #[test]
    fn without_a_rhythm_or_a_meeting_nothing_is_due() {
        let today = day("2026-03-01");
        assert_eq!(Client::default().due(today), Due::NoRhythm);
        assert_eq!(Client { last_met: Some(today), ..Client::default() }.due(today), Due::NoRhythm);
        assert_eq!(Client { rhythm: Weeks::new(4), ..Client::default() }.due(today), Due::NotMet);
    }

    #[test]
    fn the_ends_of_the_calendar_are_no_trouble() {
        check("9999-12-31", 104, "0000-01-01", Due::In(3_652_424));
        check("0000-01-01", 1, "9999-12-31", Due::Overdue(3_652_417));
    }
}
