//! The clock of a round: reckoned from moments that are handed in, so that it can't fall behind.

use serde::{Deserialize, Serialize};

use super::timings::{RoundStage, Timings};
use crate::model::{Millis, RoomId, RotationId, Word};

/// What one press adds.
const MINUTE: Millis = 60_000;
/// So long after a stage began the way back leads to the stage before it.
const JUST_BEGUN: Millis = 3_000;
/// So long it is told that a stage has begun, and before its end that it is nearly over.
const TOLD: Millis = 8_000;
const NEARLY: Millis = 15_000;

/// How far a round is. It holds no time that passes by itself: what it shows follows from the moment
/// at which it is looked at, so a page that sleeps loses nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clock {
    /// How long each stage is, with what was added to it.
    lengths: [Millis; RoundStage::ALL.len()],
    /// How much of the round was over at the moment from which on it runs, or when it was stopped.
    gone: Millis,
    /// Since when it runs; none while it waits.
    since: Option<Millis>,
}

/// Which round a clock is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoundOf {
    /// The session.
    pub room: RoomId,
    /// The rotation.
    pub rotation: RotationId,
    /// Which of its rounds; the first one is 0.
    pub round: u16,
}

/// What a clock shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClockFace {
    /// A stage is on.
    On(StageFace),
    /// The round is over, since so long.
    Over(Millis),
}

/// A stage that is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StageFace {
    /// Which one.
    pub stage: RoundStage,
    /// How much of it is over.
    pub gone: Millis,
    /// How much of it is left; never none.
    pub left: Millis,
    /// What comes after it.
    pub next: Option<RoundStage>,
}

impl StageFace {
    /// Whether it has begun a moment ago.
    pub fn has_just_begun(&self) -> bool {
        self.gone < TOLD
    }

    /// Whether it is over in a moment.
    pub fn is_nearly_over(&self) -> bool {
        self.left <= NEARLY
    }
}

impl Clock {
    /// The clock of a round that hasn't begun.
    pub fn new(timings: &Timings) -> Clock {
        let mut lengths = [0; RoundStage::ALL.len()];
        for (length, stage) in lengths.iter_mut().zip(RoundStage::ALL) {
            *length = u64::from(timings.of(*stage).seconds()) * 1_000;
        }
        Clock { lengths, gone: 0, since: None }
    }

    /// Whether it runs.
    pub fn is_running(&self) -> bool {
        self.since.is_some()
    }

    /// Whether it was never started.
    pub fn is_fresh(&self) -> bool {
        self.since.is_none() && self.gone == 0
    }

    /// How much of the round is over. A machine whose clock was put back has lost nothing but what
    /// passed since it was looked at last.
    fn gone_at(&self, now: Millis) -> Millis {
        self.gone.saturating_add(self.since.map_or(0, |since| now.saturating_sub(since)))
    }

    /// What it shows.
    pub fn face(&self, now: Millis) -> ClockFace {
        let gone = self.gone_at(now);
        let mut begins: Millis = 0;
        let mut stages = RoundStage::ALL.iter().zip(self.lengths).filter(|(_, length)| *length > 0);
        while let Some((stage, length)) = stages.next() {
            let ends = begins.saturating_add(length);
            if gone < ends {
                let next = stages.next().map(|(stage, _)| *stage);
                let gone = gone.saturating_sub(begins);
                return ClockFace::On(StageFace { stage: *stage, gone, left: length.saturating_sub(gone), next });
            }
            begins = ends;
        }
        ClockFace::Over(gone.saturating_sub(begins))
    }

    /// The same clock, reckoned from now on: nothing that it shows changes. Called at each look, it
    /// keeps a clock of the machine that is put back from bringing old time again.
    #[must_use]
    pub fn looked_at(&self, now: Millis) -> Clock {
        Clock { gone: self.gone_at(now), since: self.since.map(|_| now), ..self.clone() }
    }

    /// Runs from now on.
    #[must_use]
    pub fn started(&self, now: Millis) -> Clock {
        Clock { since: Some(now), ..self.looked_at(now) }
    }

    /// Waits from now on.
    #[must_use]
    pub fn stopped(&self, now: Millis) -> Clock {
        Clock { since: None, ..self.looked_at(now) }
    }

