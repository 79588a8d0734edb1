//! Who has been in one group with whom.

use std::collections::{BTreeMap, BTreeSet};

/// How often any two and any three have been in one group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Met<P> {
    pairs: BTreeMap<[P; 2], u32>,
    trios: BTreeMap<[P; 3], u32>,
}

impl<P> Default for Met<P> {
    fn default() -> Met<P> {
        Met { pairs: BTreeMap::new(), trios: BTreeMap::new() }
    }
}

/// What is to be said against some groups: less is better, and first of all fewer trios that meet
/// again.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Again {
    /// How often the trios in them have met before.
    pub trios: u32,
    /// How often the pairs in them have, those that met most weighing more.
    pub pairs: u32,
}

impl std::ops::Add for Again {
    type Output = Again;

    fn add(self, other: Again) -> Again {
        Again { trios: self.trios.saturating_add(other.trios), pairs: self.pairs.saturating_add(other.pairs) }
    }
}

impl std::iter::Sum for Again {
    fn sum<I: Iterator<Item = Again>>(all: I) -> Again {
        all.fold(Again::default(), |sum, one| sum + one)
    }
}

impl<P: Copy + Ord> Met<P> {
    /// Notes that the people of each group were together, once for any two or three of them, in
    /// however many of the groups they are.
    pub fn note(&mut self, groups: &[Vec<P>]) {
        let met: BTreeSet<[P; 2]> = groups.iter().flat_map(|group| pairs(group)).collect();
        for pair in met {
            let count = self.pairs.entry(pair).or_default();
            *count = count.saturating_add(1);
        }
        let met: BTreeSet<[P; 3]> = groups.iter().flat_map(|group| trios(group)).collect();
        for trio in met {
            let count = self.trios.entry(trio).or_default();
            *count = count.saturating_add(1);
        }
    }

    /// What is to be said against a group.
    pub fn again(&self, group: &[P]) -> Again {
        let met = |pair: [P; 2]| self.pairs.get(&pair).copied().unwrap_or_default();
        let weigh = |count: u32| count.saturating_mul(count);
        let count = |trio: [P; 3]| self.trios.get(&trio).copied().unwrap_or_default();
        Again {
            trios: trios(group).map(count).fold(0, u32::saturating_add),
            pairs: pairs(group).map(|pair| weigh(met(pair))).fold(0, u32::saturating_add),
        }
    }

    /// Whether any three of them have met before.
    pub fn has_trio(&self, group: &[P]) -> bool {
        trios(group).any(|trio| self.trios.contains_key(&trio))
    }
}

fn pairs<P: Copy + Ord>(group: &[P]) -> impl Iterator<Item = [P; 2]> {
    group.iter().enumerate().flat_map(|(at, one)| {
        group.iter().skip(at + 1).map(|other| {
            let mut pair = [*one, *other];
            pair.sort_unstable();
            pair
        })
    })
}

fn trios<P: Copy + Ord>(group: &[P]) -> impl Iterator<Item = [P; 3]> {
    group.iter().enumerate().flat_map(|(at, one)| {
        let rest = group.get(at + 1..).unwrap_or_default();
        pairs(rest).map(|[second, third]| {
            let mut trio = [*one, second, third];
            trio.sort_unstable();
            trio
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_three_of_a_four_count_whatever_their_order() {
        let mut met = Met::default();
        met.note(&[vec![4, 1, 3, 2]]);
        assert!(met.has_trio(&[1, 2, 3]) && met.has_trio(&[3, 4, 1]) && !met.has_trio(&[1, 2, 5]));
        assert_eq!(met.again(&[1, 2, 5]), Again { trios: 0, pairs: 1 });
        assert_eq!(met.again(&[1, 2, 3, 4]), Again { trios: 4, pairs: 6 });
        met.note(&[vec![1, 2, 3]]);
        assert_eq!(met.again(&[3, 2, 1]), Again { trios: 2, pairs: 12 });
    }

    #[test]
    fn who_stays_together_while_others_come_and_go_has_met_once() {
        let mut met = Met::default();
        met.note(&[vec![1, 2, 3], vec![1, 2, 3, 4]]);
        assert_eq!(met.again(&[1, 2, 3]), Again { trios: 1, pairs: 3 });
    }
}
