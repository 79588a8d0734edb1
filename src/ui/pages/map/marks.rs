//! What the checks find, beside what it concerns.

use std::collections::BTreeMap;

use leptos::html;
use leptos::prelude::*;

use super::plan::Plan;
use crate::model::{
    CheckMemory, Dismissal, Edit, Factor, FactorRef, Family, Finding, InMap, Key, MapId, Rule, Severity, Solution,
    SolutionId, SolutionStatus, Spot, Word,
};
use crate::platform::{focus, page};
use crate::session::Session;
use crate::ui::components::{Button, Fold, place_of};
use crate::ui::desk::Desk;
use crate::ui::route::{Page, Route};
use crate::ui::words::words;

/// Findings by what they are about.
type BySpot = BTreeMap<Spot, Vec<Finding>>;

/// What the checks find on the map that is shown. While someone writes in a
/// field it stays as it is: nothing comes up in the middle of a word. Copies are
/// the same.
#[derive(Clone, Copy)]
pub struct Marks {
    map: MapId,
    all: RwSignal<Vec<Finding>>,
    by_spot: StoredValue<BySpot>,
    /// Those who look at one spot; told only of changes there.
    watches: StoredValue<BTreeMap<Spot, ArcTrigger>>,
    writing: RwSignal<bool>,
    /// Someone writes, or is pressing something.
    waits: Memo<bool>,
}

impl Marks {
    /// The findings of a map, for its page and all parts of it.
    pub fn provide(session: Session, map: MapId) -> Marks {
        let today = session.today();
        let mut memory = CheckMemory::default();
        let found = session.workbook().with_untracked(|workbook| memory.checks(workbook, map, today));
        let memory = StoredValue::new(memory);
        let desk: Desk = expect_context();
        let writing = RwSignal::new(false);
        // What is being pressed must not be moved by a mark that comes up above it.
        let waits = Memo::new(move |_| writing.get() || desk.pressing.get());
        let marks = Marks {
            map,
            by_spot: StoredValue::new(by_spot(&found)),
            all: RwSignal::new(found),
            watches: StoredValue::new(BTreeMap::new()),
            writing,
            waits,
        };
        provide_context(marks);
        let checked = StoredValue::new(session.workbook().get_untracked());
        Effect::new(move |_| {
            session.workbook().track();
            if waits.get() {
                return;
            }
            let now = session.workbook().get_untracked();
            if checked.with_value(|checked| !now.changed_since(checked).is_empty()) {
                let found = memory.try_update_value(|memory| memory.checks(&now, map, today));
                marks.take(found.unwrap_or_default());
                checked.set_value(now);
            }
        });
        marks
    }

    fn take(self, found: Vec<Finding>) {
        if self.all.try_with_untracked(|all| *all == found) != Some(false) {
            return;
        }
        let (before, now) = (self.by_spot.get_value(), by_spot(&found));
        let told: Vec<ArcTrigger> = self.watches.with_value(|watches| {
            let changed = |spot: &Spot| before.get(spot) != now.get(spot);
            watches.iter().filter(|(spot, _)| changed(spot)).map(|(_, trigger)| trigger.clone()).collect()
        });
        self.by_spot.set_value(now);
        self.all.set(found);
        told.into_iter().for_each(|trigger| trigger.notify());
    }

    /// All findings, in the order of the map.
    pub fn all(self) -> Signal<Vec<Finding>> {
        self.all.into()
    }

    /// Someone types in a field, or takes something else in hand.
    pub fn notice_input(self, event: &leptos::ev::Event) {
        self.writing.set(page::is_text_field(event));
    }

    /// Something that comes up or goes on the map, as it was when nobody wrote or pressed
    /// anything: what is being pressed must not be moved.
    pub fn settled<T: PartialEq + Clone + Send + Sync + 'static>(
        self,
        value: impl Fn() -> T + Send + Sync + 'static,
    ) -> Memo<T> {
        Memo::new(move |before: Option<&T>| {
            let now = value();
            match before {
                // Who waits is asked only where there is something to wait for.
                Some(before) if *before != now && self.waits.get() => before.clone(),
                _ => now,
            }
        })
    }

    /// The keyboard has left a field.
    pub fn leave(self) {
        // A moment later: a finger's press leaves the field and presses in one go.
        page::after(0, move || {
            if self.writing.try_get_untracked() == Some(true) {
                self.writing.set(false);
            }
        });
    }

    /// What there is to say of a spot, but for what was dismissed.
    fn at(self, spot: Spot) -> Vec<Finding> {
        let watch = self.watches.try_update_value(|watches| watches.entry(spot).or_default().clone());
        watch.into_iter().for_each(|watch| watch.track());
        self.by_spot.with_value(|found| found.get(&spot).cloned().unwrap_or_default())
    }

    /// Dismisses a finding, or shows it again. The keyboard goes to `next`.
    pub fn put_aside(self, session: Session, finding: &Finding, because: Option<String>, next: String) {
        let of = finding.dismissal(self.map);
        let dismissal = match because {
            Some(because) => session.workbook().with_untracked(|workbook| workbook.dismissal(of, because)),
            None => Dismissal::default(),
        };
        if session.dispatch(Edit::set(of, dismissal)) {
            self.leave();
            page::focus_soon(next);
        }
    }
}

fn by_spot(found: &[Finding]) -> BySpot {
    let mut by_spot = BySpot::new();
    for finding in found.iter().filter(|finding| finding.dismissed.is_none()) {
        by_spot.entry(finding.at).or_default().push(finding.clone());
    }
    by_spot
}

/// The id of the mark of a spot.
pub fn mark_id(spot: Spot) -> String {
    format!("check-{spot}")
}

