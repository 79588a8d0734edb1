//! The room: sessions begun, names put on the list, groups dealt, sheets gathered.

use super::{Message, Session};
use crate::exchange::{MOST_SHEET_BYTES, SharedObservation, Stands, read_observation};
use crate::model::{InRoom, PartId, ParticipantId, RoomId, RotationId};
use crate::platform::{files, random};

/// So many sheets are taken in at once.
const MOST_SHEETS: usize = 100;

impl Session {
    /// Begins a practice session of today.
    pub fn begin_room(self) -> Option<RoomId> {
        // Any 32 of the bits do.
        let seed = random::bits().map_or(1, |bits| bits as u32);
        self.put_in(|workbook, ids| workbook.new_room(self.today(), seed, ids))
    }

    /// Puts a part at the end of the plan.
    pub fn add_part(self, room: RoomId) -> Option<InRoom<PartId>> {
        self.put_in(|workbook, ids| workbook.new_part(room, ids))
    }

    /// Moves a part of the plan up or down by one.
    pub fn move_part(self, part: InRoom<PartId>, up: bool) -> bool {
        self.put_in(|workbook, _| workbook.part_moved(part, up).map(|edit| ((), edit))).is_some()
    }

    /// Forgets which parts of the plan have begun.
    pub fn forget_begun(self, room: RoomId) {
        self.put_in(|workbook, _| Some(((), workbook.parts_not_begun(room))));
    }

    /// Puts names on the list, as one step.
    pub fn put_names(self, room: RoomId, names: &[String]) -> bool {
        self.put_in(|workbook, ids| workbook.new_participants(room, names, ids)).is_some()
    }

    /// Deals the next rotation.
    pub fn next_rotation(self, room: RoomId) -> Option<InRoom<RotationId>> {
        self.put_in(|workbook, ids| workbook.next_rotation(room, ids))
    }

    /// Deals a rotation anew before its second round.
    pub fn deal_anew(self, rotation: InRoom<RotationId>) -> bool {
        self.put_in(|workbook, _| workbook.deal_anew(rotation).map(|edit| ((), edit))).is_some()
    }

    /// Goes on to the next round of a rotation, or back to the one before.
    pub fn turn_round(self, rotation: InRoom<RotationId>, forward: bool) -> bool {
        self.put_in(|workbook, _| workbook.turn_round(rotation, forward).map(|edit| ((), edit))).is_some()
    }

    /// Someone who waits comes into a group.
    pub fn take_into_group(self, who: InRoom<ParticipantId>) -> bool {
        self.put_in(|workbook, _| workbook.take_into_group(who).map(|edit| ((), edit))).is_some()
    }

    /// Someone leaves, and their group goes on without them.
    pub fn let_go(self, who: InRoom<ParticipantId>) -> bool {
        self.put_in(|workbook, _| workbook.let_go(who).map(|edit| ((), edit))).is_some()
    }

    /// Someone is taken off the list.
    pub fn strike(self, who: InRoom<ParticipantId>) -> bool {
        self.put_in(|workbook, _| Some(((), workbook.strike(who)))).is_some()
    }

    /// Puts lines on the board, as one step.
    pub fn put_on_board(self, room: RoomId, texts: &[String]) -> bool {
        self.put_in(|workbook, ids| workbook.put_on_board(room, texts, ids)).is_some()
    }

    /// Takes in observers' sheets from files, those that aren't here yet, and tells how many were.
    /// One that is here and says something else is left for a look at it by itself.
    pub async fn gather_sheets(self, files: Vec<files::File>) {
        let (mut new, mut there, mut refused) = (0, 0, files.len().saturating_sub(MOST_SHEETS));
        for file in files.into_iter().take(MOST_SHEETS) {
            let text = files::text(&file, MOST_SHEET_BYTES as f64).await.ok();
            let Some((sheet, _)) = text.and_then(|text| read_observation(&text).ok()) else {
                refused += 1;
                continue;
            };
            // A round in which nobody is named isn't one of whoever gathers the sheets.
            let scenario = sheet.scenario.filter(|_| !sheet.led.is_empty());
            let sheet = SharedObservation { scenario, ..sheet };
            let stands = leptos::prelude::WithUntracked::with_untracked(&self.workbook(), |book| sheet.stands(book));
            match stands {
                Stands::New => match self.put_in(|workbook, ids| sheet.put_into(workbook, None, ids)) {
                    Some(_) => new += 1,
                    None => return,
                },
                Stands::There(_) => there += 1,
                Stands::Otherwise(_) => refused += 1,
            }
        }
        self.say(Message::SheetsGathered { new, there, refused });
    }
}
