//! Readiness: answered by digits, what comes next, and how the change goes.

use super::writing::{go_to, press_button, wait_until_saved};
use crate::everywhere::{Outcome, app, journey};
use crate::failure::Result;
use crate::page::Page;
use crate::target::{button, called, containing, heading, link, textbox};

/// Step by step: two are in place, one is begun, one isn't there yet, one isn't known, one is passed over.
const ANSWERS: [&str; 20] =
    ["4", "3", "0", "2", "4", "1", "d", "3", "4", "4", "2", "1", "s", "3", "0", "4", "2", "3", "4", "3"];

/// Chooses a day so many days from today, as a calendar does, in the first field that fits.
async fn enter_day(page: &Page, field: &str, ahead: u8) -> Result {
    let script = "const day = new Date();
        day.setDate(day.getDate() + arguments[1]);
        const two = (number) => String(number).padStart(2, '0');
        const field = document.querySelector(arguments[0]);
        field.value = `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
        field.dispatchEvent(new Event('change', { bubbles: true }))";
    page.run(script, [field.into(), ahead.into()]).await.map(drop)
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn what_is_not_there_yet_gets_a_next_step_and_the_change_is_looked_at_again() -> Outcome {
    journey(app(), async |page| {
        go_to(page, "Self-checks").await?;
        press_button(page, "Look at how ready we are").await?;
        page.expect_focus(heading("Readiness")).await?;
        page.wait_for_text("Statement 1 of 20 · Sponsorship").await?;
        for key in ANSWERS {
            page.press(key).await?;
        }
        page.expect_focus(button("Finish and see the result")).await?;
        page.wait_for_text("19 of 20 answered").await?;
        page.press("Enter").await?;
        page.expect_focus(heading("Readiness")).await?;
        page.wait_for_text("11 of 20 in place, or mostly").await?;
        page.wait_for_text("1 of 20 not known").await?;
        page.wait_for_text("5 next steps are offered below.").await?;
        page.expect_count(containing("button", "Do this within two weeks: "), 4).await?;
        page.expect_count(containing("button", "Find out within a week: "), 1).await?;
        page.assert_accessible().await?;

        // A next step goes on the list with a day in two weeks; what is sooner is on the day's page.
        page.tab_to(containing("button", "Do this within two weeks: Describe in three sentences")).await?;
        page.press("Enter").await?;
        page.expect_focus(textbox("What, to do 1")).await?;
        page.expect(containing("button", "On your list, by ")).await?;
        enter_day(page, ".action input[type=date]", 3).await?;
        page.tab_to(containing("button", "Find out within a week: Sit in on")).await?;
        page.press("Enter").await?;
        page.expect(textbox("What, to do 2")).await?;
        page.expect_none(containing("button", "Find out within a week: ")).await?;
        go_to(page, "Today").await?;
        page.expect(containing("link", "Describe in three sentences")).await?;
        page.expect(containing("link", "Sit in on the next rehearsal")).await?;

        // Ways from the result: the guide's questions, the map of one's own organisation.
        page.click(containing("link", "Describe in three sentences")).await?;
        page.click(containing("link", "To the seven questions")).await?;
        page.expect_focus(heading("Quietly, or openly?")).await?;
        go_to(page, "Self-checks").await?;
        page.click(link("Readiness").within(called("region", "Begun and finished"))).await?;
        press_button(page, "Begin the map of our own organisation").await?;
        page.expect(textbox("Title")).await?;
        go_to(page, "Self-checks").await?;
        page.click(link("Readiness").within(called("region", "Begun and finished"))).await?;
        page.expect(containing("link", "Open the map “How we look after people’s work”")).await?;
        page.expect_none(button("Begin the map of our own organisation")).await?;

        // How the change goes, with a day to look again.
        page.click(link("To how the change goes")).await?;
        page.expect_focus(heading("Managing the change")).await?;
        page.wait_for_text("Nothing is written down yet.").await?;
        press_button(page, "Write an entry for today").await?;
        page.select_option(containing("combobox", "Where it stands, entry of"), "people are curious").await?;
        page.type_into(containing("textbox", "What we tried, entry of"), "Asked two clients about their year").await?;
        enter_day(page, ".change-entry .date:nth-of-type(2) input, .change-entry .date ~ .date input", 5).await?;
        page.wait_for_text("Look again: due ").await?;
        page.wait_for_text("are curious, since").await?;
        page.assert_accessible().await?;
        go_to(page, "Today").await?;
        page.expect(called("link", "In our own organisation")).await?;
        wait_until_saved(page).await?;
        page.reload().await?;
        page.expect(containing("link", "Describe in three sentences")).await?;
        page.click(called("link", "In our own organisation")).await?;
        page.expect_focus(heading("Managing the change")).await?;
        page.expect_value(containing("textbox", "What we tried, entry of"), "Asked two clients about their year")
            .await?;

        // Found by its words, removed and brought back.
        page.press("Control+K").await?;
        page.expect_focus(called("combobox", "Find or do")).await?;
        page.type_text("clients about their year").await?;
        page.expect(containing("option", "Asked two clients about their year")).await?;
        page.press("Enter").await?;
        page.expect_focus(containing("textbox", "What we tried, entry of")).await?;
        page.click(containing("button", "Remove the entry of")).await?;
        page.wait_for_text("Nothing is written down yet.").await?;
        page.click(containing("button", "Removed (1)")).await?;
        page.click(containing("button", "Restore: Entry on the change")).await?;
        page.expect(containing("textbox", "What we tried, entry of")).await?;
        press_button(page, "Undo").await?;
        page.wait_for_text("Nothing is written down yet.").await?;
        Ok(())
    })
    .await
}
