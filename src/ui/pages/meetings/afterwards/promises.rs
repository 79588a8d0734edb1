//! What was promised: who, what, by when, and what became of it.

use leptos::prelude::*;

use crate::model::{Edit, Item, Key, Meeting, MeetingId, Open, Promise, PromiseId, PromiseStatus, PromisedBy, Record};
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::{
    Button, Choice, DateField, Each, PersonField, Sheet, TextField, TextKind, choices, choosing, place_of, stored,
};
use crate::ui::words::words;

/// The promises of a meeting.
#[component]
pub fn Promises(id: MeetingId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().afterwards;
    let keys = session
        .keys::<Promise>(move |workbook| workbook.promises_from(id).into_iter().map(|(promise, _)| promise).collect());
    let add = move || {
        let client = session.workbook().with_untracked(|workbook| workbook.get::<Meeting>(id)?.client);
        if let Some(promise) = session.add_promise(Promise { client, meeting: Some(id), ..Promise::default() }) {
            page::focus_soon(what_field(promise));
        }
    };
    let show = move |key: Key| Promise::id(&key).map(|promise| view! { <PromiseLine promise keys /> }).into_any();
    let none = move || keys.with(Vec::is_empty).then(|| view! { <p class={"quiet"}>{t.no_promises}</p> });
    view! {
        <section aria-labelledby={"meeting-promises"}>
            <h2 id={"meeting-promises"} tabindex={"-1"}>{t.promises}</h2>
            {none}
            <ul class={"promises"}>
                <Each keys show />
            </ul>
            <Button text=t.add_promise writes=true press=add />
        </section>
    }
    .into_any()
}

fn what_field(promise: PromiseId) -> String {
    format!("promise-{promise}")
}

#[component]
fn PromiseLine(promise: PromiseId, keys: Memo<Vec<Key>>) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().afterwards;
    let record = session.record_or_empty::<Promise>(promise);
    let key = Key::Promise(promise);
    let here = key.clone();
    let name = Signal::derive(move || {
        let at = keys.with(|keys| keys.iter().position(|key| *key == here)).unwrap_or_default();
        (t.promise)(at + 1)
    });
    let by_other = Memo::new(move |_| record.with(|promise| promise.by() == PromisedBy::Other));
    let who = move || {
        by_other.get().then(|| {
            view! {
                <PersonField
                    label=t.promise_name
                    context=name
                    at=Key::Promise(promise)
                    person=Signal::derive(move || record.with(|promise| promise.person))
                    refer={move |person| session.changed::<Promise>(promise, |promise| promise.person = person)}
                />
            }
        })
    };
    let remove = move || {
        session.dispatch(Edit::Trash(Item::Promise(promise)));
        page::focus_soon("meeting-promises".into());
    };
    let removed = Signal::derive(move || (words().map.remove)(&name.get()));
    view! {
        <li class={"promise"} id=place_of(&key) tabindex={"-1"}>
            <Sheet class="fields">
                <Choice
                    label=t.promise_who
                    context=name
                    value=stored(move || record.with(|promise| Some(promise.by.clone())))
                    options=choices(words().meetings.promised_by)
                    choose={choosing(move |by: Option<PromisedBy>| {
                        session.change::<Promise>(promise, |promise| {
                            promise.by = Open::Known(by.unwrap_or(PromisedBy::Other));
                        });
                    })}
                />
                {who}
                <TextField
                    label=t.promise_what
                    context=name
                    kind=TextKind::Wrapped
                    class="long"
                    id=what_field(promise)
                    hint=t.promise_hint
                    value=Signal::derive(move || record.with(|promise| promise.text.clone()))
                    commit={move |text, stretch| session.type_in::<Promise>(promise, stretch, |it| it.text = text)}
                />
                <DateField
                    label=t.promise_due
                    context=name
                    value=Signal::derive(move || record.with(|promise| promise.due))
                    choose={move |day| {
                        session.change::<Promise>(promise, |promise| promise.due = day);
                    }}
                />
                <Choice
                    label=t.promise_status
                    context=name
                    value=stored(move || record.with(|promise| Some(promise.status.clone())))
                    options=choices(words().meetings.promise_status)
                    choose={choosing(move |status: Option<PromiseStatus>| {
                        session.change::<Promise>(promise, |promise| {
                            promise.status = Open::Known(status.unwrap_or(PromiseStatus::Open));
                        });
                    })}
                />
                <Button class="quiet-button" text=words().map.remove_short name=removed writes=true press=remove />
            </Sheet>
        </li>
    }
    .into_any()
}
