//! What can be said of a map beyond its words and figures.

use super::people::name;
use super::writing::{choose, fill, go_to, press_button, tick, unfold, wait_until_saved};
use crate::everywhere::{Outcome, app, journey};
use crate::failure::Result;
use crate::page::Page;
use crate::target::{button, called, containing, textbox};

/// Begins a map of that title with one business need.
pub async fn begin_map(page: &Page, title: &str, need: &str) -> Result {
    go_to(page, "Maps").await?;
    press_button(page, "New map").await?;
    page.expect_focus(textbox("Title")).await?;
    page.type_text(title).await?;
    press_button(page, "Add a business need").await?;
    page.expect_focus(textbox("SHOULD, Business need 1")).await?;
    page.type_text(need).await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn what_is_said_about_a_map_is_there_after_a_reload() -> Outcome {
    journey(app(), async |page| {
        begin_map(page, "Complaints", "Few customers complain").await?;
        press_button(page, "New client").await?;
        page.expect_focus(textbox("Name of the new client")).await?;
        page.type_text("Service").await?;
        page.tab_to(containing("button", "How did this begin")).await?;
        page.press("Enter").await?;
        choose(page, "How it began", "with a request").await?;
        fill(page, "The request, in their words", "A course on phone manners").await?;
        choose(page, "Answers for the result", "yes").await?;
        choose(page, "Can decide about it", "no").await?;
        name(page, "If not: who is it?", "Kit Marlow").await?;
        fill(page, "Doubts", "Asks before each step").await?;

        fill(page, "Figure, SHOULD, Business need 1", "6 %").await?;
        unfold(page, "SHOULD, Business need 1").await?;
        choose(page, "Source, SHOULD, Business need 1", "the client").await?;
        name(page, "Who, SHOULD, Business need 1", "Kit Marlow").await?;
        choose(page, "Who may see it, SHOULD, Business need 1", "only me").await?;
        fill(page, "Figure read from, SHOULD, Business need 1", "Service report").await?;
        page.wait_for_text("the client or their people said so · Kit Marlow").await?;
        unfold(page, "Measure of Business need 1").await?;
        page.tab_to(called("checkbox", "An opportunity rather than a shortfall, Business need 1")).await?;
        page.press("Space").await?;
        page.wait_for_text("Opportunity").await?;

        press_button(page, "Add a cause to Business need 1").await?;
        page.expect_focus(textbox("Cause, Cause 1")).await?;
        page.type_text("Nobody hears what became of it").await?;
        unfold(page, "Cause 1").await?;
        fill(page, "Evidence, Cause 1", "Six of eight agents").await?;
        choose(page, "Source, Cause 1", "observed").await?;
        fill(page, "Accepted as it is, because, Cause 1", "the law asks for it").await?;
        page.wait_for_text("accepted as it is: the law asks for it").await?;
        press_button(page, "Add a solution to Cause 1").await?;
        page.expect_focus(textbox("Solution, Solution 1")).await?;
        unfold(page, "Solution 1").await?;
        fill(page, "How we will know that it worked, Solution 1", "Calls fall by half").await?;
        wait_until_saved(page).await?;
        page.reload().await?;

        page.wait_for_text("also to be asked: Kit Marlow · with a request · A course on phone manners").await?;
        assert_ne!(page.property(called("combobox", "Client"), "value").await?, "");
        page.tab_to(containing("button", "also to be asked")).await?;
        page.press("Enter").await?;
        page.expect_value(called("combobox", "Answers for the result"), "yes").await?;
        page.expect_value(called("combobox", "Can decide about it"), "no").await?;
        page.expect_value(called("combobox", "If not: who is it?"), "Kit Marlow").await?;
        page.expect_value(textbox("Doubts"), "Asks before each step").await?;
        unfold(page, "SHOULD, Business need 1").await?;
        page.expect_value(called("combobox", "Who may see it, SHOULD, Business need 1"), "private").await?;
        page.expect_value(textbox("Figure read from, SHOULD, Business need 1"), "Service report").await?;
        unfold(page, "Cause 1").await?;
        page.expect_value(called("combobox", "Source, Cause 1"), "observed").await?;
        unfold(page, "Solution 1").await?;
        page.expect_value(textbox("How we will know that it worked, Solution 1"), "Calls fall by half").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn what_was_said_once_is_taken_over_by_a_press() -> Outcome {
    journey(app(), async |page| {
        begin_map(page, "Complaints", "Only 6 % of calls end in a complaint").await?;
        // An offer comes up once its field is left.
        page.press("Tab").await?;
        press_button(page, "Read as 6 %: SHOULD, Business need 1").await?;
        page.expect_focus(textbox("Figure, SHOULD, Business need 1")).await?;
        page.expect_value(textbox("Figure, SHOULD, Business need 1"), "6 %").await?;
        page.wait_for_text("Who says so? Guessed until then.").await?;
        unfold(page, "SHOULD, Business need 1").await?;
        choose(page, "Source, SHOULD, Business need 1", "the client").await?;
        name(page, "Who, SHOULD, Business need 1", "Kit Marlow").await?;
        fill(page, "IS, Business need 1", "14 % do").await?;
        page.press("Tab").await?;
        press_button(page, "Kit Marlow said so, today: IS, Business need 1").await?;
        page.expect_none(containing("button", "said so, today: IS")).await?;
        page.wait_for_text("2 known").await?;
        unfold(page, "IS, Business need 1").await?;
        page.expect_value(called("combobox", "Who, IS, Business need 1"), "Kit Marlow").await?;

        // Who says so is no evidence, and who sees it is beside the cause.
        press_button(page, "Add a cause to Business need 1").await?;
        page.expect_focus(textbox("Cause, Cause 1")).await?;
        page.type_text("Nobody hears what became of it").await?;
        press_button(page, "Let the client see it: Cause 1").await?;
        page.expect_focus(button("Keep it to me: Cause 1")).await?;
        page.wait_for_text("The client sees this.").await?;
        press_button(page, "Kit Marlow said so, today: Cause 1").await?;
        page.wait_for_text("Kit Marlow; a hypothesis until there is evidence").await?;
        page.wait_for_text("Nothing planned about it yet, and 1 more check").await?;
        unfold(page, "Cause 1").await?;
        unfold(page, "Factor: Cause 1").await?;
        page.tab_to(containing("button", "coaching and feedback: ")).await?;
        page.press("Enter").await?;
        page.expect_value(called("combobox", "Factor, Cause 1"), "fb").await?;
        page.expect_focus(containing("button", ", Factor: Cause 1")).await?;
        page.assert_accessible().await?;
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn lines_show_what_is_linked_and_checks_lead_to_what_is_not() -> Outcome {
    journey(app(), async |page| {
        begin_map(page, "Complaints", "Few customers complain").await?;
        press_button(page, "Add a performance need").await?;
        page.expect_focus(textbox("Who does it, Performance need 1")).await?;
        page.type_text("Agents").await?;
        page.press("Tab").await?;
        unfold(page, "The map as a whole").await?;
        press_button(page, "Serves no business need: Performance need 1").await?;
        page.expect_focus(containing("button", ", check of Performance need 1, ")).await?;
        unfold(page, "Measure of Performance need 1").await?;
        tick(page, "Serves, Performance need 1", "Business need 1: Few customers complain").await?;
        page.expect_none(button("Serves no business need: Performance need 1")).await?;
        // Who goes on to another field at once is not called back to the box.
        let gone_on = "
            const box = document.activeElement, field = document.querySelector('.cell textarea');
            box.click();
            field.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
            field.focus();
            field.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
            await new Promise((done) => setTimeout(done, 50));
            const stayed = document.activeElement === field;
            box.click();
            return box.type === 'checkbox' && stayed";
        assert_eq!(page.run_async(gone_on, []).await?, true);
        page.expect_none(button("Serves no business need: Performance need 1")).await?;
        press_button(page, "Add a cause to Performance need 1").await?;
        page.expect_focus(textbox("Cause, Cause 1")).await?;
        page.type_text("Nobody asks").await?;
        press_button(page, "Add a solution to Cause 1").await?;
        page.expect_focus(textbox("Solution, Solution 1")).await?;
        lines(page, [1, 1, 1]).await?;
        // A link to what stands elsewhere has a line of its own, and a name.
        unfold(page, "Cause 1").await?;
        tick(page, "Explains the gap in, Cause 1", "Business need 1: Few customers complain").await?;
        page.wait_for_text("also explains Business need 1").await?;
        lines(page, [1, 2, 1]).await?;
        tick(page, "Explains the gap in, Cause 1", "Performance need 1").await?;
        page.expect_focus(called("checkbox", "Performance need 1")).await?;
        lines(page, [1, 1, 1]).await?;
        press_button(page, "Undo").await?;
        lines(page, [1, 2, 1]).await?;
        press_button(page, "No evidence yet: Cause 1").await?;
        page.expect_focus(containing("button", ", check of Cause 1, ")).await?;
        Ok(())
    })
    .await
}

/// Waits until so many lines are drawn for what serves, explains and answers.
async fn lines(page: &Page, count: [usize; 3]) -> Result {
    let drawn = "return ['serves', 'explains', 'answers'].map((sense) =>
        [...document.querySelectorAll(`.lines .${sense}`)].map((path) => path.getAttribute('d')).join('').split('M').length - 1)";
    page.wait_for(format!("{count:?} lines"), async |page| Ok(page.run(drawn, []).await? == serde_json::json!(count)))
        .await
}
