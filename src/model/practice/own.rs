//! Scenarios of one's own in a workbook: listed, dealt as cards, copied, put in order.

use super::{ClientCard, Fact, FactRef, OpenCards, Scenario};
use crate::model::query::in_order;
use crate::model::trash::newest_first;
use crate::model::{Edit, FactId, Id, Key, OrderKey, Record, Removed, ScenarioId, Supply, Workbook, cut};

impl Workbook {
    /// Scenarios of one's own, by their titles.
    pub fn scenarios(&self) -> Vec<(ScenarioId, &Scenario)> {
        let mut all = self.all::<Scenario>(Key::Scenario(ScenarioId::LOWEST), Key::Scenario(ScenarioId::HIGHEST));
        all.sort_by_cached_key(|(id, scenario)| (scenario.title.trim().to_lowercase(), *id));
        all
    }

    /// The facts of a scenario, in their order.
    pub fn facts(&self, scenario: ScenarioId) -> Vec<(FactRef, &Fact)> {
        let (first, last) = FactRef::whole(scenario);
        in_order(self.all::<Fact>(Key::Fact(first), Key::Fact(last)), |fact| &fact.order)
    }

    /// How many facts of a scenario say something.
    pub fn facts_to_uncover(&self, scenario: ScenarioId) -> usize {
        self.facts(scenario).iter().filter(|(_, fact)| fact.says_something()).count()
    }

    /// What of a scenario isn't hidden from whoever leads.
    pub fn open_cards(&self, scenario: ScenarioId) -> Option<OpenCards> {
        Some(OpenCards::of(self.get::<Scenario>(scenario)?, self.facts_to_uncover(scenario)))
    }

    /// What only the client reads. Facts without a word are left out.
    pub fn client_card(&self, scenario: ScenarioId) -> Option<ClientCard> {
        let facts: Vec<Fact> = self.facts(scenario).into_iter().map(|(_, fact)| fact.clone()).collect();
        Some(ClientCard::of(self.get::<Scenario>(scenario)?, &facts))
    }

    /// A place after the last fact of a scenario.
    pub fn after_facts(&self, scenario: ScenarioId) -> OrderKey {
        OrderKey::between(self.facts(scenario).last().map(|(_, fact)| &fact.order), None)
    }

    /// The place one step earlier or later among the facts of its scenario; none at the edge.
    pub fn beside_fact(&self, fact: FactRef, later: bool) -> Option<OrderKey> {
        let facts = self.facts(fact.scenario);
        let at = facts.iter().position(|(other, _)| *other == fact)?;
        let order = |at: usize| facts.get(at).map(|(_, fact)| &fact.order);
        if later {
            Some(OrderKey::between(Some(order(at + 1)?), order(at + 2)))
        } else {
            let before = order(at.checked_sub(1)?)?;
            Some(OrderKey::between(at.checked_sub(2).and_then(order), Some(before)))
        }
    }

    /// Scenarios that were removed, the last one first.
    pub fn removed_scenarios(&self) -> Vec<Removed> {
        let (first, last) = (ScenarioId::LOWEST, ScenarioId::HIGHEST);
        newest_first(self.removed_between(Key::Scenario(first), Key::Scenario(last)))
    }

    /// Facts that were removed from a scenario, the last one first.
    pub fn removed_facts(&self, scenario: ScenarioId) -> Vec<Removed> {
        let (first, last) = FactRef::whole(scenario);
        let mut removed = self.removed_between(Key::Fact(first), Key::Fact(last));
        for one in &mut removed {
            // Elsewhere a fact has no name, so that no label tells it.
            let fact = self.body(&one.item.into()).and_then(Fact::of);
            one.name = fact.map(|fact| cut(&fact.text)).unwrap_or_default();
        }
        newest_first(removed)
    }

    /// The edit that puts in a scenario like another, with its facts. None if there is no such
    /// scenario, or not enough ids.
    pub fn copy_of_scenario(&self, scenario: ScenarioId, title: String, ids: Supply) -> Option<(ScenarioId, Edit)> {
        let record = Scenario { title, ..self.get::<Scenario>(scenario)?.clone() };
        let facts = self.facts(scenario).into_iter().map(|(_, fact)| fact.clone()).collect();
        with_facts(record, facts, ids)
    }
}

/// The edit that puts in a scenario of these cards; without the client's, it has no facts.
pub fn scenario_of(open: OpenCards, client: Option<ClientCard>, ids: Supply) -> Option<(ScenarioId, Edit)> {
    let (record, facts) = records_of(open, client);
    with_facts(record, facts, ids)
}

/// These cards as the records of a scenario of one's own.
pub fn records_of(open: OpenCards, client: Option<ClientCard>) -> (Scenario, Vec<Fact>) {
    let ClientCard { who, opening, otherwise, facts } = client.unwrap_or_default();
    let record = Scenario { client: who, opening, otherwise, ..open.into_scenario() };
    let mut order: Option<OrderKey> = None;
    let mut next = || {
        let place = OrderKey::between(order.as_ref(), None);
        order = Some(place.clone());
        place
    };
    (record, facts.into_iter().map(|fact| fact.into_fact(next())).collect())
}

