//! Questions with which a talk ends: leave to do something, and a small next step.

use super::Category::{Permission, Relationship, Should};
use super::Mode::{Proactive, Reframing};
use super::Question;
use super::Stage::{self, Close};
use super::Subject::{self, Business};
use super::talk::talk;

pub(super) static QUESTIONS: [Question; 18] = [
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
    talk(
        (Proactive, Close, Relationship),
        Business,
        "heard-about-you",
        [
            "What would you like me to tell my own colleagues about your plans?",
            "When much was said and some of it in confidence.",
            "What may leave the room.",
        ],
    ),
    talk(
        (Proactive, Close, Relationship),
        Business,
        "when-plans-begin",
        [
            "At what moment in your planning would it help you to talk with me?",
            "When you have heard of plans late before.",
            "A moment in their year: the budget, a new product, a new team.",
        ],
    ),
    talk(
        (Proactive, Close, Permission),
        Subject::None,
        "sit-in-on-a-meeting",
        [
            "May I sit in on one of your team’s meetings and just listen?",
            "When you wish to hear how the unit talks about its work.",
            "Which meeting, and how they will introduce you.",
        ],
    ),
    talk(
        (Proactive, Close, Permission),
        Subject::None,
        "read-what-you-read",
        [
            "May I be put on the list of those who get your monthly figures?",
            "When a report was mentioned with respect.",
            "Who sends it, and whether you may quote from it.",
        ],
    ),
    talk(
        (Proactive, Close, Permission),
        Subject::None,
        "call-when-i-hear",
        [
            "Is it all right if I call you when I come across something on this?",
            "When there is a matter that you both care about.",
            "How they like to be reached.",
        ],
    ),
    talk(
        (Proactive, Close, Permission),
        Subject::None,
        "speak-with-deputy",
        [
            "Would you mind if I talked to your deputy as well?",
            "When others run the daily work.",
            "Whether they tell the deputy themselves.",
        ],
    ),
    talk(
        (Reframing, Close, Relationship),
        Business,
        "missed-today",
        [
            "What have I not asked you about that I should have?",
            "Just before the end.",
            "Something that was on their mind all along.",
        ],
    ),
    talk(
        (Reframing, Close, Relationship),
        Business,
        "how-this-was",
        [
            "How was this talk for you?",
            "When you asked more than was expected.",
            "Relief, impatience, curiosity: it tells you how to begin next time.",
        ],
    ),
    talk(
        (Reframing, Close, Relationship),
        Business,
        "best-way-back",
        [
            "How would you like to hear from me in the meantime?",
            "When facts will come in one by one.",
            "A call, a line, five minutes on a fixed day.",
        ],
    ),
    talk(
        (Reframing, Close, Should),
        Business,
        "decide-by-then",
        [
            "What do you want to be able to decide when we next sit down?",
            "When you have agreed to look into something.",
            "The decision, and who takes part in it.",
        ],
    ),
    talk(
        (Reframing, Close, Should),
        Business,
        "enough-to-go-on",
        [
            "How much would we need to know for you to feel safe going ahead?",
            "When looking into it could go on for ever.",
            "Where enough is. It is often less than one thinks.",
        ],
    ),
];
