//! What keys do on the screen, those of presenters' remotes included.

use leptos::prelude::*;

use super::running::ClockPress;
use super::{Shown, leave};
use crate::platform::keyboard::KeyPress;
use crate::platform::{screen, sound};
use crate::session::Session;
use crate::ui::desk::Desk;
use crate::ui::route::Route;

/// Does what a key says there. False if there was nothing to do.
pub fn press(session: Session, desk: Desk, route: Signal<Route>, press: &KeyPress) -> bool {
    let screening = desk.screening;
    if press.command || press.alt {
        return false;
    }
    let pressed = match press.key.as_str() {
        // On a button it presses that. A key that is held down is one press.
        " " if !press.on_button => ClockPress::Turn,
        "+" => ClockPress::MinuteMore,
        "ArrowRight" | "PageDown" => ClockPress::Skip,
        "ArrowLeft" | "PageUp" => ClockPress::Back,
        _ => return look(session, desk, route, press),
    };
    if !press.repeated {
        screening.press(session, pressed);
    }
    true
}

/// The keys that change what is looked at.
fn look(session: Session, desk: Desk, route: Signal<Route>, press: &KeyPress) -> bool {
    let screening = desk.screening;
    match press.key.as_str() {
        "g" | "G" => screening.shown.set(Shown::Groups),
        "c" | "C" => screening.shown.set(Shown::Clock),
        "b" | "B" => screening.shown.set(Shown::Board),
        "s" | "S" => {
            sound::make_ready();
            screening.sound.update(|on| *on = !*on);
        }
        "f" | "F" => screen::fill(!screen::is_filled()),
        "Escape" if screen::is_filled() => screen::fill(false),
        "Escape" => {
            if let Some(room) = route.with_untracked(Route::room_shown) {
                leave(session, room);
            }
        }
        _ => return false,
    }
    true
}
