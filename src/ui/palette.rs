//! The palette: everything that can be found, and everything that can be done.

use leptos::prelude::*;

use super::components::{Dialog, place_of};
use super::desk::Desk;
use super::pages::meetings::page_of;
use super::route::{Page, Place, Route};
use super::shortcuts::{self, Shortcut};
use super::words::words;
use crate::model::{
    Client, Edit, Findable, Finder, GapMap, Item, Key, LevelName, MapId, Meeting, MeetingId, Promise, PromiseId, Query,
    RANKS, Row, Workbook,
};
use crate::platform::focus::Step;
use crate::platform::theme::Theme;
use crate::platform::{clock, dialog, keyboard, page};
use crate::session::{Message, Session};

/// How many lines are shown.
const MOST: usize = 50;
/// How many records are shown before anything is asked for.
const A_FEW: usize = 8;
const DIALOG: &str = "palette";
const LIST: &str = "palette-list";

/// Something that can be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Action {
    Go(Page),
    NewMap,
    NewMapFromRequest,
    NewMapFromTemplate,
    NewClient,
    AddRow(LevelName),
    SaveAsTemplate,
    Key(Shortcut),
    Backup,
    Theme(Theme),
}

impl Action {
    /// What can be done: `map` is the one that is shown, `about` the one that the page is about.
    fn all(map: Option<MapId>, about: Option<MapId>) -> Vec<Action> {
        let on_map = map.is_some();
        let mut all: Vec<Action> =
            [Page::Today, Page::Maps, Page::Clients, Page::Meetings, Page::Questions, Page::Data, Page::Sources]
                .map(Action::Go)
                .to_vec();
        all.push(Action::Go(Page::Beginnings(None)));
        all.extend([Action::NewMap, Action::NewMapFromRequest, Action::NewMapFromTemplate, Action::NewClient]);
        if on_map {
            all.extend([LevelName::Business, LevelName::Performance].map(Action::AddRow));
            all.push(Action::SaveAsTemplate);
        }
        let of_map =
            |map| [Page::Factors(map), Page::History(map), Page::Paper(map), Page::Picture(map), Page::Show(map)];
        all.extend(about.filter(|_| !on_map).map(|map| Action::Go(Page::Map(map))));
        all.extend(about.into_iter().flat_map(of_map).map(Action::Go));
        let offered = |shortcut: &Shortcut| *shortcut != Shortcut::Palette && (on_map || !shortcut.is_for_maps());
        all.extend(Shortcut::all().filter(offered).map(Action::Key));
        all.push(Action::Backup);
        all.extend([Theme::System, Theme::Light, Theme::Dark].map(Action::Theme));
        all
    }

    fn called(self) -> String {
        let (t, shell) = (&words().palette, &words().shell);
        match self {
            Action::Go(Page::Today) => (t.go_to)(shell.today),
            Action::Go(Page::Clients | Page::Client(_)) => (t.go_to)(shell.clients),
            Action::Go(Page::Meetings) => (t.go_to)(words().meetings.title),
            Action::Go(Page::Meeting(_)) => words().meetings.plan.into(),
            Action::Go(Page::Notes(_)) => words().meetings.notes.into(),
            Action::Go(Page::Afterwards(_)) => words().meetings.afterwards.into(),
            Action::Go(Page::FollowUp(_)) => words().meetings.follow_up.into(),
            Action::Go(Page::Data) => (t.go_to)(shell.data),
            Action::Go(Page::Questions) => (t.go_to)(words().questions.title),
            Action::Go(Page::Beginnings(_)) => (t.go_to)(words().beginnings.title),
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
            Action::AddRow(level) => (t.add_row)(level).into(),
            Action::SaveAsTemplate => words().templates.save_this.into(),
            Action::Key(shortcut) => (words().shortcuts.does_what)(shortcut).into(),
            Action::Backup => t.backup.into(),
            Action::Theme(theme) => (t.theme)(theme).into(),
        }
    }

