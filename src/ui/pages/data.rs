//! Where the data is: backups, versions, the workbooks of this browser.

use leptos::html;
use leptos::prelude::*;

use crate::model::{Conventions, DecimalMark, WorkbookId, WorkbookInfo};
use crate::platform::{clock, files, page, spawn};
use crate::session::{Incoming, Message, Session, create_on};
use crate::storage::{Summary, VersionId};
use crate::ui::arriving::{Arriving, INCOMING};
use crate::ui::components::{Button, Choice, TextField, choices, choosing, stored};
use crate::ui::desk::Desk;
use crate::ui::route::{Page, Route};
use crate::ui::sample::{SampleButton, go_to_workbook};
use crate::ui::training::TrainingButton;
use crate::ui::words::words;

/// The whole page.
#[component]
pub fn Data() -> impl IntoView {
    view! {
        <header class={"page-head"}>
            <h1 id={"page-title"} tabindex={"-1"}>{words().data.title}</h1>
        </header>
        <div class={"prose"}>
            <Place />
            <Backup />
            <OpenBackup />
            <Versions />
            <Workbooks />
            <Credits />
            <Wipe />
        </div>
    }
    .into_any()
}

#[component]
fn Place() -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().data;
    let info = session.record::<WorkbookInfo>(());
    let name =
        Signal::derive(move || info.with(|info| info.as_ref().map(|info| info.name.clone()).unwrap_or_default()));
    let decimal_mark = move || info.with(|info| info.as_ref().map(|info| info.conventions.decimal_mark.clone()));
    let write_numbers = move |chosen: Option<DecimalMark>| {
        let conventions = Conventions { decimal_mark: chosen.unwrap_or(DecimalMark::Point).into() };
        session.dispatch(session.workbook().with_untracked(|workbook| workbook.written_by(conventions)));
    };
    view! {
        <section aria-labelledby={"data-where"}>
            <h2 id={"data-where"}>{t.where_title}</h2>
            <p>{t.where_text}</p>
            <TextField
                label=t.name
                value=name
                hint=t.name_hint
                commit={move |text, stretch| session.type_in::<WorkbookInfo>((), stretch, |info| info.name = text)}
            />
            <Choice
                label=t.numbers
                value=stored(decimal_mark)
                options=choices(t.decimal_marks)
                choose=choosing(write_numbers)
            />
        </section>
    }
    .into_any()
}

/// The way to the people behind the ideas.
#[component]
fn Credits() -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().sources;
    view! {
        <section aria-labelledby={"data-sources"}>
            <h2 id={"data-sources"}>{t.title}</h2>
            <p><a href=Route::In(session.id(), Page::Sources).href()>{t.lead}</a></p>
            <p><a href=Route::In(session.id(), Page::Glossary(None)).href()>{words().glossary.lead}</a></p>
        </section>
    }
    .into_any()
}

#[component]
fn Backup() -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().data;
    let last = move || {
        session
            .last_backup()
            .get()
            .map_or_else(|| t.never.to_string(), |mark| (t.last_backup)(&clock::in_words(mark.at)))
    };
    let download = move || {
        let day: String = clock::iso(clock::now()).chars().take(10).collect();
        session.download_backup(env!("CARGO_PKG_VERSION"), format!("groundwork-{day}.json"));
    };
    view! {
        <section aria-labelledby={"data-backup"}>
            <h2 id={"data-backup"}>{t.backup_title}</h2>
            <p>{t.backup_text}</p>
            <p class={"quiet"}>{last}</p>
            <Button class="primary" text=t.backup press=download />
        </section>
    }
    .into_any()
}

#[component]
fn OpenBackup() -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().data;
    let Desk { arriving, .. } = expect_context();
    let Arriving { incoming, reading, .. } = arriving;
    let chosen = move |event| {
        files::chosen(&event).into_iter().for_each(|file| arriving.take(session, file));
    };
    // What waits here doesn't wait for ever.
    on_cleanup(move || {
        incoming.try_set(None);
    });
    view! {
        <section aria-labelledby={"data-open"}>
            <h2 id={"data-open"}>{t.open_title}</h2>
            <p>{t.open_text}</p>
            <label class={"field"}>
                <span class={"label"}>{t.choose}</span>
                <input type={"file"} accept={".json,application/json,.svg,image/svg+xml"} on:change=chosen />
            </label>
            <p role={"status"}>{move || reading.get().then_some(t.reading)}</p>
            {move || incoming.get().map(|read| view! { <Found read incoming /> })}
        </section>
    }
    .into_any()
}

#[component]
fn Found(read: Incoming, incoming: RwSignal<Option<Incoming>>) -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().data;
    let altered = read.is_altered();
    let confirmed = RwSignal::new(!altered);
    let at_rest = Signal::derive(move || !confirmed.get());
    let name = (t.workbook)(&read.manifest.name);
    let when = (t.made)(&read.manifest.made);
    let counts = (t.found_counts)(&read.manifest.counts);
    let notices = read.notices.iter().map(|notice| view! { <li>{(t.notice)(notice)}</li> }).collect_view();
    let read = StoredValue::new_local(read);
    let separately = move || {
        let read = read.get_value();
        incoming.set(None);
        spawn(async move {
            if let Some(opened) = session.open_separately(read).await {
                go_to_workbook(session, opened.id()).await;
            }
        });
    };
    let replace = move || {
        let read = read.get_value();
        incoming.set(None);
        spawn(session.replace_by(read));
    };
    let confirm = move || {
        altered.then(|| {
            view! {
                <label class={"tick"}>
                    <input type={"checkbox"} on:change=move |event| confirmed.set(event_target_checked(&event)) />
                    <span>{t.altered_confirm}</span>
                </label>
            }
        })
    };
    view! {
        <div id=INCOMING class={"found"} role={"group"} tabindex={"-1"} aria-labelledby={"incoming-title"}>
            <h3 id={"incoming-title"}>{(t.found)(&read.with_value(|read| read.file.clone()))}</h3>
            <p>{name}<br />{when}<br />{counts}</p>
            <ul class={"notices"}>{notices}</ul>
            {confirm}
            <div class={"buttons"}>
                <Button class="primary" text=t.open_separately at_rest=at_rest press=separately />
                <Button text=t.replace writes=true at_rest=at_rest press=replace />
                <Button text=t.cancel press=move || incoming.set(None) />
            </div>
        </div>
    }
    .into_any()
}

