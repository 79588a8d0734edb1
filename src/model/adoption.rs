//! How a new way of working is taken up, day by day: in one's own organisation, or at a client's.

use serde::{Deserialize, Serialize};

use super::{ChangeId, Client, ClientId, Course, Day, Due, Id, Key, Open, Record, Removed, Workbook};

crate::words! {
    /// How far a new way of working is taken up.
    pub enum Adoption {
        /// Hardly anybody has heard of it.
        Unheard = "unheard",
        /// People ask about it.
        Curious = "curious",
        /// A few have tried it.
        Tried = "tried",
        /// Some do it as a matter of course.
        Usual = "usual",
        /// It is how work is done.
        Ours = "ours",
    }
}

/// What was seen of a change on a day, and when to look again. All of it is private.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ChangeEntry {
    /// On which day.
    pub on: Day,
    /// The client with whom; without one it is about one's own organisation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client: Option<ClientId>,
    /// How far it is taken up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stands: Option<Open<Adoption>>,
    /// What was tried since the last time.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub tried: String,
    /// What is different because of it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub changed: String,
    /// What was learnt, and what to do otherwise.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub learnt: String,
    /// On which day to look again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub review: Option<Day>,
}

impl Workbook {
    /// What was written of the change at a client's or, without one, in one's own organisation,
    /// the earliest day first.
    pub fn changes(&self, whose: Option<ClientId>) -> Vec<(ChangeId, &ChangeEntry)> {
        let mut entries = self.all_changes();
        entries.retain(|(_, entry)| entry.client == whose);
        entries
    }

    /// How far a change was taken up over time; words that this version doesn't know have no place in it.
    pub fn course_of_change(&self, whose: Option<ClientId>, today: Day) -> Course<Adoption> {
        let known = |entry: &ChangeEntry| Some((entry.on, entry.stands.as_ref()?.known()?));
        Course::of(self.changes(whose).into_iter().filter_map(|(_, entry)| known(entry)), today)
    }

    /// The entry whose day of looking again is still ahead or waits. The one named last counts,
    /// until something is written on that day or later.
    pub fn next_review(&self, whose: Option<ClientId>) -> Option<(ChangeId, Day)> {
        let entries = self.changes(whose);
        let at = entries.iter().rposition(|(_, entry)| entry.review.is_some())?;
        let (id, entry) = entries.get(at)?;
        let review = entry.review?;
        let seen = entries.iter().skip(at + 1).any(|(_, later)| later.on >= review);
        (!seen).then_some((*id, review))
    }

    /// All days of looking again that are ahead or wait, with how they stand. Clients who are
    /// archived or gone ask for nothing.
    pub fn reviews(&self, today: Day) -> Vec<(ChangeId, Due)> {
        let mut all: Vec<Option<ClientId>> = self.all_changes().into_iter().map(|(_, entry)| entry.client).collect();
        all.sort_unstable();
        all.dedup();
        all.retain(|whose| whose.is_none_or(|id| self.get::<Client>(id).is_some_and(|client| !client.archived)));
        let next = |whose: Option<ClientId>| self.next_review(whose).map(|(id, day)| (id, Due::on(day, today)));
        all.into_iter().filter_map(next).collect()
    }

    /// Whether anything was written of any change.
    pub fn has_changes(&self) -> bool {
        !self.all_changes().is_empty()
    }

    /// Where a change stands by what was said last, and the first day since which it has stood there.
    pub fn stands_since(&self, whose: Option<ClientId>) -> Option<(Open<Adoption>, Day)> {
        let entries = self.changes(whose);
        let mut said = entries.iter().rev().filter_map(|(_, entry)| Some((entry.stands.as_ref()?, entry.on)));
        let (now, on) = said.next()?;
        let first = said.take_while(|(stands, _)| *stands == now).last().map_or(on, |(_, on)| on);
        Some((now.clone(), first))
    }

    /// Entries of a client, or of one's own organisation, that were removed, the last one first.
    pub fn removed_changes(&self, whose: Option<ClientId>) -> Vec<Removed> {
        let mut removed = self.removed_between(Key::Change(ChangeId::LOWEST), Key::Change(ChangeId::HIGHEST));
        let is_of = |removed: &Removed| {
            self.body(&removed.item.into()).and_then(ChangeEntry::of).is_some_and(|entry| entry.client == whose)
        };
        removed.retain(is_of);
        super::trash::newest_first(removed)
    }

    fn all_changes(&self) -> Vec<(ChangeId, &ChangeEntry)> {
        let mut entries = self.all::<ChangeEntry>(Key::Change(ChangeId::LOWEST), Key::Change(ChangeId::HIGHEST));
        entries.sort_by_key(|(id, entry)| (entry.on, *id));
        entries
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Client, Edit, Item, ReplicaId, Tick, WorkbookId, WorkbookInfo};

    const CLIENT: ClientId = ClientId::LOWEST;

    fn entry(on: &str, review: &str) -> ChangeEntry {
        ChangeEntry { on: on.parse().unwrap(), review: review.parse().ok(), ..ChangeEntry::default() }
    }

    fn at(now: u64) -> Tick {
        Tick { now, replica: ReplicaId::LOWEST }
    }

