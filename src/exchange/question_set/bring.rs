//! What a set from a file would bring into a workbook, and the edit that brings it.

use std::collections::{BTreeMap, BTreeSet};

use super::{SharedQuestion, SharedSet};
use crate::model::{
    BankId, Edit, Id, Member, OrderKey, OwnQuestion, QuestionId, QuestionSet, QuestionSetId, Supply, Workbook, wording,
};

/// What a set would bring.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Brings {
    /// How many questions the set would have.
    pub questions: usize,
    /// How many of them aren’t there yet.
    pub new: usize,
    /// A set is called so already; this one would stand beside it.
    pub name_taken: bool,
}

impl Brings {
    /// How many of its questions are there already.
    pub fn there(self) -> usize {
        self.questions - self.new
    }
}

/// Where a question of a set is to be had from.
enum Comes<'a> {
    /// It is there.
    There(Member),
    /// It comes along.
    New(&'a OwnQuestion),
}

impl SharedSet {
    /// What it would bring into a workbook.
    pub fn brings(&self, workbook: &Workbook) -> Brings {
        let all = self.from(workbook);
        let new = all.iter().filter(|from| matches!(from, Comes::New(_))).count();
        let name = self.name.trim();
        let name_taken = workbook.question_sets().iter().any(|(_, set)| set.name.trim() == name);
        Brings { questions: all.len(), new, name_taken: name_taken && !name.is_empty() }
    }

    /// The edit that puts it in as one step, after the other sets; what is new in it comes
    /// after the other questions. None if there are not enough ids.
    pub fn put_into(&self, workbook: &Workbook, ids: Supply) -> Option<(QuestionSetId, Edit)> {
        let set = QuestionSetId::from_bits(ids()?);
        let empty = QuestionSet {
            order: workbook.after_question_sets(),
            name: self.name.clone(),
            note: self.note.clone(),
            questions: Vec::new(),
        };
        // The set first, as the step is called after it.
        let mut edits = vec![Edit::add(set, empty.clone())];
        let mut order = workbook.own_questions().last().map(|(_, question)| question.order.clone());
        let mut questions = Vec::new();
        for from in self.from(workbook) {
            questions.push(match from {
                Comes::There(member) => member,
                Comes::New(question) => {
                    let id = QuestionId::from_bits(ids()?);
                    let place = OrderKey::between(order.as_ref(), None);
                    order = Some(place.clone());
                    edits.push(Edit::add(id, OwnQuestion { order: place, ..question.clone() }));
                    Member::Own(id)
                }
            });
        }
        edits.push(Edit::set(set, QuestionSet { questions, ..empty }));
        Some((set, Edit::Many(edits)))
    }

    /// Each question once. One of the bank goes by its id; what else is there word for
    /// word, in the workbook or further up in the set, isn’t doubled.
    fn from(&self, workbook: &Workbook) -> Vec<Comes<'_>> {
        let mut own: BTreeMap<String, QuestionId> = BTreeMap::new();
        for (id, question) in workbook.own_questions() {
            own.entry(wording(&question.text)).or_insert(id);
        }
        let (mut members, mut new) = (BTreeSet::new(), BTreeSet::new());
        let mut all = Vec::new();
        for shared in &self.questions {
            match shared.there(&own) {
                Some(member) if members.insert(member.clone()) => all.push(Comes::There(member)),
                None if new.insert(wording(&shared.question.text)) => all.push(Comes::New(&shared.question)),
                _ => {}
            }
        }
        all
    }
}

impl SharedQuestion {
    /// What it is in a workbook with these questions; none if it isn’t there.
    fn there(&self, own: &BTreeMap<String, QuestionId>) -> Option<Member> {
        if let Some((id, _)) = self.in_bank() {
            return Some(Member::Bank(id));
        }
        let words = wording(&self.question.text);
        if words.is_empty() {
            return BankId::new(self.bank.as_deref()?).map(Member::Bank);
        }
        own.get(&words).map(|id| Member::Own(*id))
    }
}
