//! Questions of one's own, and those that one likes best.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::{Category, Fills, Mode, Stage, Subject};
use crate::model::fold::folded;
use crate::model::trash::newest_first;
use crate::model::{Key, Open, OrderKey, QuestionId, QuestionSetId, Removed, Workbook};

/// A question of one's own. What nobody has said of it is left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct OwnQuestion {
    /// The place in the list.
    pub order: OrderKey,
    /// As it is asked.
    pub text: String,
    /// When it helps.
    pub when_to_use: String,
    /// What to listen for in the answer.
    pub listen_for: String,
    /// In which kind of meeting it is asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<Open<Mode>>,
    /// Where in the meeting.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stage: Option<Open<Stage>>,
    /// On which level the answer lies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<Open<Subject>>,
    /// What it is after.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category: Option<Open<Category>>,
    /// Which opening of a map the answer can fill.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fills: Option<Open<Fills>>,
    /// One of those that are liked best.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub favourite: bool,
}

/// The words of a question, by which two are the same: capitals, accents and spaces
/// don't count.
pub fn wording(text: &str) -> String {
    folded(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The longest id that a question of the bank can have.
const LONGEST: usize = 32;

/// A question of the bank, by its id: small letters and hyphens. It may be one that
/// only a newer version brings along.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BankId([u8; LONGEST]);

impl BankId {
    /// The id as it stands in the bank; none if it can't be one.
    pub fn new(id: &str) -> Option<BankId> {
        let fits = |byte: u8| byte.is_ascii_lowercase() || byte == b'-';
        let mut letters = [0; LONGEST];
        if id.is_empty() || !id.bytes().all(fits) {
            return None;
        }
        letters.get_mut(..id.len())?.copy_from_slice(id.as_bytes());
        Some(BankId(letters))
    }

    fn letters(&self) -> impl Iterator<Item = char> {
        self.0.into_iter().take_while(|byte| *byte > 0).map(char::from)
    }
}

impl fmt::Display for BankId {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        self.letters().try_for_each(|letter| fmt::Write::write_char(formatter, letter))
    }
}

impl fmt::Debug for BankId {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        write!(formatter, "BankId({self})")
    }
}

impl Serialize for BankId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for BankId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<BankId, D::Error> {
        let id = String::deserialize(deserializer)?;
        BankId::new(&id).ok_or_else(|| de::Error::custom("no id of a question"))
    }
}

impl FromStr for BankId {
    type Err = ();

    fn from_str(id: &str) -> Result<BankId, ()> {
        BankId::new(id).ok_or(())
    }
}

/// Whether a question of the bank is one of those that are liked best. It is there
/// by implication, for every question.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Favourite {
    /// It is.
    pub favourite: bool,
}

impl Workbook {
    /// Questions of one's own, in their order.
    pub fn own_questions(&self) -> Vec<(QuestionId, &OwnQuestion)> {
        use crate::model::Id;
        let all = self.all::<OwnQuestion>(Key::Question(QuestionId::LOWEST), Key::Question(QuestionId::HIGHEST));
        super::super::query::in_order(all, |question| &question.order)
    }

    /// Whether a question of the bank is one of those that are liked best.
    pub fn is_favourite(&self, id: BankId) -> bool {
        self.get::<Favourite>(id).is_some_and(|favourite| favourite.favourite)
    }

    /// Questions of one's own and sets that were removed, the last one first.
    pub fn removed_questions(&self) -> Vec<Removed> {
        use crate::model::Id;
        let mut removed = self.removed_between(Key::Question(QuestionId::LOWEST), Key::Question(QuestionId::HIGHEST));
        let (first, last) = (QuestionSetId::LOWEST, QuestionSetId::HIGHEST);
        removed.extend(self.removed_between(Key::QuestionSet(first), Key::QuestionSet(last)));
        newest_first(removed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_is_the_same_whatever_its_capitals_accents_and_spaces() {
        assert_eq!(wording(" What did\n the Café do? "), wording("what did the cafe  do?"));
        assert_ne!(wording("What did they do?"), wording("What did they do"));
    }

    #[test]
    fn an_id_of_the_bank_reads_back_as_it_was_written() {
        for id in ["a", "where-today", &"x".repeat(LONGEST)] {
            assert_eq!(BankId::new(id).unwrap().to_string(), id);
        }
        for id in ["", "Where", "a b", "ä", "a1", &"x".repeat(LONGEST + 1)] {
            assert_eq!(BankId::new(id), None, "{id}");
        }
    }
}
