//! What can be found, read once for many queries: an index that follows the workbook.

use std::collections::{BTreeMap, BTreeSet};

use super::{Group, PARTED, Query, RANKS};
use crate::model::fold::folded;
use crate::model::word::Word as _;
use crate::model::{Body, Client, Key, LevelName, MapId, OrderKey, PersonId, Record, State, Unit, Workbook};

/// Something that can be found though no workbook holds it, such as a question of the bank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// What stands for it.
    pub key: Key,
    /// What it says, its name first.
    pub texts: Vec<&'static str>,
}

/// Everything that can be found. It follows the workbook in slices of any size: what it
/// hasn't read yet isn't found, what it has to read again is found as it was.
#[derive(Clone, Debug, Default)]
pub struct Finder {
    pub(super) known: Vec<Known>,
    /// The state that it follows.
    pub(super) of: Option<Workbook>,
    /// By group and, within a group, in the workbook's order.
    pub(super) entries: Vec<Entry>,
    /// All before this one are read.
    read: usize,
    /// Who is named anywhere, once it was asked for.
    named: Option<BTreeSet<PersonId>>,
    /// What fitted the last query: when letters are added to that, nothing else can fit.
    last: Option<(Query, Vec<usize>)>,
}

/// Something that can be found.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub key: Key,
    group: Group,
    /// The units that it consists of, itself first.
    pub parts: Vec<Key>,
    /// Which of those that no workbook holds.
    pub known: Option<usize>,
    /// Put aside: it comes after what is in use.
    pub aside: bool,
    /// Who is named in it.
    pub people: Vec<PersonId>,
    /// All that is written about it, folded.
    pub text: String,
    is_read: bool,
}

/// What fits a query of one group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The group.
    pub group: Group,
    /// How many there are.
    pub count: usize,
    /// The rank of the best of them.
    pub rank: usize,
    /// Where the best ones stand in the index, in their order.
    pub best: Vec<usize>,
}

impl Finder {
    /// An index in which this is found beside a workbook, once it follows one.
    pub fn with(known: Vec<Known>) -> Finder {
        Finder { known, ..Finder::default() }
    }

    /// The index of a workbook, read as a whole.
    pub fn of(workbook: &Workbook) -> Finder {
        let mut finder = Finder::default();
        finder.follow(workbook);
        while finder.go_on() {}
        finder
    }

    /// Takes in what has changed, and reads none of it: that is for [`Finder::go_on`].
    pub fn follow(&mut self, workbook: &Workbook) {
        let mut stale = BTreeSet::new();
        let mut groups: &[Group] = &[];
        match &self.of {
            Some(of) if of.id() == workbook.id() => {
                let changed = workbook.changed_since(of);
                if changed.is_empty() {
                    return;
                }
                for (key, _) in &changed {
                    // Their names stand wherever they are referred to.
                    match key {
                        Key::Person(_) => groups = Group::ALL,
                        Key::Client(_) if groups.is_empty() => groups = &[Group::Maps],
                        _ => {}
                    }
                }
                stale.extend(changed.iter().filter_map(|(key, _)| Group::home(key)));
                if changed.iter().all(|(key, _)| stays(of, workbook, key)) {
                    let again = self.entries.iter_mut();
                    again.filter(|entry| is_stale(entry, groups, &stale)).for_each(|entry| entry.is_read = false);
                    self.of = Some(workbook.clone());
                    self.read = 0;
                    return;
                }
            }
            _ => self.entries.clear(),
        }
        self.of = Some(workbook.clone());
        self.list(|entry| is_stale(entry, groups, &stale));
    }

