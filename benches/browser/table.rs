//! Figures in rows and columns.

use std::fmt;

/// A table of figures, a row for each number of records.
pub struct Table<const COLUMNS: usize> {
    title: &'static str,
    columns: [&'static str; COLUMNS],
    rows: Vec<(usize, [f64; COLUMNS])>,
}

impl<const COLUMNS: usize> Table<COLUMNS> {
    /// One without rows.
    pub fn new(title: &'static str, columns: [&'static str; COLUMNS]) -> Table<COLUMNS> {
        Table { title, columns, rows: Vec::new() }
    }

    /// Adds a row.
    pub fn row(&mut self, records: usize, figures: [f64; COLUMNS]) {
        self.rows.push((records, figures));
    }
}

impl<const COLUMNS: usize> fmt::Display for Table<COLUMNS> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.title)?;
        write!(f, "{:>10}", "records")?;
        self.columns.iter().try_for_each(|column| write!(f, "{column:>24}"))?;
        for (records, figures) in &self.rows {
            write!(f, "\n{records:>10}")?;
            figures.iter().try_for_each(|figure| write!(f, "{figure:>24.2}"))?;
        }
        writeln!(f)
    }
}
