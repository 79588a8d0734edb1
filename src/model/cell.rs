//! Cells: the SHOULD and the IS of a row.

use serde::{Deserialize, Serialize};

use super::{Day, Open, PersonId, Reading, Visibility};

crate::words! {
    /// How far a cell can be relied on.
    pub enum CellState {
        /// Someone who knows has said so, or data show it.
        Known = "known",
        /// One's own guess, to be confirmed.
        Guessed = "guessed",
        /// Not known; it will be found out.
        ToGather = "to-gather",
        /// Left out on purpose, for a reason.
        Skipped = "skipped",
    }
}

crate::words! {
    /// Where a statement comes from.
    pub enum ProvenanceKind {
        /// The client said it.
        Client = "client",
        /// It was read from data.
        Data = "data",
        /// It was seen.
        Observed = "observed",
        /// It is one's own guess.
        Guess = "guess",
    }
}

/// Where a statement comes from, with who or what, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Provenance {
    /// The kind of source.
    pub kind: Open<ProvenanceKind>,
    /// Who said or saw it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<PersonId>,
    /// Who or what, in words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub detail: String,
    /// On which day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Day>,
}

impl Provenance {
    /// A source of this kind, with nothing else said of it.
    pub fn of(kind: ProvenanceKind) -> Provenance {
        Provenance { kind: kind.into(), person: None, detail: String::new(), on: None }
    }
}

/// The SHOULD or the IS of a row. A cell without a state is open.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Cell {
    /// What should be, or is, in words.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// The value of the row's measure.
    #[serde(skip_serializing_if = "Reading::is_empty")]
    pub reading: Reading,
    /// How far it can be relied on, once someone has said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<Open<CellState>>,
    /// Why it is skipped; kept when the state changes.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub skipped_because: String,
    /// Where it comes from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provenance: Option<Provenance>,
    /// Whether the client may see it, where someone has chosen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visibility: Option<Open<Visibility>>,
}

impl Cell {
    /// Whether the cell holds something to read.
    pub fn has_content(&self) -> bool {
        !self.text.trim().is_empty() || !self.reading.typed.trim().is_empty()
    }

    /// The state as it counts: what someone chose, else *known* for a cell with
    /// content whose source is not a guess, else *guessed*; none for an open cell.
    pub fn effective_state(&self) -> Option<CellState> {
        if let Some(state) = self.state.as_ref().and_then(Open::known) {
            return Some(state);
        }
        if !self.has_content() {
            return None;
        }
        match self.provenance.as_ref().and_then(|provenance| provenance.kind.known()) {
            Some(ProvenanceKind::Guess) | None => Some(CellState::Guessed),
            Some(_) => Some(CellState::Known),
        }
    }

    /// Who may see it: what someone chose; else own guesses are private.
    pub fn effective_visibility(&self) -> Visibility {
        if let Some(visibility) = &self.visibility {
            return visibility.known().unwrap_or(Visibility::Private);
        }
        let guess = self.provenance.as_ref().is_some_and(|source| source.kind == ProvenanceKind::Guess);
        if guess || self.effective_state() == Some(CellState::Guessed) {
            Visibility::Private
        } else {
            Visibility::Shareable
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_without_a_source_counts_as_guessed_and_stays_private() {
        let mut cell = Cell { text: "Calls end without a plan".into(), ..Cell::default() };
        assert_eq!(cell.effective_state(), Some(CellState::Guessed));
        assert_eq!(cell.effective_visibility(), Visibility::Private);
        cell.provenance = Some(Provenance::of(ProvenanceKind::Data));
        assert_eq!(cell.effective_state(), Some(CellState::Known));
        assert_eq!(cell.effective_visibility(), Visibility::Shareable);
    }

    #[test]
    fn an_unknown_visibility_is_taken_as_private() {
        let cell = Cell { visibility: Some(Open::Other("team".into())), ..Cell::default() };
        assert_eq!(cell.effective_visibility(), Visibility::Private);
    }
}
