//! Edits: every way in which a workbook changes, as values.

use std::fmt;

use super::name::name_of;
use super::{
    Body, Content, InMap, Item, ItemKind, Key, Level, Record, Row, Stamp, State, Tick, Unit, Version, Workbook,
};

/// A record and where it goes; made only by [`Edit::add`] and [`Edit::set`], so
/// that key and body are always of one kind.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    key: Key,
    body: Body,
}

/// A change to a workbook. New ids come with it.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// Puts in something new.
    Add(Entry),
    /// Gives a record a new value. Something removed can still be written to,
    /// so that a sentence typed there isn't lost.
    Set(Entry),
    /// Removes something; it can be restored for 30 days.
    Trash(Item),
    /// Brings back something removed.
    Restore(Item),
    /// Settles a unit that was edited in two places: this version counts.
    Choose(Key, Stamp),
    /// Several edits as one step; either all happen or none.
    Many(Vec<Edit>),
    /// The same, where the first puts something at another place and the others
    /// make room for it.
    Move(Vec<Edit>),
    /// Makes the content the same as that of another workbook, or of an earlier
    /// state of this one.
    BecomeLike(Box<Workbook>),
}

/// Why an edit can't be made. Nothing has changed then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EditError {
    /// There is no such thing (any more).
    Missing(ItemKind),
    /// An id that is new by its word is in use.
    InUse(ItemKind),
    /// It would point to something that was never there.
    Dangling(ItemKind),
    /// A performance row serves business rows only.
    ServesNoBusinessRow,
    /// A row stays on its level; a workbook stays of its kind; a point holds what it held.
    Fixed(ItemKind),
    /// There is no such version to choose.
    NoSuchVersion,
}

impl fmt::Display for EditError {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        match self {
            EditError::Missing(kind) => write!(formatter, "there is no such {kind:?}"),
            EditError::InUse(kind) => write!(formatter, "that {kind:?} id is in use"),
            EditError::Dangling(kind) => write!(formatter, "a link to a {kind:?} that was never there"),
            EditError::ServesNoBusinessRow => write!(formatter, "a performance row serves business rows only"),
            EditError::Fixed(kind) => write!(formatter, "the level or kind of a {kind:?} is fixed"),
            EditError::NoSuchVersion => write!(formatter, "there is no such version"),
        }
    }
}

impl std::error::Error for EditError {}

/// What an edit does, for labels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Put in.
    Added,
    /// Changed.
    Changed,
    /// Put at another place.
    Moved,
    /// Removed.
    Removed,
    /// Brought back.
    Restored,
    /// One of several versions chosen.
    Chosen,
    /// All replaced.
    Replaced,
    /// Put aside, out of the list.
    Archived,
    /// Taken back into the list.
    TakenOut,
    /// A check put aside, with the reason.
    Dismissed,
    /// A check that was put aside shown again.
    BroughtBack,
}

/// What an edit did to what: the words are the interface's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// What was done.
    pub action: Action,
    /// To what kind of thing.
    pub kind: ItemKind,
    /// What the thing is called, as far as it has a name.
    pub name: String,
    /// To how many more of that kind the same was done; none where something else was done as well.
    pub more: usize,
}

impl Edit {
    /// Puts in a new record.
    pub fn add<R: Record>(id: R::Id, record: R) -> Edit {
        Edit::Add(Entry { key: R::key(id), body: record.into_body() })
    }

    /// Gives a record a new value.
    pub fn set<R: Record>(id: R::Id, record: R) -> Edit {
        Edit::Set(Entry { key: R::key(id), body: record.into_body() })
    }

    /// What it does, told by the state before it.
    pub fn label(&self, before: &Workbook) -> Label {
        let (action, key) = match self {
            Edit::Add(entry) => (Action::Added, Some(entry.key.clone())),
            Edit::Set(entry) => {
                let archived = match &entry.body {
                    Body::Map(map) => map.archived,
                    Body::Client(client) => client.archived,
                    _ => false,
                };
                let action = match &entry.body {
                    Body::Dismissal(dismissal) if dismissal.of.is_some() => Action::Dismissed,
                    Body::Dismissal(_) => Action::BroughtBack,
                    _ => match (before.is_archived(&entry.key), archived) {
                        (false, true) => Action::Archived,
                        (true, false) => Action::TakenOut,
                        _ => Action::Changed,
                    },
                };
                (action, Some(entry.key.clone()))
            }
            Edit::Trash(item) => (Action::Removed, Some((*item).into())),
            Edit::Restore(item) => (Action::Restored, Some((*item).into())),
            Edit::Choose(key, _) => (Action::Chosen, Some(key.clone())),
            Edit::Many(edits) | Edit::Move(edits) => {
                let nothing =
                    || Label { action: Action::Changed, kind: ItemKind::Workbook, name: String::new(), more: 0 };
                let first = edits.first().map_or_else(nothing, |edit| edit.label(before));
                if matches!(self, Edit::Move(_)) {
                    return Label { action: Action::Moved, ..first };
                }
                let same = edits.iter().map(|edit| edit.label(before)).all(|other| {
                    (other.action, other.kind) == (first.action, first.kind) && first.kind != ItemKind::Workbook
                });
                return Label { more: if same { edits.len().saturating_sub(1) } else { 0 }, ..first };
            }
            Edit::BecomeLike(_) => (Action::Replaced, Some(Key::Info)),
        };
        let key = key.unwrap_or(Key::Info);
        let is_template = match self {
            Edit::Add(Entry { body: Body::Map(map), .. }) => map.template,
            _ => before.is_template(&key),
        };
        let kind = if is_template { ItemKind::Template } else { key.kind() };
        let name = match self {
            Edit::Add(entry) => name_of(&entry.body),
            _ => before.name_at(&key),
        };
        Label { action, kind, name, more: 0 }
    }
}

