//! The clock, as large as the screen allows, with what each does now.

use leptos::prelude::*;

use crate::model::{Clock, ClockFace, StageFace, seconds_left};
use crate::ui::desk::Desk;
use crate::ui::words::{RoomRole, words};

/// By what the eye is caught: a colour, a shape and a word, which go together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sign {
    Waits,
    Runs,
    New,
    Nearly,
    Paused,
    Over,
}

impl Sign {
    fn of(face: ClockFace, clock: &Clock) -> Sign {
        match face {
            ClockFace::Over(_) => Sign::Over,
            ClockFace::On(_) if clock.is_fresh() => Sign::Waits,
            ClockFace::On(_) if !clock.is_running() => Sign::Paused,
            ClockFace::On(face) if face.is_nearly_over() => Sign::Nearly,
            ClockFace::On(face) if face.has_just_begun() => Sign::New,
            ClockFace::On(_) => Sign::Runs,
        }
    }

    fn class(self) -> &'static str {
        match self {
            Sign::Waits => "room-clock waits",
            Sign::Runs => "room-clock runs",
            Sign::New => "room-clock new",
            Sign::Nearly => "room-clock nearly",
            Sign::Paused => "room-clock paused",
            Sign::Over => "room-clock over",
        }
    }

    fn word(self) -> &'static str {
        let t = &words().room_screen;
        match self {
            Sign::Waits => t.waits,
            Sign::Runs => "",
            Sign::New => t.new_stage,
            Sign::Nearly => t.nearly,
            Sign::Paused => t.paused,
            Sign::Over => t.over,
        }
    }
}

/// The clock.
#[component]
pub fn ClockView() -> impl IntoView {
    let Desk { screening, .. } = expect_context();
    let t = &words().room_screen;
    let face = Memo::new(move |_| screening.face.get());
    let sign = Memo::new(move |_| {
        let clock = screening.clock.get();
        face.get().zip(clock).map(|(face, clock)| Sign::of(face, &clock))
    });
    // What changes each second is the digits alone.
    let digits = Memo::new(move |_| match face.get() {
        Some(ClockFace::On(face)) => told_digits(seconds_left(face.left)),
        Some(ClockFace::Over(_)) => told_digits(0),
        None => String::new(),
    });
    let stage = Memo::new(move |_| match face.get() {
        Some(ClockFace::On(StageFace { stage, next, .. })) => Some((stage, next)),
        Some(ClockFace::Over(_)) | None => None,
    });
    let since = Memo::new(move |_| match face.get() {
        Some(ClockFace::Over(over)) => Some((t.over_since)(over / 60_000)),
        Some(ClockFace::On(_)) | None => None,
    });
    let name = move || match stage.get() {
        Some((stage, _)) => (words().room.stage)(stage).to_string(),
        None => since.get().unwrap_or_default(),
    };
    let next = move || {
        stage.get().map(|(_, next)| match next {
            Some(next) => (t.next)((words().room.stage)(next)),
            None => t.last_stage.to_string(),
        })
    };
    let duties = move || {
        let (stage, _) = stage.get()?;
        let duty = |role: RoomRole| {
            let (who, what) = ((words().room.role_short)(role), (words().room.duty)(stage, role));
            view! { <div><dt>{who}</dt><dd>{what}</dd></div> }
        };
        Some(view! { <dl class={"room-duties"}>{RoomRole::ALL.map(duty).collect_view()}</dl> })
    };
    let class = move || sign.get().map_or("room-clock", Sign::class);
    let body = move || {
        match sign.get().is_some() {
        true => view! {
            <p class={"room-sign"}><span class={"room-shape"} aria-hidden={"true"}></span>{move || sign.get().map(Sign::word)}</p>
            <h2 class={"room-stage"}>{name}</h2>
            <p class={"room-digits"} role={"timer"} aria-live={"off"} aria-label=t.left>{digits}</p>
            {duties}
            <p class={"room-next"}>{next}</p>
        }
        .into_any(),
        false => view! { <p class={"room-waits"}>{t.not_dealt}</p> }.into_any(),
    }
    };
    let there = Memo::new(move |_| sign.get().is_some());
    let drawn = move || {
        there.track();
        untrack(body)
    };
    view! { <div class=class>{drawn}</div> }.into_any()
}

/// Seconds as minutes and seconds.
fn told_digits(seconds: u64) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}
