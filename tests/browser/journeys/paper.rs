//! Maps on paper.

use super::fields::begin_map;
use super::writing::{choose, fill_cell, press_button, wait_until_saved};
use crate::everywhere::{Outcome, app, journey};
use crate::target::{button, called, containing, link, textbox};

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn a_copy_for_the_client_has_no_guesses_and_no_jargon() -> Outcome {
    journey(app(), async |page| {
        begin_map(page, "Complaints", "").await?;
        fill_cell(page, "SHOULD", "Business need 1", ["Few complain", "6 %", "the client", "Dana", "known"]).await?;
        fill_cell(page, "IS", "Business need 1", ["Too many do", "14 %", "my own", "a feeling", "guessed"]).await?;
        press_button(page, "Add a cause to Business need 1").await?;
        page.expect_focus(textbox("Cause, Cause 1")).await?;
        page.type_text("Nobody answers for it").await?;
        wait_until_saved(page).await?;
        page.tab_to(link("Print or save …")).await?;
        page.press("Enter").await?;
        page.expect_focus(called("heading", "Print or save")).await?;
        choose(page, "For whom", "my copy").await?;
        for own in ["Few complain", "Too many do", "a feeling", "Nobody answers for it", "SHOULD"] {
            page.wait_for_text(own).await?;
        }
        choose(page, "Form", "as tables").await?;
        page.expect(called("columnheader", "SHOULD")).await?;
        // WebKit doesn't go to the first of a list by its letters.
        page.tab_to(called("combobox", "For whom")).await?;
        page.press("ArrowUp").await?;
        page.expect(called("columnheader", "Where we want to be")).await?;
        page.wait_for_text("Few complain").await?;
        for hidden in ["Too many do", "14 %", "a feeling", "Nobody answers for it", "SHOULD", "Business", "Dana"] {
            let held = "return document.querySelector('.paper').textContent.includes(arguments[0])";
            assert_eq!(page.run(held, [hidden.into()]).await?, false, "{hidden}");
        }
        // What is left out is told, and released on the spot; the keyboard stays there.
        let told = "return document.querySelector('.paper').textContent.includes(arguments[0])";
        page.tab_to(containing("button", "Left out, as only you may see it: 1 cell, 1 cause")).await?;
        page.press("Enter").await?;
        page.expect(button("Let the client see it: IS, Business need 1")).await?;
        press_button(page, "Let the client see it: Cause 1").await?;
        page.expect_focus(called("list", "What is left out")).await?;
        page.wait_for_text("Left out, as only you may see it: 1 cell").await?;
        assert_eq!(page.run(told, ["Nobody answers for it".into()]).await?, true);
        page.assert_accessible().await?;
        press_button(page, "Undo").await?;
        page.wait_for_text("Left out, as only you may see it: 1 cell, 1 cause").await?;
        assert_eq!(page.run(told, ["Nobody answers for it".into()]).await?, false);
        page.tab_to(link("Back to the map")).await?;
        page.press("Enter").await?;
        page.expect_value(textbox("IS, Business need 1"), "Too many do").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn printing_the_map_itself_prints_all_of_it() -> Outcome {
    journey(app(), async |page| {
        let long = "One sentence after the other, so that no field shows all of it at once. ".repeat(12);
        begin_map(page, "Complaints", "").await?;
        page.expect_focus(textbox("SHOULD, Business need 1")).await?;
        page.type_text(&long).await?;
        // What the browser does when the person prints.
        let before = "dispatchEvent(new Event('beforeprint'));
            await new Promise((done) => setTimeout(done));
            return document.querySelector('.paper')?.textContent ?? ''";
        let printed = page.run_async(before, []).await?;
        assert!(printed.as_str().is_some_and(|text| text.contains(long.trim())), "{printed}");
        page.run("dispatchEvent(new Event('afterprint'))", []).await?;
        page.wait_for("the copy to go", async |page| {
            Ok(page.run("return document.querySelector('.paper') === null", []).await? == true)
        })
        .await?;
        Ok(())
    })
    .await
}
