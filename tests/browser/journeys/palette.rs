//! The palette: finding and doing from anywhere.

use super::writing::{add_client, choose, fill, go_to, press_button, unfold, wait_until_saved};
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
        page.expect_focus(textbox("SHOULD, Business need 1")).await?;
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
        page.expect_focus(textbox("Cause, Cause 1")).await?;
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

/// What is marked on the screen, and the headings over what was found.
const MARKED: &str = "return [...document.querySelectorAll('#palette-list mark')].map((mark) => mark.textContent)";

async fn expect_marked(page: &Page, words: &[&str]) -> Result {
    page.wait_for(format!("{words:?} to be marked"), async |page| {
        let marked: Vec<String> = serde_json::from_value(page.run(MARKED, []).await?)?;
        Ok(marked == words)
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn what_was_found_leads_to_the_field_in_which_it_is_written() -> Outcome {
    journey(app(), async |page| {
        add_client(page, "Dana Ostrander", "Bürgeramt").await?;
        find(page, "new map", "New map").await?;
        page.expect_focus(textbox("Title")).await?;
        page.type_text("Late call-backs in Zürich").await?;
        find(page, "business need", "Add a business need").await?;
        page.expect_focus(textbox("SHOULD, Business need 1")).await?;
        page.type_text("Complaints settled fast").await?;
        fill(page, "IS, Business need 1", "Three weeks in the Straßenamt").await?;
        unfold(page, "IS, Business need 1").await?;
        choose(page, "Source, IS, Business need 1", "the client").await?;
        page.tab_to(called("combobox", "Who, IS, Business need 1")).await?;
        page.type_text("Kit Marlow").await?;
        fill(page, "Details, IS, Business need 1", "a talk at the Crêperie").await?;
        go_to(page, "Data").await?;

        // By groups, the best first; the words are marked, whatever their accents.
        page.press("Control+K").await?;
        page.type_text("zurich late").await?;
        page.expect(containing("option", "Late call-backs in Zürich").within(called("group", "Maps"))).await?;
        expect_marked(page, &["Late", "Zürich"]).await?;
        page.assert_accessible().await?;
        page.press("Escape").await?;
        // Told a moment later that it was closed, it may not be called before.
        page.wait_for("the palette to be put away", async |page| {
            Ok(page.run("return !document.querySelector('#palette > *')", []).await? == true)
        })
        .await?;

        // To the cell, and to what is folded away under it.
        find(page, "STRASSENAMT", "Complaints settled fast").await?;
        page.expect_focus(textbox("IS, Business need 1")).await?;
        go_to(page, "Data").await?;
        page.press("Control+K").await?;
        page.type_text("creperie").await?;
        expect_marked(page, &["Crêperie"]).await?;
        page.expect(containing("option", "IS · Late call-backs in Zürich").within(called("group", "Needs"))).await?;
        page.press("Enter").await?;
        page.expect_focus(textbox("Details, IS, Business need 1")).await?;

        // Someone is shown where they are named.
        go_to(page, "Data").await?;
        page.press("Control+K").await?;
        page.type_text("marlow").await?;
        page.expect(containing("option", "Kit Marlow").within(called("group", "People"))).await?;
        page.press("Enter").await?;
        page.expect_focus(called("combobox", "Who, IS, Business need 1")).await?;

        // And to a field of a client.
        find(page, "burgeramt", "Dana Ostrander").await?;
        page.expect_focus(textbox("Unit")).await?;
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn a_question_is_found_and_shown_whatever_is_listed() -> Outcome {
    journey(app(), async |page| {
        go_to(page, "Questions").await?;
        choose(page, "Show", "my own").await?;
        page.wait_for_text("0 of 144 questions").await?;
        let question = "Which result matters most to you over the next twelve months?";
        find(page, "twelve months result", question).await?;
        page.wait_for_text("144 questions").await?;
        page.expect_focus(containing("button", question)).await?;
        page.wait_for_text("Early, once the small talk is over.").await?;

        press_button(page, "New question").await?;
        page.expect_focus(textbox("Question")).await?;
        page.type_text("What would the café notice first?").await?;
        go_to(page, "Data").await?;
        find(page, "CAFE notice", "What would the café notice first?").await?;
        page.expect_focus(textbox("Question")).await?;
        page.expect_value(textbox("Question"), "What would the café notice first?").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn all_that_was_found_is_one_list_for_the_keyboard() -> Outcome {
    journey(app(), async |page| {
        add_client(page, "Mapping Office", "").await?;
        find(page, "new map", "New map").await?;
        page.expect_focus(textbox("Title")).await?;
        page.type_text("Mapping the office").await?;
        page.press("Control+K").await?;
        page.type_text("mapp off").await?;
        let chosen = "const option = document.querySelector('[role=option][aria-selected=true]');
            return [option?.closest('[role=group]').getAttribute('aria-label'), option?.querySelector('.found-name').textContent]";
        let expect = async |page: &Page, group: &str, name: &str| {
            page.wait_for(format!("{name} of {group} to be chosen"), async |page| {
                Ok(page.run(chosen, []).await? == serde_json::json!([group, name]))
            })
            .await
        };
        expect(page, "Maps", "Mapping the office").await?;
        page.press("ArrowDown").await?;
        expect(page, "Clients", "Mapping Office").await?;
        page.press("ArrowDown").await?;
        expect(page, "Maps", "Mapping the office").await?;
        page.press("ArrowUp").await?;
        expect(page, "Clients", "Mapping Office").await?;
        page.press("Enter").await?;
        page.expect_focus(textbox("Name")).await?;
        Ok(())
    })
    .await
}
