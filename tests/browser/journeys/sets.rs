//! Sets of questions: made, filled, put in order, given away as a file and taken in again.

use super::writing::{go_to, press_button, tick, unfold, wait_until_saved};
use crate::everywhere::{Outcome, app, journey};
use crate::failure::Result;
use crate::page::Page;
use crate::process::Scratch;
use crate::target::{button, called, containing, textbox};

const FIGURE: &str = "Where does that figure stand today?";
const OWN: &str = "How do callers notice the wait?";

/// The questions of a set as they are listed.
async fn listed(page: &Page, set: &str, expect: &[&str]) -> Result {
    let wanted: Vec<String> = expect.iter().map(|question| format!("In {set}: {question}")).collect();
    page.wait_for(format!("{expect:?} in {set}"), async |page| {
        Ok(page.names(containing("checkbox", &format!("In {set}: "))).await? == wanted)
    })
    .await
}

async fn look_for(page: &Page, words: &str) -> Result {
    page.replace(called("searchbox", "Search questions"), words).await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn a_set_is_made_put_in_order_given_away_removed_and_taken_in_again() -> Outcome {
    journey(app(), async |page| {
        go_to(page, "Questions").await?;
        press_button(page, "New set").await?;
        page.expect_focus(textbox("Name of the set")).await?;
        page.type_text("First talk").await?;
        page.expect(button("First talk 0 questions")).await?;
        look_for(page, "figure stand today").await?;
        page.tab_to(called("checkbox", &format!("In First talk: {FIGURE}"))).await?;
        page.press("Space").await?;
        page.expect(button("First talk 1 question")).await?;
        press_button(page, "New question").await?;
        page.expect_focus(textbox("Question")).await?;
        page.type_text(OWN).await?;
        tick(page, &format!("In sets, {OWN}"), "First talk").await?;
        page.expect(button("First talk 2 questions")).await?;
        page.assert_accessible().await?;

        // Only what is in it, in its order, which the keyboard changes.
        page.tab_to(called("checkbox", "Choose from all questions")).await?;
        page.press("Space").await?;
        listed(page, "First talk", &[FIGURE, OWN]).await?;
        press_button(page, &format!("Further up: {OWN}")).await?;
        listed(page, "First talk", &[OWN, FIGURE]).await?;
        page.expect_focus(button(&format!("Further up: {OWN}"))).await?;
        page.wait_for_text("Number 1 of 2.").await?;
        page.assert_accessible().await?;
        wait_until_saved(page).await?;
        page.reload().await?;
        press_button(page, "First talk 2 questions").await?;
        listed(page, "First talk", &[OWN, FIGURE]).await?;

        press_button(page, "Save as a file: First talk").await?;
        let file = page.download().await?;
        assert!(file.name.starts_with("first-talk-20") && file.name.ends_with(".json"), "{}", file.name);
        let text = file.text()?;
        assert!(text.starts_with("{\"groundwork\":\"question-set\",\"format\":1,"), "{text}");

        // Set and question go to the trash; the file brings both again, and nothing twice.
        press_button(page, "Remove: First talk").await?;
        page.wait_for_status("Removed question set “First talk”.").await?;
        page.wait_for_text("145 questions").await?;
        page.tab_to(containing("button", OWN).nth(0)).await?;
        page.press("Enter").await?;
        press_button(page, &format!("Remove: {OWN}")).await?;
        page.wait_for_text("144 questions").await?;
        let folder = Scratch::new()?;
        let path = folder.path().join("set.json");
        std::fs::write(&path, &text)?;
        page.upload(called("file", "Set from a file"), &path).await?;
        page.wait_for_text("Question set “First talk”: 2 questions, 1 of them new here, 1 here already.").await?;
        page.wait_for_text("144 questions").await?;
        page.assert_accessible().await?;
        press_button(page, "Put it in").await?;
        page.wait_for_status("Added question set “First talk”: 1 question new, 1 here already.").await?;
        listed(page, "First talk", &[OWN, FIGURE]).await?;
        press_button(page, "Undo").await?;
        page.wait_for_status("Undone: added question set “First talk”.").await?;
        page.wait_for_text("144 questions").await?;
        page.expect_none(containing("button", "First talk 2 questions")).await?;

        // Offered among backups it goes to the same place, and can be left.
        go_to(page, "Data").await?;
        page.upload(called("file", "Backup file"), &path).await?;
        page.wait_for_text("1 of them new here, 1 here already.").await?;
        page.expect(called("heading", "Questions")).await?;
        press_button(page, "Leave it").await?;
        page.wait_for_no_text("1 of them new here").await?;

        // Out of the trash it has its question again once that is back, too.
        page.tab_to(containing("button", "Removed (2)")).await?;
        page.press("Enter").await?;
        press_button(page, "Restore: Question set “First talk”").await?;
        page.expect_focus(button("First talk 1 question")).await?;
        press_button(page, &format!("Restore: Question “{OWN}”")).await?;
        press_button(page, "First talk 2 questions").await?;
        listed(page, "First talk", &[OWN, FIGURE]).await?;
        page.tab_to(called("checkbox", &format!("In First talk: {OWN}"))).await?;
        page.press("Space").await?;
        listed(page, "First talk", &[FIGURE]).await?;
        page.expect_focus(called("checkbox", &format!("In First talk: {FIGURE}"))).await?;
        press_button(page, &format!("Favourite: {FIGURE}")).await?;
        press_button(page, "Undo").await?;
        page.wait_for_status(&format!("Undone: changed favourite “{FIGURE}”.")).await?;
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn a_file_that_is_no_set_is_refused_with_a_sentence_and_a_new_one_is_found_by_its_name() -> Outcome {
    journey(app(), async |page| {
        go_to(page, "Questions").await?;
        let folder = Scratch::new()?;
        let set =
            |rest: &str| format!("{{\"groundwork\":\"question-set\",\"format\":1,\"name\":\"Handed on\",{rest}}}");
        for (name, text, sentence) in [
            ("empty.json", String::new(), "There is nothing in this file."),
            ("page.html", "<!doctype html>".into(), "from line 1 on it isn’t JSON."),
            ("backup.json", "{\"groundwork\":\"backup\"}".into(), "It can be opened under Data."),
            ("none.json", set("\"questions\":[]"), "There are no questions in this set."),
            ("odd.json", set("\"questions\":[{\"text\":7}]"), "In question 1 of this file “text” should be a text."),
            ("half.json", set("").replace('}', ""), "The file ends before it is finished"),
            ("huge.json", " ".repeat(5 << 20), "This file is larger than any set of questions"),
        ] {
            let path = folder.path().join(name);
            std::fs::write(&path, text)?;
            page.upload(called("file", "Set from a file"), &path).await?;
            page.wait_for_text(sentence).await?;
            page.wait_for_text("Nothing was changed.").await?;
            page.expect_none(button("Put it in")).await?;
            page.click(button("Close this message")).await?;
        }
        let path = folder.path().join("set.json");
        std::fs::write(
            &path,
            set("\"colour\":1,\"questions\":[{\"text\":\"What happens then?\",\"stage\":\"after\"}]"),
        )?;
        page.upload(called("file", "Set from a file"), &path).await?;
        page.wait_for_text("1 question, all of them new here.").await?;
        page.wait_for_text("This version doesn’t know what to do with “colour”, and leaves that out.").await?;
        unfold(page, "Handed on").await?;
        page.wait_for_text("What happens then?").await?;
        press_button(page, "Put it in").await?;
        listed(page, "Handed on", &["What happens then?"]).await?;
        press_button(page, "Duplicate Handed on").await?;
        page.expect_value(textbox("Name of the set"), "Handed on (copy)").await?;
        wait_until_saved(page).await?;

        // The palette finds it by its name.
        go_to(page, "Maps").await?;
        page.press("Control+K").await?;
        page.type_text("handed copy").await?;
        page.press("Enter").await?;
        page.expect_focus(button("Handed on (copy) 1 question")).await?;
        Ok(())
    })
    .await
}
