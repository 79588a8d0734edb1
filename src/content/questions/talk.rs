//! Questions with which a talk begins: getting to know each other, and taking in
//! a request. Like those with which it ends they fill no place on a map.

use super::Category::{Permission, Relationship};
use super::Mode::{Proactive, Reframing};
use super::Stage::{self, Open, Receive};
use super::Subject::{self, Business};
use super::{Category, Fills, Mode, Question};

pub(super) const fn talk(
    tags: (Mode, Stage, Category),
    subject: Subject,
    id: &'static str,
    words: [&'static str; 3],
) -> Question {
    let (mode, stage, category) = tags;
    let [text, when_to_use, listen_for] = words;
    Question { id, mode, stage, subject, category, fills: Fills::Nothing, text, when_to_use, listen_for }
}

pub(super) static QUESTIONS: [Question; 12] = [
    talk(
        (Proactive, Open, Relationship),
        Business,
        "kept-you-busy",
        [
            "What has kept you busiest since we last spoke?",
            "To begin with, when nothing is pending.",
            "What takes their time, and whether they chose it.",
        ],
    ),
    talk(
        (Proactive, Open, Relationship),
        Business,
        "proud-of",
        [
            "What are you proudest of in your unit these past months?",
            "When you hardly know each other.",
            "What counts as good here, and who made it happen.",
        ],
    ),
    talk(
        (Proactive, Open, Relationship),
        Business,
        "understand-better",
        [
            "What should people like me understand better about your business?",
            "When you are new to the unit.",
            "What outsiders always get wrong.",
        ],
    ),
    talk(
        (Reframing, Receive, Relationship),
        Business,
        "led-to-it",
        [
            "What led you to think of this?",
            "As the first question after a request.",
            "The story before the request, told without being hurried.",
        ],
    ),
    talk(
        (Reframing, Receive, Relationship),
        Business,
        "set-it-off",
        [
            "What happened in the business that brought this to your desk now?",
            "When the request comes suddenly or with a short deadline.",
            "An event, a figure that slipped, or somebody’s impatience.",
        ],
    ),
    talk(
        (Reframing, Receive, Relationship),
        Business,
        "riding-on-it",
        [
            "What is riding on this for you?",
            "When the person seems to be under pressure.",
            "A deadline, a promise, a worry.",
        ],
    ),
    talk(
        (Reframing, Receive, Permission),
        Subject::None,
        "a-few-questions",
        [
            "May I ask you a few questions first, so that what we do really helps?",
            "When a yes or no is expected of you on the spot.",
            "How much time you are given.",
        ],
    ),
    talk(
        (Proactive, Open, Relationship),
        Business,
        "came-to-this-job",
        [
            "How did you come to lead this unit?",
            "At a first meeting.",
            "What they did before, and what they still like to talk about.",
        ],
    ),
    talk(
        (Proactive, Open, Relationship),
        Business,
        "changed-since-spring",
        [
            "What is different in your unit from a year ago?",
            "When you have not been there for a while.",
            "New people, new rules, a new tone.",
        ],
    ),
    talk(
        (Reframing, Receive, Relationship),
        Business,
        "hoped-of-me",
        [
            "What do you hope that I can do for you?",
            "When the request is still vague.",
            "A pair of hands, an opinion, an ally: it is good to know which.",
        ],
    ),
    talk(
        (Reframing, Receive, Permission),
        Subject::None,
        "half-an-hour-now",
        [
            "Could we take half an hour for this, so that I get it right?",
            "When the request reaches you in a corridor.",
            "A time that both of you can keep free of calls.",
        ],
    ),
    talk(
        (Reframing, Receive, Permission),
        Subject::None,
        "write-it-down",
        [
            "May I write down how you put it?",
            "When the request has just been made.",
            "Their own words. You will need them again.",
        ],
    ),
];
