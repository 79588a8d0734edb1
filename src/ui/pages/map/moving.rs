//! Moving needs, causes and solutions: by a menu, by keys.

use leptos::prelude::*;

use super::dragging;
use super::plan::Plan;
use crate::model::{Edit, InMap, Item, Key, LevelName, Row, To};
use crate::platform::focus::Step;
use crate::platform::{clipboard, dialog, focus, page, spawn};
use crate::session::{OnMap, Session};
use crate::ui::components::{Button, Dialog, place_of};
use crate::ui::desk::Desk;
use crate::ui::route::{Page, Place, Route};
use crate::ui::shortcuts::Shortcut;
use crate::ui::words::words;

/// The id of the menu's dialog.
const MENU: &str = "menu";

/// Moves something; the keyboard stays where it is.
pub fn move_item(session: Session, item: Item, to: To) {
    let kept = focus::keep();
    if session.move_item(item, to) {
        kept.give_back(place_of(&item.into()));
    }
}

/// The id of the handle of something.
fn handle_id(item: Item) -> String {
    format!("handle/{}", Key::from(item))
}

/// What opens the menu of a need, a cause or a solution.
#[component]
pub fn Handle(item: Item, name: Signal<String>) -> impl IntoView {
    let desk: Desk = expect_context();
    let t = &words().moving;
    let session: Session = expect_context();
    let label = Signal::derive(move || (t.menu)(&name.get()));
    let press = move |_| {
        if !desk.dragged.get_value() {
            desk.open_menu(item);
        }
    };
    view! {
        <button
            type={"button"}
            class={"handle"}
            id=handle_id(item)
            title=t.hint
            aria-label=label
            aria-haspopup={"menu"}
            on:click=press
            on:pointerdown=move |event| dragging::take(desk, item, &event)
            on:pointermove=move |event| dragging::carry(session, desk, &event)
            on:pointerup=move |_| dragging::drop_it(session, desk)
            on:pointercancel=move |_| {
                dragging::put_back(desk);
            }
        ></button>
    }
    .into_any()
}

/// The menu of what it was opened for.
#[component]
pub fn Menu() -> impl IntoView {
    let desk: Desk = expect_context();
    let plan: Plan = expect_context();
    let t = &words().moving;
    let name = Signal::derive(move || {
        let called = desk.menu_of.get().map(|item| plan.name_of(item)).unwrap_or_default();
        (t.menu)(&called)
    });
    let near = Signal::derive(move || desk.menu_of.get().map(handle_id));
    let contents = move || match desk.menu_of.get_untracked() {
        Some(item) => view! { <MenuItems item name /> }.into_any(),
        None => ().into_any(),
    };
    on_cleanup(move || {
        desk.menu.try_set(false);
    });
    view! { <Dialog id=MENU class="menu" name near open=desk.menu contents /> }.into_any()
}

