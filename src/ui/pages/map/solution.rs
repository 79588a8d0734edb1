//! Solutions.

use leptos::prelude::*;

use super::put_in;
use crate::model::{Cause, CauseId, Edit, InMap, Item, MapId, Open, Solution, SolutionId, SolutionStatus};
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::{Choice, DateField, LinkOption, Links, TextField, TextKind};
use crate::ui::words::words;

#[component]
pub fn Solutions(map: MapId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().map;
    let solutions =
        session.ask(move |workbook| workbook.solutions(map).into_iter().map(|(id, _)| id).collect::<Vec<_>>());
    let add = move |_| {
        let order = session.workbook().with_untracked(|workbook| {
            Session::place_after(workbook.solutions(map).last().map(|(_, solution)| &solution.order))
        });
        put_in::<SolutionId, Solution>(session, map, Solution { order, ..Solution::default() }, "solution");
    };
    let number = move |id: InMap<SolutionId>| {
        Memo::new(move |_| solutions.with(|all| all.iter().position(|other| *other == id).map_or(0, |at| at + 1)))
    };
    view! {
        <section class={"level solutions"} aria-labelledby={"solutions"}>
            <header class={"level-head"}>
                <h2 id={"solutions"} tabindex={"-1"}>{t.solutions}</h2>
                <p class={"quiet"}>{t.solutions_hint}</p>
            </header>
            <For
                each=move || solutions.get()
                key=|id| *id
                children=move |id| view! { <SolutionView id number=number(id) /> }
            />
            <button disabled=move || !session.may_write().get() on:click=add>{t.add_solution}</button>
        </section>
    }
    .into_any()
}

#[component]
fn SolutionView(id: InMap<SolutionId>, number: Memo<usize>) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().map;
    let record = session.record::<Solution>(id);
    let solution = Memo::new(move |_| record.get().unwrap_or_default());
    let name = Signal::derive(move || (t.solution)(number.get()));
    let options = session.ask(move |workbook| {
        let linked = workbook.get::<Solution>(id).map(|solution| solution.causes.clone()).unwrap_or_default();
        let option = |(at, (cause, record)): (usize, (InMap<CauseId>, &Cause))| {
            let name = (t.cause)(at + 1);
            let text = record.text.trim();
            let name = if text.is_empty() { name } else { format!("{name}: {text}") };
            LinkOption { id: cause.id, name, linked: linked.contains(&cause.id) }
        };
        workbook.causes(id.map).into_iter().enumerate().map(option).collect::<Vec<_>>()
    });
    let link = move |cause: CauseId, linked: bool| {
        session.change::<Solution>(id, |solution| {
            if linked {
                solution.causes.insert(cause);
            } else {
                solution.causes.remove(&cause);
            }
        });
    };
    let remove = move |_| {
        session.dispatch(Edit::Trash(Item::Solution(id)));
        page::focus_soon("solutions".into());
    };
    view! {
        <article class={"row solution"} aria-label=name>
            <header class={"row-head"}>
                <h3>{name}</h3>
                <button
                    class={"quiet-button"}
                    aria-label=move || (t.remove)(&name.get())
                    disabled=move || !session.may_write().get()
                    on:click=remove
                >
                    {t.remove_short}
                </button>
            </header>
            <div class={"fields"}>
                <TextField
                    label=t.solution_text
                    context=name
                    kind=TextKind::Lines
                    class="wide"
                    id=format!("solution-{}", id.id)
                    value=Memo::new(move |_| solution.with(|solution| solution.text.clone()))
                    commit={move |text, stretch| session.type_in::<Solution>(id, stretch, |solution| solution.text = text)}
                />
                <Choice
                    label=t.kind
                    context=name
                    value=Memo::new(move |_| solution.with(|solution| solution.kind.clone()))
                    names=t.kinds
                    none=t.not_chosen
                    choose={move |chosen| {
                        session.change::<Solution>(id, |solution| solution.kind = chosen.map(Open::Known));
                    }}
                />
                <Choice
                    label=t.status
                    context=name
                    value=Memo::new(move |_| solution.with(|solution| Some(solution.status.clone())))
                    names=t.statuses
                    choose={move |chosen: Option<SolutionStatus>| {
                        session.change::<Solution>(id, |solution| {
                            solution.status = chosen.unwrap_or(SolutionStatus::Proposed).into();
                        });
                    }}
                />
                <DateField
                    label=t.due
                    context=name
                    value=Memo::new(move |_| solution.with(|solution| solution.due))
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
