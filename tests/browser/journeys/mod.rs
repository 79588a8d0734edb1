//! What people do with Groundwork.

mod asking;
mod bad_files;
mod checks;
mod factors;
mod failing;
mod fields;
mod filling;
mod handing;
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
mod show;
mod tables;
mod tabs;
mod touch;
mod trash;
mod workbook;
mod worth;
pub mod writing;
mod zoom;