    fn writes(self) -> bool {
        match self {
            Action::NewMap
            | Action::NewMapFromRequest
            | Action::NewMapFromTemplate
            | Action::NewClient
            | Action::AddRow(_)
            | Action::SaveAsTemplate => true,
            Action::Key(shortcut) => shortcut.writes(),
            Action::Go(_) | Action::Backup | Action::Theme(_) => false,
        }
    }

    fn keys(self) -> String {
        match self {
            Action::Key(shortcut) => {
                let chord = shortcut.chords().last().copied();
                chord.map(|chord| chord.shown(keyboard::is_apple())).unwrap_or_default()
            }
            _ => String::new(),
        }
    }
}

/// What a line of the palette leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Lead {
    Do(Action),
    To(Item),
}

/// A line of the palette.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Line {
    lead: Lead,
    name: String,
    beside: String,
    /// Where the words stand that its name hasn't.
    context: String,
    keys: String,
    at_rest: bool,
}

/// The palette, closed until it is called.
#[component]
pub fn Palette(
    /// Where one is.
    #[prop(into)]
    route: Signal<Route>,
) -> impl IntoView {
    let desk: Desk = expect_context();
    let t = &words().palette;
    let contents = move || view! { <Searching route=route.get_untracked() /> }.into_any();
    view! { <Dialog id=DIALOG class="palette" name=Signal::stored(t.title.to_string()) open=desk.palette contents /> }
        .into_any()
}

#[component]
fn Searching(route: Route) -> impl IntoView {
    let map = route.map();
    let about = match &route {
        Route::In(_, page) => page.about(),
        Route::Start | Route::Unknown(_) => None,
    };
    let session: Session = expect_context();
    let desk: Desk = expect_context();
    let t = &words().palette;
    let query = RwSignal::new(String::new());
    let active = RwSignal::new(0_usize);
    // Read a moment after the palette is there, so that a large workbook doesn't
    // keep it waiting.
    let there = RwSignal::new(false);
    page::after(0, move || {
        there.try_set(true);
    });
    let workbook = session.workbook();
    let finder = Memo::new(move |_| there.get().then(|| workbook.with(Finder::of)));
    let actions = StoredValue::new(Action::all(map, about));
    let found = Memo::new(move |_| {
        let may_write = session.may_write().get();
        let query = query.with(|text| Query::of(text));
        let lines = |finder: &Finder| actions.with_value(|actions| lines(session, finder, actions, &query, may_write));
        finder.with(|finder| finder.as_ref().map(lines)).unwrap_or_default()
    });
    let count = move || found.with(|(lines, _)| lines.len());
    let pick = move |line: Line| {
        // At once, so that what had the keyboard has it again: it is what a key acts on.
        dialog::close(DIALOG);
        desk.palette.set(false);
        page::after(0, move || lead(line, session, desk, map));
    };
    let pressed = move |event: leptos::ev::KeyboardEvent| {
        if event.is_composing() {
            return;
        }
        let (key, count) = (event.key(), count());
        if key == "Enter" {
            event.prevent_default();
            let line = found.with(|(lines, _)| lines.get(active.get_untracked()).cloned());
            line.into_iter().for_each(pick);
            return;
        }
        let Some(step) = Step::of(&key).filter(|_| count > 0) else { return };
        event.prevent_default();
        active.update(|active| {
            *active = match step {
                Step::First => 0,
                Step::Last => count - 1,
                Step::Next => (*active + 1) % count,
                Step::Previous => (*active + count - 1) % count,
            };
        });
        dialog::reveal(LIST, &line_id(active.get_untracked()));
    };
    let typed = move |event| {
        query.set(event_target_value(&event));
        active.set(0);
        dialog::reveal(LIST, &line_id(0));
    };
    let line = move |(at, line): (usize, Line)| {
        let Line { name, beside, context, keys, at_rest, .. } = line.clone();
        let context = (!context.is_empty()).then(|| view! { <span class={"found-in"}>{context}</span> });
        let chosen = move || if active.get() == at { "true" } else { "false" };
        let keys = (!keys.is_empty()).then(|| view! { <kbd>{keys}</kbd> });
        view! {
            <li
                id=line_id(at)
                role={"option"}
                aria-selected=chosen
                aria-disabled=at_rest.then_some("true")
                on:mousedown=|event| event.prevent_default()
                on:click=move |_| pick(line.clone())
            >
                <span class={"found-name"}>{name}</span>
                <span class={"quiet"}>{beside}</span>
                {context}
                {keys}
            </li>
        }
        .into_any()
    };
    let lines = move || found.with(|(lines, _)| lines.iter().cloned().enumerate().map(line).collect::<Vec<_>>());
    let said = move || there.get().then(|| found.with(|(_, count)| (t.count)(*count)));
    let more = move || {
        let rest = found.with(|(lines, count)| count.saturating_sub(lines.len()));
        match (rest, count()) {
            (_, 0) => there.get().then(|| t.none.to_string()),
            (0, _) => None,
            (rest, _) => Some((t.more)(rest)),
        }
    };
    let described = move || (count() > 0).then(|| line_id(active.get()));
    view! {
        <div class={"searching"}>
            <input
                type={"text"}
                role={"combobox"}
                aria-label=t.field
                placeholder=t.field
                aria-expanded={"true"}
                aria-controls=LIST
                aria-autocomplete={"list"}
                aria-activedescendant=described
                autocomplete={"off"}
                spellcheck={"false"}
                autofocus={true}
                on:input=typed
                on:keydown=pressed
            />
            <p class={"seen-by-readers"} role={"status"}>{said}</p>
            <ul id=LIST role={"listbox"} aria-label=t.list>{lines}</ul>
            <p class={"quiet palette-more"}>{more}</p>
        </div>
    }
    .into_any()
}

