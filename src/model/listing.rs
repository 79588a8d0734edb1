//! Lists of maps and clients: searched, sorted, filtered.
//!
//! What a map says and how far it is stands in an index, so that a key typed
//! into a search doesn't read every unit of the workbook. The index follows the
//! workbook in slices of any size; a map that it doesn't know yet, or no longer,
//! is not found by what it says, and everything else works meanwhile.

use super::fold::folded as lower;
use super::{
    CauseId, Cell, CellRef, CheckCounts, Client, ClientId, Counts, Day, GapMap, InMap, Key, LevelName, MapId, Millis,
    Opening, RowId, Side, SolutionId, SolutionStatus, Workbook,
};

crate::words! {
    /// In which order maps are listed.
    pub enum MapSort {
        /// As they were put in.
        Own = "own",
        /// By their titles.
        Title = "title",
        /// The one changed last first.
        Changed = "changed",
        /// Those with most open cells first.
        Open = "open",
        /// Those with most to look at first.
        Checks = "checks",
    }
}

crate::words! {
    /// Which maps are listed.
    pub enum MapShow {
        /// All that are not archived.
        InUse = "in-use",
        /// Of those the ones with open cells.
        WithOpen = "open",
        /// Of those the ones in which all that is asked for is known or left out for a reason.
        AllKnown = "known",
        /// The archived ones.
        Archived = "archived",
    }
}

crate::words! {
    /// In which order clients are listed.
    pub enum ClientSort {
        /// As they were put in.
        Own = "own",
        /// By their names.
        Name = "name",
        /// The one changed last first.
        Changed = "changed",
        /// Those that are due first, and so the overdue ones, before those without a rhythm.
        Due = "due",
    }
}

crate::words! {
    /// Which clients are listed.
    pub enum ClientShow {
        /// All that are not archived.
        InUse = "in-use",
        /// Of those the ones that should have been met by now.
        Overdue = "overdue",
        /// The archived ones.
        Archived = "archived",
    }
}

/// What someone wants to see of the maps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MapListing {
    /// Words, all of which have to be somewhere in the map.
    pub search: String,
    /// In which order.
    pub sort: MapSort,
    /// Which of them.
    pub show: MapShow,
    /// Only those for this client.
    pub client: Option<ClientId>,
}

impl Default for MapListing {
    fn default() -> Self {
        MapListing { search: String::new(), sort: MapSort::Own, show: MapShow::InUse, client: None }
    }
}

/// What someone wants to see of the clients.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientListing {
    /// Words, all of which have to be somewhere in the client's fields.
    pub search: String,
    /// In which order.
    pub sort: ClientSort,
    /// Which of them.
    pub show: ClientShow,
}

impl Default for ClientListing {
    fn default() -> Self {
        ClientListing { search: String::new(), sort: ClientSort::Own, show: ClientShow::InUse }
    }
}

/// What the index knows of a map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MapEntry {
    map: MapId,
    /// The states of its cells, counted.
    pub counts: Counts,
    /// What the checks find on it, counted.
    pub checks: CheckCounts,
    /// When something on it was last changed.
    pub changed: Millis,
    /// What is to be asked about first.
    pub next: Option<Opening>,
    /// Its solutions that have a day and aren't done.
    pub due: Vec<(SolutionId, Day)>,
    /// All its texts without capitals and accents, a line each.
    text: String,
}

/// What the maps of a workbook say.
#[derive(Clone, Debug, Default)]
pub struct MapIndex {
    /// The state that has been looked at for what is stale.
    of: Option<Workbook>,
    /// In the order of their ids.
    entries: Vec<MapEntry>,
    /// Maps that have changed since they were read, the last one first.
    stale: Vec<MapId>,
}

impl MapIndex {
    /// Looks for what is not as the index has it. Takes as long as there are
    /// changes, and reads none of them: that is for [`MapIndex::go_on`].
    pub fn follow(&mut self, workbook: &Workbook) {
        match &self.of {
            Some(of) if of.id() == workbook.id() => {
                // They come in the order of their keys, so those of a map and kind are together.
                let changed = workbook.changed_since(of);
                // A check looks for their names wherever a client may read.
                if changed.iter().any(|(key, _)| matches!(key, Key::Person(_) | Key::Info)) {
                    self.all_stale(workbook);
                }
                let changed = changed.iter().filter_map(|(key, _)| match key.wholes().last().as_ref().unwrap_or(key) {
                    Key::Map(map) => Some(*map),
                    _ => None,
                });
                for map in changed {
                    if self.stale.last() != Some(&map) && !self.stale.contains(&map) {
                        self.stale.push(map);
                    }
                }
            }
            _ => {
                self.entries.clear();
                self.all_stale(workbook);
            }
        }
        self.of = Some(workbook.clone());
    }

