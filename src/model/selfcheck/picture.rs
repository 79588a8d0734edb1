//! Several tallies side by side: which stands out, how surely, and why.

use super::{Degree, ScaleTally, Share};

/// So many hundredths one must be ahead to stand out.
const AHEAD: u32 = 10;
/// From so many hundredths on something is there.
const THERE: u32 = 50;

/// What the answers show of several things, each by itself: they aren't made to add up to 100 %.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture<T> {
    /// Each of them, in their order.
    pub tallies: Vec<(T, ScaleTally)>,
}

/// What can be said of a picture as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome<T> {
    /// One stands out, and that holds.
    Leading(T),
    /// Several are there, and none stands out.
    Several(Vec<T>),
    /// One is there, but it doesn't stand out clearly.
    Probably(T),
    /// None is there.
    Unclear,
    /// Of none was enough said.
    TooLittle,
}

/// The one that has most, and what speaks for and against its standing out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FrontRunner<T> {
    /// Which one.
    pub which: T,
    /// It is ahead of every other by ten points or more.
    pub is_ahead: bool,
    /// It would be first whichever one answer is left out.
    pub holds: bool,
    /// It would be first whatever the answers that are missing.
    pub is_apart: bool,
}

impl<T> FrontRunner<T> {
    /// Whether all speaks for it.
    pub fn leads(&self) -> bool {
        self.is_ahead && self.holds && self.is_apart
    }
}

impl<T: Copy + PartialEq> Picture<T> {
    /// The tally of one of them.
    pub fn tally(&self, of: T) -> Option<&ScaleTally> {
        self.tallies.iter().find(|(other, _)| *other == of).map(|(_, tally)| tally)
    }

    /// How strong one of them is; none where too little was said.
    pub fn degree(&self, of: T) -> Option<Degree> {
        self.tally(of).and_then(ScaleTally::degree)
    }

    /// How many statements were answered by a score, and how many there are.
    pub fn answered(&self) -> (usize, usize) {
        let add = |(answered, of), (_, tally): &(T, ScaleTally)| (answered + tally.answered(), of + tally.statements());
        self.tallies.iter().fold((0, 0), add)
    }

    /// Those of which enough was said and that are there, in their order.
    pub fn there(&self) -> Vec<T> {
        let is_there = |tally: &ScaleTally| tally.is_enough() && tally.presence().is_some_and(|it| it.reaches(THERE));
        self.tallies.iter().filter(|(_, tally)| is_there(tally)).map(|(it, _)| *it).collect()
    }

    /// The one that is first among those of which enough was said; none where two share that place.
    ///
    /// It is held against all others, also those of which too little was said: their bounds are so
    /// wide that only one that is sure to be first passes.
    pub fn front_runner(&self) -> Option<FrontRunner<T>> {
        let enough = || self.tallies.iter().filter(|(_, tally)| tally.is_enough());
        let most = enough().filter_map(|(_, tally)| tally.presence()).max()?;
        let mut first = enough().filter(|(_, tally)| tally.presence() == Some(most));
        let (which, leader) = first.next()?;
        if first.next().is_some() {
            return None;
        }
        let others: Vec<&ScaleTally> =
            self.tallies.iter().filter(|(it, _)| it != which).map(|(_, tally)| tally).collect();
        let shown = || others.iter().filter_map(|other| other.presence());
        let is_ahead = shown().all(|other| most.is_ahead_of(other, AHEAD));
        let is_above = |leader: &ScaleTally, other: Share| leader.presence().is_some_and(|leader| leader > other);
        let is_first = |leader: &ScaleTally| shown().all(|other| is_above(leader, other));
        let lessened = others.iter().flat_map(|other| other.each_left_out());
        let holds = is_first(leader)
            && leader.each_left_out().all(|leader| is_first(&leader))
            && lessened.filter_map(|other| other.presence()).all(|other| is_above(leader, other));
        let is_apart = others.iter().all(|other| leader.lower() > other.upper());
        Some(FrontRunner { which: *which, is_ahead, holds, is_apart })
    }

    /// What can be said of all of it.
    pub fn outcome(&self) -> Outcome<T> {
        if !self.tallies.iter().any(|(_, tally)| tally.is_enough()) {
            return Outcome::TooLittle;
        }
        if let Some(front) = self.front_runner().filter(FrontRunner::leads) {
            return Outcome::Leading(front.which);
        }
        let there = self.there();
        match there.as_slice() {
            [] => Outcome::Unclear,
            [one] => Outcome::Probably(*one),
            _ => Outcome::Several(there),
        }
    }

    /// Whether these are all strong.
    pub fn all_strong(&self, which: &[T]) -> bool {
        which.iter().all(|it| self.degree(*it) == Some(Degree::Strong))
    }
}

#[cfg(test)]
mod tests {
    use super::super::tally::tests::tally;
    use super::*;

    fn picture(said: [&str; 4]) -> Picture<char> {
        Picture { tallies: "fnsp".chars().zip(said.map(tally)).collect() }
    }

    #[track_caller]
    fn check(said: [&str; 4], expect: Outcome<char>) {
        assert_eq!(picture(said).outcome(), expect, "{said:?}");
    }

