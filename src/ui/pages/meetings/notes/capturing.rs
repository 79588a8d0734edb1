//! The line that is being written, and what the next one is to be. The line itself is in the
//! workbook from its first letters on, so that a crash costs no more than the last of them.

use leptos::prelude::*;

use crate::content::{by_stage, category_of};
use crate::model::{Edit, InMeeting, Line, LineId, MeetingId, Open, Planned, PlannedId, Tag};
use crate::platform::page;
use crate::session::Session;

use super::LINE_FIELD;

/// A handle; copies are the same.
#[derive(Clone, Copy)]
pub struct Capturing {
    session: Session,
    meeting: MeetingId,
    /// The line that is being written, if there are letters of it.
    now: Memo<Option<(InMeeting<LineId>, Line)>>,
    /// What the next line is, said before its first letter.
    tag: RwSignal<Option<Tag>>,
    own: RwSignal<bool>,
    /// The tag comes from the question that is asked, so that another question may change it.
    from_question: RwSignal<bool>,
    question: RwSignal<Option<InMeeting<PlannedId>>>,
}

impl Capturing {
    /// Goes on where a meeting's notes were.
    pub fn new(session: Session, meeting: MeetingId) -> Capturing {
        let now = session.ask(move |workbook| {
            let mut lines = workbook.lines(meeting).into_iter().rev();
            lines.find(|(_, line)| line.writing).map(|(id, line)| (id, line.clone()))
        });
        let question = session.workbook().with_untracked(|workbook| {
            let answers = workbook.lines(meeting).last().and_then(|(_, line)| line.answers)?;
            let planned = InMeeting { meeting, id: answers };
            workbook.get::<Planned>(planned).map(|_| planned)
        });
        Capturing {
            session,
            meeting,
            now,
            tag: RwSignal::new(None),
            own: RwSignal::new(false),
            from_question: RwSignal::new(false),
            question: RwSignal::new(question),
        }
    }

    /// Whose notes these are.
    pub fn meeting(self) -> MeetingId {
        self.meeting
    }

    /// The line that is being written.
    pub fn line(self) -> Option<InMeeting<LineId>> {
        self.now.with(|now| now.as_ref().map(|(id, _)| *id))
    }

    /// What stands in its field.
    pub fn text(self) -> Signal<String> {
        let now = self.now;
        Signal::derive(move || now.with(|now| now.as_ref().map(|(_, line)| line.text.clone()).unwrap_or_default()))
    }

    /// What it is.
    pub fn tag(self) -> Option<Tag> {
        self.now.with(|now| match now {
            Some((_, line)) => line.tag(),
            None => self.tag.get(),
        })
    }

    /// Whether it is one's own thought.
    pub fn own(self) -> bool {
        self.now.with(|now| match now {
            Some((_, line)) => line.own,
            None => self.own.get(),
        })
    }

    /// The question that is asked.
    pub fn question(self) -> Option<InMeeting<PlannedId>> {
        self.question.get()
    }

    fn change(self, change: impl FnOnce(&mut Line)) {
        if let Some(line) = untrack(|| self.line()) {
            self.session.commit_drafts();
            self.session.change::<Line>(line, change);
        }
    }

    /// Says what it is; said again, it isn't. What only the question suggests is said by that.
    pub fn toggle_tag(self, tag: Tag) {
        let there = !self.from_question.get_untracked() && untrack(|| self.tag()) == Some(tag);
        self.set_tag((!there).then_some(tag));
    }

    /// Says what it is.
    pub fn set_tag(self, tag: Option<Tag>) {
        self.from_question.set(false);
        self.tag.set(tag);
        self.change(|line| line.tag = tag.map(Open::Known));
    }

    /// Says that nobody said it, or that somebody did.
    pub fn toggle_own(self) {
        let own = !untrack(|| self.own());
        self.own.set(own);
        self.change(|line| line.own = own);
    }

