//! Questions about results: what a unit wants to reach, and where it stands.

use super::Category::{Is, Should};
use super::Mode::{Either, Proactive, Reframing};
use super::Stage::{Explore, Ground, Lift};
use super::{Category, Fills, Mode, Question, Stage, Subject};
use crate::model::{LevelName, Side};

const fn about(side: Side, mode: Mode, stage: Stage, id: &'static str, words: [&'static str; 3]) -> Question {
    let category: Category = match side {
        Side::Should => Should,
        Side::Is => Is,
    };
    let [text, when_to_use, listen_for] = words;
    let fills = Fills::Cell(LevelName::Business, side);
    Question { id, mode, stage, subject: Subject::Business, category, fills, text, when_to_use, listen_for }
}

pub(super) static QUESTIONS: [Question; 26] = [
    about(
        Side::Should,
        Proactive,
        Explore,
        "matters-most",
        [
            "Which result matters most to you over the next twelve months?",
            "Early, once the small talk is over.",
            "One result that is named before the others, and the words it is named with.",
        ],
    ),
    about(
        Side::Should,
        Proactive,
        Explore,
        "year-went-well",
        [
            "Looking back a year from now, what number will tell you that it went well?",
            "When the answers so far are about plans and projects.",
            "A number, or at least something that somebody counts.",
        ],
    ),
    about(
        Side::Should,
        Proactive,
        Explore,
        "asked-by-above",
        [
            "What is the first thing your own manager wants to hear from you when you report?",
            "When you don’t know yet what this person is judged by.",
            "The figure that gets looked at further up, and how often.",
        ],
    ),
    about(
        Side::Should,
        Proactive,
        Explore,
        "name-to-it",
        [
            "Which outcome have you put your own name to this year?",
            "When there are many wishes and you want to find the one that counts.",
            "A promise with a date, and to whom it was made.",
        ],
    ),
    about(
        Side::Should,
        Reframing,
        Lift,
        "better-if-done",
        [
            "Suppose this is in place and works well: what will be better for the business half a year on?",
            "Right after you have heard the request, and before you say anything about it.",
            "A result instead of an activity. If it is another activity, ask the same of that.",
        ],
    ),
    about(
        Side::Should,
        Reframing,
        Lift,
        "figure-to-move",
        [
            "Which figure do you hope to see move?",
            "When the person thinks in numbers and little time is left.",
            "The name of the figure, and whether anybody reports it today.",
        ],
    ),
    about(
        Side::Should,
        Reframing,
        Lift,
        "worth-it-above",
        [
            "How would the people above you notice that it had been worth doing?",
            "When the request was handed down from somewhere else.",
            "Who is behind the request, and what that person looks at.",
        ],
    ),
    about(
        Side::Should,
        Either,
        Explore,
        "far-enough",
        [
            "How far would that figure have to move for you to call it a success?",
            "When there is a figure, but no aim for it.",
            "A number. A range is fine to begin with.",
        ],
    ),
    about(
        Side::Should,
        Either,
        Explore,
        "by-which-date",
        [
            "By which date do you need that result?",
            "When the aim is clear and nothing has been said of time.",
            "A date, and what depends on it.",
        ],
    ),
    about(
        Side::Is,
        Proactive,
        Ground,
        "where-today",
        [
            "Where does that figure stand today?",
            "As soon as an aim has been named.",
            "The number, of which day it is, and whether it comes from memory.",
        ],
    ),
    about(
        Side::Is,
        Proactive,
        Ground,
        "past-year",
        [
            "What has that figure done over the past year?",
            "When today’s number alone says little.",
            "A slow slide, a sudden drop, or ups and downs with the season.",
        ],
    ),
    about(
        Side::Is,
        Proactive,
        Ground,
        "read-where",
        [
            "Where do you look when you want to know how it stands?",
            "When you would like to see the figures yourself.",
            "The name of a report or a system, and who keeps it.",
        ],
    ),
    about(
        Side::Is,
        Reframing,
        Ground,
        "latest-figures",
        [
            "What do the latest figures say about that result?",
            "Once the request has turned into a result.",
            "Facts. If there are only impressions, keep them as a guess.",
        ],
    ),
    about(
        Side::Is,
        Reframing,
        Ground,
        "since-when",
        [
            "Since when has it looked like this?",
            "When you want to know what else changed at that time.",
            "A month or an event, and whether it was ever better.",
        ],
    ),
    about(
        Side::Is,
        Reframing,
        Ground,
        "costs-a-month",
        [
            "What does the present state cost you in a month?",
            "When it is open whether the matter is worth the effort.",
            "Money, time, or customers. Also: that nobody has ever worked it out.",
        ],
    ),
    about(
        Side::Is,
        Either,
        Ground,
        "best-place",
        [
            "In which part of your unit does that figure look best right now?",
            "When you hear one number for the whole unit.",
            "A team or a place that already does better: worth a visit.",
        ],
    ),
    about(
        Side::Should,
        Proactive,
        Explore,
        "customers-would-say",
        [
            "What would you like customers to say of your unit that they don’t say yet?",
            "When figures make the talk stiff.",
            "A wish that could be turned into something one counts.",
        ],
    ),
    about(
        Side::Should,
        Proactive,
        Explore,
        "three-years-on",
        [
            "Which part of the business will look most different three years from now?",
            "With somebody who likes to think ahead.",
            "What is to grow, what is to go, and what of that is settled already.",
        ],
    ),
    about(
        Side::Should,
        Reframing,
        Lift,
        "in-the-report",
        [
            "In which line of your yearly report would a success show up?",
            "When the request is about people and nothing else so far.",
            "The line, and last year’s figure if they know it by heart.",
        ],
    ),
    about(
        Side::Should,
        Reframing,
        Lift,
        "left-as-it-is",
        [
            "If everything stayed as it is, which of your aims would be in danger?",
            "When you want to know how much hangs on it.",
            "An aim that was promised to somebody, and its date.",
        ],
    ),
    about(
        Side::Should,
        Reframing,
        Lift,
        "wish-in-a-sentence",
        [
            "In one sentence, what do you want the business to get out of this?",
            "When the account of it gets long.",
            "What comes first in the sentence. Write it down word for word.",
        ],
    ),
    about(
        Side::Is,
        Proactive,
        Ground,
        "good-month-bad-month",
        [
            "What does that figure look like in a good month, compared with a bad one?",
            "When it goes up and down a lot.",
            "How far apart the two are, and what is said about the difference.",
        ],
    ),
    about(
        Side::Is,
        Proactive,
        Ground,
        "told-by-customers",
        [
            "What do you hear from customers about it at the moment?",
            "When you want another view than that of the unit.",
            "A complaint or a word of praise that comes up again and again.",
        ],
    ),
    about(
        Side::Is,
        Proactive,
        Ground,
        "others-in-the-field",
        [
            "How do others in your field do on that figure?",
            "When there is nothing to compare with.",
            "A number from outside, and where they have it from.",
        ],
    ),
    about(
        Side::Is,
        Reframing,
        Ground,
        "worst-affected",
        [
            "Where in your unit is it felt most?",
            "When the matter is told as if it were the same everywhere.",
            "One place, and how things are in the others.",
        ],
    ),
    about(
        Side::Is,
        Reframing,
        Ground,
        "figures-that-agree",
        [
            "Which figures bear out that impression, as far as you have them?",
            "When all agree that it is bad and nobody has said how bad.",
            "A report that you may see. If there is none, that is worth noting.",
        ],
    ),
];
