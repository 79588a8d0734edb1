//! The question guide: finding a question, and writing one's own.

use super::writing::{choose, go_to, press_button, wait_until_saved};
use crate::everywhere::{Outcome, app, journey};
use crate::target::{button, called, containing, textbox};

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn a_question_is_found_kept_and_written_with_a_word_on_how_it_reads() -> Outcome {
    journey(app(), async |page| {
        go_to(page, "Questions").await?;
        page.wait_for_text("144 questions").await?;
        press_button(page, "New question").await?;
        page.expect_focus(textbox("Question")).await?;
        page.type_text("Do you want a course?").await?;
        page.wait_for_text("Yes or no would do for an answer, as it begins with “Do you”.").await?;
        page.wait_for_text("names something to be done before it is known what for").await?;
        page.assert_accessible().await?;
        page.replace(textbox("Question"), "How do callers notice the wait?").await?;
        page.wait_for_text("Open, as it begins with “How”.").await?;
        page.wait_for_no_text("Yes or no would do").await?;
        let own = "How do callers notice the wait?";
        press_button(page, &format!("Favourite: {own}")).await?;
        page.select_option(called("combobox", &format!("Asks, {own}")), "how it is").await?;
        wait_until_saved(page).await?;
        page.reload().await?;

        // It is found by its tags, its words and as a favourite, and so are those of the bank.
        page.wait_for_text("145 questions").await?;
        choose(page, "Show", "my own").await?;
        page.wait_for_text("1 of 145 questions").await?;
        choose(page, "Asks", "for permission").await?;
        page.wait_for_text("0 of 145 questions").await?;
        press_button(page, "Show all again").await?;
        page.wait_for_text("145 questions").await?;
        page.tab_to(called("searchbox", "Search questions")).await?;
        page.type_text("figure stand today").await?;
        page.expect_count(containing("button", "Favourite: "), 1).await?;
        page.tab_to(containing("button", "Where does that figure stand today?").nth(0)).await?;
        page.press("Enter").await?;
        page.wait_for_text("Listen for").await?;
        press_button(page, "Favourite: Where does that figure stand today?").await?;
        page.replace(called("searchbox", "Search questions"), "").await?;
        page.select_option(called("combobox", "Show"), "favourites").await?;
        page.wait_for_text("2 of 145 questions").await?;

        page.tab_to(containing("button", own).nth(0)).await?;
        page.press("Enter").await?;
        press_button(page, &format!("Remove: {own}")).await?;
        page.wait_for_text("1 of 144 questions").await?;
        press_button(page, "Undo").await?;
        page.wait_for_text("2 of 145 questions").await?;
        page.expect(button(&format!("Favourite: {own}"))).await?;
        Ok(())
    })
    .await
}