    /// Takes what stands in the field. Nothing is no line.
    pub fn type_in(self, text: String, stretch: u64) -> bool {
        let session = self.session;
        if let Some(line) = untrack(|| self.line()) {
            return session.type_in::<Line>(line, stretch, |line| line.text = text);
        }
        if text.trim().is_empty() {
            return true;
        }
        let Some(id) = session.new_id() else { return false };
        let record = Line {
            order: session.after_lines(self.meeting),
            text,
            tag: self.tag.get_untracked().map(Open::Known),
            own: self.own.get_untracked(),
            answers: self.question.get_untracked().map(|planned| planned.id),
            heard: Some(session.now()),
            writing: true,
            ..Line::default()
        };
        session.begin_line(InMeeting { meeting: self.meeting, id }, stretch, record)
    }

    /// The line is written to its end; the field is for the next one.
    pub fn finish(self) {
        self.session.commit_drafts();
        let line = self
            .now
            .with_untracked(|now| now.as_ref().filter(|(_, line)| !line.text.trim().is_empty()).map(|(id, _)| *id));
        if let Some(line) = line
            && self.session.finish_line(line)
        {
            self.tag.set(None);
            self.own.set(false);
            self.from_question.set(false);
        }
        page::focus_soon(LINE_FIELD.into());
    }

    /// Asks a question, or none: what is said now answers it, and unless it was said what that is, it
    /// is what the question is after. It counts as asked by a press, or once a line answers it: who
    /// goes through the questions by keys only looks at them.
    pub fn ask(self, planned: Option<InMeeting<PlannedId>>, counts: bool) {
        let session = self.session;
        session.commit_drafts();
        self.question.set(planned);
        let asked = planned.and_then(|planned| {
            session.workbook().with_untracked(|workbook| {
                let record = workbook.get::<Planned>(planned)?;
                Some((record.asked, category_of(workbook, record).map(Tag::of)))
            })
        });
        let (was_asked, after) = asked.unwrap_or((true, None));
        let open = self.from_question.get_untracked() || untrack(|| self.tag()).is_none();
        if open {
            self.tag.set(after);
            self.from_question.set(true);
        }
        let mut edits = Vec::new();
        if let Some(planned) = planned.filter(|_| counts && !was_asked) {
            edits.extend(session.changed::<Planned>(planned, |planned| planned.asked = true));
        }
        if let Some(line) = untrack(|| self.line()) {
            edits.extend(session.changed::<Line>(line, |line| {
                line.answers = planned.map(|planned| planned.id);
                if open {
                    line.tag = after.map(Open::Known);
                }
            }));
        }
        if !edits.is_empty() {
            session.dispatch(Edit::Many(edits));
        }
        page::focus_soon(LINE_FIELD.into());
    }

    /// The question that is shown is asked; said again, it isn't. False if none is shown.
    pub fn toggle_asked(self) -> bool {
        let shown = self.question.get_untracked();
        shown.is_some_and(|planned| self.session.change::<Planned>(planned, |planned| planned.asked = !planned.asked))
    }

    /// Goes on to the next question, or back to the one before; before the first there is none.
    pub fn step(self, later: bool) {
        let all: Vec<InMeeting<PlannedId>> = self.session.workbook().with_untracked(|workbook| {
            let all = by_stage(workbook, self.meeting).into_iter().flat_map(|(_, these)| these);
            all.filter(|id| workbook.get::<Planned>(*id).is_some_and(|it| !it.text.trim().is_empty())).collect()
        });
        let here = self.question.get_untracked().and_then(|here| all.iter().position(|id| *id == here));
        let there = match (here, later) {
            (None, true) => all.first(),
            (None, false) => return,
            (Some(here), true) => match all.get(here + 1) {
                Some(next) => Some(next),
                None => return,
            },
            (Some(here), false) => here.checked_sub(1).and_then(|before| all.get(before)),
        };
        self.ask(there.copied(), false);
    }
}
