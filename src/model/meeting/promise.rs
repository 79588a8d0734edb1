//! Promises: what someone undertook to do.

use serde::{Deserialize, Serialize};

use crate::model::query::in_order;
use crate::model::{
    ClientId, Day, Due, Id, Key, MeetingId, Open, OrderKey, PersonId, PromiseId, Record, Removed, Workbook,
};

crate::words! {
    /// Who promised.
    pub enum PromisedBy {
        /// Oneself.
        Me = "me",
        /// The client.
        Client = "client",
        /// Somebody else.
        Other = "other",
    }
}

crate::words! {
    /// What became of a promise.
    pub enum PromiseStatus {
        /// It is still to be kept.
        Open = "open",
        /// It was kept.
        Kept = "kept",
        /// It is no longer wanted.
        Dropped = "dropped",
    }
}

/// What someone undertook to do, for whom, and by when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Promise {
    /// The place in lists.
    pub order: OrderKey,
    /// What.
    pub text: String,
    /// Who.
    pub by: Open<PromisedBy>,
    /// Which other person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub person: Option<PersonId>,
    /// The client with whom it was agreed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client: Option<ClientId>,
    /// The meeting in which it was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meeting: Option<MeetingId>,
    /// By when.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<Day>,
    /// What became of it.
    pub status: Open<PromiseStatus>,
}

impl Default for Promise {
    fn default() -> Promise {
        Promise {
            order: OrderKey::default(),
            text: String::new(),
            by: PromisedBy::Me.into(),
            person: None,
            client: None,
            meeting: None,
            due: None,
            status: PromiseStatus::Open.into(),
        }
    }
}

impl Promise {
    /// Whether it is still to be kept. What this version doesn't know is.
    pub fn is_open(&self) -> bool {
        !matches!(self.status.known(), Some(PromiseStatus::Kept | PromiseStatus::Dropped))
    }

    /// How it stands with it; none where no day was named, or it is settled.
    pub fn due(&self, today: Day) -> Option<Due> {
        self.due.filter(|_| self.is_open()).map(|due| Due::on(due, today))
    }

    /// Who promised, as it counts: what this version doesn't know is somebody else.
    pub fn by(&self) -> PromisedBy {
        self.by.known().unwrap_or(PromisedBy::Other)
    }
}

impl Workbook {
    /// Promises, in their order.
    pub fn promises(&self) -> Vec<(PromiseId, &Promise)> {
        let all = self.all::<Promise>(Key::Promise(PromiseId::LOWEST), Key::Promise(PromiseId::HIGHEST));
        in_order(all, |promise| &promise.order)
    }

    /// What was promised in a meeting.
    pub fn promises_from(&self, meeting: MeetingId) -> Vec<(PromiseId, &Promise)> {
        let mut promises = self.promises();
        promises.retain(|(_, promise)| promise.meeting == Some(meeting));
        promises
    }

    /// What was promised with a client: what is open first, by its day.
    pub fn promises_with(&self, client: ClientId) -> Vec<(PromiseId, &Promise)> {
        let mut promises = self.promises();
        promises.retain(|(_, promise)| promise.client == Some(client));
        promises.sort_by_key(|(_, promise)| (!promise.is_open(), promise.due.is_none(), promise.due));
        promises
    }

    /// The place after the last promise.
    pub fn after_promises(&self) -> OrderKey {
        OrderKey::between(self.promises().last().map(|(_, promise)| &promise.order), None)
    }

    /// Those that were removed.
    pub(super) fn removed_promises(&self, of: impl Fn(&Promise) -> bool) -> Vec<Removed> {
        let all = self.removed_between(Key::Promise(PromiseId::LOWEST), Key::Promise(PromiseId::HIGHEST));
        let is_of = |removed: &Removed| self.body(&removed.item.into()).and_then(Promise::of).is_some_and(&of);
        all.into_iter().filter(is_of).collect()
    }
}
