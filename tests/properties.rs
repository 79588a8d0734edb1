//! What holds for any workbook and any sequence of edits.

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use groundwork::exchange::{
    CheckpointWriter, Effort, backup_text, journal_text, read_backup, read_checkpoint, read_heading, read_journal_entry,
};
use groundwork::model::{
    Cell, CellRef, Change, CheckMemory, Client, ClientId, Content, Day, Document, Edit, Id, Item, Key, Millis,
    STEPS_KEPT, Side, State, Unit, Visibility, Workbook, WorkbookId,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;

use support::{DAY, REPLICAS, edit, edited, furnished, merged, sentences, small, small_row, the_workbook, tick, times};

/// Something that happens at one of several replicas of a workbook.
#[derive(Clone, Debug)]
enum Move {
    Edit(Box<Edit>),
    /// One of the versions of a unit is made the one that counts.
    Choose(Index, Index),
    Undo,
    Redo,
    /// What was removed 30 days ago is cleared out.
    ClearTrash,
    /// Another replica's copy is merged in, outside history.
    Merge(u8),
    /// The same as an edit, as an import does it.
    Import(u8),
    /// All is replaced by another replica's copy, or by an earlier state.
    Replace(Index),
}

/// Moves, each with the replica at which it happens and what its clock says: they
/// don't agree, and are put back at times.
fn moves(most: usize) -> impl Strategy<Value = Vec<(u8, Millis, Move)>> {
    let one = (1..REPLICAS, 1_000..1_100u64).prop_flat_map(|(at, now)| {
        let what = prop_oneof![
            12 => edit(at).prop_map(Box::new).prop_map(Move::Edit),
            1 => any::<(Index, Index)>().prop_map(|(unit, version)| Move::Choose(unit, version)),
            1 => Just(Move::Undo),
            1 => Just(Move::Redo),
            1 => Just(Move::ClearTrash),
            2 => (1..REPLICAS).prop_map(Move::Merge),
            1 => (1..REPLICAS).prop_map(Move::Import),
            1 => any::<Index>().prop_map(Move::Replace),
        ];
        (Just(at), Just(now), what)
    });
    vec(one, 0..most)
}

/// Several replicas that began with the same workbook.
struct Replicas {
    documents: BTreeMap<u8, Document>,
    /// Every state that one of them ever was in: each may lie about as a backup.
    past: Vec<Workbook>,
    /// Sentences that someone who held them let go of.
    dropped: BTreeSet<(Key, String)>,
    /// Every sentence that was ever written.
    written: BTreeSet<(Key, String)>,
}

impl Replicas {
    fn of(start: &Workbook) -> Replicas {
        let open = |at| (at, Document::new(start.clone(), 0));
        Replicas {
            documents: (1..REPLICAS).map(open).collect(),
            past: vec![start.clone()],
            dropped: BTreeSet::new(),
            written: sentences(start),
        }
    }

    fn at(&self, name: u8) -> &Workbook {
        self.documents[&name].workbook()
    }

    fn make(&mut self, (at, now, what): &(u8, Millis, Move)) {
        let tick = tick(*now, *at);
        let before = self.at(*at).clone();
        let edit = match what {
            Move::Merge(from) => {
                let merged = before.merge(self.at(*from)).expect("copies of one workbook");
                self.documents.insert(*at, Document::new(merged.clone(), 0));
                self.past.push(merged);
                return;
            }
            Move::Edit(edit) => Some(Edit::clone(edit)),
            Move::Choose(unit, version) => {
                let units: Vec<_> = before.units().collect();
                let (key, unit) = units[unit.index(units.len())];
                let versions: Vec<_> = unit.versions().collect();
                Some(Edit::Choose(key.clone(), versions[version.index(versions.len())].stamp))
            }
            Move::Import(from) => {
                let merged = before.merge(self.at(*from)).expect("copies of one workbook");
                Some(Edit::BecomeLike(Box::new(merged)))
            }
            Move::Replace(which) => Some(Edit::BecomeLike(Box::new(self.past[which.index(self.past.len())].clone()))),
            Move::Undo | Move::Redo | Move::ClearTrash => None,
        };
        let document = self.documents.get_mut(at).expect("a replica");
        match (what, edit) {
            (Move::Undo, _) => drop(document.undo(tick)),
            (Move::Redo, _) => drop(document.redo(tick)),
            (Move::ClearTrash, _) => drop(document.clear_old_trash(now + 31 * DAY)),
            (_, Some(edit)) => drop(document.dispatch(&edit, tick, None)),
            (_, None) => {}
        }
        let (had, holds) = (sentences(&before), sentences(self.at(*at)));
        self.written.extend(holds.iter().cloned());
        self.dropped.extend(had.difference(&holds).cloned());
        for again in holds.difference(&had) {
            self.dropped.remove(again);
        }
        self.past.push(self.at(*at).clone());
    }
}

fn text_of(workbook: &Workbook) -> String {
    backup_text(workbook, "0.0.0", "2026-03-01").expect("a text")
}

fn reread(workbook: &Workbook) -> Workbook {
    let (read, _, notices) = read_backup(&text_of(workbook)).expect("a backup");
    assert_eq!(notices, []);
    read
}

proptest! {
    #![proptest_config(times(160))]

    #[test]
    fn merging_comes_to_the_same_in_any_order_and_however_often(
        start in furnished(),
        moves in moves(24),
        picks in any::<[Index; 3]>(),
    ) {
        let mut replicas = Replicas::of(&start);
        moves.iter().for_each(|what| replicas.make(what));
        let [a, b, c] = picks.map(|pick| &replicas.past[pick.index(replicas.past.len())]);
        prop_assert_eq!(&merged(a, a), a);
        prop_assert_eq!(merged(a, b), merged(b, a));
        prop_assert_eq!(merged(&merged(a, b), b), merged(a, b));
        prop_assert_eq!(merged(&merged(a, b), a), merged(a, b));
        prop_assert_eq!(merged(&merged(a, b), c), merged(a, &merged(b, c)));
        // What was taken over from a copy as a whole is no news when that copy comes again.
        let alike = a.apply(&Edit::BecomeLike(Box::new(b.clone())), tick(1_000, 9)).expect("an edit");
        prop_assert!(alike.same_content(b) || a.info().kind != b.info().kind);
        prop_assert_eq!(&merged(&alike, b), &alike);
    }

    #[test]
    fn merging_loses_no_sentence_and_brings_none_from_nowhere(start in furnished(), moves in moves(30)) {
        let mut replicas = Replicas::of(&start);
        moves.iter().for_each(|what| replicas.make(what));
        let all = (1..REPLICAS).map(|at| replicas.at(at).clone()).reduce(|one, other| merged(&one, &other));
        let held = sentences(&all.expect("three replicas"));
        let lost: Vec<_> = replicas.written.difference(&replicas.dropped).filter(|it| !held.contains(it)).collect();
        prop_assert!(lost.is_empty(), "lost: {lost:?}");
        prop_assert!(held.is_subset(&replicas.written));
    }

    #[test]
    fn what_one_side_changed_holds_and_what_both_changed_is_kept_twice(
        start in furnished(),
        here in vec(edit(1), 0..12),
        there in vec(edit(2), 0..12),
    ) {
        let (here, there) = (edited(&start, &here, 1), edited(&start, &there, 2));
        let both = merged(&here, &there);
        for (key, unit) in both.units() {
            let (was, one, other) = (start.unit(key), here.unit(key), there.unit(key));
            if one == was {
                prop_assert_eq!(Some(unit), other, "{} was changed there alone", key);
            } else if other == was {
                prop_assert_eq!(Some(unit), one, "{} was changed here alone", key);
            } else {
                let stamps: BTreeSet<_> = unit.versions().map(|version| version.stamp).collect();
                let sides = [one, other].map(|side| side.expect("a unit that was changed").current().stamp);
                prop_assert_eq!(&stamps, &BTreeSet::from(sides), "{} was changed on both sides", key);
                prop_assert_eq!(unit.current().stamp, sides[0].max(sides[1]));
            }
        }
    }

    #[test]
    fn what_someone_removed_does_not_come_back_with_an_old_copy(
        start in furnished(),
        then in vec(edit(1), 0..8),
        old in any::<Index>(),
    ) {
        let mut states = vec![start.clone()];
        for (now, edit) in (1_000..).zip(&then) {
            let last = &states[states.len() - 1];
            states.push(last.apply(edit, tick(now, 1)).unwrap_or_else(|_| last.clone()));
        }
        let now = &states[states.len() - 1];
        let old = &states[old.index(states.len())];
        prop_assert_eq!(&merged(now, old), now);
        prop_assert_eq!(&merged(old, now), now);
    }
}

proptest! {
    #![proptest_config(times(100))]

    #[test]
    fn a_backup_and_a_checkpoint_read_back_as_the_same_workbook(
        start in furnished(),
        moves in moves(16),
        slice in 1..40usize,
        thorough in any::<bool>(),
        revision in any::<u64>(),
    ) {
        let mut replicas = Replicas::of(&start);
        moves.iter().for_each(|what| replicas.make(what));
        let workbook = replicas.at(1);
        prop_assert_eq!(&reread(workbook), workbook);

        let effort = if thorough { Effort::Thorough } else { Effort::Quick };
        let mut writer = CheckpointWriter::new(workbook.clone(), revision, effort);
        while !writer.advance(slice) {}
        prop_assert!(writer.advance(slice), "nothing is left");
        let text = writer.finish(7);
        prop_assert!(text.is_ascii());
        let read = read_checkpoint(&text).expect("a checkpoint");
        prop_assert_eq!(&read.workbook, workbook);
        prop_assert_eq!(read.notices, vec![]);
        prop_assert_eq!(&read_heading(&text), &Ok(read.heading.clone()));
        prop_assert_eq!((read.heading.revision, read.heading.name), (revision, workbook.info().name));
    }

    #[test]
    fn the_journal_leads_from_any_checkpoint_to_the_present(start in furnished(), moves in moves(20)) {
        let mut document = Document::new(start.clone(), 0);
        let other = edited(&start, &[], 2);
        let mut states = vec![start];
        let mut journal: Vec<String> = Vec::new();
        for (now, (_, _, what)) in (1_000..).zip(&moves) {
            let tick = tick(now, 1);
            let change: Option<Change> = match what {
                Move::Edit(edit) => document.dispatch(edit, tick, None).unwrap_or(None),
                Move::Undo => document.undo(tick).map(|(_, change)| change),
                Move::Redo => document.redo(tick).map(|(_, change)| change),
                Move::ClearTrash => document.clear_old_trash(now + 31 * DAY),
                Move::Merge(_) | Move::Import(_) | Move::Choose(..) => {
                    let typed = Edit::set(CellRef { row: small_row(), side: Side::Is }, cell("said elsewhere"));
                    let elsewhere = other.apply(&typed, support::tick(now, 2)).unwrap_or_else(|_| other.clone());
                    let merged = merged(document.workbook(), &elsewhere);
                    document.dispatch(&Edit::BecomeLike(Box::new(merged)), tick, None).unwrap_or(None)
                }
                Move::Replace(which) => {
                    let state = states[which.index(states.len())].clone();
                    document.dispatch(&Edit::BecomeLike(Box::new(state)), tick, None).unwrap_or(None)
                }
            };
            let new = change.filter(|change| change.revision > journal.len() as u64);
            if let Some(change) = new {
                prop_assert_eq!(change.revision, journal.len() as u64 + 1);
                journal.push(journal_text(&change, now).expect("a text"));
                states.push(document.workbook().clone());
            }
            prop_assert_eq!(states.last(), Some(document.workbook()), "each change is in the journal");
        }
        for (revision, checkpoint) in states.iter().enumerate() {
            let mut replayed = checkpoint.clone();
            for text in &journal[revision..] {
                let entry = read_journal_entry(text).expect("an entry");
                replayed.replay(entry.units.into_iter().map(|(key, unit)| (key, Arc::new(unit))), &entry.seen);
            }
            prop_assert_eq!(&replayed, document.workbook());
        }
    }

    #[test]
    fn undo_brings_back_what_was_and_redo_what_was_undone(
        start in furnished(),
        edits in vec(edit(1), 1..20),
        replaced in option_of_replacement(),
    ) {
        let mut document = Document::new(start.clone(), 0);
        let mut states = vec![start.clone()];
        let replace = replaced.map(|edits| Edit::BecomeLike(Box::new(edited(&start, &edits, 2))));
        let mut now = 1_000;
        for edit in edits.iter().chain(&replace) {
            now += 1;
            if document.dispatch(edit, tick(now, 1), None).is_ok_and(|change| change.is_some()) {
                states.push(document.workbook().clone());
            }
        }
        for state in states.iter().rev().skip(1) {
            now += 1;
            prop_assert!(document.undo(tick(now, 1)).is_some());
            prop_assert!(document.workbook().same_content(state));
        }
        prop_assert!(document.undo(tick(now, 1)).is_none());
        for state in &states[1..] {
            now += 1;
            prop_assert!(document.redo(tick(now, 1)).is_some());
            prop_assert!(document.workbook().same_content(state));
        }
        prop_assert!(document.redo(tick(now, 1)).is_none());
    }

    #[test]
    fn no_moves_leave_a_link_that_leads_to_nothing(start in furnished(), moves in moves(24)) {
        let mut replicas = Replicas::of(&start);
        prop_assert_eq!(start.dangling_links(), vec![]);
        for what in &moves {
            replicas.make(what);
            prop_assert_eq!(replicas.at(what.0).dangling_links(), vec![]);
        }
    }

    #[test]
    fn an_edit_that_is_refused_changes_nothing(start in furnished(), edits in vec(edit(1), 1..24)) {
        let mut document = Document::new(start, 5);
        for (now, edit) in (1_000..).zip(&edits) {
            let before = document.clone();
            if document.dispatch(edit, tick(now, 1), None).is_err() {
                prop_assert_eq!(document.workbook(), before.workbook());
                prop_assert_eq!(document.revision(), before.revision());
                prop_assert_eq!(document.history().to_undo(), before.history().to_undo());
                prop_assert_eq!(document.history().to_redo(), before.history().to_redo());
            }
        }
    }

    #[test]
    fn an_edit_on_one_workbook_changes_no_byte_of_another(
        start in furnished(),
        here in vec(edit(1), 1..12),
        there in vec(edit(1), 1..12),
    ) {
        // The other one began as a copy and shares all its units.
        let mut other = Document::new(start.clone().with_id(WorkbookId::from_bits(0x88)), 0);
        for (now, edit) in (500..).zip(&there) {
            drop(other.dispatch(edit, tick(now, 1), None));
        }
        let (before, untouched) = (text_of(other.workbook()), text_of(&start));
        let mut one = Document::new(start.clone(), 0);
        for (now, edit) in (1_000..).zip(&here) {
            drop(one.dispatch(edit, tick(now, 1), None));
        }
        drop(one.dispatch(&Edit::BecomeLike(Box::new(other.workbook().clone())), tick(2_000, 1), None));
        one.undo(tick(2_001, 1));
        one.clear_old_trash(60 * DAY);
        prop_assert_eq!(text_of(other.workbook()), before);
        prop_assert_eq!(text_of(&start), untouched);
        prop_assert_eq!((one.workbook().id(), other.workbook().id()), (the_workbook(), WorkbookId::from_bits(0x88)));
    }

    #[test]
    fn what_was_removed_30_days_ago_leaves_a_tombstone_wherever_it_is_cleared_out(
        start in furnished(),
        edits in vec(edit(1), 0..10),
        there in vec(edit(2), 0..6),
        late in 0..4 * DAY,
    ) {
        let base = edited(&start, &edits, 1);
        let then = 29 * DAY + late;
        let cleared = base.without_old_trash(then);
        prop_assert_eq!(cleared.len(), base.len());
        prop_assert_eq!(&cleared.without_old_trash(then), &cleared);
        for (key, unit) in base.units() {
            let now = cleared.unit(key).expect("a tombstone at least");
            prop_assert_eq!(now.current().stamp, unit.current().stamp);
            prop_assert_eq!(now.current().content == Content::ERASED || now == unit, true);
            let old = matches!(unit.current().content.state, State::Trashed(_, since) if since + 30 * DAY < then);
            if old || is_in_old_trash(&base, key, then) {
                prop_assert_eq!(&now.current().content, &Content::ERASED, "{}", key);
            } else {
                prop_assert_eq!(now, unit, "{}", key);
            }
        }
        // One replica clears out, the other doesn't, or does so, too.
        let other = edited(&base, &there, 2);
        prop_assert_eq!(merged(&cleared, &base), cleared.clone());
        prop_assert_eq!(merged(&cleared, &other), merged(&other, &cleared));
        let other_cleared = other.without_old_trash(then);
        prop_assert_eq!(merged(&cleared, &other_cleared), merged(&other_cleared, &cleared));
    }
}

fn option_of_replacement() -> impl Strategy<Value = Option<Vec<Edit>>> {
    proptest::option::of(vec(edit(2), 0..8))
}

fn is_in_old_trash(workbook: &Workbook, key: &Key, now: Millis) -> bool {
    let state = workbook.unit(key).map(|unit| &unit.current().content.state);
    matches!(state, Some(State::Trashed(_, since)) if since + 30 * DAY < now)
        || key.parent().is_some_and(|parent| is_in_old_trash(workbook, &parent, now))
}

fn cell(text: &str) -> Cell {
    Cell { text: text.into(), ..Cell::default() }
}

fn cell_at(side: Side) -> CellRef {
    CellRef { row: small_row(), side }
}

#[test]
fn a_hundred_steps_come_back_and_go_again() {
    let (mut document, id) = (Document::new(small(), 0), ClientId::from_bits(5));
    let named = |n: usize| Client { name: n.to_string(), ..Client::default() };
    let mut now = 100;
    let mut tick = || {
        now += 1;
        tick(now, 1)
    };
    document.dispatch(&Edit::add(id, named(0)), tick(), None).expect("a client");
    for n in 1..=STEPS_KEPT {
        document.dispatch(&Edit::set(id, named(n)), tick(), None).expect("a name");
    }
    for n in (0..STEPS_KEPT).rev() {
        document.undo(tick()).expect("a step back");
        assert_eq!(document.workbook().get::<Client>(id), Some(&named(n)));
    }
    assert_eq!(document.undo(tick()), None);
    for n in 1..=STEPS_KEPT {
        document.redo(tick()).expect("a step forward");
        assert_eq!(document.workbook().get::<Client>(id), Some(&named(n)));
    }
    assert_eq!(document.redo(tick()), None);
}

#[test]
fn after_another_edit_what_was_undone_stays_undone() {
    let mut document = Document::new(small(), 0);
    let edit = |text| Edit::set(cell_at(Side::Is), cell(text));
    for (now, text) in (100..).zip(["One day", "Two days"]) {
        document.dispatch(&edit(text), tick(now, 1), None).expect("a text");
    }
    document.undo(tick(102, 1)).expect("a step back");
    assert!(document.history().to_redo().is_some());
    document.dispatch(&edit("Three days"), tick(103, 1), None).expect("another text");
    assert_eq!((document.redo(tick(104, 1)), document.history().to_redo()), (None, None));
    assert_eq!(document.workbook().cell(cell_at(Side::Is)).text, "Three days");
}

#[test]
fn a_cell_can_be_typed_in_again_after_its_first_text_was_undone() {
    let mut document = Document::new(small(), 0);
    let edit = |text| Edit::set(cell_at(Side::Is), cell(text));
    document.dispatch(&edit("Two days"), tick(100, 1), None).expect("a text");
    document.undo(tick(101, 1)).expect("a step back");
    document.dispatch(&edit("Three days"), tick(102, 1), None).expect("another text");
    assert_eq!(document.workbook().cell(cell_at(Side::Is)).text, "Three days");
}

#[test]
fn what_was_restored_here_keeps_its_text_though_a_copy_has_cleared_its_trash() {
    let start = small().apply(&Edit::set(cell_at(Side::Is), cell("Two days")), tick(90, 1)).expect("a text");
    for item in [Item::Row(small_row()), Item::Map(small_row().map)] {
        let mut document = Document::new(start.clone(), 0);
        document.dispatch(&Edit::Trash(item), tick(100, 1), None).expect("an edit");
        let trashed = document.workbook().clone();
        let cleared = trashed.without_old_trash(100 + 31 * DAY);
        let restored = trashed.apply(&Edit::Restore(item), tick(200, 2)).expect("an edit");
        document.undo(tick(201, 2)).expect("a step back");
        for here in [&restored, document.workbook()] {
            for both in [merged(here, &cleared), merged(&cleared, here)] {
                assert_eq!(both.cell(cell_at(Side::Is)).text, "Two days");
                assert_eq!(sentences(&both), sentences(&start));
            }
        }
    }
}

#[test]
fn nothing_can_be_typed_into_a_row_that_is_gone_for_good() {
    let workbook = small().apply(&Edit::Trash(Item::Row(small_row())), tick(100, 1)).expect("an edit");
    let typed = Edit::set(cell_at(Side::Is), cell("Two days"));
    assert!(workbook.apply(&typed, tick(101, 1)).is_ok());
    let gone = workbook.without_old_trash(100 + 31 * DAY);
    assert!(gone.apply(&typed, tick(101 + 31 * DAY, 1)).is_err());
}

#[test]
fn becoming_like_a_copy_that_says_the_same_in_its_own_way_can_still_be_merged() {
    let typed = |workbook: &Workbook, text: &str, now, at| {
        workbook.apply(&Edit::set(cell_at(Side::Is), cell(text)), tick(now, at)).expect("an edit")
    };
    let here = typed(&small(), "Two days", 100, 1);
    let there = typed(&typed(&here, "Three days", 200, 2), "Two days", 201, 2);
    let alike = here.apply(&Edit::BecomeLike(Box::new(there.clone())), tick(300, 1)).expect("an edit");
    let both = merged(&alike, &there);
    assert_eq!(merged(&alike, &both), both);
    assert_eq!(merged(&there, &both), both);
    assert_eq!(both.cell(cell_at(Side::Is)).text, "Two days");
}

#[test]
fn what_a_copy_has_seen_is_saved_even_if_it_brings_nothing_else() {
    let mut document = Document::new(small(), 0);
    let elsewhere = Workbook::new(the_workbook(), small().info(), tick(50, 2));
    let units = small().units().map(|(key, unit)| (key.clone(), Unit::clone(unit))).collect::<Vec<_>>();
    let copy = Workbook::from_parts(the_workbook(), elsewhere.seen().clone(), units, None);
    let change = document.dispatch(&Edit::BecomeLike(Box::new(copy)), tick(100, 1), None).expect("an edit");
    let change = change.expect("something to save");
    assert_eq!((change.units.len(), change.revision), (0, 1));
    assert_eq!(document.history().to_undo(), None);
    let entry = read_journal_entry(&journal_text(&change, 100).expect("a text")).expect("an entry");
    let mut replayed = small();
    replayed.replay([], &entry.seen);
    assert_eq!(&replayed, document.workbook());
}

#[test]
fn a_hostile_date_of_removal_is_kept_out_of_the_reckoning() {
    let trashed = small().apply(&Edit::Trash(Item::Row(small_row())), tick(u64::MAX, 1)).expect("an edit");
    assert_eq!(trashed.without_old_trash(u64::MAX), trashed);
}

proptest! {
    #![proptest_config(times(200))]

    #[test]
    fn checks_hold_on_any_map_and_say_the_same_again(
        start in furnished(),
        edits in vec(edit(1), 0..16),
        words in vec(prop::sample::select(&SAID[..]), 1..8),
        today in (1900..2100i32).prop_filter_map("a day", |year| Day::new(year, 6, 1)),
    ) {
        let mut workbook = edited(&start, &edits, 1);
        for (map, _) in workbook.clone().maps() {
            for (cell, _) in workbook.cells(map) {
                let text = words.join(" ");
                let said = Cell { text: text.clone(), visibility: Some(Visibility::Shareable.into()), ..workbook.cell(cell) };
                workbook = workbook.apply(&Edit::set(cell, said), tick(9_000, 1)).expect("an edit of a cell that is there");
            }
            let found = workbook.checks(map, today);
            prop_assert_eq!(&found, &workbook.checks(map, today));
            let mut at: Vec<_> = found.iter().map(|finding| (finding.rule, finding.at)).collect();
            at.sort();
            at.dedup();
            prop_assert_eq!(at.len(), found.len(), "each finding is told once");
            for finding in found {
                let of = finding.dismissal(map);
                let edit = Edit::set(of, workbook.dismissal(of, "why".into()));
                let after = workbook.apply(&edit, tick(9_001, 1)).expect("a finding that can be dismissed");
                let again = after.checks(map, today).into_iter().find(|other| other.dismissal(map) == of);
                prop_assert_eq!(again.and_then(|finding| finding.dismissed), Some("why".to_string()));
            }
        }
    }
}

proptest! {
    #![proptest_config(times(200))]

    #[test]
    fn checks_that_remember_say_the_same_as_those_that_begin_anew(
        start in furnished(),
        edits in vec(edit(1), 1..24),
        today in (1900..2100i32).prop_filter_map("a day", |year| Day::new(year, 6, 1)),
    ) {
        let mut workbook = start;
        let mut memories: BTreeMap<_, CheckMemory> = BTreeMap::new();
        for edit in edits {
            let Ok(after) = workbook.apply(&edit, tick(9_000, 1)) else { continue };
            workbook = after;
            for (map, _) in workbook.maps() {
                let remembered = memories.entry(map).or_default().checks(&workbook, map, today);
                prop_assert_eq!(remembered, workbook.checks(map, today));
            }
        }
    }
}

/// Words, and what breaks careless code, as they may stand beside each other.
const SAID: [&str; 16] = [
    "Train",
    "no",
    "course",
    "İstanbul",
    "lack",
    "of",
    "launch",
    "’s",
    "e",
    "learning",
    "many",
    "а",
    "1,200",
    "\u{202e}",
    "a",
    "lot",
];
