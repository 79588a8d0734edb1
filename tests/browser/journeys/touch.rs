//! A map filled by touch, on a screen as narrow as a phone's.

use super::writing::wait_until_saved;
use crate::engine::Engine;
use crate::everywhere::{Outcome, app, journey};
use crate::failure::Result;
use crate::page::{Form, Page};
use crate::target::{Target, button, called, containing, link, textbox};

/// Taps on a field and writes, as the keyboard on the screen does.
async fn write(page: &Page, field: impl Into<Target>, text: &str) -> Result {
    let field = field.into();
    page.tap(&field).await?;
    page.expect_focus(&field).await?;
    page.type_text(text).await?;
    page.expect_value(&field, text).await
}

/// Chooses in the list that the system itself shows for a tap.
async fn pick(page: &Page, list: &str, option: &str) -> Result {
    page.select_option(called("combobox", list), option).await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn a_whole_map_is_filled_by_touch() -> Outcome {
    journey(app().form(Form::Site), async |page| {
        // The other browsers' windows are never as narrow as a phone.
        let width = if page.engine == Engine::Chromium { 390 } else { 500 };
        page.resize(width, 844).await?;
        page.tap(link("Maps").within(called("navigation", "Pages"))).await?;
        page.tap(button("New map")).await?;
        write(page, textbox("Title"), "Complaints").await?;
        page.tap(button("New client")).await?;
        write(page, textbox("Name of the new client"), "Service").await?;

        page.tap(button("Add a business need")).await?;
        write(page, textbox("SHOULD, Business need 1"), "Few customers complain").await?;
        write(page, textbox("Figure, SHOULD, Business need 1"), "6 %").await?;
        write(page, textbox("IS, Business need 1"), "Too many do").await?;
        write(page, textbox("Figure, IS, Business need 1"), "14 %").await?;
        page.wait_for_text("8 percentage points apart").await?;
        page.tap(button("lower is better, Gap, Business need 1")).await?;
        page.wait_for_text("8 percentage points too high").await?;
        page.tap(containing("button", ", IS, Business need 1")).await?;
        pick(page, "Source, IS, Business need 1", "data").await?;
        pick(page, "State, IS, Business need 1", "known").await?;
        page.expect_value(called("combobox", "State, IS, Business need 1"), "known").await?;

        page.tap(button("Add a performance need")).await?;
        write(page, textbox("Who does it, Performance need 1"), "Agents").await?;
        write(page, textbox("SHOULD, Performance need 1"), "They say what happens next").await?;
        page.tap(containing("button", ", Measure of Performance need 1")).await?;
        page.tap(
            called("checkbox", "Business need 1: Few customers complain")
                .within(called("group", "Serves, Performance need 1")),
        )
        .await?;
        page.tap(button("Add a cause to Performance need 1")).await?;
        write(page, textbox("Cause, Cause 1"), "Nobody hears what became of it").await?;
        page.tap(containing("button", ", Cause 1")).await?;
        pick(page, "Factor, Cause 1", "coaching and feedback").await?;
        page.tap(button("Add a solution to Cause 1")).await?;
        write(page, textbox("Solution, Solution 1"), "Tell them each week").await?;

        // What was done by mistake, taken back; what stands elsewhere, moved there.
        page.tap(button("Add a cause to Performance need 1")).await?;
        write(page, textbox("Cause, Cause 2"), "Two screens").await?;
        page.tap(button("Menu of Cause 2")).await?;
        page.tap(called("menuitem", "Beside another need …")).await?;
        page.tap(called("menuitem", "Business need 1: Few customers complain")).await?;
        page.wait_for_status("It now stands beside need “Few customers complain”").await?;
        page.tap(button("Menu of Cause 1")).await?;
        page.tap(called("menuitem", "Remove")).await?;
        page.expect_none(button("Menu of Cause 2")).await?;
        page.tap(button("Undo")).await?;
        page.expect(button("Menu of Cause 2")).await?;
        wait_until_saved(page).await?;
        page.reload().await?;
        page.expect_value(textbox("IS, Business need 1"), "Too many do").await?;
        page.expect_value(textbox("Who does it, Performance need 1"), "Agents").await?;
        page.expect_value(textbox("Solution, Solution 1"), "Tell them each week").await?;
        Ok(())
    })
    .await
}
