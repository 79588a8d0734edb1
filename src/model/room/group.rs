//! A group through a rotation: who leads, plays the client and observes in which round.

use serde::{Deserialize, Serialize};

use crate::model::ParticipantId;

/// No rotation has more rounds than this, whatever a file says.
pub(super) const MOST_ROUNDS: u16 = 40;

/// Someone's place in a group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seat {
    /// Who sits there.
    pub who: ParticipantId,
    /// The round in which they came; those who were dealt came in the first, which is 0.
    #[serde(default, skip_serializing_if = "is_first")]
    pub joined: u16,
    /// The round from which on they aren't there any more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub left: Option<u16>,
    /// They have led in this rotation before they came.
    #[serde(default, skip_serializing_if = "is_not")]
    pub has_led: bool,
    /// They have played the client in this rotation before they came.
    #[serde(default, skip_serializing_if = "is_not")]
    pub has_played: bool,
}

fn is_first(round: &u16) -> bool {
    *round == 0
}

fn is_not(so: &bool) -> bool {
    !*so
}

impl Seat {
    /// The seat of someone who was dealt.
    pub fn of(who: ParticipantId) -> Seat {
        Seat { who, joined: 0, left: None, has_led: false, has_played: false }
    }

    fn is_taken(&self, round: u16) -> bool {
        self.joined <= round && self.left.is_none_or(|left| left > round)
    }

    /// In the round in which someone comes they watch; those who were dealt are there from the start.
    fn is_settled(&self, round: u16) -> bool {
        self.is_taken(round) && (self.joined < round || self.joined == 0)
    }
}

/// Who does what in a round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turn {
    /// Leads the talk.
    pub lead: ParticipantId,
    /// Plays the client.
    pub client: ParticipantId,
    /// Watch and write down.
    pub observers: Vec<ParticipantId>,
}

/// What a group does in a round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Doing {
    /// It plays a round.
    Plays(Turn),
    /// Everybody has led; a moment is played again while larger groups go on.
    Replays(Vec<ParticipantId>),
    /// Under three are left, and there is no other group.
    TooFew(Vec<ParticipantId>),
    /// Nobody is left.
    Gone,
}

/// A group, in the order in which its people lead.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Group {
    /// Its places.
    pub seats: Vec<Seat>,
}

/// Who has led and who has played the client.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Had {
    pub(super) led: Vec<ParticipantId>,
    pub(super) played: Vec<ParticipantId>,
}

impl Group {
    /// A group of those who were dealt into it.
    pub fn of(people: &[ParticipantId]) -> Group {
        Group { seats: people.iter().copied().map(Seat::of).collect() }
    }

    /// Who is there in a round, those who lead earlier first.
    pub fn there(&self, round: u16) -> Vec<ParticipantId> {
        self.seats.iter().filter(|seat| seat.is_taken(round)).map(|seat| seat.who).collect()
    }

    /// What it does in a round: the next who hasn't led leads, and the next after them who hasn't
    /// played the client plays the client. Everybody comes to each exactly once where nobody comes or
    /// goes. A change never touches the rounds before it.
    pub fn doing(&self, round: u16) -> Doing {
        let there = self.there(round);
        match (there.len(), self.turn(round, &self.had_before(round))) {
            (0, _) => Doing::Gone,
            (1 | 2, _) => Doing::TooFew(there),
            (_, Some(turn)) => Doing::Plays(turn),
            (_, None) => Doing::Replays(there),
        }
    }

    /// How many rounds it takes until everybody has led.
    pub fn rounds(&self) -> u16 {
        let mut had = self.had_at_first();
        let mut rounds = 0;
        for round in 0..MOST_ROUNDS {
            if let Some(turn) = self.turn(round, &had) {
                rounds = round + 1;
                had.note(&turn);
            }
        }
        rounds
    }

    /// Who has had which role before a round.
    pub(super) fn had_before(&self, round: u16) -> Had {
        let mut had = self.had_at_first();
        for earlier in 0..round.min(MOST_ROUNDS) {
            if let Some(turn) = self.turn(earlier, &had) {
                had.note(&turn);
            }
        }
        had
    }

    fn had_at_first(&self) -> Had {
        let brought =
            |had: fn(&Seat) -> bool| self.seats.iter().filter(|seat| had(seat)).map(|seat| seat.who).collect();
        Had { led: brought(|seat| seat.has_led), played: brought(|seat| seat.has_played) }
    }

