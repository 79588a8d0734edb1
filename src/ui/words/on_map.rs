//! What the words for moving, for keys and for the palette are.

use crate::model::{Group, ItemKind, LevelName};
use crate::platform::theme::Theme;
use crate::ui::shortcuts::Shortcut;

/// Moving, and what else a need's, cause's or solution's menu has.
#[allow(missing_docs, reason = "the words say what they are")]
pub struct MovingWords {
    pub menu: fn(&str) -> String,
    pub hint: &'static str,
    pub first: &'static str,
    pub up: &'static str,
    pub down: &'static str,
    pub last: &'static str,
    pub beside_another: &'static str,
    pub to_another: &'static str,
    pub copy_link: &'static str,
    pub remove: &'static str,
    pub nowhere: &'static str,
}

/// The palette.
#[allow(missing_docs, reason = "the words say what they are")]
pub struct PaletteWords {
    pub open: &'static str,
    pub title: &'static str,
    pub field: &'static str,
    pub list: &'static str,
    pub count: fn(usize) -> String,
    pub more: fn(usize) -> String,
    pub none: &'static str,
    pub go_to: fn(&str) -> String,
    pub new_map: &'static str,
    pub new_client: &'static str,
    pub backup: &'static str,
    pub theme: fn(Theme) -> &'static str,
    pub add_row: fn(LevelName) -> &'static str,
    pub to_do: &'static str,
    pub groups: fn(Group) -> &'static str,
    pub some_of: fn(usize, usize) -> String,
    pub parts: fn(ItemKind) -> &'static str,
    pub archived: &'static str,
}

/// The keyboard.
#[allow(missing_docs, reason = "the words say what they are")]
pub struct ShortcutWords {
    pub open: &'static str,
    pub title: &'static str,
    pub everywhere: &'static str,
    pub on_map: &'static str,
    pub in_notes: &'static str,
    pub keys: &'static str,
    pub note: &'static str,
    pub or: &'static str,
    pub close: &'static str,
    pub does_what: fn(Shortcut) -> &'static str,
}
