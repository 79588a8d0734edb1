//! What words mean: where they are used, and all of them on a page.

use super::fields::begin_map;
use super::writing::press_button;
use crate::everywhere::{Outcome, app, journey};
use crate::target::{called, containing, link, textbox};

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn a_word_is_explained_where_it_is_used_and_leads_to_all_of_them() -> Outcome {
    journey(app(), async |page| {
        begin_map(page, "Complaints", "Few customers complain").await?;
        let seen =
            "return [...document.querySelectorAll('.explained')].filter((it) => it.matches(':popover-open')).length";
        page.tab_to(containing("button", "What is meant by: Business need, SHOULD, IS, Gap")).await?;
        page.press("Enter").await?;
        page.wait_for("the meaning to be shown", async |page| Ok(page.run(seen, []).await? == 1)).await?;
        page.wait_for_text("A result that a unit has to bring about").await?;
        page.assert_accessible().await?;
        // Escape closes it, the keyboard is where it was, and nothing has changed.
        page.press("Escape").await?;
        page.wait_for("the meaning to be gone", async |page| Ok(page.run(seen, []).await? == 0)).await?;
        page.expect_focus(containing("button", "What is meant by: Business need")).await?;
        page.expect_value(textbox("SHOULD, Business need 1"), "Few customers complain").await?;

        page.press("Enter").await?;
        page.wait_for("the meaning to be shown", async |page| Ok(page.run(seen, []).await? == 1)).await?;
        page.tab_to(link("All words")).await?;
        page.press("Enter").await?;
        page.expect(called("heading", "Words")).await?;
        let focused = "return document.activeElement?.id ?? ''";
        page.wait_for("the word to have the keyboard", async |page| {
            Ok(page.run(focused, []).await? == "word-business-need")
        })
        .await?;
        page.assert_accessible().await?;
        // A word leads to those that lie near, and what one can learn stands there, too.
        page.tab_to(link("Performance need").nth(0)).await?;
        page.press("Enter").await?;
        page.wait_for("the other word to have the keyboard", async |page| {
            Ok(page.run(focused, []).await? == "word-performance-need")
        })
        .await?;
        page.expect(called("heading", "Ways to learn")).await?;
        page.wait_for_text("Coalition building").await?;

        // Found by its name.
        page.press("Control+K").await?;
        page.expect_focus(called("combobox", "Find or do")).await?;
        page.type_text("words").await?;
        page.expect(containing("option", "Go to Words")).await?;
        page.press("Escape").await?;
        press_button(page, "Undo").await?;
        Ok(())
    })
    .await
}
