//! What the day asks for: whom to meet, what is due, what to ask, what to look at.

mod around;

use leptos::prelude::*;

use crate::content::fitting;
use crate::model::{
    ActionId, Agenda, ChangeEntry, CheckAction, CheckRound, Client, ClientListing, ClientSort, Day, Due, GapMap, Key,
    MapId, MapListing, MapShow, MapSort, Meeting, Opening, Progress, Promise, Solution, Workbook,
};
use crate::platform::{clock, page};
use crate::session::Session;
use crate::ui::components::{Button, Tick};
use crate::ui::desk::Desk;
use crate::ui::lists::Lists;
use crate::ui::pages::changes::called as change_called;
use crate::ui::pages::clients::{called as client_called, due_told};
use crate::ui::pages::maps::called as map_called;
use crate::ui::pages::meetings::{called as meeting_called, page_of, when_told};
use crate::ui::pages::selfcheck::whose_action;
use crate::ui::route::{Page, Place, Route};
use crate::ui::words::words;

use around::{BackupAge, Begin};

/// How many lines a section has before it is asked for more.
const FEW: usize = 5;

/// What a line leads to.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Lead {
    /// A page, or a place on it.
    There,
    /// Asking about what is open first on a map.
    Ask(MapId),
    /// The list of checks of a map.
    Checks,
}

/// A line of a section.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Told {
    href: String,
    lead: Lead,
    name: String,
    /// Whose it is, or on which map.
    whose: String,
    /// How it stands.
    beside: String,
    late: bool,
    /// What can be ticked right here.
    tick: Option<ActionId>,
}

/// The part of a day's page that a line belongs to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Meetings,
    Promises,
    Actions,
    Reviews,
    Clients,
    Solutions,
    Questions,
    Checks,
}

impl Part {
    fn title(self) -> &'static str {
        let t = &words().today;
        match self {
            Part::Meetings => t.meetings,
            Part::Promises => t.promises,
            Part::Actions => t.actions,
            Part::Reviews => t.reviews,
            Part::Clients => t.clients,
            Part::Solutions => t.solutions,
            Part::Questions => t.questions,
            Part::Checks => t.checks,
        }
    }

    fn id(self) -> &'static str {
        match self {
            Part::Meetings => "today-meetings",
            Part::Promises => "today-promises",
            Part::Actions => "today-actions",
            Part::Reviews => "today-reviews",
            Part::Clients => "today-clients",
            Part::Solutions => "today-solutions",
            Part::Questions => "today-questions",
            Part::Checks => "today-checks",
        }
    }

    /// The first so many of its lines, and how many there are.
    fn told(self, session: Session, workbook: &Workbook, agenda: &Agenda, most: usize) -> (Vec<Told>, usize) {
        let t = &words().today;
        let (id, today) = (session.id(), session.today());
        let href = |page| Route::In(id, page).href();
        match self {
            Part::Meetings => some_of(&agenda.meetings, most, |(meeting, progress)| {
                let record = workbook.get::<Meeting>(*meeting)?;
                let beside = meeting_stands(record, *progress, today);
                let late = *progress == Progress::ToGoOver
                    || record.on.is_some_and(|on| on < today && *progress == Progress::Ahead);
                Some(Told {
                    href: href(page_of(*meeting, record)),
                    lead: Lead::There,
                    name: meeting_called(workbook, record),
                    whose: record.purpose.trim().to_string(),
                    beside,
                    late,
                    tick: None,
                })
            }),
            Part::Promises => some_of(&agenda.promises, most, |(promise, due)| {
                let record = workbook.get::<Promise>(*promise)?;
                let to = match (record.meeting, record.client) {
                    (Some(meeting), _) if workbook.get::<Meeting>(meeting).is_some() => Page::Afterwards(meeting),
                    (_, Some(client)) => Page::Client(client),
                    _ => Page::Meetings,
                };
                let client = record.client.and_then(|client| workbook.get::<Client>(client));
                let (beside, late) = solution_due(today, record.due?);
                Some(Told {
                    href: href(to),
                    lead: Lead::There,
                    name: (t.promised)(record.by(), record.text.trim()),
                    whose: client.map(client_called).unwrap_or_default(),
                    beside,
                    late: late || matches!(due, Due::Overdue(_)),
                    tick: None,
                })
            }),
            Part::Actions => some_of(&agenda.actions, most, |(action, _)| {
                let record = workbook.get::<CheckAction>(*action)?;
                let round = record.round.filter(|round| workbook.get::<CheckRound>(*round).is_some());
                let to = round.map_or(Page::Selfchecks, Page::CheckResult);
                let (beside, late) = solution_due(today, record.due?);
                let name = match record.text.trim() {
                    "" => (words().trash.item)(Key::Action(*action).kind(), ""),
                    text => text.to_string(),
                };
                let whose = whose_action(workbook, record);
                Some(Told { href: href(to), lead: Lead::There, name, whose, beside, late, tick: Some(*action) })
            }),
            Part::Reviews => some_of(&agenda.reviews, most, |(change, _)| {
                let record = workbook.get::<ChangeEntry>(*change)?;
                let (beside, late) = solution_due(today, record.review?);
                let whose = record.tried.trim().to_string();
                let (href, name) = (href(Page::Change(record.client)), change_called(workbook, record));
                Some(Told { href, lead: Lead::There, name, whose, beside, late, tick: None })
            }),
            Part::Clients => {
                let tell = |(client, _): &(_, _)| client_told(workbook, *client, today, href(Page::Client(*client)));
                some_of(&agenda.clients, most, tell)
            }
            Part::Solutions => some_of(&agenda.solutions, most, |(solution, day)| {
                let record = workbook.get::<Solution>(*solution)?;
                let (beside, late) = solution_due(today, *day);
                let name = match record.text.trim() {
                    "" => (words().trash.item)(Key::Solution(*solution).kind(), ""),
                    text => text.to_string(),
                };
                let whose = map_name(workbook, solution.map);
                Some(Told {
                    href: href(Page::Place(Place::Solution(*solution))),
                    lead: Lead::There,
                    name,
                    whose,
                    beside,
                    late,
                    tick: None,
                })
            }),
            Part::Questions => some_of(&agenda.questions, most, |(map, opening)| {
                let name = question(workbook, *opening)?;
                let (whose, beside) = (map_name(workbook, *map), (words().asking.what)(*opening).to_string());
                Some(Told {
                    href: href(Page::Map(*map)),
                    lead: Lead::Ask(*map),
                    name,
                    whose,
                    beside,
                    late: false,
                    tick: None,
                })
            }),
            Part::Checks => some_of(&agenda.checks, most, |(map, counts)| {
                let beside = (words().checks.counts)(*counts);
                let (name, whose) = (map_name(workbook, *map), String::new());
                Some(Told {
                    href: href(Page::Map(*map)),
                    lead: Lead::Checks,
                    name,
                    whose,
                    beside,
                    late: false,
                    tick: None,
                })
            }),
        }
    }

    /// The page on which all of them stand, after it has been told to show just these.
    fn all_of_them(self, lists: Lists) -> Option<Page> {
        let maps = |sort| MapListing { show: MapShow::InUse, sort, ..MapListing::default() };
        match self {
            Part::Clients => {
                lists.clients.set(ClientListing { sort: ClientSort::Due, ..ClientListing::default() });
                Some(Page::Clients)
            }
            Part::Questions => {
                lists.maps.set(maps(MapSort::Changed));
                Some(Page::Maps)
            }
            Part::Checks => {
                lists.maps.set(maps(MapSort::Checks));
                Some(Page::Maps)
            }
            Part::Meetings => Some(Page::Meetings),
            Part::Actions => Some(Page::Selfchecks),
            Part::Promises | Part::Solutions | Part::Reviews => None,
        }
    }
}

