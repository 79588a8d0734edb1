//! The code of a round, by which colleagues answer in copies of their own.

use std::fmt;
use std::str::FromStr;

use super::{CheckKind, CheckRound, Openness};
use crate::model::RoundId;
use crate::model::readable::{self, NotACode};

/// What a colleague must know of a round to answer in it, short enough to be read out: which
/// self-check, to which version of its statements, whether the answers stay hidden, and a mark
/// that tells the round from others. It is written as twelve digits and letters, of which the
/// last two tell a slip of the pen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RoundCode {
    /// Which self-check.
    pub kind: CheckKind,
    /// To which version of its statements.
    pub version: u16,
    /// What may be shown of the answers.
    pub openness: Openness,
    mark: u64,
}

/// Why a text is no code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeError {
    /// It doesn’t have twelve digits and letters.
    Length(usize),
    /// There is something in it that is no part of codes.
    Letter(char),
    /// One of its letters is wrong, or two have changed places.
    Mistyped,
    /// It is of a self-check that this version doesn’t know.
    Newer,
}

const MARK_BITS: u32 = 40;
const VERSION_BITS: u32 = 6;

impl RoundCode {
    /// The code of a round with several people; none of any other, and of one that a newer
    /// version has made.
    pub fn of(id: RoundId, round: &CheckRound) -> Option<RoundCode> {
        let (kind, openness) = (round.kind.known()?, round.group.as_ref()?.known()?);
        let digits = id.to_string();
        let mark = u64::from_str_radix(digits.get(digits.len() - 10..)?, 16).ok()?;
        let fits = u64::from(round.version) < 1 << VERSION_BITS;
        fits.then_some(RoundCode { kind, version: round.version, openness, mark })
    }

    fn payload(self) -> u64 {
        let kind = match self.kind {
            CheckKind::Phases => 0,
            CheckKind::Readiness => 1,
            CheckKind::Learning => 2,
        };
        let open = u64::from(self.openness == Openness::Open);
        let head = (((kind << 1) | open) << VERSION_BITS) | u64::from(self.version);
        (head << MARK_BITS) | self.mark
    }

    fn of_payload(payload: u64) -> Option<RoundCode> {
        let mark = payload & ((1 << MARK_BITS) - 1);
        let head = payload >> MARK_BITS;
        let version = u16::try_from(head & ((1 << VERSION_BITS) - 1)).ok()?;
        let openness = if (head >> VERSION_BITS) & 1 == 1 { Openness::Open } else { Openness::Hidden };
        let kind = match head >> VERSION_BITS >> 1 {
            0 => CheckKind::Phases,
            1 => CheckKind::Readiness,
            2 => CheckKind::Learning,
            _ => return None,
        };
        Some(RoundCode { kind, version, openness, mark })
    }
}

impl fmt::Display for RoundCode {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        readable::write(self.payload(), formatter)
    }
}

impl From<NotACode> for CodeError {
    fn from(error: NotACode) -> CodeError {
        match error {
            NotACode::Length(found) => CodeError::Length(found),
            NotACode::Letter(letter) => CodeError::Letter(letter),
            NotACode::Mistyped => CodeError::Mistyped,
        }
    }
}

impl FromStr for RoundCode {
    type Err = CodeError;

    fn from_str(text: &str) -> Result<RoundCode, CodeError> {
        RoundCode::of_payload(readable::read(text)?).ok_or(CodeError::Newer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Id, Open};

    const DIGITS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    const LENGTH: usize = 12;
    const PRIME: u64 = 1021;

    fn code(bits: u128, version: u16, openness: Openness) -> RoundCode {
        let round = CheckRound { version, group: Some(Open::Known(openness)), ..CheckRound::default() };
        RoundCode::of(RoundId::from_bits(bits), &round).unwrap()
    }

    #[test]
    fn a_code_reads_back_however_it_is_written() {
        for (bits, version, openness) in
            [(0, 1, Openness::Hidden), (u128::MAX, 63, Openness::Open), (0x1234_5678_9abc_def0, 2, Openness::Hidden)]
        {
            let code = code(bits, version, openness);
            let text = code.to_string();
            assert_eq!(text.len(), 14, "{text}");
            let spaced = text.to_lowercase().replace('-', " ").replace('0', "o").replace('1', "l");
            for written in [&text, &spaced, &text.replace('-', "")] {
                assert_eq!(written.parse(), Ok(code), "{written}");
            }
        }
    }

    #[test]
    fn rounds_that_differ_have_codes_that_differ() {
        let codes = [
            code(1, 1, Openness::Hidden),
            code(2, 1, Openness::Hidden),
            code(1, 2, Openness::Hidden),
            code(1, 1, Openness::Open),
        ];
        let texts: std::collections::BTreeSet<String> = codes.iter().map(RoundCode::to_string).collect();
        assert_eq!(texts.len(), codes.len());
        let alone = CheckRound { version: 1, ..CheckRound::default() };
        assert_eq!(RoundCode::of(RoundId::LOWEST, &alone), None);
        let newer = CheckRound { version: 64, group: Some(Open::Known(Openness::Open)), ..CheckRound::default() };
        assert_eq!(RoundCode::of(RoundId::LOWEST, &newer), None);
    }

    #[test]
    fn a_slip_of_the_pen_is_noticed() {
        let text = code(0x0fed_cba9_8765_4321, 1, Openness::Hidden).to_string().replace('-', "");
        let digits: Vec<char> = text.chars().collect();
        for place in 0..LENGTH {
            for other in DIGITS.iter().map(|digit| char::from(*digit)) {
                let mut wrong = digits.clone();
                wrong[place] = other;
                let read = wrong.iter().collect::<String>().parse::<RoundCode>();
                assert_eq!(read.is_ok(), other == digits[place], "{other} at {place}");
            }
            for second in place + 1..LENGTH {
                let mut swapped = digits.clone();
                swapped.swap(place, second);
                let read = swapped.iter().collect::<String>().parse::<RoundCode>();
                assert_eq!(read.is_ok(), digits[place] == digits[second], "{place} and {second}");
            }
        }
    }

    #[test]
    fn what_is_no_code_says_why() {
        let newer = {
            let payload = (5u64 << (VERSION_BITS + 1 + MARK_BITS)) | 7;
            let all = (payload << 10) | (payload % PRIME);
            let digit = |place: usize| char::from(DIGITS[(all >> (5 * (LENGTH - 1 - place)) & 31) as usize]);
            (0..LENGTH).map(digit).collect::<String>()
        };
        for (text, error) in [
            ("", CodeError::Length(0)),
            ("0400-0000-00", CodeError::Length(10)),
            ("0400-0000-0000-0000-0000", CodeError::Length(20)),
            ("0400-0000-000U", CodeError::Letter('U')),
            ("0400-0000-00ä0", CodeError::Letter('ä')),
            (&newer, CodeError::Newer),
        ] {
            assert_eq!(text.parse::<RoundCode>(), Err(error), "{text}");
        }
    }
}
