//! The plan of a meeting: what is offered for it, stage by stage.

use groundwork::content::{Whence, by_stage, offers, offers_of_set, planned_with, suggested};
use groundwork::model::{
    BankId, Client, ClientId, Edit, Favourite, GapMap, Id, InMeeting, Key, MapId, Meeting, MeetingId, MeetingKind,
    Member, OwnQuestion, Planned, PlannedId, QuestionId, QuestionSet, QuestionSetId, ReplicaId, Stage, Tick, Workbook,
    WorkbookId, WorkbookInfo,
};

const MEETING: MeetingId = MeetingId::LOWEST;
const CLIENT: ClientId = ClientId::LOWEST;
const MAP: MapId = MapId::LOWEST;

fn edited(workbook: Workbook, edits: &[Edit]) -> Workbook {
    let at = |now| Tick { now, replica: ReplicaId::LOWEST };
    edits.iter().zip(1..).fold(workbook, |book, (edit, now)| book.apply(edit, at(now)).unwrap())
}

/// A meeting of that kind with a client, and these edits before it.
fn book(kind: MeetingKind, before: &[Edit]) -> Workbook {
    let empty = Workbook::new(WorkbookId::LOWEST, WorkbookInfo::default(), Tick { now: 0, replica: ReplicaId::LOWEST });
    let meeting = Meeting { client: Some(CLIENT), kind: Some(kind.into()), ..Meeting::default() };
    let with = edited(edited(empty, &[Edit::add(CLIENT, Client::default())]), before);
    edited(with, &[Edit::add(MEETING, meeting)])
}

/// The workbook with that plan put in.
fn planned(workbook: Workbook, plan: &[groundwork::content::Offer]) -> Workbook {
    let mut bits = 100;
    let mut ids = || {
        bits += 1;
        Some(bits)
    };
    let edit = planned_with(&workbook, MEETING, plan, &mut ids).expect("something to plan");
    edited(workbook, &[edit])
}

fn map_of_client() -> Edit {
    Edit::add(MAP, GapMap { client: Some(CLIENT), ..GapMap::default() })
}

#[test]
fn every_stage_of_every_kind_is_offered_enough_and_nothing_twice() {
    for (kind, each) in [(MeetingKind::Proactive, 2), (MeetingKind::Reframing, 2), (MeetingKind::Curiosity, 1)] {
        let book = book(kind, &[map_of_client()]);
        let plan = suggested(&book, MEETING);
        for stage in kind.stages() {
            assert_eq!(plan.iter().filter(|offer| offer.stage == *stage).count(), each, "{kind:?} {stage:?}");
        }
        let mut texts: Vec<&str> = plan.iter().map(|offer| offer.text.as_str()).collect();
        texts.sort_unstable();
        texts.dedup();
        assert_eq!(texts.len(), plan.len());
        let book = planned(book, &plan);
        assert_eq!(suggested(&book, MEETING), [], "nothing is left to suggest");
        let stages: Vec<Option<Stage>> = by_stage(&book, MEETING).into_iter().map(|(stage, _)| stage).collect();
        assert_eq!(stages, kind.stages().iter().copied().map(Some).collect::<Vec<_>>());
    }
}

#[test]
fn what_the_maps_lack_comes_first_and_the_close_is_for_parting() {
    let with = book(MeetingKind::Proactive, &[map_of_client()]);
    let plan = suggested(&with, MEETING);
    let first = plan.iter().find(|offer| offer.stage == Stage::Explore).unwrap();
    assert_eq!((first.from, &first.fills), (Whence::Map(MAP), &Some(Key::Map(MAP))));
    let closing = plan.iter().filter(|offer| offer.stage == Stage::Close);
    assert!(closing.into_iter().all(|offer| offer.from == Whence::Bank && offer.fills.is_none()), "{plan:?}");
    let without = book(MeetingKind::Proactive, &[]);
    assert!(suggested(&without, MEETING).iter().all(|offer| offer.fills.is_none()));
}

