//! Which facts of a client's card came out: by their numbers, never by what they say.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

/// The number of a fact on a client's card, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u64", into = "u64")]
pub struct FactNumber(u8);

impl FactNumber {
    /// The highest that there is. A card has fewer.
    pub const HIGHEST: FactNumber = FactNumber(200);

    /// The number, if a fact can have it.
    pub fn new(number: usize) -> Option<FactNumber> {
        let number = u8::try_from(number).ok()?;
        (1..=FactNumber::HIGHEST.0).contains(&number).then_some(FactNumber(number))
    }

    /// As a number.
    pub fn get(self) -> usize {
        self.0.into()
    }

    /// All up to this one.
    pub fn all_up_to(last: Option<FactNumber>) -> impl Iterator<Item = FactNumber> {
        (1..=last.map_or(0, |last| last.0)).map(FactNumber)
    }
}

impl TryFrom<u64> for FactNumber {
    type Error = &'static str;

    fn try_from(number: u64) -> Result<FactNumber, &'static str> {
        usize::try_from(number).ok().and_then(FactNumber::new).ok_or("no number of a fact")
    }
}

impl From<FactNumber> for u64 {
    fn from(number: FactNumber) -> u64 {
        number.0.into()
    }
}

/// Which facts of a card came out, and how many there are. The sheet lies open before whoever led,
/// so nothing of what the facts say is in it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Uncovered {
    /// The last number on the card, where it is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    last: Option<FactNumber>,
    /// What came out.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    out: BTreeSet<FactNumber>,
}

impl Uncovered {
    /// Nothing has come out yet of so many facts.
    pub fn none_of(facts: usize) -> Uncovered {
        let last = FactNumber::new(facts.min(FactNumber::HIGHEST.get()));
        Uncovered { last, out: BTreeSet::new() }
    }

    /// These came out of so many facts.
    pub fn of(last: Option<FactNumber>, out: BTreeSet<FactNumber>) -> Uncovered {
        Uncovered { last, out }
    }

    /// What came out.
    pub fn numbers(&self) -> &BTreeSet<FactNumber> {
        &self.out
    }

    /// The last number on the card: as it was said, and never lower than what came out.
    pub fn last(&self) -> Option<FactNumber> {
        self.last.max(self.out.last().copied())
    }

    /// How many facts there are.
    pub fn total(&self) -> usize {
        self.last().map_or(0, FactNumber::get)
    }

    /// How many came out.
    pub fn count(&self) -> usize {
        self.out.len()
    }

    /// Says how many facts there are on the card.
    pub fn set_last(&mut self, last: Option<FactNumber>) {
        self.last = last;
    }

    /// Says whether a fact came out.
    pub fn set(&mut self, fact: FactNumber, is_out: bool) {
        if is_out {
            self.out.insert(fact);
        } else {
            self.out.remove(&fact);
        }
    }

    /// Whether nothing is known of it.
    pub fn is_empty(&self) -> bool {
        self.total() == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(number: usize) -> FactNumber {
        FactNumber::new(number).unwrap()
    }

    #[test]
    fn facts_are_counted_from_one_to_the_highest() {
        assert_eq!((FactNumber::new(0), FactNumber::new(201)), (None, None));
        assert_eq!((number(1).get(), number(200)), (1, FactNumber::HIGHEST));
        assert_eq!(FactNumber::all_up_to(None).count(), 0);
        assert_eq!(FactNumber::all_up_to(Some(number(3))).map(FactNumber::get).collect::<Vec<_>>(), [1, 2, 3]);
        for text in ["0", "201", "-1", "1.5", "\"1\""] {
            assert!(serde_json::from_str::<FactNumber>(text).is_err(), "{text}");
        }
    }

    #[test]
    fn so_many_came_out_of_so_many_whatever_was_said_of_the_card() {
        let mut uncovered = Uncovered::none_of(7);
        assert_eq!((uncovered.count(), uncovered.total()), (0, 7));
        uncovered.set(number(2), true);
        uncovered.set(number(2), true);
        uncovered.set(number(7), true);
        uncovered.set(number(7), false);
        assert_eq!((uncovered.count(), uncovered.total()), (1, 7));
        uncovered.set_last(FactNumber::new(1));
        assert_eq!((uncovered.count(), uncovered.total()), (1, 2), "never more out than there are");
        uncovered.set_last(None);
        assert_eq!(serde_json::to_string(&uncovered).unwrap(), "{\"out\":[2]}");
        assert_eq!(Uncovered::none_of(900).total(), 200);
        assert!(Uncovered::none_of(0).is_empty());
    }

    #[test]
    fn it_reads_back_as_it_was_written() {
        for text in ["{}", "{\"last\":7}", "{\"last\":2,\"out\":[1,9]}"] {
            let uncovered: Uncovered = serde_json::from_str(text).unwrap();
            assert_eq!(serde_json::to_string(&uncovered).unwrap(), text);
        }
    }
}
