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

pub(super) static QUESTIONS: [Question; 16] = [
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
];
