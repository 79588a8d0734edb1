//! Checks: what they notice, where they lead, and how they are put aside.

use super::writing::{fill, go_to, press_button, unfold, wait_until_saved};
use crate::everywhere::{Outcome, app, journey};
use crate::failure::Result;
use crate::page::Page;
use crate::target::{Target, called, containing, textbox};

const SHOULD: &str = "SHOULD, Business need 1";

/// The line of the checks of something.
fn mark(of: &str) -> Target {
    containing("button", &format!(", check of {of}, "))
}

/// A new map with a business need, the keyboard in its SHOULD.
async fn begin(page: &Page) -> Result {
    go_to(page, "Maps").await?;
    press_button(page, "New map").await?;
    page.expect_focus(textbox("Title")).await?;
    press_button(page, "Add a business need").await?;
    page.expect_focus(textbox(SHOULD)).await
}

/// Opens the mark of a SHOULD that names a solution, and dismisses that.
async fn dismiss(page: &Page) -> Result {
    page.tab_to(mark(SHOULD)).await?;
    page.press("Enter").await?;
    fill(page, &format!("Dismiss, because, Names a solution, {SHOULD}"), "they sell courses").await?;
    page.press("Enter").await?;
    page.wait_for_status("Dismissed check").await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn a_check_comes_up_when_its_field_is_left_and_leads_to_its_place() -> Outcome {
    journey(app(), async |page| {
        begin(page).await?;
        page.expect_none(mark("Business need 1")).await?;
        page.type_text("Train all agents, 95 % by Q3").await?;
        wait_until_saved(page).await?;
        // Not while one is still in it.
        page.expect_none(mark(SHOULD)).await?;
        page.press("Tab").await?;
        page.expect(mark(SHOULD)).await?;
        unfold(page, "The map as a whole").await?;
        press_button(page, &format!("Names a solution: {SHOULD}")).await?;
        page.expect_focus(mark(SHOULD)).await?;
        page.wait_for_text("Ask: Suppose that has been done").await?;
        page.assert_accessible().await?;
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn a_dismissed_check_comes_back_when_the_words_say_something_else() -> Outcome {
    journey(app(), async |page| {
        begin(page).await?;
        page.type_text("Train all agents, 95 % by Q3").await?;
        page.press("Tab").await?;
        dismiss(page).await?;
        page.expect_focus(called("article", "Business need 1")).await?;
        page.expect_none(mark(SHOULD)).await?;
        // Capitals and commas are not what it was about.
        page.tab_to(textbox(SHOULD)).await?;
        page.press("Control+A").await?;
        page.type_text("TRAIN all agents: 95 % by Q3").await?;
        page.press("Tab").await?;
        unfold(page, "The map as a whole").await?;
        unfold_dismissed(page).await?;
        page.wait_for_text("they sell courses").await?;
        page.expect_none(mark(SHOULD)).await?;
        page.tab_to(textbox(SHOULD)).await?;
        page.press("Control+End").await?;
        page.type_text(" or later").await?;
        page.press("Tab").await?;
        page.expect(mark(SHOULD)).await?;
        page.wait_for_no_text("they sell courses").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn dismissing_can_be_undone_and_a_check_brought_back() -> Outcome {
    journey(app(), async |page| {
        begin(page).await?;
        page.type_text("Train all agents, 95 % by Q3").await?;
        page.press("Tab").await?;
        dismiss(page).await?;
        page.expect_none(mark(SHOULD)).await?;
        press_button(page, "Undo").await?;
        page.wait_for_status("Undone: dismissed check").await?;
        page.expect(mark(SHOULD)).await?;
        press_button(page, "Redo").await?;
        page.expect_none(mark(SHOULD)).await?;
        unfold(page, "The map as a whole").await?;
        unfold_dismissed(page).await?;
        press_button(page, &format!("Bring back: Names a solution, {SHOULD}")).await?;
        page.expect(mark(SHOULD)).await?;
        page.wait_for_no_text("they sell courses").await?;
        // One that is about no single thing is explained in the list.
        press_button(page, "Add a cause to link later").await?;
        page.expect_focus(textbox("Cause, Cause 1")).await?;
        page.type_text("Lack of training").await?;
        page.press("Tab").await?;
        page.expect(mark("Cause 1")).await?;
        page.tab_to(containing("button", "A side not looked at").nth(0)).await?;
        page.press("Enter").await?;
        page.wait_for_text("Having looked and found nothing is worth noting, too.").await?;
        page.assert_accessible().await?;
        // The list of maps counts what is left.
        go_to(page, "Maps").await?;
        page.wait_for_text("worth a look").await?;
        Ok(())
    })
    .await
}

async fn unfold_dismissed(page: &Page) -> Result {
    page.tab_to(containing("button", "Dismissed (")).await?;
    page.press("Enter").await
}
