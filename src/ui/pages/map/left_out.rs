//! What a client's copy leaves out, and letting the client see it.

use leptos::prelude::*;

use super::names_of;
use super::outline::Outline;
use crate::model::{
    Amounts, Cause, Cell, ClientView, KeptBack, Key, LeftOut, MapId, Side, Solution, Visibility, Workbook,
};
use crate::platform::page;
use crate::session::Session;
use crate::ui::components::{Button, Fold};
use crate::ui::words::words;

/// The id of the fold, and of its list.
const FOLD: &str = "left-out";
const LIST: &str = "left-out-list";

/// A map's client's copy leaves these out; looks again when the workbook changes.
pub fn left_out(session: Session, map: MapId) -> Memo<Vec<LeftOut>> {
    session.ask(move |workbook: &Workbook| ClientView::left_out(workbook, map))
}

/// What is left out, folded away under how much it is; nothing where nothing is.
#[component]
pub fn LeftOutFold(
    /// Of which map.
    map: MapId,
    /// What is left out.
    left_out: Memo<Vec<LeftOut>>,
) -> impl IntoView {
    let t = &words().print;
    // Once something was left out the fold stays, so that the keyboard does.
    let ever = Memo::new(move |before| before == Some(&true) || left_out.with(|left_out| !left_out.is_empty()));
    let summary = Signal::derive(move || left_out.with(|left_out| (t.left_out)(&Amounts::of(left_out))));
    let contents = move || view! { <List map left_out /> }.into_any();
    move || {
        ever.get().then(|| {
            view! {
                <div class={"left-out"}>
                    <Fold id=FOLD.to_string() summary context=Signal::stored(t.title.to_string()) contents />
                </div>
            }
        })
    }
}

#[component]
fn List(map: MapId, left_out: Memo<Vec<LeftOut>>) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().print;
    let outline = session.ask(move |workbook: &Workbook| Outline::of(map, &workbook.placement(map)));
    let line = move |one: LeftOut| {
        let LeftOut { at, text, because } = one;
        let name = outline.with_untracked(|outline| called(outline, &at));
        let way = match because {
            KeptBack::Itself => {
                let label = Signal::stored(format!("{}: {name}", (words().map.show_or_hide)(Visibility::Private)));
                let press = move || release(session, &at);
                view! { <Button class="quiet-button" text=label writes=true press /> }.into_any()
            }
            KeptBack::ByItsCauses => view! { <span class={"quiet"}>{t.left_out_by_causes}</span> }.into_any(),
        };
        view! {
            <li>
                <span class={"left-out-name"}>{name}</span>
                <span class={"left-out-text"}>{text}</span>
                {way}
            </li>
        }
    };
    let lines = move || left_out.get().into_iter().map(line).collect_view();
    view! {
        <p class={"quiet"}>{t.left_out_hint}</p>
        <ul id=LIST tabindex={"-1"} aria-label=t.left_out_list>{lines}</ul>
    }
    .into_any()
}

/// What something on the map is called.
fn called(outline: &Outline, at: &Key) -> String {
    match at {
        Key::Cell(cell) => {
            let side = if cell.side == Side::Should { words().map.should } else { words().map.is };
            format!("{side}, {}", names_of(&outline.number_of(&Key::Row(cell.row))))
        }
        other => names_of(&outline.number_of(other)),
    }
}

/// Lets the client see something; the keyboard stays with what is still left out.
fn release(session: Session, at: &Key) {
    let shown = Visibility::Shareable;
    match at {
        Key::Cell(cell) => session.change::<Cell>(*cell, |cell| cell.visibility = Some(shown.into())),
        Key::Cause(cause) => session.change::<Cause>(*cause, |cause| cause.visibility = shown.into()),
        Key::Solution(solution) => session.change::<Solution>(*solution, |one| one.visibility = shown.into()),
        _ => return,
    };
    page::focus_soon(LIST.into());
}
