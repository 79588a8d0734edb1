//! Finding by words all that was written in a workbook, and what comes along.

mod finder;
mod marks;
mod written;

use super::Key;
use super::fold::folded;
use super::word::Word as _;

pub use finder::{Finder, Found, Known};
pub use written::Hit;

/// What is looked for: words, each of which must stand somewhere, in any order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    whole: String,
    words: Vec<String>,
}

/// How many ranks there are.
pub const RANKS: usize = 4;

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

    /// How well a text fits of which the first part is its name: 0 if that begins with
    /// the whole query, 1 if it begins with a word of it, 2 if it has all words, 3 if
    /// the text has them, none if not.
    pub fn rank(&self, text: &str) -> Option<usize> {
        self.rank_folded(&folded(text))
    }

    fn rank_folded(&self, text: &str) -> Option<usize> {
        if !self.words.iter().all(|word| text.contains(word.as_str())) {
            return None;
        }
        let name = text.split(PARTED).next().unwrap_or_default();
        let begins = self.words.iter().any(|word| name.starts_with(word.as_str()));
        let named = || self.words.iter().all(|word| name.contains(word.as_str()));
        Some(match () {
            () if name.starts_with(&self.whole) => 0,
            () if begins => 1,
            () if named() => 2,
            () => 3,
        })
    }

    /// Whether nothing fits this one that didn't fit an earlier one.
    fn narrows(&self, earlier: &Query) -> bool {
        earlier.words.iter().all(|word| self.words.iter().any(|now| now.contains(word.as_str())))
    }
}

/// What stands between the parts of a text that is searched. Nobody writes it.
const PARTED: char = '\u{1}';

crate::words! {
    /// What is shown together of all that was found, in the order in which it is
    /// where one fits as well as the other.
    pub enum Group {
        /// Maps.
        Maps = "maps",
        /// Needs, with their SHOULD and IS.
        Needs = "needs",
        /// Causes.
        Causes = "causes",
        /// Solutions.
        Solutions = "solutions",
        /// Clients, with how the relationship stood.
        Clients = "clients",
        /// People who are named somewhere.
        People = "people",
        /// Meetings, with what was planned and written down.
        Meetings = "meetings",
        /// Promises.
        Promises = "promises",
        /// Questions, one's own and those of the bank.
        Questions = "questions",
        /// Sets of questions.
        Sets = "sets",
        /// Points in the history of maps.
        Points = "points",
        /// What colleagues wrote down who only watched.
        Observations = "observations",
        /// Rounds of self-checks.
        Rounds = "rounds",
        /// What is to be done by a day.
        Actions = "actions",
        /// What was seen of a change.
        Changes = "changes",
        /// Scenarios of one's own, with what there is to uncover.
        Scenarios = "scenarios",
        /// What one asked in rehearsals.
        Rehearsals = "rehearsals",
        /// Practice sessions, with who takes part and what stands on the board.
        Rooms = "rooms",
    }
}

impl Group {
    /// Where that which stands at a key is shown; none for what is found as a part of
    /// something else, or not at all.
    pub fn of(key: &Key) -> Option<Group> {
        match key {
            Key::Map(_) => Some(Group::Maps),
            Key::Row(_) => Some(Group::Needs),
            Key::Cause(_) => Some(Group::Causes),
            Key::Solution(_) => Some(Group::Solutions),
            Key::Client(_) => Some(Group::Clients),
            Key::Person(_) => Some(Group::People),
            // A favourite stands for its question of the bank.
            Key::Question(_) | Key::Favourite(_) => Some(Group::Questions),
            Key::Point(_) => Some(Group::Points),
            Key::Meeting(_) => Some(Group::Meetings),
            Key::Promise(_) => Some(Group::Promises),
            Key::QuestionSet(_) => Some(Group::Sets),
            Key::Observation(_) => Some(Group::Observations),
            Key::Round(_) => Some(Group::Rounds),
            Key::Action(_) => Some(Group::Actions),
            Key::Change(_) => Some(Group::Changes),
            Key::Scenario(_) => Some(Group::Scenarios),
            Key::Rehearsal(_) => Some(Group::Rehearsals),
            Key::Room(_) => Some(Group::Rooms),
            Key::Standing(_)
            | Key::Cell(_)
            | Key::Factor(_)
            | Key::Dismissal(_)
            | Key::Planned(_)
            | Key::Line(_)
            | Key::Beginning(_)
            | Key::Introduction
            | Key::Quote(_)
            | Key::Fact(_)
            | Key::Turn(_)
            | Key::Answers(_)
            | Key::Gathered(_)
            | Key::Participant(_)
            | Key::Rotation(_)
            | Key::Part(_)
            | Key::BoardLine(_)
            | Key::Info
            | Key::Other(_) => None,
        }
    }

