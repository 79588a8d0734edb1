//! The room: people who practise together, dealt into groups, with a clock, a plan and a board.

mod chance;
mod clock;
mod dealing;
mod group;
mod met;
mod names;
mod plan;
mod rotation;
mod running;
mod timings;

use serde::{Deserialize, Serialize};

use super::query::in_order;
use super::{
    BoardLineId, Day, Id, InRoom, Key, OrderKey, PartId, ParticipantId, Removed, RoomId, RotationId, TimeOfDay,
};
use super::{Workbook, fold::folded, trash::newest_first};

pub use clock::{Clock, ClockFace, RoundOf, StageFace, seconds_left};
pub use dealing::sizes;
pub use group::{Doing, Group, Seat, Turn};
pub use met::{Again, Met};
pub use names::{MOST_PEOPLE, names_in, shared_names, told_apart};
pub use plan::{PartKind, PartTime, PlanPart, PlanStands, part_times, plan_stands, time_after};
pub use rotation::Rotation;
pub use running::DealRefusal;
pub use timings::{RoundStage, StageTime, Timings};

/// A practice session. Who takes part, what was dealt, the parts of its plan and the board are units
/// of their own.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Room {
    /// What it is called.
    pub title: String,
    /// On which day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on: Option<Day>,
    /// At which time it begins.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub begins: Option<TimeOfDay>,
    /// From what the groups follow: with the same people the same ones are dealt.
    pub seed: u32,
    /// How long the stages of a round are.
    pub timings: Timings,
}

/// Someone who takes part. Only a name, as they are called in the room.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Participant {
    /// The place on the list.
    pub order: OrderKey,
    /// What they are called.
    pub name: String,
    /// They have left, and aren't dealt any more.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub left: bool,
}

/// What could be even better, on the board, without who said it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct BoardLine {
    /// As all may read it.
    pub text: String,
}

impl Workbook {
    /// Sessions, the latest day first.
    pub fn rooms(&self) -> Vec<(RoomId, &Room)> {
        let mut rooms = self.all::<Room>(Key::Room(RoomId::LOWEST), Key::Room(RoomId::HIGHEST));
        rooms.sort_by_key(|(id, room)| (std::cmp::Reverse(room.on), *id));
        rooms
    }

    /// Who takes part, in the order of the list, those who have left included.
    pub fn participants(&self, room: RoomId) -> Vec<(InRoom<ParticipantId>, &Participant)> {
        let (first, last) = InRoom::whole(room);
        in_order(self.all::<Participant>(Key::Participant(first), Key::Participant(last)), |it| &it.order)
    }

    /// What was dealt, the first rotation first.
    pub fn rotations(&self, room: RoomId) -> Vec<(InRoom<RotationId>, &Rotation)> {
        let (first, last) = InRoom::whole(room);
        let mut rotations = self.all::<Rotation>(Key::Rotation(first), Key::Rotation(last));
        rotations.sort_by_key(|(id, rotation)| (rotation.number, *id));
        rotations
    }

    /// The rotation that is on: the last one that was dealt.
    pub fn rotation_now(&self, room: RoomId) -> Option<(InRoom<RotationId>, &Rotation)> {
        self.rotations(room).pop()
    }

    /// The parts of the plan in their order.
    pub fn parts(&self, room: RoomId) -> Vec<(InRoom<PartId>, &PlanPart)> {
        let (first, last) = InRoom::whole(room);
        in_order(self.all::<PlanPart>(Key::Part(first), Key::Part(last)), |part| &part.order)
    }

    /// The board, by what stands on it: neither who said something nor when shows in the order.
    pub fn board(&self, room: RoomId) -> Vec<(InRoom<BoardLineId>, &BoardLine)> {
        let (first, last) = InRoom::whole(room);
        let mut lines = self.all::<BoardLine>(Key::BoardLine(first), Key::BoardLine(last));
        lines.sort_by_cached_key(|(id, line)| (folded(line.text.trim()), line.text.clone(), *id));
        lines
    }

    /// What sheets of rounds, and of no meeting in the workbook, say could be even better, and doesn't stand on the
    /// board yet: by its words, each once.
    pub fn not_on_board(&self, room: RoomId) -> Vec<String> {
        let on_board: Vec<String> = self.board(room).iter().map(|(_, line)| folded(line.text.trim())).collect();
        let sheets = self.observations_of_nothing().into_iter().chain(self.practice_rounds());
        let mut said: Vec<(String, String)> = sheets
            .map(|(_, sheet)| sheet.even_better_if.trim())
            .map(|text| (folded(text), text.to_string()))
            .filter(|(plain, _)| !plain.is_empty() && !on_board.contains(plain))
            .collect();
        said.sort();
        said.dedup_by(|later, earlier| later.0 == earlier.0);
        said.into_iter().map(|(_, text)| text).collect()
    }

    /// Sessions that were removed, the last one first.
    pub fn removed_rooms(&self) -> Vec<Removed> {
        newest_first(self.removed_between(Key::Room(RoomId::LOWEST), Key::Room(RoomId::HIGHEST)))
    }

    /// What was removed from a session, the last one first.
    pub fn removed_from_room(&self, room: RoomId) -> Vec<Removed> {
        let (first, last) = InRoom::whole(room);
        let mut removed = self.removed_between(Key::Participant(first), Key::Participant(last));
        let (first, last) = InRoom::whole(room);
        removed.extend(self.removed_between(Key::Rotation(first), Key::Rotation(last)));
        let (first, last) = InRoom::whole(room);
        removed.extend(self.removed_between(Key::Part(first), Key::Part(last)));
        let (first, last) = InRoom::whole(room);
        removed.extend(self.removed_between(Key::BoardLine(first), Key::BoardLine(last)));
        newest_first(removed)
    }
}
