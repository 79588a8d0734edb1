//! What can be done this week, and in which phases it helps most. Which suits which is our
//! own judgement.

use crate::model::Phase;
use crate::model::Phase::{Forming, Norming, Performing, Storming};

/// Something to do for a partnership.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tip {
    /// The word that is stored: small letters and hyphens. It never changes.
    pub id: &'static str,
    /// What to do.
    pub text: &'static str,
    /// What it is good for.
    pub because: &'static str,
    /// When it helps most.
    pub phases: &'static [Phase],
}

/// All of them.
pub const TIPS: [Tip; 13] = [
    Tip {
        id: "talk-without-agenda",
        text: "Ask two people on the other side for half an hour each, with nothing to sell, and find one thing that you both want.",
        because: "What holds later, when it gets hard, is that people know each other and share an interest.",
        phases: &[Forming],
    },
    Tip {
        id: "three-facts",
        text: "Look up three facts about their field, and ask what these mean for where both sides want to be in three years.",
        because: "An aim that rests on facts is easier to agree on than one that rests on wishes.",
        phases: &[Forming, Norming],
    },
    Tip {
        id: "proper-beginning",
        text: "Put a day in the calendar on which this properly begins, with everyone who matters in one room.",
        because: "People treat something as new and shared once they have begun it side by side.",
        phases: &[Forming],
    },
    Tip {
        id: "two-sentences",
        text: "Write the aim in two sentences, and ask each partner where they see their own work in it.",
        because: "Whoever finds no place of their own in an aim won’t carry it for long.",
        phases: &[Forming, Norming],
    },
    Tip {
        id: "name-the-costs",
        text: "Ask each partner what taking part costs them, in days and in money, and write it down where all can see it.",
        because: "Costs that nobody has named come back as quarrels.",
        phases: &[Norming, Storming],
    },
    Tip {
        id: "who-brings-what",
        text: "List what each could bring in, such as people, rooms, data or money, and ask every partner for one thing of it.",
        because: "It shows what the plans can rest on, and those who give something stay with it.",
        phases: &[Norming, Storming],
    },
    Tip {
        id: "long-unheard",
        text: "Note whose view was last heard more than a month ago, the business among them, and call one of them.",
        because: "Those who are asked at the start and again at the end only feel used in between.",
        phases: &[Storming, Performing],
    },
    Tip {
        id: "better-and-not",
        text: "Let each partner name one thing that got better and one that didn’t, and celebrate the first together.",
        because: "Progress that all have judged is progress that all believe in.",
        phases: &[Storming, Performing],
    },
    Tip {
        id: "how-plans-change",
        text: "Agree how a plan is changed: who proposes, who decides, by when, and who leads that talk without taking sides.",
        because: "Then the way may bend while the aim stays where it is.",
        phases: &[Storming, Performing],
    },
    Tip {
        id: "someone-between",
        text: "Find someone who understands both sides and is trusted by both, and ask whether they would guide the next two meetings.",
        because: "Much goes wrong between partners only because there is nobody whose task it is to bring them together.",
        phases: &[Forming, Storming],
    },
    Tip {
        id: "learn-and-decide",
        text: "For the next meeting write down one thing to learn and one to decide, and leave out what serves neither.",
        because: "People keep coming to meetings from which they take something home.",
        phases: &[Norming, Performing],
    },
    Tip {
        id: "say-it-is-slow",
        text: "Say openly that working together takes longer than working alone, and ask where it is worth that.",
        because: "A delay that was foretold is no disappointment.",
        phases: &[Norming, Storming],
    },
    Tip {
        id: "who-is-missing",
        text: "Write down who or what is missing, and ask one of these people to come to the next meeting.",
        because: "What works draws in others only if somebody goes and asks them.",
        phases: &[Performing],
    },
];
