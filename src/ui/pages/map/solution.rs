//! Solutions.

use leptos::prelude::*;

use super::asking::{Ask, OpenPlaces};
use super::marks::Mark;
use super::moving::{Handle, remove};
use super::plan::Plan;
use super::{in_short, names_of, put_in};
use crate::model::{
    Cause, CauseId, InMap, Item, Key, Open, Record, Solution, SolutionId, SolutionStatus, Spot, Visibility,
};
use crate::platform::clock;
use crate::session::Session;
use crate::ui::components::{
    Button, Choice, DateField, Each, Fold, LinkOption, Links, PersonField, Sheet, TextField, TextKind, choices,
    choosing, details_of, linking, name_of, place_of, stored,
};
use crate::ui::words::words;

/// The solutions beside a cause, or those that answer none yet.
#[component]
pub fn Solutions(beside: Option<InMap<CauseId>>, #[prop(into, optional)] context: Signal<String>) -> impl IntoView {
    let session: Session = expect_context();
    let plan: Plan = expect_context();
    let t = &words().map;
    let solutions = plan.solutions_beside(beside.map(|cause| cause.id));
    let add = move || {
        let order = session.workbook().with_untracked(|workbook| {
            Session::place_after(workbook.solutions(plan.map).last().map(|(_, solution)| &solution.order))
        });
        let causes = beside.into_iter().map(|cause| cause.id).collect();
        put_in::<SolutionId, Solution>(
            session,
            plan.map,
            Solution { order, causes, ..Solution::default() },
            "solution",
        );
    };
    let show = move |key: Key| match Solution::id(&key) {
        Some(id) => view! { <SolutionView id /> }.into_any(),
        None => ().into_any(),
    };
    let name = Signal::derive(move || match beside {
        Some(_) => (t.add_solution_to)(&context.get()),
        None => t.add_loose_solution.to_string(),
    });
    view! {
        <div class={"solutions"}>
            <Each keys=solutions show />
            <Button class="add" text=name writes=true press=add />
        </div>
    }
    .into_any()
}

#[component]
fn SolutionView(id: InMap<SolutionId>) -> impl IntoView {
    let session: Session = expect_context();
    let plan: Plan = expect_context();
    let t = &words().map;
    let solution = session.record_or_empty::<Solution>(id);
    let name = plan.name(Key::Solution(id));
    let owner = name_of(session, Signal::derive(move || solution.with(|solution| solution.owner)));
    let far = plan.far_links(Key::Solution(id));
    let summary = Signal::derive(move || {
        let also = far.with(|far| (t.also_answers)(&names_of(far)));
        solution.with(|solution| {
            let kind = solution.kind.as_ref().and_then(Open::known).map(t.kinds).unwrap_or_default();
            let status = solution.status.known().map(t.statuses).unwrap_or_default();
            let due = solution.due.map(|day| (t.until)(&clock::day_in_words(day))).unwrap_or_default();
            in_short([kind.to_string(), status.to_string(), owner.get(), due, also], t.not_chosen)
        })
    });
    let key = Key::Solution(id);
    let place = place_of(&key);
    let open = expect_context::<OpenPlaces>().has(Key::Solution(id));
    view! {
        <article class={"solution"} id=place tabindex={"-1"} aria-label=name>
            <Sheet class=plan.light("card", key)>
                <p class={"card-head"}><span class={"number"}>{name}</span><Ask at=Key::Solution(id) map=id.map context=name open /><Handle item=Item::Solution(id) name /></p>
                <TextField
                    label=t.solution_text
                    context=name
                    kind=TextKind::Lines
                    class="unlabelled"
                    hint=t.solutions_hint
                    id=format!("solution-{}", id.id)
                    value=Signal::derive(move || solution.with(|solution| solution.text.clone()))
                    commit={move |text, stretch| session.type_in::<Solution>(id, stretch, |solution| solution.text = text)}
                />
                <Mark spot=Spot::Solution(id.id) name />
                <Fold id=details_of(&Key::Solution(id)) summary context=name contents=move || view! { <SolutionFields id name solution /> }.into_any() />
            </Sheet>
        </article>
    }
    .into_any()
}

#[component]
fn SolutionFields(id: InMap<SolutionId>, name: Signal<String>, solution: Memo<Solution>) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().map;
    let options = session.ask(move |workbook| {
        let linked = workbook.get::<Solution>(id).map(|solution| solution.causes.clone()).unwrap_or_default();
        let option = |(at, (cause, record)): (usize, (InMap<CauseId>, &Cause))| {
            let name = (t.cause)(at + 1);
            let text = record.text.trim();
            let name = if text.is_empty() { name } else { format!("{name}: {text}") };
            LinkOption { id: cause.id.to_string(), name, linked: linked.contains(&cause.id) }
        };
        workbook.causes(id.map).into_iter().enumerate().map(option).collect::<Vec<_>>()
    });
    let link = linking(move |cause: CauseId, linked: bool| {
        session.change::<Solution>(id, |solution| {
            if linked {
                solution.causes.insert(cause);
            } else {
                solution.causes.remove(&cause);
            }
        });
    });
    let remove = move || remove(session, Item::Solution(id));
    view! {
        <div class={"fields"}>
            <Choice
                label=t.kind
                context=name
                value=stored(move || solution.with(|solution| solution.kind.clone()))
                options=choices(t.kinds)
                none=t.not_chosen
                class="its-tag"
                choose={choosing(move |chosen| {
                    session.change::<Solution>(id, |solution| solution.kind = chosen.map(Open::Known));
                })}
            />
            <Choice
                label=t.status
                context=name
                value=stored(move || solution.with(|solution| Some(solution.status.clone())))
                options=choices(t.statuses)
                choose={choosing(move |chosen: Option<SolutionStatus>| {
                    session.change::<Solution>(id, |solution| {
                        solution.status = chosen.unwrap_or(SolutionStatus::Proposed).into();
                    });
                })}
            />
            <DateField
                label=t.due
                context=name
                value=Signal::derive(move || solution.with(|solution| solution.due))
                choose={move |day| {
                    session.change::<Solution>(id, |solution| solution.due = day);
                }}
            />
            <PersonField
                label=t.owner
                context=name
                at=Key::Solution(id)
                person=Signal::derive(move || solution.with(|solution| solution.owner))
                refer={move |person| session.changed::<Solution>(id, |solution| solution.owner = person)}
            />
            <TextField
                label=t.success
                context=name
                class="wide"
                hint=t.success_hint
                value=Signal::derive(move || solution.with(|solution| solution.measure.clone()))
                commit={move |text, stretch| session.type_in::<Solution>(id, stretch, |solution| solution.measure = text)}
            />
            <Choice
                label=t.visibility
                context=name
                value=stored(move || solution.with(|solution| Some(solution.visibility.clone())))
                options=choices(t.visibilities)
                choose={choosing(move |chosen: Option<Visibility>| {
                    session.change::<Solution>(id, |solution| {
                        solution.visibility = chosen.unwrap_or(Visibility::Shareable).into();
                    });
                })}
            />
        </div>
        <Links id=format!("answers-{}", id.id) label=t.answers context=name options empty=t.answers_nothing_yet link />
        <Button class="quiet-button" text=Signal::derive(move || (t.remove)(&name.get())) writes=true press=remove />
    }
    .into_any()
}
