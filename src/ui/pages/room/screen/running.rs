//! The clock as it runs on the screen: state of the page, kept beside the workbook, so that a reload
//! loses nothing of it.

use leptos::prelude::*;

use super::Shown;
use crate::exchange::{clock_text, read_clock};
use crate::model::{Clock, ClockFace, InRoom, Millis, Room, RoomId, Rotation, RoundOf, StageFace, seconds_left};
use crate::platform::{awake, kept, page, sound};
use crate::session::Session;
use crate::ui::words::words;

/// So often it is looked at the clock while it waits.
const WHILE_WAITING: i32 = 1_000;

/// What the screen shows. Copies are the same.
#[derive(Clone, Copy)]
pub struct Screening {
    /// Which of its views.
    pub shown: RwSignal<Shown>,
    /// The clock of the round that is on; none before anything was dealt.
    pub clock: RwSignal<Option<Clock>>,
    /// What the clock shows.
    pub face: RwSignal<Option<ClockFace>>,
    /// Whether the end of a stage is heard.
    pub sound: RwSignal<bool>,
    /// What is told to those who can't see it: stages that begin, never seconds.
    pub told: RwSignal<String>,
    /// Whether somebody looks at it: signs elsewhere would be riddles.
    pub on_screen: StoredValue<bool>,
    of: RwSignal<Option<RoundOf>>,
    now: RwSignal<Millis>,
}

/// What can be pressed on the clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClockPress {
    /// Starts it, stops it, or lets it go on.
    Turn,
    /// A minute more.
    MinuteMore,
    /// On to the next stage.
    Skip,
    /// Back to where the stage began, or the one before.
    Back,
}

impl Screening {
    /// Nothing yet.
    pub fn nothing() -> Screening {
        Screening {
            shown: RwSignal::new(Shown::Groups),
            clock: RwSignal::new(None),
            face: RwSignal::new(None),
            sound: RwSignal::new(true),
            told: RwSignal::new(String::new()),
            on_screen: StoredValue::new(false),
            of: RwSignal::new(None),
            now: RwSignal::new(0),
        }
    }

    /// Knows from now on when the page is seen again: the clock is right at once then.
    pub fn follow_sight(self, session: Session) {
        page::on_document("visibilitychange", move |_| {
            if !page::is_hidden() && self.on_screen.get_value() {
                awake::seen_again();
                self.look(session);
            }
        });
    }

    /// Shows a session from now on. Whenever another round is on, its clock begins.
    pub fn begin(self, session: Session, room: RoomId) {
        let on = session.ask(move |workbook| {
            let (InRoom { id, .. }, Rotation { round, .. }) = workbook.rotation_now(room)?;
            let timings = workbook.get::<Room>(room)?.timings.clone();
            Some((RoundOf { room, rotation: id, round: *round }, timings))
        });
        let follow = move || {
            let on = on.get();
            let (of, before) = (on.as_ref().map(|(of, _)| *of), self.of.get_untracked());
            // Other times count from the next round on; before the clock has run, at once.
            let is_fresh = self.clock.with_untracked(|clock| clock.as_ref().is_none_or(Clock::is_fresh));
            if of == before && !is_fresh {
                return;
            }
            let clock = on.map(|(of, timings)| kept_clock(session, of).unwrap_or_else(|| Clock::new(&timings)));
            if of.map(|of| of.room) != before.map(|of| of.room) {
                self.shown.set(Shown::Groups);
            }
            self.of.set(of);
            self.clock.set(clock);
            self.look(session);
        };
        // What is drawn first is right already.
        follow();
        Effect::new(move |_| follow());
    }

