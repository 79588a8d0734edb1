//! Causes.

use leptos::prelude::*;

use super::{ids, number_in, put_in};
use crate::model::{Cause, CauseId, Edit, InMap, Item, Key, LevelName, MapId, Open, Polarity, Record, RowId};
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::{
    Button, Choice, Each, LinkOption, Links, TextField, TextKind, choices, choosing, linking, place_of, stored,
};
use crate::ui::words::words;

#[component]
pub fn Causes(map: MapId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().map;
    let causes = session.keys::<Cause>(move |workbook| ids(workbook.causes(map)));
    let add = move || {
        let order = session.workbook().with_untracked(|workbook| {
            Session::place_after(workbook.causes(map).last().map(|(_, cause)| &cause.order))
        });
        put_in::<CauseId, Cause>(session, map, Cause { order, ..Cause::default() }, "cause");
    };
    let show = move |key: Key| match Cause::id(&key) {
        Some(id) => view! { <CauseView id number=number_in(causes, key) /> }.into_any(),
        None => ().into_any(),
    };
    view! {
        <section class={"level causes"} aria-labelledby={"causes"}>
            <header class={"level-head"}>
                <h2 id={"causes"} tabindex={"-1"}>{t.causes}</h2>
                <p class={"quiet"}>{t.causes_hint}</p>
            </header>
            <Each keys=causes show />
            <Button text=t.add_cause writes=true press=add />
        </section>
    }
    .into_any()
}

#[component]
fn CauseView(id: InMap<CauseId>, number: Signal<usize>) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().map;
    let cause = session.record_or_empty::<Cause>(id);
    let name = Signal::derive(move || (t.cause)(number.get()));
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
    let remove = move || {
        session.dispatch(Edit::Trash(Item::Cause(id)));
        page::focus_soon("causes".into());
    };
    let hypothesis =
        move || cause.with(Cause::is_hypothesis).then(|| view! { <span class={"quiet"}>{t.hypothesis}</span> });
    view! {
        <article class={"row cause"} id=place_of(&Key::Cause(id)) tabindex={"-1"} aria-label=name>
            <header class={"row-head"}>
                <h3>{name}</h3>
                {hypothesis}
                <Button class="quiet-button" text=t.remove_short name=Signal::derive(move || (t.remove)(&name.get())) writes=true press=remove />
            </header>
            <div class={"fields"}>
                <TextField
                    label=t.cause_text
                    context=name
                    kind=TextKind::Lines
                    class="wide"
                    id=format!("cause-{}", id.id)
                    value=Signal::derive(move || cause.with(|cause| cause.text.clone()))
                    commit={move |text, stretch| session.type_in::<Cause>(id, stretch, |cause| cause.text = text)}
                />
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
                    choose={choosing(move |chosen| {
                        session.change::<Cause>(id, |cause| cause.factor = chosen.map(Open::Known));
                    })}
                />
                <TextField
                    label=t.evidence
                    context=name
                    kind=TextKind::Lines
                    class="wide"
                    hint=t.evidence_hint
                    value=Signal::derive(move || cause.with(|cause| cause.evidence.clone()))
                    commit={move |text, stretch| session.type_in::<Cause>(id, stretch, |cause| cause.evidence = text)}
                />
            </div>
            <Links label=t.explains context=name options empty=t.explains_nothing_yet link />
        </article>
    }
    .into_any()
}