    /// As what a unit is found: itself, or the nearest that it is a part of.
    fn home(key: &Key) -> Option<Key> {
        if Group::of(key).is_some() {
            return Some(key.clone());
        }
        key.wholes().find(|whole| Group::of(whole).is_some())
    }

    /// Its place among all groups.
    fn place(self) -> usize {
        Group::ALL.iter().position(|group| *group == self).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{
        BankId, Cause, CauseId, Cell, CellRef, Client, ClientId, Edit, GapMap, Id, InMap, Item, LevelName, MapId,
        Person, PersonId, Provenance, ProvenanceKind, ReplicaId, Row, RowId, Side, Tick, Workbook, WorkbookId,
        WorkbookInfo,
    };

    fn check(query: &str, text: &str, expect: Option<usize>) {
        assert_eq!(Query::of(query).rank(text), expect, "{query} in {text}");
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
        check("centre list", "Complaints at the call centre\u{1}There is no list", Some(3));
        check("list", "Complaints at the call centre\u{1}List of calls", Some(3));
        check("call center", "Complaints at the call centre", None);
        check("büro", "Anfragen im BÜRO", Some(2));
        check("ÉCO", "École", Some(0));
        check("ecole", "École", Some(0));
        check("strasse", "An der Straße", Some(2));
        check("Straße", "STRASSE 7", Some(0));
        check("lodz", "Łódź", Some(0));
    }

    const TICK: Tick = Tick { now: 1, replica: ReplicaId::LOWEST };

    fn book(edits: impl IntoIterator<Item = Edit>) -> Workbook {
        let book = Workbook::new(WorkbookId::LOWEST, WorkbookInfo::default(), TICK);
        edits.into_iter().fold(book, |book, edit| book.apply(&edit, TICK).unwrap())
    }

    /// What is found, by group, as it is called.
    fn found(finder: &mut Finder, query: &str, most: usize) -> Vec<(Group, Vec<String>, usize)> {
        let query = Query::of(query);
        let named = |finder: &Finder, at: &usize| finder.hit(*at, &query).unwrap().name;
        let groups = finder.find(&query, most).into_iter();
        groups
            .map(|found| (found.group, found.best.iter().map(|at| named(finder, at)).collect(), found.count))
            .collect()
    }

    fn example() -> Workbook {
        let map = MapId::from_bits(1);
        let row = InMap { map, id: RowId::from_bits(3) };
        let in_map = |bits| InMap { map, id: CauseId::from_bits(bits) };
        let said = |text: &str| Cause { text: text.into(), ..Cause::default() };
        let kit = Provenance { person: Some(PersonId::from_bits(8)), ..Provenance::of(ProvenanceKind::Client) };
        book([
            Edit::add(map, GapMap { title: "Late call-backs".into(), ..GapMap::default() }),
            Edit::add(ClientId::from_bits(2), Client { name: "Dana Calloway".into(), ..Client::default() }),
            Edit::add(row, Row::new(LevelName::Business, Default::default())),
            Edit::set(CellRef { row, side: Side::Should }, Cell { text: "Call back today".into(), ..Cell::default() }),
            Edit::add(PersonId::from_bits(8), Person::called("Kit Marlow")),
            Edit::add(PersonId::from_bits(9), Person::called("Marla, whom nobody names")),
            Edit::add(in_map(4), Cause { provenance: Some(kit), ..said("Calling counts as idle") }),
            Edit::add(in_map(5), said("Nobody calls")),
            Edit::add(in_map(6), said("Something else")),
            Edit::add(in_map(7), said("A call too many")),
            Edit::Trash(Item::Cause(in_map(7))),
        ])
    }

    #[test]
    fn what_is_found_stands_by_group_and_rank_and_is_counted() {
        let mut finder = Finder::of(&example());
        let mut check = |query: &str, most, expect: &[(Group, &[&str], usize)]| {
            let expect: Vec<_> = expect
                .iter()
                .map(|(group, names, count)| (*group, names.iter().map(|name| name.to_string()).collect(), *count))
                .collect();
            assert_eq!(found(&mut finder, query, most), expect, "{query}");
        };
        let calls: &[(Group, &[&str], usize)] = &[
            (Group::Needs, &["Call back today"], 1),
            (Group::Causes, &["Calling counts as idle", "Nobody calls"], 2),
            (Group::Maps, &["Late call-backs"], 1),
            (Group::Clients, &["Dana Calloway"], 1),
        ];
        check("call", 50, calls);
        check("call", 1, &[calls[0], (Group::Causes, &["Calling counts as idle"], 2), calls[2], calls[3]]);
        // What was found before is no way to find less.
        check("call idle", 50, &[(Group::Causes, &["Calling counts as idle"], 1)]);
        check("call", 50, calls);
        check("many", 50, &[]);
        let kit: &[(Group, &[&str], usize)] =
            &[(Group::People, &["Kit Marlow"], 1), (Group::Causes, &["Calling counts as idle"], 1)];
        check("marl", 50, &[(Group::People, &["Kit Marlow"], 1), kit[1]]);
        check("idle kit", 50, &[kit[1]]);
        check("", 50, &[(Group::Maps, &["Late call-backs"], 1)]);
    }

    #[test]
    fn the_index_follows_the_workbook_and_reads_only_what_changed() {
        let before = example();
        let mut finder = Finder::of(&before);
        finder.follow(&before);
        assert!(!finder.go_on());
        let map = MapId::from_bits(1);
        let row = InMap { map, id: RowId::from_bits(3) };
        let is = Cell { text: "Three days late".into(), ..Cell::default() };
        let after = before.apply(&Edit::set(CellRef { row, side: Side::Is }, is), TICK).unwrap();
        finder.follow(&after);
        // Found as it was until it is read again.
        assert_eq!(found(&mut finder, "call back", 9).len(), 2);
        assert_eq!(found(&mut finder, "three days", 9), []);
        assert!(finder.go_on());
        assert!(!finder.go_on());
        assert_eq!(found(&mut finder, "three days", 9), [(Group::Needs, vec!["Call back today".to_string()], 1)]);
        // A name stands wherever it is referred to.
        let renamed = Edit::set(PersonId::from_bits(8), Person::called("Robin Marlow"));
        let gone = Edit::Trash(Item::Row(row));
        let after = after.apply(&renamed, TICK).unwrap().apply(&gone, TICK).unwrap();
        finder.follow(&after);
        while finder.go_on() {}
        assert_eq!(found(&mut finder, "three days", 9), []);
        for query in ["", "call", "robin", "kit"] {
            assert_eq!(found(&mut finder, query, 9), found(&mut Finder::of(&after), query, 9), "{query}");
        }
        assert_eq!(found(&mut finder, "robin idle", 9).len(), 1);
    }

    #[test]
    fn what_comes_along_is_found_beside_what_was_written() {
        let key = Key::Favourite(BankId::new("where-today").unwrap());
        let known = Known { key: key.clone(), texts: vec!["Where does it stand?", "Early", "A figure"] };
        let mut finder = Finder::with(vec![known]);
        finder.follow(&example());
        while finder.go_on() {}
        let query = Query::of("stand early");
        let all = finder.find(&query, 9);
        assert_eq!(all.iter().map(|found| (found.group, found.count)).collect::<Vec<_>>(), [(Group::Questions, 1)]);
        let hit = finder.hit(all[0].best[0], &query).unwrap();
        assert_eq!((hit.key, hit.name.as_str(), hit.context.as_str()), (key, "Where does it stand?", "Early"));
    }

    #[test]
    fn what_was_written_anywhere_about_something_is_found_with_the_words_around_it() {
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
            Edit::set(CellRef { row, side: Side::Is }, Cell { text: "Late again".into(), ..Cell::default() }),
        ];
        let mut finder = Finder::of(&book(edits));
        let cell = |side| Key::Cell(CellRef { row, side });
        for (text, key, part, context) in [
            ("gartner", Key::Map(map), Key::Map(map), "Ask the gärtner"),
            ("creperie", Key::Row(row), cell(Side::Should), "the Crêperie is closed"),
            ("late again", Key::Row(row), cell(Side::Is), "Late again"),
            ("calls", Key::Row(row), cell(Side::Should), ""),
            ("ESPRESSO", Key::Client(client), Key::Standing(of), "Sent an espresso"),
            ("zebra", Key::Client(client), Key::Client(client), "…x x x x x x x x x x x x zebra crossing"),
            ("dana", Key::Client(client), Key::Client(client), ""),
        ] {
            let query = Query::of(text);
            let found = finder.find(&query, 9);
            assert_eq!(found.iter().map(|found| found.count).sum::<usize>(), 1, "{text}");
            let hit = finder.hit(found[0].best[0], &query).unwrap();
            assert_eq!((hit.key, hit.part, hit.context.as_str()), (key, part, context), "{text}");
        }
    }

    #[test]
    fn someone_is_shown_where_they_are_named() {
        let query = Query::of("kit");
        let mut finder = Finder::of(&example());
        let found = finder.find(&query, 9);
        let hit = finder.hit(found[0].best[0], &query).unwrap();
        let cause = Key::Cause(InMap { map: MapId::from_bits(1), id: CauseId::from_bits(4) });
        assert_eq!((hit.part, hit.text.as_str()), (cause, "Kit Marlow"));
        assert_eq!(hit.context, "Calling counts as idle");
    }
}
