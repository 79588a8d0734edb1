//! Scenarios: written, copied, and their facts put in order.

use leptos::prelude::WithUntracked;

use super::Session;
use crate::model::{Behaviour, ClientCard, Edit, Fact, FactId, FactRef, OpenCards, Scenario, ScenarioId, scenario_of};

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
}
