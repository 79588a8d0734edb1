//! What can be done from the palette.

use crate::model::{Edit, LevelName, MapId, MeetingKind, Row};
use crate::platform::theme::Theme;
use crate::platform::{clock, keyboard, page};
use crate::session::Session;
use crate::ui::desk::Desk;
use crate::ui::route::{Page, Route};
use crate::ui::shortcuts::{self, Shortcut};
use crate::ui::words::words;
use leptos::prelude::*;

/// Something that can be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Goes to a page.
    Go(Page),
    /// Begins a map.
    NewMap,
    /// Begins a map from what was asked for.
    NewMapFromRequest,
    /// Begins a map from a template.
    NewMapFromTemplate,
    /// Begins a client.
    NewClient,
    /// Plans a meeting.
    NewMeeting,
    /// Adds a need to the map that is shown.
    AddRow(LevelName),
    /// Makes a template of the map that is shown.
    SaveAsTemplate,
    /// What a key does.
    Key(Shortcut),
    /// Downloads a backup.
    Backup,
    /// Light or dark.
    Theme(Theme),
}

impl Action {
    /// What can be done there.
    pub fn all(route: &Route) -> Vec<Action> {
        let page = if let Route::In(_, page) = route { Some(*page) } else { None };
        let (on_map, about) = (route.map().is_some(), page.and_then(Page::about));
        let mut all: Vec<Action> = [
            Page::Today,
            Page::Maps,
            Page::Clients,
            Page::Meetings,
            Page::Questions,
            Page::Selfchecks,
            Page::Change(None),
            Page::Practice,
            Page::Feedback,
            Page::Rooms,
            Page::Data,
            Page::Sources,
        ]
        .map(Action::Go)
        .to_vec();
        all.push(Action::Go(Page::Beginnings(None)));
        all.push(Action::Go(Page::Glossary(None)));
        all.extend([
            Action::NewMap,
            Action::NewMapFromRequest,
            Action::NewMapFromTemplate,
            Action::NewClient,
            Action::NewMeeting,
        ]);
        if on_map {
            all.extend([LevelName::Business, LevelName::Performance].map(Action::AddRow));
            all.push(Action::SaveAsTemplate);
        }
        let of_map =
            |map| [Page::Factors(map), Page::History(map), Page::Paper(map), Page::Picture(map), Page::Show(map)];
        all.extend(about.filter(|_| !on_map).map(|map| Action::Go(Page::Map(map))));
        all.extend(about.into_iter().flat_map(of_map).map(Action::Go));
        let of_meeting = |meeting| {
            [Page::Meeting, Page::Notes, Page::Afterwards, Page::FollowUp, Page::Observations].map(|page| page(meeting))
        };
        let meeting = page.and_then(Page::meeting);
        all.extend(meeting.into_iter().flat_map(of_meeting).filter(|to| Some(*to) != page).map(Action::Go));
        let offered = |shortcut: &Shortcut| *shortcut != Shortcut::Palette && shortcut.is_for(route.realm());
        all.extend(Shortcut::all().filter(offered).map(Action::Key));
        all.push(Action::Backup);
        all.extend([Theme::System, Theme::Light, Theme::Dark].map(Action::Theme));
        all
    }

