//! The code under which a client's card leaves.

use std::fmt;
use std::str::FromStr;

use crate::model::NotACode;
use crate::model::readable::{self, BITS};

/// A code that opens a client's card, short enough to be read out: twelve digits and letters, of
/// which the last two tell a slip of the pen. It is stored nowhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CardCode(u64);

impl CardCode {
    /// The code of some bits, which should be random.
    pub fn of_bits(bits: u128) -> CardCode {
        CardCode((bits & ((1 << BITS) - 1)) as u64)
    }

    /// What it carries, as bytes for a key.
    pub fn secret(self) -> [u8; 8] {
        self.0.to_be_bytes()
    }
}

impl fmt::Display for CardCode {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        readable::write(self.0, formatter)
    }
}

impl FromStr for CardCode {
    type Err = NotACode;

    fn from_str(text: &str) -> Result<CardCode, NotACode> {
        readable::read(text).map(CardCode)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_reads_back_however_it_is_written_and_a_slip_is_noticed() {
        for bits in [0, 1, u128::MAX, 0x1234_5678_9abc_def0] {
            let code = CardCode::of_bits(bits);
            let text = code.to_string();
            let spaced = text.to_lowercase().replace('-', " ").replace('0', "o").replace('1', "l");
            for written in [&text, &spaced] {
                assert_eq!(written.parse(), Ok(code), "{written}");
            }
            let last = if text.ends_with('0') { "1" } else { "0" };
            let slip = format!("{}{last}", &text[..text.len() - 1]);
            assert_eq!(slip.parse::<CardCode>(), Err(NotACode::Mistyped), "{slip}");
        }
        assert_eq!("".parse::<CardCode>(), Err(NotACode::Length(0)));
        assert_eq!("0000-0000-00u0".parse::<CardCode>(), Err(NotACode::Letter('u')));
    }
}
