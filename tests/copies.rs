//! Copies of maps and clients.

#[path = "support/sized.rs"]
mod sized;

use groundwork::model::{
    Action, Cause, CauseId, Cell, Client, ClientId, Document, Edit, Factor, FactorRef, FactorReview, GapMap, Id, InMap,
    Item, Key, LevelName, MapId, OrderKey, ReplicaId, Row, RowId, Solution, Tick, Workbook,
};

fn tick() -> Tick {
    Tick { now: 9, replica: ReplicaId::LOWEST }
}

fn made(workbook: &Workbook, edits: impl IntoIterator<Item = Edit>) -> Workbook {
    edits.into_iter().fold(workbook.clone(), |workbook, edit| workbook.apply(&edit, tick()).unwrap())
}

/// Ids that no example has.
fn supply(mut next: u128) -> impl FnMut() -> Option<u128> {
    move || {
        next += 1;
        Some(next)
    }
}

fn map(bits: u128) -> MapId {
    MapId::from_bits(bits)
}

fn example() -> Workbook {
    let number = std::cell::Cell::new(0);
    let text = |place: &str| {
        number.set(number.get() + 1);
        format!("{place} {}", number.get())
    };
    let book = sized::workbook(2, 3, &text);
    let looked = FactorReview { found_none: true, note: "asked two".into() };
    let second = book.get::<GapMap>(map(2)).unwrap().clone();
    let second = GapMap { order: OrderKey::between(Some(&second.order), None), ..second };
    made(&book, [Edit::set(FactorRef { map: map(1), factor: Factor::Motives }, looked), Edit::set(map(2), second)])
}

/// The copy of map 1, made on top of this.
fn copied(book: &Workbook) -> (Workbook, MapId) {
    let (copy, edit) = book.copy_of_map(map(1), "Again".into(), &mut supply(1_000)).unwrap();
    (made(book, [edit]), copy)
}

/// What a map says, with links told by what they lead to.
fn says(book: &Workbook, map: MapId) -> Vec<String> {
    let named = |row: &RowId| book.get::<Row>(InMap { map, id: *row }).map(|row| row.measure.name.clone());
    let caused = |cause: &CauseId| book.get::<Cause>(InMap { map, id: *cause }).map(|cause| cause.text.clone());
    let mut said = Vec::new();
    for level in [LevelName::Business, LevelName::Performance] {
        for (row, record) in book.rows(map, level) {
            let mut record = record.clone();
            let serves = record.performance_mut().map(|performance| std::mem::take(&mut performance.serves));
            let serves: Vec<_> = serves.iter().flatten().map(named).collect();
            let cells: Vec<Cell> = book
                .cells(map)
                .into_iter()
                .filter(|(cell, _)| cell.row == row)
                .map(|(cell, _)| book.cell(cell))
                .collect();
            said.push(format!("{record:?} {serves:?} {cells:?}"));
        }
    }
    for (_, record) in book.causes(map) {
        let gaps: Vec<_> = record.gaps.iter().map(named).collect();
        said.push(format!("{:?} {gaps:?}", Cause { gaps: Default::default(), ..record.clone() }));
    }
    for (_, record) in book.solutions(map) {
        let causes: Vec<_> = record.causes.iter().map(caused).collect();
        said.push(format!("{:?} {causes:?}", Solution { causes: Default::default(), ..record.clone() }));
    }
    for factor in [Factor::Motives, Factor::Skill] {
        said.push(format!("{:?}", book.get::<FactorReview>(FactorRef { map, factor })));
    }
    said
}

#[test]
fn a_copy_says_the_same_and_its_links_stay_within_it() {
    let book = example();
    let (after, copy) = copied(&book);
    assert_eq!(says(&after, copy), says(&book, map(1)));
    assert!(says(&after, copy).concat().contains("serves: {}"), "links are told apart from records");
    assert_eq!(after.get::<GapMap>(copy).unwrap().title, "Again");
    assert_eq!(after.get::<GapMap>(copy).unwrap().client, Some(ClientId::from_bits(1)));
    assert_eq!(after.dangling_links(), []);
    let original: Vec<_> = book.rows(map(1), LevelName::Business).into_iter().map(|(row, _)| row.id).collect();
    assert!(after.rows(copy, LevelName::Business).iter().all(|(row, _)| !original.contains(&row.id)), "ids of its own");
}