    /// What it is called.
    pub fn called(self) -> String {
        let (t, shell) = (&words().palette, &words().shell);
        match self {
            Action::Go(Page::Today) => (t.go_to)(shell.today),
            Action::Go(Page::Clients | Page::Client(_)) => (t.go_to)(shell.clients),
            Action::Go(Page::Meetings) => (t.go_to)(words().meetings.title),
            Action::Go(Page::Meeting(_)) => words().meetings.plan.into(),
            Action::Go(Page::Notes(_)) => words().meetings.notes.into(),
            Action::Go(Page::FollowUp(_)) => words().meetings.follow_up.into(),
            Action::Go(Page::Observations(_) | Page::Observation(_)) => words().observing.title.into(),
            Action::Go(Page::Afterwards(_)) => words().meetings.afterwards.into(),
            Action::Go(Page::Glossary(_)) => (t.go_to)(words().glossary.title),
            Action::Go(Page::Beginnings(_)) => (t.go_to)(words().beginnings.title),
            Action::Go(Page::Selfchecks) => (t.go_to)(words().selfcheck.title),
            Action::Go(Page::Change(_)) => (t.go_to)(words().changes.title),
            Action::Go(Page::Practice | Page::Scenario(..) | Page::Rehearsal(_)) => (t.go_to)(words().practice.title),
            Action::Go(Page::Feedback) => (t.go_to)(words().rounds.title),
            Action::Go(Page::Rooms | Page::Room(_)) => (t.go_to)(words().room.title),
            Action::Go(Page::RoomScreen(_)) => words().room.to_screen.into(),
            Action::Go(Page::Check(_)) => words().selfcheck.answers.into(),
            Action::Go(Page::CheckResult(_)) => words().selfcheck.result.into(),
            Action::Go(Page::Turn(_)) => words().several.turn_title.into(),
            Action::Go(Page::Data) => (t.go_to)(shell.data),
            Action::Go(Page::Questions) => (t.go_to)(words().questions.title),
            Action::Go(Page::Sources) => (t.go_to)(words().sources.title),
            Action::Go(Page::Maps) => (t.go_to)(shell.maps),
            Action::Go(Page::Map(_) | Page::Place(_)) => words().print.back.into(),
            Action::Go(Page::Factors(_)) => words().factors.link.into(),
            Action::Go(Page::History(_)) => words().history.link.into(),
            Action::Go(Page::Paper(_)) => words().print.link.into(),
            Action::Go(Page::Show(_)) => words().show.link.into(),
            Action::Go(Page::Picture(_)) => words().picture.link.into(),
            Action::NewMap => t.new_map.into(),
            Action::NewMapFromRequest => words().asking.request.begin.into(),
            Action::NewMapFromTemplate => words().templates.open.into(),
            Action::NewClient => t.new_client.into(),
            Action::NewMeeting => words().meetings.add.into(),
            Action::AddRow(level) => (t.add_row)(level).into(),
            Action::SaveAsTemplate => words().templates.save_this.into(),
            Action::Key(shortcut) => (words().shortcuts.does_what)(shortcut).into(),
            Action::Backup => t.backup.into(),
            Action::Theme(theme) => (t.theme)(theme).into(),
        }
    }

    /// Whether it changes the workbook.
    pub fn writes(self) -> bool {
        match self {
            Action::NewMap
            | Action::NewMapFromRequest
            | Action::NewMapFromTemplate
            | Action::NewClient
            | Action::NewMeeting
            | Action::AddRow(_)
            | Action::SaveAsTemplate => true,
            Action::Key(shortcut) => shortcut.writes(),
            Action::Go(_) | Action::Backup | Action::Theme(_) => false,
        }
    }

    /// The keys that do it, too.
    pub fn keys(self) -> String {
        match self {
            Action::Key(shortcut) => {
                let chord = shortcut.chords().last().copied();
                chord.map(|chord| chord.shown(keyboard::is_apple())).unwrap_or_default()
            }
            _ => String::new(),
        }
    }
}

/// Does it. `map` is the one that is shown.
pub fn run(action: Action, session: Session, desk: Desk, map: Option<MapId>) {
    match action {
        Action::Go(to) => go(session, to, "page-title"),
        Action::NewMap => {
            session.add_map(None).into_iter().for_each(|map| go(session, Page::Map(map), "map-title"));
        }
        Action::NewMapFromRequest => desk.request.set(true),
        Action::NewMapFromTemplate => desk.templates.set(true),
        Action::NewClient => {
            let client = session.add_client(String::new());
            client.into_iter().for_each(|client| go(session, Page::Client(client), "client-name"));
        }
        Action::NewMeeting => {
            let meeting = session.add_meeting(None, MeetingKind::Proactive);
            meeting.into_iter().for_each(|meeting| go(session, Page::Meeting(meeting), "meeting-purpose"));
        }
        Action::AddRow(level) => map.into_iter().for_each(|map| add_row(session, map, level)),
        Action::SaveAsTemplate => {
            map.and_then(|map| session.save_as_template(map));
        }
        Action::Key(shortcut) => {
            shortcuts::run(shortcut, session, desk, map);
        }
        Action::Backup => back_up(session),
        Action::Theme(theme) => desk.choose_theme(theme),
    }
}

/// Goes to a page of the workbook, and the keyboard to what has this id there.
pub fn go(session: Session, to: Page, focus: &str) {
    page::go_to(&Route::In(session.id(), to).to_string(), focus);
}

fn add_row(session: Session, map: MapId, level: LevelName) {
    let Some(id) = session.new_id() else { return };
    let row = crate::model::InMap { map, id };
    let order = session
        .workbook()
        .with_untracked(|workbook| Session::place_after(workbook.rows(map, level).last().map(|(_, row)| &row.order)));
    if session.dispatch(Edit::add(row, Row::new(level, order))) {
        let first = if level == LevelName::Business { "should" } else { "group" };
        page::focus_soon(format!("{first}-{id}"));
    }
}

fn back_up(session: Session) {
    let day: String = clock::iso(session.now()).chars().take(10).collect();
    session.download_backup(env!("CARGO_PKG_VERSION"), format!("groundwork-{day}.json"));
}
