//! A workbook to look around in: one map that is as good as complete, and one
//! hardly begun. The people, places and figures are made up.

mod causes;
mod looking_back;
mod meetings;

use crate::model::{
    Beginning, Cell, CellRef, CellState, Client, ClientId, ClientStanding, Conventions, Day, Direction, Edit, Factor,
    FactorRef, FactorReview, GapMap, Id, InMap, LevelName, MapId, Measure, OfClient, OrderKey, Origin, Provenance,
    ProvenanceKind, Row, RowId, Side, StandingId, Strength, Tick, Weeks, Workbook, WorkbookId, WorkbookInfo,
    WorkbookKind,
};
use causes::{causes, solutions};
use looking_back::looking_back;
use meetings::meetings;

const LIBRARY: ClientId = ClientId::LOWEST;
const RESERVED: MapId = MapId::LOWEST;

/// The sample, as the workbook with this id. Its days lie around `today`, so
/// that it never looks old.
pub fn sample(id: WorkbookId, name: String, today: Day, tick: Tick) -> Workbook {
    let info = WorkbookInfo { name, kind: WorkbookKind::Sample.into(), conventions: Conventions::default() };
    let mut edits = clients(today);
    edits.extend(reserved_books(today));
    edits.extend(repair_visits(today));
    edits.extend(meetings(today));
    edits.extend(looking_back(today));
    let empty = Workbook::new(id, info, tick);
    // No edit here is ever refused: a test makes them all.
    edits.iter().fold(empty, |workbook, edit| workbook.apply(edit, tick).unwrap_or(workbook))
}

/// The place at this number, counted from 0.
fn place(number: usize) -> OrderKey {
    (0..number).fold(OrderKey::default(), |order, _| OrderKey::between(Some(&order), None))
}

fn water() -> ClientId {
    ClientId::from_bits(1)
}

fn clients(today: Day) -> Vec<Edit> {
    let library = Client {
        order: place(0),
        name: "Robin Castell".into(),
        unit: "Harrow Bay Libraries".into(),
        role: "runs the nine branches; answers to the council for waiting times".into(),
        rhythm: Weeks::new(4),
        last_met: Some(today.minus_weeks(2)),
        notes: "Likes one page and one number. Worried that a new scheme will land on the branches before the summer."
            .into(),
        ..Client::default()
    };
    let water = Client {
        order: place(1),
        name: "Sam Adeyemi".into(),
        unit: "Westmere Water, repairs".into(),
        role: "plans the repair crews for the western valleys".into(),
        rhythm: Weeks::new(6),
        last_met: Some(today.minus_weeks(9)),
        notes: "Met once, at the depot. Asked for “something on customer manners”; said yes to a second talk.".into(),
        ..Client::default()
    };
    let standing = |client, bits, weeks, strength: Strength, note: &str| {
        let standing =
            ClientStanding { on: today.minus_weeks(weeks), strength: Some(strength.into()), note: note.into() };
        Edit::add(OfClient { client, id: StandingId::from_bits(bits) }, standing)
    };
    vec![
        Edit::add(LIBRARY, library),
        Edit::add(self::water(), water),
        standing(LIBRARY, 0, 30, Strength::New, "Only a name on the rota so far"),
        standing(LIBRARY, 1, 22, Strength::Acquainted, "Took a call between two meetings"),
        standing(LIBRARY, 2, 6, Strength::Working, "Sent the waiting times without being asked"),
        standing(self::water(), 0, 9, Strength::Acquainted, "Showed me round the depot"),
        done(None, today, &[("tell-own-manager", 32), ("pick-one-client", 31), ("own-sentence", 30)]),
        done(
            Some(LIBRARY),
            today,
            &[("know-their-result", 6), ("request-word-for-word", 6), ("asked-leave", 6), ("saw-work", 4)],
        ),
    ]
}

/// Steps that were ticked so many weeks ago.
fn done(whose: Option<ClientId>, today: Day, steps: &[(&str, u16)]) -> Edit {
    let mut beginning = Beginning::default();
    steps.iter().for_each(|(step, weeks)| beginning.tick(step, Some(today.minus_weeks(*weeks))));
    Edit::set(whose, beginning)
}

