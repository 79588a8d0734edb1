//! Asking: an open place of a map offers its questions and takes their answer.

mod draft;
mod fields;
mod talk;

use std::collections::BTreeSet;

use leptos::prelude::*;

use super::cell::first_field;
use crate::model::{Answer, Key, LevelName, MapId, Opening};
use crate::platform::{focus, page};
use crate::session::Session;
use crate::ui::components::{Button, place_of};
use crate::ui::desk::Desk;
use crate::ui::words::words;
use draft::Draft;
pub use draft::Form;
pub use talk::TalkDialog;

/// The id of the dialog.
const DIALOG: &str = "asking";

/// How far one goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    /// One place is asked about.
    One,
    /// From each place on to the next.
    On,
}

/// What is being asked, and what was put off: not a part of the workbook. Copies
/// are the same.
#[derive(Clone, Copy)]
pub struct Asking {
    /// Whether the dialog is open.
    pub open: RwSignal<bool>,
    way: RwSignal<Way>,
    at: RwSignal<Option<Opening>>,
    /// Changes whenever something is asked, be it about the same place.
    turn: RwSignal<u64>,
    /// Where one was when one left.
    left: RwSignal<Option<Opening>>,
    put_off: RwSignal<Vec<Opening>>,
    /// What was written and not put on the map.
    kept: StoredValue<Vec<(Opening, Draft)>>,
    /// The map on which it is to be asked once it is there.
    arriving: StoredValue<Option<MapId>>,
    /// What the last answer came to.
    said: RwSignal<Option<&'static str>>,
}

impl Asking {
    /// Nothing is asked.
    pub fn nothing() -> Asking {
        Asking {
            open: RwSignal::new(false),
            way: RwSignal::new(Way::One),
            at: RwSignal::new(None),
            turn: RwSignal::new(0),
            left: RwSignal::new(None),
            put_off: RwSignal::new(Vec::new()),
            kept: StoredValue::new(Vec::new()),
            arriving: StoredValue::new(None),
            said: RwSignal::new(None),
        }
    }

    /// Asks about what is open first on a map as soon as that is on the screen.
    pub fn ask_on_arrival(self, map: MapId) {
        self.arriving.set_value(Some(map));
    }

    /// A map is on the screen.
    fn arrive(self, session: Session, map: MapId) {
        if self.arriving.try_update_value(Option::take).flatten() == Some(map) {
            let first = openings(session, map).first().copied();
            page::after(0, move || self.begin(Way::On, first));
        }
    }

    /// Asks about the first opening that fits. False if there is none.
    pub fn ask(self, session: Session, map: MapId, fits: impl Fn(&Opening) -> bool) -> bool {
        session.commit_drafts();
        let found = openings(session, map).into_iter().find(fits);
        if found.is_some() {
            self.begin(Way::One, found);
        }
        found.is_some()
    }

    /// Goes through all that is open on a map, on from where one was.
    pub fn walk(self, session: Session, map: MapId) {
        session.commit_drafts();
        let all = openings(session, map);
        if all.iter().all(|opening| self.is_put_off(*opening)) {
            self.put_off.update(|put_off| put_off.retain(|opening| opening.map() != map));
        }
        let left = self.left.get_untracked();
        let still = |opening: &&Opening| left.is_some_and(|left| left.is_where(**opening));
        let at = all.iter().find(still).copied().or_else(|| self.next(&all, 0, None));
        self.begin(Way::On, at);
    }

    fn begin(self, way: Way, at: Option<Opening>) {
        self.said.set(None);
        self.way.set(way);
        self.go_to(at);
        self.open.set(true);
    }

    fn go_to(self, at: Option<Opening>) {
        if self.way.get_untracked() == Way::On {
            self.left.set(at);
        }
        self.at.set(at);
        self.turn.update(|turn| *turn += 1);
        focus::to_first_of(vec![
            format!("#{DIALOG} .answer :is(textarea, input, select)"),
            format!("#{DIALOG} .talk button"),
        ]);
    }

    fn is_put_off(self, opening: Opening) -> bool {
        self.put_off.with_untracked(|put_off| put_off.iter().any(|other| other.is_where(opening)))
    }

    /// The next to be asked about from a place of the list on, round once; not this one.
    fn next(self, all: &[Opening], from: usize, not: Option<Opening>) -> Option<Opening> {
        let (before, after) = all.split_at(from.min(all.len()));
        let asked = |opening: &&Opening| !self.is_put_off(**opening) && not.is_none_or(|not| !not.is_where(**opening));
        after.iter().chain(before).find(asked).copied()
    }

    /// To the one after this, or to the one before it.
    fn step(self, session: Session, here: Opening, forward: bool) {
        let all = openings(session, here.map());
        let at = all.iter().position(|opening| opening.is_where(here)).unwrap_or_default();
        let to = if forward { at + 1 } else { at + all.len().saturating_sub(1) };
        self.said.set(None);
        self.go_to(all.get(to % all.len().max(1)).copied());
    }

