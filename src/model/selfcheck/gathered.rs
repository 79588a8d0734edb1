//! What several people answered in a round, without anything that says who or when.

use std::collections::BTreeMap;

use serde::de::Deserializer;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::CheckAnswer;
use super::answers::answers;
use crate::model::{Open, RespondentId, RoundId, Workbook};

crate::words! {
    /// What may be shown of what several people answer.
    pub enum Openness {
        /// Only what nobody can be known by: see [`super::GroupPicture`].
        Hidden = "hidden",
        /// Everything, at any time: the group wants it so.
        Open = "open",
    }
}

crate::words! {
    /// On which side somebody stands in a partnership.
    pub enum Party {
        /// Those who help others to perform.
        Ours = "ours",
        /// Those whose results it is about.
        Client = "client",
        /// Neither.
        Other = "other",
    }
}

/// What one of several people answered.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Response {
    /// How often it was handed over: the later one counts.
    pub version: u32,
    /// On which side they stand, if they said so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub party: Option<Open<Party>>,
    /// By the statement's word. Words of newer versions stay.
    #[serde(deserialize_with = "answers")]
    pub given: BTreeMap<String, CheckAnswer>,
}

/// What several people answered in a round, by whom as far as a number drawn by chance says it.
/// There by implication, with nobody in it.
///
/// It is one unit, so that nothing is stored of when each of them answered, and in the order of
/// the ids, so that nothing is stored of who was before whom.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Gathered {
    /// What each of them answered.
    #[serde(deserialize_with = "responses")]
    pub by: BTreeMap<RespondentId, Response>,
}

/// The responses that this version understands. Anything else is from a newer one, and kept with
/// what isn't known.
fn responses<'de, D: Deserializer<'de>>(deserializer: D) -> Result<BTreeMap<RespondentId, Response>, D::Error> {
    let by = BTreeMap::<String, Value>::deserialize(deserializer)?;
    let known = |(who, value): (String, Value)| Some((who.parse().ok()?, serde_json::from_value(value).ok()?));
    Ok(by.into_iter().filter_map(known).collect())
}

/// What became of answers that came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// They are there now.
    New,
    /// They took the place of earlier ones of the same person.
    Later,
    /// They were there already.
    There,
    /// Later ones of the same person are there.
    Earlier,
}

impl Gathered {
    /// Takes answers in, unless they or later ones of the same person are there.
    pub fn take(&mut self, who: RespondentId, response: Response) -> Taken {
        let taken = match self.by.get(&who) {
            None => Taken::New,
            Some(before) if before.version < response.version => Taken::Later,
            Some(before) if *before == response => Taken::There,
            Some(_) => Taken::Earlier,
        };
        if matches!(taken, Taken::New | Taken::Later) {
            self.by.insert(who, response);
        }
        taken
    }
}

impl Workbook {
    /// What several people answered in a round.
    pub fn gathered(&self, round: RoundId) -> Gathered {
        self.get::<Gathered>(round).cloned().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Id, Score};

    fn response(version: u32, points: u8) -> Response {
        let given = Score::new(points).map(CheckAnswer::Score).map(|answer| ("a".to_string(), answer));
        Response { version, party: None, given: given.into_iter().collect() }
    }

    #[test]
    fn the_later_answers_of_a_person_count_and_each_person_once() {
        let who = RespondentId::from_bits;
        let mut gathered = Gathered::default();
        for (person, response, taken) in [
            (2, response(1, 4), Taken::New),
            (1, response(3, 2), Taken::New),
            (2, response(1, 4), Taken::There),
            (2, response(1, 0), Taken::Earlier),
            (1, response(2, 0), Taken::Earlier),
            (2, response(2, 3), Taken::Later),
        ] {
            assert_eq!(gathered.take(who(person), response), taken);
        }
        let there: Vec<_> = gathered.by.into_iter().collect();
        assert_eq!(there, [(who(1), response(3, 2)), (who(2), response(2, 3))]);
    }

    #[test]
    fn nothing_is_stored_but_what_was_answered() {
        let mut gathered = Gathered::default();
        gathered.take(RespondentId::from_bits(1), Response { party: Some(Party::Client.into()), ..response(1, 4) });
        let text = serde_json::to_string(&gathered).unwrap();
        let id = RespondentId::from_bits(1);
        assert_eq!(text, format!(r#"{{"by":{{"{id}":{{"version":1,"party":"client","given":{{"a":4}}}}}}}}"#));
        assert_eq!(serde_json::from_str::<Gathered>(&text).unwrap(), gathered);
    }
}
