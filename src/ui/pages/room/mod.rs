//! The room: the list of practice sessions, one of them, and the screen that all look at.

mod board;
mod groups;
mod paper;
mod parts;
mod people;
mod screen;
mod standing;
mod times;

use leptos::prelude::*;

use self::board::BoardSection;
use self::groups::GroupsSection;
use self::paper::Paper;
use self::parts::PlanSection;
use self::people::PeopleSection;
use self::times::Times;
use crate::model::{Edit, Item, Key, Participant, Record, Room, RoomId, Workbook};
use crate::platform::clock::day_in_words;
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::{Button, DateField, Each, OpenFolds, Sheet, TextField, TimeField, Trash, place_of};
use crate::ui::pages::practice::PracticeParts;
use crate::ui::route::{Page, Route};
use crate::ui::training::TrainingButton;
use crate::ui::words::words;

pub use screen::{RoomScreenPage, Screening, screen_keys};

/// The id of the field with the name of a session.
const NAME: &str = "room-name";

/// What a session is called.
pub fn called(room: &Room) -> String {
    match room.title.trim() {
        "" => words().room.unnamed.into(),
        title => title.into(),
    }
}

/// What someone is called, be it only by their place on the list.
fn participant_called(workbook: &Workbook, room: RoomId, who: crate::model::ParticipantId) -> String {
    let id = crate::model::InRoom { room, id: who };
    let name = workbook.held::<Participant>(id).map(|participant| participant.name.trim()).unwrap_or_default();
    match name {
        "" => {
            let place = workbook.participants(room).iter().position(|(other, _)| *other == id);
            (words().room.nameless)(place.map_or(0, |place| place + 1))
        }
        name => name.into(),
    }
}

/// The list of sessions.
#[component]
pub fn Rooms() -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().room;
    let keys = session.keys::<Room>(|workbook| workbook.rooms().into_iter().map(|(id, _)| id).collect());
    let none = move || keys.with(Vec::is_empty).then(|| view! { <p class={"invitation"}>{t.none}</p> });
    let show = |key: Key| Room::id(&key).map(|id| view! { <RoomLine id /> }).into_any();
    let begin = move || {
        if let Some(room) = session.begin_room() {
            page::go_to(&Route::In(session.id(), Page::Room(room)).to_string(), NAME);
        }
    };
    view! {
        <header class={"page-head practice-head"}>
            <h1 id={"page-title"} tabindex={"-1"}>{t.title}</h1>
            <PracticeParts here=Page::Rooms />
        </header>
        <p class={"quiet room-intro"}>{t.intro}</p>
        {none}
        <ul class={"list"}><Each keys show /></ul>
        <div class={"buttons"}>
            <Button class="primary" text=t.begin writes=true press=begin />
        </div>
        <TrainingButton />
        <Trash removed=session.ask(Workbook::removed_rooms) />
    }
    .into_any()
}

#[component]
fn RoomLine(id: RoomId) -> impl IntoView {
    let session: Session = expect_context();
    let told = session.ask(move |workbook| {
        let room = workbook.get::<Room>(id)?;
        let counts = (words().room.told)(workbook.people_there(id).len(), workbook.rotations(id).len());
        Some((called(room), room.on.map(day_in_words).unwrap_or_default(), counts))
    });
    let part = move |part: fn(&(String, String, String)) -> &String| {
        move || told.with(|told| told.as_ref().map(part).cloned().unwrap_or_default())
    };
    view! {
        <li class={"line"}>
            <a class={"line-title"} id=place_of(&Key::Room(id)) href=Route::In(session.id(), Page::Room(id)).href()>
                {part(|told| &told.0)}
            </a>
            <span class={"quiet"}>{part(|told| &told.1)}</span>
            <span class={"quiet"}>{part(|told| &told.2)}</span>
        </li>
    }
    .into_any()
}

/// A session.
#[component]
pub fn RoomPage(
    /// Which one.
    id: RoomId,
) -> impl IntoView {
    let session: Session = expect_context();
    provide_context(OpenFolds::none());
    let t = &words().room;
    let there = session.ask(move |workbook| workbook.get::<Room>(id).is_some());
    let body = move || match there.get() {
        true => view! { <Contents id /> }.into_any(),
        false => view! {
            <h1 id={"page-title"} tabindex={"-1"}>{t.title}</h1>
            <p class={"invitation"}>{t.missing}</p>
        }
        .into_any(),
    };
    view! {
        <p class={"back not-printed"}><a href=Route::In(session.id(), Page::Rooms).href()>{t.back}</a></p>
        {body}
    }
    .into_any()
}

#[component]
fn Contents(id: RoomId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().room;
    let title = session.ask(move |workbook| workbook.get::<Room>(id).map(called).unwrap_or_default());
    let remove = move || {
        session.dispatch(Edit::Trash(Item::Room(id)));
        page::go_to(&Route::In(session.id(), Page::Rooms).to_string(), "page-title");
    };
    view! {
        <header class={"page-head meeting-head not-printed"}>
            <h1 id={"page-title"} tabindex={"-1"} dir={"auto"}>{title}</h1>
            <a class={"link-button"} href=Route::In(session.id(), Page::RoomScreen(id)).href()>{t.to_screen}</a>
        </header>
        <div class={"room not-printed"}>
            <About id />
            <PeopleSection room=id />
            <GroupsSection room=id />
            <Times room=id />
            <PlanSection room=id />
            <BoardSection room=id />
            <Trash removed=session.ask(move |workbook| workbook.removed_from_room(id)) />
            <div class={"buttons"}>
                <Button class="quiet-button" text=t.remove writes=true press=remove />
            </div>
        </div>
        <Paper room=id />
    }
    .into_any()
}

/// What holds for the session as a whole.
#[component]
fn About(id: RoomId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().room;
    let room = session.record_or_empty::<Room>(id);
    view! {
        <Sheet class="fields room-about">
            <TextField
                label=t.name
                hint=t.name_hint
                id=NAME
                class="long"
                value=Signal::derive(move || room.with(|room| room.title.clone()))
                commit={move |text, stretch| session.type_in::<Room>(id, stretch, |room| room.title = text)}
            />
            <DateField
                label=t.on
                value=Signal::derive(move || room.with(|room| room.on))
                choose={move |day| {
                    session.change::<Room>(id, |room| room.on = day);
                }}
            />
            <TimeField
                label=t.begins
                value=Signal::derive(move || room.with(|room| room.begins))
                choose={move |time| {
                    session.change::<Room>(id, |room| room.begins = time);
                }}
            />
        </Sheet>
    }
    .into_any()
}
