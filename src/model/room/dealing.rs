//! Dealing: who is in one group with whom.

use super::chance::Chance;
use super::met::{Again, Met};

/// Up to so many people every way to part them is looked at: of 12 there are 15,400.
const ALL_WAYS: usize = 12;
/// Of more people so many beginnings are drawn, and each is bettered by so many exchanges.
const BEGINNINGS: usize = 8;
const EXCHANGES: usize = 3_000;
/// So many steps a search takes at the most before it is given up.
const STEPS: usize = 100_000;

/// How people are parted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dealt<P> {
    /// The groups, each in the order in which its people lead.
    pub groups: Vec<Vec<P>>,
    /// How often trios meet again in them.
    pub trios_again: u32,
    /// Whether it is certain that they can't be parted with fewer trios that meet again.
    pub is_least: bool,
}

/// How large the groups of so many people are: threes, with the leftovers in fours; five people
/// are one five. Under three there are none: whoever is there rehearses alone.
pub fn sizes(people: usize) -> Vec<usize> {
    match people {
        0..=2 => Vec::new(),
        5 => vec![5],
        _ => {
            let fours = people % 3;
            let threes = people.saturating_sub(4 * fours) / 3;
            [vec![3; threes], vec![4; fours]].concat()
        }
    }
}

/// Parts people into groups, by chance, and as few trios as can be meet again.
///
/// What is certain: up to 12 people every way to part them is looked at, so a trio meets again only
/// where it has to. With more, groups drawn by chance are bettered by exchanging people; if trios
/// meet again in the best of them, all ways without are gone through, up to a number of steps.
/// Only where that number is reached it stays open whether there was one, and `is_least` says so;
/// the tests deal 12 rotations to any 13 to 40 people and never get there. Among ways with equally
/// few trios those are preferred in which fewer pairs meet again.
pub fn deal<P: Copy + Ord>(people: &[P], met: &Met<P>, mut chance: Chance) -> Dealt<P> {
    let mut order = people.to_vec();
    chance.shuffle(&mut order);
    let mut sizes = sizes(people.len());
    chance.shuffle(&mut sizes);
    let (mut groups, is_least) = if people.len() <= ALL_WAYS {
        (Best::of(met, &order, &sizes), true)
    } else {
        by_exchange(met, &order, &sizes, &mut chance)
    };
    groups.iter_mut().for_each(|group| chance.shuffle(group));
    chance.shuffle(&mut groups);
    let trios_again = groups.iter().map(|group| met.again(group)).sum::<Again>().trios;
    Dealt { groups, trios_again, is_least: is_least || trios_again == 0 }
}

/// The best way so far of all that are looked at.
struct Best<'m, P> {
    met: &'m Met<P>,
    found: Option<(Again, Vec<Vec<P>>)>,
}

impl<P: Copy + Ord> Best<'_, P> {
    /// The first of the best ways to part these people, in the order in which they stand.
    fn of(met: &Met<P>, order: &[P], sizes: &[usize]) -> Vec<Vec<P>> {
        let mut best = Best { met, found: None };
        best.look(order, sizes, Again::default(), &mut Vec::new());
        best.found.map(|(_, groups)| groups).unwrap_or_default()
    }

    /// Goes through all ways to part those who are left. Whoever is first of them is in the next
    /// group, so that no way comes twice.
    fn look(&mut self, left: &[P], sizes: &[usize], so_far: Again, groups: &mut Vec<Vec<P>>) {
        if self.found.as_ref().is_some_and(|(best, _)| so_far >= *best) {
            return;
        }
        let Some((first, others)) = left.split_first() else {
            self.found = Some((so_far, groups.clone()));
            return;
        };
        for (size, rest) in next_sizes(sizes) {
            for with in choices(others, size - 1) {
                let group: Vec<P> = std::iter::once(*first).chain(with).collect();
                let remain: Vec<P> = others.iter().copied().filter(|one| !group.contains(one)).collect();
                let then = so_far + self.met.again(&group);
                groups.push(group);
                self.look(&remain, &rest, then, groups);
                groups.pop();
            }
        }
    }
}

/// Each size that the next group can have, with the sizes that are left then.
fn next_sizes(sizes: &[usize]) -> Vec<(usize, Vec<usize>)> {
    let mut nexts: Vec<(usize, Vec<usize>)> = Vec::new();
    for (at, size) in sizes.iter().enumerate().filter(|(_, size)| **size > 0) {
        if !nexts.iter().any(|(other, _)| other == size) {
            let rest = sizes.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, size)| *size).collect();
            nexts.push((*size, rest));
        }
    }
    nexts
}

