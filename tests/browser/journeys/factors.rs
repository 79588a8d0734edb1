//! Causes thought through: nine places to look, through four lenses.

use super::fields::begin_map;
use super::writing::{choose, fill, press_button, unfold, wait_until_saved};
use crate::everywhere::{Outcome, app, journey};
use crate::failure::Result;
use crate::page::Page;
use crate::target::{Target, button, called, containing, link, textbox};
use serde_json::Value;

const PAGE: &str = "What helps, what hinders";

fn article(name: &str) -> Target {
    called("article", name)
}

/// Everything that was ever written of the workbook, entry by entry.
async fn journal(page: &Page) -> Result<Value> {
    let read = "const open = () => new Promise((done, failed) => {
            const request = indexedDB.open('groundwork');
            request.onsuccess = () => done(request.result);
            request.onerror = () => failed(request.error);
        });
        const all = (source) => new Promise((done, failed) => {
            source.onsuccess = () => done(source.result);
            source.onerror = () => failed(source.error);
        });
        const database = await open();
        const store = () => database.transaction('journal').objectStore('journal');
        const entries = [await all(store().getAllKeys()), await all(store().getAll())];
        database.close();
        return entries";
    page.run_async(read, []).await
}

/// A map with one need and a cause that has no place, and from its check to the page.
async fn begin(page: &Page) -> Result {
    begin_map(page, "Complaints", "Few customers complain").await?;
    press_button(page, "Add a cause to link later").await?;
    page.expect_focus(textbox("Cause, Cause 1")).await?;
    page.type_text("Nobody says how it went").await?;
    unfold(page, "The map as a whole").await?;
    page.tab_to(containing("button", "A side not looked at: outside the organisation")).await?;
    page.press("Enter").await?;
    press_button(page, "Look there: outside the organisation").await?;
    page.expect_focus(article("Outside the organisation")).await
}

