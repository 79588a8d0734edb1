//! Reading a file that should hold answers, to the letter or not at all.

use serde_json::{Map, Value};

use super::{AnswersError, AnswersPart, FILE, SharedAnswers, seal};
use crate::exchange::csv::shown;
use crate::exchange::shared_file::Unknown;
use crate::model::{CheckAnswer, CheckAnswers, Response};

/// Reads answers. Fields that this version doesn’t know are left out.
///
/// # Errors
/// [`AnswersError`] says what doesn’t fit, and where.
pub fn read_answers(text: &str) -> Result<SharedAnswers, AnswersError> {
    let fields = FILE.fields(text)?;
    let code = text_of(&fields, "code")?.parse().map_err(AnswersError::Code)?;
    let version = match fields.get("version").and_then(Value::as_u64).map(u32::try_from) {
        Some(Ok(version)) if version > 0 => version,
        _ => return Err(misread("version")),
    };
    let party = match fields.get("party") {
        None | Some(Value::Null) => None,
        Some(_) => Unknown::default().word(text_of(&fields, "party")?.into()),
    };
    let answers = SharedAnswers {
        code,
        respondent: text_of(&fields, "respondent")?.parse().map_err(|_| misread("respondent"))?,
        response: Response { version, party, given: given(&fields)?.given },
    };
    let sealed = seal(&answers).is_ok_and(|seal| fields.get("seal").and_then(Value::as_str) == Some(&seal));
    match sealed {
        false => Err(AnswersError::Altered),
        true if answers.response.given.is_empty() => Err(AnswersError::NoAnswers),
        true => Ok(answers),
    }
}

fn misread(field: &'static str) -> AnswersError {
    AnswersError::Misread(AnswersPart::Field(field))
}

fn text_of<'a>(fields: &'a Map<String, Value>, name: &'static str) -> Result<&'a str, AnswersError> {
    fields.get(name).and_then(Value::as_str).ok_or(misread(name))
}

/// The answers, each of which must be one.
fn given(fields: &Map<String, Value>) -> Result<CheckAnswers, AnswersError> {
    let Some(Value::Object(under)) = fields.get("given") else { return Err(misread("given")) };
    let mut answers = CheckAnswers::default();
    for (statement, value) in under {
        let answer = CheckAnswer::read(value);
        let unread = || AnswersError::Misread(AnswersPart::Answer(shown(statement)));
        answers.give(statement, answer.ok_or_else(unread)?);
    }
    Ok(answers)
}
