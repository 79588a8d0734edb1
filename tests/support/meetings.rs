//! Arbitrary meetings, with what was planned, written down and promised.

use groundwork::model::{
    Edit, InMeeting, Item, Key, Line, LineId, Meeting, MeetingId, Minutes, Planned, PlannedId, Promise, PromiseId,
    TimeOfDay,
};
use proptest::collection::btree_set;
use proptest::option;
use proptest::prelude::*;

use super::{bank_id, cell_ref, day, id, in_map, known, map_id, order, text, word};

fn meeting() -> BoxedStrategy<Meeting> {
    let when =
        (option::of(day()), option::of((0..24u16, 0..60u16).prop_filter_map("a time", |(h, m)| TimeOfDay::new(h, m))));
    let times = (option::of(1..99u64), option::of(100..999u64), any::<bool>());
    let about = (option::of(known()), option::of(word()), btree_set(map_id(), 0..2), option::of(word()));
    let length = option::of((1..=600u16).prop_filter_map("minutes", Minutes::new));
    let after = (text(), option::of(text()));
    ((when, length), times, about, text(), text(), after)
        .prop_map(|(((on, at), length), (began, ended, reviewed), about, purpose, request, (next_time, follow_up))| {
            let (client, kind, left_out, exit) = about;
            Meeting {
                client,
                kind,
                on,
                at,
                length,
                purpose,
                request,
                left_out,
                began,
                ended,
                reviewed,
                next_time,
                exit,
                follow_up,
                ..Meeting::default()
            }
        })
        .boxed()
}

/// A place on a map, or what this version doesn't know.
fn place() -> BoxedStrategy<Key> {
    prop_oneof![
        4 => cell_ref().prop_map(Key::Cell),
        1 => in_map().prop_map(Key::Cause),
        1 => map_id().prop_map(Key::Map),
        1 => Just(Key::Other("place/of/next/year".into())),
    ]
    .boxed()
}

fn planned() -> BoxedStrategy<Planned> {
    let from = (option::of(bank_id()), option::of(known()), option::of(place()));
    (order(), text(), option::of(word()), from, any::<bool>())
        .prop_map(|(order, text, stage, (bank, question, fills), asked)| Planned {
            order,
            text,
            stage,
            bank,
            question,
            fills,
            asked,
        })
        .boxed()
}

fn line() -> BoxedStrategy<Line> {
    let told = (option::of(word()), any::<bool>(), option::of(known()), option::of(1..99u64), any::<bool>());
    (order(), text(), told, option::of(place()), text(), any::<bool>())
        .prop_map(|(order, text, (tag, own, answers, heard, writing), landed, replaced, kept)| Line {
            order,
            text,
            tag,
            own,
            answers,
            heard,
            writing,
            landed,
            replaced,
            kept,
        })
        .boxed()
}

fn promise() -> BoxedStrategy<Promise> {
    let whose = (word(), option::of(known()), option::of(known()), option::of(known()));
    (order(), text(), whose, option::of(day()), word())
        .prop_map(|(order, text, (by, person, client, meeting), due, status)| Promise {
            order,
            text,
            by,
            person,
            client,
            meeting,
            due,
            status,
        })
        .boxed()
}

fn in_meeting<T: groundwork::model::Id + std::fmt::Debug + 'static>() -> BoxedStrategy<InMeeting<T>> {
    (known(), known()).prop_map(|(meeting, id)| InMeeting { meeting, id }).boxed()
}

pub fn item() -> BoxedStrategy<Item> {
    prop_oneof![
        known().prop_map(Item::Meeting),
        in_meeting().prop_map(Item::Planned),
        in_meeting().prop_map(Item::Line),
        known().prop_map(Item::Promise),
    ]
    .boxed()
}

pub fn addition(by: u8) -> BoxedStrategy<Edit> {
    let slot = || 0..3u8;
    prop_oneof![
        (slot(), meeting()).prop_map(move |(slot, it)| Edit::add(id::<MeetingId>(by, slot), it)),
        (known(), slot(), planned()).prop_map(move |(meeting, slot, it)| {
            Edit::add(InMeeting { meeting, id: id::<PlannedId>(by, slot) }, it)
        }),
        (known(), slot(), line())
            .prop_map(move |(meeting, slot, it)| Edit::add(InMeeting { meeting, id: id::<LineId>(by, slot) }, it)),
        (slot(), promise()).prop_map(move |(slot, it)| Edit::add(id::<PromiseId>(by, slot), it)),
    ]
    .boxed()
}

pub fn new_value() -> BoxedStrategy<Edit> {
    prop_oneof![
        (known::<MeetingId>(), meeting()).prop_map(|(id, it)| Edit::set(id, it)),
        (in_meeting::<PlannedId>(), planned()).prop_map(|(id, it)| Edit::set(id, it)),
        (in_meeting::<LineId>(), line()).prop_map(|(id, it)| Edit::set(id, it)),
        (known::<PromiseId>(), promise()).prop_map(|(id, it)| Edit::set(id, it)),
    ]
    .boxed()
}

/// A meeting of replica 0 with one of each of its parts.
pub fn held() -> BoxedStrategy<Vec<Edit>> {
    (meeting(), planned(), line(), promise())
        .prop_map(|(meeting, planned, line, promise)| {
            let of: MeetingId = id(0, 0);
            vec![
                Edit::add(of, meeting),
                Edit::add(InMeeting { meeting: of, id: id::<PlannedId>(0, 0) }, planned),
                Edit::add(InMeeting { meeting: of, id: id::<LineId>(0, 0) }, line),
                Edit::add(id::<PromiseId>(0, 0), promise),
            ]
        })
        .boxed()
}
