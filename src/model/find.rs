//! Finding clients, maps, needs, causes and solutions by their words.

use super::{Cell, CellRef, Client, Item, Key, LevelName, MapId, Side, Workbook};

/// What is looked for: words, each of which must stand somewhere, in any order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Query {
    whole: String,
    words: Vec<String>,
}

impl Query {
    /// The query in a text; capitals don't count.
    pub fn of(text: &str) -> Query {
        let whole = text.trim().to_lowercase();
        Query { words: whole.split_whitespace().map(str::to_string).collect(), whole }
    }

    /// Whether nothing is asked for yet.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// How well a text in small letters fits: 0 if it begins with the whole query,
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
    /// In small letters, its name first.
    text: String,
}

impl Finder {
    /// Reads a workbook: its maps, its clients, its own questions, then what is on each map, each with
    /// the names of the people whom it refers to.
    pub fn of(workbook: &Workbook) -> Finder {
        let mut entries = Vec::new();
        let mut note = |item: Item, map: Option<MapId>, texts: &[&str]| {
            let mut text = String::new();
            for part in texts.iter().map(|part| part.trim()).filter(|part| !part.is_empty()) {
                if !text.is_empty() {
                    text.push('\n');
                }
                text.push_str(&part.to_lowercase());
            }
            entries.push(Findable { item, map, text });
        };
        let maps = workbook.maps();
        let named = |keys: &[Key]| keys.iter().flat_map(|key| workbook.names_in(key)).collect::<Vec<_>>().join("\n");
        for (id, map) in &maps {
            let client = map.client.and_then(|client| workbook.get::<Client>(client));
            let client = client.map_or("", |client| &client.name);
            note(Item::Map(*id), None, &[&map.title, client, &named(&[Key::Map(*id)])]);
        }
        for (id, client) in workbook.clients() {
            note(Item::Client(id), None, &[&client.name, &client.unit, &client.role]);
        }
        for (id, question) in workbook.own_questions() {
            note(Item::Question(id), None, &[&question.text, &question.when_to_use, &question.listen_for]);
        }
        for (map, _) in maps {
            for level in [LevelName::Business, LevelName::Performance] {
                for (id, row) in workbook.rows(map, level) {
                    let sides = [Side::Should, Side::Is].map(|side| CellRef { row: id, side });
                    let [should, is] = sides.map(|cell| workbook.get::<Cell>(cell).map_or("", |cell| &cell.text));
                    let group = row.performance().map_or("", |performance| &performance.performer_group);
                    let people = named(&[Key::Row(id), Key::Cell(sides[0]), Key::Cell(sides[1])]);
                    note(Item::Row(id), Some(map), &[&row.measure.name, should, group, is, &people]);
                }
            }
            for (id, cause) in workbook.causes(map) {
                note(Item::Cause(id), Some(map), &[&cause.text, &cause.evidence, &named(&[Key::Cause(id)])]);
            }
            for (id, solution) in workbook.solutions(map) {
                note(Item::Solution(id), Some(map), &[&solution.text, &named(&[Key::Solution(id)])]);
            }
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
        Cause, CauseId, ClientId, Edit, GapMap, Id, InMap, Person, PersonId, Provenance, ProvenanceKind, ReplicaId,
        Row, RowId, Tick, WorkbookId, WorkbookInfo,
    };

    fn check(query: &str, text: &str, expect: Option<usize>) {
        assert_eq!(Query::of(query).rank(&text.to_lowercase()), expect, "{query} in {text}");
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
}
