//! What someone wants to see of the lists: kept while the workbook is open, and
//! never a step to undo.

use leptos::prelude::*;

use crate::content::{QuestionListing, ScenarioListing};
use crate::model::{Agenda, ClientListing, Key, MapEntry, MapId, MapIndex, MapListing, MapShow};
use crate::platform::page;
use crate::session::Session;

/// What maps say is read for so many milliseconds at a time.
const AT_A_TIME: u64 = 8;

/// The lists of a workbook, for all its pages.
#[derive(Clone, Copy)]
pub struct Lists {
    /// What is to be seen of the maps.
    pub maps: RwSignal<MapListing>,
    /// What is to be seen of the clients.
    pub clients: RwSignal<ClientListing>,
    /// What is to be seen of the questions.
    pub questions: RwSignal<QuestionListing>,
    /// What is to be seen of the scenarios.
    pub scenarios: RwSignal<ScenarioListing>,
    index: StoredValue<MapIndex>,
    /// Changes when the index has.
    turn: RwSignal<u64>,
    /// The index knows all maps as they are.
    complete: RwSignal<bool>,
}

impl Lists {
    /// All in their own order, and nothing looked for.
    pub fn new() -> Lists {
        Lists {
            maps: RwSignal::new(MapListing::default()),
            clients: RwSignal::new(ClientListing::default()),
            questions: RwSignal::new(QuestionListing::default()),
            scenarios: RwSignal::new(ScenarioListing::default()),
            index: StoredValue::new(MapIndex::default()),
            turn: RwSignal::new(0),
            complete: RwSignal::new(true),
        }
    }

    /// Follows the workbook for as long as a page is shown.
    pub fn keep_following(self, session: Session) {
        self.follow(session);
        Effect::new(move |_| {
            session.workbook().track();
            self.follow(session);
        });
    }

    /// What the day asks for, as far as the maps have been read.
    pub fn agenda(self, session: Session) -> Memo<Agenda> {
        let today = session.today();
        Memo::new(move |_| {
            self.turn.track();
            session.workbook().with(|workbook| self.index.with_value(|index| Agenda::of(workbook, index, today)))
        })
    }

    /// Takes in what has changed in the workbook: a little of it at once, and
    /// the rest when the page has time.
    pub fn follow(self, session: Session) {
        session.workbook().with_untracked(|workbook| self.index.update_value(|index| index.follow(workbook)));
        let was_reading = !self.complete.get_untracked();
        self.read_on(session);
        if !was_reading && !self.complete.get_untracked() {
            self.read_later(session);
        }
    }

    fn read_on(self, session: Session) {
        let began = session.now();
        let mut more = true;
        while more && session.now() < began + AT_A_TIME {
            more = self.index.try_update_value(|index| index.go_on(session.today())).unwrap_or_default();
        }
        // Whoever shows a line asks again: not after every slice.
        if more == self.complete.get_untracked() {
            self.complete.set(!more);
        }
        if !more || self.turn.get_untracked() == 0 {
            self.turn.update(|turn| *turn += 1);
        }
    }

    fn read_later(self, session: Session) {
        page::after(0, move || {
            self.read_on(session);
            if !self.complete.get_untracked() {
                self.read_later(session);
            }
        });
    }

    /// Whether all maps have been read.
    pub fn complete(self) -> Signal<bool> {
        self.complete.into()
    }

    /// The maps to be shown, in their order.
    pub fn shown_maps(self, session: Session) -> Memo<Vec<Key>> {
        Memo::new(move |_| {
            self.turn.track();
            let list = |listing: &MapListing| {
                session
                    .workbook()
                    .with_untracked(|workbook| self.index.with_value(|index| index.list(workbook, listing)))
            };
            self.maps.with(list).into_iter().map(Key::Map).collect()
        })
    }

    /// How many archived maps there are that fit all else that is asked for.
    pub fn archived_that_fit(self, session: Session) -> usize {
        self.turn.track();
        let listing = self.maps.with(|listing| MapListing { show: MapShow::Archived, ..listing.clone() });
        session
            .workbook()
            .with_untracked(|workbook| self.index.with_value(|index| index.list(workbook, &listing)))
            .len()
    }

    /// What is known of a map; asks again when that has changed.
    pub fn entry<T: Default>(self, map: MapId, look: impl FnOnce(&MapEntry) -> T) -> T {
        self.turn.track();
        self.index.with_value(|index| index.entry(map).map(look).unwrap_or_default())
    }
}
