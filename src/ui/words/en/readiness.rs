//! English: what comes out of a round on readiness.

use super::sentences::many;
use crate::content::Ready;
use crate::model::{CheckAnswer, CheckKind, Degree, ReadinessStep};
use crate::ui::words::ReadinessWords;

pub(super) const READINESS: ReadinessWords = ReadinessWords {
    nothing_yet: "Nothing is answered yet. A few answers are enough to see what could come next.",
    told: |count, of, ready| {
        let what = match ready {
            Ready::There => "in place, or mostly",
            Ready::Begun => "begun",
            Ready::NotYet => "not yet, or no more than talked about",
            Ready::Unknown => "not known",
            Ready::Unsaid => "not answered",
        };
        format!("{count} of {of} {what}")
    },
    offered: |count| match count {
        0 => "Nothing here asks for a next step today. What is begun goes on.".into(),
        1 => "One next step is offered below.".into(),
        count => {
            format!("{} are offered below. Two or three at a time are enough.", many(count, "next step", "next steps"))
        }
    },
    aid: "A conversation aid, not a measurement. It shows how those who answered see it today.",
    steps: "The six steps",
    step: |step| match step {
        ReadinessStep::Sponsorship => "Sponsorship, leadership and vision",
        ReadinessStep::Skills => "Skills, by practice and feedback",
        ReadinessStep::BothWays => "Unasked talks, and talks about requests",
        ReadinessStep::Introduction => "How to introduce it",
        ReadinessStep::Change => "Managing the change",
        ReadinessStep::Results => "Showing results",
    },
    step_means: |step| match step {
        ReadinessStep::Sponsorship => "This comes first: skills without backing stay unused.",
        ReadinessStep::Skills => "One learns to lead such talks by leading them, with someone who says what they saw.",
        ReadinessStep::BothWays => "Trust grows while nothing is pending, and it is needed when a request comes.",
        ReadinessStep::Introduction => "Quietly or openly: what fits hangs on the organisation.",
        ReadinessStep::Change => "A new way of working is a change like any other, and doesn’t look after itself.",
        ReadinessStep::Results => "Nothing wins people over like a result that a colleague tells of.",
    },
    degree,
    answered: |answered, of| format!("{answered} of {of} with a number"),
    said: |answer| match answer {
        Some(CheckAnswer::Skipped) | None => "not answered",
        Some(answer) => (super::selfcheck::SELFCHECK.answer)(CheckKind::Readiness, answer),
    },
    next: "Next step",
    plan: |ready| match ready {
        Ready::Unknown => "Find out within a week",
        _ => "Do this within two weeks",
    },
    legend: "The dot is what the answers show. The bar goes from what it would be if all that has no number were 0 to what it would be if all of it were 4. Largely in place is 70 % and more, well begun from 50 %, first moves from 30 %: rules of thumb.",
    to_chooser: "Quietly or openly? To the seven questions",
    map_about: "Between how people’s work is looked after today and how it is to be lies a gap, as in any other map.",
    begin_map: "Begin the map of our own organisation",
    open_map: |title| match title {
        "" => "Open the map of our own organisation".into(),
        title => format!("Open the map “{title}”"),
    },
    change_about: "How far it has come, what was tried and when to look again is written down day by day.",
    to_change: "To how the change goes",
};

pub(super) fn step_short(step: ReadinessStep) -> &'static str {
    match step {
        ReadinessStep::Sponsorship => "Sponsorship",
        ReadinessStep::Skills => "Skills",
        ReadinessStep::BothWays => "Both kinds of talks",
        ReadinessStep::Introduction => "Introduction",
        ReadinessStep::Change => "Change",
        ReadinessStep::Results => "Results",
    }
}

pub(super) fn degree(degree: Option<Degree>) -> &'static str {
    match degree {
        Some(Degree::Strong) => "largely in place",
        Some(Degree::Present) => "well begun",
        Some(Degree::Traces) => "first moves",
        Some(Degree::Little) => "little yet",
        None => "not enough answers",
    }
}
