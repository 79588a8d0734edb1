//! What finding something in the palette costs.

use serde_json::Value;
use std::time::Duration;

use crate::failure::Result;
use crate::lists::longest;
use crate::page::Page;
use crate::target::called;

/// How long it took until the palette was on the screen, until a letter typed into it was,
/// the same for one that was typed at once when it was opened for the first time, and the
/// longest task meanwhile, 0 for one below 50 ms.
pub struct Search {
    pub opened: f64,
    pub letter: f64,
    pub at_once: f64,
    pub longest: f64,
}

/// Opens the palette and types, once as soon as it is there, and then again and again.
pub async fn in_the_palette(page: &Page) -> Result<Search> {
    let (mut opened, mut letters, mut first) = (Vec::new(), Vec::new(), Vec::new());
    // Letters that are everywhere, words that leave fewer, and what is nowhere.
    let all = ["o", "f", " ", "m", "a", "n", "y", " ", "s", "o", "x", "q"];
    let longest = longest(page, async || {
        for time in 0..6 {
            if time > 0 {
                // Something has changed since it was open.
                page.type_text("b").await?;
                tokio::time::sleep(Duration::from_millis(700)).await;
            }
            forget(page).await?;
            page.press("Control+K").await?;
            if time > 0 {
                page.expect_focus(called("combobox", "Find or do")).await?;
                opened.extend(painted(page).await?);
                tokio::time::sleep(Duration::from_millis(300)).await;
                forget(page).await?;
            }
            for letter in all {
                page.type_text(letter).await?;
                // Apart from each other, or they share a frame.
                tokio::time::sleep(Duration::from_millis(60)).await;
            }
            let found = painted(page).await?;
            match time {
                0 => first.extend(found.get(1..4).unwrap_or_default()),
                _ => letters.extend(found),
            }
            page.press("Escape").await?;
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        Ok(())
    });
    let longest = longest.await?;
    let at_once = first.into_iter().fold(0.0, f64::max);
    Ok(Search { opened: crate::median(opened), letter: crate::median(letters), at_once, longest })
}

async fn forget(page: &Page) -> Result {
    page.run("window.probe.painted = []", []).await.map(drop)
}

/// How long each key took until it was on the screen.
async fn painted(page: &Page) -> Result<Vec<f64>> {
    let painted = page.run("return window.probe.painted", []).await?;
    Ok(painted.as_array().into_iter().flatten().filter_map(Value::as_f64).collect())
}
