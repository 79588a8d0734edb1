//! What is open beside the page: palette, keys, a menu. Not a part of the workbook.

use leptos::prelude::*;

use super::arriving::Arriving;
use super::pages::{Asking, Capturing, Drag, Screening, Showing};
use super::palette::Finding;
use crate::model::Item;
use crate::platform::page;
use crate::platform::theme::Theme;

/// What is open beside the page. Copies are the same desk.
#[derive(Clone, Copy)]
pub struct Desk {
    /// The palette.
    pub palette: RwSignal<bool>,
    /// What the palette finds.
    pub finding: Finding,
    /// The sheet of keys.
    pub keys: RwSignal<bool>,
    /// The menu of a need, cause or solution.
    pub menu: RwSignal<bool>,
    /// Whose menu.
    pub menu_of: RwSignal<Option<Item>>,
    /// What is held by its handle.
    pub drag: StoredValue<Option<Drag>>,
    /// The pointer that is put down has dragged something, and so presses nothing.
    pub dragged: StoredValue<bool>,
    /// A finger or a mouse button is down.
    pub pressing: RwSignal<bool>,
    /// What is asked on a map.
    pub asking: Asking,
    /// A file that has come in.
    pub arriving: Arriving,
    /// A map begins from a request.
    pub request: RwSignal<bool>,
    /// The notes that are being taken.
    pub notes: StoredValue<Option<Capturing>>,
    /// The slides that are shown.
    pub showing: Showing,
    /// What all in the room look at.
    pub screening: Screening,
    /// A map begins from a template.
    pub templates: RwSignal<bool>,
    /// Light or dark.
    pub theme: RwSignal<Theme>,
}

impl Desk {
    /// With nothing open.
    pub fn new() -> Desk {
        Desk {
            palette: RwSignal::new(false),
            finding: Finding::nothing(),
            keys: RwSignal::new(false),
            menu: RwSignal::new(false),
            menu_of: RwSignal::new(None),
            drag: StoredValue::new(None),
            dragged: StoredValue::new(false),
            pressing: RwSignal::new(false),
            asking: Asking::nothing(),
            arriving: Arriving::nothing(),
            request: RwSignal::new(false),
            notes: StoredValue::new(None),
            showing: Showing::nothing(),
            screening: Screening::nothing(),
            templates: RwSignal::new(false),
            theme: RwSignal::new(Theme::chosen()),
        }
    }

    /// Knows from now on whether something is being pressed. It is until the click
    /// has arrived, which comes right after the pointer is up.
    pub fn follow_pointer(self) {
        page::on_window("pointerdown", move |_| self.pressing.set(true));
        for end in ["pointerup", "pointercancel"] {
            page::on_window(end, move |_| {
                page::after(0, move || self.pressing.set(false));
            });
        }
    }

    /// Opens the menu of something.
    pub fn open_menu(self, of: Item) {
        self.menu_of.set(Some(of));
        self.menu.set(true);
    }

    /// Chooses light or dark.
    pub fn choose_theme(self, theme: Theme) {
        theme.choose();
        self.theme.set(theme);
    }
}
