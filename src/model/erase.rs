//! Erasing for good and forgetting people. Neither is an edit: an edit can be
//! taken back, and nothing may be left here to take these back with.

use std::sync::Arc;

use serde_json::Value;

use super::{
    Body, Cause, Cell, Content, GapMap, Held, Item, Key, Meeting, Observation, PersonId, Provenance, Row, Scenario,
    Solution, State, Tick, Workbook,
};

impl Workbook {
    /// Leaves only tombstones of an item and of everything that is a part of it,
    /// other versions included, and takes it out of every point of its map. Links
    /// to it stay and are dormant.
    #[must_use]
    pub fn without(&self, item: Item, tick: Tick) -> Workbook {
        let whole = Key::from(item);
        let mut after = self.clone();
        for key in self.units.keys().filter(|key| **key == whole || key.wholes().any(|other| other == whole)) {
            after.put_all(key.clone(), vec![Content::ERASED], tick);
        }
        for (key, unit) in
            self.units.iter().filter(|(key, _)| matches!(key, Key::Point(_)) && key.parent() == whole.parent())
        {
            let mut contents: Vec<Content> = unit.versions().map(|version| version.content.clone()).collect();
            if contents.iter_mut().filter_map(|content| content.erase(&whole).then_some(())).count() > 0 {
                after.put_all(key.clone(), contents, tick);
            }
        }
        after
    }

    /// Erases a person and takes every reference to them away, also where they
    /// stand in what was removed and in other versions. What was written about
    /// them in free text stays: [`Workbook::mentions`] finds it.
    #[must_use]
    pub fn without_person(&self, person: PersonId, tick: Tick) -> Workbook {
        let mut after = self.without(Item::Person(person), tick);
        for (key, unit) in &self.units {
            let mut contents: Vec<Content> = unit.versions().map(|version| version.content.clone()).collect();
            if contents.iter_mut().filter_map(|content| content.forget(person).then_some(())).count() > 0 {
                after.put_all(key.clone(), contents, tick);
            }
        }
        after
    }

    /// Where a text stands in what people have written, in whatever case: in
    /// current versions, in others, and in what was removed.
    pub fn mentions(&self, text: &str) -> Vec<Key> {
        let wanted = text.trim().to_lowercase();
        if wanted.is_empty() {
            return Vec::new();
        }
        let holds = |body: &Body| body.texts().iter().any(|text| text.to_lowercase().contains(&wanted));
        let mention = self
            .units
            .iter()
            .filter(|(_, unit)| unit.versions().filter_map(|version| version.content.state.body()).any(holds));
        mention.map(|(key, _)| key.clone()).collect()
    }
}

impl Content {
    /// Takes what stands at a key out of a point. Whether it was there.
    fn erase(&mut self, key: &Key) -> bool {
        let Some(id) = key.own_id() else { return false };
        let held = match &mut self.state {
            State::Live(Body::Point(point)) | State::Trashed(Body::Point(point), _) => {
                Arc::make_mut(&mut point.held).erase(key)
            }
            // A point that this version can't read: whatever goes by that id goes.
            State::Live(Body::Other(value)) | State::Trashed(Body::Other(value), _) => take_out(value, &id),
            _ => return false,
        };
        // So does what a newer version has written of it.
        let Some(extra) = self.extra.take() else { return held };
        let mut left = (*extra).clone();
        left.retain(|place, _| !place.split('/').any(|part| part == id));
        for value in left.values_mut() {
            take_out(value, &id);
        }
        let taken = held || left != *extra;
        self.extra = (!left.is_empty()).then(|| Arc::new(left));
        taken
    }

    /// Takes away every reference to a person. Whether there was one.
    fn forget(&mut self, person: PersonId) -> bool {
        match &mut self.state {
            State::Live(body) | State::Trashed(body, _) => body.forget(person),
            State::Erased => false,
        }
    }
}

