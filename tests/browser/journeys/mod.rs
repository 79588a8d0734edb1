//! What people do with Groundwork.

mod asking;
mod bad_files;
mod checks;
mod failing;
mod fields;
mod filling;
mod keys;
mod killed;
mod lists;
mod look;
mod moving;
mod offline;
mod palette;
mod paper;
mod picture;
mod policy;
mod sample;
mod tabs;
mod touch;
mod trash;
mod workbook;
pub mod writing;
mod zoom;
