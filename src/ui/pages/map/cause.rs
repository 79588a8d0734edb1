//! Causes.

use leptos::prelude::*;

use super::asking::{Ask, OpenPlaces};
use super::cell::mark;
use super::marks::{Mark, Marks};
use super::moving::{Handle, remove};
use super::plan::Plan;
use super::same_source::SameSource;
use super::solution::Solutions;
use super::usual::UsualSolutions;
use super::which_factor::WhichFactor;
use super::{ids, in_short, names_of, put_in};
use crate::model::{
    Cause, CauseId, CellState, InMap, Item, Key, LevelName, Open, Polarity, Provenance, Record, RowId, Spot, Visibility,
};
use crate::session::Session;
use crate::ui::components::{
    Button, ChangeSource, Choice, Each, Fold, LinkOption, Links, Sheet, SourceFields, TextField, TextKind, Tick,
    choices, choosing, details_of, linking, name_of, place_of, stored,
};
use crate::ui::words::words;

/// The causes beside a need, or those that explain no gap yet.
#[component]
pub fn Causes(beside: Option<InMap<RowId>>, #[prop(into, optional)] context: Signal<String>) -> impl IntoView {
    let session: Session = expect_context();
    let plan: Plan = expect_context();
    let t = &words().map;
    let causes = plan.causes_beside(beside.map(|row| row.id));
    let add = move || {
        let order = session.workbook().with_untracked(|workbook| {
            Session::place_after(workbook.causes(plan.map).last().map(|(_, cause)| &cause.order))
        });
        let gaps = beside.into_iter().map(|row| row.id).collect();
        put_in::<CauseId, Cause>(session, plan.map, Cause { order, gaps, ..Cause::default() }, "cause");
    };
    let show = move |key: Key| match Cause::id(&key) {
        Some(id) => view! { <CauseView id /> }.into_any(),
        None => ().into_any(),
    };
    let name = Signal::derive(move || match beside {
        Some(_) => (t.add_cause_to)(&context.get()),
        None => t.add_loose_cause.to_string(),
    });
    view! {
        <div class={"causes"}>
            <Each keys=causes show />
            <Button class="add" text=name writes=true press=add />
        </div>
    }
    .into_any()
}

/// The classes that tell causes apart: which way one works, and that nothing shows it yet.
pub fn looks(cause: &Cause) -> String {
    let way = match cause.polarity.known() {
        Some(Polarity::Hinders) => " hinders",
        Some(Polarity::Helps) => " helps",
        None => "",
    };
    format!("{way}{}", if cause.is_hypothesis() { " hypothesis" } else { "" })
}

/// The class of a shape that says which way a cause works.
pub fn force(polarity: Polarity) -> &'static str {
    match polarity {
        Polarity::Hinders => "force hinders",
        Polarity::Helps => "force helps",
    }
}

/// Whether anything shows a cause, by the shapes of what is known and what is guessed.
#[component]
pub fn ProofMark(cause: Memo<Cause>) -> impl IntoView {
    let state =
        Memo::new(move |_| if cause.with(Cause::is_hypothesis) { CellState::Guessed } else { CellState::Known });
    view! { <span class=move || format!("state-mark {}", mark(Some(state.get()))) aria-hidden={"true"}></span> }
        .into_any()
}

