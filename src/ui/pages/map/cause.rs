//! Causes.

use leptos::prelude::*;

use super::put_in;
use crate::model::{Cause, CauseId, Edit, InMap, Item, LevelName, MapId, Open, Polarity, Row, RowId};
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::{Choice, LinkOption, Links, TextField, TextKind};
use crate::ui::words::words;

#[component]
pub fn Causes(map: MapId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().map;
    let causes = session.ask(move |workbook| workbook.causes(map).into_iter().map(|(id, _)| id).collect::<Vec<_>>());
    let add = move |_| {
        let order = session.workbook().with_untracked(|workbook| {
            Session::place_after(workbook.causes(map).last().map(|(_, cause)| &cause.order))
        });
        put_in::<CauseId, Cause>(session, map, Cause { order, ..Cause::default() }, "cause");
    };
    let number = move |id: InMap<CauseId>| {
        Memo::new(move |_| causes.with(|causes| causes.iter().position(|other| *other == id).map_or(0, |at| at + 1)))
    };
    view! {
        <section class={"level causes"} aria-labelledby={"causes"}>
            <header class={"level-head"}>
                <h2 id={"causes"} tabindex={"-1"}>{t.causes}</h2>
                <p class={"quiet"}>{t.causes_hint}</p>
            </header>
            <For
                each=move || causes.get()
                key=|id| *id
                children=move |id| view! { <CauseView id number=number(id) /> }
            />
            <button disabled=move || !session.may_write().get() on:click=add>{t.add_cause}</button>
        </section>
    }
    .into_any()
}

#[component]
fn CauseView(id: InMap<CauseId>, number: Memo<usize>) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().map;
    let record = session.record::<Cause>(id);
    let cause = Memo::new(move |_| record.get().unwrap_or_default());
    let name = Signal::derive(move || (t.cause)(number.get()));
    let options = session.ask(move |workbook| {
        let linked = workbook.get::<Cause>(id).map(|cause| cause.gaps.clone()).unwrap_or_default();
        let of_level = |level: LevelName| {
            let linked = linked.clone();
            workbook.rows(id.map, level).into_iter().enumerate().map(move |(at, (row, record)): (usize, (_, &Row))| {
                LinkOption {
                    id: row.id,
                    name: (t.row_named)(level, at + 1, record.measure.name.trim()),
                    linked: linked.contains(&row.id),
                }
            })
        };
        of_level(LevelName::Business).chain(of_level(LevelName::Performance)).collect::<Vec<_>>()
    });
    let link = move |row: RowId, linked: bool| {
        session.change::<Cause>(id, |cause| {
            if linked {
                cause.gaps.insert(row);
            } else {
                cause.gaps.remove(&row);
            }
        });
    };
    let remove = move |_| {
        session.dispatch(Edit::Trash(Item::Cause(id)));
        page::focus_soon("causes".into());
    };
    let hypothesis =
        move || cause.with(Cause::is_hypothesis).then(|| view! { <span class={"quiet"}>{t.hypothesis}</span> });
    view! {
        <article class={"row cause"} aria-label=name>
            <header class={"row-head"}>
                <h3>{name}</h3>
                {hypothesis}
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
                    label=t.cause_text
                    context=name
                    kind=TextKind::Lines
                    class="wide"
                    id=format!("cause-{}", id.id)
                    value=Memo::new(move |_| cause.with(|cause| cause.text.clone()))
                    commit={move |text, stretch| session.type_in::<Cause>(id, stretch, |cause| cause.text = text)}
                />
                <Choice
                    label=t.polarity
                    context=name
                    value=Memo::new(move |_| cause.with(|cause| Some(cause.polarity.clone())))
                    names=t.polarities
                    choose={move |chosen: Option<Polarity>| {
                        session.change::<Cause>(id, |cause| cause.polarity = chosen.unwrap_or(Polarity::Hinders).into());
                    }}
                />
                <Choice
                    label=t.factor
                    context=name
                    value=Memo::new(move |_| cause.with(|cause| cause.factor.clone()))
                    names=t.factors
                    none=t.not_chosen
                    choose={move |chosen| {
                        session.change::<Cause>(id, |cause| cause.factor = chosen.map(Open::Known));
                    }}
                />
                <TextField
                    label=t.evidence
                    context=name
                    kind=TextKind::Lines
                    class="wide"
                    hint=t.evidence_hint
                    value=Memo::new(move |_| cause.with(|cause| cause.evidence.clone()))
                    commit={move |text, stretch| session.type_in::<Cause>(id, stretch, |cause| cause.evidence = text)}
                />
            </div>
            <Links label=t.explains context=name options empty=t.explains_nothing_yet link />
        </article>
    }
    .into_any()
}
