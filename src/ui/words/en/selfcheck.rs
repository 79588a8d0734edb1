//! English: self-checks and what is to be done.

use crate::content::Theme;
use crate::model::{CheckAnswer, CheckKind, Degree, Outcome, Phase, Rated};
use crate::ui::words::{ActionWords, CheckResultWords, SelfcheckWords};

pub(super) const SELFCHECK: SelfcheckWords = SelfcheckWords {
    title: "Self-checks",
    intro: "A few minutes of looking at one’s own work, alone or side by side with a partner at one device. What comes out is something to talk about.",
    offer: |kind| match kind {
        CheckKind::Phases => "Where is this partnership?",
        CheckKind::Readiness => "Are we ready to partner?",
        CheckKind::Learning => "What should we learn?",
    },
    offer_about: |kind| match kind {
        CheckKind::Phases => {
            "24 statements on what people do at the moment, about five minutes. It shows what is going on between you, how sure that is, and what can be done this week."
        }
        CheckKind::Readiness => {
            "20 statements on our own organisation in six steps, from who backs it to what we show for it. What isn’t there yet gets a next step with a day."
        }
        CheckKind::Learning => {
            "36 skills and fields of knowledge that working with partners asks for, in four areas, about a quarter of an hour. For each you say how important it is and how far you are. It shows what to learn first, and ways to do it, most of them without a budget."
        }
    },
    begin: |kind| match kind {
        CheckKind::Phases => "Begin with the statements",
        CheckKind::Readiness => "Look at how ready we are",
        CheckKind::Learning => "Begin with the skills",
    },
    rounds: "Begun and finished",
    no_rounds: "Nothing has been answered yet.",
    called: |kind, about| {
        let kind = match kind {
            Some(CheckKind::Phases) => "Partnership",
            Some(CheckKind::Readiness) => "Readiness",
            Some(CheckKind::Learning) => "Learning needs",
            None => "Self-check",
        };
        if about.is_empty() { kind.into() } else { format!("{kind}: {about}") }
    },
    answered: |answered, of| format!("{answered} of {of} answered"),
    finished: |day| format!("finished {day}"),
    begun: |day| format!("begun {day}"),
    no_day: "without a day",
    back: "All self-checks",
    missing: "This self-check isn’t in the workbook any more. If you removed it just now, Undo brings it back.",
    pages: "This self-check",
    answers: "Answers",
    result: "Result",
    about: "Whom it is about",
    client: "About the work with",
    nobody: "nobody in particular",
    note: "Note",
    note_hint: |kind| match kind {
        CheckKind::Phases | CheckKind::Learning => "with whom you answer, on which project",
        CheckKind::Readiness => "with whom you answer, for which part of the organisation",
    },
    how: "Show",
    one_at_a_time: "one at a time",
    all_on_a_page: "all on one page",
    think_of: |kind| match kind {
        CheckKind::Phases => "Think of the last four weeks. How far is this so?",
        CheckKind::Readiness => "Think of our own organisation today. How far is this in place?",
        CheckKind::Learning => super::learning::LEARNING.how,
    },
    keys: "Keys: 0 to 4, D for don’t know, S to skip.",
    statement: |number, of, theme| match theme {
        // Knowing the phase would lead whoever answers.
        Theme::Phase(_) => format!("Statement {number} of {of}"),
        Theme::Step(step) => format!("Statement {number} of {of} · {}", super::readiness::step_short(step)),
    },
    answer: |kind, answer| match (kind, answer) {
        (CheckKind::Phases, CheckAnswer::Score(score)) => match score.points() {
            0 => "not at all",
            1 => "a little",
            2 => "in part",
            3 => "mostly",
            _ => "entirely",
        },
        (CheckKind::Learning, CheckAnswer::Score(score)) => super::learning::anchor(Rated::Level, score),
        (CheckKind::Readiness, CheckAnswer::Score(score)) => match score.points() {
            0 => "not yet",
            1 => "talked about",
            2 => "begun",
            3 => "mostly",
            _ => "in place",
        },
        (_, CheckAnswer::DontKnow) => "don’t know",
        (_, CheckAnswer::Skipped) => "skip",
    },
    key_of: |answer| match answer {
        CheckAnswer::Score(score) => match score.points() {
            0 => "0",
            1 => "1",
            2 => "2",
            3 => "3",
            _ => "4",
        },
        CheckAnswer::DontKnow => "D",
        CheckAnswer::Skipped => "S",
    },
    previous: "Back",
    next: "Next",
    next_open: "To the next without an answer",
    finish: "Finish and see the result",
    to_result: "See the result",
    newer: "These answers were given to other statements than this version of Groundwork has. They are kept as they are; a newer version can show them.",
    remove: "Remove self-check",
};