#[component]
fn Versions() -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().data;
    let versions: RwSignal<Vec<VersionId>> = RwSignal::new(Vec::new());
    Effect::new(move |_| {
        // Replacing the contents adds one, and says so.
        session.message().track();
        spawn(async move {
            let mut kept = session.shelf().versions(session.id()).await;
            kept.reverse();
            versions.try_set(kept);
        });
    });
    let line = move |version: VersionId| {
        let called = (t.version)(version.why(), &clock::in_words(version.made));
        let label = (t.go_back_to)(&called);
        let go_back = move || spawn(session.go_back_to(version.clone()));
        view! {
            <li class={"line"}>
                <span class={"line-title"}>{called}</span>
                <Button name=label text=t.go_back writes=true press=go_back />
            </li>
        }
    };
    let nothing = move || versions.with(Vec::is_empty).then(|| view! { <p class={"quiet"}>{t.no_versions}</p> });
    view! {
        <section aria-labelledby={"data-versions"}>
            <h2 id={"data-versions"}>{t.versions_title}</h2>
            <p>{t.versions_text}</p>
            {nothing}
            <ul class={"list"}>
                <For each=move || versions.get() key=VersionId::clone children=line />
            </ul>
        </section>
    }
    .into_any()
}

#[component]
fn Workbooks() -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().data;
    let workbooks: RwSignal<Vec<Summary>> = RwSignal::new(Vec::new());
    let refresh = move |focus: Option<WorkbookId>| {
        spawn(async move {
            let found = session.shelf().workbooks().await;
            workbooks.try_set(found);
            // What was pressed is gone: the keyboard stays with its line.
            focus.into_iter().for_each(|id| page::focus_soon(line_id(id)));
        });
    };
    Effect::new(move |_| refresh(None));
    let add = move || {
        spawn(async move {
            match create_on(&session.shelf(), WorkbookInfo::default()).await {
                Ok(id) => go_to_workbook(session, id).await,
                Err(error) => session.say(Message::OpenFailed(error)),
            }
        });
    };
    let line = move |summary: Summary| {
        let id = summary.id;
        let own_name = session.ask(|workbook| workbook.info().name);
        let here = id == session.id();
        let name = move || (t.workbook)(&if here { own_name.get() } else { summary.name.clone() });
        let called = Signal::derive(name);
        let open = move || spawn(go_to_workbook(session, id));
        let remove = move || {
            session.remove_workbook(id);
            refresh(Some(id));
        };
        let restore = move || {
            session.shelf().restore(id);
            refresh(Some(id));
        };
        let actions = if here {
            view! { <span class={"quiet"}>{t.open_here}</span> }.into_any()
        } else if summary.removed.is_some() {
            let label = move || (t.restore_workbook)(&called.get());
            view! { <span class={"quiet"}>{t.removed}</span><Button text=label press=restore /> }.into_any()
        } else {
            let open_label = move || (t.open_workbook)(&called.get());
            let remove_label = move || (t.remove_workbook)(&called.get());
            view! {
                <Button text=open_label press=open />
                <Button class="quiet-button" text=remove_label press=remove />
            }
            .into_any()
        };
        view! {
            <li class={"line"} id=line_id(id) tabindex={"-1"}>
                <span class={"line-title"}>{called}</span>
                {actions}
            </li>
        }
    };
    view! {
        <section aria-labelledby={"data-workbooks"}>
            <h2 id={"data-workbooks"}>{t.workbooks_title}</h2>
            <ul class={"list"}>{move || workbooks.get().into_iter().map(line).collect_view()}</ul>
            <div class={"buttons"}>
                <Button text=t.new_workbook press=add />
            </div>
            <SampleButton />
            <TrainingButton />
        </section>
    }
    .into_any()
}

fn line_id(id: WorkbookId) -> String {
    format!("workbook-{id}")
}

#[component]
fn Wipe() -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().data;
    let dialog: NodeRef<html::Dialog> = NodeRef::new();
    let ask = move || {
        if let Some(dialog) = dialog.get_untracked() {
            // Refused only for a dialog that is open already.
            let _ = dialog.show_modal();
        }
    };
    let close = move || dialog.get_untracked().into_iter().for_each(|dialog| dialog.close());
    let wipe = move || {
        close();
        spawn(async move {
            if session.wipe().await {
                page::replace_hash("#/");
                page::reload();
            }
        });
    };
    view! {
        <section aria-labelledby={"data-wipe"}>
            <h2 id={"data-wipe"}>{t.wipe_title}</h2>
            <p>{t.wipe_text}</p>
            <Button class="danger" text=t.wipe press=ask />
            <dialog node_ref=dialog aria-labelledby={"wipe-confirm"}>
                <p id={"wipe-confirm"}>{t.wipe_confirm}</p>
                <div class={"buttons"}>
                    <Button text=t.cancel press=close />
                    <Button class="danger" text=t.wipe_really press=wipe />
                </div>
            </dialog>
        </section>
    }
    .into_any()
}
