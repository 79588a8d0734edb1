//! Questions about what helps and what is in the way, for each of the nine factors.
//!
//! None of them says what it is: each asks how things are at one place.

use super::Category::Cause;
use super::Mode::Either;
use super::Subject::{Business, Capability, Performance};
use super::{Fills, Question, Stage, Subject};
use crate::model::Factor;

/// The first question for a factor.
const fn first(factor: Factor, id: &'static str, words: [&'static str; 3]) -> Question {
    of(factor, Stage::Causes, Capability, id, words)
}

/// Another one.
const fn also(factor: Factor, subject: Subject, id: &'static str, words: [&'static str; 3]) -> Question {
    of(factor, Stage::LookAhead, subject, id, words)
}

const fn of(factor: Factor, stage: Stage, subject: Subject, id: &'static str, words: [&'static str; 3]) -> Question {
    let [text, when_to_use, listen_for] = words;
    let fills = Fills::Cause(factor);
    Question { id, mode: Either, stage, subject, category: Cause, fills, text, when_to_use, listen_for }
}

pub(super) static QUESTIONS: [Question; 29] = [
    first(
        Factor::Outside,
        "from-outside",
        [
            "What comes from outside the organisation that makes this harder or easier?",
            "When everything so far lies within the unit.",
            "Rules, suppliers, prices, the season: what nobody here can change.",
        ],
    ),
    also(
        Factor::Outside,
        Business,
        "on-the-horizon",
        [
            "What do you see coming in your field that could change this picture?",
            "When the aim lies a year or more ahead.",
            "What would move the figure whatever people do.",
        ],
    ),
    first(
        Factor::Expectations,
        "what-is-expected",
        [
            "How do people get to know what is expected of them here?",
            "When people do different things in the same situation.",
            "Where it is written, who says it, and whether both say the same.",
        ],
    ),
    also(
        Factor::Expectations,
        Performance,
        "comes-first",
        [
            "What would people in that role say comes first in their work?",
            "When several aims compete for the same hour.",
            "Whether their first is also the first of the person in front of you.",
        ],
    ),
    first(
        Factor::Feedback,
        "how-am-i-doing",
        [
            "How do people find out how well they are doing at it?",
            "When nobody seems to notice a difference.",
            "How soon, from whom, and whether in numbers.",
        ],
    ),
    also(
        Factor::Feedback,
        Performance,
        "last-talked-about",
        [
            "When did somebody last talk with them about this part of their work?",
            "When it has been like this for long.",
            "What was said, and what happened after it.",
        ],
    ),
    first(
        Factor::Incentives,
        "what-follows",
        [
            "What happens for people when they do it the way you wish?",
            "When people can do it, and now and then don’t.",
            "Nothing, more work, a good word, a bonus for something else.",
        ],
    ),
    also(
        Factor::Incentives,
        Capability,
        "gained-by-the-old-way",
        [
            "What do people gain by going on as before?",
            "When a change was tried once and faded.",
            "Time, peace, money: good sense from where they stand.",
        ],
    ),
    first(
        Factor::Systems,
        "steps-that-slow",
        [
            "Which steps of the process slow people down at this point?",
            "When the work passes through many hands.",
            "Waiting, going back, doing the same twice.",
        ],
    ),
    also(
        Factor::Systems,
        Performance,
        "same-moment",
        [
            "What else lands on people’s desks at the same moment?",
            "When it works on quiet days.",
            "What is pushed aside, and who decides that.",
        ],
    ),
    also(
        Factor::Systems,
        Business,
        "between-units",
        [
            "What in the way the units work together holds that figure back?",
            "When another department was mentioned twice.",
            "Places where something is handed over and gets lost.",
        ],
    ),
    first(
        Factor::Access,
        "not-at-hand",
        [
            "What would people like to have at hand at that moment that they don’t have?",
            "When there is searching, asking around, or a note stuck to a screen.",
            "A piece of information, a tool, a person to ask.",
        ],
    ),
    also(
        Factor::Access,
        Performance,
        "where-they-turn",
        [
            "Where do people turn when they are unsure?",
            "When new and experienced people work side by side.",
            "A person, a page, nowhere. Also how long it takes.",
        ],
    ),
    first(
        Factor::Skill,
        "how-they-became-able",
        [
            "How did those who do it well come to be able to do it?",
            "When some do it well and others don’t.",
            "Years of doing it, a good start, somebody who showed them.",
        ],
    ),
    also(
        Factor::Skill,
        Capability,
        "if-it-had-to-be",
        [
            "If everything depended on it tomorrow, which part would people be able to do?",
            "When it is open whether people can’t or don’t.",
            "The part that would go wrong even then.",
        ],
    ),
    first(
        Factor::Capability,
        "suits-the-people",
        [
            "How well does the work suit the people who do it?",
            "When good people struggle for long.",
            "Strength, eyesight, languages, patience: what the task asks of a person.",
        ],
    ),
    also(
        Factor::Capability,
        Capability,
        "take-to-it",
        [
            "What do the people who take to this work quickly have in common?",
            "When some are good at it from the first week.",
            "What they brought along, and how people are chosen.",
        ],
    ),
    first(
        Factor::Motives,
        "worthwhile",
        [
            "What do people themselves find worthwhile in this part of their work?",
            "When all the rest seems to be in place.",
            "What they are proud of, and what they would be glad to be rid of.",
        ],
    ),
    also(
        Factor::Motives,
        Performance,
        "among-themselves",
        [
            "How do people talk about this among themselves?",
            "When you trust each other enough for the answer.",
            "The words they use when no manager is in the room.",
        ],
    ),
    of(
        Factor::Outside,
        Stage::LookAhead,
        Business,
        "ripples-from-partners",
        [
            "Which decisions of suppliers or partners could touch that result?",
            "When the unit depends on others for its work.",
            "What they already know of, and how early they would hear of more.",
        ],
    ),
    of(
        Factor::Capability,
        Stage::LookAhead,
        Capability,
        "asked-for-at-the-door",
        [
            "What do you look for when you choose people for that work?",
            "When people have just been taken on, or soon will be.",
            "Whether what is looked for is what the work needs.",
        ],
    ),
    of(
        Factor::Motives,
        Stage::LookAhead,
        Capability,
        "reason-to-stay",
        [
            "What makes people stay in that work?",
            "When many leave, or nobody ever does.",
            "What they would lose if the work changed.",
        ],
    ),
    of(
        Factor::Outside,
        Stage::Causes,
        Business,
        "changed-around-us",
        [
            "What changed in the market when the figure began to move?",
            "When the figure has been steady for years and then was not.",
            "An event outside that came first, and not afterwards.",
        ],
    ),
    of(
        Factor::Incentives,
        Stage::Causes,
        Business,
        "aims-that-pull",
        [
            "Which other aims of the unit pull in another direction?",
            "When people are to be quick and thorough, cheap and kind.",
            "The aim that wins when there is time for one only.",
        ],
    ),
    of(
        Factor::Systems,
        Stage::Causes,
        Business,
        "decided-elsewhere",
        [
            "Which decisions taken elsewhere make that result harder to reach?",
            "When the unit waits for others.",
            "Who decides, and whether they know what it does here.",
        ],
    ),
    of(
        Factor::Expectations,
        Stage::Causes,
        Performance,
        "good-enough",
        [
            "How do people tell when such a piece of work is good enough?",
            "When the results differ from one to the next.",
            "A measure that all of them would name, or one for each.",
        ],
    ),
    of(
        Factor::Feedback,
        Stage::Causes,
        Performance,
        "after-a-slip",
        [
            "What happens on the day after something went wrong?",
            "When the same slip comes back.",
            "Whether it reaches the person who could do it differently.",
        ],
    ),
    of(
        Factor::Systems,
        Stage::Causes,
        Performance,
        "stops-halfway",
        [
            "At what point is the work most often interrupted?",
            "When work is begun and lies about.",
            "By whom or by what, and what it takes to begin again.",
        ],
    ),
    of(
        Factor::Access,
        Stage::Causes,
        Performance,
        "searching-for-it",
        [
            "How long does it take people to get what they need for the task?",
            "When they know what they need.",
            "Minutes or days, and whom they have to ask.",
        ],
    ),
];
