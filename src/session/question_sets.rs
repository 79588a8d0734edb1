//! Sets of questions: made, filled, put in order, and taken in from files.

use leptos::prelude::*;

use super::{Message, Session};
use crate::exchange::{MOST_SET_BYTES, SetNotice, SharedFileError, SharedSet, question_set_text, read_question_set};
use crate::model::{Edit, Member, QuestionSet, QuestionSetId, Workbook};
use crate::platform::files;

/// A set of questions that was read from a file and waits for its owner's word.
#[derive(Clone, Debug, PartialEq)]
pub struct IncomingSet {
    /// The name of its file.
    pub file: String,
    /// What is in it.
    pub set: SharedSet,
    /// What was found in reading it.
    pub notices: Vec<SetNotice>,
}

impl Session {
    /// Puts in a set without questions, after the others.
    pub fn add_question_set(self) -> Option<QuestionSetId> {
        self.commit_drafts();
        let id = self.new_id()?;
        let order = self.workbook.with_untracked(Workbook::after_question_sets);
        self.dispatch(Edit::add(id, QuestionSet { order, ..QuestionSet::default() })).then_some(id)
    }

    /// Puts in a set with the questions of another, under this name; none if it was
    /// refused, which is told.
    pub fn copy_question_set(self, set: QuestionSetId, name: String) -> Option<QuestionSetId> {
        self.put_in(|workbook, ids| workbook.copy_of_question_set(set, name, ids))
    }

    /// Puts a question into a set, or takes it out.
    pub fn put_in_set(self, set: QuestionSetId, member: Member, is_in: bool) {
        self.change::<QuestionSet>(set, |set| set.put(member, is_in));
    }

    /// Puts a question of a set to where another one of it is.
    pub fn put_past_in_set(self, set: QuestionSetId, member: &Member, other: &Member) {
        let edit = self.changed::<QuestionSet>(set, |set| set.put_past(member, other));
        edit.into_iter().for_each(|edit| {
            self.dispatch(Edit::Move(vec![edit]));
        });
    }

    /// Offers a set as a file, and tells how that went.
    pub fn give_question_set(self, set: QuestionSetId, file: String) {
        self.commit_drafts();
        let shared = self.workbook.with_untracked(|workbook| SharedSet::of(workbook, set));
        match shared.and_then(|shared| question_set_text(&shared).ok()) {
            Some(text) => self.give_file(file, "application/json", &text),
            None => self.say(Message::FileRefused),
        }
    }

    /// Reads a set of questions from a file, and changes nothing.
    ///
    /// # Errors
    /// The message that says why it can't be read.
    pub async fn read_question_set(file: files::File) -> Result<IncomingSet, Message> {
        let text = files::text(&file, MOST_SET_BYTES as f64).await.map_err(|error| match error {
            files::FileError::TooLarge => {
                Message::SetRefused(SharedFileError::TooLarge { most: MOST_SET_BYTES }.into())
            }
            files::FileError::Unreadable => Message::FileUnreadable,
        })?;
        let (set, notices) = read_question_set(&text).map_err(Message::SetRefused)?;
        Ok(IncomingSet { file: file.name(), set, notices })
    }

    /// Puts in a set that was read, as one step, and tells what came; none if it was
    /// refused, which is told.
    pub fn take_question_set(self, incoming: &IncomingSet) -> Option<QuestionSetId> {
        self.commit_drafts();
        let brings = self.workbook.with_untracked(|workbook| incoming.set.brings(workbook));
        let taken = self.put_in(|workbook, ids| incoming.set.put_into(workbook, ids))?;
        let name = incoming.set.name.trim().to_string();
        self.say(Message::SetRead { name, new: brings.new, there: brings.there() });
        Some(taken)
    }
}
