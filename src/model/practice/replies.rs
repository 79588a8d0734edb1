//! What the client of a card says to questions, by rules that can be seen: which kind of question it
//! is, and whether anything stands in the way of a good answer. Nothing else decides.

use std::collections::BTreeSet;

use super::said::{asking_part, asks_for_more};
use super::{CardFact, ClientCard, RehearsalTurn};
use crate::model::fold::folded;
use crate::model::{Asked, Category, FaultKind, Open, Word};

/// What the client says to a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClientReply {
    /// Nothing yet: what the question is after isn't sure, and nobody has said it.
    Unclear,
    /// The fact at this place on the card comes out.
    Tells(usize),
    /// What is said where the question that would bring out this fact is asked badly.
    Evades(usize),
    /// Yes: leave was asked, and nothing on the card speaks of it, or not any more.
    Agrees,
    /// Asked well; there is nothing on the card that such a question brings out, or not any more.
    HasNoMore,
    /// Nothing on the card is for such a question.
    Otherwise,
}

/// A question, how it was read, and what came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    /// As the rules read it.
    pub reading: Asked,
    /// What it was after: by the rules, by what was said of it, or by the question with which it goes on.
    pub after: Option<Category>,
    /// It asks for more of what was said last.
    pub goes_on: bool,
    /// What the client says.
    pub reply: ClientReply,
}

impl Answered {
    /// Whether this stands in the way of a good answer.
    pub fn has(&self, kind: FaultKind) -> bool {
        self.reading.faults.iter().any(|fault| fault.kind == kind)
    }
}

/// How often was asked after what. Each question counts once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AskedAfter {
    /// In the order of [`Category::ALL`].
    pub after: [usize; Category::ALL.len()],
    /// After none of these.
    pub aside: usize,
    /// Of all of them: how many could be answered by yes or no.
    pub closed: usize,
    /// Of all of them: how many said what could be done.
    pub pushes: usize,
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
        let asks = asking_part(&turn.text);
        let reading = Asked::of(asks);
        let said = turn.after.as_ref().and_then(Open::known);
        let before = self.answered.last().and_then(|before| before.after);
        let goes_on = said.is_none() && !turn.aside && before.is_some() && asks_for_more(asks);
        let after = match goes_on {
            true => before,
            false if turn.aside => None,
            false => said.or(reading.category),
        };
        let reply = match after {
            None if turn.aside => ClientReply::Otherwise,
            // Whatever it was after, it was asked badly.
            None if reading.faults.is_empty() => ClientReply::Unclear,
            after => match (self.next_fact(card, after, asks), reading.faults.is_empty()) {
                (Some(place), true) => ClientReply::Tells(place),
                (Some(place), false) => ClientReply::Evades(place),
                (None, true) if after == Some(Category::Permission) => ClientReply::Agrees,
                (None, true) => ClientReply::HasNoMore,
                (None, false) => ClientReply::Otherwise,
            },
        };
        Answered { reading, after, goes_on, reply }
    }

    /// The fact that such a question is for, or one of which it isn't known what it is after: of those
    /// that haven't come out the one that shares most words with it, and the first of the card where none
    /// does.
    fn next_fact(&self, card: &ClientCard, after: Option<Category>, question: &str) -> Option<usize> {
        let asked = words(question);
        let open = |(place, fact): &(usize, &CardFact)| {
            (after.is_none() || fact.asked.is_none() || fact.asked == after) && !self.uncovered.contains(place)
        };
        let shared = |fact: &CardFact| {
            let told: BTreeSet<String> = [&fact.text, &fact.well].into_iter().flat_map(|text| words(text)).collect();
            told.intersection(&asked).count()
        };
        let all = card.facts.iter().enumerate().filter(open);
        all.map(|(place, fact)| (std::cmp::Reverse(shared(fact)), place)).min().map(|(_, place)| place)
    }

    /// How often was asked after what.
    pub fn asked_after(&self) -> AskedAfter {
        let mut counts = AskedAfter::default();
        for answered in &self.answered {
            let place = answered.after.and_then(|after| Category::ALL.iter().position(|it| *it == after));
            let count = place.and_then(|place| counts.after.get_mut(place)).unwrap_or(&mut counts.aside);
            *count += 1;
            counts.closed += usize::from(answered.has(FaultKind::Closed));
            counts.pushes += usize::from(answered.has(FaultKind::Solution));
        }
        counts
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

/// The beginnings of the longer words of a text, by which it is known what it is about, whatever
/// their endings.
fn words(text: &str) -> BTreeSet<String> {
    const SHORT: usize = 3;
    const BEGINNING: usize = 5;
    let all = text.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().count() > SHORT);
    // What every second question has says nothing of what it is about.
    let common = [
        "about", "doe", "happe", "have", "that", "there", "they", "thi", "what", "when", "where", "with", "would",
        "your",
    ];
    let beginning =
        |word: &str| folded(word).chars().take(BEGINNING).collect::<String>().trim_end_matches('s').to_string();
    all.map(beginning).filter(|word| !common.contains(&word.as_str())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Fault;

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
            [ClientReply::Tells(0), ClientReply::Tells(1), ClientReply::Tells(2), ClientReply::HasNoMore]
        );
        assert_eq!(replies(&[LEAVE, LEAVE]), [ClientReply::Tells(3), ClientReply::Agrees]);
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
    fn a_greeting_is_not_what_a_question_is_after_and_more_is_asked_of_what_was_said_last() {
        assert_eq!(replies(&["Hello, thanks for having me. How does it go today?"]), [ClientReply::Tells(1)]);
        assert_eq!(replies(&[NOW, "Tell me more about that."]), [ClientReply::Tells(1), ClientReply::Tells(2)]);
        assert_eq!(replies(&["Tell me more about that."]), [ClientReply::Unclear], "of nothing yet");
        let talk = Talk::with(&card(), &[turn(NOW), turn("What else?")]);
        assert_eq!((talk.answered[1].goes_on, talk.answered[1].after), (true, Some(Category::Is)));
    }

    #[test]
    fn each_question_counts_once_by_what_it_was_after_and_all_its_faults() {
        let turns = [WANTED, NOW, LEAVE, "Would a workshop help?", "Is it the software?"].map(turn);
        let aside = RehearsalTurn { aside: true, ..turn("Tell me about the lighthouse.") };
        let talk = Talk::with(&card(), &[turns.as_slice(), &[aside]].concat());
        let counts = talk.asked_after();
        assert_eq!(counts.after.iter().sum::<usize>() + counts.aside, 6);
        let of = |category: Category| counts.after[Category::ALL.iter().position(|it| *it == category).unwrap()];
        assert_eq!((of(Category::Should), of(Category::Is), of(Category::Permission)), (1, 1, 1));
        assert_eq!((counts.closed, counts.pushes), (2, 1));
    }

    #[test]
    fn what_did_not_come_out_is_told_in_the_order_of_the_card() {
        let talk = Talk::with(&card(), &[turn(NOW)]);
        assert_eq!((talk.uncovered.clone(), talk.missed(&card())), (vec![1], vec![0, 2, 3]));
        assert_eq!(Talk::with(&card(), &[]).missed(&card()), [0, 1, 2, 3]);
        assert!(Talk::with(&ClientCard::default(), &[turn(NOW)]).uncovered.is_empty());
    }
}
