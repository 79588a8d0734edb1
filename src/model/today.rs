//! What a day asks for: put together from the workbook and what the index knows of its maps.

use std::collections::BTreeSet;

use super::{
    ActionId, ChangeId, CheckCounts, ClientId, Day, Due, InMap, MapId, MapIndex, MeetingId, Opening, Progress,
    PromiseId, SolutionId, Workbook,
};

/// How many days ahead a meeting or a solution is told.
const AHEAD: u64 = 7;

/// What a day asks for, each list the most pressing first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Agenda {
    /// Meetings that are going on, wait to be gone over, or come within a week.
    pub meetings: Vec<(MeetingId, Progress)>,
    /// Promises that are due within a week, or overdue.
    pub promises: Vec<(PromiseId, Due)>,
    /// Actions that are due within a week, or overdue.
    pub actions: Vec<(ActionId, Due)>,
    /// Changes at which to look again within a week, or overdue.
    pub reviews: Vec<(ChangeId, Due)>,
    /// Clients who are due within a week, or overdue.
    pub clients: Vec<(ClientId, Due)>,
    /// Solutions that are due within a week, or overdue.
    pub solutions: Vec<(InMap<SolutionId>, Day)>,
    /// Maps with something to ask, those changed last first.
    pub questions: Vec<(MapId, Opening)>,
    /// Maps on which the checks find something, the weightiest first.
    pub checks: Vec<(MapId, CheckCounts)>,
}

impl Agenda {
    /// What a day asks for. What is archived asks for nothing, and neither does a map that came of a
    /// rehearsal, as nobody is asked about it, or that the index hasn't read yet.
    pub fn of(workbook: &Workbook, index: &MapIndex, today: Day) -> Agenda {
        let mut clients: Vec<(i64, (ClientId, Due))> = Vec::new();
        let promised = workbook.promises().into_iter().filter_map(|(id, promise)| Some((id, promise.due(today)?)));
        let promises = promised.filter_map(|(id, due)| Some((days_left(due)?, (id, due)))).collect();
        let acted = workbook.actions().into_iter().filter_map(|(id, action)| Some((id, action.due(today)?)));
        let actions = acted.filter_map(|(id, due)| Some((days_left(due)?, (id, due)))).collect();
        let reviewed = workbook.reviews(today).into_iter();
        let reviews = reviewed.filter_map(|(id, due)| Some((days_left(due)?, (id, due)))).collect();
        for (id, client) in workbook.clients() {
            let due = client.due(today);
            if let Some(days) = days_left(due).filter(|_| !client.archived) {
                clients.push((days, (id, due)));
            }
        }
        let (mut solutions, mut questions, mut checks) = (Vec::new(), Vec::new(), Vec::new());
        let practised: BTreeSet<MapId> = workbook.rehearsals().into_iter().filter_map(|(_, it)| it.map).collect();
        for (map, record) in workbook.maps() {
            let asks = !record.archived && !practised.contains(&map);
            let Some(entry) = index.entry(map).filter(|_| asks) else { continue };
            let near = entry.due.iter().map(|(id, day)| (today.days_until(*day), (InMap { map, id: *id }, *day)));
            solutions.extend(near.filter(|(days, _)| *days <= AHEAD as i64));
            let last_first = -i64::try_from(entry.changed).unwrap_or(i64::MAX);
            questions.extend(entry.next.map(|opening| (last_first, (map, opening))));
            let weight = entry.checks.weight();
            if weight > 0 {
                checks.push((-weight, (map, entry.checks)));
            }
        }
        Agenda {
            meetings: in_order(meetings_of(workbook, today)),
            promises: in_order(promises),
            actions: in_order(actions),
            reviews: in_order(reviews),
            clients: in_order(clients),
            solutions: in_order(solutions),
            questions: in_order(questions),
            checks: in_order(checks),
        }
    }

    /// Whether the day asks for nothing.
    pub fn is_empty(&self) -> bool {
        *self == Agenda::default()
    }
}

