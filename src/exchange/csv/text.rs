//! From the bytes of a file to its rows.

use super::column::{Column, Kind};
use super::error::TableError;
use super::record::{Record, records};
use crate::model::Word;

/// What may separate cells: spreadsheets choose by the country.
const SEPARATORS: [char; 3] = [',', ';', '\t'];

/// What a text is that may be a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::exchange) enum Looks {
    /// A table of a map, or the beginning of one.
    LikeOurs,
    /// A table of something else.
    LikeAnother,
}

/// What a text looks like, by its first rows; nothing where it is no table.
pub(in crate::exchange) fn looks(text: &str) -> Option<Looks> {
    const ENOUGH: usize = 5;
    let text = text.trim_start_matches('\u{feff}');
    if text.trim_start().starts_with(['{', '[', '<']) {
        return None;
    }
    let first_rows: Vec<&str> = text.lines().filter(|line| !line.starts_with("sep=")).take(ENOUGH).collect();
    let first_rows = first_rows.join("\n");
    let read = |separator: &char| records(&first_rows, *separator).ok();
    // A row may go on beyond those, within quotation marks.
    let names = |separator: &char| records(first_rows.lines().next()?, *separator).ok();
    if SEPARATORS.iter().filter_map(names).any(|names| has_kind(&names)) {
        return Some(Looks::LikeOurs);
    }
    let is_even = |rows: Vec<Record>| {
        let count = rows.first().map_or(0, |row| row.cells.len());
        rows.len() > 1 && count > 1 && rows.iter().all(|row| row.cells.len() == count)
    };
    SEPARATORS.iter().filter_map(read).any(is_even).then_some(Looks::LikeAnother)
}

/// The rows of a file, the one with the names of the columns first.
pub(super) fn rows(bytes: &[u8]) -> Result<Vec<Record>, TableError> {
    let text = decoded(bytes).ok_or(TableError::NotText)?;
    if text.trim().is_empty() {
        return Err(TableError::Empty);
    }
    // Some spreadsheets say first what separates the cells.
    let first = text.lines().next().unwrap_or_default();
    let said = first.strip_prefix("sep=").and_then(|rest| rest.chars().next());
    if let Some(separator) = said {
        let mut rows = records(&text, separator)?;
        rows.remove(0);
        return if has_kind(&rows) { Ok(rows) } else { Err(TableError::NoTable) };
    }
    // Which it is shows in the first row; what is wrong further on is told as that separator has it.
    let looks_right = |separator: &&char| first.split(**separator).any(|name| is_kind(name.trim_matches('"')));
    let separator = SEPARATORS.iter().find(looks_right).ok_or(TableError::NoTable)?;
    let rows = records(&text, *separator)?;
    if has_kind(&rows) { Ok(rows) } else { Err(TableError::NoTable) }
}

fn has_kind(rows: &[Record]) -> bool {
    rows.first().is_some_and(|names| names.cells.iter().any(|name| is_kind(name)))
}

fn is_kind(name: &str) -> bool {
    Column::called(name) == Some(Column::Kind)
}

/// The text of a file in UTF-8, or in UTF-16 with a mark, as spreadsheets write it.
fn decoded(bytes: &[u8]) -> Option<String> {
    match bytes {
        [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes),
        _ => {
            let text = std::str::from_utf8(bytes).ok()?;
            Some(text.strip_prefix('\u{feff}').unwrap_or(text).to_string())
        }
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Option<String> {
    let pairs = bytes.chunks_exact(2);
    if !pairs.remainder().is_empty() {
        return None;
    }
    let units = pairs.map(|pair| unit([pair[0], pair[1]]));
    char::decode_utf16(units).collect::<Result<String, _>>().ok()
}

/// What a row says it is.
pub(super) fn kind_called(text: &str) -> Option<Kind> {
    let text = text.trim().to_lowercase();
    Kind::ALL.iter().copied().find(|kind| kind.word() == text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: &[u8], expect: Result<&[&str], TableError>) {
        let found = rows(bytes).map(|rows| rows.into_iter().flat_map(|row| row.cells).collect::<Vec<_>>());
        assert_eq!(found, expect.map(|cells| cells.iter().map(ToString::to_string).collect()));
    }

    #[test]
    fn a_table_is_read_whatever_separates_its_cells_and_however_it_is_coded() {
        let cells: Result<&[&str], TableError> = Ok(&["kind", "text", "map", "Zürich 😀"]);
        for separator in [',', ';', '\t'] {
            let text = format!("kind{separator}text\r\nmap{separator}Zürich 😀\r\n");
            check(text.as_bytes(), cells.clone());
            check(format!("\u{feff}{text}").as_bytes(), cells.clone());
            let little: Vec<u8> = format!("\u{feff}{text}").encode_utf16().flat_map(u16::to_le_bytes).collect();
            check(&little, cells.clone());
            let big: Vec<u8> = format!("\u{feff}{text}").encode_utf16().flat_map(u16::to_be_bytes).collect();
            check(&big, cells.clone());
        }
        check("sep=;\r\nkind;text\r\nmap;Zürich 😀".as_bytes(), cells.clone());
        check("\"Kind\",\"text\"\nmap,Zürich 😀".as_bytes(), Ok(&["Kind", "text", "map", "Zürich 😀"]));
    }

    #[test]
    fn what_is_no_table_of_ours_is_refused() {
        for (bytes, expect) in [
            (b"".as_slice(), TableError::Empty),
            (b"\xef\xbb\xbf \r\n", TableError::Empty),
            (b"kind,text\nmap,Z\xfcrich", TableError::NotText),
            (b"\x89PNG\r\n\x1a\n", TableError::NotText),
            (b"\xff\xfek\0i", TableError::NotText),
            (b"PK\x03\x04 and so on", TableError::NoTable),
            (b"name,age\nDana,7", TableError::NoTable),
            (b"{\"kind\":\"map\"}", TableError::NoTable),
            (b"sep=;\nname;age", TableError::NoTable),
            (b"sep=;", TableError::NoTable),
            (b"kind,text\nmap,\"half", TableError::OpenQuote { line: 2 }),
        ] {
            check(bytes, Err(expect));
        }
    }
}
