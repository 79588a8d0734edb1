//! How long what was told is shown.

use leptos::prelude::*;

use super::{Message, Session};
use crate::model::Label;

impl Session {
    pub(super) fn tell_what_was_made(self, told: Option<Label>) {
        match told {
            Some(label) => self.say(Message::Made(label)),
            None if self.tells_of_a_step() => self.hush(),
            None => {}
        }
    }

    fn tells_of_a_step(self) -> bool {
        self.message.with_untracked(|message| {
            let Some(message) = message else { return false };
            let is_step = matches!(message, Message::Made(_) | Message::Undone(_) | Message::Redone(_));
            let came = matches!(
                message,
                Message::TableRead { .. }
                    | Message::SetRead { .. }
                    | Message::SheetRead
                    | Message::AnswersRead { .. }
                    | Message::ScenarioRead { .. }
            );
            is_step || came || matches!(message, Message::OnMap(_))
        })
    }

    /// Another page is shown: what was told has been read, but for the step that
    /// was just made and can be taken back, and why one was brought here.
    pub fn page_turned(self) {
        let stays = self.message.with_untracked(|message| match message {
            Some(Message::OnMap(told)) => told.is_a_step(),
            Some(Message::OthersLeft { .. } | Message::TableIsForMaps) => true,
            _ => self.tells_of_a_step(),
        });
        if !stays {
            self.hush();
        }
    }
}
