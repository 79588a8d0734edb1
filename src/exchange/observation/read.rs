//! Reading a file that should hold an observer's sheet, to the letter or not at all.

use serde_json::{Map, Value};

use super::{FILE, MOST_SHEET_QUOTES, SharedObservation, SharedQuote, SheetError, SheetNotice, SheetPart, SheetWanted};
use crate::exchange::shared_file::Unknown;
use crate::model::{Behaviour, Count, FactNumber, Heard, Millis, Ratings, Tally, Uncovered, Word};

/// Reads an observer's sheet, and tells what was found in doing so.
///
/// # Errors
/// [`SheetError`] says what doesn’t fit, and where.
pub fn read_observation(text: &str) -> Result<(SharedObservation, Vec<SheetNotice>), SheetError> {
    let fields = FILE.fields(text)?;
    let mut found = Found::default();
    let known = [
        "groundwork",
        "format",
        "id",
        "scenario",
        "about",
        "led",
        "observer",
        "on",
        "began",
        "tally",
        "ratings",
        "uncovered",
        "quotes",
        "went_well",
        "even_better_if",
        "next_time",
    ];
    found.unknown.note(&fields, |name| known.contains(&name));
    let text = |name| text_of(fields.get(name), SheetPart::Field(name));
    let id = text("id")?.parse().map_err(|_| misread(SheetPart::Field("id"), SheetWanted::Id))?;
    let on = match text("on")?.as_str() {
        "" => None,
        day => Some(day.parse().map_err(|_| misread(SheetPart::Field("on"), SheetWanted::Day))?),
    };
    let scenario = match text("scenario")?.as_str() {
        "" => None,
        of => Some(of.parse().map_err(|()| misread(SheetPart::Field("scenario"), SheetWanted::Scenario))?),
    };
    let sheet = SharedObservation {
        id,
        scenario,
        about: text("about")?,
        led: text("led")?.trim().to_string(),
        on,
        began: moment(fields.get("began"), SheetPart::Field("began"))?,
        observer: text("observer")?.trim().to_string(),
        tally: found.tally(&fields)?,
        ratings: found.ratings(&fields)?,
        uncovered: found.uncovered(&fields)?,
        quotes: found.quotes(&fields)?,
        went_well: two_texts(&fields, "went_well")?,
        even_better_if: text("even_better_if")?,
        next_time: text("next_time")?,
    };
    if sheet.says_something() { Ok((sheet, found.notices())) } else { Err(SheetError::SaysNothing) }
}

fn misread(part: SheetPart, wanted: SheetWanted) -> SheetError {
    SheetError::Misread { part, wanted }
}

/// A text; nothing where it isn’t there.
fn text_of(value: Option<&Value>, part: SheetPart) -> Result<String, SheetError> {
    match value {
        None | Some(Value::Null) => Ok(String::new()),
        Some(Value::String(text)) => Ok(text.clone()),
        Some(_) => Err(misread(part, SheetWanted::Text)),
    }
}

/// A moment; none where it isn't there.
fn moment(value: Option<&Value>, part: SheetPart) -> Result<Option<Millis>, SheetError> {
    match value {
        None | Some(Value::Null) => Ok(None),
        Some(value) => value.as_u64().map(Some).ok_or(misread(part, SheetWanted::Moment)),
    }
}

/// The number of a fact; none where it isn't there.
fn fact(value: Option<&Value>, part: SheetPart) -> Result<Option<FactNumber>, SheetError> {
    let number = |value: &Value| value.as_u64().and_then(|number| number.try_into().ok());
    match value {
        None | Some(Value::Null) => Ok(None),
        Some(value) => number(value).map(Some).ok_or(misread(part, SheetWanted::FactNumber)),
    }
}

/// Fields with names; none where they aren’t there.
fn fields_of<'a>(
    fields: &'a Map<String, Value>,
    name: &'static str,
) -> Result<Option<&'a Map<String, Value>>, SheetError> {
    match fields.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::Object(under)) => Ok(Some(under)),
        Some(_) => Err(misread(SheetPart::Field(name), SheetWanted::Fields)),
    }
}

