//! A map on a screen that many look at.

use super::fields::begin_map;
use super::writing::{choose, fill, fill_cell, open_backup, press_button, unfold, wait_until_saved};
use crate::engine::Engine;
use crate::everywhere::{Outcome, app, journey};
use crate::failure::Result;
use crate::page::{Form, Page};
use crate::sized;
use crate::target::{button, called, containing, link, textbox};

/// Waits until this slide is seen, and looks for what must not be.
async fn on(page: &Page, step: &str, title: &str) -> Result {
    page.wait_for_status(&format!("{step}: {title}")).await?;
    page.expect(called("heading", title)).await?;
    // The single file has its scripts and styles in the page.
    let all = "const page = document.documentElement.cloneNode(true);
        page.querySelectorAll('script, style').forEach((each) => each.remove());
        return page.outerHTML.replaceAll('aria-hidden', '')";
    let whole = page.run(all, []).await?;
    let whole = whole.as_str().unwrap_or_default();
    assert!(!whole.contains("hidden") && !whole.contains("Hidden"), "{whole}");
    Ok(())
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn a_map_is_shown_by_keyboard_and_nothing_private_with_it() -> Outcome {
    journey(app(), async |page| {
        page.leaps = false;
        begin_map(page, "Calls", "").await?;
        fill_cell(page, "SHOULD", "Business need 1", ["Few complain", "6 %", "the client", "hidden", "known"]).await?;
        fill_cell(page, "IS", "Business need 1", ["Hidden guess", "14 %", "my own", "hidden", "guessed"]).await?;
        press_button(page, "Add a cause to Business need 1").await?;
        page.expect_focus(textbox("Cause, Cause 1")).await?;
        page.type_text("Nobody answers for it").await?;
        unfold(page, "Cause 1").await?;
        fill(page, "Evidence, Cause 1", "hidden evidence").await?;
        choose(page, "Who may see it, Cause 1", "the client").await?;
        press_button(page, "Add a cause to link later").await?;
        page.expect_focus(textbox("Cause, Cause 2")).await?;
        page.type_text("hidden cause").await?;
        wait_until_saved(page).await?;
        page.tab_to(link("Show on a screen …")).await?;
        page.press("Enter").await?;
        page.expect_focus(called("heading", "Calls")).await?;
        on(page, "1 of 3", "Calls").await?;
        page.press("ArrowRight").await?;
        on(page, "2 of 3", "What we want to reach").await?;
        page.wait_for_text("Few complain").await?;
        page.press("PageDown").await?;
        on(page, "3 of 3", "What stands in the way").await?;
        page.press("Space").await?;
        page.press("ArrowLeft").await?;
        on(page, "2 of 3", "What we want to reach").await?;
        page.press("Home").await?;
        on(page, "1 of 3", "Calls").await?;
        page.press("Space").await?;
        on(page, "2 of 3", "What we want to reach").await?;
        page.press("End").await?;
        on(page, "3 of 3", "What stands in the way").await?;
        page.press("PageUp").await?;
        on(page, "2 of 3", "What we want to reach").await?;
        // What would show the workbook is not to be had here.
        page.press("Control+K").await?;
        page.press("Control+/").await?;
        page.expect_none(crate::target::any("dialog")).await?;
        // On a button, Space presses that and nothing else.
        page.tab_to(button("Previous")).await?;
        page.press("Space").await?;
        on(page, "1 of 3", "Calls").await?;
        page.expect_focus(button("Previous")).await?;
        press_button(page, "Next").await?;
        on(page, "2 of 3", "What we want to reach").await?;
        page.press("F").await?;
        on(page, "2 of 3", "What we want to reach").await?;
        // Out of the full screen, where the browser gave it, and then back to the map.
        page.wait_for("the map again", async |page| {
            page.press("Escape").await?;
            Ok(page.count(textbox("Title")).await? == 1)
        })
        .await?;
        page.expect_value(textbox("IS, Business need 1"), "Hidden guess").await?;
        page.expect_none(crate::target::any("dialog")).await?;
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn no_slide_has_to_be_scrolled_on_a_projector() -> Outcome {
    journey(app().engines(&[Engine::Chromium, Engine::Firefox]).form(Form::Site), async |page| {
        page.resize(1280, 720).await?;
        for length in [3, 25, 120] {
            let workbook = sized::workbook(1, 3, &|place| format!("{place} {}", "several words ".repeat(length)));
            open_backup(page, &workbook).await?;
            page.click(containing("link", "title")).await?;
            page.click(link("Show on a screen …")).await?;
            page.wait_for_status("1 of ").await?;
            let scrolls = "const body = document.querySelector('.show-body');
                return [body.scrollHeight - body.clientHeight, document.querySelector('.show-step').innerText]";
            let mut last = String::new();
            loop {
                let found = page.run(scrolls, []).await?;
                assert_eq!(found[0].as_i64(), Some(0), "{found} at {length}");
                let here = found[1].as_str().unwrap_or_default().to_string();
                if here == last {
                    break;
                }
                last = here;
                page.press("ArrowRight").await?;
            }
            page.press("Escape").await?;
            page.expect(textbox("Title")).await?;
        }
        Ok(())
    })
    .await
}