#[test]
fn a_copy_stands_right_after_its_original_in_one_step_that_undo_takes_back() {
    let book = example();
    let (copy, edit) = book.copy_of_map(map(1), "Again".into(), &mut supply(1_000)).unwrap();
    let mut document = Document::new(book.clone(), 1);
    document.dispatch(&edit, tick(), None).unwrap();
    let order: Vec<MapId> = document.workbook().maps().into_iter().map(|(map, _)| map).collect();
    assert_eq!(order, [map(1), copy, map(2)]);
    let (label, _) = document.undo(tick()).unwrap();
    assert_eq!((label.action, label.name.as_str()), (Action::Added, "Again"));
    assert!(document.workbook().same_content(&book));
}

#[test]
fn editing_a_copy_changes_no_unit_of_the_original() {
    let book = example();
    let (before, copy) = copied(&book);
    let of_original = |key: &Key| key == &Key::Map(map(1)) || key.wholes().any(|whole| whole == Key::Map(map(1)));
    let mut edits = vec![Edit::set(copy, GapMap::default())];
    for level in [LevelName::Business, LevelName::Performance] {
        edits.extend(before.rows(copy, level).into_iter().map(|(row, _)| Edit::Trash(Item::Row(row))));
    }
    for (cause, _) in before.causes(copy) {
        edits.push(Edit::set(cause, Cause { text: "Another".into(), ..Cause::default() }));
    }
    edits.extend(before.solutions(copy).into_iter().map(|(solution, _)| Edit::Trash(Item::Solution(solution))));
    let after = made(&before, edits);
    let changed = after.changed_since(&book);
    assert!(changed.iter().all(|(key, _)| !of_original(key)), "{changed:?}");
    assert_eq!(says(&after, map(1)), says(&book, map(1)));
}

#[test]
fn what_was_removed_is_not_copied_and_nothing_links_to_it() {
    let row = InMap { map: map(1), id: RowId::from_bits(1) };
    let cause = InMap { map: map(1), id: CauseId::from_bits(2) };
    let book = made(&example(), [Edit::Trash(Item::Row(row)), Edit::Trash(Item::Cause(cause))]);
    let (after, copy) = copied(&book);
    assert_eq!(after.rows(copy, LevelName::Business).len(), 2);
    assert_eq!(after.causes(copy).len(), 2);
    assert!(after.removed_from(copy).is_empty());
    assert_eq!(after.dangling_links(), []);
    let first = after.rows(copy, LevelName::Performance)[0].1;
    assert!(first.performance().unwrap().serves.is_empty());
}

#[test]
fn a_copy_of_something_archived_is_in_use() {
    let aside = GapMap { archived: true, ..GapMap::default() };
    let (after, copy) = copied(&made(&example(), [Edit::set(map(1), aside)]));
    assert!(!after.get::<GapMap>(copy).unwrap().archived);
}

#[test]
fn there_is_no_copy_of_what_is_not_there_or_without_ids() {
    let book = example();
    assert!(book.copy_of_map(map(77), String::new(), &mut supply(1_000)).is_none());
    let mut few = 3;
    let mut ids = || {
        few -= 1;
        (few > 0).then_some(1_000 + few)
    };
    assert!(book.copy_of_map(map(1), String::new(), &mut ids).is_none());
    assert!(book.copy_of_client(ClientId::from_bits(77), String::new(), &mut supply(1_000)).is_none());
}

#[test]
fn a_copied_client_has_the_same_fields_and_no_maps() {
    let book = example();
    let original = ClientId::from_bits(1);
    let (copy, edit) = book.copy_of_client(original, "Again".into(), &mut supply(1_000)).unwrap();
    let after = made(&book, [edit]);
    let (old, new) = (after.get::<Client>(original).unwrap(), after.get::<Client>(copy).unwrap());
    assert_eq!(Client { order: old.order.clone(), name: old.name.clone(), ..new.clone() }, *old);
    assert_eq!(new.name, "Again");
    assert!(after.maps().iter().all(|(_, map)| map.client != Some(copy)));
}

#[test]
fn putting_aside_and_taking_out_are_called_so() {
    let book = example();
    let aside = Edit::set(map(1), GapMap { archived: true, ..book.get::<GapMap>(map(1)).unwrap().clone() });
    assert_eq!(aside.label(&book).action, Action::Archived);
    let put_aside = made(&book, [aside]);
    let back = Edit::set(map(1), book.get::<GapMap>(map(1)).unwrap().clone());
    assert_eq!(back.label(&put_aside).action, Action::TakenOut);
    let client = Client { archived: true, ..Client::default() };
    assert_eq!(Edit::set(ClientId::from_bits(1), client).label(&book).action, Action::Archived);
}
