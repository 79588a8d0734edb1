//! Two tabs on one workbook.

use super::writing::{add_client, go_to, wait_until_saved};
use crate::everywhere::{Outcome, app, journey};
use crate::target::{button, called, textbox};

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn a_second_tab_reads_and_takes_over_with_every_word_of_the_first() -> Outcome {
    journey(app(), async |page| {
        add_client(page, "Dana Ostrander", "").await?;
        wait_until_saved(page).await?;
        let client = page.client().current_url().await?.fragment().unwrap_or_default().to_owned();
        let first = page.tab().await?;

        let second = page.new_tab().await?;
        page.open(&format!("#{client}")).await?;
        page.wait_for_text("open in another tab").await?;
        assert_eq!(page.property(textbox("Name"), "readOnly").await?, true);
        go_to(page, "Clients").await?;
        assert_eq!(page.property(button("New client"), "disabled").await?, true);
        page.open(&format!("#{client}")).await?;
        // The press comes while the first tab is being typed into.
        let press = serde_json::to_value(page.find(button("Write here instead")).await?)?;
        page.run("const button = arguments[0]; setTimeout(() => button.click(), 1500)", [press]).await?;

        page.switch_to(&first).await?;
        page.click(textbox("Notes for myself")).await?;
        let mut words = 0;
        while page.property(textbox("Notes for myself"), "readOnly").await? == false {
            page.type_text(&format!("{words} ")).await?;
            words += 1;
            assert!(words < 1_000, "the first tab never let go");
        }
        assert!(words > 1, "some was typed before the take-over");
        page.wait_for_text("Another tab").await?;
        let typed = page.value(textbox("Notes for myself")).await?;
        assert!(typed.starts_with("0 1 "), "{typed}");

        page.switch_to(&second).await?;
        page.wait_for_text("You are writing here now.").await?;
        page.expect_value(textbox("Notes for myself"), &typed).await?;
        page.replace(textbox("Unit"), "Service").await?;
        wait_until_saved(page).await?;
        page.reload().await?;
        page.expect_value(textbox("Unit"), "Service").await?;
        page.expect_value(textbox("Notes for myself"), &typed).await?;
        Ok(())
    })
    .await
}

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn a_second_tab_may_write_when_the_first_is_gone() -> Outcome {
    journey(app(), async |page| {
        add_client(page, "Dana Ostrander", "").await?;
        wait_until_saved(page).await?;
        let first = page.tab().await?;
        let second = page.new_tab().await?;
        page.wait_for_text("open in another tab").await?;
        page.switch_to(&first).await?;
        page.close_tab(&second).await?;
        page.reload().await?;
        page.wait_for_no_text("open in another tab").await?;
        go_to(page, "Clients").await?;
        page.click(called("link", "Dana Ostrander")).await?;
        page.replace(textbox("Name"), "Lee Varga").await?;
        wait_until_saved(page).await?;
        page.reload().await?;
        page.expect_value(textbox("Name"), "Lee Varga").await?;
        Ok(())
    })
    .await
}
