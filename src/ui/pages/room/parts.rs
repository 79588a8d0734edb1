//! The plan of a session: its parts, when each is on, and how that goes.

use leptos::prelude::*;

use crate::model::{
    Edit, InRoom, Item, Key, Minutes, Open, PartId, PartKind, PartTime, PlanPart, Record, Room, RoomId, TimeOfDay,
    Workbook, part_times, plan_stands, time_after,
};
use crate::platform::{clock, page};
use crate::session::Session;
use crate::ui::components::{Button, Choice, Each, TextField, TextKind, choices, choosing, place_of, stored};
use crate::ui::words::words;

/// After so long it is looked at the clock again.
const AGAIN: i32 = 10_000;

/// What is said of a part beside what stands in its fields.
#[derive(Clone, Debug, Default, PartialEq)]
struct PartTold {
    at: usize,
    of: usize,
    when: String,
    takes: u32,
    on: bool,
}

/// The plan.
#[component]
pub fn PlanSection(room: RoomId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().room;
    let now = RwSignal::new(session.now());
    let timer = StoredValue::new_local(None);
    Effect::new(move |_| tick(session, now, timer));
    on_cleanup(move || {
        timer.try_update_value(|timer: &mut Option<page::Timer>| timer.take().map(page::Timer::call_off));
    });
    let keys = session.keys::<PlanPart>(move |workbook| workbook.parts(room).into_iter().map(|(id, _)| id).collect());
    let show = |key: Key| PlanPart::id(&key).map(|id| view! { <Part id /> }).into_any();
    let sum = session.ask(move |workbook| summed(workbook, room));
    let begun = session.ask(move |workbook| workbook.parts(room).iter().any(|(_, part)| part.began.is_some()));
    let workbook = session.workbook();
    let stands = Memo::new(move |_| {
        begun.get().then(|| workbook.with(|workbook| stands_told(workbook, room, now.get()))).flatten()
    });
    let told = move || stands.get().map(|told| view! { <p class={"room-stands"}>{told}</p> });
    let anew = move || {
        begun.get().then(|| {
            let forget = move || session.forget_begun(room);
            view! { <Button class="quiet-button" text=t.plan_anew writes=true press=forget /> }
        })
    };
    let add = move || {
        let part = session.add_part(room);
        part.into_iter().for_each(|part| page::focus_soon(place_of(&Key::Part(part))));
    };
    view! {
        <section aria-labelledby={"room-plan"}>
            <h2 id={"room-plan"} tabindex={"-1"}>{t.plan}</h2>
            <p class={"quiet"}>{t.plan_lead}</p>
            {told}
            <ol class={"room-parts"}><Each keys show /></ol>
            <p class={"room-sum"}>{sum}</p>
            <div class={"buttons"}>
                <Button text=t.add_part writes=true press=add />
                {anew}
            </div>
        </section>
    }
    .into_any()
}

fn tick(session: Session, now: RwSignal<u64>, timer: StoredValue<Option<page::Timer>, LocalStorage>) {
    if now.try_set(session.now()).is_some() {
        return;
    }
    let again = page::after(AGAIN, move || tick(session, now, timer));
    timer.try_set_value(again);
}

/// The parts of a session alone, in their order.
fn parts_of(workbook: &Workbook, room: RoomId) -> Vec<&PlanPart> {
    workbook.parts(room).into_iter().map(|(_, part)| part).collect()
}

/// When all of it ends, or how long it takes.
fn summed(workbook: &Workbook, room: RoomId) -> String {
    let t = &words().room;
    let end = part_times(&parts_of(workbook, room), workbook.rotation_minutes(room)).last().map_or(0, |time| time.to);
    let begins = workbook.get::<Room>(room).and_then(|room| room.begins);
    let ends = begins.and_then(|begins| time_after(begins, end));
    ends.map_or_else(|| (t.lasts)(end), |ends| (t.ends_at)(&ends.to_string(), end))
}

/// What is on, what should be, and how late that is.
fn stands_told(workbook: &Workbook, room: RoomId, now: u64) -> Option<String> {
    let t = &words().room;
    let record = workbook.get::<Room>(room)?;
    let begins = record.on.zip(record.begins).and_then(|(day, time)| clock::moment(day, time));
    let parts = parts_of(workbook, room);
    let stands = plan_stands(&parts, workbook.rotation_minutes(room), begins, now)?;
    let named = |at: Option<usize>| parts.get(at?).map(|part| part_called(part));
    Some((t.stands)(named(stands.planned).as_deref(), named(stands.on).as_deref(), stands.behind))
}

/// What a part is called: what it is, with what is done.
fn part_called(part: &PlanPart) -> String {
    let kind = match &part.kind {
        Open::Known(kind) => (words().room.part_kind)(*kind).to_string(),
        Open::Other(word) => (words().map.unknown_value)(word),
    };
    match part.text.trim() {
        "" => kind,
        text => format!("{kind}, {text}"),
    }
}