/// Every choice of so many of these, in their order.
fn choices<P: Copy>(of: &[P], count: usize) -> Vec<Vec<P>> {
    if count == 0 {
        return vec![Vec::new()];
    }
    let mut all = Vec::new();
    for (at, first) in of.iter().enumerate() {
        for rest in choices(of.get(at + 1..).unwrap_or_default(), count - 1) {
            all.push(std::iter::once(*first).chain(rest).collect());
        }
    }
    all
}

/// Groups drawn by chance, bettered by exchanging two people at a time; and whether it is certain
/// that no trio less has to meet again.
fn by_exchange<P: Copy + Ord>(met: &Met<P>, order: &[P], sizes: &[usize], chance: &mut Chance) -> (Vec<Vec<P>>, bool) {
    let mut best: Option<(Again, Vec<Vec<P>>)> = None;
    let mut order = order.to_vec();
    for _ in 0..BEGINNINGS {
        let mut groups = cut(&order, sizes);
        let against = better(met, &mut groups, chance);
        if best.as_ref().is_none_or(|(least, _)| against < *least) {
            best = Some((against, groups));
        }
        if against.trios == 0 {
            break;
        }
        chance.shuffle(&mut order);
    }
    let (against, groups) = best.unwrap_or_default();
    if against.trios == 0 {
        return (groups, true);
    }
    let mut search = Search { met, steps: STEPS };
    match search.without_trios(&order, sizes, &mut Vec::new()) {
        Sought::Found(groups) => (groups, true),
        // There may still be one with fewer trios than this.
        Sought::Nothing => (groups, against.trios == 1),
        Sought::GivenUp => (groups, false),
    }
}

fn cut<P: Copy>(order: &[P], sizes: &[usize]) -> Vec<Vec<P>> {
    let mut left = order.iter().copied();
    sizes.iter().map(|size| left.by_ref().take(*size).collect()).collect()
}

/// Exchanges people between groups as long as that makes it no worse. What is left to be said
/// against them.
fn better<P: Copy + Ord>(met: &Met<P>, groups: &mut [Vec<P>], chance: &mut Chance) -> Again {
    let mut against: Again = groups.iter().map(|group| met.again(group)).sum();
    for _ in 0..EXCHANGES {
        if against == Again::default() {
            break;
        }
        let (one, other) = (chance.below(groups.len()), chance.below(groups.len()));
        let seats = (chance.below(3), chance.below(3));
        let (Some(first), Some(second)) = (groups.get(one), groups.get(other)) else { break };
        let (Some(goes), Some(comes)) = (first.get(seats.0).copied(), second.get(seats.1).copied()) else { break };
        if one == other {
            continue;
        }
        let exchanged = |group: &[P], from: P, to: P| -> Vec<P> {
            group.iter().map(|person| if *person == from { to } else { *person }).collect()
        };
        let (after_first, after_second) = (exchanged(first, goes, comes), exchanged(second, comes, goes));
        let before = met.again(first) + met.again(second);
        let after = met.again(&after_first) + met.again(&after_second);
        if after <= before {
            against.trios = against.trios.saturating_sub(before.trios).saturating_add(after.trios);
            against.pairs = against.pairs.saturating_sub(before.pairs).saturating_add(after.pairs);
            for (at, after) in [(one, after_first), (other, after_second)] {
                groups.get_mut(at).into_iter().for_each(|group| group.clone_from(&after));
            }
        }
    }
    against
}

/// A search for groups in which no trio meets again.
struct Search<'m, P> {
    met: &'m Met<P>,
    steps: usize,
}

/// What came of it.
enum Sought<P> {
    Found(Vec<Vec<P>>),
    Nothing,
    GivenUp,
}

