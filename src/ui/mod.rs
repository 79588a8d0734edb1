//! What people see and use.

mod app;
mod components;
mod lists;
mod pages;
mod route;
mod sample;
mod shell;
pub mod words;

pub use app::{Screen, start};
pub use route::{Page, Route};
