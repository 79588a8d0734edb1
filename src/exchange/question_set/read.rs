//! Reading a file that should hold a set of questions, to the letter or not at all.

use serde_json::{Map, Value};

use super::{FILE, MOST_SET_QUESTIONS, SetError, SetNotice, SetPart, SetWanted, SharedQuestion, SharedSet};
use crate::exchange::shared_file::Unknown;
use crate::model::{BankId, OwnQuestion, wording};

/// Reads a set of questions, and tells what was found in doing so.
///
/// # Errors
/// [`SetError`] says what doesn’t fit, and where.
pub fn read_question_set(text: &str) -> Result<(SharedSet, Vec<SetNotice>), SetError> {
    let fields = FILE.fields(text)?;
    let part = SetPart::Field;
    let name = text_of(&fields, "name", part)?;
    let note = text_of(&fields, "note", part)?;
    let listed = match fields.get("questions") {
        None | Some(Value::Null) => return Err(SetError::NoQuestions),
        Some(Value::Array(listed)) => listed,
        Some(_) => return Err(SetError::Misread { part: part("questions"), wanted: SetWanted::List }),
    };
    match listed.len() {
        0 => return Err(SetError::NoQuestions),
        found if found > MOST_SET_QUESTIONS => {
            return Err(SetError::TooMany { found, most: MOST_SET_QUESTIONS });
        }
        _ => {}
    }
    let mut found = Found::default();
    found.unknown.note(&fields, |name| ["groundwork", "format", "name", "note", "questions"].contains(&name));
    let numbered = listed.iter().zip(1..);
    let questions = numbered.map(|(value, number)| found.question(value, number)).collect::<Result<Vec<_>, _>>()?;
    Ok((SharedSet { name, note, questions }, found.notices()))
}

/// The text of a field; nothing where it isn’t there.
fn text_of(
    fields: &Map<String, Value>,
    name: &'static str,
    part: impl Fn(&'static str) -> SetPart,
) -> Result<String, SetError> {
    match fields.get(name) {
        None | Some(Value::Null) => Ok(String::new()),
        Some(Value::String(text)) => Ok(text.clone()),
        Some(_) => Err(SetError::Misread { part: part(name), wanted: SetWanted::Text }),
    }
}

/// What is found on the way.
#[derive(Default)]
struct Found {
    unknown: Unknown,
    reworded: usize,
    not_shown: usize,
}

impl Found {
    fn question(&mut self, value: &Value, number: usize) -> Result<SharedQuestion, SetError> {
        let Value::Object(fields) = value else {
            return Err(SetError::Misread { part: SetPart::Question(number), wanted: SetWanted::Fields });
        };
        let part = |name| SetPart::InQuestion(number, name);
        let text = |name| text_of(fields, name, part);
        let question = OwnQuestion {
            text: text("text")?,
            when_to_use: text("when_to_use")?,
            listen_for: text("listen_for")?,
            mode: self.unknown.word(text("mode")?),
            stage: self.unknown.word(text("stage")?),
            level: self.unknown.word(text("level")?),
            category: self.unknown.word(text("category")?),
            fills: self.unknown.word(text("fills")?),
            ..OwnQuestion::default()
        };
        let bank = Some(text("bank")?).filter(|id| !id.is_empty());
        let known = ["bank", "text", "when_to_use", "listen_for", "mode", "stage", "level", "category", "fills"];
        self.unknown.note(fields, |name| known.contains(&name));
        let shared = SharedQuestion { bank, question };
        let says_nothing = shared.question.text.trim().is_empty();
        match shared.in_bank() {
            Some((_, ours)) if !says_nothing && wording(ours.text) != wording(&shared.question.text) => {
                self.reworded += 1;
            }
            Some(_) => {}
            None if !says_nothing => {}
            None if shared.bank.as_deref().is_some_and(|id| BankId::new(id).is_some()) => self.not_shown += 1,
            None => return Err(SetError::NoText { question: number }),
        }
        Ok(shared)
    }

    fn notices(self) -> Vec<SetNotice> {
        let fields = (!self.unknown.fields.is_empty()).then_some(SetNotice::UnknownFields(self.unknown.fields));
        let counted = [
            (self.unknown.words, SetNotice::UnknownWords as fn(usize) -> SetNotice),
            (self.reworded, SetNotice::Reworded),
            (self.not_shown, SetNotice::NotShown),
        ];
        let counted = counted.into_iter().filter(|(count, _)| *count > 0).map(|(count, notice)| notice(count));
        fields.into_iter().chain(counted).collect()
    }
}