/// Meetings that a day asks for: those going on, those to go over, and those to come, with what
/// they weigh. One that was to be on an earlier day and never began is told, too.
fn meetings_of(workbook: &Workbook, today: Day) -> Vec<(i64, (MeetingId, Progress))> {
    let weighed = |(id, meeting): (MeetingId, &super::Meeting)| {
        let progress = meeting.progress();
        let weight = match progress {
            Progress::UnderWay => i64::MIN,
            // The latest first, before all that is to come.
            Progress::ToGoOver => i64::MIN / 2 + meeting.on.map_or(0, |on| on.days_until(today)),
            Progress::Ahead => meeting.on.map(|on| today.days_until(on)).filter(|days| *days <= AHEAD as i64)?,
            Progress::Done => return None,
        };
        Some((weight, (id, progress)))
    };
    let mut meetings: Vec<_> = workbook.meetings().into_iter().filter_map(weighed).collect();
    // Of one day, the earlier time first: they come with the latest first.
    meetings.reverse();
    meetings
}

/// How many days are left for those who are to be told of: fewer than none where it is overdue.
fn days_left(due: Due) -> Option<i64> {
    match due {
        Due::Overdue(days) => i64::try_from(days).ok().map(|days| -days),
        Due::Today => Some(0),
        Due::In(days @ ..=AHEAD) => i64::try_from(days).ok(),
        Due::In(_) | Due::NoRhythm | Due::NotMet => None,
    }
}

