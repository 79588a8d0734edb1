//! Cards: what each role may read of a scenario, whether it comes along or is one's own.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::{Difficulty, Fact, Scenario, TalkKind};
use crate::model::{BankId, Behaviour, Category, Fills, Open, ScenarioId};

/// Which scenario. Written as its id, which is a word for one that comes along.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ScenarioRef {
    /// One that comes along, by its id in the content. It may be one that only another version has.
    BuiltIn(BankId),
    /// One of one's own.
    Own(ScenarioId),
}

impl ScenarioRef {
    /// The id of one's own.
    pub fn own(self) -> Option<ScenarioId> {
        match self {
            ScenarioRef::Own(id) => Some(id),
            ScenarioRef::BuiltIn(_) => None,
        }
    }
}

impl fmt::Display for ScenarioRef {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        match self {
            ScenarioRef::BuiltIn(id) => write!(formatter, "{id}"),
            ScenarioRef::Own(id) => write!(formatter, "{id}"),
        }
    }
}

impl FromStr for ScenarioRef {
    type Err = ();

    fn from_str(text: &str) -> Result<ScenarioRef, ()> {
        let own = || text.parse().map(ScenarioRef::Own);
        own().or_else(|_| BankId::new(text).map(ScenarioRef::BuiltIn).ok_or(()))
    }
}

impl Serialize for ScenarioRef {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for ScenarioRef {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<ScenarioRef, D::Error> {
        let id = String::deserialize(deserializer)?;
        id.parse().map_err(|()| de::Error::custom("no id of a scenario"))
    }
}

/// What of a scenario isn't hidden from whoever leads: nothing in it comes from the client's card.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OpenCards {
    /// What it is called.
    pub title: String,
    /// Which kind of talk it is for.
    pub talk: Option<TalkKind>,
    /// How hard it is.
    pub difficulty: Option<Difficulty>,
    /// In which trade it plays.
    pub trade: String,
    /// What everybody knows.
    pub brief: String,
    /// The lead's card.
    pub lead: String,
    /// What whoever observes looks at.
    pub observer: String,
    /// Which behaviours they watch.
    pub watch: Vec<Behaviour>,
    /// How many facts there are to uncover.
    pub hidden: usize,
    /// The client's card is in a file of its own.
    pub client_elsewhere: bool,
}

impl OpenCards {
    /// What of one's own scenario isn't hidden.
    pub fn of(scenario: &Scenario, hidden: usize) -> OpenCards {
        let Scenario { title, trade, brief, lead, observer, client_elsewhere, .. } = scenario.clone();
        OpenCards {
            title,
            talk: scenario.talk.as_ref().and_then(Open::known),
            difficulty: scenario.difficulty.as_ref().and_then(Open::known),
            trade,
            brief,
            lead,
            observer,
            watch: scenario.watched(),
            hidden,
            client_elsewhere,
        }
    }

    /// As a scenario of one's own, still without a client's card.
    pub fn into_scenario(self) -> Scenario {
        let OpenCards { title, talk, difficulty, trade, brief, lead, observer, watch, client_elsewhere, hidden: _ } =
            self;
        Scenario {
            title,
            talk: talk.map(Open::Known),
            difficulty: difficulty.map(Open::Known),
            trade,
            brief,
            lead,
            observer,
            watch: watch.into_iter().map(Open::Known).collect(),
            client_elsewhere,
            ..Scenario::default()
        }
    }
}

/// What only the client reads.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClientCard {
    /// Who they are and how they behave.
    pub who: String,
    /// With which words they begin.
    pub opening: String,
    /// What they say to anything else.
    pub otherwise: String,
    /// What they know, in the order of the card.
    pub facts: Vec<CardFact>,
}

impl ClientCard {
    /// The card of a scenario with these facts. Facts without a word are left out.
    pub fn of(scenario: &Scenario, facts: &[Fact]) -> ClientCard {
        let Scenario { client, opening, otherwise, .. } = scenario.clone();
        let facts = facts.iter().filter(|fact| fact.says_something()).map(CardFact::of).collect();
        ClientCard { who: client, opening, otherwise, facts }
    }

    /// Every text on it.
    pub fn texts(&self) -> Vec<&str> {
        let own = [&self.who, &self.opening, &self.otherwise];
        let facts = self.facts.iter().flat_map(|fact| [&fact.text, &fact.well, &fact.badly]);
        own.into_iter().chain(facts).map(String::as_str).collect()
    }
}

/// A fact on a client's card.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CardFact {
    /// What it is.
    pub text: String,
    /// Which place on a map it fills.
    pub fills: Option<Fills>,
    /// Which kind of question brings it out.
    pub asked: Option<Category>,
    /// What they say if asked well.
    pub well: String,
    /// What they say if asked badly.
    pub badly: String,
}

impl CardFact {
    /// A fact as it stands on the card.
    pub(super) fn of(fact: &Fact) -> CardFact {
        CardFact {
            text: fact.text.clone(),
            fills: fact.fills.as_ref().and_then(Open::known),
            asked: fact.asked.as_ref().and_then(Open::known),
            well: fact.well.clone(),
            badly: fact.badly.clone(),
        }
    }

    /// As a fact of one's own, at this place.
    pub(super) fn into_fact(self, order: crate::model::OrderKey) -> Fact {
        Fact {
            order,
            text: self.text,
            fills: self.fills.map(Open::Known),
            asked: self.asked.map(Open::Known),
            well: self.well,
            badly: self.badly,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Id;

    #[test]
    fn which_scenario_reads_back_as_it_was_written() {
        let own = ScenarioRef::Own(ScenarioId::from_bits(7));
        let built_in = ScenarioRef::BuiltIn(BankId::new("late-course").unwrap());
        for of in [own, built_in] {
            assert_eq!(of.to_string().parse(), Ok(of));
            let json = serde_json::to_string(&of).unwrap();
            assert_eq!(serde_json::from_str::<ScenarioRef>(&json).unwrap(), of);
        }
        for text in ["", "Late", "7", "a/b"] {
            assert_eq!(text.parse::<ScenarioRef>(), Err(()), "{text}");
        }
    }
}
