//! The plan of a session: its parts, when each is on, and how that goes.

use leptos::prelude::*;

use crate::model::{
    Minutes, Open, PartKind, PartTime, PlanPart, Room, RoomId, TimeOfDay, Workbook, part_times, plan_stands, time_after,
};
use crate::platform::{clock, page};
use crate::session::Session;
use crate::ui::components::{Button, Choice, TextField, TextKind, choices, choosing, stored};
use crate::ui::words::words;

/// After so long it is looked at the clock again.
const AGAIN: i32 = 10_000;

/// What is said of a part.
#[derive(Clone, Debug, PartialEq)]
struct PartTold {
    part: PlanPart,
    time: PartTime,
    when: String,
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
    let count = session.ask(move |workbook| workbook.get::<Room>(room).map_or(0, |room| room.parts.len()));
    let sum = session.ask(move |workbook| summed(workbook, room));
    let record = session.record_or_empty::<Room>(room);
    let minutes = session.ask(move |workbook| workbook.rotation_minutes(room));
    let stands = Memo::new(move |_| record.with(|record| stands_told(record, minutes.get(), now.get())));
    let begun = move || record.with(|record| record.parts.iter().any(|part| part.began.is_some()));
    let told =
        move || begun().then(|| stands.get()).flatten().map(|told| view! { <p class={"room-stands"}>{told}</p> });
    let anew = move || {
        begun().then(|| {
            let forget = move || {
                session.change::<Room>(room, |room| room.parts.iter_mut().for_each(|part| part.began = None));
            };
            view! { <Button class="quiet-button" text=t.plan_anew writes=true press=forget /> }
        })
    };
    let add = move || {
        session.change::<Room>(room, |room| room.parts.push(PlanPart::of(PartKind::Other, 10)));
        let last = count.get_untracked();
        page::focus_soon(part_id(room, last.saturating_sub(1)));
    };
    let parts = move || (0..count.get()).map(|at| view! { <Part room at count /> }).collect_view();
    view! {
        <section aria-labelledby={"room-plan"}>
            <h2 id={"room-plan"} tabindex={"-1"}>{t.plan}</h2>
            <p class={"quiet"}>{t.plan_lead}</p>
            {told}
            <ol class={"room-parts"}>{parts}</ol>
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

/// When all of it ends, or how long it takes.
fn summed(workbook: &Workbook, room: RoomId) -> String {
    let t = &words().room;
    let Some(record) = workbook.get::<Room>(room) else { return String::new() };
    let end = part_times(&record.parts, workbook.rotation_minutes(room)).last().map_or(0, |time| time.to);
    let ends = record.begins.and_then(|begins| time_after(begins, end));
    ends.map_or_else(|| (t.lasts)(end), |ends| (t.ends_at)(&ends.to_string(), end))
}

/// What is on, what should be, and how late that is.
fn stands_told(room: &Room, rotation: u32, now: u64) -> Option<String> {
    let t = &words().room;
    let begins = room.on.zip(room.begins).and_then(|(day, time)| clock::moment(day, time));
    let stands = plan_stands(&room.parts, rotation, begins, now)?;
    let named = |at: Option<usize>| room.parts.get(at?).map(part_called);
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

fn part_id(room: RoomId, at: usize) -> String {
    format!("part-{room}-{at}")
}

#[component]
fn Part(room: RoomId, at: usize, count: Memo<usize>) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().room;
    let number = at + 1;
    let told = session.ask(move |workbook| {
        let record = workbook.get::<Room>(room)?;
        let part = record.parts.get(at)?.clone();
        let time = *part_times(&record.parts, workbook.rotation_minutes(room)).get(at)?;
        let latest = record.parts.iter().filter_map(|part| part.began).max();
        let on = part.began.is_some() && part.began == latest;
        Some(PartTold { when: when(record.begins, time), part, time, on })
    });
    let read = move |read: fn(&PartTold) -> String| {
        Signal::derive(move || told.with(|told| told.as_ref().map(read).unwrap_or_default()))
    };
    let change = move |change: fn(&mut PlanPart, Option<PartKind>), kind: Option<PartKind>| {
        session.change::<Room>(room, |room| room.parts.get_mut(at).into_iter().for_each(|part| change(part, kind)));
    };
    let text = move |text: String, stretch: u64| {
        session.type_in::<Room>(room, stretch, |room| {
            room.parts.get_mut(at).into_iter().for_each(|part| part.text.clone_from(&text));
        })
    };
    let minutes = move |typed: String, stretch: u64| {
        let said = match typed.trim() {
            "" => None,
            typed => match typed.parse().ok().and_then(Minutes::new) {
                Some(minutes) => Some(minutes),
                None => return false,
            },
        };
        session.type_in::<Room>(room, stretch, |room| {
            room.parts.get_mut(at).into_iter().for_each(|part| part.minutes = said);
        })
    };
    let go = move |to: usize| {
        session.change::<Room>(room, |room| {
            if at < room.parts.len() && to < room.parts.len() {
                room.parts.swap(at, to);
            }
        });
        page::focus_soon(part_id(room, to));
    };
    let remove = move || {
        session.change::<Room>(room, |room| {
            if at < room.parts.len() {
                room.parts.remove(at);
            }
        });
        page::focus_soon("room-plan".into());
    };
    let begin = move || {
        let now = session.now();
        session.change::<Room>(room, |room| room.parts.get_mut(at).into_iter().for_each(|part| part.began = Some(now)));
    };
    let context = Signal::stored((t.part_of)(number));
    let kind = stored(move || told.with(|told| told.as_ref().map(|told| told.part.kind.clone())));
    let choose = choosing(move |chosen: Option<PartKind>| {
        change(|part, kind| part.kind = kind.unwrap_or_default().into(), chosen);
    });
    let follows = move || {
        told.with(|told| {
            let told = told.as_ref()?;
            let by_groups = told.part.minutes.is_none() && told.part.kind == PartKind::Rounds;
            by_groups.then(|| (t.minutes_follow)(told.time.to.saturating_sub(told.time.from)))
        })
    };
    let on = Signal::derive(move || told.with(|told| told.as_ref().is_some_and(|told| told.on)));
    let now = move || match on.get() {
        true => view! { <span class={"room-now"}>{t.is_on}</span> }.into_any(),
        false => {
            let name = Signal::stored((t.begin_part_of)(number));
            view! { <Button text=t.begin_part name writes=true press=begin /> }.into_any()
        }
    };
    let first = Signal::stored(at == 0);
    let last = Signal::derive(move || at + 1 >= count.get());
    view! {
        <li class={"room-part"} class:now=on id=part_id(room, at) tabindex={"-1"}>
            <p class={"room-when"}>{read(|told| told.when.clone())}</p>
            <Choice label=t.part context value=kind options=choices(t.part_kind) choose />
            <TextField
                label=t.part_text
                context
                class="long"
                hint=t.part_text_hint
                value=read(|told| told.part.text.clone())
                commit=text
            />
            <div class={"room-minutes"}>
                <TextField
                    label=t.minutes
                    context
                    kind=TextKind::Number
                    class="short"
                    value=read(|told| told.part.minutes.map(|minutes| minutes.get().to_string()).unwrap_or_default())
                    commit=minutes
                    refusal=t.minutes_refusal
                />
                <p class={"quiet"}>{follows}</p>
            </div>
            <div class={"room-part-actions"}>
                {now}
                <Button class="quiet-button" text="↑" name=Signal::stored((t.part_up)(number)) writes=true at_rest=first press=move || go(at.saturating_sub(1)) />
                <Button class="quiet-button" text="↓" name=Signal::stored((t.part_down)(number)) writes=true at_rest=last press=move || go(at + 1) />
                <Button class="quiet-button" text=words().map.remove_short name=Signal::stored((t.remove_part)(number)) writes=true press=remove />
            </div>
        </li>
    }
    .into_any()
}
