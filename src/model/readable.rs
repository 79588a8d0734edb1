//! Codes that people read out to each other and type: twelve digits and letters, of which the last
//! two tell a slip of the pen.

use std::fmt;

/// The digits of a code: none that is easily taken for another (Crockford's base 32).
const DIGITS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// So many digits it has.
const LENGTH: usize = 12;
/// The remainder by this prime stands in the last two: then no single wrong digit and no two that
/// changed places stay unnoticed.
const PRIME: u64 = 1021;
/// So many bits a code carries.
pub const BITS: u32 = 50;

/// Why a text is no code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotACode {
    /// It doesn’t have twelve digits and letters.
    Length(usize),
    /// There is something in it that is no part of codes.
    Letter(char),
    /// One of its letters is wrong, or two have changed places.
    Mistyped,
}

/// Writes what a code carries, in groups of four.
pub fn write(payload: u64, formatter: &mut fmt::Formatter) -> fmt::Result {
    let payload = payload & ((1 << BITS) - 1);
    let all = (payload << 10) | (payload % PRIME);
    for place in 0..LENGTH {
        let shift = 5 * (LENGTH - 1 - place);
        let digit = DIGITS[((all >> shift) & 31) as usize];
        let gap = if place > 0 && place % 4 == 0 { "-" } else { "" };
        write!(formatter, "{gap}{}", char::from(digit))?;
    }
    Ok(())
}

/// What a code carries, however it is written.
///
/// # Errors
/// [`NotACode`] says what is wrong with it.
pub fn read(text: &str) -> Result<u64, NotACode> {
    let is_gap = |letter: &char| letter.is_whitespace() || matches!(letter, '-' | '–' | '‑' | '.');
    let mut all: u64 = 0;
    let mut length = 0;
    for letter in text.chars().filter(|letter| !is_gap(letter)) {
        let digit = match letter.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        };
        let value = DIGITS.iter().position(|known| char::from(*known) == digit).ok_or(NotACode::Letter(letter))?;
        length += 1;
        all = ((all << 5) & ((1 << 60) - 1)) | value as u64;
    }
    if length != LENGTH {
        return Err(NotACode::Length(length));
    }
    let (payload, check) = (all >> 10, all & 1023);
    if payload % PRIME == check { Ok(payload) } else { Err(NotACode::Mistyped) }
}
