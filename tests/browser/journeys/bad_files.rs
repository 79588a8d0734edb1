//! Files that aren't backups: a sentence each, and nothing changed.

use std::path::PathBuf;

use super::writing::{add_client, go_to, wait_until_saved};
use crate::everywhere::{Outcome, app, journey};
use crate::failure::Result;
use crate::target::{button, called};

fn file(name: &str, bytes: &[u8]) -> Result<PathBuf> {
    let folder = std::env::temp_dir().join(format!("groundwork-journeys-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let path = folder.join(name);
    std::fs::write(&path, bytes)?;
    Ok(path)
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn a_file_that_is_no_backup_is_refused_with_a_sentence() -> Outcome {
    journey(app(), async |page| {
        add_client(page, "Dana Ostrander", "").await?;
        wait_until_saved(page).await?;
        go_to(page, "Data").await?;
        page.click(button("Download backup")).await?;
        let backup = page.download().await?.text()?;
        let nested = format!("{}1{}", "[".repeat(10_000), "]".repeat(10_000));
        let deep = backup.replacen("\"seen\":", &format!("\"more\":{nested},\"seen\":"), 1);
        let newer = backup.replacen("\"readable_by\":1", "\"readable_by\":7", 1);
        let half: String = backup.chars().take(backup.chars().count() / 2).collect();
        let huge = vec![b' '; 200 << 20];
        for (name, bytes, sentence) in [
            ("half.json", half.as_bytes(), "The file ends before it is finished"),
            ("foreign.json", b"{\"name\":\"left-pad\",\"version\":\"1.0.0\"}".as_slice(), "not a Groundwork backup"),
            ("page.html", b"<!doctype html><p>Hello".as_slice(), "it isn\u{2019}t JSON"),
            ("empty.json", b"".as_slice(), "The file ends before it is finished"),
            ("deep.json", deep.as_bytes(), "nested deeper than anything"),
            ("newer.json", newer.as_bytes(), "made by a newer version of Groundwork"),
            ("huge.json", &huge, "larger than anything"),
        ] {
            page.upload(called("file", "Backup file"), &file(name, bytes)?).await?;
            page.wait_for_text(sentence).await?;
            page.wait_for_text("Nothing was changed.").await?;
            page.expect_none(button("Open as a separate workbook")).await?;
            page.click(button("Close this message")).await?;
        }
        let altered = backup.replacen("Dana Ostrander", "Dana Otherwise", 1);
        page.upload(called("file", "Backup file"), &file("altered.json", altered.as_bytes())?).await?;
        page.wait_for_text("This file was altered").await?;
        assert_eq!(page.property(button("Open as a separate workbook"), "disabled").await?, true);
        page.click(called("checkbox", "I know that it was altered. Open it all the same.")).await?;
        assert_eq!(page.property(button("Open as a separate workbook"), "disabled").await?, false);
        page.click(button("Leave it")).await?;
        go_to(page, "Clients").await?;
        page.expect(called("link", "Dana Ostrander")).await?;
        Ok(())
    })
    .await
}
