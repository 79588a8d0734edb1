//! The room: dealing over several rotations, whoever comes or goes.

mod support;

use std::collections::BTreeSet;

use groundwork::model::{
    Clock, ClockFace, DealRefusal, Doing, Edit, Id, InRoom, Met, Observation, ObservationId, PartKind, Participant,
    ParticipantId, PlanPart, ReplicaId, Room, RoomId, Rotation, Tick, Timings, Workbook, WorkbookId, WorkbookInfo,
};
use proptest::collection::vec;
use proptest::prelude::*;
use support::times;

const TICK: Tick = Tick { now: 1, replica: ReplicaId::LOWEST };
const ROOM: RoomId = RoomId::LOWEST;

/// A session that so many take part in.
struct Session {
    book: Workbook,
    ids: u128,
}

impl Session {
    fn of(people: usize, seed: u32) -> Session {
        let book = Workbook::new(WorkbookId::LOWEST, WorkbookInfo::default(), TICK);
        let room = Edit::add(ROOM, Room { seed, ..Room::default() });
        let mut session = Session { book: book.apply(&room, TICK).unwrap(), ids: 100 };
        let names: Vec<String> = (1..=people).map(|number| format!("No {number}")).collect();
        session.put(&names);
        session
    }

    fn make(&mut self, edit: &Edit) {
        self.book = self.book.apply(edit, TICK).expect("an edit in order");
    }

    fn put(&mut self, names: &[String]) {
        let mut ids = self.ids;
        let mut supply = || {
            ids += 1;
            Some(ids)
        };
        let edit = self.book.new_participants(ROOM, names, &mut supply).map(|((), edit)| edit);
        self.ids += names.len() as u128;
        edit.iter().for_each(|edit| self.make(edit));
    }

    fn deal(&mut self) -> bool {
        self.ids += 1;
        let bits = self.ids;
        let edit = self.book.next_rotation(ROOM, &mut || Some(bits));
        edit.iter().for_each(|(_, edit)| self.make(edit));
        edit.is_some()
    }

    fn rotation(&self) -> Rotation {
        self.book.rotation_now(ROOM).expect("a rotation").1.clone()
    }

    fn next_round(&mut self) -> bool {
        let (id, _) = self.book.rotation_now(ROOM).expect("a rotation");
        let edit = self.book.turn_round(id, true);
        edit.iter().for_each(|edit| self.make(edit));
        edit.is_some()
    }

    fn leave(&mut self, who: ParticipantId) {
        let edit = self.book.let_go(InRoom { room: ROOM, id: who }).expect("someone");
        self.make(&edit);
    }

    fn come(&mut self, name: String) {
        self.put(&[name]);
        let who = *self.book.people_waiting(ROOM).last().expect("someone who waits");
        let edit = self.book.take_into_group(InRoom { room: ROOM, id: who }).expect("a place");
        self.make(&edit);
    }
}

fn sizes(rotation: &Rotation) -> Vec<usize> {
    rotation.groups.iter().map(|group| group.there(rotation.round).len()).filter(|size| *size > 0).collect()
}

/// Every three who are in one group now.
fn trios(rotation: &Rotation) -> BTreeSet<[ParticipantId; 3]> {
    let mut trios = BTreeSet::new();
    for group in &rotation.groups {
        let mut there = group.there(rotation.round);
        there.sort();
        for (at, first) in there.iter().enumerate() {
            for (next, second) in there.iter().enumerate().skip(at + 1) {
                trios.extend(there.iter().skip(next + 1).map(|third| [*first, *second, *third]));
            }
        }
    }
    trios
}

/// Who leads and who plays the client in a round.
fn roles(rotation: &Rotation, round: u16) -> Vec<(ParticipantId, ParticipantId)> {
    let turn = |doing| if let Doing::Plays(turn) = doing { Some((turn.lead, turn.client)) } else { None };
    rotation.groups.iter().filter_map(|group| turn(group.doing(round))).collect()
}