impl Workbook {
    /// The workbook after an edit, or why it can't be made.
    pub fn apply(&self, edit: &Edit, tick: Tick) -> Result<Workbook, EditError> {
        let mut after = self.clone();
        after.take(edit, tick)?;
        Ok(after)
    }

    fn take(&mut self, edit: &Edit, tick: Tick) -> Result<(), EditError> {
        match edit {
            Edit::Add(entry) => self.add(entry, tick),
            Edit::Set(entry) => self.set(entry, tick),
            Edit::Trash(item) => self.trash((*item).into(), tick),
            Edit::Restore(item) => self.restore((*item).into(), tick),
            Edit::Choose(key, stamp) => self.choose(key, *stamp, tick),
            Edit::Many(edits) | Edit::Move(edits) => edits.iter().try_for_each(|edit| self.take(edit, tick)),
            Edit::BecomeLike(other) => {
                self.become_like(other, tick);
                Ok(())
            }
        }
    }

    fn add(&mut self, entry: &Entry, tick: Tick) -> Result<(), EditError> {
        if self.knows(&entry.key) {
            return Err(EditError::InUse(entry.key.kind()));
        }
        self.check(entry)?;
        self.write(entry.key.clone(), entry.body.clone(), tick);
        Ok(())
    }

    fn set(&mut self, entry: &Entry, tick: Tick) -> Result<(), EditError> {
        // Cells, factors and dismissals are there with their row or map, written to or not,
        // and so is what one thinks of the questions that come along, how far one is in the guide, and
        // what one or several people answer in a round.
        let implied = matches!(
            entry.key,
            Key::Cell(_)
                | Key::Factor(_)
                | Key::Dismissal(_)
                | Key::Favourite(_)
                | Key::Beginning(_)
                | Key::Introduction
                | Key::Answers(_)
                | Key::Gathered(_)
                | Key::Info
        );
        let gone = |key: &Key| self.knows(key) && self.body(key).is_none();
        match self.body(&entry.key) {
            None if !implied || entry.key.parent().as_ref().is_some_and(gone) => {
                return Err(EditError::Missing(entry.key.kind()));
            }
            Some(body) if *body == entry.body => return Ok(()),
            Some(Body::Other(_)) => return Err(EditError::Missing(entry.key.kind())),
            Some(before) => check_fixed(before, &entry.body)?,
            None => {}
        }
        self.check(entry)?;
        self.write(entry.key.clone(), entry.body.clone(), tick);
        Ok(())
    }

    /// Whether all that a record points to is, or once was, there.
    fn check(&self, entry: &Entry) -> Result<(), EditError> {
        for link in entry.body.links(&entry.key) {
            if !self.knows(&link) {
                return Err(EditError::Dangling(link.kind()));
            }
        }
        let (Body::Row(row), Key::Row(InMap { map, .. })) = (&entry.body, &entry.key) else { return Ok(()) };
        let is_performance = |id| {
            let key = Key::Row(InMap { map: *map, id });
            matches!(self.body(&key), Some(Body::Row(Row { level: Level::Performance(_), .. })))
        };
        match row.performance() {
            Some(performance) if performance.serves.iter().copied().any(is_performance) => {
                Err(EditError::ServesNoBusinessRow)
            }
            _ => Ok(()),
        }
    }

    fn trash(&mut self, key: Key, tick: Tick) -> Result<(), EditError> {
        match self.state(&key)? {
            State::Live(content) => self.put(key, State::Trashed(content, tick.now), tick),
            State::Trashed(..) => {}
            State::Erased => return Err(EditError::Missing(key.kind())),
        }
        Ok(())
    }

