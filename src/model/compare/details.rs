//! The details of each thing on a map, compared one by one.

use super::places::Places;
use super::{Cause, Cell, Detail, Different, FactorReview, GapMap, How, Row, Said, Side, Solution};
use crate::model::{Open, Provenance};

/// The details that are different, as they are found.
pub(super) struct Details {
    side: Option<Side>,
    found: Vec<Different>,
}

impl Details {
    /// Of a cell, or of anything else.
    pub fn new(side: Option<Side>) -> Details {
        Details { side, found: Vec::new() }
    }

    pub fn told(self) -> Vec<Different> {
        self.found
    }

    pub fn extend(&mut self, other: Details) {
        self.found.extend(other.found);
    }

    /// Of what came or went: what stands in its place on the other side is nothing,
    /// be it what would be there unasked.
    pub fn only(mut self, how: How) -> Details {
        for different in &mut self.found {
            match how {
                How::Added => different.before = Said::Nothing,
                How::Removed => different.after = Said::Nothing,
                How::Changed | How::Moved => {}
            }
        }
        self.found.retain(|different| different.before != different.after);
        self
    }

    fn note(&mut self, detail: Detail, before: Said, after: Said) {
        if before != after {
            self.found.push(Different { side: self.side, detail, before, after });
        }
    }

    fn text(&mut self, detail: Detail, before: &str, after: &str) {
        self.note(detail, Said::text(before), Said::text(after));
    }

    fn option<T: Clone>(&mut self, detail: Detail, before: &Option<T>, after: &Option<T>, said: fn(T) -> Said) {
        self.note(detail, Said::option(before.clone(), said), Said::option(after.clone(), said));
    }

    fn answer(&mut self, detail: Detail, before: bool, after: bool) {
        self.note(detail, Said::Answer(before), Said::Answer(after));
    }

    pub fn map(&mut self, before: &GapMap, after: &GapMap) {
        self.text(Detail::Title, &before.title, &after.title);
        self.option(Detail::Client, &before.client, &after.client, Said::Client);
        self.option(Detail::Origin, &before.origin, &after.origin, Said::Origin);
        self.text(Detail::Request, &before.request, &after.request);
        self.text(Detail::Notes, &before.notes, &after.notes);
        let (before, after) = (&before.true_client, &after.true_client);
        self.option(Detail::OwnsResult, &before.owns_result, &after.owns_result, Said::Answer);
        self.option(Detail::HasAuthority, &before.has_authority, &after.has_authority, Said::Answer);
        let chain = (&before.in_chain_of_command, &after.in_chain_of_command);
        self.option(Detail::InChainOfCommand, chain.0, chain.1, Said::Answer);
        self.option(Detail::Pays, &before.pays, &after.pays, Said::Answer);
        self.option(Detail::TrueClient, &before.true_client, &after.true_client, Said::Person);
        self.text(Detail::Doubts, &before.doubts, &after.doubts);
    }

    pub fn row(&mut self, before: &Row, after: &Row, places: &Places) {
        self.note(Detail::Level, Said::Level(before.level.name()), Said::Level(after.level.name()));
        let group = |row: &Row| row.performance().map(|it| it.performer_group.clone()).unwrap_or_default();
        self.text(Detail::PerformerGroup, &group(before), &group(after));
        self.text(Detail::Measure, &before.measure.name, &after.measure.name);
        self.text(Detail::Unit, &before.measure.unit, &after.measure.unit);
        self.option(Detail::Direction, &before.measure.direction, &after.measure.direction, Said::Direction);
        self.option(Detail::ByWhen, &before.by_when, &after.by_when, Said::Day);
        self.option(Detail::Agreed, &before.agreed, &after.agreed, Said::Agreed);
        let serves = |row: &Row| places.said(row.performance().map(|it| &it.serves));
        self.note(Detail::Serves, serves(before), serves(after));
        self.answer(Detail::Opportunity, before.opportunity, after.opportunity);
        let (before, after) = (&before.worth, &after.worth);
        self.text(Detail::WorthLow, &before.low, &after.low);
        self.text(Detail::WorthLikely, &before.likely, &after.likely);
        self.text(Detail::WorthHigh, &before.high, &after.high);
        self.text(Detail::WorthUnit, &before.unit, &after.unit);
        self.note(Detail::WorthPer, Said::Period(before.per.clone()), Said::Period(after.per.clone()));
        self.note(Detail::WorthOf, Said::WorthOf(before.of.clone()), Said::WorthOf(after.of.clone()));
        self.text(Detail::WorthBasis, &before.basis, &after.basis);
        let visibility = (before.visibility.clone(), after.visibility.clone());
        self.note(Detail::WorthVisibility, Said::Visibility(visibility.0), Said::Visibility(visibility.1));
    }

