//! Reading a file that should hold a scenario, as a whole or not at all.

use serde_json::{Map, Value};

use super::write::{ALL, LEAD};
use super::{FILE, MOST_SCENARIO_FACTS, ScenarioFileError, ScenarioNotice, ScenarioPart, SharedScenario};
use crate::exchange::shared_file::Unknown;
use crate::model::{Fact, OrderKey, Scenario};

/// Reads a scenario, and tells what was found in doing so.
///
/// # Errors
/// [`ScenarioFileError`] says what doesn’t fit, and where.
pub fn read_scenario(text: &str) -> Result<(SharedScenario, Vec<ScenarioNotice>), ScenarioFileError> {
    let fields = FILE.fields(text)?;
    let text = |name| text_of(&fields, name);
    let for_lead = match text("for")?.as_str() {
        LEAD => true,
        ALL => false,
        _ => return Err(ScenarioFileError::Misread(ScenarioPart::For)),
    };
    let mut unknown = Unknown::default();
    let scenario = Scenario {
        title: text("title")?,
        talk: unknown.word(text("talk")?),
        difficulty: unknown.word(text("difficulty")?),
        trade: text("trade")?,
        brief: text("brief")?,
        lead: text("lead")?,
        observer: text("observer")?,
        watch: words(&fields, "watch")?.into_iter().filter_map(|word| unknown.word(word)).collect(),
        client_elsewhere: for_lead,
        ..Scenario::default()
    };
    let open =
        ["groundwork", "format", "for", "title", "talk", "difficulty", "trade", "brief", "lead", "observer", "watch"];
    let shared = if for_lead {
        unknown.note(&fields, |name| open.contains(&name));
        SharedScenario { scenario, facts: Vec::new() }
    } else {
        unknown.note(&fields, |name| open.contains(&name) || CARD.contains(&name));
        with_card(&fields, scenario, &mut unknown)?
    };
    let mut notices = Vec::from_iter(for_lead.then_some(ScenarioNotice::WithoutFacts));
    notices.extend(notices_of(unknown));
    Ok((shared, notices))
}

/// The fields of a client's card.
const CARD: [&str; 4] = ["client", "opening", "otherwise", "facts"];

/// What a client's card adds to a scenario.
pub(super) fn with_card(
    fields: &Map<String, Value>,
    scenario: Scenario,
    unknown: &mut Unknown,
) -> Result<SharedScenario, ScenarioFileError> {
    let text = |name| text_of(fields, name);
    let (client, opening, otherwise) = (text("client")?, text("opening")?, text("otherwise")?);
    let listed = match fields.get("facts") {
        None | Some(Value::Null) => return Err(ScenarioFileError::NoFacts),
        Some(Value::Array(listed)) => listed,
        Some(_) => return Err(ScenarioFileError::Misread(ScenarioPart::List("facts"))),
    };
    match listed.len() {
        0 => return Err(ScenarioFileError::NoFacts),
        found if found > MOST_SCENARIO_FACTS => {
            return Err(ScenarioFileError::TooMany { found, most: MOST_SCENARIO_FACTS });
        }
        _ => {}
    }
    let mut order: Option<OrderKey> = None;
    let mut facts = Vec::new();
    for (value, number) in listed.iter().zip(1..) {
        let place = OrderKey::between(order.as_ref(), None);
        facts.push(fact(value, number, place.clone(), unknown)?);
        order = Some(place);
    }
    Ok(SharedScenario { scenario: Scenario { client, opening, otherwise, ..scenario }, facts })
}

fn fact(value: &Value, number: usize, order: OrderKey, unknown: &mut Unknown) -> Result<Fact, ScenarioFileError> {
    let Value::Object(fields) = value else {
        return Err(ScenarioFileError::Misread(ScenarioPart::Fact(number)));
    };
    let text = |name| in_text(fields.get(name), ScenarioPart::InFact(number, name));
    let fact = Fact {
        order,
        text: text("text")?,
        fills: unknown.word(text("fills")?),
        asked: unknown.word(text("asked")?),
        well: text("well")?,
        badly: text("badly")?,
    };
    unknown.note(fields, |name| ["text", "fills", "asked", "well", "badly"].contains(&name));
    if fact.says_something() { Ok(fact) } else { Err(ScenarioFileError::NoText { fact: number }) }
}

/// What was found that this version doesn't know.
pub(super) fn notices_of(unknown: Unknown) -> Vec<ScenarioNotice> {
    let fields = (!unknown.fields.is_empty()).then_some(ScenarioNotice::UnknownFields(unknown.fields));
    let words = (unknown.words > 0).then_some(ScenarioNotice::UnknownWords(unknown.words));
    fields.into_iter().chain(words).collect()
}

/// The text of a field; nothing where it isn’t there.
pub(super) fn text_of(fields: &Map<String, Value>, name: &'static str) -> Result<String, ScenarioFileError> {
    in_text(fields.get(name), ScenarioPart::Text(name))
}

fn in_text(value: Option<&Value>, part: ScenarioPart) -> Result<String, ScenarioFileError> {
    match value {
        None | Some(Value::Null) => Ok(String::new()),
        Some(Value::String(text)) => Ok(text.clone()),
        Some(_) => Err(ScenarioFileError::Misread(part)),
    }
}

/// The words of a list; none where it isn’t there.
fn words(fields: &Map<String, Value>, name: &'static str) -> Result<Vec<String>, ScenarioFileError> {
    let misread = || ScenarioFileError::Misread(ScenarioPart::List(name));
    match fields.get(name) {
        None | Some(Value::Null) => Ok(Vec::new()),
        Some(Value::Array(words)) => {
            let word = |word: &Value| word.as_str().map(str::to_string).ok_or_else(misread);
            words.iter().take(MOST_SCENARIO_FACTS).map(word).collect()
        }
        Some(_) => Err(misread()),
    }
}
