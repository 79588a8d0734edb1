//! How a rotation stands, in words: what pages, paper and screen show of it.

use super::participant_called;
use crate::model::{Doing, ParticipantId, PracticeGroup, RoomId, Rotation, Workbook};
use crate::ui::words::{RoomRole, words};

/// What a group does in a round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Told {
    /// It plays: who has which role.
    Plays(Vec<(RoomRole, Vec<String>)>),
    /// It does something else, all of them.
    Else(Vec<String>, &'static str),
}

/// A rotation, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RotationTold {
    /// Which one.
    pub number: u16,
    /// The round that is on, from 0.
    pub round: u16,
    /// How many it has.
    pub rounds: u16,
    /// Each group that has anybody, by its number, with what it does round by round.
    pub groups: Vec<(usize, Vec<Told>)>,
    /// What is to be said of trios that meet again.
    pub again: Option<String>,
}

impl RotationTold {
    /// The rotation that is on.
    pub fn now(workbook: &Workbook, room: RoomId) -> Option<RotationTold> {
        let (_, rotation) = workbook.rotation_now(room)?;
        let rounds = rotation.rounds();
        let told = |group: &PracticeGroup| (0..rounds).map(|round| told(workbook, room, group, round)).collect();
        let of_any = |(_, group): &(usize, &PracticeGroup)| !group.there(rotation.round).is_empty();
        let groups = rotation.groups.iter().enumerate().filter(of_any).map(|(at, group)| (at + 1, told(group)));
        Some(RotationTold {
            number: rotation.number,
            round: rotation.round,
            rounds,
            groups: groups.collect(),
            again: again(workbook, room, rotation),
        })
    }
}

/// Of fewer than six people the same three meet whatever one does, and nothing is said of it.
fn again(workbook: &Workbook, room: RoomId, rotation: &Rotation) -> Option<String> {
    let trios = workbook.trios_again(room, rotation);
    let so_many = rotation.people().len() >= 6;
    (trios > 0 && so_many).then(|| (words().room.again)(trios, !rotation.unsure))
}

fn told(workbook: &Workbook, room: RoomId, group: &PracticeGroup, round: u16) -> Told {
    let t = &words().room;
    let names = |people: Vec<ParticipantId>| -> Vec<String> {
        people.into_iter().map(|who| participant_called(workbook, room, who)).collect()
    };
    match group.doing(round) {
        Doing::Plays(turn) => Told::Plays(vec![
            (RoomRole::Lead, names(vec![turn.lead])),
            (RoomRole::Client, names(vec![turn.client])),
            (RoomRole::Observer, names(turn.observers)),
        ]),
        Doing::Replays(people) => Told::Else(names(people), t.replays),
        Doing::TooFew(people) => Told::Else(names(people), t.too_few),
        Doing::Gone => Told::Else(Vec::new(), t.group_gone),
    }
}
