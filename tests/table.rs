//! A map as a table for a spreadsheet, and back into a new map.

mod support;

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};

use groundwork::content::sample;
use groundwork::exchange::{
    OfferError, ReadTable, TableColumn, TableError, TableNotice, Wanted, read_offered, read_table, table_text,
};
use groundwork::model::{
    Cause, CauseId, Cell, CellRef, CellState, Client, Document, Edit, FactorRef, FactorReview, GapMap, Id, InMap, Key,
    LevelName, MapId, Measure, Open, OrderKey, Person, PersonId, Provenance, ProvenanceKind, Row, RowId, Side,
    Solution, SolutionId, Tick, Word, Workbook, WorkbookInfo,
};
use proptest::prelude::*;
use serde_json::Value;
use support::{edit, edited, furnished, small_map, text, the_workbook, tick, times};

fn empty(info: WorkbookInfo) -> Workbook {
    Workbook::new(the_workbook(), WorkbookInfo { name: String::new(), ..info }, tick(1, 0))
}

/// Reads a table with ids that nobody else has.
fn read(bytes: &[u8], workbook: &Workbook) -> Result<ReadTable, TableError> {
    static LAST: AtomicU64 = AtomicU64::new(0);
    read_table(bytes, workbook, &mut || Some((1 << 100) + u128::from(LAST.fetch_add(1, Ordering::Relaxed))))
}

/// A workbook with the map of a table put in, and which one that is.
fn put_in(workbook: &Workbook, table: &str) -> (Workbook, MapId) {
    let read = read(table.as_bytes(), workbook).unwrap_or_else(|error| panic!("{error}\n{table}"));
    let after = workbook.apply(&read.edit, tick(2_000, 1)).unwrap_or_else(|error| panic!("{error}\n{table}"));
    (after, read.map)
}

/// What is on a map, every field of it: ids by what they stand for, in their order.
fn content(workbook: &Workbook, map: MapId) -> Vec<Value> {
    let mut called: Called = BTreeMap::new();
    let mut call = |kind: &'static str, id: String, name: String| {
        if !name.trim().is_empty() {
            called.insert((kind, id), format!("{kind} {name}"));
        }
    };
    workbook.people().into_iter().for_each(|(id, person)| call("person", id.to_string(), person.name.clone()));
    workbook.clients().into_iter().for_each(|(id, client)| call("client", id.to_string(), client.name.clone()));
    let rows = [LevelName::Business, LevelName::Performance].into_iter().flat_map(|level| workbook.rows(map, level));
    let rows: Vec<(InMap<RowId>, &Row)> = rows.collect();
    let (causes, solutions) = (workbook.causes(map), workbook.solutions(map));
    rows.iter().zip(1..).for_each(|((id, _), at)| call("row", id.id.to_string(), at.to_string()));
    causes.iter().zip(1..).for_each(|((id, _), at)| call("cause", id.id.to_string(), at.to_string()));
    let mut all = vec![serde_json::to_value(workbook.get::<GapMap>(map).unwrap()).unwrap()];
    for (id, row) in &rows {
        all.push(serde_json::to_value(row).unwrap());
        let cell = |side| workbook.cell(CellRef { row: *id, side });
        all.extend([Side::Should, Side::Is].map(|side| serde_json::to_value(cell(side)).unwrap()));
    }
    all.extend(causes.iter().map(|(_, cause)| serde_json::to_value(cause).unwrap()));
    all.extend(solutions.iter().map(|(_, solution)| serde_json::to_value(solution).unwrap()));
    for factor in Word::ALL {
        let review = workbook.get::<FactorReview>(FactorRef { map, factor: *factor });
        all.push(serde_json::to_value(review.cloned().unwrap_or_default()).unwrap());
    }
    all.iter_mut().for_each(|value| tell(value, &called));
    all
}

