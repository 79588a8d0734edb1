//! Erasing for good and forgetting people. Neither is an edit: an edit can be
//! taken back, and nothing may be left here to take these back with.

use super::{Body, Content, Item, Key, PersonId, Provenance, State, Tick, Workbook};

impl Workbook {
    /// Leaves only tombstones of an item and of everything that is a part of it,
    /// other versions included. Links to it stay and are dormant.
    #[must_use]
    pub fn without(&self, item: Item, tick: Tick) -> Workbook {
        let whole = Key::from(item);
        let mut after = self.clone();
        for key in self.units.keys().filter(|key| **key == whole || key.wholes().any(|other| other == whole)) {
            after.put_all(key.clone(), vec![Content::ERASED], tick);
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
            let mut named = false;
            for content in &mut contents {
                if let State::Live(body) | State::Trashed(body, _) = &mut content.state {
                    named |= body.forget(person);
                }
            }
            if named {
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

impl Body {
    /// Every text in it that somebody has written.
    pub fn texts(&self) -> Vec<&str> {
        match self {
            Body::Info(info) => vec![&info.name],
            Body::Person(person) => vec![&person.name, &person.initials],
            Body::Client(client) => vec![&client.name, &client.unit, &client.role, &client.notes],
            Body::Map(map) => vec![&map.title, &map.request, &map.notes, &map.true_client.doubts],
            Body::Row(row) => {
                let group = row.performance().map(|performance| performance.performer_group.as_str());
                [row.measure.name.as_str(), &row.measure.unit].into_iter().chain(group).collect()
            }
            Body::Cell(cell) => {
                let own = [cell.text.as_str(), &cell.reading.typed, &cell.reading.source, &cell.skipped_because];
                own.into_iter().chain(detail(&cell.provenance)).collect()
            }
            Body::Cause(cause) => {
                let own = [cause.text.as_str(), &cause.evidence];
                own.into_iter().chain(detail(&cause.provenance)).chain(cause.accepted_because.as_deref()).collect()
            }
            Body::Factor(review) => vec![&review.note],
            Body::Solution(solution) => vec![&solution.text, &solution.measure],
            Body::Dismissal(dismissal) => vec![&dismissal.because],
            Body::Question(question) => vec![&question.text, &question.when_to_use, &question.listen_for],
            Body::Favourite(_) => Vec::new(),
            Body::Other(value) => texts_of(value),
        }
    }

    /// Takes away every reference to a person. Whether there was one.
    fn forget(&mut self, person: PersonId) -> bool {
        let reference = match self {
            Body::Client(client) => Some(&mut client.person),
            Body::Map(map) => Some(&mut map.true_client.true_client),
            Body::Row(row) => row.agreed.as_mut().map(|agreed| &mut agreed.with),
            Body::Cell(cell) => said_by(&mut cell.provenance),
            Body::Cause(cause) => said_by(&mut cause.provenance),
            Body::Solution(solution) => Some(&mut solution.owner),
            Body::Info(_)
            | Body::Person(_)
            | Body::Factor(_)
            | Body::Dismissal(_)
            | Body::Question(_)
            | Body::Favourite(_)
            | Body::Other(_) => None,
        };
        let named = reference.filter(|reference| **reference == Some(person));
        named.map(|reference| *reference = None).is_some()
    }
}

fn detail(source: &Option<Provenance>) -> Option<&str> {
    source.as_ref().map(|source| source.detail.as_str())
}

fn said_by(source: &mut Option<Provenance>) -> Option<&mut Option<PersonId>> {
    source.as_mut().map(|source| &mut source.person)
}

fn texts_of(value: &serde_json::Value) -> Vec<&str> {
    use serde_json::Value;
    match value {
        Value::String(text) => vec![text],
        Value::Array(values) => values.iter().flat_map(texts_of).collect(),
        Value::Object(fields) => fields.values().flat_map(texts_of).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) => Vec::new(),
    }
}
