//! The dialog in which one place is asked about after the other.

use leptos::prelude::*;

use super::draft::{Draft, Form};
use super::fields::Fields;
use super::{Asking, DIALOG, Way};
use crate::content::{Fills, Question, fitting};
use crate::model::{Item, Key, MapId, Opening};
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::{Button, Dialog, Sheet};
use crate::ui::desk::Desk;
use crate::ui::pages::map::plan::Plan;
use crate::ui::words::words;

/// The dialog, closed until something is asked.
#[component]
pub fn TalkDialog(map: MapId) -> impl IntoView {
    let desk: Desk = expect_context();
    let t = &words().asking;
    let session: Session = expect_context();
    let contents = move || view! { <Talk map /> }.into_any();
    Effect::new(move |_| desk.asking.arrive(session, map));
    on_cleanup(move || {
        desk.asking.open.try_set(false);
    });
    view! { <Dialog id=DIALOG class="asking" name=Signal::stored(t.title.to_string()) open=desk.asking.open contents /> }
        .into_any()
}

#[component]
fn Talk(map: MapId) -> impl IntoView {
    let session: Session = expect_context();
    let desk: Desk = expect_context();
    let asking = desk.asking;
    let t = &words().asking;
    let all = session.ask(move |workbook| workbook.openings(map));
    let on = asking.way.get_untracked() == Way::On;
    let left = move || on.then(|| all.with(|all| (t.still_open)(all.len())));
    let told =
        move || [asking.said.get().map(String::from), left()].into_iter().flatten().collect::<Vec<_>>().join(" ");
    // Drawn anew for each place, as fields keep what was typed into them.
    let here = move || {
        let turn = asking.turn.get();
        asking.at.get_untracked().map(|opening| (turn, opening)).into_iter()
    };
    let asked = |(_, opening)| view! { <Asked opening /> };
    let nothing = Memo::new(move |_| asking.at.with(Option::is_none));
    view! {
        <div class={"talk"}>
            <header>
                <p class={"quiet"} role={"status"}>{told}</p>
                <Button class="quiet-button" text=t.close press=move || asking.open.set(false) />
            </header>
            <For each=here key=|(turn, _)| *turn children=asked />
            {move || nothing.get().then(|| view! { <p class={"invitation"}>{t.nothing_open}</p> })}
            {on.then(|| view! { <StillOpen all /> })}
        </div>
    }
    .into_any()
}

/// Where an opening is, and what is open there.
fn heading(plan: Plan, opening: Opening) -> String {
    let t = &words().asking;
    let place = match opening.at() {
        Key::Cell(cell) => Some(Item::Row(cell.row)),
        key => Item::of(&key),
    };
    let name = place.map(|item| plan.name_of(item)).unwrap_or_default();
    let what = (t.what)(opening);
    if name.is_empty() { what.to_string() } else { format!("{name}: {what}") }
}

/// The words of what is asked about, as far as there are some.
fn about(session: Session, opening: Opening) -> String {
    let key = match opening.at() {
        Key::Cell(cell) => Key::Row(cell.row),
        Key::Map(map) => {
            let request = |map: &crate::model::GapMap| map.request.trim().to_string();
            return session.workbook().with_untracked(|workbook| workbook.get(map).map(request).unwrap_or_default());
        }
        key => key,
    };
    session.workbook().with_untracked(|workbook| workbook.name_at(&key))
}

/// One opening: its questions, and the form for the answer.
#[component]
fn Asked(opening: Opening) -> impl IntoView {
    let session: Session = expect_context();
    let plan: Plan = expect_context();
    let desk: Desk = expect_context();
    let asking = desk.asking;
    let t = &words().asking;
    let form = Form::of(opening);
    let (begun, questions) = session
        .workbook()
        .with_untracked(|workbook| (Draft::begun(workbook, opening, session.today()), fitting(workbook, opening)));
    let draft = RwSignal::new(asking.kept(opening).unwrap_or_else(|| begun.clone()));
    let unsaved = follow_draft(session, asking, opening, draft, begun);
    let apply = move || {
        let answer = draft.with_untracked(|draft| draft.answer(form, &session.conventions()));
        unsaved.set_value(false);
        asking.answer(session, opening, &answer);
    };
    let pressed = move |event: leptos::ev::KeyboardEvent| {
        let command = event.ctrl_key() || event.meta_key();
        let plain = !event.shift_key() && !event.alt_key() && page::has_attribute(&event, "data-enter");
        if event.key() == "Enter" && !event.is_composing() && (command || plain) {
            event.prevent_default();
            apply();
        }
    };
    let on = asking.way.get_untracked() == Way::On;
    let ways = on.then(|| {
        view! {
            <Button text=t.back press=move || asking.step(session, opening, false) />
            <Button text=t.next press=move || asking.step(session, opening, true) />
            <Button class="quiet-button" text=t.not_now press=move || asking.put_off(session, opening) />
        }
    });
    let text = if on { t.apply_and_go_on } else { t.apply };
    view! {
        <h2>{heading(plan, opening)}</h2>
        <p class={"quiet asked-about"}>{about(session, opening)}</p>
        <Questions questions />
        <div class={"answer"} on:keydown=pressed>
            <Sheet class={"written".to_string()}>
                <Fields opening draft />
            </Sheet>
        </div>
        {form.has_text().then(|| view! { <p class={"quiet keys-hint"}>{t.keys}</p> })}
        <div class={"ways"}>
            <Button class="primary" text writes=true press=apply />
            {ways}
        </div>
    }
    .into_any()
}