fn two_texts(fields: &Map<String, Value>, name: &'static str) -> Result<[String; 2], SheetError> {
    let part = SheetPart::Field(name);
    match fields.get(name) {
        None | Some(Value::Null) => Ok(Default::default()),
        Some(Value::Array(listed)) if listed.len() <= 2 => {
            Ok([text_of(listed.first(), part)?, text_of(listed.get(1), part)?])
        }
        Some(_) => Err(misread(part, SheetWanted::TwoTexts)),
    }
}

/// What is found on the way.
#[derive(Default)]
struct Found {
    unknown: Unknown,
}

impl Found {
    fn tally(&mut self, fields: &Map<String, Value>) -> Result<Tally, SheetError> {
        let mut tally = Tally::default();
        let Some(under) = fields_of(fields, "tally")? else { return Ok(tally) };
        for kind in Heard::ALL.iter().copied() {
            let times = match under.get(kind.word()) {
                None | Some(Value::Null) => continue,
                Some(value) => value.as_u64().and_then(|times| u16::try_from(times).ok()),
            };
            let part = SheetPart::Under("tally", kind.word());
            *tally.of_mut(kind) = Count::new(times.ok_or(misread(part, SheetWanted::Count))?);
        }
        self.unknown.note(under, |name| Heard::from_word(name).is_some());
        Ok(tally)
    }

    fn ratings(&mut self, fields: &Map<String, Value>) -> Result<Ratings, SheetError> {
        let mut ratings = Ratings::default();
        let Some(under) = fields_of(fields, "ratings")? else { return Ok(ratings) };
        for behaviour in Behaviour::ALL.iter().copied() {
            let part = SheetPart::Under("ratings", behaviour.word());
            *ratings.said_mut(behaviour) = self.unknown.word(text_of(under.get(behaviour.word()), part)?);
        }
        self.unknown.note(under, |name| Behaviour::from_word(name).is_some());
        Ok(ratings)
    }

    fn uncovered(&mut self, fields: &Map<String, Value>) -> Result<Uncovered, SheetError> {
        let Some(under) = fields_of(fields, "uncovered")? else { return Ok(Uncovered::default()) };
        let last = fact(under.get("last"), SheetPart::Under("uncovered", "last"))?;
        let part = SheetPart::Under("uncovered", "out");
        let out = match under.get("out") {
            None | Some(Value::Null) => Ok(Vec::new()),
            Some(Value::Array(listed)) => listed.iter().map(|value| fact(Some(value), part)).collect(),
            Some(_) => Err(misread(part, SheetWanted::List)),
        }?;
        self.unknown.note(under, |name| ["last", "out"].contains(&name));
        Ok(Uncovered::of(last, out.into_iter().flatten().collect()))
    }

    fn quotes(&mut self, fields: &Map<String, Value>) -> Result<Vec<SharedQuote>, SheetError> {
        let listed = match fields.get("quotes") {
            None | Some(Value::Null) => return Ok(Vec::new()),
            Some(Value::Array(listed)) => listed,
            Some(_) => return Err(misread(SheetPart::Field("quotes"), SheetWanted::List)),
        };
        if listed.len() > MOST_SHEET_QUOTES {
            return Err(SheetError::TooMany { found: listed.len(), most: MOST_SHEET_QUOTES });
        }
        listed.iter().zip(1..).map(|(value, number)| self.quote(value, number)).collect()
    }

    fn quote(&mut self, value: &Value, number: usize) -> Result<SharedQuote, SheetError> {
        let Value::Object(fields) = value else {
            return Err(misread(SheetPart::Quote(number), SheetWanted::Fields));
        };
        let text = |name| text_of(fields.get(name), SheetPart::InQuote(number, name));
        let quote = SharedQuote { text: text("text")?, kind: self.unknown.word(text("kind")?) };
        self.unknown.note(fields, |name| ["text", "kind"].contains(&name));
        if quote.text.trim().is_empty() { Err(SheetError::NoText { quote: number }) } else { Ok(quote) }
    }

    fn notices(self) -> Vec<SheetNotice> {
        let fields = (!self.unknown.fields.is_empty()).then_some(SheetNotice::UnknownFields(self.unknown.fields));
        let words = (self.unknown.words > 0).then_some(SheetNotice::UnknownWords(self.unknown.words));
        fields.into_iter().chain(words).collect()
    }
}
