//! The browser is killed (`kill -9`), as a crash or an empty battery would.

use std::time::{Duration, Instant};

use super::writing::{add_client, go_to, open_backup, wait_until_saved};
use crate::engine::Engine;
use crate::everywhere::{Outcome, app, journey};
use crate::failure::Result;
use crate::page::Page;
use crate::sized;
use crate::target::{button, called, textbox};

/// The two whose profile is a real one; WebKit's small browser keeps it only by
/// a trick of ours, which a kill would test instead of the app.
const ENGINES: [Engine; 2] = [Engine::Chromium, Engine::Firefox];

/// So long after an edit everything has to be on disk.
const SAFE_AFTER: Duration = Duration::from_secs(1);

/// Lets time pass for its own sake: how long after an edit the kill comes is
/// what these journeys are about.
async fn pass(time: Duration) {
    tokio::time::sleep(time).await;
}

/// Kills the browser, starts it again, and shows the page that was shown.
async fn kill_and_come_back(page: &mut Page) -> Result {
    let shown = page.client().current_url().await?.fragment().unwrap_or_default().to_owned();
    page.kill().await?;
    page.reopen().await?;
    page.open(&format!("#{shown}")).await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn what_was_typed_a_second_ago_survives_a_kill_twenty_times() -> Outcome {
    journey(app().engines(&ENGINES), async |page| {
        add_client(page, "Dana Ostrander", "Service").await?;
        let mut kept = 0;
        for round in 1..=20 {
            let words = format!("Service, after {round} kills");
            page.replace(textbox("Unit"), &words).await?;
            pass(SAFE_AFTER).await;
            kill_and_come_back(page).await?;
            kept += usize::from(page.value(textbox("Unit")).await? == words);
        }
        assert_eq!(kept, 20, "of 20");
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn a_kill_while_typing_costs_at_most_the_last_second() -> Outcome {
    journey(app().engines(&ENGINES), async |page| {
        add_client(page, "Dana Ostrander", "").await?;
        for (round, typing) in [1_500, 2_300, 3_700].map(Duration::from_millis).into_iter().enumerate() {
            page.replace(textbox("Notes for myself"), &format!("Round {round}:")).await?;
            let started = Instant::now();
            let mut typed = format!("Round {round}:");
            let mut moments = Vec::new();
            while started.elapsed() < typing {
                let word = format!(" {}", moments.len());
                page.type_text(&word).await?;
                typed += &word;
                moments.push((Instant::now(), typed.len()));
            }
            let killed = Instant::now();
            kill_and_come_back(page).await?;
            let a_second_before = moments.iter().filter(|(when, _)| killed - *when >= SAFE_AFTER);
            let safe = a_second_before.map(|(_, length)| *length).max().unwrap_or(0);
            let kept = page.value(textbox("Notes for myself")).await?;
            assert!(typed.starts_with(&kept) && kept.len() >= safe, "kept “{kept}” of “{typed}”");
        }
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn sixty_edits_in_a_large_workbook_survive_a_kill_after_a_checkpoint() -> Outcome {
    journey(app().engines(&ENGINES), async |page| {
        let large = sized::workbook(100, 6, &|place| format!("{place} {}", "of many words ".repeat(20)));
        assert!(large.len() >= 5_000, "{}", large.len());
        open_backup(page, &large).await?;
        go_to(page, "Clients").await?;
        page.click(called("link", large.clients()[0].1.name.trim()).nth(0)).await?;
        page.click(textbox("Unit")).await?;
        let mut typed = page.value(textbox("Unit")).await?;
        page.press("End").await?;
        let mut checkpoint = checkpoint_mark(page).await?;
        // Twenty more give a checkpoint the time to come along.
        for edit in 1..=120 {
            let word = format!(" {edit}");
            page.type_text(&word).await?;
            typed += &word;
            pass(Duration::from_secs(1)).await;
            let now = checkpoint_mark(page).await?;
            let written = now != checkpoint;
            checkpoint = now;
            if written && edit >= 60 {
                kill_and_come_back(page).await?;
                page.expect_value(textbox("Unit"), &typed).await?;
                return Ok(());
            }
        }
        panic!("no checkpoint was written in two minutes of editing");
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn a_new_workbook_survives_a_kill_before_its_first_checkpoint() -> Outcome {
    journey(app().engines(&ENGINES), async |page| {
        add_client(page, "Dana Ostrander", "").await?;
        wait_until_saved(page).await?;
        assert_eq!(checkpoint_mark(page).await?, "", "there is no checkpoint yet");
        page.kill().await?;
        page.reopen().await?;
        go_to(page, "Clients").await?;
        page.expect(called("link", "Dana Ostrander")).await?;

        go_to(page, "Data").await?;
        page.click(button("New workbook")).await?;
        page.expect_none(called("heading", "Data")).await?;
        page.settle().await?;
        page.expect(called("heading", "Maps")).await?;
        add_client(page, "Lee Varga", "").await?;
        wait_until_saved(page).await?;
        kill_and_come_back(page).await?;
        page.expect_value(textbox("Name"), "Lee Varga").await?;
        Ok(())
    })
    .await
}

/// Changes whenever a checkpoint is written.
async fn checkpoint_mark(page: &Page) -> Result<String> {
    let mark = "return Object.keys(localStorage).filter((key) => key.startsWith('groundwork/checkpoint/')).sort()
        .map((key) => localStorage.getItem(key).slice(0, 300) + localStorage.getItem(key).length).join()";
    Ok(page.run(mark, []).await?.as_str().unwrap_or_default().to_owned())
}