#[component]
fn MenuItems(item: Item, name: Signal<String>) -> impl IntoView {
    let desk: Desk = expect_context();
    let plan: Plan = expect_context();
    let session: Session = expect_context();
    let t = &words().moving;
    let choosing = RwSignal::new(false);
    let close = move || {
        // At once, so that the handle has the keyboard before anything moves.
        dialog::close(MENU);
        desk.menu.set(false);
    };
    let go = move |to: To| {
        close();
        move_item(session, item, to);
    };
    let entry = move |text: &'static str, keys: Option<Shortcut>, rest: bool, press: Box<dyn Fn()>| {
        let keys = keys.and_then(|keys| keys.chords().first().copied());
        let keys = keys.map(
            |chord| view! { <kbd aria-hidden={"true"}>{chord.shown(crate::platform::keyboard::is_apple())}</kbd> },
        );
        let press = move |_| {
            if !rest {
                press();
            }
        };
        view! {
            <button type={"button"} role={"menuitem"} aria-disabled=if rest { "true" } else { "false" } on:click=press>
                {text}
                {keys}
            </button>
        }
        .into_any()
    };
    let step = move |event: leptos::ev::KeyboardEvent| {
        if let Some(step) = Step::of(&event.key()) {
            event.prevent_default();
            focus::step(MENU, "[role=menuitem]", step);
        }
    };
    let main = move || {
        let standing = session.workbook().with_untracked(|workbook| workbook.standing(item));
        let read_only = !session.may_write().get_untracked();
        let (first, last) = standing.map_or((true, true), |standing| (standing.at == 1, standing.at == standing.of));
        let another = match item {
            Item::Cause(_) => Some(t.beside_another),
            Item::Solution(_) => Some(t.to_another),
            _ => None,
        };
        let choose = move || {
            choosing.set(true);
            focus::to_first_of(vec![format!("#{MENU} .wholes [role=menuitem]")]);
        };
        let copy = move || {
            close();
            copy_link(session, item);
        };
        let remove = move || {
            close();
            remove(session, item);
        };
        view! {
            {entry(t.first, None, first || read_only, Box::new(move || go(To::First)))}
            {entry(t.up, Some(Shortcut::Up), first || read_only, Box::new(move || go(To::Up)))}
            {entry(t.down, Some(Shortcut::Down), last || read_only, Box::new(move || go(To::Down)))}
            {entry(t.last, None, last || read_only, Box::new(move || go(To::Last)))}
            {another.map(|another| entry(another, None, read_only, Box::new(choose)))}
            {entry(t.copy_link, None, false, Box::new(copy))}
            {entry(t.remove, None, read_only, Box::new(remove))}
        }
        .into_any()
    };
    let others = move || {
        let line = move |(whole, called): (Item, String)| {
            view! {
                <button type={"button"} role={"menuitem"} on:click=move |_| go(To::Beside(whole))>{called}</button>
            }
            .into_any()
        };
        let wholes = plan.wholes_for(session, item);
        let nothing = wholes.is_empty().then(|| view! { <p class={"quiet"}>{t.nowhere}</p> });
        let back = move || choosing.set(false);
        view! {
            <div class={"wholes"}>{wholes.into_iter().map(line).collect::<Vec<_>>()}{nothing}</div>
            <Button class="quiet-button" text=words().map.back press=back />
        }
        .into_any()
    };
    view! {
        <div class={"menu-items"} role={"menu"} aria-label=name on:keydown=step>
            {move || if choosing.get() { others() } else { main() }}
        </div>
    }
    .into_any()
}

/// Puts the address of something into the clipboard, or else shows it.
fn copy_link(session: Session, item: Item) {
    let Some(place) = Place::of(&item.into()) else { return };
    let link = format!("{}{}", page::address(), Route::In(session.id(), Page::Place(place)).href());
    spawn(async move {
        let told = if clipboard::copy(&link).await { OnMap::LinkCopied } else { OnMap::Link(link) };
        session.say_on_map(told);
    });
}

/// Removes something; the keyboard goes to what is near it, else to the heading of its part of the map.
pub fn remove(session: Session, item: Item) {
    let near = session.workbook().with_untracked(|workbook| {
        let near = match item {
            Item::Row(InMap { map, .. }) | Item::Cause(InMap { map, .. }) | Item::Solution(InMap { map, .. }) => {
                workbook.placement(map).near(map, item)
            }
            _ => None,
        };
        let heading = || match item {
            Item::Row(row) => {
                let level = workbook.get::<Row>(row).map(|row| row.level.name());
                if level == Some(LevelName::Performance) { "performance" } else { "business" }
            }
            _ => "loose",
        };
        near.map_or_else(|| heading().to_string(), |near| place_of(&near.into()))
    });
    session.dispatch(Edit::Trash(item));
    page::focus_soon(near);
}

impl Plan {
    /// What something on the map is called by its number, now.
    pub fn name_of(self, item: Item) -> String {
        self.name_at(&item.into())
    }

    /// The needs or causes that something could stand beside, with what they are
    /// called; not the one that it stands beside.
    fn wholes_for(self, session: Session, item: Item) -> Vec<(Item, String)> {
        session.workbook().with_untracked(|workbook| {
            let beside = workbook.standing(item).and_then(|standing| standing.beside);
            let named = |whole: Item| {
                let (number, name) = (self.name_of(whole), workbook.name_at(&whole.into()));
                (whole, if name.is_empty() { number } else { format!("{number}: {name}") })
            };
            let wholes: Vec<Item> = match item {
                Item::Cause(InMap { map, .. }) => {
                    let rows = |level| workbook.rows(map, level).into_iter().map(|(row, _)| Item::Row(row));
                    rows(LevelName::Business).chain(rows(LevelName::Performance)).collect()
                }
                Item::Solution(InMap { map, .. }) => {
                    workbook.causes(map).into_iter().map(|(cause, _)| Item::Cause(cause)).collect()
                }
                _ => Vec::new(),
            };
            wholes.into_iter().filter(|whole| Some(*whole) != beside).map(named).collect()
        })
    }
}
