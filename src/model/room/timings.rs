//! The stages of a round, and how long each takes.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::model::{Millis, Word};

crate::words! {
    /// A stage of a round, in the order in which they come.
    pub enum RoundStage {
        /// Everybody reads what is theirs.
        Read = "read",
        /// The talk is played.
        Play = "play",
        /// All write down what they saw, and nobody speaks.
        Notes = "notes",
        /// Whoever led speaks first.
        LeadSpeaks = "lead-speaks",
        /// Then whoever played the client.
        ClientSpeaks = "client-speaks",
        /// Then those who watched.
        ObserverSpeaks = "observer-speaks",
        /// One moment is played again, otherwise.
        Replay = "replay",
    }
}

/// How long a stage takes: whole seconds, an hour at the most. None at all leaves it out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u16", into = "u16")]
pub struct StageTime(u16);

impl StageTime {
    /// The longest there is.
    pub const LONGEST: StageTime = StageTime(3_600);

    /// That many seconds, if they are an hour at the most.
    pub fn new(seconds: u16) -> Option<StageTime> {
        (seconds <= StageTime::LONGEST.0).then_some(StageTime(seconds))
    }

    const fn minutes(minutes: u16) -> StageTime {
        StageTime(minutes * 60)
    }

    /// In seconds.
    pub fn seconds(self) -> u16 {
        self.0
    }
}

impl TryFrom<u16> for StageTime {
    type Error = &'static str;

    fn try_from(seconds: u16) -> Result<Self, Self::Error> {
        StageTime::new(seconds).ok_or("a stage takes 3600 seconds at the most")
    }
}

impl From<StageTime> for u16 {
    fn from(time: StageTime) -> u16 {
        time.0
    }
}

impl fmt::Display for StageTime {
    /// In minutes, and seconds where there are any: `8`, `1:30`.
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        match (self.0 / 60, self.0 % 60) {
            (minutes, 0) => write!(formatter, "{minutes}"),
            (minutes, seconds) => write!(formatter, "{minutes}:{seconds:02}"),
        }
    }
}

impl FromStr for StageTime {
    type Err = ();

    /// Reads minutes, `8`, or minutes and seconds, `1:30`.
    fn from_str(text: &str) -> Result<StageTime, ()> {
        let (minutes, seconds) = text.trim().split_once(':').unwrap_or((text.trim(), "00"));
        let number = |digits: &str| match digits.bytes().all(|byte| byte.is_ascii_digit()) {
            true => digits.parse::<u16>().map_err(|_| ()),
            false => Err(()),
        };
        let seconds = match seconds.len() {
            2 => number(seconds).ok().filter(|seconds| *seconds < 60).ok_or(())?,
            _ => return Err(()),
        };
        let all = number(minutes)?.checked_mul(60).and_then(|whole| whole.checked_add(seconds));
        all.and_then(StageTime::new).ok_or(())
    }
}

/// How long each stage of a round takes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
pub struct Timings {
    read: StageTime,
    play: StageTime,
    notes: StageTime,
    lead_speaks: StageTime,
    client_speaks: StageTime,
    observer_speaks: StageTime,
    replay: StageTime,
}

impl Default for Timings {
    /// Twenty minutes together.
    fn default() -> Timings {
        Timings {
            read: StageTime::minutes(2),
            play: StageTime::minutes(8),
            notes: StageTime::minutes(1),
            lead_speaks: StageTime::minutes(2),
            client_speaks: StageTime::minutes(2),
            observer_speaks: StageTime::minutes(4),
            replay: StageTime::minutes(1),
        }
    }
}

impl Timings {
    /// How long a stage takes.
    pub fn of(&self, stage: RoundStage) -> StageTime {
        match stage {
            RoundStage::Read => self.read,
            RoundStage::Play => self.play,
            RoundStage::Notes => self.notes,
            RoundStage::LeadSpeaks => self.lead_speaks,
            RoundStage::ClientSpeaks => self.client_speaks,
            RoundStage::ObserverSpeaks => self.observer_speaks,
            RoundStage::Replay => self.replay,
        }
    }

    /// Says how long a stage takes.
    pub fn set(&mut self, stage: RoundStage, time: StageTime) {
        let said = match stage {
            RoundStage::Read => &mut self.read,
            RoundStage::Play => &mut self.play,
            RoundStage::Notes => &mut self.notes,
            RoundStage::LeadSpeaks => &mut self.lead_speaks,
            RoundStage::ClientSpeaks => &mut self.client_speaks,
            RoundStage::ObserverSpeaks => &mut self.observer_speaks,
            RoundStage::Replay => &mut self.replay,
        };
        *said = time;
    }

    /// How long a round takes.
    pub fn whole(&self) -> Millis {
        RoundStage::ALL.iter().map(|stage| u64::from(self.of(*stage).seconds()) * 1_000).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_round_takes_twenty_minutes_unless_it_is_said_otherwise() {
        let mut timings = Timings::default();
        assert_eq!(timings.whole(), 20 * 60_000);
        for stage in RoundStage::ALL {
            timings.set(*stage, StageTime::minutes(3));
            assert_eq!(timings.of(*stage), StageTime::minutes(3));
        }
        assert_eq!(timings.whole(), 21 * 60_000);
        let text = serde_json::to_string(&timings).unwrap();
        assert!(text.contains("\"lead-speaks\":180"), "{text}");
        assert_eq!(serde_json::from_str::<Timings>(&text).unwrap(), timings);
        assert_eq!(serde_json::from_str::<Timings>("{}").unwrap(), Timings::default());
    }

    #[test]
    fn minutes_and_seconds_are_read_and_written_the_same() {
        for (text, seconds, written) in
            [("8", 480, "8"), (" 1:30 ", 90, "1:30"), ("0", 0, "0"), ("0:05", 5, "0:05"), ("60", 3_600, "60")]
        {
            let read: StageTime = text.parse().unwrap();
            assert_eq!((read.seconds(), read.to_string().as_str()), (seconds, written), "{text}");
        }
        for text in ["", "61", "1:60", "1:5", "1.5", "-1", "+1", "a", "1:", ":30", "60:01", "99999", "1:30:00"] {
            assert_eq!(text.parse::<StageTime>(), Err(()), "{text}");
        }
        assert!(serde_json::from_str::<StageTime>("3601").is_err());
    }
}
