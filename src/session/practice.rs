//! Scenarios: written, copied, and their facts put in order.

use leptos::prelude::WithUntracked;

use super::{Message, Session};
use crate::exchange::{
    Brought, MOST_SCENARIO_BYTES, SharedFileError, SharedScenario, client_text, read_practice, scenario_text,
};
use crate::model::{
    Behaviour, CardCode, ClientCard, Edit, Fact, FactId, FactRef, OpenCards, Scenario, ScenarioId, scenario_of,
};
use crate::platform::{files, random};

/// A scenario or a client's card that was read from a file and waits for its owner's word.
#[derive(Clone, Debug, PartialEq)]
pub struct IncomingPractice {
    /// The name of its file.
    pub file: String,
    /// What is in it.
    pub brought: Brought,
}

impl Session {
    /// Puts in a scenario in which nothing is written yet.
    pub fn add_scenario(self) -> Option<ScenarioId> {
        let id = self.new_id()?;
        self.dispatch(Edit::add(id, Scenario::default())).then_some(id)
    }

    /// Puts in a scenario like another, under this title; none if it was refused, which is told.
    pub fn copy_scenario(self, scenario: ScenarioId, title: String) -> Option<ScenarioId> {
        self.put_in(|workbook, ids| workbook.copy_of_scenario(scenario, title, ids))
    }

    /// Puts in a scenario of these cards; without the client's, there is nothing to uncover in it.
    pub fn put_in_scenario(self, open: OpenCards, client: Option<ClientCard>) -> Option<ScenarioId> {
        self.put_in(|_, ids| scenario_of(open, client, ids))
    }

    /// Watches a behaviour in a scenario from now on, or doesn't.
    pub fn watch_in(self, scenario: ScenarioId, behaviour: Behaviour, watched: bool) {
        self.change::<Scenario>(scenario, |scenario| scenario.set_watch(behaviour, watched));
    }

    /// Puts in a fact in which nothing is written yet, after the others.
    pub fn add_fact(self, scenario: ScenarioId) -> Option<FactRef> {
        self.commit_drafts();
        let fact = FactRef { scenario, id: self.new_id::<FactId>()? };
        let order = self.workbook.with_untracked(|workbook| workbook.after_facts(scenario));
        self.dispatch(Edit::add(fact, Fact { order, ..Fact::default() })).then_some(fact)
    }

    /// Puts a fact past the one before or after it; false at the edge, or if it was refused.
    pub fn move_fact(self, fact: FactRef, later: bool) -> bool {
        self.commit_drafts();
        let order = self.workbook.with_untracked(|workbook| workbook.beside_fact(fact, later));
        let edit = order.and_then(|order| self.changed::<Fact>(fact, |fact| fact.order = order));
        edit.is_some_and(|edit| self.dispatch(Edit::Move(vec![edit])))
    }

    /// Offers a scenario as a file, and tells how that went.
    pub fn give_scenario(self, shared: &SharedScenario, file: String) {
        match scenario_text(shared) {
            Ok(text) => self.give_file(file, "application/json", &text),
            Err(_) => self.say(Message::FileRefused),
        }
    }

    /// Offers the client's card as a file that opens with a code, tells how that went, and gives the
    /// code, which is kept nowhere.
    pub fn give_client_card(self, shared: &SharedScenario, file: String) -> Option<CardCode> {
        let (Some(code), Some(salt)) = (random::bits().map(CardCode::of_bits), random::bits()) else {
            self.say(Message::NoIds);
            return None;
        };
        match client_text(shared, code, salt) {
            Ok(text) => {
                self.give_file(file, "application/json", &text);
                Some(code)
            }
            Err(_) => {
                self.say(Message::FileRefused);
                None
            }
        }
    }

    /// Reads a scenario or a client's card from a file, and changes nothing.
    ///
    /// # Errors
    /// The message that says why it can't be read.
    pub async fn read_practice(file: files::File) -> Result<IncomingPractice, Message> {
        let text = files::text(&file, MOST_SCENARIO_BYTES as f64).await.map_err(|error| match error {
            files::FileError::TooLarge => {
                Message::PracticeRefused(SharedFileError::TooLarge { most: MOST_SCENARIO_BYTES }.into())
            }
            files::FileError::Unreadable => Message::FileUnreadable,
        })?;
        let brought = read_practice(&text).map_err(Message::PracticeRefused)?;
        Ok(IncomingPractice { file: file.name(), brought })
    }

    /// Puts in a scenario that was read, as one step; none if it was refused, which is told.
    pub fn take_scenario(self, shared: &SharedScenario) -> Option<ScenarioId> {
        let taken = self.put_in(|_, ids| shared.put_in(ids))?;
        self.say(Message::ScenarioRead { title: shared.scenario.title.trim().to_string() });
        Some(taken)
    }
}
