//! What is done in a room: names put on the list, groups dealt, people who come and go.

use super::chance::Chance;
use super::dealing::deal;
use super::group::Group;
use super::{MOST_PEOPLE, Met, PartKind, Participant, PlanPart, Room, Rotation, shared_names, sizes};
use crate::model::{
    BoardLine, BoardLineId, Day, Edit, Id, InRoom, Millis, OrderKey, PartId, ParticipantId, RoomId, RotationId, Supply,
    Workbook,
};

/// Why nothing can be dealt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DealRefusal {
    /// So few are there that whoever is rehearses alone.
    TooFew(usize),
    /// More are there than a room can hold.
    TooMany(usize),
    /// Several people have one name, so many of them.
    Shared(Vec<(String, usize)>),
}

impl Workbook {
    /// Who is there to be dealt, in the order of the list.
    pub fn people_there(&self, room: RoomId) -> Vec<ParticipantId> {
        let participants = self.participants(room).into_iter();
        participants.filter(|(_, participant)| !participant.left).map(|(id, _)| id.id).collect()
    }

    /// Who is there and in no group of the rotation that is on.
    pub fn people_waiting(&self, room: RoomId) -> Vec<ParticipantId> {
        let Some((_, rotation)) = self.rotation_now(room) else { return Vec::new() };
        let placed = rotation.people();
        let mut waiting = self.people_there(room);
        waiting.retain(|who| !placed.contains(who));
        waiting
    }

    /// Names that several of those who are there have.
    pub fn names_shared(&self, room: RoomId) -> Vec<(String, usize)> {
        let participants = self.participants(room);
        let there = participants.iter().filter(|(_, participant)| !participant.left);
        shared_names(there.map(|(_, participant)| participant.name.as_str()))
    }

    /// Why nothing can be dealt, if so.
    pub fn deal_refusal(&self, room: RoomId) -> Option<DealRefusal> {
        let shared = self.names_shared(room);
        match self.people_there(room).len() {
            _ if !shared.is_empty() => Some(DealRefusal::Shared(shared)),
            few @ 0..3 => Some(DealRefusal::TooFew(few)),
            many if many > MOST_PEOPLE => Some(DealRefusal::TooMany(many)),
            _ => None,
        }
    }

    /// Who has been in a group with whom in the rotations before one.
    pub fn met_before(&self, room: RoomId, number: u16) -> Met<ParticipantId> {
        let mut met = Met::default();
        let earlier = self.rotations(room).into_iter().filter(|(_, rotation)| rotation.number < number);
        earlier.for_each(|(_, rotation)| met.note(&rotation.met()));
        met
    }

    /// How many trios of a rotation have met before.
    pub fn trios_again(&self, room: RoomId, rotation: &Rotation) -> u32 {
        let met = self.met_before(room, rotation.number);
        rotation.groups.iter().map(|group| met.again(&group.there(rotation.round)).trios).fold(0, u32::saturating_add)
    }

    /// How many minutes a rotation takes: the one that is on, or the one that would be dealt.
    pub fn rotation_minutes(&self, room: RoomId) -> u32 {
        let rounds = match self.rotation_now(room) {
            Some((_, rotation)) => u64::from(rotation.rounds()),
            None => sizes(self.people_there(room).len()).into_iter().max().unwrap_or(3) as u64,
        };
        let whole: Millis = self.get::<Room>(room).map_or(0, |room| room.timings.whole());
        u32::try_from(rounds.saturating_mul(whole).div_ceil(60_000)).unwrap_or(u32::MAX)
    }

    /// The edit that begins a session of a day, with a plan to begin with.
    pub fn new_room(&self, on: Day, seed: u32, ids: Supply) -> Option<(RoomId, Edit)> {
        let room = RoomId::from_bits(ids()?);
        let parts = [
            PlanPart::of(PartKind::Welcome, 10),
            PlanPart::of(PartKind::Demonstration, 15),
            PlanPart::of(PartKind::Dealing, 5),
            PlanPart { kind: PartKind::Rounds.into(), ..PlanPart::default() },
            PlanPart::of(PartKind::Plenary, 15),
            PlanPart::of(PartKind::Close, 5),
        ];
        let mut edits = vec![Edit::add(room, Room { on: Some(on), seed, ..Room::default() })];
        let mut order = OrderKey::default();
        for part in parts {
            let id = InRoom { room, id: PartId::from_bits(ids()?) };
            edits.push(Edit::add(id, PlanPart { order: order.clone(), ..part }));
            order = OrderKey::between(Some(&order), None);
        }
        Some((room, Edit::Many(edits)))
    }

    /// The edit that puts a part at the end of the plan.
    pub fn new_part(&self, room: RoomId, ids: Supply) -> Option<(InRoom<PartId>, Edit)> {
        let order = OrderKey::between(self.parts(room).last().map(|(_, part)| &part.order), None);
        let id = InRoom { room, id: PartId::from_bits(ids()?) };
        Some((id, Edit::add(id, PlanPart { order, ..PlanPart::of(PartKind::Other, 10) })))
    }

    /// The edit that puts a part before the one above it, or after the one below.
    pub fn part_moved(&self, id: InRoom<PartId>, up: bool) -> Option<Edit> {
        let parts = self.parts(id.room);
        let at = parts.iter().position(|(other, _)| *other == id)?;
        let order = |at: usize| parts.get(at).map(|(_, part)| &part.order);
        let order = match up {
            true => OrderKey::between(at.checked_sub(2).and_then(order), Some(order(at.checked_sub(1)?)?)),
            false => OrderKey::between(Some(order(at.checked_add(1)?)?), order(at.checked_add(2)?)),
        };
        let (_, part) = parts.get(at)?;
        Some(Edit::Move(vec![Edit::set(id, PlanPart { order, ..(*part).clone() })]))
    }

