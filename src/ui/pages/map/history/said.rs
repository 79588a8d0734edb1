//! What changed, in words.

use std::collections::BTreeSet;

use super::sides::Called;
use crate::model::{Agreed, CauseId, Detail, Different, Held, LevelName, Open, PersonId, RowId, Said, Side, Word};
use crate::platform::clock::day_in_words;
use crate::ui::words::words;

/// What a detail is called.
pub fn label(different: &Different) -> String {
    let (t, map, about) = (&words().history, &words().map, &words().about);
    let (source, worth) = (&words().source, &words().worth);
    let of_worth = |what: &str| (t.worth)(what);
    match different.detail {
        Detail::Title => map.title.into(),
        Detail::Client => map.client.into(),
        Detail::Origin => about.origin.into(),
        Detail::Request => about.request.into(),
        Detail::Notes => about.notes.into(),
        Detail::OwnsResult => about.owns_result.into(),
        Detail::HasAuthority => about.has_authority.into(),
        Detail::InChainOfCommand => about.in_chain_of_command.into(),
        Detail::Pays => about.pays.into(),
        Detail::TrueClient => about.other_person.into(),
        Detail::Doubts => about.doubts.into(),
        Detail::Level => t.level.into(),
        Detail::PerformerGroup => map.performer_group.into(),
        Detail::Measure => map.measure.into(),
        Detail::Unit => map.unit.into(),
        Detail::Direction => map.direction.into(),
        Detail::ByWhen => map.by_when.into(),
        Detail::Agreed => t.agreed.into(),
        Detail::Serves => map.serves.into(),
        Detail::Opportunity => map.is_opportunity.into(),
        Detail::WorthLow => of_worth(worth.low),
        Detail::WorthLikely => of_worth(worth.likely),
        Detail::WorthHigh => of_worth(worth.high),
        Detail::WorthUnit => of_worth(worth.unit),
        Detail::WorthPer => of_worth(worth.per),
        Detail::WorthOf => of_worth(worth.of),
        Detail::WorthBasis => of_worth(worth.basis),
        Detail::WorthVisibility => of_worth(map.visibility),
        Detail::Text => t.words.into(),
        Detail::Figure => map.figure.into(),
        Detail::FigureAsOf => map.figure_as_of.into(),
        Detail::FigureSource => map.figure_source.into(),
        Detail::State => map.state.into(),
        Detail::SkippedBecause => map.because.into(),
        Detail::Source => source.source.into(),
        Detail::SourceWho => source.who.into(),
        Detail::SourceDetail => source.detail.into(),
        Detail::SourceOn => source.on.into(),
        Detail::Visibility => map.visibility.into(),
        Detail::Polarity => map.polarity.into(),
        Detail::Factor => map.factor.into(),
        Detail::Evidence => map.evidence.into(),
        Detail::Anticipated => map.anticipated.into(),
        Detail::AcceptedBecause => map.accepted_because.into(),
        Detail::Explains => map.explains.into(),
        Detail::FoundNone => t.found_none.into(),
        Detail::Kind => map.kind.into(),
        Detail::Status => map.status.into(),
        Detail::Owner => map.owner.into(),
        Detail::Due => map.due.into(),
        Detail::Success => map.success.into(),
        Detail::Answers => map.answers.into(),
    }
}

/// What a cell is called.
pub fn side(side: Side) -> &'static str {
    match side {
        Side::Should => words().map.should,
        Side::Is => words().map.is,
    }
}

/// What a need is called at a time when it was there.
pub fn need(held: &Held, row: RowId) -> Option<String> {
    let record = held.rows.get(&row)?;
    let level = record.level.name();
    let number = held.rows_of(level).iter().position(|other| *other == row)? + 1;
    let should = || held.should.get(&row).map(|cell| cell.text.trim().to_string()).unwrap_or_default();
    let name = match record.measure.name.trim() {
        "" => should(),
        name => name.to_string(),
    };
    Some((words().map.row_named)(level, number, &name))
}

