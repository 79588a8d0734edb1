//! Filling in: what helps while one writes.

use super::writing::{add_client, choose, fill, go_to, press_button, unfold, wait_until_saved};
use crate::everywhere::{Outcome, app, journey};
use crate::target::{called, link, textbox};

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn figures_are_read_as_one_writes_them() -> Outcome {
    journey(app(), async |page| {
        go_to(page, "Data").await?;
        choose(page, "Numbers are written like", "1,200.50").await?;
        go_to(page, "Maps").await?;
        press_button(page, "New map").await?;
        page.expect_focus(textbox("Title")).await?;
        page.type_text("Complaints").await?;
        press_button(page, "Add a business need").await?;
        page.expect_focus(textbox("SHOULD, Business need 1")).await?;
        fill(page, "Figure, SHOULD, Business need 1", "6.0 %").await?;
        page.wait_for_text("read as 6").await?;
        fill(page, "Figure, IS, Business need 1", "14,5 %").await?;
        page.wait_for_text("not written as this workbook’s numbers are").await?;
        page.wait_for_text("Two figures that can be read are needed").await?;

        go_to(page, "Data").await?;
        choose(page, "Numbers are written like", "1.200,50").await?;
        go_to(page, "Maps").await?;
        page.click(link("Complaints")).await?;
        page.wait_for_text("not written as this workbook’s numbers are").await?;
        page.replace(textbox("Figure, SHOULD, Business need 1"), "6 %").await?;
        page.wait_for_text("8,5 percentage points apart").await?;
        press_button(page, "lower is better, Gap, Business need 1").await?;
        page.wait_for_text("8,5 percentage points too high").await?;
        page.expect_focus(called("article", "Business need 1")).await?;
        page.expect_value(textbox("Figure, IS, Business need 1"), "14,5 %").await?;
        for _ in 0..3 {
            press_button(page, "Undo").await?;
        }
        page.expect_value(textbox("Figure, SHOULD, Business need 1"), "6.0 %").await?;
        page.wait_for_text("read as 6").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn a_count_leads_to_its_cells_one_after_the_other() -> Outcome {
    journey(app(), async |page| {
        go_to(page, "Maps").await?;
        press_button(page, "New map").await?;
        page.expect_focus(textbox("Title")).await?;
        press_button(page, "Add a business need").await?;
        page.expect_focus(textbox("SHOULD, Business need 1")).await?;
        page.type_text("Few customers complain").await?;
        press_button(page, "Add a performance need").await?;
        page.expect_focus(textbox("Who does it, Performance need 1")).await?;
        for cell in
            ["IS, Business need 1", "SHOULD, Performance need 1", "IS, Performance need 1", "IS, Business need 1"]
        {
            press_button(page, "3 open: go to the next").await?;
            page.expect_focus(textbox(cell)).await?;
        }
        press_button(page, "1 guessed: go to the next").await?;
        page.expect_focus(textbox("SHOULD, Business need 1")).await?;
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn a_page_left_in_the_middle_of_a_word_keeps_it() -> Outcome {
    journey(app(), async |page| {
        go_to(page, "Maps").await?;
        press_button(page, "New map").await?;
        page.expect_focus(textbox("Title")).await?;
        page.type_text("Complaints").await?;
        page.run("history.back()", []).await?;
        page.expect(link("Complaints")).await?;
        page.run("history.forward()", []).await?;
        press_button(page, "Add a business need").await?;
        page.expect_focus(textbox("SHOULD, Business need 1")).await?;
        page.type_text("Few customers complain").await?;
        page.run("history.back()", []).await?;
        page.expect(link("Complaints")).await?;
        page.assert_clean().await?;
        page.run("history.forward()", []).await?;
        page.expect_value(textbox("SHOULD, Business need 1"), "Few customers complain").await?;
        page.click(textbox("SHOULD, Business need 1")).await?;
        unfold(page, "Measure of Business need 1").await?;
        press_button(page, "Remove Business need 1").await?;
        page.expect_none(textbox("SHOULD, Business need 1")).await?;
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn nothing_is_called_saved_while_words_are_not() -> Outcome {
    journey(app(), async |page| {
        go_to(page, "Maps").await?;
        press_button(page, "New map").await?;
        page.expect_focus(textbox("Title")).await?;
        wait_until_saved(page).await?;
        let type_and_look = "const field = document.getElementById('map-title');
            field.value = 'Complaints';
            field.dispatchEvent(new Event('input', { bubbles: true }));
            await new Promise((done) => setTimeout(done));
            return document.getElementById('save-state').textContent";
        assert_eq!(page.run_async(type_and_look, []).await?, "Saving …");
        wait_until_saved(page).await?;
        page.reload().await?;
        page.expect_value(textbox("Title"), "Complaints").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn what_cannot_be_taken_says_so_and_stays_in_its_field() -> Outcome {
    journey(app(), async |page| {
        add_client(page, "Dana Ostrander", "").await?;
        fill(page, "Meet every … weeks", "soon").await?;
        page.wait_for_text("A whole number from 1 to 104").await?;
        page.press("Tab").await?;
        page.expect_value(textbox("Meet every … weeks"), "soon").await?;
        page.replace(textbox("Meet every … weeks"), "6").await?;
        page.wait_for_no_text("A whole number").await?;
        page.reload().await?;
        page.expect_value(textbox("Meet every … weeks"), "6").await?;
        Ok(())
    })
    .await
}
