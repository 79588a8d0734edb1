//! Writing a scenario of one's own: everything in place, saved as it is typed.

use leptos::prelude::*;

use super::called;
use super::list::title_field;
use super::scenario::ToScenario;
use crate::model::{
    Behaviour, Edit, Fact, FactRef, Item, Key, Open, OpenCards, PracticeRole, Record, Scenario, ScenarioId,
    ScenarioRef, Word, Workbook,
};
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::{
    Button, Choice, Each, Press, Sheet, TextField, TextKind, Tick, Trash, choices, choosing, place_of, stored,
};
use crate::ui::words::words;

/// The button that adds a fact; there the keyboard goes once the last one is gone.
const FACTS: &str = "scenario-facts";

/// The page on which a scenario is written.
#[component]
pub fn Write(id: ScenarioId, cards: Memo<OpenCards>) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().practice;
    let scenario = session.record_or_empty::<Scenario>(id);
    let warning = move || {
        let bare = cards.with(|cards| cards.hidden == 0);
        bare.then(|| match cards.with(|cards| cards.client_elsewhere) {
            true => t.client_is_elsewhere,
            false => t.nothing_to_uncover,
        })
    };
    view! {
        <ToScenario of=ScenarioRef::Own(id) />
        <header class={"page-head"}>
            <h1 id={"page-title"} tabindex={"-1"}>{t.write_title}</h1>
        </header>
        <p class={"quiet"}>{move || cards.with(called)}</p>
        <div class={"scenario-write"}>
            <ForAll id scenario />
            <section class={"card-part"} aria-labelledby={"write-lead"}>
                <h2 id={"write-lead"}>{(t.cards)(PracticeRole::Lead)}</h2>
                <Sheet class="fields">
                    {text(session, id, scenario, (t.cards)(PracticeRole::Lead), t.lead_hint, |it| &mut it.lead)}
                </Sheet>
            </section>
            <section class={"card-part"} aria-labelledby={"write-client"}>
                <h2 id={"write-client"}>{(t.cards)(PracticeRole::Client)}</h2>
                <Sheet class="fields">
                    {text(session, id, scenario, t.who, t.who_hint, |it| &mut it.client)}
                    {text(session, id, scenario, t.opening, t.opening_hint, |it| &mut it.opening)}
                    {text(session, id, scenario, t.otherwise, t.otherwise_hint, |it| &mut it.otherwise)}
                </Sheet>
                <p class={"scenario-warning"} role={"status"}>{warning}</p>
                <Facts id />
            </section>
            <ForObserver id scenario />
            <Trash removed=session.ask(move |workbook| workbook.removed_facts(id)) />
        </div>
    }
    .into_any()
}

/// A text of the scenario as a field.
fn text(
    session: Session,
    id: ScenarioId,
    scenario: Memo<Scenario>,
    label: &'static str,
    hint: &'static str,
    part: fn(&mut Scenario) -> &mut String,
) -> AnyView {
    let value = Signal::derive(move || scenario.with(|scenario| part(&mut scenario.clone()).clone()));
    let commit = move |text, stretch| session.type_in::<Scenario>(id, stretch, |scenario| *part(scenario) = text);
    view! { <TextField label kind=TextKind::Lines class="long" hint value commit /> }.into_any()
}

