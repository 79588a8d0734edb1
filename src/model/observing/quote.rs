//! What was said, word for word.

use serde::{Deserialize, Serialize};

use super::Heard;
use crate::model::{Id, ObservationId, Open, OrderKey, QuoteId};

/// A quote, and the sheet on which it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QuoteRef {
    /// The sheet.
    pub observation: ObservationId,
    /// The quote.
    pub id: QuoteId,
}

impl QuoteRef {
    /// From the lowest to the highest that this sheet can have.
    pub(super) fn whole(observation: ObservationId) -> (QuoteRef, QuoteRef) {
        (QuoteRef { observation, id: QuoteId::LOWEST }, QuoteRef { observation, id: QuoteId::HIGHEST })
    }
}

/// Words that an observer heard. Always private.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Quote {
    /// The place among the quotes.
    pub order: OrderKey,
    /// As it was said.
    pub text: String,
    /// What it is an example of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<Open<Heard>>,
    /// It is still being written.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub writing: bool,
}

impl Quote {
    /// What it is an example of, where someone has said and this version knows it.
    pub fn kind(&self) -> Option<Heard> {
        self.kind.as_ref().and_then(Open::known)
    }
}
