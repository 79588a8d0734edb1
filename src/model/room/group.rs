//! A group through a rotation: who leads, plays the client and observes in which round.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::model::ParticipantId;
use crate::model::id::NotAnId;

/// No rotation has more rounds than this, whatever a file says.
pub(super) const MOST_ROUNDS: u16 = 40;

/// Someone's place in a group. Written as a path: the id, and then what isn't as it was dealt, such as
/// `<id>/joined=1/left=3/led`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seat {
    /// Who sits there.
    pub who: ParticipantId,
    /// The round in which they came; those who were dealt came in the first, which is 0.
    pub joined: u16,
    /// The round from which on they aren't there any more.
    pub left: Option<u16>,
    /// They have led in this rotation before they came.
    pub has_led: bool,
    /// They have played the client in this rotation before they came.
    pub has_played: bool,
    /// What a newer version says of it; kept to the letter.
    pub more: Vec<String>,
}

impl fmt::Display for Seat {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        write!(formatter, "{}", self.who)?;
        if self.joined > 0 {
            write!(formatter, "/joined={}", self.joined)?;
        }
        self.left.map_or(Ok(()), |left| write!(formatter, "/left={left}"))?;
        let had = [(self.has_led, "led"), (self.has_played, "played")];
        let had = had.into_iter().filter(|(had, _)| *had).map(|(_, what)| what);
        had.chain(self.more.iter().map(String::as_str)).try_for_each(|part| write!(formatter, "/{part}"))
    }
}

impl FromStr for Seat {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<Seat, NotAnId> {
        let mut parts = text.split('/');
        let mut seat = Seat::of(parts.next().unwrap_or_default().parse()?);
        for part in parts {
            let number = |name: &str| part.strip_prefix(name)?.strip_prefix('=')?.parse().ok();
            match (part, number("joined"), number("left")) {
                ("led", ..) => seat.has_led = true,
                ("played", ..) => seat.has_played = true,
                (_, Some(joined), _) => seat.joined = joined,
                (_, _, Some(left)) => seat.left = Some(left),
                _ => seat.more.push(part.into()),
            }
        }
        Ok(seat)
    }
}

impl Serialize for Seat {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Seat {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Seat, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}

impl Seat {
    /// The seat of someone who was dealt.
    pub fn of(who: ParticipantId) -> Seat {
        Seat { who, joined: 0, left: None, has_led: false, has_played: false, more: Vec::new() }
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
        let mut had = Had::default();
        let mut rounds = 0;
        for round in 0..MOST_ROUNDS {
            self.bring(&mut had, round);
            if let Some(turn) = self.turn(round, &had) {
                rounds = round + 1;
                had.note(&turn);
            }
        }
        rounds
    }

    /// Who has had which role before a round.
    pub(super) fn had_before(&self, round: u16) -> Had {
        let mut had = Had::default();
        for earlier in 0..round.min(MOST_ROUNDS) {
            self.bring(&mut had, earlier);
            if let Some(turn) = self.turn(earlier, &had) {
                had.note(&turn);
            }
        }
        self.bring(&mut had, round);
        had
    }

    /// Notes what those who come in a round have done elsewhere. It counts from then on alone, as
    /// someone may come back to a group in which they were before.
    fn bring(&self, had: &mut Had, round: u16) {
        for seat in self.seats.iter().filter(|seat| seat.joined == round) {
            had.led.extend(seat.has_led.then_some(seat.who));
            had.played.extend(seat.has_played.then_some(seat.who));
        }
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
    fn a_seat_reads_back_as_it_was_written_with_what_is_newer() {
        let id = who(7);
        for text in [
            format!("{id}"),
            format!("{id}/joined=1/left=3/led/played"),
            format!("{id}/left=2/led"),
            format!("{id}/joined=2/apart/left=x"),
        ] {
            assert_eq!(text.parse::<Seat>().unwrap().to_string(), text);
        }
        assert!("7/led".parse::<Seat>().is_err() && "".parse::<Seat>().is_err());
        let group = Group { seats: vec![Seat { left: Some(1), ..Seat::of(id) }] };
        let text = serde_json::to_string(&group).unwrap();
        assert_eq!(text, format!("[\"{id}/left=1\"]"));
        assert_eq!(serde_json::from_str::<Group>(&text).unwrap(), group);
    }

    #[test]
    fn rounds_from_a_file_that_make_no_sense_still_end() {
        let seat = Seat { joined: u16::MAX, left: Some(0), ..Seat::of(who(9)) };
        let group = Group { seats: [dealt(3), vec![seat]].concat() };
        assert_eq!(group.rounds(), 3);
        assert_eq!(told(&group, u16::MAX), "again 1 2 3");
    }
}
