//! A colleague who only watches: the sheet at a meeting, and the sheet as a file.

use super::writing::{fill, go_to, press_button, unfold, wait_until_saved};
use crate::everywhere::{Outcome, app, journey};
use crate::failure::Result;
use crate::page::Page;
use crate::process::Scratch;
use crate::target::{any, button, called, containing, heading, link, textbox};

async fn new_meeting(page: &Page) -> Result {
    go_to(page, "Meetings").await?;
    press_button(page, "New meeting").await?;
    page.expect_focus(textbox("What I want to know by the end")).await
}

async fn follow(page: &Page, name: &str) -> Result {
    page.tab_to(containing("link", name)).await?;
    page.press("Enter").await
}

/// What was taken down, the newest first.
async fn wait_for_heard(page: &Page, expected: &[&str]) -> Result {
    let quotes = "return [...document.querySelectorAll('.taken-line textarea')].map((field) => field.value)";
    page.wait_for(format!("the quotes {expected:?}"), async |page| {
        Ok(serde_json::from_value::<Vec<String>>(page.run(quotes, []).await?)? == expected)
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn a_meeting_is_watched_by_keyboard_alone_and_whoever_led_learns_from_the_sheet() -> Outcome {
    journey(app(), async |page| {
        page.leaps = false;
        new_meeting(page).await?;
        follow(page, "Buddy").await?;
        page.wait_for_text("No sheet yet.").await?;
        page.assert_accessible().await?;
        press_button(page, "Begin a sheet").await?;
        page.expect(button("Should 0")).await?;
        page.expect_focus(heading("Meeting")).await?;

        // A digit counts, and is told; where the count stands nothing moves.
        for key in ["1", "1", "2", "6", "7"] {
            page.press(key).await?;
        }
        page.expect(button("Should 2")).await?;
        page.wait_for_status("Pushes a solution: 1").await?;
        press_button(page, "One less: Pushes a solution").await?;
        page.expect(button("Pushes a solution 0")).await?;
        press_button(page, "One less: Pushes a solution").await?;
        page.expect(button("Pushes a solution 0")).await?;
        press_button(page, "Undo").await?;
        page.expect(button("Pushes a solution 1")).await?;
        press_button(page, "Is 1").await?;
        page.expect_focus(button("Is 2")).await?;

        // In a text digits are letters; a quote keeps what it is an example of.
        page.tab_to(textbox("What was said")).await?;
        page.type_text("Which of the 7 figures would move first?").await?;
        page.press("Alt+1").await?;
        page.press("Enter").await?;
        page.expect_value(textbox("What was said"), "").await?;
        page.type_text("So you need the course.\n").await?;
        page.expect_value(textbox("What was said"), "").await?;
        page.press("Enter").await?;
        page.type_text("We could begin tom").await?;
        wait_until_saved(page).await?;
        page.reload().await?;
        page.expect_value(textbox("What was said"), "We could begin tom").await?;
        page.tab_to(textbox("What was said")).await?;
        page.press("End").await?;
        page.type_text("orrow.\n").await?;
        let all = ["We could begin tomorrow.", "So you need the course.", "Which of the 7 figures would move first?"];
        wait_for_heard(page, &all).await?;
        press_button(page, "Remove quote: So you need the course.").await?;
        wait_for_heard(page, &[all[0], all[2]]).await?;
        page.expect_focus(textbox("What was said")).await?;
        press_button(page, "Undo").await?;
        wait_for_heard(page, &all).await?;
        let kind = called("combobox", "An example of, Which of the 7 figures would move first?");
        page.expect_value(kind, "should").await?;
        page.expect(button("Should 2")).await?;

        // Where it is rated digits rate, and don't count.
        page.tab_to(called("radio", "not rated").nth(0)).await?;
        page.press("5").await?;
        page.expect_focus(called("radio", "5 hears it to its end, says it back and asks what led to it")).await?;
        page.press("3").await?;
        page.expect_focus(called("radio", "3 hears it to its end")).await?;
        page.press("2").await?;
        page.expect(button("Should 2")).await?;
        page.expect(button("Is 2")).await?;
        page.expect(button("Cause 0")).await?;
        fill(page, "Went well", "You waited, and she found the figure").await?;
        fill(page, "Went well, too", "You said it back").await?;
        fill(page, "Even better if …", "you left out the course").await?;
        unfold(page, "Sheet").await?;
        page.tab_to(called("combobox", "Who watches")).await?;
        page.type_text("Ben").await?;
        page.expect(heading("Sheet of Ben")).await?;
        page.assert_accessible().await?;
        wait_until_saved(page).await?;

        // Whoever led looks at it, and takes one thing along.
        follow(page, "Afterwards").await?;
        page.wait_for_text("6 counted. Most often: should and is.").await?;
        page.wait_for_text("A solution was pushed once.").await?;
        page.wait_for_text("Receives the request: hears it to its end").await?;
        page.wait_for_text("So you need the course.").await?;
        page.assert_accessible().await?;
        press_button(page, "Take it as my next time").await?;
        page.expect_value(textbox("One thing to do differently next time"), "you left out the course").await?;
        page.wait_for_text("That is what you will do differently next time.").await?;
        page.expect_none(button("Take it as my next time")).await?;

        // Away, and back.
        follow(page, "Open the sheet").await?;
        press_button(page, "Remove sheet").await?;
        page.wait_for_status("Removed sheet").await?;
        page.expect_none(link("Sheet of Ben")).await?;
        page.assert_accessible().await?;
        press_button(page, "Undo").await?;
        page.expect(link("Sheet of Ben")).await?;
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn a_sheet_goes_from_hand_to_hand_as_a_file_and_the_same_one_is_never_there_twice() -> Outcome {
    journey(app(), async |page| {
        // The buddy has no such meeting.
        go_to(page, "Meetings").await?;
        press_button(page, "Sheet for a colleague’s meeting").await?;
        page.expect(button("Cause 0")).await?;
        page.expect_focus(heading("Buddy’s sheet")).await?;
        for key in ["3", "3", "4"] {
            page.press(key).await?;
        }
        page.expect(button("Cause 2")).await?;
        unfold(page, "Sheet").await?;
        fill(page, "Whose talk, and what about", "Ana on the night shift").await?;
        page.tab_to(called("combobox", "Who watches")).await?;
        page.type_text("Ben").await?;
        page.tab_to(textbox("What was said")).await?;
        page.type_text("What keeps them from it?\n").await?;
        page.expect_value(textbox("What was said"), "").await?;
        fill(page, "Even better if …", "you waited").await?;
        wait_until_saved(page).await?;
        page.assert_accessible().await?;
        press_button(page, "Hand over as a file").await?;
        let file = page.download().await?;
        assert!(file.name.starts_with("sheet-20") && file.name.ends_with(".json"), "{}", file.name);
        let text = file.text()?;
        assert!(text.starts_with("{\"groundwork\":\"observation\",\"format\":1,"), "{text}");

        // What is there already isn't taken in.
        let folder = Scratch::new()?;
        let path = folder.path().join("sheet.json");
        std::fs::write(&path, &text)?;
        go_to(page, "Meetings").await?;
        page.expect(link("Sheet of Ben")).await?;
        page.upload(called("file", "Take in a sheet"), &path).await?;
        page.wait_for_text("This sheet is here already, word for word.").await?;
        page.expect_none(button("Take it in")).await?;
        page.assert_accessible().await?;
        press_button(page, "Leave it").await?;
        follow(page, "Sheet of Ben").await?;
        press_button(page, "Remove sheet").await?;
        page.wait_for_status("Removed sheet “Ana on the night shift”.").await?;

        // Whoever led has the meeting. What is no sheet changes nothing.
        new_meeting(page).await?;
        follow(page, "Buddy").await?;
        let other = folder.path().join("other.json");
        for (wrong, sentence) in [
            (text[..text.len() / 2].to_owned(), "The file ends before it is finished"),
            (text.replace("\"format\":1", "\"format\":9"), "This sheet was saved by a newer version of Groundwork"),
            ("{\"groundwork\":\"question-set\"}".to_owned(), "“question-set”, which isn’t an observer’s sheet."),
            ("{\"a\":1}".to_owned(), "This is JSON, but not an observer’s sheet that was saved here."),
        ] {
            std::fs::write(&other, wrong)?;
            page.upload(called("file", "Take in a sheet"), &other).await?;
            page.wait_for_text(sentence).await?;
            page.wait_for_text("Nothing was changed.").await?;
            page.expect_none(any("article")).await?;
        }
        page.upload(called("file", "Take in a sheet"), &path).await?;
        page.wait_for_text("It isn’t here yet.").await?;
        press_button(page, "Take it in").await?;
        page.wait_for_status("The sheet is taken in.").await?;
        page.expect(button("Cause 2")).await?;
        wait_for_heard(page, &["What keeps them from it?"]).await?;
        follow(page, "Buddy").await?;
        page.upload(called("file", "Take in a sheet"), &path).await?;
        page.wait_for_text("This sheet is here already, word for word.").await?;
        press_button(page, "Leave it").await?;
        page.expect_count(link("Sheet of Ben"), 1).await?;

        // Changed on one side, it says what the file says, and one Undo brings back what it said.
        std::fs::write(&other, text.replace("you waited", "you waited longer"))?;
        page.upload(called("file", "Take in a sheet"), &other).await?;
        page.wait_for_text("This sheet is here already and says something else.").await?;
        press_button(page, "Say what the file says").await?;
        page.expect_value(textbox("Even better if …"), "you waited longer").await?;
        press_button(page, "Undo").await?;
        page.expect_value(textbox("Even better if …"), "you waited").await?;
        wait_for_heard(page, &["What keeps them from it?"]).await?;
        follow(page, "Afterwards").await?;
        page.wait_for_text("3 counted. Most often: cause. Never: should, is and relationship.").await?;
        Ok(())
    })
    .await
}
