//! How every page looks, and whether everyone can use it.

use super::writing::{add_client, choose, fill, fill_cell, go_to, press_button, wait_until_saved};
use crate::engine::Engine;
use crate::everywhere::{Outcome, app, journey};
use crate::page::Form;
use crate::target::{any, called, textbox};

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn every_page_is_accessible_and_pictured_at_three_widths_by_day_and_by_night() -> Outcome {
    journey(app().engines(&[Engine::Chromium]).form(Form::Site), async |page| {
        add_client(page, "Dana Ostrander", "Service").await?;
        go_to(page, "Maps").await?;
        press_button(page, "New map").await?;
        page.expect_focus(textbox("Title")).await?;
        page.type_text("Complaints at the call centre").await?;
        press_button(page, "Add a business need").await?;
        let cell = ["Few customers have reason to complain", "6 %", "the client", "Dana", "known"];
        fill_cell(page, "SHOULD", "Business need 1", cell).await?;
        for button in ["Add a performance need", "Add a cause to link later", "Add a solution to link later"] {
            press_button(page, button).await?;
        }
        wait_until_saved(page).await?;
        let map = page.client().current_url().await?.fragment().unwrap_or_default().to_owned();
        go_to(page, "Clients").await?;
        page.click(called("link", "Dana Ostrander")).await?;
        page.expect(textbox("Name")).await?;
        let client = page.client().current_url().await?.fragment().unwrap_or_default().to_owned();
        go_to(page, "Meetings").await?;
        press_button(page, "New meeting").await?;
        page.expect_focus(textbox("What I want to know by the end")).await?;
        choose(page, "With", "Dana").await?;
        press_button(page, "Offer me a plan").await?;
        press_button(page, "Begin the meeting").await?;
        page.expect_focus(textbox("What is said")).await?;
        page.press("Alt+ArrowDown").await?;
        for (words, key) in
            [("Some 14 % of them complain", "Alt+2"), ("She sends the list", "Alt+6"), ("So they say", "Alt+0")]
        {
            page.type_text(words).await?;
            page.press(key).await?;
            page.press("Enter").await?;
            page.expect_value(textbox("What is said"), "").await?;
        }
        wait_until_saved(page).await?;
        let notes = page.client().current_url().await?.fragment().unwrap_or_default().to_owned();
        let meeting = notes.strip_suffix("/notes").unwrap_or_default().to_owned();
        page.open(&format!("#{meeting}/sheets")).await?;
        press_button(page, "Begin a sheet").await?;
        page.expect(crate::target::button("Should 0")).await?;
        for key in ["1", "2", "2", "6", "7"] {
            page.press(key).await?;
        }
        page.expect(crate::target::button("Pushes a solution 1")).await?;
        page.type_into(textbox("What was said"), "What would you see them do then?\n").await?;
        page.expect_value(textbox("What was said"), "").await?;
        fill(page, "Even better if …", "you waited for the answer").await?;
        page.click(crate::target::containing("radio", "5 hears it")).await?;
        wait_until_saved(page).await?;
        let sheet = page.client().current_url().await?.fragment().unwrap_or_default().to_owned();
        go_to(page, "Self-checks").await?;
        press_button(page, "Begin with the statements").await?;
        page.expect_focus(called("heading", "Partnership")).await?;
        for key in ["4", "2", "1", "3", "d", "4", "1", "3", "2", "4", "2", "s", "0", "3", "4", "2", "1", "4"] {
            page.press(key).await?;
        }
        page.wait_for_text("17 of 24 answered").await?;
        let check = page.client().current_url().await?.fragment().unwrap_or_default().to_owned();
        wait_until_saved(page).await?;
        go_to(page, "Self-checks").await?;
        press_button(page, "Look at how ready we are").await?;
        page.expect_focus(called("heading", "Readiness")).await?;
        for key in ["4", "3", "0", "2", "d", "1", "s", "4", "3"] {
            page.press(key).await?;
        }
        page.wait_for_text("8 of 20 answered").await?;
        let ready = page.client().current_url().await?.fragment().unwrap_or_default().to_owned();
        let workbook = map.split("/maps").next().unwrap_or_default().to_owned();
        page.open(&format!("#{workbook}/change")).await?;
        press_button(page, "Write an entry for today").await?;
        let tried = crate::target::containing("textbox", "What we tried, entry of");
        page.type_into(tried, "Asked two clients for half an hour").await?;
        wait_until_saved(page).await?;
        page.open(&format!("#{workbook}/room")).await?;
        press_button(page, "Begin a session").await?;
        page.expect_focus(textbox("Name of the session")).await?;
        page.type_into(textbox("Names, one a line, or a number of people"), "11").await?;
        press_button(page, "Put on the list").await?;
        page.expect(textbox("Name, place 11 on the list")).await?;
        press_button(page, "Deal the groups").await?;
        page.wait_for_text("Rotation 1 · Round 1 of 4").await?;
        wait_until_saved(page).await?;
        let room = page.client().current_url().await?.fragment().unwrap_or_default().to_owned();
        for (name, route) in [
            ("paper", format!("{map}/paper")),
            ("factors", format!("{map}/factors")),
            ("history", format!("{map}/history")),
            ("show", format!("{map}/show")),
            ("picture", format!("{map}/picture")),
            ("map", map),
            ("client", client),
            ("notes", notes),
            ("afterwards", format!("{meeting}/after")),
            ("follow-up", format!("{meeting}/follow-up")),
            ("sheets", format!("{meeting}/sheets")),
            ("sheet", sheet),
            ("plan", meeting),
            ("meetings", format!("{workbook}/meetings")),
            ("check-result", format!("{check}/result")),
            ("check", check),
            ("readiness-result", format!("{ready}/result")),
            ("readiness", ready),
            ("change", format!("{workbook}/change")),
            ("self-checks", format!("{workbook}/self-checks")),
            ("room-screen", format!("{room}/screen")),
            ("room", room),
            ("rooms", format!("{workbook}/room")),
            ("practice", format!("{workbook}/practice")),
            ("scenario", format!("{workbook}/practice/late-course")),
            ("card", format!("{workbook}/practice/late-course/observer")),
            ("cards-on-paper", format!("{workbook}/practice/late-course/sheets")),
            ("today", format!("{workbook}/today")),
            ("maps", format!("{workbook}/maps")),
            ("clients", format!("{workbook}/clients")),
            ("questions", format!("{workbook}/questions")),
            ("beginnings", format!("{workbook}/beginnings")),
            ("data", format!("{workbook}/data")),
            ("sources", format!("{workbook}/sources")),
            ("unknown-page", "/nowhere".to_owned()),
            ("unknown-workbook", "/w/00000000000000000000000000000001/maps".to_owned()),
        ] {
            page.open(&format!("#{route}")).await?;
            page.expect(crate::target::any("heading").nth(0)).await?;
            if name == "maps" || name == "clients" {
                page.click(crate::target::containing("button", "Actions for ")).await?;
            }
            for dark in [false, true] {
                page.set_dark(dark).await?;
                page.assert_accessible().await?;
                if name == "map" {
                    // What has the keyboard lights what hangs together with it, and the rest loses its colour.
                    page.click(textbox("SHOULD, Business need 1")).await?;
                    page.assert_accessible().await?;
                    // What is shown over the page, at two widths.
                    for (keys, over) in
                        [("Control+K", "palette"), ("Control+/", "keys"), ("Alt+M", "menu"), ("Alt+W", "asking")]
                    {
                        page.press(keys).await?;
                        page.expect(any("dialog")).await?;
                        page.assert_accessible().await?;
                        for width in [390, 1440] {
                            page.resize(width, 900).await?;
                            let theme = if dark { "dark" } else { "light" };
                            page.screenshot(&format!("{over}-{width}-{theme}")).await?;
                        }
                        page.press("Escape").await?;
                        page.expect_none(any("dialog")).await?;
                    }
                }
                for width in [320, 390, 820, 1440] {
                    page.resize(width, 900).await?;
                    let wide = "return [document.documentElement, document.querySelector('main')]
                        .some((box) => box.scrollWidth > box.clientWidth)";
                    assert_eq!(page.run(wide, []).await?, false, "{name} is wider than {width} pixels");
                    let high = "const { scrollHeight, clientHeight } = document.documentElement;
                        return scrollHeight - clientHeight";
                    assert_eq!(page.run(high, []).await?, 0, "{name} scrolls below its foot at {width} pixels");
                    // The page scrolls within its frame; the picture is of all of it.
                    let whole = "const { scrollHeight, clientHeight } = document.querySelector('main');
                        return innerHeight + scrollHeight - clientHeight";
                    let height = page.run(whole, []).await?.as_u64().and_then(|height| u32::try_from(height).ok());
                    page.resize(width, height.unwrap_or(900)).await?;
                    let theme = if dark { "dark" } else { "light" };
                    page.screenshot(&format!("{name}-{width}-{theme}")).await?;
                }
            }
        }
        Ok(())
    })
    .await
}
