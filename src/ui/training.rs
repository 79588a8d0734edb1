//! The workbook for practice: opened in a click, emptied in another.

use leptos::prelude::*;

use super::components::Button;
use super::sample::{go_to_own, open_only};
use super::words::words;
use crate::model::{WorkbookInfo, WorkbookKind};
use crate::platform::spawn;
use crate::session::{Session, create_on};

/// Opens the workbook for practice, after making it where there is none. Nothing in one, which has
/// this as its shell.
#[component]
pub fn TrainingButton() -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().training;
    let is_other = session.ask(|workbook| workbook.info().kind != WorkbookKind::Training);
    let open = move || {
        spawn(open_only(session, WorkbookKind::Training, async move || {
            let kind = WorkbookKind::Training.into();
            let info = WorkbookInfo { name: t.name.into(), kind, ..WorkbookInfo::default() };
            create_on(&session.shelf(), info).await
        }));
    };
    let offer = move || {
        is_other.get().then(|| {
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

/// Says for as long as a workbook for practice is open that it is one, with the way back to one's own
/// and the button that empties it.
#[component]
pub fn TrainingLabel() -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().training;
    let is_training = session.ask(|workbook| workbook.info().kind == WorkbookKind::Training);
    let back = move || spawn(go_to_own(session, false));
    let empty = move || spawn(session.empty_training());
    let label = move || {
        is_training.get().then(|| {
            view! {
                <aside class={"sample-label"} aria-label=t.name>
                    <span>{t.label}</span>
                    <Button text=t.back press=back />
                    <Button text=t.reset writes=true press=empty />
                </aside>
            }
        })
    };
    view! { {label} }.into_any()
}
