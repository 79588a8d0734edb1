//! What of a sheet can't be relied on yet: it is asked, and not told.

use super::{CellOnSheet, NeedOnSheet};
use crate::model::CellState;

impl CellOnSheet {
    /// Whether something is written there.
    pub fn is_written(&self) -> bool {
        !self.text.trim().is_empty() || !self.figure.trim().is_empty()
    }

    /// Whether what is written there is a guess.
    pub fn is_guess(&self) -> bool {
        self.state == Some(CellState::Guessed) && self.is_written()
    }
}

impl NeedOnSheet {
    /// Whether what lies between is reckoned from a guess.
    pub fn gap_is_guess(&self) -> bool {
        self.should.is_guess() || self.is.is_guess()
    }
}
