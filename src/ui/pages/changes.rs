//! Managing a change: where it stands, what was tried, and when to look again.

use leptos::prelude::*;

use super::clients::called as client_called;
use crate::content::Term;
use crate::model::{Adoption, ChangeEntry, ChangeId, Client, ClientId, Day, Edit, Item, Key, Open, Record, Workbook};
use crate::platform::clock::day_in_words;
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::{
    Button, Choice, DateField, Each, Explained, Pick, Sheet, TextField, TextKind, Trash, choices, choosing,
    course_chart, place_of, stored,
};
use crate::ui::route::{Page, Route};
use crate::ui::words::words;

/// The list to pick where it is that one looks; it keeps the keyboard.
const WHOSE: &str = "change-whose";

/// The page of a change with a client or, without one, in one's own organisation.
#[component]
pub fn ChangePage(whose: Option<ClientId>) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().changes;
    // The latest first.
    let keys = session
        .keys::<ChangeEntry>(move |workbook| workbook.changes(whose).into_iter().rev().map(|(id, _)| id).collect());
    let none = Memo::new(move |_| keys.with(Vec::is_empty));
    let add = move || session.add_change(whose).into_iter().for_each(|id| page::focus_soon(place_of(&Key::Change(id))));
    let show = |key: Key| ChangeEntry::id(&key).map(|id| view! { <Entry id /> }).into_any();
    let body = move || match none.get() {
        true => view! { <p class={"invitation"}>{t.none}</p> }.into_any(),
        false => view! { <Now whose /> }.into_any(),
    };
    let entries = move || {
        (!none.get()).then(|| {
            view! {
                <section aria-labelledby={"change-entries"}>
                    <h2 id={"change-entries"}>{t.entries}</h2>
                    <ol class={"change-entries"}>
                        <Each keys show />
                    </ol>
                </section>
            }
        })
    };
    view! {
        <p class={"back"}><a href=Route::In(session.id(), Page::Selfchecks).href()>{t.back}</a></p>
        <header class={"page-head"}>
            <h1 id={"page-title"} tabindex={"-1"}>{t.title}</h1>
        </header>
        <p class={"quiet check-intro"}>{t.intro}</p>
        <Whose whose />
        {body}
        <div class={"buttons not-printed"}>
            <Button class="primary" text=t.add writes=true press=add />
        </div>
        {entries}
        <Trash removed=session.ask(move |workbook| workbook.removed_changes(whose)) />
    }
    .into_any()
}

/// Where it is that one looks: in one's own organisation, or with one of the clients.
#[component]
fn Whose(whose: Option<ClientId>) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().changes;
    let options = session.ask(move |workbook| {
        let shown = workbook.clients().into_iter().filter(|(id, client)| !client.archived || whose == Some(*id));
        let named = shown.map(|(id, client)| (id.to_string(), (t.with_client)(&client_called(client))));
        let gone = whose.filter(|id| workbook.get::<Client>(*id).is_none()).map(|id| (id.to_string(), t.gone.into()));
        std::iter::once((String::new(), t.own.to_string())).chain(gone).chain(named).collect::<Vec<_>>()
    });
    let pick = move |id: &str| {
        let to = Route::In(session.id(), Page::Change(id.parse().ok()));
        page::go_to(&to.to_string(), WHOSE);
    };
    let value = Signal::stored(whose.map(|id| id.to_string()).unwrap_or_default());
    view! {
        <div class={"change-whose not-printed"}>
            <Pick id=WHOSE label=t.whose options value pick />
        </div>
    }
    .into_any()
}

/// Where it stands, how it came there, and when to look again.
#[component]
fn Now(whose: Option<ClientId>) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().changes;
    let now = session.ask(move |workbook| now_told(workbook, whose));
    let next = session.ask(move |workbook| match workbook.next_review(whose) {
        Some((_, day)) => {
            let (told, late) = due_told(session.today(), day);
            ((t.next)(&told), late)
        }
        None => (t.no_next.to_string(), false),
    });
    let course = session.ask(move |workbook| workbook.course_of_change(whose, session.today()));
    let chart =
        move || course.with(|course| course_chart(course, t.adoption, t.course_point, t.course, t.course_today));
    let class = move || if next.with(|(_, late)| *late) { "change-next late" } else { "change-next" };
    view! {
        <section class={"change-now"} aria-labelledby={"change-now"}>
            <div class={"titled"}><h2 id={"change-now"}>{t.now_title}</h2><Explained terms={&[Term::Adoption]} /></div>
            <p class={"change-stands"}>{now}</p>
            <p class=class role={"status"}>{move || next.get().0}</p>
            {chart}
        </section>
    }
    .into_any()
}

