//! Finding what goes into a calendar.

use super::{CalendarAsked, CalendarEntry, CalendarWhen, Scheduled};
use crate::model::{
    ActionId, ChangeEntry, ChangeId, CheckAction, Client, ClientId, Day, Key, Meeting, MeetingId, Millis, Minutes,
    Person, Promise, PromiseId, PromisedBy, Visibility, Workbook,
};

/// What is wanted, in the order in which it is kept. What was removed and can still be brought
/// back is there as called off, and so is what was settled before its day.
pub fn calendar_entries(workbook: &Workbook, asked: &CalendarAsked) -> Vec<CalendarEntry> {
    let finder = Finder { workbook, asked };
    let entry = |key: &Key| match key {
        Key::Client(id) => finder.in_touch(*id),
        Key::Meeting(id) => finder.meeting(*id),
        Key::Promise(id) => finder.promise(*id),
        Key::Action(id) => finder.action(*id),
        Key::Change(id) => finder.look_again(*id),
        _ => None,
    };
    workbook.units().filter_map(|(key, _)| entry(key)).collect()
}

struct Finder<'a> {
    workbook: &'a Workbook,
    asked: &'a CalendarAsked,
}

impl Finder<'_> {
    fn in_touch(&self, id: ClientId) -> Option<CalendarEntry> {
        let client = self.workbook.held::<Client>(id)?;
        let due = client.next_due()?;
        let wanted = match self.asked.what {
            Scheduled::ToCome => self.is_ahead(due),
            Scheduled::Client(wanted) => wanted == id,
            Scheduled::Meeting(_) => false,
        };
        wanted.then(|| CalendarEntry {
            uid: uid("client", &id.to_string()),
            changed: self.changed(&[Key::Client(id)]),
            summary: (self.asked.words.in_touch)(client.name.trim()),
            description: String::new(),
            place: String::new(),
            when: CalendarWhen::Day(due),
            cancelled: client.archived || !self.workbook.is_live(&Key::Client(id)),
        })
    }

    fn meeting(&self, id: MeetingId) -> Option<CalendarEntry> {
        let meeting = self.workbook.held::<Meeting>(id)?;
        let on = meeting.on?;
        let wanted = match self.asked.what {
            Scheduled::ToCome => self.is_ahead(on) && meeting.ended.is_none(),
            Scheduled::Meeting(wanted) => wanted == id,
            Scheduled::Client(_) => false,
        };
        wanted.then(|| CalendarEntry {
            uid: uid("meeting", &id.to_string()),
            changed: self
                .changed(&[vec![Key::Meeting(id)], meeting.client.map(Key::Client).into_iter().collect()].concat()),
            summary: (self.asked.words.meeting)(&self.client(meeting.client)),
            description: if self.asked.with_purpose { meeting.purpose.trim().to_string() } else { String::new() },
            place: meeting.place.trim().to_string(),
            when: self.when(on, meeting),
            cancelled: !self.workbook.is_live(&Key::Meeting(id)),
        })
    }

    fn promise(&self, id: PromiseId) -> Option<CalendarEntry> {
        let promise = self.workbook.held::<Promise>(id)?;
        let due = promise.due?;
        let wanted = match self.asked.what {
            Scheduled::ToCome => self.is_ahead(due),
            Scheduled::Meeting(wanted) => promise.meeting == Some(wanted),
            Scheduled::Client(_) => false,
        };
        let name = match promise.by() {
            PromisedBy::Me => String::new(),
            PromisedBy::Client => self.client(promise.client),
            PromisedBy::Other => {
                let person = promise.person.and_then(|person| self.workbook.get::<Person>(person));
                let told = person.filter(|person| person.visibility == Visibility::Shareable);
                told.map(|person| person.name.trim().to_string()).unwrap_or_default()
            }
        };
        let told_of = promise.client.map(Key::Client).into_iter().chain(promise.person.map(Key::Person));
        (wanted && !promise.text.trim().is_empty()).then(|| CalendarEntry {
            uid: uid("promise", &id.to_string()),
            changed: self.changed(&told_of.chain([Key::Promise(id)]).collect::<Vec<Key>>()),
            summary: (self.asked.words.promise)(promise.by(), &name, promise.text.trim()),
            description: String::new(),
            place: String::new(),
            when: CalendarWhen::Day(due),
            cancelled: !promise.is_open() || !self.workbook.is_live(&Key::Promise(id)),
        })
    }

    /// What somebody means to do by a day. What it is was written for oneself, so it comes along only
    /// with the purpose of meetings.
    fn action(&self, id: ActionId) -> Option<CalendarEntry> {
        let action = self.workbook.held::<CheckAction>(id)?;
        let due = action.due?;
        let wanted = self.asked.what == Scheduled::ToCome && self.is_ahead(due);
        (wanted && !action.text.trim().is_empty()).then(|| CalendarEntry {
            uid: uid("action", &id.to_string()),
            changed: self.changed(&[Key::Action(id)]),
            summary: self.asked.words.action.into(),
            description: if self.asked.with_purpose { action.text.trim().to_string() } else { String::new() },
            place: String::new(),
            when: CalendarWhen::Day(due),
            cancelled: action.done.is_some() || !self.workbook.is_live(&Key::Action(id)),
        })
    }

    /// When to look again at how a change stands. A day that a later one took the place of is called
    /// off.
    fn look_again(&self, id: ChangeId) -> Option<CalendarEntry> {
        let entry = self.workbook.held::<ChangeEntry>(id)?;
        let review = entry.review?;
        let wanted = self.asked.what == Scheduled::ToCome && self.is_ahead(review);
        let told_of = self.workbook.changes(entry.client).into_iter().map(|(id, _)| Key::Change(id));
        let told_of = told_of.chain(entry.client.map(Key::Client)).chain([Key::Change(id)]);
        wanted.then(|| CalendarEntry {
            uid: uid("change", &id.to_string()),
            changed: self.changed(&told_of.collect::<Vec<Key>>()),
            summary: (self.asked.words.look_again)(&self.client(entry.client)),
            description: String::new(),
            place: String::new(),
            when: CalendarWhen::Day(review),
            cancelled: self.workbook.next_review(entry.client) != Some((id, review)),
        })
    }

    fn is_ahead(&self, day: Day) -> bool {
        day >= self.asked.today
    }

    fn client(&self, client: Option<ClientId>) -> String {
        let client = client.and_then(|client| self.workbook.get::<Client>(client));
        client.map(|client| client.name.trim().to_string()).unwrap_or_default()
    }

    /// When the latest of what an entry tells was changed.
    fn changed(&self, keys: &[Key]) -> Millis {
        keys.iter().map(|key| self.workbook.changed_at(key)).max().unwrap_or_default()
    }

    /// A meeting without a time is on its day; one without a length takes as long as one of its kind.
    fn when(&self, on: Day, meeting: &Meeting) -> CalendarWhen {
        let length = meeting.length.or_else(|| meeting.kind().usual_length()).map_or(0, Minutes::get);
        match meeting.at.and_then(|at| (self.asked.moment)(on, at)) {
            Some(start) => CalendarWhen::Between(start, start.saturating_add(Millis::from(length) * 60_000)),
            None => CalendarWhen::Day(on),
        }
    }
}

/// What it is and its id; nothing of where it was written, so that every copy of the workbook
/// gives the same.
fn uid(kind: &str, id: &str) -> String {
    format!("{kind}-{id}@groundwork")
}
