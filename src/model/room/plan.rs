//! The plan of a session: its parts, when each is on, and how that goes.

use serde::{Deserialize, Serialize};

use crate::model::{Millis, Minutes, Open, OrderKey, TimeOfDay};

/// A minute in milliseconds.
const MINUTE: Millis = 60_000;

crate::words! {
    /// What a part of a session is.
    #[derive(Default)]
    pub enum PartKind {
        /// Arriving, names, what it is for.
        Welcome = "welcome",
        /// A talk is shown to all.
        Demonstration = "demonstration",
        /// Who is with whom.
        Dealing = "dealing",
        /// The rounds of a rotation.
        Rounds = "rounds",
        /// Everybody together.
        Plenary = "plenary",
        /// A break.
        Break = "break",
        /// What each takes along.
        Close = "close",
        /// Anything else.
        #[default]
        Other = "other",
    }
}

/// A part of a session.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PlanPart {
    /// The place in the plan.
    pub order: OrderKey,
    /// What it is.
    pub kind: Open<PartKind>,
    /// What is done, in one's own words.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// How long it takes; of rounds it follows from the groups, if it isn't said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minutes: Option<Minutes>,
    /// When it began.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub began: Option<Millis>,
}

impl PlanPart {
    /// A part that takes so long.
    pub fn of(kind: PartKind, minutes: u16) -> PlanPart {
        PlanPart { kind: kind.into(), minutes: Minutes::new(minutes), ..PlanPart::default() }
    }

    /// How many minutes it takes, where a rotation takes so many.
    pub fn takes(&self, rotation: u32) -> u32 {
        match (self.minutes, self.kind.known()) {
            (Some(minutes), _) => u32::from(minutes.get()),
            (None, Some(PartKind::Rounds)) => rotation,
            (None, _) => 0,
        }
    }
}

/// When a part is on, in minutes after the session begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PartTime {
    /// When it begins.
    pub from: u32,
    /// When it ends.
    pub to: u32,
}

/// When each part is on: one after the other, so that they add up to the end of the last.
pub fn part_times(parts: &[&PlanPart], rotation: u32) -> Vec<PartTime> {
    let mut from: u32 = 0;
    let next = |part: &&PlanPart| {
        let to = from.saturating_add(part.takes(rotation));
        let time = PartTime { from, to };
        from = to;
        time
    };
    parts.iter().map(next).collect()
}

/// The time of a day so many minutes after another; past midnight it is that of the next day.
pub fn time_after(begins: TimeOfDay, minutes: u32) -> Option<TimeOfDay> {
    let at = (u32::from(begins.hour()) * 60 + u32::from(begins.minute())).checked_add(minutes)? % (24 * 60);
    TimeOfDay::new(u16::try_from(at / 60).ok()?, u16::try_from(at % 60).ok()?)
}

/// How a session goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlanStands {
    /// Which part is on: the one that was begun last.
    pub on: Option<usize>,
    /// Which one is on by the plan.
    pub planned: Option<usize>,
    /// How many minutes later than planned the rest will begin; less than none if earlier.
    pub behind: i64,
}

/// How a session stands against its plan. It is to begin at `begins`; where no time was said, it began
/// when its first part that was begun was to.
pub fn plan_stands(parts: &[&PlanPart], rotation: u32, begins: Option<Millis>, now: Millis) -> Option<PlanStands> {
    let times = part_times(parts, rotation);
    let offset = |minutes: u32| u64::from(minutes) * MINUTE;
    let began = parts.iter().zip(&times).enumerate().filter_map(|(at, (part, time))| Some((part.began?, at, *time)));
    let began: Vec<(Millis, usize, PartTime)> = began.collect();
    let of_first = || began.iter().min().map(|(since, _, time)| since.saturating_sub(offset(time.from)));
    let begins = begins.or_else(of_first)?;
    let passed = now.checked_sub(begins);
    let is_on = |time: &PartTime| passed.is_some_and(|passed| offset(time.from) <= passed && passed < offset(time.to));
    let planned = times.iter().position(is_on);
    let last = began.iter().max();
    let behind = last.map_or(0, |(since, _, time)| {
        let late = to_signed(*since) - to_signed(begins.saturating_add(offset(time.from)));
        let ends = since.saturating_add(offset(time.to.saturating_sub(time.from)));
        (late + to_signed(now.saturating_sub(ends))).div_euclid(to_signed(MINUTE))
    });
    Some(PlanStands { on: last.map(|(_, at, _)| *at), planned, behind })
}

