//! Lists: finding, sorting, putting aside, copying.

use super::writing::{add_client, choose, fill, go_to, press_button, wait_until_saved};
use crate::everywhere::{Outcome, app, journey};
use crate::failure::Result;
use crate::page::Page;
use crate::target::{button, called, link, textbox};

/// A map of that title with one need, of which the SHOULD says this.
async fn add_map(page: &Page, title: &str, should: &str) -> Result {
    go_to(page, "Maps").await?;
    press_button(page, "New map").await?;
    page.expect_focus(textbox("Title")).await?;
    page.type_text(title).await?;
    if !should.is_empty() {
        press_button(page, "Add a business need").await?;
        page.expect_focus(textbox("SHOULD, Business need 1")).await?;
        page.type_text(should).await?;
    }
    go_to(page, "Maps").await
}

/// The titles in the list, in their order.
async fn expect_lines(page: &Page, titles: &[&str]) -> Result {
    page.wait_for(format!("the lines {titles:?}"), async |page| {
        let script =
            "return [...document.querySelectorAll('main .list:not(.trash .list) a')].map((line) => line.textContent)";
        Ok(page.run(script, []).await? == serde_json::json!(titles))
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn maps_are_found_sorted_and_filtered_and_the_choice_is_kept() -> Outcome {
    journey(app(), async |page| {
        add_map(page, "Night trains", "Nine in ten leave on time").await?;
        add_map(page, "Complaints", "").await?;
        add_map(page, "Induction", "Wardens know the river").await?;
        expect_lines(page, &["Night trains", "Complaints", "Induction"]).await?;
        page.wait_for_text("3 maps").await?;

        choose(page, "Sort by", "title").await?;
        expect_lines(page, &["Complaints", "Induction", "Night trains"]).await?;
        page.select_option(called("combobox", "Sort by"), "last changed").await?;
        expect_lines(page, &["Induction", "Complaints", "Night trains"]).await?;

        page.tab_to(called("searchbox", "Search maps")).await?;
        page.type_text("RIVER").await?;
        expect_lines(page, &["Induction"]).await?;
        page.wait_for_status("1 of 3 maps").await?;
        page.tab_to(link("Induction")).await?;
        page.press("Enter").await?;
        page.expect_value(textbox("Title"), "Induction").await?;
        go_to(page, "Maps").await?;
        page.expect_value(called("searchbox", "Search maps"), "RIVER").await?;
        expect_lines(page, &["Induction"]).await?;

        page.replace(called("searchbox", "Search maps"), "mountain").await?;
        page.wait_for_text("Nothing here fits what you asked for.").await?;
        page.wait_for_status("0 of 3 maps").await?;
        press_button(page, "Show all again").await?;
        page.expect_focus(called("heading", "Maps")).await?;
        expect_lines(page, &["Night trains", "Complaints", "Induction"]).await?;
        choose(page, "Show", "with open cells").await?;
        expect_lines(page, &["Night trains", "Induction"]).await?;
        // What is shown is no step: the last one is what was typed.
        page.expect(called("button", "Undo")).await?;
        let undo = page.attribute(button("Undo"), "title").await?;
        assert!(undo.is_some_and(|step| step.contains("SHOULD")), "what was looked at is no step");
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn a_map_is_put_aside_and_taken_back() -> Outcome {
    journey(app(), async |page| {
        add_map(page, "Night trains", "").await?;
        add_map(page, "Complaints", "").await?;
        press_button(page, "Actions for Night trains").await?;
        press_button(page, "Archive Night trains").await?;
        page.expect_focus(called("heading", "Maps")).await?;
        page.wait_for_text("Archived map “Night trains”.").await?;
        expect_lines(page, &["Complaints"]).await?;
        page.wait_for_status("1 map · 1 archived").await?;
        press_button(page, "Undo").await?;
        expect_lines(page, &["Night trains", "Complaints"]).await?;
        press_button(page, "Redo").await?;
        expect_lines(page, &["Complaints"]).await?;
        wait_until_saved(page).await?;
        page.reload().await?;
        expect_lines(page, &["Complaints"]).await?;
        page.tab_to(called("searchbox", "Search maps")).await?;
        page.type_text("night").await?;
        page.wait_for_text("Nothing here fits what you asked for.").await?;
        press_button(page, "Show 1 archived map that fits").await?;
        expect_lines(page, &["Night trains"]).await?;
        page.click(link("Night trains")).await?;
        page.wait_for_text("Archived: it is kept, and out of the list.").await?;
        press_button(page, "Take Night trains out of the archive").await?;
        page.wait_for_no_text("Archived: it is kept").await?;
        press_button(page, "Undo").await?;
        page.wait_for_text("Archived: it is kept").await?;
        go_to(page, "Maps").await?;
        press_button(page, "Actions for Night trains").await?;
        press_button(page, "Take Night trains out of the archive").await?;
        page.wait_for_text("Nothing here fits what you asked for.").await?;
        press_button(page, "Show all again").await?;
        expect_lines(page, &["Night trains", "Complaints"]).await?;
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn a_copy_of_a_map_is_one_step_and_lives_on_its_own() -> Outcome {
    journey(app(), async |page| {
        add_map(page, "Night trains", "Nine in ten leave on time").await?;
        add_map(page, "Complaints", "").await?;
        press_button(page, "Actions for Night trains").await?;
        press_button(page, "Duplicate Night trains").await?;
        page.expect_focus(link("Night trains (copy)")).await?;
        page.expect_none(button("Duplicate Night trains")).await?;
        expect_lines(page, &["Night trains", "Night trains (copy)", "Complaints"]).await?;
        page.wait_for_text("Added map “Night trains (copy)”.").await?;
        page.press("Enter").await?;
        page.expect_value(textbox("SHOULD, Business need 1"), "Nine in ten leave on time").await?;
        page.replace(textbox("SHOULD, Business need 1"), "All of them do").await?;
        go_to(page, "Maps").await?;
        page.click(link("Night trains")).await?;
        page.expect_value(textbox("SHOULD, Business need 1"), "Nine in ten leave on time").await?;
        go_to(page, "Maps").await?;
        press_button(page, "Undo").await?;
        press_button(page, "Undo").await?;
        expect_lines(page, &["Night trains", "Complaints"]).await?;
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn escape_closes_what_can_be_done_and_a_client_is_made_for_a_map() -> Outcome {
    journey(app(), async |page| {
        add_map(page, "Night trains", "").await?;
        let actions = button("Actions for Night trains");
        press_button(page, "Actions for Night trains").await?;
        page.tab_to(button("Archive Night trains")).await?;
        page.press("Escape").await?;
        page.expect_focus(&actions).await?;
        page.expect_none(button("Archive Night trains")).await?;
        page.press("Enter").await?;
        press_button(page, "New client for Night trains").await?;
        page.expect_focus(textbox("Name")).await?;
        page.type_text("Ines Amory").await?;
        page.expect(link("Night trains")).await?;
        go_to(page, "Maps").await?;
        page.wait_for_text("Ines Amory").await?;
        choose(page, "Client", "Ines Amory").await?;
        expect_lines(page, &["Night trains"]).await?;
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn clients_are_found_sorted_by_what_is_due_copied_and_put_aside() -> Outcome {
    journey(app(), async |page| {
        add_client(page, "Dana Ostrander", "Service").await?;
        add_client(page, "Lee Varga", "Operations").await?;
        fill(page, "Meet every … weeks", "4").await?;
        let met = "const met = document.querySelector('input[type=date]');
            met.value = '2024-02-01';
            met.dispatchEvent(new Event('change', { bubbles: true }))";
        page.run(met, []).await?;
        go_to(page, "Clients").await?;
        page.wait_for_text("Overdue by").await?;
        expect_lines(page, &["Dana Ostrander", "Lee Varga"]).await?;
        choose(page, "Sort by", "due first").await?;
        expect_lines(page, &["Lee Varga", "Dana Ostrander"]).await?;
        choose(page, "Show", "overdue").await?;
        expect_lines(page, &["Lee Varga"]).await?;
        page.wait_for_status("1 of 2 clients").await?;
        page.select_option(called("combobox", "Show"), "all in use").await?;
        page.tab_to(called("searchbox", "Search clients")).await?;
        page.type_text("serv").await?;
        expect_lines(page, &["Dana Ostrander"]).await?;
        press_button(page, "Actions for Dana Ostrander").await?;
        press_button(page, "Duplicate Dana Ostrander").await?;
        page.expect_focus(link("Dana Ostrander (copy)")).await?;
        press_button(page, "Actions for Dana Ostrander").await?;
        press_button(page, "Archive Dana Ostrander").await?;
        expect_lines(page, &["Dana Ostrander (copy)"]).await?;
        page.wait_for_status("1 of 2 clients · 1 archived").await?;
        press_button(page, "Actions for Dana Ostrander (copy)").await?;
        press_button(page, "New map for Dana Ostrander (copy)").await?;
        page.expect_focus(textbox("Title")).await?;
        Ok(())
    })
    .await
}
