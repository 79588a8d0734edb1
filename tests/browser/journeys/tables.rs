//! A map as a table for a spreadsheet, and back from one.

use std::path::{Path, PathBuf};

use super::fields::begin_map;
use super::writing::{choose, fill_cell, go_to, press_button, wait_until_saved};
use crate::everywhere::{Outcome, app, journey};
use crate::failure::Result;
use crate::page::Page;
use crate::process::Scratch;
use crate::target::{any, button, called, link, textbox};

/// Lets a new map begin from the file.
async fn choose_file(page: &Page, file: &Path) -> Result {
    press_button(page, "From a template or table …").await?;
    page.upload(called("file", "New map from a CSV"), file).await?;
    page.expect_none(any("dialog")).await
}

/// The table of the map that is open.
async fn save(page: &Page) -> Result<String> {
    page.tab_to(link("Print or save …")).await?;
    page.press("Enter").await?;
    page.expect_focus(called("heading", "Print or save")).await?;
    choose(page, "For whom", "my copy").await?;
    press_button(page, "Save as CSV").await?;
    let table = page.download().await?;
    assert!(table.name.starts_with("calls-my-copy-20") && table.name.ends_with(".csv"), "{}", table.name);
    table.text()
}

fn file(folder: &Scratch, name: &str, bytes: &[u8]) -> Result<PathBuf> {
    let path = folder.path().join(name);
    std::fs::write(&path, bytes)?;
    Ok(path)
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn a_map_comes_back_from_its_table_and_undo_takes_it_away() -> Outcome {
    journey(app(), async |page| {
        begin_map(page, "Calls", "").await?;
        let cell = ["=1+1 is two, \"they\" say", "14 %", "data", "the log; all of it", "known"];
        fill_cell(page, "IS", "Business need 1", cell).await?;
        press_button(page, "Add a cause to Business need 1").await?;
        page.expect_focus(textbox("Cause, Cause 1")).await?;
        page.type_text("Nobody answers for it").await?;
        wait_until_saved(page).await?;
        let table = save(page).await?;
        assert!(table.starts_with("\u{feff}kind,") && table.contains("\"\t=1+1 is two, \"\"they\"\" say\""), "{table}");

        go_to(page, "Maps").await?;
        let folder = Scratch::new()?;
        choose_file(page, &file(&folder, "again.csv", table.as_bytes())?).await?;
        page.expect_focus(textbox("Title")).await?;
        page.wait_for_status("Added map “Calls”.").await?;
        page.expect_value(textbox("IS, Business need 1"), cell[0]).await?;
        page.expect_value(textbox("Cause, Cause 1"), "Nobody answers for it").await?;
        assert_eq!(save(page).await?, table, "the table of the new map");
        wait_until_saved(page).await?;
        page.reload().await?;
        go_to(page, "Maps").await?;
        page.expect_count(called("link", "Calls"), 2).await?;

        let other = "sep=;\r\nkind;text;colour\r\nmap;From elsewhere;red\r\n";
        choose_file(page, &file(&folder, "other.csv", other.as_bytes())?).await?;
        page.expect_value(textbox("Title"), "From elsewhere").await?;
        page.wait_for_status("Left out, as no map has such columns: “colour”.").await?;
        press_button(page, "Undo").await?;
        page.wait_for_status("Undone: added map “From elsewhere”.").await?;
        go_to(page, "Maps").await?;
        page.expect_none(called("link", "From elsewhere")).await?;
        page.expect_count(called("link", "Calls"), 2).await?;
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn a_file_that_is_no_table_is_refused_with_a_sentence() -> Outcome {
    journey(app(), async |page| {
        begin_map(page, "Calls", "Few complain").await?;
        wait_until_saved(page).await?;
        go_to(page, "Maps").await?;
        let folder = Scratch::new()?;
        let huge = vec![b'a'; 9 << 20];
        for (name, bytes, sentence) in [
            ("empty.csv", b"".as_slice(), "There is nothing in this table"),
            ("other.csv", b"name,age\nDana,7", "none of the columns in its first row is called “kind”"),
            ("picture.csv", b"\x89PNG\r\n\x1a\n\0\0", "save it as “CSV UTF-8”"),
            ("latin.csv", b"kind,text\nmap,Z\xfcrich", "save it as “CSV UTF-8”"),
            ("half.csv", b"kind,text\nmap,\"Calls", "On line 2 of the file a quotation mark is opened"),
            ("kind.csv", b"kind,text\nmap,Calls\ngoal,x", "Row 3 is called “goal”"),
            ("wide.csv", b"kind,text\nmap,Calls,more", "Row 2 has more cells"),
            ("link.csv", b"kind,number,for\ncause,C1,B7", "Row 2 names B7"),
            ("day.csv", b"kind,by when\nbusiness,3/1/26", "there should be a day such as 2026-03-01"),
            ("huge.csv", &huge, "This table is larger than any map."),
        ] {
            choose_file(page, &file(&folder, name, bytes)?).await?;
            page.wait_for_status(sentence).await?;
            page.wait_for_status("Nothing was changed.").await?;
            page.click(button("Close this message")).await?;
        }
        page.expect_count(called("link", "Calls"), 1).await?;
        page.wait_for_text("1 map").await?;
        Ok(())
    })
    .await
}
