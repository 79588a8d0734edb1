//! When in a day, and how long.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A time of a day, where its owner is; written as `09:30`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimeOfDay(u16);

impl TimeOfDay {
    /// That hour (0 to 23) and minute (0 to 59), if there are such.
    pub fn new(hour: u16, minute: u16) -> Option<TimeOfDay> {
        (hour < 24 && minute < 60).then_some(TimeOfDay(hour * 60 + minute))
    }

    /// The hour, 0 to 23.
    pub fn hour(self) -> u16 {
        self.0 / 60
    }

    /// The minute, 0 to 59.
    pub fn minute(self) -> u16 {
        self.0 % 60
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        write!(formatter, "{:02}:{:02}", self.hour(), self.minute())
    }
}

impl FromStr for TimeOfDay {
    type Err = ();

    /// Reads `09:30`, also with seconds, which are left out.
    fn from_str(text: &str) -> Result<TimeOfDay, ()> {
        let part = |part: Option<&str>| {
            let digits = part.filter(|part| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit()));
            digits.and_then(|digits| digits.parse().ok()).ok_or(())
        };
        let mut parts = text.splitn(3, ':');
        let (hour, minute) = (part(parts.next())?, part(parts.next())?);
        TimeOfDay::new(hour, minute).ok_or(())
    }
}

impl Serialize for TimeOfDay {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for TimeOfDay {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<TimeOfDay, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(|()| de::Error::custom("no time of a day"))
    }
}

/// How long a meeting takes, 1 to 600 minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u16", into = "u16")]
pub struct Minutes(u16);

impl Minutes {
    /// That many minutes, if it is 1 to 600.
    pub fn new(minutes: u16) -> Option<Minutes> {
        (1..=600).contains(&minutes).then_some(Minutes(minutes))
    }

    /// How many.
    pub fn get(self) -> u16 {
        self.0
    }
}

impl TryFrom<u16> for Minutes {
    type Error = &'static str;

    fn try_from(minutes: u16) -> Result<Self, Self::Error> {
        Minutes::new(minutes).ok_or("minutes are 1 to 600")
    }
}

impl From<Minutes> for u16 {
    fn from(minutes: Minutes) -> u16 {
        minutes.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_that_exist_are_read_and_others_refused() {
        for (text, read) in [("00:00", "00:00"), ("09:30", "09:30"), ("23:59", "23:59"), ("09:30:15", "09:30")] {
            assert_eq!(text.parse::<TimeOfDay>().map(|time| time.to_string()), Ok(read.to_string()));
        }
        for text in ["", "24:00", "12:60", "9:30", "09.30", "0930", "-1:00", "+9:00", "ab:cd"] {
            assert_eq!(text.parse::<TimeOfDay>(), Err(()), "{text}");
        }
    }

    #[test]
    fn minutes_are_one_to_six_hundred() {
        for (minutes, fits) in [(0, false), (1, true), (600, true), (601, false)] {
            assert_eq!(Minutes::new(minutes).is_some(), fits);
        }
        assert!(serde_json::from_str::<Minutes>("0").is_err());
    }
}
