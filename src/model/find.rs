//! Finding clients, maps, needs, causes and solutions by all that is written about them.

use super::fold::folded;
use super::{CellRef, Client, Factor, FactorRef, Item, Key, LevelName, MapId, Side, Word, Workbook};

/// What is looked for: words, each of which must stand somewhere, in any order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Query {
    whole: String,
    words: Vec<String>,
}

impl Query {
    /// The query in a text; capitals and accents don't count.
    pub fn of(text: &str) -> Query {
        let whole = folded(text.trim());
        Query { words: whole.split_whitespace().map(str::to_string).collect(), whole }
    }

    /// Whether nothing is asked for yet.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// How well a folded text fits: 0 if it begins with the whole query,
    /// 1 if it begins with a word of it, 2 if all words are in it, none if not.
    pub fn rank(&self, text: &str) -> Option<usize> {
        if !self.words.iter().all(|word| text.contains(word.as_str())) {
            return None;
        }
        let begins = self.words.iter().any(|word| text.starts_with(word.as_str()));
        Some(if text.starts_with(&self.whole) { 0 } else { 2 - usize::from(begins) })
    }
}

/// How many ranks there are.
pub const RANKS: usize = 3;

/// Everything in a workbook that can be found, read once for many queries.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Finder {
    entries: Vec<Findable>,
}

/// Something that can be found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Findable {
    /// What it is.
    pub item: Item,
    /// The map that it is on, if it is on one.
    pub map: Option<MapId>,
    /// Folded, its name first.
    text: String,
}

impl Finder {
    /// Reads a workbook: its maps, its clients, its own questions, then what is on each map, each with
    /// all that was written about it, private or not, and the names of the people whom it refers to.
    pub fn of(workbook: &Workbook) -> Finder {
        let mut entries = Vec::new();
        let mut note = |item: Item, map: Option<MapId>| {
            let mut text = String::new();
            for part in workbook.written_about(item) {
                if !text.is_empty() {
                    text.push('\n');
                }
                text.push_str(&folded(&part));
            }
            entries.push(Findable { item, map, text });
        };
        let maps = workbook.maps();
        maps.iter().for_each(|(id, _)| note(Item::Map(*id), None));
        workbook.clients().into_iter().for_each(|(id, _)| note(Item::Client(id), None));
        workbook.meetings().into_iter().for_each(|(id, _)| note(Item::Meeting(id), None));
        workbook.promises().into_iter().for_each(|(id, _)| note(Item::Promise(id), None));
        workbook.own_questions().into_iter().for_each(|(id, _)| note(Item::Question(id), None));
        workbook.question_sets().into_iter().for_each(|(id, _)| note(Item::QuestionSet(id), None));
        for (map, _) in maps {
            for level in [LevelName::Business, LevelName::Performance] {
                workbook.rows(map, level).into_iter().for_each(|(id, _)| note(Item::Row(id), Some(map)));
            }
            workbook.causes(map).into_iter().for_each(|(id, _)| note(Item::Cause(id), Some(map)));
            workbook.solutions(map).into_iter().for_each(|(id, _)| note(Item::Solution(id), Some(map)));
        }
        Finder { entries }
    }

    /// What fits a query, by rank, and within a rank in the workbook's order: at
    /// most so many of each rank, and how many there are of all ranks.
    pub fn find(&self, query: &Query, most: usize) -> ([Vec<&Findable>; RANKS], usize) {
        let mut found: [Vec<&Findable>; RANKS] = Default::default();
        let mut count = 0;
        for entry in &self.entries {
            let Some(rank) = query.rank(&entry.text) else { continue };
            count += 1;
            if found[rank].len() < most {
                found[rank].push(entry);
            }
        }
        (found, count)
    }
}

