//! To begin, the first meetings, and when it may have a name.

use super::{Chapter, Example, Section, Step};

pub(super) const SHOW_IT: Chapter = Chapter {
    id: "show-it-first",
    title: "Show it before you name it",
    sections: &[Section::of(&[
        "You would like to be asked earlier, and about more than courses. The obvious way is to say so: a new name for the department, a slide with a model, a note to all managers. For whoever gets that note it is one more announcement. It solves nothing that worries them today, and some will hear in it that what you did for them so far wasn’t good enough.",
        "The other way is to change what you do and to let the words come later. You keep your title and your place on the chart. You only ask different questions, and you come back with what you found. After a few times people bring you things before they have decided what they need. That is what you wanted, and nobody had to be told.",
        "Quiet doesn’t mean secret. If someone asks what you are doing, say it plainly: “Before I build a course, I like to know what it is for.” You hide no purpose, and you look into nothing behind anybody’s back. You just don’t make a campaign of it. The one person who has to know from the start is your own manager: they will be asked.",
    ])],
    steps: &[
        Step {
            id: "tell-own-manager",
            once: true,
            text: "My own manager knows what I am trying out, and for how long.",
        },
        Step {
            id: "pick-one-client",
            once: true,
            text: "I have picked someone to begin with, who answers for a result and takes my calls.",
        },
        Step {
            id: "look-up-business",
            once: false,
            text: "I have read how their unit is measured, and written down three things that I don’t understand.",
        },
    ],
};

pub(super) const WORDS: Chapter = Chapter {
    id: "instead-of-a-title",
    title: "What to say instead of a title",
    sections: &[
        Section::of(&[
            "Sooner or later somebody asks what it is that you do now. A title doesn’t answer that. It asks them to believe you, and it starts a debate about who is in charge of what. Say what you are curious about instead, in their words, and put a question after it. Then they talk, and you learn.",
            "One sentence is enough, if you can say it without blushing. It names their work before yours, it promises nothing, and it is true whatever comes of the talk.",
        ]),
        Section::examples(&[
            Example {
                instead_of: "My role is a new one. Let me explain it.",
                say: "I look after learning for your area, and I’d like to understand what this year hangs on for you.",
                because: "Their year is something to talk about. Your role isn’t.",
            },
            Example {
                instead_of: "We don’t only do courses any more.",
                say: "Courses are part of what we do. Before we start one, I like to know what it should change.",
                because: "No earlier work is talked down, and the question is already asked.",
            },
            Example {
                instead_of: "I can help you with your problems.",
                say: "What would you most like to see going better by the summer?",
                because: "They know their problems best. Whoever asks shows that they know this.",
            },
            Example {
                instead_of: "I’ll walk you through how we work.",
                say: "May I ask a few things first? Then I’ll say what I can do, and what I can’t.",
                because: "A way of working is best explained by working.",
            },
        ]),
    ],
    steps: &[
        Step {
            id: "own-sentence", once: true, text: "I have one sentence of my own for “What is it that you do?”."
        },
        Step {
            id: "tried-aloud",
            once: true,
            text: "I have said it aloud to a colleague, and taken out what made them smile.",
        },
    ],
};

pub(super) const FIVE_MEETINGS: Chapter = Chapter {
    id: "five-meetings",
    title: "The first five meetings",
    sections: &[
        Section::of(&[
            "None of these needs more than half an hour, and none needs an occasion. Leave two to four weeks between them: often enough to be remembered, seldom enough to be welcome. Should a request come in between, go to the next chapter, and come back afterwards.",
        ]),
        Section::under(
            "1. Learn what they are there for",
            &[
                "Ask for twenty minutes to get to know their area. Ask what a good year looks like there, and which number their own manager asks about first. Write down their words, not yours. Offer nothing: whoever offers stops listening. Leave with one small thing that you promised to look up or to send, and keep to it within the week.",
            ],
        ),
        Section::under(
            "2. See the work",
            &[
                "Ask whether you may watch for an hour, best beside somebody who does it well. You will see what no talk tells: the screen that freezes, the form that is filled in twice, the neighbour who is asked about everything. Thank those who let you watch, and report only what you saw. What you think of it can wait.",
            ],
        ),
        Section::under(
            "3. Bring something back",
            &[
                "Return what you noticed as a question: “The evening shift does this without the list. Is that meant to be so?” Put a figure of theirs beside it, if you have one. A small thing may come along, an overview on one page or the name of somebody who has solved the same, as long as it asks nothing in return.",
            ],
        ),
        Section::under(
            "4. Look ahead together",
            &[
                "Ask what will change in the next half-year, and what people will have to do differently then. Ask what would have to go well, and what tends to get in the way. Afterwards begin a map for yourself: how it should be, how it is, and where you only guess. What is empty there is what you ask next.",
            ],
        ),
        Section::under(
            "5. Agree on something small",
            &[
                "By now you know of a distance that they care about, between what is and what should be. Suggest a step that is small enough for a yes on the spot: the figures of one month, or a talk with three people. Agree on what you will bring, and when. And put the next talk in both diaries, for a date outlasts good intentions.",
            ],
        ),
    ],
    steps: &[
        Step {
            id: "know-their-result",
            once: false,
            text: "First: I know which result they answer for, in their own words.",
        },
        Step {
            id: "saw-work",
            once: false,
            text: "Second: I have seen the work, and those who do it were fine with that.",
        },
        Step {
            id: "brought-back",
            once: false,
            text: "Third: I have come back with something I noticed and a question, and without an offer.",
        },
        Step {
            id: "looked-ahead",
            once: false,
            text: "Fourth: I know of a change that is coming, and have begun a map of it.",
        },
        Step {
            id: "agreed-small",
            once: false,
            text: "Fifth: we have agreed on one small step, and on the day of our next talk.",
        },
    ],
};

pub(super) const A_NAME: Chapter = Chapter {
    id: "a-name-for-it",
    title: "When it may have a name",
    sections: &[Section::of(&[
        "If it works, others will find a name for it before you do: “Ask them first, they always want to know what it’s for.” Then it is time to think about telling more people. What you need for that is one result that a client tells in their own words, with a figure from before and one from after, and somebody with weight who wants more of it.",
        "With these, an announcement is news of something that exists. Let the client do the telling. Without them go on as you are: nothing is lost by another half-year of good talks.",
        "It can also come to nothing. A client moves on, a result stays away, the old kind of request fills your weeks. Then write down what you learned, and begin again with the next one. The list is kept for each client, so it starts afresh.",
    ])],
    steps: &[
        Step {
            id: "figure-before",
            once: false,
            text: "I have a figure from before, so that there is something to compare with.",
        },
        Step { id: "client-tells", once: false, text: "A client has told somebody else what came of it." },
        Step { id: "quiet-or-open", once: true, text: "I have looked again at whether it is time for an open start." },
    ],
};
