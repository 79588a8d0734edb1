//! Scenarios of one's own.

use serde::{Deserialize, Serialize};

use crate::model::{Behaviour, Open, Word};

crate::words! {
    /// Which kind of talk is practised.
    pub enum TalkKind {
        /// Nothing is pending; it is to get to know their work.
        Proactive = "proactive",
        /// Somebody asks for something, most often a course.
        Reframing = "reframing",
        /// Five minutes of asking what someone is working on.
        Curiosity = "curiosity",
        /// With someone who could back the work, or does.
        Sponsor = "sponsor",
        /// Two leaders hear from each other.
        Leaders = "leaders",
    }
}

crate::words! {
    /// How hard the client makes it.
    pub enum Difficulty {
        /// Answers what is asked.
        Easy = "easy",
        /// Has to be asked well.
        Middle = "middle",
        /// Has reasons to say little.
        Hard = "hard",
    }
}

crate::words! {
    /// Who one is in practice.
    pub enum PracticeRole {
        /// Leads the talk.
        Lead = "lead",
        /// Answers, and knows what the lead has to find out.
        Client = "client",
        /// Watches, counts and tells afterwards.
        Observer = "observer",
    }
}

/// A scenario of one's own. What there is to uncover are its facts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Scenario {
    /// What it is called. Everybody reads it.
    pub title: String,
    /// Which kind of talk it is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub talk: Option<Open<TalkKind>>,
    /// How hard it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub difficulty: Option<Open<Difficulty>>,
    /// In which trade it plays.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub trade: String,
    /// What everybody knows before it begins.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brief: String,
    /// What whoever leads gets to read beside it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub lead: String,
    /// Who the client is and how they behave. Only the client reads it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub client: String,
    /// With which words the client begins.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub opening: String,
    /// What the client says to anything else.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub otherwise: String,
    /// What whoever observes looks at.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub observer: String,
    /// Which behaviours they watch.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub watch: Vec<Open<Behaviour>>,
    /// The client's card is in a file of its own, and isn't here.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub client_elsewhere: bool,
}

impl Scenario {
    /// The same without what only the client reads, which is elsewhere then.
    #[must_use]
    pub fn without_client(self) -> Scenario {
        let nothing = String::new;
        Scenario { client: nothing(), opening: nothing(), otherwise: nothing(), client_elsewhere: true, ..self }
    }

    /// Whether a behaviour is one of those to watch.
    pub fn watches(&self, behaviour: Behaviour) -> bool {
        self.watch.iter().any(|watched| *watched == behaviour)
    }

    /// Watches a behaviour from now on, or doesn't. They stand in their own order; words that this
    /// version doesn't know stay, after them.
    pub fn set_watch(&mut self, behaviour: Behaviour, watched: bool) {
        let known = Behaviour::ALL.iter().copied().filter(|other| match *other == behaviour {
            true => watched,
            false => self.watches(*other),
        });
        let mut watch: Vec<Open<Behaviour>> = known.map(Open::Known).collect();
        watch.extend(self.watch.drain(..).filter(|other| other.known().is_none()));
        self.watch = watch;
    }

    /// The behaviours to watch that this version knows.
    pub fn watched(&self) -> Vec<Behaviour> {
        self.watch.iter().filter_map(Open::known).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn behaviours_to_watch_keep_their_order_and_words_of_newer_versions() {
        let newer = Open::Other("waits-for-the-answer".into());
        let mut scenario = Scenario { watch: vec![newer.clone()], ..Scenario::default() };
        scenario.set_watch(Behaviour::Closes, true);
        scenario.set_watch(Behaviour::Lifts, true);
        scenario.set_watch(Behaviour::Lifts, true);
        assert_eq!(scenario.watched(), [Behaviour::Lifts, Behaviour::Closes]);
        assert_eq!(scenario.watch.last(), Some(&newer));
        scenario.set_watch(Behaviour::Lifts, false);
        assert_eq!((scenario.watched(), scenario.watch.len()), (vec![Behaviour::Closes], 2));
    }
}
