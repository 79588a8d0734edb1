//! A table of whatever lines, for a spreadsheet alone: nobody reads it back.

use super::record::{guarded, write_cell};
use super::write::separator;
use crate::model::Conventions;

/// The text of a table: what the columns are called, and the lines below.
pub fn plain_table(columns: &[&str], lines: &[Vec<String>], conventions: &Conventions) -> String {
    let separator = separator(conventions);
    let mut text = String::from('\u{feff}');
    let mut line = |cells: &mut dyn Iterator<Item = String>| {
        for (place, cell) in cells.enumerate() {
            if place > 0 {
                text.push(separator);
            }
            write_cell(&mut text, &guarded(&cell));
        }
        text.push_str("\r\n");
    };
    line(&mut columns.iter().map(ToString::to_string));
    for cells in lines {
        line(&mut cells.iter().cloned());
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::DecimalMark;

    #[test]
    fn cells_are_separated_as_numbers_are_written_and_nothing_is_run() {
        let lines = [vec!["2=".into(), "=1+1".into(), "a, \"b\"; c".into()], vec![]];
        let table = |mark: DecimalMark| {
            plain_table(&["Place", "What", "Why"], &lines, &Conventions { decimal_mark: mark.into() })
        };
        let expect = "\u{feff}Place,What,Why\r\n2=,\"\t=1+1\",\"a, \"\"b\"\"; c\"\r\n\r\n";
        assert_eq!(table(DecimalMark::Point), expect);
        assert!(table(DecimalMark::Comma).starts_with("\u{feff}Place;What;Why\r\n"));
    }
}
