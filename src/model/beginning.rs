//! How far one has come in getting started with clients, and what was said of how to begin.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

use super::{ClientId, Day, Open, Workbook};

/// The steps of the guide that are done with a client or, where there is none, for
/// oneself. There by implication, with nothing done. All of it is private.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Beginning {
    /// On which day each was ticked, by the step's word. Words of newer versions stay.
    #[serde(deserialize_with = "days")]
    pub done: BTreeMap<String, Day>,
}

impl Beginning {
    /// Notes that a step was done on a day, or that it isn't done after all.
    pub fn tick(&mut self, step: &str, on: Option<Day>) {
        match on {
            Some(day) => drop(self.done.insert(step.into(), day)),
            None => drop(self.done.remove(step)),
        }
    }

    /// On which day a step was ticked.
    pub fn done_on(&self, step: &str) -> Option<Day> {
        self.done.get(step).copied()
    }
}

crate::words! {
    /// What is said to a question about one's own organisation.
    pub enum Reply {
        /// It is so.
        Yes = "yes",
        /// It isn't.
        No = "no",
        /// Nobody has found out yet, which is an answer, too.
        Unsure = "dont-know",
    }
}

/// What was said to the questions of how to begin in one's own organisation. There
/// by implication, with nothing said. All of it is private.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Introduction {
    /// The answers, by the question's word. Words of newer versions stay.
    #[serde(deserialize_with = "replies")]
    pub answers: BTreeMap<String, Open<Reply>>,
}

impl Introduction {
    /// Notes an answer, or that there is none.
    pub fn answer(&mut self, question: &str, reply: Option<Reply>) {
        match reply {
            Some(reply) => drop(self.answers.insert(question.into(), Open::Known(reply))),
            None => drop(self.answers.remove(question)),
        }
    }

    /// What was said to a question, as far as this version knows the word.
    pub fn reply(&self, question: &str) -> Option<Reply> {
        self.answers.get(question)?.known()
    }
}

impl Workbook {
    /// The steps that are done with a client, or for oneself.
    pub fn beginning(&self, whose: Option<ClientId>) -> Beginning {
        self.get::<Beginning>(whose).cloned().unwrap_or_default()
    }

    /// What was said of how to begin.
    pub fn introduction(&self) -> Introduction {
        self.get::<Introduction>(()).cloned().unwrap_or_default()
    }
}

/// The entries that say something in words. Anything else is from a newer version,
/// and kept with what isn't known.
fn texts<'de, D: Deserializer<'de>>(deserializer: D) -> Result<impl Iterator<Item = (String, String)>, D::Error> {
    let said = BTreeMap::<String, Value>::deserialize(deserializer)?;
    Ok(said.into_iter().filter_map(|(word, value)| match value {
        Value::String(text) => Some((word, text)),
        _ => None,
    }))
}

fn days<'de, D: Deserializer<'de>>(deserializer: D) -> Result<BTreeMap<String, Day>, D::Error> {
    Ok(texts(deserializer)?.filter_map(|(word, day)| Some((word, day.parse().ok()?))).collect())
}

fn replies<'de, D: Deserializer<'de>>(deserializer: D) -> Result<BTreeMap<String, Open<Reply>>, D::Error> {
    use super::Word;
    let reply = |word: String| Reply::from_word(&word).map_or_else(|| Open::Other(word.into()), Open::Known);
    Ok(texts(deserializer)?.map(|(question, word)| (question, reply(word))).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Client, Edit, EditError, Id, Item, ItemKind, ReplicaId, Tick, WorkbookId, WorkbookInfo};

    const CLIENT: ClientId = ClientId::LOWEST;

    fn tick(now: u64) -> Tick {
        Tick { now, replica: ReplicaId::LOWEST }
    }

    fn book() -> Workbook {
        let empty = Workbook::new(WorkbookId::LOWEST, WorkbookInfo::default(), tick(1));
        empty.apply(&Edit::add(CLIENT, Client::default()), tick(2)).unwrap()
    }

    fn done(steps: &[(&str, &str)]) -> Beginning {
        let mut beginning = Beginning::default();
        steps.iter().for_each(|(step, day)| beginning.tick(step, day.parse().ok()));
        beginning
    }

    #[test]
    fn a_step_is_ticked_with_its_day_and_unticked_without_a_trace() {
        let mut beginning = done(&[("saw-work", "2026-03-01"), ("asked-leave", "2026-03-02")]);
        assert_eq!(beginning.done_on("saw-work"), "2026-03-01".parse().ok());
        beginning.tick("saw-work", None);
        assert_eq!(beginning, done(&[("asked-leave", "2026-03-02")]));
        assert_eq!(beginning.done_on("saw-work"), None);
    }

    #[test]
    fn each_client_has_a_list_of_its_own_and_so_has_oneself() {
        let book = book();
        assert_eq!(book.beginning(None), Beginning::default());
        let own = book.apply(&Edit::set(None, done(&[("own-sentence", "2026-03-01")])), tick(3)).unwrap();
        let both = own.apply(&Edit::set(Some(CLIENT), done(&[("saw-work", "2026-03-02")])), tick(4)).unwrap();
        assert_eq!(both.beginning(None), done(&[("own-sentence", "2026-03-01")]));
        assert_eq!(both.beginning(Some(CLIENT)), done(&[("saw-work", "2026-03-02")]));
        let nobody = Edit::set(Some(ClientId::HIGHEST), done(&[]));
        assert_eq!(both.apply(&nobody, tick(5)), Err(EditError::Dangling(ItemKind::Client)));
    }

    #[test]
    fn the_list_goes_with_its_client_and_comes_back_with_them() {
        let with = book().apply(&Edit::set(Some(CLIENT), done(&[("saw-work", "2026-03-02")])), tick(3)).unwrap();
        let without = with.apply(&Edit::Trash(Item::Client(CLIENT)), tick(4)).unwrap();
        assert_eq!(without.beginning(Some(CLIENT)), Beginning::default());
        let back = without.apply(&Edit::Restore(Item::Client(CLIENT)), tick(5)).unwrap();
        assert_eq!(back.beginning(Some(CLIENT)), with.beginning(Some(CLIENT)));
        let erased = with.without(Item::Client(CLIENT), tick(6));
        assert_eq!(erased.held::<Beginning>(Some(CLIENT)), None);
    }

    #[test]
    fn what_is_no_day_and_no_word_is_left_to_newer_versions() {
        let read: Beginning =
            serde_json::from_str(r#"{"done":{"saw-work":"2026-03-01","next-years":{"on":1},"odd":"soon"}}"#).unwrap();
        assert_eq!(read, done(&[("saw-work", "2026-03-01")]));
        let read: Introduction =
            serde_json::from_str(r#"{"answers":{"sponsor":"no","time":"rather","team":7}}"#).unwrap();
        assert_eq!((read.reply("sponsor"), read.reply("time"), read.reply("team")), (Some(Reply::No), None, None));
        assert_eq!(serde_json::to_string(&read).unwrap(), r#"{"answers":{"sponsor":"no","time":"rather"}}"#);
    }

    #[test]
    fn an_answer_can_be_taken_back() {
        let mut said = Introduction::default();
        said.answer("sponsor", Some(Reply::Unsure));
        assert_eq!(said.reply("sponsor"), Some(Reply::Unsure));
        said.answer("sponsor", None);
        assert_eq!(said, Introduction::default());
        let book = book().apply(&Edit::set((), said.clone()), tick(3)).unwrap();
        assert_eq!(book.introduction(), said);
    }
}
