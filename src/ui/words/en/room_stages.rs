//! English: the stages of a round, what each does in them, and the screen in the room.

use crate::model::RoundStage;
use crate::ui::words::{RoomRole, RoomScreenWords};

use super::sentences::many;

pub(super) fn stage(stage: RoundStage) -> &'static str {
    match stage {
        RoundStage::Read => "Read",
        RoundStage::Play => "Play",
        RoundStage::Notes => "Silent notes",
        RoundStage::LeadSpeaks => "Lead speaks",
        RoundStage::ClientSpeaks => "Client speaks",
        RoundStage::ObserverSpeaks => "Observer speaks",
        RoundStage::Replay => "Replay one moment",
    }
}

pub(super) fn duty(stage: RoundStage, role: RoomRole) -> &'static str {
    use RoomRole::{Client, Lead, Observer};
    match (stage, role) {
        (RoundStage::Read, Lead) => "Read what you may know. Pick your first two questions.",
        (RoundStage::Read, Client) => "Read your card, and keep it to yourself.",
        (RoundStage::Read, Observer) => "Look at what the sheet counts and rates.",
        (RoundStage::Play, Lead) => "Lead the talk: ask, listen, ask on.",
        (RoundStage::Play, Client) => "Tell what you know only where it is asked for.",
        (RoundStage::Play, Observer) => "Count, and write down words as they fall. Say nothing.",
        (RoundStage::Notes, _) => "Write down what you noticed. Nobody speaks.",
        (RoundStage::LeadSpeaks, Lead) => "Say what you meant to do, and what came of it.",
        (RoundStage::LeadSpeaks, Client) => "Listen; your turn is next.",
        (RoundStage::LeadSpeaks, Observer) => "Listen, and compare with your notes.",
        (RoundStage::ClientSpeaks, Lead) => "Listen. Nothing needs defending.",
        (RoundStage::ClientSpeaks, Client) => "Say which question opened something, and which closed it.",
        (RoundStage::ClientSpeaks, Observer) => "Listen, and compare with your notes.",
        (RoundStage::ObserverSpeaks, Lead) => "Listen. Take one thing along.",
        (RoundStage::ObserverSpeaks, Client) => "Listen. Add only what was missed.",
        (RoundStage::ObserverSpeaks, Observer) => {
            "Two things that went well, one even better if – with the words you heard."
        }
        (RoundStage::Replay, Lead) => "Take one moment again, and try it another way.",
        (RoundStage::Replay, Client) => "Start with the same sentence as before.",
        (RoundStage::Replay, Observer) => "Watch what is different now.",
    }
}

pub(super) const SCREEN: RoomScreenWords = RoomScreenWords {
    controls: "What can be done",
    views: "What is shown",
    show_groups: "Groups",
    show_clock: "Clock",
    show_board: "Board",
    leave: "Leave",
    full_screen: "Full screen",
    start: "Start",
    pause: "Pause",
    go_on: "Go on",
    runs_again: "The clock runs again.",
    minute_more: "+1 minute",
    skip: "Next stage",
    stage_back: "Back",
    sound_on: "Sound is on",
    sound_off: "Sound is off",
    keys: "Keys: space starts and pauses, + adds a minute, → skips, ← goes back, G groups, C clock, B board, S sound, F full screen, Escape leaves.",
    not_dealt: "The groups come in a moment.",
    waits: "Ready to start",
    paused: "Paused",
    nearly: "Nearly over",
    new_stage: "New stage",
    over: "Round over",
    over_since: |minutes| match minutes {
        0 => "just now".into(),
        minutes => format!("since {}", many(usize::try_from(minutes).unwrap_or(usize::MAX), "minute", "minutes")),
    },
    next: |stage| format!("Next: {stage}"),
    last_stage: "This is the last stage.",
    left: "Time left",
    told_stage: |stage, seconds| {
        let many = |count: u64, one, more| many(usize::try_from(count).unwrap_or(usize::MAX), one, more);
        let time = match (seconds / 60, seconds % 60) {
            (0, seconds) => many(seconds, "second", "seconds"),
            (minutes, 0) => many(minutes, "minute", "minutes"),
            (minutes, seconds) => {
                format!("{} {}", many(minutes, "minute", "minutes"), many(seconds, "second", "seconds"))
            }
        };
        format!("{stage}: {time}.")
    },
    told_added: "One minute more.",
    board_empty: "Nothing stands on the board yet.",
};