/// Back to the map, by the link at the top.
async fn to_map(page: &Page) -> Result {
    page.tab_to(link("Back to the map")).await?;
    page.press("Enter").await?;
    page.expect(textbox("Title")).await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn a_lens_is_another_view_and_writes_nothing() -> Outcome {
    journey(app(), async |page| {
        begin(page).await?;
        wait_until_saved(page).await?;
        let before = journal(page).await?;
        assert_ne!(before[0], serde_json::json!([]), "something was written");
        for (lens, factor) in [
            ("surroundings and person (Gilbert)", "Data: how it is going"),
            ("rounds of questions (Mager and Pipe)", "Consequences"),
            ("environment, skill, motivation (Moore)", "Motivation"),
            ("outside, inside, individual (Robinson)", "Clear roles and expectations"),
        ] {
            page.select_option(called("combobox", "Seen as"), lens).await?;
            page.expect(article(factor)).await?;
            page.expect_count(containing("button", "Add what hinders: "), 9).await?;
            page.expect_value(textbox("Cause, Cause 1"), "Nobody says how it went").await?;
            page.assert_accessible().await?;
        }
        wait_until_saved(page).await?;
        assert_eq!(journal(page).await?, before, "what is written, entry by entry");
        // It stays while one goes to the map and back, the second time by the palette.
        choose(page, "Seen as", "surroundings").await?;
        to_map(page).await?;
        page.press("Control+K").await?;
        page.expect_focus(called("combobox", "Find or do")).await?;
        page.type_text("what helps").await?;
        page.expect(called("option", PAGE)).await?;
        page.press("Enter").await?;
        page.expect_focus(called("heading", PAGE)).await?;
        page.expect(article("Data: how it is going")).await?;
        // From here it leads to the other pages of the map, too.
        page.press("Control+K").await?;
        page.expect_focus(called("combobox", "Find or do")).await?;
        page.type_text("picture").await?;
        page.expect(called("option", "Picture …")).await?;
        page.press("Enter").await?;
        page.expect_focus(called("heading", "Picture")).await?;
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn having_found_none_is_ticked_taken_back_and_gives_way_to_what_is_found() -> Outcome {
    journey(app(), async |page| {
        begin(page).await?;
        let outside = || called("checkbox", "Looked, found none, Outside the organisation");
        page.tab_to(outside()).await?;
        page.press("Space").await?;
        page.expect(button("1 looked at, found none: go to the next")).await?;
        press_button(page, "Undo").await?;
        page.wait_for_status("Undone: changed what was found under “Outside the organisation”").await?;
        page.expect_none(button("1 looked at, found none: go to the next")).await?;
        assert_eq!(page.property(outside(), "checked").await?, false);
        page.tab_to(outside()).await?;
        page.press("Space").await?;
        fill(page, "What I looked at, Outside the organisation", "Read the market report").await?;
        press_button(page, "1 looked at, found none: go to the next").await?;
        page.expect_focus(article("Outside the organisation")).await?;

        // The side is looked at; the others aren't.
        to_map(page).await?;
        unfold(page, "The map as a whole").await?;
        page.expect(containing("button", "A side not looked at: in the people themselves")).await?;
        page.expect_none(containing("button", "A side not looked at: outside")).await?;
        page.tab_to(link(PAGE)).await?;
        page.press("Enter").await?;
        page.expect_focus(called("heading", PAGE)).await?;

        press_button(page, "Add what hinders: Outside the organisation").await?;
        page.expect_focus(textbox("Cause, Cause 1")).await?;
        page.expect_none(outside()).await?;
        page.type_text("Prices went up").await?;
        page.wait_for_text("Looked at before: Read the market report").await?;
        page.expect_none(button("1 looked at, found none: go to the next")).await?;
        page.expect(button("1 with causes: go to the next")).await?;
        page.assert_accessible().await?;
        wait_until_saved(page).await?;
        page.reload().await?;
        page.wait_for_text("Looked at before: Read the market report").await?;
        page.expect_value(textbox("Cause, Cause 1"), "Prices went up").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn causes_find_their_place_and_what_usually_fits_is_taken_up() -> Outcome {
    journey(app(), async |page| {
        begin(page).await?;
        press_button(page, "1 cause without a place").await?;
        page.expect_focus(called("heading", "Without a place yet")).await?;
        choose(page, "Where it belongs, Cause 1", "Coaching").await?;
        page.expect(called("heading", "Without a place yet")).await?;
        press_button(page, "Put it there: Cause 1").await?;
        page.expect_focus(article("Cause 1").within(called("region", "Hinders: Coaching and feedback"))).await?;
        page.expect_none(called("heading", "Without a place yet")).await?;

        let (hinders, helps) = ("Hinders: Systems and processes", "Helps: Systems and processes");
        press_button(page, "Add what hinders: Systems and processes").await?;
        page.expect_focus(textbox("Cause, Cause 1").within(called("region", hinders))).await?;
        page.type_text("Two desks do the same").await?;
        press_button(page, "Add what helps: Systems and processes").await?;
        page.expect_focus(textbox("Cause, Cause 2").within(called("region", helps))).await?;
        page.type_text("Calls are numbered").await?;
        page.expect(button("2 with causes: go to the next")).await?;

        page.tab_to(link("Cause 1, on the map")).await?;
        page.press("Enter").await?;
        page.expect_focus(article("Cause 1")).await?;
        page.wait_for_text("hinders").await?;
        unfold(page, "Cause 1").await?;
        // Its only need has the gap.
        page.expect_value(textbox("Cause, Cause 1"), "Two desks do the same").await?;
        let gap = called("checkbox", "Business need 1: Few customers complain");
        let gap = gap.within(called("group", "Explains the gap in, Cause 1"));
        assert_eq!(page.property(gap, "checked").await?, true);
        press_button(page, "Add process or staffing, for Cause 1").await?;
        page.expect_focus(textbox("Solution, Solution 1")).await?;
        page.type_text("One desk takes it all").await?;
        page.expect_none(button("Add process or staffing, for Cause 1")).await?;
        page.wait_for_text("Process or staffing: on the map already").await?;
        page.assert_accessible().await?;
        wait_until_saved(page).await?;
        page.reload().await?;

        page.expect_value(textbox("Solution, Solution 1"), "One desk takes it all").await?;
        page.wait_for_text("process or staffing · proposed").await?;
        page.tab_to(link(PAGE)).await?;
        page.press("Enter").await?;
        page.expect_value(textbox("Cause, Cause 2").within(called("region", helps)), "Calls are numbered").await?;
        let placed = textbox("Cause, Cause 3").within(called("region", "Hinders: Coaching and feedback"));
        page.expect_value(placed, "Nobody says how it went").await?;
        Ok(())
    })
    .await
}