    fn turn(&self, round: u16, had: &Had) -> Option<Turn> {
        let there = self.there(round);
        if there.len() < 3 {
            return None;
        }
        let settled: Vec<ParticipantId> =
            self.seats.iter().filter(|seat| seat.is_settled(round)).map(|seat| seat.who).collect();
        let lead_at = settled.iter().position(|who| !had.led.contains(who))?;
        let mut after = settled.clone();
        after.rotate_left(lead_at);
        let (lead, others) = after.split_first()?;
        let client = others.iter().find(|who| !had.played.contains(who)).or_else(|| others.first())?;
        let observers = there.iter().copied().filter(|who| who != lead && who != client).collect();
        Some(Turn { lead: *lead, client: *client, observers })
    }
}

impl Had {
    fn note(&mut self, turn: &Turn) {
        self.led.push(turn.lead);
        self.played.push(turn.client);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Id;

    fn who(number: u128) -> ParticipantId {
        ParticipantId::from_bits(number)
    }

    fn told(group: &Group, round: u16) -> String {
        let name = |who: &ParticipantId| who.to_string().trim_start_matches('0').to_string();
        let names = |all: &[ParticipantId]| all.iter().map(name).collect::<Vec<_>>().join(" ");
        match group.doing(round) {
            Doing::Plays(turn) => {
                format!("{} with {}, {}", name(&turn.lead), name(&turn.client), names(&turn.observers))
            }
            Doing::Replays(there) => format!("again {}", names(&there)),
            Doing::TooFew(there) => format!("few {}", names(&there)),
            Doing::Gone => "gone".into(),
        }
    }

    fn check(seats: Vec<Seat>, expect: &[&str]) {
        let group = Group { seats };
        let rounds = u16::try_from(expect.len()).unwrap();
        let told: Vec<String> = (0..rounds).map(|round| told(&group, round)).collect();
        assert_eq!(told, expect, "{group:?}");
    }

    fn dealt(count: u128) -> Vec<Seat> {
        (1..=count).map(|number| Seat::of(who(number))).collect()
    }

    #[test]
    fn everybody_leads_once_and_plays_the_client_once() {
        check(dealt(3), &["1 with 2, 3", "2 with 3, 1", "3 with 1, 2", "again 1 2 3"]);
        check(dealt(4), &["1 with 2, 3 4", "2 with 3, 1 4", "3 with 4, 1 2", "4 with 1, 2 3", "again 1 2 3 4"]);
        check(
            dealt(5),
            &["1 with 2, 3 4 5", "2 with 3, 1 4 5", "3 with 4, 1 2 5", "4 with 5, 1 2 3", "5 with 1, 2 3 4"],
        );
        check(dealt(2), &["few 1 2"]);
        check(Vec::new(), &["gone"]);
        for (count, rounds) in [(0, 0), (2, 0), (3, 3), (4, 4), (5, 5)] {
            assert_eq!(Group { seats: dealt(count) }.rounds(), rounds);
        }
    }

    #[test]
    fn who_comes_later_watches_at_first_and_then_leads_and_plays_once() {
        let with = |joined| [dealt(3), vec![Seat { joined, ..Seat::of(who(4)) }]].concat();
        check(with(1), &["1 with 2, 3", "2 with 3, 1 4", "3 with 4, 1 2", "4 with 1, 2 3"]);
        // The running round stays as it is, so somebody has to play the client twice.
        check(with(2), &["1 with 2, 3", "2 with 3, 1", "3 with 1, 2 4", "4 with 1, 2 3"]);
        let led = Seat { joined: 1, has_led: true, ..Seat::of(who(4)) };
        check([dealt(3), vec![led]].concat(), &["1 with 2, 3", "2 with 3, 1 4", "3 with 4, 1 2", "again 1 2 3 4"]);
    }

    #[test]
    fn where_somebody_leaves_nobody_else_loses_their_turn() {
        let without = |number: usize, left| {
            let mut seats = dealt(4);
            seats[number - 1].left = Some(left);
            seats
        };
        // After having led; in the round in which they would lead; before their turn comes.
        check(without(1, 1), &["1 with 2, 3 4", "2 with 3, 4", "3 with 4, 2", "4 with 2, 3", "again 2 3 4"]);
        check(without(2, 1), &["1 with 2, 3 4", "3 with 4, 1", "4 with 1, 3", "again 1 3 4"]);
        check(without(4, 1), &["1 with 2, 3 4", "2 with 3, 1", "3 with 1, 2", "again 1 2 3"]);
        check(without(3, 0), &["1 with 2, 4", "2 with 4, 1", "4 with 1, 2"]);
    }

    #[test]
    fn rounds_from_a_file_that_make_no_sense_still_end() {
        let seat = Seat { joined: u16::MAX, left: Some(0), ..Seat::of(who(9)) };
        let group = Group { seats: [dealt(3), vec![seat]].concat() };
        assert_eq!(group.rounds(), 3);
        assert_eq!(told(&group, u16::MAX), "again 1 2 3");
    }
}
