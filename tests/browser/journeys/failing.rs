//! What is shown when the program itself has failed.

use super::writing::{add_client, wait_until_saved};
use crate::everywhere::{Outcome, app, journey};
use crate::target::{button, called, link, textbox};

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn a_failure_leaves_a_panel_with_the_data_and_a_way_back() -> Outcome {
    journey(app().with_errors(), async |page| {
        add_client(page, "Dana Ostrander", "").await?;
        wait_until_saved(page).await?;
        page.assert_clean().await?;
        // Nothing that people do makes it fail; a browser that can't copy nodes does.
        page.run("Node.prototype.cloneNode = () => { throw new Error('broken on purpose') }", []).await?;
        page.click(link("Maps")).await?;
        page.expect(called("alertdialog", "Something went wrong in Groundwork")).await?;
        page.expect_focus(button("Load the page again")).await?;
        page.press("Escape").await?;
        page.press("Escape").await?;
        page.expect_focus(button("Load the page again")).await?;
        page.click(button("Download the stored data")).await?;
        let stored = page.download().await?;
        assert_eq!(stored.name, "groundwork-stored-data.json");
        assert!(stored.text()?.contains("Dana Ostrander"));

        page.click(button("Load the page again")).await?;
        page.wait_for("the page to be back", async |page| {
            Ok(page
                .run("return !document.getElementById('failed') && !document.getElementById('starting')", [])
                .await?
                == true)
        })
        .await?;
        page.click(link("Clients")).await?;
        page.click(link("Dana Ostrander")).await?;
        page.expect_value(textbox("Name"), "Dana Ostrander").await?;
        Ok(())
    })
    .await
}
