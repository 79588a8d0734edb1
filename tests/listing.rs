//! Lists of maps and clients: searched, sorted, filtered.

use groundwork::model::{
    Cause, CauseId, Cell, CellRef, CellState, Client, ClientId, ClientListing, ClientShow, ClientSort, Day, Edit,
    GapMap, Id, InMap, Item, LevelName, MapId, MapIndex, MapListing, MapShow, MapSort, Millis, OrderKey, Person,
    PersonId, ReplicaId, Row, RowId, Side, Solution, SolutionId, Tick, Weeks, Workbook, WorkbookId, WorkbookInfo,
};

const ASTER: ClientId = ClientId::LOWEST;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn apply(workbook: &Workbook, edit: &Edit, now: Millis) -> Workbook {
    workbook.apply(edit, Tick { now, replica: ReplicaId::LOWEST }).unwrap()
}

fn map(bits: u128) -> MapId {
    MapId::from_bits(bits)
}

fn row(bits: u128, id: u128) -> InMap<RowId> {
    InMap { map: map(bits), id: RowId::from_bits(id) }
}

/// Maps 1 "Refunds" (for Aster; 1 known, 1 open; changed last), 2 "bookings" (2 open),
/// 3 without a title (both known), 4 "Old tickets" (archived, nothing on it).
fn example() -> Workbook {
    let mut book =
        Workbook::new(WorkbookId::LOWEST, WorkbookInfo::default(), Tick { now: 0, replica: ReplicaId::LOWEST });
    let mut order = OrderKey::default();
    let mut next = || {
        order = OrderKey::between(Some(&order), None);
        order.clone()
    };
    let titled = |title: &str, order: OrderKey| GapMap { title: title.into(), order, ..GapMap::default() };
    let refunds = GapMap { client: Some(ASTER), request: "A Tuesday seminar".into(), ..titled("Refunds", next()) };
    let known = |text: &str| Cell { text: text.into(), state: Some(CellState::Known.into()), ..Cell::default() };
    let mut new_row = Row::new(LevelName::Performance, OrderKey::default());
    new_row.measure.name = "days to pay".into();
    new_row.performance_mut().unwrap().performer_group = "the cash desk".into();
    let plain = || Row::new(LevelName::Business, OrderKey::default());
    let edits = [
        (1, Edit::add(ASTER, Client { name: "Aster Öhlund".into(), unit: "Payments".into(), ..Client::default() })),
        (10, Edit::add(map(1), refunds)),
        (11, Edit::add(row(1, 1), new_row)),
        (12, Edit::set(CellRef { row: row(1, 1), side: Side::Should }, known("Money goes out the same day"))),
        (20, Edit::add(map(2), titled("bookings", next()))),
        (21, Edit::add(row(2, 1), plain())),
        (30, Edit::add(map(3), titled(" ", next()))),
        (31, Edit::add(row(3, 1), plain())),
        (32, Edit::set(CellRef { row: row(3, 1), side: Side::Should }, known("Full houses"))),
        (33, Edit::set(CellRef { row: row(3, 1), side: Side::Is }, known("Half empty ones"))),
        (40, Edit::add(map(4), GapMap { archived: true, ..titled("Old tickets", next()) })),
        (
            50,
            Edit::add(
                InMap { map: map(1), id: CauseId::from_bits(1) },
                Cause { text: "Nobody sees the queue".into(), evidence: "Counted in May".into(), ..Cause::default() },
            ),
        ),
        (
            51,
            Edit::add(
                InMap { map: map(1), id: SolutionId::from_bits(1) },
                Solution { text: "A list on the wall".into(), ..Solution::default() },
            ),
        ),
    ];
    for (now, edit) in &edits {
        book = apply(&book, edit, *now);
    }
    book
}

fn index(book: &Workbook) -> MapIndex {
    let mut index = MapIndex::default();
    index.follow(book);
    while index.go_on(day("2026-03-02")) {}
    index
}