impl Workbook {
    /// All that was written about an item: its own texts, its name first, those of its parts,
    /// and the names of the people whom they refer to.
    fn written_about(&self, item: Item) -> Vec<String> {
        let whole = Key::from(item);
        let parts: Vec<Key> = match item {
            Item::Row(row) => Side::ALL.iter().map(|side| Key::Cell(CellRef { row, side: *side })).collect(),
            Item::Map(map) => {
                Factor::ALL.iter().map(|factor| Key::Factor(FactorRef { map, factor: *factor })).collect()
            }
            Item::Meeting(meeting) => {
                let planned = self.planned(meeting).into_iter().map(|(planned, _)| Key::Planned(planned));
                planned.chain(self.lines(meeting).into_iter().map(|(line, _)| Key::Line(line))).collect()
            }
            Item::Client(client) => {
                self.standings(client).into_iter().map(|(standing, _)| Key::Standing(standing)).collect()
            }
            Item::Person(_)
            | Item::Standing(_)
            | Item::Cause(_)
            | Item::Solution(_)
            | Item::Point(_)
            | Item::Question(_)
            | Item::QuestionSet(_)
            | Item::Planned(_)
            | Item::Line(_)
            | Item::Promise(_) => Vec::new(),
        };
        let keys: Vec<Key> = std::iter::once(whole).chain(parts).filter(|key| self.is_live(key)).collect();
        let own = keys.iter().filter_map(|key| self.body(key)).flat_map(|body| body.texts()).map(str::to_string);
        let people = keys.iter().flat_map(|key| self.names_in(key)).map(str::to_string);
        let client = match item {
            Item::Map(map) => self.get::<super::GapMap>(map).and_then(|map| self.get::<Client>(map.client?)),
            _ => None,
        };
        let client = client.map(|client| client.name.clone());
        let all = own.chain(client).chain(people).map(|text| text.trim().to_string());
        all.filter(|text| !text.is_empty()).collect()
    }

    /// The words around the first one of a query in what was written about an item, as they
    /// stand there; none where its name, which is seen anyway, has them all.
    pub fn context(&self, item: Item, query: &Query) -> Option<String> {
        let name = folded(&self.name_at(&item.into()));
        let word = query.words.iter().find(|word| !name.contains(word.as_str()))?;
        self.written_about(item).iter().find_map(|text| around(text, word))
    }
}

/// How many characters are shown before and after a word that was found.
const BEFORE: usize = 24;
const AFTER: usize = 48;

/// The part of a text around a folded word, on one line.
fn around(text: &str, word: &str) -> Option<String> {
    // Where each character of the folded text comes from.
    let mut places: Vec<usize> = Vec::new();
    let mut plain = String::new();
    for (place, c) in text.chars().enumerate() {
        let one = folded(c.encode_utf8(&mut [0; 4]));
        places.extend(std::iter::repeat_n(place, one.len()));
        plain.push_str(&one);
    }
    let at = *places.get(plain.find(word)?)?;
    let (earliest, count) = (at.saturating_sub(BEFORE), text.chars().count());
    // No word is cut at the beginning, unless it is that one.
    let spaces = text.chars().enumerate().take(at).skip(earliest.saturating_sub(1)).filter(|(_, c)| c.is_whitespace());
    let from = if earliest == 0 { 0 } else { spaces.map(|(place, _)| place + 1).next().unwrap_or(at) };
    let shown: String = text.chars().skip(from).take(BEFORE + AFTER).collect();
    let shown = shown.split_whitespace().collect::<Vec<_>>().join(" ");
    let (before, after) = (if from > 0 { "…" } else { "" }, if from + BEFORE + AFTER < count { "…" } else { "" });
    Some(format!("{before}{shown}{after}"))
}