/// What an id of a kind stands for.
type Called = BTreeMap<(&'static str, String), String>;

/// Names instead of ids; without what is no content of a map, or follows from it.
fn tell(value: &mut Value, called: &Called) {
    let Value::Object(fields) = value else { return };
    ["order", "archived", "template", "value"].iter().for_each(|field| drop(fields.remove(*field)));
    for (field, value) in fields.iter_mut() {
        let kind = match field.as_str() {
            "serves" | "gaps" => "row",
            "causes" => "cause",
            "client" => "client",
            "with" | "person" | "owner" | "true_client" => "person",
            _ => "",
        };
        let name = |id: &Value| called.get(&(kind, id.as_str()?.to_string())).cloned().map(Value::String);
        match value {
            Value::Array(ids) => {
                *ids = ids.iter().filter_map(name).collect();
                ids.sort_by_key(ToString::to_string);
            }
            Value::String(_) if !kind.is_empty() => *value = name(value).unwrap_or_default(),
            within => tell(within, called),
        }
    }
    // A link to nothing is none, and neither is what held only that.
    let says_nothing = |field: &str, value: &Value| field == "true_client" && *value == serde_json::json!({});
    fields.retain(|field, value| !value.is_null() && !says_nothing(field, value));
}

proptest! {
    #![proptest_config(times(200))]

    #[test]
    fn a_map_comes_back_from_its_table_as_it_was(workbook in furnished(), edits in prop::collection::vec(edit(0), 0..8)) {
        let workbook = edited(&workbook, &edits, 0);
        let Some(table) = table_text(&workbook, small_map()) else { return Ok(()) };
        let (after, map) = put_in(&empty(workbook.info()), &table);
        prop_assert_eq!(content(&after, map), content(&workbook, small_map()));
        prop_assert_eq!(after.dangling_links(), []);
        // And the table of it says the same, people included.
        prop_assert_eq!(table_text(&after, map).unwrap(), table);
    }

    #[test]
    fn any_text_comes_back_from_every_separator(title in text(), note in "[=+@\\-\t\r\n\" ,;a0.]{0,8}") {
        let map = GapMap { title: title.clone(), notes: note.clone(), ..GapMap::default() };
        let workbook = empty(WorkbookInfo::default()).apply(&Edit::add(small_map(), map), tick(2, 0)).unwrap();
        let table = table_text(&workbook, small_map()).unwrap();
        let (after, map) = put_in(&workbook, &table);
        let read = after.get::<GapMap>(map).unwrap();
        prop_assert_eq!((&read.title, &read.notes), (&title, &note));
    }

    #[test]
    fn whatever_the_bytes_reading_them_ends_and_changes_nothing(bytes in prop::collection::vec(any::<u8>(), 0..200), text in "(kind|map|cause|[,;\"\n\ta=]){0,40}") {
        let workbook = empty(WorkbookInfo::default());
        for bytes in [bytes.as_slice(), text.as_bytes(), format!("kind,number,for\n{text}").as_bytes()] {
            if let Ok(table) = read(bytes, &workbook) {
                prop_assert!(workbook.apply(&table.edit, tick(3, 0)).is_ok());
            }
        }
    }
}

fn sample_book() -> Workbook {
    sample(the_workbook(), "Sample".into(), "2026-03-01".parse().unwrap(), tick(1, 0))
}

#[test]
fn the_sample_comes_back_and_one_undo_takes_it_away_again() {
    let book = sample_book();
    let original = book.maps()[0].0;
    let table = table_text(&book, original).unwrap();
    let read = read(table.as_bytes(), &book).unwrap();
    assert_eq!(read.notices, []);
    let mut document = Document::new(book.clone(), 1);
    document.dispatch(&read.edit, tick(9, 0), None).unwrap();
    let after = document.workbook().clone();
    assert_eq!(content(&after, read.map), content(&book, original));
    assert_eq!(after.maps().last().map(|(id, _)| *id), Some(read.map));
    assert_eq!((after.clients().len(), after.people().len()), (book.clients().len(), book.people().len()));
    assert_eq!(content(&after, original), content(&book, original));
    document.undo(tick(10, 0)).unwrap();
    assert_eq!(document.workbook().maps().len(), book.maps().len());
}

#[test]
fn the_table_begins_with_a_mark_and_its_columns_and_ends_its_lines_as_spreadsheets_do() {
    let book = sample_book();
    let table = table_text(&book, book.maps()[0].0).unwrap();
    assert!(table.starts_with("\u{feff}kind,number,for,text,who,measure,unit,better,by when,SHOULD,SHOULD figure,"));
    assert!(table.ends_with("\r\n") && table.matches('\n').count() == table.matches("\r\n").count());
    for line in [
        "map,,,Reserved books ready sooner,Robin Castell,",
        "business,B1,,,,reservations ready within five days,%,higher,2026-09-27,",
        "performance,P1,B1,,branch staff on the early shift,",
        "cause,C3,P1 P2,The list prints in the order of the main library’s shelves,",
    ] {
        assert!(table.contains(&format!("\r\n{line}")), "{line} in {table}");
    }
    let comma = WorkbookInfo {
        conventions: groundwork::model::Conventions { decimal_mark: groundwork::model::DecimalMark::Comma.into() },
        ..book.info()
    };
    let other = book.apply(&Edit::set((), comma), tick(5, 0)).unwrap();
    let table = table_text(&other, book.maps()[0].0).unwrap();
    assert!(table.starts_with("\u{feff}kind;number;for;"));
    assert!(put_in(&other, &table).0.maps().len() == 3);
    assert_eq!(table_text(&book, MapId::HIGHEST), None);
}

#[test]
fn a_table_made_by_hand_needs_few_columns() {
    let table = "Kind;Text;number;for;SHOULD;is;SHOULD figure;Who;colour;Colour\n\
        \n\
        Cause;Nobody asks;c1;P1, b1;;;;;red\n\
        performance;;P1;B1;They ask;;;Agents\n\
        solution;Ask;;C1;;;;Dana Otis\n\
        business;;b1;;Few complain;Many do;\"6,5 %\"\n";
    let book = sample_book();
    let read = read(table.as_bytes(), &book).unwrap();
    assert_eq!(read.notices, [TableNotice::UnknownColumns(vec!["colour".into(), "Colour".into()])]);
    let (after, map) = put_in(&book, table);
    let rows = after.rows(map, LevelName::Business);
    let should = after.cell(CellRef { row: rows[0].0, side: Side::Should });
    assert_eq!((should.text.as_str(), should.reading.typed.as_str()), ("Few complain", "6,5 %"));
    let work = after.rows(map, LevelName::Performance);
    assert_eq!(work[0].1.performance().unwrap().performer_group, "Agents");
    let causes = after.causes(map);
    assert_eq!(
        (causes.len(), causes[0].1.gaps.len(), causes[0].1.visibility == groundwork::model::Visibility::Private),
        (1, 2, true)
    );
    let solutions = after.solutions(map);
    assert_eq!(solutions[0].1.causes.len(), 1);
    let owner = after.get::<Person>(solutions[0].1.owner.unwrap()).unwrap();
    assert_eq!((owner.name.as_str(), owner.initials.as_str()), ("Dana Otis", "DO"));
    assert_eq!(after.get::<GapMap>(map).unwrap().title, "");
}

#[test]
fn a_client_who_isnt_there_comes_along_and_words_of_next_year_are_kept() {
    let table = "kind,text,who,began\nmap,Complaints,Nele Vogt,by chance\n";
    let book = empty(WorkbookInfo::default());
    assert_eq!(read(table.as_bytes(), &book).unwrap().notices, [TableNotice::UnknownWords(1)]);
    let (after, map) = put_in(&book, table);
    let record = after.get::<GapMap>(map).unwrap();
    assert_eq!(record.origin, Some(Open::Other("by chance".into())));
    assert_eq!(after.get::<Client>(record.client.unwrap()).unwrap().name, "Nele Vogt");
    let (again, other) = put_in(&after, "kind,text,who\nmap,More,nele vogt ");
    assert_eq!((again.clients().len(), again.get::<GapMap>(other).unwrap().client), (1, record.client));
}

fn check(table: &str, expect: TableError) {
    let book = empty(WorkbookInfo::default());
    assert_eq!(read(table.as_bytes(), &book), Err(expect), "{table}");
}

#[test]
fn what_is_wrong_with_a_table_is_told_with_its_row() {
    let misread = |row, column, wanted, found: &str| TableError::Misread { row, column, wanted, found: found.into() };
    let nowhere = |row, number: &str| TableError::LeadsNowhere { row, number: number.into() };
    check("", TableError::Empty);
    check("kind,text\n", TableError::Empty);
    check("name,text\nmap,a", TableError::NoTable);
    check("kind,text\nmap,a\n\ngoal,b", TableError::UnknownKind { row: 4, found: "goal".into() });
    check("kind,text\nmap,a\n,b", TableError::UnknownKind { row: 3, found: String::new() });
    check("kind,text\nmap,a,b", TableError::TooManyCells { row: 2 });
    let full: Vec<&str> = TableColumn::ALL.iter().map(|column| column.word()).collect();
    let full = full.join(",");
    check(&format!("{full}\nmap,,,a"), TableError::CutOff { row: 2 });
    check("kind,text\nmap,a\nmap,b", TableError::Twice { row: 3 });
    check("kind,number\ncause,C1\nsolution,C1\ncause,c1", TableError::NumberTaken { row: 4, number: "C1".into() });
    check("kind,number\nbusiness,1\nperformance,1", TableError::NumberTaken { row: 3, number: "1".into() });
    check("kind,number,for\ncause,C1,B1", nowhere(2, "B1"));
    check("kind,number,for\nbusiness,B1\nperformance,P1,P1", nowhere(3, "P1"));
    check("kind,number,for\nbusiness,B1\nbusiness,B2,B1", nowhere(3, "B1"));
    check("kind,number,for\nbusiness,B1\nsolution,S1,B1", nowhere(3, "B1"));
    check("kind,by when\nbusiness,3/1/2026", misread(2, TableColumn::ByWhen, Wanted::Day, "3/1/2026"));
    check("kind,by when\nbusiness,30.2.2026", misread(2, TableColumn::ByWhen, Wanted::Day, "30.2.2026"));
    check("kind,agreed\nbusiness,perhaps", misread(2, TableColumn::Agreed, Wanted::YesOrNo, "perhaps"));
    check("kind,factor\nlooked at,weather", misread(2, TableColumn::Factor, Wanted::Factor, "weather"));
    check("kind,factor\nlooked at,sk\nlooked at,SK", TableError::Twice { row: 3 });
    check("kind,text\nmap,\"a\n\nb", TableError::OpenQuote { line: 2 });
    check("kind,text\nmap,\"a\"b", TableError::AfterQuote { line: 2 });
    let large = format!("kind,text\nmap,{}", "a".repeat(9 << 20));
    check(&large, TableError::TooLarge);
    check(&format!("kind,text\n{}", "cause,a\n".repeat(30_000)), TableError::TooLarge);
    let none = read_table(b"kind\nmap", &empty(WorkbookInfo::default()), &mut || None);
    assert_eq!(none, Err(TableError::NoIds));
}

#[test]
fn a_table_that_is_offered_among_files_is_known_as_one() {
    let book = sample_book();
    let table = table_text(&book, book.maps()[0].0).unwrap();
    let other = |text: &str| read_offered(text).map(drop);
    let is_table = |text: &str| other(text) == Err(OfferError::Table);
    assert!(is_table(&table) && is_table(&table[..table.len() / 2]));
    for text in ["kind;text\nmap;a", "sep=\t\nKind\tText\n", "text,\"kind\"\na,map", "\u{feff}kind,text"] {
        assert!(is_table(text), "{text}");
    }
    for text in ["name,age\nDana,7\n", "a;b;c\r\n1;2;3", "a\tb\n\"1, 2\"\t3"] {
        assert_eq!(other(text), Err(OfferError::OtherTable), "{text}");
    }
    for text in
        ["", "{\"a\": 1,\n\"b\": 2}", "[1,\n2]", "Some words, and\nsome more", "one line, no more", "<p>a,b\nc,d"]
    {
        assert!(matches!(other(text), Err(OfferError::Backup(_))), "{text}");
    }
}

/// A table of ours, cut anywhere but between two rows, is never taken in.
#[test]
fn a_table_that_was_cut_off_is_refused_with_its_row() {
    let book = sample_book();
    let table = table_text(&book, book.maps()[0].0).unwrap();
    let lines = table.lines().count();
    for at in (0..table.len()).step_by(97).filter(|at| table.is_char_boundary(*at)) {
        let (part, rest) = table.split_at(at);
        // What is whole up to here may be all that there was.
        let in_last_cell = !rest.lines().next().unwrap_or_default().contains(',');
        if part.ends_with(['\r', '\n']) || in_last_cell {
            continue;
        }
        let refused = read(part.as_bytes(), &book).map(drop).expect_err(part);
        if let TableError::CutOff { row } = refused {
            assert_eq!(row, part.lines().count(), "{part}");
        }
    }
    let most: usize = table.char_indices().map(|(at, _)| at).rfind(|at| *at < table.len() * 6 / 10).unwrap();
    let row = table[..most].lines().count();
    assert!(row < lines, "{table}");
    assert_eq!(read(&table.as_bytes()[..most], &book), Err(TableError::CutOff { row }));
}

#[test]
fn what_a_row_of_its_kind_has_no_use_for_is_told_with_its_column() {
    let check = |table: &str, expect: &[(usize, TableColumn)]| {
        let read = read(table.as_bytes(), &empty(WorkbookInfo::default())).unwrap_or_else(|error| panic!("{error}"));
        let unread = (!expect.is_empty()).then(|| TableNotice::Unread(expect.to_vec()));
        assert_eq!(read.notices, unread.into_iter().collect::<Vec<_>>(), "{table}");
    };
    check("kind,text\nbusiness,Hello", &[(2, TableColumn::Text)]);
    check(
        "kind,text,who,evidence\nmap,a,b,\ncause,a,b,c\nsolution,a,b,c",
        &[(3, TableColumn::Who), (4, TableColumn::Evidence)],
    );
    check("kind,factor,SHOULD\nlooked at,sk,x\nperson,,", &[(2, TableColumn::Should)]);
    check("kind,SHOULD,IS,worth rests on\nperformance,a,b,c", &[]);
}

#[test]
fn days_are_read_as_spreadsheets_of_some_countries_write_them() {
    for (typed, expect) in [("2026-03-01", "2026-03-01"), ("1.3.2026", "2026-03-01"), (" 31.12.2026 ", "2026-12-31")] {
        let (after, map) = put_in(&empty(WorkbookInfo::default()), &format!("kind,by when\nbusiness,{typed}"));
        assert_eq!(after.rows(map, LevelName::Business)[0].1.by_when.unwrap().to_string(), expect);
    }
}

/// Every field of every record is somewhere in the table.
#[test]
fn nothing_on_a_full_map_is_left_out() {
    let book = sample_book();
    let map = MapId::from_bits(0x99);
    let (row, cause) = (InMap { map, id: RowId::from_bits(1) }, InMap { map, id: CauseId::from_bits(1) });
    let person = PersonId::from_bits(7);
    let source =
        Provenance { person: Some(person), detail: "said details".into(), ..Provenance::of(ProvenanceKind::Data) };
    let edits = [
        Edit::add(person, Person::called("Dana Otis")),
        Edit::add(
            map,
            GapMap {
                title: "said title".into(),
                request: "said request".into(),
                notes: "said notes".into(),
                ..GapMap::default()
            },
        ),
        Edit::add(
            row,
            Row {
                measure: Measure { name: "said measure".into(), ..Measure::default() },
                ..Row::new(LevelName::Business, OrderKey::default())
            },
        ),
        Edit::set(
            CellRef { row, side: Side::Is },
            Cell {
                text: "said text".into(),
                skipped_because: "said reason".into(),
                state: Some(CellState::Skipped.into()),
                provenance: Some(source.clone()),
                ..Cell::default()
            },
        ),
        Edit::add(
            cause,
            Cause {
                text: "said cause".into(),
                evidence: "said evidence".into(),
                accepted_because: Some("said why".into()),
                provenance: Some(source),
                ..Cause::default()
            },
        ),
        Edit::add(
            InMap { map, id: SolutionId::from_bits(1) },
            Solution {
                text: "said answer".into(),
                measure: "said sign".into(),
                owner: Some(person),
                ..Solution::default()
            },
        ),
    ];
    let book =
        edits.iter().fold(book, |book, edit| book.apply(edit, Tick { now: 9, replica: support::replica(0) }).unwrap());
    let table = table_text(&book, map).unwrap();
    for word in [
        "title", "request", "notes", "measure", "text", "reason", "details", "cause", "evidence", "why", "answer",
        "sign",
    ] {
        assert!(table.contains(&format!("said {word}")), "{word} in {table}");
    }
    assert!(table.contains("person,,,Dana Otis,") && table.contains(",skipped,"));
    assert!(book.unit(&Key::Map(map)).is_some());
}
