//! A meeting: planned, held, gone over; and the next one.

use super::writing::{add_client, choose, fill, go_to, press_button, unfold, wait_until_saved};
use crate::everywhere::{Outcome, app, journey};
use crate::failure::Result;
use crate::page::Page;
use crate::target::{any, called, containing, link, textbox};

/// A map with one business need, for a client.
async fn client_with_map(page: &Page) -> Result {
    add_client(page, "Dana Ostrander", "Service").await?;
    press_button(page, "New map for this client").await?;
    page.expect_focus(textbox("Title")).await?;
    page.type_text("Complaints").await?;
    press_button(page, "Add a business need").await?;
    page.expect_focus(textbox("SHOULD, Business need 1")).await?;
    fill(page, "IS, Business need 1", "Hardly anybody complains").await
}

/// The plan of a new meeting with the client.
async fn plan_meeting(page: &Page) -> Result {
    go_to(page, "Meetings").await?;
    press_button(page, "New meeting").await?;
    page.expect_focus(textbox("What I want to know by the end")).await?;
    choose(page, "With", "Dana").await
}

/// The words that stand in the line that is being written.
async fn wait_for_line(page: &Page, words: &str) -> Result {
    page.expect_value(textbox("What is said"), words).await
}

/// The tag that is chosen for it; empty for none.
async fn wait_for_tag(page: &Page, tag: &str) -> Result {
    let chosen = "return document.querySelector('.tags input:checked')?.id ?? ''";
    let id = if tag.is_empty() { String::new() } else { format!("tag-{tag}") };
    page.wait_for(format!("the tag “{tag}”"), async |page| Ok(page.run(chosen, []).await? == id.as_str())).await
}

/// What was taken down, the newest first.
async fn taken(page: &Page) -> Result<Vec<String>> {
    let lines = "return [...document.querySelectorAll('.taken-line textarea')].map((field) => field.value)";
    Ok(serde_json::from_value(page.run(lines, []).await?)?)
}

async fn wait_for_taken(page: &Page, expected: &[&str]) -> Result {
    page.wait_for(format!("the lines {expected:?}"), async |page| Ok(taken(page).await? == expected)).await
}

