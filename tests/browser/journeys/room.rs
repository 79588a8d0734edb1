//! The room: names, groups, the clock on the screen, people who come and go, the board, and the
//! workbook to practise in.

use serde_json::json;

use super::sample::{stored, workbook_here};
use super::writing::{fill, go_to, press_button, wait_until_saved};
use crate::everywhere::{Outcome, app, journey};
use crate::failure::Result;
use crate::page::Page;
use crate::target::{button, called, containing, heading, link, textbox};

const NAMES: &str = "Names, one a line, or a number of people";

/// From now on time passes as told, and not otherwise: however slow the machine is.
async fn let_time_be_told(page: &Page) -> Result {
    // In Firefox a script sees the page through a wrapper, and what it changes is its own alone.
    let script = "const page = window.wrappedJSObject ?? window;
        const now = Date.now();
        page.passed = 0;
        page.Date.now = () => now + page.passed";
    page.run(script, []).await.map(drop)
}

/// Lets so many seconds pass while nobody sees the page, and then shows it again.
async fn pass_unseen(page: &Page, seconds: u32) -> Result {
    let script = "const page = window.wrappedJSObject ?? window;
        const seen = (hidden) => {
            Object.defineProperty(page.document, 'hidden', { value: hidden, configurable: true });
            document.dispatchEvent(new Event('visibilitychange'));
        };
        seen(true);
        page.passed += arguments[0] * 1000;
        seen(false);
        delete page.document.hidden";
    page.run(script, [json!(seconds)]).await.map(drop)
}

/// The seconds that the clock shows.
async fn shown(page: &Page) -> Result<i64> {
    let script = "const [minutes, seconds] = document.querySelector('.room-digits').textContent.split(':');
        return Number(minutes) * 60 + Number(seconds)";
    Ok(page.run(script, []).await?.as_i64().unwrap_or(-1))
}

