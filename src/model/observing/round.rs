//! Rounds of practice: sheets of what somebody led with a scenario.

use std::cmp::Reverse;

use super::{Observation, Observed, Uncovered};
use crate::model::fold::folded;
use crate::model::trash::newest_first;
use crate::model::{Day, Edit, Id, Key, Millis, ObservationId, Record, Removed, ScenarioRef, Workbook};

/// A round of practice, as its sheet tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PracticeRound<'a> {
    /// With which scenario.
    pub of: ScenarioRef,
    /// What the scenario was called then.
    pub title: &'a str,
    /// Who led; empty for oneself.
    pub led: &'a str,
    /// Which facts came out.
    pub uncovered: &'a Uncovered,
}

/// What somebody led, in the order of the days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lead {
    /// Who; empty for oneself.
    pub name: String,
    /// The sheets, the earliest first; after those, the ones without a day.
    pub rounds: Vec<ObservationId>,
}

impl Observation {
    /// The round of practice, if it is of one.
    pub fn practice_round(&self) -> Option<PracticeRound<'_>> {
        let of = self.of.as_ref().and_then(Observed::scenario)?;
        Some(PracticeRound { of, title: self.about.trim(), led: self.led.trim(), uncovered: &self.uncovered })
    }

    /// When it was, to be put in order: what has no day comes after all others.
    fn when(&self) -> (bool, Option<Day>, Option<Millis>) {
        (self.on.is_none(), self.on, self.began)
    }
}

impl Workbook {
    /// Sheets of rounds of practice, the earliest first; after those, the ones without a day.
    pub fn practice_rounds(&self) -> Vec<(ObservationId, &Observation)> {
        let mut all = self.observations();
        all.retain(|(_, sheet)| sheet.practice_round().is_some());
        all.sort_by_key(|(id, sheet)| (sheet.when(), *id));
        all
    }

    /// The sheets of rounds with a scenario, the latest first.
    pub fn practice_rounds_of(&self, of: ScenarioRef) -> Vec<(ObservationId, &Observation)> {
        let mut all = self.observations();
        all.retain(|(_, sheet)| sheet.practice_round().is_some_and(|round| round.of == of));
        all.sort_by_key(|(id, sheet)| (Reverse((sheet.on, sheet.began)), *id));
        all
    }

    /// Who led rounds, each with theirs: oneself first, the others by their names. However a name is
    /// capitalised, it is the same.
    pub fn leads(&self) -> Vec<Lead> {
        let mut leads: Vec<((bool, String), Lead)> = Vec::new();
        for (id, sheet) in self.practice_rounds() {
            let Some(round) = sheet.practice_round() else { continue };
            // Of some names nothing is left that counts, and they are somebody’s still.
            let plain = (!round.led.is_empty(), folded(round.led));
            match leads.iter_mut().find(|(other, _)| *other == plain) {
                Some((_, lead)) => lead.rounds.push(id),
                None => leads.push((plain, Lead { name: round.led.to_string(), rounds: vec![id] })),
            }
        }
        leads.sort_by(|one, other| one.0.cmp(&other.0));
        leads.into_iter().map(|(_, lead)| lead).collect()
    }

    /// Sheets of rounds that were removed, the last one first: of this scenario or, without one, all.
    pub fn removed_practice_rounds(&self, of: Option<ScenarioRef>) -> Vec<Removed> {
        let (first, last) = (ObservationId::LOWEST, ObservationId::HIGHEST);
        let mut removed = self.removed_between(Key::Observation(first), Key::Observation(last));
        removed.retain(|removed| {
            let sheet = self.body(&removed.item.into()).and_then(Observation::of);
            let round = sheet.and_then(Observation::practice_round);
            round.is_some_and(|round| of.is_none_or(|of| round.of == of))
        });
        newest_first(removed)
    }
}

