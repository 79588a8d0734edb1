//! A tally: how often something was heard.

use serde::{Deserialize, Serialize};

use crate::model::Word;

crate::words! {
    /// What an observer listens for.
    pub enum Heard {
        /// A question about how it should be.
        Should = "should",
        /// A question about how it is.
        Is = "is",
        /// A question about what helps or hinders.
        Cause = "cause",
        /// Asking leave to ask, to see or to do something.
        Permission = "permission",
        /// A question for the sake of how the two stand.
        Relationship = "relationship",
        /// A question that is answered with yes or no.
        Closed = "closed",
        /// Pushing a solution.
        Pushes = "pushes-solution",
    }
}

impl Heard {
    /// The one that has this place among all, from 1.
    pub fn at(place: usize) -> Option<Heard> {
        Heard::ALL.get(place.checked_sub(1)?).copied()
    }

    /// Whether it is one of the open questions that a talk lives on.
    pub fn is_wanted(self) -> bool {
        !matches!(self, Heard::Closed | Heard::Pushes)
    }
}

/// How often. Stays at its highest and at nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Count(u16);

impl Count {
    /// So often.
    pub const fn new(times: u16) -> Count {
        Count(times)
    }

    /// How often.
    pub fn get(self) -> u16 {
        self.0
    }

    /// Once more.
    #[must_use]
    pub fn more(self) -> Count {
        Count(self.0.saturating_add(1))
    }

    /// Once less.
    #[must_use]
    pub fn less(self) -> Count {
        Count(self.0.saturating_sub(1))
    }

    fn is_nothing(&self) -> bool {
        self.0 == 0
    }
}

/// How often each kind was heard. What was never heard isn't written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
pub struct Tally {
    #[serde(skip_serializing_if = "Count::is_nothing")]
    should: Count,
    #[serde(skip_serializing_if = "Count::is_nothing")]
    is: Count,
    #[serde(skip_serializing_if = "Count::is_nothing")]
    cause: Count,
    #[serde(skip_serializing_if = "Count::is_nothing")]
    permission: Count,
    #[serde(skip_serializing_if = "Count::is_nothing")]
    relationship: Count,
    #[serde(skip_serializing_if = "Count::is_nothing")]
    closed: Count,
    #[serde(skip_serializing_if = "Count::is_nothing")]
    pushes_solution: Count,
}

impl Tally {
    /// How often this was heard.
    pub fn of(mut self, kind: Heard) -> Count {
        *self.of_mut(kind)
    }

    /// The count of a kind, to be changed.
    pub fn of_mut(&mut self, kind: Heard) -> &mut Count {
        match kind {
            Heard::Should => &mut self.should,
            Heard::Is => &mut self.is,
            Heard::Cause => &mut self.cause,
            Heard::Permission => &mut self.permission,
            Heard::Relationship => &mut self.relationship,
            Heard::Closed => &mut self.closed,
            Heard::Pushes => &mut self.pushes_solution,
        }
    }

    /// How often anything was.
    pub fn total(self) -> u32 {
        Heard::ALL.iter().map(|kind| u32::from(self.of(*kind).get())).sum()
    }

    /// How often the kind was that was heard most.
    pub fn most(self) -> u16 {
        Heard::ALL.iter().map(|kind| self.of(*kind).get()).max().unwrap_or_default()
    }

    /// Whether nothing was counted.
    pub fn is_empty(&self) -> bool {
        self.total() == 0
    }

    /// The kinds of wanted question that were asked most often; several where they are level,
    /// none where nothing was counted.
    pub fn leading(self) -> Vec<Heard> {
        let wanted = || Heard::ALL.iter().copied().filter(|kind| kind.is_wanted());
        let most = wanted().map(|kind| self.of(kind)).max().unwrap_or_default();
        wanted().filter(|kind| !most.is_nothing() && self.of(*kind) == most).collect()
    }

    /// The kinds of wanted question that nobody asked.
    pub fn missing(self) -> Vec<Heard> {
        Heard::ALL.iter().copied().filter(|kind| kind.is_wanted() && self.of(*kind).is_nothing()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tally(counts: &[(Heard, u16)]) -> Tally {
        let mut tally = Tally::default();
        counts.iter().for_each(|(kind, times)| *tally.of_mut(*kind) = Count::new(*times));
        tally
    }

    #[test]
    fn a_count_stays_within_what_it_can_hold() {
        assert_eq!(Count::new(0).less(), Count::new(0));
        assert_eq!(Count::new(u16::MAX).more(), Count::new(u16::MAX));
        assert_eq!(Count::new(3).more().less(), Count::new(3));
    }

    #[test]
    fn every_kind_has_a_count_and_a_place_of_its_own() {
        for (place, kind) in (1..).zip(Heard::ALL.iter().copied()) {
            assert_eq!(Heard::at(place), Some(kind));
            let tally = tally(&[(kind, 2)]);
            assert_eq!((tally.of(kind).get(), tally.total(), tally.most()), (2, 2, 2));
            assert_eq!(serde_json::to_string(&tally).unwrap(), format!("{{\"{}\":2}}", kind.word()));
        }
        assert_eq!((Heard::at(0), Heard::at(Heard::ALL.len() + 1)), (None, None));
    }

    #[test]
    fn what_was_asked_most_is_told_of_the_wanted_kinds_alone() {
        assert_eq!(Tally::default().leading(), []);
        let check = |counts: &[(Heard, u16)], expect: &[Heard]| assert_eq!(tally(counts).leading(), expect);
        check(&[(Heard::Closed, 9), (Heard::Is, 1)], &[Heard::Is]);
        check(&[(Heard::Should, 2), (Heard::Is, 1), (Heard::Cause, 2)], &[Heard::Should, Heard::Cause]);
        check(&[(Heard::Pushes, 4)], &[]);
        let missing = tally(&[(Heard::Should, 2), (Heard::Relationship, 1)]).missing();
        assert_eq!(missing, [Heard::Is, Heard::Cause, Heard::Permission]);
    }
}