    pub fn cell(&mut self, before: &Cell, after: &Cell) {
        self.text(Detail::Text, &before.text, &after.text);
        self.text(Detail::Figure, &before.reading.typed, &after.reading.typed);
        self.option(Detail::FigureAsOf, &before.reading.as_of, &after.reading.as_of, Said::Day);
        self.text(Detail::FigureSource, &before.reading.source, &after.reading.source);
        // The state as it counts is what one sees.
        let state = |cell: &Cell| match &cell.state {
            Some(newer @ Open::Other(_)) => Said::NewerState(newer.clone()),
            _ => Said::option(cell.effective_state(), Said::State),
        };
        self.note(Detail::State, state(before), state(after));
        self.text(Detail::SkippedBecause, &before.skipped_because, &after.skipped_because);
        self.source(&before.provenance, &after.provenance);
        self.option(Detail::Visibility, &before.visibility, &after.visibility, Said::Visibility);
    }

    fn source(&mut self, before: &Option<Provenance>, after: &Option<Provenance>) {
        let kind = |source: &Option<Provenance>| source.as_ref().map(|source| source.kind.clone());
        self.option(Detail::Source, &kind(before), &kind(after), Said::Source);
        let who = |source: &Option<Provenance>| source.as_ref().and_then(|source| source.person);
        self.option(Detail::SourceWho, &who(before), &who(after), Said::Person);
        let detail = |source: &Option<Provenance>| source.as_ref().map(|it| it.detail.clone()).unwrap_or_default();
        self.text(Detail::SourceDetail, &detail(before), &detail(after));
        let on = |source: &Option<Provenance>| source.as_ref().and_then(|source| source.on);
        self.option(Detail::SourceOn, &on(before), &on(after), Said::Day);
    }

    pub fn cause(&mut self, before: &Cause, after: &Cause, places: &Places) {
        self.text(Detail::Text, &before.text, &after.text);
        self.note(Detail::Polarity, Said::Polarity(before.polarity.clone()), Said::Polarity(after.polarity.clone()));
        self.option(Detail::Factor, &before.factor, &after.factor, Said::Factor);
        self.text(Detail::Evidence, &before.evidence, &after.evidence);
        self.source(&before.provenance, &after.provenance);
        self.note(Detail::Explains, places.said(Some(&before.gaps)), places.said(Some(&after.gaps)));
        self.answer(Detail::Anticipated, before.anticipated, after.anticipated);
        let because = |cause: &Cause| cause.accepted_because.clone().unwrap_or_default();
        self.text(Detail::AcceptedBecause, &because(before), &because(after));
        let visibility = (before.visibility.clone(), after.visibility.clone());
        self.note(Detail::Visibility, Said::Visibility(visibility.0), Said::Visibility(visibility.1));
    }

    pub fn factor(&mut self, before: &FactorReview, after: &FactorReview) {
        self.answer(Detail::FoundNone, before.found_none, after.found_none);
        self.text(Detail::Text, &before.note, &after.note);
    }

    pub fn solution(&mut self, before: &Solution, after: &Solution, places: &Places) {
        self.text(Detail::Text, &before.text, &after.text);
        self.option(Detail::Kind, &before.kind, &after.kind, Said::Kind);
        self.note(Detail::Status, Said::Status(before.status.clone()), Said::Status(after.status.clone()));
        self.option(Detail::Owner, &before.owner, &after.owner, Said::Person);
        self.option(Detail::Due, &before.due, &after.due, Said::Day);
        self.text(Detail::Success, &before.measure, &after.measure);
        self.note(Detail::Answers, places.said_causes(&before.causes), places.said_causes(&after.causes));
        let visibility = (before.visibility.clone(), after.visibility.clone());
        self.note(Detail::Visibility, Said::Visibility(visibility.0), Said::Visibility(visibility.1));
    }
}
