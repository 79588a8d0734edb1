//! What the words around a practice session are.

use crate::model::{DealRefusal, PartKind, RoundStage};

/// What someone does in a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RoomRole {
    /// Leads the talk.
    Lead,
    /// Plays the client.
    Client,
    /// Watches.
    Observer,
}

impl RoomRole {
    /// All of them.
    pub const ALL: [RoomRole; 3] = [RoomRole::Lead, RoomRole::Client, RoomRole::Observer];
}

/// The room: who takes part, the groups, the plan, the board.
#[allow(missing_docs, reason = "the words say what they are")]
pub struct RoomWords {
    /// Says nothing of what is practised: a client may see it.
    pub title: &'static str,
    pub intro: &'static str,
    pub none: &'static str,
    pub begin: &'static str,
    pub back: &'static str,
    pub missing: &'static str,
    /// A session without a name.
    pub unnamed: &'static str,
    pub told: fn(usize, usize) -> String,
    pub name: &'static str,
    pub name_hint: &'static str,
    pub on: &'static str,
    pub begins: &'static str,
    pub to_screen: &'static str,
    pub print: &'static str,
    pub remove: &'static str,

    pub people: &'static str,
    pub people_lead: &'static str,
    pub there: fn(usize) -> String,
    pub names: &'static str,
    pub names_hint: &'static str,
    pub put_names: &'static str,
    pub no_names: &'static str,
    /// So many would be too many.
    pub too_many_names: fn(usize) -> String,
    /// Names that several have, each with how many.
    pub shared: fn(&[(String, usize)]) -> String,
    pub tell_apart: fn(&[String]) -> String,
    pub participant: &'static str,
    pub participant_of: fn(usize) -> String,
    pub has_left: &'static str,
    pub has_left_who: fn(&str) -> String,
    pub is_back: &'static str,
    pub is_back_who: fn(&str) -> String,
    pub strike_who: fn(&str) -> String,
    pub left: &'static str,
    /// Somebody without a name, by the place on the list.
    pub nameless: fn(usize) -> String,
    pub nobody: &'static str,

    pub groups: &'static str,
    pub groups_lead: &'static str,
    pub by_round: &'static str,
    pub refusal: fn(&DealRefusal) -> String,
    pub deal: &'static str,
    pub deal_next: &'static str,
    pub deal_next_hint: &'static str,
    pub deal_anew: &'static str,
    pub deal_anew_hint: &'static str,
    pub rotation: fn(u16) -> String,
    pub round: fn(u16) -> String,
    pub round_of: fn(u16, u16) -> String,
    pub next_round: &'static str,
    pub round_back: &'static str,
    pub at_end: &'static str,
    pub group: fn(usize) -> String,
    /// Trios that meet again, and whether it is certain that fewer can't.
    pub again: fn(u32, bool) -> String,
    pub waiting: fn(&[String]) -> String,
    pub take_in: fn(&str) -> String,
    pub role: fn(RoomRole) -> &'static str,
    pub role_short: fn(RoomRole) -> &'static str,
    pub replays: &'static str,
    pub too_few: &'static str,
    pub group_gone: &'static str,
    pub by_group: &'static str,
    pub by_name: &'static str,
    pub who: &'static str,
    pub which_group: &'static str,
    pub now: &'static str,

    pub times: &'static str,
    pub times_lead: &'static str,
    /// How long a round takes.
    pub times_sum: fn(&str) -> String,
    pub time_refusal: &'static str,
    pub stage: fn(RoundStage) -> &'static str,
    pub duty: fn(RoundStage, RoomRole) -> &'static str,

    pub plan: &'static str,
    pub plan_lead: &'static str,
    pub part_kind: fn(PartKind) -> &'static str,
    pub part: &'static str,
    pub part_of: fn(usize) -> String,
    pub part_text: &'static str,
    pub part_text_hint: &'static str,
    pub minutes: &'static str,
    pub minutes_refusal: &'static str,
    /// What rounds take by the groups.
    pub minutes_follow: fn(u32) -> String,
    pub when: &'static str,
    pub from_to: fn(&str, &str) -> String,
    /// Minutes after the beginning.
    pub after_minutes: fn(u32, u32) -> String,
    pub add_part: &'static str,
    pub part_up: fn(usize) -> String,
    pub part_down: fn(usize) -> String,
    pub remove_part: fn(usize) -> String,
    pub begin_part: &'static str,
    pub begin_part_of: fn(usize) -> String,
    pub is_on: &'static str,
    pub ends_at: fn(&str, u32) -> String,
    pub lasts: fn(u32) -> String,
    /// What is on by the plan, what is on, and by how many minutes that is late.
    pub stands: fn(Option<&str>, Option<&str>, i64) -> String,
    pub plan_anew: &'static str,

    pub board: &'static str,
    pub board_lead: &'static str,
    pub board_empty: &'static str,
    pub board_new: &'static str,
    pub board_new_hint: &'static str,
    pub board_add: &'static str,
    pub board_line: &'static str,
    pub board_line_of: fn(usize) -> String,
    pub board_remove: fn(usize) -> String,
    /// So many sheets say something that isn't on the board.
    pub from_sheets: fn(usize) -> String,
    pub take_all: &'static str,
    pub take_line: &'static str,
    pub take_line_what: fn(&str) -> String,
    pub gather: &'static str,
    pub names_somebody: fn(&str) -> String,
}

/// The screen that all in the room look at.
#[allow(missing_docs, reason = "the words say what they are")]
pub struct RoomScreenWords {
    pub controls: &'static str,
    pub views: &'static str,
    pub show_groups: &'static str,
    pub show_clock: &'static str,
    pub show_board: &'static str,
    pub leave: &'static str,
    pub full_screen: &'static str,
    pub start: &'static str,
    pub pause: &'static str,
    pub go_on: &'static str,
    pub runs_again: &'static str,
    pub minute_more: &'static str,
    pub skip: &'static str,
    pub stage_back: &'static str,
    pub sound_on: &'static str,
    pub sound_off: &'static str,
    pub keys: &'static str,
    pub not_dealt: &'static str,
    pub waits: &'static str,
    pub paused: &'static str,
    pub nearly: &'static str,
    pub new_stage: &'static str,
    pub over: &'static str,
    pub over_since: fn(u64) -> String,
    pub next: fn(&str) -> String,
    pub last_stage: &'static str,
    pub left: &'static str,
    /// A stage that begins, and how many seconds of it are left.
    pub told_stage: fn(&str, u64) -> String,
    pub told_added: &'static str,
    pub board_empty: &'static str,
}

/// The workbook for practice.
#[allow(missing_docs, reason = "the words say what they are")]
pub struct TrainingWords {
    pub name: &'static str,
    pub label: &'static str,
    pub open: &'static str,
    pub open_text: &'static str,
    pub back: &'static str,
    pub reset: &'static str,
}
