//! Around every page: navigation, undo, what there is to tell, where the data is.

use leptos::prelude::*;

use super::components::Button;
use super::desk::Desk;
use super::palette::Palette;
use super::request::RequestDialog;
use super::route::{Page, Route};
use super::sample::SampleLabel;
use super::shortcuts::{self, KeySheet, Shortcut};
use super::templates::TemplatesDialog;
use super::training::TrainingLabel;
use super::words::words;
use crate::model::{Label, Observation, ObservationId};
use crate::platform::{clock, keyboard, page, theme};
use crate::session::{Mode, Session};

/// The frame of a workbook's pages.
#[component]
pub fn Shell(
    /// Where one is.
    #[prop(into)]
    route: Signal<Route>,
    /// The page.
    children: Children,
) -> impl IntoView {
    let t = &words().shell;
    provide_context(route);
    let alone = Memo::new(move |_| route.with(Route::stands_alone));
    let above = move || {
        (!alone.get()).then(|| {
            view! {
                <a class={"skip"} href={"#page-title"} on:click=skip>{t.skip}</a>
                <header class={"top"}>
                    <span class={"product"}>{t.product}</span>
                    <Navigation route />
                    <UndoRedo />
                    <Helpers />
                    <Theme />
                </header>
                <SampleLabel />
                <TrainingLabel />
                <ReadingOnly />
            }
        })
    };
    let below = move || {
        (!alone.get()).then(|| {
            view! {
                <Notices />
                <Status />
                <Palette route />
                <KeySheet />
                <RequestDialog />
            <TemplatesDialog />
            }
        })
    };
    view! {
        {above}
        <main>{children()}</main>
        {below}
    }
    .into_any()
}

/// The address is taken, so the link does by hand what it says.
fn skip(event: leptos::ev::MouseEvent) {
    event.prevent_default();
    page::focus_soon("page-title".into());
}

#[component]
fn Navigation(#[prop(into)] route: Signal<Route>) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().shell;
    // A sheet stands with its meeting or, where it is of a round, with practice.
    let of_round = move |sheet: ObservationId| {
        let round = |sheet: &Observation| sheet.practice_round().is_some();
        session.workbook().with(|workbook| workbook.get::<Observation>(sheet).is_some_and(round))
    };
    let here = Memo::new(move |_| match route.get() {
        Route::In(_, Page::Observation(sheet)) if of_round(sheet) => Some(Page::Feedback),
        Route::In(_, page) => Some(page),
        _ => None,
    });
    let link = move |page: Page, name: &'static str, holds: fn(&Page) -> bool| {
        let current = move || here.get().filter(holds).map(|_| "page");
        view! { <a href=Route::In(session.id(), page).href() aria-current=current>{name}</a> }
    };
    view! {
        <nav aria-label=t.navigation>
            {link(Page::Today, t.today, |page| matches!(page, Page::Today))}
            {link(Page::Maps, t.maps, |page| page.about().is_some() || matches!(page, Page::Maps))}
            {link(Page::Clients, t.clients, |page| {
                matches!(page, Page::Clients | Page::Client(_) | Page::Beginnings(_))
            })}
            {link(Page::Meetings, words().meetings.title, |page| {
                matches!(
                    page,
                    Page::Meetings
                        | Page::Meeting(_)
                        | Page::Notes(_)
                        | Page::Afterwards(_)
                        | Page::FollowUp(_)
                        | Page::Observations(_)
                        | Page::Observation(_)
                )
            })}
            {link(Page::Questions, t.questions, |page| matches!(page, Page::Questions))}
            {link(Page::Practice, words().practice.title, |page| {
                matches!(
                    page,
                    Page::Practice
                        | Page::Scenario(..)
                        | Page::Rehearsal(_)
                        | Page::Feedback
                        | Page::Rooms
                        | Page::Room(_)
                )
            })}
            {link(Page::Selfchecks, words().selfcheck.title, |page| {
                matches!(page, Page::Selfchecks | Page::Check(_) | Page::CheckResult(_) | Page::Change(_))
            })}
            {link(Page::Data, t.data, |page| matches!(page, Page::Data | Page::Sources | Page::Glossary(_)))}
        </nav>
    }
    .into_any()
}

#[component]
fn UndoRedo() -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().shell;
    let steps = session.steps();
    let called = |label: &Option<Label>, short: &'static str, long: fn(&str) -> String| match label {
        Some(label) => long(&(words().step)(label)),
        None => short.to_string(),
    };
    let undo_label = move || steps.with(|steps| called(&steps.undo, t.undo, t.undo_what));
    let redo_label = move || steps.with(|steps| called(&steps.redo, t.redo, t.redo_what));
    // Not `disabled`: what is being typed becomes a step only by the press itself,
    // and a button that goes dead loses the keyboard's place.
    let no_undo = move || dim(steps.with(|steps| steps.undo.is_none()) || !session.may_write().get());
    let no_redo = move || dim(steps.with(|steps| steps.redo.is_none()) || !session.may_write().get());
    view! {
        <div class={"steps"}>
            <button type={"button"} class={"quiet-button"} title=undo_label aria-disabled=no_undo on:click=move |_| session.undo()>
                {t.undo}
                <span class={"step-name"} aria-hidden={"true"}>{move || steps.with(|steps| named(&steps.undo))}</span>
            </button>
            <button type={"button"} class={"quiet-button"} title=redo_label aria-disabled=no_redo on:click=move |_| session.redo()>
                {t.redo}
                <span class={"step-name"} aria-hidden={"true"}>{move || steps.with(|steps| named(&steps.redo))}</span>
            </button>
        </div>
    }
    .into_any()
}