fn some_of<T>(all: &[T], most: usize, tell: impl Fn(&T) -> Option<Told>) -> (Vec<Told>, usize) {
    (all.iter().take(most).filter_map(tell).collect(), all.len())
}

fn client_told(workbook: &Workbook, client: crate::model::ClientId, today: Day, href: String) -> Option<Told> {
    let record = workbook.get::<Client>(client)?;
    let (whose, beside) = (record.unit.trim().to_string(), due_told(record, today));
    Some(Told {
        href,
        lead: Lead::There,
        name: client_called(record),
        whose,
        beside,
        late: record.is_overdue(today),
        tick: None,
    })
}

/// How it stands with a meeting that a day asks for.
fn meeting_stands(meeting: &Meeting, progress: Progress, today: Day) -> String {
    let t = &words().today;
    match (progress, meeting.on) {
        (Progress::Ahead, Some(on)) if on < today => (t.meeting_missed)(&when_told(meeting)),
        (Progress::Ahead, Some(on)) if on == today => match meeting.at {
            Some(at) => (t.meeting_today)(&at.to_string()),
            None => t.meeting_some_time_today.into(),
        },
        (Progress::Ahead, _) => when_told(meeting),
        (Progress::UnderWay, _) => t.meeting_going_on.into(),
        (Progress::ToGoOver | Progress::Done, _) => (t.meeting_to_go_over)(&when_told(meeting)),
    }
}

fn map_name(workbook: &Workbook, map: MapId) -> String {
    workbook.get::<GapMap>(map).map(map_called).unwrap_or_default()
}

fn solution_due(today: Day, due: Day) -> (String, bool) {
    let t = &words().today;
    let (days, day) = (today.days_until(due), clock::day_in_words(due));
    let told = if days < 0 { t.solution_late } else { t.solution_due };
    (told(days.unsigned_abs(), &day), days < 0)
}