/// The edit that begins a sheet of a round with a scenario of that title, of which so many facts are
/// hidden.
pub fn new_practice_round(
    id: ObservationId,
    of: ScenarioRef,
    (title, hidden): (String, usize),
    today: Day,
    now: Millis,
) -> Edit {
    let sheet = Observation {
        of: Some(Observed::Scenario(of)),
        about: title,
        on: Some(today),
        began: Some(now),
        uncovered: Uncovered::none_of(hidden),
        ..Observation::default()
    };
    Edit::add(id, sheet)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{BankId, Item, ReplicaId, ScenarioId, Tick, WorkbookId, WorkbookInfo};

    const TICK: Tick = Tick { now: 1, replica: ReplicaId::LOWEST };

    fn late_course() -> ScenarioRef {
        ScenarioRef::BuiltIn(BankId::new("late-course").unwrap())
    }

    fn sheet(bits: u128) -> ObservationId {
        ObservationId::from_bits(bits)
    }

    /// Who led on which day, and when it was begun.
    fn book(rounds: &[(&str, &str, Millis)]) -> Workbook {
        let book = Workbook::new(WorkbookId::LOWEST, WorkbookInfo::default(), TICK);
        rounds.iter().zip(1..).fold(book, |book, ((led, on, began), bits)| {
            let record = Observation {
                of: Some(Observed::Scenario(late_course())),
                led: (*led).into(),
                on: on.parse().ok(),
                began: Some(*began),
                ..Observation::default()
            };
            book.apply(&Edit::add(sheet(bits), record), TICK).unwrap()
        })
    }

    fn bits(ids: impl IntoIterator<Item = ObservationId>) -> Vec<u128> {
        let bits = |id| (1..9).find(|bits| sheet(*bits) == id).unwrap_or_default();
        ids.into_iter().map(bits).collect()
    }

    #[test]
    fn rounds_stand_in_the_order_of_their_days_and_on_one_day_as_they_were_begun() {
        let book = book(&[("", "2026-03-02", 5), ("", "", 1), ("", "2026-03-01", 9), ("", "2026-03-02", 4)]);
        let ids = |all: Vec<(ObservationId, &Observation)>| bits(all.into_iter().map(|(id, _)| id));
        assert_eq!(ids(book.practice_rounds()), [3, 4, 1, 2]);
        assert_eq!(ids(book.practice_rounds_of(late_course())), [1, 4, 3, 2]);
        assert!(book.practice_rounds_of(ScenarioRef::Own(ScenarioId::LOWEST)).is_empty());
        assert!(book.observations_of_nothing().is_empty(), "they stand with their scenarios");
    }

    #[test]
    fn oneself_comes_first_and_a_name_is_the_same_however_it_is_written() {
        let day = "2026-03-02";
        let book = book(&[("Lou", day, 1), ("", day, 2), (" Kim ", day, 3), ("lou ", day, 4), ("  ", day, 5)]);
        let leads: Vec<(String, Vec<u128>)> =
            book.leads().into_iter().map(|lead| (lead.name, bits(lead.rounds))).collect();
        let expect = [("", vec![2, 5]), ("Kim", vec![3]), ("Lou", vec![1, 4])];
        assert_eq!(leads, expect.map(|(name, rounds)| (name.to_string(), rounds)));
    }

    #[test]
    fn a_round_that_is_begun_knows_its_scenario_and_how_much_is_hidden() {
        let empty = Workbook::new(WorkbookId::LOWEST, WorkbookInfo::default(), TICK);
        let about = ("Late".to_string(), 7);
        let edit = new_practice_round(sheet(1), late_course(), about, "2026-03-02".parse().unwrap(), 8);
        let book = empty.apply(&edit, TICK).unwrap();
        let record = book.get::<Observation>(sheet(1)).unwrap();
        let round = record.practice_round().unwrap();
        assert_eq!((round.of, round.title, round.led, round.uncovered.total()), (late_course(), "Late", "", 7));
        assert!(!record.says_something(), "nothing is written on it yet");
        let without = book.apply(&Edit::Trash(Item::Observation(sheet(1))), TICK).unwrap();
        assert_eq!(without.removed_practice_rounds(Some(late_course())).len(), 1);
        assert_eq!(without.removed_practice_rounds(None).len(), 1);
        assert_eq!(without.removed_practice_rounds(Some(ScenarioRef::Own(ScenarioId::LOWEST))), []);
        assert_eq!(without.removed_observations_of_nothing(), []);
    }
}
