//! Questions of a plan.

use serde::{Deserialize, Serialize};

use crate::model::{BankId, Key, Open, OrderKey, QuestionId, Stage};

/// A question that one means to ask. It keeps its words, so that a plan stays what it was
/// when the bank is changed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Planned {
    /// The place in the plan.
    pub order: OrderKey,
    /// As it is to be asked.
    pub text: String,
    /// Where in the meeting.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stage: Option<Open<Stage>>,
    /// The question of the bank that it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank: Option<BankId>,
    /// The question of one's own that it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub question: Option<QuestionId>,
    /// What on a map the answer can fill.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fills: Option<Key>,
    /// It was asked.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub asked: bool,
}
