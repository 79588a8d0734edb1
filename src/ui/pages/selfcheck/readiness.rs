//! What comes out of a round on readiness: step by step what is there, and what could come next.

use leptos::prelude::*;

use super::actions::what_field;
use super::scale::scale;
use crate::content::{Ready, Statement, TEMPLATES, Term, Theme, advise, next_step, readiness_in, statements};
use crate::model::{
    CheckAction, CheckAnswer, CheckAnswers, CheckKind, CheckRound, GapMap, Introduction, MapId, Open, Origin,
    ReadinessStep, RoundId, ScaleTally, Word, Workbook,
};
use crate::platform::clock::day_in_words;
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::{Button, Explained};
use crate::ui::pages::maps::called as map_called;
use crate::ui::route::{Page, Route};
use crate::ui::words::words;

/// What stands above all steps: how many statements there are of each kind, and that it is no measurement.
#[component]
pub fn ReadinessOutcome(id: RoundId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().readiness;
    let told = session.ask(move |workbook| told(workbook, id));
    let lines = move || {
        let line = |sentence: String| view! { <li>{sentence}</li> };
        told.get().into_iter().map(line).collect_view()
    };
    let offered = session.ask(move |workbook| {
        let waits = |(_, ready): &(&Statement, Ready)| matches!(ready, Ready::NotYet | Ready::Unknown);
        (t.offered)(all_of(workbook, id).iter().filter(|said| waits(said)).count())
    });
    let some = Memo::new(move |_| !told.with(Vec::is_empty));
    let body = move || match some.get() {
        true => view! {
            <ul class={"ready-told"}>{lines}</ul>
            <p>{offered}</p>
        }
        .into_any(),
        false => view! { <p class={"check-told"}>{t.nothing_yet}</p> }.into_any(),
    };
    view! {
        <section class={"check-outcome"} aria-labelledby={"check-outcome"}>
            <h2 id={"check-outcome"} class={"seen-by-readers"}>{words().selfcheck.result}</h2>
            {body}
            <p class={"check-aid"}>{t.aid}</p>
        </section>
    }
    .into_any()
}

/// How it stands with every statement of a round.
fn all_of(workbook: &Workbook, id: RoundId) -> Vec<(&'static Statement, Ready)> {
    let version = workbook.get::<CheckRound>(id).map(|round| round.version);
    let asked = version.and_then(|version| statements(CheckKind::Readiness, version)).unwrap_or_default();
    let answers = workbook.check_answers(id);
    asked.iter().map(|statement| (statement, Ready::of(answers.to(statement.id)))).collect()
}

/// How many statements there are of each kind; nothing where nothing was said to any.
pub fn told(workbook: &Workbook, id: RoundId) -> Vec<String> {
    let all = all_of(workbook, id);
    let tell = |ready: Ready| {
        let count = all.iter().filter(|(_, other)| *other == ready).count();
        (count > 0).then(|| (words().readiness.told)(count, all.len(), ready))
    };
    match all.iter().all(|(_, ready)| *ready == Ready::Unsaid) {
        true => Vec::new(),
        false => [Ready::There, Ready::Begun, Ready::NotYet, Ready::Unknown, Ready::Unsaid]
            .into_iter()
            .filter_map(tell)
            .collect(),
    }
}

/// The six steps, each with its statements and what could come next.
#[component]
pub fn Steps(id: RoundId) -> impl IntoView {
    let t = &words().readiness;
    let draw = move |step: &ReadinessStep| view! { <StepOf id step=*step /> };
    view! {
        <section class={"ready-steps"} aria-labelledby={"ready-steps"}>
            <div class={"titled"}><h2 id={"ready-steps"}>{t.steps}</h2><Explained terms={&[Term::Readiness, Term::Sponsor, Term::StealthConsulting, Term::ProactiveMeeting, Term::ReframingMeeting]} /></div>
            <ol>{ReadinessStep::ALL.iter().map(draw).collect_view()}</ol>
            <p class={"quiet"}>{t.legend}</p>
        </section>
    }
    .into_any()
}

#[component]
fn StepOf(id: RoundId, step: ReadinessStep) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().readiness;
    let answers = session.record_or_empty::<CheckAnswers>(id);
    let round = session.record_or_empty::<CheckRound>(id);
    let version = Memo::new(move |_| round.with(|round| round.version));
    let tally = Memo::new(move |_| {
        let picture = answers.with(|answers| readiness_in(version.get(), answers));
        picture.as_ref().and_then(|picture| picture.tally(step)).cloned().unwrap_or_default()
    });
    let line = move |statement: &'static Statement| view! { <StatementLine id statement answers /> };
    let of_step = move || {
        let asked = statements(CheckKind::Readiness, version.get()).unwrap_or_default();
        asked.iter().filter(|statement| statement.theme == Theme::Step(step)).map(line).collect_view()
    };
    let leads = match step {
        ReadinessStep::Introduction => Some(view! { <ToChooser /> }.into_any()),
        ReadinessStep::Change => Some(view! { <ToChange /> }.into_any()),
        ReadinessStep::Sponsorship | ReadinessStep::Skills | ReadinessStep::BothWays | ReadinessStep::Results => None,
    };
    let head = format!("ready-{}", step.word());
    let labelled_by = head.clone();
    view! {
        <li class={"ready-step"} aria-labelledby=labelled_by>
            <div class={"ready-head"}>
                <h3 id=head>{(t.step)(step)}</h3>
                <p class={"quiet"}>{(t.step_means)(step)}</p>
            </div>
            {move || tally.with(how)}
            <ul class={"ready-statements"}>{of_step}</ul>
            {leads}
        </li>
    }
    .into_any()
}

