//! What Groundwork brings along, as data.

mod questions;
mod sample;
mod templates;

pub use questions::{Category, Fills, Mode, QUESTIONS, Question, Stage, Subject, fitting};
pub use sample::sample;
pub use templates::{TEMPLATES, Template, TemplateGroup};
