//! When something is asked for: courses, time, data, and how to part.

use super::{Chapter, Example, Section, Step};

pub(super) const COURSE: Chapter = Chapter {
    id: "asked-for-a-course",
    title: "When they ask for a course",
    sections: &[
        Section::of(&[
            "“We need a course” is no nuisance. Somebody tells you that something worries them, in the words that they have for it. If you say no, you are the one who stands in the way. If you only say yes, you may build something for the wrong reason. So take it seriously, write it down as they said it, and ask for leave to ask.",
            "Then go up before you go down. First: what should be better afterwards, and how would anybody notice? Next: how is it today? Only then: what is in the way? There look at everything. Do people know what is expected of them, and hear how they are doing? Have they the tools and the time, do they gain or lose by doing it well, can they do it at all? If it is the skill that is missing, you have your course, and a reason for it. If it isn’t, they will often say so before you do.",
            "Is it for next week, with the room booked? Then help with what can still be helped. Afterwards ask yourself how you could have known of it sooner, and from whom.",
        ]),
        Section::examples(&[
            Example {
                instead_of: "Training won’t solve that.",
                say: "I’d be glad to help with this. What will be different once it has worked?",
                because: "Who hears a no defends the course. Who hears this begins to describe the result.",
            },
            Example {
                instead_of: "Who says that they need it?",
                say: "What did you see or hear that made you think of it?",
                because: "It asks for facts, and looks for nobody to blame.",
            },
            Example {
                instead_of: "Which topics should be in it?",
                say: "If all of them did it well tomorrow, what would you see them doing?",
                because: "Topics lead to slides. Doing leads to what is missing.",
            },
        ]),
    ],
    steps: &[
        Step {
            id: "request-word-for-word",
            once: false,
            text: "I have written down a request word for word, before I said anything to it.",
        },
        Step { id: "asked-leave", once: false, text: "I have asked whether I may ask, and was told yes." },
        Step {
            id: "result-before-topic",
            once: false,
            text: "I know what should be better afterwards, and how one would notice.",
        },
    ],
};

pub(super) const DATA: Chapter = Chapter {
    id: "time-and-data",
    title: "Asking for time, and for leave to find out",
    sections: &[
        Section::of(&[
            "At some point neither of you knows enough. That is the moment to ask for two things: a little time, and permission to look. Name what nobody knows yet, how you would find it out, how long that takes, and what they will be able to decide then. The less you ask for, the easier the yes. Three conversations and the figures of last quarter are plenty for a start.",
            "Say what becomes of what you hear: who will see it, whether names stand on it, and what you do when somebody tells you something unpleasant. People speak openly again only to those who treated it well. And use the figures that exist before you have anything counted anew. Most units have more of them than they look at.",
            "Then say when you will be back, with a date. Waiting without an end feels like a no.",
        ]),
        Section::examples(&[
            Example {
                instead_of: "I have to do an analysis first.",
                say: "Two things I don’t know yet: how often it happens, and what your best people do. May I talk with three of them, and be back on Thursday week?",
                because: "What is missing and a date say more than a method.",
            },
            Example {
                instead_of: "I can’t begin without data.",
                say: "We could start on Monday and hope, or I take two days to find out whether it will help. Which would you rather?",
                because: "The choice stays with whoever pays for it.",
            },
        ]),
    ],
    steps: &[
        Step {
            id: "asked-for-time",
            once: false,
            text: "I have asked for time and for permission to find out, and named the day on which I come back.",
        },
        Step { id: "said-who-sees", once: false, text: "Those whom I asked know who will see what they told me." },
        Step { id: "brought-facts", once: false, text: "I was back on that day, with facts and without a lecture." },
    ],
};

pub(super) const EXITS: Chapter = Chapter {
    id: "honest-exits",
    title: "Five honest ways out",
    sections: &[
        Section::of(&[
            "A talk about a request can end in five ways. All five are good, as long as both of you know which one it is. Say it aloud at the end, and send two lines on the same day.",
        ]),
        Section::under(
            "The request stands",
            &[
                "You asked, and the facts bear it out. Build it, with the result as its aim and a figure to look at later.",
            ],
        ),
        Section::under(
            "First some facts",
            &["You agree on what is to be found out, by whom and by when. Until then nothing is built."],
        ),
        Section::under(
            "Something else helps more",
            &[
                "What stands in the way turned out to be a tool, a target, or who is told what. Say what you found and let them choose. Stay at their side, even if the rest isn’t yours to build.",
            ],
        ),
        Section::under(
            "A part of it now",
            &[
                "There is a date that can’t move. Do the part that is right in any case, and agree when to look at the rest.",
            ],
        ),
        Section::under(
            "Not this time",
            &[
                "You say no, or they do. Give the reason in one sentence, take none amiss, and keep the next talk in the diary. A fair no is remembered longer than a yes that came to nothing.",
            ],
        ),
        Section::of(&[
            "There are dishonest ones, too: to build in silence what you know won’t help, to drag it out until they give up, or to sell your own answer as if it were theirs. Each works once.",
        ]),
    ],
    steps: &[Step {
        id: "way-out-said",
        once: false,
        text: "After a request I have said which of the five ways we take, and sent it in two lines.",
    }],
};

pub(super) const BETTER_LEFT: Chapter = Chapter {
    id: "better-left-unsaid",
    title: "What is better left unsaid",
    sections: &[
        Section::of(&[
            "Some sentences undo the work of an hour. Most of them hold words of our trade, and the others are impatience.",
        ]),
        Section::examples(&[
            Example {
                instead_of: "The root cause, the intervention, the stakeholders",
                say: "What is behind it, what would help, those whom it concerns",
                because: "Nobody should need a dictionary to answer you.",
            },
            Example {
                instead_of: "Why has nobody done anything about it?",
                say: "How did it come to be like that?",
                because: "The first asks for an excuse, the second for a story.",
            },
            Example {
                instead_of: "Your team leads are the problem.",
                say: "Four of five people told me that they seldom hear how they are doing.",
                because: "An observation can be put right. A verdict has to be fought.",
            },
            Example {
                instead_of: "We could do this, and that, and also the other.",
                say: "What of all this would help you most?",
                because: "Many offers sound like none of them matters.",
            },
            Example {
                instead_of: "I told you so.",
                say: "What do you make of the figures?",
                because: "Being right alone helps nobody.",
            },
        ]),
        Section::of(&[
            "And carry nothing from one office into the next: not the harmless things either, and least of all the funny ones. Whoever hears from you what others said knows what others will hear from you.",
        ]),
    ],
    steps: &[Step {
        id: "one-habit",
        once: true,
        text: "I know which of these I tend to say, and what I will say instead.",
    }],
};
