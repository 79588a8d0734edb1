//! Actions with a day: what someone means to do by when, and where that came from.

use serde::{Deserialize, Serialize};

use crate::model::query::in_order;
use crate::model::{ActionId, Day, Due, Id, Key, OrderKey, PersonId, Record, Removed, RoundId, Workbook};

/// Something to do by a day.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CheckAction {
    /// The place in lists.
    pub order: OrderKey,
    /// What.
    pub text: String,
    /// By when.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<Day>,
    /// Who does it; oneself, or nobody yet, where nobody is named.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub who: Option<PersonId>,
    /// When it was done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub done: Option<Day>,
    /// The round of a self-check that it came from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub round: Option<RoundId>,
    /// The word of what it answers there, a tip, a pitfall or a statement. Words of newer versions stay.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub answers: String,
}

impl CheckAction {
    /// How it stands with it; none where no day was named, or it is done.
    pub fn due(&self, today: Day) -> Option<Due> {
        self.due.filter(|_| self.done.is_none()).map(|due| Due::on(due, today))
    }
}

impl Workbook {
    /// Actions: what is to be done first, by its day.
    pub fn actions(&self) -> Vec<(ActionId, &CheckAction)> {
        let all = self.all::<CheckAction>(Key::Action(ActionId::LOWEST), Key::Action(ActionId::HIGHEST));
        let mut actions = in_order(all, |action| &action.order);
        actions.sort_by_key(|(_, action)| (action.done, action.due.is_none(), action.due));
        actions
    }

    /// The actions that came from a round.
    pub fn actions_from(&self, round: RoundId) -> Vec<(ActionId, &CheckAction)> {
        let mut actions = self.actions();
        actions.retain(|(_, action)| action.round == Some(round));
        actions
    }

    /// The action that answers a tip or a pitfall of a round.
    pub fn action_for(&self, round: RoundId, word: &str) -> Option<(ActionId, &CheckAction)> {
        self.actions_from(round).into_iter().find(|(_, action)| action.answers == word)
    }

    /// The place after the last action.
    pub fn after_actions(&self) -> OrderKey {
        let orders = self.actions().into_iter().map(|(_, action)| &action.order);
        OrderKey::between(orders.max(), None)
    }

    pub(super) fn removed_actions(&self) -> Vec<Removed> {
        self.removed_between(Key::Action(ActionId::LOWEST), Key::Action(ActionId::HIGHEST))
    }

    /// The actions of a round that were removed, the last one first.
    pub fn removed_actions_of(&self, round: RoundId) -> Vec<Removed> {
        let mut removed = self.removed_actions();
        let is_of = |removed: &Removed| {
            let action = self.body(&removed.item.into()).and_then(CheckAction::of);
            action.is_some_and(|action| action.round == Some(round))
        };
        removed.retain(is_of);
        crate::model::trash::newest_first(removed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{CheckRound, Edit, Item, ReplicaId, Tick, WorkbookId, WorkbookInfo};

    fn action(due: &str, done: &str) -> CheckAction {
        CheckAction { due: due.parse().ok(), done: done.parse().ok(), ..CheckAction::default() }
    }

    #[test]
    fn only_what_is_not_done_is_due() {
        let today = "2026-03-01".parse().unwrap();
        assert_eq!(action("2026-03-01", "").due(today), Some(Due::Today));
        assert_eq!(action("2026-02-27", "").due(today), Some(Due::Overdue(2)));
        assert_eq!(action("2026-02-27", "2026-02-28").due(today), None);
        assert_eq!(action("", "").due(today), None);
    }

    #[test]
    fn what_is_to_be_done_comes_first_and_can_be_brought_back() {
        let tick = |now| Tick { now, replica: ReplicaId::LOWEST };
        let round = RoundId::from_bits(1);
        let of_round = |answers: &str, it| CheckAction { round: Some(round), answers: answers.into(), ..it };
        let mut book = Workbook::new(WorkbookId::LOWEST, WorkbookInfo::default(), tick(1));
        let mut edits = vec![Edit::add(round, CheckRound::default())];
        let all = [
            action("2026-03-01", "2026-02-20"),
            of_round("seen", action("2026-03-09", "")),
            of_round("", action("", "")),
            action("2026-03-05", ""),
        ];
        edits.extend(all.into_iter().zip(1..).map(|(it, bits)| Edit::add(ActionId::from_bits(bits), it)));
        for (edit, now) in edits.iter().zip(2..) {
            book = book.apply(edit, tick(now)).unwrap();
        }
        let ids = |actions: Vec<(ActionId, &CheckAction)>| actions.iter().map(|(id, _)| *id).collect::<Vec<_>>();
        assert_eq!(ids(book.actions()), [4, 2, 3, 1].map(ActionId::from_bits));
        assert_eq!(ids(book.actions_from(round)), [2, 3].map(ActionId::from_bits));
        assert_eq!(book.action_for(round, "seen").map(|(id, _)| id), Some(ActionId::from_bits(2)));
        assert_eq!(book.action_for(round, "other"), None);
        let without = book.apply(&Edit::Trash(Item::Action(ActionId::from_bits(2))), tick(9)).unwrap();
        assert_eq!(without.action_for(round, "seen"), None);
        let item = without.removed_actions_of(round)[0].item;
        assert_eq!(without.removed_check_rounds().len(), 1);
        let back = without.apply(&Edit::Restore(item), tick(10)).unwrap();
        assert!(back.same_content(&book));
    }
}
