//! Rounds of practice: a group of three at one device, and with a device each.

use std::path::PathBuf;

use groundwork::content::built_in;
use groundwork::model::{BankId, ClientCard};

use super::practice::nothing_of;
use super::writing::{fill, go_to, press_button, wait_until_saved};
use crate::everywhere::{Outcome, app, journey};
use crate::failure::Result;
use crate::page::Page;
use crate::process::Scratch;
use crate::target::{any, button, called, containing, heading, link, textbox};

/// The scenario that is practised at one device.
const TITLE: &str = "A course by Monday";

fn card() -> ClientCard {
    BankId::new("late-course").and_then(built_in).expect("it comes along").client_card()
}

/// Ticks a fact by its number.
async fn tick_fact(page: &Page, number: usize) -> Result {
    page.tab_to(called("checkbox", &format!("Fact {number}"))).await?;
    page.press("Space").await
}

/// Says who led.
async fn name_lead(page: &Page, name: &str) -> Result {
    page.tab_to(called("combobox", "Who led")).await?;
    page.type_text(name).await
}

/// A round that somebody led, with this mark for how they received the request.
async fn another_round(page: &Page, led: &str, mark: &str) -> Result {
    press_button(page, "Observe a round").await?;
    page.expect_focus(heading(&format!("Round: {TITLE}"))).await?;
    page.tab_to(called("radio", "not rated").nth(0)).await?;
    page.press(mark).await?;
    if !led.is_empty() {
        name_lead(page, led).await?;
    }
    wait_until_saved(page).await?;
    page.click(link("Back to the scenario")).await?;
    page.expect_focus(heading(TITLE)).await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn three_at_one_device_go_through_a_round_and_what_one_means_to_do_comes_back() -> Outcome {
    journey(app(), async |page| {
        // The client reads their card, and puts it away.
        go_to(page, "Practice").await?;
        page.click(link(TITLE)).await?;
        page.click(link("I play the client")).await?;
        press_button(page, "I play the client: show me the card").await?;
        page.wait_for_text(&card().facts[0].text).await?;
        press_button(page, "Put the card away").await?;
        page.wait_for_text("Whoever leads looks away now").await?;
        page.click(link("Back to the scenario")).await?;

        // The observer counts by keys, ticks facts by their numbers, and writes.
        page.click(link("I observe")).await?;
        page.expect_focus(heading("The observer’s card")).await?;
        press_button(page, "Observe a round").await?;
        page.expect_focus(heading(&format!("Round: {TITLE}"))).await?;
        page.wait_for_text("Watch in particular").await?;
        for key in ["1", "1", "2", "6"] {
            page.press(key).await?;
        }
        page.expect(button("Should 2")).await?;
        let facts = card().facts.len();
        page.expect_count(containing("checkbox", "Fact "), facts).await?;
        page.wait_for_text(&format!("0 of {facts} facts")).await?;
        tick_fact(page, 2).await?;
        page.wait_for_text(&format!("1 of {facts} facts")).await?;
        tick_fact(page, 5).await?;
        page.wait_for_text(&format!("2 of {facts} facts")).await?;
        press_button(page, "Undo").await?;
        page.wait_for_text(&format!("1 of {facts} facts")).await?;
        press_button(page, "Redo").await?;
        page.wait_for_text(&format!("2 of {facts} facts")).await?;
        page.tab_to(called("radio", "not rated").nth(0)).await?;
        page.press("1").await?;
        fill(page, "Silent notes", "It turned when the date was named").await?;
        fill(page, "Went well", "You waited").await?;
        fill(page, "Even better if …", "you left out the course").await?;
        fill(page, "Next time", "Ask for the figure first").await?;
        page.assert_accessible().await?;
        wait_until_saved(page).await?;
        nothing_of(&card(), page, "Facts that came out", "on the sheet").await?;
        page.reload().await?;
        page.wait_for_text(&format!("2 of {facts} facts")).await?;
        page.expect_value(textbox("Next time"), "Ask for the figure first").await?;

        // It stands with its scenario, and with nobody else’s meetings.
        page.click(link("Back to the scenario")).await?;
        page.expect(containing("link", &format!("you led · 2 of {facts} facts"))).await?;
        page.assert_accessible().await?;
        nothing_of(&card(), page, "you led", "where the rounds are").await?;
        another_round(page, "Kim", "5").await?;
        another_round(page, "", "3").await?;

        // Two rounds are too few; with the third it is told which way it went.
        page.click(link("All scenarios")).await?;
        page.click(link("Feedback")).await?;
        page.expect_focus(heading("Feedback")).await?;
        page.expect(heading("You: 2 rounds")).await?;
        page.expect(heading("Kim: 1 round")).await?;
        page.wait_for_text("Rounds are compared from the third one on").await?;
        page.wait_for_text("4 counted. Most often: should.").await?;
        page.expect(containing("img", "Receives the request: ").nth(0)).await?;
        page.assert_accessible().await?;
        page.click(link("Scenarios")).await?;
        page.expect_focus(heading("Practice")).await?;
        page.click(link(TITLE)).await?;
        page.expect_focus(heading(TITLE)).await?;
        another_round(page, "", "5").await?;
        page.click(link("All scenarios")).await?;
        page.click(link("Feedback")).await?;
        page.wait_for_text("Never lower than the time before: first 1, last 5, the middle one 3.").await?;

        // What one means to do differently is in the plan of the next meeting, and where one practises.
        go_to(page, "Meetings").await?;
        press_button(page, "New meeting").await?;
        page.expect_focus(textbox("What I want to know by the end")).await?;
        page.wait_for_text("Ask for the figure first").await?;
        press_button(page, "Put it into the plan").await?;
        page.wait_for_text("It stands in the plan.").await?;
        page.expect_focus(heading("Questions")).await?;
        page.expect_value(containing("textbox", "Ask for the figure first"), "Ask for the figure first").await?;
        page.assert_accessible().await?;
        go_to(page, "Practice").await?;
        page.wait_for_text("Ask for the figure first").await?;
        press_button(page, "Tried it").await?;
        page.wait_for_no_text("Ask for the figure first").await?;
        press_button(page, "Undo").await?;
        page.wait_for_text("Ask for the figure first").await?;
        press_button(page, "Redo").await?;
        page.wait_for_no_text("Ask for the figure first").await?;
        page.click(link("Feedback")).await?;
        page.expect(button("Take it up again: Ask for the figure first")).await?;
        Ok(())
    })
    .await
}

/// A file that was downloaded, where it can be taken in from.
async fn handed_over(page: &Page, folder: &Scratch, name: &str) -> Result<PathBuf> {
    let path = folder.path().join(name);
    std::fs::write(&path, page.download().await?.text()?)?;
    Ok(path)
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn three_with_a_device_each_pass_a_round_on_by_files() -> Outcome {
    journey(app(), async |page| {
        // Whoever plays the client has written the case, and gives the others what isn’t hidden.
        let folder = Scratch::new()?;
        go_to(page, "Practice").await?;
        press_button(page, "Write a scenario").await?;
        page.expect_focus(textbox("Title")).await?;
        page.type_text("Late trams").await?;
        fill(page, "What everybody knows", "The depot wants a course for drivers.").await?;
        for (number, fact) in [(1, "Doors stick"), (2, "Nine are late")] {
            press_button(page, "Add a fact").await?;
            page.expect_focus(textbox(&format!("What the client knows, fact {number}"))).await?;
            page.type_text(fact).await?;
        }
        page.click(link("Back to the scenario")).await?;
        press_button(page, "The lead’s file").await?;
        let scenario = handed_over(page, &folder, "trams.json").await?;

        // The observer hasn’t the client’s card, is told how many facts there are, and hands the sheet over.
        page.hand_to("observer").await?;
        go_to(page, "Practice").await?;
        page.upload(called("file", "From a file"), &scenario).await?;
        press_button(page, "Put it in").await?;
        page.expect_focus(heading("Late trams")).await?;
        press_button(page, "Observe a round").await?;
        page.expect_focus(heading("Round: Late trams")).await?;
        page.press("3").await?;
        page.expect(button("Cause 1")).await?;
        fill(page, "Facts on the client’s card", "2").await?;
        page.expect_count(containing("checkbox", "Fact "), 2).await?;
        tick_fact(page, 2).await?;
        page.wait_for_text("1 of 2 facts").await?;
        fill(page, "Silent notes", "for me alone").await?;
        fill(page, "Next time", "Count to three").await?;
        name_lead(page, "Ana").await?;
        wait_until_saved(page).await?;
        page.assert_accessible().await?;
        press_button(page, "Hand over as a file").await?;
        let sheet = handed_over(page, &folder, "sheet.json").await?;
        let text = std::fs::read_to_string(&sheet)?;
        assert!(text.contains("\"uncovered\":{\"last\":2,\"out\":[2]}"), "{text}");
        for hidden in ["Doors stick", "Nine are late", "for me alone"] {
            assert!(!text.contains(hidden), "{hidden} in {text}");
        }

        // Whoever led hasn’t the scenario yet: that is told, on the page of another one and under Feedback.
        page.hand_to("lead").await?;
        go_to(page, "Practice").await?;
        page.click(link(TITLE)).await?;
        page.expect_focus(heading(TITLE)).await?;
        page.upload(called("file", "Take in a sheet"), &sheet).await?;
        page.wait_for_text("“Late trams”, isn’t in this workbook.").await?;
        page.assert_accessible().await?;
        press_button(page, "Leave it").await?;
        page.click(link("All scenarios")).await?;
        page.upload(called("file", "From a file"), &scenario).await?;
        press_button(page, "Put it in").await?;
        page.expect_focus(heading("Late trams")).await?;
        page.click(link("All scenarios")).await?;
        page.click(link(TITLE)).await?;
        page.expect_focus(heading(TITLE)).await?;
        page.upload(called("file", "Take in a sheet"), &sheet).await?;
        page.wait_for_text("This sheet is of a round with another scenario, “Late trams”.").await?;
        press_button(page, "Take it in: I led").await?;
        page.expect_focus(heading("Round: Late trams")).await?;
        page.wait_for_text("1 of 2 facts").await?;
        page.click(link("Back to the scenario")).await?;
        page.expect_focus(heading("Late trams")).await?;
        page.expect(containing("link", "you led · 1 of 2 facts")).await?;
        page.upload(called("file", "Take in a sheet"), &sheet).await?;
        page.wait_for_text("This sheet is here already, word for word.").await?;
        page.expect_none(containing("button", "Take it in")).await?;
        press_button(page, "Leave it").await?;
        go_to(page, "Practice").await?;
        page.wait_for_text("Count to three").await?;
        page.click(link("Feedback")).await?;
        page.expect(heading("You: 1 round")).await?;
        page.expect_none(any("alert")).await?;
        Ok(())
    })
    .await
}
