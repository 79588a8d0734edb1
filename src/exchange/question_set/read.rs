//! Reading a file that should hold a set of questions, to the letter or not at all.

use serde_json::{Map, Value};

use super::{
    MOST_SET_BYTES, MOST_SET_QUESTIONS, SET_FORMAT, SetError, SetNotice, SetPart, SetWanted, SharedQuestion, SharedSet,
};
use crate::exchange::csv::shown;
use crate::exchange::format::{ReadError, read_field, read_fields};
use crate::model::{BankId, Open, OwnQuestion, Word, wording};

/// What a file with a set says it is.
pub(in crate::exchange) const KIND: &str = "question-set";

/// The most unknown fields that are named.
const MOST_NAMED: usize = 5;

/// Whether a text says that it is a set of questions, whatever else is wrong with it.
pub(in crate::exchange) fn is_question_set(text: &str) -> bool {
    let text = text.trim_start_matches('\u{feff}');
    let says = |text: &str| {
        let fields = read_fields(text).ok()?;
        read_field::<String>(&fields, "groundwork").ok()?
    };
    // What is cut off, or too large to be one, is known by its beginning.
    let begins = || {
        let head: String = text.chars().take(200).filter(|c| !c.is_whitespace()).collect();
        head.starts_with(&format!("{{\"groundwork\":\"{KIND}\""))
    };
    begins() || (text.len() <= MOST_SET_BYTES && says(text).as_deref() == Some(KIND))
}

/// Reads a set of questions, and tells what was found in doing so.
///
/// # Errors
/// [`SetError`] says what doesn’t fit, and where.
pub fn read_question_set(text: &str) -> Result<(SharedSet, Vec<SetNotice>), SetError> {
    if text.len() > MOST_SET_BYTES {
        return Err(SetError::TooLarge);
    }
    let text = text.trim_start_matches('\u{feff}');
    if text.trim().is_empty() {
        return Err(SetError::Empty);
    }
    let value: Value = serde_json::from_str(text).map_err(|error| match ReadError::of(&error) {
        ReadError::CutOff => SetError::CutOff,
        ReadError::TooDeep => SetError::TooDeep,
        _ => SetError::NotJson { line: error.line() },
    })?;
    let Value::Object(fields) = value else { return Err(SetError::Foreign) };
    match fields.get("groundwork").map(Value::as_str) {
        Some(Some(KIND)) => {}
        Some(Some("backup")) => return Err(SetError::Backup),
        Some(Some(other)) => return Err(SetError::OtherKind { found: shown(other) }),
        _ => return Err(SetError::Foreign),
    }
    check_format(&fields)?;
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
    found.note_unknown(&fields, &["groundwork", "format", "name", "note", "questions"]);
    let numbered = listed.iter().zip(1..);
    let questions = numbered.map(|(value, number)| found.question(value, number)).collect::<Result<Vec<_>, _>>()?;
    Ok((SharedSet { name, note, questions }, found.notices()))
}

fn check_format(fields: &Map<String, Value>) -> Result<(), SetError> {
    match fields.get("format").and_then(Value::as_u64) {
        Some(found) if found > u64::from(SET_FORMAT) => Err(SetError::TooNew { found, known: SET_FORMAT }),
        Some(1..) => Ok(()),
        _ => Err(SetError::Misread { part: SetPart::Field("format"), wanted: SetWanted::Number }),
    }
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
    fields: Vec<String>,
    words: usize,
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
            mode: self.tag(text("mode")?),
            stage: self.tag(text("stage")?),
            level: self.tag(text("level")?),
            category: self.tag(text("category")?),
            fills: self.tag(text("fills")?),
            ..OwnQuestion::default()
        };
        let bank = Some(text("bank")?).filter(|id| !id.is_empty());
        let known = ["bank", "text", "when_to_use", "listen_for", "mode", "stage", "level", "category", "fills"];
        self.note_unknown(fields, &known);
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

    /// A tag; one that nobody has given is left open.
    fn tag<T: Word>(&mut self, word: String) -> Option<Open<T>> {
        if word.is_empty() {
            return None;
        }
        let known = T::from_word(&word).map(Open::Known);
        self.words += usize::from(known.is_none());
        Some(known.unwrap_or_else(|| Open::Other(word.into())))
    }

    fn note_unknown(&mut self, fields: &Map<String, Value>, known: &[&str]) {
        for name in fields.keys().filter(|name| !known.contains(&name.as_str())) {
            let name = shown(name);
            if self.fields.len() < MOST_NAMED && !self.fields.contains(&name) {
                self.fields.push(name);
            }
        }
    }

    fn notices(self) -> Vec<SetNotice> {
        let fields = (!self.fields.is_empty()).then_some(SetNotice::UnknownFields(self.fields));
        let counted = [
            (self.words, SetNotice::UnknownWords as fn(usize) -> SetNotice),
            (self.reworded, SetNotice::Reworded),
            (self.not_shown, SetNotice::NotShown),
        ];
        let counted = counted.into_iter().filter(|(count, _)| *count > 0).map(|(count, notice)| notice(count));
        fields.into_iter().chain(counted).collect()
    }
}