#[test]
fn of_three_to_forty_everybody_leads_once_plays_once_and_nobody_is_alone() {
    for people in 3..=40 {
        let mut session = Session::of(people, 7);
        for number in 1..=3u16 {
            assert!(session.deal());
            let rotation = session.rotation();
            let sizes = sizes(&rotation);
            let fits = |size: &usize| if people == 5 { *size == 5 } else { [3, 4].contains(size) };
            assert!(sizes.iter().all(fits) && sizes.iter().sum::<usize>() == people, "{people}: {sizes:?}");
            assert_eq!(rotation.rounds() as usize, sizes.iter().copied().max().unwrap());
            let turns: Vec<_> = (0..rotation.rounds()).flat_map(|round| roles(&rotation, round)).collect();
            let leads: BTreeSet<_> = turns.iter().map(|(lead, _)| *lead).collect();
            let clients: BTreeSet<_> = turns.iter().map(|(_, client)| *client).collect();
            assert_eq!((turns.len(), leads.len(), clients.len()), (people, people, people), "rotation {number}");
        }
    }
}

#[test]
fn from_six_people_on_no_three_meet_twice_while_there_is_another_way() {
    for people in 6..=40 {
        // Of six to eight people that many rotations use up all ways there are.
        let count = match people {
            6 => 10,
            7 | 8 => 7,
            11 => 11,
            _ => 12,
        };
        let mut session = Session::of(people, 2_000_000_000);
        let mut met = BTreeSet::new();
        for number in 1..=count {
            assert!(session.deal());
            let new = trios(&session.rotation());
            assert!(met.is_disjoint(&new), "{people} people, rotation {number}");
            assert_eq!(session.book.trios_again(ROOM, &session.rotation()), 0);
            met.extend(new);
        }
    }
}

#[test]
fn the_same_seed_and_names_deal_the_same_groups_whatever_their_ids() {
    let names = |seed: u32, from: u128| {
        let mut session = Session::of(0, seed);
        session.ids = from;
        session.put(&(1..=11).map(|number| format!("No {number}")).collect::<Vec<_>>());
        (0..3).for_each(|_| assert!(session.deal()));
        let place = |who: &ParticipantId| session.book.people_there(ROOM).iter().position(|other| other == who);
        let groups = session.rotation().groups;
        groups.iter().map(|group| group.there(0).iter().map(place).collect::<Vec<_>>()).collect::<Vec<_>>()
    };
    assert_eq!(names(5, 100), names(5, 7_000));
    assert_ne!(names(5, 100), names(6, 100));
}

#[test]
fn who_is_too_few_or_shares_a_name_is_told_and_not_dealt() {
    for few in 0..3 {
        let mut session = Session::of(few, 1);
        assert_eq!(session.book.deal_refusal(ROOM), Some(DealRefusal::TooFew(few)));
        assert!(!session.deal());
    }
    let mut session = Session::of(41, 1);
    assert_eq!(session.book.deal_refusal(ROOM), Some(DealRefusal::TooMany(41)));
    assert!(!session.deal());
    let mut session = Session::of(6, 1);
    session.put(&["NO 3 ".to_string()]);
    assert_eq!(session.book.deal_refusal(ROOM), Some(DealRefusal::Shared(vec![("No 3".into(), 2)])));
    assert!(!session.deal());
    // Who has left shares a name with nobody.
    let last = *session.book.people_there(ROOM).last().unwrap();
    session.leave(last);
    assert_eq!(session.book.deal_refusal(ROOM), None);
}

#[test]
fn a_latecomer_joins_a_three_and_a_pair_that_is_left_goes_to_others() {
    let mut session = Session::of(10, 3);
    session.deal();
    assert!(session.next_round());
    session.come("Late".into());
    let mut now = sizes(&session.rotation());
    now.sort();
    assert_eq!(now, [3, 4, 4]);
    let rotation = session.rotation();
    let three = rotation.groups.iter().find(|group| group.there(1).len() == 3).unwrap();
    let gone = three.there(1)[0];
    session.leave(gone);
    let mut now = sizes(&session.rotation());
    now.sort();
    assert_eq!(now, [5, 5]);
    // Of five a three is made for whoever comes then.
    session.come("Later".into());
    let mut now = sizes(&session.rotation());
    now.sort();
    assert_eq!(now, [3, 3, 5]);
}