    /// The edit that forgets which parts have begun.
    pub fn parts_not_begun(&self, room: RoomId) -> Edit {
        let begun = self.parts(room).into_iter().filter(|(_, part)| part.began.is_some());
        Edit::Many(begun.map(|(id, part)| Edit::set(id, PlanPart { began: None, ..part.clone() })).collect())
    }

    /// The edit that puts names on the list, as one step.
    pub fn new_participants(&self, room: RoomId, names: &[String], ids: Supply) -> Option<((), Edit)> {
        let mut order = self.participants(room).last().map(|(_, participant)| participant.order.clone());
        let mut edits: Vec<Edit> = Vec::new();
        for name in names {
            let place = OrderKey::between(order.as_ref(), None);
            order = Some(place.clone());
            let id = InRoom { room, id: ParticipantId::from_bits(ids()?) };
            edits.push(Edit::add(id, Participant { order: place, name: name.clone(), left: false }));
        }
        (!edits.is_empty()).then_some(((), Edit::Many(edits)))
    }

    /// The edit that deals the next rotation.
    pub fn next_rotation(&self, room: RoomId, ids: Supply) -> Option<(InRoom<RotationId>, Edit)> {
        let number = self.rotation_now(room).map_or(0, |(_, rotation)| rotation.number).checked_add(1)?;
        let rotation = self.dealt(room, number, 0)?;
        let id = InRoom { room, id: RotationId::from_bits(ids()?) };
        Some((id, Edit::add(id, rotation)))
    }

    /// The edit that deals a rotation anew, with whoever is there now; only before its second round.
    pub fn deal_anew(&self, id: InRoom<RotationId>) -> Option<Edit> {
        let rotation = self.get::<Rotation>(id).filter(|rotation| rotation.round == 0)?;
        let anew = self.dealt(id.room, rotation.number, rotation.anew.checked_add(1)?)?;
        Some(Edit::set(id, anew))
    }

    fn dealt(&self, room: RoomId, number: u16, anew: u16) -> Option<Rotation> {
        let record = self.get::<Room>(room).filter(|_| self.deal_refusal(room).is_none())?;
        let turn = u64::from(number) << 16 | u64::from(anew);
        let dealt = deal(&self.people_there(room), &self.met_before(room, number), Chance::new(record.seed, turn));
        let groups = dealt.groups.iter().map(|group| Group::of(group)).collect();
        Some(Rotation { number, anew, round: 0, groups, unsure: !dealt.is_least })
    }

    /// The edit that goes on to the next round of a rotation, or back to the one before.
    pub fn turn_round(&self, id: InRoom<RotationId>, forward: bool) -> Option<Edit> {
        let rotation = self.get::<Rotation>(id)?;
        let round = match forward {
            true if rotation.is_at_end() => return None,
            true => rotation.round.checked_add(1)?,
            false => rotation.round.checked_sub(1)?,
        };
        Some(Edit::set(id, Rotation { round, ..rotation.clone() }))
    }

    /// The edit by which someone who waits comes into a group of the rotation that is on.
    pub fn take_into_group(&self, who: InRoom<ParticipantId>) -> Option<Edit> {
        let (id, rotation) = self.rotation_now(who.room)?;
        let met = self.met_before(who.room, rotation.number);
        self.get::<Participant>(who).filter(|participant| !participant.left)?;
        Some(Edit::set(id, rotation.with_latecomer(who.id, &met)))
    }

    /// The edit by which someone leaves, and the rotation that is on goes on without them; the list
    /// keeps the name.
    pub fn let_go(&self, who: InRoom<ParticipantId>) -> Option<Edit> {
        let participant = self.get::<Participant>(who)?;
        let gone = Edit::set(who, Participant { left: true, ..participant.clone() });
        Some(Edit::Many(std::iter::once(gone).chain(self.groups_without(who)).collect()))
    }

    /// The edit by which someone is taken off the list, and out of the rotation that is on.
    pub fn strike(&self, who: InRoom<ParticipantId>) -> Edit {
        let gone = Edit::Trash(crate::model::Item::Participant(who));
        Edit::Many(std::iter::once(gone).chain(self.groups_without(who)).collect())
    }

    fn groups_without(&self, who: InRoom<ParticipantId>) -> Option<Edit> {
        let (id, rotation) = self.rotation_now(who.room).filter(|(_, rotation)| rotation.people().contains(&who.id))?;
        let met = self.met_before(who.room, rotation.number);
        Some(Edit::set(id, rotation.without(who.id, &met)))
    }

    /// The edit that puts lines on the board, as one step.
    pub fn put_on_board(&self, room: RoomId, texts: &[String], ids: Supply) -> Option<((), Edit)> {
        let mut edits: Vec<Edit> = Vec::new();
        for text in texts.iter().map(|text| text.trim()).filter(|text| !text.is_empty()) {
            let id = InRoom { room, id: BoardLineId::from_bits(ids()?) };
            edits.push(Edit::add(id, BoardLine { text: text.to_string() }));
        }
        (!edits.is_empty()).then_some(((), Edit::Many(edits)))
    }
}
