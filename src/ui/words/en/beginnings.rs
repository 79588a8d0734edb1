//! English: around the guide to getting started.

use crate::content::Leaning;
use crate::model::Reply;
use crate::ui::words::BeginningsWords;

pub(super) const BEGINNINGS: BeginningsWords = BeginningsWords {
    title: "Getting started with clients",
    intro: "Ten minutes to read, and a list to use: one for yourself and one for each client. Only you see what you tick.",
    whose: "List",
    own: "for myself",
    gone: "That client isn’t in the workbook any more. This is the list for yourself.",
    done: |done, of| format!("{done} of {of} steps done."),
    done_short: |done, of| format!("{done} of {of}"),
    all_done: "All of it is done.",
    next: |step| format!("Next: {step}"),
    to_next: "Go to the next step",
    for_all: "counts for every client",
    ticked: |day| format!("ticked {day}"),
    chapters: "Chapters",
    steps: "To do",
    steps_of: |chapter| format!("To do: {chapter}"),
    instead_of: "Instead of",
    say: "Say",
    quoted: |words| format!("“{words}”"),
    chooser: "Quietly, or openly?",
    chooser_invites: "What follows is for a quiet start. Whether that suits your organisation, seven questions help to find out.",
    chooser_questions: "Seven questions, and what speaks for which",
    leaning: |leaning| match leaning {
        Leaning::Quiet => "It leans to a quiet start.",
        Leaning::Open => "It leans to an open start.",
        Leaning::QuietFirst => "It leans to a quiet start first, and an open one later.",
        Leaning::NotClear => "It isn’t clear yet.",
    },
    leaning_means: |leaning| match leaning {
        Leaning::Quiet => {
            "Begin with one client, and tell nobody but your own manager. Look at these questions again in three months."
        }
        Leaning::Open => {
            "Tell it together with whoever wants it at the top, by a result and not by a model. The chapters help all the same: an announcement opens doors, and the talks behind them are these."
        }
        Leaning::QuietFirst => {
            "Begin with one or two clients. What speaks for a quiet start is also what has to change before you tell everybody."
        }
        Leaning::NotClear => {
            "Too little is known, or it hangs on whether somebody at the top wants it. What is not known yet is what to find out."
        }
    },
    replies: |reply| match reply {
        Reply::Yes => "yes",
        Reply::No => "no",
        Reply::Unsure => "don’t know",
    },
    unanswered: "not answered",
    for_quiet: "For a quiet start",
    for_open: "For an open start",
    not_known: "Not known yet",
    rule_of_thumb: "A rule of thumb of ours, and no measurement: an open start is never advised without somebody at the top, and at once only where little speaks against it. You know your organisation; the reasons count for more than the advice.",
    with_client: "Getting started",
    to_guide: "To the steps",
};
