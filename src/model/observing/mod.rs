//! Observing: what a colleague who only watches writes down of a talk, and gives back afterwards.
//!
//! One sheet serves a real meeting and a round of practice.

mod observed;
mod quote;
mod ratings;
mod round;
mod tally;
mod trend;
mod uncovered;

use serde::{Deserialize, Serialize};

use super::query::in_order;
use super::{
    Day, Edit, Id, Key, Meeting, MeetingId, Millis, ObservationId, OrderKey, PersonId, Removed, Supply, Workbook,
};

pub use observed::Observed;
pub use quote::{Quote, QuoteRef};
pub use ratings::{Behaviour, Rating, Ratings};
pub use round::{Lead, PracticeRound, new_practice_round};
pub use tally::{Count, Heard, Tally};
pub use trend::{LEAST_ROUNDS, Mark, Trend, Way};
pub use uncovered::{FactNumber, Uncovered};

/// An observer's sheet: what was counted, how it came across, and what the observer says
/// afterwards. What was said in words is in its quotes. All of it is private.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Observation {
    /// What it is of; nothing where the observer has no such meeting in the workbook.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of: Option<Observed>,
    /// Whose talk it was and what about, where it is of nothing; what the scenario was called, where it
    /// is of a round of practice.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub about: String,
    /// On which day, where it is of no meeting.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on: Option<Day>,
    /// When the sheet was begun, which puts rounds of one day in order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub began: Option<Millis>,
    /// Who led a round of practice, by name; empty for whoever keeps this workbook.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub led: String,
    /// Who observed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub observer: Option<PersonId>,
    /// What was asked, by kind.
    #[serde(skip_serializing_if = "Tally::is_empty")]
    pub tally: Tally,
    /// How each behaviour came across.
    #[serde(skip_serializing_if = "Ratings::is_empty")]
    pub ratings: Ratings,
    /// Which facts of the client's card came out in a round of practice.
    #[serde(skip_serializing_if = "Uncovered::is_empty")]
    pub uncovered: Uncovered,
    /// What the observer notes in silence, for themselves. It goes into no file.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notes: String,
    /// What went well.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub went_well: String,
    /// What went well, too.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub went_well_too: String,
    /// The one thing: even better, if …
    #[serde(skip_serializing_if = "String::is_empty")]
    pub even_better_if: String,
    /// The one thing that whoever led means to do differently next time.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub next_time: String,
    /// When that was tried, and put away.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tried: Option<Day>,
    /// The sheet as which it came, where it came as a file: so the same one isn't taken in twice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub came_as: Option<ObservationId>,
}

impl Observation {
    /// The meeting that it is of.
    pub fn meeting(&self) -> Option<MeetingId> {
        self.of.as_ref().and_then(Observed::meeting)
    }

    /// The two things that went well, in the order in which they were written; those without
    /// words are left out.
    pub fn all_that_went_well(&self) -> Vec<&str> {
        let both = [self.went_well.trim(), self.went_well_too.trim()];
        both.into_iter().filter(|text| !text.is_empty()).collect()
    }

    /// What there is to do differently next time: what was said of it or, without that, what could be
    /// even better.
    pub fn for_next_time(&self) -> &str {
        match self.next_time.trim() {
            "" => self.even_better_if.trim(),
            next => next,
        }
    }

    /// Whether anything was counted, rated or said in it, its quotes aside.
    pub fn says_something(&self) -> bool {
        let texts = [&self.even_better_if, &self.next_time, &self.notes];
        let said = !self.all_that_went_well().is_empty() || texts.iter().any(|text| !text.trim().is_empty());
        said || self.uncovered.count() > 0 || !self.tally.is_empty() || !self.ratings.is_empty()
    }
}

impl Workbook {
    /// Observers' sheets, the latest day first; after those, the ones without a day of their own.
    pub fn observations(&self) -> Vec<(ObservationId, &Observation)> {
        let (first, last) = (ObservationId::LOWEST, ObservationId::HIGHEST);
        let mut all = self.all::<Observation>(Key::Observation(first), Key::Observation(last));
        all.sort_by_key(|(id, observation)| (std::cmp::Reverse(observation.on), *id));
        all
    }

    /// The sheets of a meeting.
    pub fn observations_of(&self, meeting: MeetingId) -> Vec<(ObservationId, &Observation)> {
        let mut all = self.observations();
        all.retain(|(_, observation)| observation.meeting() == Some(meeting));
        all
    }