fn when(begins: Option<TimeOfDay>, time: PartTime) -> String {
    let t = &words().room;
    let clock = begins.and_then(|begins| Some((time_after(begins, time.from)?, time_after(begins, time.to)?)));
    match clock {
        Some((from, to)) => (t.from_to)(&from.to_string(), &to.to_string()),
        None => (t.after_minutes)(time.from, time.to),
    }
}

fn told_of(workbook: &Workbook, id: InRoom<PartId>) -> Option<PartTold> {
    let parts = workbook.parts(id.room);
    let at = parts.iter().position(|(other, _)| *other == id)?;
    let time = *part_times(&parts_of(workbook, id.room), workbook.rotation_minutes(id.room)).get(at)?;
    let began = parts.get(at)?.1.began;
    let on = began.is_some() && began == parts.iter().filter_map(|(_, part)| part.began).max();
    let when = when(workbook.get::<Room>(id.room)?.begins, time);
    Some(PartTold { at, of: parts.len(), when, takes: time.to.saturating_sub(time.from), on })
}

#[component]
fn Part(id: InRoom<PartId>) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().room;
    let record = session.record_or_empty::<PlanPart>(id);
    let told = session.ask(move |workbook| told_of(workbook, id).unwrap_or_default());
    let place = place_of(&Key::Part(id));
    let number = Memo::new(move |_| told.with(|told| told.at + 1));
    let named = move |name: fn(usize) -> String| Signal::derive(move || name(number.get()));
    let context = named(t.part_of);
    let minutes = move |typed: String, stretch: u64| {
        let said = match typed.trim() {
            "" => None,
            typed => match typed.parse().ok().and_then(Minutes::new) {
                Some(minutes) => Some(minutes),
                None => return false,
            },
        };
        session.type_in::<PlanPart>(id, stretch, |part| part.minutes = said)
    };
    let back = place.clone();
    let go = move |up: bool| {
        let back = back.clone();
        move || {
            session.move_part(id, up);
            page::focus_soon(back.clone());
        }
    };
    let remove = move || {
        session.dispatch(Edit::Trash(Item::Part(id)));
        page::focus_soon("room-plan".into());
    };
    let begin = move || {
        let now = session.now();
        session.change::<PlanPart>(id, |part| part.began = Some(now));
    };
    let follows = move || {
        let by_groups = record.with(|part| part.minutes.is_none() && part.kind == PartKind::Rounds);
        by_groups.then(|| (t.minutes_follow)(told.with(|told| told.takes)))
    };
    let on = Memo::new(move |_| told.with(|told| told.on));
    let now = move || match on.get() {
        true => view! { <span class={"room-now"}>{t.is_on}</span> }.into_any(),
        false => {
            let name = named(t.begin_part_of);
            view! { <Button text=t.begin_part name writes=true press=begin /> }.into_any()
        }
    };
    let first = Signal::derive(move || told.with(|told| told.at == 0));
    let last = Signal::derive(move || told.with(|told| told.at + 1 >= told.of));
    view! {
        <li class={"room-part"} class:now=on id=place tabindex={"-1"}>
            <p class={"room-when"}>{move || told.with(|told| told.when.clone())}</p>
            <Choice
                label=t.part
                context
                value=stored(move || record.with(|part| Some(part.kind.clone())))
                options=choices(t.part_kind)
                choose={choosing(move |chosen: Option<PartKind>| {
                    session.change::<PlanPart>(id, |part| part.kind = chosen.unwrap_or_default().into());
                })}
            />
            <TextField
                label=t.part_text
                context
                class="long"
                hint=t.part_text_hint
                value=Signal::derive(move || record.with(|part| part.text.clone()))
                commit={move |text, stretch| session.type_in::<PlanPart>(id, stretch, |part| part.text = text)}
            />
            <div class={"room-minutes"}>
                <TextField
                    label=t.minutes
                    context
                    kind=TextKind::Number
                    class="short"
                    value=Signal::derive(move || {
                        record.with(|part| part.minutes.map(|minutes| minutes.get().to_string()).unwrap_or_default())
                    })
                    commit=minutes
                    refusal=t.minutes_refusal
                />
                <p class={"quiet"}>{follows}</p>
            </div>
            <div class={"room-part-actions"}>
                {now}
                <Button class="quiet-button" text="↑" name=named(t.part_up) writes=true at_rest=first press=go(true) />
                <Button class="quiet-button" text="↓" name=named(t.part_down) writes=true at_rest=last press=go(false) />
                <Button
                    class="quiet-button"
                    text=words().map.remove_short
                    name=named(t.remove_part)
                    writes=true
                    press=remove
                />
            </div>
        </li>
    }
    .into_any()
}
