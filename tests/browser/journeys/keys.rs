//! A map written with keys that work while one types.

use super::writing::{go_to, press_button};
use crate::everywhere::{Outcome, app, journey};
use crate::target::{any, called, textbox};

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn what_was_just_put_in_has_the_keyboard_before_the_next_key() -> Outcome {
    journey(app(), async |page| {
        // Keys may come before any timer: nothing of what is typed may go elsewhere.
        let pressed = "const named = (button) => (button.ariaLabel ?? button.textContent).trim() === arguments[0];
            [...document.querySelectorAll('button')].find(named).click();
            for (let turn = 0; turn < 40; turn += 1) await null;
            const { activeElement: here } = document;
            return here.labels?.[0]?.textContent.trim() ?? here.ariaLabel ?? here.tagName";
        go_to(page, "Maps").await?;
        press_button(page, "New map").await?;
        page.expect_focus(textbox("Title")).await?;
        for (press, field) in [
            ("Add a business need", textbox("SHOULD, Business need 1")),
            ("Add a cause to Business need 1", textbox("Cause, Cause 1")),
            ("Add a solution to Cause 1", textbox("Solution, Solution 1")),
        ] {
            let here = page.run_async(pressed, [press.into()]).await?;
            assert!(here != "BUTTON" && here != "BODY", "{here} has the keyboard after “{press}”");
            page.expect_focus(field).await?;
        }
        go_to(page, "Questions").await?;
        let here = page.run_async(pressed, ["New question".into()]).await?;
        assert!(here != "BUTTON" && here != "BODY", "{here} has the keyboard after “New question”");
        page.expect_focus(textbox("Question")).await?;
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn a_map_is_written_and_put_in_order_without_leaving_the_fields() -> Outcome {
    journey(app(), async |page| {
        page.leaps = false;
        go_to(page, "Maps").await?;
        press_button(page, "New map").await?;
        page.expect_focus(textbox("Title")).await?;
        page.press("Alt+C").await?;
        page.expect_focus(textbox("Cause, Cause 1")).await?;
        page.press("Control+Z").await?;
        press_button(page, "Undo").await?;
        page.expect_none(textbox("Cause, Cause 1")).await?;
        press_button(page, "Add a performance need").await?;
        page.expect_focus(textbox("Who does it, Performance need 1")).await?;
        page.type_text("agents").await?;
        page.press("Alt+N").await?;
        page.expect_focus(textbox("SHOULD, Performance need 1")).await?;
        page.type_text("They call back").await?;
        page.press("Control+Enter").await?;
        page.expect_focus(textbox("Who does it, Performance need 2")).await?;
        page.type_text("leads").await?;
        page.press("Alt+ArrowUp").await?;
        page.wait_for_status("Moved need").await?;
        page.expect_focus(textbox("Who does it, Performance need 1")).await?;
        page.type_text(" of teams").await?;
        page.expect_value(textbox("Who does it, Performance need 1"), "leads of teams").await?;

        page.press("Alt+C").await?;
        page.expect_focus(textbox("Cause, Cause 1")).await?;
        page.type_text("Nobody listens").await?;
        page.press("Alt+S").await?;
        page.expect_focus(textbox("Solution, Solution 1")).await?;
        page.type_text("Go and see").await?;
        page.press("Alt+L").await?;
        page.expect_focus(called("checkbox", "Cause 1: Nobody listens")).await?;
        page.press("Alt+F").await?;
        page.expect_focus(called("combobox", "Kind, Solution 1")).await?;
        page.press("Alt+D").await?;
        page.expect_focus(textbox("Solution, Solution 1")).await?;
        page.press("Alt+P").await?;
        page.expect_focus(textbox("Cause, Cause 1")).await?;
        page.press("Alt+F").await?;
        page.expect_focus(called("combobox", "Factor, Cause 1")).await?;
        page.press("Alt+L").await?;
        page.expect_focus(
            called("checkbox", "Performance need 1").within(called("group", "Explains the gap in, Cause 1")),
        )
        .await?;
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn a_cell_gets_its_state_by_key_and_open_cells_are_gone_through() -> Outcome {
    journey(app(), async |page| {
        page.leaps = false;
        go_to(page, "Maps").await?;
        press_button(page, "New map").await?;
        page.expect_focus(textbox("Title")).await?;
        page.press("Alt+1").await?;
        page.wait_for_status("Go to a SHOULD or an IS first").await?;
        press_button(page, "Add a business need").await?;
        page.expect_focus(textbox("SHOULD, Business need 1")).await?;
        page.type_text("Few complain").await?;
        for (key, said) in [
            ("Alt+3", "SHOULD is now to be gathered."),
            ("Alt+4", "SHOULD is now skipped."),
            ("Alt+2", "SHOULD is now guessed."),
            ("Alt+0", "SHOULD is now guessed."),
            ("Alt+1", "SHOULD is now known."),
        ] {
            page.press(key).await?;
            page.wait_for_status(said).await?;
            page.expect_focus(textbox("SHOULD, Business need 1")).await?;
        }
        page.expect_value(textbox("SHOULD, Business need 1"), "Few complain").await?;
        page.press("Alt+O").await?;
        page.expect_focus(textbox("IS, Business need 1")).await?;
        page.press("Alt+1").await?;
        page.wait_for_status("IS is now known.").await?;
        page.press("Alt+O").await?;
        page.wait_for_status("No cell of this map is open or guessed.").await?;
        press_button(page, "Undo").await?;
        page.wait_for_status("Undone: changed IS.").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn the_keys_are_shown_outside_of_fields_by_a_question_mark_and_everywhere_by_another() -> Outcome {
    journey(app(), async |page| {
        page.leaps = false;
        go_to(page, "Maps").await?;
        page.press("Shift+?").await?;
        page.expect(called("dialog", "Keyboard")).await?;
        page.wait_for_text("Add another of the same kind").await?;
        page.press("Escape").await?;
        page.expect_none(any("dialog")).await?;
        press_button(page, "New map").await?;
        page.expect_focus(textbox("Title")).await?;
        page.type_text("Why?").await?;
        page.expect_value(textbox("Title"), "Why?").await?;
        page.press("Control+/").await?;
        page.expect(called("dialog", "Keyboard")).await?;
        page.press("Escape").await?;
        page.expect_focus(textbox("Title")).await?;
        press_button(page, "Keys").await?;
        press_button(page, "Close").await?;
        page.expect_none(any("dialog")).await?;
        Ok(())
    })
    .await
}
