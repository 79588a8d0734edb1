//! A way to learn, and what it suits.

/// For whom a suggestion is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SuggestionFor {
    /// A person or a team.
    People,
    /// The partnership as a whole.
    Partnership,
}

/// That a suggestion suits an item, and why: a judgement of our own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Suits {
    /// The word of the item.
    pub item: &'static str,
    /// Why, as what follows “because”.
    pub because: &'static str,
}

/// A way to learn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// The word that is stored: small letters and hyphens. It never changes.
    pub id: &'static str,
    /// For whom.
    pub of: SuggestionFor,
    /// What it is called.
    pub name: &'static str,
    /// What it is.
    pub what: &'static str,
    /// How to do it well.
    pub tip: &'static str,
    /// What to begin with, as one puts it on a list.
    pub step: &'static str,
    /// It takes time and no money.
    pub free: bool,
    /// What it suits.
    pub suits: &'static [Suits],
}

impl Suggestion {
    /// Why it suits an item; none where it doesn’t.
    pub fn because(&self, item: &str) -> Option<&'static str> {
        self.suits.iter().find(|suits| suits.item == item).map(|suits| suits.because)
    }
}
