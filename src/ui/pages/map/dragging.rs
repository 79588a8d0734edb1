//! Dragging needs, causes and solutions by their handles.

use leptos::ev::PointerEvent;
use leptos::prelude::*;

use super::moving::move_item;
use crate::model::{Item, To};
use crate::platform::page;
use crate::platform::pointer::{self, Half};
use crate::session::Session;
use crate::ui::components::{PLACES, place_of};
use crate::ui::desk::Desk;

/// How far a pointer has to go, in pixels, before it drags and doesn't press.
const SLACK: i32 = 6;
/// How often, in milliseconds, one looks whether the page has to scroll.
const BEAT: i32 = 30;

/// Something that is held by its handle.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Drag {
    item: Item,
    from: (i32, i32),
    now: (i32, i32),
    /// It has gone far enough.
    moving: bool,
    over: Option<(Item, Half)>,
    to: Option<To>,
}

/// The pointer was put down on a handle.
pub fn take(desk: Desk, item: Item, event: &PointerEvent) {
    desk.dragged.set_value(false);
    if pointer::capture(event) {
        let at = (event.client_x(), event.client_y());
        desk.drag.set_value(Some(Drag { item, from: at, now: at, moving: false, over: None, to: None }));
    }
}

/// It goes elsewhere.
pub fn carry(session: Session, desk: Desk, event: &PointerEvent) {
    let Some(mut drag) = desk.drag.get_value() else { return };
    drag.now = (event.client_x(), event.client_y());
    let gone = (drag.now.0 - drag.from.0).abs().max((drag.now.1 - drag.from.1).abs());
    if !drag.moving {
        if gone < SLACK || !session.may_write().get_untracked() {
            return;
        }
        session.commit_drafts();
        drag.moving = true;
        desk.dragged.set_value(true);
        pointer::mark("data-dragged", Some((&place_of(&drag.item.into()), "true")));
        page::after(BEAT, move || beat(session, desk));
    }
    look(session, desk, drag);
}

/// Goes on while something is held.
fn beat(session: Session, desk: Desk) {
    if let Some(Some(drag)) = desk.drag.try_get_value() {
        pointer::scroll_at_edges(drag.now.1);
        look(session, desk, drag);
        page::after(BEAT, move || beat(session, desk));
    }
}

/// Shows where it would go.
fn look(session: Session, desk: Desk, mut drag: Drag) {
    let among = match drag.item {
        Item::Cause(_) => format!("[id^='{PLACES}cause/'], [id^='{PLACES}row/']"),
        Item::Solution(_) => format!("[id^='{PLACES}solution/'], [id^='{PLACES}cause/']"),
        _ => format!("[id^='{PLACES}row/']"),
    };
    let found = pointer::found_at(drag.now, &among);
    let over = found.as_ref().and_then(|(id, half)| {
        let key = id.strip_prefix(PLACES)?.parse().ok()?;
        Some((Item::of(&key)?, *half))
    });
    if over != drag.over {
        drag.over = over;
        drag.to = over.and_then(|(other, half)| place(session, drag.item, other, half));
        let how = drag.to.map(|to| match to {
            To::Before(_) => "before",
            To::After(_) => "after",
            _ => "onto",
        });
        pointer::mark("data-drop", found.as_ref().zip(how).map(|((id, _), how)| (id.as_str(), how)));
    }
    desk.drag.set_value(Some(drag));
}

/// Where something goes that is let go of over another thing, if it can.
fn place(session: Session, item: Item, other: Item, half: Half) -> Option<To> {
    let alike = std::mem::discriminant(&item) == std::mem::discriminant(&other);
    session.workbook().with_untracked(|workbook| {
        let to = match half {
            _ if !alike => To::Beside(other),
            Half::Upper => To::Before(other),
            Half::Lower => To::After(other),
        };
        let stays = !alike && workbook.standing(item)?.beside == Some(other);
        (item != other && !stays && workbook.moved(item, to).is_some()).then_some(to)
    })
}

/// It is let go of.
pub fn drop_it(session: Session, desk: Desk) {
    if let Some(Drag { item, moving: true, to: Some(to), .. }) = put_back(desk) {
        move_item(session, item, to);
    }
}

/// It stays where it was.
pub fn put_back(desk: Desk) -> Option<Drag> {
    let drag = desk.drag.get_value();
    desk.drag.set_value(None);
    if drag.is_some_and(|drag| drag.moving) {
        pointer::mark("data-dragged", None);
        pointer::mark("data-drop", None);
    }
    drag
}
