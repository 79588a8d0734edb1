//! English: sets of questions.

use super::sentences::{item, many};
use super::shared_file::{self, Called};
use crate::exchange::{SetError, SetNotice, SetPart, SetWanted};
use crate::model::ItemKind;
use crate::ui::words::QuestionSetWords;

pub(super) const SETS: QuestionSetWords = QuestionSetWords {
    title: "Sets",
    lead: "Questions for an occasion, in the order in which you would ask them. A set can be given to others as a file.",
    add: "New set",
    from_file: "Set from a file",
    untitled: "A set without a name",
    count: |count| many(count, "question", "questions"),
    name: "Name of the set",
    name_hint: "First talk, after a request came …",
    note: "What it is for",
    note_hint: "with whom, when, what to mind",
    empty: "There is nothing in it yet. Choose from all questions, and tick what belongs in it.",
    choosing: "Choose from all questions",
    save: "Save as a file",
    save_what: |name| format!("Save as a file: {name}"),
    close: "Close the set",
    file: "questions",
    member: |set, question| format!("In {set}: {question}"),
    up: |question| format!("Further up: {question}"),
    down: |question| format!("Further down: {question}"),
    placed: |question, at, of| format!("{question} Number {at} of {of}."),
    in_sets: "In sets",
    no_sets: "none yet; “New set” above makes one",
    brings: |name, brings| {
        let questions = many(brings.questions, "question", "questions");
        let which = match (brings.new, brings.there()) {
            (0, 0) => return format!("{}.", capitalised_set(name)),
            (0, _) => "all of which are here already".into(),
            (_, 0) => "all of them new here".into(),
            (new, there) => format!("{new} of them new here, {there} here already"),
        };
        format!("{}: {questions}, {which}.", capitalised_set(name))
    },
    name_taken: "A set of that name is here already. It stays as it is; this one comes beside it.",
    notice,
    show: "What it asks",
    put_in: "Put it in",
    error,
};

fn capitalised_set(name: &str) -> String {
    super::sentences::capitalised(&item(ItemKind::QuestionSet, name))
}

const CALLED: Called = Called { one: "a set of questions", any: "set of questions", short: "set" };

/// Why a set can’t be read from a file.
pub(super) fn error(error: &SetError) -> String {
    match error {
        SetError::File(error) => shared_file::error(error, &CALLED),
        SetError::NoQuestions => "There are no questions in this set.".into(),
        SetError::TooMany { found, most } => {
            format!("There are {found} questions in this set; more than {most} can’t be taken in at once.")
        }
        SetError::NoText { question } => format!("Question {question} in this file says nothing: its “text” is empty."),
        SetError::Misread { part, wanted } => format!("{} should be {}.", place(part), kind(*wanted)),
    }
}

fn place(part: &SetPart) -> String {
    match part {
        SetPart::Field(name) => format!("In this file “{name}”"),
        SetPart::Question(number) => format!("Question {number} in this file"),
        SetPart::InQuestion(number, name) => format!("In question {number} of this file “{name}”"),
    }
}

fn kind(wanted: SetWanted) -> &'static str {
    match wanted {
        SetWanted::Text => "a text",
        SetWanted::List => "a list",
        SetWanted::Fields => "a group of fields in braces, such as “text”",
    }
}

/// What was found in a set that could be read.
fn notice(notice: &SetNotice) -> String {
    match notice {
        SetNotice::UnknownFields(names) => {
            let named: Vec<String> = names.iter().map(|name| format!("“{name}”")).collect();
            format!("This version doesn’t know what to do with {}, and leaves that out.", named.join(", "))
        }
        SetNotice::UnknownWords(count) => {
            format!("{} known to this version; what is said there is kept.", many(*count, "tag isn’t", "tags aren’t"))
        }
        SetNotice::Reworded(count) => format!(
            "{} that Groundwork brings along, and worded otherwise in the file; here the words stay as they are.",
            many(*count, "question is one", "questions are some")
        ),
        SetNotice::NotShown(count) => format!(
            "{} without words from a newer version: kept in the set, and not shown.",
            many(*count, "question comes", "questions come")
        ),
    }
}
