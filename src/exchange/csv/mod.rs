//! One map as a table: for a spreadsheet, and back from one into a new map.
//!
//! One flat table whose column `kind` says what a line is. A need is one line with
//! both of its cells; what serves, explains or answers something names it in the
//! column `for` by its number. Texts that a spreadsheet would run get a tab in
//! front. What is read is taken as a whole or not at all.

mod column;
mod error;
mod line;
mod people;
mod plain;
mod read;
mod record;
mod text;
mod write;

pub use column::Column;
pub(super) use error::shown;
pub use error::{TableError, TableNotice, Wanted};
pub use plain::plain_table;
pub use read::{ReadTable, read_table};
pub(super) use text::{Looks, looks};
pub use write::table_text;

/// The largest table that is read, in bytes.
pub const MOST_TABLE_BYTES: usize = 8 * 1024 * 1024;