fn listed(book: &Workbook, listing: &MapListing) -> Vec<u128> {
    let maps = index(book).list(book, listing);
    maps.iter().map(|id| (1..=9).find(|bits| map(*bits) == *id).unwrap()).collect()
}

fn check_search(search: &str, expect: &[u128]) {
    let listing = MapListing { search: search.into(), ..MapListing::default() };
    assert_eq!(listed(&example(), &listing), expect, "searching for “{search}”");
}

#[test]
fn a_search_finds_words_wherever_they_stand() {
    check_search("", &[1, 2, 3]);
    check_search("  ", &[1, 2, 3]);
    check_search("refund", &[1]);
    check_search("BOOK", &[2]);
    check_search("öHLUND", &[1]);
    check_search("payments", &[1]);
    check_search("tuesday", &[1]);
    check_search("same day", &[1]);
    check_search("cash desk", &[1]);
    check_search("days to pay", &[1]);
    check_search("queue", &[1]);
    check_search("may counted", &[1]);
    check_search("wall", &[1]);
    check_search("wall öhlund", &[1]);
    check_search("wall bookings", &[]);
    check_search("half", &[3]);
    check_search("ticket", &[]);
    check_search("nowhere", &[]);
}

#[test]
fn maps_are_sorted() {
    for (sort, expect) in [
        (MapSort::Own, [1, 2, 3]),
        (MapSort::Title, [2, 1, 3]),
        (MapSort::Changed, [1, 3, 2]),
        (MapSort::Open, [2, 1, 3]),
    ] {
        assert_eq!(listed(&example(), &MapListing { sort, ..MapListing::default() }), expect, "{sort:?}");
    }
}

#[test]
fn maps_are_filtered() {
    for (show, client, expect) in [
        (MapShow::InUse, None, vec![1, 2, 3]),
        (MapShow::InUse, Some(ASTER), vec![1]),
        (MapShow::WithOpen, None, vec![1, 2]),
        (MapShow::WithOpen, Some(ClientId::HIGHEST), vec![]),
        (MapShow::AllKnown, None, vec![3]),
        (MapShow::Archived, None, vec![4]),
    ] {
        assert_eq!(listed(&example(), &MapListing { show, client, ..MapListing::default() }), expect, "{show:?}");
    }
}

#[test]
fn the_index_follows_edits_map_by_map() {
    let book = example();
    let mut index = index(&book);
    let found = |index: &MapIndex, book: &Workbook, search: &str| {
        index.list(book, &MapListing { search: search.into(), ..MapListing::default() })
    };
    let cell = CellRef { row: row(2, 1), side: Side::Is };
    let after = apply(&book, &Edit::set(cell, Cell { text: "Two weeks ahead".into(), ..Cell::default() }), 60);
    index.follow(&after);
    assert_eq!(found(&index, &after, "ahead"), [], "not read yet");
    assert!(index.go_on(day("2026-03-02")) && !index.go_on(day("2026-03-02")), "one map has changed");
    assert_eq!(found(&index, &after, "ahead"), [map(2)]);
    assert_eq!(index.entry(map(2)).unwrap().changed, 60);
    assert_eq!(index.entry(map(2)).unwrap().counts.open, 1);
    let checks = index.entry(map(2)).unwrap().checks;
    // Its other side is missing, and nobody knows where it is from.
    assert_eq!((checks.incomplete, checks.mistakes, checks.hints), (1, 1, 0));

    // A name may stand on any of them.
    let zoe = apply(&after, &Edit::add(PersonId::LOWEST, Person::called("Zoe")), 60);
    let mut again = index.clone();
    again.follow(&zoe);
    assert_eq!((0..).take_while(|_| again.go_on(day("2026-03-02"))).count(), 4);

    let after = apply(&after, &Edit::Trash(Item::Row(row(2, 1))), 61);
    index.follow(&after);
    assert!(index.go_on(day("2026-03-02")) && !index.go_on(day("2026-03-02")));
    assert_eq!(found(&index, &after, "ahead"), []);
    assert_eq!(index.entry(map(2)).unwrap().changed, 61);

    let after = apply(&after, &Edit::Trash(Item::Map(map(1))), 62);
    index.follow(&after);
    while index.go_on(day("2026-03-02")) {}
    assert!(index.entry(map(1)).is_none());
    assert_eq!(found(&index, &after, ""), [map(2), map(3)]);
    let after = apply(&after, &Edit::Restore(Item::Map(map(1))), 63);
    index.follow(&after);
    while index.go_on(day("2026-03-02")) {}
    assert_eq!(found(&index, &after, "queue"), [map(1)]);
}