#[component]
fn CauseView(id: InMap<CauseId>) -> impl IntoView {
    let session: Session = expect_context();
    let plan: Plan = expect_context();
    let t = &words().map;
    let cause = session.record_or_empty::<Cause>(id);
    let name = plan.name(Key::Cause(id));
    let far = plan.far_links(Key::Cause(id));
    let said_by = name_of(session, Signal::derive(move || cause.with(|cause| cause.provenance.as_ref()?.person)));
    let summary = Signal::derive(move || {
        let also = far.with(|far| (t.also_explains)(&names_of(far)));
        cause.with(|cause| {
            let factor = cause.factor.as_ref().map(|factor| match factor {
                Open::Known(factor) => (t.factors)(*factor).to_string(),
                Open::Other(word) => (t.unknown_value)(word),
            });
            let source = cause.provenance.as_ref().and_then(|source| source.kind.known());
            let evidence = match source {
                _ if !cause.is_hypothesis() => cause.evidence.clone(),
                Some(kind) => (t.hearsay)(&in_short([(words().source.sources)(kind).to_string(), said_by.get()], "")),
                None => t.hypothesis.to_string(),
            };
            let anticipated = if cause.anticipated { t.anticipated.to_string() } else { String::new() };
            let accepted = cause.accepted_because.as_deref().map(t.accepted).unwrap_or_default();
            in_short([factor.unwrap_or_default(), evidence, anticipated, accepted, also], "")
        })
    });
    let key = Key::Cause(id);
    let place = place_of(&key);
    let open = expect_context::<OpenPlaces>().has(Key::Cause(id));
    let light = plan.light("card", key);
    let class = Signal::derive(move || format!("{}{}", light.get(), cause.with(looks)));
    let polarity = Signal::derive(move || {
        cause.with(|cause| cause.polarity.known().map(t.polarities)).unwrap_or_default().to_string()
    });
    let fold = details_of(&Key::Cause(id));
    let marks: Marks = expect_context();
    let unsourced = marks.settled(move || cause.with(|cause| !cause.is_blank() && cause.provenance.is_none()));
    let take_source = move |source: Provenance| {
        session.change::<Cause>(id, |cause| cause.provenance = Some(source));
    };
    let force = move || cause.with(|cause| cause.polarity.known().map_or("", force));
    view! {
        <article class={"cause"} id=place tabindex={"-1"} aria-label=name>
            <Sheet class>
                <p class={"card-head"}>
                    <span class={"number"}><ProofMark cause />{name}</span>
                    <span class={"way"}><span class=force aria-hidden={"true"}></span>{polarity}</span>
                    <Ask at=Key::Cause(id) map=id.map context=name open />
                    <Handle item=Item::Cause(id) name />
                </p>
                <TextField
                    label=t.cause_text
                    context=name
                    kind=TextKind::Lines
                    class="unlabelled"
                    hint=t.causes_hint
                    id=format!("cause-{}", id.id)
                    value=Signal::derive(move || cause.with(|cause| cause.text.clone()))
                    commit={move |text, stretch| session.type_in::<Cause>(id, stretch, |cause| cause.text = text)}
                />
                <Mark spot=Spot::Cause(id.id) name />
                <SeenBy id name cause />
                <SameSource context=name wanted=unsourced fold=fold.clone() take={Box::new(take_source)} />
                <Fold id=fold summary context=name contents=move || view! { <CauseFields id name cause /> }.into_any() />
            </Sheet>
            <Solutions beside=Some(id) context=name />
        </article>
    }
    .into_any()
}

/// That only its owner sees a cause, and the press by which the client does, too. Once
/// pressed it stays, so that it can be pressed again.
#[component]
fn SeenBy(id: InMap<CauseId>, name: Signal<String>, cause: Memo<Cause>) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().map;
    let private = Memo::new(move |_| cause.with(|cause| cause.visibility != Visibility::Shareable));
    let pressed = RwSignal::new(false);
    let shown = Memo::new(move |_| pressed.get() || private.get());
    let visibility = move || Visibility::shareable_if(!private.get());
    let text = Signal::derive(move || (t.show_or_hide)(visibility()).to_string());
    let called = Signal::derive(move || format!("{}: {}", text.get(), name.get()));
    let press = move || {
        pressed.set(true);
        let other = Visibility::shareable_if(private.get_untracked());
        session.change::<Cause>(id, |cause| cause.visibility = other.into());
    };
    let line = move || {
        shown.get().then(|| {
            view! {
                <p class={"seen-by"}>
                    <span class=move || if private.get() { "seen-mark" } else { "seen-mark open" } aria-hidden={"true"}></span>
                    <span>{move || (t.seen_by)(visibility())}</span>
                    <Button class="quiet-button" text name=called writes=true press />
                </p>
            }
        })
    };
    view! { {line} }.into_any()
}

