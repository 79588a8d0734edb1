//! What people see and use.

mod app;
mod arriving;
mod components;
mod desk;
mod lists;
mod pages;
mod palette;
mod pictures;
mod request;
mod route;
mod sample;
mod shell;
mod shortcuts;
mod templates;
mod training;
pub mod words;

pub use app::{Screen, start};
pub use route::{OfScenario, Page, Place, Route};
