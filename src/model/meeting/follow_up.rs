//! What a client is told after a meeting, without what is private.

use std::collections::{BTreeMap, BTreeSet};

use super::{Line, Meeting, Promise, PromiseStatus, PromisedBy, TimeOfDay};
use crate::model::{
    Body, Cause, CauseId, Cell, CellRef, Client, ClientView, Day, GapMap, Id, InMap, Key, MapId, MeetingId,
    MeetingKind, Open, Person, ReplicaId, Row, RowId, Solution, SolutionId, Tick, Visibility, Workbook,
};

/// A meeting with nothing of it but what its client may be told. There is no other way to make
/// one than from a workbook, which leaves out what was planned, asked, thought and written down:
/// only what was agreed and promised, the next meeting, and what has become of the talk on a map and may be
/// seen there are in it.
#[derive(Clone, Debug, PartialEq)]
pub struct FollowUpView {
    client: String,
    on: Option<Day>,
    agreed: String,
    promised: Vec<Promised>,
    next: Option<(Day, Option<TimeOfDay>)>,
    maps: Vec<ClientView>,
}

/// What somebody undertook to do, as it may be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Promised {
    /// Who.
    pub by: PromisedBy,
    /// What they are called, where it is somebody else and that may be told.
    pub name: String,
    /// What.
    pub what: String,
    /// By when.
    pub due: Option<Day>,
    /// It was done already.
    pub kept: bool,
}

impl FollowUpView {
    /// What the client may be told of a meeting. None if there is no such meeting.
    pub fn of(workbook: &Workbook, meeting: MeetingId) -> Option<FollowUpView> {
        let record = workbook.get::<Meeting>(meeting)?;
        let client = record.client.and_then(|client| workbook.get::<Client>(client));
        let promises = workbook.promises_from(meeting).into_iter();
        Some(FollowUpView {
            client: client.map(|client| client.name.trim().to_string()).unwrap_or_default(),
            on: record.on,
            agreed: agreed(record),
            promised: promises.filter_map(|(_, promise)| promised(workbook, promise)).collect(),
            next: next_after(workbook, record),
            maps: became(workbook, meeting),
        })
    }

    /// Whom one met.
    pub fn client(&self) -> &str {
        &self.client
    }

    /// On which day.
    pub fn on(&self) -> Option<Day> {
        self.on
    }

    /// With what a talk about a request ended, in words that were meant to be told; may be empty.
    pub fn agreed(&self) -> &str {
        &self.agreed
    }

    /// Who undertook to do what.
    pub fn promised(&self) -> &[Promised] {
        &self.promised
    }

    /// When the next meeting with them is.
    pub fn next(&self) -> Option<(Day, Option<TimeOfDay>)> {
        self.next
    }

    /// What of the talk stands on maps now, and may be seen there.
    pub fn maps(&self) -> &[ClientView] {
        &self.maps
    }
}

/// What was agreed on a request. Other kinds of meetings have no place where that is said.
fn agreed(meeting: &Meeting) -> String {
    let told = meeting.kind() == MeetingKind::Reframing;
    if told { meeting.exit_note.trim().to_string() } else { String::new() }
}

/// A promise as it may be told; none where it is no longer wanted, or empty.
fn promised(workbook: &Workbook, promise: &Promise) -> Option<Promised> {
    let status = promise.status.known();
    let what = promise.text.trim().to_string();
    if what.is_empty() || status == Some(PromiseStatus::Dropped) {
        return None;
    }
    let by = promise.by();
    let person = promise.person.and_then(|person| workbook.get::<Person>(person));
    let told = person.filter(|person| by == PromisedBy::Other && person.visibility == Visibility::Shareable);
    let name = told.map(|person| person.name.trim().to_string()).unwrap_or_default();
    Some(Promised { by, name, what, due: promise.due, kept: status == Some(PromiseStatus::Kept) })
}

/// The first meeting with the same client that is to come after this one, and when. Where it is
/// and what for is the owner's.
fn next_after(workbook: &Workbook, this: &Meeting) -> Option<(Day, Option<TimeOfDay>)> {
    let (client, on) = (this.client?, this.on?);
    let meetings = workbook.meetings_with(client).into_iter();
    let ahead = meetings.filter(|(_, meeting)| meeting.began.is_none() && meeting.ended.is_none());
    ahead.filter_map(|(_, meeting)| Some((meeting.on?, meeting.at))).filter(|(day, _)| *day > on).min()
}