    /// Runs if it waited, and waits if it ran.
    #[must_use]
    pub fn turned(&self, now: Millis) -> Clock {
        if self.is_running() { self.stopped(now) } else { self.started(now) }
    }

    /// A minute more for the stage that is on; after the end, for the last one.
    #[must_use]
    pub fn with_a_minute_more(&self, now: Millis) -> Clock {
        let mut after = self.looked_at(now);
        let on = match self.face(now) {
            ClockFace::On(face) => RoundStage::ALL.iter().position(|stage| *stage == face.stage),
            ClockFace::Over(over) => {
                after.gone = after.gone.saturating_sub(over);
                after.lengths.iter().rposition(|length| *length > 0)
            }
        };
        if let Some(length) = on.and_then(|on| after.lengths.get_mut(on)) {
            *length = length.saturating_add(MINUTE);
        }
        after
    }

    /// On to the next stage.
    #[must_use]
    pub fn skipped(&self, now: Millis) -> Clock {
        let mut after = self.looked_at(now);
        if let ClockFace::On(face) = self.face(now) {
            after.gone = after.gone.saturating_add(face.left);
        }
        after
    }

    /// Back to where the stage that is on began; if that was just now, to where the one before it did.
    #[must_use]
    pub fn back(&self, now: Millis) -> Clock {
        let mut after = self.looked_at(now);
        let begins = match self.face(now) {
            ClockFace::On(face) => after.gone.saturating_sub(face.gone),
            ClockFace::Over(over) => after.gone.saturating_sub(over),
        };
        let to = match self.face(now) {
            ClockFace::On(face) if face.gone >= JUST_BEGUN => begins,
            ClockFace::On(_) | ClockFace::Over(_) => after.begins_before(begins),
        };
        after.gone = to;
        after
    }

    /// Where the last stage before a point of the round begins.
    fn begins_before(&self, point: Millis) -> Millis {
        let mut begins: Millis = 0;
        let mut last = 0;
        for length in self.lengths.into_iter().filter(|length| *length > 0) {
            if begins < point {
                last = begins;
            }
            begins = begins.saturating_add(length);
        }
        last
    }
}

