//! Meetings: put in, planned, begun, written down and gone over.

use leptos::prelude::WithUntracked;

use super::Session;
use crate::model::{
    Client, ClientId, Edit, InMeeting, Landing, Line, LineId, Meeting, MeetingId, MeetingKind, OrderKey, Planned,
    PlannedId, Promise, PromiseId, Stage,
};

impl Session {
    /// Puts in a meeting with a client, or with nobody yet.
    pub fn add_meeting(self, client: Option<ClientId>, kind: MeetingKind) -> Option<MeetingId> {
        let id = self.new_id()?;
        let meeting = Meeting { client, kind: Some(kind.into()), length: kind.usual_length(), ..Meeting::default() };
        self.dispatch(Edit::add(id, meeting)).then_some(id)
    }

    /// Puts an empty question into a stage of a plan.
    pub fn add_planned(self, meeting: MeetingId, stage: Option<Stage>) -> Option<InMeeting<PlannedId>> {
        let planned = InMeeting { meeting, id: self.new_id()? };
        let order = self.workbook.with_untracked(|workbook| {
            Session::place_after(workbook.planned(meeting).last().map(|(_, planned)| &planned.order))
        });
        let record = Planned { order, stage: stage.map(Into::into), ..Planned::default() };
        self.dispatch(Edit::add(planned, record)).then_some(planned)
    }

    /// Puts a question into the plan of the next meeting with a client, or into that of a new one.
    pub fn ask_next(self, client: ClientId, question: &str) -> Option<MeetingId> {
        self.put_in(|workbook, ids| workbook.asked_next(client, question, self.today(), ids))
    }

    /// A meeting begins now.
    pub fn begin_meeting(self, meeting: MeetingId) -> bool {
        self.put_in(|workbook, _| workbook.meeting_begins(meeting, self.now(), self.today()).map(|edit| ((), edit)))
            .is_some()
    }

    /// A meeting is over.
    pub fn end_meeting(self, meeting: MeetingId) -> bool {
        self.put_in(|workbook, _| workbook.meeting_ends(meeting, self.now(), self.today()).map(|edit| ((), edit)))
            .is_some()
    }

    /// The place after the last line of a meeting.
    pub fn after_lines(self, meeting: MeetingId) -> OrderKey {
        self.workbook.with_untracked(|workbook| {
            Session::place_after(workbook.lines(meeting).last().map(|(_, line)| &line.order))
        })
    }

    /// Puts in a line by typing: all of one stretch is one step to undo.
    pub fn begin_line(self, line: InMeeting<LineId>, stretch: u64, record: Line) -> bool {
        self.type_edit(crate::model::Key::Line(line), stretch, Edit::add(line, record))
    }

    /// Puts lines where they belong, as one step; false if nothing could be put anywhere.
    pub fn land(self, landings: &[Landing], source: &str) -> bool {
        self.put_in(|workbook, ids| workbook.landed(landings, source, ids).map(|edit| ((), edit))).is_some()
    }

    /// Puts in a promise, after the others.
    pub fn add_promise(self, promise: Promise) -> Option<PromiseId> {
        let id = self.new_id()?;
        let order = self.workbook.with_untracked(|workbook| workbook.after_promises());
        self.dispatch(Edit::add(id, Promise { order, ..promise })).then_some(id)
    }

    /// A line is written to its end. What stood in its field is an edit by then.
    pub fn finish_line(self, line: InMeeting<LineId>) -> bool {
        let planned = self.workbook.with_untracked(|workbook| {
            let planned = InMeeting { meeting: line.meeting, id: workbook.get::<Line>(line)?.answers? };
            workbook.get::<Planned>(planned).filter(|planned| !planned.asked).map(|_| planned)
        });
        let mut edits = Vec::from_iter(self.changed::<Line>(line, |line| line.writing = false));
        edits.extend(planned.and_then(|planned| self.changed::<Planned>(planned, |planned| planned.asked = true)));
        !edits.is_empty() && self.dispatch(Edit::Many(edits))
    }

    /// Puts in the meeting that follows another: with the same client, of the same kind, on the day
    /// by which the client is to be met again, if that is to come.
    pub fn plan_next(self, meeting: MeetingId) -> Option<MeetingId> {
        let id: MeetingId = self.new_id()?;
        self.commit_drafts();
        let next = self.workbook.with_untracked(|workbook| {
            let before = workbook.get::<Meeting>(meeting)?;
            let due = before.client.and_then(|client| workbook.get::<Client>(client)?.next_due());
            let (client, kind, length) = (before.client, before.kind.clone(), before.kind().usual_length());
            let left_out = before.left_out.clone();
            Some(Meeting {
                client,
                kind,
                length,
                left_out,
                on: due.filter(|day| *day > self.today()),
                ..Meeting::default()
            })
        });
        self.dispatch(Edit::add(id, next?)).then_some(id)
    }
}
