//! What partnering asks of people: skills and knowledge in four areas. The terms are those of
//! the source; what each means is said in words of our own.

use super::Aspect::{Knowledge, Skill};
use super::LearningArea::{Leadership, Learning, Performance, Trust};
use super::{Aspect, LearningArea};

/// Something that one can learn for working in a partnership.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LearningItem {
    /// The word that is stored: small letters and hyphens. It never changes and is never
    /// used for anything else.
    pub id: &'static str,
    /// Where it belongs.
    pub area: LearningArea,
    /// Something to be done, or to be known.
    pub aspect: Aspect,
    /// What it is called.
    pub name: &'static str,
    /// What is meant by it.
    pub meaning: &'static str,
}

/// The version of the items that are rated today. Others, or others’ meanings, are another
/// version: what was rated before stays what it was.
pub const LEARNING_VERSION: u16 = 1;

/// The items of a version; none where this one doesn’t have them.
pub fn learning_items(version: u16) -> Option<&'static [LearningItem]> {
    (version == LEARNING_VERSION).then_some(&FIRST)
}

const fn item(
    area: LearningArea,
    aspect: Aspect,
    id: &'static str,
    name: &'static str,
    meaning: &'static str,
) -> LearningItem {
    LearningItem { id, area, aspect, name, meaning }
}

