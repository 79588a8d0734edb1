//! A practice session on a screen that all in the room look at: groups, clock, board, and nothing
//! else of the workbook.

mod board;
mod clock;
mod groups;
mod keys;
mod running;

use leptos::prelude::*;

use self::board::BoardView;
use self::clock::ClockView;
use self::groups::GroupsView;
use self::running::ClockPress;
use super::called;
use super::standing::RotationTold;
use crate::model::{Clock, ClockFace, Room, RoomId};
use crate::platform::{awake, page, screen, sound};
use crate::session::Session;
use crate::ui::components::Button;
use crate::ui::desk::Desk;
use crate::ui::route::{Page, Route};
use crate::ui::words::words;

pub use keys::press as screen_keys;
pub use running::Screening;

crate::words! {
    /// What is shown.
    pub enum Shown {
        /// The groups and who does what.
        Groups = "groups",
        /// The clock.
        Clock = "clock",
        /// What could be even better.
        Board = "board",
    }
}

fn leave(session: Session, room: RoomId) {
    if screen::is_filled() {
        screen::fill(false);
    }
    page::go_to(&Route::In(session.id(), Page::Room(room)).to_string(), "page-title");
}

/// The screen of a session.
#[component]
pub fn RoomScreenPage(
    /// Which session.
    id: RoomId,
) -> impl IntoView {
    let session: Session = expect_context();
    let Desk { screening, .. } = expect_context();
    let t = &words().room_screen;
    screening.begin(session, id);
    let timer = StoredValue::new_local(None);
    Effect::new(move |_| {
        awake::keep(true);
        screening.on_screen.set_value(true);
        screening.tick(session, timer);
    });
    on_cleanup(move || {
        awake::keep(false);
        screening.on_screen.try_set_value(false);
        timer.try_update_value(|timer: &mut Option<page::Timer>| timer.take().map(page::Timer::call_off));
    });
    let title =
        session.ask(move |workbook| workbook.get::<Room>(id).map_or_else(|| words().room.missing.to_string(), called));
    let told = session.ask(move |workbook| RotationTold::now(workbook, id));
    let round = move || {
        let round = |told: &RotationTold| {
            let words = &words().room;
            format!("{} · {}", (words.rotation)(told.number), (words.round_of)(told.round + 1, told.rounds))
        };
        told.with(|told| told.as_ref().map(round))
    };
    let body = move || match screening.shown.get() {
        Shown::Groups => view! { <GroupsView told /> }.into_any(),
        Shown::Clock => view! { <ClockView /> }.into_any(),
        Shown::Board => view! { <BoardView room=id /> }.into_any(),
    };
    let tab = move |shown: Shown, name: &'static str| {
        let pressed = move || if screening.shown.get() == shown { "true" } else { "false" };
        view! {
            <button type={"button"} aria-pressed=pressed on:click=move |_| screening.shown.set(shown)>{name}</button>
        }
    };
    view! {
        <div class={"show room-screen"}>
            <header class={"show-head"}>
                <h1 id={"page-title"} tabindex={"-1"} dir={"auto"}>{title}</h1>
                <p class={"quiet"}>{round}</p>
            </header>
            <div class={"show-body"} tabindex={"0"} role={"region"} aria-label=t.views>{body}</div>
            <p class={"seen-by-readers"} role={"status"}>{move || screening.told.get()}</p>
            <nav class={"show-controls"} aria-label=t.controls>
                <Button text=t.leave press=move || leave(session, id) />
                <Button text=t.full_screen press=move || screen::fill(!screen::is_filled()) />
                <div class={"room-tabs"} role={"group"} aria-label=t.views>
                    {tab(Shown::Groups, t.show_groups)}
                    {tab(Shown::Clock, t.show_clock)}
                    {tab(Shown::Board, t.show_board)}
                </div>
                <ClockControls room=id />
                <details class={"room-keys"}>
                    <summary aria-label=words().shortcuts.title>{"?"}</summary>
                    <p>{t.keys}</p>
                </details>
            </nav>
        </div>
    }
    .into_any()
}

/// The buttons for the clock, and the one for the next round, which is at rest before the end of this
/// one: none of them moves under a finger.
#[component]
fn ClockControls(room: RoomId) -> impl IntoView {
    let session: Session = expect_context();
    let Desk { screening, .. } = expect_context();
    let t = &words().room_screen;
    let now = session.ask(move |workbook| workbook.rotation_now(room).map(|(id, it)| (id, it.is_at_end())));
    let text = Signal::derive(move || {
        let named = |clock: &Clock| match (clock.is_running(), clock.is_fresh()) {
            (true, _) => t.pause,
            (false, true) => t.start,
            (false, false) => t.go_on,
        };
        screening.clock.with(|clock| clock.as_ref().map_or(t.start, named)).to_string()
    });
    let over = Memo::new(move |_| matches!(screening.face.get(), Some(ClockFace::Over(_))));
    let at_rest = Signal::derive(move || screening.clock.with(Option::is_none));
    let press = move |press: ClockPress| move || screening.press(session, press);
    let sound_text = Signal::derive(move || if screening.sound.get() { t.sound_on } else { t.sound_off }.to_string());
    let turn_sound = move || {
        sound::make_ready();
        screening.sound.update(|on| *on = !*on);
    };
    let next_at_rest = Signal::derive(move || !over.get() || now.get().is_none_or(|(_, at_end)| at_end));
    let next_round = move || {
        if let Some((id, _)) = now.get_untracked() {
            session.turn_round(id, true);
            screening.shown.set(Shown::Groups);
            page::focus_soon("page-title".into());
        }
    };
    view! {
        <div class={"room-clock-controls"} role={"group"} aria-label=t.show_clock>
            <Button text=t.stage_back at_rest press=press(ClockPress::Back) />
            <Button class="primary" text at_rest press=press(ClockPress::Turn) />
            <Button text=t.minute_more at_rest press=press(ClockPress::MinuteMore) />
            <Button text=t.skip at_rest press=press(ClockPress::Skip) />
            <Button class="primary" text=words().room.next_round writes=true at_rest=next_at_rest press=next_round />
            <Button text=sound_text press=turn_sound />
        </div>
    }
    .into_any()
}
