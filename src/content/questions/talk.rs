//! Questions that fill no place on a map: getting to know each other, asking
//! leave, and parting with a next step.

use super::Category::{Permission, Relationship, Should};
use super::Mode::{Proactive, Reframing};
use super::Stage::{self, Close, Open, Receive};
use super::Subject::{self, Business};
use super::{Category, Fills, Mode, Question};

const fn talk(tags: (Mode, Stage, Category), subject: Subject, id: &'static str, words: [&'static str; 3]) -> Question {
    let (mode, stage, category) = tags;
    let [text, when_to_use, listen_for] = words;
    Question { id, mode, stage, subject, category, fills: Fills::Nothing, text, when_to_use, listen_for }
}

pub(super) static QUESTIONS: [Question; 14] = [
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
        (Proactive, Close, Relationship),
        Business,
        "useful-next-time",
        [
            "What would be useful for you to hear from me next time?",
            "In the last five minutes.",
            "Something small that you can really bring along.",
        ],
    ),
    talk(
        (Proactive, Close, Relationship),
        Business,
        "meet-next",
        [
            "Who in your unit would it be good for me to meet next?",
            "When the talk went well.",
            "A name, and a sentence you may pass on.",
        ],
    ),
    talk(
        (Proactive, Close, Permission),
        Subject::None,
        "drop-in-again",
        ["May I drop in again in about six weeks?", "At the door.", "A date. “Any time” is a kind way of saying no."],
    ),
    talk(
        (Proactive, Close, Permission),
        Subject::None,
        "a-morning-there",
        [
            "Would you mind if I spent a morning with one of your teams?",
            "When you would like to see the work with your own eyes.",
            "Which team they think of first.",
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
        (Reframing, Stage::Permission, Permission),
        Subject::None,
        "facts-before-deciding",
        [
            "Would it help if I gathered a few facts before anything is decided?",
            "When important things turned out to be open.",
            "What they would do with the facts, and by when they need them.",
        ],
    ),
    talk(
        (Reframing, Close, Should),
        Business,
        "clear-next-time",
        [
            "What should be clear by the time we meet again?",
            "When you part with open questions.",
            "One thing that both of you write down.",
        ],
    ),
    talk(
        (Reframing, Close, Relationship),
        Business,
        "who-should-know",
        [
            "Who should know that we have talked?",
            "At the end, when others have a stake in it.",
            "Who needs to hear it from them and not from you.",
        ],
    ),
];
