//! Arbitrary practice sessions, with whoever takes part, what was dealt, a plan and a board.

use groundwork::model::{
    BoardLine, BoardLineId, Edit, Id, InRoom, Item, Minutes, PartId, Participant, ParticipantId, PlanPart,
    PracticeGroup, Room, RoomId, Rotation, RotationId, RoundStage, Seat, StageTime, TimeOfDay, Timings, Word,
};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use super::{day, id, known, order, text, word};

/// The first session of replica 0 more often than the others, or parts would seldom meet.
fn room_id() -> BoxedStrategy<RoomId> {
    prop_oneof![4 => Just(id(0, 0)), 1 => known()].boxed()
}

fn in_room<T: Id + std::fmt::Debug + 'static>() -> BoxedStrategy<InRoom<T>> {
    (room_id(), known()).prop_map(|(room, id)| InRoom { room, id }).boxed()
}

fn timings() -> BoxedStrategy<Timings> {
    let times = vec((prop::sample::select(RoundStage::ALL), 0..=3_600u16), 0..4);
    times
        .prop_map(|times| {
            let mut timings = Timings::default();
            for (stage, seconds) in times {
                StageTime::new(seconds).into_iter().for_each(|time| timings.set(stage, time));
            }
            timings
        })
        .boxed()
}

fn room() -> BoxedStrategy<Room> {
    let begins =
        option::of((0..24u16, 0..60u16).prop_filter_map("a time", |(hour, minute)| TimeOfDay::new(hour, minute)));
    (text(), option::of(day()), begins, any::<u32>(), timings())
        .prop_map(|(title, on, begins, seed, timings)| Room { title, on, begins, seed, timings })
        .boxed()
}

fn participant() -> BoxedStrategy<Participant> {
    (order(), text(), any::<bool>()).prop_map(|(order, name, left)| Participant { order, name, left }).boxed()
}

/// Also seats that make no sense.
fn rotation() -> BoxedStrategy<Rotation> {
    let round = || prop_oneof![4 => 0..5u16, 1 => any::<u16>()];
    let seat = (known(), round(), option::of(round()), any::<bool>(), any::<bool>()).prop_map(
        |(who, joined, left, has_led, has_played)| Seat { joined, left, has_led, has_played, ..Seat::of(who) },
    );
    let groups = vec(vec(seat, 0..6).prop_map(|seats| PracticeGroup { seats }), 0..3);
    (round(), round(), round(), groups, any::<bool>())
        .prop_map(|(number, anew, round, groups, unsure)| Rotation { number, anew, round, groups, unsure })
        .boxed()
}

fn part() -> BoxedStrategy<PlanPart> {
    let minutes = option::of((1..=600u16).prop_filter_map("minutes", Minutes::new));
    (order(), word(), text(), minutes, option::of(0..2_000_000_000_000u64))
        .prop_map(|(order, kind, text, minutes, began)| PlanPart { order, kind, text, minutes, began })
        .boxed()
}

fn line() -> BoxedStrategy<BoardLine> {
    text().prop_map(|text| BoardLine { text }).boxed()
}

pub fn item() -> BoxedStrategy<Item> {
    prop_oneof![
        room_id().prop_map(Item::Room),
        in_room().prop_map(Item::Participant),
        in_room().prop_map(Item::Rotation),
        in_room().prop_map(Item::Part),
        in_room().prop_map(Item::BoardLine),
    ]
    .boxed()
}

pub fn addition(by: u8) -> BoxedStrategy<Edit> {
    let slot = || 0..3u8;
    prop_oneof![
        1 => (slot(), room()).prop_map(move |(slot, it)| Edit::add(id::<RoomId>(by, slot), it)),
        2 => (room_id(), slot(), participant())
            .prop_map(move |(room, slot, it)| Edit::add(InRoom { room, id: id::<ParticipantId>(by, slot) }, it)),
        1 => (room_id(), slot(), rotation())
            .prop_map(move |(room, slot, it)| Edit::add(InRoom { room, id: id::<RotationId>(by, slot) }, it)),
        1 => (room_id(), slot(), part())
            .prop_map(move |(room, slot, it)| Edit::add(InRoom { room, id: id::<PartId>(by, slot) }, it)),
        1 => (room_id(), slot(), line())
            .prop_map(move |(room, slot, it)| Edit::add(InRoom { room, id: id::<BoardLineId>(by, slot) }, it)),
    ]
    .boxed()
}

pub fn new_value() -> BoxedStrategy<Edit> {
    prop_oneof![
        (room_id(), room()).prop_map(|(id, it)| Edit::set(id, it)),
        (in_room::<ParticipantId>(), participant()).prop_map(|(id, it)| Edit::set(id, it)),
        (in_room::<RotationId>(), rotation()).prop_map(|(id, it)| Edit::set(id, it)),
        (in_room::<PartId>(), part()).prop_map(|(id, it)| Edit::set(id, it)),
        (in_room::<BoardLineId>(), line()).prop_map(|(id, it)| Edit::set(id, it)),
    ]
    .boxed()
}

/// What a furnished workbook has of it.
pub fn held() -> BoxedStrategy<Vec<Edit>> {
    (room(), vec(participant(), 3), rotation(), part(), line())
        .prop_map(|(room, people, rotation, part, line)| {
            let of: RoomId = id(0, 0);
            let mut edits = vec![Edit::add(of, room)];
            edits.extend(
                (0u8..)
                    .zip(people)
                    .map(|(slot, it)| Edit::add(InRoom { room: of, id: id::<ParticipantId>(0, slot) }, it)),
            );
            edits.push(Edit::add(InRoom { room: of, id: id::<RotationId>(0, 0) }, rotation));
            edits.push(Edit::add(InRoom { room: of, id: id::<PartId>(0, 0) }, part));
            edits.push(Edit::add(InRoom { room: of, id: id::<BoardLineId>(0, 0) }, line));
            edits
        })
        .boxed()
}
