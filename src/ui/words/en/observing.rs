//! English: observers' sheets.

use super::sentences::many;
use crate::model::{Behaviour, Heard, Rating, Tally, Word};
use crate::ui::words::ObservingWords;

pub(super) const OBSERVING: ObservingWords = ObservingWords {
    title: "Buddy’s sheet",
    page: "Buddy",
    lead: "Whoever only watches sees what you can’t while you talk. They count, take down words and tell you afterwards what went well and what could be even better.",
    empty: "No sheet yet. Begin one here for whoever comes along, or take in the one that they hand over.",
    begin: "Begin a sheet",
    alone: "Sheets",
    alone_lead: "For a colleague’s meeting at which you only watch. You hand the sheet over as a file.",
    begin_alone: "Sheet for a colleague’s meeting",
    missing: "This sheet isn’t in the workbook any more. If you removed it just now, Undo brings it back.",
    called: |name| if name.is_empty() { "Sheet".into() } else { format!("Sheet of {name}") },
    so_far: |counted, quotes| match (counted, quotes) {
        (0, 0) => "nothing on it yet".into(),
        (counted, 0) => format!("{counted} counted"),
        (counted, quotes) => format!("{counted} counted, {}", many(quotes, "quote", "quotes")),
    },
    about_it: "About this sheet",
    observer: "Who watches",
    about: "Whose talk, and what about",
    about_hint: "Ana’s talk about the night shift",
    on: "Day",
    of: "Of the meeting",
    of_none: "none in this workbook",
    tally: "Counted",
    tally_hint: "A press for each time you hear it. The digits 1 to 7 count too, as long as you aren’t in a text.",
    kinds: kind,
    kinds_explained: |kind| match kind {
        Heard::Should => "where they want to be",
        Heard::Is => "where they are today",
        Heard::Cause => "what helps, what is in the way",
        Heard::Permission => "leave to ask, look or come back",
        Heard::Relationship => "how the two of them stand",
        Heard::Closed => "yes or no would answer it",
        Heard::Pushes => "an answer before the facts",
    },
    counted: |kind, times| format!("{kind}: {times}"),
    less: |kind| format!("One less: {kind}"),
    quotes: "Word for word",
    quote: "What was said",
    quote_hint: "In their very words; Enter is for the next",
    quote_kind: "An example of",
    quote_open: "nothing in particular",
    next_quote: "Next",
    heard: "Taken down",
    none_heard: "Nothing yet. What you take down comes to stand here, the newest first.",
    of_quote: |text| if text.is_empty() { "empty quote".into() } else { text.to_string() },
    remove_quote: |text| format!("Remove quote: {text}"),
    ratings: "How it came across",
    ratings_hint: "To talk about together, not to add up. What there was no occasion for stays not rated.",
    behaviours: behaviour,
    anchors: anchor,
    not_said: "not rated",
    feedback: "To tell them",
    feedback_hint: "What you saw and heard, not what you think of the person.",
    went_well: "Went well",
    went_well_hint: "You said the request back before you asked anything",
    went_well_too: "Went well, too",
    went_well_too_hint: "They looked up the figure because you waited",
    even_better_if: "Even better if …",
    even_better_if_hint: "you let each question stand for three seconds",
    save: "Hand over as a file",
    save_hint: "The file has what is written on this sheet but your silent notes, and nothing else of your workbook.",
    file: "sheet",
    print: "Print on one page",
    print_blank: "Print a blank sheet",
    remove: "Remove sheet",
    seen: "What your buddy saw",
    told,
    times: |times| times.to_string(),
    take_next_time: "Take it as my next time",
    is_next_time: "That is what you will do differently next time.",
    has_next_time: "You have noted something else for next time, below.",
    open: "Open the sheet",
    who_leads: "Who leads",
    take_in: "Take in a sheet",
    is_new: "It isn’t here yet.",
    is_there: "This sheet is here already, word for word. There is nothing to take in.",
    says_otherwise: "This sheet is here already and says something else. Taken in, it says what the file says; one Undo brings back what it says now.",
    put_in: "Take it in",
    put_over: "Say what the file says",
    notice: super::observing_files::notice,
    error: super::observing_files::error,
};

fn kind(kind: Heard) -> &'static str {
    match kind {
        Heard::Should => "Should",
        Heard::Is => "Is",
        Heard::Cause => "Cause",
        Heard::Permission => "Permission",
        Heard::Relationship => "Relationship",
        Heard::Closed => "Closed",
        Heard::Pushes => "Pushes a solution",
    }
}

