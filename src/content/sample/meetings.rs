//! The sample's meetings: one gone over, one to come, and what was promised.

use super::{LIBRARY, RESERVED, place, row, water};
use crate::model::{
    BankId, CellRef, Day, Edit, Exit, Id, InMeeting, Key, Line, LineId, Meeting, MeetingId, MeetingKind, Minutes,
    Planned, PlannedId, Promise, PromiseId, PromisedBy, Side, Stage, Tag, TimeOfDay,
};

pub(super) const HELD: MeetingId = MeetingId::LOWEST;

fn to_come() -> MeetingId {
    MeetingId::from_bits(1)
}

pub(super) fn meetings(today: Day) -> Vec<Edit> {
    let mut edits = held(today);
    edits.extend(ahead(today));
    edits.extend(promises(today));
    edits
}

/// When it was in milliseconds doesn't matter to anyone, only that it began and ended.
const BEGAN: u64 = 1;
const ENDED: u64 = 45 * 60 * 1000;

fn held(today: Day) -> Vec<Edit> {
    let meeting = Meeting {
        client: Some(LIBRARY),
        kind: Some(MeetingKind::Reframing.into()),
        on: Some(today.minus_weeks(2)),
        at: TimeOfDay::new(14, 0),
        length: Minutes::new(45),
        place: "Harrow Bay, the small room upstairs".into(),
        purpose: "What shorter waiting would change for the council".into(),
        request: "A half-day on the new reservation screen for every branch".into(),
        began: Some(BEGAN),
        ended: Some(ENDED),
        reviewed: true,
        went_well: "Robin counted the days on the whiteboard without being asked.".into(),
        next_time: "Let the silence stand after asking for a figure.".into(),
        exit: Some(Exit::DataFirst.into()),
        exit_note: "A week of crate counts first, then we decide about the half-day.".into(),
        ..Meeting::default()
    };
    let line = |bits, text: &str, tag: Tag, landed: Option<Key>| {
        let kept = landed.is_none();
        let at = InMeeting { meeting: HELD, id: LineId::from_bits(bits) };
        let order = place(usize::try_from(bits).unwrap_or_default());
        Edit::add(at, Line { order, text: text.into(), tag: Some(tag.into()), landed, kept, ..Line::default() })
    };
    let cell = |bits, side| Some(Key::Cell(CellRef { row: row(RESERVED, bits), side }));
    vec![
        Edit::add(HELD, meeting),
        line(0, "Nine in ten within five days, that is what the council was told", Tag::Should, cell(1, Side::Should)),
        line(1, "May I sit with the van crew for a morning? – Yes, any Tuesday", Tag::Permission, None),
        line(2, "Glad that somebody asks before the slides are made", Tag::Relationship, None),
    ]
}

fn ahead(today: Day) -> Vec<Edit> {
    let meeting = Meeting {
        client: Some(water()),
        kind: Some(MeetingKind::Reframing.into()),
        on: Some(today.plus_weeks(1)),
        at: TimeOfDay::new(9, 30),
        length: Minutes::new(45),
        place: "The depot".into(),
        purpose: "What better manners at the door would be good for".into(),
        request: "Something on customer manners".into(),
        ..Meeting::default()
    };
    let planned = |bits, stage: Stage, bank: &str, text: &str| {
        let at = InMeeting { meeting: to_come(), id: PlannedId::from_bits(bits) };
        let order = place(usize::try_from(bits).unwrap_or_default());
        let (stage, bank) = (Some(stage.into()), BankId::new(bank));
        Edit::add(at, Planned { order, text: text.into(), stage, bank, ..Planned::default() })
    };
    vec![
        Edit::add(to_come(), meeting),
        planned(0, Stage::Receive, "led-to-it", "What led you to think of this?"),
        planned(1, Stage::Lift, "", "If every visit went well for a month, which of your figures would move?"),
        planned(2, Stage::Ground, "", "What happens at the door today, when it goes wrong?"),
    ]
}

fn promises(today: Day) -> Vec<Edit> {
    let promise = |bits, text: &str, by: PromisedBy, weeks| {
        let order = place(usize::try_from(bits).unwrap_or_default());
        let (client, meeting, due) = (Some(LIBRARY), Some(HELD), Some(today.plus_weeks(weeks)));
        let promise = Promise { order, text: text.into(), by: by.into(), client, meeting, due, ..Promise::default() };
        Edit::add(PromiseId::from_bits(bits), promise)
    };
    vec![
        promise(0, "Sit with the van crew on a Tuesday and count the crates", PromisedBy::Me, 1),
        promise(1, "Ask the branches for last month’s lists", PromisedBy::Client, 2),
    ]
}
