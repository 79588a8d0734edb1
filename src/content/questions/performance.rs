//! Questions about the work: what people would do, and what they do today.

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
    let fills = Fills::Cell(LevelName::Performance, side);
    Question { id, mode, stage, subject: Subject::Performance, category, fills, text, when_to_use, listen_for }
}

pub(super) static QUESTIONS: [Question; 23] = [
    about(
        Side::Should,
        Proactive,
        Explore,
        "done-by-the-best",
        [
            "What do those who already do this best do that others could copy?",
            "When you know whose work it is. Good people are the best source.",
            "Things one could watch, not talents.",
        ],
    ),
    about(
        Side::Should,
        Proactive,
        Explore,
        "beside-them",
        [
            "If I stood beside them on a good day, what would I see them do?",
            "When the answers so far are about attitude.",
            "Steps, words, choices: what a camera would pick up.",
        ],
    ),
    about(
        Side::Should,
        Proactive,
        Explore,
        "finished-by-friday",
        [
            "What would each of them have finished by the end of a good week?",
            "When much is said about effort and little about what comes of it.",
            "Something that is done and can be handed on.",
        ],
    ),
    about(
        Side::Should,
        Reframing,
        Lift,
        "next-morning",
        [
            "What would people do in their work that they don’t do now?",
            "Once the result is clear, to get from there to the daily work.",
            "A verb that one can see. For “know” or “understand”, ask what one would notice.",
        ],
    ),
    about(
        Side::Should,
        Reframing,
        Lift,
        "first-sign",
        [
            "What is the first change in the daily work that you would notice?",
            "When the picture is large and needs a beginning.",
            "Something small, soon, and plain to see.",
        ],
    ),
    about(
        Side::Should,
        Reframing,
        Lift,
        "same-situation",
        [
            "What do the people with the best results do in that same situation?",
            "When only the difficulty is talked about.",
            "A way of working that exists already, and who it is that has it.",
        ],
    ),
    about(
        Side::Should,
        Either,
        Explore,
        "how-often-right",
        [
            "How often would they do that when all goes as you wish?",
            "When the behaviour is clear, and it is open how much of it is enough.",
            "Every time, nine times of ten, once a week: something to count.",
        ],
    ),
    about(
        Side::Is,
        Proactive,
        Ground,
        "usual-day",
        [
            "How does that part of the work go on a usual day?",
            "When you have heard how it ought to be.",
            "What the many do, not what the worst or the best do.",
        ],
    ),
    about(
        Side::Is,
        Proactive,
        Ground,
        "how-many-do",
        [
            "About how many of them work that way today?",
            "When “most” or “hardly anybody” was said.",
            "A share of people, and how it is known.",
        ],
    ),
    about(
        Side::Is,
        Proactive,
        Ground,
        "where-it-turns",
        [
            "At which point of the work do people go about it differently?",
            "When the work has several steps.",
            "One step. It is there that a closer look pays.",
        ],
    ),
    about(
        Side::Is,
        Reframing,
        Ground,
        "last-time",
        [
            "What did people do the last time it came up?",
            "When the talk stays general.",
            "One case, told from beginning to end.",
        ],
    ),
    about(
        Side::Is,
        Reframing,
        Ground,
        "own-eyes",
        [
            "What have you seen of this with your own eyes?",
            "When you suspect that you are hearing hearsay.",
            "The difference between what was seen and what was told.",
        ],
    ),
    about(
        Side::Is,
        Reframing,
        Ground,
        "out-of-ten",
        [
            "Of ten people in that role, how many do it the way you need?",
            "When it is open whether it concerns a few people or all.",
            "Three of ten is another matter than nine of ten.",
        ],
    ),
    about(
        Side::Is,
        Either,
        Ground,
        "strong-and-rest",
        [
            "How does the work differ between your strongest people and the others?",
            "When there are people who do it well.",
            "What is done differently, before what kind of people they are.",
        ],
    ),
    about(
        Side::Should,
        Proactive,
        Explore,
        "new-colleague",
        [
            "What would you want a new colleague to see the old hands do?",
            "When the best are hard to single out.",
            "Habits that everybody there takes for granted.",
        ],
    ),
    about(
        Side::Should,
        Proactive,
        Explore,
        "when-it-gets-busy",
        [
            "What should still be done with care on the busiest day of the year?",
            "When all of the work is called important.",
            "The one thing that may not suffer, and for whose sake.",
        ],
    ),
    about(
        Side::Should,
        Reframing,
        Lift,
        "left-undone",
        [
            "What would people stop doing, if this went the way you hope?",
            "When the wish is for people to do more and more.",
            "Work that nobody would miss.",
        ],
    ),
    about(
        Side::Should,
        Reframing,
        Lift,
        "customer-notices",
        [
            "What would the person at the other end notice about how they are served?",
            "When the work is done for somebody you could ask.",
            "Something that happens sooner, in another way, or not at all.",
        ],
    ),
    about(
        Side::Should,
        Reframing,
        Lift,
        "week-six",
        [
            "Six weeks after the start, what would you find people doing at ten in the morning?",
            "When “afterwards” is still a blank.",
            "A scene. Ask what came just before it, too.",
        ],
    ),
    about(
        Side::Is,
        Proactive,
        Ground,
        "time-goes-where",
        [
            "What do people in that role spend most of their time on?",
            "When you know the role by its name only.",
            "How much of the day goes to what matters most.",
        ],
    ),
    about(
        Side::Is,
        Reframing,
        Ground,
        "told-step-by-step",
        [
            "How would somebody in that role describe the steps they take?",
            "When you know the work from hearsay.",
            "Steps that are skipped, added, or done in another order.",
        ],
    ),
    about(
        Side::Is,
        Reframing,
        Ground,
        "right-already",
        [
            "Which parts of it do people already do well?",
            "When only faults have been named.",
            "What can be left alone.",
        ],
    ),
    about(
        Side::Is,
        Reframing,
        Ground,
        "newest-and-oldest",
        [
            "What differs between those who joined lately and those who have been here for years?",
            "When the request is about a large group.",
            "Who it is about, then. It may be a smaller group than was thought.",
        ],
    ),
];
