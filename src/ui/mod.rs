//! What people see and use.

mod app;
mod components;
mod pages;
mod route;
mod shell;
pub mod words;

pub use app::{Screen, start};
pub use route::{Page, Route};
