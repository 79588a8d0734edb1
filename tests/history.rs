//! Points in the history of a map, and what changed between two states of it.

mod support;

use std::collections::BTreeSet;
use std::sync::Arc;

use groundwork::exchange::{backup_text, read_backup};
use groundwork::model::{
    Cause, CauseId, Cell, CellRef, Client, ClientView, Day, Detail, Document, Edit, EditError, GapMap, Held, How, Id,
    InMap, Item, ItemKind, Key, LevelName, MapChange, MapId, OrderKey, Person, PersonId, Point, PointId, Row, RowId,
    Said, Side, Solution, SolutionId, Thing, Under, Word, Workbook, compare,
};
use proptest::collection::{btree_set, vec};
use proptest::prelude::*;

use support::{edit, edited, furnished, held, small, small_map, small_row, tick, times};

fn day() -> Day {
    "2026-03-02".parse().expect("a day")
}

fn after(book: &Workbook, edits: &[Edit]) -> Workbook {
    edits.iter().fold(book.clone(), |book, edit| book.apply(edit, tick(500, 1)).expect("an edit in order"))
}

fn point(bits: u128) -> InMap<PointId> {
    InMap { map: small_map(), id: PointId::from_bits(bits) }
}

fn named(book: &Workbook, bits: u128, name: &str) -> Workbook {
    let edit = book.point_of(small_map(), PointId::from_bits(bits), name.into(), day()).expect("a map");
    after(book, &[edit])
}

fn now(book: &Workbook) -> Held {
    book.held_of(small_map()).expect("a map")
}

fn things(changes: &[MapChange]) -> BTreeSet<Thing> {
    changes.iter().map(|change| change.thing).collect()
}

/// What the changes say, one detail a line.
fn said(changes: &[MapChange]) -> Vec<String> {
    let detail = |change: &MapChange| {
        let one = |it: &groundwork::model::Different| {
            format!("{:?} {:?}: {:?} > {:?}", it.side, it.detail, it.before, it.after)
        };
        let details: Vec<String> = change.details.iter().map(one).collect();
        format!("{:?} {:?} {:?} {details:?}", change.under, change.thing, change.how)
    };
    changes.iter().map(detail).collect()
}

/// A change as one sees it from the other side.
fn swapped(change: &MapChange) -> MapChange {
    let mut change = change.clone();
    change.how = match change.how {
        How::Added => How::Removed,
        How::Removed => How::Added,
        same => same,
    };
    for different in &mut change.details {
        std::mem::swap(&mut different.before, &mut different.after);
    }
    change
}

