//! Meetings: what is planned, what was said, and what was promised.
//!
//! The kinds of meeting and their stages are Dick Handshaw's; see the Sources page.

mod asking_next;
mod follow_up;
mod landing;
mod line;
mod places;
mod planned;
mod promise;
mod when;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::query::in_order;
use super::{
    Client, ClientId, Day, Edit, GapMap, Id, InMeeting, Key, MapId, MeetingId, Millis, Mode, Open, Removed, Stage,
    Workbook,
};

pub use follow_up::{FollowUpView, Promised};
pub use landing::{Landing, LandingPlace};
pub use line::{Line, Tag};
pub use planned::Planned;
pub use promise::{Promise, PromiseStatus, PromisedBy};
pub use when::{Minutes, TimeOfDay};

crate::words! {
    /// What kind of meeting it is.
    pub enum MeetingKind {
        /// Nothing is pending; one asked for it to know the business better.
        Proactive = "proactive",
        /// A request came, and the facts behind it are missing.
        Reframing = "reframing",
        /// Five minutes of curiosity, nothing on offer.
        Curiosity = "curiosity",
    }
}

impl MeetingKind {
    /// Its stages, in their order.
    pub fn stages(self) -> &'static [Stage] {
        match self {
            MeetingKind::Proactive => &[Stage::Open, Stage::Explore, Stage::Ground, Stage::LookAhead, Stage::Close],
            MeetingKind::Reframing => &[
                Stage::Receive,
                Stage::Lift,
                Stage::Ground,
                Stage::Causes,
                Stage::Unknowns,
                Stage::Permission,
                Stage::Close,
            ],
            MeetingKind::Curiosity => &[Stage::Open, Stage::Explore, Stage::Close],
        }
    }

    /// Which questions belong in it.
    pub fn mode(self) -> Mode {
        match self {
            MeetingKind::Proactive | MeetingKind::Curiosity => Mode::Proactive,
            MeetingKind::Reframing => Mode::Reframing,
        }
    }

    /// How long one usually takes.
    pub fn usual_length(self) -> Option<Minutes> {
        Minutes::new(match self {
            MeetingKind::Proactive => 30,
            MeetingKind::Reframing => 45,
            MeetingKind::Curiosity => 5,
        })
    }
}

crate::words! {
    /// How a meeting about a request can end, all of them honourably.
    pub enum Exit {
        /// What was asked for is what is needed.
        Confirmed = "confirmed",
        /// Facts first, a decision then.
        DataFirst = "data-first",
        /// Something else will serve better.
        Different = "different",
        /// A part of it can begin.
        PartialStart = "partial-start",
        /// It won't be done, or not by you.
        Declined = "declined",
    }
}

/// A meeting with a client: before, during and after. All of it is private.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Meeting {
    /// Whom one meets.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client: Option<ClientId>,
    /// What kind it is; one for which nothing is pending, where nobody has said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<Open<MeetingKind>>,
    /// On which day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on: Option<Day>,
    /// At what time, where the owner is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<TimeOfDay>,
    /// How long it is to take.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub length: Option<Minutes>,
    /// Where.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub place: String,
    /// What one wants to know or have agreed by its end.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub purpose: String,
    /// What was asked for, in the client's words.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub request: String,
    /// Maps of the client that it isn't about.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub left_out: BTreeSet<MapId>,
    /// When it began.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub began: Option<Millis>,
    /// When it was over.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ended: Option<Millis>,
    /// What was said has been gone over.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub reviewed: bool,
    /// What went well, in one's own eyes.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub went_well: String,
    /// The one thing to do differently next time.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub next_time: String,
    /// How it ended, where it was about a request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exit: Option<Open<Exit>>,
    /// What was agreed with that.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub exit_note: String,
    /// What is written to the client afterwards, where somebody has changed what is made of the
    /// meeting by itself. An empty one is one's own, too.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub follow_up: Option<String>,
}

/// How far a meeting is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Progress {
    /// It has begun and isn't over.
    UnderWay,
    /// It is over, and what was said waits to be gone over.
    ToGoOver,
    /// It is to come.
    Ahead,
    /// It is over and gone over.
    Done,
}

impl Meeting {
    /// What kind it is, as it counts.
    pub fn kind(&self) -> MeetingKind {
        self.kind.as_ref().and_then(Open::known).unwrap_or(MeetingKind::Proactive)
    }

    /// How far it is.
    pub fn progress(&self) -> Progress {
        match (self.began, self.ended) {
            (None, None) => Progress::Ahead,
            (Some(_), None) => Progress::UnderWay,
            (_, Some(_)) if self.reviewed => Progress::Done,
            (_, Some(_)) => Progress::ToGoOver,
        }
    }
}

impl Workbook {
    /// Meetings, the latest day first; before those, the ones without a day.
    pub fn meetings(&self) -> Vec<(MeetingId, &Meeting)> {
        let mut meetings = self.all::<Meeting>(Key::Meeting(MeetingId::LOWEST), Key::Meeting(MeetingId::HIGHEST));
        let latest_first = |meeting: &Meeting| (meeting.on.is_some(), std::cmp::Reverse((meeting.on, meeting.at)));
        meetings.sort_by_key(|(id, meeting)| (latest_first(meeting), *id));
        meetings
    }

