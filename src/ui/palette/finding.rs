//! What can be found, read a little at a time: kept while the workbook is open.

use leptos::prelude::*;

use crate::content::{QUESTIONS, Question};
use crate::model::{BankId, Finder, Key, Known};
use crate::platform::page;
use crate::session::Session;

/// It is read for so many milliseconds at a time.
const AT_A_TIME: u64 = 8;

/// The index of what can be found. Copies are the same.
#[derive(Clone, Copy)]
pub struct Finding {
    finder: StoredValue<Finder>,
    /// Changes when the index has.
    turn: RwSignal<u64>,
    reading: StoredValue<bool>,
}

impl Finding {
    /// With nothing read.
    pub fn nothing() -> Finding {
        Finding {
            finder: StoredValue::new(Finder::default()),
            turn: RwSignal::new(0),
            reading: StoredValue::new(false),
        }
    }

    /// Takes in what has changed in the workbook: a little of it at once, and the rest
    /// when the page has time.
    pub fn follow(self, session: Session) {
        if self.turn.get_untracked() == 0 {
            self.finder.set_value(Finder::with(bank()));
        }
        session.workbook().with_untracked(|workbook| self.finder.update_value(|finder| finder.follow(workbook)));
        if !self.reading.get_value() {
            self.read_on(session);
        }
    }

    fn read_on(self, session: Session) {
        let began = session.now();
        let mut more = true;
        while more && session.now() < began + AT_A_TIME {
            more = self.finder.try_update_value(Finder::go_on).unwrap_or_default();
        }
        self.reading.set_value(more);
        if more {
            page::after(0, move || self.read_on(session));
        }
        // Whoever shows what was found asks again: not after every slice.
        if !more || self.turn.get_untracked() == 0 {
            self.turn.update(|turn| *turn += 1);
        }
    }

    /// Looks something up; asks again when the index has changed. None before it was read.
    pub fn look<T>(self, look: impl FnOnce(&mut Finder) -> T) -> Option<T> {
        let there = self.turn.get() > 0;
        there.then(|| self.finder.try_update_value(look)).flatten()
    }
}

/// The questions that come along, each under the key by which it is kept whether it is liked.
fn bank() -> Vec<Known> {
    let known = |question: &Question| {
        let texts = vec![question.text, question.when_to_use, question.listen_for];
        Some(Known { key: Key::Favourite(BankId::new(question.id)?), texts })
    };
    QUESTIONS.iter().copied().flatten().filter_map(known).collect()
}