#[component]
fn ForAll(id: ScenarioId, scenario: Memo<Scenario>) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().practice;
    view! {
        <section class={"card-part"} aria-labelledby={"write-all"}>
            <h2 id={"write-all"}>{t.for_all}</h2>
            <Sheet class="fields">
                <TextField
                    label=t.name
                    class="long"
                    hint=t.name_hint
                    id=title_field(id)
                    value=Signal::derive(move || scenario.with(|scenario| scenario.title.clone()))
                    commit={move |text, stretch| session.type_in::<Scenario>(id, stretch, |it| it.title = text)}
                />
                <Choice
                    label=t.talk
                    value=stored(move || scenario.with(|scenario| scenario.talk.clone()))
                    options=choices(t.talks)
                    none=t.not_said
                    choose={choosing(move |chosen| {
                        session.change::<Scenario>(id, |scenario| scenario.talk = chosen.map(Open::Known));
                    })}
                />
                <Choice
                    label=t.difficulty
                    value=stored(move || scenario.with(|scenario| scenario.difficulty.clone()))
                    options=choices(t.difficulties)
                    none=t.not_said
                    choose={choosing(move |chosen| {
                        session.change::<Scenario>(id, |scenario| scenario.difficulty = chosen.map(Open::Known));
                    })}
                />
                <TextField
                    label=t.trade
                    hint=t.trade_hint
                    value=Signal::derive(move || scenario.with(|scenario| scenario.trade.clone()))
                    commit={move |text, stretch| session.type_in::<Scenario>(id, stretch, |it| it.trade = text)}
                />
                {text(session, id, scenario, t.brief, t.brief_hint, |it| &mut it.brief)}
            </Sheet>
        </section>
    }
    .into_any()
}

#[component]
fn ForObserver(id: ScenarioId, scenario: Memo<Scenario>) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().practice;
    let tick = move |behaviour: &Behaviour| {
        let behaviour = *behaviour;
        view! {
            <Tick
                label=(words().observing.behaviours)(behaviour)
                value=Signal::derive(move || scenario.with(|scenario| scenario.watches(behaviour)))
                say={move |so| session.watch_in(id, behaviour, so)}
            />
        }
    };
    view! {
        <section class={"card-part"} aria-labelledby={"write-observer"}>
            <h2 id={"write-observer"}>{(t.cards)(PracticeRole::Observer)}</h2>
            <Sheet class="fields">
                {text(session, id, scenario, t.observer, t.observer_hint, |it| &mut it.observer)}
                <div class={"links long"} role={"group"} aria-label=t.watch>
                    <span class={"label"} aria-hidden={"true"}>{t.watch}</span>
                    {Behaviour::ALL.iter().map(tick).collect_view()}
                </div>
            </Sheet>
        </section>
    }
    .into_any()
}

/// What there is to uncover, in its order.
#[component]
fn Facts(id: ScenarioId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().practice;
    let keys = session.keys::<Fact>(move |workbook| workbook.facts(id).into_iter().map(|(fact, _)| fact).collect());
    // What was moved is told to those who don't see it.
    let moved = RwSignal::new(String::new());
    let show = move |key: Key| Fact::id(&key).map(|fact| view! { <FactFields fact moved /> }).into_any();
    let add = move || {
        if let Some(fact) = session.add_fact(id) {
            page::focus_soon(field_of(fact));
        }
    };
    view! {
        <section class={"scenario-facts"} aria-labelledby=FACTS>
            <h3 id=FACTS tabindex={"-1"}>{t.facts}</h3>
            <ol class={"fact-list"}>
                <Each keys show />
            </ol>
            <p class={"seen-by-readers"} role={"status"}>{moved}</p>
            <div class={"buttons"}><Button text=t.add_fact writes=true press=add /></div>
        </section>
    }
    .into_any()
}

fn field_of(fact: FactRef) -> String {
    format!("fact-{}", fact.id)
}

/// The place of a fact among the others, from 1, and how many there are.
fn number_of(workbook: &Workbook, fact: FactRef) -> (usize, usize) {
    let facts = workbook.facts(fact.scenario);
    (facts.iter().position(|(other, _)| *other == fact).map_or(0, |at| at + 1), facts.len())
}

