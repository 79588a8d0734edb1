//! What people do with Groundwork.

mod bad_files;
mod look;
mod policy;
mod workbook;
pub mod writing;
