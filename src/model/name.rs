//! What things are called, in labels and lists.

use super::{Body, Cell, CellRef, CheckRound, Key, Observation, Record, Rotation, Side, Word, Workbook};

/// How many characters a label has room for.
const MOST: usize = 40;

impl Workbook {
    /// What that which stands at a key is called, be it live or removed: its own name
    /// or, for a need without a measure, what its SHOULD says. Cut to what a label
    /// has room for; empty where there is nothing to go by.
    pub fn name_at(&self, key: &Key) -> String {
        let own = self.body(key).map(name_of).unwrap_or_default();
        match key {
            Key::Row(row) if own.is_empty() => {
                let should = self.held::<Cell>(CellRef { row: *row, side: Side::Should });
                should.map(|cell| cut(&cell.text)).unwrap_or_default()
            }
            // The word that is stored; those who show it say it in their own words.
            Key::Factor(of) => of.factor.word().to_string(),
            Key::Favourite(id) => id.to_string(),
            Key::Beginning(Some(client)) => self.name_at(&Key::Client(*client)),
            Key::Observation(_) if own.is_empty() => {
                let meeting = self.body(key).and_then(Observation::of).and_then(Observation::meeting);
                meeting.map(|meeting| self.name_at(&Key::Meeting(meeting))).unwrap_or_default()
            }
            Key::Rotation(rotation) => {
                self.held::<Rotation>(*rotation).map(|rotation| rotation.number.to_string()).unwrap_or_default()
            }
            Key::Answers(round) | Key::Gathered(round) => self.name_at(&Key::Round(*round)),
            Key::Round(id) if own.is_empty() => {
                let client = self.held::<CheckRound>(*id).and_then(|round| round.client);
                client.map(|client| self.name_at(&Key::Client(client))).unwrap_or_default()
            }
            _ => own,
        }
    }
}

/// What a body alone is called.
pub(super) fn name_of(body: &Body) -> String {
    cut(match body {
        Body::Info(info) => &info.name,
        Body::Person(person) => &person.name,
        Body::Client(client) => &client.name,
        Body::Map(map) => &map.title,
        Body::Row(row) => &row.measure.name,
        Body::Cell(cell) => &cell.text,
        Body::Cause(cause) => &cause.text,
        Body::Solution(solution) => &solution.text,
        Body::Point(point) => &point.name,
        Body::Question(question) => &question.text,
        Body::Meeting(meeting) => match meeting.purpose.trim() {
            "" => &meeting.request,
            purpose => purpose,
        },
        Body::Planned(planned) => &planned.text,
        Body::Line(line) => &line.text,
        Body::Promise(promise) => &promise.text,
        Body::QuestionSet(set) => &set.name,
        Body::Observation(observation) => &observation.about,
        Body::Quote(quote) => &quote.text,
        Body::Round(round) => &round.note,
        Body::Action(action) => &action.text,
        Body::Change(entry) => [&entry.tried, &entry.changed, &entry.learnt]
            .into_iter()
            .find(|text| !text.trim().is_empty())
            .map_or("", String::as_str),
        Body::Scenario(scenario) => &scenario.title,
        Body::Rehearsal(rehearsal) => &rehearsal.next_time,
        Body::Turn(turn) => &turn.text,
        Body::Room(room) => &room.title,
        Body::Participant(participant) => &participant.name,
        Body::Part(part) => &part.text,
        Body::BoardLine(line) => &line.text,
        // What only a client knows isn't told in a label, which stands on every page.
        Body::Fact(_)
        | Body::Standing(_)
        | Body::Rotation(_)
        | Body::Factor(_)
        | Body::Dismissal(_)
        | Body::Favourite(_)
        | Body::Beginning(_)
        | Body::Introduction(_)
        | Body::Answers(_)
        | Body::Gathered(_)
        | Body::Other(_) => "",
    })
}

/// A name as long as a label has room for.
pub fn cut(text: &str) -> String {
    let text = text.trim();
    let mut name: String = text.chars().take(MOST).collect();
    if name.len() < text.len() {
        name.push('…');
    }
    name
}