/// Time that is left, in seconds: as long as any of a second is left, that second is.
pub fn seconds_left(left: Millis) -> u64 {
    left.div_ceil(1_000)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::StageTime;
    use proptest::prelude::*;
    use proptest::sample::select;

    const BEGAN: Millis = 1_700_000_000_000;

    fn shown(clock: &Clock, now: Millis) -> String {
        match clock.face(now) {
            ClockFace::On(face) => format!("{} {}", face.stage.word(), seconds_left(face.left)),
            ClockFace::Over(over) => format!("over {}", over / 1_000),
        }
    }

    fn running() -> Clock {
        Clock::new(&Timings::default()).started(BEGAN)
    }

    #[test]
    fn it_goes_through_the_stages_by_the_moment_at_which_it_is_looked_at() {
        for (after, expect) in [
            (0, "read 120"),
            (1, "read 120"),
            (1_000, "read 119"),
            (119_999, "read 1"),
            (120_000, "play 480"),
            (600_000, "notes 60"),
            (660_000, "lead-speaks 120"),
            (780_000, "client-speaks 120"),
            (900_000, "observer-speaks 240"),
            (1_140_000, "replay 60"),
            (1_199_999, "replay 1"),
            (1_200_000, "over 0"),
            // An hour asleep.
            (4_800_000, "over 3600"),
        ] {
            assert_eq!(shown(&running(), BEGAN + after), expect, "{after}");
        }
    }

    #[test]
    fn it_waits_as_long_as_it_is_told_to() {
        let waiting = running().stopped(BEGAN + 30_000);
        assert!(!waiting.is_running());
        assert_eq!(shown(&waiting, BEGAN + 999_999), "read 90");
        let on = waiting.turned(BEGAN + 500_000);
        assert_eq!(shown(&on, BEGAN + 530_000), "read 60");
    }

    #[test]
    fn a_minute_more_is_the_stages_that_is_on_or_the_last_ones() {
        let more = running().with_a_minute_more(BEGAN + 10_000);
        assert_eq!(shown(&more, BEGAN + 10_000), "read 170");
        assert_eq!(shown(&more, BEGAN + 180_000), "play 480");
        let late = running().with_a_minute_more(BEGAN + 1_300_000);
        assert_eq!(shown(&late, BEGAN + 1_300_000), "replay 60");
        assert_eq!(shown(&late, BEGAN + 1_360_000), "over 0");
    }

    #[test]
    fn one_can_go_on_and_back_from_stage_to_stage() {
        let next = running().skipped(BEGAN + 10_000);
        assert_eq!(shown(&next, BEGAN + 10_000), "play 480");
        assert_eq!(shown(&next.back(BEGAN + 12_000), BEGAN + 12_000), "read 120");
        let later = next.back(BEGAN + 20_000);
        assert_eq!(shown(&later, BEGAN + 20_000), "play 480");
        assert_eq!(shown(&later.back(BEGAN + 20_000), BEGAN + 20_000), "read 120");
        let over = running();
        let end = BEGAN + 1_250_000;
        assert_eq!(shown(&over.back(end), end), "replay 60");
        assert_eq!(shown(&over.skipped(end), end), "over 50");
        assert_eq!(shown(&running().back(BEGAN), BEGAN), "read 120");
    }

    #[test]
    fn a_stage_without_time_is_left_out() {
        let mut timings = Timings::default();
        for stage in RoundStage::ALL.iter().filter(|stage| **stage != RoundStage::Play) {
            timings.set(*stage, StageTime::new(0).unwrap());
        }
        let clock = Clock::new(&timings).started(BEGAN);
        let ClockFace::On(face) = clock.face(BEGAN) else { panic!("over") };
        assert_eq!((face.stage, face.next), (RoundStage::Play, None));
        timings.set(RoundStage::Play, StageTime::new(0).unwrap());
        let nothing = Clock::new(&timings).started(BEGAN);
        assert_eq!(nothing.face(BEGAN), ClockFace::Over(0));
        assert_eq!(nothing.back(BEGAN).with_a_minute_more(BEGAN).skipped(BEGAN).face(BEGAN), ClockFace::Over(0));
    }

    #[test]
    fn a_clock_that_is_put_back_brings_no_time_again() {
        let looked_at = running().looked_at(BEGAN + 300_000);
        assert_eq!(shown(&looked_at, BEGAN + 300_000), "play 300");
        // An hour back: it goes on from there as soon as it is looked at.
        let back = BEGAN - 3_600_000;
        let put_back = looked_at.looked_at(back);
        assert_eq!(shown(&put_back, back), "play 300");
        assert_eq!(shown(&put_back, back + 10_000), "play 290");
    }

    proptest! {
        #[test]
        fn what_is_left_and_what_is_over_add_up_whatever_is_pressed(
            presses in proptest::collection::vec((0..400_000u64, select(vec!["look", "turn", "more", "skip", "back"])), 0..30)
        ) {
            let mut clock = running();
            let mut now = BEGAN;
            // The same by hand: how much has run, and how much was jumped over.
            let (mut ran, mut jumped) = (0i128, 0i128);
            for (later, press) in presses {
                now += later;
                ran += if clock.is_running() { i128::from(later) } else { 0 };
                let before = clock.looked_at(now);
                prop_assert_eq!(before.face(now), clock.face(now));
                clock = match press {
                    "turn" => clock.turned(now),
                    "more" => clock.with_a_minute_more(now),
                    "skip" => clock.skipped(now),
                    "back" => clock.back(now),
                    _ => before.clone(),
                };
                jumped += i128::from(clock.gone) - i128::from(before.gone);
                prop_assert_eq!(i128::from(clock.gone), ran + jumped);
                if let ClockFace::On(face) = clock.face(now) {
                    let of = RoundStage::ALL.iter().position(|stage| *stage == face.stage).unwrap();
                    prop_assert_eq!(face.gone + face.left, clock.lengths[of]);
                    prop_assert!(face.left > 0);
                }
            }
            let whole: Millis = clock.lengths.iter().sum();
            match clock.face(now) {
                ClockFace::Over(over) => prop_assert_eq!(clock.gone_at(now), whole + over),
                ClockFace::On(_) => prop_assert!(clock.gone_at(now) < whole),
            }
            let text = serde_json::to_string(&clock).unwrap();
            prop_assert_eq!(serde_json::from_str::<Clock>(&text).unwrap(), clock);
        }
    }
}
