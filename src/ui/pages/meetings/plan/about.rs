//! What a meeting is for, with whom, when and where.

use leptos::prelude::*;

use crate::content::Term;
use crate::model::{Client, ClientId, MapId, Meeting, MeetingId, MeetingKind, Minutes, Open};
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::{
    Choice, DateField, Explained, Pick, Sheet, TextField, TextKind, Tick, TimeField, choices, choosing, stored,
};
use crate::ui::pages::clients::called;
use crate::ui::pages::maps::called as map_called;
use crate::ui::route::{Page, Route};
use crate::ui::words::words;

/// What stands for a client who isn't there yet.
const NEW: &str = "new";

#[component]
pub fn About(id: MeetingId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().plan;
    let meeting = session.record_or_empty::<Meeting>(id);
    let part =
        move |part: fn(&Meeting) -> &String| Signal::derive(move || meeting.with(|meeting| part(meeting).clone()));
    let kind = Memo::new(move |_| meeting.with(Meeting::kind));
    let choose_kind = move |kind: Option<MeetingKind>| {
        let asked_for = session.workbook().with_untracked(|workbook| workbook.request_of_meeting(id));
        session.change::<Meeting>(id, |meeting| {
            // What they asked for is known where a map began with it.
            if kind == Some(MeetingKind::Reframing) && meeting.request.trim().is_empty() {
                meeting.request = asked_for.unwrap_or_default();
            }
            // A length that nobody chose follows the kind.
            if meeting.length == meeting.kind().usual_length() {
                meeting.length = kind.unwrap_or(MeetingKind::Proactive).usual_length();
            }
            meeting.kind = kind.map(Open::Known);
        });
    };
    let length = Signal::derive(move || {
        meeting.with(|meeting| meeting.length.map(|minutes| minutes.get().to_string()).unwrap_or_default())
    });
    let type_length = move |text: String, stretch: u64| {
        let minutes = text.trim().parse().ok().and_then(Minutes::new);
        let understood = minutes.is_some() || text.trim().is_empty();
        understood && session.type_in::<Meeting>(id, stretch, |meeting| meeting.length = minutes)
    };
    let request = move || {
        (kind.get() == MeetingKind::Reframing).then(|| {
            view! {
                <TextField
                    label=t.request
                    kind=TextKind::Lines
                    class="wide"
                    hint=t.request_hint
                    value={part(|meeting| &meeting.request)}
                    commit={move |text, stretch| session.type_in::<Meeting>(id, stretch, |it| it.request = text)}
                />
            }
        })
    };
    view! {
        <Sheet class="fields">
            <TextField
                label=t.purpose
                kind=TextKind::Wrapped
                class="wide"
                id="meeting-purpose"
                hint=t.purpose_hint
                value={part(|meeting| &meeting.purpose)}
                commit={move |text, stretch| session.type_in::<Meeting>(id, stretch, |it| it.purpose = text)}
            />
            <With id />
            <Choice
                label=t.kind
                value=stored(move || meeting.with(|meeting| Some(Open::Known(meeting.kind()))))
                options=choices(words().meetings.kinds)
                class="long"
                choose=choosing(choose_kind)
            />
            <DateField
                label=t.on
                value=Signal::derive(move || meeting.with(|meeting| meeting.on))
                choose={move |day| {
                    session.change::<Meeting>(id, |meeting| meeting.on = day);
                }}
            />
            <TimeField
                label=t.at
                value=Signal::derive(move || meeting.with(|meeting| meeting.at))
                choose={move |time| {
                    session.change::<Meeting>(id, |meeting| meeting.at = time);
                }}
            />
            <TextField
                label=t.length
                kind=TextKind::Number
                class="short"
                value=length
                refusal=t.length_refused
                commit=type_length
            />
            <TextField
                label=t.place
                value={part(|meeting| &meeting.place)}
                commit={move |text, stretch| session.type_in::<Meeting>(id, stretch, |it| it.place = text)}
            />
            <div class={"wide titled"}>
                <p class={"quiet"}>{move || (words().meetings.kinds_explained)(kind.get())}</p>
                <Explained terms={&[Term::ProactiveMeeting, Term::ReframingMeeting, Term::CuriosityCall]} />
            </div>
            {request}
            <ToClient id />
        </Sheet>
        <Maps id />
    }
    .into_any()
}