    /// Lists anew what there is, each with its parts and in its place. What was read before
    /// stays so unless it is stale.
    fn list(&mut self, stale: impl Fn(&Entry) -> bool) {
        let Some(workbook) = &self.of else { return };
        let mut before: BTreeMap<Key, Entry> =
            std::mem::take(&mut self.entries).into_iter().map(|entry| (entry.key.clone(), entry)).collect();
        let maps: BTreeMap<MapId, (usize, bool)> =
            workbook.maps().into_iter().enumerate().map(|(at, (id, map))| (id, (at, map.archived))).collect();
        let mut entry = |key: &Key, group, known, aside| match before.remove(key) {
            Some(entry) => Entry { parts: Vec::new(), known, aside, is_read: entry.is_read && !stale(&entry), ..entry },
            None => {
                let (people, text) = (Vec::new(), String::new());
                Entry { key: key.clone(), group, parts: Vec::new(), known, aside, people, text, is_read: false }
            }
        };
        // In the order of the keys, in which the units come.
        let mut entries: Vec<Entry> = Vec::new();
        let mut places: Vec<Place> = Vec::new();
        let live = |key: &Key| workbook.unit(key).is_some_and(|unit| is_live(unit));
        for (key, unit) in workbook.units().filter(|(_, unit)| is_live(unit)) {
            let (Some(group), Some(body)) = (Group::of(key), unit.current().content.state.body()) else { continue };
            // A favourite is no question: that comes along.
            if matches!(key, Key::Favourite(_)) {
                continue;
            }
            let map = map_of(key);
            // Templates, and what is on them, are in no list.
            let on = map.map(|map| maps.get(&map).copied());
            let is_there = on.is_none_or(|on| on.is_some()) && key.wholes().all(|whole| live(&whole));
            if !is_there {
                continue;
            }
            let (at, on_archived) = on.flatten().unwrap_or_default();
            let aside = on_archived || Client::of(body).is_some_and(|client| client.archived);
            places.push(Place::of(group, at, body, entries.len()));
            entries.push(entry(key, group, None, aside));
        }
        for (key, _) in workbook.units().filter(|(_, unit)| is_live(unit)) {
            let Some(home) = Group::home(key) else { continue };
            if let Ok(at) = entries.binary_search_by(|entry| entry.key.cmp(&home)) {
                entries[at].parts.push(key.clone());
            }
        }
        for (known, Known { key, .. }) in self.known.iter().enumerate() {
            let Some(group) = Group::of(key) else { continue };
            places.push(Place { group, on: usize::MAX, level: None, order: None, name: "", at: entries.len() });
            entries.push(entry(key, group, Some(known), false));
        }
        places.sort_unstable();
        let order: Vec<usize> = places.into_iter().map(|place| place.at).collect();
        let mut entries: Vec<Option<Entry>> = entries.into_iter().map(Some).collect();
        self.entries = order.into_iter().filter_map(|at| entries.get_mut(at)?.take()).collect();
        self.read = 0;
        self.forget_what_was_found();
    }

    /// Reads one of those that are to be read. False if there is none.
    pub fn go_on(&mut self) -> bool {
        let Some(workbook) = &self.of else { return false };
        let unread = self.entries.iter().skip(self.read).position(|entry| !entry.is_read);
        let Some(at) = unread.map(|after| self.read + after) else {
            self.read = self.entries.len();
            return false;
        };
        self.read = at + 1;
        let Some(entry) = self.entries.get(at) else { return false };
        let mut text = String::new();
        for (place, written) in self.written(workbook, entry).into_iter().enumerate() {
            // Of a text nothing may be left: it has its part all the same.
            if place > 0 {
                text.push(PARTED);
            }
            text.extend(folded(written.text.trim()).split(PARTED));
        }
        let links = entry.parts.iter().flat_map(|part| workbook.body(part).map(|body| body.links(part)));
        let people = links.flatten().filter_map(|link| if let Key::Person(id) = link { Some(id) } else { None });
        let people = people.collect();
        if let Some(entry) = self.entries.get_mut(at) {
            (entry.text, entry.people, entry.is_read) = (text, people, true);
        }
        self.forget_what_was_found();
        true
    }

    /// The index has changed.
    fn forget_what_was_found(&mut self) {
        self.last = None;
        self.named = None;
    }

