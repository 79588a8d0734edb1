//! Measures, and what was read off them.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{Conventions, Day, Open};

crate::words! {
    /// Which way is better.
    pub enum Direction {
        /// More of it is better.
        Higher = "higher",
        /// Less of it is better.
        Lower = "lower",
    }
}

/// What a row is measured by; SHOULD and IS share it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Measure {
    /// What is counted, such as "complaints per order".
    pub name: String,
    /// The unit, such as "%" or "days".
    pub unit: String,
    /// Which way is better, once someone has said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub direction: Option<Open<Direction>>,
}

impl Measure {
    /// Whether nothing has been entered.
    pub fn is_empty(&self) -> bool {
        *self == Measure::default()
    }
}

/// A value as it was typed, beside the number that was read from it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Reading {
    /// The text as typed; it is the truth.
    pub typed: String,
    /// The number in it, if one was found. Exact, no floating point.
    #[serde(skip_serializing_if = "Option::is_none", with = "decimal_text")]
    pub value: Option<Decimal>,
    /// The day for which it holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub as_of: Option<Day>,
    /// Where it was read: a report, a system, a count.
    pub source: String,
}

impl Reading {
    /// Sets the typed text, and reads the number in it.
    pub fn type_in(&mut self, typed: String, conventions: &Conventions) {
        self.value = conventions.read(&typed).ok();
        self.typed = typed;
    }

    /// Whether nothing has been entered.
    pub fn is_empty(&self) -> bool {
        *self == Reading::default()
    }
}

/// A decimal is stored as a text, which keeps it exact in every reader.
mod decimal_text {
    use std::borrow::Cow;

    use rust_decimal::Decimal;
    use serde::de::{Deserialize, Deserializer, Error};
    use serde::ser::Serializer;

    pub fn serialize<S: Serializer>(value: &Option<Decimal>, serializer: S) -> Result<S::Ok, S::Error> {
        match value {
            Some(value) => serializer.collect_str(value),
            None => serializer.serialize_none(),
        }
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Decimal>, D::Error> {
        let text: Option<Cow<'de, str>> = Option::deserialize(deserializer)?;
        let parse = |text: Cow<str>| text.parse().map_err(|_| D::Error::custom("not a decimal number"));
        text.map(parse).transpose()
    }
}
