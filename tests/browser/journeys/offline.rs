//! With the server gone, and with a new version on it.

use std::fs;
use std::path::Path;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};

use super::writing::{add_client, wait_until_saved};
use crate::engine::Engine;
use crate::everywhere::{Outcome, app, journey};
use crate::failure::Result;
use crate::page::{Form, Page};
use crate::process::Scratch;
use crate::target::textbox;

/// WebKit's small browser has no service workers.
const ENGINES: [Engine; 2] = [Engine::Chromium, Engine::Firefox];

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn after_one_visit_it_starts_with_the_server_gone() -> Outcome {
    journey(app().engines(&ENGINES).form(Form::Site).with_errors(), async |page| {
        worker(page, "active").await?;
        add_client(page, "Dana Ostrander", "").await?;
        wait_until_saved(page).await?;
        page.assert_clean().await?;
        let client = page.client().current_url().await?.fragment().unwrap_or_default().to_owned();
        page.server().stop().await;
        page.restart().await?;
        page.open(&format!("#{client}")).await?;
        page.expect_value(textbox("Name"), "Dana Ostrander").await?;
        page.replace(textbox("Name"), "Lee Varga").await?;
        wait_until_saved(page).await?;
        page.reload().await?;
        page.expect_value(textbox("Name"), "Lee Varga").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn a_new_version_waits_until_every_tab_is_closed() -> Outcome {
    journey(app().engines(&ENGINES).form(Form::Site), async |page| {
        worker(page, "active").await?;
        // From here on the worker answers for this tab, too.
        page.reload().await?;
        let first = page.tab().await?;
        page.new_tab().await?;
        let next = Scratch::new()?;
        let shipped = page.shipped().folder.clone();
        next_version(&shipped, next.path())?;
        page.server().serve(next.path());

        page.reload().await?;
        assert!(!is_next(page).await?, "the kept version is shown first");
        worker(page, "waiting").await?;
        page.reload().await?;
        assert!(!is_next(page).await?, "the new version waits while tabs are open");
        page.close_tab(&first).await?;
        page.reload().await?;
        assert!(!is_next(page).await?, "the new version waits while one tab is open");
        worker(page, "waiting").await?;

        page.restart().await?;
        assert!(is_next(page).await?, "after all tabs were closed");
        Ok(())
    })
    .await
}

async fn worker(page: &Page, state: &str) -> Result {
    page.wait_for(format!("a service worker that is {state}"), async |page| {
        let there = "return !!(await navigator.serviceWorker.getRegistration())?.[arguments[0]]";
        Ok(page.run_async(there, [state.into()]).await? == true)
    })
    .await
}

async fn is_next(page: &Page) -> Result<bool> {
    Ok(page.run("return document.documentElement.dataset.version === 'next'", []).await? == true)
}

/// The same site with another page, as a new release would have.
fn next_version(shipped: &Path, next: &Path) -> Result {
    for file in fs::read_dir(shipped)? {
        let file = file?;
        fs::copy(file.path(), next.join(file.file_name()))?;
    }
    let read = |name: &str| fs::read_to_string(next.join(name));
    let (page, worker) = (read("index.html")?, read("sw.js")?);
    let hash = |text: &str| format!("sha256-{}", BASE64_STANDARD.encode(Sha256::digest(text.as_bytes())));
    let next_page = page.replacen("<html ", "<html data-version=\"next\" ", 1);
    assert_ne!(next_page, page, "the page has an <html> with attributes");
    let next_worker = worker.replacen(&hash(&page), &hash(&next_page), 1);
    assert_ne!(next_worker, worker, "the worker knows the page by its hash");
    let version = page_version(&worker);
    fs::write(next.join("index.html"), next_page)?;
    Ok(fs::write(next.join("sw.js"), next_worker.replace(&version, "ffffffffffff"))?)
}

/// The twelve hexadecimal digits that name the version in the worker.
fn page_version(worker: &str) -> String {
    let mut quoted = worker.split('"');
    let version = quoted.find(|text| text.len() == 12 && text.chars().all(|digit| digit.is_ascii_hexdigit()));
    version.expect("the worker names its version").to_owned()
}
