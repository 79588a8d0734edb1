//! Moving, in any workbook: what was asked for comes about, and nothing else changes.

mod support;

use groundwork::model::{
    Cause, Document, Edit, Id, InMap, Item, Key, LevelName, MapId, Row, Solution, State, To, Workbook,
};
use proptest::prelude::*;
use proptest::sample::Index;

use support::{edited, furnished, tick};

/// Everything on a map that can be moved.
fn items(book: &Workbook) -> Vec<Item> {
    let mut items = Vec::new();
    for (map, _) in book.maps() {
        for level in [LevelName::Business, LevelName::Performance] {
            items.extend(book.rows(map, level).into_iter().map(|(row, _)| Item::Row(row)));
        }
        items.extend(book.causes(map).into_iter().map(|(cause, _)| Item::Cause(cause)));
        items.extend(book.solutions(map).into_iter().map(|(solution, _)| Item::Solution(solution)));
    }
    items
}

/// What stands together with an item, in its order.
fn siblings(book: &Workbook, item: Item) -> Vec<Item> {
    let beside = book.standing(item).map(|standing| standing.beside);
    let mut all: Vec<(usize, Item)> = items(book)
        .into_iter()
        .filter(|other| std::mem::discriminant(other) == std::mem::discriminant(&item) && map(*other) == map(item))
        .filter(|other| level(book, *other) == level(book, item))
        .filter_map(|other| book.standing(other).filter(|it| Some(it.beside) == beside).map(|it| (it.at, other)))
        .collect();
    all.sort();
    all.into_iter().map(|(_, item)| item).collect()
}

fn map(item: Item) -> Option<MapId> {
    match item {
        Item::Row(InMap { map, .. }) => Some(map),
        Item::Cause(InMap { map, .. }) => Some(map),
        Item::Solution(InMap { map, .. }) => Some(map),
        Item::Person(_)
        | Item::Point(_)
        | Item::Client(_)
        | Item::Standing(_)
        | Item::Map(_)
        | Item::Question(_)
        | Item::QuestionSet(_)
        | Item::Round(_)
        | Item::Action(_)
        | Item::Change(_)
        | Item::Scenario(_)
        | Item::Fact(_)
        | Item::Rehearsal(_)
        | Item::Turn(_)
        | Item::Room(_)
        | Item::Participant(_)
        | Item::Rotation(_)
        | Item::Part(_)
        | Item::BoardLine(_)
        | Item::Meeting(_)
        | Item::Planned(_)
        | Item::Line(_)
        | Item::Promise(_)
        | Item::Observation(_)
        | Item::Quote(_) => None,
    }
}

fn level(book: &Workbook, item: Item) -> Option<LevelName> {
    match item {
        Item::Row(row) => book.get::<Row>(row).map(|row| row.level.name()),
        _ => None,
    }
}

/// What a workbook says, but for places and links.
fn rest(book: &Workbook) -> Vec<(Key, String)> {
    let said = |key: &Key, state: &State| match key {
        Key::Row(id) => {
            format!("{:?}", book.held::<Row>(*id).map(|row| Row { order: Default::default(), ..row.clone() }))
        }
        Key::Cause(id) => {
            let stripped = |it: &Cause| Cause { order: Default::default(), gaps: Default::default(), ..it.clone() };
            format!("{:?}", book.held::<Cause>(*id).map(stripped))
        }
        Key::Solution(id) => {
            let stripped =
                |it: &Solution| Solution { order: Default::default(), causes: Default::default(), ..it.clone() };
            format!("{:?}", book.held::<Solution>(*id).map(stripped))
        }
        _ => format!("{state:?}"),
    };
    book.units().map(|(key, unit)| (key.clone(), said(key, &unit.current().content.state))).collect()
}

fn tos(items: &[Item], of: &Index) -> Vec<To> {
    let other = items[of.index(items.len())];
    vec![To::First, To::Up, To::Down, To::Last, To::Before(other), To::After(other), To::Beside(other)]
}

proptest! {
    #[test]
    fn a_move_does_what_was_asked_and_nothing_else(
        book in furnished(),
        edits in proptest::collection::vec(support::edit(1), 0..12),
        which in any::<Index>(),
        other in any::<Index>(),
    ) {
        let book = edited(&book, &edits, 1);
        let items = items(&book);
        prop_assume!(!items.is_empty());
        let item = items[which.index(items.len())];
        for to in tos(&items, &other) {
            let Some(edit) = book.moved(item, to) else { continue };
            let before = siblings(&book, item);
            let mut document = Document::new(book.clone(), 0);
            document.dispatch(&edit, tick(5_000, 1), None).expect("it can be made").expect("it is a change");
            let after = document.workbook().clone();
            prop_assert_eq!(rest(&after), rest(&book));
            let now = siblings(&after, item);
            let at = now.iter().position(|it| *it == item).expect("it is still there");
            let was = before.iter().position(|it| *it == item).expect("it was there");
            match to {
                To::First => prop_assert_eq!(at, 0),
                To::Up => prop_assert_eq!(at + 1, was),
                To::Down => prop_assert_eq!(at, was + 1),
                To::Last => prop_assert_eq!(at + 1, now.len()),
                To::Before(other) if now.contains(&other) => prop_assert_eq!(now.get(at + 1), Some(&other)),
                To::After(other) if now.contains(&other) => prop_assert_eq!(now.get(at.wrapping_sub(1)), Some(&other)),
                // It explains or answers more, and stands there.
                To::Before(_) | To::After(_) | To::Beside(_) => {}
            }
            // All others stay in their order.
            let without = |items: &[Item]| items.iter().copied().filter(|it| *it != item).collect::<Vec<_>>();
            if book.standing(item).map(|it| it.beside) == after.standing(item).map(|it| it.beside) {
                prop_assert_eq!(without(&before), without(&now));
            }
            document.undo(tick(6_000, 1)).expect("it can be taken back");
            prop_assert!(document.workbook().same_content(&book));
            prop_assert!(matches!(edit, Edit::Move(_)));
        }
    }

    #[test]
    fn what_is_not_on_a_map_does_not_move(book in furnished(), to in any::<bool>()) {
        let to = if to { To::First } else { To::Last };
        for (client, _) in book.clients() {
            prop_assert!(book.moved(Item::Client(client), to).is_none());
        }
        let nowhere = InMap { map: MapId::HIGHEST, id: Id::HIGHEST };
        prop_assert!(book.moved(Item::Row(nowhere), to).is_none());
    }
}
