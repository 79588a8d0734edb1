//! Solutions.

use leptos::prelude::*;

use super::{ids, number_in, put_in};
use crate::model::{Cause, CauseId, Edit, InMap, Item, Key, MapId, Open, Record, Solution, SolutionId, SolutionStatus};
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::{
    Button, Choice, DateField, Each, LinkOption, Links, TextField, TextKind, choices, choosing, linking, place_of,
    stored,
};
use crate::ui::words::words;

#[component]
pub fn Solutions(map: MapId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().map;
    let solutions = session.keys::<Solution>(move |workbook| ids(workbook.solutions(map)));
    let add = move || {
        let order = session.workbook().with_untracked(|workbook| {
            Session::place_after(workbook.solutions(map).last().map(|(_, solution)| &solution.order))
        });
        put_in::<SolutionId, Solution>(session, map, Solution { order, ..Solution::default() }, "solution");
    };
    let show = move |key: Key| match Solution::id(&key) {
        Some(id) => view! { <SolutionView id number=number_in(solutions, key) /> }.into_any(),
        None => ().into_any(),
    };
    view! {
        <section class={"level solutions"} aria-labelledby={"solutions"}>
            <header class={"level-head"}>
                <h2 id={"solutions"} tabindex={"-1"}>{t.solutions}</h2>
                <p class={"quiet"}>{t.solutions_hint}</p>
            </header>
            <Each keys=solutions show />
            <Button text=t.add_solution writes=true press=add />
        </section>
    }
    .into_any()
}

#[component]
fn SolutionView(id: InMap<SolutionId>, number: Signal<usize>) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().map;
    let solution = session.record_or_empty::<Solution>(id);
    let name = Signal::derive(move || (t.solution)(number.get()));
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
    let remove = move || {
        session.dispatch(Edit::Trash(Item::Solution(id)));
        page::focus_soon("solutions".into());
    };
    view! {
        <article class={"row solution"} id=place_of(&Key::Solution(id)) tabindex={"-1"} aria-label=name>
            <header class={"row-head"}>
                <h3>{name}</h3>
                <Button class="quiet-button" text=t.remove_short name=Signal::derive(move || (t.remove)(&name.get())) writes=true press=remove />
            </header>
            <div class={"fields"}>
                <TextField
                    label=t.solution_text
                    context=name
                    kind=TextKind::Lines
                    class="wide"
                    id=format!("solution-{}", id.id)
                    value=Signal::derive(move || solution.with(|solution| solution.text.clone()))
                    commit={move |text, stretch| session.type_in::<Solution>(id, stretch, |solution| solution.text = text)}
                />
                <Choice
                    label=t.kind
                    context=name
                    value=stored(move || solution.with(|solution| solution.kind.clone()))
                    options=choices(t.kinds)
                    none=t.not_chosen
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
            </div>
            <Links label=t.answers context=name options empty=t.answers_nothing_yet link />
        </article>
    }
    .into_any()
}
