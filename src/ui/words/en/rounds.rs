//! English: rounds of practice, and what came out of them.

use super::sentences::many;
use crate::model::{Rating, Trend, Way, Word};
use crate::ui::words::{ProgressWords, RoundWords};

pub(super) const ROUNDS: RoundWords = RoundWords {
    title: "Feedback",
    rounds: "Rounds",
    rounds_hint: "Whoever observes begins a sheet when the talk begins: counts, words as they were said, facts that came out, and what to tell afterwards.",
    observe: "Observe a round",
    called: |title| if title.is_empty() { "Round".into() } else { format!("Round: {title}") },
    led_by: |name| if name.is_empty() { "you led".into() } else { format!("{name} led") },
    who_led: "Who led",
    who_led_hint: "their name; empty if you led yourself",
    gone: "The scenario of this round isn’t in this workbook. What stands on the sheet stays.",
    back: "All feedback",
    facts: "Facts that came out",
    facts_hint: "Tick the number that the fact has on the client’s card; whoever plays the client knows it. What the fact says stands nowhere here.",
    fact: |number| format!("Fact {number}"),
    facts_out: |out, of| format!("{out} of {}", many(of, "fact", "facts")),
    facts_unknown: "How many facts there are isn’t known here, as the client’s card is elsewhere. Ask whoever plays the client.",
    how_many: "Facts on the client’s card",
    how_many_refused: "A whole number from 1 to 200, or nothing. This isn’t kept yet.",
    on_paper: |out, of| format!("{out} of {of}"),
    notes: "Silent notes",
    notes_lead: "For yourself, before anybody speaks. They stay on this sheet: neither the file nor the paper has them.",
    notes_hint: "the moment at which the talk turned",
    next_time: "Next time",
    next_time_hint: "the one thing that whoever led means to do differently",
    stands_there: |title| match title {
        "" => "This sheet is of a round with another scenario. Taken in, it stands there.".into(),
        title => format!("This sheet is of a round with another scenario, “{title}”. Taken in, it stands there."),
    },
    not_here: |title| {
        match title {
        "" => "The scenario of this sheet isn’t in this workbook. Taken in, the sheet stands under Feedback, with all that is on it.".into(),
        title => format!(
            "The scenario of this sheet, “{title}”, isn’t in this workbook. Taken in, the sheet stands under Feedback, with all that is on it."
        ),
    }
    },
    of_a_meeting: "This sheet is of a meeting, not of a round with a scenario. Taken in, it stands under Meetings.",
    nobody_named: "It doesn’t say who led. Taken in, it counts as yours; you can name somebody else on the sheet.",
    take_own: "Take it in: I led",
    take_of: |name| format!("Take it in: {name} led"),
};

pub(super) const PROGRESS: ProgressWords = ProgressWords {
    lead: "What observers saw, round by round. Something to talk about, not a mark for anybody.",
    empty: "No round yet. Open a scenario and begin a sheet with “Observe a round”, or take in one that somebody hands you.",
    of_lead: |name, rounds| {
        let name = if name.is_empty() { "You" } else { name };
        format!("{name}: {}", many(rounds, "round", "rounds"))
    },
    rated: |marks| format!("n = {marks}"),
    drawn: |behaviour, points| {
        let name = (super::observing::OBSERVING.behaviours)(behaviour);
        if points.is_empty() { format!("{name}: not rated") } else { format!("{name}: {points}") }
    },
    point: |day, mark| format!("{day} {mark}"),
    no_day: "no day",
    trend,
    few: "Rounds are compared from the third one on in which a behaviour was rated.",
    round_by_round: "Round by round",
    next_times: "Next time",
    no_next_times: "Nothing noted yet. At the end of a rehearsal, and on each sheet, there is room for the one thing to do differently.",
    rehearsed: "rehearsal",
    who: |name| format!("{name}:"),
    tried: "Tried it",
    tried_what: |text| format!("Tried it: {text}"),
    tried_on: |day| format!("tried, {day}"),
    take_up: "Take it up again",
    take_up_what: |text| format!("Take it up again: {text}"),
    meant: |text, day| format!("You wanted to do differently (noted {day}): {text}"),
    meant_undated: |text| format!("You wanted to do differently: {text}"),
    all: "All of them",
    into_plan: "Put it into the plan",
    into_plan_hint: "It stands among the questions then, and on the printed plan, too.",
    in_plan: "It stands in the plan.",
};

/// What can be said of marks, and no more than that.
fn trend(trend: Trend) -> String {
    let (first, last, middle, way) = match trend {
        Trend::TooFew => return String::new(),
        Trend::Told { first, last, middle, way } => (first, last, middle, way),
    };
    let way = match way {
        Way::Steady => return format!("{} each time.", first.word()),
        Way::Rising => "Never lower than the time before",
        Way::Falling => "Never higher than the time before",
        Way::Mixed => "Up and down",
    };
    format!("{way}: first {}, last {}, {}.", first.word(), last.word(), in_the_middle(middle))
}

fn in_the_middle((low, high): (Rating, Rating)) -> String {
    match low == high {
        true => format!("the middle one {}", low.word()),
        false => format!("the two in the middle {} and {}", low.word(), high.word()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Rating::{Five, One, Three};

    #[test]
    fn a_trend_is_told_in_a_sentence_that_says_no_more_than_the_marks() {
        let check = |marks: &[Rating], expect: &str| assert_eq!(trend(Trend::of(marks)), expect, "{marks:?}");
        check(&[], "");
        check(&[Five, One], "");
        check(&[Three, Three, Three], "3 each time.");
        check(&[One, Three, Five], "Never lower than the time before: first 1, last 5, the middle one 3.");
        check(&[Five, Five, One], "Never higher than the time before: first 5, last 1, the middle one 5.");
        check(&[One, Five, Three, Five], "Up and down: first 1, last 5, the two in the middle 3 and 5.");
    }
}