    fn all_stale(&mut self, workbook: &Workbook) {
        self.stale = workbook.maps().into_iter().map(|(map, _)| map).collect();
        self.stale.reverse();
    }

    /// Reads one of the maps that have changed, as it is today. False if there was none.
    pub fn go_on(&mut self, today: Day) -> bool {
        let (Some(workbook), Some(map)) = (&self.of, self.stale.pop()) else { return false };
        let entry = workbook.entry_of(map, today);
        let at = self.entries.partition_point(|entry| entry.map < map);
        let known = self.entries.get(at).is_some_and(|entry| entry.map == map);
        match (entry, known) {
            (Some(entry), true) => self.entries[at] = entry,
            (Some(entry), false) => self.entries.insert(at, entry),
            (None, true) => drop(self.entries.remove(at)),
            (None, false) => {}
        }
        true
    }

    /// What is known of a map.
    pub fn entry(&self, map: MapId) -> Option<&MapEntry> {
        let at = self.entries.partition_point(|entry| entry.map < map);
        self.entries.get(at).filter(|entry| entry.map == map)
    }

    /// The maps to be listed, in their order.
    pub fn list(&self, workbook: &Workbook, listing: &MapListing) -> Vec<MapId> {
        let words = words_of(&listing.search);
        // Each client is read once, however many maps they have.
        let clients: Vec<(ClientId, String)> = match words.as_slice() {
            [] => Vec::new(),
            _ => workbook.clients().into_iter().map(|(id, client)| (id, name_and_unit(client))).collect(),
        };
        let says = |map: &GapMap, entry: Option<&MapEntry>, word: &String| {
            let client = map.client.and_then(|id| clients.iter().find(|(client, _)| *client == id));
            entry.is_some_and(|entry| entry.text.contains(word)) || client.is_some_and(|(_, text)| text.contains(word))
        };
        let mut listed: Vec<(String, MapId)> = Vec::new();
        for (id, map) in workbook.maps() {
            let entry = self.entry(id);
            let counts = entry.map(|entry| entry.counts).unwrap_or_default();
            let shown = match listing.show {
                MapShow::Archived => map.archived,
                MapShow::InUse => !map.archived,
                MapShow::WithOpen => !map.archived && counts.open > 0,
                MapShow::AllKnown => !map.archived && counts.is_all_known(),
            };
            let of_client = listing.client.is_none() || listing.client == map.client;
            if shown && of_client && words.iter().all(|word| says(map, entry, word)) {
                let key = match listing.sort {
                    MapSort::Own => String::new(),
                    MapSort::Title => by_text(&map.title),
                    MapSort::Changed => last_first(entry.map_or(0, |entry| entry.changed)),
                    MapSort::Open => last_first(counts.open as Millis),
                    MapSort::Checks => last_first(entry.map_or(0, |entry| entry.checks.weight().unsigned_abs())),
                };
                listed.push((key, id));
            }
        }
        in_order_of_keys(listed)
    }
}

impl Counts {
    /// Whether there are cells, and none of them is guessed, to be found out or open.
    pub fn is_all_known(&self) -> bool {
        self.known > 0 && self.guessed + self.to_gather + self.open == 0
    }
}

impl Workbook {
    /// The clients to be listed, in their order.
    pub fn list_clients(&self, listing: &ClientListing, today: Day) -> Vec<ClientId> {
        let words = words_of(&listing.search);
        let says = |client: &Client| {
            let text = match words.as_slice() {
                [] => String::new(),
                _ => [name_and_unit(client), lower(&client.role), lower(&client.notes)].join("\n"),
            };
            words.iter().all(|word| text.contains(word))
        };
        let shown = |client: &Client| match listing.show {
            ClientShow::Archived => client.archived,
            ClientShow::InUse => !client.archived,
            ClientShow::Overdue => !client.archived && client.is_overdue(today),
        };
        let key = |id: ClientId, client: &Client| match listing.sort {
            ClientSort::Own => String::new(),
            ClientSort::Name => by_text(&client.name),
            ClientSort::Changed => last_first(self.changed_at(&Key::Client(id))),
            // Years have four digits, so that days stand in their order; "~" is after all of them.
            ClientSort::Due => client.next_due().map_or_else(|| "~".into(), |day| day.to_string()),
        };
        let listed = self.clients().into_iter().filter(|(_, client)| shown(client) && says(client));
        in_order_of_keys(listed.map(|(id, client)| (key(id, client), id)).collect())
    }

