//! A map that begins from a template: ours, or one of one's own.

use leptos::prelude::*;

use super::components::{Button, Dialog, FileButton, Trash, place_of};
use super::desk::Desk;
use super::lists::Lists;
use super::route::{Page, Route};
use super::words::words;
use crate::content::{TEMPLATES, Template, TemplateGroup};
use crate::model::{Edit, GapMap, Item, Key, MapId, Workbook};
use crate::platform::{files, page, spawn};
use crate::session::Session;

/// Offers all templates, once it is called.
#[component]
pub fn TemplatesDialog() -> impl IntoView {
    let desk: Desk = expect_context();
    let t = &words().templates;
    let contents = move || view! { <Templates /> }.into_any();
    view! {
        <Dialog
            id="templates"
            class="templates"
            name=Signal::stored(t.title.to_string())
            open=desk.templates
            contents
        />
    }
    .into_any()
}

#[component]
fn Templates() -> impl IntoView {
    let desk: Desk = expect_context();
    let t = &words().templates;
    view! {
        <header>
            <h2>{t.title}</h2>
            <Button
                class="quiet-button"
                text={"×".to_string()}
                name=Signal::stored(t.close.to_string())
                press=move || desk.templates.set(false)
            />
        </header>
        <Ours group=TemplateGroup::Beginning />
        <Ours group=TemplateGroup::Case />
        <Own />
        <FromTable />
    }
    .into_any()
}

/// A map that begins from a file of a spreadsheet.
#[component]
fn FromTable() -> impl IntoView {
    let session: Session = expect_context();
    let desk: Desk = expect_context();
    let t = &words().table;
    let read = move |files: Vec<files::File>| {
        let Some(file) = files.into_iter().next() else { return };
        // What is said about the file stands on the page below.
        desk.templates.set(false);
        session.hush();
        spawn(async move {
            go_to_new(session, desk, session.add_map_from_table(file).await);
        });
    };
    view! {
        <section>
            <h3>{t.title}</h3>
            <p class={"quiet"}>{t.hint}</p>
            <FileButton
                text=t.choose
                accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values"
                take=read
            />
        </section>
    }
    .into_any()
}

/// Those that come along.
#[component]
fn Ours(group: TemplateGroup) -> impl IntoView {
    let session: Session = expect_context();
    let lists: Lists = expect_context();
    let desk: Desk = expect_context();
    let line = move |template: &'static Template| {
        let Template { id, name, about, .. } = *template;
        let begin = move || {
            let client = lists.maps.with_untracked(|listing| listing.client);
            let map = session.put_in(|workbook, ids| template.begin(workbook, client, session.today(), ids));
            go_to_new(session, desk, map);
        };
        // The first of all has the keyboard.
        let first = TEMPLATES.first().is_some_and(|first| first.id == id);
        let about_id = format!("template-{id}");
        let described = about_id.clone();
        view! {
            <li class={"template-line"}>
                <button
                    type={"button"}
                    class={"template"}
                    aria-describedby=described
                    autofocus=first
                    disabled=move || !session.may_write().get()
                    on:click=move |_| begin()
                >
                    {name}
                </button>
                <p class={"quiet"} id=about_id>{about}</p>
            </li>
        }
        .into_any()
    };
    let lines: Vec<_> = TEMPLATES.into_iter().filter(|template| template.group == group).map(line).collect();
    view! {
        <section>
            <h3>{(words().templates.group)(group)}</h3>
            <ul class={"template-list"}>{lines}</ul>
        </section>
    }
    .into_any()
}

/// Those of one's own, and those that were removed.
#[component]
fn Own() -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().templates;
    let ids = session.ask(|workbook| workbook.templates().into_iter().map(|(id, _)| id).collect::<Vec<_>>());
    let none = move || ids.with(Vec::is_empty).then(|| view! { <p class={"quiet"}>{t.no_own}</p> });
    view! {
        <section>
            <h3>{t.own}</h3>
            {none}
            <ul class={"template-list"}>
                <For each=move || ids.get() key=|id| *id children=|template| view! { <OwnLine template /> } />
            </ul>
            <Trash removed=session.ask(Workbook::removed_templates) />
        </section>
    }
    .into_any()
}

#[component]
fn OwnLine(template: MapId) -> impl IntoView {
    let session: Session = expect_context();
    let lists: Lists = expect_context();
    let desk: Desk = expect_context();
    let t = &words().templates;
    let record = session.record_or_empty::<GapMap>(template);
    let title = move || record.with(called);
    let named = move |name: fn(&str) -> String| Signal::derive(move || name(&title()));
    let begin = move |_| {
        let client = lists.maps.with_untracked(|listing| listing.client);
        go_to_new(session, desk, session.add_map_like(template, client));
    };
    let change = move || {
        desk.templates.set(false);
        page::go_to(&Route::In(session.id(), Page::Map(template)).to_string(), "map-title");
    };
    // Told below the page, with the way back.
    let remove = move || {
        desk.templates.set(false);
        session.dispatch(Edit::Trash(Item::Map(template)));
    };
    view! {
        <li class={"template-line own-template"}>
            <button
                type={"button"}
                class={"template"}
                id=place_of(&Key::Map(template))
                disabled=move || !session.may_write().get()
                on:click=begin
            >
                {title}
            </button>
            <Button class="quiet-button" text=t.change name=named(t.change_what) press=change />
            <Button class="quiet-button" text=t.remove name=named(t.remove_what) writes=true press=remove />
        </li>
    }
    .into_any()
}

/// That a map is a template, and what to do with it.
#[component]
pub fn IsTemplate(template: MapId) -> impl IntoView {
    let session: Session = expect_context();
    let desk: Desk = expect_context();
    let t = &words().templates;
    let begin = move || go_to_new(session, desk, session.add_map_like(template, None));
    view! {
        <p class={"put-aside"}>
            <span>{t.is_one}</span>
            <Button class="quiet-button" text=t.begin writes=true press=begin />
        </p>
    }
    .into_any()
}

/// What a template of one's own is called.
fn called(template: &GapMap) -> String {
    match template.title.trim() {
        "" => words().templates.untitled.into(),
        title => title.into(),
    }
}

/// To a map that was put in, if it was.
fn go_to_new(session: Session, desk: Desk, map: Option<MapId>) {
    let Some(map) = map else { return };
    desk.templates.set(false);
    page::go_to(&Route::In(session.id(), Page::Map(map)).to_string(), "map-title");
}
