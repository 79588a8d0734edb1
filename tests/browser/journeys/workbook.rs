//! A whole workbook: written by keyboard alone, reloaded, backed up, wiped, restored.

use serde_json::Value;

use super::writing::{add_client, choose, fill, fill_cell, go_to, press_button, tick, unfold, wait_until_saved};
use crate::everywhere::{Outcome, app, journey};
use crate::failure::{Journey, Result};
use crate::page::Page;
use crate::target::{button, called, containing, textbox};

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn a_workbook_is_written_by_keyboard_backed_up_wiped_and_restored() -> Outcome {
    journey(app(), async |page| {
        write_everything(page).await?;
        wait_until_saved(page).await?;
        let before = back_up(page).await?;

        page.reload().await?;
        go_to(page, "Data").await?;
        let reloaded = back_up(page).await?;
        assert_eq!(content(&reloaded), content(&before), "after a reload");

        press_button(page, "Delete everything in this browser …").await?;
        press_button(page, "Yes, delete everything").await?;
        page.expect(called("heading", "Maps")).await?;
        page.wait_for_text("Nothing here yet").await?;

        go_to(page, "Data").await?;
        let file = tempfile(&before)?;
        page.upload(called("file", "Backup file"), &file).await?;
        page.wait_for_text("2 clients, 1 map, 2 business needs, 3 performance needs, 5 causes, 3 solutions").await?;
        press_button(page, "Open as a separate workbook").await?;
        page.expect(called("link", "Complaints at the call centre")).await?;
        go_to(page, "Data").await?;
        let restored = back_up(page).await?;
        assert_eq!(content(&restored), content(&before), "after wiping and restoring");
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn what_a_backup_replaced_comes_back_even_after_a_reload() -> Outcome {
    journey(app(), async |page| {
        go_to(page, "Data").await?;
        let empty = back_up(page).await?;
        add_client(page, "Dana Ostrander", "Service").await?;
        wait_until_saved(page).await?;

        go_to(page, "Data").await?;
        page.upload(called("file", "Backup file"), &tempfile(&empty)?).await?;
        page.click(button("Replace this workbook’s contents")).await?;
        page.wait_for_text("The contents were replaced.").await?;
        go_to(page, "Clients").await?;
        page.wait_for_text("Nobody here yet").await?;
        wait_until_saved(page).await?;

        page.reload().await?;
        go_to(page, "Data").await?;
        let earlier = containing("button", "Go back to: Before replacing");
        page.tab_to(&earlier).await?;
        page.press("Enter").await?;
        page.wait_for_text("You are back at that version.").await?;
        page.expect_focus(earlier.nth(1)).await?;
        go_to(page, "Clients").await?;
        page.expect(called("link", "Dana Ostrander")).await?;
        page.press("Control+Z").await?;
        page.wait_for_text("Nobody here yet").await?;
        page.press("Control+Shift+Z").await?;
        page.expect(called("link", "Dana Ostrander")).await?;
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn undo_in_a_field_is_the_browsers_and_elsewhere_ours() -> Outcome {
    journey(app(), async |page| {
        add_client(page, "Dana", "").await?;
        wait_until_saved(page).await?;
        page.reload().await?;
        page.replace(textbox("Name"), "Kim").await?;
        page.click(button("Undo")).await?;
        page.expect_value(textbox("Name"), "Dana").await?;
        page.click(button("Redo")).await?;
        page.expect_value(textbox("Name"), "Kim").await?;
        Ok(())
    })
    .await
}

async fn write_everything(page: &mut Page) -> Journey {
    add_client(page, "Dana Ostrander", "Service").await?;
    add_client(page, "Lee Varga", "Operations").await?;
    go_to(page, "Maps").await?;
    press_button(page, "New map").await?;
    page.expect_focus(textbox("Title")).await?;
    page.type_text("Complaints at the call centre").await?;
    choose(page, "Client", "Dana").await?;

    for (number, should, is, name) in [
        (
            1,
            ["Few customers have reason to complain", "6 %", "the client", "Dana", "known"],
            ["Too many do", "14 %", "data", "service report", "known"],
            "complaints per order",
        ),
        (
            2,
            ["Complaints are settled fast", "2", "my own", "a hunch", "guessed"],
            ["It takes a week", "7", "observed", "two days in the team", "known"],
            "days to settle",
        ),
    ] {
        press_button(page, "Add a business need").await?;
        let row = format!("Business need {number}");
        page.expect_focus(textbox(&format!("SHOULD, {row}"))).await?;
        fill_cell(page, "SHOULD", &row, should).await?;
        fill_cell(page, "IS", &row, is).await?;
        unfold(page, &format!("Measure of {row}")).await?;
        fill(page, &format!("Measured by, {row}"), name).await?;
        choose(page, &format!("Better is, {row}"), "lower").await?;
    }
    for (number, group, serves) in [
        (1, "agents on the evening shift", "Business need 1: complaints per order"),
        (2, "team leads", "Business need 1: complaints per order"),
        (3, "the complaints desk", "Business need 2: days to settle"),
    ] {
        press_button(page, "Add a performance need").await?;
        let row = format!("Performance need {number}");
        page.expect_focus(textbox(&format!("Who does it, {row}"))).await?;
        page.type_text(group).await?;
        unfold(page, &format!("Measure of {row}")).await?;
        tick(page, &format!("Serves, {row}"), serves).await?;
        let should = ["They call back the same day", "95 %", "observed", "the best of them", "known"];
        fill_cell(page, "SHOULD", &row, should).await?;
        let is = ["Most wait until asked", "40 %", "data", "call log", "unknown"];
        fill_cell(page, "IS", &row, is).await?;
    }
    for (number, text, factor, evidence, explains) in [
        (
            1,
            "Nobody hears what became of a complaint",
            "coaching",
            "asked eight of ten",
            "Performance need 1: They call back the same day",
        ),
        (
            2,
            "Calling back counts as idle time",
            "incentives",
            "the bonus sheet",
            "Performance need 1: They call back the same day",
        ),
        (
            3,
            "New agents haven’t practised hard calls",
            "skill",
            "three recordings",
            "Performance need 1: They call back the same day",
        ),
        (
            4,
            "No one said the same day matters",
            "clear",
            "the handbook",
            "Performance need 2: They call back the same day",
        ),
        (5, "The log can’t be searched", "information", "tried it", "Performance need 3: They call back the same day"),
    ] {
        press_button(page, "Add a cause to link later").await?;
        let cause = format!("Cause {number}");
        page.expect_focus(textbox(&format!("Cause, {cause}"))).await?;
        page.type_text(text).await?;
        unfold(page, &cause).await?;
        choose(page, &format!("Factor, {cause}"), factor).await?;
        fill(page, &format!("Evidence, {cause}"), evidence).await?;
        tick(page, &format!("Explains the gap in, {cause}"), explains).await?;
        // The cause has gone beside that need, and the keyboard with it.
        page.expect_focus(
            called("checkbox", explains).within(called("group", &format!("Explains the gap in, {cause}"))),
        )
        .await?;
    }
    for (number, text, kind, answers) in [
        (
            1,
            "A weekly list of what became of complaints",
            "coaching",
            "Cause 1: Nobody hears what became of a complaint",
        ),
        (2, "Count call-backs as work", "rebalanced", "Cause 2: Calling back counts as idle time"),
        (3, "Practise hard calls in pairs", "practice", "Cause 3: New agents haven’t practised hard calls"),
    ] {
        press_button(page, "Add a solution to link later").await?;
        let solution = format!("Solution {number}");
        page.expect_focus(textbox(&format!("Solution, {solution}"))).await?;
        page.type_text(text).await?;
        unfold(page, &solution).await?;
        choose(page, &format!("Kind, {solution}"), kind).await?;
        tick(page, &format!("Answers, {solution}"), answers).await?;
    }
    page.wait_for_text("8 percentage points too high").await?;
    go_to(page, "Data").await?;
    Ok(())
}

/// Downloads a backup, on the page where that is done.
async fn back_up(page: &Page) -> Result<String> {
    press_button(page, "Download backup").await?;
    let download = page.download().await?;
    assert!(download.name.starts_with("groundwork-") && download.name.ends_with(".json"), "{}", download.name);
    download.text()
}

/// What a backup says, field by field: the units without their stamps, which move on.
fn content(backup: &str) -> Value {
    let backup: Value = serde_json::from_str(backup).expect("a backup is JSON");
    let mut units = backup["workbook"]["units"].clone();
    for unit in units.as_object_mut().into_iter().flat_map(|units| units.values_mut()) {
        unit.as_object_mut().map(|unit| unit.remove("stamp"));
    }
    units
}

fn tempfile(backup: &str) -> Result<std::path::PathBuf> {
    let folder = std::env::temp_dir().join(format!("groundwork-journeys-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let file = folder.join("backup.json");
    std::fs::write(&file, backup)?;
    Ok(file)
}
