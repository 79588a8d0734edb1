//! Getting started with clients: what to read, the steps to tick for each client, and
//! whether to begin quietly or openly.

mod chapter;
mod chooser;

use leptos::prelude::*;

use super::clients::called;
use crate::content::{CHAPTERS, Chapter, Progress, steps_done};
use crate::model::{Beginning, Client, ClientId, Workbook};
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::{Button, OpenFolds, Pick};
use crate::ui::route::{Page, Route};
use crate::ui::words::words;

use chapter::{ChapterText, heading_of, place_of_step};
use chooser::Chooser;

/// The list to pick whose steps one looks at; it keeps the keyboard.
const WHOSE: &str = "beginning-whose";

/// The guide, with the steps of a client or one's own. Whose they are is in the
/// address, and the page stays as it is while that changes.
#[component]
pub fn Beginnings(
    /// Where one is.
    route: Signal<Route>,
) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().beginnings;
    provide_context(OpenFolds::none());
    let asked = Memo::new(move |_| match route.get() {
        Route::In(_, Page::Beginnings(whose)) => whose,
        _ => None,
    });
    let whose = Memo::new(move |_| {
        let there = |client: &ClientId| session.workbook().with(|workbook| workbook.get::<Client>(*client).is_some());
        asked.get().filter(there)
    });
    let beginning = Memo::new(move |_| session.workbook().with(|workbook| steps_done(workbook, whose.get())));
    let gone = move || (asked.get() != whose.get()).then(|| view! { <p class={"notice lasting"}>{t.gone}</p> });
    let chapters = CHAPTERS.iter().map(|chapter| view! { <ChapterText chapter whose beginning /> }).collect_view();
    view! {
        <header class={"page-head"}>
            <h1 id={"page-title"} tabindex={"-1"}>{t.title}</h1>
        </header>
        <p class={"beginning-intro"}>{t.intro}</p>
        {gone}
        <Whose whose beginning />
        <div class={"beginning"}>
            <Contents beginning />
            <div class={"beginning-text"}>
                <Chooser />
                {chapters}
            </div>
        </div>
    }
    .into_any()
}

/// Whose list it is, how far that is, and the way to what comes next.
#[component]
fn Whose(whose: Memo<Option<ClientId>>, beginning: Memo<Beginning>) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().beginnings;
    let options = Memo::new(move |_| {
        let own = (String::new(), t.own.to_string());
        let named = |workbook: &Workbook| {
            let shown =
                workbook.clients().into_iter().filter(|(id, client)| !client.archived || whose.get() == Some(*id));
            std::iter::once(own.clone()).chain(shown.map(|(id, client)| (id.to_string(), called(client)))).collect()
        };
        session.workbook().with(named)
    });
    let pick = move |id: &str| page::go_to(&address(session, id.parse().ok()).to_string(), WHOSE);
    let told = move || beginning.with(progress_told);
    let to_next = move || {
        let next = beginning.with_untracked(Progress::of).next;
        next.into_iter().for_each(|step| page::focus_soon(place_of_step(step)));
    };
    let done = Memo::new(move |_| beginning.with(Progress::of).next.is_none());
    view! {
        <div class={"beginning-whose"}>
            <Pick
                id=WHOSE
                label=t.whose
                options=options
                value=Signal::derive(move || whose.get().map(|id| id.to_string()).unwrap_or_default())
                pick
            />
            <p role={"status"}>{told}</p>
            <Button text=t.to_next at_rest=Signal::from(done) press=to_next />
        </div>
    }
    .into_any()
}

/// The address of the guide with somebody's steps.
pub fn address(session: Session, whose: Option<ClientId>) -> Route {
    Route::In(session.id(), Page::Beginnings(whose))
}

/// How far somebody's steps are, and what comes next.
pub fn progress_told(beginning: &Beginning) -> String {
    let t = &words().beginnings;
    let Progress { done, of, next } = Progress::of(beginning);
    let next = next.map_or_else(|| t.all_done.to_string(), |step| (t.next)(step.text));
    format!("{} {next}", (t.done)(done, of))
}

/// The chapters, with how far each is, to go to.
#[component]
fn Contents(beginning: Memo<Beginning>) -> impl IntoView {
    let t = &words().beginnings;
    let line = move |chapter: &'static Chapter| {
        let told = move || {
            let Progress { done, of, .. } = beginning.with(|beginning| Progress::in_chapter(chapter, beginning));
            (t.done_short)(done, of)
        };
        view! {
            <li>
                <Button class="quiet-button" text=chapter.title press=move || page::focus_soon(heading_of(chapter)) />
                <span class={"quiet"}>{told}</span>
            </li>
        }
    };
    view! {
        <nav class={"beginning-contents not-printed"} aria-label=t.chapters>
            <ol>{CHAPTERS.iter().map(line).collect_view()}</ol>
        </nav>
    }
    .into_any()
}
