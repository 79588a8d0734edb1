//! Parts of pages. A page decides whether; a component draws what it is given.

mod choice;
mod date_field;
mod links;
mod text_field;

pub use choice::Choice;
pub use date_field::DateField;
pub use links::{LinkOption, Links};
pub use text_field::{TextField, TextKind, target_of};