impl Findable {
    /// Its key.
    pub fn key(&self) -> Key {
        self.item.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{
        Cause, CauseId, Cell, ClientId, Edit, GapMap, Id, InMap, Person, PersonId, Provenance, ProvenanceKind,
        ReplicaId, Row, RowId, Tick, WorkbookId, WorkbookInfo,
    };

    fn check(query: &str, text: &str, expect: Option<usize>) {
        assert_eq!(Query::of(query).rank(&folded(text)), expect, "{query} in {text}");
    }

    #[test]
    fn every_word_must_be_there_in_any_order_whatever_its_capitals() {
        check("", "Complaints at the call centre", Some(0));
        check("  ", "Complaints at the call centre", Some(0));
        check("compl", "Complaints at the call centre", Some(0));
        check("complaints at", "Complaints at the call centre", Some(0));
        check("call COMPL", "Complaints at the call centre", Some(1));
        check("centre call", "Complaints at the call centre", Some(2));
        check("entre", "Complaints at the call centre", Some(2));
        check("call center", "Complaints at the call centre", None);
        check("büro", "Anfragen im BÜRO", Some(2));
        check("ÉCO", "École", Some(0));
        check("ecole", "École", Some(0));
        check("strasse", "An der Straße", Some(2));
        check("Straße", "STRASSE 7", Some(0));
        check("lodz", "Łódź", Some(0));
    }

    #[test]
    fn what_is_found_stands_by_rank_and_is_counted() {
        let tick = Tick { now: 1, replica: ReplicaId::LOWEST };
        let map = MapId::from_bits(1);
        let row = InMap { map, id: RowId::from_bits(3) };
        let in_map = |bits| InMap { map, id: CauseId::from_bits(bits) };
        let said = |text: &str| Cause { text: text.into(), ..Cause::default() };
        let edits = [
            Edit::add(map, GapMap { title: "Late call-backs".into(), ..GapMap::default() }),
            Edit::add(ClientId::from_bits(2), Client { name: "Dana Calloway".into(), ..Client::default() }),
            Edit::add(row, Row::new(LevelName::Business, Default::default())),
            Edit::set(CellRef { row, side: Side::Should }, Cell { text: "Call back today".into(), ..Cell::default() }),
            Edit::add(PersonId::from_bits(8), Person::called("Kit Marlow")),
            Edit::add(
                in_map(4),
                Cause {
                    provenance: Some(Provenance {
                        person: Some(PersonId::from_bits(8)),
                        ..Provenance::of(ProvenanceKind::Client)
                    }),
                    ..said("Calling counts as idle")
                },
            ),
            Edit::add(in_map(5), said("Nobody calls")),
            Edit::add(in_map(6), said("Something else")),
            Edit::add(in_map(7), said("A call too many")),
            Edit::Trash(Item::Cause(in_map(7))),
        ];
        let book = Workbook::new(WorkbookId::LOWEST, WorkbookInfo::default(), tick);
        let book = edits.iter().fold(book, |book, edit| book.apply(edit, tick).unwrap());
        let finder = Finder::of(&book);
        let found = |query: &str, most| {
            let query = Query::of(query);
            let (ranks, count) = finder.find(&query, most);
            let names = ranks.map(|rank| rank.into_iter().map(|it| book.name_at(&it.key())).collect::<Vec<_>>());
            (names.concat(), count)
        };
        let all = ["Call back today", "Calling counts as idle", "Late call-backs", "Dana Calloway", "Nobody calls"];
        assert_eq!(found("call", 50), (all.map(String::from).to_vec(), 5));
        assert_eq!(found("call", 1).0, ["Call back today", "Late call-backs"]);
        assert_eq!(found("call idle", 50), (vec!["Calling counts as idle".to_string()], 1));
        assert_eq!(found("marlow", 50), (vec!["Calling counts as idle".to_string()], 1));
        assert_eq!(found("many", 50), (Vec::new(), 0));
        assert_eq!(found("", 50).1, 6);
    }

    #[test]
    fn what_was_written_anywhere_about_something_is_found_with_the_words_around_it() {
        let tick = Tick { now: 1, replica: ReplicaId::LOWEST };
        let (map, client) = (MapId::from_bits(1), ClientId::from_bits(2));
        let row = InMap { map, id: RowId::from_bits(3) };
        let of = crate::model::OfClient { client, id: crate::model::StandingId::LOWEST };
        let cell = Cell { text: "Calls".into(), skipped_because: "the Crêperie is closed".into(), ..Cell::default() };
        let shown = crate::model::ClientStanding { note: "Sent an espresso".into(), ..Default::default() };
        let edits = [
            Edit::add(map, GapMap { title: "Late".into(), notes: "Ask the gärtner".into(), ..GapMap::default() }),
            Edit::add(
                client,
                Client { name: "Dana".into(), notes: "x ".repeat(40) + "zebra crossing", ..Client::default() },
            ),
            Edit::add(of, shown),
            Edit::add(row, Row::new(LevelName::Business, Default::default())),
            Edit::set(CellRef { row, side: Side::Should }, cell),
        ];
        let book = Workbook::new(WorkbookId::LOWEST, WorkbookInfo::default(), tick);
        let book = edits.iter().fold(book, |book, edit| book.apply(edit, tick).unwrap());
        let finder = Finder::of(&book);
        for (text, item, context) in [
            ("gartner", Item::Map(map), Some("Ask the gärtner")),
            ("creperie", Item::Row(row), Some("the Crêperie is closed")),
            ("ESPRESSO", Item::Client(client), Some("Sent an espresso")),
            ("zebra", Item::Client(client), Some("…x x x x x x x x x x x x zebra crossing")),
            ("dana", Item::Client(client), None),
        ] {
            let query = Query::of(text);
            let (ranks, count) = finder.find(&query, 9);
            assert_eq!((count, ranks.concat().first().map(|found| found.item)), (1, Some(item)), "{text}");
            assert_eq!(book.context(item, &query).as_deref(), context, "{text}");
        }
    }
}
