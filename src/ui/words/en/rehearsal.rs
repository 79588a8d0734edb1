//! English: rehearsing alone.

use super::sentences::many;
use crate::ui::words::RehearsalWords;

pub(super) const REHEARSAL: RehearsalWords = RehearsalWords {
    title: "Rehearsal",
    called: |scenario| format!("Rehearsal: {scenario}"),
    missing: "This rehearsal isn’t here any more, or its scenario isn’t. If you removed it just now, Undo brings it back.",
    rules: "You ask, and the client’s card answers. Nobody thinks along here: a question is read by the words in it, what they were is shown below it, and a question that is open and after the right thing brings out a fact of the card.",
    about: "The case and your card",
    nothing_hidden: "The client’s card of this scenario is empty, or in a file of its own, so nobody could answer.",
    remove: "Remove this rehearsal",
    begin: "Rehearse alone",
    begin_hint: "You type your questions, and the client’s card answers by rules that you can see.",
    earlier: "Earlier rehearsals",
    line: |day, questions, ended| {
        let asked = many(questions, "question", "questions");
        if ended { format!("{day} · {asked}") } else { format!("{day} · {asked} · not ended") }
    },
    talk: "The talk",
    client: "Client",
    me: "You",
    came_out: "came out",
    shrugs: "Hm.",
    taken_as: |category| format!("You said it is after: {category}."),
    question: "Your question",
    ask: "Ask",
    choose: "Choose from the questions",
    unclear: "From its words alone it isn’t sure what this question is after. What did you want to hear about?",
    none_of_these: "none of these",
    take_back: "Take it back and ask otherwise",
    end: "End the rehearsal",
    out: "What has come out",
    so_far: |out, of| format!("{out} of {}", many(of, "fact", "facts")),
    no_place: "to be noted",
    ending: "How it went",
    asked: "What you asked",
    missed: "What the client kept",
    nothing_missed: "Nothing: all that was on the card came out.",
    any_question: "any question",
    brought_out_by: |asks| format!("a question for it: {asks}"),
    next_time: "Next time",
    next_time_hint: "the one thing you will do differently",
    map_title: |scenario| format!("Practice: {scenario}"),
    said_by: "the client of a scenario",
    make_map: "Make a map of what came out",
    to_map: |name| format!("Open the map “{name}”"),
    again: "Rehearse it again",
};