proptest! {
    #![proptest_config(times(128))]

    #[test]
    fn nothing_is_different_from_itself(held in held()) {
        prop_assert_eq!(compare(&held, &held), []);
    }

    #[test]
    fn swapping_the_sides_swaps_before_and_after(one in held(), other in held()) {
        let there = compare(&one, &other);
        let back = compare(&other, &one);
        prop_assert_eq!(there.len(), back.len());
        for change in &there {
            let mirror = back.iter().find(|mirror| mirror.thing == change.thing).expect("it is told both ways");
            let mut swapped = swapped(change);
            // Where it is told is where it is after, if it is there then.
            swapped.under = mirror.under;
            prop_assert_eq!(&swapped, mirror);
        }
        let needs: Vec<RowId> =
            there.iter().filter_map(|change| if let Under::Need(row) = change.under { Some(row) } else { None }).collect();
        let mut once = needs.clone();
        once.dedup();
        let all: BTreeSet<RowId> = needs.into_iter().collect();
        prop_assert_eq!(once.len(), all.len(), "what belongs to a need stands together");
    }

    #[test]
    fn exactly_the_cells_that_were_edited_are_different(
        start in furnished(),
        edits in vec(edit(1), 0..8),
        chosen in btree_set((0..8_usize, prop::sample::select(Side::ALL)), 0..5),
    ) {
        let mut book = edited(&start, &edits, 1);
        let map = MapId::from_bits(0);
        let Some(before) = book.held_of(map) else { return Ok(()) };
        let rows: Vec<RowId> = before.rows.keys().copied().collect();
        let mut wanted = BTreeSet::new();
        for (at, side) in chosen {
            let Some(row) = rows.get(at) else { continue };
            let cell = CellRef { row: InMap { map, id: *row }, side };
            let changed = Cell { text: format!("said anew in {at}"), ..book.cell(cell) };
            book = book.apply(&Edit::set(cell, changed), tick(9_000, 1)).expect("a cell");
            wanted.insert(Thing::Cell(*row, side));
        }
        let changes = compare(&before, &book.held_of(map).expect("the map is still there"));
        prop_assert_eq!(things(&changes), wanted);
        for change in changes {
            prop_assert!(change.details.iter().any(|different| different.detail == Detail::Text));
            prop_assert!(change.details.iter().all(|different| matches!(different.detail, Detail::Text | Detail::State)));
        }
    }

    #[test]
    fn a_point_opens_as_a_map_that_says_the_same(held in held(), start in furnished()) {
        let map = MapId::from_bits(0);
        let at = InMap { map, id: PointId::from_bits(0x999) };
        let point = Point { name: "then".into(), on: day(), held: held.into(), ..Point::default() };
        let Ok(book) = start.apply(&Edit::add(at, point.clone()), tick(9_000, 1)) else { return Ok(()) };
        let mut fresh = 0x1_0000_u128;
        let mut ids = || { fresh += 1; Some(fresh) };
        let Some((copy, edit)) = book.map_of_point(at, "Once more".into(), &mut ids) else { return Ok(()) };
        let mut document = Document::new(book.clone(), 0);
        let made = document.dispatch(&edit, tick(9_001, 1), None);
        prop_assert!(made.is_ok(), "{:?}", made);
        let opened = document.workbook().held_of(copy).expect("the new map");
        prop_assert_eq!(&opened.map.title, "Once more");
        prop_assert_eq!(opened.rows.len(), point.held.rows.len());
        prop_assert_eq!(opened.causes.len(), point.held.causes.len());
        prop_assert_eq!(opened.solutions.len(), point.held.solutions.len());
        let texts = |held: &Held| {
            let cells = held.should.values().chain(held.is.values()).map(|cell| cell.text.clone());
            let mut texts: Vec<String> = cells.chain(held.causes.values().map(|cause| cause.text.clone())).collect();
            texts.retain(|text| !text.is_empty());
            texts.sort();
            texts
        };
        prop_assert_eq!(texts(&opened), texts(&point.held));
        prop_assert_eq!(document.workbook().points(copy).len(), 0);
        document.undo(tick(9_002, 1));
        prop_assert!(document.workbook().get::<GapMap>(copy).is_none());
    }

    #[test]
    fn a_point_comes_through_a_backup_as_it_was(held in held()) {
        let at = point(0x999);
        let kept = Point { name: "then".into(), on: day(), held: held.into(), ..Point::default() };
        let book = after(&small(), &[Edit::add(at, kept.clone())]);
        let text = backup_text(&book, "a test", "").expect("JSON");
        let (read, ..) = read_backup(&text).expect("a backup");
        prop_assert_eq!(read.get::<Point>(at), Some(&kept));
        prop_assert_eq!(backup_text(&read, "a test", "").expect("JSON"), text);
    }
}

#[test]
fn what_changed_is_told_need_by_need_with_each_detail() {
    let book = small();
    let (business, serving) = (small_row(), InMap { map: small_map(), id: RowId::from_bits(1) });
    let (cause, solution) = (CauseId::from_bits(0), SolutionId::from_bits(0));
    let dana = PersonId::from_bits(0x71);
    let before = now(&book);
    let mut need = book.get::<Row>(business).expect("a need").clone();
    need.by_when = Some(day());
    let new = InMap { map: small_map(), id: CauseId::from_bits(7) };
    let moved = Cause {
        gaps: [business.id].into(),
        ..book.get::<Cause>(InMap { map: small_map(), id: cause }).unwrap().clone()
    };
    let edited = after(
        &book,
        &[
            Edit::add(dana, Person::called("Dana")),
            Edit::set(business, need),
            Edit::set(CellRef { row: serving, side: Side::Is }, Cell { text: "Two days".into(), ..Cell::default() }),
            Edit::add(new, Cause { text: "No list".into(), gaps: [serving.id].into(), ..Cause::default() }),
            Edit::set(InMap { map: small_map(), id: cause }, moved),
            Edit::Trash(Item::Solution(InMap { map: small_map(), id: solution })),
        ],
    );
    let changes = compare(&before, &now(&edited));
    let (first, second) = (Under::Need(business.id), Under::Need(serving.id));
    let expect = [
        (first, Thing::Row(business.id), How::Changed, 1),
        (first, Thing::Cause(cause), How::Moved, 1),
        (first, Thing::Solution(solution), How::Removed, 2),
        (second, Thing::Cell(serving.id, Side::Is), How::Changed, 2),
        (second, Thing::Cause(new.id), How::Added, 2),
    ];
    let found: Vec<_> =
        changes.iter().map(|change| (change.under, change.thing, change.how, change.details.len())).collect();
    assert_eq!(found, expect, "{:#?}", said(&changes));
    assert_eq!(changes[0].details[0].before, Said::Nothing);
    assert_eq!(changes[0].details[0].after, Said::Day(day()));
    assert_eq!(changes[1].details[0].after, Said::Rows([business.id].into()));
}