async fn shows(page: &Page, seconds: i64) -> Result {
    page.wait_for(format!("{seconds} seconds on the clock"), async |page| Ok(shown(page).await? == seconds)).await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn a_room_of_seven_from_names_to_the_board() -> Outcome {
    journey(app(), async |page| {
        go_to(page, "Practice").await?;
        page.click(link("Room")).await?;
        page.expect_focus(heading("Room")).await?;
        page.wait_for_text("No session yet.").await?;
        press_button(page, "Begin a session").await?;
        page.expect_focus(textbox("Name of the session")).await?;
        page.type_text("Second day").await?;
        page.expect(heading("Second day")).await?;
        page.wait_for_text("Put the names in, and the groups can be dealt.").await?;

        // Two of one name are told, and not put on the list before they can be told apart.
        page.click(textbox(NAMES)).await?;
        for (at, name) in ["Kim", "Lou", "Sam", "Alex", "kim", "Robin", "Jo"].iter().enumerate() {
            if at > 0 {
                page.press("Enter").await?;
            }
            page.type_text(name).await?;
        }
        page.wait_for_text("There are two called Kim. Add a letter, so that they know who is meant.").await?;
        press_button(page, "Put on the list").await?;
        page.expect_none(textbox("Name, place 1 on the list")).await?;
        press_button(page, "Call them Kim A and kim B").await?;
        page.wait_for_no_text("There are two called Kim").await?;
        press_button(page, "Put on the list").await?;
        page.expect_value(textbox("Name, place 5 on the list"), "kim B").await?;
        page.expect_value(textbox("Name, place 7 on the list"), "Jo").await?;
        page.expect_value(textbox(NAMES), "").await?;

        // Seven are a three and a four, and so there are four rounds.
        press_button(page, "Deal the groups").await?;
        page.wait_for_text("Rotation 1 · Round 1 of 4").await?;
        page.expect(called("rowheader", "Group 2")).await?;
        page.expect_none(called("rowheader", "Group 3")).await?;
        let everybody = "return ['.room-table', '.room-paper'].map((place) =>
            arguments[0].every((name) => document.querySelector(place).textContent.includes(name)))";
        let names = json!(["Kim A", "Lou", "Sam", "Alex", "kim B", "Robin", "Jo"]);
        assert_eq!(page.run(everybody, [names]).await?, json!([true, true]), "on the screen and on paper");
        page.assert_accessible().await?;

        // On the screen: who does what, and then the clock.
        wait_until_saved(page).await?;
        let_time_be_told(page).await?;
        page.click(link("Show on a screen …")).await?;
        page.expect_focus(heading("Second day")).await?;
        page.expect(heading("Group 1")).await?;
        page.press("Space").await?;
        page.wait_for_status("Read: 2 minutes.").await?;
        page.wait_for_text("Read your card, and keep it to yourself.").await?;
        page.wait_for_text("Next: Play").await?;
        shows(page, 120).await?;
        page.assert_accessible().await?;
        pass_unseen(page, 20).await?;
        shows(page, 100).await?;
        page.press("Space").await?;
        page.wait_for_status("Paused").await?;
        pass_unseen(page, 600).await?;
        assert_eq!(shown(page).await?, 100, "while it waits");
        page.type_text("+").await?;
        shows(page, 160).await?;
        press_button(page, "Go on").await?;
        page.press("ArrowRight").await?;
        page.wait_for_status("Play: 8 minutes.").await?;
        // Out of sight nothing is lost.
        pass_unseen(page, 400).await?;
        shows(page, 80).await?;
        pass_unseen(page, 90).await?;
        page.wait_for_status("Silent notes:").await?;
        page.press("ArrowLeft").await?;
        shows(page, 60).await?;
        // A reload neither stops nor forgets it.
        page.reload().await?;
        let_time_be_told(page).await?;
        page.press("c").await?;
        page.wait_for_text("Next: Lead speaks").await?;
        pass_unseen(page, 620).await?;
        page.wait_for_status("Round over").await?;
        page.assert_accessible().await?;
        let high = "return document.querySelector('.room-digits').getBoundingClientRect().height / innerHeight";
        assert!(page.run(high, []).await?.as_f64().is_some_and(|share| share > 0.2), "digits as large as that");
        press_button(page, "Next round").await?;
        page.wait_for_text("Rotation 1 · Round 2 of 4").await?;
        page.press("Escape").await?;
        page.expect(textbox(NAMES)).await?;

        // A latecomer is put into the three; who leaves stays on the list.
        page.type_into(textbox(NAMES), "Max").await?;
        press_button(page, "Put on the list").await?;
        page.wait_for_text("Max is in no group yet.").await?;
        press_button(page, "Put Max into a group").await?;
        page.wait_for_no_text("Max is in no group yet.").await?;
        let table = "return document.querySelector('.room-table').textContent.includes(arguments[0])";
        assert_eq!(page.run(table, ["Max".into()]).await?, true);
        press_button(page, "Lou has left").await?;
        page.expect(button("Lou is back")).await?;
        press_button(page, "Deal the next rotation").await?;
        page.wait_for_text("Rotation 2 · Round 1 of 4").await?;
        page.wait_for("the groups without whoever left", async |page| {
            Ok(page.run(table, ["Lou".into()]).await? == false)
        })
        .await?;
        press_button(page, "Undo").await?;
        page.wait_for_text("Rotation 1 · Round 2 of 4").await?;

        // The board, in the order of its letters and large on the screen.
        for line in ["Zero closed questions", "Asking Lou first"] {
            fill(page, "Even better if", line).await?;
            page.press("Enter").await?;
            page.expect_value(textbox("Even better if"), "").await?;
        }
        page.wait_for_text("Lou is named in this line.").await?;
        page.click(link("Show on a screen …")).await?;
        page.expect_focus(heading("Second day")).await?;
        page.press("b").await?;
        page.expect(heading("Even better if …")).await?;
        let lines = "return [...document.querySelectorAll('.room-board-lines li')].map((line) => line.textContent)";
        assert_eq!(page.run(lines, []).await?, json!(["Asking Lou first", "Zero closed questions"]));
        page.assert_accessible().await?;
        press_button(page, "Leave").await?;
        page.expect(textbox(NAMES)).await?;

        // A part that begins says how the session stands.
        press_button(page, "Part 1 begins now").await?;
        page.wait_for_text("On now: Welcome.").await?;
        wait_until_saved(page).await?;
        page.reload().await?;
        page.expect_value(textbox("Name, place 8 on the list"), "Max").await?;
        page.wait_for_text("Rotation 1 · Round 2 of 4").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn the_training_workbook_is_emptied_in_a_click_and_ones_own_stays_to_the_byte() -> Outcome {
    journey(app(), async |page| {
        press_button(page, "New map").await?;
        page.expect_focus(textbox("Title")).await?;
        page.type_text("Night trains").await?;
        wait_until_saved(page).await?;
        let own = workbook_here(page).await?;
        go_to(page, "Practice").await?;
        page.click(link("Room")).await?;
        page.expect_focus(heading("Room")).await?;
        press_button(page, "Open the training workbook").await?;
        page.wait_for_text("Training workbook – for practice").await?;
        let training = workbook_here(page).await?;
        assert_ne!(training, own);
        let before = stored(page, &own).await?;
        press_button(page, "New map").await?;
        page.expect_focus(textbox("Title")).await?;
        page.type_text("Made up in the room").await?;
        wait_until_saved(page).await?;
        press_button(page, "Empty it for the next group").await?;
        page.wait_for_status("The training workbook is empty.").await?;
        go_to(page, "Maps").await?;
        page.expect_none(containing("link", "Made up in the room")).await?;
        page.expect_none(button("Open the training workbook")).await?;
        press_button(page, "Undo").await?;
        page.expect(containing("link", "Made up in the room")).await?;
        press_button(page, "Empty it for the next group").await?;
        page.expect_none(containing("link", "Made up in the room")).await?;
        wait_until_saved(page).await?;
        page.reload().await?;
        page.wait_for_text("Training workbook – for practice").await?;
        page.expect_none(containing("link", "Made up in the room")).await?;
        assert_eq!(stored(page, &own).await?, before, "the own workbook, byte by byte");
        press_button(page, "Back to my workbook").await?;
        page.expect(containing("link", "Night trains")).await?;
        assert_eq!(workbook_here(page).await?, own);
        Ok(())
    })
    .await
}
