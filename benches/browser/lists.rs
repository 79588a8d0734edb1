//! What going through a long list of maps costs.

use serde_json::Value;
use std::time::{Duration, Instant};

use crate::failure::{Result, problem};
use crate::page::Page;
use crate::target::{called, containing};

/// The longest task of each step in milliseconds, 0 for one below 50; and how
/// long it took until a letter typed into the search was on the screen.
pub struct Steps {
    pub listed: f64,
    pub searched: f64,
    pub sorted: f64,
    pub filtered: f64,
    pub opened: f64,
    pub letter: f64,
}

/// Lists all maps, searches, sorts and filters them, and opens one.
pub async fn through_the_list(page: &Page, maps: usize) -> Result<Steps> {
    page.click(called("link", "Clients").within(called("navigation", "Pages"))).await?;
    lines(page, maps).await?;
    let listed = longest(page, async || {
        page.click(called("link", "Maps").within(called("navigation", "Pages"))).await?;
        lines(page, maps).await
    });
    let listed = listed.await?;
    page.click(called("searchbox", "Search maps")).await?;
    page.run("window.probe.painted = []", []).await?;
    let searched = longest(page, async || {
        // Each letter leaves fewer, down to none.
        for letter in ["l", "e", "n", "g", "t", "h", " ", "x", "y"] {
            page.type_text(letter).await?;
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        lines(page, 0).await?;
        for _ in 0..2 {
            page.press("Backspace").await?;
        }
        lines(page, maps).await
    });
    let searched = searched.await?;
    let painted = page.run("return window.probe.painted", []).await?;
    let letter = crate::median(painted.as_array().into_iter().flatten().filter_map(Value::as_f64).collect());
    let sorted = longest(page, async || {
        page.select_option(called("combobox", "Sort by"), "last changed").await?;
        page.select_option(called("combobox", "Sort by"), "title").await?;
        lines(page, maps).await
    });
    let sorted = sorted.await?;
    let filtered = longest(page, async || {
        page.select_option(called("combobox", "Show"), "with open cells").await?;
        lines(page, 0).await?;
        page.select_option(called("combobox", "Show"), "all in use").await?;
        lines(page, maps).await
    });
    let filtered = filtered.await?;
    let opened = longest(page, async || {
        page.click(containing("link", "title of some length").nth(0)).await?;
        page.expect(called("textbox", "Title")).await
    });
    Ok(Steps { listed, searched, sorted, filtered, opened: opened.await?, letter })
}

/// The longest task while something is done, and for a moment after.
pub async fn longest(page: &Page, step: impl AsyncFnOnce() -> Result) -> Result<f64> {
    let since = page.run("return performance.now()", []).await?;
    step().await?;
    tokio::time::sleep(Duration::from_millis(500)).await;
    let long = "return Math.max(0, ...window.probe.long.filter(([at]) => at > arguments[0]).map(([, time]) => time))";
    Ok(page.run(long, [since]).await?.as_f64().unwrap_or_default())
}

/// Waits until so many lines are drawn, and all that they say is read.
async fn lines(page: &Page, count: usize) -> Result {
    // Looked for seldom, and in a page that has other things to do, by no roles and names.
    let drawn = "return document.querySelectorAll('main .list .line').length === arguments[0]
        && !document.querySelector('.shown-count')?.textContent.includes('reading')";
    let started = Instant::now();
    while page.run(drawn, [count.into()]).await? != true {
        tokio::time::sleep(Duration::from_millis(50)).await;
        if started.elapsed() > Duration::from_secs(60) {
            return problem(format!("waited in vain for {count} lines"));
        }
    }
    Ok(())
}