#[test]
fn another_place_in_a_list_is_no_change_and_neither_is_what_only_sees_to_it() {
    let book = small();
    let before = now(&book);
    let mut need = book.get::<Row>(small_row()).expect("a need").clone();
    need.order = OrderKey::between(Some(&need.order), None);
    let record = GapMap { archived: true, ..book.get::<GapMap>(small_map()).expect("a map").clone() };
    let edited = after(&book, &[Edit::set(small_row(), need), Edit::set(small_map(), record)]);
    assert_eq!(compare(&before, &now(&edited)), []);
}

#[test]
fn a_need_that_came_is_one_change_with_its_cells() {
    let book = small();
    let row = InMap { map: small_map(), id: RowId::from_bits(9) };
    let should = Cell { text: "Back within a day".into(), ..Cell::default() };
    let edited = after(
        &book,
        &[
            Edit::add(row, Row::new(LevelName::Business, OrderKey::default())),
            Edit::set(CellRef { row, side: Side::Should }, should),
        ],
    );
    let changes = compare(&now(&book), &now(&edited));
    assert_eq!(things(&changes), [Thing::Row(row.id)].into());
    assert_eq!((changes[0].how, changes[0].details[0].side), (How::Added, Some(Side::Should)));
    assert!(changes[0].details.iter().all(|different| different.before == Said::Nothing));
    let back = compare(&now(&edited), &now(&book));
    assert_eq!((things(&back), back[0].how), ([Thing::Row(row.id)].into(), How::Removed));
}

#[test]
fn a_point_keeps_what_it_held_and_can_be_renamed_removed_and_restored() {
    let mut document = Document::new(small(), 0);
    let add = document.workbook().point_of(small_map(), PointId::from_bits(1), "Before".into(), day()).unwrap();
    document.dispatch(&add, tick(600, 1), None).unwrap();
    let then = now(document.workbook());
    let retitled = GapMap { title: "Another".into(), ..GapMap::default() };
    document.dispatch(&Edit::set(small_map(), retitled), tick(601, 1), None).unwrap();
    let kept = document.workbook().get::<Point>(point(1)).unwrap().clone();
    assert_eq!(*kept.held, then);
    let renamed = Point { name: "Before the talk".into(), ..kept.clone() };
    document.dispatch(&Edit::set(point(1), renamed), tick(602, 1), None).unwrap();
    let tampered = Point { held: Held::default().into(), ..kept };
    let refused = document.dispatch(&Edit::set(point(1), tampered), tick(603, 1), None);
    assert_eq!(refused, Err(EditError::Fixed(ItemKind::Point)));
    document.dispatch(&Edit::Trash(Item::Point(point(1))), tick(604, 1), None).unwrap();
    assert_eq!(document.workbook().points(small_map()).len(), 0);
    let removed = document.workbook().removed_points(small_map());
    assert_eq!((removed[0].name.as_str(), removed.len()), ("Before the talk", 1));
    assert_eq!(document.workbook().removed_from(small_map()), [], "it is no part of what the map's own page lists");
    document.undo(tick(605, 1)).unwrap();
    assert_eq!(*document.workbook().get::<Point>(point(1)).unwrap().held, then);
}

#[test]
fn no_edit_copies_what_points_hold() {
    let book = named(&small(), 1, "then");
    let held = |book: &Workbook| book.get::<Point>(point(1)).expect("a point").held.clone();
    let renamed = Point { name: "before".into(), ..book.get::<Point>(point(1)).expect("a point").clone() };
    let is = CellRef { row: small_row(), side: Side::Is };
    let edits = [
        Edit::set(is, Cell { text: "Two days".into(), ..Cell::default() }),
        Edit::set(point(1), renamed),
        Edit::Trash(Item::Row(small_row())),
    ];
    assert!(Arc::ptr_eq(&held(&book), &held(&after(&book, &edits))));
}

#[test]
fn points_stand_in_the_order_in_which_they_were_named_the_last_one_first() {
    let book = named(&named(&named(&small(), 5, "first"), 3, "second"), 4, "third");
    let names: Vec<&str> = book.points(small_map()).into_iter().map(|(_, point)| point.name.as_str()).collect();
    assert_eq!(names, ["third", "second", "first"]);
}

