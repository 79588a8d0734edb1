//! What people do with Groundwork.

mod bad_files;
mod failing;
mod killed;
mod look;
mod offline;
mod policy;
mod tabs;
mod workbook;
pub mod writing;
