//! English: asking.

use super::sentences::many;
use crate::model::{CellRef, Lack, LooseEnd, Opening, Side};
use crate::ui::pages::map::asking::Form;
use crate::ui::words::{AskingWords, RequestWords};

pub(super) const ASKING: AskingWords = AskingWords {
    ask: "Ask",
    ask_about: |name| format!("Ask about {name}"),
    walk: "Be asked, one question at a time",
    walk_hint: "You are asked about what is open, and each answer goes where it belongs. Leave and come back whenever you like.",
    title: "What to ask",
    close: "Close",
    questions: "Questions that fit here",
    about_factor: "Factor:",
    when: "Helps:",
    listen: "Listen for:",
    what,
    field: |form| match form {
        Form::Fact => "What was said",
        Form::Performers => "Who does the work",
        Form::Cause => "What helps or is in the way",
        Form::Evidence => "What shows it",
        Form::Solution => "What could be done",
        Form::Needs | Form::Causes | Form::TrueClient => "",
    },
    keys: "Enter puts it on the map, Shift+Enter begins a new line.",
    apply: "Put it on the map",
    apply_and_go_on: "Put it on the map and go on",
    back: "Back",
    next: "Next",
    not_now: "Not now",
    put_off: "not now",
    list: "All that is open",
    still_open: |count| match count {
        0 => "No question is left.".into(),
        count => format!("{} left to ask on this map.", many(count, "question is", "questions are")),
    },
    nothing_open: "Every cell and link has its answer, or was put off. Three things are left to you: what else helps or hinders, under “What helps, what hinders”; who sees to each solution, by when and how you will know, in its details; and what the checks say.",
    nothing_here: "Nothing is open here.",
    nothing_said: "Nothing is written down yet.",
    refused: "This place isn’t on the map any more, or can’t be written to.",
    on_the_map: "It is on the map.",
    request: RequestWords {
        begin: "Begin from a request",
        field: "What were you asked for?",
        text: "In their own words. It waits on the new map as an idea until it is clear what it would be good for.",
        add: "Begin",
        cancel: "Cancel",
        keep: "Keep the request as an idea that waits",
    },
};

fn what(opening: Opening) -> &'static str {
    match opening {
        Opening::NoResult(_) => "What it is all for",
        Opening::Cell(CellRef { side: Side::Should, .. }, Lack::Content) => "SHOULD is open",
        Opening::Cell(CellRef { side: Side::Should, .. }, Lack::Certainty) => "SHOULD is guessed",
        Opening::Cell(CellRef { side: Side::Should, .. }, Lack::Facts) => "SHOULD is to be gathered",
        Opening::Cell(CellRef { side: Side::Is, .. }, Lack::Content) => "IS is open",
        Opening::Cell(CellRef { side: Side::Is, .. }, Lack::Certainty) => "IS is guessed",
        Opening::Cell(CellRef { side: Side::Is, .. }, Lack::Facts) => "IS is to be gathered",
        Opening::TrueClient(_) => "Is this the right person?",
        Opening::NoPerformance(_) => "whose work brings it about",
        Opening::NoPerformers(_) => "who does it",
        Opening::NoCause(_) => "what helps or is in the way",
        Opening::NoSolution(_) => "what could be done",
        Opening::Loose(LooseEnd::ServesNothing(_)) => "which business need it serves",
        Opening::Loose(LooseEnd::ExplainsNothing(_)) => "which gap it explains",
        Opening::Loose(LooseEnd::NoEvidence(_)) => "what shows that it is so",
        Opening::Loose(LooseEnd::AnswersNothing(_)) => "which cause it answers",
    }
}