    /// The sheets that stand by themselves: of no meeting and no round, or of a meeting that isn't
    /// there.
    pub fn observations_of_nothing(&self) -> Vec<(ObservationId, &Observation)> {
        let mut all = self.observations();
        let is_there = |meeting: MeetingId| self.get::<Meeting>(meeting).is_some();
        let alone = |it: &Observation| it.practice_round().is_none() && !it.meeting().is_some_and(is_there);
        all.retain(|(_, observation)| alone(observation));
        all
    }

    /// The sheet that came as this one, or is it.
    pub fn observation_that_came_as(&self, original: ObservationId) -> Option<(ObservationId, &Observation)> {
        let came = |(id, it): &(ObservationId, &Observation)| *id == original || it.came_as == Some(original);
        self.observations().into_iter().find(came)
    }

    /// What was said, word for word, in the order in which it was written down.
    pub fn quotes(&self, observation: ObservationId) -> Vec<(QuoteRef, &Quote)> {
        let (first, last) = QuoteRef::whole(observation);
        in_order(self.all::<Quote>(Key::Quote(first), Key::Quote(last)), |quote| &quote.order)
    }

    /// A place after the last quote of a sheet.
    pub fn after_quotes(&self, observation: ObservationId) -> OrderKey {
        OrderKey::between(self.quotes(observation).last().map(|(_, quote)| &quote.order), None)
    }

    /// Sheets of a meeting that were removed, the last one first.
    pub fn removed_observations_of(&self, meeting: MeetingId) -> Vec<Removed> {
        self.removed_observations(|sheet| sheet.meeting() == Some(meeting))
    }

    /// Sheets that stand by themselves and were removed, the last one first.
    pub fn removed_observations_of_nothing(&self) -> Vec<Removed> {
        let is_there = |meeting: MeetingId| self.get::<Meeting>(meeting).is_some();
        self.removed_observations(|it| it.practice_round().is_none() && !it.meeting().is_some_and(is_there))
    }

    fn removed_observations(&self, is_one: impl Fn(&Observation) -> bool) -> Vec<Removed> {
        let (first, last) = (ObservationId::LOWEST, ObservationId::HIGHEST);
        let mut removed = self.removed_between(Key::Observation(first), Key::Observation(last));
        removed.retain(|removed| {
            let body = self.body(&removed.item.into());
            body.and_then(<Observation as super::Record>::of).is_some_and(&is_one)
        });
        super::trash::newest_first(removed)
    }

    /// Quotes that were removed from a sheet, the last one first.
    pub fn removed_quotes(&self, observation: ObservationId) -> Vec<Removed> {
        let (first, last) = QuoteRef::whole(observation);
        super::trash::newest_first(self.removed_between(Key::Quote(first), Key::Quote(last)))
    }

    /// The edit that begins a sheet of this meeting or, without one, of nothing that is here.
    pub fn new_observation(
        &self,
        meeting: Option<MeetingId>,
        today: Day,
        ids: Supply,
    ) -> Option<(ObservationId, Edit)> {
        let id = ObservationId::from_bits(ids()?);
        let of = meeting.map(Observed::Meeting);
        let on = of.is_none().then_some(today);
        Some((id, Edit::add(id, Observation { of, on, ..Observation::default() })))
    }

