//! Rehearsing alone, by keyboard only.

use groundwork::content::{SCENARIOS, built_in};
use groundwork::model::{BankId, ClientCard};

use super::writing::{go_to, press_button, wait_until_saved};
use crate::everywhere::{Outcome, app, journey};
use crate::target::{button, called, containing, link, textbox};

/// The scenario that is rehearsed.
const ID: &str = "late-course";

fn card() -> ClientCard {
    BankId::new(ID).and_then(built_in).expect("it comes along").client_card()
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn a_scenario_is_rehearsed_by_keyboard_and_becomes_a_map() -> Outcome {
    journey(app(), async |page| {
        page.leaps = false;
        let title = SCENARIOS.iter().find(|it| it.id == ID).expect("it comes along").title;
        let card = card();
        go_to(page, "Practice").await?;
        page.tab_to(link(title)).await?;
        page.press("Enter").await?;
        page.expect_focus(called("heading", title)).await?;
        page.tab_to(button("Rehearse alone")).await?;
        page.press("Enter").await?;
        page.expect_focus(textbox("Your question")).await?;
        page.wait_for_text(&card.opening).await?;
        page.wait_for_text(&format!("0 of {} facts", card.facts.len())).await?;
        page.assert_accessible().await?;

        // Closed, and about a course: the card keeps its fact.
        page.type_text("Would a workshop help your people today?").await?;
        page.press("Enter").await?;
        page.wait_for_text("names something to be done before it is known what for.").await?;
        page.expect_focus(textbox("Your question")).await?;
        page.wait_for_text(&format!("0 of {} facts", card.facts.len())).await?;

        // Open, after how it should be: out it comes.
        page.type_text("What does good look like, a year from now?").await?;
        page.press("Enter").await?;
        page.wait_for_text("came out").await?;
        page.wait_for_text(&format!("1 of {} facts", card.facts.len())).await?;
        page.expect_focus(textbox("Your question")).await?;

        // Where the words don't tell, one says what it was after.
        page.type_text("Tell me about the lighthouse.").await?;
        page.press("Enter").await?;
        page.wait_for_text("From its words alone it isn’t clear what this question is after.").await?;
        page.tab_to(button("how it is")).await?;
        page.press("Enter").await?;
        page.expect_focus(textbox("Your question")).await?;
        page.wait_for_text(&format!("2 of {} facts", card.facts.len())).await?;
        wait_until_saved(page).await?;
        page.reload().await?;
        page.wait_for_text(&format!("2 of {} facts", card.facts.len())).await?;

        // Nothing that didn't come out is on the page.
        let shown = page.run("return document.body.innerText", []).await?;
        let shown = shown.as_str().unwrap_or_default().to_owned();
        let told = card.facts.iter().filter(|fact| shown.contains(fact.text.trim())).count();
        assert_eq!(told, 2, "{shown}");

        page.tab_to(button("End the rehearsal")).await?;
        page.press("Enter").await?;
        page.expect_focus(called("heading", "How it went")).await?;
        page.wait_for_text("What the client kept").await?;
        page.assert_accessible().await?;
        page.tab_to(textbox("Next time")).await?;
        page.type_text("Ask for the figure first").await?;
        page.tab_to(button("Make a map of what came out")).await?;
        page.press("Enter").await?;
        page.expect(containing("link", &format!("Open the map “Practice: {title}”"))).await?;
        press_button(page, "Undo").await?;
        page.expect(button("Make a map of what came out")).await?;
        press_button(page, "Redo").await?;
        page.click(containing("link", "Open the map “Practice: ")).await?;
        page.expect_value(textbox("Title"), &format!("Practice: {title}")).await?;

        // The rehearsal stands with its scenario, and what was noted is found.
        go_to(page, "Practice").await?;
        page.click(link(title)).await?;
        page.expect(containing("link", "3 questions")).await?;
        page.press("Control+K").await?;
        page.expect_focus(called("combobox", "Find or do")).await?;
        page.type_text("figure first").await?;
        page.expect(containing("option", "Ask for the figure first")).await?;
        Ok(())
    })
    .await
}
