//! The sample: made in a click, and gone in another.

use leptos::prelude::*;

use super::components::Button;
use super::route::{Page, Route};
use super::words::words;
use crate::content::sample;
use crate::model::{Open, WorkbookId, WorkbookInfo, WorkbookKind};
use crate::platform::{page, spawn};
use crate::session::{Message, Session, create_on, put_on};
use crate::storage::{SaveError, Summary};

/// Opens the sample, after making it where there is none. Nothing in a sample,
/// which has this as its shell.
#[component]
pub fn SampleButton() -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().sample;
    let is_own = session.ask(|workbook| workbook.info().kind != WorkbookKind::Sample);
    let open = move || {
        spawn(open_only(session, WorkbookKind::Sample, async move || {
            let make = |id, tick| sample(id, t.name.into(), session.today(), tick);
            put_on(&session.shelf(), make).await
        }));
    };
    let offer = move || {
        is_own.get().then(|| {
            view! {
                <div class={"sample-offer"}>
                    <Button text=t.open press=open />
                    <span class={"quiet"}>{t.open_text}</span>
                </div>
            }
        })
    };
    view! { {offer} }.into_any()
}

fn is_own(summary: &Summary) -> bool {
    let made = [WorkbookKind::Sample, WorkbookKind::Training];
    !made.iter().any(|kind| summary.kind == Open::Known(*kind))
}

/// Opens the workbook of a kind of which there is only one, after making it where there is none.
pub async fn open_only(
    session: Session,
    kind: WorkbookKind,
    make: impl AsyncFnOnce() -> Result<WorkbookId, SaveError>,
) {
    let found = session.shelf().workbooks().await;
    let there = found.iter().find(|summary| summary.removed.is_none() && summary.kind == Open::Known(kind));
    let id = match there {
        Some(summary) => Ok(summary.id),
        None => make().await,
    };
    match id {
        Ok(id) => go_to_workbook(session, id).await,
        Err(error) => session.say(Message::OpenFailed(error)),
    }
}

/// Says for as long as the sample is open that it is one, with the way out.
#[component]
pub fn SampleLabel() -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().sample;
    let is_sample = session.ask(|workbook| workbook.info().kind == WorkbookKind::Sample);
    let remove = move || spawn(go_to_own(session, true));
    let back = move || spawn(go_to_own(session, false));
    let label = move || {
        is_sample.get().then(|| {
            view! {
                <aside class={"sample-label"} aria-label=t.name>
                    <span>{t.label}</span>
                    <Button text=t.back press=back />
                    <Button text=t.remove press=remove />
                </aside>
            }
        })
    };
    view! { {label} }.into_any()
}

/// Goes back to one's own workbook: the one that was written last or, if there is
/// none, a new one. The workbook that is open stays, or goes to the trash of this browser.
pub async fn go_to_own(session: Session, remove: bool) {
    let shelf = session.shelf();
    let found = shelf.workbooks().await;
    let own = found.into_iter().filter(|summary| summary.removed.is_none() && is_own(summary));
    let own = match own.max_by_key(|summary| summary.written) {
        Some(summary) => Ok(summary.id),
        None => create_on(&shelf, WorkbookInfo::default()).await,
    };
    match own {
        Ok(id) => {
            if remove {
                session.remove_workbook(session.id());
            }
            go_to_workbook(session, id).await;
        }
        Err(error) => session.say(Message::OpenFailed(error)),
    }
}

/// Leaves this workbook for another. The page is loaded anew, so that nothing
/// of the one can end up in the other.
pub async fn go_to_workbook(session: Session, id: WorkbookId) {
    session.leave().await;
    page::replace_hash(&Route::In(id, Page::Maps).href());
    page::reload();
}