#[component]
fn CauseFields(id: InMap<CauseId>, name: Signal<String>, cause: Memo<Cause>) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().map;
    let options = session.ask(move |workbook| {
        let linked = workbook.get::<Cause>(id).map(|cause| cause.gaps.clone()).unwrap_or_default();
        let of_level = |level: LevelName| {
            let linked = linked.clone();
            ids(workbook.rows(id.map, level)).into_iter().enumerate().map(move |(at, row): (usize, InMap<RowId>)| {
                LinkOption {
                    id: row.id.to_string(),
                    name: (t.row_named)(level, at + 1, &workbook.name_at(&Key::Row(row))),
                    linked: linked.contains(&row.id),
                }
            })
        };
        of_level(LevelName::Business).chain(of_level(LevelName::Performance)).collect::<Vec<_>>()
    });
    let link = linking(move |row: RowId, linked: bool| {
        session.change::<Cause>(id, |cause| {
            if linked {
                cause.gaps.insert(row);
            } else {
                cause.gaps.remove(&row);
            }
        });
    });
    let remove = move || remove(session, Item::Cause(id));
    view! {
        <div class={"fields"}>
            <Choice
                label=t.polarity
                context=name
                value=stored(move || cause.with(|cause| Some(cause.polarity.clone())))
                options=choices(t.polarities)
                choose={choosing(move |chosen: Option<Polarity>| {
                    session.change::<Cause>(id, |cause| cause.polarity = chosen.unwrap_or(Polarity::Hinders).into());
                })}
            />
            <Choice
                label=t.factor
                context=name
                value=stored(move || cause.with(|cause| cause.factor.clone()))
                options=choices(t.factors)
                none=t.not_chosen
                class="its-tag"
                choose={choosing(move |chosen| {
                    session.change::<Cause>(id, |cause| cause.factor = chosen.map(Open::Known));
                })}
            />
            <div class={"wide"}>
                <WhichFactor
                    id=format!("which-{}", id.id)
                    context=Signal::derive(move || format!("{}: {}", t.factor, name.get()))
                    choose={Box::new(move |factor| {
                        session.change::<Cause>(id, |cause| cause.factor = Some(Open::Known(factor)));
                    })}
                />
            </div>
            <TextField
                label=t.evidence
                context=name
                kind=TextKind::Lines
                class="wide"
                hint=t.evidence_hint
                value=Signal::derive(move || cause.with(|cause| cause.evidence.clone()))
                commit={move |text, stretch| session.type_in::<Cause>(id, stretch, |cause| cause.evidence = text)}
            />
            // Who says so may be said before anything shows it: that alone is no evidence.
            <SourceFields
                context=name
                at=Key::Cause(id)
                source=Signal::derive(move || cause.with(|cause| cause.provenance.clone()))
                edit={move |change: ChangeSource| session.changed::<Cause>(id, |cause| change(&mut cause.provenance))}
            />
            <TextField
                label=t.accepted_because
                context=name
                class="long"
                hint=t.accepted_hint
                value=Signal::derive(move || cause.with(|cause| cause.accepted_because.clone()).unwrap_or_default())
                commit={move |text: String, stretch| {
                    session.type_in::<Cause>(id, stretch, |cause| {
                        cause.accepted_because = (!text.trim().is_empty()).then_some(text);
                    })
                }}
            />
            <Choice
                label=t.visibility
                context=name
                value=stored(move || cause.with(|cause| Some(cause.visibility.clone())))
                options=choices(t.visibilities)
                choose={choosing(move |chosen: Option<Visibility>| {
                    session.change::<Cause>(id, |cause| cause.visibility = chosen.unwrap_or(Visibility::Private).into());
                })}
            />
            <Tick
                label=t.is_anticipated
                context=name
                value=Signal::derive(move || cause.with(|cause| cause.anticipated))
                say={move |so| {
                    session.change::<Cause>(id, |cause| cause.anticipated = so);
                }}
            />
        </div>
        <UsualSolutions id name />
        <Links id=format!("explains-{}", id.id) label=t.explains context=name options empty=t.explains_nothing_yet link />
        <Button class="quiet-button" text=Signal::derive(move || (t.remove)(&name.get())) writes=true press=remove />
    }
    .into_any()
}
