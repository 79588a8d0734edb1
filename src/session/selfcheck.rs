//! Self-checks: rounds begun and finished, and what is to be done.

use leptos::prelude::WithUntracked;

use super::Session;
use crate::model::{ActionId, CheckAction, CheckAnswer, CheckAnswers, CheckKind, CheckRound, Edit, RoundId, Workbook};

impl Session {
    /// Begins a round of a self-check today.
    pub fn begin_round(self, kind: CheckKind, version: u16) -> Option<RoundId> {
        let id = self.new_id()?;
        let round = CheckRound { kind: kind.into(), version, begun: Some(self.today), ..CheckRound::default() };
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

    /// Puts in something to do within a week, after the others.
    pub fn add_action(self, action: CheckAction) -> Option<ActionId> {
        let id = self.new_id()?;
        let order = self.workbook.with_untracked(Workbook::after_actions);
        let action = CheckAction { order, due: Some(self.today.plus_weeks(1)), ..action };
        self.dispatch(Edit::add(id, action)).then_some(id)
    }
}