/// Keeps what is written when one leaves, and puts it on the map when the page is
/// being left. What it gives says whether there is something that isn't saved.
fn follow_draft(
    session: Session,
    asking: Asking,
    opening: Opening,
    draft: RwSignal<Draft>,
    begun: Draft,
) -> StoredValue<bool> {
    let form = Form::of(opening);
    let unsaved = StoredValue::new(false);
    let counted = StoredValue::new(false);
    Effect::new(move |_| {
        let is = draft.with(|draft| *draft != begun);
        unsaved.set_value(is);
        if counted.get_value() != is {
            counted.set_value(is);
            if is { session.draft_begins() } else { session.draft_ends() }
        }
    });
    let registered = session.register_draft(move || {
        if unsaved.try_get_value() != Some(true) {
            return;
        }
        unsaved.set_value(false);
        let answer = draft.with_untracked(|draft| draft.answer(form, &session.conventions()));
        match opening {
            // One goes on writing there when one comes back.
            Opening::Cell(..) => {
                session.answer(opening, &answer);
            }
            _ if !answer.is_empty() => asking.answer(session, opening, &answer),
            _ => {}
        }
    });
    on_cleanup(move || {
        registered.into_iter().for_each(|id| session.forget_draft(id));
        if counted.get_value() {
            session.draft_ends();
        }
        if unsaved.get_value() {
            asking.keep(opening, draft.get_untracked());
        }
    });
    unsaved
}

#[component]
fn Questions(questions: Vec<&'static Question>) -> impl IntoView {
    let t = &words().asking;
    let one = move |(at, question): (usize, &'static Question)| {
        let factor = match question.fills {
            Fills::Cause(factor) => Some((words().map.factors)(factor)),
            _ => None,
        };
        let factor = factor.map(|factor| view! { <p class={"quiet"}>{t.about_factor}" "{factor}</p> });
        view! {
            <li>
                <details open=at == 0>
                    <summary>{question.text}</summary>
                    {factor}
                    <p><span class={"quiet"}>{t.when}</span>" "{question.when_to_use}</p>
                    <p><span class={"quiet"}>{t.listen}</span>" "{question.listen_for}</p>
                </details>
            </li>
        }
    };
    view! { <ul class={"questions"} id={"asked"} aria-label=t.questions>{questions.into_iter().enumerate().map(one).collect_view()}</ul> }
        .into_any()
}

/// All that is open, to go there at once.
#[component]
fn StillOpen(all: Memo<Vec<Opening>>) -> impl IntoView {
    let plan: Plan = expect_context();
    let desk: Desk = expect_context();
    let asking = desk.asking;
    let t = &words().asking;
    let unfolded = RwSignal::new(false);
    let toggled = move |event: leptos::ev::Event| {
        unfolded.try_set(page::has_attribute(&event, "open"));
    };
    let line = move |opening: Opening| {
        let here = asking.at.get().is_some_and(|at| at.is_where(opening));
        let put_off = asking.put_off.with(|put_off| put_off.iter().any(|other| other.is_where(opening)));
        let later = put_off.then(|| view! { <span class={"quiet"}>" "{t.put_off}</span> });
        view! {
            <li aria-current=here.then_some("step")>
                <Button class="quiet-button" text=heading(plan, opening) press=move || asking.go_to(Some(opening)) />
                {later}
            </li>
        }
    };
    let lines = move || unfolded.get().then(|| all.with(|all| all.iter().copied().map(line).collect_view()));
    view! {
        <details class={"still-open"} on:toggle=toggled>
            <summary>{t.list}</summary>
            <ol>{lines}</ol>
        </details>
    }
    .into_any()
}
