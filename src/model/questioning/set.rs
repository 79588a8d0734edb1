//! Sets: questions of the bank and one's own, chosen for an occasion and put in order.

use std::sync::Arc;

use serde::de::{Deserialize, Deserializer};
use serde::{Serialize, Serializer};

use super::BankId;
use crate::model::{Edit, Id, Key, OrderKey, OwnQuestion, QuestionId, QuestionSetId, Supply, Workbook, query};

/// Questions for an occasion.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, serde::Deserialize)]
#[serde(default)]
pub struct QuestionSet {
    /// The place in the list of sets.
    pub order: OrderKey,
    /// What it is called.
    pub name: String,
    /// What it is for.
    pub note: String,
    /// Its questions, in the order in which they are asked.
    pub questions: Vec<Member>,
}

/// A question of a set. Written as a path, such as `bank/where-today`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Member {
    /// One's own.
    Own(QuestionId),
    /// One of the bank; maybe one that only a newer version brings along.
    Bank(BankId),
    /// Something that this version doesn't know; kept, and not shown.
    Other(Arc<str>),
}

impl Member {
    /// The one that is kept at a key, if that is a question.
    pub fn of(key: &Key) -> Option<Member> {
        match key {
            Key::Question(id) => Some(Member::Own(*id)),
            Key::Favourite(id) => Some(Member::Bank(*id)),
            _ => None,
        }
    }

    /// The key of the question; one of the bank has that under which it is kept
    /// whether it is liked.
    pub fn key(&self) -> Option<Key> {
        match self {
            Member::Own(id) => Some(Key::Question(*id)),
            Member::Bank(id) => Some(Key::Favourite(*id)),
            Member::Other(_) => None,
        }
    }
}

impl Serialize for Member {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Member::Own(id) => serializer.serialize_str(&format!("question/{id}")),
            Member::Bank(id) => serializer.serialize_str(&format!("bank/{id}")),
            Member::Other(text) => serializer.serialize_str(text),
        }
    }
}

impl<'de> Deserialize<'de> for Member {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Member, D::Error> {
        let text = String::deserialize(deserializer)?;
        let known = match text.split_once('/') {
            Some(("question", id)) => id.parse().ok().map(Member::Own),
            Some(("bank", id)) => BankId::new(id).map(Member::Bank),
            _ => None,
        };
        Ok(known.unwrap_or_else(|| Member::Other(text.into())))
    }
}

impl QuestionSet {
    /// Whether a question is in it.
    pub fn has(&self, member: &Member) -> bool {
        self.questions.contains(member)
    }

    /// Puts a question in, after the others, or takes it out.
    pub fn put(&mut self, member: Member, is_in: bool) {
        match (is_in, self.has(&member)) {
            (true, false) => self.questions.push(member),
            (false, true) => self.questions.retain(|other| *other != member),
            _ => {}
        }
    }

    /// Puts a question to where another one is, which makes room. What isn't shown
    /// between them stays where it is among the others.
    pub fn put_past(&mut self, member: &Member, other: &Member) {
        let at = |wanted: &Member| self.questions.iter().position(|member| member == wanted);
        if let (Some(from), Some(to)) = (at(member), at(other)) {
            let moved = self.questions.remove(from);
            self.questions.insert(to, moved);
        }
    }
}

impl Workbook {
    /// Sets of questions, in their order.
    pub fn question_sets(&self) -> Vec<(QuestionSetId, &QuestionSet)> {
        let first = Key::QuestionSet(QuestionSetId::LOWEST);
        let all = self.all::<QuestionSet>(first, Key::QuestionSet(QuestionSetId::HIGHEST));
        query::in_order(all, |set| &set.order)
    }

    /// The questions of a set, in its order. What was removed is left out until it is
    /// brought back, and so is what this version doesn't know.
    pub fn questions_in(&self, set: QuestionSetId) -> Vec<&Member> {
        let members = self.get::<QuestionSet>(set).into_iter().flat_map(|set| &set.questions);
        let is_there = |member: &&Member| match member {
            Member::Own(id) => self.get::<OwnQuestion>(*id).is_some(),
            Member::Bank(_) => true,
            Member::Other(_) => false,
        };
        members.filter(is_there).collect()
    }

    /// A place after all sets.
    pub fn after_question_sets(&self) -> OrderKey {
        OrderKey::between(self.question_sets().last().map(|(_, set)| &set.order), None)
    }

    /// The edit that puts in a set with the same questions, after that one. None if
    /// there is no such set, or no id.
    pub fn copy_of_question_set(&self, set: QuestionSetId, name: String, ids: Supply) -> Option<(QuestionSetId, Edit)> {
        let original = self.get::<QuestionSet>(set)?;
        let copy = QuestionSetId::from_bits(ids()?);
        let next = self.question_sets().into_iter().skip_while(|(id, _)| *id != set).nth(1);
        let order = OrderKey::between(Some(&original.order), next.map(|(_, set)| &set.order));
        Some((copy, Edit::add(copy, QuestionSet { order, name, ..original.clone() })))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Item, ReplicaId, Tick, WorkbookId, WorkbookInfo};

    const TICK: Tick = Tick { now: 1, replica: ReplicaId::LOWEST };

    fn own(bits: u128) -> Member {
        Member::Own(QuestionId::from_bits(bits))
    }

    fn bank(id: &str) -> Member {
        Member::Bank(BankId::new(id).unwrap())
    }