pub(super) const RESULT: CheckResultWords = CheckResultWords {
    print: "Print",
    aid: "A conversation aid, not a measurement. It shows how those who answered see it today.",
    outcome: |outcome| match outcome {
        Outcome::Leading(phase) => format!("{} stands out clearly.", phase_name(*phase)),
        Outcome::Several(phases) => format!("Several at once: {}. None of them stands out.", listed(phases)),
        Outcome::Probably(phase) => format!("Probably {}, not clearly.", phase_name(*phase)),
        Outcome::Unclear => "No clear picture: none of the four is at 50 % or more.".into(),
        Outcome::TooLittle => "Too little is answered to say anything yet.".into(),
    },
    nothing_yet: "Of each phase at least four of the six statements need a number. “Don’t know” and “skip” are fine, and count for nothing.",
    why: |front| {
        let name = phase_name(front.which);
        let ahead = match front.is_ahead {
            true => format!("{name} is ahead of every other by ten points or more."),
            false => format!("{name} has the highest figure, but is less than ten points ahead."),
        };
        let holds = match front.holds {
            true => "It would be first whichever single answer is left out.",
            false => "Leaving out one single answer would put another beside it or in front.",
        };
        let apart = match front.is_apart {
            true => "Nothing that isn’t answered could change that.",
            false => "Its span meets that of another: what isn’t answered could still change the order.",
        };
        vec![ahead, holds.into(), apart.into()]
    },
    tie: "Two or more share the highest figure.",
    mixed: "Forming and Performing are both strong, which seldom goes together. Were you thinking of two projects, or of two groups of people? Then answer once for each.",
    too_few: |phases| match phases {
        [one] => format!("For {} too few statements have a number, so nothing is said about it.", phase_name(*one)),
        phases => format!("For {} too few statements have a number, so nothing is said about them.", listed(phases)),
    },
    phases: "The four phases",
    phase_short: phase_name,
    phase: |phase| match phase {
        Phase::Forming => "Forming: getting to know each other",
        Phase::Norming => "Norming: the honeymoon",
        Phase::Storming => "Storming: reality hits",
        Phase::Performing => "Performing: settled and moving on",
    },
    phase_means: |phase| match phase {
        Phase::Forming => "People find out who is who and what each wants.",
        Phase::Norming => "All seems easy, much is promised, and doubts wait.",
        Phase::Storming => "Costs, dates and old interests come to the surface.",
        Phase::Performing => "People rely on each other, and results follow.",
    },
    degree: |degree| match degree {
        Some(Degree::Strong) => "strong",
        Some(Degree::Present) => "present",
        Some(Degree::Traces) => "traces",
        Some(Degree::Little) => "little",
        None => "not enough answers",
    },
    column_phase: "Phase",
    column_scale: "0 to 100 %",
    column_share: "Shown",
    column_between: "Could be",
    column_answered: "With a number",
    percent: |percent| format!("{percent} %"),
    between: |low, high| if low == high { format!("{low} %") } else { format!("{low} to {high} %") },
    of: |answered, of| format!("{answered} of {of}"),
    legend: "The dot is what the answers show. The bar goes from what it would be if all that isn’t answered were 0 to what it would be if all of it were 4.",
    rule_of_thumb: "70 % and more is called strong, from 50 % present, from 30 % traces, below that little. These are rules of thumb.",
    not_a_ladder: "The four are a set and not a ladder: several can go on at once, and each has a figure of its own. Their order is that of our source; Tuckman, who gave them their names, has Storming before Norming.",
    could_be: |between| format!("could be {between}"),
    questions: "What you can ask your partner",
    ask_next: "Ask it next time",
    will_ask: |day| match day {
        "" => "In the plan of your next meeting".into(),
        day => format!("In the plan of the meeting {day}"),
    },
    listen_for: |what| format!("Listen for: {what}"),
    ask_nobody: "Say under Answers with which client this is, and a question goes into the plan of your next meeting at one press.",
    tips: "What you can do this week",
    tips_about: "Which tip suits which phase is our own judgement.",
    no_tips: "No phase is clearly there, so no tip is put first. All of them are here to choose from.",
    other_tips: |count| if count == 1 { "1 other tip".into() } else { format!("{count} other tips") },
    suits: |phases| format!("Suits {phases}"),
    plan_tip: "Do this within a week",
    planned: |day| if day.is_empty() { "On your list".into() } else { format!("On your list, by {day}") },
    pitfalls: "Eight pitfalls",
    pitfalls_about: "Tick what you see. The way out then goes on your list with a date, and you can change both.",
    signs: "Early signs",
    way_out: "A way out",
    seen: "We see this",
    over_time: "Earlier and later",
    theme_short: |theme| match theme {
        Theme::Phase(phase) => phase_name(phase),
        Theme::Step(step) => super::readiness::step_short(step),
    },
    short: |kind, share| match (kind, share) {
        (_, None) => "not enough answers".into(),
        (CheckKind::Phases | CheckKind::Learning, Some(share)) => format!("{} %", share.percent()),
        (CheckKind::Readiness, Some(share)) => super::readiness::degree(Some(share.degree())).into(),
    },
    over_time_about: |kind| match kind {
        CheckKind::Phases => {
            "Finished rounds about the same partnership, with the same statements. A difference is a question to talk about, not a trend."
        }
        CheckKind::Readiness | CheckKind::Learning => {
            "Finished rounds with the same statements. A difference is a question to talk about, not a trend."
        }
    },
    this_one: "this one",
    column_day: "Day",
};

pub(super) const ACTIONS: ActionWords = ActionWords {
    title: "To do",
    none: "Nothing is on the list.",
    add: "Add something to do",
    done: "Done",
    done_on: |day| format!("done {day}"),
    what: "What",
    what_hint: "call the team lead",
    who: "Who",
    due: "By",
    from: "To the self-check",
    called: |number| format!("to do {number}"),
};

pub(super) fn phase_name(phase: Phase) -> &'static str {
    match phase {
        Phase::Forming => "Forming",
        Phase::Norming => "Norming",
        Phase::Storming => "Storming",
        Phase::Performing => "Performing",
    }
}

/// Their names, one after the other.
fn listed(phases: &[Phase]) -> String {
    let names: Vec<&str> = phases.iter().map(|phase| phase_name(*phase)).collect();
    match names.split_last() {
        Some((last, [])) => last.to_string(),
        Some((last, others)) => format!("{} and {last}", others.join(", ")),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phases_are_told_one_after_the_other() {
        assert_eq!(listed(&[]), "");
        assert_eq!(listed(&[Phase::Norming]), "Norming");
        assert_eq!(listed(&[Phase::Forming, Phase::Norming, Phase::Storming]), "Forming, Norming and Storming");
    }
}
