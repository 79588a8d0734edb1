//! The board: what could be even better, without anybody's name.

use leptos::html;
use leptos::prelude::*;

use crate::model::{BoardLine, BoardLineId, Edit, InRoom, Item, Key, Record, RoomId, Workbook};
use crate::platform::{page, spawn};
use crate::session::Session;
use crate::ui::components::{Button, Each, FileButton, TextField, TextKind, place_of};
use crate::ui::words::words;

/// The id of the field for another line.
const NEW: &str = "board-new";

/// The board, where lines come from, and the field for another.
#[component]
pub fn BoardSection(room: RoomId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().room;
    // Here by their ids, which are drawn by chance: sorted by its text a line would move away from under
    // the keyboard.
    let keys = session.keys::<BoardLine>(move |workbook| {
        let mut lines: Vec<InRoom<BoardLineId>> = workbook.board(room).into_iter().map(|(id, _)| id).collect();
        lines.sort_unstable();
        lines
    });
    let show = |key: Key| BoardLine::id(&key).map(|id| view! { <BoardLineOf id /> }).into_any();
    let none = move || keys.with(Vec::is_empty).then(|| view! { <p class={"quiet"}>{t.board_empty}</p> });
    let gather = move |files: Vec<_>| spawn(session.gather_sheets(files));
    view! {
        <section aria-labelledby={"room-board"}>
            <h2 id={"room-board"} tabindex={"-1"}>{t.board}</h2>
            <p class={"quiet room-intro"}>{t.board_lead}</p>
            <NewLine room />
            {none}
            <ul class={"room-board"}><Each keys show /></ul>
            <FromSheets room />
            <div class={"buttons"}>
                <FileButton text=t.gather accept={".json,application/json"} several=true take=gather />
            </div>
        </section>
    }
    .into_any()
}

/// A line that isn't on the board before it is put there.
#[component]
fn NewLine(room: RoomId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().room;
    let field: NodeRef<html::Input> = NodeRef::new();
    let put = move || {
        let typed = field.get_untracked().map(|field| field.value()).unwrap_or_default();
        if session.put_on_board(room, &[typed]) {
            field.get_untracked().into_iter().for_each(|field| field.set_value(""));
        }
        page::focus_soon(NEW.into());
    };
    let enter = move |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Enter" && !event.is_composing() {
            event.prevent_default();
            put();
        }
    };
    let read_only = move || !session.may_write().get();
    view! {
        <div class={"room-new-line"}>
            <label class={"field long"}>
                <span class={"label"} aria-hidden={"true"}>{t.board_new}</span>
                <input
                    node_ref=field
                    id={NEW}
                    type={"text"}
                    aria-label=t.board_new
                    placeholder=t.board_new_hint
                    autocomplete={"off"}
                    readonly=read_only
                    on:keydown=enter
                />
            </label>
            <Button text=t.board_add writes=true press=put />
        </div>
    }
    .into_any()
}

#[component]
fn BoardLineOf(id: InRoom<BoardLineId>) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().room;
    let record = session.record_or_empty::<BoardLine>(id);
    let place = session.ask(move |workbook| {
        let board = workbook.board(id.room);
        board.iter().filter(|(other, _)| *other <= id).count()
    });
    let named = session.ask(move |workbook| named_in(workbook, id));
    let named = move || named.get().map(|name| view! { <p class={"quiet"}>{(t.names_somebody)(&name)}</p> });
    let remove = move || {
        session.dispatch(Edit::Trash(Item::BoardLine(id)));
        page::focus_soon("room-board".into());
    };
    view! {
        <li id=place_of(&Key::BoardLine(id)) tabindex={"-1"}>
            <TextField
                label=t.board_line
                context=Signal::derive(move || (t.board_line_of)(place.get()))
                kind=TextKind::Wrapped
                class="long"
                value=Signal::derive(move || record.with(|record| record.text.clone()))
                commit={move |text, stretch| session.type_in::<BoardLine>(id, stretch, |it| it.text = text)}
            />
            <Button
                class="quiet-button"
                text=words().map.remove_short
                name=Signal::derive(move || (t.board_remove)(place.get()))
                writes=true
                press=remove
            />
            {named}
        </li>
    }
    .into_any()
}

/// Whoever of those who take part is named in a line.
fn named_in(workbook: &Workbook, id: InRoom<BoardLineId>) -> Option<String> {
    let text = workbook.get::<BoardLine>(id)?.text.to_lowercase();
    let said: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).collect();
    let people = workbook.participants(id.room);
    let names = people.iter().map(|(_, participant)| participant.name.trim());
    let is_named = |name: &&str| {
        let plain = name.to_lowercase();
        !name.is_empty() && name.chars().any(char::is_alphabetic) && said.contains(&plain.as_str())
    };
    names.filter(|name| is_named(name)).map(str::to_string).next()
}

/// What sheets say that isn't on the board.
#[component]
fn FromSheets(room: RoomId) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().room;
    let lines = session.ask(move |workbook| workbook.not_on_board(room));
    let put = move |texts: &[String]| {
        session.put_on_board(room, texts);
        page::focus_soon("room-board".into());
    };
    let line = move |text: String| {
        let name = Signal::stored((t.take_line_what)(&text));
        let shown = text.clone();
        let press = move || put(std::slice::from_ref(&text));
        view! { <li><span dir={"auto"}>{shown}</span><Button text=t.take_line name writes=true press /></li> }
    };
    let all = move || {
        let texts = lines.get();
        (!texts.is_empty()).then(|| {
            let count = texts.len();
            let every = texts.clone();
            view! {
                <div class={"room-from-sheets"}>
                    <h3>{(t.from_sheets)(count)}</h3>
                    <ul>{texts.into_iter().map(line).collect_view()}</ul>
                    <Button text=t.take_all writes=true press=move || put(&every) />
                </div>
            }
        })
    };
    view! { {all} }.into_any()
}
