//! Ratings: how each of six behaviours came across.

use serde::{Deserialize, Serialize};

use crate::model::{Open, Word};

crate::words! {
    /// What whoever leads a talk does.
    pub enum Behaviour {
        /// Hears the request out before anything else.
        Receives = "receives-request",
        /// Leads from what is wanted to what it is for.
        Lifts = "lifts-to-results",
        /// Asks for facts.
        Grounds = "grounds-in-facts",
        /// Favours no cause and no solution.
        Neutral = "stays-neutral",
        /// Looks at more than one kind of cause.
        Ranges = "ranges-over-causes",
        /// Asks leave, and ends with a next step.
        Closes = "asks-permission-and-closes",
    }
}

crate::words! {
    /// How far. What lies between two of them is for talking about, not for counting.
    pub enum Rating {
        /// Not yet.
        One = "1",
        /// In part.
        Three = "3",
        /// Fully.
        Five = "5",
    }
}

type Said = Option<Open<Rating>>;

/// How each behaviour came across; what nobody has said is left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
pub struct Ratings {
    #[serde(skip_serializing_if = "Option::is_none")]
    receives_request: Said,
    #[serde(skip_serializing_if = "Option::is_none")]
    lifts_to_results: Said,
    #[serde(skip_serializing_if = "Option::is_none")]
    grounds_in_facts: Said,
    #[serde(skip_serializing_if = "Option::is_none")]
    stays_neutral: Said,
    #[serde(skip_serializing_if = "Option::is_none")]
    ranges_over_causes: Said,
    #[serde(skip_serializing_if = "Option::is_none")]
    asks_permission_and_closes: Said,
}

impl Ratings {
    /// What was said of a behaviour, even if this version doesn't know it.
    pub fn said(&self, behaviour: Behaviour) -> &Option<Open<Rating>> {
        match behaviour {
            Behaviour::Receives => &self.receives_request,
            Behaviour::Lifts => &self.lifts_to_results,
            Behaviour::Grounds => &self.grounds_in_facts,
            Behaviour::Neutral => &self.stays_neutral,
            Behaviour::Ranges => &self.ranges_over_causes,
            Behaviour::Closes => &self.asks_permission_and_closes,
        }
    }

    /// What was said of a behaviour, to be changed.
    pub fn said_mut(&mut self, behaviour: Behaviour) -> &mut Option<Open<Rating>> {
        match behaviour {
            Behaviour::Receives => &mut self.receives_request,
            Behaviour::Lifts => &mut self.lifts_to_results,
            Behaviour::Grounds => &mut self.grounds_in_facts,
            Behaviour::Neutral => &mut self.stays_neutral,
            Behaviour::Ranges => &mut self.ranges_over_causes,
            Behaviour::Closes => &mut self.asks_permission_and_closes,
        }
    }

    /// How a behaviour came across, where someone has said.
    pub fn of(&self, behaviour: Behaviour) -> Option<Rating> {
        self.said(behaviour).as_ref().and_then(Open::known)
    }

    /// Whether nothing was said of any.
    pub fn is_empty(&self) -> bool {
        Behaviour::ALL.iter().all(|behaviour| self.said(*behaviour).is_none())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_behaviour_has_a_rating_of_its_own_under_its_word() {
        for behaviour in Behaviour::ALL.iter().copied() {
            let mut ratings = Ratings::default();
            assert!(ratings.is_empty());
            *ratings.said_mut(behaviour) = Some(Rating::Three.into());
            assert_eq!(ratings.of(behaviour), Some(Rating::Three));
            assert!(!ratings.is_empty());
            let text = serde_json::to_string(&ratings).unwrap();
            assert_eq!(text, format!("{{\"{}\":\"3\"}}", behaviour.word()));
            assert_eq!(serde_json::from_str::<Ratings>(&text).unwrap(), ratings);
        }
    }
}
