//! English: the note to a client after a meeting. No word of the method stands in it.

use crate::exchange::FollowUpWords;
use crate::model::PromisedBy;
use crate::ui::words::FollowUpPageWords;

pub(super) const NOTE: FollowUpWords = FollowUpWords {
    subject: |day| if day.is_empty() { "Our talk".into() } else { format!("Our talk on {day}") },
    hello: |name| if name.is_empty() { "Hello,".into() } else { format!("Hello {name},") },
    thanks: |day| {
        if day.is_empty() { "Thank you for your time.".into() } else { format!("Thank you for your time on {day}.") }
    },
    promised: "What we agreed:",
    promise: |by, name, what, due| {
        let who = match (by, name) {
            (PromisedBy::Me, _) => "I",
            (PromisedBy::Client, _) => "You",
            (PromisedBy::Other, "") => "Someone else",
            (PromisedBy::Other, name) => name,
        };
        let due = if due.is_empty() { String::new() } else { format!(", by {due}") };
        format!("{who}: {}{due}", what.trim_end_matches('.'))
    },
    kept: |line| format!("{line} (done)"),
    next: |day, time| match time {
        "" => format!("We meet again on {day}."),
        time => format!("We meet again on {day} at {time}."),
    },
    noted: "What I took away:",
    noted_of: |title| format!("What I took away on “{title}”:"),
    close: "If I have something wrong, please tell me.",
};

pub(super) const PAGE: FollowUpPageWords = FollowUpPageWords {
    about: "Made of what was agreed and promised in this meeting and when you meet next. What you wrote down stays yours. Change it as you like.",
    with_maps: "with what has come onto their maps and they may see",
    text: "Note to the client",
    kept: "You have changed this note, and it stays as you wrote it. Made anew, it has all that was promised since; Undo brings your words back.",
    anew: "Make it anew",
    copy: "Copy",
    mail: "As a mail draft",
    too_long: "The note is too long to be handed to a mail program. Copy it, and paste it into a mail.",
    save: "Download as text",
    file: "our talk",
};