#[test]
fn dealing_anew_is_another_way_and_only_before_the_second_round() {
    let mut session = Session::of(9, 3);
    session.deal();
    let (id, before) = session.book.rotation_now(ROOM).map(|(id, rotation)| (id, rotation.clone())).unwrap();
    let anew = session.book.deal_anew(id).unwrap();
    session.make(&anew);
    assert_ne!(trios(&session.rotation()), trios(&before));
    assert_eq!(session.book.rotations(ROOM).len(), 1);
    session.next_round();
    assert_eq!(session.book.deal_anew(id), None);
}

#[test]
fn lines_go_on_the_board_once_by_their_words_and_without_names() {
    let mut session = Session::of(3, 1);
    for (bits, text) in [(1, " Ask later "), (2, "ask LATER"), (3, ""), (4, "Be slower")] {
        let sheet = Observation { even_better_if: text.into(), ..Observation::default() };
        session.make(&Edit::add(ObservationId::from_bits(bits), sheet));
    }
    let offered = session.book.not_on_board(ROOM);
    assert_eq!(offered.len(), 2);
    let mut ids = 900;
    let mut supply = || {
        ids -= 1;
        Some(ids)
    };
    let texts = ["zebra".to_string(), offered[0].clone(), String::new()];
    let ((), edit) = session.book.put_on_board(ROOM, &texts, &mut supply).unwrap();
    session.make(&edit);
    assert_eq!(session.book.not_on_board(ROOM), ["Be slower"]);
    let board: Vec<String> = session.book.board(ROOM).iter().map(|(_, line)| line.text.trim().to_lowercase()).collect();
    assert_eq!(board, ["ask later", "zebra"]);
}

#[test]
fn a_new_session_has_a_plan_whose_parts_can_be_moved_and_begun() {
    let mut session = Session::of(0, 1);
    let mut bits = 500;
    let mut supply = || {
        bits += 1;
        Some(bits)
    };
    let (room, edit) = session.book.new_room("2026-03-12".parse().unwrap(), 9, &mut supply).unwrap();
    session.make(&edit);
    let kinds = |session: &Session| -> Vec<PartKind> {
        session.book.parts(room).iter().filter_map(|(_, part)| part.kind.known()).collect()
    };
    use PartKind::{Close, Dealing, Demonstration, Plenary, Rounds, Welcome};
    assert_eq!(kinds(&session), [Welcome, Demonstration, Dealing, Rounds, Plenary, Close]);
    // Three rounds of twenty minutes while nobody is on the list.
    assert_eq!(session.book.rotation_minutes(room), 60);
    let part = |session: &Session, at: usize| session.book.parts(room)[at].0;
    for (at, up, expect) in [
        (1, true, [Demonstration, Welcome, Dealing, Rounds, Plenary, Close]),
        (4, false, [Demonstration, Welcome, Dealing, Rounds, Close, Plenary]),
        (2, false, [Demonstration, Welcome, Rounds, Dealing, Close, Plenary]),
    ] {
        let edit = session.book.part_moved(part(&session, at), up).unwrap();
        session.make(&edit);
        assert_eq!(kinds(&session), expect);
    }
    assert_eq!(session.book.part_moved(part(&session, 0), true), None);
    assert_eq!(session.book.part_moved(part(&session, 5), false), None);
    let first = part(&session, 0);
    let begun = PlanPart { began: Some(7), ..session.book.get::<PlanPart>(first).unwrap().clone() };
    session.make(&Edit::set(first, begun));
    let forget = session.book.parts_not_begun(room);
    session.make(&forget);
    assert!(session.book.parts(room).iter().all(|(_, part)| part.began.is_none()));
}

#[test]
fn two_copies_of_a_session_join_person_by_person() {
    let session = Session::of(4, 1);
    let apart = |name: &str, replica: u128| {
        let tick = Tick { now: 50, replica: ReplicaId::from_bits(replica) };
        let id = InRoom { room: ROOM, id: ParticipantId::from_bits(replica) };
        session.book.apply(&Edit::add(id, Participant { name: name.into(), ..Participant::default() }), tick).unwrap()
    };
    let joined = apart("Kim", 77).merge(&apart("Lou", 78)).unwrap();
    assert_eq!(joined.people_there(ROOM).len(), 6);
}

