//! Backups as texts: what is written, what is promised about it, and what
//! happens to texts that are not what they should be.

mod support;

use std::collections::BTreeSet;

use groundwork::exchange::{FORMAT, Notice, ReadError, backup_text, read_backup};
use groundwork::model::{
    Adoption, Body, Category, CellState, CheckKind, DecimalMark, Direction, Document, Edit, Factor, Family, Fills, Key,
    Mode, OrderKey, Origin, PartKind, Period, Polarity, ProvenanceKind, Reply, Rule, SolutionKind, SolutionStatus,
    Stage, Strength, Subject, Visibility, Word, Workbook, WorkbookInfo, WorkbookKind, WorthOf,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use support::{DAY, GOLDEN, edit, furnished, golden_parts, tick, times};

const SCHEMA: &str = include_str!("../docs/backup.schema.json");

/// A backup of this workbook text whose checksum is right.
fn sealed(workbook: &str) -> String {
    let (head, golden) = golden_parts();
    let sum = |text: &str| Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    format!("{}{workbook}}}", head.replace(&sum(golden), &sum(workbook)))
}

/// The golden backup with one change to its workbook, which must apply, and a checksum that is right.
fn changed(from: &str, to: &str) -> String {
    let (_, workbook) = golden_parts();
    assert!(workbook.contains(from), "{from}");
    sealed(&workbook.replacen(from, to, 1))
}

/// The golden backup with one change anywhere, checksum left as it was.
fn altered(from: &str, to: &str) -> String {
    assert!(GOLDEN.contains(from), "{from}");
    GOLDEN.replacen(from, to, 1)
}

#[track_caller]
fn check(text: &str, expect: Result<&[Notice], ReadError>) {
    let found = read_backup(text).map(|(_, _, notices)| notices);
    let shown: String = text.chars().take(300).collect();
    assert_eq!(found.as_deref().map_err(|error| *error), expect, "{shown}");
}

fn text_of(workbook: &Workbook) -> String {
    backup_text(workbook, "0.0.0", "2026-03-01").expect("a text")
}

#[test]
fn the_golden_backup_reads_without_a_notice_and_is_written_back_byte_for_byte() {
    let (workbook, manifest, notices) = read_backup(GOLDEN).expect("the golden backup");
    assert_eq!(notices, []);
    assert_eq!(backup_text(&workbook, &manifest.app, &manifest.made).expect("a text"), GOLDEN);
    check(&sealed(golden_parts().1), Ok(&[]));
}

mod schema {
    use super::*;

    fn schema() -> Value {
        serde_json::from_str(SCHEMA).expect("the schema is JSON")
    }

    fn golden() -> Value {
        serde_json::from_str(GOLDEN).expect("the golden backup is JSON")
    }

    /// The schema without room for what it doesn't name.
    fn closed() -> Value {
        fn close(schema: &mut Value) {
            match schema {
                Value::Object(fields) => {
                    fields.values_mut().for_each(close);
                    if fields.contains_key("properties") || fields.contains_key("patternProperties") {
                        fields.insert("additionalProperties".into(), json!(false));
                    }
                }
                Value::Array(items) => items.iter_mut().for_each(close),
                _ => {}
            }
        }
        let mut schema = schema();
        // The names of properties are no schemas themselves, but none is called `properties`.
        close(&mut schema);
        schema
    }

    fn check(schema: &Value, backup: &Value) {
        let validator = jsonschema::validator_for(schema).expect("a schema");
        let errors: Vec<_> =
            validator.iter_errors(backup).map(|error| format!("{} at {}", error, error.instance_path())).collect();
        assert_eq!(errors, Vec::<String>::new());
    }

    #[test]
    fn the_golden_backup_keeps_to_it_and_has_no_field_and_no_word_beyond_it() {
        let mut strict = closed();
        strict["$defs"]["newer_word"] = json!(false);
        check(&strict, &golden());
    }

    /// Every name under `properties` and every pattern that a value has used.
    fn used<'a>(schema: &'a Value, root: &'a Value, value: &Value, place: &str, found: &mut BTreeSet<String>) {
        if let Some(reference) = schema["$ref"].as_str() {
            let target = reference.trim_start_matches('#');
            return used(root.pointer(target).expect("a definition"), root, value, target, found);
        }
        for key in ["anyOf", "oneOf"] {
            for (at, option) in schema[key].as_array().into_iter().flatten().enumerate() {
                used(option, root, value, &format!("{place}/{key}/{at}"), found);
            }
        }
        for item in value.as_array().into_iter().flatten() {
            used(&schema["items"], root, item, &format!("{place}/items"), found);
        }
        for (name, inner) in value.as_object().into_iter().flatten() {
            if let Some(schema) = schema["properties"].get(name) {
                let place = format!("{place}/properties/{name}");
                found.insert(place.clone());
                used(schema, root, inner, &place, found);
            }
            for (pattern, schema) in schema["patternProperties"].as_object().into_iter().flatten() {
                // Patterns differ in their first word.
                if pattern[1..].trim_end_matches('$').split('/').next() == name.split('/').next() {
                    let place = format!("{place}/patternProperties/{pattern}");
                    found.insert(place.clone());
                    used(schema, root, inner, &place, found);
                }
            }
        }
    }

    /// Every name under `properties` and every pattern that a schema has.
    fn named(schema: &Value, place: &str, found: &mut BTreeSet<String>) {
        for key in ["properties", "patternProperties"] {
            for (name, inner) in schema[key].as_object().into_iter().flatten() {
                let place = format!("{place}/{key}/{name}");
                found.insert(place.clone());
                named(inner, &place, found);
            }
        }
        for (at, option) in schema["oneOf"].as_array().into_iter().flatten().enumerate() {
            named(option, &format!("{place}/oneOf/{at}"), found);
        }
        for (name, inner) in schema["$defs"].as_object().into_iter().flatten() {
            named(inner, &format!("{place}/$defs/{name}"), found);
        }
    }

    #[test]
    fn the_golden_backup_has_every_kind_of_unit_and_every_field_at_least_once() {
        let schema = schema();
        let (mut all, mut found) = (BTreeSet::new(), BTreeSet::new());
        named(&schema, "", &mut all);
        used(&schema, &schema, &golden(), "", &mut found);
        // Any kind may be in the trash or have been edited apart; one of each is enough.
        for part in ["trashed", "others"] {
            assert!(found.iter().any(|place| place.ends_with(&format!("_unit/properties/{part}"))), "{part}");
        }
        let spare = |place: &&&String| {
            place.ends_with("_unit/properties/trashed")
                || place.ends_with("_unit/properties/others")
                || place.starts_with("/$defs/other_unit/")
        };
        let missing: Vec<_> = all.difference(&found).collect();
        let missing: Vec<_> = missing.iter().filter(|place| !spare(place)).collect();
        assert!(missing.is_empty(), "{missing:#?}");
    }

    #[test]
    fn it_lists_the_words_that_the_program_knows() {
        fn check<T: Word>(name: &str) {
            let words: Vec<&str> = T::ALL.iter().map(|value| value.word()).collect();
            assert_eq!(schema()["$defs"][name]["anyOf"][0]["enum"], json!(words), "{name}");
        }
        check::<WorkbookKind>("workbook_kind");
        check::<DecimalMark>("decimal_mark");
        check::<Visibility>("visibility");
        check::<Strength>("strength");
        check::<Origin>("origin");
        check::<Direction>("direction");
        check::<Period>("period");
        check::<WorthOf>("worth_of");
        check::<CellState>("cell_state");
        check::<ProvenanceKind>("provenance_kind");
        check::<Polarity>("polarity");
        check::<Factor>("factor");
        check::<SolutionKind>("solution_kind");
        check::<SolutionStatus>("solution_status");
        check::<Mode>("question_mode");
        check::<Stage>("question_stage");
        check::<Subject>("question_level");
        check::<Category>("question_category");
        check::<Fills>("question_fills");
        check::<Reply>("reply");
        check::<CheckKind>("check_kind");
        check::<Adoption>("adoption");
        check::<PartKind>("part_kind");
        let units = &schema()["$defs"]["workbook"]["properties"]["units"]["patternProperties"];
        let factors: Vec<&str> = Factor::ALL.iter().map(|factor| factor.word()).collect();
        assert!(units.get(format!("^factor/[0-9a-f]{{32}}/({})$", factors.join("|"))).is_some());
        let rules: Vec<&str> = Rule::ALL.iter().map(|rule| rule.word()).collect();
        let families: Vec<&str> = Family::ALL.iter().map(|family| family.word()).collect();
        let keys = units.as_object().expect("patterns").keys();
        let all = |key: &&String| key.contains(&rules.join("|")) && key.contains(&families.join("|"));
        assert_eq!(keys.filter(all).count(), 1);
    }

    proptest! {
        #![proptest_config(times(40))]

        #[test]
        fn any_backup_that_is_written_keeps_to_it(start in furnished(), here in vec(edit(1), 0..16), there in vec(edit(2), 0..8)) {
            let edited = |edits: &[Edit], at| {
                let mut document = Document::new(start.clone(), 0);
                for (now, edit) in (1_000..).zip(edits) {
                    drop(document.dispatch(edit, tick(now, at), None));
                }
                document.undo(tick(2_000, at));
                document.workbook().clone()
            };
            let merged = edited(&here, 1).merge(&edited(&there, 2)).expect("copies of one workbook");
            let backup = serde_json::from_str(&text_of(&merged.without_old_trash(60 * DAY))).expect("JSON");
            check(&closed(), &backup);
        }
    }

    #[test]
    fn it_refuses_what_is_broken_and_allows_what_is_new() {
        let validator = jsonschema::validator_for(&schema()).expect("a schema");
        let check = |place: &str, value: Value, expect: bool| {
            let mut backup = golden();
            let (parent, name) = place.rsplit_once('/').expect("a place");
            backup.pointer_mut(parent).expect("a parent")[name] = value;
            assert_eq!(validator.is_valid(&backup), expect, "{place}");
        };
        let client = "/workbook/units/client~1664ea262a8f2cee6fa74a3faf623e023";
        check("/later", json!({"any": 1}), true);
        check("/groundwork", json!("journal"), false);
        check("/format", json!(2), true);
        check("/readable_by", json!(2), false);
        check("/manifest/sha256", json!("ABC"), false);
        check("/manifest/counts/maps", json!(-1), false);
        check("/workbook/id", json!("9BF2665A291062DF7FDCB4E176E4A2E8"), false);
        check("/workbook/seen", json!({"me": 1}), false);
        check("/workbook/units/meeting~142", json!({"stamp": [1, "0".repeat(32)], "body": [1]}), true);
        check("/workbook/units/meeting~142", json!({"body": [1]}), false);
        check(&format!("{client}/stamp"), json!([1]), false);
        check(&format!("{client}/stamp"), json!([1.5, "0".repeat(32)]), false);
        check(&format!("{client}/body/name"), json!(7), false);
        check(&format!("{client}/body/rhythm"), json!(105), false);
        check(&format!("{client}/body/order"), json!("V0"), false);
        check(&format!("{client}/body/last_met"), json!("yesterday"), false);
        check(&format!("{client}/body/strength"), json!("inseparable"), true);
        check(&format!("{client}/body/later"), json!(null), true);
    }
}

