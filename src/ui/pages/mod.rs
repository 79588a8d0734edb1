//! Pages, one module an area.

pub mod beginnings;
pub mod changes;
pub mod clients;
pub mod data;
pub mod glossary;
pub mod map;
pub mod maps;
pub mod meetings;
pub mod practice;
pub mod questions;
pub mod room;
pub mod selfcheck;
pub mod sources;
pub mod today;
pub mod unknown;

pub use map::show::{Showing, press as show_keys};
pub use map::{Asking, Drag, press as map_keys, put_back};
pub use meetings::{Capturing, press as notes_keys, tally_keys};
pub use room::{Screening, screen_keys as room_keys};