/// A text, or what stands for one without words.
pub fn or_without_words(text: &str) -> String {
    match text.trim() {
        "" => words().history.without_words.to_string(),
        text => text.to_string(),
    }
}

/// Says what something says at one of two times.
pub struct Saying<'a> {
    /// That time, and the other, at which what is meant may have a name.
    pub times: [&'a Held; 2],
    pub names: &'a Called,
}

impl Saying<'_> {
    /// What a detail says; none where that is nothing.
    pub fn said(&self, said: &Said) -> Option<String> {
        let (map, about) = (&words().map, &words().about);
        Some(match said {
            Said::Nothing => return None,
            Said::Text(text) => text.clone(),
            Said::Day(day) => day_in_words(*day),
            Said::Answer(so) => if *so { about.yes } else { about.no }.into(),
            Said::Level(level) => (map.level)(*level).into(),
            Said::Client(client) => {
                let name = self.names.clients.get(client).map(String::as_str);
                match name {
                    None => words().history.client_gone.into(),
                    Some("") => words().clients.unnamed.into(),
                    Some(name) => name.into(),
                }
            }
            Said::Person(person) => self.person(*person),
            Said::Agreed(agreed) => self.agreed(agreed),
            Said::Rows(rows) => self.needs(rows),
            Said::Causes(causes) => self.causes(causes),
            Said::State(state) => (map.states)(*state).into(),
            Said::NewerState(state) => (map.unknown_value)(state.word()),
            Said::Origin(origin) => word(origin, about.origins),
            Said::Direction(direction) => word(direction, map.directions),
            Said::Period(period) => word(period, words().worth.periods),
            Said::WorthOf(of) => word(of, words().worth.of_what),
            Said::Source(kind) => word(kind, words().source.sources),
            Said::Visibility(visibility) => word(visibility, map.visibilities),
            Said::Polarity(polarity) => word(polarity, map.polarities),
            Said::Factor(factor) => word(factor, map.factors),
            Said::Kind(kind) => word(kind, map.kinds),
            Said::Status(status) => word(status, map.statuses),
        })
    }

    fn person(&self, person: PersonId) -> String {
        let name = self.names.people.get(&person).filter(|name| !name.is_empty());
        name.cloned().unwrap_or_else(|| words().history.somebody_gone.to_string())
    }

    fn agreed(&self, agreed: &Agreed) -> String {
        let with = agreed.with.map(|person| self.person(person)).unwrap_or_default();
        let on = agreed.on.map(day_in_words).unwrap_or_default();
        match (with.is_empty(), on.is_empty()) {
            (true, true) => words().about.yes.into(),
            _ => (words().map.agreed)(&with, &on),
        }
    }

    /// Needs in the order of the map.
    fn needs(&self, rows: &BTreeSet<RowId>) -> String {
        let [held, other] = self.times;
        let all = |held: &Held| [LevelName::Business, LevelName::Performance].map(|level| held.rows_of(level)).concat();
        let mut there = all(held);
        there.extend(all(other).into_iter().filter(|row| !held.rows.contains_key(row)));
        let wanted = there.into_iter().filter(|row| rows.contains(row));
        let names: Vec<String> = wanted.filter_map(|row| need(held, row).or_else(|| need(other, row))).collect();
        names.join(" · ")
    }

    fn causes(&self, causes: &BTreeSet<CauseId>) -> String {
        let [held, other] = self.times;
        let cause = |id: &CauseId| held.causes.get(id).or_else(|| other.causes.get(id));
        let names: Vec<String> =
            causes.iter().filter_map(cause).map(|cause| format!("“{}”", or_without_words(&cause.text))).collect();
        names.join(" · ")
    }
}

/// A stored word as it is said, even one that this version doesn't know.
fn word<T: Word>(open: &Open<T>, called: fn(T) -> &'static str) -> String {
    match open.known() {
        Some(value) => called(value).to_string(),
        None => (words().map.unknown_value)(open.word()),
    }
}
