//! What the words for handing out a map, showing it and reading one from a table are.

use crate::model::{Amounts, CellState, Conventions, Gap, LevelName, Polarity, SolutionOnSheet};

/// Choosing what is printed or saved.
#[allow(missing_docs, reason = "the words say what they are")]
pub struct PrintWords {
    pub link: &'static str,
    pub back: &'static str,
    pub title: &'static str,
    pub print: &'static str,
    pub save_page: &'static str,
    pub save_text: &'static str,
    pub copy_text: &'static str,
    pub save_table: &'static str,
    /// The end of the name of the owner's own file.
    pub own_file: &'static str,
    pub for_whom: &'static str,
    pub for_me: &'static str,
    pub for_client: &'static str,
    pub owner_note: &'static str,
    pub client_note: &'static str,
    pub left_out: fn(&Amounts) -> String,
    pub left_out_list: &'static str,
    pub left_out_hint: &'static str,
    /// Of a solution none of whose causes the client may see.
    pub left_out_by_causes: &'static str,
    pub form: &'static str,
    pub as_layout: &'static str,
    pub as_table: &'static str,
}

/// A map on paper. For a client without the words of the method.
#[allow(missing_docs, reason = "the words say what they are")]
pub struct PaperWords {
    pub untitled: &'static str,
    pub nothing: &'static str,
    pub level: fn(LevelName) -> &'static str,
    pub need: fn(LevelName) -> &'static str,
    pub need_number: fn(LevelName, usize) -> String,
    pub should: &'static str,
    pub is: &'static str,
    pub states: fn(Option<CellState>) -> &'static str,
    /// What may not be so: for a client a question.
    pub guess: fn(&str) -> String,
    pub guessed_figure: fn(&str) -> String,
    pub gap: &'static str,
    /// How far it is; nothing where it can't be said.
    pub gap_said: fn(&Gap, Option<&str>, &Conventions) -> String,
    pub opportunity: &'static str,
    pub causes_and_solutions: &'static str,
    pub serves: fn(&str) -> String,
    pub agreed: &'static str,
    /// What is said of a cause that nothing shows; nothing where it is put as a question.
    pub hypothesis: &'static str,
    pub polarities: fn(Polarity) -> &'static str,
    pub cause: fn(usize) -> String,
    pub solution: fn(usize) -> String,
    pub status: fn(&SolutionOnSheet) -> &'static str,
    pub also: fn(&str) -> String,
    pub loose: &'static str,
}

/// A map on a screen that many look at.
#[allow(missing_docs, reason = "the words say what they are")]
pub struct ShowWords {
    pub link: &'static str,
    pub controls: &'static str,
    pub previous: &'static str,
    pub next: &'static str,
    pub full_screen: &'static str,
    pub leave: &'static str,
    /// Which slide, and of how many.
    pub step: fn(usize, usize) -> String,
    /// The same with what it is about, as it is told to those who don't see it.
    pub told: fn(&str, &str) -> String,
    /// The same of what a slide is about.
    pub part: fn(usize, usize) -> String,
}

/// A new map from a table.
#[allow(missing_docs, reason = "the words say what they are")]
pub struct TableWords {
    pub title: &'static str,
    pub choose: &'static str,
    pub hint: &'static str,
}