    fn book(entries: &[ChangeEntry]) -> Workbook {
        let mut book = Workbook::new(WorkbookId::LOWEST, WorkbookInfo::default(), at(1));
        book = book.apply(&Edit::add(CLIENT, Client::default()), at(2)).unwrap();
        for (entry, bits) in entries.iter().zip(1..) {
            book = book.apply(&Edit::add(ChangeId::from_bits(bits), entry.clone()), at(3)).unwrap();
        }
        book
    }

    #[test]
    fn the_day_named_last_counts_until_something_is_written_then_or_later() {
        fn check(entries: &[(&str, &str)], expect: Option<(u128, &str)>) {
            let entries: Vec<ChangeEntry> = entries.iter().map(|(on, review)| entry(on, review)).collect();
            let expect = expect.map(|(bits, day)| (ChangeId::from_bits(bits), day.parse().unwrap()));
            assert_eq!(book(&entries).next_review(None), expect, "{entries:?}");
        }
        check(&[], None);
        check(&[("2026-03-01", "")], None);
        check(&[("2026-03-01", "2026-06-01")], Some((1, "2026-06-01")));
        // An entry before that day leaves it standing, one on the day or later has looked.
        check(&[("2026-03-01", "2026-06-01"), ("2026-04-15", "")], Some((1, "2026-06-01")));
        check(&[("2026-03-01", "2026-06-01"), ("2026-06-01", "")], None);
        check(&[("2026-03-01", "2026-06-01"), ("2026-06-05", "")], None);
        // Another day replaces it, whatever the order in which they were written.
        check(&[("2026-03-01", "2026-06-01"), ("2026-04-15", "2026-09-01")], Some((2, "2026-09-01")));
        check(&[("2026-04-15", "2026-09-01"), ("2026-03-01", "2026-06-01")], Some((1, "2026-09-01")));
        // Its own entry is no second look.
        check(&[("2026-03-01", "2026-03-01")], Some((1, "2026-03-01")));
        check(&[("2026-03-01", "2026-02-01")], Some((1, "2026-02-01")));
    }

    #[test]
    fn it_stands_where_it_was_last_said_to_since_the_first_day_of_that() {
        fn check(said: &[(&str, Option<Adoption>)], expect: Option<(Adoption, &str)>) {
            let of = |(on, stands): &(&str, Option<Adoption>)| ChangeEntry {
                stands: stands.map(Open::Known),
                ..entry(on, "")
            };
            let entries: Vec<ChangeEntry> = said.iter().map(of).collect();
            let expect = expect.map(|(stands, on)| (Open::Known(stands), on.parse().unwrap()));
            assert_eq!(book(&entries).stands_since(None), expect, "{said:?}");
        }
        use Adoption::{Curious, Tried, Usual};
        check(&[], None);
        check(&[("2026-03-01", None)], None);
        check(&[("2026-03-01", Some(Tried)), ("2026-02-01", Some(Curious))], Some((Tried, "2026-03-01")));
        let steady = [("2026-01-01", Some(Usual)), ("2026-02-01", Some(Tried)), ("2026-03-01", None)];
        check(&steady, Some((Tried, "2026-02-01")));
        let back = [
            ("2026-01-01", Some(Tried)),
            ("2026-02-01", Some(Usual)),
            ("2026-03-01", Some(Tried)),
            ("2026-04-01", Some(Tried)),
        ];
        check(&back, Some((Tried, "2026-03-01")));
    }

    #[test]
    fn each_client_and_ones_own_organisation_have_a_day_of_their_own() {
        let of_client = |it| ChangeEntry { client: Some(CLIENT), ..it };
        let entries = [
            entry("2026-02-01", "2026-03-01"),
            of_client(entry("2026-03-05", "2026-03-08")),
            of_client(entry("2026-03-01", "")),
        ];
        let all = book(&entries);
        let today = "2026-03-02".parse().unwrap();
        let ids = |entries: Vec<(ChangeId, &ChangeEntry)>| entries.into_iter().map(|(id, _)| id).collect::<Vec<_>>();
        assert_eq!(ids(all.changes(Some(CLIENT))), [3, 2].map(ChangeId::from_bits));
        assert_eq!(ids(all.changes(None)), [ChangeId::from_bits(1)]);
        let own = (ChangeId::from_bits(1), Due::Overdue(1));
        assert_eq!(all.reviews(today), [own, (ChangeId::from_bits(2), Due::In(6))]);
        let archived = Client { archived: true, ..Client::default() };
        for edit in [Edit::set(CLIENT, archived), Edit::Trash(Item::Client(CLIENT))] {
            assert_eq!(all.apply(&edit, at(4)).unwrap().reviews(today), [own], "{edit:?}");
        }
    }

    #[test]
    fn what_was_removed_asks_for_nothing_and_can_be_brought_back() {
        let all = book(&[entry("2026-02-01", "2026-03-01"), entry("2026-02-10", "2026-05-01")]);
        let without = all.apply(&Edit::Trash(Item::Change(ChangeId::from_bits(2))), at(4)).unwrap();
        assert_eq!(without.next_review(None).map(|(id, _)| id), Some(ChangeId::from_bits(1)));
        assert_eq!(without.removed_changes(Some(CLIENT)), []);
        let item = without.removed_changes(None)[0].item;
        let back = without.apply(&Edit::Restore(item), at(5)).unwrap();
        assert!(back.same_content(&all));
    }
}
