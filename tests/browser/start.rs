//! The app starts, everywhere and with nothing to complain about.

use crate::everywhere::{Outcome, app, journey};

#[tokio::test]
#[ignore = "needs browsers: scripts/test browser"]
async fn the_app_starts() -> Outcome {
    journey(app(), async |page| {
        assert!(page.client().title().await?.contains("Groundwork"));
        page.assert_accessible().await?;
        Ok(())
    })
    .await
}