    /// Not now: it isn't offered again until all others have been asked.
    fn put_off(self, session: Session, here: Opening) {
        let all = openings(session, here.map());
        let at = all.iter().position(|opening| opening.is_where(here)).unwrap_or_default();
        if !self.is_put_off(here) {
            self.put_off.update(|put_off| put_off.push(here));
        }
        self.said.set(None);
        self.go_to(self.next(&all, at, Some(here)));
    }

    /// Puts an answer on the map, and goes on or back to the map.
    fn answer(self, session: Session, here: Opening, answer: &Answer) {
        let t = &words().asking;
        let before = openings(session, here.map());
        let at = before.iter().position(|opening| opening.is_where(here)).unwrap_or_default();
        if answer.is_empty() {
            return self.said.set(Some(t.nothing_said));
        }
        if !session.answer(here, answer) {
            return self.said.set(Some(t.refused));
        }
        self.forget(here);
        if self.way.get_untracked() == Way::One {
            self.open.set(false);
            return page::focus_soon(place_to_go_to(here));
        }
        self.said.set(Some(t.on_the_map));
        self.go_to(self.next(&openings(session, here.map()), at, Some(here)));
    }

    /// What was written there before and not put on the map.
    fn kept(self, opening: Opening) -> Option<Draft> {
        self.kept.with_value(|kept| kept.iter().find(|(other, _)| *other == opening).map(|(_, draft)| draft.clone()))
    }

    fn keep(self, opening: Opening, draft: Draft) {
        self.forget(opening);
        self.kept.try_update_value(|kept| kept.push((opening, draft)));
    }

    fn forget(self, opening: Opening) {
        self.kept.try_update_value(|kept| kept.retain(|(other, _)| *other != opening));
    }
}

fn openings(session: Session, map: MapId) -> Vec<Opening> {
    session.workbook().with_untracked(|workbook| workbook.openings(map))
}

/// What has the keyboard once an opening is filled.
fn place_to_go_to(opening: Opening) -> String {
    match opening.at() {
        Key::Cell(cell) => first_field(cell),
        Key::Map(_) => "page-title".into(),
        key => place_of(&key),
    }
}

/// Where on the map that is shown something is open, cells and the map itself left out.
#[derive(Clone, Copy)]
pub struct OpenPlaces(Signal<BTreeSet<Key>>);

impl OpenPlaces {
    /// For a map's page and all parts of it.
    pub fn provide(session: Session, map: MapId) {
        let places = move |workbook: &crate::model::Workbook| {
            let keys = workbook.openings(map).into_iter().map(Opening::at);
            keys.filter(|key| !matches!(key, Key::Cell(_) | Key::Map(_))).collect::<BTreeSet<Key>>()
        };
        provide_context(OpenPlaces(session.steady(places)));
    }

    /// Whether something is open there.
    pub fn has(self, key: Key) -> Signal<bool> {
        Memo::new(move |_| self.0.with(|places| places.contains(&key))).into()
    }
}

/// Offers the questions for what stands at a key, while something is open there.
#[component]
pub fn Ask(
    /// The key.
    at: Key,
    /// On which map.
    map: MapId,
    /// What it is called.
    context: Signal<String>,
    /// Whether something is open there.
    open: Signal<bool>,
    /// Which of the openings there, where not just the first.
    #[prop(optional)]
    only: Option<fn(&Opening) -> bool>,
) -> impl IntoView {
    let session: Session = expect_context();
    let desk: Desk = expect_context();
    let t = &words().asking;
    let at = StoredValue::new(at);
    let name = Signal::derive(move || (t.ask_about)(&context.get()));
    let press = move || {
        let is_meant = |opening: &Opening| only.is_none_or(|only| only(opening));
        at.with_value(|at| desk.asking.ask(session, map, |opening| opening.at() == *at && is_meant(opening)));
    };
    move || open.get().then(|| view! { <Button class="quiet-button ask" text=t.ask name press /> })
}

/// Leads through all that is open on a map. On one without a need it says what that is.
#[component]
pub fn WalkButton(map: MapId) -> impl IntoView {
    let session: Session = expect_context();
    let desk: Desk = expect_context();
    let t = &words().asking;
    let fresh = session.ask(move |workbook| {
        [LevelName::Business, LevelName::Performance].iter().all(|level| workbook.rows(map, *level).is_empty())
    });
    let class = move || if fresh.get() { "walk fresh" } else { "walk" };
    let hint = move || fresh.get().then(|| view! { <span class={"quiet"}>{t.walk_hint}</span> });
    view! { <p class=class><Button text=t.walk press=move || desk.asking.walk(session, map) />{hint}</p> }.into_any()
}
