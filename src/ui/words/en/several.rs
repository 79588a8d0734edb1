//! English: self-checks of several people.

use super::readiness::step_short;
use super::selfcheck::phase_name;
use super::sentences::many;
use super::shared_file::{self, Called};
use crate::content::Theme;
use crate::exchange::{AnswersError, AnswersPart};
use crate::model::{CodeError, Openness, Party};
use crate::session::AnswersRefusal;
use crate::ui::words::SeveralWords;

const CALLED: Called = Called { one: "somebody’s answers", any: "file with answers", short: "file" };

/// Why no answers can be read from a file.
pub(super) fn error(error: &AnswersError) -> String {
    match error {
        AnswersError::File(error) => shared_file::error(error, &CALLED),
        AnswersError::Code(error) => {
            format!("The code of the round in this file can’t be read. {}", code_error(*error))
        }
        AnswersError::Misread(AnswersPart::Field(name)) => {
            format!("In this file “{name}” isn’t what it should be.")
        }
        AnswersError::Misread(AnswersPart::Answer(statement)) => {
            format!("What this file says to “{statement}” is no answer that this version knows.")
        }
        AnswersError::NoAnswers => "There is no answer in this file.".into(),
        AnswersError::Altered => {
            "This file was changed after it was saved. Please ask for it once more, just as it was saved.".into()
        }
    }
}

fn code_error(error: CodeError) -> String {
    match error {
        CodeError::Length(0) => "A code has twelve digits and letters.".into(),
        CodeError::Length(found) => format!("A code has twelve digits and letters; this has {found}."),
        CodeError::Letter(letter) => format!("“{letter}” is in no code."),
        CodeError::Mistyped => "There is a slip in this code. Please compare it once more.".into(),
        CodeError::Newer => "This code is of a newer version of Groundwork. Please update, and try again.".into(),
    }
}