/// What a cell says: its text, figure, state, source with who or what, and how
/// many weeks ago.
type Says = (&'static str, &'static str, CellState, ProvenanceKind, &'static str, u16);

fn cell((text, typed, state, kind, detail, weeks): Says, today: Day) -> Cell {
    let on = Some(today.minus_weeks(weeks));
    let source = Provenance { detail: detail.into(), on, ..Provenance::of(kind) };
    let mut cell = Cell { text: text.into(), state: Some(state.into()), provenance: Some(source), ..Cell::default() };
    if !typed.is_empty() {
        cell.reading.type_in(typed.into(), &Conventions::default());
    }
    cell
}

fn row(map: MapId, bits: u128) -> InMap<RowId> {
    InMap { map, id: RowId::from_bits(bits) }
}

fn new_row(number: usize, level: LevelName, measure: [&str; 2], better: Direction) -> Row {
    let mut row = Row::new(level, place(number));
    let [name, unit] = measure.map(String::from);
    row.measure = Measure { name, unit, direction: Some(better.into()) };
    row
}

fn reserved_books(today: Day) -> Vec<Edit> {
    use CellState::{Guessed, Known};
    use ProvenanceKind::{Client as Said, Data, Guess, Observed};
    let map = GapMap {
        order: place(0),
        title: "Reserved books ready sooner".into(),
        client: Some(LIBRARY),
        origin: Some(Origin::Request.into()),
        request:
            "Could you put the branches through a half-day on the new reservation screen? People wait far too long."
                .into(),
        notes: "Two branches are quick. Whatever they do differently is the first place to look.".into(),
        ..GapMap::default()
    };
    let by_when = Some(today.plus_weeks(30));
    let business =
        |bits, name, unit, better| Row { by_when, ..new_row(bits, LevelName::Business, [name, unit], better) };
    let performance = |bits, who: &str, serves: &[u128], measure, better| {
        let mut row = new_row(bits, LevelName::Performance, measure, better);
        if let Some(performance) = row.performance_mut() {
            performance.performer_group = who.into();
            performance.serves = serves.iter().map(|bits| RowId::from_bits(*bits)).collect();
        }
        row
    };
    let rows = [
        business(1, "reservations ready within five days", "%", Direction::Higher),
        business(2, "reserved books that nobody collects", "%", Direction::Lower),
        performance(3, "branch staff on the early shift", &[1], ["list done by ten", "%"], Direction::Higher),
        performance(
            4,
            "the van crew and those who sort",
            &[1],
            ["crates sent to the wrong branch", "a week"],
            Direction::Lower,
        ),
        performance(
            5,
            "whoever takes the reservation",
            &[2],
            ["reservations with a number that works", "%"],
            Direction::Higher,
        ),
    ];
    let should = [
        (1, ("Nine in ten reserved books lie ready within five days", "90 %", Known, Said, "Robin Castell", 6)),
        (2, ("Hardly any reserved book goes back to the shelf unread", "6 %", Known, Said, "Robin Castell", 6)),
        (
            3,
            (
                "They work through the day’s list before the doors open, as the two quick branches do",
                "95 %",
                Known,
                Observed,
                "two mornings at Quay Street",
                4,
            ),
        ),
        (4, ("Each crate is sorted by branch before it is loaded", "0", Guessed, Guess, "", 4)),
        (
            5,
            (
                "They read the phone number or address back before they confirm",
                "98 %",
                Known,
                Said,
                "the desk lead at Mill Lane",
                3,
            ),
        ),
    ];
    let is = [
        (
            1,
            (
                "A little over half do; the rest take eight days or more",
                "58 %",
                Known,
                Data,
                "last quarter’s figures",
                5,
            ),
        ),
        (
            2,
            (
                "About one in six, most of them at the big branches",
                "17 %",
                Guessed,
                Guess,
                "from the carts that I saw",
                5,
            ),
        ),
        (
            3,
            (
                "Most start when the desk is quiet, some after lunch",
                "40 %",
                Known,
                Observed,
                "five branches, one morning each",
                3,
            ),
        ),
    ];
    let mut edits = vec![Edit::add(RESERVED, map)];
    edits.extend(rows.into_iter().zip(1..).map(|(record, bits)| Edit::add(row(RESERVED, bits), record)));
    for (side, cells) in [(Side::Should, &should[..]), (Side::Is, &is[..])] {
        let at = |bits| CellRef { row: row(RESERVED, bits), side };
        edits.extend(cells.iter().map(|(bits, says)| Edit::set(at(*bits), cell(*says, today))));
    }
    let to_gather = Cell {
        text: "Nobody counts the crates that come back; the van crew will for two weeks".into(),
        state: Some(CellState::ToGather.into()),
        ..Cell::default()
    };
    let skipped = Cell {
        state: Some(CellState::Skipped.into()),
        skipped_because: "Robin asked us not to stand beside the desk during the holiday weeks".into(),
        ..Cell::default()
    };
    edits.push(Edit::set(CellRef { row: row(RESERVED, 4), side: Side::Is }, to_gather));
    edits.push(Edit::set(CellRef { row: row(RESERVED, 5), side: Side::Is }, skipped));
    edits.extend(causes(today));
    edits.extend(solutions(today));
    let looked =
        FactorReview { found_none: true, note: "Nobody spoke of it, and the quick branches pay no more.".into() };
    edits.push(Edit::set(FactorRef { map: RESERVED, factor: Factor::Incentives }, looked));
    edits
}

/// As it looks after one talk.
fn repair_visits(today: Day) -> Vec<Edit> {
    let id = MapId::from_bits(1);
    let map = GapMap {
        order: place(1),
        title: "Repairs that need a second visit".into(),
        client: Some(water()),
        origin: Some(Origin::Request.into()),
        request: "Something on customer manners for the crews, please, before the autumn.".into(),
        ..GapMap::default()
    };
    let measure = ["repairs settled at the first visit", "%"];
    let said = ("Four in five leaks are mended at the first visit", "80 %", CellState::Guessed, ProvenanceKind::Client);
    let (text, typed, state, kind) = said;
    vec![
        Edit::add(id, map),
        Edit::add(row(id, 1), new_row(1, LevelName::Business, measure, Direction::Higher)),
        Edit::set(
            CellRef { row: row(id, 1), side: Side::Should },
            cell((text, typed, state, kind, "Sam Adeyemi, in passing", 9), today),
        ),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Cause, Family, Open, Polarity, ReplicaId, SolutionStatus};

    fn made() -> Workbook {
        let today = Day::new(2026, 3, 1).unwrap();
        sample(WorkbookId::from_bits(7), "Sample".into(), today, Tick { now: 1, replica: ReplicaId::LOWEST })
    }

    #[test]
    fn every_edit_of_the_sample_is_taken() {
        let today = Day::new(2026, 3, 1).unwrap();
        let tick = Tick { now: 1, replica: ReplicaId::LOWEST };
        let mut workbook = Workbook::new(WorkbookId::LOWEST, WorkbookInfo::default(), tick);
        let all = [clients, reserved_books, repair_visits, meetings, looking_back];
        for edit in all.iter().flat_map(|edits| edits(today)) {
            workbook = workbook.apply(&edit, tick).unwrap_or_else(|error| panic!("{error}: {edit:?}"));
        }
        assert_eq!(workbook.dangling_links(), []);
        assert_eq!(workbook.len(), made().len());
    }

    #[test]
    fn the_sample_shows_every_state_family_and_status() {
        let workbook = made();
        assert_eq!(workbook.info().kind, WorkbookKind::Sample);
        assert_eq!(workbook.id(), WorkbookId::from_bits(7));
        assert_eq!((workbook.maps().len(), workbook.clients().len()), (2, 2));
        let counts = workbook.counts(RESERVED);
        assert!(counts.known > 0 && counts.guessed > 0 && counts.to_gather > 0 && counts.skipped > 0, "{counts:?}");
        assert_eq!(counts.open, 0);
        assert_eq!(workbook.rows(RESERVED, LevelName::Business).len(), 2);
        assert_eq!(workbook.rows(RESERVED, LevelName::Performance).len(), 3);
        let causes: Vec<Cause> = workbook.causes(RESERVED).into_iter().map(|(_, cause)| cause.clone()).collect();
        for family in [Family::Outside, Family::Inside, Family::Individual] {
            let known = |cause: &Cause| cause.factor.as_ref().and_then(Open::known).map(Factor::family);
            assert!(causes.iter().any(|cause| known(cause) == Some(family)), "{family:?}");
        }
        for helps in [Polarity::Helps, Polarity::Hinders] {
            for hypothesis in [true, false] {
                let is = |cause: &Cause| cause.polarity == helps && cause.is_hypothesis() == hypothesis;
                assert!(causes.iter().any(is), "{helps:?}, a hypothesis: {hypothesis}");
            }
        }
        for status in [
            SolutionStatus::Parked,
            SolutionStatus::Proposed,
            SolutionStatus::Agreed,
            SolutionStatus::UnderWay,
            SolutionStatus::Done,
        ] {
            assert!(workbook.solutions(RESERVED).iter().any(|(_, solution)| solution.status == status), "{status:?}");
        }
        let second = workbook.counts(MapId::from_bits(1));
        assert_eq!((second.guessed, second.open), (1, 1), "hardly begun");
    }

    #[test]
    fn the_steps_of_the_sample_are_steps_of_the_guide() {
        use crate::content::{Progress, steps_done};
        let workbook = made();
        let library = Progress::of(&steps_done(&workbook, Some(LIBRARY)));
        assert_eq!((library.done, library.next.map(|step| step.id)), (7, Some("look-up-business")));
        assert_eq!(Progress::of(&steps_done(&workbook, Some(water()))).done, 3);
    }

    #[test]
    fn the_self_check_of_the_sample_says_something_and_one_thing_is_done() {
        use crate::content::phases_in;
        use crate::model::{CheckRound, Outcome, Phase, RoundId};
        let workbook = made();
        let round = workbook.get::<CheckRound>(RoundId::LOWEST).unwrap();
        let picture = phases_in(round.version, &workbook.check_answers(RoundId::LOWEST)).unwrap();
        assert_eq!(picture.outcome(), Outcome::Leading(Phase::Norming));
        let done = workbook.actions_from(RoundId::LOWEST).iter().filter(|(_, action)| action.done.is_some()).count();
        assert_eq!((done, workbook.actions().len()), (1, 2));
        assert_eq!(workbook.observations().len(), 1);
    }

    #[test]
    fn nothing_on_the_first_map_is_left_hanging() {
        let workbook = made();
        assert!(workbook.causes(RESERVED).iter().all(|(_, cause)| !cause.gaps.is_empty()));
        assert!(workbook.solutions(RESERVED).iter().all(|(_, solution)| !solution.causes.is_empty()));
        for (_, row) in workbook.rows(RESERVED, LevelName::Performance) {
            assert!(row.performance().is_some_and(|it| !it.serves.is_empty() && !it.performer_group.is_empty()));
        }
    }

    #[test]
    fn what_was_seen_is_in_the_clients_copy_and_no_guess_is() {
        use crate::model::ClientView;
        let workbook = made();
        let view = ClientView::of(&workbook, RESERVED).unwrap();
        let shown = format!("{:?}", view.sheet());
        let causes = workbook.causes(RESERVED);
        let (guessed, seen): (Vec<_>, Vec<_>) = causes.iter().partition(|(_, cause)| cause.is_hypothesis());
        assert_eq!((guessed.len(), seen.len()), (3, 7));
        for (_, cause) in seen {
            assert!(shown.contains(&cause.text), "{}", cause.text);
        }
        for (_, cause) in guessed {
            assert!(!shown.contains(&cause.text), "{}", cause.text);
        }
        let answered = workbook.solutions(RESERVED).into_iter().filter(|(_, one)| shown.contains(&one.text)).count();
        assert_eq!((answered, workbook.solutions(RESERVED).len()), (4, 7));
    }

    #[test]
    fn the_figures_of_the_sample_are_read() {
        let workbook = made();
        let cells = workbook.cells(RESERVED).into_iter().map(|(cell, _)| workbook.cell(cell));
        assert!(cells.filter(|cell| !cell.reading.typed.is_empty()).all(|cell| cell.reading.value.is_some()));
    }
}
