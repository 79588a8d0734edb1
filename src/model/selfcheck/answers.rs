//! Answers to the statements of a self-check.

use std::collections::BTreeMap;

use serde::de::Deserializer;
use serde::ser::Serializer;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::model::{RoundId, Workbook};

/// How far a statement is so, from 0 to 4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Score(u8);

impl Score {
    /// The highest.
    pub const MOST: u8 = 4;

    /// Every score, the lowest first.
    pub const ALL: [Score; 5] = [Score(0), Score(1), Score(2), Score(3), Score(4)];

    /// None above 4.
    pub fn new(points: u8) -> Option<Score> {
        (points <= Score::MOST).then_some(Score(points))
    }

    /// As a number.
    pub fn points(self) -> u8 {
        self.0
    }
}

/// What is said to a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CheckAnswer {
    /// How far it is so.
    Score(Score),
    /// One can't tell, which is an answer, too. It counts for nothing.
    DontKnow,
    /// Passed over.
    Skipped,
}

const DONT_KNOW: &str = "dont-know";
const SKIPPED: &str = "skipped";

impl CheckAnswer {
    /// How far it is so, if that was said.
    pub fn score(self) -> Option<Score> {
        match self {
            CheckAnswer::Score(score) => Some(score),
            CheckAnswer::DontKnow | CheckAnswer::Skipped => None,
        }
    }

    /// The answer in a stored value; none where it is one of a newer version.
    pub fn read(value: &Value) -> Option<CheckAnswer> {
        match value {
            Value::Number(points) => {
                let points = points.as_u64().and_then(|points| u8::try_from(points).ok())?;
                Score::new(points).map(CheckAnswer::Score)
            }
            Value::String(word) if word == DONT_KNOW => Some(CheckAnswer::DontKnow),
            Value::String(word) if word == SKIPPED => Some(CheckAnswer::Skipped),
            _ => None,
        }
    }
}

impl Serialize for CheckAnswer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            CheckAnswer::Score(score) => serializer.serialize_u8(score.0),
            CheckAnswer::DontKnow => serializer.serialize_str(DONT_KNOW),
            CheckAnswer::Skipped => serializer.serialize_str(SKIPPED),
        }
    }
}

/// One's own answers in a round, given alone or together with somebody at one device.
/// There by implication, with nothing said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CheckAnswers {
    /// By the statement's word. Words of newer versions stay.
    #[serde(deserialize_with = "answers")]
    pub given: BTreeMap<String, CheckAnswer>,
}

impl CheckAnswers {
    /// What was said to a statement.
    pub fn to(&self, statement: &str) -> Option<CheckAnswer> {
        self.given.get(statement).copied()
    }

    /// Notes an answer.
    pub fn give(&mut self, statement: &str, answer: CheckAnswer) {
        self.given.insert(statement.into(), answer);
    }
}

/// The answers that this version understands. Anything else is from a newer one, and kept
/// with what isn't known.
pub(super) fn answers<'de, D: Deserializer<'de>>(deserializer: D) -> Result<BTreeMap<String, CheckAnswer>, D::Error> {
    let said = BTreeMap::<String, Value>::deserialize(deserializer)?;
    Ok(said.into_iter().filter_map(|(word, value)| Some((word, CheckAnswer::read(&value)?))).collect())
}

impl Workbook {
    /// One's own answers in a round.
    pub fn check_answers(&self, round: RoundId) -> CheckAnswers {
        self.get::<CheckAnswers>(round).cloned().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{CheckRound, Edit, EditError, Id, Item, ItemKind, ReplicaId, Tick, WorkbookId, WorkbookInfo};

    #[test]
    fn there_are_five_scores_and_no_others() {
        assert_eq!((0..=u8::MAX).filter_map(Score::new).collect::<Vec<_>>(), Score::ALL);
    }

    #[test]
    fn what_is_no_answer_is_left_to_newer_versions() {
        let text = r#"{"given":{"a":0,"b":4,"c":"dont-know","d":"skipped","e":5,"f":-1,"g":2.5,"h":"maybe","i":null,"j":[1],"k":300}}"#;
        let read: CheckAnswers = serde_json::from_str(text).unwrap();
        let score = |points| Score::new(points).map(CheckAnswer::Score);
        let expect = [
            ("a", score(0)),
            ("b", score(4)),
            ("c", Some(CheckAnswer::DontKnow)),
            ("d", Some(CheckAnswer::Skipped)),
            ("e", None),
            ("i", None),
        ];
        for (word, answer) in expect {
            assert_eq!(read.to(word), answer, "{word}");
        }
        let written = serde_json::to_string(&read).unwrap();
        assert_eq!(written, r#"{"given":{"a":0,"b":4,"c":"dont-know","d":"skipped"}}"#);
    }

    #[test]
    fn answers_are_a_part_of_their_round() {
        let tick = |now| Tick { now, replica: ReplicaId::LOWEST };
        let round = RoundId::from_bits(1);
        let mut said = CheckAnswers::default();
        said.give("a", CheckAnswer::DontKnow);
        let book = Workbook::new(WorkbookId::LOWEST, WorkbookInfo::default(), tick(1));
        let nowhere = book.apply(&Edit::set(round, said.clone()), tick(2));
        assert_eq!(nowhere, Err(EditError::Dangling(ItemKind::Round)));
        let book = book.apply(&Edit::add(round, CheckRound::default()), tick(2)).unwrap();
        let book = book.apply(&Edit::set(round, said.clone()), tick(3)).unwrap();
        assert_eq!(book.check_answers(round), said);
        let without = book.apply(&Edit::Trash(Item::Round(round)), tick(4)).unwrap();
        assert_eq!(without.check_answers(round), CheckAnswers::default());
        let back = without.apply(&Edit::Restore(Item::Round(round)), tick(5)).unwrap();
        assert_eq!(back.check_answers(round), said);
        assert_eq!(book.without(Item::Round(round), tick(6)).held::<CheckAnswers>(round), None);
    }
}
