//! Checkpoints and journal entries as texts: what is promised about them, and
//! what happens to texts that are not what they should be.

mod support;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use groundwork::exchange::{
    CheckpointError, CheckpointWriter, Effort, FORMAT, Notice, ReadError, journal_text, read_backup, read_checkpoint,
    read_journal_entry,
};
use groundwork::model::{Change, Document, Edit, Workbook, WorkbookInfo};
use serde_json::{Value, json};

use support::{GOLDEN, golden_parts, small, the_workbook, tick};

fn checkpoint(workbook: &Workbook) -> String {
    CheckpointWriter::new(workbook.clone(), 3, Effort::Quick).finish(7)
}

/// A checkpoint whose payload is these bytes, packed or not.
fn checkpoint_of(payload: &[u8]) -> String {
    with_payload(&checkpoint(&small()), &STANDARD.encode(payload))
}

fn with_payload(text: &str, payload: &str) -> String {
    let mut value: Value = serde_json::from_str(text).expect("an envelope");
    value["payload"] = json!(payload);
    value.to_string()
}

#[track_caller]
fn check_checkpoint(text: &str, expect: Result<&[Notice], CheckpointError>) {
    let found = read_checkpoint(text).map(|checkpoint| checkpoint.notices);
    let shown: String = text.chars().take(300).collect();
    assert_eq!(found.as_deref().map_err(|error| *error), expect, "{shown}");
}

/// A zlib stream of a few kilobytes that unpacks to so many bytes.
fn bomb(size: usize) -> Vec<u8> {
    const MATCH: usize = 258;
    // A block in fixed codes (RFC 1951, 3.2.6): a zero, then over and over "258 bytes from one
    // byte back", 13 bits each; 8 of them fill 13 bytes. Packed once more, as it repeats itself.
    let mut bits: Vec<bool> = vec![true, true, false];
    bits.extend([false, false, true, true, false, false, false, false]);
    for _ in 0..size / MATCH {
        bits.extend([true, true, false, false, false, true, false, true]);
        bits.extend([false; 5]);
    }
    bits.extend([false; 7]);
    let byte = |bits: &[bool]| bits.iter().rev().fold(0, |byte, bit| byte << 1 | u8::from(*bit));
    let mut stream = vec![0x78, 0x01];
    stream.extend(bits.chunks(8).map(byte));
    stream.extend([0; 4]);
    stream
}

#[test]
fn a_checkpoint_that_is_no_checkpoint_is_refused() {
    let good = checkpoint(&small());
    let packed = |text: &str| checkpoint_of(&miniz_oxide::deflate::compress_to_vec_zlib(text.as_bytes(), 6));
    let envelope = Err(CheckpointError::Envelope);
    check_checkpoint(&good, Ok(&[]));
    for text in ["", "{}", "[]", "null", "<html>", GOLDEN] {
        check_checkpoint(text, envelope);
    }
    for end in 0..good.len() {
        check_checkpoint(&good[..end], envelope);
    }
    check_checkpoint(&with_payload(&good, ""), envelope);
    check_checkpoint(&with_payload(&good, "?"), envelope);
    check_checkpoint(&checkpoint_of(b"not packed at all"), envelope);
    check_checkpoint(&checkpoint_of(&miniz_oxide::deflate::compress_to_vec_zlib(b"\xff\xfe", 6)), envelope);
    check_checkpoint(&good.replace("deflate+base64", "zstd+base64"), envelope);
    check_checkpoint(&good.replace("\"revision\":3", "\"revision\":-3"), envelope);
    check_checkpoint(&format!("{}{}", "[".repeat(10_000), "]".repeat(10_000)), envelope);
    for (text, error) in [
        ("", ReadError::CutOff),
        ("[]", ReadError::Foreign),
        ("{}", ReadError::Damaged),
        (&golden_parts().1[..5_000], ReadError::CutOff),
        (GOLDEN, ReadError::Damaged),
    ] {
        check_checkpoint(&packed(text), Err(CheckpointError::Workbook(error)));
    }
    let newer = good.replace("\"readable_by\":1", "\"readable_by\":3");
    let error = ReadError::TooNew { found: 3, known: FORMAT };
    check_checkpoint(&newer, Err(CheckpointError::Workbook(error)));
    check_checkpoint(&good.replace("\"format\":1", "\"format\":0"), Err(CheckpointError::Workbook(ReadError::Damaged)));
}

