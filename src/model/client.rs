//! Clients: the people and units one works for.

use serde::{Deserialize, Serialize};

use super::{Day, Open, OrderKey, PersonId};

/// A client and how the relationship stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Client {
    /// The place in the list.
    pub order: OrderKey,
    /// The person or unit.
    pub name: String,
    /// The unit, department or organisation.
    pub unit: String,
    /// What they are responsible for.
    pub role: String,
    /// The person behind it, if there is a record of one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub person: Option<PersonId>,
    /// How strong the relationship is, in the owner's own view. Always private.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strength: Option<Open<Strength>>,
    /// Every how many weeks to meet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rhythm: Option<Weeks>,
    /// When they last met.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_met: Option<Day>,
    /// Notes for oneself. Always private.
    pub notes: String,
    /// Put aside, out of the list.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub archived: bool,
}

impl Client {
    /// The day by which to meet again: the rhythm counted from the last meeting.
    pub fn next_due(&self) -> Option<Day> {
        Some(self.last_met?.plus_weeks(self.rhythm?.get()))
    }
}

crate::words! {
    /// How well one knows a client.
    pub enum Strength {
        /// Not met yet, or hardly.
        New = "new",
        /// In touch now and then.
        Acquainted = "acquainted",
        /// They return calls and share facts.
        Working = "working",
        /// They ask for advice before they decide.
        Trusted = "trusted",
    }
}

/// A number of weeks, 1 to 104.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u16", into = "u16")]
pub struct Weeks(u16);

impl Weeks {
    /// That many weeks, if it is 1 to 104.
    pub fn new(weeks: u16) -> Option<Weeks> {
        (1..=104).contains(&weeks).then_some(Weeks(weeks))
    }

    /// How many.
    pub fn get(self) -> u16 {
        self.0
    }
}

impl TryFrom<u16> for Weeks {
    type Error = &'static str;

    fn try_from(weeks: u16) -> Result<Self, Self::Error> {
        Weeks::new(weeks).ok_or("weeks are 1 to 104")
    }
}

impl From<Weeks> for u16 {
    fn from(weeks: Weeks) -> u16 {
        weeks.0
    }
}