impl<P: Copy + Ord> Search<'_, P> {
    fn without_trios(&mut self, left: &[P], sizes: &[usize], groups: &mut Vec<Vec<P>>) -> Sought<P> {
        let Some((first, others)) = left.split_first() else { return Sought::Found(groups.clone()) };
        for (size, rest) in next_sizes(sizes) {
            for with in choices(others, size - 1) {
                if self.steps == 0 {
                    return Sought::GivenUp;
                }
                self.steps -= 1;
                let group: Vec<P> = std::iter::once(*first).chain(with).collect();
                if self.met.has_trio(&group) {
                    continue;
                }
                let remain: Vec<P> = others.iter().copied().filter(|one| !group.contains(one)).collect();
                groups.push(group);
                match self.without_trios(&remain, &rest, groups) {
                    Sought::Nothing => groups.pop(),
                    sought => return sought,
                };
            }
        }
        Sought::Nothing
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Deals so many rotations, one after the other.
    fn rotations(people: usize, seed: u32, count: u64) -> Vec<Dealt<usize>> {
        let people: Vec<usize> = (0..people).collect();
        let mut met = Met::default();
        let dealt = |turn| {
            let dealt = deal(&people, &met, Chance::new(seed, turn));
            met.note(&dealt.groups);
            dealt
        };
        (0..count).map(dealt).collect()
    }

    #[test]
    fn groups_are_threes_with_the_leftovers_in_fours_and_five_people_are_one_five() {
        for (people, expect) in [
            (0, &[][..]),
            (1, &[]),
            (2, &[]),
            (3, &[3]),
            (4, &[4]),
            (5, &[5]),
            (6, &[3, 3]),
            (7, &[3, 4]),
            (8, &[4, 4]),
            (10, &[3, 3, 4]),
            (11, &[3, 4, 4]),
        ] {
            assert_eq!(sizes(people), expect, "{people}");
        }
        for people in 6..=200 {
            let sizes = sizes(people);
            assert_eq!(sizes.iter().sum::<usize>(), people);
            assert!(
                sizes.iter().all(|size| [3, 4].contains(size)) && sizes.iter().filter(|size| **size == 4).count() < 3
            );
        }
    }

    #[test]
    fn everybody_is_in_one_group_and_the_same_seed_deals_the_same() {
        for people in 0..=60 {
            let people: Vec<usize> = (0..people).collect();
            let dealt = deal(&people, &Met::default(), Chance::new(11, 0));
            let mut everybody: Vec<usize> = dealt.groups.iter().flatten().copied().collect();
            everybody.sort_unstable();
            assert_eq!(everybody, if people.len() < 3 { Vec::new() } else { people.clone() });
            assert_eq!(dealt, deal(&people, &Met::default(), Chance::new(11, 0)));
        }
        let nine = [1, 2, 3, 4, 5, 6, 7, 8, 9];
        assert_ne!(deal(&nine, &Met::default(), Chance::new(1, 0)), deal(&nine, &Met::default(), Chance::new(2, 0)));
    }

    /// As many rotations without a trio that meets again as there can be at all: of 6, 7 and 8
    /// people every trio but a few, or every one, has met then.
    #[test]
    fn of_few_people_no_trio_meets_again_until_all_ways_are_used_up() {
        for (people, most) in [(6, 10), (7, 7), (8, 7)] {
            for seed in 0..40 {
                let all = rotations(people, seed, most + 1);
                let again: Vec<bool> = all.iter().map(|dealt| dealt.trios_again > 0).collect();
                let expect: Vec<bool> = (0..=most).map(|turn| turn == most).collect();
                assert_eq!(again, expect, "{people} people, seed {seed}");
                assert!(all.iter().all(|dealt| dealt.is_least));
            }
        }
    }

    #[test]
    fn no_trio_meets_twice_in_twelve_rotations_of_any_room() {
        for people in 9..=40 {
            // Eleven people are parted at least eleven times without.
            let count = if people == 11 { 11 } else { 12 };
            for dealt in rotations(people, 5, count) {
                assert_eq!(dealt.trios_again, 0, "{people}");
            }
        }
    }

    #[test]
    fn people_meet_new_people_before_they_meet_the_same_again() {
        // Nine people can meet everybody else exactly once in four rotations.
        for seed in 0..10 {
            let mut met = Met::default();
            for dealt in rotations(9, seed, 4) {
                assert_eq!(
                    dealt.groups.iter().map(|group| met.again(group)).sum::<Again>(),
                    Again::default(),
                    "{seed}"
                );
                met.note(&dealt.groups);
            }
        }
    }

    #[test]
    fn where_all_have_met_dealing_still_ends_and_says_so() {
        let all: Vec<usize> = (0..13).collect();
        let mut met = Met::default();
        met.note(std::slice::from_ref(&all));
        for turn in 0..5 {
            // Three threes and a four: seven trios, all of which have met.
            let dealt = deal(&all, &met, Chance::new(3, turn));
            assert_eq!((dealt.trios_again, dealt.is_least), (7, false));
        }
    }
}
