//! Files that come in: chosen on a page, or dropped anywhere.

use leptos::prelude::*;

use super::route::{Page, Route};
use crate::platform::{files, page, spawn};
use crate::session::{Arrived, Incoming, IncomingSet, Message, Session};

/// The id of what shows a file that waits for its owner's word.
pub const INCOMING: &str = "incoming";

/// What has come in. Copies are the same.
#[derive(Clone, Copy)]
pub struct Arriving {
    /// What was read and waits for its owner's word.
    pub incoming: RwSignal<Option<Incoming>>,
    /// A set of questions that waits for its owner's word.
    pub set: RwSignal<Option<IncomingSet>>,
    /// A file is being read.
    pub reading: RwSignal<bool>,
}

impl Arriving {
    /// With nothing come in yet.
    pub fn nothing() -> Arriving {
        Arriving { incoming: RwSignal::new(None), set: RwSignal::new(None), reading: RwSignal::new(false) }
    }

    /// Reads a file, whatever it is, and shows what is in it on the page where it belongs,
    /// or says why it can't be opened. Nothing else changes.
    pub fn take(self, session: Session, file: files::File) {
        self.begin(session);
        spawn(async move {
            let read = Session::read_file(file).await;
            self.show(session, read);
        });
    }

    /// Reads a file that should be a set of questions, and says so if it is anything else.
    pub fn take_set(self, session: Session, file: files::File) {
        self.begin(session);
        spawn(async move {
            let read = Session::read_question_set(file).await;
            self.show(session, read.map(Arrived::Set));
        });
    }

    fn begin(self, session: Session) {
        self.incoming.set(None);
        self.set.set(None);
        session.hush();
        self.reading.set(true);
    }

    fn show(self, session: Session, read: Result<Arrived, Message>) {
        self.reading.set(false);
        let page = match read {
            Ok(Arrived::Workbook(read)) => {
                self.incoming.set(Some(read));
                Page::Data
            }
            Ok(Arrived::Set(read)) => {
                self.set.set(Some(read));
                Page::Questions
            }
            Err(message) => return session.say(message),
        };
        page::go_to(&Route::In(session.id(), page).to_string(), INCOMING);
    }

    /// Takes files that are dropped on the page from now on.
    pub fn follow_drops(self, session: Session) {
        page::on_window("dragover", |event| {
            files::are_dragged(&event);
        });
        page::on_window("drop", move |event| {
            files::dropped(&event).into_iter().for_each(|file| self.take(session, file));
        });
    }
}