/// Takes a line down, with its tag said by a key.
async fn take_down(page: &Page, words: &str, key: &str) -> Result {
    page.type_text(words).await?;
    page.press(key).await?;
    page.press("Enter").await?;
    wait_for_line(page, "").await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn a_meeting_is_planned_held_by_keyboard_alone_and_gone_over_and_the_next_plan_knows() -> Outcome {
    journey(app(), async |page| {
        page.leaps = false;
        client_with_map(page).await?;
        plan_meeting(page).await?;
        press_button(page, "Offer me a plan").await?;
        page.expect(containing("textbox", "Question, ").nth(0)).await?;
        press_button(page, "Begin the meeting").await?;
        let line = || textbox("What is said");
        page.expect_focus(line()).await?;
        page.expect_none(any("alert")).await?;
        page.assert_accessible().await?;

        // The questions are gone through from the field: one that asks for an IS is ticked, and tells what is said.
        let asked = "return document.querySelector('.to-ask-text[aria-pressed=true]')?.innerText ?? ''";
        let question_for_is = "return document.querySelector('.asked-now')?.innerText.includes('for IS') ?? false";
        page.wait_for("the question for the IS", async |page| {
            let there = page.run(question_for_is, []).await? == true;
            if !there {
                page.press("Alt+ArrowDown").await?;
            }
            Ok(there)
        })
        .await?;
        wait_for_tag(page, "is").await?;
        page.expect_focus(line()).await?;
        assert_ne!(page.run(asked, []).await?, "");
        // To look at a question isn't to ask it; what it suggests is said by its key as well.
        let counted = "return document.querySelectorAll('li.is-asked').length";
        assert_eq!(page.run(counted, []).await?, 0);
        page.press("Alt+2").await?;
        wait_for_tag(page, "is").await?;
        for count in [1, 0] {
            page.press("Alt+t").await?;
            page.wait_for("what is asked", async |page| Ok(page.run(counted, []).await? == count)).await?;
        }
        page.expect_focus(line()).await?;
        page.type_text("Some 14 % of them complain\n").await?;
        wait_for_line(page, "").await?;
        page.wait_for("one question that was asked", async |page| Ok(page.run(counted, []).await? == 1)).await?;
        wait_for_tag(page, "").await?;
        page.expect_focus(line()).await?;
        // A key says what it is, and said again it isn't; the browser's tabs stay where they are.
        page.type_text("She sends the list on Friday").await?;
        page.press("Alt+6").await?;
        wait_for_tag(page, "promise").await?;
        page.press("Alt+6").await?;
        wait_for_tag(page, "").await?;
        page.press("Alt+6").await?;
        wait_for_tag(page, "promise").await?;
        page.expect_focus(line()).await?;
        page.press("Enter").await?;
        wait_for_line(page, "").await?;
        // By letters, where what the line is has the keyboard.
        page.type_text("They seem to fear the new desk").await?;
        page.press("Alt+0").await?;
        page.press("Tab").await?;
        page.press("c").await?;
        wait_for_tag(page, "cause").await?;
        page.expect_focus(called("radio", "cause")).await?;
        page.press("Enter").await?;
        page.expect_focus(line()).await?;
        // Nothing is no line.
        page.press("Enter").await?;
        page.type_text("   \n").await?;
        let all = ["They seem to fear the new desk", "She sends the list on Friday", "Some 14 % of them complain"];
        wait_for_taken(page, &all).await?;
        press_button(page, "Remove line: She sends the list on Friday").await?;
        wait_for_taken(page, &[all[0], all[2]]).await?;
        page.expect_focus(line()).await?;
        press_button(page, "Undo").await?;
        wait_for_taken(page, &all).await?;
        page.press("Alt+e").await?;

        // Gone over: what was asked for and what was promised is ticked, the thought isn't.
        page.expect_focus(called("heading", "Meeting with Dana Ostrander")).await?;
        page.assert_accessible().await?;
        page.expect_value(textbox("Figure in it, Some 14 % of them complain"), "14 %").await?;
        press_button(page, "Put 2 lines where they belong").await?;
        page.expect_focus(called("heading", "Where it went")).await?;
        page.wait_for_text("Your guess was: Hardly anybody complains").await?;
        page.expect_value(textbox("What, promise 1"), "She sends the list on Friday").await?;
        page.select_option(called("combobox", "Who, promise 1"), "the client").await?;
        fill(page, "One thing to do differently next time", "Wait for the answer").await?;
        choose(page, "How the two of you stand now", "asks").await?;
        press_button(page, "Done").await?;
        page.wait_for_text("You have gone over this meeting. 1 line is still waiting").await?;
        wait_until_saved(page).await?;

        // On the map it says where it was heard.
        page.tab_to(containing("link", "to: IS of Business need 1")).await?;
        page.press("Enter").await?;
        page.expect_value(textbox("IS, Business need 1"), "Some 14 % of them complain").await?;
        page.expect_value(textbox("Figure, IS, Business need 1"), "14 %").await?;
        unfold(page, "IS, Business need 1").await?;
        page.tab_to(containing("link", "Heard in the meeting of")).await?;
        page.press("Enter").await?;
        page.expect(called("heading", "Where it went")).await?;

        // The next plan has it all.
        press_button(page, "Plan the next meeting").await?;
        page.expect_focus(textbox("What I want to know by the end")).await?;
        page.wait_for_text("Wait for the answer").await?;
        page.wait_for_text("They promised: She sends the list on Friday").await?;
        press_button(page, "Offer me a plan").await?;
        page.wait_for_text("for SHOULD").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn in_the_middle_of_a_line_a_reload_goes_on_where_one_was() -> Outcome {
    journey(app(), async |page| {
        go_to(page, "Meetings").await?;
        press_button(page, "New meeting").await?;
        page.expect_focus(textbox("What I want to know by the end")).await?;
        page.tab_to(link("Notes")).await?;
        page.press("Enter").await?;
        page.wait_for_text("Nobody is named in the plan yet").await?;
        press_button(page, "Begin").await?;
        page.expect_focus(textbox("What is said")).await?;
        take_down(page, "They want a course", "Alt+7").await?;
        page.type_text("Every third order is la").await?;
        page.press("Alt+2").await?;
        wait_for_tag(page, "is").await?;
        wait_until_saved(page).await?;
        page.reload().await?;
        page.expect_focus(textbox("What is said")).await?;
        wait_for_line(page, "Every third order is la").await?;
        wait_for_tag(page, "is").await?;
        page.press("Control+End").await?;
        page.type_text("te\n").await?;
        wait_for_line(page, "").await?;
        wait_for_taken(page, &["Every third order is late", "They want a course"]).await?;
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn lines_land_together_are_taken_back_together_and_land_again() -> Outcome {
    journey(app(), async |page| {
        client_with_map(page).await?;
        plan_meeting(page).await?;
        press_button(page, "Begin the meeting").await?;
        page.expect_focus(textbox("What is said")).await?;
        take_down(page, "Fewer than 6 % should", "Alt+1").await?;
        take_down(page, "Nobody calls back", "Alt+3").await?;
        take_down(page, "The weather was fine", "Alt+7").await?;
        press_button(page, "The meeting is over").await?;
        page.expect_focus(called("heading", "Meeting with Dana Ostrander")).await?;
        // Nothing that nobody asked for goes anywhere without a look.
        page.expect(called("button", "Put 0 lines where they belong")).await?;
        press_button(page, "Tick all").await?;
        press_button(page, "Put 3 lines where they belong").await?;
        page.expect_focus(called("heading", "Where it went")).await?;
        page.expect(containing("link", "to: SHOULD of Business need 1")).await?;
        page.expect(containing("link", "to: Cause")).await?;
        page.wait_for_text("stays here").await?;
        press_button(page, "Undo").await?;
        page.expect_none(called("heading", "Where it went")).await?;
        page.expect(called("button", "Put 3 lines where they belong")).await?;
        press_button(page, "Redo").await?;
        page.expect(called("heading", "Where it went")).await?;
        page.wait_for_text("Nothing waits.").await?;
        press_button(page, "Take it up again: The weather was fine").await?;
        page.expect(called("button", "Put 1 line where it belongs")).await?;
        Ok(())
    })
    .await
}