/// The first of the questions that fit an opening.
pub fn question(workbook: &Workbook, opening: Opening) -> Option<String> {
    fitting(workbook, opening).first().map(|question| question.text.to_string())
}

/// A day's page.
#[component]
pub fn Today() -> impl IntoView {
    let session: Session = expect_context();
    let lists: Lists = expect_context();
    let t = &words().today;
    lists.keep_following(session);
    let agenda = lists.agenda(session);
    let begun = session.ask(|workbook| {
        !(workbook.maps().is_empty()
            && workbook.clients().is_empty()
            && workbook.meetings().is_empty()
            && workbook.actions().is_empty()
            && !workbook.has_changes())
    });
    let waits = Memo::new(move |_| agenda.with(|agenda| !agenda.is_empty()));
    let complete = lists.complete();
    let body = move || match begun.get() {
        false => view! { <Begin /> }.into_any(),
        true => view! {
            <p class={"quiet"} role={"status"}>
                {move || match (complete.get(), waits.get()) {
                    (false, _) => t.reading,
                    (true, false) => t.nothing,
                    (true, true) => "",
                }}
            </p>
            {[
                Part::Meetings,
                Part::Promises,
                Part::Actions,
                Part::Reviews,
                Part::Clients,
                Part::Solutions,
                Part::Questions,
                Part::Checks,
            ]
            .map(|part| view! { <Section part agenda /> })}
            <BackupAge />
        }
        .into_any(),
    };
    view! {
        <header class={"page-head"}>
            <h1 id={"page-title"} tabindex={"-1"}>{t.title}</h1>
            <p class={"quiet"}>{(t.ahead)(&clock::day_in_words(session.today()))}</p>
        </header>
        {body}
    }
    .into_any()
}

/// A few lines of one kind, and the way to the others; nothing where there are none.
#[component]
fn Section(part: Part, agenda: Memo<Agenda>) -> impl IntoView {
    let session: Session = expect_context();
    let lists: Lists = expect_context();
    let t = &words().today;
    let unfolded = RwSignal::new(false);
    let told = Memo::new(move |_| {
        let most = if unfolded.get() { usize::MAX } else { FEW };
        session.workbook().with(|workbook| agenda.with(|agenda| part.told(session, workbook, agenda, most)))
    });
    let some = Memo::new(move |_| told.with(|(_, count)| *count > 0));
    let rest = Memo::new(move |_| told.with(|(lines, count)| count.saturating_sub(lines.len())));
    let others = move || match part.all_of_them(lists) {
        Some(to) => page::go_to(&Route::In(session.id(), to).to_string(), "page-title"),
        None => unfolded.set(true),
    };
    let more = move || {
        (rest.get() > 0).then(|| {
            let text = Signal::derive(move || (t.more)(rest.get()));
            let name = Signal::derive(move || (t.more_of)(part.title(), rest.get()));
            view! { <Button class="quiet-button" text name press=others /> }
        })
    };
    let section = move || {
        some.get().then(|| {
            let lines = move || told.with(|(lines, _)| lines.clone());
            view! {
                <section class={"today"} aria-labelledby=part.id()>
                    <h2 id=part.id()>{part.title()}</h2>
                    <ul class={"list today-lines"}>
                        <For each=lines key=Told::clone children={move |told| view! { <LineToday told /> }} />
                    </ul>
                    {more}
                </section>
            }
        })
    };
    view! { {section} }.into_any()
}

#[component]
fn LineToday(told: Told) -> impl IntoView {
    let desk: Desk = expect_context();
    let Told { href, lead, name, whose, beside, late, tick } = told;
    let to = href.trim_start_matches('#').to_string();
    let pressed = move |event: leptos::ev::MouseEvent| match lead {
        Lead::There => {}
        Lead::Ask(map) => desk.asking.ask_on_arrival(map),
        // In another tab it is the map, as an address has no room for more.
        Lead::Checks if !event.ctrl_key() && !event.meta_key() && !event.shift_key() => {
            event.prevent_default();
            page::go_to(&to, "checks");
        }
        Lead::Checks => {}
    };
    let tick = tick.map(|action| view! { <DoneToday action name=name.clone() /> });
    view! {
        <li class={"line"}>
            {tick}
            <a class={"line-title"} href=href on:click=pressed>{name}</a>
            <span class=if late { "quiet overdue" } else { "quiet" }>{beside}</span>
            <span class={"quiet whose"}>{whose}</span>
        </li>
    }
    .into_any()
}

/// A box that says that something is done; the line goes then.
#[component]
fn DoneToday(action: ActionId, name: String) -> impl IntoView {
    let session: Session = expect_context();
    let say = move |so: bool| {
        session.change::<CheckAction>(action, |action| action.done = so.then(|| session.today()));
        page::focus_soon("page-title".into());
    };
    view! { <Tick label=words().actions.done context=Signal::stored(name) value=Signal::stored(false) say /> }
        .into_any()
}
