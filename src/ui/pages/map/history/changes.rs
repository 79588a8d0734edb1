//! What changed between two moments, side by side.

use leptos::prelude::*;

use super::said::{Saying, label, need, or_without_words, side};
use super::sides::{Called, Listed, Moment, Sides};
use crate::model::{Different, Held, How, InMap, Key, MapChange, Piece, RowId, Said, Thing, Workbook, pieces};
use crate::platform::clock::day_in_words;
use crate::session::Session;
use crate::ui::components::{Pick, Slices};
use crate::ui::route::{Page, Place, Route};
use crate::ui::words::words;

/// The choice of two moments, and what is different between them.
#[component]
pub fn Changes(sides: Sides) -> impl IntoView {
    let t = &words().history;
    let counts = move || {
        sides.told.with(|told| match told.counts() {
            (0, _) => t.nothing_changed.to_string(),
            (all, in_needs) => (t.counts)(all, in_needs, told.needs.len()),
        })
    };
    let some = Memo::new(move |_| sides.told.with(|told| told.counts().0 > 0));
    let in_map = move |id| Key::Row(InMap { map: sides.map, id });
    let keys = Memo::new(move |_| sides.told.with(|told| told.needs.iter().copied().map(in_map).collect::<Vec<Key>>()));
    let show = move |key: Key| match key {
        Key::Row(row) => view! { <Need sides row=row.id /> }.into_any(),
        _ => ().into_any(),
    };
    let head = move || some.get().then(|| view! { <Moments sides /> });
    view! {
        <section class={"what-changed"} aria-labelledby={"what-changed"}>
            <h2 id={"what-changed"}>{t.what_changed}</h2>
            <Choose sides />
            <p class={"change-counts"} role={"status"}>{counts}</p>
            {head}
            <Others sides title=t.whole_map of={|told| &told.map} />
            <Slices keys show />
            <Others sides title=t.loose of={|told| &told.loose} />
        </section>
    }
    .into_any()
}

#[component]
fn Choose(sides: Sides) -> impl IntoView {
    let t = &words().history;
    let options = Signal::derive(move || {
        let point = |point: &Listed| (Moment::At(point.id).word(), (t.moment)(&point.name, &day_in_words(point.on)));
        let points = sides.points.with(|points| points.iter().map(point).collect::<Vec<_>>());
        std::iter::once((Moment::Now.word(), t.now.to_string())).chain(points).collect::<Vec<_>>()
    });
    let before = Signal::derive(move || sides.before.get().word());
    let after = Signal::derive(move || sides.after.get().word());
    view! {
        <div class={"choose-sides not-printed"}>
            <Pick
                label=t.before
                options
                value=before
                pick={move |word: &str| sides.chosen.update(|chosen| chosen.0 = Moment::from_word(word))}
            />
            <Pick
                label=t.after
                options
                value=after
                pick={move |word: &str| sides.chosen.update(|chosen| chosen.1 = Moment::from_word(word))}
            />
        </div>
    }
    .into_any()
}

/// What the two columns are.
#[component]
fn Moments(sides: Sides) -> impl IntoView {
    let t = &words().history;
    let called = move |moment: Moment| match moment {
        Moment::Now => t.now.to_string(),
        Moment::At(id) => sides.points.with(|points| {
            let point = points.iter().find(|point| point.id == id);
            point.map(|point| (t.moment)(&point.name, &day_in_words(point.on))).unwrap_or_default()
        }),
    };
    view! {
        <div class={"moments"}>
            <p><span class={"label"}>{t.before}</span>" "<span>{move || called(sides.before.get())}</span></p>
            <p><span class={"label"}>{t.after}</span>" "<span>{move || called(sides.after.get())}</span></p>
        </div>
    }
    .into_any()
}

/// What changed in a need and in what hangs together with it.
#[component]
fn Need(sides: Sides, row: RowId) -> impl IntoView {
    let session: Session = expect_context();
    let key = Key::Row(InMap { map: sides.map, id: row });
    let there = session.ask({
        let key = key.clone();
        move |workbook: &Workbook| workbook.is_live(&key)
    });
    let drawn = move || {
        let changes = sides.told.with(|told| told.in_needs.get(&row).cloned());
        changes.map(|changes| {
            let drawn = Drawn::new(session, sides);
            let name = drawn.need(row);
            let name = match Place::of(&key).filter(|_| there.get()) {
                Some(place) => {
                    let href = Route::In(session.id(), Page::Place(place)).href();
                    view! { <a href=href>{name}</a> }.into_any()
                }
                None => name.into_any(),
            };
            view! {
                <section class={"changed-group"}>
                    <h3>{name}</h3>
                    {changes.iter().map(|change| drawn.change(change)).collect_view()}
                </section>
            }
        })
    };
    view! { {drawn} }.into_any()
}

