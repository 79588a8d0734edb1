//! How the relationship with a client stands, day by day.

use serde::{Deserialize, Serialize};

use super::{Client, ClientId, Course, Day, Key, OfClient, Open, StandingId, Strength, Workbook};

/// How strong the relationship with a client was on a day, in the owner's own view.
/// All of it is private.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ClientStanding {
    /// On which day.
    pub on: Day,
    /// How strong it was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strength: Option<Open<Strength>>,
    /// What shows it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub note: String,
}

impl Workbook {
    /// What was said of the relationship with a client, the earliest day first.
    pub fn standings(&self, client: ClientId) -> Vec<(OfClient<StandingId>, &ClientStanding)> {
        let (first, last) = OfClient::whole(client);
        let mut sorted: Vec<(OfClient<StandingId>, &ClientStanding)> = Vec::new();
        for (of, standing) in self.all::<ClientStanding>(Key::Standing(first), Key::Standing(last)) {
            let at = sorted.partition_point(|(_, other)| other.on <= standing.on);
            sorted.insert(at, (of, standing));
        }
        sorted
    }

    /// How the relationship with a client went; words that this version doesn't know have no place in it.
    pub fn course_of(&self, client: ClientId, today: Day) -> Course<Strength> {
        let known = |standing: &ClientStanding| Some((standing.on, standing.strength.as_ref()?.known()?));
        Course::of(self.standings(client).into_iter().filter_map(|(_, standing)| known(standing)), today)
    }

    /// How strong the relationship is: what was said for the latest day or, where
    /// nothing was said with a day, without one.
    pub fn strength_of(&self, client: ClientId) -> Option<Open<Strength>> {
        let said = self.standings(client).into_iter().rev().find_map(|(_, standing)| standing.strength.clone());
        said.or_else(|| self.get::<Client>(client)?.strength.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Edit, Id, Item, ReplicaId, Tick, WorkbookId, WorkbookInfo};

    const CLIENT: ClientId = ClientId::LOWEST;

    fn said(on: &str, strength: impl Into<Option<Strength>>) -> ClientStanding {
        ClientStanding { on: on.parse().unwrap(), strength: strength.into().map(Open::Known), note: String::new() }
    }

    fn book(said: &[ClientStanding]) -> Workbook {
        let tick = Tick { now: 1, replica: ReplicaId::LOWEST };
        let before = Client { strength: Some(Strength::New.into()), ..Client::default() };
        let mut edits = vec![Edit::add(CLIENT, before), Edit::add(ClientId::from_bits(1), Client::default())];
        let at = |bits| OfClient { client: CLIENT, id: StandingId::from_bits(bits) };
        edits.extend(said.iter().zip(1..).map(|(said, bits)| Edit::add(at(bits), said.clone())));
        let empty = Workbook::new(WorkbookId::LOWEST, WorkbookInfo::default(), tick);
        edits.iter().fold(empty, |book, edit| book.apply(edit, tick).unwrap())
    }

    #[test]
    fn the_latest_day_says_how_it_stands() {
        let said =
            [said("2026-02-01", Strength::Trusted), said("2025-11-01", Strength::Acquainted), said("2026-03-01", None)];
        let all = book(&said);
        let days: Vec<String> = all.standings(CLIENT).iter().map(|(_, said)| said.on.to_string()).collect();
        assert_eq!(days, ["2025-11-01", "2026-02-01", "2026-03-01"]);
        assert_eq!(all.strength_of(CLIENT), Some(Strength::Trusted.into()));
        assert_eq!(book(&said[1..]).strength_of(CLIENT), Some(Strength::Acquainted.into()));
        assert_eq!(book(&[]).strength_of(CLIENT), Some(Strength::New.into()), "said without a day");
        assert_eq!(all.strength_of(ClientId::from_bits(1)), None);
    }

    #[test]
    fn what_was_removed_says_nothing_and_can_be_brought_back() {
        let tick = Tick { now: 2, replica: ReplicaId::LOWEST };
        let of = OfClient { client: CLIENT, id: StandingId::from_bits(1) };
        let without = book(&[said("2026-02-01", Strength::Trusted)]).apply(&Edit::Trash(Item::Standing(of)), tick);
        let without = without.unwrap();
        assert_eq!(without.strength_of(CLIENT), Some(Strength::New.into()));
        let item = without.removed_standings(CLIENT)[0].item;
        let back = without.apply(&Edit::Restore(item), tick).unwrap();
        assert_eq!(back.strength_of(CLIENT), Some(Strength::Trusted.into()));
        assert_eq!(without.removed_standings(ClientId::from_bits(1)), []);
    }
}