fn line_id(at: usize) -> String {
    format!("found-{at}")
}

/// The lines for a query, and how many there would be with room for all.
fn lines(session: Session, finder: &Finder, actions: &[Action], query: &Query, may_write: bool) -> (Vec<Line>, usize) {
    let t = &words().palette;
    // Before anything is asked for: a few maps, and the keys after them.
    let (records, mut count) = finder.find(query, if query.is_empty() { A_FEW } else { MOST });
    let mut by_rank: [Vec<Line>; RANKS] = Default::default();
    for action in actions {
        let name = action.called();
        let Some(mut rank) = query.rank(&name.to_lowercase()) else { continue };
        if query.is_empty() && matches!(action, Action::Key(_)) {
            rank = RANKS - 1;
        }
        count += 1;
        let at_rest = action.writes() && !may_write;
        let (beside, context) = (String::new(), String::new());
        let line = Line { lead: Lead::Do(*action), name, beside, context, keys: action.keys(), at_rest };
        by_rank[rank].push(line);
    }
    session.workbook().with_untracked(|workbook| {
        let mut room = MOST;
        for (lines, records) in by_rank.iter_mut().zip(records) {
            room = room.saturating_sub(lines.len());
            for record in records.into_iter().take(room) {
                let key = record.key();
                let kind = (t.kinds)(key.kind());
                let name = called(&key, &workbook.name_at(&key));
                let (beside, keys) = (beside(workbook, record, kind), String::new());
                let context = workbook.context(record.item, query).unwrap_or_default();
                lines.push(Line { lead: Lead::To(record.item), name, beside, context, keys, at_rest: false });
                room -= 1;
            }
        }
    });
    let mut lines = by_rank.concat();
    lines.truncate(MOST);
    (lines, count)
}