    fn set(questions: &[Member]) -> QuestionSet {
        QuestionSet { name: "First talk".into(), questions: questions.to_vec(), ..QuestionSet::default() }
    }

    fn book(edits: &[Edit]) -> Workbook {
        let book = Workbook::new(WorkbookId::LOWEST, WorkbookInfo::default(), TICK);
        edits.iter().fold(book, |book, edit| book.apply(edit, TICK).unwrap())
    }

    fn with_a_set() -> (Workbook, QuestionSetId) {
        let id = QuestionSetId::from_bits(7);
        let questions = [own(1), bank("where-today"), own(2), Member::Other("later/1".into())];
        let edits = [
            Edit::add(QuestionId::from_bits(1), OwnQuestion::default()),
            Edit::add(QuestionId::from_bits(2), OwnQuestion::default()),
            Edit::add(id, set(&questions)),
        ];
        (book(&edits), id)
    }

    #[test]
    fn a_question_is_put_in_once_and_taken_out() {
        let mut set = set(&[own(1)]);
        set.put(bank("where-today"), true);
        set.put(own(1), true);
        assert_eq!(set.questions, [own(1), bank("where-today")]);
        set.put(own(1), false);
        set.put(own(3), false);
        assert_eq!(set.questions, [bank("where-today")]);
    }

    #[test]
    fn a_question_takes_the_place_of_another() {
        let check = |member, other, expect: &[u128]| {
            let mut set = set(&[own(1), own(2), own(3), own(4)]);
            set.put_past(&own(member), &own(other));
            assert_eq!(set.questions, expect.iter().map(|bits| own(*bits)).collect::<Vec<_>>());
        };
        check(1, 2, &[2, 1, 3, 4]);
        check(3, 2, &[1, 3, 2, 4]);
        check(1, 4, &[2, 3, 4, 1]);
        check(4, 1, &[4, 1, 2, 3]);
        check(2, 2, &[1, 2, 3, 4]);
        check(2, 9, &[1, 2, 3, 4]);
        check(9, 2, &[1, 2, 3, 4]);
    }

    #[test]
    fn what_was_removed_is_dormant_in_its_sets_and_comes_back_to_its_place() {
        let (book, id) = with_a_set();
        let shown = |book: &Workbook| book.questions_in(id).into_iter().cloned().collect::<Vec<_>>();
        assert_eq!(shown(&book), [own(1), bank("where-today"), own(2)]);
        let question = Item::Question(QuestionId::from_bits(1));
        let without = book.apply(&Edit::Trash(question), TICK).unwrap();
        assert_eq!(shown(&without), [bank("where-today"), own(2)]);
        let back = without.apply(&Edit::Restore(question), TICK).unwrap();
        assert_eq!(shown(&back), shown(&book));
        let erased = without.without(question, TICK);
        assert_eq!(shown(&erased), [bank("where-today"), own(2)]);
    }

    #[test]
    fn a_set_goes_to_the_trash_and_comes_back_whole() {
        let (book, id) = with_a_set();
        let removed = book.apply(&Edit::Trash(Item::QuestionSet(id)), TICK).unwrap();
        assert_eq!((removed.question_sets().len(), removed.questions_in(id).len()), (0, 0));
        assert_eq!(removed.removed_questions()[0].name, "First talk");
        assert_eq!(removed.own_questions().len(), 2, "its questions stay");
        let back = removed.apply(&Edit::Restore(Item::QuestionSet(id)), TICK).unwrap();
        assert!(back.same_content(&book));
    }

    #[test]
    fn a_set_that_asks_what_was_never_there_is_refused() {
        let refused = book(&[]).apply(&Edit::add(QuestionSetId::LOWEST, set(&[own(5)])), TICK);
        assert!(refused.is_err());
    }

    #[test]
    fn a_copy_stands_after_its_original_with_the_same_questions() {
        let (book, id) = with_a_set();
        let later = QuestionSet { order: book.after_question_sets(), ..set(&[]) };
        let book = book.apply(&Edit::add(QuestionSetId::from_bits(9), later), TICK).unwrap();
        let mut ids = || Some(8);
        let (copy, edit) = book.copy_of_question_set(id, "Once more".into(), &mut ids).unwrap();
        let book = book.apply(&edit, TICK).unwrap();
        let order: Vec<QuestionSetId> = book.question_sets().into_iter().map(|(id, _)| id).collect();
        assert_eq!(order, [id, copy, QuestionSetId::from_bits(9)]);
        assert_eq!(book.get::<QuestionSet>(copy).unwrap().questions, book.get::<QuestionSet>(id).unwrap().questions);
        assert!(book.copy_of_question_set(QuestionSetId::from_bits(99), String::new(), &mut ids).is_none());
    }

    #[test]
    fn a_member_reads_back_as_it_was_written_whatever_it_is() {
        let hex = format!("\"question/{}\"", QuestionId::from_bits(10));
        for text in [hex.as_str(), "\"bank/where-today\"", "\"bank/Where\"", "\"question/1\"", "\"later/1\"", "\"\""] {
            let member: Member = serde_json::from_str(text).unwrap();
            assert_eq!(serde_json::to_string(&member).unwrap(), text);
        }
        assert_eq!(serde_json::from_str::<Member>("\"bank/where-today\"").unwrap(), bank("where-today"));
        assert_eq!(serde_json::from_str::<Member>(&hex).unwrap(), own(10));
    }
}
