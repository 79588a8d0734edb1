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
mod policy;
mod sample;
mod tabs;
mod templates;
mod touch;
mod trash;
mod workbook;
mod worth;
pub mod writing;
mod zoom;