#[component]
fn FactFields(fact: FactRef, moved: RwSignal<String>) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().practice;
    let record = session.record_or_empty::<Fact>(fact);
    let place = session.ask(move |workbook| number_of(workbook, fact));
    let name =
        Signal::derive(move || (t.fact_named)(place.get().0, record.with(|it| crate::model::cut(&it.text)).as_str()));
    let text = move |label, hint, id: String, part: fn(&mut Fact) -> &mut String| {
        let value = Signal::derive(move || record.with(|it| part(&mut it.clone()).clone()));
        let commit = move |text, stretch| session.type_in::<Fact>(fact, stretch, |it| *part(it) = text);
        view! { <TextField label context=name kind=TextKind::Wrapped class="long" hint id value commit /> }
    };
    let step = move |later: bool| {
        if session.move_fact(fact, later) {
            let (at, of) = session.workbook().with_untracked(|workbook| number_of(workbook, fact));
            moved.set((t.placed)(&record.with_untracked(|it| it.text.trim().to_string()), at, of));
        }
        page::focus_soon(step_button(fact, later));
    };
    let edge = move |later: bool| {
        Signal::derive(move || {
            let (at, of) = place.get();
            if later { at == of } else { at == 1 }
        })
    };
    let remove = move || {
        let near = session.workbook().with_untracked(|workbook| near(workbook, fact));
        session.dispatch(Edit::Trash(Item::Fact(fact)));
        page::focus_soon(near.map_or_else(|| FACTS.into(), field_of));
    };
    let named = move |named: fn(&str) -> String| Signal::derive(move || named(&name.get()));
    view! {
        <li class={"fact"} id=place_of(&Key::Fact(fact)) tabindex={"-1"}>
            <Sheet class="fields">
                {text(t.fact_text, t.fact_hint, field_of(fact), |it| &mut it.text)}
                <Choice
                    label=t.fact_asked
                    context=name
                    value=stored(move || record.with(|it| it.asked.clone()))
                    options=choices(words().questions.categories)
                    none=t.not_said
                    choose={choosing(move |chosen| {
                        session.change::<Fact>(fact, |it| it.asked = chosen.map(Open::Known));
                    })}
                />
                <Choice
                    label=t.fact_fills
                    context=name
                    value=stored(move || record.with(|it| it.fills.clone()))
                    options=choices(words().questions.fills_what)
                    none=t.not_said
                    choose={choosing(move |chosen| {
                        session.change::<Fact>(fact, |it| it.fills = chosen.map(Open::Known));
                    })}
                />
                {text(t.well, t.well_hint, format!("{}-well", field_of(fact)), |it| &mut it.well)}
                {text(t.badly, t.badly_hint, format!("{}-badly", field_of(fact)), |it| &mut it.badly)}
            </Sheet>
            <div class={"fact-steps"}>
                <Step fact later=false name=named(words().sets.up) edge=edge(false) press=move || step(false) />
                <Step fact later=true name=named(words().sets.down) edge=edge(true) press=move || step(true) />
                <Button
                    class="quiet-button"
                    text=words().map.remove_short
                    name=named(words().questions.remove_what)
                    writes=true
                    press=remove
                />
            </div>
        </li>
    }
    .into_any()
}

/// Puts a fact past the one before or after it, and keeps the keyboard.
#[component]
fn Step(
    fact: FactRef,
    later: bool,
    name: Signal<String>,
    edge: Signal<bool>,
    #[prop(into)] press: Press,
) -> impl IntoView {
    let session: Session = expect_context();
    let press = StoredValue::new_local(press);
    let at_rest = move || edge.get() || !session.may_write().get();
    view! {
        <button
            type={"button"}
            class=if later { "quiet-button further down" } else { "quiet-button further" }
            id=step_button(fact, later)
            aria-label=name
            aria-disabled=move || if at_rest() { "true" } else { "false" }
            on:click=move |_| press.with_value(|press| press.press())
        ></button>
    }
    .into_any()
}

fn step_button(fact: FactRef, later: bool) -> String {
    format!("{}/{}", place_of(&Key::Fact(fact)), if later { "down" } else { "up" })
}

/// The fact after this one, else the one before.
fn near(workbook: &Workbook, fact: FactRef) -> Option<FactRef> {
    let facts = workbook.facts(fact.scenario);
    let at = facts.iter().position(|(other, _)| *other == fact)?;
    facts.get(at + 1).or_else(|| facts.get(at.checked_sub(1)?)).map(|(other, _)| *other)
}
