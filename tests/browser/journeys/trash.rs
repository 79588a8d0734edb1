//! Removing and bringing back.

use super::writing::{add_client, fill, go_to, press_button, tick, unfold, wait_until_saved};
use crate::everywhere::{Outcome, app, journey};
use crate::target::{button, called, textbox};

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn what_is_removed_is_told_and_comes_back() -> Outcome {
    journey(app(), async |page| {
        add_client(page, "Dana Ostrander", "").await?;
        press_button(page, "Remove this client").await?;
        page.wait_for_text("Removed client “Dana Ostrander”. Undo brings it back.").await?;
        page.wait_for_text("Nobody here yet").await?;
        press_button(page, "Undo").await?;
        page.expect(called("link", "Dana Ostrander")).await?;
        page.wait_for_no_text("Undo brings it back").await?;

        go_to(page, "Maps").await?;
        press_button(page, "New map").await?;
        page.expect_focus(textbox("Title")).await?;
        press_button(page, "Add a cause to link later").await?;
        page.expect_focus(textbox("Cause, Cause 1")).await?;
        unfold(page, "Cause 1").await?;
        press_button(page, "Remove Cause 1").await?;
        page.wait_for_text("Removed cause. Undo brings it back.").await?;
        fill(page, "Title", "Complaints").await?;
        page.wait_for_no_text("Undo brings it back").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn what_was_removed_comes_back_with_its_links_even_after_a_reload() -> Outcome {
    journey(app(), async |page| {
        go_to(page, "Maps").await?;
        press_button(page, "New map").await?;
        page.expect_focus(textbox("Title")).await?;
        page.type_text("Complaints").await?;
        press_button(page, "Add a business need").await?;
        page.expect_focus(textbox("SHOULD, Business need 1")).await?;
        page.type_text("Few customers complain").await?;
        press_button(page, "Add a performance need").await?;
        page.expect_focus(textbox("Who does it, Performance need 1")).await?;
        let serves = called("group", "Serves, Performance need 1");
        let linked = called("checkbox", "Business need 1: Few customers complain").within(&serves);
        unfold(page, "Measure of Performance need 1").await?;
        tick(page, "Serves, Performance need 1", "Business need 1: Few customers complain").await?;
        page.expect_none(button("Removed (1)")).await?;

        unfold(page, "Measure of Business need 1").await?;
        press_button(page, "Remove Business need 1").await?;
        page.wait_for_text("Removed need “Few customers complain”. Undo brings it back.").await?;
        page.expect_none(&linked).await?;
        wait_until_saved(page).await?;
        page.reload().await?;
        press_button(page, "Removed (1)").await?;
        page.wait_for_text("kept for 30 more days").await?;
        press_button(page, "Restore: Need “Few customers complain”").await?;
        page.expect_focus(called("article", "Business need 1")).await?;
        page.wait_for_text("Restored need “Few customers complain”.").await?;
        unfold(page, "Measure of Performance need 1").await?;
        page.expect(&linked).await?;
        assert_eq!(page.property(&linked, "checked").await?, true);
        page.expect_value(textbox("SHOULD, Business need 1"), "Few customers complain").await?;
        page.expect_none(button("Removed (1)")).await?;

        go_to(page, "Maps").await?;
        press_button(page, "Actions for Complaints").await?;
        press_button(page, "Remove Complaints").await?;
        page.wait_for_text("Nothing here yet").await?;
        press_button(page, "Removed (1)").await?;
        press_button(page, "Restore: Map “Complaints”").await?;
        page.expect_focus(called("link", "Complaints")).await?;
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn a_message_that_comes_or_goes_moves_nothing_that_one_may_be_pressing() -> Outcome {
    journey(app(), async |page| {
        go_to(page, "Maps").await?;
        press_button(page, "New map").await?;
        page.expect_focus(textbox("Title")).await?;
        press_button(page, "Add a cause to link later").await?;
        page.expect_focus(textbox("Cause, Cause 1")).await?;
        unfold(page, "Cause 1").await?;
        page.wait_for_no_text("Undo brings it back").await?;
        let place = "return document.getElementById('map-title').getBoundingClientRect().top";
        let before = page.run(place, []).await?;
        press_button(page, "Remove Cause 1").await?;
        page.wait_for_text("Removed cause. Undo brings it back.").await?;
        assert_eq!(page.run(place, []).await?, before, "when it comes");
        fill(page, "Title", "Complaints").await?;
        page.wait_for_no_text("Undo brings it back").await?;
        assert_eq!(page.run(place, []).await?, before, "when it goes");
        Ok(())
    })
    .await
}
