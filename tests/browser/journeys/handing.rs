//! What a client gets, as a file and copied.

use super::fields::begin_map;
use super::writing::{choose, fill_cell, press_button, unfold, wait_until_saved};
use crate::engine::Engine;
use crate::everywhere::{Outcome, app, journey};
use crate::failure::Result;
use crate::page::{Form, Page};
use crate::process::Scratch;
use crate::target::{called, link, textbox};

/// A map with something to hand out and something to keep, on the page where that is done.
async fn write_a_map(page: &Page) -> Result {
    begin_map(page, "Calls: *late* <again>", "").await?;
    fill_cell(page, "SHOULD", "Business need 1", ["Few complain", "6 %", "the client", "Dana", "known"]).await?;
    fill_cell(page, "IS", "Business need 1", ["Hidden too many", "14 %", "my own", "hidden feeling", "guessed"])
        .await?;
    press_button(page, "Add a cause to Business need 1").await?;
    page.expect_focus(textbox("Cause, Cause 1")).await?;
    page.type_text("Nobody answers for it.").await?;
    unfold(page, "Cause 1").await?;
    choose(page, "Who may see it, Cause 1", "the client").await?;
    wait_until_saved(page).await?;
    page.tab_to(link("Print or save …")).await?;
    page.press("Enter").await?;
    page.expect_focus(called("heading", "Print or save")).await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn a_client_gets_a_page_and_a_text_in_everyday_words() -> Outcome {
    journey(app(), async |page| {
        write_a_map(page).await?;
        press_button(page, "Save as web page").await?;
        let web_page = page.download().await?;
        assert!(
            web_page.name.starts_with("calls-late-again-20") && web_page.name.ends_with(".html"),
            "{}",
            web_page.name
        );
        page.wait_for_status("Your browser was given calls-late-again-").await?;
        press_button(page, "Save as text").await?;
        let text = page.download().await?;
        assert!(text.name.starts_with("calls-late-again-20") && text.name.ends_with(".md"), "{}", text.name);
        let (web_page, text) = (web_page.text()?, text.text()?);
        for copy in [&web_page, &text] {
            for told in
                ["Few complain", "To be confirmed: Nobody answers for it?", "Open questions", "Where we want to be"]
            {
                assert!(copy.contains(told), "{told} in {copy}");
            }
            for kept in ["idden", "14 %", "Dana", "SHOULD", "Cause"] {
                assert!(!copy.contains(kept), "{kept} in {copy}");
            }
        }
        assert!(text.starts_with("# Calls: \\*late\\* \\<again\\>\n"), "{text}");
        assert!(web_page.contains("<h1 dir=\"auto\">Calls: *late* &lt;again&gt;</h1>"), "{web_page}");
        press_button(page, "Copy text").await?;
        page.wait_for("word of the clipboard", async |page| {
            let told = page.status_text().await?;
            Ok(told.contains("The text is copied.") || told.contains("didn’t let the text be copied"))
        })
        .await?;
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn the_saved_page_is_there_for_everyone_and_runs_nothing() -> Outcome {
    // Opening a file from disk is a request to elsewhere, the one that is meant.
    journey(app().engines(&[Engine::Chromium]).form(Form::File).with_errors(), async |page| {
        write_a_map(page).await?;
        press_button(page, "Save as web page").await?;
        let saved = page.download().await?;
        let folder = Scratch::new()?;
        let file = folder.path().join(&saved.name);
        std::fs::write(&file, &saved.bytes)?;
        page.client().goto(&format!("file://{}", file.display())).await?;
        page.expect(called("heading", "Calls: *late* <again>")).await?;
        for dark in [false, true] {
            page.set_dark(dark).await?;
            page.assert_accessible().await?;
            for width in [320, 390, 820, 1440] {
                page.resize(width, 900).await?;
                let wide = "return document.documentElement.scrollWidth > document.documentElement.clientWidth";
                assert_eq!(page.run(wide, []).await?, false, "wider than {width} pixels");
                let theme = if dark { "dark" } else { "light" };
                page.screenshot(&format!("handed-out-{width}-{theme}")).await?;
            }
        }
        let said = page.complaints().await?;
        assert!(said.iter().all(|complaint| complaint.ends_with(&saved.name)), "{said:?}");
        Ok(())
    })
    .await
}
