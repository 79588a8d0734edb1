//! What Groundwork brings along, as data.

mod questions;
mod sample;
mod sources;
mod templates;

pub use questions::{Category, Fills, Mode, QUESTIONS, Question, Stage, Subject, fitting, looking_for};
pub use sample::sample;
pub use sources::{SOURCES, Source};
pub use templates::{TEMPLATES, Template, TemplateGroup};
