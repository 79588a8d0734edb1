//! People, who are referred to by id.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Edit, Item, Key, Open, PersonId, Visibility, Workbook};

/// Someone named in the workbook: agreed with, source, owner, observer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Person {
    /// The name as typed.
    pub name: String,
    /// What stands for the name where it should not be read.
    pub initials: String,
    /// Whether a client may see the name. Private unless chosen.
    pub visibility: Open<Visibility>,
}

impl Default for Person {
    fn default() -> Self {
        Person { name: String::new(), initials: String::new(), visibility: Visibility::Private.into() }
    }
}

impl Person {
    /// Someone of that name, with the initials of it.
    pub fn called(name: &str) -> Person {
        let initials = name.split_whitespace().filter_map(|part| part.chars().next());
        let initials = initials.flat_map(char::to_uppercase).collect();
        Person { name: name.to_string(), initials, ..Person::default() }
    }

    /// Another name, with the initials of that; who may read it stays.
    pub fn rename(&mut self, name: &str) {
        let visibility = self.visibility.clone();
        *self = Person { visibility, ..Person::called(name) };
    }
}

impl Workbook {
    /// Everyone to whom something refers that is there, by name, and how many places do.
    pub fn people_named(&self) -> Vec<(PersonId, usize)> {
        let mut times: BTreeMap<PersonId, usize> = BTreeMap::new();
        let live = self.units().filter(|(key, _)| self.is_live(key));
        for link in live.filter_map(|(key, _)| Some(self.body(key)?.links(key))).flatten() {
            if let Key::Person(id) = link {
                *times.entry(id).or_default() += 1;
            }
        }
        self.people().into_iter().filter_map(|(id, _)| Some((id, *times.get(&id)?))).collect()
    }

    /// The names of the people whom a unit refers to: agreed with, source, owner.
    pub(super) fn names_in(&self, key: &Key) -> Vec<&str> {
        let links = self.body(key).map(|body| body.links(key)).unwrap_or_default();
        let person = |link: Key| if let Key::Person(id) = link { self.get::<Person>(id) } else { None };
        links.into_iter().filter_map(person).map(|person| person.name.as_str()).collect()
    }

    /// Whom a name stands for while it is being typed, and the edits that make it
    /// so: somebody of that name or, where there is nobody yet, the one who was
    /// `begun` with the first letters of it, or somebody new. Who was begun and
    /// turns out to be somebody else is removed again. No name stands for nobody.
    pub fn person_called(&self, name: &str, begun: Option<PersonId>, fresh: PersonId) -> (Option<PersonId>, Vec<Edit>) {
        let name = name.trim();
        let begun = begun.filter(|id| self.get::<Person>(*id).is_some());
        let is_called = |person: &Person| person.name.trim().to_lowercase() == name.to_lowercase();
        let other = self.people().into_iter().find(|(id, person)| Some(*id) != begun && is_called(person));
        let other = other.map(|(id, _)| id).filter(|_| !name.is_empty());
        match begun {
            Some(id) if name.is_empty() || other.is_some() => (other, vec![Edit::Trash(Item::Person(id))]),
            Some(id) => (Some(id), vec![Edit::set(id, Person::called(name))]),
            None if name.is_empty() || other.is_some() => (other, Vec::new()),
            None => (Some(fresh), vec![Edit::add(fresh, Person::called(name))]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{
        Agreed, GapMap, Id, InMap, LevelName, MapId, OrderKey, ReplicaId, Row, RowId, Tick, WorkbookId, WorkbookInfo,
    };

    fn at(now: u64) -> Tick {
        Tick { now, replica: ReplicaId::LOWEST }
    }

    /// Types the beginnings of a name one after the other, as a field would.
    fn typed(mut workbook: Workbook, beginnings: &[&str]) -> (Workbook, Option<PersonId>) {
        let (mut begun, mut person) = (None, None);
        let first = 100 * workbook.units().count() as u128;
        for (step, name) in (first..).zip(beginnings) {
            let fresh = PersonId::from_bits(step);
            let (called, edits) = workbook.person_called(name, begun, fresh);
            if called == Some(fresh) {
                begun = called;
            }
            person = called;
            workbook = workbook.apply(&Edit::Many(edits), at(step as u64)).unwrap();
        }
        (workbook, person)
    }

    fn names(workbook: &Workbook) -> Vec<String> {
        workbook.people().into_iter().map(|(_, person)| person.name.clone()).collect()
    }

    #[test]
    fn a_name_typed_letter_by_letter_makes_one_person() {
        let empty = Workbook::new(WorkbookId::LOWEST, WorkbookInfo::default(), at(0));
        let (workbook, dana) = typed(empty, &["D", "Da", "Dana", "Dana O", "Dana Otis "]);
        assert_eq!(names(&workbook), ["Dana Otis"]);
        assert_eq!(workbook.get::<Person>(dana.unwrap()).unwrap().initials, "DO");
        let (workbook, same) = typed(workbook, &["d", "dan", "dana otis"]);
        assert_eq!((names(&workbook), same), (vec!["Dana Otis".to_string()], dana));
        let (workbook, longer) = typed(workbook, &["Dana", "Dana Otis", "Dana Otis-Ray"]);
        assert_eq!(names(&workbook), ["Dana Otis", "Dana Otis-Ray"]);
        assert_ne!(longer, dana);
        let (workbook, nobody) = typed(workbook, &["K", "Ki", " "]);
        assert_eq!((names(&workbook).len(), nobody), (2, None));
    }

    #[test]
    fn whoever_is_named_stands_in_the_list_with_how_often() {
        let (map, dana, kit) = (MapId::from_bits(1), PersonId::from_bits(1), PersonId::from_bits(2));
        let need = |bits, with| {
            let mut row = Row::new(LevelName::Business, OrderKey::default());
            row.agreed = Some(Agreed { with: Some(with), on: None });
            Edit::add(InMap { map, id: RowId::from_bits(bits) }, row)
        };
        let edits = [
            Edit::add(dana, Person::called("Dana")),
            Edit::add(kit, Person::called("Kit")),
            Edit::add(PersonId::from_bits(3), Person::called("Nobody names me")),
            Edit::add(map, GapMap::default()),
            need(1, dana),
            need(2, dana),
            need(3, kit),
        ];
        let empty = Workbook::new(WorkbookId::LOWEST, WorkbookInfo::default(), at(0));
        let workbook = empty.apply(&Edit::Many(edits.into()), at(1)).unwrap();
        assert_eq!(workbook.people_named(), [(dana, 2), (kit, 1)]);
        let third = Item::Row(InMap { map, id: RowId::from_bits(3) });
        let without = workbook.apply(&Edit::Trash(third), at(2)).unwrap();
        assert_eq!(without.people_named(), [(dana, 2)]);
        let without = workbook.apply(&Edit::Trash(Item::Map(map)), at(2)).unwrap();
        assert_eq!(without.people_named(), []);
    }

    #[test]
    fn a_new_name_releases_nothing_and_takes_nothing_back() {
        for visibility in [Visibility::Private, Visibility::Shareable] {
            let mut person = Person { visibility: visibility.into(), ..Person::called("Dana") };
            person.rename("Kit Marlow");
            assert_eq!((person.name.as_str(), person.initials.as_str()), ("Kit Marlow", "KM"));
            assert_eq!(person.visibility, visibility);
        }
    }
}
