//! What is measured on a page.

use serde_json::Value;
use std::time::{Duration, Instant};

use crate::failure::{Result, problem};
use crate::median;
use crate::page::Page;
use crate::target::{Target, containing};

/// What the probe in each page tells.
pub trait Probe {
    /// When the page could be used, since it was asked for.
    async fn ready(&self) -> Result<f64>;
}

impl Probe for Page {
    async fn ready(&self) -> Result<f64> {
        self.wait_for_some("the page to be painted", async |page| {
            let ready = page.run("return window.probe.ready", []).await?;
            Ok(ready.as_f64().filter(|ready| *ready > 0.0))
        })
        .await
    }
}

/// How often something is tried.
pub struct Bench {
    pub keys: usize,
    pub edits: usize,
}

/// Medians of what typing takes.
pub struct Typing {
    pub painted: f64,
    pub saved: f64,
}

impl Bench {
    /// Types into a field.
    pub async fn type_in(&self, page: &Page, field: Target) -> Result<Typing> {
        page.click(field).await?;
        page.press("End").await?;
        saved(page).await?;
        page.run("window.probe.painted = []; window.probe.saved = []", []).await?;
        for key in 0..self.keys {
            page.type_text("a").await?;
            count(page, "painted", key + 1).await?;
        }
        let painted = median(list(page, "painted").await?);
        saved(page).await?;
        page.run("window.probe.saved = []", []).await?;
        for edit in 0..self.edits {
            page.type_text("b").await?;
            count(page, "saved", edit + 1).await?;
        }
        Ok(Typing { painted, saved: median(list(page, "saved").await?) })
    }

    /// The same, and the long tasks meanwhile.
    pub async fn type_in_and_watch(&self, page: &Page, field: Target) -> Result<(Typing, Tasks)> {
        page.click(field.clone()).await?;
        saved(page).await?;
        let since = now(page).await?;
        let typing = self.type_in(page, field).await?;
        Ok((typing, Tasks::since(page, since).await?))
    }
}

/// How long the checks of the map take after one edit, with the marks that are told: a
/// median of what the page does once an edited field is left.
pub async fn checks_after_an_edit(page: &Page, field: Target, times: usize) -> Result<f64> {
    let mut left = Vec::new();
    for _ in 0..times {
        page.click(field.clone()).await?;
        page.type_text("e").await?;
        saved(page).await?;
        page.run("window.probe.left = []", []).await?;
        page.press("Tab").await?;
        count(page, "left", 1).await?;
        left.extend(list(page, "left").await?.first());
    }
    Ok(median(left))
}

/// How long the picture of the map takes, with all that its page does to show it: a median
/// of changing the size of the paper.
pub async fn picture(page: &Page, times: usize) -> Result<f64> {
    page.click(containing("link", "Picture …")).await?;
    page.expect(containing("img", "").nth(0)).await?;
    let change = "const paper = document.querySelector('main option[value=letter]').parentElement;
        paper.value = arguments[0];
        return new Promise((done) => {
            const begun = performance.now();
            paper.dispatchEvent(new Event('change', { bubbles: true }));
            setTimeout(() => done(performance.now() - begun));
        })";
    let mut took = Vec::new();
    for time in 0..times {
        let size = if time % 2 == 0 { "letter" } else { "a4" };
        took.extend(page.run(change, [size.into()]).await?.as_f64());
    }
    Ok(median(took))
}

/// Tasks that kept the page from answering.
pub struct Tasks {
    pub longest: f64,
    pub over_50: f64,
}

impl Tasks {
    /// Those that began after a moment of the page's own clock.
    pub async fn since(page: &Page, since: f64) -> Result<Tasks> {
        let long = page.run("return window.probe.long", []).await?;
        let long: Vec<f64> = long
            .as_array()
            .into_iter()
            .flatten()
            .filter(|task| task[0].as_f64().is_some_and(|at| at > since))
            .filter_map(|task| task[1].as_f64())
            .collect();
        let over_50 = long.iter().filter(|duration| **duration > 50.0).count() as f64;
        Ok(Tasks { longest: long.into_iter().fold(0.0, f64::max), over_50 })
    }
}

async fn now(page: &Page) -> Result<f64> {
    Ok(page.run("return performance.now()", []).await?.as_f64().unwrap_or_default())
}

async fn saved(page: &Page) -> Result {
    let state = "return document.getElementById('save-state').textContent.startsWith('Saved')";
    page.wait_for("all to be saved", async |page| Ok(page.run(state, []).await? == true)).await
}

async fn list(page: &Page, name: &str) -> Result<Vec<f64>> {
    let list = page.run("return window.probe[arguments[0]]", [name.into()]).await?;
    Ok(list.as_array().into_iter().flatten().filter_map(Value::as_f64).collect())
}

async fn count(page: &Page, name: &str, count: usize) -> Result {
    let enough = "return window.probe[arguments[0]].length >= arguments[1]";
    page.wait_for("the probe", async |page| Ok(page.run(enough, [name.into(), count.into()]).await? == true)).await
}

/// Goes from the list of maps to the first of them.
pub async fn open_first_map(page: &mut Page) -> Result {
    page.click(containing("link", "title of some length").nth(0)).await?;
    page.expect(containing("textbox", "SHOULD, Business need 1").nth(0)).await
}

/// What was seen while typing went on until a checkpoint was written.
pub struct Through {
    pub longest: f64,
    pub over_50: f64,
    pub when_hidden: f64,
}

/// Types a key now and then until a checkpoint has been written, then one more,
/// and lets the page be hidden.
pub async fn through_a_checkpoint(page: &Page) -> Result<Through> {
    let before = checkpoint(page).await?;
    let started = Instant::now();
    let since = now(page).await?;
    while checkpoint(page).await? == before {
        page.type_text("c").await?;
        tokio::time::sleep(Duration::from_millis(300)).await;
        if started.elapsed() > Duration::from_secs(90) {
            return problem("no checkpoint was written in 90 s of typing");
        }
    }
    let Tasks { longest, over_50 } = Tasks::since(page, since).await?;
    page.type_text("d").await?;
    let hide =
        "const begun = performance.now(); dispatchEvent(new Event('pagehide')); return performance.now() - begun";
    let when_hidden = page.run(hide, []).await?.as_f64().unwrap_or(f64::NAN);
    Ok(Through { longest, over_50, when_hidden })
}

/// Changes whenever a checkpoint is written.
async fn checkpoint(page: &Page) -> Result<Value> {
    let mark = "return Object.keys(localStorage).filter((key) => key.startsWith('groundwork/checkpoint/')).sort()
        .map((key) => localStorage.getItem(key).slice(0, 300) + localStorage.getItem(key).length).join()";
    page.run(mark, []).await
}