/// What has come onto one map.
#[derive(Default)]
struct Came {
    cells: BTreeSet<CellRef>,
    causes: BTreeSet<CauseId>,
    solutions: BTreeSet<SolutionId>,
}

/// What lines of a meeting have become on the maps of its client, and may be seen.
fn became(workbook: &Workbook, meeting: MeetingId) -> Vec<ClientView> {
    let mut maps: BTreeMap<MapId, Came> = BTreeMap::new();
    let lines: Vec<(_, &Line)> = workbook.lines(meeting);
    for key in lines.into_iter().filter_map(|(_, line)| line.landed.as_ref()) {
        match key {
            Key::Cell(cell) => drop(maps.entry(cell.row.map).or_default().cells.insert(*cell)),
            Key::Cause(cause) => drop(maps.entry(cause.map).or_default().causes.insert(cause.id)),
            Key::Solution(solution) => drop(maps.entry(solution.map).or_default().solutions.insert(solution.id)),
            _ => {}
        }
    }
    maps.into_iter().filter_map(|(map, came)| view_of(workbook, map, &came)).collect()
}

/// A map with nothing on it but what came, seen as its client may see it. None where that is nothing.
fn view_of(workbook: &Workbook, map: MapId, came: &Came) -> Option<ClientView> {
    // It is read once and thrown away: no stamp of it is ever compared.
    let tick = Tick { now: 0, replica: ReplicaId::LOWEST };
    let record = workbook.get::<GapMap>(map)?;
    let mut part = Workbook::new(workbook.id(), workbook.info(), tick);
    let bare = GapMap { title: record.title.clone(), client: record.client, ..GapMap::default() };
    part.write(Key::Map(map), Body::Map(bare), tick);
    let mut some = false;
    for cell in &came.cells {
        let seen = workbook.get::<Cell>(*cell).filter(|seen| seen.effective_visibility() == Visibility::Shareable);
        let (Some(seen), Some(row)) = (seen, workbook.get::<Row>(cell.row)) else { continue };
        part.write(Key::Row(cell.row), Body::Row(bare_row(row)), tick);
        part.write(Key::Cell(*cell), Body::Cell(seen.clone()), tick);
        some = true;
    }
    let rows: BTreeSet<RowId> = came.cells.iter().map(|cell| cell.row.id).collect();
    let seen = |visibility: &Open<Visibility>| *visibility == Visibility::Shareable;
    let cause_of = |id| workbook.get::<Cause>(InMap { map, id });
    for (id, cause) in came.causes.iter().filter_map(|id| Some((*id, cause_of(*id)?))) {
        if seen(&cause.visibility) {
            let gaps = cause.gaps.intersection(&rows).copied().collect();
            part.write(Key::Cause(InMap { map, id }), Body::Cause(Cause { gaps, ..cause.clone() }), tick);
            some = true;
        }
    }
    for id in &came.solutions {
        let at = InMap { map, id: *id };
        let Some(solution) = workbook.get::<Solution>(at) else { continue };
        // An answer tells much of what it answers: beside a cause that isn't to be seen it stays away.
        let answered: Vec<&Cause> = solution.causes.iter().filter_map(|id| cause_of(*id)).collect();
        let told = answered.is_empty() || answered.iter().any(|cause| seen(&cause.visibility));
        if !told || !seen(&solution.visibility) {
            continue;
        }
        let causes = solution.causes.intersection(&came.causes).copied();
        let causes = causes.filter(|id| cause_of(*id).is_some_and(|cause| seen(&cause.visibility))).collect();
        if let Some((person, owner)) = solution.owner.and_then(|id| Some((id, workbook.get::<Person>(id)?))) {
            part.write(Key::Person(person), Body::Person(owner.clone()), tick);
        }
        part.write(Key::Solution(at), Body::Solution(Solution { causes, ..solution.clone() }), tick);
        some = true;
    }
    if some { ClientView::of(&part, map) } else { None }
}

