//! The statements about how ready one's own organisation is for partnering, step by step in the
//! order of the source: here nothing hangs on not knowing what a statement is for.

use super::{Statement, Theme};
use crate::model::ReadinessStep::{BothWays, Change, Introduction, Results, Skills, Sponsorship};
use crate::model::{CheckAnswer, ReadinessStep};

/// How it stands with what a statement says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ready {
    /// It is so, or mostly.
    There,
    /// It is begun.
    Begun,
    /// It isn't so yet, or no more than talked about.
    NotYet,
    /// Nobody who answered knows.
    Unknown,
    /// Nothing was said to it.
    Unsaid,
}

impl Ready {
    /// What an answer says.
    pub fn of(answer: Option<CheckAnswer>) -> Ready {
        match answer {
            Some(CheckAnswer::Score(score)) => match score.points() {
                0 | 1 => Ready::NotYet,
                2 => Ready::Begun,
                _ => Ready::There,
            },
            Some(CheckAnswer::DontKnow) => Ready::Unknown,
            Some(CheckAnswer::Skipped) | None => Ready::Unsaid,
        }
    }
}

const fn says(id: &'static str, step: ReadinessStep, text: &'static str) -> Statement {
    Statement { id, theme: Theme::Step(step), text }
}

/// The first version.
pub(super) static FIRST: [Statement; 20] = [
    says("leader-says-so", Sponsorship, "Someone with a say at the top wants this, and tells others so."),
    says("head-leads", Sponsorship, "The head of our own team leads this, and doesn’t merely allow it."),
    says(
        "picture-shared",
        Sponsorship,
        "We can say in three sentences how we want to work in two years, and agree on them.",
    ),
    says("neighbours-know", Sponsorship, "The departments whose field this touches, such as HR, know of it and help."),
    says(
        "backing-first",
        Skills,
        "Before we spend money on skills, it is clear whose result they are for and who will ask about them.",
    ),
    says("rehearsed-aloud", Skills, "Whoever leads such talks has rehearsed them aloud with others, more than once."),
    says("told-and-tried-again", Skills, "After a rehearsal people hear what was seen, and try one moment once more."),
    says(
        "go-in-twos",
        Skills,
        "Two of us go to the meetings that matter: one leads, and one watches and tells afterwards.",
    ),
    says("talks-unasked", BothWays, "We see clients regularly while nothing is pending, and it is we who ask for it."),
    says(
        "result-before-answer",
        BothWays,
        "When a course is wanted, we find out what result it is for before we answer.",
    ),
    says("allowed-to-look", BothWays, "Clients let us look at figures and talk to people before anything is settled."),
    says(
        "start-weighed",
        Introduction,
        "We have weighed whether to begin quietly or openly, and can say why we chose as we did.",
    ),
    says("known-by-deeds", Introduction, "People get to know it by what we ask and do, and not by new names for us."),
    says(
        "first-clients-picked",
        Introduction,
        "We know with which two or three clients we begin, and what each of them is after.",
    ),
    says(
        "today-and-aim-written",
        Change,
        "It is written down how people’s work is looked after here today, and how it is to be.",
    ),
    says(
        "room-for-it",
        Change,
        "The people who are to change something for it aren’t taken up with another large change.",
    ),
    says(
        "looked-at-by-day",
        Change,
        "There is a day in the calendar on which we look at how far it has come and what to do otherwise.",
    ),
    says(
        "figure-from-before",
        Results,
        "For the work that is going on we have the figure from before, with its day and its source.",
    ),
    says("told-with-client", Results, "What went well we tell together with the client whose result it is."),
    says("failures-told", Results, "We say openly what didn’t work, and what we have done differently since."),
];
