//! Rehearsing alone: asked, taken back, ended, and put on a map.

use super::Session;
use leptos::prelude::*;

use crate::model::{
    CardFact, Category, Edit, Item, MapId, PracticeMap, Rehearsal, RehearsalId, RehearsalTurn, ScenarioRef, TurnRef,
};

impl Session {
    /// Begins a rehearsal of a scenario today.
    pub fn begin_rehearsal(self, of: ScenarioRef) -> Option<RehearsalId> {
        let id = self.new_id()?;
        let rehearsal = Rehearsal { of: Some(of), begun: Some(self.today()), ..Rehearsal::default() };
        self.dispatch(Edit::add(id, rehearsal)).then_some(id)
    }

    /// Asks a question in a rehearsal; false if it was refused, which is told.
    pub fn ask_in_rehearsal(self, rehearsal: RehearsalId, text: String) -> bool {
        self.new_id().is_some_and(|id| {
            let order = self.workbook().with_untracked(|workbook| workbook.after_turns(rehearsal));
            let turn = RehearsalTurn { order, text, ..RehearsalTurn::default() };
            self.dispatch(Edit::add(TurnRef { rehearsal, id }, turn))
        })
    }

    /// Says what the last question was after, or that it is none of what is told apart.
    pub fn say_what_after(self, rehearsal: RehearsalId, after: Option<Category>) {
        if let Some(turn) = self.last_turn(rehearsal) {
            self.change::<RehearsalTurn>(turn, |turn| {
                turn.aside = after.is_none();
                turn.after = after.map(Into::into);
            });
        }
    }

    /// Takes the last question back.
    pub fn take_back_question(self, rehearsal: RehearsalId) {
        if let Some(turn) = self.last_turn(rehearsal) {
            self.dispatch(Edit::Trash(Item::Turn(turn)));
        }
    }

    fn last_turn(self, rehearsal: RehearsalId) -> Option<TurnRef> {
        self.workbook().with_untracked(|workbook| workbook.turns(rehearsal).last().map(|(turn, _)| *turn))
    }

    /// Ends a rehearsal today.
    pub fn end_rehearsal(self, rehearsal: RehearsalId) {
        let today = self.today();
        self.change::<Rehearsal>(rehearsal, |it| it.ended = it.ended.or(Some(today)));
    }

    /// Makes a map of what came out in a rehearsal, which leads to it from then on: one step to undo.
    pub fn map_of_rehearsal(
        self,
        rehearsal: RehearsalId,
        facts: &[CardFact],
        title: &str,
        said_by: &str,
    ) -> Option<MapId> {
        let about = PracticeMap { title, said_by, on: self.today() };
        let facts: Vec<&CardFact> = facts.iter().collect();
        self.put_in(|workbook, ids| {
            let (map, made) = workbook.map_of_facts(about, &facts, ids)?;
            let record = Rehearsal { map: Some(map), ..workbook.get::<Rehearsal>(rehearsal)?.clone() };
            Some((map, Edit::Many(vec![made, Edit::set(rehearsal, record)])))
        })
    }
}