/// Takes away every field of that name, however deep. Whether there was one.
fn take_out(value: &mut Value, name: &str) -> bool {
    match value {
        Value::Object(fields) => {
            let taken = fields.remove(name).is_some();
            fields.values_mut().fold(taken, |taken, value| take_out(value, name) || taken)
        }
        Value::Array(values) => values.iter_mut().filter_map(|value| take_out(value, name).then_some(())).count() > 0,
        _ => false,
    }
}

impl Body {
    /// Every text in it that somebody has written.
    pub fn texts(&self) -> Vec<&str> {
        match self {
            Body::Info(info) => vec![&info.name],
            Body::Person(person) => vec![&person.name, &person.initials],
            Body::Client(client) => {
                vec![&client.name, &client.unit, &client.role, &client.notes, &client.true_client.doubts]
            }
            Body::Standing(standing) => vec![&standing.note],
            Body::Map(map) => in_map(map),
            Body::Row(row) => in_row(row),
            Body::Cell(cell) => in_cell(cell),
            Body::Cause(cause) => in_cause(cause),
            Body::Factor(review) => vec![&review.note],
            Body::Solution(solution) => in_solution(solution),
            Body::Dismissal(dismissal) => vec![&dismissal.because],
            Body::Point(point) => std::iter::once(point.name.as_str()).chain(point.held.texts()).collect(),
            Body::Question(question) => vec![&question.text, &question.when_to_use, &question.listen_for],
            Body::Favourite(_) | Body::Beginning(_) | Body::Introduction(_) | Body::Answers(_) | Body::Gathered(_) => {
                Vec::new()
            }
            Body::Meeting(meeting) => {
                let Meeting { place, purpose, request, went_well, next_time, exit_note, follow_up, .. } = meeting;
                let mut texts: Vec<&str> = vec![purpose, request, place, went_well, next_time, exit_note];
                texts.extend(follow_up.as_deref());
                texts
            }
            Body::Planned(planned) => vec![&planned.text],
            Body::Line(line) => vec![&line.text, &line.replaced],
            Body::Promise(promise) => vec![&promise.text],
            Body::QuestionSet(set) => vec![&set.name, &set.note],
            Body::Observation(observation) => {
                let Observation { about, led, notes, went_well, went_well_too, even_better_if, next_time, .. } =
                    observation;
                vec![about, led, notes, went_well, went_well_too, even_better_if, next_time]
            }
            Body::Quote(quote) => vec![&quote.text],
            Body::Round(round) => vec![&round.note],
            Body::Action(action) => vec![&action.text],
            Body::Change(entry) => vec![&entry.tried, &entry.changed, &entry.learnt],
            Body::Scenario(scenario) => {
                let Scenario { title, trade, brief, lead, client, opening, otherwise, observer, .. } = scenario;
                vec![title, trade, brief, lead, client, opening, otherwise, observer]
            }
            Body::Fact(fact) => vec![&fact.text, &fact.well, &fact.badly],
            Body::Rehearsal(rehearsal) => vec![&rehearsal.next_time],
            Body::Turn(turn) => vec![&turn.text],
            Body::Room(room) => vec![&room.title],
            Body::Part(part) => vec![&part.text],
            Body::Participant(participant) => vec![&participant.name],
            Body::Rotation(_) => Vec::new(),
            Body::BoardLine(line) => vec![&line.text],
            Body::Other(value) => texts_of(value),
        }
    }

