//! Writing a scenario as a file.

use serde::Serialize;

use super::{FILE, SharedScenario};
use crate::model::{Behaviour, Category, Difficulty, Fact, Fills, Open, Scenario, TalkKind};

#[derive(Serialize)]
struct ScenarioText<'a> {
    #[serde(rename = "for")]
    whom: &'a str,
    title: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    talk: Option<&'a Open<TalkKind>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    difficulty: Option<&'a Open<Difficulty>>,
    #[serde(skip_serializing_if = "str::is_empty")]
    trade: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    brief: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    lead: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    observer: &'a str,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    watch: &'a [Open<Behaviour>],
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    client: Option<CardText<'a>>,
}

/// What only the client reads.
#[derive(Serialize)]
pub(super) struct CardText<'a> {
    #[serde(skip_serializing_if = "str::is_empty")]
    client: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    opening: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    otherwise: &'a str,
    facts: Vec<FactText<'a>>,
}

#[derive(Serialize)]
struct FactText<'a> {
    text: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    fills: Option<&'a Open<Fills>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    asked: Option<&'a Open<Category>>,
    #[serde(skip_serializing_if = "str::is_empty")]
    well: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    badly: &'a str,
}

impl<'a> CardText<'a> {
    pub fn of(shared: &'a SharedScenario) -> CardText<'a> {
        let Scenario { client, opening, otherwise, .. } = &shared.scenario;
        let fact = |fact: &'a Fact| FactText {
            text: &fact.text,
            fills: fact.fills.as_ref(),
            asked: fact.asked.as_ref(),
            well: &fact.well,
            badly: &fact.badly,
        };
        CardText { client, opening, otherwise, facts: shared.facts.iter().map(fact).collect() }
    }
}

/// The text of a file with a scenario: with everything, or the lead's where the client's card is
/// elsewhere.
///
/// # Errors
/// Only if a part of it can't be put into JSON, which none is known to do.
pub fn scenario_text(shared: &SharedScenario) -> Result<String, serde_json::Error> {
    let Scenario { title, talk, difficulty, trade, brief, lead, observer, watch, client_elsewhere, .. } =
        &shared.scenario;
    let text = ScenarioText {
        whom: if *client_elsewhere { LEAD } else { ALL },
        title,
        talk: talk.as_ref(),
        difficulty: difficulty.as_ref(),
        trade,
        brief,
        lead,
        observer,
        watch,
        client: (!client_elsewhere).then(|| CardText::of(shared)),
    };
    let fields = serde_json::to_string(&text)?;
    Ok(format!("{},\n{}\n", FILE.head(), fields.trim_start_matches('{')))
}

/// What stands in a file that is for the lead.
pub(super) const LEAD: &str = "lead";
/// What stands in a file with everything.
pub(super) const ALL: &str = "all";