#[test]
fn a_clock_is_right_to_the_millisecond_after_twenty_minutes_out_of_sight() {
    let mut clock = Clock::new(&Timings::default()).started(5_000);
    // Looked at as browsers let a hidden page: now and then, and never on time.
    let mut now = 5_000;
    for (turn, late) in (0..400u64).zip([1_003u64, 999, 1_250, 60_001].into_iter().cycle()) {
        if now + late > 5_000 + 1_199_000 {
            break;
        }
        now += late;
        clock = if turn % 3 == 0 { clock.looked_at(now) } else { clock };
    }
    let ClockFace::On(face) = clock.face(5_000 + 1_199_500) else { panic!("over too early") };
    assert_eq!(face.left, 500);
    assert_eq!(clock.face(5_000 + 1_200_000), ClockFace::Over(0));
}

/// What may happen in a room.
#[derive(Clone, Debug)]
enum Event {
    Round,
    Deal,
    Comes,
    Leaves(prop::sample::Index),
}

fn event() -> impl Strategy<Value = Event> {
    prop_oneof![
        3 => Just(Event::Round),
        1 => Just(Event::Deal),
        2 => Just(Event::Comes),
        3 => any::<prop::sample::Index>().prop_map(Event::Leaves),
    ]
}

proptest! {
    #![proptest_config(times(48))]

    /// Whoever comes and goes: nobody is lost or in two groups, no pair is left while there are others,
    /// no group is larger than five, nothing that was is changed, and nobody leads twice.
    #[test]
    fn a_room_goes_on_whoever_comes_and_goes(people in 3..=40usize, seed in any::<u32>(), events in vec(event(), 0..30)) {
        let mut session = Session::of(people, seed);
        prop_assert!(session.deal());
        for (turn, event) in events.into_iter().enumerate() {
            let before = session.rotation();
            let there = session.book.people_there(ROOM);
            match event {
                Event::Round => { session.next_round(); }
                Event::Deal => { session.deal(); }
                Event::Comes if there.len() < 40 => session.come(format!("Late {turn}")),
                Event::Leaves(who) if !there.is_empty() => session.leave(there[who.index(there.len())]),
                Event::Comes | Event::Leaves(_) => {}
            }
            let now = session.rotation();
            let mut placed = now.people();
            placed.sort();
            let mut there = session.book.people_there(ROOM);
            there.sort();
            prop_assert_eq!(&placed, &there);
            let sizes = sizes(&now);
            if there.len() >= 3 {
                prop_assert!(sizes.iter().all(|size| (3..=5).contains(size)), "{:?}", sizes);
            }
            if now.number == before.number {
                for round in 0..before.round.min(now.round) {
                    prop_assert_eq!(roles(&before, round), roles(&now, round)[..roles(&before, round).len()].to_vec());
                }
            }
            // To the end of it: nobody leads twice, and everybody who is there has led.
            let led: Vec<ParticipantId> =
                (0..now.rounds()).flat_map(|round| roles(&now, round)).map(|(lead, _)| lead).collect();
            let once: BTreeSet<ParticipantId> = led.iter().copied().collect();
            prop_assert_eq!(led.len(), once.len());
            if there.len() >= 3 {
                prop_assert!(there.iter().all(|who| once.contains(who)));
            }
            for round in 0..now.rounds() {
                prop_assert!(roles(&now, round).iter().all(|(lead, client)| lead != client));
            }
        }
    }

    /// Whatever a file holds: what is asked of it is answered.
    #[test]
    fn any_room_can_be_asked(edits in vec(support::edit(0), 0..40)) {
        let book = support::edited(&support::small(), &edits, 0);
        for (room, _) in book.rooms() {
            drop((book.deal_refusal(room), book.people_waiting(room), book.rotation_minutes(room), book.not_on_board(room)));
            for (id, rotation) in book.rotations(room) {
                let met: Met<ParticipantId> = book.met_before(room, rotation.number);
                let someone = ParticipantId::from_bits(0x123);
                let with = rotation.with_latecomer(someone, &met);
                drop(with.without(someone, &met));
                drop((book.deal_anew(id), book.turn_round(id, true), book.turn_round(id, false), book.trios_again(room, rotation)));
                for group in &rotation.groups {
                    drop((0..rotation.rounds()).map(|round| group.doing(round)).collect::<Vec<_>>());
                }
            }
        }
    }
}