/// By their weights and, where those are equal, as they came.
fn in_order<T: Copy>(weighed: Vec<(i64, T)>) -> Vec<T> {
    let mut places: Vec<(i64, usize)> = weighed.iter().enumerate().map(|(at, (weight, _))| (*weight, at)).collect();
    places.sort_unstable();
    places.into_iter().map(|(_, at)| weighed[at].1).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{
        Cause, CauseId, ChangeEntry, CheckAction, Client, Edit, GapMap, Id, Lack, LevelName, Meeting, OrderKey,
        Promise, PromiseStatus, Rehearsal, RehearsalId, ReplicaId, Row, RowId, Side, Solution, SolutionStatus, Tick,
        Weeks, WorkbookId, WorkbookInfo,
    };

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn book(edits: &[Edit]) -> Workbook {
        let at = |now| Tick { now, replica: ReplicaId::LOWEST };
        let empty = Workbook::new(WorkbookId::LOWEST, WorkbookInfo::default(), at(0));
        edits.iter().zip(1..).fold(empty, |book, (edit, now)| book.apply(edit, at(now)).unwrap())
    }

    fn agenda(edits: &[Edit]) -> Agenda {
        let (book, today) = (book(edits), day("2026-03-01"));
        let mut index = MapIndex::default();
        index.follow(&book);
        while index.go_on(today) {}
        Agenda::of(&book, &index, today)
    }

    fn map(bits: u128) -> MapId {
        MapId::from_bits(bits)
    }

    #[test]
    fn an_empty_workbook_asks_for_nothing() {
        assert!(agenda(&[]).is_empty());
    }

    #[test]
    fn clients_are_told_a_week_ahead_the_longest_overdue_first() {
        let client = |met: &str, archived| Client {
            rhythm: Weeks::new(1),
            last_met: Some(day(met)),
            archived,
            ..Client::default()
        };
        let said = [
            ("2026-02-22", false),
            ("2026-02-01", false),
            ("2026-03-01", false),
            ("2026-03-02", false),
            ("2026-01-01", true),
            ("2026-02-20", false),
        ];
        let edits: Vec<Edit> = said
            .iter()
            .zip(1..)
            .map(|((met, archived), bits)| Edit::add(ClientId::from_bits(bits), client(met, *archived)))
            .collect();
        let expect = [(2, Due::Overdue(21)), (6, Due::Overdue(2)), (1, Due::Today), (3, Due::In(7))];
        assert_eq!(agenda(&edits).clients, expect.map(|(bits, due)| (ClientId::from_bits(bits), due)));
    }

    #[test]
    fn meetings_are_told_while_they_go_on_until_they_are_gone_over_and_a_week_ahead() {
        let on = |text: &str| Meeting { on: Some(day(text)), ..Meeting::default() };
        let held = |text: &str, reviewed| Meeting { began: Some(1), ended: Some(2), reviewed, ..on(text) };
        let meetings = [
            on("2026-03-08"),
            on("2026-03-09"),
            Meeting { began: Some(1), ..on("2026-03-01") },
            held("2026-02-01", false),
            held("2026-02-20", false),
            held("2026-02-25", true),
            on("2026-02-27"),
            Meeting::default(),
            Meeting { at: "08:00".parse().ok(), ..on("2026-03-08") },
        ];
        let edits: Vec<Edit> =
            meetings.into_iter().zip(1..).map(|(it, bits)| Edit::add(MeetingId::from_bits(bits), it)).collect();
        let told: Vec<MeetingId> = agenda(&edits).meetings.into_iter().map(|(id, _)| id).collect();
        assert_eq!(told, [3, 5, 4, 7, 1, 9].map(MeetingId::from_bits));
    }

    #[test]
    fn a_map_that_came_of_a_rehearsal_asks_for_nothing() {
        let need = |bits: u128| {
            let row = InMap { map: map(bits), id: RowId::from_bits(bits) };
            [
                Edit::add(map(bits), GapMap::default()),
                Edit::add(row, Row::new(LevelName::Business, OrderKey::default())),
            ]
        };
        let of_rehearsal = Rehearsal { map: Some(map(1)), ..Rehearsal::default() };
        let mut edits = [need(1), need(2)].concat();
        edits.push(Edit::add(RehearsalId::from_bits(1), of_rehearsal));
        let asked: Vec<MapId> = agenda(&edits).questions.into_iter().map(|(map, _)| map).collect();
        assert_eq!(asked, [map(2)]);
    }

    #[test]
    fn open_promises_are_told_a_week_ahead_the_longest_overdue_first() {
        let promise = |due: &str, status: PromiseStatus| Promise {
            due: due.parse().ok(),
            status: status.into(),
            ..Promise::default()
        };
        let promises = [
            promise("2026-03-08", PromiseStatus::Open),
            promise("2026-03-09", PromiseStatus::Open),
            promise("2026-01-01", PromiseStatus::Kept),
            promise("2026-02-01", PromiseStatus::Open),
            promise("", PromiseStatus::Open),
            promise("2026-02-01", PromiseStatus::Dropped),
        ];
        let edits: Vec<Edit> =
            promises.into_iter().zip(1..).map(|(it, bits)| Edit::add(PromiseId::from_bits(bits), it)).collect();
        let expect = [(4, Due::Overdue(28)), (1, Due::In(7))];
        assert_eq!(agenda(&edits).promises, expect.map(|(bits, due)| (PromiseId::from_bits(bits), due)));
    }

    #[test]
    fn actions_are_told_a_week_ahead_until_they_are_done() {
        let action = |due: &str, done: &str| CheckAction {
            due: due.parse().ok(),
            done: done.parse().ok(),
            ..CheckAction::default()
        };
        let actions = [
            action("2026-03-08", ""),
            action("2026-03-09", ""),
            action("2026-02-01", ""),
            action("2026-02-01", "2026-02-02"),
            action("", ""),
        ];
        let edits: Vec<Edit> =
            actions.into_iter().zip(1..).map(|(it, bits)| Edit::add(ActionId::from_bits(bits), it)).collect();
        let expect = [(3, Due::Overdue(28)), (1, Due::In(7))];
        assert_eq!(agenda(&edits).actions, expect.map(|(bits, due)| (ActionId::from_bits(bits), due)));
    }

    #[test]
    fn changes_are_told_a_week_before_the_day_to_look_again() {
        let client = ClientId::from_bits(1);
        let entry = |client, review: &str| ChangeEntry {
            on: day("2026-02-01"),
            client,
            review: review.parse().ok(),
            ..ChangeEntry::default()
        };
        let later = ClientId::from_bits(2);
        let edits = [
            Edit::add(client, Client::default()),
            Edit::add(later, Client::default()),
            Edit::add(ChangeId::from_bits(1), entry(None, "2026-03-08")),
            Edit::add(ChangeId::from_bits(2), entry(Some(client), "2026-02-22")),
            Edit::add(ChangeId::from_bits(3), entry(Some(later), "2026-03-09")),
        ];
        let expect = [(2, Due::Overdue(7)), (1, Due::In(7))];
        assert_eq!(agenda(&edits).reviews, expect.map(|(bits, due)| (ChangeId::from_bits(bits), due)));
    }

    #[test]
    fn maps_ask_those_changed_last_first_and_archived_ones_nothing() {
        let aside = GapMap { archived: true, ..GapMap::default() };
        let template = GapMap { template: true, ..GapMap::default() };
        let row = |m, bits| InMap { map: map(m), id: RowId::from_bits(bits) };
        let need = || Row::new(LevelName::Business, OrderKey::default());
        let found = agenda(&[
            Edit::add(map(1), GapMap::default()),
            Edit::add(map(2), GapMap::default()),
            Edit::add(map(3), aside),
            Edit::add(map(4), template),
            Edit::add(row(1, 1), need()),
        ]);
        let cell = super::super::CellRef { row: row(1, 1), side: Side::Should };
        let asks = [(map(1), Opening::Cell(cell, Lack::Content)), (map(2), Opening::NoResult(map(2)))];
        assert_eq!(found.questions, asks);
    }

    #[test]
    fn solutions_are_told_until_they_are_done() {
        let at = |bits| InMap { map: map(1), id: SolutionId::from_bits(bits) };
        let due = |on: &str, status: SolutionStatus| Solution {
            due: Some(day(on)),
            status: status.into(),
            ..Solution::default()
        };
        let found = agenda(&[
            Edit::add(map(1), GapMap::default()),
            Edit::add(at(1), due("2026-03-08", SolutionStatus::Agreed)),
            Edit::add(at(2), due("2026-03-09", SolutionStatus::Agreed)),
            Edit::add(at(3), due("2025-12-31", SolutionStatus::UnderWay)),
            Edit::add(at(4), due("2026-02-01", SolutionStatus::Done)),
            Edit::add(at(5), Solution::default()),
        ]);
        assert_eq!(found.solutions, [(at(3), day("2025-12-31")), (at(1), day("2026-03-08"))]);
    }

    #[test]
    fn a_hole_in_the_chain_weighs_more_than_many_hints() {
        let counts = |incomplete, mistakes, hints| CheckCounts { incomplete, mistakes, hints };
        for (more, less) in [
            (counts(1, 0, 0), counts(0, 50, 50)),
            (counts(0, 1, 0), counts(0, 0, 998)),
            (counts(2, 0, 0), counts(1, 9, 9)),
            (counts(0, 0, 1), counts(0, 0, 0)),
        ] {
            assert!(more.weight() > less.weight(), "{more:?} {less:?}");
        }
        let cause = |m, bits| InMap { map: map(m), id: CauseId::from_bits(bits) };
        let said = || Cause { text: "Nobody has time".into(), ..Cause::default() };
        let found = agenda(&[
            Edit::add(map(1), GapMap::default()),
            Edit::add(map(2), GapMap::default()),
            Edit::add(cause(1, 1), said()),
            Edit::add(cause(2, 1), said()),
            Edit::add(cause(2, 2), said()),
        ]);
        assert_eq!(found.checks.iter().map(|(map, _)| *map).collect::<Vec<_>>(), [map(2), map(1)]);
    }
}