/// How a step stands, drawn and in words.
fn how(tally: &ScaleTally) -> AnyView {
    let t = &words().readiness;
    view! {
        <div class={"ready-how"}>
            {scale(tally)}
            <p>
                <strong>{(t.degree)(tally.degree())}</strong>
                <span class={"quiet"}>" · "{(t.answered)(tally.answered(), tally.statements())}</span>
            </p>
        </div>
    }
    .into_any()
}

/// A statement with what was said to it, and what to do next where it isn't so yet.
#[component]
fn StatementLine(id: RoundId, statement: &'static Statement, answers: Memo<CheckAnswers>) -> impl IntoView {
    let t = &words().readiness;
    let said = Memo::new(move |_| answers.with(|answers| answers.to(statement.id)));
    let next = move || {
        let ready = Ready::of(said.get());
        next_step(statement.id, ready).map(|text| view! { <Next id statement=statement.id ready text /> })
    };
    view! {
        <li class=move || class_of(said.get())>
            <span class={"ready-said"}>{move || (t.said)(said.get())}</span>
            <p>{statement.text}</p>
            {next}
        </li>
    }
    .into_any()
}

fn class_of(said: Option<CheckAnswer>) -> &'static str {
    match Ready::of(said) {
        Ready::There => "ready-statement there",
        Ready::Begun => "ready-statement begun",
        Ready::NotYet => "ready-statement not-yet",
        Ready::Unknown => "ready-statement unknown",
        Ready::Unsaid => "ready-statement unsaid",
    }
}

/// A next step, which one press puts on the list.
#[component]
fn Next(id: RoundId, statement: &'static str, ready: Ready, text: &'static str) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().readiness;
    let planned = &words().check_result.planned;
    let action = session.ask(move |workbook| {
        let found = workbook.action_for(id, statement);
        found.map(|(action, record)| (action, record.due.map(day_in_words).unwrap_or_default()))
    });
    let weeks = if ready == Ready::Unknown { 1 } else { 2 };
    let plan = move || {
        let record = CheckAction {
            text: text.into(),
            round: Some(id),
            answers: statement.into(),
            due: Some(session.today().plus_weeks(weeks)),
            ..CheckAction::default()
        };
        session.add_action(record).into_iter().for_each(|action| page::focus_soon(what_field(action)));
    };
    let named = move |said: String| Signal::stored(format!("{said}: {text}"));
    let way = move || match action.get() {
        Some((action, day)) => {
            let (told, press) = (planned(&day), move || page::focus_soon(what_field(action)));
            view! { <Button class="quiet-button" text=told.clone() name=named(told) press /> }.into_any()
        }
        None => {
            let told = (t.plan)(ready);
            view! { <Button text=told name=named(told.to_string()) writes=true press=plan /> }.into_any()
        }
    };
    view! {
        <div class={"ready-next"}>
            <p><span class={"label"}>{t.next}": "</span>{text}</p>
            {way}
        </div>
    }
    .into_any()
}

/// The way to the guide's seven questions, with what they lean to where some are answered.
#[component]
fn ToChooser() -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().readiness;
    let said = session.record_or_empty::<Introduction>(());
    let leaning = move || {
        said.with(|said| (!said.answers.is_empty()).then(|| (words().beginnings.leaning)(advise(said).leaning)))
    };
    let to = move |event: leptos::ev::MouseEvent| {
        // In another tab it is the guide, as an address has no room for more.
        if !event.ctrl_key() && !event.meta_key() && !event.shift_key() {
            event.prevent_default();
            page::go_to(&Route::In(session.id(), Page::Beginnings(None)).to_string(), "chooser");
        }
    };
    view! {
        <div class={"ready-lead"}>
            <p>{leaning}</p>
            <a class={"link-button"} href=Route::In(session.id(), Page::Beginnings(None)).href() on:click=to>
                {t.to_chooser}
            </a>
        </div>
    }
    .into_any()
}

/// The ways to the map of one's own organisation, and to how the change goes.
#[component]
fn ToChange() -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().readiness;
    let map = session.ask(own_map);
    let begin = move || {
        let template = TEMPLATES.into_iter().find(|template| template.id == "own-organisation");
        let begun = template
            .and_then(|template| session.put_in(|workbook, ids| template.begin(workbook, None, session.today(), ids)));
        begun
            .into_iter()
            .for_each(|map| page::go_to(&Route::In(session.id(), Page::Map(map)).to_string(), "page-title"));
    };
    let way = move || match map.get() {
        Some((map, title)) => {
            let href = Route::In(session.id(), Page::Map(map)).href();
            view! { <a class={"link-button"} href=href>{(t.open_map)(&title)}</a> }.into_any()
        }
        None => view! { <Button text=t.begin_map writes=true press=begin /> }.into_any(),
    };
    view! {
        <div class={"ready-lead"}>
            <p>{t.map_about}</p>
            {way}
        </div>
        <div class={"ready-lead"}>
            <p>{t.change_about}</p>
            <a class={"link-button"} href=Route::In(session.id(), Page::Change(None)).href()>{t.to_change}</a>
        </div>
    }
    .into_any()
}

/// The map of one's own organisation that is in use, if there is one.
fn own_map(workbook: &Workbook) -> Option<(MapId, String)> {
    let is_own = |map: &GapMap| !map.archived && map.origin == Some(Open::Known(Origin::OwnOrganisation));
    workbook.maps().into_iter().find(|(_, map)| is_own(map)).map(|(id, map)| (id, map_called(map)))
}
