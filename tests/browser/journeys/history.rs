//! Moments of a map with a name, and what changed since.

use super::fields::begin_map;
use super::writing::{choose, fill, press_button, wait_until_saved};
use crate::everywhere::{Outcome, app, journey};
use crate::failure::Result;
use crate::page::Page;
use crate::target::{Target, called, containing, link, textbox};

const NAME: &str = "Name of this moment";

async fn follow(page: &Page, target: Target) -> Result {
    page.tab_to(target).await?;
    page.press("Enter").await
}

async fn to_history(page: &Page) -> Result {
    follow(page, link("History")).await?;
    page.expect_focus(called("heading", "History")).await
}

async fn to_map(page: &Page) -> Result {
    follow(page, link("Back to the map")).await?;
    page.expect(textbox("Title")).await
}

/// Writes on where a text ends.
async fn append(page: &Page, name: &str, text: &str) -> Result {
    page.tab_to(textbox(name)).await?;
    page.press("Control+End").await?;
    page.type_text(text).await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn a_moment_with_a_name_shows_what_changed_since() -> Outcome {
    journey(app(), async |page| {
        begin_map(page, "Complaints", "Few customers complain").await?;
        fill(page, "Figure, IS, Business need 1", "14 %").await?;
        to_history(page).await?;
        page.wait_for_text("No moment has a name yet").await?;
        page.assert_accessible().await?;
        page.tab_to(textbox(NAME)).await?;
        page.type_text("Before the talk with Dana").await?;
        page.press("Enter").await?;
        page.wait_for_text("Nothing changed between these two.").await?;
        page.expect_value(textbox(NAME), "").await?;

        to_map(page).await?;
        append(page, "SHOULD, Business need 1", " twice").await?;
        fill(page, "IS, Business need 1", "Most complain by letter").await?;
        append(page, "Title", " at the desk").await?;
        press_button(page, "Add a cause to Business need 1").await?;
        page.expect_focus(textbox("Cause, Cause 1")).await?;
        page.type_text("Nobody calls back").await?;
        to_history(page).await?;
        page.wait_for_text("4 changes, 3 of them in 1 need").await?;
        let marked = "return [...document.querySelectorAll('ins, del')].map((it) => `${it.tagName} ${it.textContent}`)";
        let marked = page.run(marked, []).await?;
        assert_eq!(marked, serde_json::json!(["INS at the desk", "INS twice", "INS Most complain by letter"]));
        page.assert_accessible().await?;

        page.tab_to(textbox(NAME)).await?;
        page.type_text("And after it").await?;
        page.press("Enter").await?;
        page.wait_for_text("Nothing changed between these two.").await?;
        press_button(page, "Undo").await?;
        page.wait_for_text("4 changes, 3 of them in 1 need").await?;
        press_button(page, "Redo").await?;
        page.wait_for_text("Nothing changed between these two.").await?;
        choose(page, "Before", "Before the talk").await?;
        page.wait_for_text("4 changes, 3 of them in 1 need").await?;
        choose(page, "After", "And after").await?;
        page.wait_for_text("4 changes, 3 of them in 1 need").await?;
        press_button(page, "Undo").await?;
        page.wait_for_text("4 changes, 3 of them in 1 need").await?;
        wait_until_saved(page).await?;
        page.reload().await?;
        page.wait_for_text("4 changes, 3 of them in 1 need").await?;
        follow(page, containing("link", "Business need 1")).await?;
        page.expect_focus(called("article", "Business need 1")).await?;
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn a_moment_is_renamed_opened_removed_and_brought_back() -> Outcome {
    journey(app(), async |page| {
        begin_map(page, "Complaints", "Few customers complain").await?;
        to_history(page).await?;
        press_button(page, "Name this moment").await?;
        page.expect(containing("button", "Actions for As of ")).await?;
        follow(page, containing("button", "Actions for As of ")).await?;
        page.tab_to(containing("textbox", "Name, As of ")).await?;
        page.press("Control+A").await?;
        page.type_text("As agreed in March").await?;
        page.expect(containing("button", "Actions for As agreed in March")).await?;
        wait_until_saved(page).await?;
        page.reload().await?;

        follow(page, containing("button", "Actions for As agreed in March")).await?;
        press_button(page, "Remove As agreed in March").await?;
        page.wait_for_text("Removed moment “As agreed in March”. Undo brings it back.").await?;
        page.wait_for_text("No moment has a name yet").await?;
        press_button(page, "Removed (1)").await?;
        press_button(page, "Restore: Moment “As agreed in March”").await?;
        page.expect(containing("button", "Actions for As agreed in March")).await?;

        to_map(page).await?;
        append(page, "SHOULD, Business need 1", " twice").await?;
        page.press("Tab").await?;
        to_history(page).await?;
        page.wait_for_text("1 change in 1 need").await?;
        follow(page, containing("button", "Actions for As agreed in March")).await?;
        press_button(page, "Open as a map of its own: As agreed in March").await?;
        page.expect_focus(textbox("Title")).await?;
        page.expect_value(textbox("Title"), "Complaints – As agreed in March").await?;
        page.expect_value(textbox("SHOULD, Business need 1"), "Few customers complain").await?;
        press_button(page, "Undo").await?;
        page.wait_for_text("This map isn’t in the workbook any more").await?;
        Ok(())
    })
    .await
}
