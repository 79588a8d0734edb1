//! A map asks for what is open on it.

use super::fields::begin_map;
use super::writing::{add_client, choose, fill, go_to, press_button, wait_until_saved};
use crate::everywhere::{Outcome, app, journey};
use crate::failure::Result;
use crate::page::Page;
use crate::target::{any, button, called, containing, textbox};

/// Writes into the field that has the keyboard, which is this one, and goes on.
async fn say(page: &Page, field: &str, text: &str) -> Result {
    page.expect_focus(textbox(field)).await?;
    page.type_text(text).await?;
    page.press("Enter").await
}

/// Waits until this is what is asked about.
async fn asked(page: &Page, about: &str) -> Result {
    page.expect(called("heading", about).within(called("dialog", "What to ask"))).await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn an_open_cell_offers_its_questions_and_takes_the_answer_in_one_go() -> Outcome {
    journey(app(), async |page| {
        add_client(page, "Dana Ostrander", "Service").await?;
        begin_map(page, "Complaints", "Few customers complain").await?;
        choose(page, "Client", "Dana").await?;
        press_button(page, "Ask about IS, Business need 1").await?;
        asked(page, "Business need 1: IS is open").await?;
        page.wait_for_text("Where does that figure stand today?").await?;
        page.wait_for_text("As soon as an aim has been named.").await?;
        page.expect_focus(textbox("What was said")).await?;
        page.type_text("One in seven does").await?;
        fill(page, "Figure", "14 %").await?;
        choose(page, "State", "guessed").await?;
        page.expect_value(called("combobox", "Who"), "Dana Ostrander").await?;
        page.press("Control+Enter").await?;
        page.expect_none(any("dialog")).await?;
        page.expect_focus(textbox("IS, Business need 1")).await?;
        page.expect_value(textbox("IS, Business need 1"), "One in seven does").await?;
        page.expect_value(textbox("Figure, IS, Business need 1"), "14 %").await?;
        page.wait_for_text("the client or their people said so · Dana Ostrander").await?;
        page.wait_for_text("2 guessed").await?;
        press_button(page, "Undo").await?;
        page.wait_for_text("Undone: changed IS.").await?;
        page.expect_value(textbox("IS, Business need 1"), "").await?;
        page.expect_value(textbox("Figure, IS, Business need 1"), "").await?;

        // What is guessed is asked about as well; what is left with Escape is there again.
        page.tab_to(textbox("SHOULD, Business need 1")).await?;
        page.press("Alt+A").await?;
        asked(page, "Business need 1: SHOULD is guessed").await?;
        page.expect_value(textbox("What was said"), "Few customers complain").await?;
        page.expect_focus(textbox("What was said")).await?;
        page.press("End").await?;
        page.type_text(" twice").await?;
        page.press("Escape").await?;
        page.expect_none(any("dialog")).await?;
        page.expect_focus(textbox("SHOULD, Business need 1")).await?;
        page.expect_value(textbox("SHOULD, Business need 1"), "Few customers complain").await?;
        page.press("Alt+A").await?;
        page.expect_value(textbox("What was said"), "Few customers complain twice").await?;
        page.press("Control+Enter").await?;
        page.expect_value(textbox("SHOULD, Business need 1"), "Few customers complain twice").await?;
        page.wait_for_text("1 known").await?;
        page.expect_none(button("Ask about SHOULD, Business need 1")).await?;

        // What is written when the page goes away is on the map.
        press_button(page, "Ask about IS, Business need 1").await?;
        page.expect_focus(textbox("What was said")).await?;
        page.type_text("One in six does").await?;
        page.reload().await?;
        page.expect_value(textbox("IS, Business need 1"), "One in six does").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn a_fresh_map_is_filled_by_keyboard_question_by_question_left_and_resumed() -> Outcome {
    journey(app(), async |page| {
        page.leaps = false;
        go_to(page, "Maps").await?;
        press_button(page, "New map").await?;
        page.expect_focus(textbox("Title")).await?;
        page.press("Alt+W").await?;
        asked(page, "What it is all for").await?;
        say(page, "What was said", "Few customers complain").await?;
        asked(page, "Is this the right person?").await?;
        press_button(page, "Not now").await?;
        asked(page, "Business need 1: IS is open").await?;
        say(page, "What was said", "One in seven does").await?;
        asked(page, "Business need 1: whose work brings it about").await?;
        say(page, "Who does the work", "agents").await?;
        asked(page, "Performance need 1: SHOULD is open").await?;
        say(page, "What was said", "They call back the same day").await?;
        asked(page, "Performance need 1: IS is open").await?;

        page.press("Escape").await?;
        page.expect_none(any("dialog")).await?;
        page.expect_focus(textbox("Title")).await?;
        page.expect_value(textbox("Who does it, Performance need 1"), "agents").await?;
        page.expect_value(textbox("SHOULD, Performance need 1"), "They call back the same day").await?;
        press_button(page, "Be asked, one question at a time").await?;
        asked(page, "Performance need 1: IS is open").await?;
        say(page, "What was said", "Three of ten do").await?;
        asked(page, "Performance need 1: what helps or is in the way").await?;
        page.expect_focus(textbox("What helps or is in the way")).await?;
        page.type_text("Nobody hears what became of a complaint").await?;
        choose(page, "Factor", "coaching").await?;
        page.press("Control+Enter").await?;
        asked(page, "Cause 1: what shows that it is so").await?;
        say(page, "What shows it", "Six of eight agents say so").await?;
        asked(page, "Cause 1: what could be done").await?;
        press_button(page, "Back").await?;
        asked(page, "Is this the right person?").await?;
        page.tab_to(containing("button", "All that is open")).await?;
        page.press("Enter").await?;
        press_button(page, "Cause 1: what could be done").await?;
        say(page, "What could be done", "A weekly list of outcomes").await?;
        page.wait_for_text("Every cell and link has its answer").await?;
        page.press("Escape").await?;
        page.wait_for_text("4 known").await?;
        page.expect_value(textbox("Solution, Solution 1"), "A weekly list of outcomes").await?;

        // What was put off comes once all else has been asked.
        press_button(page, "Be asked, one question at a time").await?;
        asked(page, "Is this the right person?").await?;
        choose(page, "Answers for the result", "yes").await?;
        choose(page, "Can decide about it", "yes").await?;
        choose(page, "Leads the people whose work it is about", "yes").await?;
        press_button(page, "Put it on the map and go on").await?;
        page.wait_for_text("Every cell and link has its answer").await?;
        page.press("Escape").await?;
        wait_until_saved(page).await?;
        page.reload().await?;
        page.expect_value(textbox("IS, Performance need 1"), "Three of ten do").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn a_map_begins_from_a_request_which_waits_as_an_idea() -> Outcome {
    journey(app(), async |page| {
        go_to(page, "Maps").await?;
        press_button(page, "Begin from a request").await?;
        page.expect_focus(textbox("What were you asked for?")).await?;
        let can_be_read = "const button = document.querySelector('dialog[open] .primary');
            const style = getComputedStyle(button);
            return button.disabled && style.color !== getComputedStyle(button.closest('dialog')).backgroundColor";
        assert_eq!(page.run(can_be_read, []).await?, true, "the button that rests until something is written");
        page.type_text("A course on phone manners").await?;
        page.press("Enter").await?;
        page.expect_focus(textbox("Title")).await?;
        page.wait_for_text("with a request · A course on phone manners").await?;
        page.expect_value(textbox("Solution, Solution 1"), "A course on phone manners").await?;
        page.wait_for_text("parked").await?;
        page.press("Alt+W").await?;
        asked(page, "What it is all for").await?;
        page.wait_for_text("Suppose this is in place and works well").await?;
        page.press("Escape").await?;
        press_button(page, "Undo").await?;
        page.wait_for_text("isn’t in the workbook any more").await?;

        // On a map that is there already, once.
        begin_map(page, "Complaints", "Few customers complain").await?;
        page.tab_to(containing("button", "How did this begin")).await?;
        page.press("Enter").await?;
        fill(page, "The request, in their words", "A course on phone manners").await?;
        press_button(page, "Keep the request as an idea that waits").await?;
        page.expect_none(button("Keep the request as an idea that waits")).await?;
        page.expect_value(textbox("Solution, Solution 1"), "A course on phone manners").await?;
        page.wait_for_text("with a request · A course on phone manners").await?;
        Ok(())
    })
    .await
}