fn behaviour(behaviour: Behaviour) -> &'static str {
    match behaviour {
        Behaviour::Receives => "Receives the request",
        Behaviour::Lifts => "Lifts to results",
        Behaviour::Grounds => "Grounds in facts",
        Behaviour::Neutral => "Stays neutral",
        Behaviour::Ranges => "Ranges over causes",
        Behaviour::Closes => "Asks permission and closes",
    }
}

fn anchor(behaviour: Behaviour, rating: Rating) -> &'static str {
    use Rating::{Five, One, Three};
    match (behaviour, rating) {
        (Behaviour::Receives, One) => "answers or objects at once",
        (Behaviour::Receives, Three) => "hears it to its end",
        (Behaviour::Receives, Five) => "hears it to its end, says it back and asks what led to it",
        (Behaviour::Lifts, One) => "stays with what was asked for",
        (Behaviour::Lifts, Three) => "asks once what it is for",
        (Behaviour::Lifts, Five) => "keeps asking until there is a result that could be measured",
        (Behaviour::Grounds, One) => "takes opinions as they come",
        (Behaviour::Grounds, Three) => "asks for an example or a figure",
        (Behaviour::Grounds, Five) => "asks for figures, where they come from, and what nobody knows yet",
        (Behaviour::Neutral, One) => "argues for an answer, or against theirs",
        (Behaviour::Neutral, Three) => "lets a preference slip now and then",
        (Behaviour::Neutral, Five) => "one couldn’t tell which answer they would like best",
        (Behaviour::Ranges, One) => "looks at one cause",
        (Behaviour::Ranges, Three) => "looks at two or three, all of a kind",
        (Behaviour::Ranges, Five) => "looks at the work, the surroundings and the people",
        (Behaviour::Closes, One) => "the talk just ends",
        (Behaviour::Closes, Three) => "says what comes next without asking",
        (Behaviour::Closes, Five) => "asks leave to find out more; who does what by when is agreed",
    }
}

/// The names of some kinds as a part of a sentence.
fn named(kinds: &[Heard]) -> String {
    let names: Vec<String> = kinds.iter().map(|of| kind(*of).to_lowercase()).collect();
    match names.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, others)) => format!("{} and {last}", others.join(", ")),
        None => String::new(),
    }
}

/// A sentence on what was counted.
fn told(tally: Tally) -> String {
    if tally.is_empty() {
        return "Nothing was counted.".into();
    }
    let mut all = vec![format!("{} counted.", tally.total())];
    let (leading, missing) = (tally.leading(), tally.missing());
    let wanted = Heard::ALL.iter().filter(|kind| kind.is_wanted()).count();
    if !leading.is_empty() && leading.len() < wanted {
        all.push(format!("Most often: {}.", named(&leading)));
    }
    if !missing.is_empty() && missing.len() < wanted {
        all.push(format!("Never: {}.", named(&missing)));
    }
    let (closed, pushes) = (tally.of(Heard::Closed).get(), tally.of(Heard::Pushes).get());
    if closed > 0 {
        all.push(format!("{} closed.", many(closed.into(), "question was", "questions were")));
    }
    if pushes > 0 {
        all.push(format!(
            "A solution was pushed {}.",
            if pushes == 1 { "once".into() } else { format!("{pushes} times") }
        ));
    }
    all.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Count;

    #[test]
    fn what_was_counted_is_told_in_a_sentence() {
        let check = |counts: &[(Heard, u16)], expect: &str| {
            let mut tally = Tally::default();
            counts.iter().for_each(|(kind, times)| *tally.of_mut(*kind) = Count::new(*times));
            assert_eq!(told(tally), expect);
        };
        check(&[], "Nothing was counted.");
        check(
            &[(Heard::Is, 6), (Heard::Should, 2), (Heard::Closed, 1), (Heard::Pushes, 2)],
            "11 counted. Most often: is. Never: cause, permission and relationship. 1 question was closed. A solution was pushed 2 times.",
        );
        check(&[(Heard::Pushes, 1)], "1 counted. A solution was pushed once.");
        let each = [Heard::Should, Heard::Is, Heard::Cause, Heard::Permission, Heard::Relationship];
        check(&each.map(|kind| (kind, 1)), "5 counted.");
    }
}
