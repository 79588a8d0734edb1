//! Words that are stored: closed sets in the code, open sets in the file.

use std::fmt;
use std::sync::Arc;

use serde::de::{Deserialize, Deserializer, Visitor};
use serde::ser::{Serialize, Serializer};

/// A closed set of values, each with the word that stands for it in a file.
///
/// Made by [`words!`](crate::words), which is the one place where a value and
/// its word are tied together.
pub trait Word: Copy + Eq + 'static {
    /// Every value, in the order in which people are offered them.
    const ALL: &'static [Self];

    /// The word that is stored.
    fn word(self) -> &'static str;

    /// The value a stored word stands for.
    fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|value| value.word() == word)
    }
}

/// Declares an enum and the word stored for each of its values.
#[macro_export]
macro_rules! words {
    ($(#[$meta:meta])* pub enum $name:ident {
        $($(#[$variant_meta:meta])* $variant:ident = $word:literal),+ $(,)?
    }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$variant_meta])* $variant),+ }

        impl $crate::model::Word for $name {
            const ALL: &'static [Self] = &[$(Self::$variant),+];

            fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
        }
    };
}

/// A stored word that a newer version may have added to.
///
/// A value that this version doesn't know is kept to the letter and written
/// back unchanged, until someone chooses another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Open<T> {
    /// One of the values that this version knows.
    Known(T),
    /// The word of a value that it doesn't.
    Other(Arc<str>),
}

impl<T: Copy> Open<T> {
    /// The value, if this version knows it.
    pub fn known(&self) -> Option<T> {
        match self {
            Open::Known(value) => Some(*value),
            Open::Other(_) => None,
        }
    }
}

impl<T: Word> Open<T> {
    /// The word, known or not.
    pub fn word(&self) -> &str {
        match self {
            Open::Known(value) => value.word(),
            Open::Other(word) => word,
        }
    }
}

impl<T> From<T> for Open<T> {
    fn from(value: T) -> Self {
        Open::Known(value)
    }
}

impl<T: Default> Default for Open<T> {
    fn default() -> Self {
        Open::Known(T::default())
    }
}

impl<T: Word> PartialEq<T> for Open<T> {
    fn eq(&self, other: &T) -> bool {
        matches!(self, Open::Known(value) if value == other)
    }
}

impl<T: Word> Serialize for Open<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.word())
    }
}

impl<'de, T: Word> Deserialize<'de> for Open<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct WordVisitor;

        impl Visitor<'_> for WordVisitor {
            type Value = Arc<str>;

            fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
                formatter.write_str("a word")
            }

            fn visit_str<E>(self, word: &str) -> Result<Arc<str>, E> {
                Ok(word.into())
            }
        }

        let word = deserializer.deserialize_str(WordVisitor)?;
        Ok(T::from_word(&word).map_or(Open::Other(word), Open::Known))
    }
}