#[test]
fn what_is_no_backup_is_refused_by_its_kind() {
    for (text, error) in [
        ("", ReadError::CutOff),
        (" \n", ReadError::CutOff),
        ("{", ReadError::CutOff),
        ("\u{feff}", ReadError::CutOff),
        ("PK\u{3}\u{4}\u{0}\u{0}", ReadError::NotJson),
        ("\u{fffd}PNG\r\n\u{1a}\n", ReadError::NotJson),
        ("<!doctype html><title>Not found</title>", ReadError::NotJson),
        ("name;unit\nDana;Customer service\n", ReadError::NotJson),
        ("[]", ReadError::Foreign),
        ("[{\"groundwork\":\"backup\"}]", ReadError::Foreign),
        ("42", ReadError::Foreign),
        ("null", ReadError::Foreign),
        ("true", ReadError::Foreign),
        ("\"backup\"", ReadError::Foreign),
        ("{}", ReadError::Foreign),
        (r#"{"version":3,"notes":[{"title":"Shopping"}],"format":1,"readable_by":1}"#, ReadError::Foreign),
        (r#"{"name":"left-pad","version":"1.3.0","scripts":{"test":"node test"}}"#, ReadError::Foreign),
        (r#"{"groundwork":7,"format":1,"readable_by":1}"#, ReadError::Foreign),
        (r#"{"groundwork":"backup"}"#, ReadError::Foreign),
        (r#"{"groundwork":"backup","format":1,"readable_by":1}"#, ReadError::Damaged),
        (r#"{"groundwork":"backup","format":1,"readable_by":1,"workbook":{}}"#, ReadError::Damaged),
        (r#"{"groundwork":"backup","format":1,"readable_by":1,"workbook":[]}"#, ReadError::Foreign),
    ] {
        check(text, Err(error));
    }
    check(&format!("{GOLDEN}}}"), Err(ReadError::NotJson));
    check(&format!("{GOLDEN}{}", " ".repeat(65 << 20)), Err(ReadError::TooLarge));
}

#[test]
fn a_backup_that_is_cut_off_anywhere_is_refused() {
    for end in 0..GOLDEN.len() {
        let text = String::from_utf8_lossy(&GOLDEN.as_bytes()[..end]);
        assert_eq!(read_backup(&text).map(drop), Err(ReadError::CutOff), "after {end} bytes");
    }
}

#[test]
fn nesting_without_end_is_refused_wherever_it_would_be_read() {
    let (open, shut) = ("[".repeat(10_000), "]".repeat(10_000));
    let deep = format!("{open}{shut}");
    let fields = format!("{}7{}", "{\"a\":".repeat(10_000), "}".repeat(10_000));
    check(&deep, Err(ReadError::Foreign));
    check(&fields, Err(ReadError::Foreign));
    check(&open, Err(ReadError::Foreign));
    check(&"{\"a\":".repeat(10_000), Err(ReadError::CutOff));
    let unit =
        |body: &str| format!("\"units\":{{\"later/1\":{{\"stamp\":[1,\"{}\"],\"body\":{body}}},", "0".repeat(32));
    for (from, to, error) in [
        ("\"seen\":", format!("\"later\":{deep},\"seen\":"), ReadError::TooDeep),
        ("\"seen\":", format!("\"later\":{fields},\"seen\":"), ReadError::TooDeep),
        ("\"seen\":", format!("\"seen\":{deep},\"was\":"), ReadError::Damaged),
        ("\"units\":{", unit(&deep), ReadError::TooDeep),
        ("\"units\":{", unit(&fields), ReadError::TooDeep),
        ("\"initials\":", format!("\"later\":{deep},\"initials\":"), ReadError::TooDeep),
        ("\"initials\":", format!("\"later\":{fields},\"initials\":"), ReadError::TooDeep),
        ("\"name\":\"Dana", format!("\"name\":{deep},\"was\":\"Dana"), ReadError::TooDeep),
        ("\"stamp\":", format!("\"stamp\":{deep},\"was\":"), ReadError::Damaged),
        ("\"others\":", format!("\"others\":{deep},\"were\":"), ReadError::TooDeep),
        ("\"others\":[", format!("\"others\":[{fields},"), ReadError::TooDeep),
    ] {
        check(&changed(from, &to), Err(error));
    }
    // Here nobody looks at it.
    check(&altered("\"manifest\":{", &format!("\"later\":{deep},\"manifest\":{{")), Ok(&[]));
    check(&altered("\"manifest\":{", &format!("\"manifest\":{{\"later\":{deep},")), Ok(&[]));
}

#[test]
fn a_newer_backup_is_opened_only_if_it_says_that_we_can_read_it() {
    let format = |format: &str, readable_by: &str| {
        altered("\"format\":1,\"readable_by\":1", &format!("\"format\":{format},\"readable_by\":{readable_by}"))
    };
    let too_new = |found| Err(ReadError::TooNew { found, known: FORMAT });
    check(&format("2", "1"), Ok(&[Notice::Newer]));
    check(&format("4000000000", "1"), Ok(&[Notice::Newer]));
    // What a newer version counts need not be what we count.
    check(&format("2", "1").replace("\"causes\":5", "\"causes\":9"), Ok(&[Notice::Newer]));
    check(&format("2", "2"), too_new(2));
    check(&format("9", "3"), too_new(3));
    check(&format("0", "0"), Err(ReadError::Damaged));
    check(&format("0", "1"), Err(ReadError::Damaged));
    check(&format("-1", "1"), Err(ReadError::Damaged));
    check(&format("1.5", "1"), Err(ReadError::Damaged));
    check(&format("\"1\"", "1"), Err(ReadError::Damaged));
    check(&format("1", "99999999999"), Err(ReadError::Damaged));
    check(&altered("\"readable_by\":1,", ""), Err(ReadError::Foreign));
    // What can't be read may look like anything; that it is too new comes first.
    check(r#"{"groundwork":"backup","format":7,"readable_by":7,"blocks":[]}"#, too_new(7));
}

#[test]
fn what_was_altered_is_read_and_told() {
    use Notice::{Altered, CountsDiffer, LinksToNothing, NotShown};
    for (text, notices) in [
        (altered("Dana Whitlock", "Dana Whitlick"), &[Altered][..]),
        (altered("\"sha256\":\"", "\"sha256\":\"0"), &[Altered]),
        (altered("\"sha256\":\"", "\"was\":\""), &[Altered]),
        (altered("\"sha256\":", "\"sha256\":7,\"was\":"), &[Altered, CountsDiffer]),
        (altered("\"manifest\":", "\"was\":"), &[Altered, CountsDiffer]),
        (altered("\"causes\":5", "\"causes\":6"), &[CountsDiffer]),
        (altered("\"causes\":5,", ""), &[CountsDiffer]),
        (format!("\u{feff}{GOLDEN}"), &[]),
        (format!("  {GOLDEN}\n\n"), &[]),
        (GOLDEN.replace(",\n\"", ",\r\n\""), &[Altered]),
        // A link to a client that isn't in the file.
        (changed("\"client\":\"664e", "\"client\":\"665e"), &[LinksToNothing(1)]),
        (changed("\"serves\":[\"aa8e", "\"serves\":[\"ab8e"), &[LinksToNothing(1)]),
        // An id in capitals is none: the unit is kept as it stands.
        (changed("\"client/4e7e201c", "\"client/4E7E201C"), &[CountsDiffer, NotShown(1), LinksToNothing(2)]),
        (changed("\"owner\":\"7da991ba", "\"owner\":\"7DA991BA"), &[CountsDiffer, NotShown(1)]),
        // So is a unit with a field that makes no sense.
        (changed("\"rhythm\":6", "\"rhythm\":-6"), &[CountsDiffer, NotShown(1)]),
        (changed("\"rhythm\":6", "\"rhythm\":600"), &[CountsDiffer, NotShown(1)]),
        (changed("\"due\":\"2026-04-15\"", "\"due\":\"2026-02-30\""), &[CountsDiffer, NotShown(1)]),
        (changed("\"value\":\"95\"", "\"value\":95"), &[NotShown(1)]),
        (changed("\"value\":\"95\"", &format!("\"value\":\"{}\"", "9".repeat(60))), &[NotShown(1)]),
        (changed("\"order\":\"V\"", &format!("\"order\":\"{}\"", "V".repeat(5_000))), &[CountsDiffer, NotShown(1)]),
        (changed("\"order\":\"V\"", "\"order\":\"V0\""), &[CountsDiffer, NotShown(1)]),
        (changed("\"order\":\"V\"", &format!("\"order\":\"{}\"", "z".repeat(4_096))), &[]),
        // Of a key that stands there twice, the last counts, as everywhere.
        (altered("\"units\":{", "\"units\":{},\"units\":{"), &[Altered]),
        (altered("\"initials\":", "\"initials\":\"D\",\"initials\":"), &[Altered]),
        (altered("\"initials\":", "\"later\":1,\"later\":2,\"initials\":"), &[Altered]),
        // The highest counter there is.
        (changed("[1772442082674,", "[9007199254740991,"), &[]),
        (changed(":1772443446795}", ":9007199254740991}"), &[]),
        (changed("\"trashed\":1772443364121", "\"trashed\":18446744073709551615"), &[]),
    ] {
        check(&text, Ok(notices));
    }
}

#[test]
fn what_everything_hangs_on_must_make_sense() {
    for (from, to, error) in [
        ("{\"id\":\"9bf2665a", "{\"id\":\"9BF2665A", ReadError::Damaged),
        ("{\"id\":\"9bf2665a", "{\"id\":\"9bf2665", ReadError::Damaged),
        ("{\"id\":", "{\"was\":", ReadError::Damaged),
        ("\"seen\":", "\"was\":", ReadError::Damaged),
        ("\"units\":", "\"were\":", ReadError::Damaged),
        ("\"units\":{", "\"units\":[],\"were\":{", ReadError::Damaged),
        ("\"workbook\":{\"stamp\"", "\"work\":{\"stamp\"", ReadError::Damaged),
        ("[1772442082674,", "[18446744073709551615,", ReadError::Damaged),
        ("[1772442082674,", "[9007199254740992,", ReadError::Damaged),
        ("[1772442082674,", "[99999999999999999999999,", ReadError::Damaged),
        ("[1772442082674,", "[-1,", ReadError::Damaged),
        ("[1772442082674,", "[1.5,", ReadError::Damaged),
        ("[1772442082674,", "[\"1\",", ReadError::Damaged),
        ("[1772442082674,", "[NaN,", ReadError::NotJson),
        ("[1772442082674,", "[Infinity,", ReadError::NotJson),
        ("[1772442082674,", "[1,2,", ReadError::Damaged),
        (":1772443446795}", ":18446744073709551615}", ReadError::Damaged),
        (":1772443446795}", ":9007199254740992}", ReadError::Damaged),
        (":1772443446795}", ":-1}", ReadError::Damaged),
        ("\"trashed\":1772443364121", "\"trashed\":-5", ReadError::Damaged),
        ("\"stamp\":", "\"stamp\":null,\"was\":", ReadError::Damaged),
        ("\"stamp\":", "\"stamp\":[1,2],\"stamp\":", ReadError::Damaged),
        ("\"others\":[", "\"others\":[7,", ReadError::Damaged),
        ("\"others\":[", "\"others\":[{},", ReadError::Damaged),
        ("Dana Whitlock", "\\ud800", ReadError::NotJson),
        ("Dana Whitlock", "\\udc00\\ud800", ReadError::NotJson),
        ("Dana Whitlock", "\\x41", ReadError::NotJson),
        ("Dana Whitlock", "Dana\nWhitlock", ReadError::NotJson),
    ] {
        check(&changed(from, to), Err(error));
    }
    assert!(read_backup(&changed("Dana Whitlock", "\\ud83d\\ude00")).is_ok());
}

#[test]
fn a_workbook_from_a_hostile_file_can_be_worked_on() {
    let order = |length: usize| changed("\"order\":\"V\"", &format!("\"order\":\"{}\"", "z".repeat(length)));
    for text in [
        changed("[1772442082674,", "[9007199254740991,"),
        changed("\"trashed\":1772443364121", "\"trashed\":18446744073709551615"),
        order(4_095),
        order(4_096),
    ] {
        let (workbook, ..) = read_backup(&text).expect("a backup");
        let mut document = Document::new(workbook, u64::MAX >> 1);
        for (client, mut record) in document.workbook().clone().clients().into_iter().map(|(id, it)| (id, it.clone())) {
            record.order = OrderKey::between(Some(&record.order), None);
            record.name.push_str(" II");
            drop(document.dispatch(&Edit::set(client, record), tick(5, 1), None));
        }
        document.undo(tick(u64::MAX, 1));
        document.redo(tick(0, 1));
        drop(document.clear_old_trash(u64::MAX));
        let (read, _, notices) = read_backup(&text_of(document.workbook())).expect("a backup");
        assert_eq!(&read, document.workbook());
        assert_eq!(notices, []);
    }
}

/// One of the ways in which a text can come to harm.
#[derive(Clone, Debug)]
enum Harm {
    Change(Index, u8),
    Remove(Index, u8),
    Insert(Index, &'static str),
    Repeat(Index, Index, u8),
}

fn harm() -> impl Strategy<Value = Harm> {
    let tokens =
        &["null", "\"", "{", "}", "[", "]", ",", ":", "-", "1e999", "\\u0000", "\\ud800", "\u{feff}", "\"trashed\":1,"];
    prop_oneof![
        any::<(Index, u8)>().prop_map(|(at, byte)| Harm::Change(at, byte)),
        (any::<Index>(), 1..60u8).prop_map(|(at, count)| Harm::Remove(at, count)),
        (any::<Index>(), prop::sample::select(&tokens[..])).prop_map(|(at, token)| Harm::Insert(at, token)),
        any::<(Index, Index, u8)>().prop_map(|(from, to, count)| Harm::Repeat(from, to, count)),
    ]
}

fn harmed(text: &str, harms: &[Harm]) -> String {
    let mut bytes = text.as_bytes().to_vec();
    for harm in harms {
        let size = bytes.len();
        if size == 0 {
            break;
        }
        let end = |at: usize, count: u8| (at + usize::from(count)).min(size);
        match harm {
            Harm::Change(at, byte) => bytes[at.index(size)] = *byte,
            Harm::Remove(at, count) => drop(bytes.drain(at.index(size)..end(at.index(size), *count))),
            Harm::Insert(at, token) => drop(bytes.splice(at.index(size)..at.index(size), token.bytes())),
            Harm::Repeat(from, to, count) => {
                let piece = bytes[from.index(size)..end(from.index(size), *count)].to_vec();
                drop(bytes.splice(to.index(size)..to.index(size), piece));
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Every place in a JSON value, as pointers.
fn places(value: &Value, place: &str, found: &mut Vec<String>) {
    found.push(place.to_owned());
    let mut inner = |name: &str, value| places(value, &format!("{place}/{}", name.replace('/', "~1")), found);
    match value {
        Value::Object(fields) => fields.iter().for_each(|(name, value)| inner(name, value)),
        Value::Array(items) => items.iter().enumerate().for_each(|(at, value)| inner(&at.to_string(), value)),
        _ => {}
    }
}

/// Does to a workbook what the program may do to one that it has opened.
fn work_on(workbook: &Workbook) {
    let golden = read_backup(GOLDEN).expect("the golden backup").0;
    let mut document = Document::new(workbook.clone(), 3);
    for (key, unit) in workbook.units() {
        for version in unit.versions() {
            drop(workbook.apply(&Edit::Choose(key.clone(), version.stamp), tick(5, 1)));
        }
    }
    drop(document.dispatch(
        &Edit::set((), WorkbookInfo { name: "Another".into(), ..workbook.info() }),
        tick(9, 1),
        None,
    ));
    drop(document.dispatch(&Edit::BecomeLike(Box::new(golden.clone())), tick(9, 1), None));
    document.undo(tick(10, 1));
    document.redo(tick(11, 1));
    document.clear_old_trash(u64::MAX);
    let other = golden.with_id(workbook.id());
    assert_eq!(workbook.merge(&other), other.merge(workbook));
    for (map, _) in workbook.maps() {
        workbook.counts(map);
    }
    // What is written can be read, and is then written the same.
    for workbook in [workbook, document.workbook()] {
        let text = text_of(workbook);
        let (read, _, notices) = read_backup(&text).expect("our own text");
        assert_eq!(text_of(&read), text);
        assert!(!notices.contains(&Notice::Altered) && !notices.contains(&Notice::CountsDiffer));
    }
}

proptest! {
    #![proptest_config(times(400))]

    #[test]
    fn a_harmed_backup_is_refused_or_can_be_worked_on(harms in vec(harm(), 1..5)) {
        if let Ok((workbook, ..)) = read_backup(&harmed(GOLDEN, &harms)) {
            work_on(&workbook);
        }
    }

    #[test]
    fn a_backup_with_values_that_do_not_belong_is_refused_or_can_be_worked_on(
        harms in vec((any::<Index>(), any::<Index>()), 1..3),
    ) {
        let values = [
            json!(null), json!(true), json!(0), json!(-1), json!(u64::MAX), json!(1.5), json!(""), json!("a/b~"),
            json!([]), json!([[]]), json!({}), json!({"a": {"": [null]}}), json!([1, "0".repeat(32)]), json!("V"),
            json!("0".repeat(32)), json!({"stamp": [1, "0".repeat(32)]}),
        ];
        let mut backup: Value = serde_json::from_str(GOLDEN).expect("JSON");
        for (place, value) in &harms {
            let mut all = Vec::new();
            places(&backup["workbook"], "/workbook", &mut all);
            *backup.pointer_mut(&all[place.index(all.len())]).expect("a place") = values[value.index(values.len())].clone();
        }
        if let Ok((workbook, ..)) = read_backup(&backup.to_string()) {
            work_on(&workbook);
        }
    }
}

mod what_a_newer_version_wrote {
    use super::*;

    /// Where a word of a closed set stands.
    const WORDS: [&str; 12] = [
        "kind",
        "decimal_mark",
        "visibility",
        "strength",
        "origin",
        "direction",
        "state",
        "polarity",
        "factor",
        "status",
        "talk",
        "difficulty",
    ];

    /// Puts a field that nobody knows into every object of a unit, and a word
    /// that nobody knows wherever a word stands.
    fn make_newer(value: &mut Value) {
        match value {
            Value::Object(fields) => {
                // The name of a level stands for the level, so that there is room inside it alone.
                let is_level = fields.contains_key("performance");
                for (name, value) in fields.iter_mut() {
                    match value {
                        Value::String(word) if WORDS.contains(&name.as_str()) => word.push_str("-of-2031"),
                        value => make_newer(value),
                    }
                }
                if !is_level {
                    fields.insert("later".into(), json!({"since": 2031, "list": [1, {"deep": null}], "": "ä"}));
                    fields.insert("odd/~name~1".into(), json!(["x"]));
                }
            }
            Value::Array(items) => items.iter_mut().for_each(make_newer),
            _ => {}
        }
    }

    /// The golden backup as a newer version might have written it.
    fn newer() -> Value {
        let mut backup: Value = serde_json::from_str(GOLDEN).expect("JSON");
        let workbook = backup["workbook"].as_object_mut().expect("a workbook");
        let units = workbook["units"].as_object_mut().expect("units");
        units.values_mut().for_each(make_newer);
        units.insert(
            "voyage/42".into(),
            json!({"stamp": [7, "928c4c15056d6c7e5ed3bf6858b435bf"], "body": {"when": [2031, 1.25, null], "who": {}}, "later": 1}),
        );
        workbook.insert("later".into(), json!([{"since": 2031}]));
        workbook.insert("odd/~name".into(), json!(null));
        backup
    }

    fn read(backup: &Value) -> Workbook {
        let (workbook, _, notices) = read_backup(&backup.to_string()).expect("a backup");
        assert_eq!(notices, [Notice::Altered, Notice::NotShown(1)], "all but the unknown kind is shown");
        workbook
    }

    fn written(workbook: &Workbook) -> Value {
        serde_json::from_str(&text_of(workbook)).expect("JSON")
    }

    /// An edit that changes the main text of a unit and nothing else of it, and
    /// the name of the field in which that text stands.
    fn retouched(key: &Key, body: &Body) -> Option<(Edit, &'static str)> {
        macro_rules! retouch {
            ($record:expr, $id:expr, $field:ident) => {{
                let mut record = $record.clone();
                record.$field = "Something else".into();
                Some((Edit::set($id, record), stringify!($field)))
            }};
        }
        match (key, body) {
            (Key::Info, Body::Info(record)) => retouch!(record, (), name),
            (Key::Person(id), Body::Person(record)) => retouch!(record, *id, name),
            (Key::Client(id), Body::Client(record)) => retouch!(record, *id, name),
            (Key::Standing(id), Body::Standing(record)) => retouch!(record, *id, note),
            (Key::Map(id), Body::Map(record)) => retouch!(record, *id, title),
            (Key::Row(id), Body::Row(record)) => {
                let mut record = record.clone();
                record.opportunity = true;
                Some((Edit::set(*id, record), "opportunity"))
            }
            (Key::Cell(id), Body::Cell(record)) => retouch!(record, *id, text),
            (Key::Cause(id), Body::Cause(record)) => retouch!(record, *id, text),
            (Key::Factor(id), Body::Factor(record)) => retouch!(record, *id, note),
            (Key::Solution(id), Body::Solution(record)) => retouch!(record, *id, text),
            (Key::Dismissal(id), Body::Dismissal(record)) => retouch!(record, *id, because),
            (Key::Point(id), Body::Point(record)) => retouch!(record, *id, name),
            (Key::Question(id), Body::Question(record)) => retouch!(record, *id, text),
            (Key::Meeting(id), Body::Meeting(record)) => retouch!(record, *id, purpose),
            (Key::Planned(id), Body::Planned(record)) => retouch!(record, *id, text),
            (Key::Line(id), Body::Line(record)) => retouch!(record, *id, text),
            (Key::Promise(id), Body::Promise(record)) => retouch!(record, *id, text),
            (Key::QuestionSet(id), Body::QuestionSet(record)) => retouch!(record, *id, name),
            (Key::Observation(id), Body::Observation(record)) => retouch!(record, *id, about),
            (Key::Quote(id), Body::Quote(record)) => retouch!(record, *id, text),
            (Key::Round(id), Body::Round(record)) => retouch!(record, *id, note),
            (Key::Action(id), Body::Action(record)) => retouch!(record, *id, text),
            (Key::Change(id), Body::Change(record)) => retouch!(record, *id, learnt),
            (Key::Scenario(id), Body::Scenario(record)) => retouch!(record, *id, title),
            (Key::Fact(id), Body::Fact(record)) => retouch!(record, *id, text),
            (Key::Rehearsal(id), Body::Rehearsal(record)) => retouch!(record, *id, next_time),
            (Key::Turn(id), Body::Turn(record)) => retouch!(record, *id, text),
            (Key::Room(id), Body::Room(record)) => retouch!(record, *id, title),
            (Key::Participant(id), Body::Participant(record)) => retouch!(record, *id, name),
            (Key::Part(id), Body::Part(record)) => retouch!(record, *id, text),
            (Key::BoardLine(id), Body::BoardLine(record)) => retouch!(record, *id, text),
            _ => None,
        }
    }

    #[test]
    fn comes_through_reading_and_writing() {
        let newer = newer();
        assert_eq!(written(&read(&newer))["workbook"], newer["workbook"]);
    }

    #[test]
    fn comes_through_an_edit_of_another_field_of_every_unit() {
        let mut expect = newer();
        let mut workbook = read(&expect);
        for (key, unit) in workbook.clone().units() {
            let body = unit.current().content.state.body();
            let Some((edit, field)) = body.and_then(|body| retouched(key, body)) else { continue };
            workbook = workbook.apply(&edit, tick(1, 1)).expect("an edit");
            let value = if field == "opportunity" { json!(true) } else { json!("Something else") };
            expect["workbook"]["units"][key.to_string()]["body"][field] = value;
        }
        let mut found = written(&workbook);
        let stamps = |backup: &mut Value| {
            backup["workbook"]["seen"] = json!({});
            let units = backup["workbook"]["units"].as_object_mut().expect("units");
            units.values_mut().for_each(|unit| unit["stamp"] = json!([]));
        };
        stamps(&mut found);
        stamps(&mut expect);
        assert_eq!(found["workbook"], expect["workbook"]);
    }

    #[test]
    fn comes_through_a_merge_of_copies_that_were_edited_apart() {
        let newer = newer();
        let start = read(&newer);
        let edited = |at| {
            let mut workbook = start.clone();
            for (key, unit) in start.units().skip(usize::from(at)).step_by(2) {
                let body = unit.current().content.state.body();
                if let Some((edit, _)) = body.and_then(|body| retouched(key, body)) {
                    workbook = workbook.apply(&edit, tick(u64::from(at), at)).expect("an edit");
                }
            }
            workbook
        };
        let older = read_backup(GOLDEN).expect("the golden backup").0;
        let merged = edited(1).merge(&edited(2)).expect("copies").merge(&older).expect("copies");
        let found = written(&merged);
        let mut all = Vec::new();
        places(&newer["workbook"], "/workbook", &mut all);
        for place in all.iter().filter(|place| place.contains("later") || place.contains("odd")) {
            assert_eq!(found.pointer(place), newer.pointer(place), "{place}");
        }
    }

    #[test]
    fn goes_with_what_it_was_a_part_of_and_with_nothing_else() {
        let mut workbook = read(&newer());
        for (key, unit) in workbook.clone().units() {
            let edit = match (key, unit.current().content.state.body()) {
                (Key::Cell(id), Some(Body::Cell(cell))) => {
                    let mut cell = cell.clone();
                    (cell.provenance, cell.reading) = Default::default();
                    Edit::set(*id, cell)
                }
                (Key::Row(id), Some(Body::Row(row))) => {
                    let mut row = row.clone();
                    (row.agreed, row.measure) = Default::default();
                    Edit::set(*id, row)
                }
                _ => continue,
            };
            workbook = workbook.apply(&edit, tick(1, 1)).expect("an edit");
        }
        let found = written(&workbook);
        let again = read(&{
            // The checksum is right this time; `read` expects it not to be.
            let mut altered = found.clone();
            altered["manifest"]["sha256"] = json!("");
            altered
        });
        assert_eq!(written(&again), found);
        for (key, unit) in again.units() {
            match unit.current().content.state.body() {
                Some(Body::Cell(cell)) => assert_eq!(cell.provenance, None, "{key}"),
                Some(Body::Row(row)) => assert_eq!(row.agreed, None, "{key}"),
                _ => continue,
            }
            assert_eq!(found["workbook"]["units"][key.to_string()]["body"]["later"]["since"], json!(2031), "{key}");
        }
    }
}