/// A step as it is seen beside the button that takes it back or does it again.
fn named(label: &Option<Label>) -> String {
    label.as_ref().map(words().step).unwrap_or_default()
}

/// What helps to find and to do, for those who don't know its keys yet.
#[component]
fn Helpers() -> impl IntoView {
    let desk: Desk = expect_context();
    let session: Session = expect_context();
    let route: Signal<Route> = expect_context();
    let (palette, keys) = (&words().palette, &words().shortcuts);
    let button = move |shortcut: Shortcut, text: &'static str, says: &'static str| {
        let chord = shortcut.chords().last().copied();
        let chord = chord.map(|chord| chord.shown(keyboard::is_apple())).unwrap_or_default();
        let press = move |_| {
            shortcuts::run(shortcut, session, desk, route.get_untracked().map());
        };
        view! {
            <button type={"button"} class={"quiet-button"} title=format!("{says} ({chord})") aria-haspopup={"dialog"} on:click=press>
                {text}
            </button>
        }
        .into_any()
    };
    view! {
        <div class={"helpers"}>
            {button(Shortcut::Palette, palette.open, palette.title)}
            {button(Shortcut::Keys, keys.open, keys.title)}
        </div>
    }
    .into_any()
}

fn dim(nothing: bool) -> &'static str {
    if nothing { "true" } else { "false" }
}

#[component]
fn Theme() -> impl IntoView {
    let t = &words().shell;
    let desk: Desk = expect_context();
    let option = move |theme: theme::Theme, name: &'static str| {
        let chosen = move || desk.theme.get() == theme;
        view! { <option value=theme.word() prop:selected=chosen selected=chosen>{name}</option> }
    };
    view! {
        <label class={"theme"}>
            <span class={"seen-by-readers"}>{t.theme}</span>
            <select on:change=move |event| desk.choose_theme(theme::Theme::from_word(&event_target_value(&event)))>
                {option(theme::Theme::System, t.theme_system)}
                {option(theme::Theme::Light, t.theme_light)}
                {option(theme::Theme::Dark, t.theme_dark)}
            </select>
        </label>
    }
    .into_any()
}

/// That one can only read here, for as long as it is so. The region is always
/// there, so that readers hear it.
#[component]
fn ReadingOnly() -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().shell;
    let mode = session.mode();
    let reading_only = move || {
        let shown = mode.get();
        let way_out = match shown {
            Mode::Writing => return None,
            Mode::OpenElsewhere | Mode::TakenOver => {
                view! { <Button text=t.take_over press=move || session.take_over() /> }.into_any()
            }
            Mode::OutOfStep => view! { <Button text=t.reload press=page::reload /> }.into_any(),
            Mode::TakingOver | Mode::HandingOver => ().into_any(),
        };
        Some(view! { <p class={"notice lasting"}><span>{(t.mode)(shown)}</span>{way_out}</p> })
    };
    view! { <div class={"notices-region"} role={"status"}>{reading_only}</div> }.into_any()
}

/// What there is to tell, below the page: coming and going it moves nothing that
/// someone is about to press.
#[component]
fn Notices() -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().shell;
    let told = move || {
        session.message().get().map(|message| {
            view! {
                <p class={"notice"}>
                    <span>{(words().message)(&message)}</span>
                    <Button class="quiet-button" name=Signal::stored(t.close.to_string()) text="×" press=move || session.hush() />
                </p>
            }
        })
    };
    view! { <div class={"notices-region told"} role={"status"} aria-label=t.notice>{told}</div> }.into_any()
}

#[component]
fn Status() -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().shell;
    let name = session.ask(|workbook| workbook.info().name);
    let called = move || match name.get() {
        name if name.trim().is_empty() => t.unnamed_workbook.to_string(),
        name => name,
    };
    let backup = move || {
        let last = session.last_backup().get();
        last.map_or_else(|| t.never_backed_up.to_string(), |mark| (t.backed_up)(&clock::in_words(mark.at)))
    };
    let state = session.state();
    let serious = move || match state.get() {
        crate::session::SaveState::Saved | crate::session::SaveState::Saving => "status",
        _ => "status serious",
    };
    view! {
        <footer class=serious aria-label=t.status>
            <span>{called}</span>
            <span id={"save-state"}>{move || state.with(|state| (t.state)(state))}</span>
            <a href=Route::In(session.id(), Page::Data).href()>{backup}</a>
        </footer>
    }
    .into_any()
}
