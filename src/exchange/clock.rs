//! How far the clock of a round is, as a small note beside the workbook.

use serde::{Deserialize, Serialize};

use crate::model::{Clock, RoundOf};

/// A clock and the round that it is of.
#[derive(Serialize, Deserialize)]
struct Note {
    of: RoundOf,
    clock: Clock,
}

/// The text of a clock; none where it can't be put into words, which isn't known to happen.
pub fn clock_text(of: RoundOf, clock: &Clock) -> Option<String> {
    serde_json::to_string(&Note { of, clock: clock.clone() }).ok()
}

/// The clock of a round, if the text is of that one.
pub fn read_clock(text: &str, of: RoundOf) -> Option<Clock> {
    let note: Note = serde_json::from_str(text).ok()?;
    (note.of == of).then_some(note.clock)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Id, RoomId, RotationId, Timings};

    #[test]
    fn a_clock_is_read_back_for_its_own_round_alone() {
        let of = RoundOf { room: RoomId::from_bits(1), rotation: RotationId::from_bits(2), round: 3 };
        let clock = Clock::new(&Timings::default()).started(7);
        let text = clock_text(of, &clock).unwrap();
        assert_eq!(read_clock(&text, of), Some(clock));
        assert_eq!(read_clock(&text, RoundOf { round: 4, ..of }), None);
        for text in ["", "{}", "null", "{\"of\":{},\"clock\":{\"lengths\":[1],\"gone\":-1}}"] {
            assert_eq!(read_clock(text, of), None, "{text}");
        }
    }
}