/// What something is, where it stands, and whether it is put aside.
fn beside(workbook: &Workbook, record: &Findable, kind: &str) -> String {
    let called = |key: Key| called(&key, &workbook.name_at(&key));
    let (within, archived) = match record.item {
        Item::Map(id) => {
            let map = workbook.get::<GapMap>(id);
            (map.and_then(|map| map.client).map(Key::Client), map.is_some_and(|map| map.archived))
        }
        Item::Client(id) => (None, workbook.get::<Client>(id).is_some_and(|client| client.archived)),
        _ => (record.map.map(Key::Map), false),
    };
    let archived = archived.then(|| words().palette.archived.to_string());
    let parts = std::iter::once(kind.to_string()).chain(within.map(called)).chain(archived);
    parts.collect::<Vec<_>>().join(" · ")
}

/// A name, or what something without one is called.
fn called(key: &Key, name: &str) -> String {
    match key {
        _ if !name.is_empty() => name.to_string(),
        Key::Map(_) => words().maps.untitled.into(),
        Key::Client(_) => words().clients.unnamed.into(),
        key => (words().trash.item)(key.kind(), name),
    }
}

/// Goes or does what a line says.
fn lead(line: Line, session: Session, desk: Desk, map: Option<MapId>) {
    if line.at_rest {
        return session.say(Message::ReadOnly);
    }
    match line.lead {
        Lead::To(Item::Map(map)) => go(session, Page::Map(map), "page-title"),
        Lead::To(Item::Client(client)) => go(session, Page::Client(client), "page-title"),
        Lead::To(Item::Meeting(id)) => go_to_meeting(session, id),
        Lead::To(Item::Promise(id)) => go_to_promise(session, id),
        Lead::To(Item::Question(id)) => go(session, Page::Questions, &place_of(&Key::Question(id))),
        Lead::To(Item::QuestionSet(id)) => go(session, Page::Questions, &place_of(&Key::QuestionSet(id))),
        Lead::To(item) => {
            let key = Key::from(item);
            Place::of(&key).into_iter().for_each(|place| go(session, Page::Place(place), &place_of(&key)));
        }
        Lead::Do(Action::Go(to)) => go(session, to, "page-title"),
        Lead::Do(Action::NewMap) => {
            session.add_map(None).into_iter().for_each(|map| go(session, Page::Map(map), "map-title"));
        }
        Lead::Do(Action::NewMapFromRequest) => desk.request.set(true),
        Lead::Do(Action::NewMapFromTemplate) => desk.templates.set(true),
        Lead::Do(Action::NewClient) => {
            let client = session.add_client(String::new());
            client.into_iter().for_each(|client| go(session, Page::Client(client), "client-name"));
        }
        Lead::Do(Action::AddRow(level)) => map.into_iter().for_each(|map| add_row(session, map, level)),
        Lead::Do(Action::SaveAsTemplate) => {
            map.and_then(|map| session.save_as_template(map));
        }
        Lead::Do(Action::Key(shortcut)) => {
            shortcuts::run(shortcut, session, desk, map);
        }
        Lead::Do(Action::Backup) => back_up(session),
        Lead::Do(Action::Theme(theme)) => desk.choose_theme(theme),
    }
}

fn go(session: Session, to: Page, focus: &str) {
    page::go_to(&Route::In(session.id(), to).to_string(), focus);
}

fn go_to_meeting(session: Session, id: MeetingId) {
    let to = session.workbook().with_untracked(|it| it.get::<Meeting>(id).map(|meeting| page_of(id, meeting)));
    to.into_iter().for_each(|to| go(session, to, "page-title"));
}

/// To the meeting in which it was made, else to the client.
fn go_to_promise(session: Session, id: PromiseId) {
    let promise = session.workbook().with_untracked(|it| it.get::<Promise>(id).cloned());
    let place = place_of(&Key::Promise(id));
    match promise.map(|promise| (promise.meeting, promise.client)) {
        Some((Some(meeting), _)) => go(session, Page::Afterwards(meeting), &place),
        Some((None, Some(client))) => go(session, Page::Client(client), &place),
        _ => {}
    }
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
