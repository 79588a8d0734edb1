//! The two moments that are compared.

use std::collections::BTreeMap;
use std::sync::Arc;

use leptos::prelude::*;

use super::called;
use crate::model::{
    Client, ClientId, Day, Held, InMap, MapChange, MapId, Person, PersonId, Point, PointId, RowId, Under, Workbook,
    compare,
};
use crate::session::Session;

/// A moment that can be compared with another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    /// The map as it is.
    Now,
    /// As it was at a point.
    At(PointId),
}

impl Moment {
    pub fn word(self) -> String {
        match self {
            Moment::Now => "now".into(),
            Moment::At(id) => id.to_string(),
        }
    }

    pub fn from_word(word: &str) -> Option<Moment> {
        if word == "now" { Some(Moment::Now) } else { word.parse().ok().map(Moment::At) }
    }
}

/// A point as it is listed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    pub id: PointId,
    pub name: String,
    pub on: Day,
}

/// Changes by the place where they are told.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    pub map: Vec<MapChange>,
    pub needs: Vec<RowId>,
    pub in_needs: BTreeMap<RowId, Vec<MapChange>>,
    pub loose: Vec<MapChange>,
}

impl Told {
    fn of(changes: Vec<MapChange>) -> Told {
        let mut told = Told::default();
        for change in changes {
            match change.under {
                Under::Map => told.map.push(change),
                Under::Loose => told.loose.push(change),
                Under::Need(row) => {
                    if told.needs.last() != Some(&row) {
                        told.needs.push(row);
                    }
                    told.in_needs.entry(row).or_default().push(change);
                }
            }
        }
        told
    }

    /// So many changes, and so many of them in needs.
    pub fn counts(&self) -> (usize, usize) {
        let in_needs = self.in_needs.values().map(Vec::len).sum();
        (self.map.len() + self.loose.len() + in_needs, in_needs)
    }
}

/// What people and clients are called now; some may be gone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Called {
    pub people: BTreeMap<PersonId, String>,
    pub clients: BTreeMap<ClientId, String>,
}

/// The two moments, and what is different between them. Copies are the same.
#[derive(Clone, Copy)]
pub struct Sides {
    pub map: MapId,
    pub points: Memo<Vec<Listed>>,
    pub chosen: RwSignal<(Option<Moment>, Option<Moment>)>,
    pub before: Memo<Moment>,
    pub after: Memo<Moment>,
    pub was: Memo<Arc<Held>>,
    pub is: Memo<Arc<Held>>,
    pub told: Memo<Told>,
    pub names: Memo<Called>,
}

impl Sides {
    /// The last moment that was named, and now.
    pub fn new(session: Session, map: MapId) -> Sides {
        let points = session.ask(move |workbook| listed(workbook, map));
        let chosen = RwSignal::new((None, None));
        let there = move |moment: &Moment| match moment {
            Moment::Now => true,
            Moment::At(id) => points.with(|points| points.iter().any(|point| point.id == *id)),
        };
        let newest = move || points.with(|points| points.first().map_or(Moment::Now, |point| Moment::At(point.id)));
        let before = Memo::new(move |_| chosen.get().0.filter(there).unwrap_or_else(newest));
        let after = Memo::new(move |_| chosen.get().1.filter(there).unwrap_or(Moment::Now));
        let (was, is) = (held(session, map, before), held(session, map, after));
        let told = Memo::new(move |_| was.with(|was| is.with(|is| Told::of(compare(was, is)))));
        let names = session.ask(called_now);
        Sides { map, points, chosen, before, after, was, is, told, names }
    }
}

fn listed(workbook: &Workbook, map: MapId) -> Vec<Listed> {
    let listed = |(id, point): (InMap<PointId>, &Point)| Listed { id: id.id, name: called(point), on: point.on };
    workbook.points(map).into_iter().map(listed).collect()
}

/// What stood on the map at a moment.
fn held(session: Session, map: MapId, moment: Memo<Moment>) -> Memo<Arc<Held>> {
    session.ask(move |workbook| match moment.get() {
        Moment::At(id) => workbook.get::<Point>(InMap { map, id }).map(|point| point.held.clone()).unwrap_or_default(),
        Moment::Now => workbook.held_of(map).map(Arc::new).unwrap_or_default(),
    })
}

fn called_now(workbook: &Workbook) -> Called {
    let person = |(id, person): (PersonId, &Person)| (id, person.name.trim().to_string());
    let client = |(id, client): (ClientId, &Client)| (id, client.name.trim().to_string());
    Called {
        people: workbook.people().into_iter().map(person).collect(),
        clients: workbook.clients().into_iter().map(client).collect(),
    }
}