/// Opens the mark of a spot and moves the keyboard there.
pub fn go_to(spot: Spot) {
    let id = mark_id(spot);
    let _ = focus::open_details(&id, true);
    focus::to_first_of(vec![format!("[id='{id}'] > summary")]);
}

/// The class of a shape that says how much a finding weighs.
pub fn shape(severity: Severity) -> &'static str {
    match severity {
        Severity::Incomplete => "check-shape incomplete",
        Severity::Mistake => "check-shape mistake",
        Severity::Hint => "check-shape hint",
    }
}

/// What the checks say of a spot, folded under the name of the first; nothing at
/// all where they have nothing to say.
#[component]
pub fn Mark(spot: Spot, #[prop(into)] name: Signal<String>) -> impl IntoView {
    let marks: Marks = expect_context();
    let t = &words().checks;
    let mark = move || {
        let found = marks.at(spot);
        // The one that weighs most gives the mark its name and its shape.
        let first = found.iter().min_by_key(|finding| finding.rule.severity())?;
        let severity = first.rule.severity();
        let summary = (t.marked)((t.name)(first), found.len());
        let context = Signal::derive(move || (t.check_of)(severity, &name.get()));
        let contents = move || found.iter().map(|finding| explained(finding.clone(), name)).collect_view().into_any();
        Some(view! {
            <div class={"check-mark"}>
                <span class=shape(severity) aria-hidden={"true"}></span>
                <Fold id=mark_id(spot) summary=Signal::stored(summary) context contents />
            </div>
        })
    };
    view! { {mark} }.into_any()
}

fn explained(finding: Finding, name: Signal<String>) -> AnyView {
    view! { <Explained finding name /> }.into_any()
}

/// What a finding means, a question that helps, and a way to be rid of it.
#[component]
pub fn Explained(finding: Finding, name: Signal<String>) -> impl IntoView {
    let session: Session = expect_context();
    let plan: Plan = expect_context();
    let t = &words().checks;
    let rule = (t.name)(&finding);
    let here = Signal::derive(move || format!("{rule}, {}", name.get()));
    let of_one_thing = !matches!(finding.at, Spot::Map | Spot::Family(_));
    // Where the keyboard goes when the mark may be gone.
    let next = if of_one_thing { place_of(&finding.at.whole(plan.map)) } else { "checks".to_string() };
    let parks = match (finding.rule, finding.at) {
        (Rule::TooEarly | Rule::Unanswered, Spot::Solution(id)) => Some(InMap { map: plan.map, id }),
        _ => None,
    };
    let park = parks.map(|id: InMap<SolutionId>| {
        let next = next.clone();
        let press = move || {
            session.change::<Solution>(id, |solution| solution.status = SolutionStatus::Parked.into());
            page::focus_soon(next.clone());
        };
        view! { <Button text=t.park name=Signal::derive(move || format!("{}, {}", t.park, name.get())) writes=true press /> }
    });
    let look_there = match finding.at {
        Spot::Family(family) => Some(view! { <LookThere map=plan.map family /> }),
        _ => None,
    };
    let (why, ask) = ((t.why)(&finding), (t.ask)(&finding));
    view! {
        <div class={"check"}>
            <p class={"check-name"}>{rule}</p>
            <p>{why}</p>
            <p class={"check-ask"}><span class={"quiet"}>{t.ask_label}</span>" "{ask}</p>
            {park}
            {look_there}
            <Reason finding here next />
        </div>
    }
    .into_any()
}

/// Goes to where one can look at a family of causes, and say what was found.
#[component]
fn LookThere(map: MapId, family: Family) -> impl IntoView {
    let session: Session = expect_context();
    let text = words().factors.look_there;
    let name = Signal::derive(move || format!("{text}: {}", (words().checks.family)(family)));
    let press = move || {
        let first = Factor::ALL.iter().find(|factor| factor.family() == family);
        let place = first.map(|factor| place_of(&Key::Factor(FactorRef { map, factor: *factor })));
        let page = Route::In(session.id(), Page::Factors(map)).to_string();
        page::go_to(&page, &place.unwrap_or_default());
    };
    view! { <Button text name press /> }.into_any()
}

/// A field for the reason, and the button that takes it.
#[component]
fn Reason(finding: Finding, here: Signal<String>, next: String) -> impl IntoView {
    let session: Session = expect_context();
    let marks: Marks = expect_context();
    let t = &words().checks;
    let field: NodeRef<html::Input> = NodeRef::new();
    let blank = RwSignal::new(true);
    let finding = StoredValue::new((finding, next));
    let press = move || {
        let because = field.get_untracked().map(|field| field.value().trim().to_string()).unwrap_or_default();
        let (finding, next) = finding.get_value();
        if !because.is_empty() {
            marks.put_aside(session, &finding, Some(because), next);
        }
    };
    let on_key = move |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Enter" && !event.is_composing() {
            event.prevent_default();
            press();
        }
    };
    let label = Signal::derive(move || format!("{}, {}", t.because, here.get()));
    view! {
        <div class={"check-reason"}>
            <label class={"field"}>
                <span class={"label"} aria-hidden={"true"}>{t.because}</span>
                <input
                    node_ref=field
                    type={"text"}
                    aria-label=label
                    placeholder=t.because_hint
                    autocomplete={"off"}
                    readonly=Signal::derive(move || !session.may_write().get())
                    on:input=move |event| blank.set(event_target_value(&event).trim().is_empty())
                    on:keydown=on_key
                />
            </label>
            <Button
                text=t.dismiss
                name=Signal::derive(move || (t.dismiss_what)(&here.get()))
                writes=true
                at_rest=Signal::derive(move || blank.get())
                press
            />
        </div>
    }
    .into_any()
}
