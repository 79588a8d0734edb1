//! What people do with Groundwork.

mod bad_files;
mod failing;
mod filling;
mod keys;
mod killed;
mod look;
mod moving;
mod offline;
mod palette;
mod policy;
mod tabs;
mod trash;
mod workbook;
pub mod writing;
