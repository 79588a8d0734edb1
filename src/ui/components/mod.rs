//! Parts of pages. A page decides whether; a component draws what it is given.
//!
//! None of them is generic: what differs comes in as a boxed function or as
//! words, so that each is compiled once.

mod actions;
mod bands;
mod button;
mod choice;
mod course;
mod date_field;
mod dialog;
mod each;
mod explained;
mod file_button;
mod fold;
mod line;
mod links;
mod person_field;
mod pick;
mod picked;
mod search;
mod sheet;
mod slices;
mod source_fields;
mod text_field;
mod tick;
mod time_field;
mod trash;

pub use actions::Actions;
pub use bands::Bands;
pub use button::{Button, Press};
pub use choice::{Choice, choices, choosing, stored};
pub use course::course_chart;
pub use date_field::DateField;
pub use dialog::Dialog;
pub use each::Each;
pub use explained::{Explained, place_of_term};
pub use file_button::FileButton;
pub use fold::{Contents, Fold, OpenFolds, details_of};
pub use line::{Line, LineTold};
pub use links::{LinkOption, Links, linking};
pub use person_field::{NAMES, Names, PersonField, name_of};
pub use pick::{Pick, picks};
pub use search::Search;
pub use sheet::Sheet;
pub use slices::Slices;
pub use source_fields::{ChangeSource, SourceFields};
pub use text_field::{TextField, TextKind};
pub use tick::Tick;
pub use time_field::TimeField;
pub use trash::{PLACES, Trash, place_of};

/// A boxed function that a component takes for any closure of its kind.
macro_rules! boxed {
    ($(#[$meta:meta])* $name:ident($($argument:ty),*) $(-> $result:ty)?) => {
        $(#[$meta])*
        pub struct $name(pub(super) std::rc::Rc<dyn Fn($($argument),*) $(-> $result)?>);

        impl<F: Fn($($argument),*) $(-> $result)? + 'static> From<F> for $name {
            fn from(function: F) -> Self {
                $name(std::rc::Rc::new(function))
            }
        }
    };
}
use boxed;

/// What something is called for those who don't see where it stands: its label,
/// and what it belongs to.
fn full_name(label: &'static str, context: leptos::prelude::Signal<String>) -> leptos::prelude::Signal<String> {
    use leptos::prelude::{Get, Signal};
    Signal::derive(move || match context.get() {
        context if context.is_empty() => label.to_string(),
        context => format!("{label}, {context}"),
    })
}
