//! English: scenarios and clients’ cards as files.

use super::sentences::{capitalised, item, many};
use super::shared_file::{self, Called};
use crate::exchange::{ScenarioFileError, ScenarioNotice, ScenarioPart};
use crate::model::{ItemKind, NotACode, PracticeRole};
use crate::ui::words::PracticeFileWords;

pub(super) const FILES: PracticeFileWords = PracticeFileWords {
    title: "Give it to others",
    lead: "Two files: the lead’s has nothing in it of what there is to find out, the client’s opens with a code.",
    for_lead: "The lead’s file",
    for_client: "The client’s file",
    for_all: "Everything in one file",
    for_all_hint: "Everything in one file is for somebody who prepares practice: whoever opens it can read all of it.",
    no_client: "There is nothing to uncover in it, so there is no client’s file yet.",
    file: "practice",
    file_for: |stem, role| match role {
        PracticeRole::Client => format!("{stem}-client.json"),
        PracticeRole::Lead | PracticeRole::Observer => format!("{stem}-lead.json"),
    },
    code: |code| {
        format!(
            "The code of the client’s file: {code}. Note it now and give it to whoever plays the client; it is kept nowhere."
        )
    },
    copy_code: "Copy the code",
    from_file: "From a file",
    brings: |title, facts| {
        let scenario = capitalised(&item(ItemKind::Scenario, title));
        match facts {
            0 => format!("{scenario}."),
            facts => format!(
                "{scenario}, with {} to uncover. Put in, everything in it can be read here.",
                many(facts, "fact", "facts")
            ),
        }
    },
    notice,
    put_in: "Put it in",
    locked: |title| match title {
        "" => "A client’s card. It is for the client alone and opens with its code.".into(),
        title => format!("The client’s card of “{title}”. It is for the client alone and opens with its code."),
    },
    enter_code: "Code",
    code_hint: "twelve digits and letters",
    open: "I play the client: open the card",
    no_code: |error| match error {
        NotACode::Length(found) => {
            format!("A code has twelve digits and letters; {} here.", many(found, "stands", "stand"))
        }
        NotACode::Letter(letter) => format!("There is no “{letter}” in codes."),
        NotACode::Mistyped => "This isn’t quite the code: a letter is wrong, or two have changed places.".into(),
    },
    error,
};

const CALLED: Called =
    Called { one: "a scenario or a client’s card", any: "scenario or client’s card", short: "file" };

/// Why a scenario or a client’s card can’t be read from a file.
pub(super) fn error(error: &ScenarioFileError) -> String {
    match error {
        ScenarioFileError::File(error) => shared_file::error(error, &CALLED),
        ScenarioFileError::NoFacts => "There are no hidden facts in this file: nothing to uncover.".into(),
        ScenarioFileError::TooMany { found, most } => {
            format!("There are {found} facts in this file; more than {most} can’t be taken in.")
        }
        ScenarioFileError::NoText { fact } => format!("Fact {fact} in this file says nothing."),
        ScenarioFileError::Misread(part) => place(part),
        ScenarioFileError::WrongCode => {
            "This code doesn’t open this card. Is it the code that was shown for this very file?".into()
        }
        ScenarioFileError::Altered => {
            "The code is right, but the file was changed after it was made. Please ask for it once more.".into()
        }
    }
}

fn place(part: &ScenarioPart) -> String {
    match part {
        ScenarioPart::Text(name) => format!("In this file “{name}” should be a text."),
        ScenarioPart::List(name) => format!("In this file “{name}” should be a list."),
        ScenarioPart::Fact(number) => {
            format!("Fact {number} in this file should be a group of fields in braces, such as “text”.")
        }
        ScenarioPart::InFact(number, name) => format!("In fact {number} of this file “{name}” should be a text."),
        ScenarioPart::For => "In this file “for” should say “lead” or “all”.".into(),
        ScenarioPart::Locked => {
            "What is locked in this file can’t be read: a part of it is missing or was changed.".into()
        }
    }
}

/// What was found in a file that could be read.
fn notice(notice: &ScenarioNotice) -> String {
    match notice {
        ScenarioNotice::WithoutFacts => {
            "This is the lead’s file: the client’s card isn’t in it. Whoever plays the client needs the other file."
                .into()
        }
        ScenarioNotice::UnknownFields(names) => {
            let named: Vec<String> = names.iter().map(|name| format!("“{name}”")).collect();
            format!("This version doesn’t know what to do with {}, and leaves that out.", named.join(", "))
        }
        ScenarioNotice::UnknownWords(count) => {
            format!("{} known to this version; what is said there is kept.", many(*count, "word isn’t", "words aren’t"))
        }
    }
}
