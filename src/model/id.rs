//! Ids: types over 128 random bits, so that no id can stand where another belongs.

use std::fmt;
use std::str::FromStr;

use serde::de::{Deserialize, Deserializer, Error, Visitor};
use serde::ser::{Serialize, Serializer};

/// What every id can do: be made from random bits, and be written as 32 hex digits.
pub trait Id: Copy + Ord + fmt::Display + FromStr {
    /// The first id in their order.
    const LOWEST: Self;
    /// The last id in their order.
    const HIGHEST: Self;

    /// An id of the given 128 bits, which should be random.
    fn from_bits(bits: u128) -> Self;
}

/// Why a text isn't an id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAnId;

impl fmt::Display for NotAnId {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("an id has 32 hexadecimal digits in lower case")
    }
}

pub(super) fn parse_bits(text: &str) -> Result<u128, NotAnId> {
    let plain = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    if text.len() != 32 || !text.bytes().all(plain) {
        return Err(NotAnId);
    }
    u128::from_str_radix(text, 16).map_err(|_| NotAnId)
}

pub(super) fn serialize_bits<S: Serializer>(bits: u128, serializer: S) -> Result<S::Ok, S::Error> {
    let mut digits = [0u8; 32];
    for (place, digit) in digits.iter_mut().enumerate() {
        let nibble = (bits >> (124 - 4 * place)) as usize & 0xf;
        *digit = b"0123456789abcdef"[nibble];
    }
    serializer.serialize_str(std::str::from_utf8(&digits).unwrap_or_default())
}

pub(super) fn deserialize_bits<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u128, D::Error> {
    struct BitsVisitor;

    impl Visitor<'_> for BitsVisitor {
        type Value = u128;

        fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
            fmt::Display::fmt(&NotAnId, formatter)
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<u128, E> {
            parse_bits(text).map_err(E::custom)
        }
    }

    deserializer.deserialize_str(BitsVisitor)
}

macro_rules! ids {
    ($($(#[$meta:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(u128);

        impl Id for $name {
            const LOWEST: Self = Self(0);
            const HIGHEST: Self = Self(u128::MAX);

            fn from_bits(bits: u128) -> Self {
                Self(bits)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
                write!(formatter, "{:032x}", self.0)
            }
        }

        impl FromStr for $name {
            type Err = NotAnId;

            fn from_str(text: &str) -> Result<Self, NotAnId> {
                parse_bits(text).map(Self)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serialize_bits(self.0, serializer)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserialize_bits(deserializer).map(Self)
            }
        }
    )+};
}

ids! {
    /// A workbook.
    WorkbookId,
    /// Someone who is referred to.
    PersonId,
    /// A person or unit that one works for.
    ClientId,
    /// How a relationship stood on a day.
    StandingId,
    /// A gaps map.
    MapId,
    /// A row of a map, business or performance.
    RowId,
    /// A cause on a map.
    CauseId,
    /// A solution on a map.
    SolutionId,
    /// A point in the history of a map.
    PointId,
    /// A question of one's own.
    QuestionId,
    /// A meeting.
    MeetingId,
    /// A question of a meeting's plan.
    PlannedId,
    /// A line written down in a meeting.
    LineId,
    /// What someone undertook to do.
    PromiseId,
    /// A set of questions.
    QuestionSetId,
    /// What a colleague wrote down who only watched.
    ObservationId,
    /// Words that such a colleague heard.
    QuoteId,
    /// A round of a self-check.
    RoundId,
    /// One of several who answer a self-check, and nothing that says who.
    RespondentId,
    /// Something to do by a day.
    ActionId,
    /// What was seen of a change on a day.
    ChangeId,
    /// A scenario of one's own.
    ScenarioId,
    /// What only the client of a scenario knows.
    FactId,
    /// A rehearsal of one's own.
    RehearsalId,
    /// Identifies something that was asked in a rehearsal.
    TurnId,
    /// A practice session.
    RoomId,
    /// Someone who takes part in a practice session.
    ParticipantId,
    /// Groups that stay together in a practice session.
    RotationId,
    /// A part of a practice session.
    PartId,
    /// What could be even better, on the board of a practice session.
    BoardLineId,
    /// One lineage of a workbook in one browser profile (see [`super::Stamp`]).
    ReplicaId,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_reads_back_as_it_was_written() {
        for bits in [0, 1, u128::MAX, 0x0123_4567_89ab_cdef_0123_4567_89ab_cdef] {
            let id = RowId::from_bits(bits);
            assert_eq!(id.to_string().parse(), Ok(id));
            let json = serde_json::to_string(&id).unwrap();
            assert_eq!(json, format!("\"{id}\""));
            assert_eq!(serde_json::from_str::<RowId>(&json).unwrap(), id);
        }
    }

    #[test]
    fn what_is_no_id_is_refused() {
        let long = "0".repeat(33);
        let upper = "A".repeat(32);
        let sign = format!("+{}", "0".repeat(31));
        for text in ["", "1", &long, &upper, &sign, "äöü"] {
            assert_eq!(text.parse::<RowId>(), Err(NotAnId), "{text}");
        }
    }
}
