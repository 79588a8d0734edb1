//! A client in full, and what the day asks for.

use super::fields::begin_map;
use super::writing::{add_client, choose, fill, go_to, press_button, wait_until_saved};
use crate::engine::Engine;
use crate::everywhere::{Outcome, app, journey};
use crate::failure::Result;
use crate::page::Page;
use crate::target::{any, called, containing, textbox};

/// Chooses a day in the first field that fits, as a calendar does.
async fn enter_day(page: &Page, field: &str) -> Result {
    let script = "const field = document.querySelector(arguments[0]);
        field.value = '2024-02-29';
        field.dispatchEvent(new Event('change', { bubbles: true }))";
    page.run(script, [field.into()]).await.map(drop)
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn the_day_says_whom_to_meet_and_what_to_ask() -> Outcome {
    journey(app(), async |page| {
        // Of use when there is nothing: it says what to do first.
        go_to(page, "Today").await?;
        page.expect(called("heading", "Begin here")).await?;
        press_button(page, "Add a client first").await?;
        page.expect_focus(textbox("Name")).await?;
        page.type_text("Dana Ostrander").await?;
        fill(page, "Meet every … weeks", "4").await?;
        page.wait_for_text("Next due once you have met").await?;
        press_button(page, "We met today").await?;
        page.wait_for_text(", in 4 weeks").await?;
        enter_day(page, "label.date input").await?;
        page.wait_for_text("Overdue by").await?;

        // How it stands, with its history.
        press_button(page, "Add how it stands today").await?;
        page.expect_count(containing("button", "Remove relationship on"), 1).await?;
        page.tab_to(containing("combobox", "How it stood")).await?;
        page.type_text("asks").await?;
        page.wait_for_text("Now: asks me before deciding, since").await?;
        enter_day(page, ".standing input[type=date]").await?;
        page.expect(containing("button", "2024")).await?;
        press_button(page, "Add how it stands today").await?;
        page.expect_count(containing("button", "Remove relationship on"), 2).await?;
        page.expect(containing("img", "2024 asks me before deciding, ")).await?;

        // The right person, or not.
        page.tab_to(containing("button", "What tells it")).await?;
        page.press("Enter").await?;
        choose(page, "Can decide about it", "no").await?;
        page.wait_for_text("Probably not the right person").await?;
        page.wait_for_text("ask to be introduced").await?;

        begin_map(page, "Complaints", "Few customers complain").await?;
        choose(page, "Client", "Dana").await?;
        page.expect(called("link", "To the client’s page")).await?;
        wait_until_saved(page).await?;

        // All of that is on the day's page, and asks right there.
        go_to(page, "Today").await?;
        page.wait_for_text("Overdue by").await?;
        page.expect(called("heading", "Get in touch")).await?;
        page.expect(called("link", "Dana Ostrander")).await?;
        page.wait_for_text("There is no backup yet.").await?;
        page.expect(called("heading", "What to ask next")).await?;
        page.assert_accessible().await?;
        let questions = page.names(any("link").within(called("region", "What to ask next"))).await?;
        let question = questions.first().cloned().unwrap_or_default();
        page.click(called("link", question.as_str())).await?;
        page.expect(called("dialog", "What to ask")).await?;
        page.expect_focus(textbox("What was said")).await?;
        page.press("Escape").await?;
        page.expect_none(any("dialog")).await?;
        page.click(called("link", "To the client’s page")).await?;
        page.wait_for_text("Next: ").await?;
        page.expect(called("link", "Complaints")).await?;
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn a_day_that_does_not_exist_is_told_and_what_was_there_stays() -> Outcome {
    // WebKit for Linux has no field for days: there it is a text, which the journeys set.
    journey(app().engines(&[Engine::Chromium, Engine::Firefox]), async |page| {
        add_client(page, "Dana Ostrander", "Service").await?;
        for before in ["", "2024-02-29"] {
            if !before.is_empty() {
                enter_day(page, "label.date input").await?;
                wait_until_saved(page).await?;
            }
            page.run("document.querySelector('label.date input').focus()", []).await?;
            // The day of a month that hasn't so many, in the order of an English browser.
            for part in ["02", "30", "2025"] {
                page.type_text(part).await?;
            }
            let half = "return document.activeElement.validity.badInput";
            page.wait_for("the browser to see that it is no day", async |page| Ok(page.run(half, []).await? == true))
                .await?;
            let still_there = "return document.activeElement.type === 'date'";
            while page.run(still_there, []).await? == true {
                page.press("Tab").await?;
            }
            page.wait_for_text("There is no such day, or a part of it is missing. What stood here before stays.")
                .await?;
            let shown = "const field = document.querySelector('label.date input');
                return [field.value, field.validity.badInput]";
            assert_eq!(page.run(shown, []).await?, serde_json::json!([before, false]));
            wait_until_saved(page).await?;
        }
        page.reload().await?;
        let value = "return document.querySelector('label.date input').value";
        assert_eq!(page.run(value, []).await?, "2024-02-29");
        Ok(())
    })
    .await
}
