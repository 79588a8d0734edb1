//! A meeting for a calendar, and the note that goes to the client after it.

use super::writing::{add_client, go_to, press_button, wait_until_saved};
use crate::everywhere::{Outcome, app, journey};
use crate::failure::Result;
use crate::page::Page;
use crate::target::{called, heading, link, textbox};

/// Enters a day or a time into the field with that label, as the browser's own picker does.
async fn enter(page: &Page, label: &str, value: &str) -> Result {
    let script = "const label = [...document.querySelectorAll('label')]
            .find((label) => label.innerText.trim().startsWith(arguments[0]));
        const field = label.querySelector('input') ?? document.getElementById(label.htmlFor);
        field.value = arguments[1];
        field.dispatchEvent(new Event('change', { bubbles: true }))";
    page.run(script, [label.into(), value.into()]).await.map(drop)
}

/// What a file says under a name, of the first entry.
fn said<'a>(calendar: &'a str, name: &str) -> &'a str {
    let line = calendar.lines().find_map(|line| line.strip_prefix(name).filter(|rest| rest.starts_with([':', ';'])));
    line.unwrap_or_else(|| panic!("no {name} in {calendar}")).split_once(':').unwrap_or_default().1
}

/// The calendar that a button gives.
async fn calendar(page: &Page, button: &str) -> Result<String> {
    press_button(page, button).await?;
    let file = page.download().await?;
    // A second file of a name is numbered by some browsers.
    assert!(file.name.starts_with("meetings") && file.name.ends_with(".ics"), "{}", file.name);
    file.text()
}

/// That time in Greenwich, by the browser's own reckoning.
async fn in_greenwich(page: &Page, at: &str) -> Result<String> {
    let script = "return new Date(arguments[0]).toISOString().replace(/[-:]|\\.000/g, '')";
    Ok(page.run(script, [at.into()]).await?.as_str().unwrap_or_default().to_string())
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn a_meeting_goes_into_a_calendar_and_what_was_agreed_to_the_client() -> Outcome {
    journey(app(), async |page| {
        add_client(page, "Dana Ostrander", "Service").await?;
        go_to(page, "Meetings").await?;
        press_button(page, "New meeting").await?;
        page.expect_focus(textbox("What I want to know by the end")).await?;
        page.type_text("hidden purpose").await?;
        page.select_option(called("combobox", "With"), "Dana Ostrander").await?;
        page.wait_for_text("Say a day above").await?;
        // On this morning clocks are put forward in Europe.
        enter(page, "Day", "2099-03-29").await?;
        enter(page, "Time", "09:30").await?;
        wait_until_saved(page).await?;
        let first = calendar(page, "Into my calendar").await?;
        assert_eq!(said(&first, "SUMMARY"), "Meeting with Dana Ostrander", "{first}");
        assert_eq!(said(&first, "DTSTART"), in_greenwich(page, "2099-03-29T09:30:00").await?, "{first}");
        assert_eq!(said(&first, "DTEND"), in_greenwich(page, "2099-03-29T10:00:00").await?, "{first}");
        assert!(!first.contains("hidden"), "{first}");

        // Numbers of changes are counted in seconds.
        let begun = page.run("return Date.now()", []).await?.as_u64().unwrap_or_default();
        page.wait_for("the next second", async |page| {
            Ok(page.run("return Date.now()", []).await?.as_u64().is_some_and(|now| now > begun + 1_000))
        })
        .await?;
        enter(page, "Day", "2099-07-01").await?;
        wait_until_saved(page).await?;
        page.tab_to(called("checkbox", "with my purpose and what I mean to do")).await?;
        page.press("Space").await?;
        let second = calendar(page, "Into my calendar").await?;
        assert_eq!(said(&second, "UID"), said(&first, "UID"));
        let number = |calendar: &str| said(calendar, "SEQUENCE").parse::<u64>().unwrap_or_default();
        assert!(number(&second) > number(&first), "{first}\n{second}");
        assert_eq!(said(&second, "DTSTART"), in_greenwich(page, "2099-07-01T09:30:00").await?, "{second}");
        assert_eq!(said(&second, "DESCRIPTION"), "hidden purpose");
        page.assert_accessible().await?;

        // The note says nothing of the purpose, and what is changed in it stays.
        page.click(link("Follow-up")).await?;
        page.expect(heading("Meeting with Dana Ostrander")).await?;
        let note = textbox("Note to the client");
        let text = page.value(&note).await?;
        assert!(text.starts_with("Hello Dana Ostrander,") && !text.contains("hidden"), "{text}");
        page.assert_accessible().await?;
        let mail = page.attribute(link("As a mail draft"), "href").await?.unwrap_or_default();
        assert!(
            mail.starts_with("mailto:?subject=Our%20talk") && mail.contains("Hello%20Dana%20Ostrander%2C%0D%0A"),
            "{mail}"
        );
        page.click(&note).await?;
        page.press("Control+End").await?;
        page.type_text(" Until soon!").await?;
        page.wait_for_text("You have changed this note").await?;
        wait_until_saved(page).await?;
        page.reload().await?;
        page.wait_for("what was written", async |page| Ok(page.value(&note).await?.ends_with("Until soon!"))).await?;
        press_button(page, "Download as text").await?;
        let file = page.download().await?;
        assert_eq!(file.name, "our-talk-2099-07-01.txt");
        assert!(file.text()?.ends_with("Until soon!"));
        press_button(page, "Make it anew").await?;
        page.expect_value(&note, &text).await?;
        page.assert_accessible().await?;

        // All that is to come, from the list.
        page.click(link("All meetings")).await?;
        page.expect(heading("Meetings")).await?;
        let all = calendar(page, "All that is to come, into my calendar").await?;
        assert_eq!(said(&all, "UID"), said(&first, "UID"));
        Ok(())
    })
    .await
}