/// Where it stands, by the latest entry that says so.
pub fn now_told(workbook: &Workbook, whose: Option<ClientId>) -> String {
    let t = &words().changes;
    match workbook.stands_since(whose) {
        Some((Open::Known(stands), on)) => (t.now)((t.adoption)(stands), &day_in_words(on)),
        Some((Open::Other(word), on)) => (t.now)(&(words().map.unknown_value)(&word), &day_in_words(on)),
        None => t.now_unsaid.into(),
    }
}

/// When to look again, and whether that is over.
fn due_told(today: Day, day: Day) -> (String, bool) {
    let t = &words().today;
    let days = today.days_until(day);
    let told = if days < 0 { t.solution_late } else { t.solution_due };
    (told(days.unsigned_abs(), &day_in_words(day)), days < 0)
}

/// What an entry is about, as a line of a day's page names it.
pub fn called(workbook: &Workbook, entry: &ChangeEntry) -> String {
    let t = &words().changes;
    match entry.client {
        None => t.with_own.into(),
        Some(client) => workbook.get::<Client>(client).map_or_else(|| t.gone.into(), client_called),
    }
}

#[component]
fn Entry(id: ChangeId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().changes;
    let entry = session.record_or_empty::<ChangeEntry>(id);
    let place = place_of(&Key::Change(id));
    let day = move || entry.with(|entry| day_in_words(entry.on));
    let context = Signal::derive(move || (t.entry_of)(&day()));
    let to = place.clone();
    let choose_day = move |day: Option<Day>| {
        // An entry without a day would have no place; it may be removed.
        if let Some(day) = day {
            session.change::<ChangeEntry>(id, |entry| entry.on = day);
            page::focus_soon(to.clone());
        }
    };
    let remove = move || {
        session.dispatch(Edit::Trash(Item::Change(id)));
        page::focus_soon("page-title".into());
    };
    let text = move |label, hint, read: fn(&mut ChangeEntry) -> &mut String| {
        let value = Signal::derive(move || entry.with(|entry| read(&mut entry.clone()).clone()));
        view! {
            <TextField
                label
                context
                kind=TextKind::Wrapped
                class="long"
                hint
                value
                commit={move |text, stretch| {
                    session.type_in::<ChangeEntry>(id, stretch, |entry| *read(entry) = text)
                }}
            />
        }
    };
    view! {
        <li class={"change-entry"} id=place tabindex={"-1"}>
            <Sheet class="fields">
                <DateField
                    label=t.on
                    context
                    value=Signal::derive(move || entry.with(|entry| Some(entry.on)))
                    choose=choose_day
                />
                <Choice
                    label=t.stands
                    context
                    value=stored(move || entry.with(|entry| entry.stands.clone()))
                    options=choices(t.adoption)
                    none=t.unsaid
                    choose={choosing(move |chosen: Option<Adoption>| {
                        session.change::<ChangeEntry>(id, |entry| entry.stands = chosen.map(Open::Known));
                    })}
                />
                <DateField
                    label=t.review
                    context
                    value=Signal::derive(move || entry.with(|entry| entry.review))
                    choose={move |day| {
                        session.change::<ChangeEntry>(id, |entry| entry.review = day);
                    }}
                />
                <Button
                    class="quiet-button"
                    text=words().map.remove_short
                    name=Signal::derive(move || (t.remove)(&day()))
                    writes=true
                    press=remove
                />
                {text(t.tried, t.tried_hint, |entry| &mut entry.tried)}
                {text(t.changed, t.changed_hint, |entry| &mut entry.changed)}
                {text(t.learnt, t.learnt_hint, |entry| &mut entry.learnt)}
            </Sheet>
        </li>
    }
    .into_any()
}
