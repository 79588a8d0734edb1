//! From opening the page to the page that is shown.

use leptos::prelude::*;

use super::components::{place_of, place_of_term};
use super::desk::Desk;
use super::pages::beginnings::Beginnings;
use super::pages::changes::ChangePage;
use super::pages::clients::{ClientPage, Clients};
use super::pages::data::Data;
use super::pages::glossary::Glossary;
use super::pages::map::MapPage;
use super::pages::map::factors::{ChosenLens, FactorsPage};
use super::pages::map::handing::HandingPage;
use super::pages::map::history::HistoryPage;
use super::pages::map::paper::Printing;
use super::pages::map::picture::PicturePage;
use super::pages::map::show::ShowPage;
use super::pages::maps::Maps;
use super::pages::meetings::{
    AfterwardsPage, FollowUpPage, InCalendar, Meetings, NotesPage, ObservationPage, ObservationsPage, PlanPage,
};
use super::pages::practice::{FeedbackPage, Practice, RehearsalPage, ScenarioPage};
use super::pages::questions::Questions;
use super::pages::room::{RoomPage, RoomScreenPage, Rooms};
use super::pages::selfcheck::{CheckPage, CheckResultPage, Selfchecks, ShownHow, TurnPage};
use super::pages::sources::Sources;
use super::pages::today::Today;
use super::pages::unknown::Unknown;
use super::route::{Page, Route};
use super::shell::Shell;
use super::shortcuts;
use super::words::words;
use crate::platform::{files, page, spawn};
use crate::session::{OnMap, Opened, Session, open, open_last};
use crate::storage::{Shelf, raw_data};

/// Opens the workbook that the address names, and shows it.
pub fn start() {
    spawn(async {
        let shelf = Shelf::open().await;
        let route = Route::parse(&page::hash());
        let opened = match &route {
            Route::In(id, _) => Some(open(shelf, *id).await),
            Route::Start | Route::Unknown(_) => open_last(shelf).await,
        };
        page::remove_element("starting");
        match opened {
            Some(Opened::Session(session)) => show(*session, route),
            Some(Opened::NotHere) => alone(words().unknown.no_workbook.into(), false),
            Some(Opened::CannotRead(error)) => alone((words().unknown.cannot_read)(&error), true),
            None => alone(words().unknown.no_chance.into(), false),
        }
    });
}

fn show(session: Session, route: Route) {
    if route == Route::Start {
        page::replace_hash(&Route::In(session.id(), Page::Maps).href());
    }
    let route = RwSignal::new(Route::parse(&page::hash()));
    page::on_window("hashchange", move |_| follow(session, route));
    page::on_window("pagehide", move |_| session.going_away());
    page::on_document("visibilitychange", move |_| {
        if page::is_hidden() {
            session.going_away();
        } else {
            session.seen_again();
        }
    });
    page::ask_to_persist();
    let printing = Printing::followed(session);
    mount_to_body(move || {
        provide_context(printing);
        view! { <Screen session route=route /> }
    });
    if let Some(place) = place_to_go_to(session, &route.get_untracked()) {
        page::focus_soon(place);
    }
}

/// Goes where the address says. Another workbook is another page load.
fn follow(session: Session, route: RwSignal<Route>) {
    session.commit_drafts();
    match Route::parse(&page::hash()) {
        Route::Start => page::replace_hash(&Route::In(session.id(), Page::Maps).href()),
        Route::In(id, _) if id != session.id() => {
            spawn(async move {
                session.leave().await;
                page::reload();
            });
            return;
        }
        Route::In(..) | Route::Unknown(_) => {}
    }
    let next = Route::parse(&page::hash());
    if next != route.get_untracked() {
        session.page_turned();
        let place = place_to_go_to(session, &next);
        let another_page = route.with_untracked(Route::whole) != next.whole();
        route.set(next);
        if another_page {
            page::to_top();
        }
        page::focus_soon(page::focus_after_going().or(place).unwrap_or_else(|| "page-title".into()));
    }
}

/// The id of what an address leads to within its page, if it does. Where that is
/// gone, it is told, and the page is shown without.
fn place_to_go_to(session: Session, route: &Route) -> Option<String> {
    let place = match route {
        Route::In(_, Page::Glossary(term)) => return term.map(place_of_term),
        Route::In(_, Page::Place(place)) => place,
        _ => return None,
    };
    let key = place.key();
    if session.workbook().with_untracked(|workbook| workbook.is_live(&key)) {
        return Some(place_of(&key));
    }
    session.say_on_map(OnMap::Gone(key.kind()));
    None
}