#[test]
fn an_index_of_another_workbook_begins_anew() {
    let mut index = index(&example());
    let other =
        Workbook::new(WorkbookId::HIGHEST, WorkbookInfo::default(), Tick { now: 0, replica: ReplicaId::LOWEST });
    index.follow(&other);
    assert!(!index.go_on(day("2026-03-02")));
    assert!(index.entry(map(1)).is_none());
}

/// Clients 1 "Zoe" (due), 2 "amber" (overdue), 3 without a rhythm, changed last, 4 archived and overdue.
fn clients() -> Workbook {
    let mut book =
        Workbook::new(WorkbookId::LOWEST, WorkbookInfo::default(), Tick { now: 0, replica: ReplicaId::LOWEST });
    let mut order = OrderKey::default();
    for (bits, name, met, archived) in [
        (1, "Zoe", Some("2026-02-20"), false),
        (2, "amber", Some("2025-12-01"), false),
        (3, "Kim", None, false),
        (4, "Old", Some("2025-01-01"), true),
    ] {
        order = OrderKey::between(Some(&order), None);
        let record = Client {
            name: name.into(),
            unit: format!("Unit {bits}"),
            role: "runs the Yard".into(),
            notes: format!("met in hall {bits}"),
            rhythm: met.and(Weeks::new(4)),
            last_met: met.map(day),
            order: order.clone(),
            archived,
            ..Client::default()
        };
        book = apply(&book, &Edit::add(ClientId::from_bits(bits), record), bits as Millis);
    }
    book
}

fn check_clients(listing: ClientListing, expect: &[u128]) {
    let found = clients().list_clients(&listing, day("2026-03-01"));
    let expect: Vec<ClientId> = expect.iter().map(|bits| ClientId::from_bits(*bits)).collect();
    assert_eq!(found, expect, "{listing:?}");
}

#[test]
fn clients_are_searched_sorted_and_filtered() {
    let default = ClientListing::default;
    check_clients(default(), &[1, 2, 3]);
    check_clients(ClientListing { sort: ClientSort::Name, ..default() }, &[2, 3, 1]);
    check_clients(ClientListing { sort: ClientSort::Changed, ..default() }, &[3, 2, 1]);
    check_clients(ClientListing { sort: ClientSort::Due, ..default() }, &[2, 1, 3]);
    check_clients(ClientListing { show: ClientShow::Overdue, ..default() }, &[2]);
    check_clients(ClientListing { show: ClientShow::Archived, ..default() }, &[4]);
    for (search, expect) in
        [("AMB", vec![2]), ("unit 3", vec![3]), ("yard", vec![1, 2, 3]), ("hall 1", vec![1]), ("old", vec![])]
    {
        check_clients(ClientListing { search: search.into(), ..default() }, &expect);
    }
}

#[test]
fn overdue_begins_the_day_after_the_due_one() {
    let client = Client { rhythm: Weeks::new(1), last_met: Some(day("2026-03-01")), ..Client::default() };
    assert!(!client.is_overdue(day("2026-03-08")));
    assert!(client.is_overdue(day("2026-03-09")));
    assert!(!Client::default().is_overdue(day("2026-03-09")));
}
