//! Pictures: what is told of them, and the data that they can carry.

use leptos::prelude::*;

use super::{Message, Session};
use crate::exchange::backup_text;
use crate::exchange::picture::{PictureError, picture_data};
use crate::model::MapId;
use crate::platform::clock;

/// Something to tell of a picture; the interface has the words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OnPicture {
    /// The browser has it.
    Downloaded {
        /// The name of the file.
        file: String,
    },
    /// The browser didn't take it.
    NotDownloaded,
    /// The browser couldn't make pixels of it.
    NotDrawn,
    /// It is in the clipboard.
    Copied,
    /// The browser doesn't give us the clipboard for it.
    NotCopied,
    /// It has no data that can be read.
    CannotRead(PictureError),
}

impl Session {
    /// Tells something of a picture.
    pub fn say_of_picture(self, told: OnPicture) {
        self.say(Message::OnPicture(told));
    }

    /// The data of one map, for a picture to carry: a small workbook of its own. None
    /// if there is no such map, or no new id, which is told.
    pub fn picture_data(self, map: MapId, app: &str, name: String) -> Option<String> {
        self.commit_drafts();
        let id = self.new_id()?;
        let tick = self.parts.with_value(super::Parts::tick);
        let excerpt = self.parts.with_value(|parts| parts.document.workbook().excerpt(map, id, name, tick))?;
        let backup = backup_text(&excerpt, app, &clock::iso(tick.now)).ok()?;
        Some(picture_data(&backup))
    }
}