/// The edit that puts in a scenario with these facts. None if there are not enough ids.
pub fn with_facts(record: Scenario, facts: Vec<Fact>, ids: Supply) -> Option<(ScenarioId, Edit)> {
    let scenario = ScenarioId::from_bits(ids()?);
    let mut edits = vec![Edit::add(scenario, record)];
    for fact in facts {
        edits.push(Edit::add(FactRef { scenario, id: FactId::from_bits(ids()?) }, fact));
    }
    Some((scenario, Edit::Many(edits)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{CardFact, Category, Fills, Item, ReplicaId, Side, Tick, WorkbookId, WorkbookInfo};

    const TICK: Tick = Tick { now: 1, replica: ReplicaId::LOWEST };

    fn book(edits: &[Edit]) -> Workbook {
        let book = Workbook::new(WorkbookId::LOWEST, WorkbookInfo::default(), TICK);
        edits.iter().fold(book, |book, edit| book.apply(edit, TICK).unwrap())
    }

    fn cards() -> (OpenCards, ClientCard) {
        let open = OpenCards { title: "Tills".into(), brief: "Queues".into(), ..OpenCards::default() };
        let fact = |text: &str, asked| CardFact {
            text: text.into(),
            asked: Some(asked),
            fills: Some(Fills::Cell(crate::model::LevelName::Business, Side::Is)),
            ..CardFact::default()
        };
        let facts = vec![fact("Nine minutes", Category::Is), fact("Five", Category::Should)];
        (open, ClientCard { who: "In a hurry".into(), facts, ..ClientCard::default() })
    }

    fn put_in() -> (ScenarioId, Workbook) {
        let (open, client) = cards();
        let mut bits = 0;
        let mut ids = || {
            bits += 1;
            Some(bits)
        };
        let (id, edit) = scenario_of(open, Some(client), &mut ids).unwrap();
        (id, book(&[edit]))
    }

    fn texts(book: &Workbook, id: ScenarioId) -> Vec<String> {
        book.facts(id).into_iter().map(|(_, fact)| fact.text.clone()).collect()
    }

    #[test]
    fn cards_become_a_scenario_and_come_out_of_it_as_they_went_in() {
        let (open, client) = cards();
        let (id, book) = put_in();
        assert_eq!(book.open_cards(id).unwrap(), OpenCards { hidden: 2, ..open.clone() });
        assert_eq!(book.client_card(id).unwrap(), client);
        let (bare, edit) = scenario_of(open, None, &mut || Some(77)).unwrap();
        let book = book.apply(&edit, TICK).unwrap();
        assert_eq!((book.open_cards(bare).unwrap().hidden, book.client_card(bare).unwrap().facts.len()), (0, 0));
        assert_eq!(scenario_of(cards().0, Some(cards().1), &mut || None), None);
    }

    #[test]
    fn what_isnt_hidden_has_nothing_of_the_clients_card() {
        let (id, book) = put_in();
        let open = format!("{:?}", book.open_cards(id));
        for text in book.client_card(id).unwrap().texts().into_iter().filter(|text| !text.is_empty()) {
            assert!(!open.contains(text), "{text}");
        }
    }

    #[test]
    fn facts_change_places_and_stay_at_the_edge() {
        let (id, book) = put_in();
        let at = |place: usize| book.facts(id)[place].0;
        assert_eq!(texts(&book, id), ["Nine minutes", "Five"]);
        assert_eq!((book.beside_fact(at(0), false), book.beside_fact(at(1), true)), (None, None));
        for (place, later) in [(0, true), (1, false)] {
            let order = book.beside_fact(at(place), later).unwrap();
            let moved = Fact { order, ..book.get::<Fact>(at(place)).unwrap().clone() };
            assert_eq!(texts(&book.apply(&Edit::set(at(place), moved), TICK).unwrap(), id), ["Five", "Nine minutes"]);
        }
    }

    #[test]
    fn a_copy_has_facts_of_its_own_and_what_is_removed_comes_back_with_its_facts() {
        let (id, book) = put_in();
        let mut bits = 100;
        let mut ids = || {
            bits += 1;
            Some(bits)
        };
        let (copy, edit) = book.copy_of_scenario(id, "Tills again".into(), &mut ids).unwrap();
        let both = book.apply(&edit, TICK).unwrap();
        assert_eq!((texts(&both, copy), both.scenarios().len()), (texts(&book, id), 2));
        let without = both.apply(&Edit::Trash(Item::Scenario(id)), TICK).unwrap();
        assert_eq!((texts(&without, id).len(), texts(&without, copy).len()), (0, 2));
        assert_eq!(without.removed_scenarios().len(), 1);
        assert!(without.apply(&Edit::Restore(Item::Scenario(id)), TICK).unwrap().same_content(&both));
        let fact = both.facts(copy)[0].0;
        let less = both.apply(&Edit::Trash(Item::Fact(fact)), TICK).unwrap();
        assert_eq!(texts(&less, copy), ["Five"]);
        let removed = less.removed_facts(copy);
        assert_eq!(removed.iter().map(|removed| removed.name.as_str()).collect::<Vec<_>>(), ["Nine minutes"]);
        let erased = both.without(Item::Scenario(id), TICK).without(Item::Scenario(copy), TICK);
        assert_eq!(erased.mentions("minutes"), [], "erased for good with all its facts");
    }

    #[test]
    fn no_label_tells_a_fact() {
        let (id, book) = put_in();
        let fact = book.facts(id)[0].0;
        let added = Fact { text: "Seven".into(), ..Fact::default() };
        for edit in [
            Edit::Trash(Item::Fact(fact)),
            Edit::set(fact, added.clone()),
            Edit::add(FactRef { scenario: id, id: FactId::from_bits(99) }, added),
        ] {
            assert_eq!(edit.label(&book).name, "", "{edit:?}");
        }
    }

    #[test]
    fn facts_without_a_word_are_nothing_to_uncover() {
        let id = ScenarioId::from_bits(1);
        let fact = FactRef { scenario: id, id: FactId::from_bits(2) };
        let book = book(&[Edit::add(id, Scenario::default()), Edit::add(fact, Fact::default())]);
        assert_eq!((book.facts(id).len(), book.facts_to_uncover(id)), (1, 0));
        assert_eq!(book.client_card(id).unwrap().facts, []);
    }
}
