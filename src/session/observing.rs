//! Observers' sheets: begun, counted on, written on, handed over and taken in.

use leptos::prelude::*;

use super::{Message, Session};
use crate::exchange::{
    MOST_SHEET_BYTES, SharedFileError, SharedObservation, SheetNotice, observation_text, read_observation,
};
use crate::model::{
    Behaviour, Edit, FactNumber, Heard, Key, MeetingId, NotedIn, Observation, ObservationId, Observed, Open, OrderKey,
    Quote, QuoteRef, Rating, ScenarioRef, new_practice_round,
};
use crate::platform::files;

/// An observer's sheet that was read from a file and waits for its owner's word.
#[derive(Clone, Debug, PartialEq)]
pub struct IncomingSheet {
    /// The name of its file.
    pub file: String,
    /// What is on it.
    pub sheet: Box<SharedObservation>,
    /// What was found in reading it.
    pub notices: Vec<SheetNotice>,
}

impl Session {
    /// Begins a sheet of a meeting or, without one, of nothing that is here.
    pub fn begin_observation(self, meeting: Option<MeetingId>) -> Option<ObservationId> {
        self.put_in(|workbook, ids| workbook.new_observation(meeting, self.today(), ids))
    }

    /// Begins a sheet of a round with a scenario of that title, of which so many facts are hidden.
    pub fn begin_practice_round(self, of: ScenarioRef, title: String, hidden: usize) -> Option<ObservationId> {
        let id = self.new_id()?;
        let edit = new_practice_round(id, of, (title, hidden), self.today(), self.now());
        self.dispatch(edit).then_some(id)
    }

    /// Says whether a fact of the client's card came out.
    pub fn uncover(self, sheet: ObservationId, fact: FactNumber, is_out: bool) -> bool {
        self.change::<Observation>(sheet, |sheet| sheet.uncovered.set(fact, is_out))
    }

    /// Puts away what one meant to do differently, as it was tried; or takes it up again.
    pub fn tried_next_time(self, noted: NotedIn, tried: bool) -> bool {
        let on = tried.then(|| self.today());
        self.put_in(|workbook, _| workbook.next_time_tried(noted, on).map(|edit| ((), edit))).is_some()
    }

    /// Puts words of one's own into the plan of a meeting.
    pub fn plan_words(self, meeting: MeetingId, text: String) -> bool {
        self.put_in(|workbook, ids| Some(((), workbook.with_words_planned(meeting, text, ids)?))).is_some()
    }

    /// Counts something once more, or once less.
    pub fn tally(self, sheet: ObservationId, kind: Heard, more: bool) -> bool {
        self.commit_drafts();
        self.change::<Observation>(sheet, |sheet| {
            let count = sheet.tally.of_mut(kind);
            *count = if more { count.more() } else { count.less() };
        })
    }

    /// Says how a behaviour came across, or takes that back.
    pub fn rate(self, sheet: ObservationId, behaviour: Behaviour, rating: Option<Rating>) -> bool {
        self.change::<Observation>(sheet, |sheet| {
            *sheet.ratings.said_mut(behaviour) = rating.map(Open::Known);
        })
    }

    /// The place after the last quote of a sheet.
    pub fn after_quotes(self, sheet: ObservationId) -> OrderKey {
        self.workbook.with_untracked(|workbook| workbook.after_quotes(sheet))
    }

    /// Puts in a quote by typing: all of one stretch is one step to undo.
    pub fn begin_quote(self, quote: QuoteRef, stretch: u64, record: Quote) -> bool {
        self.type_edit(Key::Quote(quote), stretch, Edit::add(quote, record))
    }

    /// What a sheet says of next time, or of what could be even better, becomes the next time of its
    /// meeting.
    pub fn take_as_next_time(self, sheet: ObservationId) -> bool {
        self.put_in(|workbook, _| workbook.take_as_next_time(sheet).map(|edit| ((), edit))).is_some()
    }

    /// Offers a sheet as a file, and tells how that went.
    pub fn give_observation(self, sheet: ObservationId, file: String) {
        self.commit_drafts();
        let shared = self.workbook.with_untracked(|workbook| SharedObservation::of(workbook, sheet));
        match shared.and_then(|shared| observation_text(&shared).ok()) {
            Some(text) => self.give_file(file, "application/json", &text),
            None => self.say(Message::FileRefused),
        }
    }

    /// Reads an observer's sheet from a file, and changes nothing.
    ///
    /// # Errors
    /// The message that says why it can't be read.
    pub async fn read_observation(file: files::File) -> Result<IncomingSheet, Message> {
        let text = files::text(&file, MOST_SHEET_BYTES as f64).await.map_err(|error| match error {
            files::FileError::TooLarge => {
                Message::SheetRefused(SharedFileError::TooLarge { most: MOST_SHEET_BYTES }.into())
            }
            files::FileError::Unreadable => Message::FileUnreadable,
        })?;
        let (sheet, notices) = read_observation(&text).map_err(Message::SheetRefused)?;
        Ok(IncomingSheet { file: file.name(), sheet: Box::new(sheet), notices })
    }

    /// Takes in a sheet that was read, as one step and a sheet of this or, where that isn't said, of what
    /// its file says; none if it was refused, which is told.
    pub fn take_observation(self, sheet: &SharedObservation, of: Option<Observed>) -> Option<ObservationId> {
        let taken = self.put_in(|workbook, ids| sheet.put_into(workbook, of, ids))?;
        self.say(Message::SheetRead);
        Some(taken)
    }
}
