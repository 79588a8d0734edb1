//! People who are named in a workbook.

use super::fields::begin_map;
use super::writing::{go_to, press_button, unfold, wait_until_saved};
use crate::everywhere::{Outcome, app, journey};
use crate::failure::Result;
use crate::page::Page;
use crate::target::{called, link, textbox};

/// Types into a field that offers names.
pub async fn name(page: &Page, field: &str, who: &str) -> Result {
    page.tab_to(called("combobox", field)).await?;
    page.type_text(who).await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn people_are_remembered_by_their_names() -> Outcome {
    journey(app(), async |page| {
        begin_map(page, "Complaints", "Few customers complain").await?;
        unfold(page, "Measure of Business need 1").await?;
        name(page, "Agreed with, Business need 1", "Dana Ostrander").await?;
        page.wait_for_text("agreed with Dana Ostrander").await?;
        press_button(page, "Add a cause to Business need 1").await?;
        page.expect_focus(textbox("Cause, Cause 1")).await?;
        press_button(page, "Add a solution to Cause 1").await?;
        page.expect_focus(textbox("Solution, Solution 1")).await?;
        unfold(page, "Solution 1").await?;
        name(page, "Who sees to it, Solution 1", "dana ostrander").await?;
        page.press("Tab").await?;
        page.expect_value(called("combobox", "Who sees to it, Solution 1"), "Dana Ostrander").await?;
        let offered = "return [...document.querySelectorAll('#names option')].map((option) => option.value)";
        assert_eq!(page.run(offered, []).await?, serde_json::json!(["Dana Ostrander"]));
        wait_until_saved(page).await?;
        page.reload().await?;
        page.wait_for_text("agreed with Dana Ostrander").await?;
        page.wait_for_text("proposed · Dana Ostrander").await?;
        press_button(page, "Undo").await?;
        page.wait_for_text("There is nothing to undo").await?;
        Ok(())
    })
    .await
}

/// Opens the page of what is handed out of the map “Complaints”, and goes from there to the names.
async fn from_handing_to_names(page: &Page) -> Result {
    page.tab_to(link("Print or save …")).await?;
    page.press("Enter").await?;
    page.expect_focus(called("heading", "Print or save")).await?;
    press_button(page, "Whose names clients may read").await?;
    page.expect_focus(called("heading", "People who are named")).await
}

/// What a client would get of the map, as a text.
async fn text_for_client(page: &Page) -> Result<String> {
    go_to(page, "Maps").await?;
    page.click(link("Complaints")).await?;
    page.tab_to(link("Print or save …")).await?;
    page.press("Enter").await?;
    page.expect_focus(called("heading", "Print or save")).await?;
    press_button(page, "Save as text").await?;
    page.download().await?.text()
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn a_name_is_changed_in_one_place_and_released_for_clients() -> Outcome {
    journey(app(), async |page| {
        begin_map(page, "Complaints", "Few customers complain").await?;
        unfold(page, "Measure of Business need 1").await?;
        name(page, "Agreed with, Business need 1", "Dana").await?;
        page.wait_for_text("agreed with Dana").await?;
        from_handing_to_names(page).await?;
        page.wait_for_text("named in 1 place").await?;
        page.assert_accessible().await?;

        // Nobody is without a name.
        page.tab_to(textbox("Name, Dana")).await?;
        page.press("Control+A").await?;
        page.press("Delete").await?;
        page.press("Tab").await?;
        page.wait_for_text("Everyone needs a name. The one before stays.").await?;
        page.replace(textbox("Name, Dana"), "Dana Ostrander").await?;
        page.press("Tab").await?;
        page.expect_focus(called("checkbox", "clients may read it, Dana Ostrander")).await?;
        wait_until_saved(page).await?;
        assert!(!text_for_client(page).await?.contains("Dana"), "a name that isn’t released");

        go_to(page, "Clients").await?;
        page.tab_to(called("checkbox", "clients may read it, Dana Ostrander")).await?;
        page.press("Space").await?;
        wait_until_saved(page).await?;
        page.reload().await?;
        assert!(text_for_client(page).await?.contains("Dana Ostrander"), "a name that is released");
        Ok(())
    })
    .await
}
