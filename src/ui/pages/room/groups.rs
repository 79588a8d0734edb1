//! The groups of the rotation that is on, dealing them, and the rounds.

use leptos::prelude::*;

use super::participant_called;
use super::standing::{RotationTold, Told};
use crate::model::{InRoom, ParticipantId, RoomId, RotationId};
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::{Button, place_of};
use crate::ui::words::words;

/// The groups, and what can be done with them.
#[component]
pub fn GroupsSection(room: RoomId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().room;
    let now = session.ask(move |workbook| workbook.rotation_now(room).map(|(id, _)| id));
    let told = session.ask(move |workbook| RotationTold::now(workbook, room));
    let refusal = session.ask(move |workbook| workbook.deal_refusal(room).map(|refusal| (t.refusal)(&refusal)));
    let deal = move || {
        session.next_rotation(room);
        page::focus_soon("room-groups".into());
    };
    let text = Signal::derive(move || if now.get().is_some() { t.deal_next } else { t.deal }.to_string());
    let early = session.ask(move |workbook| workbook.rotation_now(room).is_some_and(|(_, it)| !it.is_at_end()));
    let table = move || told.get().map(|told| view! { <Groups told /> });
    let rounds = move || now.get().map(|id| view! { <Rounds id /> });
    let waiting = move || now.get().map(|_| view! { <Waiting room /> });
    let at_rest = Signal::derive(move || refusal.with(Option::is_some));
    view! {
        <section aria-labelledby={"room-groups"}>
            <h2 id={"room-groups"} tabindex={"-1"}>{t.groups}</h2>
            <p class={"quiet room-intro"}>{t.groups_lead}</p>
            <p class={"room-refusal"} role={"status"}>{refusal}</p>
            {rounds}
            {waiting}
            {table}
            <div class={"buttons"}>
                {move || match early.get() {
                    true => view! {
                        <Button text writes=true at_rest press=deal />
                        <span class={"quiet"}>{t.deal_next_hint}</span>
                    }
                    .into_any(),
                    false => view! { <Button class="primary" text writes=true at_rest press=deal /> }.into_any(),
                }}
                {move || now.get().map(|_| view! { <Button text=t.print press=page::print /> })}
            </div>
        </section>
    }
    .into_any()
}

/// Which round is on, and on to the next.
#[component]
fn Rounds(id: InRoom<RotationId>) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().room;
    let told = session.ask(move |workbook| {
        let (_, rotation) = workbook.rotation_now(id.room)?;
        let first = rotation.round == 0;
        Some((rotation.number, rotation.round, rotation.rounds(), first, rotation.is_at_end()))
    });
    let which = move || {
        told.get().map(|(number, round, rounds, ..)| {
            format!("{} · {}", (t.rotation)(number), (t.round_of)(round + 1, rounds))
        })
    };
    let first = Signal::derive(move || told.with(|told| told.is_none_or(|told| told.3)));
    let last = Signal::derive(move || told.with(|told| told.is_none_or(|told| told.4)));
    let turn = move |forward: bool| {
        move || {
            session.turn_round(id, forward);
        }
    };
    let anew = move || {
        first.get().then(|| {
            let again = move || {
                session.deal_anew(id);
            };
            view! {
                <Button text=t.deal_anew writes=true press=again />
                <span class={"quiet"}>{t.deal_anew_hint}</span>
            }
        })
    };
    let ends = move || last.get().then(|| view! { <p class={"quiet"}>{t.at_end}</p> });
    view! {
        <div class={"room-rounds"} id=place_of(&crate::model::Key::Rotation(id)) tabindex={"-1"}>
            <p class={"room-round"} role={"status"}>{which}</p>
            <div class={"buttons"}>
                <Button class="primary" text=t.next_round writes=true at_rest=last press=turn(true) />
                <Button class="quiet-button" text=t.round_back writes=true at_rest=first press=turn(false) />
                {anew}
            </div>
            {ends}
        </div>
    }
    .into_any()
}

/// Who is there and in no group.
#[component]
fn Waiting(room: RoomId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().room;
    let waiting = session.ask(move |workbook| {
        let named = |who: ParticipantId| (who, participant_called(workbook, room, who));
        workbook.people_waiting(room).into_iter().map(named).collect::<Vec<_>>()
    });
    let told = move || {
        waiting.with(|waiting| {
            let names: Vec<String> = waiting.iter().map(|(_, name)| name.clone()).collect();
            (!names.is_empty()).then(|| view! { <p>{(t.waiting)(&names)}</p> })
        })
    };
    let take_in = move |(who, name): (ParticipantId, String)| {
        let press = move || {
            session.take_into_group(InRoom { room, id: who });
            page::focus_soon("room-groups".into());
        };
        view! { <Button text={(t.take_in)(&name)} writes=true press /> }
    };
    let buttons = move || waiting.get().into_iter().map(take_in).collect_view();
    view! {
        <div class={"room-waiting"} role={"status"}>{told}</div>
        <div class={"room-takers"}>{buttons}</div>
    }
    .into_any()
}

/// The groups as a table, round by round; the round that is on stands out.
#[component]
pub fn Groups(told: RotationTold) -> impl IntoView {
    let t = &words().room;
    let RotationTold { round, rounds, groups, again, .. } = told;
    let head = move |at: u16| {
        let now = (at == round).then(|| view! { <span class={"room-now"}>{t.now}</span> });
        view! { <th scope={"col"} class:now={at == round}>{(t.round)(at + 1)}{now}</th> }
    };
    let heads = (0..rounds).map(head).collect_view();
    let row = move |(number, rounds): (usize, Vec<Told>)| {
        let cell = move |(at, told): (usize, Told)| {
            let now = at == usize::from(round);
            view! { <td class:now=now>{doing(told)}</td> }
        };
        let cells = rounds.into_iter().enumerate().map(cell).collect_view();
        view! { <tr><th scope={"row"}>{(t.group)(number)}</th>{cells}</tr> }
    };
    let rows = groups.into_iter().map(row).collect_view();
    let again = again.map(|again| view! { <p class={"quiet"}>{again}</p> });
    view! {
        {again}
        <div class={"room-table"} tabindex={"0"} role={"region"} aria-label=t.by_round>
            <table>
                <thead><tr><td></td>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

/// Who does what, one line a role.
pub fn doing(told: Told) -> AnyView {
    let t = &words().room;
    match told {
        Told::Plays(roles) => {
            let line = |(role, names): (crate::ui::words::RoomRole, Vec<String>)| {
                view! { <div><dt>{(t.role_short)(role)}</dt><dd dir={"auto"}>{names.join(", ")}</dd></div> }
            };
            view! { <dl class={"room-roles"}>{roles.into_iter().map(line).collect_view()}</dl> }.into_any()
        }
        Told::Else(names, what) => {
            view! { <p class={"room-else"}><span dir={"auto"}>{names.join(", ")}</span>" "<span class={"quiet"}>{what}</span></p> }
                .into_any()
        }
    }
}
