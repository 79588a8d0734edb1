//! What helps and hinders on a map, looked at factor by factor.

mod card;
mod factor;
mod tally;

use leptos::prelude::*;

use super::plan::Plan;
use crate::content::Term;
use crate::model::{Factors, GapMap, Grouped, InMap, Key, Lens, MapId, Stand, Word};
use crate::session::Session;
use crate::ui::components::{Each, Explained, Pick, picks};
use crate::ui::route::{Page, Route};
use crate::ui::words::words;
use card::UnplacedCard;
use factor::FactorView;
use tally::LookedTally;

/// The id of the heading over causes that have no place yet.
const UNPLACED: &str = "unplaced";

/// The lens that is looked through: kept while the workbook is open, and never stored.
#[derive(Clone, Copy)]
pub struct ChosenLens(pub RwSignal<Lens>);

impl ChosenLens {
    /// The first of them.
    pub fn new() -> ChosenLens {
        ChosenLens(RwSignal::new(Lens::Robinson))
    }
}

/// What was found on the map that is shown. Copies are the same.
#[derive(Clone, Copy)]
struct Found {
    plan: Plan,
    factors: Signal<Factors>,
    lens: RwSignal<Lens>,
}

impl Found {
    /// For the page of a map and all parts of it.
    fn provide(session: Session, map: MapId) -> Found {
        let ChosenLens(lens) = expect_context();
        let plan = Plan::provide(session, map);
        let found = Found { plan, factors: session.steady(move |workbook| workbook.factors(map)), lens };
        provide_context(found);
        found
    }

    /// The keys of the causes that stand there, or of those without a place.
    fn causes(self, stand: Option<Stand>) -> Memo<Vec<Key>> {
        let key = move |id| Key::Cause(InMap { map: self.plan.map, id });
        Memo::new(move |_| {
            self.factors.with(|factors| {
                let stands = |id: &_| factors.stand(*id) == Some(stand);
                self.plan.placement.with(|placement| placement.causes().filter(stands).map(key).collect())
            })
        })
    }
}

/// A map's causes under the nine factors, through one of four lenses.
#[component]
pub fn FactorsPage(
    /// Which map.
    map: MapId,
) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().factors;
    let there = session.ask(move |workbook| workbook.get::<GapMap>(map).is_some());
    let body = move || {
        if !there.get() {
            return view! {
                <h1 id={"page-title"} tabindex={"-1"}>{t.title}</h1>
                <p class={"invitation"}>{words().map.missing}</p>
            }
            .into_any();
        }
        let found = Found::provide(session, map);
        let groups = move || {
            let lens = found.lens.get();
            lens.groups().iter().map(|group| view! { <Group lens group=*group /> }).collect_view()
        };
        view! {
            <Head map lens=found.lens />
            <LookedTally />
            <div class={"map factors"}>
                <Unplaced />
                {groups}
            </div>
        }
        .into_any()
    };
    let back = Route::In(session.id(), Page::Map(map)).href();
    view! {
        <p class={"back"}><a href=back>{t.back}</a></p>
        {body}
    }
    .into_any()
}

#[component]
fn Head(map: MapId, lens: RwSignal<Lens>) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().factors;
    let record = session.record_or_empty::<GapMap>(map);
    let of = move || match record.with(|map| map.title.clone()) {
        title if title.trim().is_empty() => words().maps.untitled.to_string(),
        title => title,
    };
    let pick = move |word: &str| Lens::from_word(word).into_iter().for_each(|chosen| lens.set(chosen));
    view! {
        <header class={"factors-head"}>
            <div>
                <h1 id={"page-title"} tabindex={"-1"}>{t.title}</h1>
                <div class={"titled"}><p class={"factors-of"}>{of}</p><Explained terms={&[Term::Factor, Term::Lens, Term::Hypothesis, Term::Evidence]} /></div>
            </div>
            <Pick label=t.lens options=picks(t.lenses) value=Signal::derive(move || lens.get().word().to_string()) pick />
            <p class={"quiet"}>{t.hint}</p>
        </header>
    }
    .into_any()
}

/// Causes whose factor or side nobody has chosen; nothing at all where there are none.
#[component]
fn Unplaced() -> impl IntoView {
    let found: Found = expect_context();
    let t = &words().factors;
    let keys = found.causes(None);
    let some = Memo::new(move |_| keys.with(|keys| !keys.is_empty()));
    let show = move |key: Key| match key {
        Key::Cause(id) => view! { <UnplacedCard id /> }.into_any(),
        _ => ().into_any(),
    };
    move || {
        some.get().then(|| {
            view! {
                <section class={"level unplaced"} aria-labelledby=UNPLACED>
                    <header class={"level-head"}>
                        <h2 id=UNPLACED tabindex={"-1"}>{t.unplaced}</h2>
                        <p class={"quiet"}>{t.unplaced_hint}</p>
                    </header>
                    <div class={"unplaced-cards"}><Each keys show /></div>
                </section>
            }
        })
    }
}

#[component]
fn Group(lens: Lens, group: Grouped) -> impl IntoView {
    let t = &words().factors;
    let (group, factors) = group;
    let id = format!("group-{}", group.word());
    let labelled_by = id.clone();
    view! {
        <section class={"level factor-group"} aria-labelledby=labelled_by>
            <header class={"level-head"}>
                <h2 id=id>{(t.group)(group)}</h2>
                <p class={"quiet"}>{(t.group_hint)(group)}</p>
            </header>
            {factors.iter().map(|factor| view! { <FactorView lens factor=*factor /> }).collect_view()}
        </section>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::sample;
    use crate::exchange::backup_text;
    use crate::model::{Document, Factor, FactorRef, Id, ReplicaId, Tick, WorkbookId};
    use crate::session::Opening;
    use crate::storage::Shelf;
    use crate::ui::components::place_of;

    #[test]
    fn switching_the_lens_changes_no_byte_and_loses_nothing_from_view() {
        let tick = Tick { now: 1_000, replica: ReplicaId::LOWEST };
        let today = "2026-03-01".parse().unwrap();
        let book = sample(WorkbookId::LOWEST, "Sample".into(), today, tick);
        let map = MapId::LOWEST;
        let owner = Owner::new();
        owner.with(|| {
            let session = Session::new(Opening {
                document: Document::new(book.clone(), 1),
                shelf: Shelf::none(),
                replica: ReplicaId::LOWEST,
                clock: || 1_000,
                today,
                troubles: Vec::new(),
                kept_nowhere: false,
            });
            let chosen = ChosenLens::new();
            provide_context(session);
            provide_context(chosen);
            let said = |book: &crate::model::Workbook| backup_text(book, "a test", "2026-03-01T12:00:00Z").unwrap();
            let before = said(&book);
            for lens in Lens::ALL {
                chosen.0.set(*lens);
                let page = view! { <FactorsPage map /> }.to_html();
                for factor in Factor::ALL {
                    let place = place_of(&Key::Factor(FactorRef { map, factor: *factor }));
                    assert_eq!(page.matches(&format!("id=\"{place}\"")).count(), 1, "{factor:?} through {lens:?}");
                }
                for (id, cause) in book.causes(map) {
                    let place = format!("id=\"{}\"", place_of(&Key::Cause(id)));
                    assert_eq!(page.matches(&place).count(), 1, "{} through {lens:?}", cause.text);
                }
                assert_eq!(session.revision(), 1);
                assert_eq!(said(&session.workbook().get_untracked()), before, "{lens:?}");
            }
        });
    }
}
