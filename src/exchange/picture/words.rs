//! What a picture says of itself: handed in, for its owner or for the client.

use crate::model::{
    CellState, Conventions, Day, Factor, Gap, LevelName, Polarity, ProvenanceKind, SolutionKind, SolutionOnSheet,
    Valued,
};

/// The texts of a picture. What a reader has no use for is empty.
#[allow(missing_docs, reason = "the words say what they are")]
pub struct PictureWords {
    pub untitled: &'static str,
    pub nothing: &'static str,
    pub level: fn(LevelName) -> &'static str,
    pub need: fn(LevelName, usize) -> String,
    pub should: &'static str,
    pub is: &'static str,
    pub gap: &'static str,
    pub opportunity: &'static str,
    pub causes: &'static str,
    pub solutions: &'static str,
    pub cause: fn(usize) -> String,
    pub solution: fn(usize) -> String,
    pub serves: fn(&str) -> String,
    /// What the line from work to a result says, for the legend.
    pub line_serves: &'static str,
    pub also: fn(&str) -> String,
    pub until: fn(&str) -> String,
    pub agreed: fn(&str, &str) -> String,
    /// Agreed, with whom and when isn't told.
    pub just_agreed: &'static str,
    pub state: fn(Option<CellState>) -> &'static str,
    pub source: fn(ProvenanceKind) -> &'static str,
    pub polarity: fn(Polarity) -> &'static str,
    /// What is said of it in passing; nothing where it is put as a question.
    pub hypothesis: &'static str,
    /// What that is called in the legend.
    pub hypothesis_short: &'static str,
    pub accepted: fn(&str) -> String,
    pub factor: fn(Factor) -> &'static str,
    pub kind: fn(SolutionKind) -> &'static str,
    pub status: fn(&SolutionOnSheet) -> &'static str,
    pub loose: &'static str,
    pub continued: fn(&str) -> String,
    pub page: fn(usize, usize) -> String,
    /// That the data is inside.
    pub private: &'static str,
    /// How far it is; nothing where it can't be said.
    pub gap_said: fn(&Gap, Option<&str>, &Conventions) -> String,
    pub worth: fn(&Valued, &Conventions) -> String,
    /// What may not be so: for a client a question.
    pub guess: fn(&str) -> String,
    pub guessed_figure: fn(&str) -> String,
    pub day: fn(Day) -> String,
}
