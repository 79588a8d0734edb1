//! A rotation: groups that stay together until everybody has led, whoever comes or goes.

use serde::{Deserialize, Serialize};

use super::group::{Group, Had, MOST_ROUNDS, Seat};
use super::met::Met;
use crate::model::ParticipantId;

/// No group is larger than this.
const LARGEST: usize = 5;

/// Groups as they were dealt, with whoever came and left since.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Rotation {
    /// The first one is 1.
    pub number: u16,
    /// How often it was dealt anew before anybody began.
    #[serde(skip_serializing_if = "is_nought")]
    pub anew: u16,
    /// Which round is on; the first one is 0.
    #[serde(skip_serializing_if = "is_nought")]
    pub round: u16,
    /// The groups.
    pub groups: Vec<Group>,
    /// It stayed open in dealing whether fewer trios had to meet again.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub unsure: bool,
}

fn is_nought(number: &u16) -> bool {
    *number == 0
}

impl Rotation {
    /// How many rounds it has: until everybody in the largest group has led.
    pub fn rounds(&self) -> u16 {
        self.groups.iter().map(Group::rounds).max().unwrap_or_default().max(self.round.min(MOST_ROUNDS) + 1)
    }

    /// Whether the round that is on is the last one.
    pub fn is_at_end(&self) -> bool {
        self.round + 1 >= self.rounds()
    }

    /// Everybody who is in a group now.
    pub fn people(&self) -> Vec<ParticipantId> {
        self.groups.iter().flat_map(|group| group.there(self.round)).collect()
    }

    /// Which groups there have been so far, those of every round.
    pub fn met(&self) -> Vec<Vec<ParticipantId>> {
        let rounds = 0..=self.round.min(MOST_ROUNDS);
        rounds.flat_map(|round| self.groups.iter().map(move |group| group.there(round))).collect()
    }

    /// The same with someone who comes later: they watch in the round that is on, and then lead
    /// last. A three takes them in, else a four, those first in which fewer have met; where there
    /// are only fives, a three is made of one of them.
    #[must_use]
    pub fn with_latecomer(&self, who: ParticipantId, met: &Met<ParticipantId>) -> Rotation {
        let mut after = self.clone();
        if !after.people().contains(&who) {
            let had = after.had();
            after.take_in(who, &had, met);
        }
        after
    }

    /// The same without someone who leaves. A pair that is left goes to other groups, threes first;
    /// where that would make one larger than five, the largest one gives the pair somebody.
    #[must_use]
    pub fn without(&self, who: ParticipantId, met: &Met<ParticipantId>) -> Rotation {
        let mut after = self.clone();
        let had = after.had();
        after.take_out(who);
        for at in 0..after.groups.len() {
            after.mend(at, &had, met);
        }
        after
    }

    /// Who has led and played the client before the round that is on.
    fn had(&self) -> Had {
        let mut had = Had::default();
        for group in &self.groups {
            let of_group = group.had_before(self.round);
            had.led.extend(of_group.led);
            had.played.extend(of_group.played);
        }
        had
    }

    fn take_out(&mut self, who: ParticipantId) {
        let round = self.round;
        for group in &mut self.groups {
            // Who leaves before a round of theirs has begun was never there.
            group.seats.retain(|seat| seat.who != who || seat.joined < round);
            for seat in group.seats.iter_mut().filter(|seat| seat.who == who && seat.left.is_none()) {
                seat.left = Some(round);
            }
        }
    }

    /// Gives someone a seat in the group that suits best.
    fn take_in(&mut self, who: ParticipantId, had: &Had, met: &Met<ParticipantId>) {
        let place = self.best_place(None, who, met);
        let at = place.unwrap_or_else(|| self.three_of_a_five());
        self.seat(at, who, had);
    }

    fn seat(&mut self, at: usize, who: ParticipantId, had: &Had) {
        let seat = Seat {
            joined: self.round,
            has_led: had.led.contains(&who),
            has_played: had.played.contains(&who),
            ..Seat::of(who)
        };
        self.groups.get_mut(at).into_iter().for_each(|group| group.seats.push(seat.clone()));
    }

    /// The group that takes someone in: whatever lacks people, else a three, else a four.
    fn best_place(&self, but: Option<usize>, who: ParticipantId, met: &Met<ParticipantId>) -> Option<usize> {
        let round = self.round;
        let fits = |(at, group): (usize, &Group)| {
            let there = group.there(round);
            let fits = Some(at) != but && (1..LARGEST).contains(&there.len());
            let again = met.again(&[there.as_slice(), &[who]].concat());
            fits.then_some((there.len(), again, at))
        };
        self.groups.iter().enumerate().filter_map(fits).min().map(|(.., at)| at)
    }

    /// Where all groups are fives: makes two threes of one of them, once somebody has come to the
    /// second, and says where that is. Where nobody is in a group it is a new one.
    fn three_of_a_five(&mut self) -> usize {
        let had = self.had();
        let last = self.largest(None).map(|at| self.last_to_lead(at, 2)).unwrap_or_default();
        self.groups.push(Group::default());
        let at = self.groups.len() - 1;
        for who in last {
            self.take_out(who);
            self.seat(at, who, &had);
        }
        at
    }

    /// The group in which most people are, if they are more than three.
    fn largest(&self, but: Option<usize>) -> Option<usize> {
        let size = |(at, group): (usize, &Group)| {
            let size = group.there(self.round).len();
            (Some(at) != but && size > 3).then_some((size, std::cmp::Reverse(at)))
        };
        let largest = self.groups.iter().enumerate().filter_map(size).max();
        largest.map(|(_, std::cmp::Reverse(at))| at)
    }

    /// So many of a group who neither lead nor play the client now, the last to lead first.
    fn last_to_lead(&self, at: usize, count: usize) -> Vec<ParticipantId> {
        let group = self.groups.get(at);
        let observers = group.map(|group| match group.doing(self.round) {
            super::group::Doing::Plays(turn) => turn.observers,
            _ => group.there(self.round),
        });
        observers.unwrap_or_default().into_iter().rev().take(count).collect()
    }

    /// Sees to it that nobody is left alone or in a pair, as long as there are others.
    fn mend(&mut self, at: usize, had: &Had, met: &Met<ParticipantId>) {
        let round = self.round;
        let left = self.groups.get(at).map(|group| group.there(round)).unwrap_or_default();
        if !(1..3).contains(&left.len()) {
            return;
        }
        let others = self.groups.iter().enumerate().filter(|(other, _)| *other != at);
        let sizes = others.map(|(_, group)| group.there(round).len()).filter(|size| *size > 0);
        let room: usize = sizes.map(|size| LARGEST.saturating_sub(size)).sum();
        if room >= left.len() {
            for who in left {
                if let Some(to) = self.best_place(Some(at), who, met) {
                    self.take_out(who);
                    self.seat(to, who, had);
                }
            }
            return;
        }
        for _ in left.len()..3 {
            let Some(from) = self.largest(Some(at)) else { return };
            for who in self.last_to_lead(from, 1) {
                self.take_out(who);
                self.seat(at, who, had);
            }
        }
    }
}