#[test]
fn a_checkpoint_with_a_wrong_checksum_alone_is_read_and_told() {
    let good = checkpoint(&small());
    let wrong = good.replace("\"sha256\":\"", "\"sha256\":\"0");
    check_checkpoint(&wrong, Ok(&[Notice::Altered]));
    assert_eq!(read_checkpoint(&wrong).map(|checkpoint| checkpoint.workbook), Ok(small()));
}

#[test]
fn a_checkpoint_whose_payload_was_harmed_is_refused_or_told() {
    let good = checkpoint(&read_backup(GOLDEN).expect("the golden backup").0);
    let start = good.find("\"payload\":\"").expect("a payload") + 11;
    for at in (start..good.len() - 2).step_by(13) {
        let mut harmed = good.clone();
        let other = if &good[at..=at] == "A" { "B" } else { "A" };
        harmed.replace_range(at..=at, other);
        match read_checkpoint(&harmed) {
            Ok(checkpoint) => assert!(checkpoint.notices.contains(&Notice::Altered), "at {at}"),
            Err(error) => assert_eq!(error, CheckpointError::Envelope, "at {at}"),
        }
    }
}

#[test]
fn a_checkpoint_is_ascii_whatever_the_workbook_is_called() {
    for name in ["😀 Küche", "a\u{7f}b", "\u{0}\"\\", "日本語", "\u{2028}"] {
        let info = WorkbookInfo { name: name.into(), ..WorkbookInfo::default() };
        let workbook = Workbook::new(the_workbook(), info, tick(1, 1));
        let text = checkpoint(&workbook);
        assert!(text.is_ascii(), "{text}");
        let read = read_checkpoint(&text).expect("a checkpoint");
        assert_eq!((read.heading.name.as_str(), read.workbook), (name, workbook));
    }
}

#[test]
fn a_small_checkpoint_that_unpacks_to_more_than_we_read_is_refused() {
    let unpacked = miniz_oxide::inflate::decompress_to_vec_zlib_with_limit(&bomb(2_000_000), 1_000_000);
    assert!(unpacked.is_err_and(|error| error.output.len() > 900_000), "it is a bomb");
    check_checkpoint(&checkpoint_of(&bomb(65 << 20)), Err(CheckpointError::Envelope));
}

fn journal_entry() -> String {
    let mut document = Document::new(small(), 4);
    let info = WorkbookInfo { name: "Renamed".into(), ..document.workbook().info() };
    let change: Option<Change> = document.dispatch(&Edit::set((), info), tick(9, 1), None).expect("an edit");
    journal_text(&change.expect("a change"), 9).expect("a text")
}

#[test]
fn a_journal_entry_that_makes_no_sense_is_refused() {
    let good = journal_entry();
    let check = |text: &str, expect: Result<u64, ReadError>| {
        assert_eq!(read_journal_entry(text).map(|entry| entry.revision), expect, "{text}");
    };
    check(&good, Ok(5));
    for end in 0..good.len() {
        check(&good[..end], Err(ReadError::CutOff));
    }
    check("[]", Err(ReadError::Foreign));
    check("{}", Err(ReadError::Foreign));
    let changed = |from: &str, to: &str| {
        assert!(good.contains(from), "{from}");
        good.replacen(from, to, 1)
    };
    check(&changed("\"readable_by\":1", "\"readable_by\":2"), Err(ReadError::TooNew { found: 2, known: FORMAT }));
    check(&changed("\"revision\":5", "\"revision\":-5"), Err(ReadError::Damaged));
    check(&changed("\"revision\":5,", ""), Err(ReadError::Damaged));
    check(&changed("\"stamp\":[9,", "\"stamp\":[18446744073709551615,"), Err(ReadError::Damaged));
    check(&changed("\":9}", "\":18446744073709551615}"), Err(ReadError::Damaged));
    check(&changed("\"units\":{", "\"units\":[],\"were\":{"), Err(ReadError::Damaged));
}

#[test]
fn neither_is_a_backup() {
    for text in [checkpoint(&small()), journal_entry()] {
        assert_eq!(read_backup(&text).map(|_| ()), Err(ReadError::Foreign), "{text}");
    }
}
