//! Self-checks: answered by keys and by touch, what comes out, and what is to be done.

use super::writing::{add_client, go_to, press_button, wait_until_saved};
use crate::engine::Engine;
use crate::everywhere::{Outcome, app, journey};
use crate::failure::Result;
use crate::page::Page;
use crate::target::{button, called, containing, link, textbox};

/// 4 where the statement speaks for it getting hard, 1 elsewhere; one isn't known, one passed over.
const HARD: [&str; 24] = [
    "4", "1", "1", "1", "d", "4", "1", "1", "1", "4", "s", "1", "1", "4", "1", "1", "1", "4", "1", "1", "1", "4", "1",
    "1",
];

async fn begin(page: &Page) -> Result {
    go_to(page, "Self-checks").await?;
    press_button(page, "Begin with the statements").await?;
    page.expect_focus(called("heading", "Partnership")).await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn a_check_is_answered_by_keys_alone_and_leads_to_what_can_be_done() -> Outcome {
    journey(app(), async |page| {
        page.leaps = false;
        add_client(page, "Dana Ostrander", "Service").await?;
        begin(page).await?;
        page.wait_for_text("Statement 1 of 24").await?;
        for key in &HARD[..10] {
            page.press(key).await?;
        }
        page.wait_for_text("10 of 24 answered").await?;
        // Back to see what was said, and on again.
        press_button(page, "Back").await?;
        page.wait_for_text("Statement 10 of 24").await?;
        page.select_option(called("combobox", "About the work with"), "Dana Ostrander").await?;
        page.expect(called("heading", "Partnership: Dana Ostrander")).await?;
        wait_until_saved(page).await?;
        page.reload().await?;

        // It goes on where nothing was said yet.
        page.wait_for_text("Statement 11 of 24").await?;
        for key in &HARD[10..] {
            page.press(key).await?;
        }
        page.expect_focus(button("Finish and see the result")).await?;
        page.wait_for_text("23 of 24 answered").await?;
        page.press("Enter").await?;
        page.expect_focus(called("heading", "Partnership: Dana Ostrander")).await?;
        page.wait_for_text("Storming stands out clearly.").await?;
        page.wait_for_text("A conversation aid, not a measurement.").await?;
        page.assert_accessible().await?;

        // As a picture, with nothing that was noted for oneself.
        press_button(page, "Download picture (SVG)").await?;
        let picture = page.download().await?;
        let svg = picture.text()?;
        assert!(picture.name.ends_with(".svg") && svg.contains("Storming stands out clearly."), "{svg}");
        assert_eq!(svg.matches("<circle").count(), 4, "{svg}");
        press_button(page, "Download for slides (PNG)").await?;
        assert_eq!(page.download().await?.bytes.get(..8), Some(b"\x89PNG\r\n\x1a\n".as_slice()));

        // A tip goes on the list with a day, and so does the way out of a pitfall.
        page.tab_to(containing("button", "Do this within a week: Ask each partner what")).await?;
        page.press("Enter").await?;
        page.expect_focus(textbox("What, to do 1")).await?;
        page.expect(containing("button", "On your list, by ")).await?;
        // A question goes into the plan of the next meeting.
        page.tab_to(button("Ask it next time: What did you expect of us by now that hasn’t come?")).await?;
        page.press("Enter").await?;
        page.expect_focus(link("In the plan of your next meeting")).await?;
        let pitfall = "We see this, We begin something that others here have begun already.";
        page.tab_to(called("checkbox", pitfall)).await?;
        page.press("Space").await?;
        page.expect(textbox("What, to do 2")).await?;
        page.press("Space").await?;
        page.expect_none(textbox("What, to do 2")).await?;
        page.press("Space").await?;
        page.expect(textbox("What, to do 2")).await?;
        page.assert_accessible().await?;

        // The day asks for it, and it is ticked there.
        go_to(page, "Today").await?;
        page.expect(called("heading", "To do")).await?;
        page.tab_to(containing("checkbox", "Done, Call whoever runs the other one")).await?;
        page.press("Space").await?;
        page.expect_none(containing("checkbox", "Done, Call whoever")).await?;
        page.expect(containing("link", "Ask each partner what taking part costs")).await?;
        go_to(page, "Self-checks").await?;
        page.wait_for_text("done ").await?;
        press_button(page, "Undo").await?;
        go_to(page, "Today").await?;
        page.expect(containing("checkbox", "Done, Call whoever")).await?;

        // The client's page has the check, and leads on to another and to the plan with the question.
        go_to(page, "Clients").await?;
        page.click(link("Dana Ostrander")).await?;
        page.expect(link("Partnership: Dana Ostrander").within(called("region", "Self-checks"))).await?;
        press_button(page, "Look at this partnership").await?;
        page.expect_focus(called("heading", "Partnership: Dana Ostrander")).await?;
        page.wait_for_text("0 of 24 answered").await?;
        go_to(page, "Meetings").await?;
        page.click(containing("link", "Dana Ostrander")).await?;
        page.expect_value(containing("textbox", "Question"), "What did you expect of us by now that hasn’t come?")
            .await?;

        // Found by its words, too.
        page.press("Control+K").await?;
        page.expect_focus(called("combobox", "Find or do")).await?;
        page.type_text("whoever runs").await?;
        page.expect(containing("option", "Call whoever runs")).await?;
        page.press("Enter").await?;
        page.expect_focus(containing("textbox", "What, to do ")).await?;
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn a_check_is_answered_by_touch_on_a_narrow_screen_and_compared_with_an_earlier_one() -> Outcome {
    journey(app(), async |page| {
        // The other browsers' windows are never as narrow as a phone.
        let width = if page.engine == Engine::Chromium { 390 } else { 500 };
        page.resize(width, 844).await?;
        begin(page).await?;
        for number in 1..=3 {
            page.wait_for_text(&format!("Statement {number} of 24")).await?;
            page.click(called("radio", "mostly")).await?;
        }
        page.wait_for_text("Statement 4 of 24").await?;
        page.wait_for_text("3 of 24 answered").await?;
        // Too little to say anything, and that is said.
        page.click(link("Result")).await?;
        page.wait_for_text("Too little is answered to say anything yet.").await?;
        page.click(link("Answers")).await?;
        page.select_option(called("combobox", "Show"), "all on one page").await?;
        let first = containing("group", "Agreed dates go by");
        page.expect(called("radio", "mostly").within(first.clone())).await?;
        page.click(called("radio", "don’t know").within(first)).await?;
        page.expect_count(containing("radio", "skip"), 24).await?;
        page.assert_accessible().await?;
        page.click(button("Finish and see the result")).await?;
        page.expect_focus(called("heading", "Partnership")).await?;

        // Once more: the two stand side by side.
        begin(page).await?;
        // How they are shown is kept.
        page.select_option(called("combobox", "Show"), "one at a time").await?;
        page.tab_to(button("Next")).await?;
        for key in HARD {
            page.press(key).await?;
        }
        page.expect_focus(button("Finish and see the result")).await?;
        page.press("Enter").await?;
        page.expect(called("heading", "Earlier and later")).await?;
        page.assert_accessible().await?;
        let wide = "return document.querySelector('main').scrollWidth > document.querySelector('main').clientWidth";
        assert_eq!(page.run(wide, []).await?, false, "the result is wider than the screen");

        // What is removed can be brought back.
        page.click(button("Remove self-check")).await?;
        page.expect_focus(called("heading", "Self-checks")).await?;
        page.click(containing("button", "Removed (1)")).await?;
        page.click(containing("button", "Restore: Self-check")).await?;
        page.expect_count(containing("link", "Partnership"), 2).await?;
        Ok(())
    })
    .await
}
