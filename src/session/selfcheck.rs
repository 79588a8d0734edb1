//! Self-checks: rounds begun and finished, what is to be done, and how a change goes.

use leptos::prelude::WithUntracked;

use super::Session;
use crate::model::{
    ActionId, ChangeEntry, ChangeId, CheckAction, CheckAnswer, CheckAnswers, CheckKind, CheckRound, ClientId, Edit,
    RoundId, Workbook,
};

impl Session {
    /// Begins a round of a self-check today, about the work with a client where one is named.
    pub fn begin_round(self, kind: CheckKind, version: u16, client: Option<ClientId>) -> Option<RoundId> {
        let id = self.new_id()?;
        let round = CheckRound { kind: kind.into(), version, client, begun: Some(self.today), ..CheckRound::default() };
        self.dispatch(Edit::add(id, round)).then_some(id)
    }

    /// Notes an answer.
    pub fn give_answer(self, round: RoundId, statement: &str, answer: CheckAnswer) {
        self.change::<CheckAnswers>(round, |answers| answers.give(statement, answer));
    }

    /// A round is finished, today unless it was before.
    pub fn finish_round(self, round: RoundId) {
        self.change::<CheckRound>(round, |it| it.finished = it.finished.or(Some(self.today)));
    }

    /// Begins an entry of today on a change; the one of today where there is one already. It begins
    /// with where the change stood last.
    pub fn add_change(self, whose: Option<ClientId>) -> Option<ChangeId> {
        let (there, stands) = self.workbook.with_untracked(|workbook| {
            let entries = workbook.changes(whose);
            let there = entries.iter().rev().find(|(_, entry)| entry.on == self.today).map(|(id, _)| *id);
            (there, entries.iter().rev().find_map(|(_, entry)| entry.stands.clone()))
        });
        there.or_else(|| {
            let id = self.new_id()?;
            let entry = ChangeEntry { on: self.today, client: whose, stands, ..ChangeEntry::default() };
            self.dispatch(Edit::add(id, entry)).then_some(id)
        })
    }

    /// Puts in something to do, within a week unless another day is named, after the others.
    pub fn add_action(self, action: CheckAction) -> Option<ActionId> {
        let id = self.new_id()?;
        let order = self.workbook.with_untracked(Workbook::after_actions);
        let action = CheckAction { order, due: action.due.or(Some(self.today.plus_weeks(1))), ..action };
        self.dispatch(Edit::add(id, action)).then_some(id)
    }
}
