//! How the relationship with a client stands, and how it has been.

use leptos::prelude::*;

use crate::model::{
    Client, ClientId, ClientStanding, Edit, Item, Key, OfClient, Open, Record, StandingId, Strength, Workbook,
};
use crate::platform::clock::day_in_words;
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::{
    Button, Choice, DateField, Each, Sheet, TextField, choices, choosing, course_chart, place_of, stored,
};
use crate::ui::words::words;

/// The relationship: now, drawn over time, and day by day. All of it is private.
#[component]
pub fn Relationship(id: ClientId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().clients;
    let now = session.ask(move |workbook| now_told(workbook, id));
    let course = session.ask(move |workbook| workbook.course_of(id, session.today()));
    let chart =
        move || course.with(|course| course_chart(course, t.strengths, t.course_point, t.course, t.course_today));
    // The latest first.
    let keys = session.ask(move |workbook| {
        let said = workbook.standings(id).into_iter().rev();
        said.map(|(of, _)| Key::Standing(of)).collect::<Vec<Key>>()
    });
    let add = move || {
        let today = session.today();
        let (there, strength) = session.workbook().with_untracked(|workbook| {
            let said = workbook.standings(id);
            let there = said.iter().find(|(_, standing)| standing.on == today).map(|(of, _)| *of);
            (there, workbook.strength_of(id))
        });
        let of = match there {
            Some(of) => Some(of),
            None => session.new_id().map(|new| OfClient { client: id, id: new }).filter(|of| {
                session.dispatch(Edit::add(*of, ClientStanding { on: today, strength, ..ClientStanding::default() }))
            }),
        };
        of.into_iter().for_each(|of| page::focus_soon(place_of(&Key::Standing(of))));
    };
    let show = |key: Key| ClientStanding::id(&key).map(|of| view! { <Said of /> }).into_any();
    let some = Memo::new(move |_| keys.with(|keys| !keys.is_empty()));
    let history = move || {
        some.get().then(|| {
            view! {
                <ul class={"standings"} aria-label=t.history>
                    <Each keys show />
                </ul>
            }
        })
    };
    view! {
        <section aria-labelledby={"client-standing"}>
            <h2 id={"client-standing"}>{t.strength}</h2>
            <p>{now}" "<span class={"quiet"}>{t.strength_private}</span></p>
            {chart}
            <Button text=t.add_standing writes=true press=add />
            {history}
        </section>
    }
    .into_any()
}

fn now_told(workbook: &Workbook, id: ClientId) -> String {
    let t = &words().clients;
    let called = |strength: &Open<Strength>| match strength {
        Open::Known(strength) => (t.strengths)(*strength).to_string(),
        Open::Other(word) => (words().map.unknown_value)(word),
    };
    let said = workbook.standings(id);
    let since = said.iter().rev().find_map(|(_, standing)| Some((standing.strength.as_ref()?, standing.on)));
    match since {
        Some((strength, on)) => (t.strength_now)(&called(strength), &day_in_words(on)),
        None => {
            let before = workbook.get::<Client>(id).and_then(|client| client.strength.as_ref());
            before.map_or_else(|| t.strength_unsaid.into(), |strength| (t.strength_undated)(&called(strength)))
        }
    }
}

/// What was said for one day.
#[component]
fn Said(of: OfClient<StandingId>) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().clients;
    let said = session.record_or_empty::<ClientStanding>(of);
    let place = place_of(&Key::Standing(of));
    let day = move || said.with(|said| day_in_words(said.on));
    let context = Signal::derive(move || (t.standing_of)(&day()));
    let to = place.clone();
    let choose_day = move |day: Option<crate::model::Day>| {
        // A line without a day would have no place; it may be removed.
        if let Some(day) = day {
            session.change::<ClientStanding>(of, |said| said.on = day);
            page::focus_soon(to.clone());
        }
    };
    let remove = move || {
        session.dispatch(Edit::Trash(Item::Standing(of)));
        page::focus_soon("page-title".into());
    };
    view! {
        <li class={"standing"} id=place tabindex={"-1"}>
            <Sheet class="fields">
                <Choice
                    label=t.standing_how
                    context
                    value=stored(move || said.with(|said| said.strength.clone()))
                    options=choices(t.strengths)
                    none=t.not_chosen
                    choose={choosing(move |chosen| {
                        session.change::<ClientStanding>(of, |said| said.strength = chosen.map(Open::Known));
                    })}
                />
                <DateField
                    label=t.standing_on
                    context
                    value=Signal::derive(move || said.with(|said| Some(said.on)))
                    choose=choose_day
                />
                <TextField
                    label=t.standing_note
                    context
                    class="long"
                    hint=t.standing_note_hint
                    value=Signal::derive(move || said.with(|said| said.note.clone()))
                    commit={move |text, stretch| {
                        session.type_in::<ClientStanding>(of, stretch, |said| said.note = text)
                    }}
                />
                <Button
                    class="quiet-button"
                    text=words().map.remove_short
                    name=Signal::derive(move || (t.remove_standing)(&day()))
                    writes=true
                    press=remove
                />
            </Sheet>
        </li>
    }
    .into_any()
}
