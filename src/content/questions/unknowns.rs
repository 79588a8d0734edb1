//! Questions for what is guessed or not known yet, and for leave to find it out.

use super::Category::{Is, Permission};
use super::Mode::{Either, Reframing};
use super::Stage::{self, Ground, Unknowns};
use super::Subject;
use super::{Category, Fills, Mode, Question};

type Tags = (Mode, Stage, Subject, Category);

const fn of(fills: Fills, tags: Tags, id: &'static str, words: [&'static str; 3]) -> Question {
    let (mode, stage, subject, category) = tags;
    let [text, when_to_use, listen_for] = words;
    Question { id, mode, stage, subject, category, fills, text, when_to_use, listen_for }
}

const UNKNOWN: Tags = (Either, Unknowns, Subject::None, Is);
const LEAVE: Tags = (Either, Stage::Permission, Subject::None, Permission);
const SURE: Tags = (Either, Ground, Subject::None, Is);

pub(super) static QUESTIONS: [Question; 14] = [
    of(
        Fills::Guess,
        SURE,
        "how-sure",
        [
            "How sure are you of that, on the facts you have?",
            "When a number came quickly, or from yourself.",
            "Where it comes from: a report, a feeling, a colleague.",
        ],
    ),
    of(
        Fills::Guess,
        SURE,
        "who-sees-it-so",
        [
            "Who else would describe it the same way?",
            "When you have it from one person only.",
            "Somebody you could ask.",
        ],
    ),
    of(
        Fills::Guess,
        SURE,
        "what-to-change",
        [
            "I have put it down like this: what would you change in it?",
            "When you have written something yourself and want it put right.",
            "Their words in place of yours.",
        ],
    ),
    of(
        Fills::ToGather,
        UNKNOWN,
        "who-has-it",
        [
            "Who would have that at hand?",
            "When it is known somewhere, and not in this room.",
            "A name, and whether you may say who sent you.",
        ],
    ),
    of(
        Fills::ToGather,
        UNKNOWN,
        "quickest-way",
        [
            "What would be the quickest way to find that out?",
            "When nobody has ever looked.",
            "Something rough that is enough to decide by.",
        ],
    ),
    of(
        Fills::ToGather,
        (Reframing, Unknowns, Subject::None, Is),
        "before-you-decide",
        [
            "What would you most like to know before you decide?",
            "When you both see how much is open.",
            "The one fact that would change the decision.",
        ],
    ),
    of(
        Fills::ToGather,
        LEAVE,
        "a-week-for-facts",
        [
            "May I come back to you in a week with a few facts on this?",
            "When the open places are on the table and a date is near.",
            "A yes with a day in it.",
        ],
    ),
    of(
        Fills::ToGather,
        LEAVE,
        "talk-to-some",
        [
            "Would it be all right if I spoke with two or three of the people who do the work?",
            "When only they can say how it really goes.",
            "Names, and who tells them that you are coming.",
        ],
    ),
    of(
        Fills::ToGather,
        LEAVE,
        "see-the-report",
        [
            "Could I have a look at that report myself?",
            "When figures are quoted from memory.",
            "Who can send it to you, and what you may do with it.",
        ],
    ),
    of(
        Fills::ToGather,
        UNKNOWN,
        "where-opinions-part",
        [
            "On which points do opinions in your unit differ most?",
            "When you have heard two accounts.",
            "A point that a look at the facts would settle.",
        ],
    ),
    of(
        Fills::ToGather,
        UNKNOWN,
        "taken-for-granted",
        [
            "What are we taking for granted here that nobody has looked at?",
            "When all seems clear very soon.",
            "A sentence that begins with “everybody knows”.",
        ],
    ),
    of(
        Fills::ToGather,
        (Reframing, Unknowns, Subject::None, Is),
        "asked-in-the-meeting",
        [
            "What will the others ask you that you could not answer today?",
            "When they have to stand up for the decision.",
            "The question they fear. It tells you where to look first.",
        ],
    ),
    of(
        Fills::ToGather,
        (Reframing, Stage::Permission, Subject::None, Permission),
        "hold-the-date",
        [
            "Could we leave the date open until I have talked to those who do the work?",
            "When a date is being fixed before anything is known.",
            "What hangs on the date, and who set it.",
        ],
    ),
    of(
        Fills::ToGather,
        LEAVE,
        "watch-for-an-hour",
        [
            "Would you let me watch the work for an hour or two?",
            "When the accounts of it don’t go together.",
            "Where you would be least in the way, and who should be told.",
        ],
    ),
];
