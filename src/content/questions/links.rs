//! Questions for what a map still lacks beside the facts in its cells: what hangs
//! together with what, and with whom.

use super::Category::Map;
use super::Mode::Either;
use super::Stage;
use super::Subject::{self, Business, Capability, Performance};
use super::{Fills, Question};

const fn lacks(fills: Fills, subject: Subject, id: &'static str, words: [&'static str; 3]) -> Question {
    let [text, when_to_use, listen_for] = words;
    Question { id, mode: Either, stage: Stage::Map, subject, category: Map, fills, text, when_to_use, listen_for }
}

pub(super) static QUESTIONS: [Question; 22] = [
    lacks(
        Fills::Performers,
        Performance,
        "whose-work",
        [
            "Whose daily work moves that result most?",
            "Once a result has been named.",
            "A role or a team, not a department as a whole.",
        ],
    ),
    lacks(
        Fills::Performers,
        Performance,
        "hand-in-it",
        [
            "Which roles have a hand in it?",
            "When only one group is talked about.",
            "Those before and after them, and those who lead them.",
        ],
    ),
    lacks(
        Fills::Performers,
        Performance,
        "pick-one-group",
        [
            "If only one group of people could change how they work, which would you pick?",
            "When “everybody” was the answer.",
            "The group that is named first, and what makes it the first.",
        ],
    ),
    lacks(
        Fills::Serves,
        Business,
        "depends-on-it",
        [
            "Which of your results depends on this part of the work?",
            "When you know what people do, and not yet what it is good for.",
            "A result that is on the map, or one that isn’t yet.",
        ],
    ),
    lacks(
        Fills::Serves,
        Business,
        "shows-first",
        [
            "If this work went perfectly from tomorrow, which figure would show it first?",
            "When many things seem to hang together.",
            "One figure, and how soon it would move.",
        ],
    ),
    lacks(
        Fills::Serves,
        Business,
        "would-miss-it",
        [
            "What would suffer in the business if nobody did this any more?",
            "When the work seems to be done because it always was.",
            "A result, or a pause that tells you something too.",
        ],
    ),
    lacks(
        Fills::TrueClient,
        Business,
        "answers-for-it",
        [
            "Who answers for this result at the end of the year?",
            "Early: it is good to know who else needs to be in the room.",
            "A name. If it is another person, ask how the two work together.",
        ],
    ),
    lacks(
        Fills::TrueClient,
        Performance,
        "decides-on-work",
        [
            "Who decides when people in that role are to work differently?",
            "When it is about people who report to somebody else.",
            "Whether a word from the person in front of you would be enough.",
        ],
    ),
    lacks(
        Fills::TrueClient,
        Subject::None,
        "also-content",
        [
            "Who else has to be content with what comes of this?",
            "When you feel that somebody stands behind the request.",
            "People who can stop it later, and have not been asked.",
        ],
    ),
    lacks(
        Fills::TrueClient,
        Business,
        "whose-budget",
        [
            "Whose budget would this come out of?",
            "When the conversation turns to time and money.",
            "Often the person who decides. Not always.",
        ],
    ),
    lacks(
        Fills::Explains,
        Performance,
        "where-felt",
        [
            "Where in the work does that make itself felt?",
            "When somebody tells you of a difficulty and you don’t see yet what it does.",
            "A task, a moment, a group of people.",
        ],
    ),
    lacks(
        Fills::Explains,
        Performance,
        "goes-better-first",
        [
            "If that were out of the way tomorrow, what would go better first?",
            "When a difficulty is complained of by many.",
            "One of the needs on the map, or a new one.",
        ],
    ),
    lacks(
        Fills::Explains,
        Performance,
        "suffers-from-it",
        [
            "Which task suffers most on account of it?",
            "When the difficulty is large and vague.",
            "The task, and who does it.",
        ],
    ),
    lacks(
        Fills::Evidence,
        Capability,
        "recent-example",
        [
            "What is a recent example of that?",
            "Whenever a reason was given in general words.",
            "A day, a place, people: something that happened.",
        ],
    ),
    lacks(
        Fills::Evidence,
        Capability,
        "could-look-at",
        [
            "What could we look at to see whether that is so?",
            "When it is one person’s view, your own included.",
            "Records, a visit, a handful of talks.",
        ],
    ),
    lacks(
        Fills::Evidence,
        Capability,
        "say-themselves",
        [
            "What do the people who do the work say about it?",
            "When the view comes from further up.",
            "Whether anybody has asked them, and when.",
        ],
    ),
    lacks(
        Fills::Solution,
        Subject::None,
        "tried-before",
        [
            "Which of the things you have tried would be worth another go?",
            "Before anybody puts forward something new.",
            "What came of it then, and what would be different now.",
        ],
    ),
    lacks(
        Fills::Solution,
        Subject::None,
        "in-your-hands",
        [
            "What about it could be changed within your own unit?",
            "When others are said to be the ones to act.",
            "What could begin next week without asking anybody.",
        ],
    ),
    lacks(
        Fills::Solution,
        Subject::None,
        "smallest-change",
        [
            "What would be the smallest change worth trying?",
            "When the ideas are large and far away.",
            "Something that a few people could try for a month.",
        ],
    ),
    lacks(
        Fills::Answers,
        Subject::None,
        "easier-for-whom",
        [
            "What exactly will be easier for people once that is in place?",
            "When an idea is on the table before its purpose is.",
            "A difficulty that is on the map, or a new one.",
        ],
    ),
    lacks(
        Fills::Answers,
        Subject::None,
        "still-in-the-way",
        [
            "What would still stand in people’s way afterwards?",
            "When one idea is to take care of everything.",
            "What the idea leaves as it is.",
        ],
    ),
    lacks(
        Fills::Answers,
        Subject::None,
        "meant-to-remove",
        [
            "Which difficulty is that idea meant to remove?",
            "When somebody likes an idea very much.",
            "One difficulty, in the words of the people who have it.",
        ],
    ),
];