    #[test]
    fn one_leads_only_if_nothing_speaks_against_it() {
        // 20 of 24 against 12, 6 and 0: far ahead, and nothing is missing.
        check(["443333", "222222", "111111", "000000"], Outcome::Leading('f'));
        // The leader needn't be strong, only clear of all others: 10 of 24 against 4.
        check(["222220", "111100", "000000", "000000"], Outcome::Leading('f'));
        // 17 of 24 against 16 are 4.2 points apart: no single phase is named.
        check(["433331", "433330", "000000", "000000"], Outcome::Several(vec!['f', 'n']));
        // 14 against 12 of 24 are 8.3 points, 15 against 12 are 12.5.
        check(["333311", "222222", "000000", "000000"], Outcome::Several(vec!['f', 'n']));
        check(["333330", "222222", "000000", "000000"], Outcome::Leading('f'));
    }

    #[test]
    fn an_answer_that_decides_alone_is_not_enough() {
        // 15 of 24 (62.5 %) against 12 of 20 (60 %) aren't ten points apart; against 11 of 24 (45.8 %)
        // they are. Without one of its 4s, 11 of 20 are 55 %: still first.
        let front = picture(["444111", "222221", "000000", "000000"]).front_runner().unwrap();
        assert_eq!(front, FrontRunner { which: 'f', is_ahead: true, holds: true, is_apart: true });
        // 14 of 24 against 11 of 24: without a 4 it is 10 of 20 (50 %), still above 45.8 %; without its 0 the other
        // is 11 of 20 (55 %), still below 58.3 %. The same holds for 13 against 10 of 24: 45 % against 41.7 %, and
        // 54.2 % against 50 %.
        assert!(picture(["444110", "244100", "000000", "000000"]).front_runner().unwrap().holds);
        assert!(picture(["444100", "442000", "000000", "000000"]).front_runner().unwrap().holds);
        // 7 of 16 answered four times (43.8 %) against 8 of 24 (33.3 %): 10.4 points. Without its 4 the leader
        // has 3 of 12 (25 %): no longer first.
        let front = picture(["4111dd", "222200", "000000", "000000"]).front_runner().unwrap();
        assert_eq!(front, FrontRunner { which: 'f', is_ahead: true, holds: false, is_apart: false });
        // The other one may be the one who gains: 14 of 24 (58.3 %) against 7 of 16 (43.8 %) of 3 4 0 0;
        // without a 0 that is 7 of 12, 58.3 %, a tie.
        let front = picture(["222224", "3400dd", "000000", "000000"]).front_runner().unwrap();
        assert_eq!(front, FrontRunner { which: 'f', is_ahead: true, holds: false, is_apart: false });
    }

    #[test]
    fn what_is_missing_may_change_who_is_first() {
        // 16 of 20 (80 %) against 13 of 20 (65 %): lower bound 16 of 24, upper bound 17 of 24.
        let front = picture(["44332.", "33331.", "000000", "000000"]).front_runner().unwrap();
        assert_eq!(front, FrontRunner { which: 'f', is_ahead: true, holds: true, is_apart: false });
        check(["44332.", "33331.", "000000", "000000"], Outcome::Several(vec!['f', 'n']));
        // 18 of 20: 18 of 24 against 17 of 24 at most.
        check(["44433d", "33331d", "000000", "000000"], Outcome::Leading('f'));
        // Equal bounds are not above: 17 against 17 of 24.
        check(["44333s", "33331s", "000000", "000000"], Outcome::Several(vec!['f', 'n']));
        // One of which nothing is known may be first, too.
        check(["443333", "222222", "111111", "dddddd"], Outcome::Several(vec!['f', 'n']));
        check(["444444", "111111", "111111", "44dddd"], Outcome::Probably('f'));
    }

    #[test]
    fn without_a_leader_it_counts_how_many_are_there() {
        check(["333333", "333333", "000000", "000000"], Outcome::Several(vec!['f', 'n']));
        check(["222222", "222222", "222222", "222222"], Outcome::Several(vec!['f', 'n', 's', 'p']));
        check(["222222", "222221", "000000", "000000"], Outcome::Probably('f'));
        check(["111111", "111111", "111111", "111111"], Outcome::Unclear);
        check(["000000", "000000", "000000", "000000"], Outcome::Unclear);
        check(["dddddd", "dddddd", "dddddd", "dddddd"], Outcome::TooLittle);
        check(["......", "......", "......", "......"], Outcome::TooLittle);
        // Three of six say nothing, though they are full: one of the others may be there.
        check(["444ddd", "333333", "000000", "000000"], Outcome::Probably('n'));
        check(["444ddd", "444ddd", "444ddd", "444ddd"], Outcome::TooLittle);
        check(["444444", "444444", "444444", "444444"], Outcome::Several(vec!['f', 'n', 's', 'p']));
    }

    #[test]
    fn two_that_are_strong_together_are_noticed() {
        let both = picture(["433331", "000000", "000000", "444444"]);
        assert!(both.all_strong(&['f', 'p']));
        assert!(!picture(["433330", "000000", "000000", "444444"]).all_strong(&['f', 'p']));
        assert!(!picture(["444ddd", "000000", "000000", "444444"]).all_strong(&['f', 'p']), "too little was said");
        assert_eq!(both.answered(), (24, 24));
    }
}
