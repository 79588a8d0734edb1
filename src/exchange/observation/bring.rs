//! How a sheet from a file stands to a workbook, and the edit that takes it in.

use super::SharedObservation;
use crate::model::{
    Edit, Id, Item, Observation, ObservationId, Observed, OrderKey, PersonId, Quote, QuoteId, QuoteRef, Supply,
    Workbook,
};

/// How a sheet stands to a workbook.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stands {
    /// It isn’t there.
    New,
    /// It is there, word for word.
    There(ObservationId),
    /// It is there and says something else: it was changed on one side since.
    Otherwise(ObservationId),
}

impl SharedObservation {
    /// How it stands to a workbook. With which scenario it stands there and as who led it, is its
    /// owner's to say.
    pub fn stands(&self, workbook: &Workbook) -> Stands {
        let (scenario, led) = (self.scenario, self.led.clone());
        let here = |id| Some(SharedObservation { scenario, led, ..SharedObservation::of(workbook, id)? });
        match workbook.observation_that_came_as(self.id) {
            None => Stands::New,
            Some((id, _)) if here(id).as_ref() == Some(self) => Stands::There(id),
            Some((id, _)) => Stands::Otherwise(id),
        }
    }

    /// The same, led by whoever takes it in.
    #[must_use]
    pub fn of_ones_own(self) -> SharedObservation {
        SharedObservation { led: String::new(), ..self }
    }

    /// The edit that takes it in as one step, as a sheet of this or, where that isn't said, of what the
    /// file says. One that is there already says then what the file says, and stays where it is, of
    /// whom it is. None if there are not enough ids.
    pub fn put_into(&self, workbook: &Workbook, of: Option<Observed>, ids: Supply) -> Option<(ObservationId, Edit)> {
        let there = workbook.observation_that_came_as(self.id);
        let id = match there {
            Some((id, _)) => id,
            None => ObservationId::from_bits(ids()?),
        };
        // A round is never made a meeting's, nor the other way about.
        let of = of.filter(|of| of.scenario().is_some() == self.scenario.is_some());
        let before = there.map(|(_, sheet)| sheet.clone()).unwrap_or_default();
        let led = if there.is_some() { before.led } else { self.led.clone() };
        // What was tried was what stood there before.
        let tried = before.tried.filter(|_| before.next_time == self.next_time);
        let [went_well, went_well_too] = self.went_well.clone();
        let sheet = Observation {
            of: before.of.or(of).or(self.scenario.map(Observed::Scenario)),
            about: self.about.clone(),
            on: self.on,
            began: self.began,
            led,
            observer: None,
            tally: self.tally,
            ratings: self.ratings.clone(),
            uncovered: self.uncovered.clone(),
            notes: before.notes,
            went_well,
            went_well_too,
            even_better_if: self.even_better_if.clone(),
            next_time: self.next_time.clone(),
            tried,
            came_as: (id != self.id).then_some(self.id),
        };
        // The sheet first, as the step is called after it.
        let mut edits = match there {
            Some(_) => vec![Edit::set(id, sheet.clone())],
            None => vec![Edit::add(id, sheet.clone())],
        };
        let (observer, people) = workbook.person_called(&self.observer, None, PersonId::from_bits(ids()?));
        edits.extend(people);
        if observer.is_some() {
            edits.push(Edit::set(id, Observation { observer, ..sheet }));
        }
        edits.extend(self.quotes_into(workbook, id, ids)?);
        Some((id, Edit::Many(edits)))
    }

    /// Puts its quotes in where others stand, which are taken away.
    fn quotes_into(&self, workbook: &Workbook, observation: ObservationId, ids: Supply) -> Option<Vec<Edit>> {
        let there = workbook.quotes(observation);
        let same = there.len() == self.quotes.len()
            && there.iter().zip(&self.quotes).all(|((_, here), new)| here.text == new.text && here.kind == new.kind);
        if same {
            return Some(Vec::new());
        }
        let mut edits: Vec<Edit> = there.iter().map(|(id, _)| Edit::Trash(Item::Quote(*id))).collect();
        let mut last: Option<OrderKey> = None;
        for quote in &self.quotes {
            let order = OrderKey::between(last.as_ref(), None);
            last = Some(order.clone());
            let id = QuoteRef { observation, id: QuoteId::from_bits(ids()?) };
            let (text, kind) = (quote.text.clone(), quote.kind.clone());
            edits.push(Edit::add(id, Quote { order, text, kind, writing: false }));
        }
        Some(edits)
    }
}