#[test]
fn what_is_liked_best_comes_before_the_bank_and_what_was_asked_comes_last() {
    let liked = BankId::new("understand-better").unwrap();
    let fresh = book(MeetingKind::Proactive, &[Edit::set(liked, Favourite { favourite: true })]);
    let opening = |book: &Workbook| -> Vec<Option<BankId>> {
        let plan = suggested(book, MEETING);
        plan.iter().filter(|offer| offer.stage == Stage::Open).map(|offer| offer.bank).collect()
    };
    assert_eq!(opening(&fresh)[0], Some(liked));
    // Asked in an earlier meeting, it waits behind those that weren't.
    let earlier = MeetingId::from_bits(5);
    let plan = groundwork::model::Planned { bank: Some(liked), asked: true, ..Default::default() };
    let at = groundwork::model::InMeeting { meeting: earlier, id: groundwork::model::PlannedId::LOWEST };
    let held = Meeting { client: Some(CLIENT), ended: Some(1), ..Meeting::default() };
    let again = edited(fresh, &[Edit::add(earlier, held), Edit::add(at, plan)]);
    assert!(!opening(&again).contains(&Some(liked)));
}

#[test]
fn what_is_planned_is_offered_no_more() {
    let with = book(MeetingKind::Reframing, &[map_of_client()]);
    let before = offers(&with, MEETING);
    let chosen = before.iter().find(|offer| offer.from == Whence::Bank).unwrap().clone();
    let after = offers(&planned(with, std::slice::from_ref(&chosen)), MEETING);
    assert_eq!(after.len() + 1, before.len());
    assert!(after.iter().all(|offer| offer.bank != chosen.bank || offer.fills.is_some()));
}

#[test]
fn a_set_goes_into_a_plan_as_a_whole_in_its_order() {
    let own = |bits, text: &str| {
        Edit::add(QuestionId::from_bits(bits), OwnQuestion { text: text.into(), ..OwnQuestion::default() })
    };
    let set = QuestionSetId::LOWEST;
    let members = vec![
        Member::Own(QuestionId::from_bits(1)),
        Member::Bank(BankId::new("led-to-it").unwrap()),
        Member::Bank(BankId::new("of-next-year").unwrap()),
        Member::Own(QuestionId::from_bits(2)),
        Member::Other("voyage/42".into()),
    ];
    let asked = [
        own(1, "What would they say?"),
        own(2, "  "),
        Edit::add(set, QuestionSet { questions: members, ..QuestionSet::default() }),
    ];
    let book = book(MeetingKind::Reframing, &asked);
    let offered = offers_of_set(&book, MEETING, set);
    let texts: Vec<&str> = offered.iter().map(|offer| offer.text.as_str()).collect();
    assert_eq!(texts, ["What would they say?", "What led you to think of this?"]);
    assert_eq!(offered[1].stage, Stage::Receive);
    let book = planned(book, &offered);
    assert_eq!(offers_of_set(&book, MEETING, set), []);
    assert_eq!(book.planned(MEETING).len(), 2);
}

#[test]
fn what_was_put_in_together_is_told_with_how_many_it_was() {
    let book = book(MeetingKind::Proactive, &[map_of_client()]);
    let question = |bits: u128, text: &str| {
        let planned = InMeeting { meeting: MEETING, id: PlannedId::from_bits(bits) };
        Edit::add(planned, Planned { text: text.into(), ..Planned::default() })
    };
    let told = |edits: Vec<Edit>| {
        let label = Edit::Many(edits).label(&book);
        (label.name, label.more)
    };
    assert_eq!(
        told(vec![question(1, "What then?"), question(2, "Who?"), question(3, "When?")]),
        ("What then?".into(), 2)
    );
    // What isn't of one kind isn't counted.
    assert_eq!(told(vec![question(1, "What then?"), map_of_client()]), ("What then?".into(), 0));
    assert_eq!(told(Vec::new()), (String::new(), 0));
}
