//! What stands on a day's page whatever waits: what to do first, and the age of the backup.

use leptos::prelude::*;

use crate::platform::{clock, page};
use crate::session::Session;
use crate::storage::BackupMark;
use crate::ui::components::Button;
use crate::ui::desk::Desk;
use crate::ui::route::{Page, Route};
use crate::ui::sample::SampleButton;
use crate::ui::words::words;

const DAY: u64 = 24 * 60 * 60 * 1000;

/// What to do first, while there is nothing.
#[component]
pub fn Begin() -> impl IntoView {
    let session: Session = expect_context();
    let desk: Desk = expect_context();
    let t = &words().today;
    let to = move |page: Page, field: &str| page::go_to(&Route::In(session.id(), page).to_string(), field);
    let new_map = move || session.add_map(None).into_iter().for_each(|map| to(Page::Map(map), "map-title"));
    let new_client = move || {
        session.add_client(String::new()).into_iter().for_each(|client| to(Page::Client(client), "client-name"));
    };
    view! {
        <section aria-labelledby={"today-begin"}>
            <h2 id={"today-begin"}>{t.begin}</h2>
            <p class={"invitation"}>{t.begin_text}</p>
            <div class={"buttons"}>
                <Button class="primary" text=words().maps.add writes=true press=new_map />
                <Button text=words().asking.request.begin writes=true press=move || desk.request.set(true) />
                <Button text=t.begin_client writes=true press=new_client />
            </div>
            <SampleButton />
        </section>
    }
    .into_any()
}

/// How old the last backup is, and a new one in a click.
#[component]
pub fn BackupAge() -> impl IntoView {
    let session: Session = expect_context();
    let t = &words().today;
    let last = session.last_backup();
    let told = move || {
        session.workbook().track();
        let age = |mark: BackupMark| {
            (t.backup_age)(session.now().saturating_sub(mark.at) / DAY, session.revision() != mark.revision)
        };
        last.get().map_or_else(|| words().data.never.to_string(), age)
    };
    let download = move || {
        let day: String = clock::iso(clock::now()).chars().take(10).collect();
        session.download_backup(env!("CARGO_PKG_VERSION"), format!("groundwork-{day}.json"));
    };
    view! {
        <section class={"today"} aria-labelledby={"today-backup"}>
            <h2 id={"today-backup"}>{t.backup}</h2>
            <p>{told}</p>
            <Button text=words().data.backup press=download />
        </section>
    }
    .into_any()
}
