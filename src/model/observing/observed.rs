//! What an observer's sheet is of.

use std::fmt;
use std::sync::Arc;

use serde::de::{Deserialize, Deserializer};
use serde::{Serialize, Serializer};

use crate::model::{MeetingId, ScenarioRef};

/// What an observer's sheet is of. Written as a path, such as `meeting/<id>`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Observed {
    /// A meeting.
    Meeting(MeetingId),
    /// A round of practice with a scenario, which may be in this workbook or not.
    Scenario(ScenarioRef),
    /// Something that this version doesn't know; kept to the letter.
    Other(Arc<str>),
}

impl Observed {
    /// The meeting, if it is one.
    pub fn meeting(&self) -> Option<MeetingId> {
        match self {
            Observed::Meeting(meeting) => Some(*meeting),
            Observed::Scenario(_) | Observed::Other(_) => None,
        }
    }

    /// The scenario, if it is a round of practice.
    pub fn scenario(&self) -> Option<ScenarioRef> {
        match self {
            Observed::Scenario(of) => Some(*of),
            Observed::Meeting(_) | Observed::Other(_) => None,
        }
    }

    fn read(path: &str) -> Option<Observed> {
        match path.split_once('/')? {
            ("meeting", id) => id.parse().ok().map(Observed::Meeting),
            ("scenario", of) => of.parse().ok().map(Observed::Scenario),
            _ => None,
        }
    }
}

impl fmt::Display for Observed {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Observed::Meeting(meeting) => write!(formatter, "meeting/{meeting}"),
            Observed::Scenario(of) => write!(formatter, "scenario/{of}"),
            Observed::Other(path) => formatter.write_str(path),
        }
    }
}

impl Serialize for Observed {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Observed {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Observed, D::Error> {
        let path = String::deserialize(deserializer)?;
        Ok(Observed::read(&path).unwrap_or_else(|| Observed::Other(path.into())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{BankId, Id, ScenarioId};

    #[test]
    fn what_a_sheet_is_of_reads_back_as_it_was_written() {
        let check = |text: &str, expect: Option<Observed>| {
            let of: Observed = serde_json::from_str(text).unwrap();
            assert_eq!(serde_json::to_string(&of).unwrap(), text);
            assert_eq!(matches!(of, Observed::Other(_)).then_some(()).xor(expect.is_some().then_some(())), Some(()));
            assert!(expect.is_none_or(|expect| expect == of), "{text}");
        };
        let (meeting, own) = (MeetingId::from_bits(7), ScenarioId::from_bits(7));
        check(&format!("\"meeting/{meeting}\""), Some(Observed::Meeting(meeting)));
        check(&format!("\"scenario/{own}\""), Some(Observed::Scenario(ScenarioRef::Own(own))));
        let built_in = BankId::new("late-course").map(ScenarioRef::BuiltIn);
        check("\"scenario/late-course\"", built_in.map(Observed::Scenario));
        for text in ["\"meeting/7\"", "\"scenario/7\"", "\"scenario/\"", "\"practice/1\"", "\"\""] {
            check(text, None);
        }
    }
}