pub(super) const SEVERAL: SeveralWords = SeveralWords {
    begin: "With several people",
    join_title: "Take part in a colleague’s round",
    join_about: "Somebody asked you for your view and gave you a code. You answer here and send them a file that doesn’t say who you are.",
    code: "Code",
    code_hint: "0400-12AB-3CDE",
    join: "Answer",
    code_error,
    other_version: "The statements of that round are others than those of this version. Whoever asked you and you need the same version of Groundwork.",
    gather: "Collect",
    of_round: "Code of this round",
    copy_code: "Copy the code",
    openness: "What the group sees",
    opennesses: |openness| match openness {
        Openness::Hidden => "hidden: once closed, and from five people on",
        Openness::Open => "open: at any time, however few there are",
    },
    openness_about: |openness| match openness {
        Openness::Hidden => {
            "Nothing is shown before you close the round, and never what fewer than five people said. So nobody can be told by their answers."
        }
        Openness::Open => {
            "Everything is shown at once. With few people it is easy to tell whose dot is whose: choose this only if everybody wants it so."
        }
    },
    openness_fixed: "Fixed, as the first answers were given on this understanding.",
    so_far: |people| match people {
        0 => "Nobody has answered yet.".into(),
        people => format!("{} answered.", many(people, "person has", "people have")),
    },
    at_device: "Pass this device round",
    at_device_about: "Each person answers alone and hands in. The next one can’t see what was answered, and Undo doesn’t bring it back.",
    hand_on: "Hand the device on",
    by_file: "From their own copies",
    by_file_about: "Tell them the code. In their own Groundwork they enter it under Self-checks, answer, and send you a file. Take in as many at once as you like; whoever sends a later one is counted once.",
    choose_files: "Take in their files …",
    close_title: "Close the round",
    close_about: |openness| match openness {
        Openness::Hidden => {
            "Then the result is shown, if five people or more have answered, and no more answers can come in."
        }
        Openness::Open => "Then no more answers can come in.",
    },
    close: "Close the round …",
    close_confirm: |people| {
        format!(
            "Close this round for good? {} answered. Nobody’s answers can come in afterwards, and there is no undo for this.",
            many(people, "person has", "people have")
        )
    },
    close_really: "Close it for good",
    is_closed: |day| format!("This round was closed {day}. No more answers come in."),
    where_kept: "What each person answered is kept in this browser and in your backups, without names, days or an order. Who can open this workbook could look there; nothing on these pages shows it.",
    closed_on: |day| format!("closed {day}"),
    turn_title: "Your turn",
    turn_about: |statements| {
        format!("{statements} statements, a few minutes. Answer for yourself; “don’t know” is an answer, too.")
    },
    turn_about_items: |items| {
        format!(
            "{items} items, each rated twice: how important it is for the work, and how far you are. Some ten minutes. Answer for yourself; “don’t know” is an answer, too."
        )
    },
    turn_private: "Whoever has the device after you doesn’t see your answers. Nothing is kept before you hand in: if this page is closed, you begin anew.",
    side: "Where you stand",
    sides: |party| match party {
        Some(Party::Ours) => "with those who support others",
        Some(Party::Client) => "with those who are supported",
        Some(Party::Other) => "with neither",
        None => "rather not say",
    },
    begin_turn: "Begin",
    hand_in: "Hand in my answers",
    nothing_said: "Nothing is answered yet. Answer at least once, or leave by “Back to the round”.",
    not_kept: "Your answers couldn’t be put in. They are still here: whoever owns this workbook can say why.",
    thanks_title: "Thank you",
    thanks: "Your answers are in. Please hand the device on.",
    next_person: "Next person",
    back_to_round: "Back to the round",
    turn_closed: "This round is closed, or isn’t here any more. No more answers come in.",
    coming: |files| format!("{} chosen", many(files, "file", "files")),
    would_be: |new, later, there, earlier| {
        let line = |count: usize, one: &str, several: &str| (count > 0).then(|| many(count, one, several));
        let lines = [
            line(new, "person is new", "people are new"),
            line(
                later,
                "file is later than what is here and takes its place",
                "files are later than what is here and take its place",
            ),
            line(there, "file is here already", "files are here already"),
            line(
                earlier,
                "file is earlier than what is here, or says otherwise with the same number, and stays out",
                "files are earlier than what is here, or say otherwise with the same number, and stay out",
            ),
        ];
        lines.into_iter().flatten().collect()
    },
    closed_rounds: |files| {
        format!("{} to a round that is closed, and out.", many(files, "file belongs", "files belong"))
    },
    elsewhere: |files| {
        format!(
            "{} to no round in this workbook: the code is another one.",
            many(files, "file belongs", "files belong")
        )
    },
    unread: |files| {
        format!("{} left unread: take them in afterwards.", many(files, "more file was", "more files were"))
    },
    refused: |files| format!("{} be taken in:", many(files, "file can’t", "files can’t")),
    refusal: |file, refusal| match refusal {
        AnswersRefusal::Unreadable => format!("{file}: the browser couldn’t read this file."),
        AnswersRefusal::NotRead(reason) => format!("{file}: {}", error(reason)),
    },
    put_in: |people| format!("Take in {}", many(people, "person’s answers", "people’s answers")),
    guest: |guest| format!("in the round {}", guest.code),
    hand_over_title: "Hand over what you answered",
    hand_over_about: "The file has your answers, the code of the round and a number drawn by chance: no name, no day. If you change your mind, save it once more; until the round is closed the later file counts.",
    hand_over: "Save my answers as a file",
    handed: |times| match times {
        0 => "Not handed over yet.".into(),
        times => format!("Saved {}.", many(times as usize, "time", "times")),
    },
    file_name: |code, mark| format!("answers-{code}-{mark}.json").to_lowercase(),
    until_closed: |people| {
        format!(
            "{} answered. What comes out is shown once the round is closed.",
            many(people, "person has", "people have")
        )
    },
    too_few: |people| {
        format!(
            "{} answered. Under five nothing is shown, as it would be too easy to tell whose answers are whose.",
            many(people, "person has", "people have")
        )
    },
    shown: |people| {
        format!(
            "{} answered. How far apart you are says more than the middle: talk about that.",
            many(people, "person has", "people have")
        )
    },
    things: |theme| match theme {
        Theme::Phase(phase) => phase_name(phase).into(),
        Theme::Step(step) => step_short(step).into(),
    },
    statements: "Each statement",
    by_person: "Person by person",
    column_thing: "What it is about",
    column_statement: "Statement",
    column_people: "People",
    column_median: "In the middle",
    column_range: "From – to",
    column_dots: "Each person a dot",
    spread_told: |middle, low, high, people| {
        format!("in the middle {middle}; from {low} to {high}; {}", many(people, "person", "people"))
    },
    percent_range: |low, high| format!("{} – {} %", low.percent(), high.percent()),
    points: |halves| if halves % 2 == 0 { (halves / 2).to_string() } else { format!("{}.5", halves / 2) },
    points_range: |low, high| format!("{low} – {high}"),
    held_back: "not shown: too few said something to it",
    dots_about: "Each dot is one person; the line marks the middle. Who said too little to a thing has no dot there.",
    talk: "Talk about these",
    talk_about: "About these some of you are three points or more apart.",
    no_talk: "On nothing are you three points or more apart.",
    parties: "Side by side",
    parties_about: "The middle of each side. A difference is a question to ask each other.",
    parties_not_shown: "The sides are shown apart only if each has five people or more, those who would rather not say included.",
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_points_are_told_as_they_are() {
        let told = [0, 1, 4, 7, 8].map(SEVERAL.points);
        assert_eq!(told, ["0", "0.5", "2", "3.5", "4"]);
    }

    #[test]
    fn what_comes_in_is_told_line_by_line() {
        assert!((SEVERAL.would_be)(0, 0, 0, 0).is_empty());
        assert_eq!((SEVERAL.would_be)(6, 0, 1, 0), ["6 people are new", "1 file is here already"]);
        assert_eq!((SEVERAL.would_be)(1, 2, 0, 1).len(), 3);
    }
}
