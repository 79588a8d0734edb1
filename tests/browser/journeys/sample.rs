//! The sample: opened in a click, gone in another, and nothing else changed.

use super::writing::{go_to, press_button, wait_until_saved};
use crate::everywhere::{Outcome, app, journey};
use crate::failure::Result;
use crate::page::Page;
use crate::target::{button, containing, link, textbox};
use serde_json::Value;

/// What is stored of all workbooks that are no samples: every key and every byte.
pub async fn stored(page: &Page, workbook: &str) -> Result<Value> {
    let read = "const id = arguments[0];
        const local = Object.keys(localStorage).filter((key) => key.endsWith(id)).sort()
            .map((key) => [key, localStorage.getItem(key)]);
        const open = () => new Promise((done, failed) => {
            const request = indexedDB.open('groundwork');
            request.onsuccess = () => done(request.result);
            request.onerror = () => failed(request.error);
        });
        const database = await open();
        const all = (source) => new Promise((done, failed) => {
            source.onsuccess = () => done(source.result);
            source.onerror = () => failed(source.error);
        });
        const stores = [];
        for (const name of database.objectStoreNames) {
            const store = database.transaction(name).objectStore(name);
            const [keys, values] = [await all(store.getAllKeys()), await all(database.transaction(name).objectStore(name).getAll())];
            keys.forEach((key, at) => key[0] === id && stores.push([name, key, values[at]]));
        }
        database.close();
        return [local, stores]";
    page.run_async(read, [workbook.into()]).await
}

/// The workbook that the address names.
pub async fn workbook_here(page: &Page) -> Result<String> {
    let address = page.client().current_url().await?.fragment().unwrap_or_default().to_owned();
    Ok(address.split('/').nth(2).unwrap_or_default().to_owned())
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn the_sample_opens_beside_ones_own_workbook_and_goes_without_a_trace_in_it() -> Outcome {
    journey(app(), async |page| {
        page.expect(button("Look at the sample")).await?;
        press_button(page, "New map").await?;
        page.expect_focus(textbox("Title")).await?;
        page.type_text("Night trains").await?;
        wait_until_saved(page).await?;
        let own = workbook_here(page).await?;
        go_to(page, "Data").await?;
        press_button(page, "Look at the sample").await?;
        page.wait_for_text("Sample – made up, to look around in").await?;
        let sample = workbook_here(page).await?;
        assert_ne!(sample, own);
        // By now the own workbook has been left with all of it written.
        let before = stored(page, &own).await?;

        page.expect(link("Repairs that need a second visit")).await?;
        page.expect_none(button("Look at the sample")).await?;
        page.click(link("Reserved books ready sooner")).await?;
        page.expect_value(textbox("IS, Business need 1"), "A little over half do; the rest take eight days or more")
            .await?;
        page.expect(containing("button", "1 to be gathered")).await?;
        page.replace(textbox("IS, Business need 1"), "Scribbled over").await?;
        wait_until_saved(page).await?;
        page.reload().await?;
        page.expect_value(textbox("IS, Business need 1"), "Scribbled over").await?;
        assert_eq!(stored(page, &own).await?, before, "the own workbook, byte by byte");

        press_button(page, "Remove the sample").await?;
        page.expect(link("Night trains")).await?;
        assert_eq!(workbook_here(page).await?, own);
        page.wait_for_no_text("Sample – made up").await?;
        page.reload().await?;
        page.expect(link("Night trains")).await?;
        go_to(page, "Data").await?;
        page.expect(button("Restore Sample")).await?;
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn a_sample_that_is_there_is_opened_and_not_made_again() -> Outcome {
    journey(app(), async |page| {
        press_button(page, "Look at the sample").await?;
        page.wait_for_text("Sample – made up, to look around in").await?;
        let first = workbook_here(page).await?;
        page.click(link("Repairs that need a second visit")).await?;
        page.expect_value(textbox("Title"), "Repairs that need a second visit").await?;
        go_to(page, "Data").await?;
        page.expect_none(button("Look at the sample")).await?;
        press_button(page, "Open My workbook").await?;
        page.wait_for_text("Nothing here yet").await?;
        press_button(page, "Look at the sample").await?;
        page.wait_for_text("Sample – made up, to look around in").await?;
        assert_eq!(workbook_here(page).await?, first);
        press_button(page, "Back to my workbook").await?;
        page.wait_for_text("Nothing here yet").await?;
        press_button(page, "Look at the sample").await?;
        page.wait_for_text("Sample – made up, to look around in").await?;
        assert_eq!(workbook_here(page).await?, first, "one goes back, and it stays");
        press_button(page, "Remove the sample").await?;
        page.wait_for_text("Nothing here yet").await?;
        press_button(page, "Look at the sample").await?;
        page.wait_for_text("Sample – made up, to look around in").await?;
        assert_ne!(workbook_here(page).await?, first, "what was removed stays removed");
        Ok(())
    })
    .await
}