    /// Takes away every reference to a person. Whether there was one.
    fn forget(&mut self, person: PersonId) -> bool {
        let mut other = None;
        let reference = match self {
            Body::Client(client) => {
                other = Some(&mut client.true_client.true_client);
                Some(&mut client.person)
            }
            Body::Map(map) => Some(&mut map.true_client.true_client),
            Body::Row(row) => row.agreed.as_mut().map(|agreed| &mut agreed.with),
            Body::Cell(cell) => said_by(&mut cell.provenance),
            Body::Cause(cause) => said_by(&mut cause.provenance),
            Body::Solution(solution) => Some(&mut solution.owner),
            Body::Promise(promise) => Some(&mut promise.person),
            Body::Observation(observation) => Some(&mut observation.observer),
            Body::Action(action) => Some(&mut action.who),
            // A point is made anew only where the person stands in it.
            Body::Point(point) => {
                let mut held = (*point.held).clone();
                let people = held.people_mut().into_iter().filter(|reference| **reference == Some(person));
                let named = people.map(|reference| *reference = None).count() > 0;
                if named {
                    point.held = Arc::new(held);
                }
                return named;
            }
            Body::Info(_)
            | Body::Person(_)
            | Body::Standing(_)
            | Body::Factor(_)
            | Body::Dismissal(_)
            | Body::Question(_)
            | Body::Favourite(_)
            | Body::Meeting(_)
            | Body::Planned(_)
            | Body::Line(_)
            | Body::QuestionSet(_)
            | Body::Beginning(_)
            | Body::Introduction(_)
            | Body::Quote(_)
            | Body::Round(_)
            | Body::Answers(_)
            | Body::Gathered(_)
            | Body::Change(_)
            | Body::Scenario(_)
            | Body::Fact(_)
            | Body::Rehearsal(_)
            | Body::Turn(_)
            | Body::Room(_)
            | Body::Participant(_)
            | Body::Rotation(_)
            | Body::Part(_)
            | Body::BoardLine(_)
            | Body::Other(_) => None,
        };
        let mut named = false;
        for reference in reference.into_iter().chain(other).filter(|reference| **reference == Some(person)) {
            *reference = None;
            named = true;
        }
        named
    }
}

impl Held {
    /// Every text in it that somebody has written.
    fn texts(&self) -> impl Iterator<Item = &str> {
        let cells = self.should.values().chain(self.is.values()).flat_map(in_cell);
        in_map(&self.map)
            .into_iter()
            .chain(self.rows.values().flat_map(in_row))
            .chain(cells)
            .chain(self.causes.values().flat_map(in_cause))
            .chain(self.factors.values().map(|review| review.note.as_str()))
            .chain(self.solutions.values().flat_map(in_solution))
    }
}

fn in_map(map: &GapMap) -> Vec<&str> {
    vec![&map.title, &map.request, &map.notes, &map.true_client.doubts]
}

fn in_row(row: &Row) -> Vec<&str> {
    let group = row.performance().map(|performance| performance.performer_group.as_str());
    let worth = &row.worth;
    let estimate = [worth.low.as_str(), &worth.likely, &worth.high, &worth.unit, &worth.basis];
    [row.measure.name.as_str(), &row.measure.unit].into_iter().chain(group).chain(estimate).collect()
}

fn in_cell(cell: &Cell) -> Vec<&str> {
    let own = [cell.text.as_str(), &cell.reading.typed, &cell.reading.source, &cell.skipped_because];
    own.into_iter().chain(detail(&cell.provenance)).collect()
}

fn in_cause(cause: &Cause) -> Vec<&str> {
    let own = [cause.text.as_str(), &cause.evidence];
    own.into_iter().chain(detail(&cause.provenance)).chain(cause.accepted_because.as_deref()).collect()
}

fn in_solution(solution: &Solution) -> Vec<&str> {
    vec![&solution.text, &solution.measure]
}

fn detail(source: &Option<Provenance>) -> Option<&str> {
    source.as_ref().map(|source| source.detail.as_str())
}

fn said_by(source: &mut Option<Provenance>) -> Option<&mut Option<PersonId>> {
    source.as_mut().map(|source| &mut source.person)
}

fn texts_of(value: &Value) -> Vec<&str> {
    match value {
        Value::String(text) => vec![text],
        Value::Array(values) => values.iter().flat_map(texts_of).collect(),
        Value::Object(fields) => fields.values().flat_map(texts_of).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) => Vec::new(),
    }
}
