//! The palette: finding and doing from anywhere.

use super::writing::{add_client, go_to, press_button, wait_until_saved};
use crate::everywhere::{Outcome, app, journey};
use crate::failure::Result;
use crate::page::Page;
use crate::target::{any, called, containing, textbox};

/// Opens the palette, types, and takes the first that is found.
async fn find(page: &Page, words: &str, first: &str) -> Result {
    page.press("Control+K").await?;
    page.expect_focus(called("combobox", "Find or do")).await?;
    page.type_text(words).await?;
    let chosen = "return document.querySelector('[role=option][aria-selected=true] .found-name')?.textContent ?? ''";
    page.wait_for(format!("“{first}” as the first for “{words}”"), async |page| {
        Ok(page.run(chosen, []).await? == first)
    })
    .await?;
    page.press("Enter").await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn a_map_is_begun_filled_and_found_again_from_the_palette() -> Outcome {
    journey(app(), async |page| {
        add_client(page, "Dana Ostrander", "Service").await?;
        find(page, "new map", "New map").await?;
        page.expect_focus(textbox("Title")).await?;
        page.type_text("Late call-backs").await?;
        find(page, "business need", "Add a business need").await?;
        page.expect_focus(textbox("SHOULD, Business need 1")).await?;
        // What is typed counts at once.
        page.type_text("Complaints settled fast").await?;
        find(page, "settled compl", "Complaints settled fast").await?;
        page.expect_focus(called("article", "Business need 1")).await?;
        page.press("Control+K").await?;
        page.type_text("add a cause").await?;
        page.expect(containing("option", "Add a cause to this need")).await?;
        page.press("Enter").await?;
        page.expect_focus(textbox("Cause, Cause 1")).await?;
        page.type_text("Nobody hears what became of it").await?;
        page.expect(textbox("Cause, Cause 1").within(called("article", "Business need 1"))).await?;

        find(page, "dana", "Dana Ostrander").await?;
        page.expect_value(textbox("Name"), "Dana Ostrander").await?;
        find(page, "HEARS nobody", "Nobody hears what became of it").await?;
        page.expect_focus(called("article", "Cause 1")).await?;
        find(page, "go to data", "Go to Data").await?;
        page.expect_focus(called("heading", "Data")).await?;
        find(page, "dark", "Dark").await?;
        page.wait_for("the dark", async |page| {
            Ok(page.run("return document.documentElement.dataset.theme", []).await? == "dark")
        })
        .await?;
        page.expect_value(called("combobox", "Light or dark"), "dark").await?;
        find(page, "download", "Download backup").await?;
        page.download().await?;
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn the_palette_is_gone_through_by_arrows_and_closed_without_a_trace() -> Outcome {
    journey(app(), async |page| {
        go_to(page, "Maps").await?;
        press_button(page, "Find").await?;
        let field = called("combobox", "Find or do");
        page.expect_focus(&field).await?;
        page.expect(called("option", "New map")).await?;
        let all = page.count(any("option").within(called("listbox", "What was found"))).await?;
        assert!(all > 5, "{all}");
        let active = async |page: &Page, at: usize| {
            let is = format!("found-{at}");
            page.wait_for(format!("line {at} to be active"), async |page| {
                Ok(page.attribute(called("combobox", "Find or do"), "aria-activedescendant").await? == Some(is.clone()))
            })
            .await
        };
        active(page, 0).await?;
        for (key, at) in [("ArrowDown", 1), ("End", all - 1), ("ArrowDown", 0), ("ArrowUp", all - 1), ("Home", 0)] {
            page.press(key).await?;
            active(page, at).await?;
        }
        page.wait_for_status(&format!("{all} found")).await?;
        page.type_text("xyzzy").await?;
        page.wait_for_status("Nothing found").await?;
        page.wait_for_text("Nothing here has all of these words.").await?;
        page.press("Enter").await?;
        page.press("Escape").await?;
        page.expect_none(any("dialog")).await?;
        page.expect_focus(("button", "Find")).await?;
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn where_one_can_only_read_the_palette_finds_and_changes_nothing() -> Outcome {
    journey(app(), async |page| {
        add_client(page, "Dana Ostrander", "").await?;
        wait_until_saved(page).await?;
        page.new_tab().await?;
        page.wait_for_text("open in another tab").await?;
        find(page, "new client", "New client").await?;
        page.wait_for_status("Nothing was changed: here you can only read.").await?;
        find(page, "dana", "Dana Ostrander").await?;
        page.expect_value(textbox("Name"), "Dana Ostrander").await?;
        Ok(())
    })
    .await
}