/// Whom one meets: somebody who is there already, or someone new.
#[component]
fn With(id: MeetingId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().plan;
    let client = session.ask(move |workbook| {
        let client = workbook.get::<Meeting>(id)?.client?;
        workbook.get::<Client>(client).map(|_| client)
    });
    let options = session.ask(move |workbook| {
        let chosen = workbook.get::<Meeting>(id).and_then(|meeting| meeting.client);
        let there = workbook.clients().into_iter();
        let there = there.filter(|(id, client)| !client.archived || Some(*id) == chosen);
        let there = there.map(|(id, client)| (id.to_string(), called(client)));
        let ends = |word: &str, called: &str| (word.to_string(), called.to_string());
        let mut all = vec![ends("", t.nobody)];
        all.extend(there);
        all.push(ends(NEW, t.someone_new));
        all
    });
    let pick = move |word: &str| {
        let chosen = match word {
            NEW => session.add_client(String::new()),
            word => word.parse().ok(),
        };
        if word == NEW && chosen.is_none() {
            return;
        }
        session.change::<Meeting>(id, |meeting| meeting.client = chosen);
        if word == NEW {
            page::focus_soon("meeting-client".into());
        }
    };
    // Somebody new is named here, and keeps the field until one looks at another.
    let unnamed = Memo::new(move |before: Option<&(Option<ClientId>, bool)>| {
        let client = client.get();
        let without = client.is_some_and(|client| {
            session.workbook().with(|it| it.get::<Client>(client).is_some_and(|it| it.name.trim().is_empty()))
        });
        let same = before.is_some_and(|(before, named)| *before == client && *named);
        (client, without || same)
    });
    let name = move || {
        let (client, here) = unnamed.get();
        client.filter(|_| here).map(|client| {
            let record = session.record_or_empty::<Client>(client);
            view! {
                <TextField
                    label=t.new_name
                    id="meeting-client"
                    value=Signal::derive(move || record.with(|record| record.name.clone()))
                    commit={move |text, stretch| session.type_in::<Client>(client, stretch, |it| it.name = text)}
                />
            }
        })
    };
    let value = Signal::derive(move || client.get().map(|client| client.to_string()).unwrap_or_default());
    let read_only = Signal::derive(move || !session.may_write().get());
    view! {
        <Pick label=t.client options=options value at_rest=read_only pick />
        {name}
    }
    .into_any()
}

/// The way to the client's page; or what it costs that nobody is named.
#[component]
fn ToClient(id: MeetingId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().plan;
    let client = session.ask(move |workbook| {
        let client = workbook.get::<Meeting>(id)?.client?;
        workbook.get::<Client>(client).map(|_| client)
    });
    let link = move || match client.get() {
        Some(client) => {
            let name = session.ask(move |workbook| workbook.get::<Client>(client).map(called).unwrap_or_default());
            let href = Route::In(session.id(), Page::Client(client)).href();
            view! { <p class={"wide"}><a href=href>{move || (t.to_client)(&name.get())}</a></p> }.into_any()
        }
        None => view! { <p class={"wide quiet"}>{t.nobody_yet}</p> }.into_any(),
    };
    view! { {link} }.into_any()
}

/// Which of the client's maps the meeting is about: all, where nothing else was said.
#[component]
fn Maps(id: MeetingId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().plan;
    let maps = session.ask(move |workbook| {
        let client = workbook.get::<Meeting>(id).and_then(|meeting| meeting.client);
        let maps = workbook.maps_of_client(client).into_iter();
        maps.map(|(map, record)| (map, map_called(record))).collect::<Vec<(MapId, String)>>()
    });
    let meeting = session.record_or_empty::<Meeting>(id);
    let line = move |(map, title): (MapId, String)| {
        let about = Signal::derive(move || meeting.with(|meeting| !meeting.left_out.contains(&map)));
        let say = move |about: bool| {
            session.change::<Meeting>(id, |meeting| {
                if about {
                    meeting.left_out.remove(&map);
                } else {
                    meeting.left_out.insert(map);
                }
            });
        };
        let href = Route::In(session.id(), Page::Map(map)).href();
        view! {
            <li class={"meeting-map"}>
                <Tick label=t.maps_tick context=Signal::stored(title.clone()) value=about say />
                <a href=href>{title}</a>
            </li>
        }
    };
    let some = Memo::new(move |_| maps.with(|maps| !maps.is_empty()));
    let section = move || {
        some.get().then(|| {
            view! {
                <section aria-labelledby={"meeting-maps"}>
                    <h2 id={"meeting-maps"}>{t.maps}</h2>
                    <ul class={"meeting-maps"}>
                        <For each=move || maps.get() key=|map| map.clone() children=line />
                    </ul>
                </section>
            }
        })
    };
    view! { {section} }.into_any()
}
