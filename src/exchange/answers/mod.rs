//! Answers to a self-check as files, from one of several people to whoever asked them.
//!
//! The format is described in `docs/answers.md`. A file has what was answered and the code of the
//! round, and nothing that says who answered, or when.

mod error;
mod read;
mod stands;

pub use error::{AnswersError, AnswersPart};
pub use read::read_answers;
pub use stands::{AnswersStand, rounds_by_code};

use serde::Serialize;
use sha2::{Digest, Sha256};

use super::shared_file::SharedFile;
use crate::model::{CheckAnswers, CheckRound, RespondentId, Response, RoundCode, RoundId, Workbook};

/// The format that this version writes, and the newest that it reads.
pub const ANSWERS_FORMAT: u32 = 1;

/// The largest file that is read, in bytes: 1 MiB.
pub const MOST_ANSWERS_BYTES: usize = 1 << 20;

/// The most files that are read in one go.
pub const MOST_ANSWERS_FILES: usize = 500;

/// What a file with answers is known by.
pub(super) const FILE: SharedFile =
    SharedFile { kind: "answers", format: ANSWERS_FORMAT, most_bytes: MOST_ANSWERS_BYTES };

/// Answers as they go from one to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedAnswers {
    /// In which round.
    pub code: RoundCode,
    /// Whose, as far as a number drawn by chance says it.
    pub respondent: RespondentId,
    /// What was answered.
    pub response: Response,
}

impl SharedAnswers {
    /// One's own answers in the round of somebody else, as they are handed over this time. None
    /// where one isn't a guest there, or this version doesn't know its code.
    pub fn of(workbook: &Workbook, id: RoundId) -> Option<SharedAnswers> {
        let guest = workbook.get::<CheckRound>(id)?.guest.as_ref()?;
        let CheckAnswers { given } = workbook.check_answers(id);
        let response = Response { version: guest.handed, party: guest.party.clone(), given };
        Some(SharedAnswers { code: guest.round()?, respondent: guest.respondent, response })
    }
}

/// The text of a file with answers.
///
/// # Errors
/// Only if a part of it can't be put into JSON, which none is known to do.
pub fn answers_text(answers: &SharedAnswers) -> Result<String, serde_json::Error> {
    #[derive(Serialize)]
    struct Rest<'a> {
        code: String,
        respondent: RespondentId,
        #[serde(flatten)]
        response: &'a Response,
    }
    let SharedAnswers { code, respondent, response } = answers;
    let rest = serde_json::to_string(&Rest { code: code.to_string(), respondent: *respondent, response })?;
    let fields = rest.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')).unwrap_or_default();
    Ok(format!("{},\n{fields},\n\"seal\":\"{}\"}}\n", FILE.head(), seal(answers)?))
}

/// A sum over all that is said, by which it shows if a file was changed by hand.
fn seal(answers: &SharedAnswers) -> Result<String, serde_json::Error> {
    let SharedAnswers { code, respondent, response } = answers;
    let text = format!("{code}\n{respondent}\n{}", serde_json::to_string(response)?);
    Ok(Sha256::digest(text).iter().take(8).map(|byte| format!("{byte:02x}")).collect())
}
