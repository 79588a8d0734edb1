//! What is erased for good, and who is forgotten.

mod support;

use std::collections::BTreeSet;

use groundwork::exchange::backup_text;
use groundwork::model::{
    Body, Cell, CellRef, Content, Document, Edit, Held, Item, Key, PersonId, Side, Unit, Workbook,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;

use support::{DAY, edit, edited, furnished, merged, sentences, small, small_row, tick};

fn person_at(key: &Key) -> Option<PersonId> {
    match key {
        Key::Person(id) => Some(*id),
        _ => None,
    }
}

/// Whether a point holds what is erased.
type Taken = Box<dyn Fn(Option<&Body>) -> bool>;

/// What must not be held by a point of the map that something was on.
fn taken_out(item: Item) -> Option<Taken> {
    fn of(holds: impl Fn(&Held) -> bool + 'static) -> Option<Taken> {
        Some(Box::new(move |body| matches!(body, Some(Body::Point(point)) if holds(&point.held))))
    }
    match item {
        Item::Row(row) => of(move |held| {
            held.rows.contains_key(&row.id) || held.should.contains_key(&row.id) || held.is.contains_key(&row.id)
        }),
        Item::Cause(cause) => of(move |held| held.causes.contains_key(&cause.id)),
        Item::Solution(solution) => of(move |held| held.solutions.contains_key(&solution.id)),
        _ => None,
    }
}

/// Everyone whom a point refers to.
fn people_in(held: &Held) -> Vec<PersonId> {
    let sources = held.should.values().chain(held.is.values()).filter_map(|cell| cell.provenance.as_ref());
    let sources = sources.chain(held.causes.values().filter_map(|cause| cause.provenance.as_ref()));
    let sources = sources.filter_map(|source| source.person);
    let agreed = held.rows.values().filter_map(|row| row.agreed.as_ref()?.with);
    let owners = held.solutions.values().filter_map(|solution| solution.owner);
    sources.chain(agreed).chain(owners).chain(held.map.true_client.true_client).collect()
}

proptest! {
    #[test]
    fn what_is_erased_leaves_no_word_here_and_comes_back_from_no_copy(
        start in furnished(),
        edits in vec(edit(1), 0..10),
        which in any::<Index>(),
    ) {
        let copy = edited(&start, &edits, 1);
        let items: Vec<Item> = copy.units().filter_map(|(key, _)| Item::of(key)).collect();
        let item = items[which.index(items.len())];
        let whole = Key::from(item);
        let mut document = Document::new(copy.clone(), 0);
        document.erase(item, tick(60 * DAY, 1));
        prop_assert!(document.history().to_undo().is_none());
        let erased = document.workbook();
        prop_assert_eq!(erased.len(), copy.len());
        prop_assert_eq!(erased.dangling_links(), copy.dangling_links());
        for (key, unit) in erased.units() {
            if *key == whole || key.wholes().any(|other| other == whole) {
                prop_assert!(unit.versions().all(|version| version.content == Content::ERASED), "{}", key);
            } else if let (Key::Point(_), Some(taken), true) = (key, taken_out(item), key.parent() == whole.parent()) {
                let held = |unit: &Unit| unit.versions().any(|version| taken(version.content.state.body()));
                prop_assert!(!held(unit), "{}", key);
                let before = copy.unit(key).expect("it was there");
                prop_assert!(held(before) || before == unit, "{}", key);
            } else {
                prop_assert_eq!(Some(unit), copy.unit(key));
            }
        }
        prop_assert_eq!(&merged(erased, &copy), erased);
        prop_assert_eq!(&merged(&copy, erased), erased);
    }

    #[test]
    fn a_person_who_is_forgotten_is_referred_to_nowhere(
        start in furnished(),
        edits in vec(edit(1), 0..20),
        which in any::<Index>(),
    ) {
        let copy = edited(&start, &edits, 1);
        let people: Vec<PersonId> = copy.units().filter_map(|(key, _)| person_at(key)).collect();
        prop_assume!(!people.is_empty());
        let person = people[which.index(people.len())];
        let mut document = Document::new(copy.clone(), 0);
        document.forget(person, tick(60 * DAY, 1));
        let forgotten = document.workbook();
        let bodies = forgotten.units().flat_map(|(key, unit)| {
            unit.versions().filter_map(move |version| Some((key, version.content.state.body()?)))
        });
        for (key, body) in bodies {
            prop_assert!(!body.links(key).contains(&Key::Person(person)), "{}", key);
            if let Body::Point(point) = body {
                prop_assert!(!people_in(&point.held).contains(&person), "{}", key);
            }
        }
        let others = |workbook: &Workbook| -> BTreeSet<(Key, String)> {
            sentences(workbook).into_iter().filter(|(key, _)| *key != Key::Person(person)).collect()
        };
        prop_assert_eq!(sentences(forgotten), others(&copy));
        prop_assert_eq!(&merged(&copy, forgotten), forgotten);
    }
}

#[test]
fn a_name_is_found_wherever_someone_has_written_it() {
    let is = CellRef { row: small_row(), side: Side::Is };
    let said = Cell { text: "As dana says".into(), ..Cell::default() };
    let workbook = small().apply(&Edit::set(is, said), tick(90, 1)).expect("a text");
    let removed = workbook.apply(&Edit::Trash(Item::Row(small_row())), tick(91, 1)).expect("an edit");
    assert_eq!(removed.mentions(" Dana "), [Key::Cell(is)]);
    assert_eq!(removed.mentions("Dana Ostrander"), []);
    assert_eq!(removed.mentions(""), []);
    let erased = removed.without(Item::Row(small_row()), tick(92, 1));
    assert_eq!(erased.mentions("Dana"), []);
    assert!(!backup_text(&erased, "a test", "").expect("JSON").contains("dana"));
}
