//! What is done on a map with a key or a menu, and told as nothing else shows it.

use leptos::prelude::*;

use super::{Message, Mode, Session};
use crate::model::{Action, Cell, CellRef, CellState, Item, ItemKind, Key, Label, Open, Standing, To};

/// Something to tell that happened on a map; the interface has the words.
#[derive(Clone, Debug, PartialEq)]
pub enum OnMap {
    /// Something was put at another place.
    Moved {
        /// What.
        label: Label,
        /// Where it stands now.
        standing: Standing,
        /// What it now stands beside and didn't before, and what that is called.
        beside: Option<(ItemKind, String)>,
    },
    /// It stands at that end already.
    StandsThere(Label, Standing),
    /// A cell got another state.
    State(ItemKind, Option<CellState>),
    /// There is no open or guessed cell to go to.
    NoneOpen,
    /// There is nothing to ask about where the keyboard is.
    NothingOpenHere,
    /// Something of this kind has to have the keyboard first.
    GoTo(ItemKind),
    /// It has no links to tick.
    NoLinks,
    /// An address leads to something that isn't there any more.
    Gone(ItemKind),
    /// The link is in the clipboard.
    LinkCopied,
    /// The browser doesn't give us the clipboard; this is the link.
    Link(String),
}

impl OnMap {
    /// Whether it tells of a change, which can be taken back.
    pub fn is_a_step(&self) -> bool {
        matches!(self, OnMap::Moved { .. } | OnMap::State(..))
    }
}

impl Session {
    /// Tells what happened on a map.
    pub fn say_on_map(self, told: OnMap) {
        self.say(Message::OnMap(told));
    }

    /// Moves something, and says where it stands. False if it stays where it is.
    pub fn move_item(self, item: Item, to: To) -> bool {
        self.commit_drafts();
        let (edit, label, before) = self.workbook.with_untracked(|workbook| {
            let key = Key::from(item);
            let label = Label { action: Action::Moved, kind: key.kind(), name: workbook.name_at(&key), more: 0 };
            (workbook.moved(item, to), label, workbook.standing(item))
        });
        let Some(edit) = edit else {
            if let Some(standing) = before {
                self.say_on_map(OnMap::StandsThere(label, standing));
            }
            return false;
        };
        if !self.dispatch(edit) {
            return false;
        }
        let now = self.workbook.with_untracked(|workbook| {
            let standing = workbook.standing(item)?;
            let news = before.and_then(|before| before.beside) != standing.beside;
            let beside = standing.beside.filter(|_| news).map(|beside| {
                let key = Key::from(beside);
                (key.kind(), workbook.name_at(&key))
            });
            Some((standing, beside))
        });
        if let Some((standing, beside)) = now {
            self.say_on_map(OnMap::Moved { label, standing, beside });
        }
        true
    }

    /// Gives a cell a state, or none, so that its source tells; says which counts.
    pub fn set_state(self, cell: CellRef, state: Option<CellState>) {
        self.commit_drafts();
        if self.mode.get_untracked() != Mode::Writing {
            return self.say(Message::ReadOnly);
        }
        if self.change::<Cell>(cell, |cell| cell.state = state.map(Open::Known)) {
            let counts = self.workbook.with_untracked(|workbook| workbook.cell(cell).effective_state());
            self.say_on_map(OnMap::State(Key::Cell(cell).kind(), counts));
        }
    }
}
