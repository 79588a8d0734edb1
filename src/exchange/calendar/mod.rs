//! What goes into a calendar: meetings, promises and what else is to be done by a day, when to meet a
//! client again, and when to look again at a change.
//!
//! Each has one identifier for good, so that a calendar that takes the file in once more brings
//! its entry up to date. What is to be done is an entry of a whole day and no tasks, as Google's and
//! Microsoft's calendars pass tasks over when they take a file in.

mod entries;
mod write;

use crate::model::{ClientId, Day, MeetingId, Millis, PromisedBy, TimeOfDay};

pub use entries::calendar_entries;
pub use write::calendar_text;

/// What is wanted in a calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheduled {
    /// Everything that is to come, and what was called off of it.
    ToCome,
    /// A meeting and what was promised in it.
    Meeting(MeetingId),
    /// When to meet a client again.
    Client(ClientId),
}

/// How it is to be told.
#[derive(Clone, Copy, Debug)]
pub struct CalendarAsked {
    /// What is wanted.
    pub what: Scheduled,
    /// What meetings are for and what one means to do comes along, which is the owner's.
    pub with_purpose: bool,
    /// The day on which it is asked.
    pub today: Day,
    /// When a time of a day is where the owner is; none where nobody knows.
    pub moment: fn(Day, TimeOfDay) -> Option<Millis>,
    /// Words that everyone may read.
    pub words: &'static CalendarWords,
}

/// What entries are called. Others may see a calendar: nothing in them tells of the method.
#[allow(missing_docs, reason = "the words say what they are")]
#[derive(Clone, Copy, Debug)]
pub struct CalendarWords {
    /// By whom it is with; empty for nobody yet.
    pub meeting: fn(&str) -> String,
    pub in_touch: fn(&str) -> String,
    /// By who promised, what they are called (empty where that isn't told), and what.
    pub promise: fn(PromisedBy, &str, &str) -> String,
    /// What it is stays with its owner.
    pub action: &'static str,
    /// By whom it is about; empty for one’s own organisation.
    pub look_again: fn(&str) -> String,
}

/// An entry of a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarEntry {
    /// By which a calendar knows it again.
    pub uid: String,
    /// When it was last changed.
    pub changed: Millis,
    /// What it is called.
    pub summary: String,
    /// More about it, which is for its owner alone; may be empty.
    pub description: String,
    /// Where; may be empty.
    pub place: String,
    /// When.
    pub when: CalendarWhen,
    /// It was called off.
    pub cancelled: bool,
}

/// When something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CalendarWhen {
    /// On a day.
    Day(Day),
    /// From a moment to another.
    Between(Millis, Millis),
}
