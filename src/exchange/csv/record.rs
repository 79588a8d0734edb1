//! Rows of cells, as RFC 4180 writes them.

use super::error::TableError;

/// A row of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Record {
    /// Its number, as a spreadsheet counts: empty ones, too.
    pub row: usize,
    /// Its cells.
    pub cells: Vec<String>,
}

/// More rows than this come from no map.
const MOST_ROWS: usize = 20_000;

/// The rows of a text whose cells this character separates. What stands in
/// quotation marks is kept to the letter.
pub(super) fn records(text: &str, separator: char) -> Result<Vec<Record>, TableError> {
    let mut found = Vec::new();
    let mut reader = Reader { rest: text, line: 1 };
    for row in 1.. {
        match reader.record(separator)? {
            None => break,
            Some(_) if row > MOST_ROWS => return Err(TableError::TooLarge),
            Some(cells) if cells.iter().all(String::is_empty) => {}
            Some(cells) => found.push(Record { row, cells }),
        }
    }
    Ok(found)
}

struct Reader<'t> {
    rest: &'t str,
    line: usize,
}

impl<'t> Reader<'t> {
    /// The cells of the next row; none at the end.
    fn record(&mut self, separator: char) -> Result<Option<Vec<String>>, TableError> {
        if self.rest.is_empty() {
            return Ok(None);
        }
        let mut cells = Vec::new();
        loop {
            cells.push(match self.rest.strip_prefix('"') {
                Some(rest) => self.quoted(rest)?,
                None => self.plain(separator),
            });
            match self.rest.strip_prefix(separator) {
                Some(rest) => self.rest = rest,
                None => break,
            }
        }
        // Past the end of the line, however that is written.
        let after = self.rest.strip_prefix('\r').unwrap_or(self.rest);
        let after = after.strip_prefix('\n').unwrap_or(after);
        if after.len() == self.rest.len() && !after.is_empty() {
            return Err(TableError::AfterQuote { line: self.line });
        }
        self.rest = after;
        self.line += 1;
        Ok(Some(cells))
    }

    fn plain(&mut self, separator: char) -> String {
        let end = self.rest.find([separator, '\n', '\r']).unwrap_or(self.rest.len());
        self.take(end).to_string()
    }

    /// What stands in quotation marks, of which the first has been passed.
    fn quoted(&mut self, rest: &'t str) -> Result<String, TableError> {
        let opened = self.line;
        let mut cell = String::new();
        self.rest = rest;
        loop {
            let Some(end) = self.rest.find('"') else { return Err(TableError::OpenQuote { line: opened }) };
            let part = self.take(end);
            self.line += part.matches('\n').count();
            cell.push_str(part);
            self.take(1);
            match self.rest.strip_prefix('"') {
                Some(rest) => self.rest = rest,
                None => return Ok(cell),
            }
            cell.push('"');
        }
    }

    fn take(&mut self, end: usize) -> &'t str {
        let (taken, rest) = self.rest.split_at(end);
        self.rest = rest;
        taken
    }
}

/// Adds a cell to a text, in quotation marks where it needs them.
pub(super) fn write_cell(out: &mut String, cell: &str) {
    let special = |c: char| matches!(c, '"' | ',' | ';' | '\t' | '\r' | '\n');
    if cell.contains(special) || cell.starts_with(' ') || cell.ends_with(' ') {
        out.push('"');
        out.push_str(&cell.replace('"', "\"\""));
        out.push('"');
    } else {
        out.push_str(cell);
    }
}

/// A text as it may stand in a spreadsheet: what that would run gets a tab in
/// front, and tabs that are there already are doubled. Numbers stay as they are.
pub(super) fn guarded(text: &str) -> String {
    let tabs = leading_tabs(text);
    let runs = |c: char| matches!(c, '=' | '+' | '-' | '@' | '\r' | '\n' | '＝' | '＋' | '－' | '＠');
    if tabs > 0 {
        return format!("{}{text}", &text[..tabs]);
    }
    if text.starts_with(runs) && !is_number(text) { format!("\t{text}") } else { text.to_string() }
}

/// The text that was [`guarded`].
pub(super) fn unguarded(text: &str) -> &str {
    &text[leading_tabs(text).div_ceil(2)..]
}

fn leading_tabs(text: &str) -> usize {
    text.bytes().take_while(|byte| *byte == b'\t').count()
}

/// Whether this is a number and nothing else: a sign, digits, a mark and decimals.
fn is_number(text: &str) -> bool {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    match unsigned.split_once(['.', ',']) {
        Some((whole, decimals)) => digits(whole) && digits(decimals),
        None => digits(unsigned),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expect: &[&[&str]]) {
        let read = records(text, ',').unwrap();
        assert_eq!(read.into_iter().map(|record| record.cells).collect::<Vec<_>>(), expect, "{text:?}");
    }

    #[test]
    fn rows_are_read_however_their_lines_end() {
        for text in ["a,b\r\nc,d\r\n", "a,b\nc,d", "a,b\rc,d\r", "\"a\",\"b\"\r\n\r\n\"c\",d\n\n\n"] {
            check(text, &[&["a", "b"], &["c", "d"]]);
        }
        check("", &[]);
        check("a,,", &[&["a", "", ""]]);
        check("\"a \"\"b\"\", \r\n c\",\"\"", &[&["a \"b\", \r\n c", ""]]);
        // Within a cell without them, quotation marks are as good as others.
        check("6\" pipe,b", &[&["6\" pipe", "b"]]);
    }

    #[test]
    fn rows_are_counted_with_the_empty_ones() {
        let rows: Vec<usize> = records("a\n\n\"b\nc\"\n,,\nd", ',').unwrap().iter().map(|record| record.row).collect();
        assert_eq!(rows, [1, 3, 5]);
    }

    #[test]
    fn quotation_marks_that_dont_match_are_told_by_their_line() {
        for (text, expect) in [
            ("a\n\"b\nc\nd", TableError::OpenQuote { line: 2 }),
            ("\"a\nb\",\"c\nd", TableError::OpenQuote { line: 2 }),
            ("\"a\nb\" c,d", TableError::AfterQuote { line: 2 }),
        ] {
            assert_eq!(records(text, ','), Err(expect), "{text:?}");
        }
    }

    fn check_guard(text: &str, expect: &str) {
        assert_eq!(guarded(text), expect);
        assert_eq!(unguarded(expect), text);
    }

    #[test]
    fn what_a_spreadsheet_would_run_has_a_tab_in_front_and_numbers_have_none() {
        for text in ["=1+1", "+1+1", "-2+3", "@SUM(A1)", "\r=1", "\n=1", "-", "+", "- a point", "-3 %", "＝1", "-1.2.3"]
        {
            check_guard(text, &format!("\t{text}"));
        }
        for text in ["", "-3", "+4", "-3.5", "-3,5", "12", "a=b", "'=1", " =1", "–3"] {
            check_guard(text, text);
        }
        check_guard("\t", "\t\t");
        check_guard("\t=1", "\t\t=1");
        check_guard("\t\tx", "\t\t\t\tx");
    }

    #[test]
    fn a_cell_is_put_into_quotation_marks_where_it_needs_them() {
        for (cell, expect) in [
            ("a", "a"),
            ("", ""),
            ("a \"b\"", "\"a \"\"b\"\"\""),
            ("a;b", "\"a;b\""),
            (" a", "\" a\""),
            ("\t=1", "\"\t=1\""),
            ("a\nb", "\"a\nb\""),
        ] {
            let mut out = String::new();
            write_cell(&mut out, cell);
            assert_eq!(out, expect);
        }
    }
}
