//! English: the room.

use crate::model::{DealRefusal, MOST_PEOPLE, PartKind};
use crate::ui::words::{RoomRole, RoomWords, TrainingWords};

use super::room_stages::{duty, stage};
use super::sentences::many;

pub(super) const ROOM: RoomWords = RoomWords {
    title: "Room",
    intro: "For whoever runs a practice session: put the names in, deal groups, show groups and clock on the projector, and gather at the end what could be even better.",
    none: "No session yet. Begin one, put the names in, and the groups are dealt in a click.",
    begin: "Begin a session",
    back: "All sessions",
    missing: "This session isn’t in the workbook any more.",
    unnamed: "Practice session",
    told: |people, rotations| match rotations {
        0 => many(people, "person", "people"),
        _ => format!("{}, {}", many(people, "person", "people"), many(rotations, "rotation", "rotations")),
    },
    name: "Name of the session",
    name_hint: "Spring workshop, second day",
    on: "Day",
    begins: "Begins at",
    to_screen: "Show on a screen …",
    print: "Print the groups",
    remove: "Remove this session",

    people: "People",
    people_lead: "Only what they are called today. Three to forty of them.",
    there: |people| format!("Now: {}.", many(people, "person", "people")),
    names: "Names, one a line, or a number of people",
    names_hint: "Kim\nLou\nSam",
    put_names: "Put on the list",
    no_names: "Type or paste a name first.",
    too_many_names: |count| {
        format!("That would be {count} people. A room holds {MOST_PEOPLE}: begin a second session for the others.")
    },
    shared: |shared| {
        let told: Vec<String> =
            shared.iter().map(|(name, count)| format!("{} called {name}", number(*count))).collect();
        format!("There are {}. Add a letter, so that they know who is meant.", told.join(", and "))
    },
    tell_apart: |names| format!("Call them {}", names.join(" and ")),
    participant: "Name",
    participant_of: |place| format!("place {place} on the list"),
    has_left: "Has left",
    has_left_who: |who| format!("{who} has left"),
    is_back: "Is back",
    is_back_who: |who| format!("{who} is back"),
    strike_who: |who| format!("Remove {who} from the list"),
    left: "left",
    nameless: |place| format!("Number {place}"),
    nobody: "Nobody is on the list yet.",

    groups: "Groups",
    by_round: "Who does what, round by round",
    groups_lead: "Threes: one leads, one plays the client, one observes, and all change places. Who is left over makes fours. A rotation is over when everybody has led; the next one mixes anew, so that no three meet twice as long as there is another way.",
    refusal: |refusal| match refusal {
        DealRefusal::TooFew(0) => "Put the names in, and the groups can be dealt.".into(),
        DealRefusal::TooFew(few) => format!(
            "With {} there is no group to observe. Three are needed; until then, rehearse alone.",
            many(*few, "person", "people")
        ),
        DealRefusal::TooMany(count) => {
            format!("{count} are on the list, and a room holds {MOST_PEOPLE}. Begin a second session for the others.")
        }
        DealRefusal::Shared(shared) => (ROOM.shared)(shared),
    },
    deal: "Deal the groups",
    deal_next: "Deal the next rotation",
    deal_next_hint: "Not everybody has led yet. Who hasn’t, won’t in this rotation.",
    deal_anew: "Deal this one anew",
    deal_anew_hint: "Until the second round: who isn’t there after all can be marked above, and the groups dealt anew.",
    rotation: |number| format!("Rotation {number}"),
    round: |round| format!("Round {round}"),
    round_of: |round, rounds| format!("Round {round} of {rounds}"),
    next_round: "Next round",
    round_back: "One round back",
    at_end: "After this round everybody has led.",
    group: |number| format!("Group {number}"),
    again: |trios, sure| {
        let trios = many(trios as usize, "three meets", "threes meet");
        match sure {
            true => format!("{trios} again: by now there is no other way."),
            false => format!("{trios} again: no other way was found."),
        }
    },
    waiting: |names| match names {
        [one] => format!("{one} is in no group yet."),
        names => format!("{} are in no group yet.", listed(names)),
    },
    take_in: |who| format!("Put {who} into a group"),
    role: |role| match role {
        RoomRole::Lead => "leads",
        RoomRole::Client => "plays the client",
        RoomRole::Observer => "observes",
    },
    role_short: |role| match role {
        RoomRole::Lead => "Lead",
        RoomRole::Client => "Client",
        RoomRole::Observer => "Observer",
    },
    replays: "replaying one moment of their choice",
    too_few: "too few for a round: rehearse alone",
    group_gone: "nobody is left",
    by_group: "Group by group",
    by_name: "Name by name",
    who: "Name",
    which_group: "Group",
    now: "now",

    times: "Times of a round",
    times_lead: "In minutes, or minutes and seconds such as 1:30. 0 leaves a stage out. A round that is running keeps its times.",
    times_sum: |time| match time {
        "1" => "A round takes 1 minute.".into(),
        time => format!("A round takes {time} minutes."),
    },
    time_refusal: "Minutes from 0 to 60, or minutes and seconds such as 1:30. What stood here before stays.",
    stage,
    duty,

    plan: "Plan of the session",
    plan_lead: "Parts one after the other. The rounds take as long as the groups need, unless you say otherwise.",
    part_kind: |kind| match kind {
        PartKind::Welcome => "Welcome",
        PartKind::Demonstration => "Demonstration",
        PartKind::Dealing => "Dealing the groups",
        PartKind::Rounds => "Rounds",
        PartKind::Plenary => "All together",
        PartKind::Break => "Break",
        PartKind::Close => "Close",
        PartKind::Other => "Something else",
    },
    part: "Part",
    part_of: |number| format!("part {number}"),
    part_text: "What",
    part_text_hint: "what is done in it",
    minutes: "Minutes",
    minutes_refusal: "Minutes are 1 to 600. What stood here before stays.",
    minutes_follow: |minutes| format!("{minutes} by the groups"),
    when: "When",
    from_to: |from, to| format!("{from} to {to}"),
    after_minutes: |from, to| format!("minute {from} to {to}"),
    add_part: "Add a part",
    part_up: |number| format!("Move part {number} up"),
    part_down: |number| format!("Move part {number} down"),
    remove_part: |number| format!("Remove part {number}"),
    begin_part: "Begins now",
    begin_part_of: |number| format!("Part {number} begins now"),
    is_on: "on",
    ends_at: |time, minutes| format!("It ends at {time}, after {}.", duration(minutes)),
    lasts: |minutes| format!("It takes {}.", duration(minutes)),
    stands: |planned, on, behind| {
        let on = on.map_or_else(String::new, |on| format!("On now: {on}. "));
        let planned = planned.map_or_else(String::new, |planned| format!("By the plan: {planned}. "));
        let behind = match behind {
            0 => "On time.".to_string(),
            late @ 1.. => format!("{} late.", duration(u32::try_from(late).unwrap_or(u32::MAX))),
            early => format!("{} early.", duration(u32::try_from(early.unsigned_abs()).unwrap_or(u32::MAX))),
        };
        format!("{on}{planned}{behind}")
    },
    plan_anew: "Forget what has begun",

    board: "Even better if …",
    board_lead: "What observers would change, for all to see and without anybody’s name. On the screen it stands in the order of its letters, so that neither who nor when can be told.",
    board_empty: "Nothing stands on the board yet.",
    board_new: "Even better if",
    board_new_hint: "… the first question had been about the result",
    board_add: "Put on the board",
    board_line: "On the board",
    board_line_of: |place| format!("line {place}"),
    board_remove: |place| format!("Remove line {place} of the board"),
    from_sheets: |count| format!("{} from observers’ sheets not on the board", many(count, "line", "lines")),
    take_all: "Put all of them on the board",
    take_line: "Put on the board",
    take_line_what: |text| format!("Put on the board: {text}"),
    gather: "Take in sheets …",
    names_somebody: |name| format!("{name} is named in this line. Say it without the name?"),
};

pub(super) const TRAINING: TrainingWords = TrainingWords {
    name: "Training",
    label: "Training workbook – for practice, nothing here is real",
    open: "Open the training workbook",
    open_text: "A workbook to practise in, apart from your own. One click empties it for the next group.",
    back: "Back to my workbook",
    reset: "Empty it for the next group",
};

/// How many, as one says it.
fn number(count: usize) -> String {
    match count {
        2 => "two".into(),
        3 => "three".into(),
        4 => "four".into(),
        count => count.to_string(),
    }
}

fn listed(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

fn duration(minutes: u32) -> String {
    match (minutes / 60, minutes % 60) {
        (0, minutes) => many(minutes as usize, "minute", "minutes"),
        (hours, 0) => many(hours as usize, "hour", "hours"),
        (hours, minutes) => {
            format!("{} {}", many(hours as usize, "hour", "hours"), many(minutes as usize, "minute", "minutes"))
        }
    }
}
