//! Files that come in: chosen on the data page, or dropped anywhere.

use leptos::prelude::*;

use super::route::{Page, Route};
use crate::platform::{files, page, spawn};
use crate::session::{Incoming, Session};

/// The id of what shows a file that waits for its owner's word.
pub const INCOMING: &str = "incoming";

/// What has come in. Copies are the same.
#[derive(Clone, Copy)]
pub struct Arriving {
    /// What was read and waits for its owner's word.
    pub incoming: RwSignal<Option<Incoming>>,
    /// A file is being read.
    pub reading: RwSignal<bool>,
}

impl Arriving {
    /// With nothing come in yet.
    pub fn nothing() -> Arriving {
        Arriving { incoming: RwSignal::new(None), reading: RwSignal::new(false) }
    }

    /// Reads a file, whatever it is, and shows on the data page what is in it, or says
    /// why it can't be opened. Nothing else changes.
    pub fn take(self, session: Session, file: files::File) {
        self.incoming.set(None);
        session.hush();
        self.reading.set(true);
        spawn(async move {
            let read = Session::read_file(file).await;
            self.reading.set(false);
            match read {
                Ok(read) => {
                    self.incoming.set(Some(read));
                    page::go_to(&Route::In(session.id(), Page::Data).to_string(), INCOMING);
                }
                Err(message) => session.say(message),
            }
        });
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