    /// What fits a query, the group with the best first: of each group at most so many, by
    /// rank and within a rank in the workbook's order. Before anything is asked for that is
    /// all maps in use.
    pub fn find(&mut self, query: &Query, most: usize) -> Vec<Found> {
        let within = match self.last.take() {
            Some((last, fitted)) if query.narrows(&last) => fitted,
            _ => (0..self.entries.len()).collect(),
        };
        // Once for all people: each of them may be named by any entry.
        let named =
            self.named.take().unwrap_or_else(|| self.entries.iter().flat_map(|it| &it.people).copied().collect());
        let mut fitted = Vec::new();
        let mut ranked: Vec<[Vec<usize>; RANKS]> = Group::ALL.iter().map(|_| Default::default()).collect();
        // How many of each group there are, and the rank of the best.
        let mut told = vec![(0, RANKS); ranked.len()];
        for at in within {
            let Some(entry) = self.entries.get(at) else { continue };
            let Some(rank) = query.rank_folded(&entry.text) else { continue };
            fitted.push(at);
            if is_left_out(entry, query, &named) {
                continue;
            }
            let (group, rank) = (entry.group.place(), if entry.aside { RANKS - 1 } else { rank });
            // What comes along steps back behind what one has written, unless it is asked for.
            let for_group = if entry.known.is_some() && rank > 0 { RANKS - 1 } else { rank };
            told[group] = (told[group].0 + 1, told[group].1.min(for_group));
            if ranked[group][rank].len() < most {
                ranked[group][rank].push(at);
            }
        }
        self.named = Some(named);
        self.last = Some((query.clone(), fitted));
        let found = Group::ALL.iter().zip(ranked).zip(told).map(|((group, ranked), (count, rank))| {
            let best = ranked.into_iter().flatten().take(most).collect();
            Found { group: *group, count, rank, best }
        });
        let found: Vec<Found> = found.collect();
        // A stable order without another sort: there are few groups and few ranks.
        (0..RANKS).flat_map(|rank| found.iter().filter(move |found| found.rank == rank).cloned()).collect()
    }
}

/// Whether an entry has to be read again.
fn is_stale(entry: &Entry, groups: &[Group], stale: &BTreeSet<Key>) -> bool {
    groups.contains(&entry.group) || stale.contains(&entry.key)
}

/// Whether all stands where it stood though this has changed: what is typed into a cell or a
/// cause moves nothing.
fn stays(before: &Workbook, after: &Workbook, key: &Key) -> bool {
    // What was removed keeps its body.
    let live = |workbook: &Workbook| workbook.unit(key).is_some_and(|unit| is_live(unit));
    if !(live(before) && live(after)) {
        return false;
    }
    let (Some(was), Some(is)) = (before.body(key), after.body(key)) else { return false };
    match Group::of(key) {
        Some(group @ (Group::Needs | Group::Causes | Group::Solutions | Group::Points)) => {
            Place::of(group, 0, was, 0) == Place::of(group, 0, is, 0)
        }
        Some(_) => false,
        None => true,
    }
}

/// What fits and isn't shown: someone who is named nowhere and, before anything is asked
/// for, all but the maps.
fn is_left_out(entry: &Entry, query: &Query, named: &BTreeSet<PersonId>) -> bool {
    match &entry.key {
        _ if query.is_empty() => entry.group != Group::Maps || entry.aside,
        Key::Person(person) => !named.contains(person),
        _ => entry.text.is_empty(),
    }
}

/// By what entries stand in their order.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Place<'a> {
    group: Group,
    /// The place of its map among the maps.
    on: usize,
    level: Option<LevelName>,
    order: Option<&'a OrderKey>,
    name: &'a str,
    at: usize,
}

impl Place<'_> {
    fn of(group: Group, on: usize, body: &Body, at: usize) -> Place<'_> {
        let place = Place { group, on, level: None, order: None, name: "", at };
        match body {
            Body::Client(client) => Place { order: Some(&client.order), ..place },
            Body::Row(row) => Place { level: Some(row.level.name()), order: Some(&row.order), ..place },
            Body::Cause(cause) => Place { order: Some(&cause.order), ..place },
            Body::Solution(solution) => Place { order: Some(&solution.order), ..place },
            Body::Question(question) => Place { order: Some(&question.order), ..place },
            Body::Point(point) => Place { order: Some(&point.order), ..place },
            Body::Person(person) => Place { name: &person.name, ..place },
            // A map stands where it stands among the maps.
            _ => place,
        }
    }
}

fn is_live(unit: &Unit) -> bool {
    matches!(unit.current().content.state, State::Live(_))
}

/// The map that something is on, or is.
fn map_of(key: &Key) -> Option<MapId> {
    match key.wholes().last().as_ref().unwrap_or(key) {
        Key::Map(map) => Some(*map),
        _ => None,
    }
}
