//! Observers' sheets as files, from whoever watched to whoever led.
//!
//! The format is described in `docs/observation.md`. A file has what the observer wrote, and
//! nothing else of the workbook that it comes from: not even with whom the meeting was, or what the
//! observer noted in silence.

mod bring;
mod error;
mod read;

pub use bring::Stands;
pub use error::{SheetError, SheetNotice, SheetPart, SheetWanted};
pub use read::read_observation;

use serde::Serialize;

use super::shared_file::SharedFile;
use crate::model::{
    Day, Heard, Millis, Observation, ObservationId, Observed, Open, Person, PersonId, Ratings, ScenarioRef, Tally,
    Uncovered, Workbook,
};

/// The format that this version writes, and the newest that it reads.
pub const SHEET_FORMAT: u32 = 1;

/// The largest file that is read, in bytes: 1 MiB.
pub const MOST_SHEET_BYTES: usize = 1 << 20;

/// What a file with a sheet is known by.
pub(super) const FILE: SharedFile =
    SharedFile { kind: "observation", format: SHEET_FORMAT, most_bytes: MOST_SHEET_BYTES };

/// The most quotes that a sheet in a file may have.
pub const MOST_SHEET_QUOTES: usize = 1_000;

/// A sheet as it goes from one to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedObservation {
    /// Which sheet it is, so that the same one isn't taken in twice.
    pub id: ObservationId,
    /// With which scenario, if it is of a round of practice.
    pub scenario: Option<ScenarioRef>,
    /// Whose talk it was and what about; what the scenario is called.
    pub about: String,
    /// Who led a round; empty where nobody is named.
    pub led: String,
    /// On which day.
    pub on: Option<Day>,
    /// When it was begun.
    pub began: Option<Millis>,
    /// The name of whoever observed.
    pub observer: String,
    /// What was counted.
    pub tally: Tally,
    /// How each behaviour came across.
    pub ratings: Ratings,
    /// Which facts came out, by their numbers.
    pub uncovered: Uncovered,
    /// What was said, word for word.
    pub quotes: Vec<SharedQuote>,
    /// The two things that went well.
    pub went_well: [String; 2],
    /// The one thing: even better, if …
    pub even_better_if: String,
    /// What whoever led means to do differently next time.
    pub next_time: String,
}

/// Words that were heard.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SharedQuote {
    /// As they were said.
    pub text: String,
    /// What they are an example of.
    pub kind: Option<Open<Heard>>,
}

impl SharedObservation {
    /// A sheet of a workbook, without quotes that have no words. None if there is no such sheet.
    pub fn of(workbook: &Workbook, id: ObservationId) -> Option<SharedObservation> {
        let sheet = workbook.get::<Observation>(id)?;
        let name = |person: PersonId| workbook.get::<Person>(person).map(|person| person.name.trim().to_string());
        let quotes = workbook.quotes(id).into_iter().map(|(_, quote)| quote);
        let quotes = quotes.filter(|quote| !quote.text.trim().is_empty());
        Some(SharedObservation {
            id: sheet.came_as.unwrap_or(id),
            scenario: sheet.of.as_ref().and_then(Observed::scenario),
            about: sheet.about.clone(),
            led: sheet.led.trim().to_string(),
            on: sheet.on,
            began: sheet.began,
            observer: sheet.observer.and_then(name).unwrap_or_default(),
            tally: sheet.tally,
            ratings: sheet.ratings.clone(),
            uncovered: sheet.uncovered.clone(),
            quotes: quotes.map(|quote| SharedQuote { text: quote.text.clone(), kind: quote.kind.clone() }).collect(),
            went_well: [sheet.went_well.clone(), sheet.went_well_too.clone()],
            even_better_if: sheet.even_better_if.clone(),
            next_time: sheet.next_time.clone(),
        })
    }

    /// Whether there is anything in it to be read.
    pub fn says_something(&self) -> bool {
        let said = self.went_well.iter().chain([&self.even_better_if, &self.next_time]);
        let said = said.into_iter().any(|text| !text.trim().is_empty()) || self.uncovered.count() > 0;
        said || !self.tally.is_empty() || !self.ratings.is_empty() || !self.quotes.is_empty()
    }
}

#[derive(Serialize)]
struct QuoteText<'a> {
    text: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    kind: Option<&'a Open<Heard>>,
}

/// The text of a file with a sheet, a quote a line.
///
/// # Errors
/// Only if a part of it can't be put into JSON, which none is known to do.
pub fn observation_text(sheet: &SharedObservation) -> Result<String, serde_json::Error> {
    let mut text = format!("{},\n\"id\":\"{}\"", FILE.head(), sheet.id);
    let mut field = |name: &str, value: String| {
        text.push_str(",\n\"");
        text.push_str(name);
        text.push_str("\":");
        text.push_str(&value);
    };
    if let Some(of) = sheet.scenario {
        field("scenario", serde_json::to_string(&of)?);
    }
    for (name, said) in [("about", &sheet.about), ("led", &sheet.led), ("observer", &sheet.observer)] {
        if !said.is_empty() {
            field(name, serde_json::to_string(said)?);
        }
    }
    if let Some(on) = sheet.on {
        field("on", serde_json::to_string(&on)?);
    }
    if let Some(began) = sheet.began {
        field("began", serde_json::to_string(&began)?);
    }
    field("tally", serde_json::to_string(&sheet.tally)?);
    field("ratings", serde_json::to_string(&sheet.ratings)?);
    if !sheet.uncovered.is_empty() {
        field("uncovered", serde_json::to_string(&sheet.uncovered)?);
    }
    let quote =
        |quote: &SharedQuote| serde_json::to_string(&QuoteText { text: &quote.text, kind: quote.kind.as_ref() });
    let quotes = sheet.quotes.iter().map(quote).collect::<Result<Vec<String>, _>>()?;
    field("quotes", if quotes.is_empty() { "[]".into() } else { format!("[\n{}\n]", quotes.join(",\n")) });
    field("went_well", serde_json::to_string(&sheet.went_well)?);
    field("even_better_if", serde_json::to_string(&sheet.even_better_if)?);
    if !sheet.next_time.is_empty() {
        field("next_time", serde_json::to_string(&sheet.next_time)?);
    }
    text.push_str("}\n");
    Ok(text)
}
