//! Who takes part: names put in, told apart, marked as gone.

use leptos::html;
use leptos::prelude::*;

use super::participant_called;
use crate::model::{
    InRoom, Key, MOST_PEOPLE, Participant, ParticipantId, Record, RoomId, names_in, shared_names, told_apart,
};
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::{Button, Each, TextField, place_of};
use crate::ui::words::words;

/// The id of the field in which names are typed.
const NAMES: &str = "room-names";

/// The list of people, and the field for more.
#[component]
pub fn PeopleSection(room: RoomId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().room;
    let keys = session
        .keys::<Participant>(move |workbook| workbook.participants(room).into_iter().map(|(id, _)| id).collect());
    let show = |key: Key| Participant::id(&key).map(|id| view! { <PersonLine id /> }).into_any();
    let none = move || keys.with(Vec::is_empty).then(|| view! { <p class={"quiet"}>{t.nobody}</p> });
    let there = session.ask(move |workbook| workbook.people_there(room).len());
    let counted = move || (there.get() > 0).then(|| (t.there)(there.get()));
    view! {
        <section aria-labelledby={"room-people"}>
            <h2 id={"room-people"} tabindex={"-1"}>{t.people}</h2>
            <p class={"quiet"}>{t.people_lead}" "{counted}</p>
            <NamesField room />
            {none}
            <ol class={"room-people"}><Each keys show /></ol>
        </section>
    }
    .into_any()
}

/// The field in which names are typed or pasted; what stands in it isn't in the workbook yet.
#[component]
fn NamesField(room: RoomId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().room;
    let field: NodeRef<html::Textarea> = NodeRef::new();
    let typed = RwSignal::new(String::new());
    let said = RwSignal::new(String::new());
    let there = session.ask(move |workbook| {
        let participants = workbook.participants(room).into_iter();
        participants.filter(|(_, it)| !it.left).map(|(_, it)| it.name.clone()).collect::<Vec<_>>()
    });
    // Names that would be there twice, among those who are on the list, too.
    let apart = Memo::new(move |_| {
        let names = typed.with(|typed| names_in(typed));
        there.with(|there| {
            let both = there.iter().chain(&names).map(String::as_str);
            let shared = shared_names(both);
            let lettered = told_apart(there, &names);
            let changed: Vec<String> =
                lettered.iter().zip(&names).filter(|(to, from)| to != from).map(|(to, _)| to.clone()).collect();
            (!changed.is_empty()).then_some((shared, lettered, changed))
        })
    });
    let fill = move |text: String| {
        field.get_untracked().into_iter().for_each(|field| field.set_value(&text));
        typed.set(text);
        said.set(String::new());
    };
    let put = move || {
        let names = typed.with_untracked(|typed| names_in(typed));
        let all = there.with_untracked(Vec::len) + names.len();
        if names.is_empty() {
            said.set(t.no_names.into());
        } else if all > MOST_PEOPLE {
            said.set((t.too_many_names)(all));
        } else if apart.with_untracked(Option::is_some) {
            // That is said already, with a way out.
        } else if session.put_names(room, &names) {
            fill(String::new());
        }
        page::focus_soon(NAMES.into());
    };
    let typing = move |event| {
        typed.set(event_target_value(&event));
        said.set(String::new());
    };
    let proposal = move || {
        apart.get().map(|(shared, lettered, changed)| {
            let take = move || {
                fill(lettered.join("\n"));
                page::focus_soon(NAMES.into());
            };
            view! {
                <p class={"room-shared"}>
                    <span>{(t.shared)(&shared)}</span>
                    <Button text={(t.tell_apart)(&changed)} writes=true press=take />
                </p>
            }
        })
    };
    let told = move || said.get();
    let read_only = move || !session.may_write().get();
    view! {
        <div class={"room-names"}>
            <label class={"field"}>
                <span class={"label"} aria-hidden={"true"}>{t.names}</span>
                <textarea
                    node_ref=field
                    id={NAMES}
                    rows={4}
                    aria-label=t.names
                    placeholder=t.names_hint
                    autocomplete={"off"}
                    readonly=read_only
                    on:input=typing
                ></textarea>
            </label>
            <div role={"status"}>{proposal}<p class={"refusal"}>{told}</p></div>
            <Button text=t.put_names writes=true press=put />
        </div>
    }
    .into_any()
}

#[component]
fn PersonLine(id: InRoom<ParticipantId>) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().room;
    let record = session.record_or_empty::<Participant>(id);
    let name = session.ask(move |workbook| participant_called(workbook, id.room, id.id));
    let place = session.ask(move |workbook| {
        workbook.participants(id.room).iter().position(|(other, _)| *other == id).map_or(0, |place| place + 1)
    });
    let left = Memo::new(move |_| record.with(|record| record.left));
    let here = place_of(&Key::Participant(id));
    let strike = move || {
        session.strike(id);
        page::focus_soon("room-people".into());
    };
    let stay_here = here.clone();
    let going = move || {
        let to = stay_here.clone();
        match left.get() {
            true => {
                let back = move || {
                    session.change::<Participant>(id, |it| it.left = false);
                    page::focus_soon(to.clone());
                };
                let label = Signal::derive(move || (t.is_back_who)(&name.get()));
                view! { <span class={"quiet"}>{t.left}</span><Button text=t.is_back name=label writes=true press=back /> }
                    .into_any()
            }
            false => {
                let leave = move || {
                    session.let_go(id);
                    page::focus_soon(to.clone());
                };
                let label = Signal::derive(move || (t.has_left_who)(&name.get()));
                view! { <Button text=t.has_left name=label writes=true press=leave /> }.into_any()
            }
        }
    };
    view! {
        <li class={"room-person"} class:gone=left id=here tabindex={"-1"}>
            <TextField
                label=t.participant
                context=Signal::derive(move || (t.participant_of)(place.get()))
                value=Signal::derive(move || record.with(|record| record.name.clone()))
                commit={move |text, stretch| session.type_in::<Participant>(id, stretch, |it| it.name = text)}
            />
            {going}
            <Button
                class="quiet-button"
                text=words().map.remove_short
                name=Signal::derive(move || (t.strike_who)(&name.get()))
                writes=true
                press=strike
            />
        </li>
    }
    .into_any()
}
