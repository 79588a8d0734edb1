//! Writing into a workbook by keyboard alone, as journeys have in common.

use groundwork::exchange::backup_text;
use groundwork::model::Workbook;

use crate::failure::Result;
use crate::page::Page;
use crate::process::Scratch;
use crate::target::{Target, button, called, containing, link, textbox};

/// Opens a page of the workbook by its link at the top.
pub async fn go_to(page: &Page, name: &str) -> Result {
    let here = "return document.getElementById('page-title')?.textContent === arguments[0]";
    if page.run(here, [name.into()]).await? == true {
        return Ok(());
    }
    page.tab_to(link(name).within(called("navigation", "Pages"))).await?;
    page.press("Enter").await?;
    page.expect_focus(called("heading", name)).await
}

/// Presses a button that is reached by Tab.
pub async fn press_button(page: &Page, name: &str) -> Result {
    page.tab_to(button(name)).await?;
    page.press("Enter").await
}

/// Types into a field that is reached by Tab.
pub async fn fill(page: &Page, name: &str, text: &str) -> Result {
    page.tab_to(textbox(name)).await?;
    page.type_text(text).await
}

/// Chooses from a list that is reached by Tab, by typing the option's beginning.
pub async fn choose(page: &Page, name: &str, option: &str) -> Result {
    let list: Target = called("combobox", name);
    page.tab_to(&list).await?;
    page.type_text(option).await?;
    let chosen = "const list = document.activeElement; return list.selectedOptions[0]?.text ?? ''";
    page.wait_for(format!("“{option}” chosen in {name}"), async |page| {
        Ok(page.run(chosen, []).await?.as_str().is_some_and(|shown| shown.starts_with(option)))
    })
    .await
}

/// Unfolds the details of something, by their line, which is reached by Tab; or
/// folds them again. Says so if the key did neither.
pub async fn unfold(page: &Page, what: &str) -> Result {
    const OPEN: &str = "return document.activeElement?.closest('details')?.open ?? null";
    page.tab_to(containing("button", &format!(", {what}"))).await?;
    let before = page.run(OPEN, []).await?;
    page.press("Enter").await?;
    page.wait_for(format!("the details of {what} to unfold"), async |page| Ok(page.run(OPEN, []).await? != before))
        .await
}

/// Ticks a box of a group.
pub async fn tick(page: &Page, group: &str, name: &str) -> Result {
    page.tab_to(called("checkbox", name).within(called("group", group))).await?;
    page.press("Space").await
}

/// Waits until everything is on disk.
pub async fn wait_until_saved(page: &Page) -> Result {
    let saved = "return document.getElementById('save-state')?.textContent ?? ''";
    page.wait_for("everything to be saved", async |page| {
        Ok(page.run(saved, []).await?.as_str().is_some_and(|shown| shown.starts_with("Saved")))
    })
    .await
}

/// A client of that name and unit.
pub async fn add_client(page: &Page, name: &str, unit: &str) -> Result {
    go_to(page, "Clients").await?;
    press_button(page, "New client").await?;
    page.expect_focus(textbox("Name")).await?;
    page.type_text(name).await?;
    fill(page, "Unit", unit).await
}

/// One of a row's cells: text, figure, source with who or what, state.
pub async fn fill_cell(page: &Page, cell: &str, row: &str, words: [&str; 5]) -> Result {
    let [text, figure, source, detail, state] = words;
    fill(page, &format!("{cell}, {row}"), text).await?;
    fill(page, &format!("Figure, {cell}, {row}"), figure).await?;
    unfold(page, &format!("{cell}, {row}")).await?;
    choose(page, &format!("Source, {cell}, {row}"), source).await?;
    fill(page, &format!("Details, {cell}, {row}"), detail).await?;
    choose(page, &format!("State, {cell}, {row}"), state).await
}

/// Opens a workbook of our making, by its backup, as a separate one.
pub async fn open_backup(page: &Page, workbook: &Workbook) -> Result {
    let backup = backup_text(workbook, "a test", "2026-03-01T12:00:00Z").expect("every workbook can be backed up");
    let folder = Scratch::new()?;
    let file = folder.path().join("backup.json");
    std::fs::write(&file, backup)?;
    go_to(page, "Data").await?;
    page.upload(called("file", "Backup file"), &file).await?;
    page.click(button("Open as a separate workbook")).await?;
    page.expect(called("heading", "Maps")).await
}