/// A workbook's page in its frame.
#[component]
pub fn Screen(
    /// The open workbook.
    session: Session,
    /// Where one is.
    #[prop(into)]
    route: Signal<Route>,
) -> impl IntoView {
    provide_context(session);
    provide_context(super::lists::Lists::new());
    provide_context(ChosenLens::new());
    provide_context(InCalendar::new());
    provide_context(ShownHow::new());
    let desk = Desk::new();
    provide_context(desk);
    Effect::new(move |_| {
        shortcuts::listen(session, desk, route);
        desk.follow_pointer();
        desk.screening.follow_sight(session);
        desk.arriving.follow_drops(session);
    });
    let to_maps = Route::In(session.id(), Page::Maps).href();
    // A map stays as it is while one goes about on it.
    let whole = Memo::new(move |_| route.with(Route::whole));
    let page = move || match whole.get() {
        Route::In(_, Page::Today) => view! { <Today /> }.into_any(),
        Route::In(_, Page::Maps) | Route::Start => view! { <Maps /> }.into_any(),
        Route::In(_, Page::Map(map)) => view! { <MapPage map /> }.into_any(),
        Route::In(_, Page::Paper(map)) => view! { <HandingPage map /> }.into_any(),
        Route::In(_, Page::Picture(map)) => view! { <PicturePage map /> }.into_any(),
        Route::In(_, Page::Show(map)) => view! { <ShowPage map /> }.into_any(),
        Route::In(_, Page::Factors(map)) => view! { <FactorsPage map /> }.into_any(),
        Route::In(_, Page::History(map)) => view! { <HistoryPage map /> }.into_any(),
        Route::In(_, Page::Place(place)) => view! { <MapPage map=place.map() /> }.into_any(),
        Route::In(_, Page::Clients) => view! { <Clients /> }.into_any(),
        Route::In(_, Page::Client(id)) => view! { <ClientPage id /> }.into_any(),
        Route::In(_, Page::Meetings) => view! { <Meetings /> }.into_any(),
        Route::In(_, Page::Meeting(id)) => view! { <PlanPage id /> }.into_any(),
        Route::In(_, Page::Notes(id)) => view! { <NotesPage id /> }.into_any(),
        Route::In(_, Page::Afterwards(id)) => view! { <AfterwardsPage id /> }.into_any(),
        Route::In(_, Page::FollowUp(id)) => view! { <FollowUpPage id /> }.into_any(),
        Route::In(_, Page::Observations(id)) => view! { <ObservationsPage id /> }.into_any(),
        Route::In(_, Page::Observation(id)) => view! { <ObservationPage id /> }.into_any(),
        Route::In(_, Page::Questions) => view! { <Questions /> }.into_any(),
        Route::In(_, Page::Beginnings(_)) => view! { <Beginnings route /> }.into_any(),
        Route::In(_, Page::Selfchecks) => view! { <Selfchecks /> }.into_any(),
        Route::In(_, Page::Check(id)) => view! { <CheckPage id /> }.into_any(),
        Route::In(_, Page::Turn(id)) => view! { <TurnPage id /> }.into_any(),
        Route::In(_, Page::CheckResult(id)) => view! { <CheckResultPage id /> }.into_any(),
        Route::In(_, Page::Change(whose)) => view! { <ChangePage whose /> }.into_any(),
        Route::In(_, Page::Practice) => view! { <Practice /> }.into_any(),
        Route::In(_, Page::Scenario(of, what)) => view! { <ScenarioPage of what /> }.into_any(),
        Route::In(_, Page::Rehearsal(id)) => view! { <RehearsalPage id /> }.into_any(),
        Route::In(_, Page::Feedback) => view! { <FeedbackPage /> }.into_any(),
        Route::In(_, Page::Rooms) => view! { <Rooms /> }.into_any(),
        Route::In(_, Page::Room(id)) => view! { <RoomPage id /> }.into_any(),
        Route::In(_, Page::RoomScreen(id)) => view! { <RoomScreenPage id /> }.into_any(),
        Route::In(_, Page::Data) => view! { <Data /> }.into_any(),
        Route::In(_, Page::Glossary(_)) => view! { <Glossary /> }.into_any(),
        Route::In(_, Page::Sources) => view! { <Sources /> }.into_any(),
        Route::Unknown(address) => {
            let sentence = (words().unknown.no_page)(&address);
            view! { <Unknown sentence href=to_maps.clone() link=words().unknown.to_maps /> }.into_any()
        }
    };
    view! { <Shell route>{page}</Shell> }
}

/// A page without a workbook.
fn alone(sentence: String, offer_raw: bool) {
    let t = &words().unknown;
    page::on_window("hashchange", |_| page::reload());
    let download = move |_| {
        spawn(async {
            let raw = raw_data().await;
            files::download(&format!("{}.json", words().panel.file_name), "application/json", &raw);
        });
    };
    mount_to_body(move || {
        view! {
            <main class={"alone"}>
                <Unknown sentence=sentence.clone() href=Route::Start.href() link=t.to_start />
                {offer_raw.then(|| view! { <button on:click=download>{t.download}</button> })}
            </main>
        }
    });
}
