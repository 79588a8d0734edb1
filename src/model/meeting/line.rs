//! What was written down while talking.

use serde::{Deserialize, Serialize};

use crate::model::{Category, Key, Millis, Open, OrderKey, PlannedId};

crate::words! {
    /// What a line is, told with one key.
    pub enum Tag {
        /// How it should be.
        Should = "should",
        /// How it is.
        Is = "is",
        /// What helps or hinders.
        Cause = "cause",
        /// Leave to do or to see something.
        Permission = "permission",
        /// How the two of you stand.
        Relationship = "relationship",
        /// What someone undertook to do.
        Promise = "promise",
        /// Anything else.
        Other = "other",
    }
}

impl Tag {
    /// What an answer most likely is, by what was asked.
    pub fn of(category: Category) -> Tag {
        match category {
            Category::Should => Tag::Should,
            Category::Is => Tag::Is,
            Category::Cause => Tag::Cause,
            Category::Permission => Tag::Permission,
            Category::Relationship => Tag::Relationship,
            Category::Map => Tag::Other,
        }
    }
}

/// A line written down in a meeting. Always private: what of it a client may see is what
/// it has become on a map.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Line {
    /// The place among the lines.
    pub order: OrderKey,
    /// What was said.
    pub text: String,
    /// What it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag: Option<Open<Tag>>,
    /// One's own thought, which nobody said.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub own: bool,
    /// The planned question that it answers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answers: Option<PlannedId>,
    /// When it was begun.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub heard: Option<Millis>,
    /// It is still being written.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub writing: bool,
    /// What it has become, or gone into.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub landed: Option<Key>,
    /// One's own guess that stood there before and gave way to it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub replaced: String,
    /// It stays in the notes, and nowhere else.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub kept: bool,
}

impl Line {
    /// What it is, where someone has said and this version knows it.
    pub fn tag(&self) -> Option<Tag> {
        self.tag.as_ref().and_then(Open::known)
    }

    /// Whether somebody still has to say where it belongs.
    pub fn waits(&self) -> bool {
        self.landed.is_none() && !self.kept && !self.text.trim().is_empty()
    }
}