    /// The edit by which what a sheet says of next time or, without that, of what could be even better
    /// becomes the one thing to do differently, noted with its meeting. None where something is noted
    /// there already.
    pub fn take_as_next_time(&self, observation: ObservationId) -> Option<Edit> {
        let record = self.get::<Observation>(observation)?;
        let (text, id) = (record.for_next_time(), record.meeting()?);
        let meeting = self.get::<Meeting>(id)?;
        let free = meeting.next_time.trim().is_empty() && !text.is_empty();
        free.then(|| Edit::set(id, Meeting { next_time: text.to_string(), ..meeting.clone() }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Item, QuoteId, ReplicaId, Tick, WorkbookId, WorkbookInfo};

    const TICK: Tick = Tick { now: 1, replica: ReplicaId::LOWEST };

    fn book(edits: &[Edit]) -> Workbook {
        let book = Workbook::new(WorkbookId::LOWEST, WorkbookInfo::default(), TICK);
        edits.iter().fold(book, |book, edit| book.apply(edit, TICK).unwrap())
    }

    fn meeting(bits: u128) -> MeetingId {
        MeetingId::from_bits(bits)
    }

    fn sheet(bits: u128) -> ObservationId {
        ObservationId::from_bits(bits)
    }

    fn of(meeting: MeetingId) -> Observation {
        Observation { of: Some(Observed::Meeting(meeting)), ..Observation::default() }
    }

    fn quote(text: &str, order: OrderKey) -> Quote {
        Quote { text: text.into(), order, ..Quote::default() }
    }

    #[test]
    fn a_sheet_stands_with_its_meeting_and_by_itself_while_that_is_gone() {
        let book = book(&[
            Edit::add(meeting(1), Meeting::default()),
            Edit::add(sheet(1), of(meeting(1))),
            Edit::add(sheet(2), Observation::default()),
        ]);
        let ids = |all: Vec<(ObservationId, &Observation)>| all.into_iter().map(|(id, _)| id).collect::<Vec<_>>();
        assert_eq!(ids(book.observations_of(meeting(1))), [sheet(1)]);
        assert_eq!(ids(book.observations_of_nothing()), [sheet(2)]);
        let without = book.apply(&Edit::Trash(Item::Meeting(meeting(1))), TICK).unwrap();
        assert_eq!(ids(without.observations_of_nothing()), [sheet(1), sheet(2)]);
        let back = without.apply(&Edit::Restore(Item::Meeting(meeting(1))), TICK).unwrap();
        assert_eq!(ids(back.observations_of_nothing()), [sheet(2)]);
    }

    #[test]
    fn quotes_go_to_the_trash_with_their_sheet_and_come_back_in_their_order() {
        let first = OrderKey::between(None, None);
        let second = OrderKey::between(Some(&first), None);
        let at = |bits| QuoteRef { observation: sheet(1), id: QuoteId::from_bits(bits) };
        let before = book(&[
            Edit::add(sheet(1), Observation::default()),
            Edit::add(at(2), quote("What would you see then?", first)),
            Edit::add(at(1), quote("So you need a course.", second)),
        ]);
        let texts = |book: &Workbook| -> Vec<String> {
            book.quotes(sheet(1)).into_iter().map(|(_, quote)| quote.text.clone()).collect()
        };
        assert_eq!(texts(&before), ["What would you see then?", "So you need a course."]);
        let one_less = before.apply(&Edit::Trash(Item::Quote(at(2))), TICK).unwrap();
        assert_eq!((texts(&one_less).len(), one_less.removed_quotes(sheet(1)).len()), (1, 1));
        let without = before.apply(&Edit::Trash(Item::Observation(sheet(1))), TICK).unwrap();
        assert!(texts(&without).is_empty());
        assert_eq!(without.removed_observations_of_nothing().len(), 1);
        let back = without.apply(&Edit::Restore(Item::Observation(sheet(1))), TICK).unwrap();
        assert!(back.same_content(&before));
        let erased = before.without(Item::Observation(sheet(1)), TICK);
        assert_eq!(erased.mentions("course"), [], "erased for good with all that was said");
    }

    #[test]
    fn even_better_becomes_the_next_time_only_where_none_is_noted() {
        let said = Observation { even_better_if: " Wait for the answer. ".into(), ..of(meeting(1)) };
        let start = book(&[Edit::add(meeting(1), Meeting::default()), Edit::add(sheet(1), said)]);
        let edit = start.take_as_next_time(sheet(1)).unwrap();
        let taken = start.apply(&edit, TICK).unwrap();
        assert_eq!(taken.get::<Meeting>(meeting(1)).unwrap().next_time, "Wait for the answer.");
        assert_eq!(taken.take_as_next_time(sheet(1)), None);
        let agreed = Observation { next_time: "Count to three.".into(), ..start.get(sheet(1)).cloned().unwrap() };
        let agreed = start.apply(&Edit::set(sheet(1), agreed), TICK).unwrap();
        let taken = agreed.apply(&agreed.take_as_next_time(sheet(1)).unwrap(), TICK).unwrap();
        assert_eq!(taken.get::<Meeting>(meeting(1)).unwrap().next_time, "Count to three.");
        let silent = book(&[Edit::add(meeting(1), Meeting::default()), Edit::add(sheet(1), of(meeting(1)))]);
        assert_eq!(silent.take_as_next_time(sheet(1)), None);
        let alone = Observation { even_better_if: "Wait.".into(), ..Observation::default() };
        assert_eq!(book(&[Edit::add(sheet(1), alone)]).take_as_next_time(sheet(1)), None);
    }

    #[test]
    fn who_observed_is_forgotten_with_the_person() {
        let person = PersonId::from_bits(4);
        let seen_by = Observation { observer: Some(person), ..Observation::default() };
        let book = book(&[Edit::add(person, super::super::Person::default()), Edit::add(sheet(1), seen_by)]);
        let after = book.without_person(person, TICK);
        assert_eq!(after.get::<Observation>(sheet(1)).unwrap().observer, None);
    }

    #[test]
    fn a_sheet_of_what_was_never_there_is_refused() {
        assert!(book(&[]).apply(&Edit::add(sheet(1), of(meeting(9))), TICK).is_err());
    }
}
