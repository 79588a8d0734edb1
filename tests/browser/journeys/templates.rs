//! Maps that begin from a template.

use super::fields::begin_map;
use super::writing::{fill, go_to, press_button, unfold, wait_until_saved};
use crate::everywhere::{Outcome, app, journey};
use crate::target::{any, button, called, link, textbox};

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn a_map_begins_from_a_template_by_keyboard_and_undo_takes_it_away() -> Outcome {
    journey(app(), async |page| {
        go_to(page, "Maps").await?;
        press_button(page, "From a template or table …").await?;
        page.expect_focus(button("Blank map")).await?;
        page.assert_accessible().await?;
        page.press("Escape").await?;
        page.expect_none(any("dialog")).await?;
        page.expect_focus(button("From a template or table …")).await?;

        page.press("Enter").await?;
        press_button(page, "Fourteen bakeries: bread left over").await?;
        page.expect_none(any("dialog")).await?;
        page.expect_focus(textbox("Title")).await?;
        page.expect_value(textbox("Title"), "Bread left over at closing").await?;
        page.wait_for_text("Added map “Bread left over at closing”.").await?;
        page.expect_value(textbox("Figure, IS, Business need 1"), "14 %").await?;
        page.wait_for_text("8 percentage points too high").await?;
        page.expect_value(
            textbox("Solution, Solution 1"),
            "The full shelf comes out of the handbook, the count at noon goes in",
        )
        .await?;
        press_button(page, "Undo").await?;
        page.wait_for_text("Undone: added map “Bread left over at closing”.").await?;
        page.wait_for_text("isn’t in the workbook any more").await?;

        page.press("Control+K").await?;
        page.expect_focus(called("combobox", "Find or do")).await?;
        page.type_text("template").await?;
        page.expect(called("option", "From a template or table …")).await?;
        page.press("Enter").await?;
        page.expect_focus(button("Blank map")).await?;
        page.press("Enter").await?;
        page.expect_focus(textbox("Title")).await?;
        page.expect_value(textbox("Title"), "").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn a_map_saved_as_template_begins_others_without_its_data() -> Outcome {
    journey(app(), async |page| {
        begin_map(page, "Complaints", "Few of Dana’s customers complain").await?;
        fill(page, "Figure, SHOULD, Business need 1", "6 %").await?;
        fill(page, "IS, Business need 1", "One in seven does").await?;
        unfold(page, "Measure of Business need 1").await?;
        fill(page, "Measured by, Business need 1", "complaints").await?;
        press_button(page, "Add a cause to Business need 1").await?;
        page.expect_focus(textbox("Cause, Cause 1")).await?;
        page.type_text("Dana never hears of them").await?;

        go_to(page, "Maps").await?;
        press_button(page, "Actions for Complaints").await?;
        press_button(page, "Save as template: Complaints").await?;
        page.wait_for_text("Added template “Complaints”. It stands under From a template").await?;
        page.expect_focus(link("Complaints")).await?;
        page.wait_for_status("1 map").await?;
        wait_until_saved(page).await?;
        page.reload().await?;

        press_button(page, "From a template or table …").await?;
        press_button(page, "Complaints").await?;
        page.expect_focus(textbox("Title")).await?;
        page.expect_value(textbox("Title"), "Complaints").await?;
        page.expect_value(textbox("SHOULD, Business need 1"), "").await?;
        page.expect_value(textbox("Figure, SHOULD, Business need 1"), "").await?;
        page.expect_value(textbox("IS, Business need 1"), "").await?;
        page.expect_value(textbox("Cause, Cause 1"), "").await?;
        page.wait_for_no_text("Dana").await?;
        unfold(page, "Measure of Business need 1").await?;
        page.expect_value(textbox("Measured by, Business need 1"), "complaints").await?;
        go_to(page, "Maps").await?;
        page.wait_for_status("2 maps").await?;

        press_button(page, "From a template or table …").await?;
        press_button(page, "Change the template Complaints").await?;
        page.expect_focus(textbox("Title")).await?;
        page.wait_for_text("This is a template.").await?;
        page.replace(textbox("Title"), "Any complaints").await?;
        go_to(page, "Maps").await?;
        page.wait_for_status("2 maps").await?;
        press_button(page, "From a template or table …").await?;
        press_button(page, "Remove the template Any complaints").await?;
        page.expect_none(any("dialog")).await?;
        page.wait_for_text("Removed template “Any complaints”. Undo brings it back.").await?;
        press_button(page, "From a template or table …").await?;
        page.wait_for_text("None yet.").await?;
        press_button(page, "Removed (1)").await?;
        press_button(page, "Restore: Template “Any complaints”").await?;
        page.expect_focus(button("Any complaints")).await?;
        page.press("Enter").await?;
        page.expect_focus(textbox("Title")).await?;
        page.expect_value(textbox("Title"), "Any complaints").await?;
        Ok(())
    })
    .await
}
