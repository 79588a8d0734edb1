//! How long a meeting has gone on, and how long it is to.

use leptos::prelude::*;

use crate::model::{Meeting, MeetingId, Millis};
use crate::platform::page;
use crate::session::Session;
use crate::ui::words::words;

const MINUTE: Millis = 60_000;
/// After so long it is looked at the clock again. A page that slept is right at once.
const AGAIN: i32 = 1_000;

/// Told to those who can't see it only when they ask.
#[component]
pub fn Clock(id: MeetingId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().notes;
    let meeting = session.record_or_empty::<Meeting>(id);
    let now = RwSignal::new(session.now());
    let timer = StoredValue::new_local(None);
    Effect::new(move |_| tick(session, now, timer));
    on_cleanup(move || {
        timer.try_update_value(|timer: &mut Option<page::Timer>| timer.take().map(page::Timer::call_off));
    });
    let told = Memo::new(move |_| {
        meeting.with(|meeting| {
            let began = meeting.began?;
            if let Some(ended) = meeting.ended {
                return Some((t.lasted)(minutes(began, ended)));
            }
            let passed = minutes(began, now.get());
            let planned = meeting.length.map(|length| u64::from(length.get()));
            let rest = planned.map(|planned| match planned.checked_sub(passed) {
                Some(left) => (t.minutes_left)(left),
                None => (t.minutes_over)(passed - planned),
            });
            Some([(t.minutes_passed)(passed)].into_iter().chain(rest).collect::<Vec<_>>().join(" · "))
        })
    });
    let late = move || {
        meeting.with(|meeting| match (meeting.began, meeting.ended, meeting.length) {
            (Some(began), None, Some(length)) => minutes(began, now.get()) > u64::from(length.get()),
            _ => false,
        })
    };
    view! { <p class={"clock"} class:late=late role={"timer"} aria-label=t.clock aria-live={"off"}>{told}</p> }
        .into_any()
}

fn minutes(from: Millis, to: Millis) -> u64 {
    to.saturating_sub(from) / MINUTE
}

fn tick(session: Session, now: RwSignal<Millis>, timer: StoredValue<Option<page::Timer>, LocalStorage>) {
    if now.try_set(session.now()).is_some() {
        return;
    }
    let again = page::after(AGAIN, move || tick(session, now, timer));
    timer.try_set_value(again);
}