const FIRST: [LearningItem; 36] = [
    item(
        Leadership,
        Skill,
        "coalition-building",
        "Coalition building",
        "Finding an aim that people with different interests can share, and getting them to stand behind it together.",
    ),
    item(
        Leadership,
        Skill,
        "shared-vision",
        "Vision and consensus building",
        "Working out with everyone what should be different in the end, and agreeing on a way there that all can live with.",
    ),
    item(
        Leadership,
        Skill,
        "communicating",
        "Communicating",
        "Saying things so that somebody from outside the field understands them, and hearing what comes back.",
    ),
    item(
        Leadership,
        Skill,
        "consultation",
        "Consultation",
        "Asking people what they think before anything is settled, and letting what they say change the outcome.",
    ),
    item(
        Leadership,
        Skill,
        "delegating",
        "Delegating",
        "Handing over a task together with the right to decide about it, and then not taking it back.",
    ),
    item(
        Leadership,
        Skill,
        "assertiveness",
        "Assertiveness",
        "Saying plainly what you need, while being ready to give something so that the others get what they need, too.",
    ),
    item(
        Leadership,
        Knowledge,
        "added-value",
        "Forms of partnership added value",
        "Knowing where joining forces pays: what gets done sooner or better that way, or wouldn’t get done at all.",
    ),
    item(
        Leadership,
        Knowledge,
        "interdependencies",
        "Interdependencies between partners’ work",
        "Knowing whose work hangs on whose: what one partner has to deliver before another can get anywhere.",
    ),
    item(
        Leadership,
        Knowledge,
        "reward-systems",
        "Performance systems that reinforce partnership",
        "Knowing how targets, budgets and appraisals can reward working together, and where they still stand in its way.",
    ),
    item(
        Trust,
        Skill,
        "robust-relationships",
        "Building robust relationships",
        "Getting on so well that a quarrel or a change of staff does no lasting harm.",
    ),
    item(
        Trust,
        Skill,
        "managing-expectations",
        "Managing expectations",
        "Being clear early on about what will come and what won’t, so that nobody counts on something in vain.",
    ),
    item(
        Trust,
        Skill,
        "promoting-dialogue",
        "Promoting dialogue",
        "Getting people to talk with each other rather than at each other, until both sides see what the other means.",
    ),
    item(
        Trust,
        Skill,
        "empathy",
        "Empathy",
        "Seeing a matter as the other person sees it, and letting them notice that you do.",
    ),
    item(
        Trust,
        Skill,
        "constructive-feedback",
        "Giving constructive feedback",
        "Telling people what you saw, what it led to and what would help, in a way that they can use.",
    ),
    item(
        Trust,
        Skill,
        "managing-communications",
        "Managing communications",
        "Seeing to it that everyone hears what matters to them and is asked in time, without drowning them in messages.",
    ),
    item(
        Trust,
        Skill,
        "coping-with-the-new",
        "Coping with the unfamiliar and unexpected",
        "Staying calm and able to act when a situation is new, or when plans fall through.",
    ),
    item(
        Trust,
        Knowledge,
        "group-dynamics",
        "Group dynamics",
        "Knowing what goes on when people work as a group: who speaks, who holds back, and why a group gets stuck.",
    ),
    item(
        Trust,
        Knowledge,
        "building-capacity",
        "Methods for building partners’ capacity",
        "Knowing ways to help partners who have less time, money or experience, so that they can take part fully.",
    ),
    item(
        Learning,
        Skill,
        "systems-thinking",
        "Systems thinking",
        "Looking at the whole rather than at one part: what pushes on what, and which side effects nobody had planned.",
    ),
    item(
        Learning,
        Skill,
        "networking",
        "Networking",
        "Meeting people beyond your own circle, staying in touch, and passing on what may be of use to them.",
    ),
    item(
        Learning,
        Skill,
        "diagnosing",
        "Diagnosing performance issues",
        "Finding out what really holds results back and where there is room to do better, before choosing a remedy.",
    ),
    item(
        Learning,
        Knowledge,
        "benchmarking-and-mapping",
        "Benchmarking and process mapping",
        "Knowing how to lay out work step by step, and how to hold it against the work of others who do it well.",
    ),
    item(
        Learning,
        Knowledge,
        "promoting-learning",
        "Promoting learning in partnerships and groups",
        "Knowing what gets a group to stop, think over what happened, and try it another way next time.",
    ),
    item(
        Learning,
        Knowledge,
        "needs-analysis",
        "Learning needs analysis",
        "Knowing how to find out what a person or a whole team should learn next.",
    ),
    item(
        Learning,
        Knowledge,
        "facilitation-techniques",
        "Facilitation techniques",
        "Knowing several ways to lead a discussion, so that all have their say and something is decided in the end.",
    ),
    item(
        Learning,
        Knowledge,
        "life-cycle",
        "The life cycle of partnerships, and what follows from it",
        "Knowing which phases partnerships tend to go through, and what each of them asks of those who lead.",
    ),
    item(
        Performance,
        Skill,
        "entrepreneurial",
        "Entrepreneurial skills",
        "Spotting a chance that others pass by, and making something of it.",
    ),
    item(
        Performance,
        Skill,
        "team-building",
        "Project team building",
        "Making one team of people from several organisations, who know their aim, their rules and each other.",
    ),
    item(
        Performance,
        Skill,
        "project-planning",
        "Project planning and management",
        "Setting out a joint piece of work with its tasks, dates and risks, and keeping it on course.",
    ),
    item(
        Performance,
        Knowledge,
        "structures",
        "Partnership structures",
        "Knowing the shapes that a partnership can take, from a loose circle to a body of its own, and when each is right.",
    ),
    item(
        Performance,
        Knowledge,
        "accountability",
        "Accountability mechanisms",
        "Knowing who has to answer to whom, and for what: to the other partners, to those who pay, to those who are served.",
    ),
    item(
        Performance,
        Knowledge,
        "functions",
        "Functions required for successful performance",
        "Knowing which jobs somebody must do if the aim is to be met, and whose they are.",
    ),
    item(
        Performance,
        Knowledge,
        "co-ordination",
        "Co-ordination methods",
        "Knowing how plans, dates and staff that answer to different bosses can be made to fit.",
    ),
    item(
        Performance,
        Knowledge,
        "managing-meetings",
        "Managing meetings",
        "Knowing which kind of meeting serves which end, and how to run each of them so that it gets there.",
    ),
    item(
        Performance,
        Knowledge,
        "evaluation",
        "Partnership evaluation methods",
        "Knowing how to tell whether the partners work well together, and whether that makes a difference to anyone.",
    ),
    item(
        Performance,
        Knowledge,
        "collaborative-ict",
        "Collaborative use of ICT",
        "Knowing which digital tools let partners share what they know, and work on one thing from different places.",
    ),
];
