//! Learning needs: rated by keys, what comes first, and what is planned.

use super::writing::{go_to, press_button, wait_until_saved};
use crate::engine::Engine;
use crate::everywhere::{Outcome, app, journey};
use crate::failure::Result;
use crate::page::Page;
use crate::target::{button, called, containing, link, textbox};

/// Importance and level of the nine items of the first area: two share the first place.
const LEADERSHIP: [&str; 18] =
    ["2", "2", "4", "1", "3", "3", "1", "0", "3", "0", "4", "1", "d", "2", "0", "0", "4", "4"];

async fn begin(page: &Page) -> Result {
    go_to(page, "Self-checks").await?;
    press_button(page, "Begin with the skills").await?;
    page.expect_focus(called("heading", "Learning needs")).await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn needs_are_rated_by_keys_put_in_order_and_planned() -> Outcome {
    journey(app(), async |page| {
        page.leaps = false;
        begin(page).await?;
        page.wait_for_text("0 of 36 rated").await?;
        press_button(page, "To the next without a rating").await?;
        let first = called("group", "How important is it for our work? Coalition building");
        page.expect_focus(first.clone()).await?;
        for key in &LEADERSHIP[..4] {
            page.press(key).await?;
        }
        page.wait_for_text("2 of 36 rated").await?;
        page.expect_focus(called("group", "How important is it for our work? Communicating")).await?;
        wait_until_saved(page).await?;
        page.reload().await?;

        // It goes on where nothing was said yet.
        press_button(page, "To the next without a rating").await?;
        page.expect_focus(called("group", "How important is it for our work? Communicating")).await?;
        for key in &LEADERSHIP[4..] {
            page.press(key).await?;
        }
        page.expect_focus(button("On to Trust")).await?;
        page.wait_for_text("9 of 36 rated").await?;
        page.press("Enter").await?;
        page.expect_focus(called("group", "How important is it for our work? Building robust relationships")).await?;
        page.assert_accessible().await?;
        page.press("3").await?;
        page.press("3").await?;
        page.type_into(textbox("Note"), "with Robin and Ana").await?;
        page.expect(called("heading", "Learning needs: with Robin and Ana")).await?;
        page.click(link("Result")).await?;

        // Two share the first place, and what nobody knows has none.
        page.wait_for_text("share the first place, each with a priority of 12 out of 16.").await?;
        page.wait_for_text("A conversation aid, not a measurement.").await?;
        page.wait_for_text("Answered: with Robin and Ana").await?;
        page.click(containing("button", "27 have no place")).await?;
        page.wait_for_text("importance: don’t know").await?;
        page.assert_accessible().await?;

        // A suggestion goes into the plan, with a day and a name.
        let way = "Put into the plan: Coaching, for Assertiveness";
        page.tab_to(button(way)).await?;
        page.press("Enter").await?;
        page.expect_focus(textbox("What, to do 1")).await?;
        page.expect(containing("button", "In the plan, by ")).await?;
        page.type_into(called("combobox", "Who, to do 1"), "Robin").await?;
        wait_until_saved(page).await?;
        page.assert_accessible().await?;
        press_button(page, "Save the needs as a table").await?;
        let file = page.download().await?;
        assert!(file.name.starts_with("learning-needs-with-robin-and-ana-20"), "{}", file.name);
        let text = file.text()?;
        assert!(
            text.contains("1=,Vision and consensus building,Leadership,skill,12,4,essential,1,first steps"),
            "{text}"
        );
        assert!(text.contains("importance: don’t know"), "{text}");
        press_button(page, "Save the plan as a table").await?;
        let text = page.download().await?.text()?;
        assert!(text.contains("Robin") && text.contains("Assertiveness,Coaching"), "{text}");

        // It waits on the day’s page, and a reload keeps it all.
        go_to(page, "Today").await?;
        page.expect(containing("checkbox", "Done, Ask a colleague who does this well")).await?;
        page.wait_for_text("Robin · Learning needs: with Robin and Ana").await?;
        page.reload().await?;
        page.click(containing("link", "Ask a colleague who does this well")).await?;
        page.expect_focus(called("heading", "Learning needs: with Robin and Ana")).await?;
        page.expect(containing("button", "In the plan, by ")).await?;

        // It can be tried out in a talk.
        page.tab_to(link("A course by Monday")).await?;
        page.press("Enter").await?;
        page.expect_focus(called("heading", "A course by Monday")).await?;
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn needs_are_rated_by_touch_on_a_narrow_screen() -> Outcome {
    journey(app(), async |page| {
        // The other browsers' windows are never as narrow as a phone.
        let width = if page.engine == Engine::Chromium { 390 } else { 500 };
        page.resize(width, 844).await?;
        begin(page).await?;
        page.click(containing("button", "Learning 0/8")).await?;
        let row = |ask: &str| called("group", &format!("{ask} Networking"));
        page.click(containing("button", "What is meant? Networking")).await?;
        page.wait_for_text("Meeting people beyond your own circle").await?;
        page.click(called("radio", "essential").within(row("How important is it for our work?"))).await?;
        page.click(called("radio", "new to it").within(row("How far are we with it?"))).await?;
        page.wait_for_text("1 of 36 rated").await?;
        let wide = "return document.querySelector('main').scrollWidth > document.querySelector('main').clientWidth";
        assert_eq!(page.run(wide, []).await?, false, "the rating is wider than the screen");
        page.assert_accessible().await?;
        page.click(link("Result")).await?;
        page.wait_for_text("Networking comes first, with a priority of 16 out of 16.").await?;
        assert_eq!(page.run(wide, []).await?, false, "the result is wider than the screen");
        page.assert_accessible().await?;
        Ok(())
    })
    .await
}
