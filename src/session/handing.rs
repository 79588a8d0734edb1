//! What is handed out as a file or copied, and maps that come in as tables.

use leptos::prelude::*;

use super::{Message, Mode, Session};
use crate::exchange::{MOST_TABLE_BYTES, TableError, read_table};
use crate::model::{GapMap, MapId};
use crate::platform::{clipboard, files, random};

impl Session {
    /// Offers a text as a file, and tells how that went.
    pub fn give_file(self, file: String, kind: &str, text: &str) {
        let given = files::download(&file, kind, text);
        self.say(if given { Message::FileGiven { file } } else { Message::FileRefused });
    }

    /// Puts a text into the clipboard, and tells how that went.
    pub async fn copy_text(self, text: String) {
        let copied = clipboard::copy(&text).await;
        self.say(if copied { Message::TextCopied } else { Message::TextNotCopied });
    }

    /// Makes a map from a file with a table, as one step; none where the file was
    /// refused, which is told. Then nothing has changed.
    pub async fn add_map_from_table(self, file: files::File) -> Option<MapId> {
        let bytes = match files::bytes(&file, MOST_TABLE_BYTES as f64).await {
            Ok(bytes) => bytes,
            Err(error) => {
                self.say(match error {
                    files::FileError::TooLarge => Message::TableRefused(TableError::TooLarge),
                    files::FileError::Unreadable => Message::FileUnreadable,
                });
                return None;
            }
        };
        if self.mode.get_untracked() != Mode::Writing {
            self.say(Message::ReadOnly);
            return None;
        }
        self.commit_drafts();
        let mut ids = random::bits;
        let read = match self.workbook.with_untracked(|workbook| read_table(&bytes, workbook, &mut ids)) {
            Ok(read) => read,
            Err(error) => {
                self.say(Message::TableRefused(error));
                return None;
            }
        };
        if !self.dispatch(read.edit) {
            return None;
        }
        let map = self.workbook.with_untracked(|workbook| workbook.get::<GapMap>(read.map).cloned());
        let title = map.map(|map| map.title.trim().to_string()).unwrap_or_default();
        self.say(Message::TableRead { title, notices: read.notices });
        Some(read.map)
    }
}