    /// The meetings with a client, in the same order.
    pub fn meetings_with(&self, client: ClientId) -> Vec<(MeetingId, &Meeting)> {
        let mut meetings = self.meetings();
        meetings.retain(|(_, meeting)| meeting.client == Some(client));
        meetings
    }

    /// Meetings that were removed, the last one first.
    pub fn removed_meetings(&self) -> Vec<Removed> {
        let all = self.removed_between(Key::Meeting(MeetingId::LOWEST), Key::Meeting(MeetingId::HIGHEST));
        super::trash::newest_first(all)
    }

    /// Lines, questions and promises that were removed from a meeting, the last one first.
    pub fn removed_from_meeting(&self, meeting: MeetingId) -> Vec<Removed> {
        let (first, last) = InMeeting::whole(meeting);
        let mut removed = self.removed_between(Key::Planned(first), Key::Planned(last));
        let (first, last) = InMeeting::whole(meeting);
        removed.extend(self.removed_between(Key::Line(first), Key::Line(last)));
        removed.extend(self.removed_promises(|promise| promise.meeting == Some(meeting)));
        super::trash::newest_first(removed)
    }

    /// Questions of a meeting's plan, in their order.
    pub fn planned(&self, meeting: MeetingId) -> Vec<(InMeeting<super::PlannedId>, &Planned)> {
        let (first, last) = InMeeting::whole(meeting);
        in_order(self.all::<Planned>(Key::Planned(first), Key::Planned(last)), |planned| &planned.order)
    }

    /// What was written down in a meeting, in the order in which it was.
    pub fn lines(&self, meeting: MeetingId) -> Vec<(InMeeting<super::LineId>, &Line)> {
        let (first, last) = InMeeting::whole(meeting);
        in_order(self.all::<Line>(Key::Line(first), Key::Line(last)), |line| &line.order)
    }

    /// The maps that a meeting is about: those of its client that are in use and not left out.
    pub fn maps_of_meeting(&self, meeting: MeetingId) -> Vec<(MapId, &GapMap)> {
        let Some(record) = self.get::<Meeting>(meeting) else { return Vec::new() };
        let mut maps = self.maps_of_client(record.client);
        maps.retain(|(id, _)| !record.left_out.contains(id));
        maps
    }

    /// The maps of a client that are in use.
    pub fn maps_of_client(&self, client: Option<ClientId>) -> Vec<(MapId, &GapMap)> {
        let mut maps = self.maps();
        maps.retain(|(_, map)| client.is_some() && map.client == client && !map.archived);
        maps
    }

    /// The one thing to do differently that was noted last, and in which meeting. It is about
    /// oneself, so it holds whoever is met next.
    pub fn next_time(&self, meeting: MeetingId) -> Option<(MeetingId, &str)> {
        let day = self.get::<Meeting>(meeting).and_then(|meeting| meeting.on);
        let before = |other: &Meeting| match (other.on, day) {
            (Some(other), Some(day)) => other <= day,
            _ => true,
        };
        let noted = |(id, other): &(MeetingId, &Meeting)| {
            *id != meeting && other.ended.is_some() && before(other) && !other.next_time.trim().is_empty()
        };
        let mut meetings = self.meetings();
        meetings.retain(noted);
        let last = meetings.into_iter().max_by_key(|(_, other)| (other.on, other.ended))?;
        Some((last.0, last.1.next_time.trim()))
    }

    /// The edit by which a meeting begins, on this day unless another was said.
    pub fn meeting_begins(&self, meeting: MeetingId, now: Millis, today: Day) -> Option<Edit> {
        let mut record = self.get::<Meeting>(meeting)?.clone();
        record.began.get_or_insert(now);
        record.ended = None;
        record.on.get_or_insert(today);
        Some(Edit::set(meeting, record))
    }

    /// What the client of a meeting has asked for, where just one of their maps began with a request.
    pub fn request_of_meeting(&self, meeting: MeetingId) -> Option<String> {
        let maps = self.maps_of_meeting(meeting).into_iter();
        let mut requests = maps.map(|(_, map)| map.request.trim()).filter(|request| !request.is_empty());
        requests.next().filter(|_| requests.next().is_none()).map(str::to_string)
    }

    /// The edit by which a meeting is over: its client was met on that day.
    pub fn meeting_ends(&self, meeting: MeetingId, now: Millis, today: Day) -> Option<Edit> {
        let mut record = self.get::<Meeting>(meeting)?.clone();
        record.began.get_or_insert(now);
        record.ended = Some(now);
        // Held earlier than was planned, it was held today.
        let on = record.on.map_or(today, |on| on.min(today));
        record.on = Some(on);
        let mut edits = Vec::new();
        if let Some((id, client)) = record.client.and_then(|id| Some((id, self.get::<Client>(id)?))) {
            let met = Client { last_met: client.last_met.max(Some(on)), ..client.clone() };
            edits.push(Edit::set(id, met));
        }
        edits.insert(0, Edit::set(meeting, record));
        Some(Edit::Many(edits))
    }
}
