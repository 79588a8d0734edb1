//! Sets of questions as files, so that one can give them to another.
//!
//! The format is described in `docs/question-set.md`. A question of the bank goes by
//! its id and takes its words along, for those whose bank lacks it.

mod bring;
mod error;
mod read;

pub use bring::Brings;
pub use error::{SetError, SetNotice, SetPart, SetWanted};
pub use read::read_question_set;

use serde::Serialize;

use super::shared_file::SharedFile;
use crate::content::{Question, bank_question};
use crate::model::{
    BankId, Category, Fills, Member, Mode, Open, OwnQuestion, QuestionSet, QuestionSetId, Stage, Subject, Workbook,
};

/// The format that this version writes, and the newest that it reads.
pub const SET_FORMAT: u32 = 1;

/// The largest file that is read, in bytes: 4 MiB.
pub const MOST_SET_BYTES: usize = 4 << 20;

/// What a file with a set is known by.
pub(super) const FILE: SharedFile = SharedFile { kind: "question-set", format: SET_FORMAT, most_bytes: MOST_SET_BYTES };

/// The most questions that a set in a file may have.
pub const MOST_SET_QUESTIONS: usize = 2_000;

/// A set as it goes from one to another: without what is one’s own business, such as
/// places in lists and favourites.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SharedSet {
    /// What it is called.
    pub name: String,
    /// What it is for.
    pub note: String,
    /// Its questions, in their order.
    pub questions: Vec<SharedQuestion>,
}

/// A question of a set that is shared.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SharedQuestion {
    /// Which one of the bank it is, as the file says.
    pub bank: Option<String>,
    /// What it says, with its tags.
    pub question: OwnQuestion,
}

impl SharedQuestion {
    /// The question of our bank that it is, if it is one.
    fn in_bank(&self) -> Option<(BankId, &'static Question)> {
        let id = BankId::new(self.bank.as_deref()?)?;
        Some((id, bank_question(id)?))
    }
}

impl SharedSet {
    /// A set of a workbook, with all that is shown of it. What has no words yet is
    /// left out. None if there is no such set.
    pub fn of(workbook: &Workbook, set: QuestionSetId) -> Option<SharedSet> {
        let record = workbook.get::<QuestionSet>(set)?;
        let shared = |member: &Member| match member {
            Member::Own(id) => {
                let question = workbook.get::<OwnQuestion>(*id).filter(|own| !own.text.trim().is_empty())?;
                let question = OwnQuestion { order: Default::default(), favourite: false, ..question.clone() };
                Some(SharedQuestion { bank: None, question })
            }
            Member::Bank(id) => {
                let question = bank_question(*id).map(in_full).unwrap_or_default();
                Some(SharedQuestion { bank: Some(id.to_string()), question })
            }
            Member::Other(_) => None,
        };
        let questions = workbook.questions_in(set).into_iter().filter_map(shared).collect();
        Some(SharedSet { name: record.name.clone(), note: record.note.clone(), questions })
    }
}

/// What a question of the bank says, as if it were one’s own.
fn in_full(question: &Question) -> OwnQuestion {
    OwnQuestion {
        text: question.text.into(),
        when_to_use: question.when_to_use.into(),
        listen_for: question.listen_for.into(),
        mode: Some(question.mode.into()),
        stage: Some(question.stage.into()),
        level: Some(question.subject.into()),
        category: Some(question.category.into()),
        fills: Some(question.fills.into()),
        ..OwnQuestion::default()
    }
}

#[derive(Serialize)]
struct QuestionText<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    bank: Option<&'a str>,
    #[serde(skip_serializing_if = "str::is_empty")]
    text: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    when_to_use: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    listen_for: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    mode: Option<&'a Open<Mode>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    stage: Option<&'a Open<Stage>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    level: Option<&'a Open<Subject>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    category: Option<&'a Open<Category>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fills: Option<&'a Open<Fills>>,
}

/// The text of a file with a set, a question a line.
///
/// # Errors
/// Only if a part of it can't be put into JSON, which none is known to do.
pub fn question_set_text(set: &SharedSet) -> Result<String, serde_json::Error> {
    let mut text = format!("{},\n\"name\":", FILE.head());
    text.push_str(&serde_json::to_string(&set.name)?);
    text.push_str(",\n\"note\":");
    text.push_str(&serde_json::to_string(&set.note)?);
    text.push_str(",\n\"questions\":[");
    for (place, SharedQuestion { bank, question }) in set.questions.iter().enumerate() {
        text.push_str(if place == 0 { "\n" } else { ",\n" });
        text.push_str(&serde_json::to_string(&QuestionText {
            bank: bank.as_deref(),
            text: &question.text,
            when_to_use: &question.when_to_use,
            listen_for: &question.listen_for,
            mode: question.mode.as_ref(),
            stage: question.stage.as_ref(),
            level: question.level.as_ref(),
            category: question.category.as_ref(),
            fills: question.fills.as_ref(),
        })?);
    }
    text.push_str("\n]}\n");
    Ok(text)
}
