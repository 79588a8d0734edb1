//! Self-checks of several people: begun, joined, answered, handed over, taken in and closed.

use leptos::prelude::WithUntracked;

use super::{Message, Session};
use crate::exchange::{
    AnswersError, AnswersStand, MOST_ANSWERS_BYTES, MOST_ANSWERS_FILES, SharedAnswers, SharedFileError, answers_text,
    read_answers,
};
use crate::model::{
    CheckAnswers, CheckKind, CheckRound, Edit, Guest, Key, Open, Openness, Party, RespondentId, Response, RoundCode,
    RoundId, Taken,
};
use crate::platform::files;

/// Files with answers that were read and wait for their owner's word.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct IncomingAnswers {
    /// What was read.
    pub answers: Vec<(String, SharedAnswers)>,
    /// The names of files that can't be taken in, and why.
    pub refused: Vec<(String, AnswersRefusal)>,
    /// How many files were left unread, as there were more than are read at once.
    pub unread: usize,
}

/// Why a file with answers can't be taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AnswersRefusal {
    /// The browser can't read it.
    Unreadable,
    /// No answers can be read from it.
    NotRead(AnswersError),
}

impl Session {
    /// Begins a round today in which several people answer, hidden until someone says otherwise.
    pub fn begin_with_several(self, kind: CheckKind, version: u16) -> Option<RoundId> {
        let id = self.new_id()?;
        let group = Some(Open::Known(Openness::Hidden));
        let begun = Some(self.today());
        let round = CheckRound { kind: kind.into(), version, begun, group, ..CheckRound::default() };
        self.dispatch(Edit::add(id, round)).then_some(id)
    }

    /// The round in which one takes part by a code; one is begun if there is none yet.
    pub fn take_part(self, code: RoundCode) -> Option<RoundId> {
        let is_of = |round: &CheckRound| round.guest.as_ref().is_some_and(|guest| guest.round() == Some(code));
        let there = self.workbook().with_untracked(|workbook| {
            workbook.check_rounds().into_iter().find(|(_, round)| is_of(round)).map(|(id, _)| id)
        });
        if there.is_some() {
            return there;
        }
        let (id, respondent): (RoundId, RespondentId) = (self.new_id()?, self.new_id()?);
        let guest = Guest { code: code.to_string(), respondent, party: None, handed: 0 };
        let round = CheckRound {
            kind: code.kind.into(),
            version: code.version,
            begun: Some(self.today()),
            guest: Some(guest),
            ..CheckRound::default()
        };
        self.dispatch(Edit::add(id, round)).then_some(id)
    }

    /// Says on which side one stands in the round of somebody else.
    pub fn take_side(self, round: RoundId, party: Option<Party>) {
        self.change::<CheckRound>(round, |it| {
            if let Some(guest) = &mut it.guest {
                guest.party = party.map(Open::Known);
            }
        });
    }

    /// Offers one's own answers in the round of somebody else as a file, and counts how often.
    /// The name of the file is made from the id under which one answers.
    pub fn hand_over(self, round: RoundId, name: impl FnOnce(RoundCode, RespondentId) -> String) {
        let counted = self.change::<CheckRound>(round, |it| {
            if let Some(guest) = &mut it.guest {
                guest.handed = guest.handed.saturating_add(1);
            }
        });
        let shared = self.workbook().with_untracked(|workbook| SharedAnswers::of(workbook, round));
        let text = shared.as_ref().filter(|_| counted).map(|shared| (shared, answers_text(shared)));
        match text {
            Some((shared, Ok(text))) => {
                self.give_file(name(shared.code, shared.respondent), "application/json", &text);
            }
            _ => self.say(Message::FileRefused),
        }
    }

    /// Puts in what somebody answered at this device. It can't be taken back, so that nobody sees
    /// by undoing what it was. False if it was refused, which is told.
    pub fn hand_in(self, round: RoundId, party: Option<Party>, answers: CheckAnswers) -> bool {
        let Some(respondent) = self.new_id() else { return false };
        let response = Response { version: 1, party: party.map(Open::Known), given: answers.given };
        let mut gathered = self.workbook().with_untracked(|workbook| workbook.gathered(round));
        gathered.take(respondent, response);
        self.make_for_good(Edit::set(round, gathered), Key::Gathered(round))
    }

    /// Reads files with answers, and changes nothing.
    pub async fn read_answers(files: Vec<files::File>) -> IncomingAnswers {
        let mut read = IncomingAnswers { unread: files.len().saturating_sub(MOST_ANSWERS_FILES), ..Default::default() };
        for file in files.into_iter().take(MOST_ANSWERS_FILES) {
            let name = file.name();
            let text = files::text(&file, MOST_ANSWERS_BYTES as f64).await.map_err(|error| match error {
                files::FileError::TooLarge => {
                    AnswersRefusal::NotRead(SharedFileError::TooLarge { most: MOST_ANSWERS_BYTES }.into())
                }
                files::FileError::Unreadable => AnswersRefusal::Unreadable,
            });
            let answers = text.and_then(|text| read_answers(&text).map_err(AnswersRefusal::NotRead));
            match answers {
                Ok(answers) => read.answers.push((name, answers)),
                Err(refusal) => read.refused.push((name, refusal)),
            }
        }
        read
    }

    /// Takes in the answers that belong to rounds of this workbook, for good. False if any was
    /// refused, which is told.
    pub fn take_answers(self, incoming: &IncomingAnswers) -> bool {
        let all = incoming.answers.iter().map(|(_, answers)| answers);
        let (stands, then) = self.workbook().with_untracked(|workbook| SharedAnswers::stand(all, workbook));
        let is_new = |stand: &&AnswersStand| matches!(stand, AnswersStand::Fit(_, Taken::New | Taken::Later));
        let count = stands.iter().filter(is_new).count();
        let put = |(round, gathered)| self.make_for_good(Edit::set(round, gathered), Key::Gathered(round));
        // One that is refused doesn't keep the others out.
        let refused = then.into_iter().filter_map(|it| (!put(it)).then_some(())).count();
        if refused == 0 {
            self.say(Message::AnswersRead { count });
        }
        refused == 0
    }

    /// Closes a round of several people today, for good: from then on what they answered is shown,
    /// and nobody's answers come in, which could be told from the others by that.
    pub fn close_round(self, round: RoundId) -> bool {
        let today = self.today();
        let edit = self.changed::<CheckRound>(round, |it| it.finished = it.finished.or(Some(today)));
        edit.is_some_and(|edit| self.make_for_good(edit, Key::Gathered(round)))
    }
}
