//! Groundwork: a workbook for people who ask before they build.
//!
//! The layers, each of which may use those above it in this list and never
//! those below (see `ARCHITECTURE.md` and `tests/layers.rs`).
#![warn(missing_docs)]
#![deny(unsafe_code)]

pub mod content;
pub mod exchange;
pub mod model;
pub mod platform;
pub mod session;
pub mod storage;
pub mod ui;