    /// Presses something on the clock.
    pub fn press(self, session: Session, press: ClockPress) {
        sound::make_ready();
        let Some(before) = self.clock.get_untracked() else { return };
        let now = session.now();
        let after = match press {
            ClockPress::Turn => before.turned(now),
            ClockPress::MinuteMore => before.with_a_minute_more(now),
            ClockPress::Skip => before.skipped(now),
            ClockPress::Back => before.back(now),
        };
        let t = &words().room_screen;
        let told = match (before.is_running(), after.is_running()) {
            (true, false) => Some(t.paused),
            (false, true) if before.is_fresh() => None,
            (false, true) => Some(t.runs_again),
            _ if press == ClockPress::MinuteMore => Some(t.told_added),
            _ => None,
        };
        let (was, is) = (before.face(now), after.face(now));
        told.into_iter().for_each(|told| self.told.set(told.into()));
        let begins = before.is_fresh() && after.is_running();
        if begins {
            self.shown.set(Shown::Clock);
        }
        if begins || stage(Some(was)) != stage(Some(is)) {
            self.tell_stage_or_end(Some(is));
        }
        self.clock.set(Some(after));
        self.keep(session);
        self.look_quietly(session);
    }

    fn keep(self, session: Session) {
        let kept = self.of.get_untracked().zip(self.clock.get_untracked());
        let text = kept.and_then(|(of, clock)| clock_text(of, &clock));
        text.into_iter().for_each(|text| kept::keep_clock(&session.id().to_string(), &text));
    }

    /// Looks at the clock, and does so again when its seconds change.
    pub fn tick(self, session: Session, timer: StoredValue<Option<page::Timer>, LocalStorage>) {
        self.look(session);
        let again = page::after(self.until_next(), move || {
            // None once the screen is left.
            if timer.try_with_value(|_| ()).is_some() {
                self.tick(session, timer);
            }
        });
        timer.try_set_value(again);
    }

    /// So long the seconds that are shown stay.
    fn until_next(self) -> i32 {
        let runs = self.clock.with_untracked(|clock| clock.as_ref().is_some_and(Clock::is_running));
        let rest = match self.face.get_untracked() {
            Some(ClockFace::On(face)) if runs => face.left.saturating_sub(1) % 1_000 + 1,
            _ => return WHILE_WAITING,
        };
        // A timer that comes too early would show the same second twice.
        i32::try_from(rest).unwrap_or(WHILE_WAITING).saturating_add(5)
    }

    /// Looks at the clock; a stage that began meanwhile is told, and heard.
    fn look(self, session: Session) {
        let before = self.face.get_untracked();
        let ran = self.clock.with_untracked(|clock| clock.as_ref().is_some_and(Clock::is_running));
        self.look_quietly(session);
        let after = self.face.get_untracked();
        if ran && before.is_some() && stage(before) != stage(after) {
            self.tell_stage_or_end(after);
            if self.sound.get_untracked() {
                sound::sign();
            }
        }
    }

    fn look_quietly(self, session: Session) {
        let (now, last) = (session.now(), self.now.get_untracked());
        if now < last
            && let Some(clock) = self.clock.get_untracked()
        {
            // The machine's clock was put back: what was shown last counts.
            self.clock.set(Some(clock.looked_at(last).looked_at(now)));
            self.keep(session);
        }
        self.now.set(now);
        let face = self.clock.with_untracked(|clock| clock.as_ref().map(|clock| clock.face(now)));
        if self.face.get_untracked() != face {
            self.face.set(face);
        }
    }

    fn tell_stage_or_end(self, face: Option<ClockFace>) {
        match face {
            Some(ClockFace::Over(_)) => self.told.set(words().room_screen.over.into()),
            Some(face) => self.tell_stage(face),
            None => {}
        }
    }

    fn tell_stage(self, face: ClockFace) {
        if let ClockFace::On(StageFace { stage, left, .. }) = face {
            let name = (words().room.stage)(stage);
            self.told.set((words().room_screen.told_stage)(name, seconds_left(left)));
        }
    }
}

/// Which stage is on, if any.
fn stage(face: Option<ClockFace>) -> Option<crate::model::RoundStage> {
    match face {
        Some(ClockFace::On(face)) => Some(face.stage),
        Some(ClockFace::Over(_)) | None => None,
    }
}

/// The clock that was kept of a round.
fn kept_clock(session: Session, of: RoundOf) -> Option<Clock> {
    let clock = read_clock(&kept::clock(&session.id().to_string())?, of)?;
    // Reckoned from now on: a clock of the machine that was put back meanwhile doesn't hold it up.
    (!clock.is_fresh()).then(|| clock.looked_at(session.now()))
}