    /// When a unit was last changed; 0 if it was never there.
    pub fn changed_at(&self, key: &Key) -> Millis {
        self.unit(key).map_or(0, |unit| unit.current().stamp.counter())
    }

    /// What there is to know of a map; none if it is not there.
    fn entry_of(&self, map: MapId, today: Day) -> Option<MapEntry> {
        let record = self.get::<GapMap>(map)?;
        let mut text = String::new();
        let mut say = |part: &str| {
            if !part.is_empty() {
                text.push_str(&lower(part));
                text.push('\n');
            }
        };
        [&record.title, &record.request, &record.notes].into_iter().for_each(|part| say(part));
        for (row, record) in
            [LevelName::Business, LevelName::Performance].iter().flat_map(|level| self.rows(map, *level))
        {
            say(&record.measure.name);
            record.performance().into_iter().for_each(|performance| say(&performance.performer_group));
            for side in [Side::Should, Side::Is] {
                self.get::<Cell>(CellRef { row, side }).into_iter().for_each(|cell| say(&cell.text));
            }
        }
        for (_, cause) in self.causes(map) {
            say(&cause.text);
            say(&cause.evidence);
        }
        self.solutions(map).into_iter().for_each(|(_, solution)| say(&solution.text));
        let ranges = Workbook::keys_of(map).into_iter().flat_map(|(first, last)| self.units.range(first..=last));
        ranges.flat_map(|(key, _)| self.names_in(key)).chain(self.names_in(&Key::Map(map))).for_each(&mut say);
        let changed = Workbook::keys_of(map).into_iter().map(|(first, last)| self.changed_between(first, last));
        let changed = changed.fold(self.changed_at(&Key::Map(map)), Millis::max);
        let checks = CheckCounts::of(&self.checks(map, today));
        let next = self.openings(map).first().copied();
        let due = self.solutions(map).into_iter().filter(|(_, solution)| solution.status != SolutionStatus::Done);
        let due = due.filter_map(|(solution, record)| Some((solution.id, record.due?))).collect();
        Some(MapEntry { map, counts: self.counts(map), checks, changed, next, due, text })
    }

    /// Between which keys that which is on a map stands, a pair for each kind.
    fn keys_of(map: MapId) -> [(Key, Key); 4] {
        let (first, last) = InMap::<RowId>::whole(map);
        let cell = |row, side| Key::Cell(CellRef { row, side });
        let (first_cause, last_cause) = InMap::<CauseId>::whole(map);
        let (first_solution, last_solution) = InMap::<SolutionId>::whole(map);
        [
            (Key::Row(first), Key::Row(last)),
            (cell(first, Side::Should), cell(last, Side::Is)),
            (Key::Cause(first_cause), Key::Cause(last_cause)),
            (Key::Solution(first_solution), Key::Solution(last_solution)),
        ]
    }

    /// When something between two keys was last changed, or removed.
    fn changed_between(&self, first: Key, last: Key) -> Millis {
        let units = self.units.range(first..=last);
        units.map(|(_, unit)| unit.current().stamp.counter()).max().unwrap_or_default()
    }
}

fn name_and_unit(client: &Client) -> String {
    format!("{}\n{}", lower(&client.name), lower(&client.unit))
}

/// What is looked for: each word on its own, wherever it stands.
fn words_of(search: &str) -> Vec<String> {
    search.split_whitespace().map(lower).collect()
}

/// What has no name comes last.
fn by_text(text: &str) -> String {
    let text = lower(text.trim());
    if text.is_empty() { char::MAX.into() } else { text }
}

/// So that a higher number comes before a lower one.
fn last_first(number: Millis) -> String {
    format!("{:020}", Millis::MAX - number)
}

/// By their keys and, where those are equal, as they came. All keys are texts,
/// so that there is one sort for all orders.
fn in_order_of_keys<I: Copy>(listed: Vec<(String, I)>) -> Vec<I> {
    let mut places: Vec<(&str, usize)> =
        listed.iter().enumerate().map(|(place, (key, _))| (key.as_str(), place)).collect();
    places.sort_unstable();
    places.into_iter().map(|(_, place)| listed[place].1).collect()
}