    fn restore(&mut self, key: Key, tick: Tick) -> Result<(), EditError> {
        match self.state(&key)? {
            State::Trashed(content, _) => {
                self.put(key.clone(), State::Live(content), tick);
                self.affirm_parts_of(&[key], tick);
            }
            State::Live(_) => {}
            State::Erased => return Err(EditError::Missing(key.kind())),
        }
        Ok(())
    }

    /// Gives everything that is a part of these a fresh stamp: a copy that has
    /// cleared them out meanwhile would otherwise count as the one that knows.
    fn affirm_parts_of(&mut self, restored: &[Key], tick: Tick) {
        let is_part =
            |key: &Key| std::iter::successors(key.parent(), Key::parent).any(|whole| restored.contains(&whole));
        let parts: Vec<(Key, Vec<Content>)> = self
            .units
            .iter()
            .filter(|(key, unit)| is_part(key) && unit.current().content.state != State::Erased)
            .map(|(key, unit)| (key.clone(), contents(unit)))
            .collect();
        for (key, contents) in parts {
            self.put_all(key, contents, tick);
        }
    }

    fn state(&self, key: &Key) -> Result<State, EditError> {
        let unit = self.units.get(key).ok_or(EditError::Missing(key.kind()))?;
        Ok(unit.current().content.state.clone())
    }

    fn choose(&mut self, key: &Key, stamp: Stamp, tick: Tick) -> Result<(), EditError> {
        let unit = self.units.get(key).ok_or(EditError::Missing(key.kind()))?;
        let chosen = unit.versions().find(|version| version.stamp == stamp).ok_or(EditError::NoSuchVersion)?;
        let content = chosen.content.clone();
        self.put_all(key.clone(), vec![content], tick);
        Ok(())
    }

    /// Replaces all versions of a unit, the first of the given contents on top.
    pub(super) fn put_all(&mut self, key: Key, contents: Vec<Content>, tick: Tick) {
        let versions: Vec<Version> =
            contents.into_iter().rev().map(|content| Version { stamp: self.seen.next(tick), content }).collect();
        if let Some(unit) = Unit::of(versions) {
            self.units.insert(key, unit.into());
        }
    }

    /// Gives every unit the content that it has in `other`, with fresh stamps
    /// where that is a change. What is not there becomes a tombstone. This
    /// workbook keeps its own id and kind.
    pub(super) fn become_like(&mut self, other: &Workbook, tick: Tick) {
        let kind = self.info().kind;
        // From now on all that `other` has seen counts as seen here. Where it says the same under a
        // stamp that is news, a fresh stamp tells that neither version was replaced by the other.
        let is_news = |unit: &Unit| unit.versions().any(|version| !self.seen.has(version.stamp));
        let mut changed: Vec<(Key, Vec<Content>)> = Vec::new();
        for item in self.units.diff(&other.units) {
            use imbl::ordmap::DiffItem::{Add, Remove, Update};
            let (key, had, wanted, news) = match item {
                Add(key, unit) => (key, Vec::new(), contents(unit), true),
                Update { old: (key, old), new: (_, new) } => (key, contents(old), contents(new), is_news(new)),
                Remove(key, unit) => (key, contents(unit), vec![Content::ERASED], false),
            };
            if news || had != wanted {
                changed.push((key.clone(), wanted));
            }
        }
        let comes_back = |(key, wanted): &&(Key, Vec<Content>)| {
            let now = self.units.get(key).map(|unit| &unit.current().content.state);
            let then = wanted.first().map(|content| &content.state);
            matches!((now, then), (Some(State::Trashed(..)), Some(State::Live(_))))
        };
        let restored: Vec<Key> = changed.iter().filter(comes_back).map(|(key, _)| key.clone()).collect();
        for (key, contents) in changed {
            self.put_all(key, contents, tick);
        }
        if !restored.is_empty() {
            self.affirm_parts_of(&restored, tick);
        }
        self.seen.absorb(&other.seen);
        let mut info = self.info();
        if info.kind != kind {
            info.kind = kind;
            self.write(Key::Info, info.into_body(), tick);
        }
    }
}

/// What all versions of a unit say, the current one first.
fn contents(unit: &Unit) -> Vec<Content> {
    unit.versions().map(|version| version.content.clone()).collect()
}

fn check_fixed(before: &Body, after: &Body) -> Result<(), EditError> {
    match (before, after) {
        (Body::Row(before), Body::Row(after)) if before.level.name() != after.level.name() => {
            Err(EditError::Fixed(ItemKind::Row))
        }
        (Body::Info(before), Body::Info(after)) if before.kind != after.kind => {
            Err(EditError::Fixed(ItemKind::Workbook))
        }
        (Body::Point(before), Body::Point(after)) if before.on != after.on || before.held != after.held => {
            Err(EditError::Fixed(ItemKind::Point))
        }
        _ => Ok(()),
    }
}
