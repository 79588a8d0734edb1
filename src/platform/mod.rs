//! What the browser does for us: one small function each.
//!
//! The only place, with the views, that talks to the browser. Natively these
//! functions exist and are never called.

pub use wasm_bindgen_futures::spawn_local as spawn;

pub mod awake;
pub mod clipboard;
pub mod clock;
pub mod database;
pub mod dialog;
pub mod files;
pub mod focus;
pub mod kept;
pub mod keyboard;
pub mod landing;
pub mod layout;
pub mod local;
pub mod locks;
pub mod page;
pub mod panic;
pub mod picture;
pub mod pointer;
pub mod random;
pub mod screen;
pub mod sound;
pub mod theme;