/// What changed elsewhere than in a need; nothing at all where nothing did.
#[component]
fn Others(sides: Sides, title: &'static str, of: fn(&super::sides::Told) -> &Vec<MapChange>) -> impl IntoView {
    let session: Session = expect_context();
    let changes = Memo::new(move |_| sides.told.with(|told| of(told).clone()));
    let drawn = move || {
        let changes = changes.get();
        (!changes.is_empty()).then(|| {
            let drawn = Drawn::new(session, sides);
            view! {
                <section class={"changed-group"}>
                    <h3>{title}</h3>
                    {changes.iter().map(|change| drawn.change(change)).collect_view()}
                </section>
            }
        })
    };
    view! { {drawn} }.into_any()
}

/// What changes are drawn from.
struct Drawn {
    session: Session,
    sides: Sides,
    was: std::sync::Arc<Held>,
    is: std::sync::Arc<Held>,
    names: Called,
}

impl Drawn {
    fn new(session: Session, sides: Sides) -> Drawn {
        Drawn { session, sides, was: sides.was.get(), is: sides.is.get(), names: sides.names.get() }
    }

    fn need(&self, row: RowId) -> String {
        need(&self.is, row).or_else(|| need(&self.was, row)).unwrap_or_default()
    }

    fn change(&self, change: &MapChange) -> AnyView {
        let t = &words().history;
        let class = match change.how {
            How::Added => "how added",
            How::Removed => "how removed",
            How::Changed => "how changed",
            How::Moved => "how moved",
        };
        let details = change.details.iter().map(|different| self.different(change, different)).collect_view();
        let how = (t.how)(change.how);
        view! {
            <div class={"change"}>
                <h4>{self.thing(change.thing)}" "<span class=class>{how}</span></h4>
                <dl>{details}</dl>
            </div>
        }
        .into_any()
    }

    /// What changed, as a link if it is on the map as it is now.
    fn thing(&self, thing: Thing) -> AnyView {
        let (t, map) = (&words().history, &words().map);
        let id = self.sides.map;
        match thing {
            Thing::Map => t.head.into_any(),
            Thing::Row(_) => t.need_itself.into_any(),
            Thing::Cell(_, of) => side(of).into_any(),
            Thing::Factor(factor) => (map.factors)(factor).into_any(),
            Thing::Cause(cause) => {
                let record = self.is.causes.get(&cause).or_else(|| self.was.causes.get(&cause));
                let text = or_without_words(record.map(|cause| cause.text.as_str()).unwrap_or_default());
                self.link(Key::Cause(InMap { map: id, id: cause }), (t.cause)(&text))
            }
            Thing::Solution(solution) => {
                let record = self.is.solutions.get(&solution).or_else(|| self.was.solutions.get(&solution));
                let text = or_without_words(record.map(|it| it.text.as_str()).unwrap_or_default());
                self.link(Key::Solution(InMap { map: id, id: solution }), (t.solution)(&text))
            }
        }
    }

    fn link(&self, key: Key, name: String) -> AnyView {
        let there = self.session.workbook().with_untracked(|workbook| workbook.is_live(&key));
        match Place::of(&key).filter(|_| there) {
            Some(place) => {
                let href = Route::In(self.session.id(), Page::Place(place)).href();
                view! { <a href=href>{name}</a> }.into_any()
            }
            None => name.into_any(),
        }
    }

    fn different(&self, change: &MapChange, different: &Different) -> AnyView {
        let t = &words().history;
        let of_cell = different.side.filter(|_| !matches!(change.thing, Thing::Cell(..))).map(side);
        let label = match of_cell {
            Some(of_cell) => format!("{of_cell}: {}", label(different)),
            None => label(different),
        };
        let was = Saying { times: [&self.was, &self.is], names: &self.names }.said(&different.before);
        let is = Saying { times: [&self.is, &self.was], names: &self.names }.said(&different.after);
        // Of what came or went there is only one side to show.
        let one_sided = matches!(change.how, How::Added | How::Removed);
        let texts = matches!((&different.before, &different.after), (Said::Text(_), _) | (_, Said::Text(_)));
        let marked = texts && !one_sided;
        let (were, are) = pieces(was.as_deref().unwrap_or_default(), is.as_deref().unwrap_or_default());
        let side = |class: &'static str, name: &'static str, said: Option<String>, pieces: Vec<Piece>, came: bool| {
            let contents = match said {
                None if one_sided => return None,
                None => view! { <span class={"quiet"}>{t.nothing}</span> }.into_any(),
                Some(_) if marked => pieces.into_iter().map(|piece| word(piece, came)).collect_view().into_any(),
                Some(said) => said.into_any(),
            };
            Some(view! {
                <dd class=class><span class={"side-name"}>{name}" "</span>{contents}</dd>
            })
        };
        view! {
            <div class={"difference"}>
                <dt>{label}</dt>
                {side("was", t.before, was, were, false)}
                {side("is-now", t.after, is, are, true)}
            </div>
        }
        .into_any()
    }
}

/// A piece of a text, marked if only this side has it.
fn word(Piece { text, differs }: Piece, came: bool) -> AnyView {
    // The space after a word is nothing to mark.
    let words = text.trim_end().to_string();
    let space = text[words.len()..].to_string();
    match (differs, came) {
        (false, _) => text.into_any(),
        (true, true) => view! { <ins>{words}</ins>{space} }.into_any(),
        (true, false) => view! { <del>{words}</del>{space} }.into_any(),
    }
}
