//! What the client of a card says to questions, by rules that can be seen: which kind of question it
//! is, and whether anything stands in the way of a good answer. Nothing else decides.

use std::collections::BTreeSet;

use super::{CardFact, ClientCard, RehearsalTurn};
use crate::model::fold::folded;
use crate::model::{Asked, Category, FaultKind, Heard, Open, Tally};

/// What the client says to a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClientReply {
    /// Nothing yet: what the question is after isn't sure, and nobody has said it.
    Unclear,
    /// The fact at this place on the card comes out.
    Tells(usize),
    /// What is said where the question that would bring out this fact is asked badly.
    Evades(usize),
    /// There is nothing on the card that such a question brings out, or not any more.
    Otherwise,
}

/// A question, how it was read, and what came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    /// As the rules read it.
    pub reading: Asked,
    /// What it was after, by the rules or by what was said of it.
    pub after: Option<Category>,
    /// What the client says.
    pub reply: ClientReply,
}

impl Answered {
    /// As what an observer would have counted it; none where that isn't among what is counted.
    pub fn heard(&self) -> Option<Heard> {
        let has = |kind: FaultKind| self.reading.faults.iter().any(|fault| fault.kind == kind);
        match self.after {
            _ if has(FaultKind::Solution) => Some(Heard::Pushes),
            _ if has(FaultKind::Closed) => Some(Heard::Closed),
            Some(Category::Should) => Some(Heard::Should),
            Some(Category::Is) => Some(Heard::Is),
            Some(Category::Cause) => Some(Heard::Cause),
            Some(Category::Permission) => Some(Heard::Permission),
            Some(Category::Relationship) => Some(Heard::Relationship),
            Some(Category::Map) | None => None,
        }
    }
}

/// A talk with the client of a card.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Talk {
    /// What was asked and answered, in its order.
    pub answered: Vec<Answered>,
    /// The places on the card of what came out, in the order in which it did.
    pub uncovered: Vec<usize>,
}

impl Talk {
    /// The talk that these questions make of a card. The same questions make the same talk.
    pub fn with(card: &ClientCard, turns: &[RehearsalTurn]) -> Talk {
        let mut talk = Talk::default();
        for turn in turns {
            let answered = talk.answer(card, turn);
            if let ClientReply::Tells(place) = answered.reply {
                talk.uncovered.push(place);
            }
            talk.answered.push(answered);
        }
        talk
    }

    fn answer(&self, card: &ClientCard, turn: &RehearsalTurn) -> Answered {
        let reading = Asked::of(&turn.text);
        let said = turn.after.as_ref().and_then(Open::known);
        let after = if turn.aside { None } else { said.or(reading.category) };
        let reply = match after {
            None if turn.aside => ClientReply::Otherwise,
            // Whatever it was after, it was asked badly.
            None if reading.faults.is_empty() => ClientReply::Unclear,
            after => match self.next_fact(card, after, &turn.text) {
                None => ClientReply::Otherwise,
                Some(place) if reading.faults.is_empty() => ClientReply::Tells(place),
                Some(place) => ClientReply::Evades(place),
            },
        };
        Answered { reading, after, reply }
    }

    /// The fact that such a question is for, or one of which it isn't known what it is after: of those that haven't come out the one that shares most
    /// words with it, and the first of the card where none does.
    fn next_fact(&self, card: &ClientCard, after: Option<Category>, question: &str) -> Option<usize> {
        let asked = words(question);
        let open = |(place, fact): &(usize, &CardFact)| {
            after.is_none() || fact.asked.is_none() || fact.asked == after && !self.uncovered.contains(place)
        };
        let shared = |fact: &CardFact| {
            let told: BTreeSet<String> = [&fact.text, &fact.well].into_iter().flat_map(|text| words(text)).collect();
            told.intersection(&asked).count()
        };
        let all = card.facts.iter().enumerate().filter(open);
        all.map(|(place, fact)| (std::cmp::Reverse(shared(fact)), place)).min().map(|(_, place)| place)
    }

    /// As what an observer would have counted it.
    pub fn tally(&self) -> Tally {
        let mut tally = Tally::default();
        for heard in self.answered.iter().filter_map(Answered::heard) {
            let count = tally.of_mut(heard);
            *count = count.more();
        }
        tally
    }

    /// The places on the card of what didn't come out.
    pub fn missed(&self, card: &ClientCard) -> Vec<usize> {
        (0..card.facts.len()).filter(|place| !self.uncovered.contains(place)).collect()
    }

    /// Whether somebody has to say what the last question was after.
    pub fn is_unclear(&self) -> bool {
        self.answered.last().is_some_and(|answered| answered.reply == ClientReply::Unclear)
    }
}

