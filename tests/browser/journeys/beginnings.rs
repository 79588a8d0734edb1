//! Getting started with clients: steps ticked for each of them, and how to begin.

use super::writing::{add_client, choose, go_to, press_button, wait_until_saved};
use crate::everywhere::{Outcome, app, journey};
use crate::target::{called, containing, link};

const OWN: &str = "My own manager knows what I am trying out, and for how long.";
const SAW: &str = "Second: I have seen the work, and those who do it were fine with that.";

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn steps_are_ticked_for_each_client_and_what_to_do_next_is_on_their_page() -> Outcome {
    journey(app(), async |page| {
        add_client(page, "Dana Ostrander", "Service").await?;
        page.wait_for_text("0 of 21 steps done. Next: My own manager knows").await?;
        go_to(page, "Questions").await?;
        page.tab_to(link("Getting started with clients")).await?;
        page.press("Enter").await?;
        page.expect_focus(called("heading", "Getting started with clients")).await?;

        // For oneself.
        page.tab_to(called("checkbox", OWN)).await?;
        page.press("Space").await?;
        page.wait_for_text("1 of 21 steps done. Next: I have picked someone").await?;
        page.wait_for_text("ticked ").await?;
        press_button(page, "Go to the next step").await?;
        let focused = "return document.activeElement?.id ?? ''";
        page.wait_for("the next step to have the keyboard", async |page| {
            Ok(page.run(focused, []).await? == "step-pick-one-client")
        })
        .await?;
        page.assert_accessible().await?;

        // For a client, whose list is another one; the list that one picks from keeps the keyboard.
        page.select_option(called("combobox", "List"), "Dana Ostrander").await?;
        page.wait_for_text("counts for every client").await?;
        page.expect_focus(called("combobox", "List")).await?;
        press_button(page, "The first five meetings").await?;
        page.expect_focus(called("heading", "The first five meetings")).await?;
        page.tab_to(called("checkbox", SAW)).await?;
        page.press("Space").await?;
        page.wait_for_text("2 of 21 steps done. Next: I have picked someone").await?;
        wait_until_saved(page).await?;
        page.reload().await?;
        page.wait_for_text("2 of 21 steps done. Next: I have picked someone").await?;
        page.expect_count(containing("checkbox", ""), 21).await?;
        let ticked = "return [...document.querySelectorAll('.chapter-steps input:checked')]
            .map((box) => box.closest('li').id).join()";
        assert_eq!(page.run(ticked, []).await?, "step-tell-own-manager,step-saw-work");

        // Nothing that others see says what it is about.
        let told = "return document.title + ' ' + location.hash + ' ' + document.querySelector('main').innerText";
        let told = page.run(told, []).await?.as_str().unwrap_or_default().to_lowercase();
        for word in ["stealth", "performance consult", "gaps map", "reframing"] {
            assert!(!told.contains(word), "{word} in {told}");
        }

        // Their page says how far it is, and leads back.
        go_to(page, "Clients").await?;
        page.click(called("link", "Dana Ostrander")).await?;
        page.wait_for_text("2 of 21 steps done. Next: I have picked someone").await?;
        page.tab_to(link("To the steps")).await?;
        page.press("Enter").await?;
        page.expect_focus(called("heading", "Getting started with clients")).await?;
        page.tab_to(called("checkbox", SAW)).await?;
        page.press("Space").await?;
        page.wait_for_text("1 of 21 steps done.").await?;
        press_button(page, "Undo").await?;
        page.wait_for_text("2 of 21 steps done.").await?;
        page.wait_for_text("the steps with “Dana Ostrander”").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn what_speaks_for_a_quiet_start_and_an_open_one_is_told_with_its_reasons() -> Outcome {
    journey(app(), async |page| {
        // Found by its name, too.
        page.press("Control+K").await?;
        page.expect_focus(called("combobox", "Find or do")).await?;
        page.type_text("getting started").await?;
        page.expect(containing("option", "Go to Getting started with clients")).await?;
        page.press("Enter").await?;
        page.expect_focus(called("heading", "Getting started with clients")).await?;
        page.wait_for_text("seven questions help to find out").await?;
        page.tab_to(containing("button", "Seven questions, and what speaks for which")).await?;
        page.press("Enter").await?;
        let sponsor = "Does somebody at the top want this way of working, and say so in front of others?";
        choose(page, sponsor, "no").await?;
        page.wait_for_text("It isn’t clear yet.").await?;
        page.wait_for_text("Nobody at the top stands behind it yet").await?;
        choose(page, "Do leaders know of a result that you helped them to?", "no").await?;
        choose(page, "Will several of you work like this from the first day?", "no").await?;
        choose(page, "Do you have half a year or more before anybody asks what came of it?", "yes").await?;
        page.wait_for_text("It leans to a quiet start.").await?;
        page.expect(called("heading", "For a quiet start")).await?;
        page.expect_none(called("heading", "For an open start")).await?;
        choose(page, sponsor, "yes").await?;
        page.wait_for_text("It leans to a quiet start first, and an open one later.").await?;
        page.expect(called("heading", "For an open start")).await?;
        page.expect(called("heading", "Not known yet")).await?;
        page.assert_accessible().await?;
        wait_until_saved(page).await?;
        page.reload().await?;
        page.wait_for_text("It leans to a quiet start first, and an open one later.").await?;
        go_to(page, "Clients").await?;
        page.expect(link("Getting started with clients")).await?;
        Ok(())
    })
    .await
}
