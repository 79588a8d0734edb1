//! Talks to practise with, for what can be practised in a talk.

use crate::content::{BuiltIn, SCENARIOS};

/// Why a scenario suits an item. It tells nothing of what only the client of the scenario knows.
struct TalkFor {
    item: &'static str,
    scenario: &'static str,
    because: &'static str,
}

const fn talk(item: &'static str, scenario: &'static str, because: &'static str) -> TalkFor {
    TalkFor { item, scenario, because }
}

const TALKS: [TalkFor; 24] = [
    talk(
        "coalition-building",
        "a-second-scheme",
        "two schemes pull at the same people, and both have somebody behind them",
    ),
    talk("coalition-building", "backing-for-longer", "somebody has to want it enough to speak up for it again"),
    talk("shared-vision", "first-hundred-days", "you and somebody new to you work out what should be different"),
    talk("communicating", "delay-minutes", "the person opposite has half an hour and none of your words"),
    talk("consultation", "morning-bread", "you have nothing to offer yet, so that what you hear decides"),
    talk("delegating", "too-few-hands", "there is more to do than hands, and something has to go to somebody"),
    talk("assertiveness", "late-course", "what is wanted can’t be done in time, and you say what can"),
    talk("assertiveness", "ward-handover", "the date is announced already, and you still need something first"),
    talk(
        "robust-relationships",
        "first-hundred-days",
        "it is the first talk, and it decides whether there is a second",
    ),
    talk("robust-relationships", "morning-bread", "nobody wants anything, and so it is about each other’s work"),
    talk("managing-expectations", "late-course", "somebody counts on something by Monday"),
    talk("managing-expectations", "ticket-handling", "a whole programme is wanted, and it is not settled what for"),
    talk("promoting-dialogue", "two-team-leaders", "two people talk about each other and could talk with each other"),
    talk("empathy", "ward-handover", "whoever asks has something to lose by a no"),
    talk(
        "constructive-feedback",
        "two-team-leaders",
        "you help somebody to say what they saw, rather than what they think of the other",
    ),
    talk("constructive-feedback", "operating-theatre", "somebody of high rank is cross, and you say what you hear"),
    talk("managing-communications", "five-minute-call", "you hear early what others are about to do"),
    talk("coping-with-the-new", "late-course", "it comes at the last hour, and nobody can prepare for it"),
    talk("systems-thinking", "operating-theatre", "the one’s way of working is the other’s day"),
    talk("networking", "canteen-queue", "you hardly know each other, and there are five minutes"),
    talk("networking", "five-minute-call", "you ring somebody whom you have never met"),
    talk("diagnosing", "forklift-refresher", "the request names a remedy, and you ask what it is for"),
    talk("diagnosing", "claims-empathy", "a survey says that something is wrong, and not what it comes from"),
    talk("entrepreneurial", "canteen-queue", "something worth doing may lie in what is said by the way"),
];

/// The scenarios in which an item can be practised, each with the reason.
pub fn talks_for(item: &str) -> Vec<(&'static BuiltIn, &'static str)> {
    let suiting = TALKS.iter().filter(|talk| talk.item == item);
    let with_scenario = |talk: &TalkFor| {
        let scenario = SCENARIOS.into_iter().find(|scenario| scenario.id == talk.scenario)?;
        Some((scenario, talk.because))
    };
    suiting.filter_map(with_scenario).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::content::selfcheck::learning::{Aspect, LEARNING_VERSION, learning_items};

    #[test]
    fn every_talk_is_there_and_suits_a_skill() {
        let items = learning_items(LEARNING_VERSION).unwrap();
        for talk in &TALKS {
            let item = items.iter().find(|item| item.id == talk.item).expect(talk.item);
            assert_eq!(item.aspect, Aspect::Skill, "{}", talk.item);
            assert!(talks_for(talk.item).iter().any(|(scenario, _)| scenario.id == talk.scenario), "{}", talk.scenario);
        }
        let reasons: BTreeSet<&str> = TALKS.iter().map(|talk| talk.because).collect();
        assert_eq!(reasons.len(), TALKS.len());
    }

    #[test]
    fn no_reason_tells_what_only_a_client_knows() {
        const RUN: usize = 20;
        for talk in &TALKS {
            for (scenario, because) in talks_for(talk.item) {
                for text in scenario.client_card().texts() {
                    let told =
                        text.as_bytes().windows(RUN).any(|run| because.as_bytes().windows(RUN).any(|it| it == run));
                    assert!(!told, "{because}");
                }
            }
        }
    }

    #[test]
    fn what_is_no_matter_of_talking_has_none() {
        assert!(talks_for("collaborative-ict").is_empty());
        assert!(talks_for("").is_empty());
    }
}