/// The longer words of a text, by which it is known what it is about.
fn words(text: &str) -> BTreeSet<String> {
    const SHORT: usize = 4;
    let all = text.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().count() > SHORT);
    all.map(folded).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Fault, Word};

    fn fact(asked: Option<Category>, text: &str) -> CardFact {
        CardFact {
            asked,
            text: text.into(),
            well: format!("{text}, gladly"),
            badly: "Hm".into(),
            ..CardFact::default()
        }
    }

    fn card() -> ClientCard {
        let facts = vec![
            fact(Some(Category::Should), "Nine in ten orders by noon"),
            fact(Some(Category::Is), "Six in ten orders today"),
            fact(Some(Category::Is), "Crews ring the depot twice"),
            fact(Some(Category::Permission), "They may watch on Tuesday"),
        ];
        ClientCard { facts, ..ClientCard::default() }
    }

    fn turn(text: &str) -> RehearsalTurn {
        RehearsalTurn { text: text.into(), ..RehearsalTurn::default() }
    }

    fn replies(texts: &[&str]) -> Vec<ClientReply> {
        let turns: Vec<RehearsalTurn> = texts.iter().map(|text| turn(text)).collect();
        Talk::with(&card(), &turns).answered.into_iter().map(|answered| answered.reply).collect()
    }

    const WANTED: &str = "What does good look like, a year from now?";
    const NOW: &str = "How does it go today?";
    const LEAVE: &str = "May I come by on Tuesday?";

    #[test]
    fn a_question_asked_well_brings_out_a_fact_of_its_kind_and_each_fact_once() {
        assert_eq!(
            replies(&[WANTED, NOW, NOW, NOW]),
            [ClientReply::Tells(0), ClientReply::Tells(1), ClientReply::Tells(2), ClientReply::Otherwise]
        );
        assert_eq!(replies(&[LEAVE]), [ClientReply::Tells(3)]);
    }

    #[test]
    fn of_two_that_would_do_the_one_comes_that_was_asked_for() {
        assert_eq!(replies(&["What do the crews do at the depot today?"]), [ClientReply::Tells(2)]);
        assert_eq!(replies(&["How many orders are through by noon today?"]), [ClientReply::Tells(1)]);
    }

    #[test]
    fn asked_badly_nothing_comes_out_and_it_can_be_asked_again() {
        let badly = "Do you have enough people today?";
        let faults: Vec<Fault> = Asked::of(badly).faults;
        assert!(!faults.is_empty());
        let all = replies(&[badly, NOW]);
        assert!(matches!(all[0], ClientReply::Evades(_)), "{all:?}");
        assert_eq!(all[1], ClientReply::Tells(1));
        // Whether or not the words tell what it was after.
        let pushed = "Isn’t that nice?";
        assert_eq!(Asked::of(pushed).category, None);
        assert!(matches!(replies(&[pushed])[..], [ClientReply::Evades(_)]));
    }

    #[test]
    fn where_the_rules_are_not_sure_somebody_says_what_it_was_after() {
        let unclear = turn("Tell me about the lighthouse.");
        let talk = Talk::with(&card(), std::slice::from_ref(&unclear));
        assert_eq!((talk.answered[0].reply, talk.is_unclear()), (ClientReply::Unclear, true));
        let said = RehearsalTurn { after: Some(Category::Is.into()), ..unclear.clone() };
        assert_eq!(Talk::with(&card(), &[said]).answered[0].reply, ClientReply::Tells(1));
        let aside = RehearsalTurn { aside: true, ..unclear };
        assert_eq!(Talk::with(&card(), &[aside]).answered[0].reply, ClientReply::Otherwise);
    }

    #[test]
    fn it_is_counted_as_an_observer_would() {
        let turns = [WANTED, NOW, LEAVE, "Would a workshop help?", "Is it the software?"].map(turn);
        let tally = Talk::with(&card(), &turns).tally();
        let counts: Vec<u16> = Heard::ALL.iter().map(|heard| tally.of(*heard).get()).collect();
        assert_eq!(counts, [1, 1, 0, 1, 0, 1, 1]);
    }

    #[test]
    fn what_did_not_come_out_is_told_in_the_order_of_the_card() {
        let talk = Talk::with(&card(), &[turn(NOW)]);
        assert_eq!((talk.uncovered.clone(), talk.missed(&card())), (vec![1], vec![0, 2, 3]));
        assert_eq!(Talk::with(&card(), &[]).missed(&card()), [0, 1, 2, 3]);
        assert!(Talk::with(&ClientCard::default(), &[turn(NOW)]).uncovered.is_empty());
    }
}