#[test]
fn a_point_goes_with_no_copy_no_template_no_excerpt_and_to_no_client() {
    let secret = Cell { text: "what was said before".into(), ..Cell::default() };
    let is = CellRef { row: small_row(), side: Side::Is };
    let book = named(&after(&small(), &[Edit::set(is, secret)]), 1, "kept to oneself");
    let book = after(&book, &[Edit::set(is, Cell::default())]);
    let mut fresh = 0x1_0000_u128;
    let mut ids = || {
        fresh += 1;
        Some(fresh)
    };
    for (_, edit) in [book.copy_of_map(small_map(), "Copy".into(), &mut ids), book.template_of(small_map(), &mut ids)]
        .into_iter()
        .flatten()
    {
        let copied = after(&book, &[edit]);
        assert_eq!(copied.units().filter(|(key, _)| matches!(key, Key::Point(_))).count(), 1);
    }
    let excerpt = book.excerpt(small_map(), book.id(), "One map".into(), tick(900, 1)).expect("a map");
    assert!(!excerpt.units().any(|(key, _)| matches!(key, Key::Point(_))));
    let view = ClientView::of(&book, small_map()).expect("a map");
    assert!(!format!("{:?}", view.sheet()).contains("said before"));
    assert_eq!(book.mentions("said before"), [Key::Point(point(1))]);
}

#[test]
fn what_is_erased_for_good_is_in_no_point_any_more() {
    let said = Cell { text: "as nobody may know".into(), ..Cell::default() };
    let is = CellRef { row: small_row(), side: Side::Is };
    let book = named(&after(&small(), &[Edit::set(is, said)]), 1, "then");
    let mut document = Document::new(after(&book, &[Edit::Trash(Item::Row(small_row()))]), 0);
    assert_eq!(document.workbook().mentions("nobody may know").len(), 2);
    document.erase(Item::Row(small_row()), tick(900, 1));
    assert!(!backup_text(document.workbook(), "a test", "").expect("JSON").contains("nobody may know"));
    let held = &document.workbook().get::<Point>(point(1)).expect("the point stays").held;
    assert!(!held.rows.contains_key(&small_row().id) && held.rows.len() == 1);
    document.erase(Item::Map(small_map()), tick(901, 1));
    assert!(document.workbook().get::<Point>(point(1)).is_none());
}

#[test]
fn what_is_erased_goes_also_where_a_newer_version_wrote_it_into_a_point() {
    let text = backup_text(&named(&small(), 1, "then"), "a test", "").expect("JSON");
    let row = small_row().id;
    let newer = text.replace("\"held\":{", &format!("\"held\":{{\"moods\":{{\"{row}\":\"as nobody may know\"}},"));
    let (read, ..) = read_backup(&newer).expect("a backup");
    assert!(backup_text(&read, "a test", "").expect("JSON").contains("nobody may know"));
    let erased = read.without(Item::Row(small_row()), tick(900, 1));
    assert!(!backup_text(&erased, "a test", "").expect("JSON").contains("nobody may know"));
    // The same in a point that this version can't read at all.
    let unread = newer.replace("\"held\":{", "\"on\":\"31 March\",\"held\":{");
    let (read, ..) = read_backup(&unread).expect("a backup");
    assert!(read.get::<Point>(point(1)).is_none());
    let erased = read.without(Item::Row(small_row()), tick(900, 1));
    assert!(!backup_text(&erased, "a test", "").expect("JSON").contains("nobody may know"));
}

#[test]
fn a_link_to_what_was_never_here_keeps_no_point_from_being_opened() {
    let mut held = now(&small());
    held.map.client = Some(groundwork::model::ClientId::from_bits(0xdead));
    held.map.true_client.true_client = Some(PersonId::from_bits(0xdead));
    let lost = Point { held: held.into(), ..Point::default() };
    let book = after(&small(), &[Edit::add(point(1), lost)]);
    assert_eq!(book.get::<Client>(groundwork::model::ClientId::from_bits(0xdead)), None);
    let mut fresh = 0x1_0000_u128;
    let mut ids = || {
        fresh += 1;
        Some(fresh)
    };
    let (map, edit) = book.map_of_point(point(1), "Again".into(), &mut ids).expect("a map");
    let opened = after(&book, &[edit]);
    assert_eq!(opened.get::<GapMap>(map).expect("it is there").client, None);
    let solution = opened.solutions(map);
    assert_eq!(solution.len(), 1);
    assert_eq!(solution[0].1.causes.len(), 1, "links stay within the new map");
    let _: Vec<(InMap<SolutionId>, &Solution)> = solution;
}
