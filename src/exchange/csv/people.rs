//! The people who are named in a table.

use super::column::Column;
use super::error::TableError;
use super::line::Line;
use crate::model::{Edit, Id, Person, PersonId, Supply, Visibility, Workbook};

/// Those who are there already, and those who come with the table.
pub(super) struct People {
    known: Vec<(PersonId, String)>,
    /// What puts in those who are new.
    pub new: Vec<Edit>,
}

impl People {
    /// Those of a workbook.
    pub fn of(workbook: &Workbook) -> People {
        let known = workbook.people().into_iter().map(|(id, person)| (id, person.name.clone())).collect();
        People { known, new: Vec::new() }
    }

    /// Takes in somebody with a line of their own, unless somebody is called the same.
    pub fn take_in(&mut self, line: &mut Line, ids: Supply) -> Result<(), TableError> {
        let (name, initials) = (line.text(Column::Text), line.owned(Column::Initials));
        let visibility = line.word(Column::Seen).unwrap_or(Visibility::Private.into());
        if name.trim().is_empty() || self.known.iter().any(|(_, known)| known == name) {
            return Ok(());
        }
        self.add(Person { name: name.to_string(), initials, visibility }, ids).map(drop)
    }

    /// Whom a name stands for: nobody, somebody who is called just so, or nearly
    /// so, or somebody new.
    pub fn called(&mut self, name: &str, ids: Supply) -> Result<Option<PersonId>, TableError> {
        if name.trim().is_empty() {
            return Ok(None);
        }
        let nearly = |known: &str| known.trim().to_lowercase() == name.trim().to_lowercase();
        let found = self.known.iter().find(|(_, known)| known == name);
        let found = found.or_else(|| self.known.iter().find(|(_, known)| nearly(known)));
        match found {
            Some((id, _)) => Ok(Some(*id)),
            None => self.add(Person::called(name.trim()), ids).map(Some),
        }
    }

    fn add(&mut self, person: Person, ids: Supply) -> Result<PersonId, TableError> {
        let id = PersonId::from_bits(ids().ok_or(TableError::NoIds)?);
        self.known.push((id, person.name.clone()));
        self.new.push(Edit::add(id, person));
        Ok(id)
    }
}