fn to_signed(millis: Millis) -> i64 {
    i64::try_from(millis).unwrap_or(i64::MAX / 4).min(i64::MAX / 4)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts() -> Vec<PlanPart> {
        let rounds = PlanPart { kind: PartKind::Rounds.into(), ..PlanPart::default() };
        vec![PlanPart::of(PartKind::Welcome, 10), rounds, PlanPart::of(PartKind::Break, 15)]
    }

    fn refs(parts: &[PlanPart]) -> Vec<&PlanPart> {
        parts.iter().collect()
    }

    #[test]
    fn parts_add_up_and_rounds_take_what_the_groups_need() {
        let times: Vec<(u32, u32)> = part_times(&refs(&parts()), 80).iter().map(|time| (time.from, time.to)).collect();
        assert_eq!(times, [(0, 10), (10, 90), (90, 105)]);
        let said = PlanPart { minutes: Minutes::new(30), ..parts()[1].clone() };
        assert_eq!(said.takes(80), 30);
        for (minutes, expect) in [(0, "09:30"), (105, "11:15"), (24 * 60, "09:30"), (900, "00:30")] {
            assert_eq!(time_after(TimeOfDay::new(9, 30).unwrap(), minutes).unwrap().to_string(), expect);
        }
        assert_eq!(time_after(TimeOfDay::new(9, 30).unwrap(), u32::MAX), None);
    }

    #[test]
    fn it_is_told_what_is_on_what_should_be_and_how_late_it_is() {
        let begins: Millis = 1_000 * MINUTE;
        let check = |began: &[Option<u64>], now: u64, expect: (Option<usize>, Option<usize>, i64)| {
            let mut parts = parts();
            for (part, began) in parts.iter_mut().zip(began) {
                part.began = began.map(|minutes| minutes * MINUTE);
            }
            let stands = plan_stands(&refs(&parts), 60, Some(begins), now * MINUTE).unwrap();
            assert_eq!((stands.on, stands.planned, stands.behind), expect, "{began:?} at {now}");
        };
        check(&[None, None, None], 990, (None, None, 0));
        check(&[None, None, None], 1_005, (None, Some(0), 0));
        check(&[Some(1_000), None, None], 1_005, (Some(0), Some(0), 0));
        // Five minutes late at the start, and the welcome takes longer.
        check(&[Some(1_005), None, None], 1_012, (Some(0), Some(1), 5));
        check(&[Some(1_005), None, None], 1_018, (Some(0), Some(1), 8));
        check(&[Some(1_005), Some(1_008), None], 1_020, (Some(1), Some(1), -2));
        check(&[Some(1_000), Some(1_010), Some(1_070)], 1_090, (Some(2), None, 5));
    }

    #[test]
    fn without_a_time_it_goes_by_the_part_that_was_begun_first() {
        let mut parts = parts();
        assert_eq!(plan_stands(&refs(&parts), 60, None, 5), None);
        parts[1].began = Some(500 * MINUTE);
        let stands = plan_stands(&refs(&parts), 60, None, 510 * MINUTE).unwrap();
        assert_eq!((stands.on, stands.planned, stands.behind), (Some(1), Some(1), 0));
        parts[0].began = Some(u64::MAX);
        assert!(plan_stands(&refs(&parts), u32::MAX, Some(0), u64::MAX).is_some());
    }
}
