//! The statements about a partnership, in the order in which they are asked: shuffled once,
//! so that no place tells what a statement is for.

use super::{Statement, Theme};
use crate::model::Phase;
use crate::model::Phase::{Forming, Norming, Performing, Storming};

const fn says(id: &'static str, phase: Phase, text: &'static str) -> Statement {
    Statement { id, theme: Theme::Phase(phase), text }
}

/// The first version.
pub(super) static FIRST: [Statement; 24] = [
    says("dates-slip", Storming, "Agreed dates go by, and what was to be handed over isn’t there."),
    says("wants-unsaid", Forming, "What each side hopes to gain from this has not been said aloud yet."),
    says("heard-in-time", Performing, "If somebody can’t keep a promise, the others hear of it in time to act."),
    says("yes-at-once", Norming, "People say yes before anyone has reckoned what it will take."),
    says("careful-words", Forming, "People choose their words with care and hardly contradict one another."),
    says("talk-after", Storming, "What really bothers people is said after the meeting and not in it."),
    says("figures-together", Performing, "We look at figures together and do something differently because of them."),
    says("doubts-kept", Norming, "Doubts aren’t brought up, because nobody wants to spoil the mood."),
    says("who-decides", Forming, "People still ask one another who may decide what."),
    says("settled-reopened", Storming, "We go back over points that had been decided before."),
    says("praised-outside", Norming, "People tell others outside how well we get on with one another."),
    says("nothing-finished", Forming, "There is no piece of work yet that we have finished together."),
    says("steps-in", Performing, "One side steps in for the other without being asked and without a fuss."),
    says("who-pays", Storming, "We argue about who pays, or who gives up people for it."),
    says("more-than-agreed", Norming, "People do more for one another than was agreed, and are glad to."),
    says("explains-work", Forming, "Part of each meeting goes into explaining what somebody’s work is."),
    says("open-dispute", Performing, "We disagree in front of each other and still leave with a decision."),
    says("stand-in", Storming, "Someone who matters sends another person instead, or doesn’t come."),
    says("plans-grow", Norming, "Our plans are bigger after each meeting than they were before it."),
    says("newcomer-told", Performing, "Somebody who is new is told within days how we work here and why."),
    says("common-ground", Forming, "We spend time on finding out what both sides care about."),
    says("own-house", Storming, "When time gets short, each side looks after its own house first."),
    says("no-reminders", Performing, "Nobody has to be reminded of what they took on."),
    says("ideas-welcome", Norming, "Every new idea is greeted warmly, and hardly one is turned down."),
];
