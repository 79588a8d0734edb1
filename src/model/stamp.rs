//! When and where something was last changed: what merging compares.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use super::id::ReplicaId;

/// Milliseconds since 1970, UTC.
pub type Millis = u64;

/// The moment and the place in which an edit is made; handed in by the caller.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tick {
    /// The time now.
    pub now: Millis,
    /// Who is writing.
    pub replica: ReplicaId,
}

/// Says which version of a unit this is.
///
/// The counter is the time in milliseconds or, where that is not later than
/// everything seen so far, one more than the highest seen: so stamps follow
/// each other even when a clock was put back. Serialised as `[counter, replica]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Stamp(pub u64, pub ReplicaId);

impl Stamp {
    /// Counters go no higher, so that adding one never overflows and every
    /// reader of JSON holds them exactly.
    pub const HIGHEST_COUNTER: u64 = (1 << 53) - 1;

    /// The counter: milliseconds or later.
    pub fn counter(self) -> u64 {
        self.0
    }

    /// Where the edit was made.
    pub fn replica(self) -> ReplicaId {
        self.1
    }
}

/// For each replica, the highest counter that this workbook has taken in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Seen(BTreeMap<ReplicaId, u64>);

impl Seen {
    /// Whether an edit with this stamp has been taken in.
    pub fn has(&self, stamp: Stamp) -> bool {
        self.0.get(&stamp.replica()).is_some_and(|highest| *highest >= stamp.counter())
    }

    /// Takes note of a stamp.
    pub fn note(&mut self, stamp: Stamp) {
        let highest = self.0.entry(stamp.replica()).or_default();
        *highest = (*highest).max(stamp.counter());
    }

    /// Takes note of everything that another workbook has seen.
    pub fn absorb(&mut self, other: &Seen) {
        for (replica, counter) in &other.0 {
            self.note(Stamp(*counter, *replica));
        }
    }

    /// A fresh stamp, later than everything seen; it is taken note of.
    pub fn next(&mut self, tick: Tick) -> Stamp {
        let highest = self.0.values().copied().max().unwrap_or(0);
        let counter = tick.now.max(highest.saturating_add(1)).min(Stamp::HIGHEST_COUNTER);
        let stamp = Stamp(counter, tick.replica);
        self.note(stamp);
        stamp
    }

    /// What this has and `earlier` had not: the part a journal entry must carry.
    pub fn since(&self, earlier: &Seen) -> Seen {
        let newer = |(replica, counter): &(&ReplicaId, &u64)| !earlier.has(Stamp(**counter, **replica));
        Seen(self.0.iter().filter(newer).map(|(replica, counter)| (*replica, *counter)).collect())
    }

    /// The highest counter of all.
    pub fn highest(&self) -> u64 {
        self.0.values().copied().max().unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Id;

    #[test]
    fn a_stamp_is_later_than_all_seen_even_when_the_clock_went_back() {
        let here = ReplicaId::from_bits(1);
        let mut seen = Seen::default();
        seen.note(Stamp(5_000, ReplicaId::from_bits(2)));
        assert_eq!(seen.next(Tick { now: 100, replica: here }), Stamp(5_001, here));
        assert_eq!(seen.next(Tick { now: 9_000, replica: here }), Stamp(9_000, here));
        assert_eq!(seen.next(Tick { now: 9_000, replica: here }), Stamp(9_001, here));
    }
}
