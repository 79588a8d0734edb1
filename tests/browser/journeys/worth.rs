//! What closing a gap is worth: estimated, told, added up, kept to oneself.

use super::fields::begin_map;
use super::writing::{choose, fill, fill_cell, press_button, unfold, wait_until_saved};
use crate::everywhere::{Outcome, app, journey};
use crate::failure::Result;
use crate::page::Page;
use crate::target::{link, textbox};

async fn estimate(page: &Page, need: usize, figures: [&str; 3]) -> Result {
    let of = format!("Worth of closing the gap, Business need {need}");
    unfold(page, &format!("Measure of Business need {need}")).await?;
    unfold(page, &of).await?;
    for (field, figure) in ["At the least", "Most likely", "At the most"].iter().zip(figures) {
        fill(page, &format!("{field}, {of}"), figure).await?;
    }
    Ok(())
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn a_gap_has_its_worth_which_is_private_until_it_is_shared() -> Outcome {
    journey(app(), async |page| {
        begin_map(page, "Complaints", "").await?;
        fill_cell(page, "SHOULD", "Business need 1", ["Few complain", "6 %", "the client", "Dana", "known"]).await?;
        fill_cell(page, "IS", "Business need 1", ["More do", "14 %", "data", "The report", "known"]).await?;
        estimate(page, 1, ["€ 4k", "5k", ""]).await?;
        page.wait_for_text("All three are needed").await?;
        let of = "Worth of closing the gap, Business need 1";
        fill(page, &format!("At the most, {of}"), "$ 7k").await?;
        page.wait_for_text("These count different things").await?;
        page.replace(textbox(&format!("At the most, {of}")), "7k").await?;
        page.wait_for_text("worth €4,000 to €7,000 a year, most likely €5,000").await?;
        choose(page, &format!("These figures are for, {of}"), "each step of one").await?;
        page.wait_for_text("there has to be a gap in figures first").await?;
        choose(page, "Better is, Business need 1", "lower").await?;
        page.wait_for_text("worth €32,000 to €56,000 a year, most likely €40,000").await?;
        fill(page, &format!("What this rests on, {of}"), "Cost of one complaint").await?;

        press_button(page, "Add a business need").await?;
        page.type_text("Callers stay").await?;
        estimate(page, 2, ["1000", "2000", "3000"]).await?;
        page.wait_for_text("can’t be added up: some are in “€”, others in no unit").await?;
        fill(page, "Counted in, Worth of closing the gap, Business need 2", "€").await?;
        choose(page, "How often, Worth of closing the gap, Business need 2", "monthly").await?;
        let together = "worth €44,000 to €92,000 a year, most likely €64,000. That is from 2 results together.";
        page.wait_for_text(together).await?;
        wait_until_saved(page).await?;
        page.reload().await?;
        page.wait_for_text(together).await?;

        page.click(link("Print or save …")).await?;
        page.wait_for_text("Still to go").await?;
        page.wait_for_no_text("worth €").await?;
        page.wait_for_no_text("Cost of one complaint").await?;
        page.click(link("Back to the map")).await?;
        unfold(page, "Measure of Business need 1").await?;
        unfold(page, of).await?;
        choose(page, &format!("Who may see it, {of}"), "the client, too").await?;
        page.click(link("Print or save …")).await?;
        page.wait_for_text("worth €32,000 to €56,000 a year").await?;
        page.wait_for_text("Cost of one complaint").await?;
        Ok(())
    })
    .await
}