/// A need with what makes its figures readable, and nothing that was said on another day.
fn bare_row(row: &Row) -> Row {
    let mut bare = Row::new(row.level.name(), row.order.clone());
    bare.measure = row.measure.clone();
    if let (Some(bare), Some(full)) = (bare.performance_mut(), row.performance()) {
        bare.performer_group = full.performer_group.clone();
    }
    bare
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{
        ClientId, Edit, InMeeting, Level, LevelName, LineId, Minutes, OrderKey, PersonId, PromiseId, Provenance,
        ProvenanceKind, Side, WorkbookId, WorkbookInfo,
    };

    const TICK: Tick = Tick { now: 1, replica: ReplicaId::LOWEST };
    const MAP: MapId = MapId::LOWEST;
    const MEETING: MeetingId = MeetingId::LOWEST;

    fn row(bits: u128) -> InMap<RowId> {
        InMap { map: MAP, id: RowId::from_bits(bits) }
    }

    fn cause(bits: u128) -> InMap<CauseId> {
        InMap { map: MAP, id: CauseId::from_bits(bits) }
    }

    fn solution(bits: u128) -> InMap<SolutionId> {
        InMap { map: MAP, id: SolutionId::from_bits(bits) }
    }

    fn is(bits: u128) -> CellRef {
        CellRef { row: row(bits), side: Side::Is }
    }

    fn landed(bits: u128, key: Key) -> Edit {
        let line = Line { text: "hidden line".into(), landed: Some(key), ..Line::default() };
        Edit::add(InMeeting { meeting: MEETING, id: LineId::from_bits(bits) }, line)
    }

    fn promise(bits: u128, text: &str, by: PromisedBy, status: PromiseStatus) -> Promise {
        Promise {
            text: text.into(),
            by: by.into(),
            status: status.into(),
            meeting: Some(MEETING),
            client: Some(ClientId::LOWEST),
            person: Some(PersonId::from_bits(bits)),
            ..Promise::default()
        }
    }

    /// Everything that isn't for the client has “hidden” in it.
    fn example() -> Workbook {
        let meeting = Meeting {
            client: Some(ClientId::LOWEST),
            on: "2026-03-02".parse().ok(),
            place: "hidden place".into(),
            purpose: "hidden purpose".into(),
            request: "hidden request".into(),
            went_well: "hidden review".into(),
            next_time: "hidden next time".into(),
            exit_note: "hidden exit".into(),
            follow_up: Some("hidden draft".into()),
            length: Minutes::new(30),
            ..Meeting::default()
        };
        let next =
            |day: &str, at: &str| Meeting { on: day.parse().ok(), at: at.parse().ok(), ended: None, ..meeting.clone() };
        let over = Meeting { began: Some(1), ended: Some(2), ..next("2026-03-03", "08:00") };
        let mut need = Row::new(LevelName::Performance, OrderKey::default());
        need.measure.name = "calls".into();
        need.worth.basis = "hidden worth".into();
        if let Level::Performance(work) = &mut need.level {
            work.performer_group = "agents".into();
        }
        let known = |text: &str, kind| Cell {
            text: text.into(),
            provenance: Some(Provenance { detail: "hidden detail".into(), ..Provenance::of(kind) }),
            ..Cell::default()
        };
        let points = |text: &str, visibility: Visibility| Cause {
            text: text.into(),
            evidence: "hidden evidence".into(),
            visibility: visibility.into(),
            gaps: [row(1).id].into(),
            ..Cause::default()
        };
        let answers = |text: &str, causes: &[u128]| Solution {
            text: text.into(),
            causes: causes.iter().map(|bits| cause(*bits).id).collect(),
            owner: Some(PersonId::from_bits(1)),
            visibility: Visibility::Shareable.into(),
            ..Solution::default()
        };
        let person = |bits, name: &str, visibility: Visibility| {
            Edit::add(PersonId::from_bits(bits), Person { visibility: visibility.into(), ..Person::called(name) })
        };
        let (open, kept, dropped) = (PromiseStatus::Open, PromiseStatus::Kept, PromiseStatus::Dropped);
        let edits = [
            person(1, "hidden person", Visibility::Private),
            person(2, "Kim", Visibility::Shareable),
            Edit::add(ClientId::LOWEST, Client { name: " Dana ".into(), notes: "hidden".into(), ..Client::default() }),
            Edit::add(MAP, GapMap { title: "Calls".into(), client: Some(ClientId::LOWEST), ..GapMap::default() }),
            Edit::add(row(1), need.clone()),
            Edit::add(row(2), need.clone()),
            Edit::add(row(3), need),
            Edit::set(is(1), known("seven a day", ProvenanceKind::Client)),
            Edit::set(is(2), known("hidden guess", ProvenanceKind::Guess)),
            Edit::set(is(3), known("hidden as it came another day", ProvenanceKind::Client)),
            Edit::add(cause(1), points("hidden cause", Visibility::Private)),
            Edit::add(cause(2), points("nobody has the list", Visibility::Shareable)),
            Edit::add(cause(3), points("hidden as it came before", Visibility::Shareable)),
            Edit::add(solution(1), answers("hidden answer to what is hidden", &[1])),
            Edit::add(solution(2), answers("print the list", &[1, 3])),
            Edit::add(MEETING, meeting.clone()),
            Edit::add(MeetingId::from_bits(2), next("2026-04-02", "09:30")),
            Edit::add(MeetingId::from_bits(3), next("2026-03-20", "")),
            Edit::add(MeetingId::from_bits(4), over),
            Edit::add(MeetingId::from_bits(5), next("2026-02-20", "")),
            landed(1, Key::Cell(is(1))),
            landed(2, Key::Cell(is(2))),
            landed(3, Key::Cause(cause(1))),
            landed(4, Key::Cause(cause(2))),
            landed(5, Key::Solution(solution(1))),
            landed(6, Key::Solution(solution(2))),
            landed(7, Key::Client(ClientId::LOWEST)),
            Edit::add(PromiseId::from_bits(1), promise(1, "send the list", PromisedBy::Me, open)),
            Edit::add(PromiseId::from_bits(2), promise(2, "ask the team", PromisedBy::Other, kept)),
            Edit::add(PromiseId::from_bits(3), promise(1, "look it up", PromisedBy::Other, open)),
            Edit::add(PromiseId::from_bits(4), promise(1, "hidden as dropped", PromisedBy::Client, dropped)),
            Edit::add(PromiseId::from_bits(5), promise(1, "  ", PromisedBy::Client, open)),
        ];
        let empty = Workbook::new(WorkbookId::LOWEST, WorkbookInfo::default(), TICK);
        edits.iter().fold(empty, |workbook, edit| workbook.apply(edit, TICK).unwrap())
    }

    #[test]
    fn nothing_private_is_in_it_and_all_else_that_came_of_the_meeting() {
        let workbook = example();
        let view = FollowUpView::of(&workbook, MEETING).unwrap();
        let told = format!("{view:?}");
        assert!(!told.contains("hidden"), "{told}");
        for shown in ["Dana", "seven a day", "agents", "calls", "nobody has the list", "print the list"] {
            assert!(told.contains(shown), "{shown}: {told}");
        }
        let promised: Vec<(&str, &str, bool)> =
            view.promised().iter().map(|it| (it.name.as_str(), it.what.as_str(), it.kept)).collect();
        assert_eq!(promised, [("", "send the list", false), ("Kim", "ask the team", true), ("", "look it up", false)]);
        assert_eq!(view.next(), Some(("2026-03-20".parse().unwrap(), None)));
        assert_eq!(view.maps().len(), 1);
    }

    #[test]
    fn what_was_agreed_on_a_request_is_told() {
        let request = Meeting {
            kind: Some(MeetingKind::Reframing.into()),
            exit_note: " We count first. ".into(),
            purpose: "hidden purpose".into(),
            ..Meeting::default()
        };
        let workbook = example().apply(&Edit::set(MEETING, request), TICK).unwrap();
        let view = FollowUpView::of(&workbook, MEETING).unwrap();
        assert_eq!(view.agreed(), "We count first.");
        assert!(!format!("{view:?}").contains("hidden"));
    }

    #[test]
    fn where_nothing_may_be_seen_no_map_is_told_of() {
        let workbook = example();
        let hidden = Cell { visibility: Some(Visibility::Private.into()), ..workbook.cell(is(1)) };
        let private = |id, record: Cause| Edit::set(id, Cause { visibility: Visibility::Private.into(), ..record });
        let mut edits = vec![Edit::set(is(1), hidden)];
        for bits in 1..=3 {
            edits.push(private(cause(bits), workbook.get::<Cause>(cause(bits)).unwrap().clone()));
        }
        let workbook = edits.iter().fold(workbook, |workbook, edit| workbook.apply(edit, TICK).unwrap());
        assert!(FollowUpView::of(&workbook, MEETING).unwrap().maps().is_empty());
        assert_eq!(FollowUpView::of(&workbook, MeetingId::HIGHEST), None);
    }
}
